"""The three layouts, read back; and what is refused."""

from __future__ import annotations

import sys

import numpy as np
import pytest
from osgeo import gdal

pytest.importorskip('scipy')

from hsi_plugin.core.errors import CubeError, LabelError
from hsi_plugin.methods.transfer.hs3bench import hcv2, hsi_drive, hyko2
from hsi_plugin.methods.transfer.hs3bench.matfile import read_mat

from . import builders


def test_hyko2(tmp_path):
    builders.write_hyko2(tmp_path / 'vis_annotated', ['set-_00044_spec_annotated', 'set-_00003_spec_annotated'])
    found = hyko2.find_images(tmp_path)
    assert list(found) == ['set-_00003_spec_annotated', 'set-_00044_spec_annotated']
    image = hyko2.read_image(found['set-_00044_spec_annotated'])
    values, truth = builders.scene(15, 3, 0)
    assert image.values.dtype == np.float32
    np.testing.assert_array_equal(image.values, values)
    np.testing.assert_array_equal(image.labels[2:], truth[2:] + 1)
    assert (image.labels[:2] == 0).all()
    assert len(hyko2.CLASSES) == 10
    assert hyko2.DATASET.bands.count == 15


def test_hsi_drive_merges_water_into_void(tmp_path):
    builders.write_hsi_drive(tmp_path / 'Image_dataset', ['nf1111_571'])
    (name, files), = hsi_drive.find_images(tmp_path).items()
    assert name == 'nf1111_571'
    image = hsi_drive.read_image(files)
    values, truth = builders.scene(25, 4, 0)
    np.testing.assert_array_equal(image.values, values)
    assert (image.labels[:2] == 0).all()  # undefined, and water
    np.testing.assert_array_equal(image.labels[2:], np.array([1, 2, 8, 9])[truth[2:]])
    assert len(hsi_drive.CLASSES) == 9


def test_hsi_drive_has_two_placings_and_says_which_is_the_default():
    authors, maker = (hsi_drive.DATASET.bands_of(name).wavelengths_nm for name in ('authors', 'maker'))
    assert (authors[0], authors[-1], maker[0], maker[-1]) == (535.0, 975.0, 600.0, 975.0)
    np.testing.assert_allclose(authors[1], 553.3333333)  # second line of the authors' file
    np.testing.assert_array_equal(hsi_drive.DATASET.bands.wavelengths_nm, authors)


@pytest.mark.parametrize(('rows', 'cols', 'half'), [(32, 48, (16, 24)), (33, 49, (16, 24)), (35, 51, (18, 26))])
def test_hcv2_at_half_its_size(tmp_path, rows, cols, half):
    builders.write_hcv2(tmp_path, ['20210409_140341_03'], ['20210409_140722_03'], rows, cols)
    found = hcv2.find_images(tmp_path)
    assert {name: files.part for name, files in found.items()} == {'20210409_140341_03': 'train', '20210409_140722_03': 'test'}
    image = hcv2.read_image(found['20210409_140341_03'])
    values, truth = builders.scene(128, 3, 0, rows, cols)
    whole, size = hcv2.read_hsd(found['20210409_140341_03'].cube)
    assert size == (rows, cols)
    assert np.abs(whole - values).mean() < 0.02  # what six components leave out is noise
    down, across = 2 * np.arange(half[0]), 2 * np.arange(half[1])
    assert image.values.shape == (128, *half)
    np.testing.assert_allclose(image.values, whole[:, down[:, None], across], atol=1e-5)
    np.testing.assert_array_equal(image.labels[2:], np.array([1, 3, 19])[truth[down[:, None], across]][2:])
    assert (image.labels[:2] == 0).all()


def test_the_published_half_size():
    assert len(range(1422)[hcv2.kept(1422, 2)]) == 711
    assert len(range(1889)[hcv2.kept(1889, 2)]) == 944


def test_damaged_hsd_files_are_refused(tmp_path):
    builders.write_hcv2(tmp_path, ['a'], [])
    path = tmp_path / 'train' / 'a.hsd'
    good = path.read_bytes()
    for bad in (b'', good[:10], good[:-4], good + b'0000', good[:8] + b'\xff\xff\xff\xff' + good[12:]):
        path.write_bytes(bad)
        with pytest.raises(CubeError, match=r'a\.hsd'):
            hcv2.read_hsd(path)
    path.write_bytes(good[:16] + (600).to_bytes(4, 'little') + good[20:])
    with pytest.raises(CubeError, match='bands from 600'):
        hcv2.read_hsd(path)


def test_labels_that_are_unknown_or_do_not_fit(tmp_path):
    builders.write_hsi_drive(tmp_path, ['nf1111_001'])
    files = hsi_drive.find_images(tmp_path)['nf1111_001']
    builders.write_png(files.labels, np.full((16, 24), 11))
    with pytest.raises(LabelError, match='label value 11'):
        hsi_drive.read_image(files)
    builders.write_png(files.labels, np.zeros((16, 23)))
    with pytest.raises(LabelError, match='shape'):
        hsi_drive.read_image(files)
    builders.write_png(files.labels, np.zeros((3, 16, 24)))
    with pytest.raises(LabelError, match='colours'):
        hsi_drive.read_image(files)
    files.labels.write_bytes(b'no picture')
    with pytest.raises(LabelError, match='cannot be read'):
        hsi_drive.read_image(files)


