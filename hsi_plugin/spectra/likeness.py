"""How alike many spectra are to many others, by one matrix product: what search through libraries takes instead of one angle at a time.

Two measures, both blind to brightness: the spectral angle of :mod:`~hsi_plugin.spectra.angle`, and the spectral information divergence
(Chang 2000, IEEE Trans. Inf. Theory 46:1927, eq. 12), the symmetric relative entropy of two spectra that are read as probabilities of
wavelengths.
"""

from __future__ import annotations

from typing import Tuple

import numpy as np

from ..core.arrays import Array

ANGLE, DIVERGENCE = 'angle', 'divergence'
MEASURES = (ANGLE, DIVERGENCE)
# Share of the mean below which a band counts as that share: the logarithm of nothing would decide alone.
_FLOOR = 1e-3


def prepare(spectra: Array, measure: str) -> Tuple[Array, Array]:
    """What :func:`distances` needs of each spectrum.

    Args:
        spectra: Shape ``(n, bands)``, finite.
        measure: One of :data:`MEASURES`.

    Returns:
        float32 of shape ``(n, bands)``, or ``(n, 2 · bands)`` for the divergence, and of shape ``(n,)``; both 0 for spectra that have no
        shape because they are zero (or, for the divergence, below) in all bands.
    """
    values = np.asarray(spectra, np.float32)
    if measure == ANGLE:
        norm = np.sqrt((values**2).sum(1))
        return _over(values, norm), (norm > 0.0).astype(np.float32)
    mean = np.maximum(values, 0.0).mean(1)
    floored = np.maximum(values, _FLOOR * mean[:, None])
    shares = _over(floored, floored.sum(1))
    logarithms = np.log(np.where(shares > 0.0, shares, 1.0))
    return np.concatenate([shares, logarithms], 1), (shares * logarithms).sum(1)


def distances(pixels: Tuple[Array, Array], references: Tuple[Array, Array], measure: str) -> Array:
    """How unlike each pixel is to each reference, in numbers that sort as the measure does and cost one product; see :func:`to_measure`.

    Args:
        pixels: What :func:`prepare` made of m spectra.
        references: The same of n spectra.
        measure: One of :data:`MEASURES`.

    Returns:
        Shape ``(n, m)``, float32: minus the cosine of the angle, or the divergence. Single precision leaves angles below 0.001 unsure.
    """
    a, b = references[0], pixels[0]
    if measure == ANGLE:
        return -(a @ b.T)
    half = b.shape[1] // 2
    swapped = np.concatenate([b[:, half:], b[:, :half]], 1)  # Σ p log q + q log p in one product
    return np.asarray(references[1][:, None] + pixels[1] - a @ swapped.T)


def to_measure(values: Array, measure: str) -> Array:
    """The angle in radians, or the root of the divergence, which for similar spectra grows as the angle does.

    Args:
        values: Of :func:`distances`.
        measure: One of :data:`MEASURES`.
    """
    if measure == ANGLE:
        return np.asarray(np.arccos(np.clip(-values, -1.0, 1.0)))
    return np.asarray(np.sqrt(np.maximum(values, 0.0)))


def _over(values: Array, size: Array) -> Array:
    """Spectra divided by their size; 0 where they have none."""
    return np.asarray(values / np.where(size > 0.0, size, 1.0)[:, None] * (size > 0.0)[:, None], np.float32)
