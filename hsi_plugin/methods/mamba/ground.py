"""What is learned from: tiles of the scene around labelled pixels, all of a scene that is small."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.window import Window
from ...cubes.cube import Cube
from ..click.discriminant import LinearDiscriminant
from ..zero_shot.probabilities import best_two
from ..zero_shot.refine.inputs import COMPONENTS, Inputs, fit_inputs
from ..zero_shot.refine.pool import Pool, covering
from ..zero_shot.refine.refined import Check
from ..zero_shot.refine.tiles import softmax

CELL = 128


@dataclass(frozen=True, eq=False)
class Tiles:
    """Pixels around labels, tile after tile, each tile row after row.

    Args:
        windows: Where they lie; no two overlap.
        seen: Of each tile what a network sees, float32 ``(channels, rows, cols)``.
        z: Of all pixels the components of mixtures, float32 ``(n, d)``.
        inputs: How both were made.
        numbers: The numbers, among all pixels of the tiles, of the labelled pixels that lie in one, shape ``(m,)``.
        chosen: Which of the labelled pixels these are, ascending, shape ``(m,)``.
    """

    windows: Tuple[Window, ...]
    seen: List[Array]
    z: Array
    inputs: Inputs
    numbers: Array
    chosen: Array

    def pool(self, cube: Cube, linear: LinearDiscriminant, temperature: float, among: Array, values: Array, check: Check) -> Pool:
        """All pixels with what is believed of them first: what a discriminant calls them, and labels where there are any.

        Args:
            cube: The cube.
            linear: Learned from the labels that are given here.
            temperature: What its scores are divided by.
            among: Which of the labelled pixels :attr:`numbers` tells of, shape ``(n,)``.
            values: Their class values from 1, the same.
            check: Called before every tile; raises to stop.
        """
        classes, bands = len(linear.bias), self.inputs.bands.tolist()
        labels, margins = [], []
        for window in self.windows:
            check()
            spectra, valid = cube.read(window, bands)
            valid = valid & np.isfinite(spectra).all(0)
            scores = np.tensordot(linear.weights.T, spectra, 1) + linear.bias[:, None, None]
            best, _, margin = best_two(softmax(scores / temperature))
            labels.append(np.where(valid, best, -1).astype(np.int16).ravel())
            margins.append(np.where(valid, margin, 0.0).astype(np.float32).ravel())
        first, sure = np.concatenate(labels), np.concatenate(margins)
        first[self.numbers[among]] = values - 1
        sure[self.numbers[among]] = 1.0
        return Pool(self.windows, first, sure, classes)


def gather_tiles(cube: Cube, rows: Array, cols: Array, values: Array, seed: int, most: int, check: Check) -> Tiles:
    """Choose tiles and read them.

    Args:
        cube: The cube.
        rows: Rows of labelled pixels, shape ``(n,)``.
        cols: Their columns.
        values: Their class values from 1.
        seed: Decides the choice where labels lie in more tiles than are kept, and the sample that scaling is learned from.
        most: The most pixels that are kept, about.
        check: Called before every tile; raises to stop.

    Raises:
        CubeError: No band is good, or no pixel valid.
    """
    image = cube.grid.window
    edges = tuple(_edges(length) if image.size > most else np.array([0, length]) for length in image.shape)
    place = [np.searchsorted(edge, at, side='right') - 1 for edge, at in zip(edges, (rows, cols))]
    across = len(edges[1]) - 1
    cell = place[0] * across + place[1]
    order = np.random.default_rng(seed).permutation(np.unique(cell))
    kept = np.sort(covering([(int(one), values[cell == one] - 1) for one in order], max(1, most // CELL**2)))
    windows = []
    for one in kept.tolist():
        (top, bottom), (left, right) = (edge[at : at + 2].tolist() for edge, at in zip(edges, divmod(one, across)))
        windows.append(Window(top, left, bottom - top, right - left))
    starts = np.concatenate([[0], np.cumsum([one.size for one in windows])])
    chosen = np.flatnonzero(np.isin(cell, kept))
    of = np.searchsorted(kept, cell[chosen])
    top, left, width = (np.array([getattr(one, name) for one in windows])[of] for name in ('row', 'col', 'width'))
    numbers = starts[of] + (rows[chosen] - top) * width + cols[chosen] - left
    # All pixels count alike for the scaling, labelled or not: it is the scene's.
    everywhere = Pool(tuple(windows), np.zeros(int(starts[-1]), np.int16), np.ones(int(starts[-1]), np.float32), 1)
    inputs = fit_inputs(cube, everywhere, seed, check, COMPONENTS)
    seen, z = [], []
    for window in windows:
        check()
        values, components, _ = inputs.read(cube, window)
        seen.append(values)
        z.append(components.reshape(-1, components.shape[-1]))
    return Tiles(tuple(windows), seen, np.concatenate(z), inputs, numbers, chosen)


def _edges(length: int) -> Array:
    """Where cells of about the same length begin, and where the last one ends."""
    return np.round(np.linspace(0, length, max(1, round(length / CELL)) + 1)).astype(np.int64)
