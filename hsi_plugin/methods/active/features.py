"""What clicks are learned on: principal components of the spectra, the spectra themselves, or features of a foundation model beside them.

Every block of features is scaled as a whole, so that the scene's root mean square distance from its mean is 1: distances then mean the same
in every scene. Components are those of the whole scene, labels take no part; that pixels which are later tested took part without
their labels (a transductive use) is said where figures are given.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Dict, Optional, Protocol, Tuple

import numpy as np

from ...core.arrays import Array, BoolArray
from ...core.errors import CubeError
from ...core.window import Window
from ...cubes.cube import Cube
from ..transfer.statistics import scene_statistics

PCA, SPECTRA = 'pca', 'spectra'
COMPONENTS = 20
FOUNDATION_COMPONENTS = 32
_SAMPLE_WINDOWS = 24
_SAMPLE_SIDE = 32
Check = Callable[[], None]


class Source(Protocol):
    """Features of a foundation model, as `methods.transfer.features.FeatureSource` gives them."""

    recipe: Dict[str, Any]
    side: int

    def read(self, window: Window) -> Tuple[Array, BoolArray]:
        """Features ``(channels, rows, cols)`` and the pixels that have some."""


@dataclass(frozen=True, eq=False)
class Projection:
    """An affine step ``(x − mean) @ axes``.

    Args:
        mean: Shape ``(bands,)``.
        axes: Shape ``(bands, d)``.
    """

    mean: Array
    axes: Array

    def apply(self, values: Array) -> Array:
        """Values ``(bands, rows, cols)`` to features ``(d, rows, cols)``, float32."""
        flat = values.reshape(len(values), -1)
        out: Array = self.axes.T.astype(np.float32) @ flat
        out -= (self.mean @ self.axes).astype(np.float32)[:, None]
        return out.reshape(-1, *values.shape[1:])


def principal(mean: Array, covariance: Array, count: int) -> Projection:
    """Principal components, scaled so that the mean square distance from the mean is 1; signs are fixed.

    Args:
        mean: Shape ``(bands,)``.
        covariance: Shape ``(bands, bands)``.
        count: At most so many.
    """
    variances, axes = np.linalg.eigh(covariance)
    variances, axes = variances[::-1], axes[:, ::-1][:, : min(count, len(mean))]
    axes = axes * np.where(axes[np.abs(axes).argmax(0), np.arange(axes.shape[1])] < 0.0, -1.0, 1.0)
    return Projection(mean, axes / np.sqrt(max(float(variances.clip(0.0).sum()), 1e-30)))


class CubeFeatures:
    """Features of windows of a cube.

    Args:
        cube: The cube.
        kind: :data:`PCA`, :data:`SPECTRA`, or the name of a foundation model.
        check: Called between reads; raises to stop.
        foundation: Opens the source of foundation features: see :mod:`methods.transfer.features`. Not needed for the others.

    Raises:
        CubeError: No band is good, or no pixel holds data.
    """

    def __init__(self, cube: Cube, kind: str, check: Check, foundation: Optional[Callable[[], Source]] = None) -> None:
        self._cube, self.kind = cube, kind
        self._bands = [int(b) for b in cube.bands.good_indices]
        if not self._bands:
            raise CubeError(f'All bands of {cube.name} are marked as bad.', 'Correct the list of bad bands in its header.')
        found = scene_statistics(cube, check_cancelled=check)
        mean, covariance = found.mean[self._bands], found.covariance[np.ix_(self._bands, self._bands)]
        if kind == SPECTRA:
            scale = np.sqrt(max(float(np.trace(covariance)), 1e-30))
            self._spectral = Projection(mean, np.eye(len(mean)) / scale)
        else:
            self._spectral = principal(mean, covariance, COMPONENTS)
        self._source = foundation() if foundation is not None and kind not in (PCA, SPECTRA) else None
        self._deep = self._fit_deep(self._source, check) if self._source is not None else None

    @property
    def channels(self) -> int:
        """D."""
        return self._spectral.axes.shape[1] + (self._deep.axes.shape[1] if self._deep is not None else 0)

    @property
    def recipe(self) -> Dict[str, object]:
        """What decides the features beside the cube, JSON-ready."""
        return recipe_of(self.kind, self._source.recipe if self._source is not None else None)

    @property
    def step(self) -> int:
        """Side of the blocks that are best asked for at once."""
        return self._source.side if self._source is not None else 1

    def read(self, window: Window) -> Tuple[Array, BoolArray]:
        """Features ``(d, rows, cols)``, float32, 0 where not valid, and the valid pixels ``(rows, cols)``."""
        values, valid = self._cube.read(window, self._bands)
        features = self._spectral.apply(values)
        if self._source is not None and self._deep is not None:
            deep, known = self._source.read(window)
            features, valid = np.concatenate([features, self._deep.apply(deep)]), valid & known
        features[:, ~valid] = 0.0
        return features, valid

    def _fit_deep(self, source: Source, check: Check) -> Projection:
        """Components of the foundation features, from squares spread over the scene."""
        grid = self._cube.grid
        side = min(_SAMPLE_SIDE, grid.rows, grid.cols)
        down = max(1, min(grid.rows // side, round((_SAMPLE_WINDOWS * grid.rows / grid.cols) ** 0.5)))
        across = max(1, min(grid.cols // side, -(-_SAMPLE_WINDOWS // down)))
        drawn = []
        for i in range(down):
            for j in range(across):
                check()
                top, left = (round(k * (whole - side) / max(1, n - 1)) for k, whole, n in ((i, grid.rows, down), (j, grid.cols, across)))
                values, valid = source.read(Window(top, left, side, side))
                drawn.append(values[:, valid].T.astype(np.float64))
        sample = np.concatenate(drawn)
        if not len(sample):
            raise CubeError(f'No pixel that was drawn from {self._cube.name} holds data.', 'Check its nodata value.')
        mean = sample.mean(0)
        return principal(mean, np.cov((sample - mean).T, bias=True), FOUNDATION_COMPONENTS)


def recipe_of(kind: str, foundation: Optional[object] = None) -> Dict[str, object]:
    """The recipe of features, JSON-ready."""
    return {'features': kind, 'components': COMPONENTS, 'foundation': foundation, 'version': 1}
