"""Two scenes of one family on disk, and what a training of a few steps makes of them."""

from __future__ import annotations

from pathlib import Path
from typing import Tuple

import numpy as np

from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.labels.label_set import LabelSet
from tests.builders import class_names, learnable_scene, sparse_labels, wavelengths, write_geotiff

CLASSES, BANDS = 5, 24


def scene(folder: Path, name: str, seed: int, gain: float = 0.0, bands: int = BANDS, shuffled: bool = False, waves=None) -> Tuple:
    """Path and truth of a scene whose classes have the same spectra for every seed, seen through a gain that rises along the spectrum."""
    cube, truth = learnable_scene(64, 80, bands, CLASSES, seed, noise=0.2)
    cube = cube * (1.0 + gain * np.linspace(-1.0, 1.0, bands))[:, None, None]
    if shuffled:
        cube = cube[np.random.default_rng(5).permutation(bands)]
    waves = wavelengths(bands) if waves is None else waves
    return write_geotiff(folder / f'{name}.tif', cube.astype(np.float32), wavelengths_nm=waves), truth


def labels_of(truth: np.ndarray, per_class: int, seed: int = 0, names=None, only=None) -> LabelSet:
    """Some pixels of every class; of some classes alone where asked for, under the scheme of all."""
    raster = sparse_labels(truth, per_class, seed)
    if only is not None:
        raster[~np.isin(raster, only)] = 0
    rows, cols = np.nonzero(raster)
    scheme = ClassScheme.from_names(names or class_names(CLASSES))
    return LabelSet(rows, cols, raster[rows, cols].astype(np.int64), scheme, 'labels.gpkg')
