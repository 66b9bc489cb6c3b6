"""A person who answers from a truth raster, errs and skips at given rates, and says the same of a pixel whoever asks."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ....core.arrays import Array
from ..query.order import shuffled_keys

_WHOLE = float(1 << 53)


@dataclass(frozen=True, eq=False)
class Annotator:
    """See the module.

    Args:
        values: The classes that there are, ascending, at least two for errors.
        error: The share of pixels of which another class is said.
        skips: The share of pixels of which no class is said.
        seed: Decides which.
    """

    values: Array
    error: float
    skips: float
    seed: int

    def answer(self, row: int, col: int, truth: int) -> int:
        """What is said of a pixel: a class value, or 0 for no class."""
        skip, err, which = (self._chance(row, col, number) for number in range(3))
        if skip < self.skips:
            return 0
        others = self.values[self.values != truth]
        if err < self.error and len(others):
            return int(others[int(which * len(others))])
        return truth

    def _chance(self, row: int, col: int, number: int) -> float:
        key = shuffled_keys(np.asarray([row]), np.asarray([col]), self.seed, 7, number)[0]
        return float(int(key) >> 11) / _WHOLE
