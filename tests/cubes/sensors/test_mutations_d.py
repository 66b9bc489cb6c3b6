"""Headers of ENVI files, tables beside them and data files, damaged in every way: a clear error or a consistent cube, in bounded time."""

from __future__ import annotations

import random
import time

import numpy as np
import pytest

from hsi_plugin.core.errors import CubeError
from hsi_plugin.core.window import Window
from hsi_plugin.cubes import open_cube
from tests.cubes.envi_builder import numbered, write_envi
from tests.products import aviris, cameras

NUMBERS = [
    '0', '-1', '1', '2', '3', '7', '4.5', '1e3', '1e400', '-1e400', 'nan', 'inf', '9' * 25, '9' * 5000, '0x10', 'many', '', '{', '}', '{}',
    '{1, 2}', '5 ; five',
]
WORDS = [
    'bsq', 'BIL', 'bip', 'tif', 'ENVI', 'TIFF', 'ENVI Spectral Library', 'Nanometers', 'Micrometers', 'Wavenumber', 'GHz', 'Unknown', 'µm',
    '\0', '\ufeff', 'a,b', '=' * 50,
]
NAMES = [
    'samples', 'lines', 'bands', 'header offset', 'data type', 'byte order', 'interleave', 'file type', 'map info',
    'coordinate system string', 'wavelength', 'fwhm', 'bbl', 'wavelength units', 'data ignore value', 'reflectance scale factor',
    'data gain values', 'data offset values', 'file compression', 'major frame offsets', 'band names', 'sensor type', 'fps',
    'description', 'acquisition date', 'geo points', 'rpc info', 'x start', 'pixel size', 'default bands', 'class names', 'classes',
    'projection info', 'cloud cover',
]
FULL = {
    'map info': 'UTM, 1, 1, 364095, 5809965, 30, 30, 33, North, WGS-84, units=Meters, rotation=30',
    'wavelength': [450, 550, 650], 'fwhm': [5, 6, 7], 'bbl': [1, 1, 0], 'wavelength units': 'Nanometers', 'data ignore value': -1,
    'band names': ['a', 'b', 'c'], 'description': 'nothing special', 'sensor type': 'Unknown', 'reflectance scale factor': 10000,
}


def mutated(text, rng):
    """A header with one to four things wrong."""
    for _ in range(rng.randint(1, 4)):
        lines = text.split('\n')
        at = rng.randrange(len(lines))
        what = rng.randrange(12)
        if what == 0:
            del lines[at]
        elif what == 1:
            lines[at] = lines[at].partition('=')[0] + '= ' + rng.choice(NUMBERS)
        elif what == 2:
            lines[at] = lines[at].partition('=')[0] + '= ' + rng.choice(WORDS)
        elif what == 3:
            lines.insert(at, f'{rng.choice(NAMES)} = {rng.choice(NUMBERS + WORDS)}')
        elif what == 4:
            lines[at] = lines[at][: rng.randrange(len(lines[at]) + 1)]
        elif what == 5:
            lines[at] = lines[at] + rng.choice(['9', ' ', ',', '=', '{']) * 100_000
        elif what == 6:
            line = lines[at]
            lines[at] = rng.choice([line.upper(), '; ' + line, line.replace('=', ''), line.replace('{', ''), line.replace('}', '')])
        elif what == 7:
            lines.insert(at, lines[rng.randrange(len(lines))])
        elif what == 8:
            lines = lines[: max(1, at)]
        elif what == 9:
            rng.shuffle(lines)
        elif what == 10:
            name = rng.choice(('samples', 'lines', 'bands', 'data type', 'header offset', 'byte order'))
            lines.append(f'{name} = {rng.choice(NUMBERS)}')
        else:
            lines[at] = ''.join(chr(rng.randrange(1, 400)) if rng.random() < 0.05 else c for c in lines[at])
        text = '\n'.join(lines)
    return text


def outcome(path):
    """Opens a file and reads of it; what it says where it is refused, else ''. Anything but a CubeError comes through."""
    refused = []
    try:
        with open_cube(path) as cube:
            count, grid = cube.bands.count, cube.grid
            assert cube.scale.shape == cube.offset.shape == cube.nodata.shape == cube.bands.good.shape == (count,)
            assert len(cube.band_names) == count
            assert all(len(said) < 2000 for said in cube.warnings)
            assert min(count, grid.rows, grid.cols) >= 1
            for numbers in (cube.bands.wavelengths_nm, cube.bands.fwhm_nm):
                assert numbers is None or (numbers.shape == (count,) and np.isfinite(numbers).all())
            assert np.isfinite(cube.scale).all()
            if grid.transform is not None:
                _, a, b, _, d, e = grid.transform
                assert np.isfinite(grid.transform).all()
                assert a * e - b * d != 0.0
            window = Window(grid.rows - 1, max(0, grid.cols - 2), 1, min(2, grid.cols))
            raw = cube.read_raw(window)
            values, valid = cube.read(window)
            assert raw.shape == values.shape == (count, *window.shape)
            assert valid.shape == window.shape
            assert not np.isnan(values[:, valid]).any()
    except CubeError as error:
        refused.append(error)
    assert all(error.what and len(str(error)) < 2000 for error in refused)
    return ''.join(error.what for error in refused)


