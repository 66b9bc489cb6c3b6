"""The continuum: the smooth line over a spectrum's absorption bands, and spectra without it.

A continuum is the upper convex hull of a spectrum over wavelength, straight lines between the points that no line between two others passes
above. A spectrum divided by it keeps the absorption bands and loses brightness and slope (Clark & Roush 1984, J. Geophys. Res. 89:6329);
the depth of a band is ``D = 1 − R_b / R_c``, its reflectance over that of the continuum, at its centre (ibid.).
"""

from __future__ import annotations

from typing import Optional, Tuple

import numpy as np

from ..core.arrays import Array, BoolArray
from ..core.errors import ParameterError

_CHUNK = 4096  # spectra at once: all their bands stay in the processor's cache


def continuum(values: Array, wavelengths_nm: Array, good: Optional[BoolArray] = None) -> Array:
    """The continuum of spectra.

    Args:
        values: Reflectance (or radiance) with bands along the first axis, shape ``(bands, …)``.
        wavelengths_nm: Of the bands in nm, shape ``(bands,)``, in any order; bands of one wavelength share one continuum.
        good: Bands that may be used, shape ``(bands,)``; all where not given.

    Returns:
        Shape ``(bands, …)``, float32 for float32 and else float64: nowhere below the values. NaN in bad bands, where a value is not finite,
        and throughout spectra of fewer than two usable wavelengths.

    Raises:
        ParameterError: The numbers of bands, wavelengths and good bands differ, or a usable band has no wavelength.
    """
    spectra, at, usable = check_spectra(values, wavelengths_nm, good)
    flat = spectra.reshape(len(spectra), -1)
    out = np.full(flat.shape, np.nan, spectra.dtype)
    bands = np.flatnonzero(usable)
    bands = bands[np.argsort(at[bands], kind='stable')]
    places, start = np.unique(at[bands], return_index=True)
    if len(places) < 2:
        return out.reshape(spectra.shape)
    of_place = np.searchsorted(places, at[bands])
    for first in range(0, flat.shape[1], _CHUNK):
        part = flat[bands, first : first + _CHUNK].astype(np.float64)
        part[~np.isfinite(part)] = np.nan
        # Of bands at one wavelength, the highest decides.
        hull = _upper_hull(np.fmax.reduceat(part, start, axis=0), places)[of_place]
        hull = np.where(np.isfinite(part), np.maximum(hull, part), np.nan)
        hull[:, np.isfinite(hull).sum(0) < 2] = np.nan
        out[bands, first : first + _CHUNK] = hull
    return out.reshape(spectra.shape)


def remove_continuum(values: Array, wavelengths_nm: Array, good: Optional[BoolArray] = None) -> Array:
    """Spectra divided by their continuum.

    Args:
        values: See :func:`continuum`.
        wavelengths_nm: See :func:`continuum`.
        good: See :func:`continuum`.

    Returns:
        Shape ``(bands, …)``, at most 1, and 1 where a spectrum touches its continuum; NaN where there is no continuum, or none above zero.

    Raises:
        ParameterError: As :func:`continuum`.
    """
    over = continuum(values, wavelengths_nm, good)
    with np.errstate(divide='ignore', invalid='ignore'):
        removed: Array = np.where(over > 0.0, np.asarray(values, over.dtype) / over, np.asarray(np.nan, over.dtype))
    return removed


