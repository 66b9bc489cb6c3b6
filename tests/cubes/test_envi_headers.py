"""ENVI headers as cameras, programs and hands write them: all that can be meant is understood as it is meant."""

from __future__ import annotations

import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.errors import CubeError
from hsi_plugin.cubes import open_cube
from hsi_plugin.cubes.envi import parse_header
from hsi_plugin.cubes.numbers import numbers_in

from .envi_builder import numbered, write_envi

NM = [400.5, 410.2, 420.7]
INFO = 'map info = {UTM, 1, 1, 364095, 5809965, 30, 30, 33, North, WGS-84, units=Meters}\n'


def edited(tmp_path, edit, cube=None, name='a.dat', **how):
    """An image of three bands whose header was edited as text, without any translation of line ends."""
    path = write_envi(tmp_path / name, numbered(3, 4, 5) if cube is None else cube, **how)
    header = path.with_suffix('.hdr')
    header.write_bytes(edit(header.read_text() + INFO).encode())
    return path


def whole(path, cube=None):
    """Opens it and compares every pixel with what was written."""
    with open_cube(path) as found:
        np.testing.assert_array_equal(found.read_raw(found.grid.window), numbered(3, 4, 5) if cube is None else cube)
        assert found.grid.transform == (364095.0, 30.0, 0.0, 5809965.0, 0.0, -30.0)
        return found


@pytest.mark.parametrize('interleave', ['bsq', 'bil', 'bip'])
@pytest.mark.parametrize(
    'edit',
    [
        lambda text: text.replace('\n', '\r\n'),
        lambda text: text.replace('\n', '\r'),
        lambda text: '\ufeff' + text,
        lambda text: text.upper().replace('METERS', 'Meters'),
        lambda text: text.replace('byte order = 0\n', ''),
        lambda text: text.replace('header offset = 0\n', ''),
        lambda text: text.replace('file type = ENVI Standard\n', ''),
        lambda text: text.replace('samples = 5', 'samples = 5.0'),
        lambda text: text.replace('samples = 5', 'samples = 5 ; columns'),
        lambda text: text.replace('samples = 5', 'samples = 5  (number of columns)'),
        lambda text: text.replace('samples = 5', 'samples=5'),
        lambda text: text.replace('samples = 5', '  Samples\t=\t5\t'),
        lambda text: text.replace('samples = 5', 'samples =\n{5}'),
        lambda text: text.replace('samples = 5', 'samples = 7\nsamples = 5'),
        lambda text: text.replace('interleave = ', 'interleave =   "').replace('\nbyte', '"\nbyte'),
        lambda text: text.replace('lines', '; lines = 9\nlines'),
        lambda text: text + 'x = ' + '9' * 100_000 + '\n',
        lambda text: text + 'description = {' + 'a = b, ' * 20_000 + '}\n',
        lambda text: text + 'a line without any sense\n\n\n',
        lambda text: text + 'note = {closed here} and more\n',
    ],
)
def test_spellings_of_the_same_header(tmp_path, interleave, edit):
    whole(edited(tmp_path, edit, interleave=interleave))


def test_what_gdal_reads_otherwise_is_not_handed_to_qgis_as_it_is(tmp_path):
    """GDAL knows no brace on the next line: it would show other pixels than we read."""
    assert whole(edited(tmp_path, lambda text: text)).native
    assert not whole(edited(tmp_path, lambda text: text.replace('samples = 5', 'samples =\n{5}'))).native


@pytest.mark.parametrize('interleave', ['bsq', 'bil', 'bip'])
def test_a_missing_interleave_is_told_by_the_suffix(tmp_path, interleave):
    def edit(text):
        return text.replace(f'interleave = {interleave}\n', '')

    assert whole(edited(tmp_path, edit, name=f'a.{interleave}', interleave=interleave)).interleave[0] == {'q': 'b', 'l': 'l', 'p': 'p'}[
        interleave[2]
    ]
    with pytest.raises(CubeError, match='interleave = nothing'):
        open_cube(edited(tmp_path, edit, name='b.dat', interleave=interleave))


def test_one_band_needs_no_interleave(tmp_path):
    one = numbered(1, 4, 5)
    whole(edited(tmp_path, lambda text: text.replace('interleave = bip\n', ''), cube=one, interleave='bip'), one)


def test_a_name_that_is_given_twice_is_said(tmp_path):
    cube = whole(edited(tmp_path, lambda text: text.replace('samples = 5', 'samples = 7\nsamples = 5')))
    assert any('"samples" more than once' in said for said in cube.warnings)
    cube = whole(edited(tmp_path, lambda text: text.replace('samples = 5', 'samples = 5\nsamples = 5')))
    assert not any('more than once' in said for said in cube.warnings)


@pytest.mark.parametrize(
    'written',
    [
        '{400.5, 410.2, 420.7}', '400.5 410.2 420.7', '{400.5,410.2,420.7,}', '{400.5\n410.2\n420.7}', '{"400.5", "410.2", "420.7"}',
        '{400,5; 410,2; 420,7}', '{400,5, 410,2, 420,7}', '{400,5, 410,2,\n420,7}', '{\n; in the air\n400.5,\n410.2,\n420.7}',
        '{4.005e2, 4.102E+02, 420.7}',
    ],
)
def test_wavelengths_however_they_are_parted(tmp_path, written):
    with open_cube(edited(tmp_path, lambda text: f'{text}wavelength units = nm\nwavelength = {written}\n')) as cube:
        np.testing.assert_allclose(cube.bands.wavelengths_nm, NM)
        assert not any('wavelength' in said for said in cube.warnings)