def test_folders_that_are_not_the_data_set(tmp_path):
    with pytest.raises(CubeError, match='no folder'):
        hyko2.find_images(tmp_path / 'absent')
    with pytest.raises(CubeError, match='neither a folder train'):
        hcv2.find_images(tmp_path)
    builders.write_hcv2(tmp_path, ['a'], ['a'])
    with pytest.raises(CubeError, match='in train and in test'):
        hcv2.find_images(tmp_path)
    (tmp_path / 'test' / 'gt' / 'rgba_gray.png').unlink()
    (tmp_path / 'train' / 'gt' / 'rgba_gray.png').unlink()
    with pytest.raises(CubeError, match='no labels'):
        hcv2.find_images(tmp_path)
    builders.write_hsi_drive(tmp_path / 'drive', ['nf1111_001'])
    (tmp_path / 'drive' / 'cubes_fl32' / 'nf1111_001_TC.mat').unlink()
    with pytest.raises(CubeError, match='no cubes_fl32'):
        hsi_drive.find_images(tmp_path / 'drive')
    builders.write_hyko2(tmp_path / 'one', ['set-_1_spec_annotated'])
    builders.write_hyko2(tmp_path / 'two', ['set-_1_spec_annotated'])
    with pytest.raises(CubeError, match='two files of the image'):
        hyko2.find_images(tmp_path)


def test_damaged_matlab_files(tmp_path):
    from scipy.io import savemat

    path = tmp_path / 'a_spec_annotated.mat'
    for bad in (b'', b'MATLAB 5.0' + b'\0' * 200, b'x' * 500):
        path.write_bytes(bad)
        with pytest.raises(CubeError, match='a_spec_annotated'):
            read_mat(path, ['data'])
    savemat(path, {'other': np.zeros(3)})
    with pytest.raises(CubeError, match='no variable "data"'):
        read_mat(path, ['data'])
    builders.write_hyko2_image(path, np.zeros((15, 4, 5), np.float32), np.full((4, 5), 11))
    with pytest.raises(LabelError, match='11'):
        hyko2.read_image(hyko2.find_images(tmp_path)['a_spec_annotated'])
    builders.write_hyko2_image(path, np.full((15, 4, 5), np.nan, np.float32), np.zeros((4, 5)))
    with pytest.raises(CubeError, match='no numbers'):
        hyko2.read_image(hyko2.find_images(tmp_path)['a_spec_annotated'])
    builders.write_hyko2_image(path, np.zeros((14, 4, 5), np.float32), np.zeros((4, 5)))
    with pytest.raises(CubeError, match='15 bands were expected'):
        hyko2.read_image(hyko2.find_images(tmp_path)['a_spec_annotated'])


def test_a_version_5_file_needs_no_other_library(tmp_path, monkeypatch):
    from scipy.io import loadmat

    builders.write_hyko2(tmp_path, ['a_spec_annotated'])
    expected = loadmat(tmp_path / 'a_spec_annotated.mat')['data']
    monkeypatch.setitem(sys.modules, 'scipy.io', None)
    found = read_mat(tmp_path / 'a_spec_annotated.mat', ['data'])['data']
    np.testing.assert_array_equal(found, expected)
    assert found.dtype == expected.dtype


@pytest.mark.parametrize('header', [0, 512])
def test_version_7_3_is_read_through_gdal(tmp_path, monkeypatch, header):
    """An HDF5 file whose axes are backwards, as MATLAB writes them, with and without MATLAB's own header."""
    driver = gdal.GetDriverByName('netCDF')
    if driver is None or gdal.GetDriverByName('HDF5') is None:
        pytest.skip('this GDAL has no HDF5')
    cube = np.arange(25 * 3 * 4, dtype=np.float32).reshape(25, 3, 4)
    made = tmp_path / 'made.nc'
    dataset = driver.CreateMultiDimensional(str(made))
    group = dataset.GetRootGroup()
    sides = [group.CreateDimension(name, None, None, size) for name, size in zip('wrb', cube.T.shape)]
    array = group.CreateMDArray('cube', sides, gdal.ExtendedDataType.Create(gdal.GDT_Float32))
    array.Write(np.ascontiguousarray(cube.T))
    array = sides = group = dataset = None
    path = tmp_path / 'nf_TC.mat'
    path.write_bytes(b'MATLAB 7.3 MAT-file'.ljust(header, b' ')[:header] + made.read_bytes())
    monkeypatch.setitem(sys.modules, 'scipy.io', None)
    np.testing.assert_array_equal(read_mat(path, ['cube'])['cube'], cube)
    with pytest.raises(CubeError, match='no variable "other"'):
        read_mat(path, ['other'])
