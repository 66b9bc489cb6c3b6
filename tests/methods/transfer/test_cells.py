"""Which pixels are in a tile: a matter of the cell and the image alone."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.window import Window, intersection
from hsi_plugin.methods.transfer.cells import cells_of, mirrored, needed, pack_tiles, pixels_of


@dataclass(frozen=True)
class Tiling:
    """As `models.backbones.base.Tiling`, without torch."""

    cell: int
    margin: int

    @property
    def side(self):
        return self.cell + 2 * self.margin


def walked(length, before, behind):
    """A line and its mirror images, by walking to and fro; NumPy before 2 pads wrongly where the line is shorter than the padding."""
    def walk(at, step, count):
        for _ in range(count):
            yield at
            if 0 <= at + step < length:
                at += step
            else:
                step = -step  # the edge is seen twice
    return [*list(walk(0, 1, before))[::-1], *range(length), *walk(length - 1, -1, behind)]


@given(st.integers(1, 9), st.integers(0, 40), st.integers(0, 40))
def test_lines_are_mirrored_over_and_over(length, before, behind):
    found = mirrored(-before, length + behind, length)
    np.testing.assert_array_equal(found, walked(length, before, behind))
    np.testing.assert_array_equal(mirrored(3, 7, length), walked(length, 0, 7)[3:7])


def test_lines_are_mirrored_as_numpy_pads_them():
    np.testing.assert_array_equal(mirrored(-4, 10, 5), np.pad(np.arange(5), (4, 5), 'symmetric'))


@st.composite
def cut_images(draw):
    rows, cols = draw(st.integers(1, 23)), draw(st.integers(1, 23))
    tiling = Tiling(draw(st.integers(1, 9)), draw(st.integers(0, 7)))
    row, col = draw(st.integers(0, rows - 1)), draw(st.integers(0, cols - 1))
    window = Window(row, col, draw(st.integers(1, rows - row)), draw(st.integers(1, cols - col)))
    return (rows, cols), tiling, window


@settings(max_examples=150, deadline=None)
@given(cut_images())
def test_a_tile_does_not_depend_on_the_window_that_is_read(case):
    image, tiling, window = case
    rng = np.random.default_rng(0)
    values, valid = rng.normal(size=(2, *image)).astype(np.float32), rng.random(image) < 0.7
    pad = tiling.margin + tiling.cell
    around = np.ix_(*(walked(length, pad, pad) for length in image))
    padded, known = values[(slice(None), *around)], valid[around]

    cells = cells_of(window, tiling.cell)
    assert intersection(pixels_of(cells, tiling.cell, image), window) == window
    seen = needed(cells, tiling, image)
    assert intersection(seen, Window(0, 0, *image)) == seen
    rows, cols = (one.ravel() for one in np.meshgrid(
        np.arange(cells.row, cells.row_stop), np.arange(cells.col, cells.col_stop), indexing='ij'
    ))
    down, across = seen.slices
    tiles = pack_tiles(values[:, down, across], valid[down, across], seen, rows, cols, tiling, image)
    assert tiles.shape == (len(rows), 3, tiling.side, tiling.side)
    assert tiles.dtype == np.float32
    for tile, row, col in zip(tiles, rows, cols):
        top, left = row * tiling.cell - tiling.margin + pad, col * tiling.cell - tiling.margin + pad
        np.testing.assert_array_equal(tile[:2], padded[:, top : top + tiling.side, left : left + tiling.side])
        np.testing.assert_array_equal(tile[2] > 0.5, known[top : top + tiling.side, left : left + tiling.side])


@pytest.mark.parametrize('cell', [1, 4, 7])
def test_cells_touch_what_they_should(cell):
    assert cells_of(Window(0, 0, 1, 1), cell) == Window(0, 0, 1, 1)
    assert cells_of(Window(cell, cell - 1, cell, 2), cell) == Window(1, (cell - 1) // cell, 1, 2)
    assert pixels_of(Window(1, 0, 1, 1), cell, (cell + 1, 100)) == Window(cell, 0, 1, cell)


def test_what_is_read_for_a_cell_in_the_middle_is_its_tile():
    assert needed(Window(3, 2, 1, 2), Tiling(8, 3), (100, 100)) == Window(21, 13, 14, 22)
    assert needed(Window(0, 0, 1, 1), Tiling(8, 3), (100, 100)) == Window(0, 0, 11, 11)
    # The last cell hangs over: what is mirrored into it lies before it.
    assert needed(Window(1, 0, 1, 1), Tiling(8, 0), (9, 8)) == Window(2, 0, 7, 8)
