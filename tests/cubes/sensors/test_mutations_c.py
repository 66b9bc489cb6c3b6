"""Damaged products of several files: whatever happens to their texts and images, a cube that agrees with itself or a sentence comes out."""

from __future__ import annotations

import json
import re
import time
import warnings

import numpy as np
import pytest

from hsi_plugin.core.errors import CubeError
from hsi_plugin.cubes import open_cube
from tests.products import desis, enmap, hyperion, wyvern

VALUES = (
    '0', '-1', 'nan', 'inf', '-inf', '1e308', '1e-320', '', ' ', 'x', '9' * 400, '-32769', '3.5.1', '٣', '\x00', '%s', '../../a.tif',
    'é' * 9,
)
CASES = 250
LIMIT_S = 15.0


def agrees(path, transforms):
    """Open and read; False where a sentence came instead."""
    try:
        cube = open_cube(path)
    except CubeError as found:
        refusal = found
    else:
        refusal = None
    if refusal is not None:
        assert refusal.what
        assert refusal.remedy
        return False
    with cube:
        count = cube.bands.count
        for values in (cube.scale, cube.offset, cube.nodata, cube.bands.good, cube.band_names):
            assert len(values) == count
        assert np.isfinite(cube.scale).all()
        assert np.isfinite(cube.offset).all()
        for values in (cube.bands.wavelengths_nm, cube.bands.fwhm_nm):
            assert values is None or (values.shape == (count,) and np.isfinite(values).all() and (values > 0).all())
        assert cube.grid.transform in transforms
        json.dumps(cube.info(), allow_nan=False)
        try:
            values, valid = cube.read(cube.grid.window)
        except CubeError:
            return True
        assert values.shape == (count, cube.grid.rows, cube.grid.cols)
        assert valid.shape == values.shape[1:]
        assert np.isfinite(values).all()
        for mask in cube.masks:
            try:
                assert cube.read_mask(mask.name, cube.grid.window).shape == valid.shape
            except CubeError:
                continue
    return True


def mutated(text, random):
    """One of many kinds of damage."""
    kind = random.integers(9)
    lines = text.splitlines(keepends=True)
    at = int(random.integers(len(lines)))
    if kind == 0:
        return ''.join(lines[:at] + lines[at + 1 :])
    if kind == 1:
        return ''.join(lines[: at + 1] + lines[at:])
    if kind == 2:
        return text[: int(random.integers(len(text)))]
    if kind == 3:
        return ''.join([*lines[:at], 'x' * 100_000 + '\n', *lines[at:]])
    if kind == 4:
        start = int(random.integers(len(text)))
        return text[:start] + text[start + int(random.integers(1, 40)) :]
    places = [m.span() for m in re.finditer(r'-?\d+\.?\d*(?:e[+-]?\d+)?' if kind < 8 else r'(?<=[>"])[A-Za-z][^<>"]*(?=[<"])', text)]
    start, stop = places[int(random.integers(len(places)))]
    return text[:start] + VALUES[int(random.integers(len(VALUES)))] + text[stop:]


def hurt(file, openings, transforms, seed, cases=CASES):
    """Mutate a text file many times, and open the product from any of its files.

    Returns:
        How many of the damaged products opened.
    """
    random = np.random.default_rng(seed)
    text = file.read_text('utf-8')
    opened, started = 0, time.process_time()
    for case in range(cases):
        file.write_text(mutated(text, random), 'utf-8')
        with warnings.catch_warnings():
            warnings.simplefilter('error')
            opened += agrees(openings[case % len(openings)], transforms)
        if time.process_time() - started > LIMIT_S:
            pytest.fail(f'{case + 1} cases took more than {LIMIT_S} s')
    file.write_text(text, 'utf-8')
    assert agrees(openings[0], transforms)
    return opened


