"""EnMAP products: from any of their files, whatever these are called; levels, masks, bad bands, and what is refused."""

from __future__ import annotations

import shutil

import numpy as np
import pytest

from hsi_plugin.core.errors import CubeError
from hsi_plugin.cubes import open_cube
from tests.products import enmap, geotiff


def image_of(xml, detector=''):
    return next(xml.parent.glob(f'*SPECTRAL_IMAGE{detector}.TIF'))


@pytest.fixture(scope='module')
def l2a(tmp_path_factory):
    return enmap.write(tmp_path_factory.mktemp('l2a'))


@pytest.fixture
def copied(l2a, tmp_path):
    folder = tmp_path / 'product'
    shutil.copytree(l2a.parent, folder)
    return folder / l2a.name


def test_the_xml_and_the_image_open_the_same_cube(l2a):
    with open_cube(l2a) as one, open_cube(image_of(l2a)) as other:
        assert one.path == other.path == str(image_of(l2a))
        assert one.info() == other.info()
        assert (one.sensor, one.level, one.units, one.acquired) == ('EnMAP', 'L2A', 'reflectance', enmap.START)
        np.testing.assert_allclose(one.bands.wavelengths_nm, enmap.wavelengths(), rtol=1e-5)
        np.testing.assert_allclose(one.bands.fwhm_nm, 6.5 + np.arange(224) / 100, rtol=1e-5)
        assert (one.angles.sun_zenith, one.angles.sun_azimuth) == (34.5, 148.25)
        assert (one.angles.view_zenith, one.angles.view_azimuth) == (8.25, 101.5)
        assert one.native == one.path
        assert one.warnings == ()
        assert str(l2a) in one.files


def test_the_grid_is_the_image_s_to_the_last_digit(l2a):
    with open_cube(l2a) as cube:
        assert cube.grid.transform == enmap.GRID
        assert cube.grid.xy(0, 0) == (enmap.GRID[0] + 15.0, enmap.GRID[3] - 15.0)
        assert 'UTM zone 33N' in cube.grid.crs_wkt


def test_counts_become_reflectance_and_empty_bands_are_bad(l2a):
    with open_cube(l2a) as cube:
        assert cube.dtype == np.dtype('i2')
        assert [n for n in range(1, 225) if not cube.bands.good[n - 1]] == list(enmap.EMPTY)
        values, valid = cube.read(cube.grid.window)
        raw = cube.read_raw(cube.grid.window)
        assert not valid[0, 0]
        assert valid.sum() == valid.size - 1
        good = cube.bands.good
        np.testing.assert_allclose(values[good][:, valid], raw[good][:, valid] * 1e-4, rtol=1e-5)
        assert 0.05 < values[50, 5, 5] < 0.7


def test_masks_mark_what_the_quality_layers_say(l2a):
    with open_cube(l2a) as cube:
        marked = {m.name: cube.read_mask(m.name, cube.grid.window) for m in cube.masks}
        assert list(zip(*np.nonzero(marked['cloud']))) == [(1, 1), (1, 2), (1, 3)]
        assert list(zip(*np.nonzero(marked['cloud_shadow']))) == [(2, 1), (2, 2), (2, 3)]
        assert list(zip(*np.nonzero(marked['cirrus']))) == [(2, 0), (2, 1), (2, 2)]
        assert marked['haze'].sum() == marked['snow'].sum() == 3
        np.testing.assert_array_equal(marked['land'] | marked['water'], ~(np.arange(120).reshape(12, 10) == 0))
        assert marked['water'].sum() == 23
        flags = ('interpolated_swir', 'interpolated_vnir', 'saturated_swir', 'saturated_vnir')
        assert [int(np.flatnonzero(marked[n])[0]) for n in flags] == [30, 31, 32, 33]
        assert not marked['artefact_vnir'].any()
        assert list(zip(*np.nonzero(marked['defect']))) == [enmap.DEFECT[1:]]


