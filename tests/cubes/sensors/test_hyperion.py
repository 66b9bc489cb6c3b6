"""Hyperion scenes: 242 files as one cube in the order of wavelengths, radiance, calibrated bands, and what is refused."""

from __future__ import annotations

import shutil

import numpy as np
import pytest

from hsi_plugin.core.errors import CubeError
from hsi_plugin.core.window import Window
from hsi_plugin.cubes import open_cube
from tests.products import geotiff, hyperion


@pytest.fixture(scope='module')
def scene(tmp_path_factory):
    return hyperion.write(tmp_path_factory.mktemp('hyperion'))


@pytest.fixture
def copied(scene, tmp_path):
    folder = tmp_path / 'scene'
    shutil.copytree(scene.parent, folder)
    return folder / scene.name


def test_the_metadata_and_any_band_open_the_same_cube(scene):
    with open_cube(scene) as one, open_cube(scene.with_name(f'{hyperion.NAME}_B050_L1T.TIF')) as other:
        assert one.info() == other.info()
        assert (one.sensor, one.level, one.units, one.acquired) == ('Hyperion', 'L1T', 'radiance', '2010-05-13T09:32:45Z')
        assert one.bands.count == 242
        assert one.path == other.path == str(scene)
        assert len(one.files) == 243
        assert (one.angles.sun_zenith, one.angles.sun_azimuth) == (28.75, 219.5)
        assert one.angles.view_zenith == pytest.approx(11.12, abs=0.01)  # asin(7076 / 6371 · sin 10°)


def test_bands_come_in_the_order_of_their_wavelengths(scene):
    with open_cube(scene) as cube:
        axis = cube.bands.wavelengths_nm
        assert (np.diff(axis) > 0).all()
        assert (axis[0], axis[-1]) == (355.59, 2577.08)
        numbers = [int(n[1:]) for n in cube.band_names]
        assert sorted(numbers) == list(range(1, 243))
        raw = cube.read_raw(cube.grid.window)
        for index, number in enumerate(numbers):
            np.testing.assert_array_equal(raw[index], hyperion.counts(number, 6, 5))


def test_counts_become_radiance_by_the_factor_of_each_spectrometer(scene):
    with open_cube(scene) as cube:
        numbers = np.array([int(n[1:]) for n in cube.band_names])
        np.testing.assert_allclose(cube.scale, np.where(numbers <= 70, 1 / 40, 1 / 80))
        assert cube.spectrum(2, 3)[list(numbers).index(20)] == pytest.approx((1000 + 200 + 2 + 300) / 40)
        _, valid = cube.read(cube.grid.window)
        assert list(zip(*np.nonzero(~valid))) == [(0, 0)]


def test_good_bands_are_calibrated_and_see_the_ground(scene):
    with open_cube(scene) as cube:
        good = {int(n[1:]) for n, g in zip(cube.band_names, cube.bands.good) if g}
        assert good < set(hyperion.CALIBRATED)
        axis = dict(zip((int(n[1:]) for n in cube.band_names), cube.bands.wavelengths_nm))
        assert all(1350 <= axis[n] <= 1430 or 1800 <= axis[n] <= 1950 for n in set(hyperion.CALIBRATED) - good)
        assert any('water vapour' in w for w in cube.warnings)


def test_the_grid_is_that_of_the_bands(scene):
    with open_cube(scene) as cube:
        assert cube.grid.transform == hyperion.GRID
        assert 'UTM zone 33N' in cube.grid.crs_wkt
        np.testing.assert_array_equal(cube.read_raw(Window(2, 1, 3, 2), [5, 200]), cube.read_raw(cube.grid.window)[[5, 200], 2:5, 1:3])


def test_files_that_were_renamed_alike_belong_together(tmp_path):
    with open_cube(hyperion.write(tmp_path, name='north & south', stated=False)) as cube:
        assert cube.bands.count == 242
        assert cube.read_raw(cube.grid.window).max() > 1000


def test_bands_that_hold_nothing_may_be_missing(tmp_path):
    with open_cube(hyperion.write(tmp_path, bands=hyperion.CALIBRATED)) as cube:
        assert cube.bands.count == 198


def test_missing_bands_are_named(copied):
    for number in (100, 101):
        copied.with_name(f'{hyperion.NAME}_B{number}_L1T.TIF').unlink()
    with pytest.raises(CubeError, match=r'EO1H1970312010133110KF_B100_L1T\.TIF \(band 100, and 1 more\) is missing'):
        open_cube(copied)


def test_a_band_on_another_grid_is_refused(copied):
    moved = (0.0, *hyperion.GRID[1:])
    geotiff.write(copied.with_name(f'{hyperion.NAME}_B100_L1T.TIF'), np.zeros((1, 6, 5), 'i2'), transform=moved, epsg=32633)
    with pytest.raises(CubeError, match=r'B100_L1T\.TIF has another grid'):
        open_cube(copied)


def test_a_truncated_band_is_named(copied):
    band = copied.with_name(f'{hyperion.NAME}_B100_L1T.TIF')
    band.write_bytes(band.read_bytes()[:100])
    with pytest.raises(CubeError, match=r'B100_L1T\.TIF'):
        open_cube(copied)


def test_senseless_scaling_is_refused(copied):
    copied.write_text(copied.read_text().replace('VNIR = 40.000000', 'VNIR = nan'))
    with pytest.raises(CubeError, match='SCALING_FACTOR_VNIR = nan'):
        open_cube(copied)


def test_a_scene_of_ali_is_told_apart(tmp_path):
    with pytest.raises(CubeError, match='of ALI, which has ten bands'):
        open_cube(hyperion.write(tmp_path, bands=(), sensor='ALI'))
