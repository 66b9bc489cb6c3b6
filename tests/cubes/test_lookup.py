"""Lookup tables: every pixel of the map is the one that the table names, whatever window is read and however the file is blocked."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.errors import CubeError
from hsi_plugin.core.window import Window
from hsi_plugin.cubes.lookup import NOWHERE, Lookup, LookupPixels, from_glt, measured


class Stored:
    """Pixels in memory that count how often each is read."""

    def __init__(self, values):
        self.values, self.reads = values, np.zeros(values.shape[1:], int)

    def read(self, window, bands, out):
        rows, cols = window.slices
        out[:] = self.values[slice(None) if bands is None else np.asarray(bands), rows, cols]
        self.reads[rows, cols] += 1

    def close(self):
        """Nothing to let go of."""


def table(rows, cols, raw_rows, raw_cols, seed):
    random = np.random.default_rng(seed)
    r, c = random.integers(0, raw_rows, (rows, cols)), random.integers(0, raw_cols, (rows, cols))
    nothing = random.random((rows, cols)) < 0.3
    return Lookup(np.where(nothing, NOWHERE, r).astype('i4'), np.where(nothing, NOWHERE, c).astype('i4'), (raw_rows, raw_cols))


@settings(max_examples=60, deadline=None)
@given(
    raw_rows=st.integers(1, 17), raw_cols=st.integers(1, 13), block=st.tuples(st.integers(1, 8), st.integers(1, 13)),
    window=st.tuples(st.integers(0, 9), st.integers(0, 9), st.integers(1, 10), st.integers(1, 10)),
    bands=st.one_of(st.none(), st.lists(st.integers(0, 4), min_size=1, max_size=6)), seed=st.integers(0, 999), whole=st.booleans(),
)
def test_any_window_shows_what_the_table_names(raw_rows, raw_cols, block, window, bands, seed, whole):
    values = np.arange(5 * raw_rows * raw_cols, dtype='i4').reshape(5, raw_rows, raw_cols)
    lookup, raw = table(20, 20, raw_rows, raw_cols, seed), Stored(values)
    fill = -7 if whole else np.array([-1, -2, -3, -4, -5])[:, None, None]
    pixels = LookupPixels(raw, lambda: lookup, block, fill)
    part = Window(*window)
    out = np.empty((5 if bands is None else len(bands), *part.shape), 'i4')
    pixels.read(part, bands, out)
    take = slice(None) if bands is None else bands
    wanted = np.where(lookup.rows < 0, -7 if whole else fill, values[:, lookup.rows, lookup.cols])[take]
    np.testing.assert_array_equal(out, wanted[:, part.row:part.row_stop, part.col:part.col_stop])
    assert raw.reads.max() <= 1  # no block twice


def test_an_array_that_is_no_copy_of_the_window_is_filled_too():
    lookup, raw = table(6, 6, 4, 4, 1), Stored(np.arange(32, dtype='i4').reshape(2, 4, 4))
    pixels = LookupPixels(raw, lambda: lookup, (2, 2), -1)
    wanted, strided = np.empty((2, 6, 6), 'i4'), np.empty((6, 6, 2), 'i4').transpose(2, 0, 1)
    pixels.read(Window(0, 0, 6, 6), None, wanted)
    pixels.read(Window(0, 0, 6, 6), None, strided)
    np.testing.assert_array_equal(wanted, strided)
    with_nothing = np.concatenate([raw.values.reshape(2, -1), [[-1], [-1]]], 1)
    np.testing.assert_array_equal(with_nothing[:, lookup.places()], wanted)


def test_a_table_counts_from_its_first_number():
    x, y = np.array([[1, 0, 3], [2, 2, 0]]), np.array([[1, 0, 2], [2, 1, 0]])
    lookup = from_glt(x, y, (2, 3))
    np.testing.assert_array_equal(lookup.rows, [[0, -1, 1], [1, 0, -1]])
    np.testing.assert_array_equal(lookup.cols, [[0, -1, 2], [1, 1, -1]])
    np.testing.assert_array_equal(measured(lookup), [[True, False, True], [True, True, False]])
    np.testing.assert_array_equal(from_glt(x - 1, y - 1, (2, 3), first=0).rows, lookup.rows)


def test_a_negative_sign_marks_a_filled_pixel_or_nothing():
    x, y = np.array([[-2, 1]]), np.array([[-1, 1]])
    np.testing.assert_array_equal(from_glt(x, y, (1, 2), signed=True).cols, [[1, 0]])
    np.testing.assert_array_equal(from_glt(x, y, (1, 2)).cols, [[-1, 0]])


def test_fill_values_and_not_a_number_mean_nothing():
    x = np.array([[np.nan, -9999.0, 1.0]])
    np.testing.assert_array_equal(from_glt(x, x, (1, 1)).rows, [[-1, -1, 0]])


@pytest.mark.parametrize(('x', 'y', 'what'), [
    ([[4]], [[1]], 'points to column 3, but its image has 3'), ([[1]], [[9]], 'points to row 8'), ([[1, 1]], [[1], [1]], 'have the shapes'),
    ([1], [1], 'have the shapes'), ([[2**31]], [[1]], 'points to column 2147483647'),
])
def test_tables_that_point_outside_are_refused(x, y, what):
    with pytest.raises(CubeError, match=what):
        from_glt(np.array(x), np.array(y), (2, 3))


def test_a_row_without_a_column_is_refused():
    with pytest.raises(CubeError, match='without a column'):
        Lookup(np.array([[0]], 'i4'), np.array([[-1]], 'i4'), (1, 1))
