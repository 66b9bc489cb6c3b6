from __future__ import annotations

import tarfile

import numpy as np
import pytest

from hsi_plugin.core.errors import ParameterError
from hsi_plugin.spectra.library import open_library

from .files import smooth, write_usgs

BECK, ASD = np.linspace(205.0, 2976.0, 48), np.linspace(350.0, 2500.0, 87)
GRASS = 'ChapterV_Vegetation/splib07a_Lawn_Grass_GDS91_green_BECKa_AREF'
SOIL = 'ChapterS_SoilsAndMixtures/splib07a_Stonewall_Playa_ASDFRb_AREF'


@pytest.fixture
def archive(tmp_path):
    grass, soil = smooth(1, BECK)[0], smooth(2, ASD)[1]
    grass[:2] = -1.23e34
    spectra = {GRASS: grass, SOIL: soil, 'ChapterL_Liquids/splib07a_Odd_ASDFRa_AREF': soil[:-1]}
    return write_usgs(tmp_path / 'usgs_splib07a_ascii.tar.xz', {'ASD': ASD, 'BECK': BECK}, spectra)


def test_names_chapters_and_instruments(archive):
    library = open_library(archive)
    assert library.names == ('splib07a_Lawn_Grass_GDS91_green_BECKa_AREF', 'splib07a_Stonewall_Playa_ASDFRb_AREF')
    assert library.levels == {'chapter': ('ChapterV_Vegetation', 'ChapterS_SoilsAndMixtures'), 'instrument': ('BECK', 'ASD')}


def test_each_spectrum_stands_in_the_channels_of_its_instrument(archive):
    library = open_library(archive, np.float64)
    held = np.isfinite(library.spectra)
    np.testing.assert_allclose(library.wavelengths_nm[held[0]], BECK[2:], atol=1e-4)
    np.testing.assert_allclose(library.wavelengths_nm[held[1]], ASD, atol=1e-4)
    np.testing.assert_allclose(library.spectra[0, held[0]], smooth(1, BECK)[0, 2:], rtol=1e-7)
    np.testing.assert_allclose(library.fwhm_nm, 12.0)
    assert library.spectra.dtype == np.float64
    assert open_library(archive).spectra.dtype == np.float32


def test_a_plain_tar_file_does_as_well(archive, tmp_path):
    plain = write_usgs(tmp_path / 'other.tar', {'BECK': BECK}, {GRASS: smooth(1, BECK)[0]})
    assert len(open_library(plain)) == 1


def test_damaged_archive_and_one_of_other_things_are_refused(archive, tmp_path):
    whole = archive.read_bytes()
    archive.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ParameterError):
        open_library(archive)
    empty = write_usgs(tmp_path / 'axis_only.tar.xz', {'BECK': BECK}, {})
    with pytest.raises(ParameterError, match='no spectrum'):
        open_library(empty)


def test_the_unpacked_folder_does_as_well(archive, tmp_path):
    with tarfile.open(archive) as tar:
        tar.extractall(tmp_path / 'unpacked')
    folder, packed = open_library(tmp_path / 'unpacked'), open_library(archive)
    assert sorted(folder.names) == sorted(packed.names)
    order = [folder.names.index(name) for name in packed.names]
    for mine, theirs in zip(folder.spectra[order], packed.spectra):
        np.testing.assert_array_equal(mine[np.isfinite(mine)], theirs[np.isfinite(theirs)])
    assert open_library(tmp_path / 'unpacked' / 'ASCIIdata' / 'ASCIIdata_splib07a').levels == folder.levels


def test_a_library_convolved_to_one_sensor_has_one_list_of_wavelengths(tmp_path):
    axis = np.linspace(400.0, 2400.0, 50)
    path = write_usgs(tmp_path / 'cv.tar', {'ENMAP': axis}, {GRASS: smooth(1, axis)[0], SOIL: smooth(2, axis)[1]})
    library = open_library(path)
    assert library.spectra.shape == (2, 50)
    assert library.levels['instrument'] == ('BECK', 'ASD')
    np.testing.assert_allclose(library.wavelengths_nm, axis)


@pytest.mark.data
def test_the_real_archive(data):
    library = open_library(data / 'libraries' / 'usgs_splib07a_ascii.tar.xz')
    assert len(library) == 2457
    number = library.names.index('splib07a_Lawn_Grass_GDS91_green_BECKa_AREF')
    assert (library.levels['chapter'][number], library.levels['instrument'][number]) == ('ChapterV_Vegetation', 'BECK')
    held = np.isfinite(library.spectra[number])
    waves, values = library.wavelengths_nm[held], library.spectra[number, held]
    red, near_infrared = (float(np.interp(at, waves, values)) for at in (670.0, 850.0))
    assert near_infrared > 5.0 * red  # it is green grass, on the right wavelengths
    assert {one: library.levels['instrument'].count(one) for one in ('ASD', 'BECK', 'AVIRIS', 'NIC4')} == {
        'ASD': 1195, 'BECK': 576, 'AVIRIS': 39, 'NIC4': 647,
    }  # fmt: skip
