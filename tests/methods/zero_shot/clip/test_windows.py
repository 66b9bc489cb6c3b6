"""Windows, cells, magnifications and the tables of resizing: what can be counted and proved without a network."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.errors import ParameterError
from hsi_plugin.core.grid import Grid
from hsi_plugin.core.window import Window, intersection
from hsi_plugin.methods.zero_shot.clip.resize import cubic_taps, mean_taps, mirrored, nearest, resized, sized
from hsi_plugin.methods.zero_shot.clip.scales import choose_scales, pixel_metres
from hsi_plugin.methods.zero_shot.clip.windows import Layout, count_windows, starts
from tests.builders import NORTH_UP, UTM33, wkt


@pytest.mark.parametrize(
    ('rows', 'cols', 'crop', 'once', 'twice'),
    [(1096, 715, 224, 54, 228), (1024, 3072, 448, 52, 243), (2517, 2335, 224, 440, 1804)],
    ids=['Pavia Centre', 'AeroRIT', 'Chikusei'],
)
def test_the_published_scenes_have_the_published_numbers_of_windows(rows, cols, crop, once, twice):
    assert count_windows(rows, cols, crop, crop // 2) == once
    assert count_windows(sized(rows, 2.0), sized(cols, 2.0), crop, crop // 2) == twice


@given(rows=st.integers(1, 300), cols=st.integers(1, 300), crop=st.integers(1, 224), part=st.floats(0.1, 1.0))
@settings(max_examples=60, deadline=None)
def test_windows_and_cells_cover_every_pixel_and_know_each_other(rows, cols, crop, part):
    stride = max(1, int(crop * part), rows // 16, cols // 16)
    crop = max(crop, stride)
    layout = Layout(rows, cols, crop, stride)
    seen, celled = np.zeros((rows, cols), int), np.zeros((rows, cols), int)
    for cell in layout.cells_in(layout.image):
        celled[cell.slices] += 1
        windows = layout.windows_on(cell)
        assert len(set(windows)) == len(windows)
        assert cell in layout.cells_in(windows[0])
        assert cell in layout.cells_in(windows[-1])
        for window in windows:
            assert intersection(window, layout.image) == window
            assert intersection(window, cell).size
            seen[intersection(window, cell).slices] += 1
    assert (celled == 1).all()
    assert (seen >= 1).all()
    everything = [
        Window(row, col, min(crop, rows), min(crop, cols)) for row in starts(rows, crop, stride) for col in starts(cols, crop, stride)
    ]
    visits = np.zeros((rows, cols), int)
    for window in everything:
        visits[window.slices] += 1
    np.testing.assert_array_equal(visits, seen)


def test_windows_with_gaps_are_refused():
    for crop, stride in ((10, 11), (10, 0), (0, 0)):
        with pytest.raises(ParameterError, match='do not cover'):
            starts(100, crop, stride)


@given(source=st.integers(1, 90), result=st.integers(1, 200), first=st.floats(0.0, 1.0), seed=st.integers(0, 1000))
@settings(max_examples=150, deadline=None)
def test_a_piece_is_the_same_bit_for_bit_as_in_the_whole(source, result, first, seed):
    rng = np.random.default_rng(seed)
    start = int(first * (result - 1))
    stop = int(rng.integers(start + 1, result + 1))
    values = rng.uniform(0.0, 1.0, (2, source, source)).astype(np.float32)
    for make in (cubic_taps, mean_taps):
        whole, part = make(np.arange(result), source, result), make(np.arange(start, stop), source, result)
        large = resized(values[:, whole.first : whole.stop, whole.first : whole.stop], whole, whole)
        small = resized(values[:, part.first : part.stop, part.first : part.stop], part, part)
        np.testing.assert_array_equal(small, large[:, start:stop, start:stop])
        place = nearest(np.arange(start, stop), source, result)
        assert place.min() >= part.first
        assert place.max() < part.stop


@given(source=st.integers(1, 60), result=st.integers(1, 60), seed=st.integers(0, 1000))
@settings(max_examples=100, deadline=None)
def test_means_of_probabilities_are_probabilities(source, result, seed):
    values = np.random.default_rng(seed).dirichlet(np.full(4, 0.1), (source, source)).transpose(2, 0, 1).astype(np.float32)
    taps = mean_taps(np.arange(result), source, result)
    found = resized(values[:, taps.first : taps.stop, taps.first : taps.stop], taps, taps)
    assert found.min() >= 0.0
    np.testing.assert_allclose(found.sum(0), 1.0, atol=1e-5)


def test_resizing_is_what_it_says():
    rng = np.random.default_rng(0)
    values = rng.uniform(0.0, 1.0, (1, 12, 12)).astype(np.float32)
    same = cubic_taps(np.arange(12), 12, 12)
    np.testing.assert_allclose(resized(values, same, same), values, atol=1e-6)
    # A magnified parabola stays one (Keys' kernel is exact for them), away from the borders.
    x = np.arange(20.0)
    taps = cubic_taps(np.arange(8, 32), 20, 40)
    line = (x**2 - 3.0 * x).astype(np.float32)
    found = resized(np.tile(line[taps.first : taps.stop], (1, 20, 1)), cubic_taps(np.arange(20), 20, 20), taps)[0, 3]
    at = (np.arange(8, 32) + 0.5) / 2 - 0.5
    np.testing.assert_allclose(found, at**2 - 3.0 * at, rtol=1e-5, atol=1e-3)
    halves = mean_taps(np.arange(6), 12, 6)
    np.testing.assert_allclose(resized(values, halves, halves)[0], values[0].reshape(6, 2, 6, 2).mean((1, 3)), atol=1e-6)
    # Shrinking averages: a chessboard becomes grey, not black or white.
    board = np.indices((32, 32)).sum(0)[None].astype(np.float32) % 2
    quarter = cubic_taps(np.arange(2, 6), 32, 8)
    inner = slice(quarter.first, quarter.stop)
    np.testing.assert_allclose(resized(board[:, inner, inner], quarter, quarter), 0.5, atol=0.01)
    np.testing.assert_array_equal(mirrored(np.arange(8), 3), [0, 1, 2, 2, 1, 0, 0, 1])


def test_scales_follow_the_size_of_pixels():
    for metres in (0.4, 1.0, 1.3, 2.5):
        assert choose_scales(metres).values == (1.0, 2.0)
        assert choose_scales(metres).trust == 1.0
        assert choose_scales(metres).notes == ()
    assert choose_scales(0.1).values == (0.25, 0.5)
    assert choose_scales(0.001).values == (1 / 16, 1 / 8)
    coarse = choose_scales(30.0)
    assert coarse.values == (2.0, 4.0)
    assert coarse.trust == pytest.approx(0.289, abs=0.001)
    assert 'cannot see objects smaller' in coarse.notes[0]
    unknown = choose_scales(None)
    assert unknown.values == (1.0, 2.0)
    assert 'not known' in unknown.notes[0]
    assert 0.0 < unknown.trust < 1.0
    wanted = choose_scales(30.0, (4.0, 1.0, 4.0))
    assert wanted.values == (1.0, 4.0)
    assert wanted.trust == coarse.trust
    for wrong in ((0.0,), (-1.0, 2.0), (100.0,), (float('nan'),)):
        with pytest.raises(ParameterError, match='magnified'):
            choose_scales(1.0, wrong)


@given(metres=st.floats(1e-3, 1e5))
def test_trust_never_grows_with_the_pixel_and_the_picture_shows_what_clip_knows(metres):
    found, coarser = choose_scales(metres), choose_scales(metres * 1.1)
    assert 0.0 < coarser.trust <= found.trust <= 1.0
    if 0.025 < metres <= 5.0:
        assert all(0.2 <= metres / scale <= 2.5 for scale in found.values)


def test_the_size_of_a_pixel_comes_from_the_grid():
    assert pixel_metres(Grid(5, 5, NORTH_UP, wkt(UTM33))) == pytest.approx(30.0)
    assert pixel_metres(Grid(5, 5, NORTH_UP, '')) is None
    assert pixel_metres(Grid(5, 5)) is None
    degrees = Grid(5, 5, (10.0, 1e-5, 0.0, 0.0, 0.0, -1e-5), wkt(4326))
    assert pixel_metres(degrees) == pytest.approx(1.11, abs=0.01)