@pytest.mark.parametrize('interleave', ['BAND', 'PIXEL'])
def test_l1c_is_radiance_with_gains_and_offsets_of_each_band(tmp_path, interleave):
    xml = enmap.write(tmp_path, 'L1C', interleave=interleave, nodata=False)
    gain, offset = enmap.gains('L1C', 224)
    with open_cube(xml) as cube:
        assert (cube.level, cube.units, cube.dtype) == ('L1C', 'radiance', np.dtype('u2'))
        np.testing.assert_allclose(cube.scale, gain, rtol=1e-9)
        np.testing.assert_allclose(cube.offset, offset, rtol=1e-9)
        np.testing.assert_array_equal(cube.nodata, 0.0)
        assert cube.bands.good.all()
        spectrum = cube.spectrum(4, 6)
        np.testing.assert_allclose(spectrum, cube.read_raw(cube.grid.window)[:, 4, 6] * gain + offset, rtol=1e-5)
        assert np.isnan(cube.spectrum(0, 0)).all()


def test_each_detector_of_l1b_is_an_image_of_its_own(tmp_path):
    xml = enmap.write(tmp_path, 'L1B')
    with open_cube(image_of(xml, '_SWIR')) as swir, open_cube(image_of(xml, '_VNIR')) as vnir, open_cube(xml) as chosen:
        assert (vnir.bands.count, swir.bands.count, vnir.units) == (91, 133, 'radiance')
        np.testing.assert_allclose(swir.bands.wavelengths_nm, enmap.wavelengths('L1B')[91:], rtol=1e-5)
        np.testing.assert_allclose(swir.scale, enmap.gains('L1B', 224)[0][91:], rtol=1e-9)
        assert chosen.path == vnir.path
        assert any('SWIR' in w or 'other one' in w for w in vnir.warnings)
        assert list(zip(*np.nonzero(swir.read_mask('interpolated', swir.grid.window)))) == [(3, 0)]
        assert list(zip(*np.nonzero(vnir.read_mask('saturated', vnir.grid.window)))) == [(3, 3)]
        assert {m.name for m in vnir.masks} - {m.name for m in swir.masks} == {
            'cloud', 'cloud_shadow', 'cirrus', 'haze', 'snow', 'land', 'water',
        }
        assert list(zip(*np.nonzero(swir.read_mask('defect', swir.grid.window)))) == [enmap.DEFECT[1:]]


def test_a_large_smile_is_told(tmp_path):
    xml = enmap.write(tmp_path, 'L1B')
    terms = ''.join(f'<coeff{k}>{v}</coeff{k}>' for k, v in enumerate((-2, 0.5, 0, 0, 0)))
    smile = f'<smileCorrection><VNIR><bandID number="1">{terms}</bandID></VNIR></smileCorrection>'
    xml.write_text(xml.read_text().replace('<backgroundValue>', f'{smile}<backgroundValue>'))
    with open_cube(xml) as cube:
        assert any('4.5 nm across the image' in w for w in cube.warnings)


def test_an_envi_image_of_the_product_opens_too(tmp_path):
    xml = enmap.write(tmp_path, 'L2A', suffix='.BSQ')
    data = tmp_path / (enmap.STEM.format(level='L2A') + '-SPECTRAL_IMAGE.BSQ')
    with open_cube(xml) as cube, open_cube(data) as image, open_cube(data.with_suffix('.hdr')) as header:
        assert cube.info() == image.info() == header.info()
        assert (cube.level, cube.units, cube.path) == ('L2A', 'reflectance', image.path)
        np.testing.assert_allclose(image.bands.wavelengths_nm, enmap.wavelengths(), rtol=1e-5)


def test_files_that_were_renamed_alike_belong_together(tmp_path):
    first = enmap.write(tmp_path, 'L2A', stem='north')
    second = enmap.write(tmp_path, 'L1C', stem='south')
    with open_cube(first) as north, open_cube(tmp_path / 'south-SPECTRAL_IMAGE.TIF') as south:
        assert (north.level, south.level) == ('L2A', 'L1C')
        assert north.path.endswith('north-SPECTRAL_IMAGE.TIF')
        assert str(second) in south.files
        assert len(north.masks) == len(south.masks) == 14


def test_files_of_any_name_belong_together_where_there_is_one_product(copied):
    image_of(copied).rename(copied.with_name('a.tif'))
    xml = copied.rename(copied.with_name('b.xml'))
    with open_cube(xml) as one, open_cube(copied.with_name('a.tif')) as other:
        assert one.path == other.path == str(copied.with_name('a.tif'))
        assert one.level == other.level == 'L2A'


