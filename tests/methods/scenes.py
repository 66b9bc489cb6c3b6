"""A cube on disk with labels and truth, for the tests of this room."""

from __future__ import annotations

from pathlib import Path
from typing import Optional, Tuple

import numpy as np

from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.labels.label_set import LabelSet
from tests.builders import class_names, learnable_scene, sparse_labels, wavelengths, write_geotiff


def label_set(raster: np.ndarray, classes: int = 3) -> LabelSet:
    """The labelled pixels of a raster."""
    rows, cols = np.nonzero(raster)
    return LabelSet(rows, cols, raster[rows, cols].astype(np.int64), ClassScheme.from_names(class_names(classes)), 'labels.gpkg')


def scene_on_disk(
    folder: Path, name: str = 'cube.tif', per_class: int = 15, bands: int = 30, waves: Optional[np.ndarray] = None, **options
) -> Tuple[Path, LabelSet, np.ndarray]:
    """Path of a learnable cube, its labels, its truth."""
    cube, truth = learnable_scene(bands=bands, noise=0.01)
    options.setdefault('wavelengths_nm', wavelengths(bands) if waves is None else waves)
    path = write_geotiff(folder / name, cube, **options)
    return path, label_set(sparse_labels(truth, per_class)), truth
