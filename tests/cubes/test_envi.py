"""ENVI headers: what is read, what is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.core.errors import CubeError
from hsi_plugin.cubes import open_cube
from hsi_plugin.cubes.envi import find_data, find_header, format_header, parse_header, read_header

from .envi_builder import numbered, write_envi

names = st.from_regex(r'[a-z]{1,8}( [a-z]{1,8}){0,2}', fullmatch=True)
words = st.from_regex(r'[A-Za-z0-9_.:-]{1,12}', fullmatch=True)


@given(st.dictionaries(names, words | st.lists(words, min_size=2, max_size=25) | st.integers(-(10**9), 10**9), max_size=8))
def test_what_is_written_is_read(fields):
    header = parse_header(format_header(fields))
    assert set(header.fields) == set(fields)
    for name, value in fields.items():
        if isinstance(value, list):
            assert header.values(name) == value
        else:
            assert header.text(name) == str(value)


def test_names_are_found_whatever_their_case_and_spaces():
    header = parse_header('ENVI\nSamples=3\nheader   Offset = 7\n; a comment = 1\nBand Names = {\n a,\n b }\n')
    assert header.integer('samples') == 3
    assert header.offset == 7
    assert header.values('band names') == ['a', 'b']
    assert len(header.fields) == 3


@pytest.mark.parametrize(
    ('fields', 'said'),
    [
        ({'bands': 0}, 'bands = 0'),
        ({'samples': 'many'}, 'samples = many'),
        ({'data type': 7}, 'data type = 7'),
        ({'data type': 6}, 'complex'),
        ({'data type': 9}, 'complex'),
        ({'interleave': 'bxq'}, 'interleave = bxq'),
        ({'header offset': -4}, 'header offset = -4'),
        ({'header offset': 4}, 'header offset 4'),
        ({'bands': 3}, 'holds 80 bytes, but its header describes 120'),
        ({'bands': 1}, 'holds 80 bytes, but its header describes 40'),
        ({'file type': 'ENVI Spectral Library'}, 'spectral library'),
        ({'major frame offsets': '0, 12'}, 'frame offsets'),
    ],
)
def test_headers_that_cannot_be_true_are_refused_with_a_sentence(tmp_path, fields, said):
    path = write_envi(tmp_path / 'a.dat', numbered(2, 4, 5), fields=fields)
    with pytest.raises(CubeError) as error:
        open_cube(path)
    assert said in error.value.what
    assert error.value.remedy


def test_a_wrong_offset_is_named_with_the_one_that_fits(tmp_path):
    path = write_envi(tmp_path / 'a.dat', numbered(2, 4, 5), offset=128, fields={'header offset': 0})
    with pytest.raises(CubeError, match='128 would fit'):
        open_cube(path)


def test_a_missing_field_and_an_open_brace_are_named(tmp_path):
    path = write_envi(tmp_path / 'a.dat', numbered(2, 4, 5))
    header = tmp_path / 'a.hdr'
    whole = header.read_text()
    header.write_text(whole.replace('lines = 4\n', ''))
    with pytest.raises(CubeError, match='has no "lines"'):
        open_cube(path)
    header.write_text(whole + 'wavelength = {400,\n500')
    with pytest.raises(CubeError, match='line 10 is never closed'):
        open_cube(path)
    header.write_text(whole.replace('ENVI', 'INVE', 1))
    with pytest.raises(CubeError, match='does not begin with "ENVI"'):
        open_cube(path)


@pytest.mark.parametrize(('data_name', 'header_name'), [('a.dat', 'a.hdr'), ('a', 'a.hdr'), ('a.img', 'a.img.hdr'), ('a.bsq', 'a.HDR')])
def test_header_and_data_find_each_other(tmp_path, data_name, header_name):
    path = write_envi(tmp_path / data_name, numbered(2, 4, 5), header_name=header_name)
    assert find_header(path).name.lower() == header_name.lower()
    assert find_data(tmp_path / header_name) == path
    with open_cube(tmp_path / header_name) as cube:
        assert cube.path == str(path)


def test_of_several_data_files_the_one_that_fits_is_taken(tmp_path):
    path = write_envi(tmp_path / 'a.img', numbered(2, 4, 5))
    (tmp_path / 'a.dat').write_bytes(b'something else')
    assert find_data(tmp_path / 'a.hdr') == path


def test_a_header_alone_is_refused(tmp_path):
    path = write_envi(tmp_path / 'a.dat', numbered(2, 4, 5))
    path.unlink()
    (tmp_path / 'b.dat').write_bytes(b'1')
    with pytest.raises(CubeError, match='no data file'):
        open_cube(tmp_path / 'a.hdr')


def test_a_header_in_latin_1_is_read(tmp_path):
    header = tmp_path / 'a.hdr'
    header.write_bytes('ENVI\nsamples=1\nlines=1\nbands=1\ndata type=1\ninterleave=bsq\ndescription={größe µm}\n'.encode('latin-1'))
    assert read_header(header).text('description') == 'größe µm'