def test_cloud_optimised_copies_are_read_like_the_originals(copied):
    for file in copied.parent.glob('*.TIF'):
        file.rename(file.with_name(f'{file.stem}_COG.TIF'))
    image = next(copied.parent.glob('*SPECTRAL_IMAGE_COG.TIF'))
    with open_cube(copied) as one, open_cube(image) as other:
        assert one.path == other.path == str(image)
        assert len(one.masks) == 14


def test_a_quality_layer_is_just_a_raster(l2a):
    with open_cube(l2a.with_name(l2a.name.replace('METADATA.XML', 'QL_QUALITY_CLOUD.TIF'))) as cube:
        assert (cube.bands.count, cube.level) == (1, '')


def test_a_missing_image_is_named(copied):
    image_of(copied).unlink()
    with pytest.raises(CubeError, match=r'the image ENMAP01-____L2A-.*-SPECTRAL_IMAGE\.TIF is missing'):
        open_cube(copied)


def test_a_missing_xml_is_named(copied):
    copied.unlink()
    with pytest.raises(CubeError, match=r'METADATA\.XML, which tells wavelengths and units, is missing'):
        open_cube(image_of(copied))


def test_the_image_of_another_product_is_not_taken(tmp_path):
    first, second = enmap.write(tmp_path, 'L2A', stem='north'), enmap.write(tmp_path, 'L2A', stem='south')
    (tmp_path / 'north-SPECTRAL_IMAGE.TIF').unlink()
    with pytest.raises(CubeError, match='is missing'):
        open_cube(first)
    with open_cube(second) as cube:
        assert cube.path.endswith('south-SPECTRAL_IMAGE.TIF')


def edited(xml, old, new):
    text = xml.read_text()
    assert old in text
    xml.write_text(text.replace(old, new, 1))


@pytest.mark.parametrize(
    ('old', 'new', 'match'),
    [
        ('<level>L2A', '<level>L0', 'of the level "L0"'),
        ('<bandCharacterisation>', '<bandCharacterisation><bandID number="225"><FWHMOfBand>5</FWHMOfBand></bandID>', 'band 225'),
        ('<wavelengthCenterOfBand>418.416', '<wavelengthCenterOfBand>red', 'band 1 the wavelength "red"'),
        ('<wavelengthCenterOfBand>418.416', '<wavelengthCenterOfBand>nan', 'band 1 the wavelength "nan"'),
        ('<wavelengthCenterOfBand>418.416', '<wavelengthCenterOfBand>-418.416', 'wavelengths from -418'),
        ('<GainOfBand>0.0001', '<GainOfBand>0', 'band 1 the gain 0'),
        ('<OffsetOfBand>0', '<OffsetOfBand>1e300', 'band 1 the offset "1e300"'),
        ('</level_X>', '', 'no complete XML'),
    ],
)
def test_a_damaged_description_is_refused(copied, old, new, match):
    edited(copied, old, new)
    with pytest.raises(CubeError, match=match):
        open_cube(copied)


def test_a_band_less_in_the_description_is_refused(copied):
    text = copied.read_text()
    start = text.index('<bandID number="224"><wave')
    copied.write_text(text[:start] + text[text.index('</bandID>', start) + 9 :])
    with pytest.raises(CubeError, match=r'has 224 bands, but .*METADATA\.XML describes 223'):
        open_cube(copied)


def test_a_damaged_description_speaks_of_its_own_image_only(copied):
    copied.write_text(copied.read_text().replace('</level_X>', ''))
    with pytest.raises(CubeError, match='no complete XML'):
        open_cube(image_of(copied))
    other = geotiff.write(copied.with_name('other.tif'), np.ones((8, 4, 4), 'f4'))
    with open_cube(other) as cube:
        assert cube.level == ''


def test_a_truncated_image_is_refused(copied):
    image = image_of(copied)
    image.write_bytes(image.read_bytes()[: image.stat().st_size // 2])
    with pytest.raises(CubeError, match=r'truncated|damaged|not a raster'):
        open_cube(copied)


def test_a_mask_of_another_size_is_left_out_with_a_sentence(copied):
    geotiff.write(next(copied.parent.glob('*QL_QUALITY_HAZE.TIF')), np.zeros((1, 3, 3), 'u1'))
    with open_cube(copied) as cube:
        assert 'haze' not in {m.name for m in cube.masks}
        assert any('QL_QUALITY_HAZE.TIF has another size' in w for w in cube.warnings)