def band_depth(
    values: Array, wavelengths_nm: Array, low_nm: float, high_nm: float, good: Optional[BoolArray] = None
) -> Tuple[Array, Array]:
    """How deep an absorption band is, and where.

    Args:
        values: See :func:`continuum`.
        wavelengths_nm: See :func:`continuum`.
        low_nm: The shoulder of short wavelength: the continuum is that of the bands from here …
        high_nm: … to the shoulder of long wavelength.
        good: See :func:`continuum`.

    Returns:
        Depths from 0, and wavelengths in nm of the deepest points, both of shape ``(…)``; NaN where fewer than three wavelengths in between
        hold a value.

    Raises:
        ParameterError: As :func:`continuum`, or fewer than three good bands lie between the shoulders.
    """
    spectra, at, usable = check_spectra(values, wavelengths_nm, good)
    inside = np.flatnonzero(usable & (at >= low_nm) & (at <= high_nm))
    if len(inside) < 3:
        raise ParameterError(
            f'{len(inside)} good bands lie from {low_nm:g} to {high_nm:g} nm; the depth of an absorption band needs three.',
            'Choose a wider range, or an image that has bands there.',
        )
    removed = remove_continuum(spectra[inside], at[inside])
    held = np.isfinite(removed)
    deepest = np.where(held, removed, np.inf).argmin(0)
    depth = 1.0 - np.take_along_axis(removed, deepest[None], 0)[0]
    enough = held.sum(0) >= 3
    return np.where(enough, depth, np.nan), np.where(enough, at[inside][deepest], np.nan)


def check_spectra(values: Array, wavelengths_nm: Array, good: Optional[BoolArray]) -> Tuple[Array, Array, BoolArray]:
    """Spectra as floating point, wavelengths as float64, and the bands that can be used.

    Raises:
        ParameterError: The numbers of bands, wavelengths and good bands differ, or a good band has no wavelength.
    """
    spectra = np.asarray(values)
    spectra = spectra if spectra.dtype == np.float32 else spectra.astype(np.float64)
    at = np.asarray(wavelengths_nm, np.float64)
    bands = spectra.shape[0] if spectra.ndim else 0
    usable = np.ones(bands, bool) if good is None else np.asarray(good, bool)
    if not bands or at.shape != (bands,) or usable.shape != (bands,):
        raise ParameterError(
            f'{at.size} wavelengths and {usable.size} marks of good bands do not fit spectra of {bands} bands.',
            'Give one of each for every band.',
        )
    if not np.isfinite(at[usable]).all():
        raise ParameterError('A band has no wavelength.', 'Mark it as bad, or add its wavelength.')
    return spectra, at, usable


def _upper_hull(values: Array, at: Array) -> Array:
    """The upper convex hull of spectra ``(bands, n)``, NaN where not held, over ascending wavelengths, in every band.

    A monotone chain from right to left, as many spectra at once as there are: every point remembers the next vertex of the hull of all
    that lie right of it. What is not held becomes a point so deep that no line through it passes above a point that is.
    """
    held = np.isfinite(values)
    low, high = np.where(held, values, np.inf).min(0), np.where(held, values, -np.inf).max(0)
    span = np.where(high > low, high - low, 1.0)
    depth = 2.0 * span * (at[-1] - at[0]) / np.diff(at).min()
    points = np.where(held, values, np.where(np.isfinite(low), low - depth, 0.0))
    count, spectra = points.shape
    following = np.full((count, spectra), count - 1, np.int32)
    rise = np.full((count, spectra), -np.inf)  # of the hull from each point to the vertex that follows
    for i in range(count - 2, -1, -1):
        following[i] = i + 1
        rise[i] = (points[i + 1] - points[i]) / (at[i + 1] - at[i])
        under = np.flatnonzero(rise[i] <= rise[i + 1])
        beyond = np.full(len(under), i + 1, np.int32)
        while len(under):  # the vertex lies on or under the line to the one after it
            beyond = following[beyond, under]
            steep = (points[beyond, under] - points[i, under]) / (at[beyond] - at[i])
            following[i, under], rise[i, under] = beyond, steep
            more = steep <= rise[beyond, under]
            under, beyond = under[more], beyond[more]
    hull = np.empty_like(points)
    vertex, column = np.zeros(spectra, np.int32), np.arange(spectra)
    for i in range(count):
        vertex = np.where(following[vertex, column] == i, np.int32(i), vertex) if i else vertex
        hull[i] = points[vertex, column] + rise[vertex, column] * (at[i] - at[vertex]) if i < count - 1 else points[i]
    return np.where(held, hull, np.nan)
