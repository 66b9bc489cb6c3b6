"""Hyperion L1R in HDF4: both spectrometers in order of wavelength, their scales, and what is refused."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from hsi_plugin.core.errors import CubeError
from hsi_plugin.core.window import Window
from hsi_plugin.cubes import open_cube
from hsi_plugin.cubes.hierarchy import Tree
from hsi_plugin.cubes.sensors.hyperion_hdf import image_among
from tests.products import hyperion_hdf as l1r

pytestmark = pytest.mark.skipif(gdal.GetDriverByName('HDF4') is None, reason='this GDAL has no HDF4 driver')


def test_a_renamed_file_is_known_by_its_content(tmp_path):
    with open_cube(l1r.write(tmp_path, 'scene.bin')) as cube:
        assert (cube.sensor, cube.level, cube.units, cube.acquired) == ('Hyperion', 'L1R', 'radiance', '2005-12-16T10:11:12Z')
        assert (cube.grid.rows, cube.grid.cols, cube.bands.count) == (9, 12, 242)
        assert not cube.grid.is_georeferenced
        assert (np.diff(cube.bands.wavelengths_nm) >= 0).all()
        numbers = np.array([int(name[1:]) - 1 for name in cube.band_names])
        assert not cube.bands.good[~np.isin(numbers, l1r.CALIBRATED)].any()
        assert cube.bands.good.sum() > 150
        np.testing.assert_array_equal(cube.scale, np.where(numbers < 70, 1 / 40, 1 / 80))
        found, valid = cube.read(cube.grid.window)
        assert valid.all()
        np.testing.assert_allclose(found, l1r.counts(9, 12).transpose(1, 0, 2)[numbers] * cube.scale[:, None, None], rtol=1e-6)
        window = Window(3, 4, 2, 5)
        np.testing.assert_array_equal(cube.read_raw(window, [200, 5]), cube.read_raw(cube.grid.window)[[200, 5], 3:5, 4:9])


def test_stated_scales_are_followed(tmp_path):
    with open_cube(l1r.write(tmp_path, attributes={'VNIR Scaling Factor': '20', 'SWIR Scaling Factor': '160'})) as cube:
        assert set(cube.scale.tolist()) == {1 / 20, 1 / 160}


@pytest.mark.parametrize('told', ['', 'yesterday', '1999 350 10:11:12', '2005 999 10:11:12'])
def test_a_time_that_is_none_is_left_out(tmp_path, told):
    with open_cube(l1r.write(tmp_path, attributes={'Image Start Time': told})) as cube:
        assert cube.acquired == ''


@pytest.mark.parametrize(
    ('arguments', 'says'),
    [
        ({'kind': gdal.GDT_UInt16}, 'older processing'), ({'attributes': {'SWIR Scaling Factor': 'none'}}, 'is no scale'),
        ({'attributes': {'SWIR Scaling Factor': '-80'}}, 'is no scale'),
    ],
)
def test_what_cannot_be_used_is_said_with_the_remedy(tmp_path, arguments, says):
    with pytest.raises(CubeError, match=says) as caught:
        open_cube(l1r.write(tmp_path, **arguments))
    assert caught.value.remedy


def test_another_hdf4_file_is_none_of_hyperions(tmp_path):
    with open_cube(l1r.write(tmp_path, 'other.hdf', bands=30)) as cube:
        assert cube.sensor == ''


def test_a_truncated_file_is_refused_or_reads_what_is_there(tmp_path):
    raw = l1r.write(tmp_path).read_bytes()
    random = np.random.default_rng(3)
    outcomes = []
    for _ in range(40):
        short = tmp_path / 'short.l1r'
        short.write_bytes(raw[: int(random.integers(4, len(raw)))])
        try:
            with open_cube(short) as cube:
                cube.read(cube.grid.window)
            outcomes.append('')
        except CubeError as error:
            outcomes.append(error.remedy)
    assert sum(bool(o) for o in outcomes) > 30


def test_the_file_beside_an_image_says_which_to_open():
    at = '/scientific_datasets'
    beside = {
        f'{at}/Spectral Center Wavelengths': (242, 256), f'{at}/Spectral Bandwidths': (242, 256), f'{at}/Gain Coefficients': (242, 256),
        f'{at}/Flag Mask': (5809, 242, 256),
    }
    with pytest.raises(CubeError, match='AUX') as caught:
        image_among(beside, 'x.AUX')
    assert 'L1R' in caught.value.remedy
    image = f'{at}/EO1H2221282005350110KF.L1R'
    assert image_among({image: (5809, 242, 256)}, 'x.L1R') == image
    assert image_among({f'{at}/EV_1KM_RefSB': (15, 2030, 1354)}, 'x.hdf') is None


def test_a_driver_that_gdal_lacks_is_said(tmp_path):
    path = l1r.write(tmp_path)
    with pytest.raises(CubeError, match='no driver'):
        Tree(path, 'NoSuchDriver')
