"""The scene of a simulation: what was prepared of the cube, and the truth on it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Dict, List, Optional, Tuple

import numpy as np

from ....core.arrays import Array, BoolArray
from ....core.errors import LabelError
from ....core.prepared import Prepared
from ....labels.label_set import LabelSet
from ..query import inner_pixels
from ..query.order import shuffled_keys

MOST = 40_000
"""Labelled pixels that take part; more teach nothing about which strategy is better, and cost time."""


@dataclass(frozen=True, eq=False)
class Held(Prepared):
    """What was prepared, with all features in memory.

    Args:
        values: Features of every pixel, shape ``(d, rows, cols)``, float32.
    """

    values: Array

    @property
    def features(self) -> Array:
        """Of every pixel."""
        return self.values

    def at(self, rows: Array, cols: Array) -> Array:
        """Features of pixels, shape ``(n, d)``."""
        return np.ascontiguousarray(self.values[:, rows, cols].T)


@dataclass(frozen=True, eq=False)
class Prior:
    """What a model of another scene is sure of here, and its classes.

    Args:
        names: Of the model's classes.
        pixels: Row, column and class value 1…K of the model, shape ``(n, 3)``.
        sha256: Of the model.
    """

    names: Tuple[str, ...]
    pixels: Array
    sha256: str


@dataclass(frozen=True, eq=False)
class Scene:
    """See the module.

    Args:
        name: Of the cube, for titles.
        prepared: Features, superpixels, valid pixels; features in memory.
        inner: Pixels inside their superpixel, shape ``(rows, cols)``.
        labels: The truth, in raster order; only classes that have a pixel.
        window: Side in pixels of what the features of a pixel have seen; more than 1 for those of a foundation model.
        prior: What a source model is sure of; None without one.
        notes: What a user should know.
    """

    name: str
    prepared: Held
    inner: BoolArray
    labels: LabelSet
    window: int = 1
    prior: Optional[Prior] = None
    notes: Tuple[str, ...] = ()

    @property
    def shape(self) -> Tuple[int, int]:
        """Rows and columns."""
        rows, cols = self.prepared.valid.shape
        return int(rows), int(cols)

    def identity(self) -> Dict[str, Any]:
        """What decides its figures, JSON-ready."""
        prior = None if self.prior is None else self.prior.sha256
        return {'prepared': self.prepared.key, 'labels': self.labels.sha256(), 'window': self.window, 'prior': prior}


def make_scene(
    name: str, prepared: Prepared, labels: LabelSet, window: int = 1, prior: Optional[Prior] = None, seed: int = 0, most: int = MOST
) -> Scene:
    """Put a scene together.

    Args:
        name: Of the cube.
        prepared: What was prepared of it.
        labels: The truth.
        window: Side in pixels of what features of a pixel have seen.
        prior: What a source model is sure of.
        seed: Decides which labels take part where there are very many.
        most: So many.

    Raises:
        LabelError: Fewer than two classes have a pixel that holds data.
    """
    notes: List[str] = list(labels.warnings)
    kept = np.flatnonzero(np.asarray(prepared.valid)[labels.rows, labels.cols])
    if len(kept) < len(labels):
        notes.append(f'{len(labels) - len(kept):,} labelled pixels hold no data and were left out.')
    if len(kept) > most:
        notes.append(f'{most:,} of {len(kept):,} labelled pixels take part, drawn evenly.')
        kept = kept[np.argsort(shuffled_keys(labels.rows[kept], labels.cols[kept], seed))[:most]]
    kept = kept[np.lexsort((labels.cols[kept], labels.rows[kept]))]
    own = replace(labels, rows=labels.rows[kept], cols=labels.cols[kept], values=labels.values[kept], warnings=()).without_empty_classes()
    if not len(own) or len(own.scheme) < 2:
        raise LabelError('Fewer than two classes have labelled pixels that hold data.', 'Give a truth raster with at least two classes.')
    segments = np.array(prepared.segments)
    held = Held(
        prepared.folder, segments, np.array(prepared.valid), prepared.pool, prepared.inner, prepared.pool_features, prepared.recipe,
        np.array(prepared.features),
    )  # fmt: skip
    return Scene(name, held, inner_pixels(segments), own, window, prior, (*notes, *own.warnings))
