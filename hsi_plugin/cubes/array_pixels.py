"""Pixels out of an array of an HDF5 or NetCDF file, in whichever order its axes lie.

Such arrays are stored in compressed chunks, and a chunk is decoded as a whole or not at all. So a window is read in one call, which decodes
each chunk once; and small windows (a spectrum under the mouse) are read with the block around them, which is kept for the next one.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import Dict, Optional, Sequence, Tuple

import numpy as np

from ..core.arrays import Array
from ..core.errors import CubeError
from ..core.window import Window, intersection, relative
from .hierarchy import Node, Tree
from .pixels import unreadable

_KEPT_BYTES = 96 << 20  # of blocks around small windows
_BLOCK_BYTES = 32 << 20  # of one such block where the file does not tell its chunks
_UNTOLD_ROWS = 64  # height of a block whose rows' chunks are not told

BAND_ROW_COL, ROW_COL_BAND, ROW_BAND_COL = 'brc', 'rcb', 'rbc'


class ArrayPixels:
    """Pixels of one array, with one open file for each thread (see :class:`~hsi_plugin.cubes.pixels.Pixels`).

    Args:
        path: The file.
        name: The array's absolute name.
        axes: The order of its axes: ``brc`` (bands, rows, columns), ``rcb``, ``rbc``; ``rc`` for an array of one band.
        fixed: Indices of further axes, which come before the others and of which one slice is read.
        driver: See :class:`~hsi_plugin.cubes.hierarchy.Tree`; None for the one that knows most of the array.

    Raises:
        CubeError: The file cannot be opened, the array is missing, holds no numbers, or has another number of axes.
    """

    def __init__(self, path: str, name: str, axes: str, fixed: Tuple[int, ...] = (), driver: Optional[str] = None) -> None:
        self._path, self._name, self._axes, self._fixed, self._driver = path, name, axes, fixed, driver
        self._lock = threading.Lock()
        self._closed = False
        self._open: Dict[int, Tuple[Tree, Node]] = {}
        self._blocks: OrderedDict[Tuple[int, int], Array] = OrderedDict()
        node = self._node()
        lengths = node.shape[len(fixed):]
        if len(node.shape) != len(fixed) + len(axes) or node.dtype is None:
            raise CubeError(
                f'"{name}" in {path} has the shape {node.shape}, but {len(axes)} axes are expected.',
                'It is another product or level than it seems.',
            )
        size = dict(zip(axes, lengths))
        self.shape = (size.get('b', 1), size['r'], size['c'])
        """Bands, rows, columns."""
        self.dtype: np.dtype[np.generic] = node.dtype
        self.attributes = node.attributes
        self.block_shape = self._block_shape(node)
        """Rows and columns in which it is best read."""
        chunks = dict(zip(axes, node.chunks[len(fixed):]))
        self.in_one_piece = not any(node.chunks)  # no chunk has to be decoded for one of its rows
        self.band_block = min(chunks.get('b') or (1 if axes[0] == 'b' else self.shape[0]), self.shape[0])
        """Bands that are stored together."""

    def read(self, window: Window, bands: Optional[Sequence[int]], out: Array) -> None:
        """See :class:`~hsi_plugin.cubes.pixels.Pixels`."""
        numbers = np.arange(self.shape[0]) if bands is None else np.asarray(bands, int)
        if self._is_small(window) and 2 * len(numbers) > self.shape[0]:  # a spectrum: what is asked for next is its neighbour's
            try:
                self._read_from_blocks(window, numbers, out)
                return
            except CubeError:
                pass  # a block may hold a damaged chunk beside the ones that are wanted
        first, last = int(numbers.min()), int(numbers.max())
        found = self._read(window, first, last - first + 1)
        out[:] = found if len(numbers) == len(found) and (np.diff(numbers) == 1).all() else found[numbers - first]

    def _read_from_blocks(self, window: Window, numbers: Array, out: Array) -> None:
        """Fill a small window from the blocks around it."""
        whole = Window(0, 0, self.shape[1], self.shape[2])
        for at in self._blocks_of(window):
            block = intersection(at, whole)
            part = intersection(block, window)
            held = self._block(block)
            rows, cols = relative(part, window).slices
            held_rows, held_cols = relative(part, block).slices
            out[:, rows, cols] = held[numbers, held_rows, held_cols]

    def close(self) -> None:
        """See :class:`~hsi_plugin.cubes.pixels.Pixels`."""
        with self._lock:
            self._closed = True
            self._open.clear()
            self._blocks.clear()

    def _read(self, window: Window, first_band: int, count: int) -> Array:
        """Values in the order ``(bands, rows, cols)``; a view that has another order in memory, as a rule."""
        start = {'b': first_band, 'r': window.row, 'c': window.col}
        length = {'b': count, 'r': window.height, 'c': window.width}
        try:
            found = self._node().read(
                [*self._fixed, *(start[a] for a in self._axes)], [*(1 for _ in self._fixed), *(length[a] for a in self._axes)]
            )
        except CubeError as error:
            raise unreadable(self._path, window, error.what) from error
        found = found.reshape([length[a] for a in self._axes])
        if 'b' not in self._axes:
            return found.transpose([self._axes.index(a) for a in 'rc'])[None]
        return found.transpose([self._axes.index(a) for a in 'brc'])

    def _is_small(self, window: Window) -> bool:
        return 4 * window.size <= self._kept_shape[0] * self._kept_shape[1]

    @property
    def _kept_shape(self) -> Tuple[int, int]:
        """What is read and kept around a small window: a block, or as much of it as may be kept where whole bands lie together."""
        height, width = self.block_shape
        pixel_bytes = self.shape[0] * self.dtype.itemsize
        if height * width * pixel_bytes <= _KEPT_BYTES:
            return height, width
        most = max(1, _BLOCK_BYTES // pixel_bytes)
        rows = min(height, max(1, int(most**0.5)))
        return rows, min(width, max(1, most // rows))

    def _blocks_of(self, window: Window) -> Sequence[Window]:
        height, width = self._kept_shape
        return [
            Window(row * height, col * width, height, width)
            for row in range(window.row // height, (window.row_stop - 1) // height + 1)
            for col in range(window.col // width, (window.col_stop - 1) // width + 1)
        ]

    def _block(self, block: Window) -> Array:
        """All bands of a block, kept for the next small window."""
        key = (block.row, block.col)
        with self._lock:
            held = self._blocks.get(key)
            if held is not None:
                self._blocks.move_to_end(key)
                return held
        held = self._read(block, 0, self.shape[0])
        with self._lock:
            self._blocks[key] = held
            while len(self._blocks) > 1 and sum(b.nbytes for b in self._blocks.values()) > _KEPT_BYTES:
                self._blocks.popitem(last=False)
        return held

    def _block_shape(self, node: Node) -> Tuple[int, int]:
        """Chunks where the file tells them; else as many whole rows as a block may take."""
        told = dict(zip(self._axes, node.chunks[len(self._fixed):]))
        _, rows, cols = self.shape
        row_bytes = max(1, cols * self.shape[0] * self.dtype.itemsize)
        height = told.get('r') or max(1, min(_UNTOLD_ROWS, _BLOCK_BYTES // row_bytes))
        return min(height, rows), min(told.get('c') or cols, cols)

    def _node(self) -> Node:
        me = threading.get_ident()
        with self._lock:
            if self._closed:
                raise CubeError(f'{self._path} is closed.', 'Open it again.')
            held = self._open.get(me)
        if held is None:
            # NetCDF tells the chunks of its arrays in every version of GDAL, HDF5 only in late ones; both read the same numbers.
            tree = Tree(self._path, self._driver) if self._driver is not None else _open_for(self._path, self._name)
            held = (tree, tree.need(self._name))
            with self._lock:
                self._open[me] = held
        return held[1]


def _open_for(path: str, name: str) -> Tree:
    """The file through the driver that knows most of the array: HDF5, or netCDF where only that one tells how the array is chunked."""
    tree = Tree(path)
    node = tree.array(name)
    # The NetCDF library follows HDF5's links without end where they form a circle; only its own files are given to it.
    if node is None or any(node.chunks) or 'Conventions' not in tree.attributes():
        return tree
    try:
        other = Tree(path, 'netCDF')
    except CubeError:
        return tree
    same = other.array(name)
    if same is not None and any(same.chunks) and same.shape == node.shape and same.dtype == node.dtype:
        return other
    return tree
