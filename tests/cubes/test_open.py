"""Opening: what is understood of real and made files, and what is said of files that cannot be opened."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
from osgeo import gdal

from hsi_plugin.core.errors import CubeError
from hsi_plugin.core.window import Window
from hsi_plugin.cubes import open_cube

from ..builders import NORTH_UP, ROTATED, SHEARED, SOUTH_UP, UTM33, wavelengths, wkt, write_geotiff
from .envi_builder import numbered, write_envi


def test_files_that_are_not_there_or_hold_nothing(tmp_path):
    empty, text = tmp_path / 'empty.tif', tmp_path / 'text.dat'
    empty.touch()
    text.write_text('hello')
    for path, said in [(tmp_path / 'no.tif', 'no file'), (empty, 'is empty'), (tmp_path, 'is a folder'), (text, 'not a raster')]:
        with pytest.raises(CubeError, match=said) as error:
            open_cube(path)
        assert str(path) in error.value.what
        assert error.value.remedy


@pytest.mark.parametrize(
    'options', [['TILED=YES', 'BLOCKXSIZE=32', 'BLOCKYSIZE=32'], ['INTERLEAVE=BAND'], ['COMPRESS=DEFLATE', 'TILED=YES']]
)
@pytest.mark.parametrize('share', [0.3, 0.9, 0.999])
def test_a_truncated_geotiff_is_found_when_it_is_opened(tmp_path, options, share):
    values = np.random.default_rng(0).integers(0, 9000, (5, 100, 100)).astype(np.int16)
    path = write_geotiff(tmp_path / 'a.tif', values, options=options)
    with open_cube(path) as cube:
        assert cube.grid.rows == 100
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    with pytest.raises(CubeError, match='truncated'):
        open_cube(path)


def test_a_geotiff_without_its_directory_is_truncated_too(tmp_path):
    path = write_geotiff(tmp_path / 'a.tif', numbered(5, 20, 20))
    path.write_bytes(path.read_bytes()[:100])
    with pytest.raises(CubeError, match='damaged or truncated'):
        open_cube(path)


def test_a_sparse_geotiff_is_whole(tmp_path):
    gdal.GetDriverByName('GTiff').Create(str(tmp_path / 'a.tif'), 600, 600, 3, gdal.GDT_Int16, ['SPARSE_OK=TRUE', 'TILED=YES'])
    with open_cube(tmp_path / 'a.tif') as cube:
        assert not cube.read_raw(Window(300, 300, 4, 4)).any()


def test_too_few_bands_and_complex_numbers(tmp_path):
    path = write_geotiff(tmp_path / 'a.tif', numbered(1, 4, 4))
    with pytest.raises(CubeError, match='has 1 band, but at least 4'):
        open_cube(path, minimum_bands=4)
    gdal.GetDriverByName('GTiff').Create(str(tmp_path / 'c.tif'), 4, 4, 2, gdal.GDT_CFloat32)
    with pytest.raises(CubeError, match='complex'):
        open_cube(tmp_path / 'c.tif')


def test_a_container_names_what_is_in_it(tmp_path):
    path = tmp_path / 'two.gpkg'
    for table in ('a', 'b'):
        source = gdal.GetDriverByName('MEM').Create('', 300, 300, 3)
        source.SetGeoTransform(NORTH_UP)
        source.SetProjection(wkt(UTM33))
        gdal.Translate(str(path), source, format='GPKG', creationOptions=[f'RASTER_TABLE={table}', 'APPEND_SUBDATASET=YES'])
    with pytest.raises(CubeError, match='container of 2 rasters') as error:
        open_cube(path)
    name = error.value.remedy.partition('example ')[2].rstrip('.')
    with open_cube(name) as cube:
        assert cube.grid.cols >= 300


@pytest.mark.parametrize('transform', [NORTH_UP, ROTATED, SOUTH_UP, SHEARED, None])
@pytest.mark.parametrize('kind', ['tif', 'vrt'])
def test_grids_are_kept_exactly(tmp_path, transform, kind):
    path = write_geotiff(tmp_path / 'a.tif', numbered(2, 9, 7), transform=transform, epsg=UTM33 if transform else None)
    if kind == 'vrt':
        gdal.Translate(str(tmp_path / 'a.vrt'), str(path), format='VRT')
        path = tmp_path / 'a.vrt'
    with open_cube(path) as cube:
        assert (cube.grid.rows, cube.grid.cols) == (9, 7)
        assert cube.grid.transform == transform
        assert bool(cube.grid.crs_wkt) == (transform is not None)
        assert cube.info()['crs'] == ('EPSG:32633' if transform else None)


def test_envi_map_info_with_rotation(tmp_path):
    info = 'UTM, 1, 1, 364095, 5809965, 30, 30, 33, North, WGS-84, units=Meters, rotation=30'
    path = write_envi(tmp_path / 'a.dat', numbered(2, 9, 7), fields={'map info': info})
    with open_cube(path) as cube:
        x0, a, b, y0, d, e = cube.grid.transform
    assert (x0, y0) == (364095, 5809965)
    assert np.hypot(a, d) == pytest.approx(30)
    assert np.hypot(b, e) == pytest.approx(30)
    assert np.degrees(np.arctan2(d, a)) == pytest.approx(30)  # columns run 30 degrees north of east
    assert a * e - b * d == pytest.approx(-900)


@pytest.mark.parametrize(('info', 'warned'), [('1, 1', False), ('5, 5', True)])
def test_a_rotation_that_gdal_places_elsewhere_is_said(tmp_path, info, warned):
    fields = {'map info': f'UTM, {info}, 364095, 5809965, 30, 30, 33, North, WGS-84, units=Meters, rotation=30'}
    with open_cube(write_envi(tmp_path / 'a.dat', numbered(2, 9, 7), fields=fields)) as cube:
        assert any('rotates the image' in w for w in cube.warnings) == warned


def test_control_points_alone_are_no_grid(tmp_path):
    dataset = gdal.GetDriverByName('GTiff').Create(str(tmp_path / 'a.tif'), 10, 10, 3)
    points = [gdal.GCP(x, y, 0, x, y) for x, y in [(0, 0), (10, 0), (0, 10), (10, 10.5)]]
    dataset.SetGCPs(points, wkt(4326))
    dataset = None
    with open_cube(tmp_path / 'a.tif') as cube:
        assert cube.grid.transform is None
        assert any('control points' in w for w in cube.warnings)


def test_an_envi_header_beside_a_tiff_counts_only_where_it_describes_it(tmp_path):
    path = write_geotiff(tmp_path / 'a.tif', numbered(3, 6, 5))
    fields = {'wavelength': [0.45, 0.55, 0.65], 'wavelength units': 'Micrometers', 'reflectance scale factor': 100, 'data ignore value': 7}
    write_envi(tmp_path / 'x', numbered(3, 6, 5), fields=fields, header_name='a.hdr')
    with open_cube(path) as cube:
        np.testing.assert_allclose(cube.bands.wavelengths_nm, [450, 550, 650])
        assert cube.scale.tolist() == [0.01] * 3
        assert cube.nodata.tolist() == [7] * 3
    write_envi(tmp_path / 'x', numbered(4, 6, 5), header_name='a.hdr')
    with open_cube(path) as cube:
        assert cube.bands.wavelengths_nm is None
        assert any('describes another image' in w for w in cube.warnings)


def test_pixels_of_bands_of_several_types_are_read_in_one_that_holds_them(tmp_path):
    write_geotiff(tmp_path / 'a.tif', np.full((1, 4, 4), -5, np.int16))
    write_geotiff(tmp_path / 'b.tif', np.full((1, 4, 4), 60000, np.uint16))
    gdal.BuildVRT(str(tmp_path / 'c.vrt'), [str(tmp_path / n) for n in ('a.tif', 'b.tif')], separate=True).FlushCache()
    with open_cube(tmp_path / 'c.vrt') as cube:
        assert cube.dtype == np.int32
        assert cube.read_raw(Window(0, 0, 1, 1)).ravel().tolist() == [-5, 60000]


# -- real files -----------------------------------------------------------------------------------------------------------------------


@pytest.mark.data
@pytest.mark.parametrize(
    ('name', 'nm', 'fwhm', 'good'),
    [
        ('enmapbox_envidomain_bandlevel.tif', [400, 500], None, [False, True]),
        ('envi_wl_fwhm.bsq', [400, 500], [10, 20], [False, True]),
        ('envi_wl_implicit_nm.bsq', [400, 500], None, [True, True]),
        ('gdal_wl_fwhm.tif', [400, 500], [10, 20], [True, True]),
        ('staclike.tif', [4000, 5000], [100, 200], [True, True]),
        ('gdal_no_info.tif', None, None, [True, True]),
    ],
)
def test_every_way_to_store_wavelengths(data, name, nm, fwhm, good):
    with open_cube(data / 'products' / 'wavelength_variants' / name) as cube:
        for found, expected in ((cube.bands.wavelengths_nm, nm), (cube.bands.fwhm_nm, fwhm)):
            if expected is None:
                assert found is None
            else:
                np.testing.assert_allclose(found, expected)
        assert cube.bands.good.tolist() == good


@pytest.mark.data
def test_enmap(data):
    with open_cube(data / 'scenes' / 'potsdam_enmap' / 'potsdam_enmap.tif') as cube:
        info = cube.info()
        values, valid = cube.read(cube.grid.window)
    assert (info['rows'], info['cols'], info['bands']) == (192, 160, 224)
    assert info['sensor'] == 'EnMAP'
    assert info['acquired'] == '2022-07-24T10:45:26'
    assert (info['scale'], info['offset'], info['nodata'], info['units']) == (1e-4, 0.0, -32768, 'reflectance')
    assert info['crs'] == 'EPSG:32633'
    assert info['geotransform'] == [364095, 30, 0, 5809965, 0, -30]
    assert sum(info['good_bands']) == 218
    assert info['wavelengths_nm'][0] == 418.24
    assert info['fwhm_nm'][0] == 6.99561
    assert info['warnings'] == []
    assert valid.mean() == pytest.approx(0.6)  # 12 of 30 tiles are empty
    assert values[:, valid].min() > -0.1
    assert not values[:, ~valid].any()


@pytest.mark.data
def test_aviris_ng_radiance(data):
    with open_cube(data / 'products' / 'aviris_ng' / 'ang20160910t185702_2rdn_img') as cube:
        assert cube.bands.count == 425
        assert cube.bands.wavelengths_nm[[0, -1]].tolist() == [376.44, 2500.12]
        assert (cube.sensor, cube.units) == ('AVIRIS-NG', 'radiance')
        assert cube.scale.tolist() == [1.0] * 425
        dataset = gdal.Open(cube.path)
        np.testing.assert_array_equal(cube.read_raw(cube.grid.window), dataset.ReadAsArray())


@pytest.mark.data
def test_hysu_takes_wavelengths_scale_and_nodata_from_the_header_beside_the_tiff(data):
    for name in ('DLR_HySU_HS_full.tif', 'DLR_HySU_HS_full.hdr'):
        with open_cube(data / 'scenes' / 'dlr_hysu' / 'HySpex' / 'full' / name) as cube:
            assert cube.bands.wavelengths_nm[[0, -1]] == pytest.approx([417.4, 902.79])
            assert cube.bands.fwhm_nm[0] == pytest.approx(4.76)
            assert (cube.scale[0], cube.nodata[0], cube.units) == (1e-4, 15000, 'reflectance')
            assert len(cube.warnings) == 1


@pytest.mark.data
def test_scenes_without_scale(data):
    with open_cube(data / 'scenes' / 'samson' / 'samson.hdr') as cube:
        assert (cube.scale[0], cube.units, cube.interleave, cube.warnings) == (1.0, 'reflectance', 'line', ())
        assert cube.grid.transform is None
    with open_cube(data / 'scenes' / 'salinas_a' / 'salinas_a.dat') as cube:
        assert cube.scale[0] == 1e-4
        assert any('scale 0.0001' in w for w in cube.warnings)
    for name in ('NEON_D01_HARV_DP3_726000_4699000_reflectance_crop.tif', '2018_HARV_6_726000_4699000_image_crop_hyperspectral_2018.tif'):
        with open_cube(data / 'products' / 'neon_aop' / name) as cube:
            assert cube.scale[0] == 1e-4
            values, valid = cube.read(cube.grid.window)
            assert valid.all()
            assert 0 <= values.min() < values.max() < 2


@pytest.mark.data
def test_a_spectral_library_is_not_an_image(data, tmp_path):
    for name in ('library_berlin.hdr', 'library_berlin.sli'):
        shutil.copy(data / 'libraries' / name, tmp_path / name)
    with pytest.raises(CubeError, match='spectral library'):
        open_cube(tmp_path / 'library_berlin.sli')


# -- speed ----------------------------------------------------------------------------------------------------------------------------


def counting(asked, name, method):
    def count(self, *args, **kwargs):
        asked[name] = asked.get(name, 0) + 1
        return method(self, *args, **kwargs)

    return count


def test_metadata_are_asked_for_once(tmp_path, monkeypatch):
    """Seconds vary with the machine; the number of questions does not: a few for each band, however many keys and conventions there are."""
    bands = 425
    path = write_geotiff(tmp_path / 'a.tif', np.ones((bands, 4, 4), np.int16), wavelengths(bands), scale=0.5, good=[True] * bands)
    asked = {}
    for owner, names in {
        gdal.Band: ('GetMetadata', 'GetMetadataItem', 'GetDescription', 'GetNoDataValue', 'GetScale', 'GetOffset', 'ReadAsArray'),
        gdal.Dataset: ('GetMetadata', 'GetMetadataItem', 'ReadAsArray'),
    }.items():
        for name in names:
            monkeypatch.setattr(owner, name, counting(asked, f'{owner.__name__}.{name}', getattr(owner, name)))
    with open_cube(path) as cube:
        assert cube.bands.wavelengths_nm is not None
    assert asked['Band.GetMetadata'] == 3 * bands
    assert asked['Band.GetDescription'] == asked['Band.GetScale'] == bands
    assert asked['Band.GetMetadataItem'] < 100
    assert asked['Dataset.GetMetadata'] < 10
    assert asked.get('Dataset.ReadAsArray', 0) <= 5  # five small samples at most, and only where scale or units are unknown
