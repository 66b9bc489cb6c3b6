"""How far pixels of a cube resemble each other: on planted fields, with holes, and from a few windows of a large image."""

from __future__ import annotations

import numpy as np
import pytest

from hsi_plugin.cubes import open_cube
from hsi_plugin.methods.resemblance import _GRID, _SIDE, _windows, resemblance
from hsi_plugin.methods.training import never
from tests.builders import wavelengths, write_geotiff


def fields(side, count, bands=8, seed=0):
    random = np.random.default_rng(seed)
    own = np.kron(random.normal(size=(bands, count, count)), np.ones((1, side, side)))
    return 1.0 + 0.1 * own + 0.01 * random.normal(size=own.shape)


@pytest.mark.parametrize('side', [6, 12])
def test_fields_resemble_themselves_as_far_as_they_are_wide(tmp_path, side):
    values = fields(side, 240 // side)
    values[:, 20:40, 10:90] = np.nan
    with open_cube(write_geotiff(tmp_path / 'cube.tif', values, wavelengths(8), nodata=-9999.0)) as cube:
        found = resemblance(cube, never)
    assert found.reached
    assert 0.6 * side <= found.pixels <= 1.3 * side


def test_bands_that_are_bad_have_no_say(tmp_path):
    values = fields(6, 30)
    values[3] += 100.0 * np.kron(np.random.default_rng(1).normal(size=(6, 6)), np.ones((30, 30)))
    good = np.arange(8) != 3
    with open_cube(write_geotiff(tmp_path / 'bad.tif', values, wavelengths(8), good=good)) as cube:
        assert resemblance(cube, never).pixels < 9
    with open_cube(write_geotiff(tmp_path / 'all.tif', values, wavelengths(8))) as cube:
        assert resemblance(cube, never).pixels > 20


@pytest.mark.parametrize(('rows', 'cols'), [(1, 1), (50, 60), (192, 160), (448, 672), (449, 700), (5000, 300), (20000, 15000)])
def test_windows_lie_in_the_image_evenly_and_never_overlap(rows, cols):
    found = _windows(rows, cols)
    assert 1 <= len(found) <= _GRID[0] * _GRID[1]
    for window in found:
        assert 0 <= window.row < window.row_stop <= rows
        assert 0 <= window.col < window.col_stop <= cols
        assert window.height <= 1.5 * _SIDE
        assert window.width <= 1.5 * _SIDE
    taken = sum(window.size for window in found)
    if rows <= _GRID[0] * _SIDE and cols <= _GRID[1] * _SIDE:
        assert taken == rows * cols
    corners = [(w.row, w.row_stop, w.col, w.col_stop) for w in found]
    for i, (a, b, c, d) in enumerate(corners):
        assert not any(a < f and e < b and c < h and g < d for e, f, g, h in corners[i + 1 :])
