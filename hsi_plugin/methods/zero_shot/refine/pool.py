"""The pixels of a scene that are learned from: tiles with their first labels; the whole scene where it is small.

A scene of any size gives at most so many tiles. Several times as many are looked at, by chance; those that show a class that no other
does come first, the rest by chance, so that every class that was seen is among them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, Sequence, Tuple

import numpy as np

from ....core.arrays import Array, BoolArray
from ....core.errors import LabelError
from ....core.window import Window, tile
from ....cubes.cube import Cube
from ..probabilities import Probabilities, best_two
from .refined import Check

SIDE = 128
MOST_PIXELS = 24 * SIDE * SIDE
_CANDIDATES = 6  # times the tiles that are kept


@dataclass(frozen=True, eq=False)
class Pool:
    """Pixels, tile after tile, each tile row after row.

    Args:
        tiles: Where they lie; no two overlap.
        labels: First labels from 0, int16, shape ``(n,)``; -1 for pixels without data.
        margins: BvSB of the first probabilities, float32, shape ``(n,)``; 0 for pixels without data.
        classes: K.
    """

    tiles: Tuple[Window, ...]
    labels: Array
    margins: Array
    classes: int

    @property
    def starts(self) -> Array:
        """The number of each tile's first pixel, and the number of all pixels: shape ``(tiles + 1,)``."""
        return np.concatenate([[0], np.cumsum([one.size for one in self.tiles])])

    def places(self, numbers: Array) -> Tuple[Array, Array]:
        """Rows and columns, in the image, of pixels by their numbers."""
        starts = self.starts
        of = np.searchsorted(starts, numbers, side='right') - 1
        within = numbers - starts[of]
        width, row, col = (np.array([getattr(one, name) for one in self.tiles])[of] for name in ('width', 'row', 'col'))
        return row + within // width, col + within % width

    def image(self, values: Array, number: int) -> Array:
        """Of values ``(n, …)``, a tile's, shape ``(rows, cols, …)``; a view."""
        one, start = self.tiles[number], self.starts[number]
        return values[start : start + one.size].reshape(*one.shape, *values.shape[1:])


def gather_pool(
    cube: Cube, first: Probabilities, seed: int, check: Check, most: int = MOST_PIXELS, side: int = SIDE
) -> Pool:
    """Choose tiles and read their first labels.

    Args:
        cube: The cube.
        first: First probabilities.
        seed: Decides the choice where a scene has more than is kept.
        check: Called before every tile; raises to stop.
        most: The most pixels that are kept, about.
        side: Of a tile.

    Raises:
        LabelError: No pixel has a first label.
    """
    image = cube.grid.window
    windows = [image] if image.size <= most // 3 else tile(image, side, side)
    wanted = max(1, most // (side * side))
    order = np.random.default_rng(seed).permutation(len(windows))[: _CANDIDATES * wanted]
    found: Dict[int, Tuple[Array, Array]] = {}
    for number in order.tolist():
        check()
        found[number] = _first(first, windows[number])
    chosen = sorted(covering([(n, found[n][0]) for n in order.tolist()], wanted))
    labels, margins = (np.concatenate([found[n][part] for n in chosen]) for part in (0, 1))
    if not (labels >= 0).any():
        raise LabelError('No pixel has a first label.', 'Check the cube\'s nodata value.')
    return Pool(tuple(windows[n] for n in chosen), labels, margins, first.classes)


def _first(first: Probabilities, window: Window) -> Tuple[Array, Array]:
    values, valid = first.read(window)
    best, _, margin = best_two(values)
    valid = valid & np.isfinite(values).all(0)
    return np.where(valid, best, -1).astype(np.int16).ravel(), np.where(valid, margin, 0.0).astype(np.float32).ravel()


def covering(candidates: Sequence[Tuple[int, Array]], wanted: int) -> List[int]:
    """Numbers of the tiles to keep: first, for each class from the rarest on, the one that has most of it."""
    if len(candidates) <= wanted:
        return [number for number, _ in candidates]
    top = max(int(labels.max()) for _, labels in candidates) + 1
    counts = np.stack([np.bincount(labels[labels >= 0], minlength=max(top, 1)) for _, labels in candidates])
    rarest = np.argsort(counts.sum(0), kind='stable')
    needed = [int(counts[:, k].argmax()) for k in rarest if counts[:, k].any()]
    with_data = [i for i in range(len(candidates)) if counts[i].any()]
    places = list(dict.fromkeys([*needed, *with_data]))[: max(wanted, len(set(needed)))]
    return [candidates[i][0] for i in places]


def read_at(cube: Cube, pool: Pool, numbers: Array, bands: Array, check: Check) -> Tuple[Array, BoolArray]:
    """Spectra of pixels of the pool, read tile by tile.

    Args:
        cube: The cube.
        pool: The pool.
        numbers: Numbers of pixels, shape ``(n,)``.
        bands: Indices of bands.
        check: Called before every tile; raises to stop.

    Returns:
        float32 ``(n, bands)``, and which are valid.
    """
    starts = pool.starts
    spectra, valid = np.zeros((len(numbers), len(bands)), np.float32), np.zeros(len(numbers), bool)
    of = np.searchsorted(starts, numbers, side='right') - 1
    for number in np.unique(of):
        check()
        here = np.flatnonzero(of == number)
        values, known = cube.read(pool.tiles[number], bands.tolist())
        within = numbers[here] - starts[number]
        spectra[here] = values.reshape(len(bands), -1)[:, within].T
        valid[here] = known.ravel()[within]
    return spectra, valid & np.isfinite(spectra).all(1)
