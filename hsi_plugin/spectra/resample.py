"""What one sensor's bands would read of a spectrum that another sensor measured.

A band answers to wavelengths around its centre by a Gaussian of its full width at half maximum. The measured spectrum is taken as straight
lines between its own bands, each of which has already smoothed the true spectrum by its own response; so a target band averages it with a
Gaussian of the *remaining* variance ``σ_target² − σ_source²`` (and simply interpolates where the target is no wider than the source).
Averages of straight lines are linear in the measured values: the whole conversion is one matrix, and a linear model can carry it in its
weights.
"""

from __future__ import annotations

from typing import List, Optional, Tuple

import numpy as np

from ..core.arrays import Array, BoolArray
from ..core.bands import Bands
from ..core.errors import ModelError, ParameterError

SIGMA_OF_FWHM = 1.0 / (2.0 * np.sqrt(2.0 * np.log(2.0)))
# A wavelength counts as covered when a band lies within this many band spacings: two neighbours of a bad band can stand in for it, the
# two sides of a water vapour gap cannot stand in for its middle.
REACH = 2.0
SAME_NM = 0.01
# Nodes and weights of the Gaussian average: ±3 σ in steps of 0.15 σ, finer than the bands of any imaging spectrometer.
_NODES = np.linspace(-3.0, 3.0, 41)
_WEIGHTS = np.exp(-0.5 * _NODES**2) / np.exp(-0.5 * _NODES**2).sum()


def resampling_matrix(source: Bands, target: Bands) -> Array:
    """The matrix that turns spectra of ``source`` into spectra of ``target``.

    Args:
        source: Bands of the measured spectra; bad ones get no weight.
        target: Bands that are wanted, all of them, good or not.

    Returns:
        Matrix of shape ``(target.count, source.count)``, float64; rows add up to 1. The identity where both hold the same bands.

    Raises:
        ParameterError: One side has no wavelengths, or no band of the source is good.
        ModelError: Wavelengths of the target are not covered; the message names the ranges.
    """
    if source.wavelengths_nm is None or target.wavelengths_nm is None:
        side = 'measured' if source.wavelengths_nm is None else 'wanted'
        raise ParameterError(
            f'The {side} bands have no wavelengths.', 'Add wavelengths to the raster, for example in an ENVI header beside it.'
        )
    if not source.good.any():
        raise ParameterError('No band of the raster is marked as good.', 'Check its list of bad bands.')
    if is_same(source, target) and bool(source.good.all()):
        return np.eye(target.count)
    missing = uncovered(source, target)
    if missing:
        raise ModelError(
            f'The raster has no usable bands for {format_ranges(missing)}.',
            'Use a raster that covers these wavelengths, or train a model on one like this.',
        )
    good = source.good_indices
    centres, column = np.unique(source.wavelengths_nm[good], return_inverse=True)
    widths = band_widths(source)[good]
    own = np.interp(target.wavelengths_nm, centres, _mean_by(widths, column))
    remaining = np.sqrt(np.maximum(band_widths(target) ** 2 - own**2, 0.0)) * SIGMA_OF_FWHM
    shares = _average_lines(centres, target.wavelengths_nm, remaining)
    matrix = np.zeros((target.count, source.count))
    # Two bands of one wavelength (overlapping detectors) share its weight.
    matrix[:, good] = shares[:, column] / np.bincount(column)[column]
    return matrix


def is_same(a: Bands, b: Bands) -> bool:
    """Whether two lists hold the same bands in the same order: wavelengths within 0.01 nm, and widths where both tell them."""
    if a.count != b.count or a.wavelengths_nm is None or b.wavelengths_nm is None:
        return False
    if not np.allclose(a.wavelengths_nm, b.wavelengths_nm, rtol=0.0, atol=SAME_NM):
        return False
    return a.fwhm_nm is None or b.fwhm_nm is None or bool(np.allclose(a.fwhm_nm, b.fwhm_nm, rtol=0.0, atol=SAME_NM))


def band_widths(bands: Bands) -> Array:
    """Full width at half maximum of each band in nm; the distance to its neighbours where the file does not tell.

    Raises:
        ParameterError: The bands have no wavelengths.
    """
    if bands.wavelengths_nm is None:
        raise ParameterError('The bands have no wavelengths.', 'Add wavelengths to the raster.')
    spacing = _spacing(bands.wavelengths_nm)
    if bands.fwhm_nm is None:
        return spacing
    return np.where(np.isfinite(bands.fwhm_nm) & (bands.fwhm_nm > 0.0), bands.fwhm_nm, spacing)


