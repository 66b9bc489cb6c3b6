"""Kept copies of large libraries."""

from __future__ import annotations

import os

import numpy as np
import pytest

from hsi_plugin.core.errors import ParameterError
from hsi_plugin.core.places import cache
from hsi_plugin.spectra.library import kept, open_library

from .files import AXIS, smooth, write_envi

NAMES = [f'spectrum {i}' for i in range(30)]


@pytest.fixture
def large(tmp_path, monkeypatch):
    monkeypatch.setattr(kept, 'WORTH_BYTES', 1000)
    values = smooth(30)
    values[3, 4] = np.nan
    more = f'fwhm = {{{", ".join(["11.5"] * 25)}}}\nbbl = {{{", ".join(["0"] * 3 + ["1"] * 22)}}}'
    path = write_envi(tmp_path / 'a.sli', values, names=NAMES, more=more)
    path.with_suffix('.csv').write_text('Name,Level\n' + ''.join(f'{name},tree {i}\n' for i, name in enumerate(NAMES)))
    return path


def copies():
    folder = cache() / 'libraries'
    return sorted(folder.iterdir()) if folder.is_dir() else []


def assert_same(one, other):
    for array in ('spectra', 'wavelengths_nm', 'fwhm_nm', 'good'):
        np.testing.assert_array_equal(getattr(one, array), getattr(other, array))
        assert getattr(one, array).dtype == getattr(other, array).dtype
    assert (one.name, one.names, one.levels, one.source) == (other.name, other.names, other.levels, other.source)


@pytest.mark.parametrize('dtype', [np.float32, np.float64])
def test_the_copy_is_the_library_and_is_what_is_read(large, dtype):
    plain = open_library(large, dtype)
    assert not copies()
    assert_same(open_library(large, dtype, keep=True), plain)
    (copy,) = copies()
    assert_same(open_library(large, dtype, keep=True), plain)
    altered = np.load(copy / 'spectra.npy') + np.float32(1.0)
    np.save(copy / 'spectra.npy', altered)
    checksum = kept._checksum(altered, np.load(copy / 'channels.npy'), (copy / 'library.json').read_bytes())
    (copy / 'checksum').write_text(checksum)
    np.testing.assert_array_equal(open_library(large, dtype, keep=True).spectra, altered)  # it is the copy that is read


def test_types_of_numbers_have_copies_of_their_own(large):
    for dtype in (np.float32, np.float64):
        open_library(large, dtype, keep=True)
    assert len(copies()) == 2


@pytest.mark.parametrize('side', ['a.sli', 'a.hdr', 'a.csv'])
def test_a_change_of_any_of_its_files_is_seen(large, side):
    open_library(large, keep=True)
    path = large.with_name(side)
    text = path.read_bytes()
    if side == 'a.sli':
        path.write_bytes(text[:-4] + np.float32(0.75).tobytes())
    else:
        path.write_bytes(text.replace(b'tree 7', b'bush 7').replace(b'11.5', b'12.5'))
    os.utime(path, ns=(1, 1))
    assert_same(open_library(large, keep=True), open_library(large))
    assert len(copies()) == 1  # the old copy went
    path.unlink()
    if side != 'a.csv':
        with pytest.raises(ParameterError):
            open_library(large, keep=True)


@pytest.mark.parametrize('part', ['spectra.npy', 'channels.npy', 'library.json', 'checksum'])
@pytest.mark.parametrize('damage', ['cut', 'flipped', 'gone', 'other'])
def test_a_damaged_copy_is_made_anew(large, part, damage):
    plain = open_library(large, keep=True)
    (copy,) = copies()
    file = copy / part
    whole = file.read_bytes()
    if damage == 'gone':
        file.unlink()
    else:
        middle = len(whole) // 2
        flipped = whole[:middle] + bytes([whole[middle] ^ 0x55]) + whole[middle + 1 :]
        file.write_bytes({'cut': whole[:middle], 'flipped': flipped, 'other': b'[]'}[damage])
    assert_same(open_library(large, keep=True), plain)
    assert copies() == [copy]
    assert file.read_bytes() == whole


def test_small_libraries_and_failures_to_keep_are_no_error(large, monkeypatch):
    monkeypatch.setattr(kept, 'WORTH_BYTES', 1 << 20)
    open_library(large, keep=True)
    assert not copies()
    monkeypatch.setattr(kept, 'WORTH_BYTES', 1)
    cache().parent.mkdir(parents=True, exist_ok=True)
    cache().write_text('a file where the folder should be')
    assert len(open_library(large, keep=True)) == 30


def test_a_folder_is_kept_by_its_files(tmp_path, monkeypatch):
    monkeypatch.setattr(kept, 'WORTH_BYTES', 1)
    folder = tmp_path / 'field'
    folder.mkdir()
    for name in 'ab':
        (folder / f'{name}.txt').write_text(f'Wavelength\t{name}\n' + '\n'.join(f'{w}\t0.5' for w in AXIS))
    assert len(open_library(folder, keep=True)) == 2
    (folder / 'c.txt').write_text('Wavelength\tc\n' + '\n'.join(f'{w}\t0.25' for w in AXIS))
    assert open_library(folder, keep=True).names == ('a', 'b', 'c')


@pytest.mark.data
def test_the_usgs_archive_is_kept(data):
    path = data / 'libraries' / 'usgs_splib07a_ascii.tar.xz'
    plain = open_library(path, keep=True)
    assert len(copies()) == 1
    again = kept.kept_library(path, np.dtype(np.float32), kept.files_of(path))
    assert_same(again, plain)
