"""Damaged files of every layout: an error that says what to do, or a library; never anything else, and never for long."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Callable, Dict

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.errors import HsiError
from hsi_plugin.spectra.library import SpectralLibrary, open_library
from hsi_plugin.spectra.library.write import write_library

from .files import (
    AXIS,
    asd_bytes,
    campaign,
    ecosis_text,
    ecostress_text,
    plot_text,
    sed_text,
    smooth,
    specchio_text,
    svc_text,
    write_envi,
    write_profiles,
    write_usgs,
)  # fmt: skip

LONGEST_SECONDS = 10.0
NAMES = ('oak', 'brick', 'lake')


def own(path: Path) -> None:
    levels = {'kind': ('tree', 'a, "b"', ''), 'Größe': ('1', '2', '3')}
    write_library(path, SpectralLibrary('lib', AXIS, smooth(3).astype(np.float32), NAMES, levels=levels))


def envi(path: Path) -> None:
    more = f'fwhm = {{{", ".join(["11.5"] * 25)}}}\nbbl = {{{", ".join(["1"] * 25)}}}\nreflectance scale factor = 10000'
    write_envi(path, smooth(3) * 10_000.0, code=2, names=NAMES, more=more)
    path.with_suffix('.csv').write_text('Name,Level\noak,1\nbrick,2\nlake,0\n')
    path.with_suffix('.json').write_text('{"Level": {"categories": [[0, "none", [0, 0, 0]], [1, "tree", [0, 1, 0]]], "no data value": 0}}')


def profiles(path: Path) -> None:
    rows = [{'name': name, 'profiles': {'x': AXIS.tolist(), 'y': y.tolist(), 'xUnit': 'nm'}} for name, y in zip(NAMES, smooth(3))]
    write_profiles(path, rows)


def usgs(path: Path) -> None:
    write_usgs(path, {'BECK': AXIS}, {f'ChapterV_Vegetation/splib07a_{name}_BECKa_AREF': y for name, y in zip(NAMES, smooth(3))})


WHITE = np.linspace(3000.0, 9000.0, 40)
# What is damaged, and how the whole is made.
LAYOUTS: Dict[str, Callable[[Path], object]] = {
    'a.asd': lambda path: path.write_bytes(asd_bytes(0.5 * WHITE, WHITE, comment=b'oak', says=b'tile')),
    'old.asd': lambda path: path.write_bytes(asd_bytes(smooth(1)[0], version=1, code=0)),
    'a.sig': lambda path: path.write_text(svc_text(smooth(1)[0])),
    'de.sig': lambda path: path.write_text(svc_text(smooth(1)[0], comma=True)),
    'a.sed': lambda path: path.write_text(sed_text(smooth(1)[0])),
    'a.spectrum.txt': lambda path: path.write_text(ecostress_text()),
    'space.csv': lambda path: path.write_text(specchio_text(smooth(3))),
    'sites.csv': lambda path: path.write_text(ecosis_text(smooth(3))),
    'view.asd.txt': lambda path: path.write_text('Wavelength;a.asd\r\n' + ''.join(f'{w:.0f}; {w / 2000:.8E} \r\n' for w in AXIS)),
    'plot.txt': lambda path: path.write_text(plot_text(smooth(3))), 'field.h5': lambda path: campaign(path, smooth(3)),
    'a.sli': envi, 'a.hdr': lambda path: envi(path.with_suffix('.sli')), 'a.csv': lambda path: envi(path.with_suffix('.sli')),
    'a.json': lambda path: envi(path.with_suffix('.sli')), 'own.sli': own, 'own.hdr': lambda path: own(path.with_suffix('.sli')),
    'table.csv': own, 'own.gpkg': own, 'other.gpkg': profiles, 'usgs.tar': usgs, 'usgs.tar.xz': usgs, 'usgs.tar.gz': usgs,
}  # fmt: skip


@st.composite
def damages(draw) -> Callable[[bytes], bytes]:
    """Cut, turn bits, put bytes in, take lines out, repeat or swap them, or put a number in another's place."""
    kind = draw(st.sampled_from(['cut', 'flip', 'insert', 'drop', 'repeat', 'swap', 'number', 'long']))
    share, more = draw(st.floats(0.0, 1.0)), draw(st.floats(0.0, 1.0))
    told = [b'nan', b'inf', b'1e999', b'-1', b'\0', b'"', b'{', b',', b'\n', b'\xff']
    junk = draw(st.binary(min_size=1, max_size=8) | st.sampled_from(told))
    number = draw(st.sampled_from([b'0', b'-1', b'nan', b'inf', b'1e400', b'99999999999999999999', b'x', b'', b'4294967296', b'1e-300']))

    def damage(whole: bytes) -> bytes:
        at = int(share * len(whole))
        if kind == 'cut':
            return whole[:at]
        if kind == 'flip':
            return whole[:at] + bytes(b ^ j for b, j in zip(whole[at : at + len(junk)], junk)) + whole[at + len(junk) :]
        if kind == 'insert':
            return whole[:at] + junk + whole[at:]
        if kind == 'long':
            return whole[:at] + junk * (100_000 // len(junk)) + whole[at:]
        if kind == 'number':
            parts = whole.replace(b',', b' , ').split(b' ')
            parts[int(share * (len(parts) - 1))] = number
            return b' '.join(parts).replace(b' , ', b',')
        lines = whole.split(b'\n')
        first, second = (int(one * (len(lines) - 1)) for one in (share, more))
        if kind == 'drop':
            del lines[min(first, second) : max(first, second) + 1]
        elif kind == 'repeat':
            lines.insert(second, lines[first])
        else:
            lines[first], lines[second] = lines[second], lines[first]
        return b'\n'.join(lines)

    return damage


def check(path: Path) -> None:
    """Open it: an error with a remedy, or a library whose parts fit and whose wavelengths can be true."""
    started = time.perf_counter()
    library, says = None, ''
    try:
        library = open_library(path)
    except HsiError as error:
        says = error.what
    assert library is not None or says
    if library is not None:
        assert len(library) > 0
        assert library.spectra.shape == (len(library), len(library.wavelengths_nm))
        assert ((library.wavelengths_nm >= 100.0) & (library.wavelengths_nm <= 300_000.0)).all()
        assert library.fwhm_nm is None or not np.isinf(library.fwhm_nm).any()
        assert all(isinstance(text, str) for column in (library.names, *library.levels.values()) for text in column)
        assert not np.isinf(library.spectra).any()
    assert time.perf_counter() - started < LONGEST_SECONDS


@pytest.fixture(scope='module')
def whole_file(tmp_path_factory):
    """Path and content of the whole file of a layout, each in a folder of its own, made once."""
    made = {}
    for name, make in LAYOUTS.items():
        folder = tmp_path_factory.mktemp('whole')
        make(folder / name)
        made[name] = folder / name, (folder / name).read_bytes()
        assert isinstance(open_library(folder / name), SpectralLibrary), name
    return lambda name: made[name]


@settings(max_examples=300, deadline=None)
@given(name=st.sampled_from(sorted(LAYOUTS)), harm=st.lists(damages(), min_size=1, max_size=3))
def test_damage_is_an_error_or_a_library(whole_file, name, harm):
    path, whole = whole_file(name)
    damaged = whole
    for one in harm:
        damaged = one(damaged)
    try:
        path.write_bytes(damaged)
        check(path)
    finally:
        path.write_bytes(whole)


@settings(max_examples=60, deadline=None)
@given(
    content=st.binary(max_size=600),
    start=st.sampled_from([b'', b'ASD\0', b'as7\0', b'ENVI\n', b'SQLite format 3\0', b'\xfd7zXZ\0', b'PK\3\4', b'\x89HDF\r\n\x1a\n']),
    suffix=st.sampled_from(['.txt', '.csv', '.sed', '.sig', '.asd', '.sli', '.hdr', '.gpkg', '.tar.xz', '']),
)
def test_any_bytes_under_any_name(tmp_path_factory, content, start, suffix):
    path = tmp_path_factory.mktemp('bytes') / f'a{suffix}'
    path.write_bytes(start + content)
    check(path)


def test_nothing_but_gaps_is_still_a_library(tmp_path):
    path = tmp_path / 'gaps.csv'
    path.write_text(ecosis_text(np.full((2, 25), np.nan)))
    library = open_library(path)
    assert np.isnan(library.spectra).all()
    assert len(library) == 2


@pytest.mark.data
def test_real_files_damaged(data, tmp_path):
    """Each real file of formats with one spectrum or a few, damaged in ways that a seed chooses."""
    rng = np.random.default_rng(7)
    folder = data / 'libraries'
    files = sorted(path for path in (folder / 'formats').rglob('*') if path.is_file())
    files += [folder / f'library_berlin.{suffix}' for suffix in ('csv', 'hdr', 'json', 'sli')]
    for number, source in enumerate(files):
        place = tmp_path / str(number)
        place.mkdir()
        for side in source.parent.glob(source.name.split('.')[0] + '.*'):
            (place / side.name).write_bytes(side.read_bytes())
        path, whole = place / source.name, source.read_bytes()
        for _ in range(6):
            kind, at = rng.integers(4), int(rng.integers(len(whole)))
            lines = whole.split(b'\n')
            first = int(rng.integers(len(lines)))
            damaged = (
                whole[:at], whole[:at] + bytes(rng.integers(0, 256, 5, np.uint8)) + whole[at + 5 :],
                b'\n'.join(lines[:first] + lines[first + 3 :]), whole[:at] + b'9' * 100_000 + whole[at:],
            )[kind]  # fmt: skip
            path.write_bytes(damaged)
            check(path)
