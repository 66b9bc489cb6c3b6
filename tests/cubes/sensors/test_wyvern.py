"""Wyvern scenes: from the STAC item or the image, whatever they are called; radiance told from reflectance, masks, angles."""

from __future__ import annotations

import json

import numpy as np
import pytest

from hsi_plugin.core.errors import CubeError
from hsi_plugin.cubes import open_cube
from tests.products import geotiff, wyvern


@pytest.fixture
def item(tmp_path):
    return wyvern.write(tmp_path)


@pytest.mark.parametrize('version', ['1.0.0', '1.1.0'])
@pytest.mark.parametrize('told_by', ['both', 'item', 'image'])
def test_the_item_and_the_image_open_the_same_cube(tmp_path, version, told_by):
    item = wyvern.write(tmp_path, version=version, told_by=told_by)
    with open_cube(item) as one, open_cube(item.with_suffix('.tiff')) as other:
        assert one.info() == other.info()
        assert one.path == one.native == str(item.with_suffix('.tiff'))
        assert (one.sensor, one.level, one.units, one.acquired) == ('Wyvern Dragonette', 'L2A', 'reflectance', wyvern.TIME)
        np.testing.assert_allclose(one.bands.wavelengths_nm, wyvern.wavelengths(), atol=0.06)
        np.testing.assert_allclose(one.bands.fwhm_nm, 16.0)
        assert one.grid.transform == wyvern.GRID
        assert (one.angles.sun_zenith, one.angles.sun_azimuth) == (39.5, 140.0)
        assert (one.angles.view_zenith, one.angles.view_azimuth) == (11.25, 20.0)
        assert one.warnings == ()
        _, valid = one.read(one.grid.window)
        assert list(zip(*np.nonzero(~valid))) == [(0, 0), (0, 1)]


@pytest.mark.parametrize('told_by', ['item', 'image'])
def test_radiance_is_told_from_reflectance(tmp_path, told_by):
    with open_cube(wyvern.write(tmp_path, 'L1B', told_by=told_by)) as cube:
        assert (cube.level, cube.units) == ('L1B', 'radiance')
        np.testing.assert_array_equal(cube.scale, 1.0)


def test_masks_mark_what_their_bands_say(item):
    with open_cube(item) as cube:
        marked = {m.name: list(zip(*np.nonzero(cube.read_mask(m.name, cube.grid.window)))) for m in cube.masks}
    assert marked == {
        'cloud': [(2, 1), (2, 2), (2, 3)], 'haze': [(3, 1), (3, 2), (3, 3)], 'cloud_shadow': [(4, 1), (4, 2), (4, 3)],
        'interpolated': [(6, 6)],
    }


def test_masks_of_the_first_products_have_two_bands(tmp_path):
    item = wyvern.write(tmp_path, masks=2)
    told = json.loads(item.read_text())
    del told['assets']['Data Mask']['eo:bands']
    item.write_text(json.dumps(told))
    with open_cube(item) as cube:
        assert [m.name for m in cube.masks] == ['cloud', 'interpolated']


def test_files_that_were_downloaded_from_the_web_are_found_beside_the_item(tmp_path):
    with open_cube(wyvern.write(tmp_path, href='https://example.org/some%20where/{}?signed=yes')) as cube:
        assert len(cube.masks) == 4


def test_an_image_of_any_name_belongs_to_the_only_item(tmp_path):
    item = wyvern.write(tmp_path, told_by='item', masks=0)
    image = item.with_suffix('.tiff').rename(tmp_path / 'a.tif')
    renamed = item.rename(tmp_path / 'b.json')
    with open_cube(image) as cube:
        assert (cube.sensor, cube.units) == ('Wyvern Dragonette', 'reflectance')
        assert str(renamed) in cube.files


def test_a_mask_of_as_many_bands_is_not_taken_for_the_image(tmp_path):
    item = wyvern.write(tmp_path, told_by='item')
    mask = item.with_name(item.stem + '_pixel_quality_mask.tiff').rename(tmp_path / 'a.tif')
    item.with_suffix('.tiff').unlink()
    with open_cube(mask) as cube:
        assert cube.sensor == ''


def test_a_mask_of_another_size_is_left_out_with_a_sentence(item):
    geotiff.write(item.with_name(item.stem + '_data_mask.tiff'), np.zeros((4, 3, 3), 'u1'))
    with open_cube(item) as cube:
        assert [m.name for m in cube.masks] == ['interpolated']
        assert any('data_mask.tiff has another size' in w for w in cube.warnings)


def test_a_mask_opens_as_what_it_is(item):
    with open_cube(item.with_name(item.stem + '_data_mask.tiff')) as cube:
        assert cube.bands.count == 4
        assert not cube.masks


def test_an_image_that_is_not_there_is_named(item):
    item.with_suffix('.tiff').unlink()
    with pytest.raises(CubeError, match=r'not on this disk: wyvern_dragonette-003.*\.tiff'):
        open_cube(item)


def test_another_number_of_bands_is_refused(tmp_path):
    item = wyvern.write(tmp_path, told_by='item')
    told = json.loads(item.read_text())
    for name in ('eo:bands', 'raster:bands'):
        told['assets']['Cloud optimized GeoTiff'][name].pop()
    item.write_text(json.dumps(told))
    with pytest.raises(CubeError, match=r'has 31 bands, but .*json describes 30'):
        open_cube(item)
