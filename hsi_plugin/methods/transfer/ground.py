"""What heads are learned from: labelled pixels with their features, gathered with as little computing as the head asks for.

Pixels are known by their numbers here. Held out and learned from are groups of numbers (`separation`), so that every head, of vectors or
of images, is judged by the same code as the other methods.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Callable, List, Optional, Tuple

import numpy as np

from ...core.arrays import Array
from ...cubes.cube import Cube
from ...labels.label_set import LabelSet, check_trainable
from ..training import Labelled, choose, gather
from .features import FeatureSource
from .images import Crops, choose_crops, read_crops
from .lowrank import choose_cells
from .statistics import scene_statistics
from .whitening import SceneSpectra, whiten

MOST = {'fusion': 20_000, 'discriminant': 20_000, 'prototype': 20_000, 'knn': 2_000, 'unet': 200_000, 'runet': 200_000, 'lora': 20_000}
"""The largest number of labelled pixels that each head learns from: neighbours are all kept in the model file."""
LEAST = 1  # labelled pixels of a class
_SCENE = 2_000  # pixels without a label
_EACH = 64  # of them in one cell


@dataclass(frozen=True, eq=False)
class Ground:
    """Labelled pixels by number.

    Args:
        given: What :mod:`hsi_plugin.methods.training` works with; what stands for spectra there are numbers, as a column.
        labels: The pixels that have these numbers, those without features among them.
        vectors: Their features, shape ``(n, channels)``, float64.
        scene: Features of pixels nobody looked at, shape ``(m, channels)``.
        spectra: What stands behind the features in both, for the head that wants it: components of the spectra, and these themselves.
        crops: Crops around the pixels, for heads of images.
    """

    given: Labelled
    labels: LabelSet
    vectors: Array
    scene: Array
    crops: Optional[Crops] = None
    spectra: Optional[SceneSpectra] = None

    @property
    def numbers(self) -> Array:
        """Numbers of the pixels to learn from, shape ``(n,)``."""
        numbers: Array = self.given.spectra[:, 0].astype(np.int64)
        return numbers


def prepare(
    cube: Cube, labels: LabelSet, source: FeatureSource, head: str, seed: int, step: Callable[[float], None]
) -> Ground:
    """Compute the features of labelled pixels.

    Args:
        cube: The cube.
        labels: All labels that were given.
        source: Gives features.
        head: Name of the head.
        seed: Decides the choice among very many labels.
        step: Called now and then with the share that is done; raises to stop.

    Raises:
        CubeError: No band of the cube is good.
        LabelError: Fewer than two classes, or no valid pixel of a class.
    """
    there = labels.without_empty_classes()
    check_trainable(there, LEAST)
    used = _take(there, choose(there.values, MOST[head], seed))
    grid, crops = (cube.grid.rows, cube.grid.cols), None
    if head in ('unet', 'runet'):
        chosen = choose_crops(used, grid, source.channels, seed)
        members = np.sort(np.concatenate([one for _, one in chosen]))
        used = _take(used, members)
        windows = [(window, np.searchsorted(members, one)) for window, one in chosen]
        crops = read_crops(source, used, windows, step)
    elif head == 'lora':
        used = _take(used, choose_cells(used, source.tiling.cell, source.tiling.side, len(source.bands), seed))
    spectra = scene_spectra(cube, source, lambda: step(0.0)) if head == 'fusion' else None
    channels = source.channels + (sum(spectra.parts) if spectra is not None else 0)
    vectors, scene = np.zeros((len(used), channels)), np.zeros((0, channels))

    def read(rows: Array, cols: Array) -> Tuple[Array, Array]:
        nonlocal scene
        if crops is not None:
            found, valid, scene = _from_crops(crops, seed)
        else:
            down, across = _around(source, rows, cols, grid, seed)
            down, across = np.concatenate([rows, down]), np.concatenate([cols, across])
            found, valid = source.at(down, across, lambda: step(0.0))
            if spectra is not None:
                found = np.concatenate([found, spectra.at(down, across, lambda: step(0.0))], 1)
            scene = found[len(rows) :][valid[len(rows) :]]
            found, valid = found[: len(rows)], valid[: len(rows)]
        vectors[:] = found
        return np.arange(len(rows), dtype=np.float64)[:, None], valid

    given = gather(cube, used, len(used), seed, lambda: step(0.0), read, LEAST)
    notes = [] if len(used) == len(there) else [f'Learned from {len(used)} of {len(there)} labelled pixels.']
    given = replace(given, bands=np.sort(np.asarray(source.bands)), label_hash=there.sha256(), notes=(*given.notes, *notes))
    return Ground(given, used, vectors, scene, crops, spectra)


def scene_spectra(cube: Cube, source: FeatureSource, check: Callable[[], None]) -> SceneSpectra:
    """The whitened spectra of a scene, of the bands that the foundation model reads."""
    bands = np.sort(np.asarray(source.bands))
    return SceneSpectra(cube, bands, whiten(scene_statistics(cube, check_cancelled=check).select(bands)))


def _take(labels: LabelSet, indices: Array) -> LabelSet:
    return replace(labels, rows=labels.rows[indices], cols=labels.cols[indices], values=labels.values[indices])


def _around(source: FeatureSource, rows: Array, cols: Array, grid: Tuple[int, int], seed: int) -> Tuple[Array, Array]:
    """Pixels without labels whose features come nearly for free: some of each cell that a labelled pixel lies in.

    A model of single spectra has cells of one pixel; then they are drawn from the whole image.
    """
    draws, cell = np.random.default_rng(seed), source.tiling.cell
    if cell == 1:
        return draws.integers(0, grid[0], _SCENE), draws.integers(0, grid[1], _SCENE)
    cells = np.unique(np.stack([rows // cell, cols // cell], 1), axis=0)
    cells = cells[draws.permutation(len(cells))[: max(1, _SCENE // _EACH)]]
    places: List[Array] = []
    for side in (0, 1):
        inside = np.minimum(cell, grid[side] - cells[:, side] * cell)
        places.append((cells[:, side, None] * cell + draws.integers(0, 1 << 30, (len(cells), _EACH)) % inside[:, None]).reshape(-1))
    return places[0], places[1]


def _from_crops(crops: Crops, seed: int) -> Tuple[Array, Array, Array]:
    """Features and validity of the labelled pixels of crops, and features of some other pixels of these."""
    draws = np.random.default_rng(seed)
    found = np.zeros((len(crops.labels), crops.features[0].shape[0]))
    valid, scene = np.zeros(len(crops.labels), bool), []
    for window, members, features, known in zip(crops.windows, crops.members, crops.features, crops.valid):
        down, across = crops.labels.rows[members] - window.row, crops.labels.cols[members] - window.col
        found[members], valid[members] = features[:, down, across].T, known[down, across]
        places = np.flatnonzero(known)
        if len(places):
            drawn = draws.choice(places, min(_EACH, len(places)), replace=False)
            scene.append(features.reshape(len(features), -1)[:, drawn].T.astype(np.float64))
    return found, valid, np.concatenate(scene)[:_SCENE] if scene else np.zeros((0, found.shape[1]))
