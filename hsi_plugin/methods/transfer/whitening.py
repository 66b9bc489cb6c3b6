"""The spectra beside the features of a foundation model: as they are, and as principal components of the scene, made equally strong.

Few labels cannot tell in which directions spectra vary without a change of class; thousands of unlabelled pixels of the scene can. Bands
are standardised, their covariance decomposed, and each component divided by ``√(λ + floor)``: what varies much everywhere (light, slope)
counts no more than what varies little. That is linear discriminant analysis whose scatter is borrowed from the scene; since total scatter
is scatter within classes plus scatter between them, the directions that part classes best stay the same (Fukunaga 1990, Introduction to
Statistical Pattern Recognition, section 10.2).

With one or two labels a class, a weak component that is counted as strong is mostly noise; so the spectra as they are stay beside it, and
the head (`pool.PooledHead`) lets features, components and spectra vote. Number of components and floor were chosen on generated scenes,
the vote on spectra of a library (`benchmarks/fusion.py`); labels take no part here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Dict, Mapping, Optional, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.bands import Bands
from ...core.errors import ModelError
from ...core.scene_statistics import SceneStatistics
from ...core.window import Window
from ...cubes.cube import Cube
from ...spectra.resample import is_same, resampling_matrix
from ..gather import label_spectra

COMPONENTS = 24
FLOOR = 0.05  # of the mean variance of a component
_GET_IT_AGAIN = 'Copy or export the model again.'


@dataclass(frozen=True, eq=False)
class Whitening:
    """Components of spectra: ``matrix @ spectrum + shift``, for the bands that it was made of, in the cube's units.

    Args:
        matrix: Shape ``(components, bands)``, float64.
        shift: Shape ``(components,)``.
    """

    matrix: Array
    shift: Array

    @property
    def count(self) -> int:
        """Number of components."""
        return len(self.matrix)

    def tensors(self) -> Dict[str, Array]:
        """All that a model file keeps."""
        return {'matrix': self.matrix, 'shift': self.shift}


@dataclass(frozen=True, eq=False)
class SceneSpectra:
    """The components of a cube's pixels, and behind them their spectra in the bands of training.

    Args:
        cube: The cube; it must stay open.
        bands: Indices of the bands that are read.
        whitening: Of the bands of training.
        resampling: From the bands that are read to those of training, shape ``(bands of training, bands)``; None: they are the same.
    """

    cube: Cube
    bands: Array
    whitening: Whitening
    resampling: Optional[Array] = None

    @property
    def parts(self) -> Tuple[int, int]:
        """Number of components, and of bands of training."""
        return self.whitening.count, self.whitening.matrix.shape[1] if self.resampling is None else len(self.resampling)

    def read(self, window: Window) -> Array:
        """Of a window: float32, ``(components + bands, rows, cols)``; of pixels without data they mean nothing."""
        values, _ = self.cube.read(window, self.bands.tolist())
        spectra = values if self.resampling is None else np.tensordot(self.resampling.astype(np.float32), values, 1)
        found = np.tensordot(self.whitening.matrix.astype(np.float32), spectra, 1) + self.whitening.shift.astype(np.float32)[:, None, None]
        return np.concatenate([found, spectra]).astype(np.float32)

    def at(self, rows: Array, cols: Array, check_cancelled: Callable[[], None]) -> Array:
        """Of single pixels: float64, ``(n, components + bands)``; 0 where there is no data."""
        spectra, valid = label_spectra(self.cube, rows, cols, self.bands, check_cancelled)
        spectra = spectra if self.resampling is None else spectra @ self.resampling.T
        found: Array = np.concatenate([spectra @ self.whitening.matrix.T + self.whitening.shift, spectra], 1) * valid[:, None]
        return found


def whiten(statistics: SceneStatistics) -> Whitening:
    """The whitening of a scene.

    Args:
        statistics: Of the bands that are to be used; see `statistics.scene_statistics`.
    """
    # A dead band has no deviation: it gets none of the weight, instead of all.
    spread = np.where(statistics.std > 1e-9 * max(float(statistics.std.max()), 1e-300), statistics.std, np.inf)
    correlation = statistics.covariance / np.outer(spread, spread)
    variances, axes = np.linalg.eigh(correlation)
    chosen = np.argsort(variances)[::-1][:COMPONENTS]
    floor = FLOOR * max(float(np.trace(correlation)) / len(correlation), 1e-12)
    axes = axes[:, chosen] * np.sign(axes[np.abs(axes[:, chosen]).argmax(0), chosen])  # signs are free: fix them
    matrix = (axes / np.sqrt(np.maximum(variances[chosen], 0.0) + floor)).T / spread
    return Whitening(matrix, -matrix @ statistics.mean)


def load_whitening(tensors: Mapping[str, Array], bands: int) -> Whitening:
    """A whitening from what :meth:`Whitening.tensors` gave.

    Args:
        tensors: By name.
        bands: Number of bands of the model.

    Raises:
        ModelError: Something is absent, of another form, or no number.
    """
    matrix, shift = (np.asarray(tensors.get(name, np.zeros(0))) for name in ('matrix', 'shift'))
    right = shift.ndim == 1 and len(shift) and matrix.shape == (len(shift), bands) and matrix.dtype.kind == shift.dtype.kind == 'f'
    if not right or not (np.isfinite(matrix).all() and np.isfinite(shift).all()):
        raise ModelError('The model is damaged: the components of its spectra are not there, or no numbers.', _GET_IT_AGAIN)
    return Whitening(np.asarray(matrix, np.float64), np.asarray(shift, np.float64))


def fitted(whitening: Whitening, bands: Bands, numbers: Array, cube: Cube) -> SceneSpectra:
    """A whitening fitted to a cube, by wavelength where its bands are others than those of training.

    Args:
        whitening: Of the bands of training.
        bands: These.
        numbers: Their indices in the cube of training.
        cube: The cube.

    Raises:
        ModelError: The cube lacks wavelengths.
    """
    there = int(numbers.max()) < cube.bands.count and bool(cube.bands.good[numbers].all())
    without = bands.wavelengths_nm is None or cube.bands.wavelengths_nm is None  # the foundation model has said what that means
    if without or (there and is_same(cube.bands.select(numbers.tolist()), bands)):
        return SceneSpectra(cube, numbers, whitening)
    matrix = resampling_matrix(cube.bands, bands)
    used = np.flatnonzero(np.asarray(np.abs(matrix).max(0) > 0.0))
    return SceneSpectra(cube, used, whitening, matrix[:, used])
