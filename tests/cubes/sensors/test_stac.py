"""Any STAC item on this disk: which of its files is the image, and what the item adds to it."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest

from hsi_plugin.core.errors import CubeError
from hsi_plugin.cubes import open_cube
from tests.products import emit, geotiff, tanager
from tests.products.scene import values

AXIS = np.linspace(450.0, 900.0, 12)
GRID = (500000.0, 5.0, 0.5, 5400000.0, 0.5, -5.0)


def image(path, scale=1e4, dtype='i2'):
    return geotiff.write(path, np.rint(values(8, 9, AXIS) * scale).astype(dtype), transform=GRID, epsg=32633)


def item(path, assets, **properties):
    path.write_text(json.dumps({
        'type': 'Feature', 'stac_version': '1.0.0', 'id': 'x',
        'properties': {'datetime': '2024-05-06T07:08:09Z', 'platform': 'sat-1', **properties}, 'assets': assets,
    }))
    return path


def bands(count=12, **more):
    return [{'name': f'b{i}', 'center_wavelength': AXIS[i % 12] / 1000, 'full_width_half_max': 0.01, **more} for i in range(count)]


def test_the_item_tells_wavelengths_scale_and_nodata(tmp_path):
    image(tmp_path / 'a.tif')
    told = {'href': 'a.tif', 'title': 'Surface reflectance', 'eo:bands': bands(), 'raster:bands': [{'scale': 1e-4, 'nodata': -1}] * 12}
    with open_cube(item(tmp_path / 'z.json', {'data': told}, **{'processing:level': 'L2'})) as cube:
        np.testing.assert_allclose(cube.bands.wavelengths_nm, AXIS)
        np.testing.assert_allclose(cube.bands.fwhm_nm, 10.0)
        np.testing.assert_allclose(cube.scale, 1e-4)
        assert (cube.units, cube.level, cube.sensor, cube.acquired) == ('reflectance', 'L2', 'sat-1', '2024-05-06T07:08:09Z')
        assert (cube.nodata == -1).all()
        assert cube.grid.transform == GRID
        assert cube.warnings == ()


def test_values_are_judged_where_neither_tells_a_scale(tmp_path):
    image(tmp_path / 'a.tif')
    with open_cube(item(tmp_path / 'z.json', {'data': {'href': 'a.tif', 'eo:bands': bands()}})) as cube:
        assert cube.units == 'reflectance'
        np.testing.assert_allclose(cube.scale, 1e-4)
        assert any('states no scale' in w for w in cube.warnings)


def test_pictures_and_masks_are_not_the_image(tmp_path):
    for name in ('a.tif', 'rgb.tif', 'udm.tif'):
        image(tmp_path / name)
    assets = {
        'ortho_visual': {'href': 'rgb.tif', 'roles': ['data']}, 'ortho_beta_udm': {'href': 'udm.tif'},
        'ortho_sr': {'href': 'a.tif', 'eo:bands': bands()}, 'thumbnail': {'href': 'a.png', 'roles': ['thumbnail']},
    }
    with open_cube(item(tmp_path / 'z.json', assets)) as cube:
        assert cube.path == str(tmp_path / 'a.tif')


def test_several_images_are_listed(tmp_path):
    for name in ('a.tif', 'b.tif'):
        image(tmp_path / name)
    assets = {n: {'href': f'{n}.tif', 'eo:bands': bands()} for n in 'ab'}
    with pytest.raises(CubeError, match=r'has 2 images here: a\.tif, b\.tif'):
        open_cube(item(tmp_path / 'z.json', assets))
    with open_cube(tmp_path / 'b.tif') as cube:
        np.testing.assert_allclose(cube.bands.wavelengths_nm, AXIS)


def test_an_hdf5_image_is_read_as_the_product_that_it_is(tmp_path):
    emit.write(tmp_path, 'a.nc', bands=30)
    with open_cube(item(tmp_path / 'z.json', {'ortho_sr_hdf5': {'href': './a.nc'}}, **{'view:sun_elevation': 40})) as cube:
        assert (cube.sensor, cube.level) == ('EMIT', 'L2A')
        assert cube.angles.sun_zenith == 50.0
        assert cube.lookup is not None


def test_a_tanager_item_leads_to_its_hdf5(tmp_path):
    tanager.write(tmp_path, '20250504_ortho_sr_hdf5.h5')
    image(tmp_path / 'udm.tif')
    assets = {
        'ortho_sr_hdf5': {'href': 'https://storage.example/20250504_ortho_sr_hdf5.h5', 'roles': ['data']},
        'ortho_radiance_hdf5': {'href': 'https://storage.example/20250504_ortho_radiance_hdf5.h5', 'roles': ['data']},
        'ortho_beta_udm': {'href': 'udm.tif', 'roles': ['data']},
    }
    with open_cube(item(tmp_path / 'z.json', assets)) as cube:
        assert cube.units == 'reflectance'
        assert cube.path.endswith('20250504_ortho_sr_hdf5.h5')


def test_a_catalogue_leads_to_its_only_item(tmp_path):
    folder = tmp_path / 'scene'
    folder.mkdir()
    image(folder / 'a.tif')
    item(folder / 'z.json', {'data': {'href': 'a.tif', 'eo:bands': bands()}})
    catalogue = tmp_path / 'catalog.json'
    links = [{'rel': 'root', 'href': './catalog.json'}, {'rel': 'item', 'href': './scene/z.json'}]
    catalogue.write_text(json.dumps({'type': 'Catalog', 'stac_version': '1.0.0', 'id': 'c', 'links': links}))
    with open_cube(catalogue) as cube:
        assert cube.path == str(folder / 'a.tif')
    links.append({'rel': 'item', 'href': 'https://example.org/y.json'})
    item(tmp_path / 'y.json', {})
    catalogue.write_text(json.dumps({'type': 'Catalog', 'stac_version': '1.0.0', 'id': 'c', 'links': links}))
    with pytest.raises(CubeError, match=r'catalogue: z\.json, y\.json'):
        open_cube(catalogue)


@pytest.mark.parametrize(
    ('assets', 'match'),
    [
        ({}, 'names no image'),
        ({'data': {'href': 'gone.tif'}}, r'not on this disk: gone\.tif'),
        ({'data': {'href': 'x' * 100_000 + '.tif'}}, 'names no image'),
        ({'data': {'href': 7}}, 'names no image'),
        ({'data': {'href': 'http://[bad/a.tif'}}, 'names no image|not on this disk'),
        ([], 'names no image'),
    ],
)
def test_items_without_an_image_are_refused(tmp_path, assets, match):
    with pytest.raises(CubeError, match=match):
        open_cube(item(tmp_path / 'z.json', assets))


def test_json_of_other_kinds_is_left_to_others(tmp_path):
    (tmp_path / 'a.json').write_text('{"axes": "byx"}')
    with pytest.raises(CubeError, match='not a raster'):
        open_cube(tmp_path / 'a.json')


@pytest.mark.data
@pytest.mark.parametrize(('image', 'told'), [('staclike.tif', 'staclike.stac.json'), ('a.tif', 'b.json')])
def test_the_real_item_beside_a_geotiff(data, tmp_path, image, told):
    folder = data / 'products' / 'wavelength_variants'
    shutil.copy(folder / 'staclike.tif', tmp_path / image)
    (tmp_path / told).write_text((folder / 'staclike.stac.json').read_text().replace('staclike.tif', image))
    for path in (tmp_path / image, tmp_path / told):
        with open_cube(path) as cube:
            np.testing.assert_allclose(cube.bands.wavelengths_nm, [4000.0, 5000.0])
            np.testing.assert_allclose(cube.bands.fwhm_nm, [100.0, 200.0])
            assert cube.acquired == '2025-03-05T11:11:33.416979Z'
