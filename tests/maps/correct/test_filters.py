"""Majority filter and smallest mapping unit, against plain loops and against GDAL."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal

from hsi_plugin.core.errors import ParameterError
from hsi_plugin.core.grid import Grid
from hsi_plugin.core.window import Window
from hsi_plugin.maps.correct.components import Pieces, component_at, join
from hsi_plugin.maps.correct.majority import majority, majority_windows
from hsi_plugin.maps.correct.proposal import filter_majority, filter_minimum
from hsi_plugin.maps.correct.sieve import sieve, sieve_windows
from hsi_plugin.maps.correct.source import strips

from .helpers import flood, plain_majority, reader, small_maps, small_with_neighbour

connections = st.sampled_from([4, 8])


@given(small_maps, st.sampled_from([3, 5, 7, 17]))
def test_majority_is_that_of_the_plain_loop(values, side):
    assert np.array_equal(majority(values, side), plain_majority(values, side))


@given(small_maps, st.sampled_from([3, 5]), st.integers(1, 20))
def test_majority_does_not_depend_on_how_a_map_is_cut(values, side, pixels):
    whole = Window(0, 0, *values.shape)
    out = np.zeros_like(values)

    def write(window, filtered):
        out[window.slices] = filtered

    majority_windows(reader(values), strips(whole, pixels), whole, side, write)
    assert np.array_equal(out, majority(values, side))


@given(small_maps, st.integers(2, 12), connections)
@settings(max_examples=200)
def test_no_piece_is_left_that_is_small_and_touches_a_class(values, minimum, connected):
    out = sieve(values, minimum, connected)
    assert not small_with_neighbour(out, minimum, connected)
    assert np.array_equal(out == 0, values == 0)


@given(small_maps, st.integers(2, 12), connections)
def test_pieces_that_are_large_enough_stay(values, minimum, connected):
    out = sieve(values, minimum, connected)
    _, pieces = flood(values, connected)
    for piece in pieces:
        if len(piece) >= minimum:
            assert all(out[at] == values[at] for at in piece)


@given(small_maps, st.integers(2, 8), connections, st.integers(1, 20))
def test_sieving_does_not_depend_on_how_a_map_is_cut(values, minimum, connected, pixels):
    out = np.zeros_like(values)

    def write(window, sieved):
        out[window.slices] = sieved

    found = sieve_windows(reader(values), strips(Window(0, 0, *values.shape), pixels), values.shape[1], minimum, connected, write)
    assert np.array_equal(out, sieve(values, minimum, connected))
    assert (found.merged > 0) == bool((out != values).any())


@given(small_maps, st.integers(2, 8), connections)
def test_a_piece_that_reaches_out_of_the_part_stays(values, minimum, connected):
    changeable = np.zeros(values.shape, bool)
    changeable[: values.shape[0] // 2 + 1] = True
    out = sieve(values, minimum, connected, changeable)
    assert np.array_equal(out[~changeable], values[~changeable])
    _, pieces = flood(values, connected)
    for piece in pieces:
        if not all(changeable[at] for at in piece):
            assert all(out[at] == values[at] for at in piece)


def test_a_small_piece_goes_to_the_largest_neighbour_and_then_to_the_longest_border():
    larger = np.array([[1, 1, 1, 2, 2], [1, 1, 1, 3, 2], [1, 1, 1, 2, 2]], np.uint8)
    assert sieve(larger, 2)[1, 3] == 1  # nine pixels against five
    longer = np.array([[2, 2, 3, 1, 2], [1, 1, 1, 1, 2], [1, 1, 2, 2, 2]], np.uint8)
    assert (longer == 1).sum() == 7
    assert sieve(longer, 2)[0, 2] == 1
    equal = np.array([[2, 2, 2, 2], [3, 1, 1, 1], [1, 1, 1, 1]], np.uint8)[:2]
    assert sieve(equal, 2)[1, 0] == 2  # four pixels against three


def test_a_chessboard_goes_too():
    board = (np.indices((64, 64)).sum(0) % 2 + 1).astype(np.uint8)
    assert not small_with_neighbour(sieve(board, 5), 5, 4)
    assert not small_with_neighbour(sieve(board, 5000), 5000, 4)
    assert len(np.unique(sieve(board, 5000))) == 1  # no half of the board is so large


def test_an_island_in_nothing_stays():
    values = np.zeros((5, 5), np.uint8)
    values[2, 2] = 1
    assert np.array_equal(sieve(values, 9), values)
    assert np.array_equal(majority(values, 3), values)


@given(st.integers(0, 2**32 - 1), st.sampled_from([4, 8]))
@settings(max_examples=25)
def test_sieving_is_that_of_gdal_where_both_mean_the_same(seed, connected):
    """GDAL leaves pieces that only other small ones surround and does not join anew: single specks, far apart, on large areas."""
    rng = np.random.default_rng(seed)
    values = np.ones((40, 40), np.uint8)
    values[:, 24:] = 2
    values[30:, :] = 0
    for row in range(3, 28, 6):
        for col in (3, 9, 15, 29, 35):
            height, width = rng.integers(1, 3, 2)
            values[row : row + height, col : col + width] = 3
    minimum = int(rng.integers(2, 6))
    source = gdal.GetDriverByName('MEM').Create('', 40, 40, 1, gdal.GDT_Byte)
    source.GetRasterBand(1).WriteArray(values)
    source.GetRasterBand(1).SetNoDataValue(0)
    target = gdal.GetDriverByName('MEM').Create('', 40, 40, 1, gdal.GDT_Byte)
    band = source.GetRasterBand(1)
    gdal.SieveFilter(band, band.GetMaskBand(), target.GetRasterBand(1), minimum, connected)
    theirs = target.ReadAsArray()
    assert np.array_equal(sieve(values, minimum, connected), np.where(values == 0, 0, theirs))


@given(small_maps, connections)
def test_components_are_those_of_a_walk(values, connected):
    number, pieces = flood(values, connected)
    whole = Pieces(connected, values.shape[1])
    parts = whole.add(values[:2])
    if len(values) > 2:
        parts = np.concatenate([parts, whole.add(values[2:])])
    graph = whole.graph()
    roots = graph.root[parts]
    assert len(np.unique(roots)) == len(pieces)
    assert all(len({int(roots[at]) for at in piece}) == 1 for piece in pieces)
    assert sorted(graph.sizes[np.unique(roots)]) == sorted(len(piece) for piece in pieces)
    at = tuple(s // 2 for s in values.shape)
    assert np.array_equal(component_at(values, *at, connected), number == number[at])


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=60))
def test_groups_are_those_of_a_plain_union(pairs):
    groups = {i: {i} for i in range(31)}
    for a, b in pairs:
        joined = groups[a] | groups[b]
        for member in joined:
            groups[member] = joined
    a, b = (np.array([p[i] for p in pairs], np.int64) for i in range(2))
    assert join(31, a, b).tolist() == [min(groups[i]) for i in range(31)]


@given(small_maps, st.integers(0, 4), st.integers(0, 4))
def test_filtering_a_part_of_a_map_changes_only_that_part(values, row, col):
    area = Window(min(row, values.shape[0] - 1), min(col, values.shape[1] - 1), 1, 1)
    grid = Grid(*values.shape)
    for proposal in (filter_majority(reader(values), grid, 3, area), filter_minimum(reader(values), grid, 4, 4, area)):
        assert proposal.pixels <= 1
        if proposal.pixels:
            assert proposal.window == area
    smooth = filter_majority(reader(values), grid, 3, area)
    assert smooth.pixels == int(majority(values, 3)[area.row, area.col] != values[area.row, area.col])


@pytest.mark.parametrize('ask', [
    lambda: majority(np.ones((3, 3), np.uint8), 2), lambda: majority(np.ones((3, 3), np.uint8), 1),
    lambda: sieve(np.ones((3, 3), np.uint8), 1), lambda: sieve(np.ones((3, 3), np.uint8), 4, 6),
])  # fmt: skip
def test_what_means_nothing_is_refused(ask):
    with pytest.raises(ParameterError):
        ask()


def test_sixteen_bits_are_kept():
    values = np.full((9, 9), 300, np.uint16)
    values[4, 4] = 400
    assert (majority(values, 3) == 300).all()
    assert majority(values, 3).dtype == np.uint16
    assert (sieve(values, 2) == 300).all()
    assert sieve(values, 2).dtype == np.uint16
