"""How alike many spectra are to many others, by one matrix product: what search through libraries takes instead of one angle at a time.

Three measures, all blind to brightness: the spectral angle of :mod:`~hsi_plugin.spectra.angle`, the spectral information divergence of
:mod:`~hsi_plugin.spectra.divergence`, and the spectral correlation of :mod:`~hsi_plugin.spectra.correlation`. The product ranks spectra in
single precision; :func:`exact` says how alike those are that were chosen.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Tuple

import numpy as np

from ..core.arrays import Array, BoolArray
from ..core.errors import ParameterError
from .angle import spectral_angle
from .correlation import centred, spectral_correlation
from .divergence import FLOOR, spectral_divergence

ANGLE, DIVERGENCE, CORRELATION = 'angle', 'divergence', 'correlation'


@dataclass(frozen=True)
class Measure:
    """A measure of likeness, as its makers publish it.

    Args:
        name: What jobs and options call it.
        title: For people.
        unit: Of its values; '' for a plain number.
        least: The smallest value that it can have.
        most: The largest.
        alike: The value of spectra that are alike but for brightness: `least`, or `most` where greater means more alike.
        source: The paper.
    """

    name: str
    title: str
    unit: str
    least: float
    most: float
    alike: float
    source: str

    @property
    def rises(self) -> bool:
        """Whether greater values mean more alike."""
        return self.alike == self.most


MEASURES: Dict[str, Measure] = {
    one.name: one
    for one in (
        Measure(ANGLE, 'Spectral angle', 'rad', 0.0, float(np.pi), 0.0, 'Kruse et al. 1993, Remote Sens. Environ. 44:145'),
        Measure(DIVERGENCE, 'Spectral information divergence', '', 0.0, float('inf'), 0.0, 'Chang 2000, IEEE Trans. Inf. Theory 46:1927'),
        Measure(CORRELATION, 'Spectral correlation', '', -1.0, 1.0, 1.0, 'van der Meer & Bakker 1997, Remote Sens. Environ. 61:371'),
    )
}


def find_measure(name: str) -> Measure:
    """A measure by name.

    Raises:
        ParameterError: There is none.
    """
    if name not in MEASURES:
        raise ParameterError(f'"{name}" is no measure of likeness.', f'Choose {" or ".join(MEASURES)}.')
    return MEASURES[name]


def prepare(spectra: Array, measure: str) -> Tuple[Array, Array]:
    """What :func:`distances` needs of each spectrum.

    Args:
        spectra: Shape ``(n, bands)``, finite.
        measure: One of :data:`MEASURES`.

    Returns:
        float32 of shape ``(n, bands)``, or ``(n, 2 · bands)`` for the divergence, and of shape ``(n,)``; both 0 for spectra that have no
        shape because they are zero (for the divergence: or below; for the correlation: or any other number) in all bands.
    """
    values = np.asarray(spectra, np.float32)
    if measure != DIVERGENCE:
        values = centred(values, 1) if measure == CORRELATION else values
        norm = np.sqrt((values**2).sum(1))
        return _over(values, norm), (norm > 0.0).astype(np.float32)
    mean = np.maximum(values, 0.0).mean(1)
    floored = np.maximum(values, FLOOR * mean[:, None])
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
        Shape ``(n, m)``, float32: minus the cosine of the angle, minus the correlation, or the divergence. Single precision leaves angles
        below 0.001 unsure.
    """
    a, b = references[0], pixels[0]
    if measure != DIVERGENCE:
        return -(a @ b.T)
    half = b.shape[1] // 2
    swapped = np.concatenate([b[:, half:], b[:, :half]], 1)  # Σ p log q + q log p in one product
    return np.asarray(references[1][:, None] + pixels[1] - a @ swapped.T)


def to_measure(values: Array, measure: str) -> Array:
    """Numbers that grow alike for similar spectra, whatever the measure, so that they can be averaged and compared with one scale.

    Args:
        values: Of :func:`distances`.
        measure: One of :data:`MEASURES`.

    Returns:
        The angle in radians; for the correlation, that of the spectra less their means; for the divergence, its root.
    """
    if measure != DIVERGENCE:
        return np.asarray(np.arccos(np.clip(-values, -1.0, 1.0)))
    return np.asarray(np.sqrt(np.maximum(values, 0.0)))


def as_published(values: Array, measure: str) -> Array:
    """Values of a measure as its makers publish it: the angle in radians, the divergence, the correlation.

    Args:
        values: Of :func:`distances`.
        measure: One of :data:`MEASURES`.
    """
    if measure == CORRELATION:
        return np.asarray(np.clip(-values, -1.0, 1.0))
    return to_measure(values, measure) if measure == ANGLE else np.asarray(np.maximum(values, 0.0))


def exact(values: Array, reference: Array, measure: str) -> Array:
    """A measure as its makers publish it, in double precision, one reference (or one for each spectrum) at a time.

    Args:
        values: Spectra with bands along the first axis, shape ``(bands, …)``.
        reference: Shape ``(bands,)`` or ``(bands, …)``.
        measure: One of :data:`MEASURES`.

    Returns:
        Shape ``(…)``, float64; NaN where a spectrum has no shape.

    Raises:
        ParameterError: The numbers of bands differ.
    """
    of = {ANGLE: spectral_angle, DIVERGENCE: spectral_divergence, CORRELATION: spectral_correlation}[measure]
    return of(values, reference)


def within(values: Array, measure: str, threshold: float) -> BoolArray:
    """Which values of a measure, as published, are at least as alike as a threshold; NaN never is."""
    with np.errstate(invalid='ignore'):
        near: BoolArray = values >= threshold if MEASURES[measure].rises else values <= threshold
    return near


def _over(values: Array, size: Array) -> Array:
    """Spectra divided by their size; 0 where they have none."""
    return np.asarray(values / np.where(size > 0.0, size, 1.0)[:, None] * (size > 0.0)[:, None], np.float32)
