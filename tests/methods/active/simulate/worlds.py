"""Small scenes that are prepared without a file: features, superpixels and truth as they are wanted."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

import numpy as np

from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.core.prepared import Prepared
from hsi_plugin.labels.label_set import LabelSet
from hsi_plugin.methods.active.simulate.scene import Scene, make_scene


def labels_of(raster: np.ndarray) -> LabelSet:
    rows, cols = np.nonzero(raster)
    names = [f'class {k + 1}' for k in range(int(raster.max()))]
    return LabelSet(rows, cols, raster[rows, cols].astype(np.int64), ClassScheme.from_names(names), 'truth.tif')


class Made(Prepared):
    """What would be prepared from a file."""

    values: np.ndarray

    @property
    def features(self) -> np.ndarray:
        return self.values


def world(values: np.ndarray, truth: np.ndarray, segments: Optional[np.ndarray] = None, **options) -> Scene:
    """A scene of features ``(d, rows, cols)`` and a truth."""
    shape = truth.shape
    if segments is None:
        segments = np.arange(shape[0])[:, None] // 4 * shape[1] + np.arange(shape[1]) // 4
    valid = np.ones(shape, bool)
    made = Made(
        Path('.'), segments.astype(np.int32), valid, np.arange(truth.size), np.ones(truth.size, bool), np.zeros((0, len(values))),
        {'spread': 1.0, 'key': 'made up'},
    )  # fmt: skip
    object.__setattr__(made, 'values', np.asarray(values, np.float32))
    return make_scene('a world', made, labels_of(truth), **options)


def fields(seed: int = 0, side: int = 48, classes: int = 4, noise: float = 1.0, channels: int = 6, patch: int = 6):
    """Square patches of classes whose spectra differ, class 1 being common and the last rare: features and truth."""
    rng = np.random.default_rng(seed)
    count = -(-side // patch)
    weights = np.linspace(3.0, 1.0, classes)
    truth = rng.choice(classes, (count, count), p=weights / weights.sum()).repeat(patch, 0).repeat(patch, 1)[:side, :side] + 1
    centres = rng.normal(size=(classes, channels)) * 3.0
    values = centres[truth - 1].transpose(2, 0, 1) + noise * rng.normal(size=(channels, side, side))
    return values, truth
