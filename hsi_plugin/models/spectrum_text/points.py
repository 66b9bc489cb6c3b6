"""Spectra of any sensor at the fixed wavelengths that the spectrum–text model reads, and what it is shown of them.

The network has one input for each of :data:`POINTS_NM`. A sensor's bands are averaged to them by wavelength; a point that no band is near
to is marked as not seen, as in the gaps where the atmosphere lets nothing through. So one network reads a camera of thirty bands and a
spectrometer of four hundred. What it is shown of a spectrum ``x`` is its shape ``x / mean(x)``, its values on a square-root scale, which
points are seen, and the logarithm of its brightness.
"""

from __future__ import annotations

from typing import Optional

import numpy as np

from ...core.arrays import Array, BoolArray
from ...core.bands import Bands
from ...core.errors import ParameterError
from ...spectra.resample import SIGMA_OF_FWHM, band_widths

POINTS_NM: Array = np.concatenate([np.arange(400.0, 1000.0, 12.5), np.arange(1000.0, 2451.0, 25.0)])
"""48 points in the visible and near infrared, where most sensors have most bands, and 59 beyond."""
INPUTS = 3 * len(POINTS_NM) + 1
OPAQUE_NM = ((1335.0, 1465.0), (1785.0, 1985.0))
LEAST_POINTS = 8
_FLOOR = 0.01  # of brightness: darker spectra are noise around nothing
_MOST_SHAPE = 6.0
_BRIDGE = 2.2  # distances between neighbouring bands, in medians of the sensor, that a straight line may bridge
_LEAST_BRIDGE_NM, _MOST_BRIDGE_NM = 40.0, 160.0


def to_points(bands: Bands) -> Array:
    """The matrix from a sensor's bands to the points.

    Args:
        bands: Bands with wavelengths; bad ones get no weight.

    Returns:
        Shape ``(points, bands)``, float32; rows add up to 1, or to 0 for points that are not seen.

    Raises:
        ParameterError: The bands have no wavelengths, or too few points are seen.
    """
    if bands.wavelengths_nm is None:
        raise ParameterError('The bands have no wavelengths.', 'Add wavelengths to the raster, for example in an ENVI header beside it.')
    good = bands.good_indices
    order = good[np.argsort(bands.wavelengths_nm[good], kind='stable')]
    centres, widths = bands.wavelengths_nm[order], band_widths(bands)[order]
    if bands.fwhm_nm is None and len(order) > 1:  # guessed from the neighbours: the last band before a gap is no wider for that
        gaps = np.diff(centres)
        widths = np.minimum(widths, np.minimum(np.r_[gaps[:1], gaps], np.r_[gaps, gaps[-1:]]))
    matrix = np.zeros((len(POINTS_NM), bands.count), np.float32)
    matrix[:, order] = point_weights(centres, widths)
    if np.count_nonzero(matrix.any(1)) < LEAST_POINTS:
        raise ParameterError(
            'The good bands cover too little of 400–2450 nm to know materials by.', 'Use a sensor of the solar range, or label pixels.'
        )
    return matrix


def point_weights(centres: Array, widths: Array) -> Array:
    """Weights ``(points, bands)`` of bands in ascending order; see :func:`to_points`.

    Args:
        centres: nm, ascending, shape ``(bands,)``.
        widths: Full widths at half maximum in nm.
    """
    weights = np.zeros((len(POINTS_NM), len(centres)))
    if not len(centres):
        return weights
    steps = np.gradient(POINTS_NM)
    gaps = np.diff(centres)
    usual = float(np.median(gaps)) if len(gaps) else 10.0
    bridge = np.clip(_BRIDGE * max(usual, float(np.median(widths))), _LEAST_BRIDGE_NM, _MOST_BRIDGE_NM)
    for row, (at, step) in enumerate(zip(POINTS_NM, steps)):
        if any(low < at < high for low, high in OPAQUE_NM):
            continue
        near = np.abs(centres - at) <= 0.5 * step
        if near.any():  # several narrow bands are averaged, which takes away their noise
            weights[row] = np.where(near, np.exp(-0.5 * ((centres - at) / (step * SIGMA_OF_FWHM)) ** 2), 0.0)
            weights[row] /= weights[row].sum()
            continue
        after = int(np.searchsorted(centres, at))
        if 0 < after < len(centres) and gaps[after - 1] <= bridge:
            part = (at - centres[after - 1]) / gaps[after - 1]
            weights[row, after - 1], weights[row, after] = 1.0 - part, part
        else:  # alone: a wide band stands for the wavelengths inside it
            nearest = int(np.abs(centres - at).argmin())
            if abs(centres[nearest] - at) <= 0.5 * widths[nearest]:
                weights[row, nearest] = 1.0
    return weights


def inputs_of(points: Array, seen: BoolArray, out: Optional[Array] = None) -> Array:
    """What the network is shown.

    Args:
        points: Reflectance at the points, ``(n, points)``; not seen ones may hold anything finite.
        seen: Which points are seen, ``(points,)``.
        out: Array to fill, ``(n, INPUTS)``.

    Returns:
        float32 ``(n, INPUTS)``: shape less 1, square roots, seen points, logarithm of brightness; all around 0.
    """
    count = len(POINTS_NM)
    if out is None:
        out = np.empty((len(points), INPUTS), np.float32)
    mask = seen.astype(np.float32)
    values = np.maximum(points, 0.0) * mask
    mean = np.maximum(values.sum(1, keepdims=True) / mask.sum(), _FLOOR)
    out[:, :count] = np.minimum(values / mean, _MOST_SHAPE) * mask - mask
    out[:, count : 2 * count] = (np.sqrt(values) - 0.4) * mask * 2.0
    out[:, 2 * count : 3 * count] = mask
    out[:, -1:] = np.log(mean) + 1.8
    return out
