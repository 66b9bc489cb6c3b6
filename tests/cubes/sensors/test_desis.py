"""DESIS products: from any of their files, whatever these are called; levels, widths from responses, masks, and what is refused."""

from __future__ import annotations

import shutil

import numpy as np
import pytest

from hsi_plugin.core.errors import CubeError
from hsi_plugin.cubes import open_cube
from tests.products import desis, geotiff


def image_of(xml):
    return next(xml.parent.glob('*SPECTRAL_IMAGE.tif'))


@pytest.fixture(scope='module')
def l2a(tmp_path_factory):
    return desis.write(tmp_path_factory.mktemp('l2a'))


@pytest.fixture
def copied(l2a, tmp_path):
    folder = tmp_path / 'product'
    shutil.copytree(l2a.parent, folder)
    return folder / l2a.name


def test_the_xml_and_the_image_open_the_same_cube(l2a):
    with open_cube(l2a) as one, open_cube(image_of(l2a)) as other, open_cube(image_of(l2a).with_suffix('.hdr')) as third:
        assert one.info() == other.info() == third.info()
        assert (one.sensor, one.level, one.units, one.acquired) == ('DESIS', 'L2A', 'reflectance', desis.START)
        np.testing.assert_allclose(one.bands.wavelengths_nm, desis.wavelengths(), rtol=1e-5)
        np.testing.assert_allclose(one.bands.fwhm_nm, 3.5)
        assert (one.angles.sun_zenith, one.angles.sun_azimuth, one.angles.view_zenith) == (31.5, 189.75, 5.5)
        assert one.angles.view_azimuth is None  # the heading of the scene is none
        assert one.grid.transform == desis.GRID
        assert 'UTM zone 11N' in one.grid.crs_wkt
        assert one.native == one.path == str(image_of(l2a))
        assert one.warnings == ()


def test_l1c_is_radiance_with_gains_and_offsets_of_each_band(tmp_path):
    gain, offset = desis.gains('L1C', 235)
    with open_cube(desis.write(tmp_path, 'L1C')) as cube:
        assert (cube.level, cube.units, cube.dtype) == ('L1C', 'radiance', np.dtype('i2'))
        raw, (values, valid) = cube.read_raw(cube.grid.window), cube.read(cube.grid.window)
        assert not valid[0, 0]
        assert valid.sum() == 119
        np.testing.assert_allclose(values[:, 3, 4], raw[:, 3, 4] * gain + offset, rtol=1e-5)
        assert not cube.masks


def test_l1b_has_no_position(tmp_path):
    with open_cube(desis.write(tmp_path, 'L1B')) as cube:
        assert (cube.level, cube.units, cube.grid.transform) == ('L1B', 'radiance', None)


def test_masks_are_the_flags_of_the_quality_image(l2a):
    with open_cube(l2a) as cube:
        rows = {m.name: sorted(set(np.nonzero(cube.read_mask(m.name, cube.grid.window))[0])) for m in cube.masks}
        assert rows == {'cloud': [6, 7], 'cloud_shadow': [1], 'haze': [4, 5], 'snow': [3], 'land': [2], 'water': [8]}


def test_widths_come_from_the_responses_where_they_are_not_given(tmp_path):
    with open_cube(desis.write(tmp_path, response=True)) as cube:
        np.testing.assert_allclose(cube.bands.fwhm_nm, 3.5, atol=0.01)


def test_files_of_any_name_belong_together_where_there_is_one_product(copied):
    image_of(copied).rename(copied.with_name('a.tif'))
    xml = copied.rename(copied.with_name('b.xml'))
    with open_cube(xml) as one, open_cube(copied.with_name('a.tif')) as other:
        assert one.path == other.path == str(copied.with_name('a.tif'))
        assert one.level == other.level == 'L2A'


def test_products_side_by_side_keep_their_files(tmp_path):
    first, second = desis.write(tmp_path, 'L2A', stem='a'), desis.write(tmp_path, 'L1C', stem='b')
    with open_cube(first) as one, open_cube(tmp_path / 'b-SPECTRAL_IMAGE.tif') as other:
        assert (one.level, other.level) == ('L2A', 'L1C')
        assert str(second) in other.files
        assert len(one.masks) == 6
        assert not other.masks


def test_missing_parts_are_named(copied):
    xml = copied.read_text()
    copied.unlink()
    with pytest.raises(CubeError, match=r'METADATA\.xml, which tells wavelengths and units, is missing'):
        open_cube(image_of(copied))
    copied.write_text(xml)
    image_of(copied).unlink()
    with pytest.raises(CubeError, match=r'SPECTRAL_IMAGE\.tif is missing'):
        open_cube(copied)


@pytest.mark.parametrize(
    ('old', 'new', 'match'),
    [
        ('<gainOfBand>0.0001', '<gainOfBand>', 'band 1 the gain ""'),
        ('<wavelengthCenterOfBand>401.9', '<wavelengthCenterOfBand>0.4019', 'wavelengths from 0.4019'),
        ('<bandCharacterisation>', '<other>', 'no complete XML'),
        ('</hsi_doc>', '<more></hsi_doc>', 'no complete XML'),
    ],
)
def test_a_damaged_description_is_refused(copied, old, new, match):
    text = copied.read_text()
    assert old in text
    copied.write_text(text.replace(old, new, 1))
    with pytest.raises(CubeError, match=match):
        open_cube(copied)


def test_a_damaged_description_speaks_of_its_own_image_only(copied):
    copied.write_text(copied.read_text().replace('</hsi_doc>', ''))
    with pytest.raises(CubeError, match='no complete XML'):
        open_cube(image_of(copied))
    other = geotiff.write(copied.with_name('other.tif'), np.ones((8, 4, 4), 'f4'))
    with open_cube(other) as cube:
        assert cube.level == ''


def test_raw_data_are_refused_with_the_levels_to_open(copied):
    copied.write_text(copied.read_text().replace('<productType>L2A', '<productType>L1A'))
    with pytest.raises(CubeError, match='the level L1A'):
        open_cube(copied)


def test_another_number_of_bands_is_refused(copied):
    text = copied.read_text()
    start = text.index('<band><bandNumber>235')
    copied.write_text(text[:start] + text[text.index('</band>', start) + 7 :])
    with pytest.raises(CubeError, match=r'has 235 bands, but .* describes 234'):
        open_cube(copied)