@pytest.mark.parametrize('level', ['L1B', 'L1C', 'L2A'])
def test_descriptions_of_enmap(tmp_path, level):
    xml = enmap.write(tmp_path, level, rows=9, cols=8, vnir=4, swir=3)
    images = sorted(tmp_path.glob('*SPECTRAL_IMAGE*'))
    transforms = [enmap.GRID, (12.9, 3.1e-4, -8e-5, 52.5, -6e-5, -2.7e-4)]
    assert 0 < hurt(xml, [xml, *images], transforms, 1, 200) < 200


def test_descriptions_of_desis(tmp_path):
    xml = desis.write(tmp_path, rows=9, cols=8, bands=6, response=True)
    assert 0 < hurt(xml, [xml, next(tmp_path.glob('*SPECTRAL_IMAGE.tif'))], [desis.GRID], 2) < CASES


@pytest.mark.parametrize('version', ['1.0.0', '1.1.0'])
def test_items_of_wyvern(tmp_path, version):
    item = wyvern.write(tmp_path, rows=9, cols=8, bands=9, told_by='item', version=version)
    assert 0 < hurt(item, [item, item.with_suffix('.tiff')], [wyvern.GRID], 3) < CASES


def test_values_of_other_types_in_items(tmp_path):
    item = wyvern.write(tmp_path, rows=9, cols=8, bands=9, told_by='item')
    text = item.read_text()
    places = []

    def walk(value, path):
        places.append(path)
        for key, child in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
            walk(child, (*path, key))

    walk(json.loads(text), ())
    random = np.random.default_rng(4)
    others = (None, True, [], {}, [[]], [{}], 'x', -1, 1e308, 10**400, [1, 'a', None], {'href': {}}, [{'center_wavelength': []}] * 9)
    for path in [places[i] for i in random.permutation(len(places))[:CASES] if places[i]]:
        told = json.loads(text)
        holder = told
        for key in path[:-1]:
            holder = holder[key]
        holder[path[-1]] = others[int(random.integers(len(others)))]
        item.write_text(json.dumps(told))
        agrees(item, [wyvern.GRID])


def test_metadata_of_hyperion(tmp_path):
    mtl = hyperion.write(tmp_path, rows=3, cols=2)
    assert 0 < hurt(mtl, [mtl], [hyperion.GRID], 5, 15) <= 15


def overwritten(whole, random, case):
    """A file cut off or with some bytes of noise in it."""
    at = int(random.integers(len(whole)))
    return whole[:at] if case % 2 else whole[:at] + random.bytes(min(200, len(whole) - at)) + whole[at + 200 :]


def test_truncated_and_overwritten_bands_of_hyperion(tmp_path):
    mtl = hyperion.write(tmp_path, rows=3, cols=2, bands=hyperion.CALIBRATED)
    random = np.random.default_rng(8)
    for number in (8, 100):
        band = tmp_path / f'{hyperion.NAME}_B{number:03d}_L1T.TIF'
        whole = band.read_bytes()
        for case in range(8):
            band.write_bytes(overwritten(whole, random, case))
            agrees(mtl, AnyTransform())
        band.write_bytes(whole)
    assert agrees(mtl, [hyperion.GRID])


@pytest.mark.parametrize('product', [enmap, desis, wyvern])
def test_truncated_and_overwritten_images(tmp_path, product):
    few = {'vnir': 4, 'swir': 3} if product is enmap else {'bands': 9}
    description = product.write(tmp_path, rows=9, cols=8, **few)
    random = np.random.default_rng(6)
    images = sorted(f for f in tmp_path.iterdir() if f.suffix.lower() in ('.tif', '.tiff'))
    for image in images:
        whole = image.read_bytes()
        for case in range(16):
            image.write_bytes(overwritten(whole, random, case))
            agrees(description, AnyTransform())
        image.write_bytes(whole)
    assert agrees(description, AnyTransform())


class AnyTransform:
    """A position that was overwritten cannot be told from a true one, as long as it is one."""

    def __contains__(self, transform):
        return transform is None or len(transform) == 6