def covered(source: Bands, target: Bands, reach: float = REACH) -> BoolArray:
    """Which bands of the target have a good band of the source near enough.

    Args:
        source: Bands of the measured spectra.
        target: Bands that are wanted.
        reach: Near enough is within so many of the source's median spacings or, where that is more, half the width of the target band.

    Returns:
        bool, shape ``(target.count,)``.

    Raises:
        ParameterError: One side has no wavelengths.
    """
    if source.wavelengths_nm is None or target.wavelengths_nm is None:
        raise ParameterError('The bands have no wavelengths.', 'Add wavelengths to the raster.')
    here = np.sort(source.wavelengths_nm[source.good])
    if not len(here):
        return np.zeros(target.count, bool)
    near = np.maximum(reach * float(np.median(_spacing(source.wavelengths_nm))), 0.5 * band_widths(target))
    after = np.clip(np.searchsorted(here, target.wavelengths_nm), 1, max(len(here) - 1, 1))
    nearest = np.minimum(
        np.abs(here[np.minimum(after, len(here) - 1)] - target.wavelengths_nm), np.abs(here[after - 1] - target.wavelengths_nm)
    )
    found: BoolArray = nearest <= near
    return found


def uncovered(source: Bands, target: Bands) -> List[Tuple[float, float]]:
    """Wavelength ranges ``(first, last)`` in nm of target bands that no good band of the source is near enough to (:func:`covered`)."""
    return ranges_of(target, ~covered(source, target))


def ranges_of(bands: Bands, chosen: BoolArray) -> List[Tuple[float, float]]:
    """Wavelength ranges ``(first, last)`` in nm of neighbouring bands among chosen ones; another band between two ends a range.

    Raises:
        ParameterError: The bands have no wavelengths.
    """
    if bands.wavelengths_nm is None:
        raise ParameterError('The bands have no wavelengths.', 'Add wavelengths to the raster.')
    ranges: List[Tuple[float, float]] = []
    start: Optional[float] = None
    last = 0.0
    for i in np.argsort(bands.wavelengths_nm, kind='stable'):
        wavelength = float(bands.wavelengths_nm[i])
        if chosen[i]:
            start, last = (wavelength if start is None else start), wavelength
        elif start is not None:
            ranges.append((start, last))
            start = None
    return ranges if start is None else [*ranges, (start, last)]


def format_ranges(ranges: List[Tuple[float, float]]) -> str:
    """Ranges as words: ``1340–1450 nm, 1800 nm``."""
    return ', '.join(f'{a:.0f} nm' if round(a) == round(b) else f'{a:.0f}–{b:.0f} nm' for a, b in ranges)


def _spacing(wavelengths: Array) -> Array:
    """Mean distance to the neighbours in wavelength, in the order given; 10 nm for a single band, which has none."""
    centres, back = np.unique(wavelengths, return_inverse=True)
    spacing: Array = np.gradient(centres) if len(centres) > 1 else np.full(1, 10.0)
    return spacing[back]


def _mean_by(values: Array, groups: Array) -> Array:
    return np.asarray(np.bincount(groups, values) / np.bincount(groups))


def _average_lines(centres: Array, wanted: Array, sigma: Array) -> Array:
    """Weights, shape ``(wanted, centres)``, of the straight lines through ``centres`` averaged by Gaussians; ends are held constant."""
    weights = np.zeros((len(wanted), len(centres)))
    if len(centres) == 1:
        weights[:] = 1.0
        return weights
    at = np.clip(wanted[:, None] + sigma[:, None] * _NODES, centres[0], centres[-1])
    left = np.clip(np.searchsorted(centres, at, side='right') - 1, 0, len(centres) - 2)
    part = (at - centres[left]) / (centres[left + 1] - centres[left])
    rows = np.broadcast_to(np.arange(len(wanted))[:, None], at.shape)
    np.add.at(weights, (rows, left), (1.0 - part) * _WEIGHTS)
    np.add.at(weights, (rows, left + 1), part * _WEIGHTS)
    weights[np.abs(weights) < 1e-12] = 0.0
    shares: Array = weights / weights.sum(1, keepdims=True)
    return shares
