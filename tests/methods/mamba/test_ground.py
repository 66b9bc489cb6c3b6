"""What is learned from: tiles around labels, and what is believed of their pixels."""

from __future__ import annotations

import numpy as np
import pytest

from hsi_plugin.cubes import open_cube
from hsi_plugin.methods.click.discriminant import fit_discriminant
from hsi_plugin.methods.gather import label_spectra
from hsi_plugin.methods.mamba.ground import CELL, gather_tiles
from hsi_plugin.methods.training import never
from tests.builders import learnable_scene, wavelengths, write_geotiff


@pytest.fixture(scope='module')
def scene(tmp_path_factory):
    values, truth = learnable_scene(300, 270, 8, noise=0.02)
    values[:, :3] = np.nan
    path = write_geotiff(tmp_path_factory.mktemp('scene') / 'cube.tif', values, wavelengths(8), scale=1e-4, nodata=-9999.0)
    with open_cube(path) as cube:
        yield cube, truth


def pixels(truth, count, seed=0, area=(slice(None), slice(None))):
    rng, allowed = np.random.default_rng(seed), np.zeros(truth.shape, bool)
    allowed[area] = True
    at = rng.choice(np.flatnonzero(allowed), count, replace=False)
    return at // truth.shape[1], at % truth.shape[1], truth.ravel()[at].astype(np.int64)


def test_a_small_scene_is_taken_whole(scene):
    cube, truth = scene
    rows, cols, values = pixels(truth, 40)
    tiles = gather_tiles(cube, rows, cols, values, 0, truth.size, never)
    assert tiles.windows == (cube.grid.window,)
    np.testing.assert_array_equal(tiles.numbers, rows * truth.shape[1] + cols)
    assert tiles.seen[0].shape == (8, *truth.shape)
    assert tiles.z.shape == (truth.size, 8)


@pytest.mark.parametrize('most', [2 * CELL**2, 3 * CELL**2])
def test_of_a_large_scene_tiles_with_labels_are_taken(scene, most):
    cube, truth = scene
    rows, cols, values = pixels(truth, 60)
    tiles = gather_tiles(cube, rows, cols, values, 0, most, never)
    covered = np.zeros(truth.shape, int)
    for window in tiles.windows:
        covered[window.slices] += 1
        assert 0.7 * CELL < min(window.shape) <= max(window.shape) < 1.5 * CELL
    assert covered.max() == 1
    np.testing.assert_array_equal(tiles.chosen, np.flatnonzero(covered[rows, cols]))
    starts = np.concatenate([[0], np.cumsum([one.size for one in tiles.windows])])
    for number, chosen in zip(tiles.numbers, tiles.chosen):
        of = int(np.searchsorted(starts, number, 'right')) - 1
        window = tiles.windows[of]
        row, col = divmod(int(number - starts[of]), window.width)
        assert (window.row + row, window.col + col) == (rows[chosen], cols[chosen])
    assert set(values[tiles.chosen]) == set(values)


def test_labels_are_believed_and_all_else_is_named_by_the_discriminant(scene):
    cube, truth = scene
    rows, cols, values = pixels(truth, 50, area=(slice(10, None), slice(None)))
    tiles = gather_tiles(cube, rows, cols, values, 0, truth.size, never)
    spectra, valid = label_spectra(cube, rows, cols, np.arange(8), never)
    assert valid.all()
    linear = fit_discriminant(spectra, values, 3)
    given = np.arange(0, 50, 2)
    wrong = values[given] % 3 + 1  # believed whatever the spectra say
    pool = tiles.pool(cube, linear, 1.0, given, wrong, never)
    labels, margins = pool.image(pool.labels, 0), pool.image(pool.margins, 0)
    np.testing.assert_array_equal(labels[rows[given], cols[given]], wrong - 1)
    assert (margins[rows[given], cols[given]] == 1.0).all()
    assert (labels[:3] == -1).all()
    assert (margins[:3] == 0.0).all()
    assert ((margins >= 0.0) & (margins <= 1.0)).all()
    rest = np.ones(truth.shape, bool)
    rest[:3] = False
    rest[rows[given], cols[given]] = False
    assert (labels + 1 == truth)[rest].mean() > 0.95


def test_the_seed_alone_decides(scene):
    cube, truth = scene
    rows, cols, values = pixels(truth, 60)
    a, b, c = (gather_tiles(cube, rows, cols, values, seed, CELL**2, never) for seed in (1, 1, 2))
    assert a.windows == b.windows
    np.testing.assert_array_equal(a.inputs.matrix, b.inputs.matrix)
    assert (a.windows, a.inputs.low) != (c.windows, c.inputs.low)