@pytest.mark.parametrize(
    ('written', 'entries'),
    [('400.5, 410.2', 2), ('400.5, 410.2, 420.7, 430', 4), ('a, b, c', 3), ('400, nan, 420', 3), ('400;410,2', 2), ('', 0)],
)
def test_wavelengths_that_do_not_fit_are_left_out_and_counted(tmp_path, written, entries):
    with open_cube(edited(tmp_path, lambda text: f'{text}wavelength = {{{written}}}\n')) as cube:
        assert cube.bands.wavelengths_nm is None
        assert any(f'({entries} entries)' in said for said in cube.warnings)


def test_whole_numbers_are_no_decimal_commas():
    """Twice as many numbers as bands, parted by commas alone, may mean anything."""
    assert numbers_in('{400,5,410,2}', 2) == (None, 4)
    assert numbers_in('{400, 5, 410, 2}', 2) == (None, 4)
    assert numbers_in('400,5 410,2', 2)[0].tolist() == [400.5, 410.2]


@pytest.mark.parametrize('interleave', ['bil', 'bip'])
def test_a_recording_that_stopped_early_can_be_used(tmp_path, interleave):
    path = edited(tmp_path, lambda text: text.replace('lines = 4', 'lines = 400'), interleave=interleave)
    with pytest.raises(CubeError) as error:
        open_cube(path)
    assert 'set lines = 4 in' in error.value.remedy
    path.with_suffix('.hdr').write_text(path.with_suffix('.hdr').read_text().replace('lines = 400', 'lines = 4'))
    whole(path)


@pytest.mark.parametrize(
    'number', [pytest.param('9' * 5000, id='5000 digits'), '9' * 17, '3000000000', '-3', '1e3', '5.5', 'nan', '0x5', '']
)
@pytest.mark.parametrize('name', ['samples', 'lines', 'bands'])
def test_sizes_that_cannot_be_are_refused(tmp_path, name, number):
    size = {'samples': 5, 'lines': 4, 'bands': 3}[name]
    with pytest.raises(CubeError) as error:
        open_cube(edited(tmp_path, lambda text: text.replace(f'{name} = {size}', f'{name} = {number}')))
    assert name in error.value.what
    assert len(str(error.value)) < 400
    assert error.value.remedy


def test_a_line_of_a_hundred_thousand_characters_takes_no_time():
    text = 'ENVI\nwavelength = {' + '400,' * 25_000 + '}\nbands = ' + ' ' * 100_000 + '3' + '(' * 100_000 + '\n'
    header = parse_header(text)
    assert header.integer('bands') == 3
    assert numbers_in(header.text('wavelength'), 25_000)[0].tolist() == [400.0] * 25_000


@pytest.mark.parametrize(
    'name', ['9' * 100_000, '1' + ' ' * 100_000 + 'x', 'W ' + ' ' * 100_000 + 'x', 'neon' * 25_000, '1.' * 50_000], ids=list('abcde')
)
def test_names_that_are_searched_for_numbers_and_words_take_no_time(tmp_path, name):
    """Searching them naively takes time with the square of their length: hours."""
    def edit(text):
        return f'{text}band names = {{{name},b,c}}\nsensor type = {name}\ndescription = {{{name}}}\nz plot titles = {{{name}}}\n'

    began = time.process_time()
    whole(edited(tmp_path, edit))
    assert time.process_time() - began < 2.0


@settings(max_examples=60, deadline=None)
@given(
    st.floats(-5e6, 5e6), st.floats(-5e6, 5e6), st.floats(0.01, 1000.0), st.floats(0.01, 1000.0), st.floats(-179.0, 179.0),
    st.sampled_from([1.0, 1.5, 0.5, 3.0]),
)
def test_any_grid_is_exact(tmp_path_factory, x, y, across, down, rotation, reference):
    """`map info` names the pixel that lies at a point, counted from 1 at the outer corner of the first; 1.5 is its centre."""
    turned = reference == 1.0  # about another pixel GDAL, and so QGIS, turns otherwise than ENVI, which is said
    rotation, down = (rotation, across) if turned else (0.0, down)  # turned pixels are squares in all that is delivered
    info = f'UTM, {reference}, {reference}, {x!r}, {y!r}, {across!r}, {down!r}, 33, North, WGS-84, units=Meters, rotation={rotation!r}'
    path = write_envi(tmp_path_factory.mktemp('grid') / 'a.dat', numbered(1, 3, 4), fields={'map info': info})
    angle = np.deg2rad(rotation)
    x0, y0 = x - (reference - 1.0) * across, y + (reference - 1.0) * down
    expected = (
        x0, across * np.cos(angle), down * np.sin(angle) if turned else 0.0, y0, across * np.sin(angle) if turned else 0.0,
        -down * np.cos(angle),
    )
    with open_cube(path) as cube:
        found = cube.grid.transform
        for row, col in ((0, 0), (3, 4), (0, 4), (3, 0)):
            for part, size in ((0, across), (3, down)):
                there = found[part] + col * found[part + 1] + row * found[part + 2]
                wanted = expected[part] + col * expected[part + 1] + row * expected[part + 2]
                assert abs(there - wanted) <= 1e-6 * min(across, down) + 1e-9 * abs(wanted), size
