"""Probabilities that follow from a pixel's place alone, for whoever only passes them on."""

from __future__ import annotations

from typing import List, Optional, Tuple

import numpy as np

from hsi_plugin.core.window import Window


class Straw:
    """Probabilities made up for an image.

    Args:
        shape: Rows and columns of the image.
        classes: K.
        seed: Other seeds, other probabilities.
        hole: A part without data.
    """

    def __init__(self, shape: Tuple[int, int], classes: int = 3, seed: int = 0, hole: Optional[Tuple[slice, slice]] = None) -> None:
        self.classes = classes
        values = np.random.default_rng(seed).dirichlet(np.full(classes, 0.6), shape).transpose(2, 0, 1)
        self.values = values.astype(np.float32)
        self.valid = np.ones(shape, bool)
        if hole is not None:
            self.valid[hole] = False
            self.values[:, ~self.valid] = 0.0
        self.asked: List[Window] = []

    def read(self, window: Window) -> Tuple[np.ndarray, np.ndarray]:
        """See `Probabilities`."""
        self.asked.append(window)
        rows, cols = window.slices
        return self.values[:, rows, cols].copy(), self.valid[rows, cols].copy()


class Undecided(Straw):
    """All classes alike, everywhere."""

    def __init__(self, shape: Tuple[int, int], classes: int = 3) -> None:
        super().__init__(shape, classes)
        self.values[:] = 1.0 / classes
