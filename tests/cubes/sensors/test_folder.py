"""Folders and archives: the product in them opens, several are listed, and what cannot be used says why."""

from __future__ import annotations

import shutil
import zipfile

import numpy as np
import pytest

from hsi_plugin.core.errors import CubeError
from hsi_plugin.cubes import open_cube
from tests.products import aviris, desis, emit, enmap, geotiff, hyperion, neon, prisma, tanager, wyvern
from tests.products.scene import values


@pytest.mark.parametrize(
    ('product', 'sensor', 'level'),
    [
        (enmap, 'EnMAP', 'L2A'), (desis, 'DESIS', 'L2A'), (wyvern, 'Wyvern Dragonette', 'L2A'), (hyperion, 'Hyperion', 'L1T'),
        (emit, 'EMIT', 'L2A'),
    ],
)
def test_the_product_in_a_folder_opens(tmp_path, product, sensor, level):
    folder = tmp_path / 'download' / 'scene'
    folder.mkdir(parents=True)
    product.write(folder)
    (folder / 'readme.txt').write_text('Some words.')
    for path in (folder, tmp_path):
        with open_cube(path) as cube:
            assert (cube.sensor, cube.level) == (sensor, level)
            assert np.isfinite(cube.read(cube.grid.window)[0]).all()
            with open_cube(cube.path) as again:
                assert again.info() == cube.info()


@pytest.mark.parametrize(('product', 'sensor'), [(prisma, 'PRISMA'), (tanager, 'Tanager'), (neon, 'NEON AOP')])
def test_an_hdf5_file_in_a_folder_opens(tmp_path, product, sensor):
    product.write(tmp_path)
    geotiff.write(tmp_path / 'quicklook.tif', np.zeros((3, 5, 4), 'u1'))
    with open_cube(tmp_path) as cube:
        assert sensor in cube.sensor
        assert cube.bands.wavelengths_nm is not None


def test_an_envi_image_and_its_side_files_are_one_product(tmp_path):
    image = aviris.write_ng(tmp_path)
    aviris.write_obs(tmp_path)
    aviris.write_glt(tmp_path)
    with open_cube(tmp_path) as cube:
        assert cube.sensor == 'AVIRIS-NG'
        assert str(image) in cube.files


def test_several_products_are_listed(tmp_path):
    enmap.write(tmp_path, stem='north')
    desis.write(tmp_path, stem='south')
    with pytest.raises(CubeError, match=r'holds 2 cubes: north-SPECTRAL_IMAGE\.TIF, south-SPECTRAL_IMAGE\.tif'):
        open_cube(tmp_path)


def test_both_detectors_of_l1b_are_listed(tmp_path):
    enmap.write(tmp_path, 'L1B', stem='a')
    with pytest.raises(CubeError, match=r'holds 2 cubes: a-SPECTRAL_IMAGE_VNIR\.TIF, a-SPECTRAL_IMAGE_SWIR\.TIF'):
        open_cube(tmp_path)


def test_side_products_do_not_stand_in_the_way(tmp_path):
    emit.write(tmp_path, 'a.nc')
    emit.write(tmp_path, 'b.nc', kind='mask')
    with open_cube(tmp_path) as cube:
        assert {m.name for m in cube.masks} >= {'cloud'}


def test_why_the_only_product_cannot_be_used_is_said(tmp_path):
    xml = enmap.write(tmp_path)
    next(tmp_path.glob('*SPECTRAL_IMAGE.TIF')).unlink()
    with pytest.raises(CubeError, match=r'SPECTRAL_IMAGE\.TIF is missing'):
        open_cube(tmp_path)
    for file in tmp_path.iterdir():
        if file != xml:
            file.unlink()
    with pytest.raises(CubeError, match=r'SPECTRAL_IMAGE\.TIF is missing'):
        open_cube(tmp_path)


def test_a_folder_with_one_plain_image_opens_it(tmp_path):
    geotiff.write(tmp_path / 'a.tif', values(5, 4, np.linspace(400, 900, 8)).astype('f4'))
    geotiff.write(tmp_path / 'mask.tif', np.zeros((1, 5, 4), 'u1'))
    with open_cube(tmp_path) as cube:
        assert cube.bands.count == 8
    shutil.copy(tmp_path / 'a.tif', tmp_path / 'b.tif')
    with pytest.raises(CubeError, match=r'holds 2 images: a\.tif, b\.tif'):
        open_cube(tmp_path)


def test_an_empty_folder_is_refused(tmp_path):
    with pytest.raises(CubeError, match='a folder without a hyperspectral image'):
        open_cube(tmp_path)


def test_a_folder_of_thousands_is_not_searched(tmp_path):
    for number in range(601):
        (tmp_path / f'{number}.txt').touch()
    with pytest.raises(CubeError, match='holds 601 files'):
        open_cube(tmp_path)


@pytest.mark.parametrize('kind', ['zip', 'tar', 'gztar', 'xztar'])
def test_archives_are_to_be_unpacked_first(tmp_path, kind):
    folder = tmp_path / 'scene'
    folder.mkdir()
    enmap.write(folder, masks=())
    archive = shutil.make_archive(str(tmp_path / 'scene'), kind, folder)
    with pytest.raises(CubeError, match='Unpack it first'):
        open_cube(archive)


def test_a_damaged_zip_is_told(tmp_path):
    path = tmp_path / 'a.zip'
    with zipfile.ZipFile(path, 'w') as archive:
        archive.writestr('a.tif', b'0' * 1000)
    path.write_bytes(path.read_bytes()[:600])
    with pytest.raises(CubeError, match='damaged zip'):
        open_cube(path)
