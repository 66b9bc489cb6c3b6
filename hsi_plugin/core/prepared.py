"""What is computed once for a cube before clicking begins, as files in a folder: features, superpixels, candidates.

`methods.active.prepare` makes the folder; the loop's jobs and QGIS's own process read it. It lies in the cache and can be made again.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, Union

import numpy as np

from .arrays import Array, BoolArray
from .errors import EngineError
from .propagation import GATE, PROPAGATED, Near, nearest_in_segment

FOLDER = 'active'
RECIPE = 'recipe.json'
FEATURES = 'features.npy'
ARRAYS = ('segments', 'valid', 'pool', 'inner', 'pool_features')
TYPICAL = 'typical.npy'
"""Typical pixels, as `methods.active.query` keeps them."""


@dataclass(frozen=True, eq=False)
class Prepared:
    """An open folder; large arrays are memory maps.

    Args:
        folder: Where it lies.
        segments: Superpixel numbers, int32, shape ``(rows, cols)``.
        valid: Pixels with data, shape ``(rows, cols)``.
        pool: Pixels that may be asked about, ascending: ``row · cols + col``, int64, shape ``(n,)``.
        inner: Which of them do not touch another superpixel, shape ``(n,)``.
        pool_features: Their features, shape ``(n, d)``.
        recipe: How it was made, and ``spread``: the usual distance of a pixel from the mean of its superpixel.
    """

    folder: Path
    segments: Array
    valid: BoolArray
    pool: Array
    inner: BoolArray
    pool_features: Array
    recipe: Dict[str, Any]

    @property
    def features(self) -> Array:
        """Of every pixel, shape ``(d, rows, cols)``, float32, 0 where not valid; a distance of 1 is the scene's own spread.

        Mapped anew every time, because pages that were looked at count as this process's memory until their map is let go.
        """
        found: Array = np.load(self.folder / FEATURES, mmap_mode='r', allow_pickle=False)
        return found

    def at(self, rows: Array, cols: Array) -> Array:
        """Features of pixels, shape ``(n, d)``, float32.

        One channel is mapped after the other: systems map many pages around each that is touched, so that a few hundred scattered pixels
        of all channels at once would soon take the whole file into memory.
        """
        whole = self.features
        path, start, (channels, *shape) = str(self.folder / FEATURES), int(getattr(whole, 'offset', 0)), whole.shape
        size = whole.itemsize * shape[0] * shape[1]
        out = np.empty((len(rows), channels), np.float32)
        for channel in range(channels):
            out[:, channel] = np.memmap(path, np.float32, 'r', start + channel * size, tuple(shape))[rows, cols]
        return out

    @property
    def spread(self) -> float:
        """The usual distance of a pixel from the mean of its superpixel."""
        return float(self.recipe['spread'])

    @property
    def key(self) -> str:
        """The hash of everything that decides the features."""
        return str(self.recipe['key'])

    def near(self, row: int, col: int, count: int = PROPAGATED) -> Near:
        """The pixels that a label at this pixel may bring along; see :func:`core.propagation.nearest_in_segment`."""
        return nearest_in_segment(self.features, self.segments, self.valid, row, col, count, GATE * self.spread)

    def is_uneven(self, near: Near) -> bool:
        """Whether a superpixel spreads so much that its label says little about the rest of it."""
        return near.spread > GATE * self.spread


def open_prepared(folder: Union[str, Path]) -> Prepared:
    """Open a folder.

    Raises:
        EngineError: It is not there (any more), or damaged.
    """
    folder = Path(folder)
    try:
        recipe = json.loads((folder / RECIPE).read_text('utf-8'))
        arrays = {name: np.load(folder / f'{name}.npy', mmap_mode='r', allow_pickle=False) for name in ARRAYS}
        prepared = Prepared(folder, recipe=recipe, **arrays)
        _ = prepared.spread, prepared.key, prepared.features
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise EngineError(f'What was prepared for clicking cannot be read: {error}.', 'Start the loop again; it is made anew.') from error
    return prepared
