"""What a network sees of a cube: joint scaling to 0…1, then principal components of the scene, and the few of them for mixtures.

All bands are cut together at the [0.01, 99.99] % quantiles of the scene and brought to 0…1, as SPECIAL does (Pang et al. 2025): the shape
of a spectrum stays. Components then decorrelate the bands and bring weak ones nearer to strong ones, ``(x − μ) E / √(λ + floor)``: a
network that is trained for a hundred steps has no time to find out by itself that the tenth component matters. Number and floor were
chosen on simulated scenes (`benchmarks/noisy_labels.py`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

import numpy as np

from ....core.arrays import Array, BoolArray
from ....core.errors import CubeError
from ....core.window import Window
from ....cubes.cube import Cube
from ....spectra.rgb import best_composite
from .pool import Pool, read_at
from .refined import Check

QUANTILES = (0.01, 99.99)
COMPONENTS, FLOOR = 32, 1e-3
MIXED = 12  # components that mixtures are made of (SPECIAL: 5)
_SAMPLE = 20_000
_MOST_VALUE = 8.0  # in standard deviations: a glint must not decide a step


@dataclass(frozen=True, eq=False)
class Inputs:
    """From spectra to what a network sees: ``clip((x − low) / (high − low), 0, 1)``, then ``matrix @ x + shift``.

    Args:
        bands: Indices of the bands that are read.
        low: Joint lower limit, in the cube's units.
        high: Upper limit, above it.
        matrix: Shape ``(channels, bands)``, float32.
        shift: Shape ``(channels,)``.
        principal: Of the scaled values, the components of mixtures: ``(x − μ) @ principal``, shape ``(bands, d)``.
        mean: μ, shape ``(bands,)``.
    """

    bands: Array
    low: float
    high: float
    matrix: Array
    shift: Array
    principal: Array
    mean: Array

    @property
    def channels(self) -> int:
        """What a network must take."""
        return len(self.matrix)

    def read(self, cube: Cube, window: Window) -> Tuple[Array, Array, BoolArray]:
        """Of a window.

        Returns:
            What the network sees, float32 ``(channels, rows, cols)``, 0 (the scene's mean) in pixels without data; the mixtures'
            components, float32 ``(rows, cols, d)``; and the valid pixels.
        """
        values, valid = cube.read(window, self.bands.tolist())
        valid = valid & np.isfinite(values).all(0)
        scaled = self.scaled(values)
        z = np.tensordot(scaled - self.mean[:, None, None], self.principal, ((0,), (0,)))
        z[~valid] = 0.0
        return self.seen(scaled, valid), np.ascontiguousarray(z, np.float32), valid

    def seen(self, scaled: Array, valid: BoolArray) -> Array:
        """What the network sees of scaled values ``(bands, rows, cols)``, 0 where they are not valid."""
        seen = np.tensordot(self.matrix, scaled, 1) + self.shift[:, None, None]
        np.clip(seen, -_MOST_VALUE, _MOST_VALUE, out=seen)
        seen[:, ~valid] = 0.0
        return np.ascontiguousarray(seen, np.float32)

    def scaled(self, values: Array) -> Array:
        """Values ``(bands, …)`` in 0…1."""
        return np.clip((np.nan_to_num(values) - self.low) / (self.high - self.low), 0.0, 1.0).astype(np.float32)


def fit_inputs(
    cube: Cube, pool: Pool, seed: int, check: Check, components: int = COMPONENTS, floor: Optional[float] = FLOOR, colours: bool = False
) -> Inputs:
    """Learn the scaling from pixels of the pool; labels take no part.

    Args:
        cube: The cube.
        pool: Its pixels.
        seed: Of the sample.
        check: Called before every tile; raises to stop.
        components: At most so many; 0 for the scaled bands as they are.
        floor: As a share of the first component's variance; None to leave all components as strong as they are.
        colours: Only three bands, those of a true-colour picture where the cube has them.

    Raises:
        CubeError: No band is good, or no pixel valid.
    """
    bands = np.asarray(best_composite(cube.bands).bands, np.int64) if colours else cube.bands.good_indices
    if not len(bands):
        raise CubeError(f'All bands of {cube.name} are marked as bad.', 'Correct the list of bad bands in its header.')
    known = np.flatnonzero(pool.labels >= 0)
    numbers = np.sort(np.random.default_rng(seed).choice(known, min(_SAMPLE, len(known)), replace=False))
    spectra, valid = read_at(cube, pool, numbers, bands, check)
    spectra = spectra[valid].astype(np.float64)
    if not len(spectra):
        raise CubeError(f'No pixel of {cube.name} that has a first label holds data.', 'Check its nodata value.')
    low, high = (float(limit) for limit in np.percentile(spectra, QUANTILES))
    high = high if high > low else low + max(abs(low), 1.0) * 1e-6
    scaled = np.clip((spectra - low) / (high - low), 0.0, 1.0)
    mean = scaled.mean(0)
    variances, axes = np.linalg.eigh(np.cov(scaled.T, bias=True).reshape(len(bands), len(bands)))
    variances, axes = np.maximum(variances[::-1], 0.0), axes[:, ::-1]
    axes = axes * np.sign(axes[np.abs(axes).argmax(0), np.arange(len(bands))])  # signs are free: fix them
    principal = axes[:, : min(MIXED, len(bands))].astype(np.float32)
    if components and len(bands) > 1:
        kept = min(components, len(bands))
        first = max(float(variances[0]), 1e-12)
        strength = np.full(kept, np.sqrt(first)) if floor is None else np.sqrt(variances[:kept] + floor * first)
        matrix = axes[:, :kept].T / strength[:, None]
        shift = -matrix @ mean
    else:
        matrix, shift = np.eye(len(bands)), np.zeros(len(bands))
    return Inputs(bands, low, high, matrix.astype(np.float32), shift.astype(np.float32), principal, mean.astype(np.float32))
