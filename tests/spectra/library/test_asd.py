"""Binary files of ASD spectrometers."""

from __future__ import annotations

import numpy as np
import pytest

from hsi_plugin.core.errors import ParameterError
from hsi_plugin.spectra.library import open_library

from .files import asd_bytes, smooth

WHITE = np.linspace(3000.0, 9000.0, 200)
TARGET = smooth(1, np.linspace(350.0, 549.0, 200))[0] * WHITE


@pytest.mark.parametrize(('version', 'code'), [(2, 2), (3, 0), (4, 0), (5, 2), (6, 2), (7, 2), (8, 2), (7, 1)])
def test_reflectance_is_the_spectrum_over_its_reference(tmp_path, version, code):
    path = tmp_path / 'leaf.asd'
    path.write_bytes(asd_bytes(TARGET, WHITE, version, code=code, comment=b'oak, sunlit\0\xaa', says=b'Spectralon 99', flags=5))
    library = open_library(path, np.float64)
    stored = {0: '<f4', 1: '<i4', 2: '<f8'}[code]
    np.testing.assert_array_equal(library.spectra[0], TARGET.astype(stored).astype(float) / WHITE.astype(stored))
    np.testing.assert_array_equal(library.wavelengths_nm, np.arange(350.0, 550.0))
    assert library.names == ('leaf',)
    told = {level: text for level, (text,) in library.levels.items()}
    assert told['comment'] == 'oak, sunlit'
    assert told['time'] == '2018-08-08 10:03:28'
    assert told['instrument'] == 'ASD FSFR 16288'
    assert told['splices (nm)'] == '1000, 1830'
    assert (told['reference'], told['saturated'], told['file version']) == ('Spectralon 99', 'VNIR, SWIR2', str(version))


def test_version_1_has_no_reference_and_stores_reflectance(tmp_path):
    path = tmp_path / 'old.asd'
    path.write_bytes(asd_bytes(TARGET / WHITE, version=1, code=0))
    np.testing.assert_allclose(open_library(path).spectra[0], TARGET / WHITE, rtol=1e-6)
    path.write_bytes(asd_bytes(TARGET, version=1, kind=0, code=0))
    with pytest.raises(ParameterError, match='raw counts and no white reference'):
        open_library(path)


def test_raw_counts_with_a_reference_are_a_ratio_too_and_dead_channels_are_none(tmp_path):
    white = WHITE.copy()
    white[7] = 0.0
    path = tmp_path / 'raw.asd'
    path.write_bytes(asd_bytes(TARGET, white, kind=0))
    spectrum = open_library(path, np.float64).spectra[0]
    assert np.flatnonzero(np.isnan(spectrum)).tolist() == [7]
    np.testing.assert_array_equal(spectrum[8:], (TARGET / WHITE)[8:])
    path.write_bytes(asd_bytes(TARGET, WHITE, kind=0, taken=False))
    with pytest.raises(ParameterError, match='no white reference'):
        open_library(path)


@pytest.mark.parametrize(('kind', 'what'), [(2, 'radiance'), (4, 'irradiance'), (8, 'absorbance')])
def test_what_is_no_reflectance_is_refused_and_named(tmp_path, kind, what):
    path = tmp_path / 'a.asd'
    path.write_bytes(asd_bytes(TARGET, WHITE, kind=kind))
    with pytest.raises(ParameterError, match=f'holds {what}, not reflectance'):
        open_library(path)


def test_damaged_files_say_where_they_end(tmp_path):
    path = tmp_path / 'a.asd'
    whole = asd_bytes(TARGET, WHITE, says=b'tile')
    spectrum = 484 + 8 * len(TARGET)
    for size, says in ((300, 'header alone'), (1000, 'within its 200'), (spectrum + 9, 'header of its'), (spectrum + 99, 'white')):
        path.write_bytes(whole[:size])
        with pytest.raises(ParameterError, match=says):
            open_library(path)
    path.write_bytes(asd_bytes(TARGET, WHITE, step=0.0))
    with pytest.raises(ParameterError, match='wavelengths begin'):
        open_library(path)
    path.write_bytes(asd_bytes(TARGET, WHITE, kind=200))
    with pytest.raises(ParameterError, match='describes no spectrum'):
        open_library(path)


def test_a_folder_of_them_is_one_library(tmp_path):
    for i in range(3):
        (tmp_path / f'leaf{i}.asd').write_bytes(asd_bytes(TARGET * (1 + i), WHITE))
    library = open_library(tmp_path)
    assert library.names == ('leaf0', 'leaf1', 'leaf2')
    assert library.spectra.shape == (3, 200)


def test_a_folder_names_the_file_that_it_cannot_use(tmp_path):
    (tmp_path / 'leaf.asd').write_bytes(asd_bytes(TARGET, WHITE))
    (tmp_path / 'white.asd').write_bytes(asd_bytes(WHITE, kind=2))
    with pytest.raises(ParameterError, match=r'white\.asd holds radiance.*Or move it out of the folder'):
        open_library(tmp_path)


@pytest.mark.data
def test_real_files_are_what_the_maker_exports_from_them(data):
    folder = data / 'libraries' / 'formats' / 'asd'
    taken = ('03:28', '03:34', '05:48', '06:34', '06:52')
    for number in range(1, 6):
        binary = open_library(folder / 'bin' / f'ribb0000{number}.asd', np.float64)
        text = (folder / 'txt' / f'ribb0000{number}.asd.txt').read_text().splitlines()[1:]
        exported = np.array([[float(cell) for cell in line.split(';')] for line in text])
        np.testing.assert_array_equal(binary.wavelengths_nm, exported[:, 0])
        np.testing.assert_allclose(binary.spectra[0], exported[:, 1], rtol=5e-15)  # fifteen digits are exported
        assert binary.levels['time'] == (f'2018-08-08 10:{taken[number - 1]}',)