def batch(path, header, cases, seed, limit_s):
    """Many damaged versions of one header; the share that opened."""
    whole = header.read_text()
    rng, opened, began = random.Random(seed), 0, time.process_time()
    for case in range(cases):
        header.write_text(mutated(whole, rng), encoding='utf-8', errors='surrogatepass')
        one = time.process_time()
        opened += not outcome(path if case % 3 else header)
        assert time.process_time() - one < 3.0
    assert time.process_time() - began < limit_s
    header.write_text(whole)
    assert outcome(path) == ''
    return opened / cases


@pytest.mark.parametrize('interleave', ['bsq', 'bil', 'bip'])
def test_headers_of_plain_images(tmp_path, interleave):
    path = write_envi(tmp_path / 'a.dat', numbered(3, 4, 5), interleave, fields=FULL)
    assert 0.1 < batch(path, tmp_path / 'a.hdr', 700, f'plain {interleave}', 60.0) < 0.9


def test_headers_of_recordings(tmp_path):
    path = cameras.write_specim(tmp_path, references=False)
    assert 0.1 < batch(path, path.with_suffix('.hdr'), 400, 'specim', 60.0) < 0.95
    path = cameras.write_hyspex(tmp_path)
    assert 0.1 < batch(path, path.with_suffix('.hdr'), 200, 'hyspex', 60.0) < 0.95


def test_headers_of_flight_lines_and_of_their_tables(tmp_path):
    path = aviris.write_classic(tmp_path, rows=3, cols=3)
    assert 0.1 < batch(path, path.with_name(path.name + '.hdr'), 100, 'classic', 60.0) < 0.95
    folder = tmp_path / 'ng'
    folder.mkdir()
    path = aviris.write_ng(folder, rows=3, cols=3)
    table, angles = aviris.write_glt(folder, rows=3, cols=3), aviris.write_obs(folder, rows=3, cols=3)
    whole = {p: p.with_name(p.name + '.hdr').read_text() for p in (table, angles)}
    rng, opened = random.Random('tables'), 0
    for _ in range(60):
        for side in (table, angles):
            side.with_name(side.name + '.hdr').write_text(mutated(whole[side], rng), encoding='utf-8', errors='surrogatepass')
        opened += not outcome(path)
    assert 6 < opened <= 60
    for side in (table, angles):
        side.with_name(side.name + '.hdr').write_text(whole[side])
        raw = side.read_bytes()
        for _ in range(15):
            damaged = bytearray(raw)
            for _ in range(6):
                damaged[rng.randrange(len(damaged))] = rng.randrange(256)
            side.write_bytes(damaged if rng.random() < 0.7 else damaged[: rng.randrange(len(damaged))])
            outcome(path)
        side.write_bytes(raw)
    assert outcome(path) == ''


def test_tables_of_factors(tmp_path):
    path = aviris.write_classic(tmp_path, rows=3, cols=3)
    gain = tmp_path / 'f080611t01p00r07rdn_c.gain'
    whole, rng, opened = gain.read_text(), random.Random('gain'), 0
    for _ in range(100):
        gain.write_text(mutated(whole, rng), encoding='utf-8', errors='surrogatepass')
        said = outcome(path)
        opened += not said
        if not said:
            with open_cube(path) as cube:
                assert cube.units == 'radiance'
                assert (cube.scale > 0).all()
    assert opened < 70


@pytest.mark.parametrize('interleave', ['bsq', 'bil', 'bip'])
def test_data_that_end_anywhere(tmp_path, interleave):
    path = write_envi(tmp_path / 'a.dat', numbered(3, 4, 5), interleave, fields=FULL)
    whole = path.read_bytes()
    for size in [*range(len(whole)), len(whole) + 1, len(whole) + 13]:
        path.write_bytes((whole + b'\0' * 20)[:size])
        assert outcome(path)
    path.write_bytes(whole)
    assert outcome(path) == ''
