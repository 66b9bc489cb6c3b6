"""Probabilities that are kept on disk: the same whatever the window, once computed never again, and safe when files are torn."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hsi_plugin.core.errors import JobCancelled
from hsi_plugin.core.places import cache
from hsi_plugin.core.window import Window
from hsi_plugin.cubes import open_cube
from hsi_plugin.methods.zero_shot.probabilities import SIDE, Kept, best_two
from tests.builders import write_geotiff
from tests.methods.zero_shot.straw import Straw

ROWS, COLS = 200, 300
WHOLE = Window(0, 0, ROWS, COLS)
HOLE = (slice(100, 180), slice(60, 140))


@st.composite
def windows(draw):
    """Any window of the image."""
    row, col = draw(st.integers(0, ROWS - 1)), draw(st.integers(0, COLS - 1))
    return Window(row, col, draw(st.integers(1, ROWS - row)), draw(st.integers(1, COLS - col)))


def nothing(*_):
    """Nobody listens."""


@pytest.fixture
def cube(tmp_path):
    with open_cube(write_geotiff(tmp_path / 'a.tif', np.ones((2, ROWS, COLS), np.float32))) as opened:
        yield opened


def keep(cube, source, recipe='a', tell=nothing, check=nothing):
    return Kept(source, cube, recipe, tell, check)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(windows())
def test_a_window_is_a_part_of_the_whole(cube, window):
    source = Straw((ROWS, COLS), hole=HOLE)
    values, valid = keep(cube, source).read(window)
    rows, cols = window.slices
    np.testing.assert_array_equal(valid, source.valid[rows, cols])
    np.testing.assert_allclose(values, source.values[:, rows, cols], atol=1e-3)
    np.testing.assert_allclose(values.sum(0), valid, atol=1e-6)
    assert values.dtype == np.float32
    whole, _ = keep(cube, source).read(WHOLE)
    np.testing.assert_array_equal(values, whole[:, rows, cols])


def test_what_is_kept_is_not_computed_again_and_is_the_same(cube):
    source = Straw((ROWS, COLS), hole=HOLE)
    first = keep(cube, source)
    before = first.read(WHOLE)
    assert len(source.asked) == len(first.blocks(WHOLE)) == 6
    first.read(WHOLE)
    keep(cube, source).fill(WHOLE, nothing)
    after = keep(cube, source).read(WHOLE)
    assert len(source.asked) == 6
    for a, b in zip(before, after):
        np.testing.assert_array_equal(a, b)


def test_another_recipe_or_cube_has_blocks_of_its_own(cube, tmp_path):
    keep(cube, Straw((ROWS, COLS), seed=0)).fill(WHOLE, nothing)
    other = Straw((ROWS, COLS), seed=1)
    values, _ = keep(cube, other, 'b').read(WHOLE)
    np.testing.assert_allclose(values, other.values, atol=1e-3)
    with open_cube(write_geotiff(tmp_path / 'b.tif', np.ones((2, ROWS, COLS), np.float32))) as second:
        third = Straw((ROWS, COLS), seed=2)
        keep(second, third).read(WHOLE)
        assert third.asked


def test_only_blocks_of_the_window_are_computed(cube):
    source = Straw((ROWS, COLS))
    keep(cube, source).fill(Window(10, 10, 20, 20), nothing)
    assert source.asked == [Window(0, 0, SIDE, SIDE)]


@pytest.mark.parametrize('threads', [1, 3])
def test_filling_tells_how_far_it_is_and_goes_on_after_a_cancel(cube, threads):
    source, told, lock = Straw((ROWS, COLS)), [], threading.Lock()

    def stop():
        with lock:
            if len(source.asked) >= 3:
                raise JobCancelled

    with pytest.raises(JobCancelled):
        keep(cube, source, check=stop).fill(WHOLE, nothing, threads)
    done = len(source.asked)
    assert 3 <= done < 6
    kept = keep(cube, source)
    kept.fill(WHOLE, told.append, threads)
    assert len(source.asked) == 6  # none twice
    assert told == pytest.approx([n / 6 for n in range(done + 1, 7)])
    np.testing.assert_allclose(kept.read(WHOLE)[0], source.values, atol=1e-3)


def test_a_torn_file_is_computed_again(cube):
    source = Straw((ROWS, COLS))
    wanted, _ = keep(cube, source).read(WHOLE)
    files = sorted(cache().rglob('*.block'))
    assert len(files) == 6
    files[2].write_bytes(files[2].read_bytes()[:-100])
    np.testing.assert_array_equal(keep(cube, source).read(WHOLE)[0], wanted)
    assert len(source.asked) == 7


def test_where_nothing_can_be_kept_it_is_told_once_and_still_right(cube):
    (cache() / 'features').parent.mkdir(parents=True, exist_ok=True)
    (cache() / 'features').write_text('a file where the folder should be')
    source, told = Straw((ROWS, COLS)), []
    values, _ = keep(cube, source, tell=told.append).read(WHOLE)
    np.testing.assert_allclose(values, source.values, atol=1e-3)
    assert len(told) == 1
    assert 'without keeping' in told[0]


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 6), st.integers(0, 2**32 - 1))
def test_the_best_two_are_those_that_sorting_gives(classes, seed):
    values = np.random.default_rng(seed).dirichlet(np.ones(classes), (7, 9)).transpose(2, 0, 1)
    first, second, margin = best_two(values)
    order = np.argsort(-values, axis=0, kind='stable')
    np.testing.assert_array_equal(first, order[0])
    np.testing.assert_array_equal(second, order[min(1, classes - 1)])
    ranked = -np.sort(-values, axis=0)
    np.testing.assert_allclose(margin, ranked[0] - (ranked[1] if classes > 1 else 0.0), atol=1e-12)


def test_the_best_two_of_classes_that_are_alike_differ():
    first, second, margin = best_two(np.full((4, 3, 3), 0.25, np.float32))
    assert (first != second).all()
    assert not margin.any()
