"""Writing libraries, reading them back, adding to them."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.errors import OutputError, ParameterError
from hsi_plugin.cubes.envi import read_header
from hsi_plugin.spectra.library import SpectralLibrary, open_library
from hsi_plugin.spectra.library.named import Measured, gather
from hsi_plugin.spectra.library.text import one_line
from hsi_plugin.spectra.library.write import append_spectra, write_library

from .files import AXIS, smooth, write_envi

SUFFIXES = ('.gpkg', '.sli', '.lib', '.csv')
NASTY = ('a, b', '"quoted"', 'Größe; µm', "it's {odd}", 'tab\there', '雪 snow', '=1+1', 'error bars', 'x')


def library(count=3, seed=0, dtype=np.float32, **more) -> SpectralLibrary:
    spectra = np.random.default_rng(seed).uniform(-0.05, 1.2, (count, 25)).astype(dtype)
    names = tuple(f's{i}' for i in range(count))
    return SpectralLibrary('lib', AXIS, spectra, **{'names': names, **more})


def assert_same(read, written, in_lines=False):
    def line(text):
        return one_line(text) if in_lines else text

    np.testing.assert_array_equal(read.spectra, written.spectra)
    np.testing.assert_array_equal(read.wavelengths_nm, written.wavelengths_nm)
    assert read.names == tuple(map(line, written.names))
    assert dict(read.levels) == {line(level): tuple(map(line, texts)) for level, texts in written.levels.items()}


@pytest.mark.parametrize('suffix', SUFFIXES)
def test_what_is_written_is_read(tmp_path, suffix):
    spectra = library(9).spectra.copy()
    spectra[2, 5], spectra[3, :4], spectra[4, -1], spectra[5] = np.nan, np.nan, np.nan, np.nan
    levels = {'Klasse, grob': NASTY, 'Type': NASTY[::-1], 'empty': ('',) * 9}
    wanted = SpectralLibrary('lib', AXIS, spectra, NASTY, levels=levels)
    path = tmp_path / f'out{suffix}'
    written = write_library(path, wanted)
    assert written[0] == path
    assert sorted(written) == sorted(tmp_path.iterdir())
    assert_same(open_library(path), wanted, in_lines=suffix != '.gpkg')


@settings(max_examples=60, deadline=None)
@given(
    names=st.lists(st.text(max_size=12), min_size=1, max_size=5),
    level=st.text(st.characters(blacklist_categories=('Cs', 'Nd')), min_size=1, max_size=8),
    text=st.text(max_size=20),
    values=st.lists(st.floats(-0.0625, 200.0, width=32) | st.just(np.nan), min_size=25, max_size=25),
    suffix=st.sampled_from(SUFFIXES),
    double=st.booleans(),
)
def test_any_names_levels_and_values_come_back(names, level, text, values, suffix, double):
    spectra = np.array([values] * len(names), np.float64 if double else np.float32) / (3.0 if double else np.float32(1.0))
    wanted = SpectralLibrary('lib', AXIS, spectra, tuple(names), levels={level: (text,) * len(names)})
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f'p{suffix}'
        write_library(path, wanted)
        read = open_library(path, np.float64 if double else np.float32)
    np.testing.assert_array_equal(read.spectra, wanted.spectra)
    keep = suffix == '.gpkg'
    clean = [name.replace('\0', ' ') if keep else one_line(name) for name in names]
    assert read.names == tuple(name or f'{"lib" if keep else "p"} {i + 1}' for i, name in enumerate(clean))
    ((column, texts),) = read.levels.items()
    if keep:
        assert (column, texts) == (level, (text.replace('\0', ' '),) * len(names))
    else:
        assert texts == (one_line(text),) * len(names)
        assert column == (one_line(level) or 'level')


@pytest.mark.parametrize('suffix', ['.gpkg', '.sli'])
def test_widths_and_bad_channels_come_along(tmp_path, suffix):
    good = np.ones(25, bool)
    good[:4] = False
    wanted = library(fwhm_nm=np.linspace(9.0, 12.3, 25), good=good)
    write_library(tmp_path / f'a{suffix}', wanted)
    read = open_library(tmp_path / f'a{suffix}')
    np.testing.assert_array_equal(read.fwhm_nm, wanted.fwhm_nm)
    np.testing.assert_array_equal(read.good, good)


def two_axes():
    fine = np.linspace(350.0, 1100.0, 40)
    found = [Measured('a', AXIS, smooth(1)[0], {'kind': 'x'}), Measured('b', fine, smooth(1, fine)[0], {})]
    return gather('two', found, 'here', np.dtype(np.float32))


def test_spectra_of_several_instruments_fit_into_a_geopackage_only(tmp_path):
    wanted = two_axes()
    write_library(tmp_path / 'a.gpkg', wanted)
    assert_same(open_library(tmp_path / 'a.gpkg'), wanted)
    for suffix in ('.sli', '.csv'):
        with pytest.raises(ParameterError, match=r'has 2\. Write a GeoPackage'):
            write_library(tmp_path / f'a{suffix}', wanted)
    assert [one.name for one in tmp_path.iterdir()] == ['a.gpkg']


def test_overlapping_detectors_are_one_axis(tmp_path):
    axis = np.r_[np.linspace(400.0, 700.0, 15), np.linspace(690.0, 1000.0, 10)]
    wanted = SpectralLibrary('lib', axis, smooth(2, axis).astype(np.float32), ('a', 'b'))
    write_library(tmp_path / 'a.sli', wanted)
    assert_same(open_library(tmp_path / 'a.sli'), wanted)
    write_library(tmp_path / 'a2.csv', wanted)
    read = open_library(tmp_path / 'a2.csv')
    np.testing.assert_array_equal(read.wavelengths_nm, np.sort(axis))
    np.testing.assert_array_equal(read.spectra, wanted.spectra[:, np.argsort(axis)])


def test_levels_that_differ_in_case_alone_and_taken_names_stay_apart(tmp_path):
    levels = {'type': ('a',), 'Type': ('b',), 'name': ('c',), 'fid': ('d',), 'profiles': ('e',)}
    for suffix in ('.gpkg', '.sli', '.csv'):
        wanted = library(1, levels=levels)
        write_library(tmp_path / f'a{suffix[1:]}{suffix}', wanted)
        assert_same(open_library(tmp_path / f'a{suffix[1:]}{suffix}'), wanted)


def test_what_cannot_be_written_says_what_can(tmp_path):
    with pytest.raises(ParameterError, match=r'\.gpkg, \.sli, \.lib, \.csv'):
        write_library(tmp_path / 'a.xlsx', library())
    with pytest.raises(ParameterError, match='no spectrum'):
        write_library(tmp_path / 'a.sli', library().select([]))
    with pytest.raises(ParameterError, match='read as a wavelength'):
        write_library(tmp_path / 'a.csv', library(1, levels={'2013': ('x',)}))
    with pytest.raises(ParameterError, match='same wavelength'):
        write_library(tmp_path / 'a.csv', SpectralLibrary('l', np.full(25, 500.0), library().spectra, ('a', 'b', 'c')))
    with pytest.raises(OutputError, match='no folder'):
        write_library(tmp_path / 'none' / 'a.sli', library())
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize('side', ['a.hdr', 'a.csv', 'a.json'])
def test_files_of_others_are_not_overwritten(tmp_path, side):
    (tmp_path / side).write_text('ENVI\nsamples = 4\nlines = 2\nbands = 3\ndata type = 4\ninterleave = bsq\n')
    before = (tmp_path / side).read_text()
    with pytest.raises(OutputError, match=f'side file {side}'):
        write_library(tmp_path / 'a.sli', library())
    assert (tmp_path / side).read_text() == before
    assert not (tmp_path / 'a.sli').exists()


def test_the_table_of_an_envi_library_is_not_overwritten(tmp_path):
    write_library(tmp_path / 'a.sli', library())
    with pytest.raises(OutputError, match=r'table of the ENVI library a\.sli'):
        write_library(tmp_path / 'a.csv', library())


def test_a_library_may_be_written_again_and_its_header_found_where_it_was(tmp_path):
    path = write_envi(tmp_path / 'a.sli', smooth(5))
    (tmp_path / 'a.hdr').rename(tmp_path / 'a.sli.hdr')
    written = write_library(path, library())
    assert [one.name for one in written] == ['a.sli', 'a.sli.hdr', 'a.csv']
    assert_same(open_library(path), library())
    (tmp_path / 'a.json').write_text(json.dumps({'kind': {'categories': [[1, 'tree']]}}))
    with pytest.raises(OutputError, match=r'a\.json'):
        write_library(path, library(levels={'kind': ('1', '2', '3')}))


def test_a_full_disk_leaves_what_was_there(small_disk):
    folder = small_disk(200)
    write_library(folder / 'a.sli', library())
    before = {one.name: one.read_bytes() for one in folder.iterdir()}
    for suffix in ('.sli', '.csv', '.gpkg'):
        with pytest.raises(OutputError):
            write_library(folder / f'a{suffix}', library(5000))
    assert {one.name: one.read_bytes() for one in folder.iterdir()} == before


@pytest.mark.parametrize('suffix', SUFFIXES)
def test_spectra_are_added_with_levels_of_both(tmp_path, suffix):
    path = tmp_path / f'a{suffix}'
    first = library(2, 1, levels={'kind': ('tree', 'road')})
    second = library(3, 2, levels={'Kind': ('x', 'y', 'z'), 'kind': ('', 'a', 'b')})
    append_spectra(path, first)  # makes it
    append_spectra(path, second)
    read = open_library(path)
    np.testing.assert_array_equal(read.spectra, np.vstack([first.spectra, second.spectra]))
    assert read.spectra.dtype == np.float32
    assert read.names == (*first.names, *second.names)
    assert read.levels == {'kind': ('tree', 'road', '', 'a', 'b'), 'Kind': ('', '', 'x', 'y', 'z')}
    if suffix in ('.sli', '.lib'):
        assert read_header(path.with_suffix('.hdr')).text('data type') == '4'


@pytest.mark.parametrize('suffix', SUFFIXES)
def test_other_channels_are_not_added(tmp_path, suffix):
    path = tmp_path / f'a{suffix}'
    write_library(path, library())
    before = path.read_bytes()
    other = SpectralLibrary('other', AXIS + 1.0, library().spectra, library().names)
    with pytest.raises(ParameterError, match='25 from 401 to 1001 nm instead of 25 from 400 to 1000 nm'):
        append_spectra(path, other)
    assert path.read_bytes() == before
    turned = SpectralLibrary('turned', AXIS[::-1], library().spectra[:, ::-1], library().names)
    append_spectra(path, turned)
    np.testing.assert_array_equal(open_library(path).spectra[3:], library().spectra)


def test_a_table_that_was_sorted_elsewhere_is_matched_by_name(tmp_path):
    wanted = SpectralLibrary('lib', AXIS, library().spectra, ('b, {x}', 'a', 'c'), levels={'kind': ('1', '2', '3')})
    write_library(tmp_path / 'a.sli', wanted)
    head, *rows = (tmp_path / 'a.csv').read_text().splitlines()
    (tmp_path / 'a.csv').write_text('\n'.join([head, *sorted(rows)]))
    assert_same(open_library(tmp_path / 'a.sli'), wanted)


def test_files_of_other_programs_are_not_added_to(tmp_path):
    path = write_envi(tmp_path / 'a.sli', smooth(5))
    with pytest.raises(OutputError, match='another program'):
        append_spectra(path, library())
    (tmp_path / 'b.csv').write_text('wavelength,a\n' + '\n'.join(f'{w},0.5' for w in AXIS))
    with pytest.raises(OutputError, match='another program'):
        append_spectra(tmp_path / 'b.csv', library())
    with pytest.raises(ParameterError, match='not written'):
        append_spectra(path.with_suffix('.hdr'), library())


@pytest.mark.data
@pytest.mark.parametrize('name', ['library_berlin.sli', 'usgs_s07_AV95_envi.sli', 'formats/svc', 'formats/ecostress', 'formats/specchio'])
def test_real_libraries_come_back_from_a_geopackage(data, tmp_path, name):
    wanted = open_library(data / 'libraries' / name)
    write_library(tmp_path / 'a.gpkg', wanted)
    assert_same(open_library(tmp_path / 'a.gpkg'), wanted)
