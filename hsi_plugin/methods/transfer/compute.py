"""From a cube's pixels to their features, remembering nothing: reading, cutting into tiles, and putting the results where they belong.

Features are arrays ``(rows, cols, channels)`` of half precision here. Invalid pixels have 0, and so has a pixel whose features are not
finite: it counts as invalid from then on.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, List, Tuple

import numpy as np

from ...core.arrays import Array, BoolArray
from ...core.window import Window, intersection, relative
from ...cubes.cube import Cube
from ...models.backbones.base import Encoder
from ..gather import label_windows
from .cells import cells_of, needed, pack_tiles, pixels_of
from .encoding import TileRunner
from .feature_cache import HALF

_SINGLE_BYTES = 32 << 20  # of tiles around single pixels that go through the model at once
_LARGEST = 65_504.0  # of half precision

Check = Callable[[], None]


@dataclass(eq=False)
class Part:
    """A window whose features are to be computed.

    Args:
        window: The window.
        seen: The window that was read for it, with the surroundings.
        values: Of `seen`, shape ``(bands, rows, cols)``, float32.
        valid: Its valid pixels, shape ``(rows, cols)``.
    """

    window: Window
    seen: Window
    values: Array
    valid: BoolArray

    def forget(self) -> None:
        """Let go of the values."""
        self.values, self.valid = np.empty(0), np.empty(0, bool)


class CubeEncoder:
    """A cube seen by an encoder.

    Args:
        cube: The cube.
        encoder: Says which bands it reads, and how the cube is cut.
        runner: Runs it.
    """

    def __init__(self, cube: Cube, encoder: Encoder, runner: TileRunner) -> None:
        self.bands = tuple(int(band) for band in encoder.bands)
        self.channels, self.tiling, self.runner = encoder.channels, encoder.tiling, runner
        self.image = cube.grid.rows, cube.grid.cols
        self._cube, self._single = cube, encoder.tiling.side == 1

    def read(self, window: Window) -> Part:
        """Read what the features of a window are computed from; for a thread of its own."""
        seen = needed(cells_of(window, self.tiling.cell), self.tiling, self.image)
        return Part(window, seen, *self._cube.read(seen, self.bands))

    def compute(self, part: Part, features: Array, valid: BoolArray, check: Check) -> None:
        """Compute the features of a window.

        Args:
            part: What was read.
            features: Is filled, ``(rows, cols, channels)``, float16; 0 everywhere before.
            valid: Is filled, ``(rows, cols)``.
            check: Called between batches; raises to stop.
        """
        valid[:] = part.valid[relative(part.window, part.seen).slices]
        if self._single:
            self._spectra(part, features, valid, check)
        else:
            self._cells(part, features, check)
        _clear(features, valid)

    def at(self, rows: Array, cols: Array, check: Check) -> Tuple[Array, BoolArray]:
        """Features of single pixels.

        Args:
            rows: Rows of the pixels, shape ``(n,)``.
            cols: Their columns.
            check: Called between reads and batches; raises to stop.

        Returns:
            Shape ``(n, channels)``, float16; and which pixels have some, shape ``(n,)``.
        """
        features, valid = np.zeros((len(rows), self.channels), HALF), np.zeros(len(rows), bool)
        if self._single:
            self._spectra_at(rows, cols, features, valid, check)
        else:
            self._cells_at(rows, cols, features, valid, check)
        _clear(features, valid)
        return features, valid

    def _spectra(self, part: Part, features: Array, valid: BoolArray, check: Check) -> None:
        """A model of single spectra: valid pixels only."""
        rows, cols = np.nonzero(valid)

        def take(start: int, stop: int) -> Array:
            return _packed(part.values[:, rows[start:stop], cols[start:stop]].T)

        def put(start: int, stop: int, found: Array) -> None:
            features[rows[start:stop], cols[start:stop]] = _halved(found[:, :, 0, 0])

        self.runner.run(len(rows), take, put, check)

    def _cells(self, part: Part, features: Array, check: Check) -> None:
        """A model that sees surroundings: the cells that hold a valid pixel."""
        cell = self.tiling.cell
        touched = cells_of(part.window, cell)
        numbers = [(row, col) for row in range(touched.row, touched.row_stop) for col in range(touched.col, touched.col_stop)]
        wanted = [(row, col, pixels_of(Window(row, col, 1, 1), cell, self.image)) for row, col in numbers]
        wanted = [one for one in wanted if part.valid[relative(one[2], part.seen).slices].any()]
        rows, cols = (np.array([one[i] for one in wanted], int) for i in (0, 1))

        def take(start: int, stop: int) -> Array:
            return pack_tiles(part.values, part.valid, part.seen, rows[start:stop], cols[start:stop], self.tiling, self.image)

        def put(start: int, stop: int, found: Array) -> None:
            for one, (_, _, whole) in zip(found, wanted[start:stop]):
                shown = intersection(whole, part.window)
                down, across = relative(shown, whole).slices
                features[relative(shown, part.window).slices] = _halved(one[:, down, across].transpose(1, 2, 0))

        self.runner.run(len(wanted), take, put, check)

    def _spectra_at(self, rows: Array, cols: Array, features: Array, valid: BoolArray, check: Check) -> None:
        spectra = np.zeros((len(rows), len(self.bands)), np.float32)
        for window, members in label_windows(self._cube, rows, cols):
            check()
            values, known = self._cube.read(window, self.bands)
            down, across = rows[members] - window.row, cols[members] - window.col
            spectra[members], valid[members] = values[:, down, across].T, known[down, across]
        chosen = np.flatnonzero(valid)

        def put(start: int, stop: int, found: Array) -> None:
            features[chosen[start:stop]] = _halved(found[:, :, 0, 0])

        self.runner.run(len(chosen), lambda start, stop: _packed(spectra[chosen[start:stop]]), put, check)

    def _cells_at(self, rows: Array, cols: Array, features: Array, valid: BoolArray, check: Check) -> None:
        """Every touched cell once, as many at a time as fit in a little memory."""
        cell, size = self.tiling.cell, 0
        tiles: List[Array] = []
        waiting: List[Array] = []

        def flush() -> None:
            def put(start: int, stop: int, found: Array) -> None:
                for one, members in zip(found, waiting[start:stop]):
                    features[members] = _halved(one[:, rows[members] % cell, cols[members] % cell].T)

            self.runner.run(len(tiles), lambda start, stop: np.stack(tiles[start:stop]), put, check)

        for members in grouped(rows // cell, cols // cell):
            check()
            at = Window(int(rows[members[0]]) // cell, int(cols[members[0]]) // cell, 1, 1)
            seen = needed(at, self.tiling, self.image)
            values, known = self._cube.read(seen, self.bands)
            valid[members] = known[rows[members] - seen.row, cols[members] - seen.col]
            if not valid[members].any():
                continue
            tiles.append(pack_tiles(values, known, seen, np.array([at.row]), np.array([at.col]), self.tiling, self.image)[0])
            waiting.append(members)
            size += tiles[-1].nbytes
            if size > _SINGLE_BYTES:
                flush()
                tiles, waiting, size = [], [], 0
        flush()


def grouped(rows: Array, cols: Array) -> List[Array]:
    """Numbers of the members of every pair of a row and a column, both from 0."""
    if not len(rows):
        return []
    pairs = rows * (int(cols.max()) + 1) + cols
    order = np.argsort(pairs, kind='stable')
    return np.split(order, np.flatnonzero(np.diff(pairs[order])) + 1)


def _packed(spectra: Array) -> Array:
    """Spectra ``(n, bands)`` of valid pixels as tiles of one pixel."""
    tiles = np.ones((len(spectra), spectra.shape[1] + 1, 1, 1), np.float32)
    tiles[:, :-1, 0, 0] = spectra
    return tiles


def _halved(found: Array) -> Array:
    """In half precision; what lies beyond its range is its largest number, what is no number stays none."""
    return np.where(np.isfinite(found), np.clip(found, -_LARGEST, _LARGEST), np.nan).astype(HALF)


def _clear(features: Array, valid: BoolArray) -> None:
    """Pixels without data have features of 0, and pixels whose features are not finite count as such."""
    valid &= np.isfinite(features).all(-1)
    features[~valid] = 0.0
