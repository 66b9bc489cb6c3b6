"""True colour as an eye would see it: from a spectrum of reflectance to linear sRGB, by the CIE's standard observer and daylight.

``X = k ∫ R(λ) S(λ) x̄(λ) dλ``, and Y, Z alike, with the standard illuminant D65 as S and k such that a perfect white has Y = 1 (CIE 15:2004,
section 7.1); then ``(R, G, B) = M (X, Y, Z)`` with the matrix of IEC 61966-2-1. The colour matching functions of the 1931 2° observer are
the multi-lobe fit of Wyman, Sloan & Shirley, *Simple Analytic Approximations to the CIE XYZ Color Matching Functions*, Journal of Computer
Graphics Techniques 2 (2), 2013, equation 4; what the fit errs in white is taken out of the three channels, so a flat spectrum is grey.

A cube has bands, not spectra: each band stands for its share of the visible range, the spectrum between two bands being a straight line and
constant beyond the outermost ones, as in :mod:`~hsi_plugin.spectra.resample`. So the whole way is one matrix.
"""

from __future__ import annotations

from functools import lru_cache
from typing import List, Optional, Tuple

import numpy as np

from ..core.arrays import Array, BoolArray
from ..core.bands import Bands
from .colour import ColourResponse
from .resample import format_ranges

VISIBLE = (380.0, 730.0)
"""The range of wavelengths in nm that counts; beyond it the eye takes less than a thousandth of its green peak."""
REACH_NM = 20.0
"""A wavelength is told where a good band lies so near: two neighbours of a bad band can stand in for it, nothing for a whole colour."""
LEAST_COVERED = 0.8
"""The least share of what X, Y and Z each take of daylight that bands must tell; below, the rest would be made up."""
_WHOLE = 0.98  # what is less is said
_NM = np.arange(VISIBLE[0], VISIBLE[1] + 0.5, 1.0)
# Height, centre in nm, and the widths in nm left and right of the centre, of every lobe of x̄, ȳ and z̄ (equation 4 of the paper).
_Lobe = Tuple[float, float, float, float]
_LOBES: Tuple[Tuple[_Lobe, ...], ...] = (
    ((0.362, 442.0, 1 / 0.0624, 1 / 0.0374), (1.056, 599.8, 1 / 0.0264, 1 / 0.0323), (-0.065, 501.1, 1 / 0.0490, 1 / 0.0382)),
    ((0.821, 568.8, 1 / 0.0213, 1 / 0.0247), (0.286, 530.9, 1 / 0.0613, 1 / 0.0322)),
    ((1.217, 437.0, 1 / 0.0845, 1 / 0.0278), (0.681, 459.0, 1 / 0.0385, 1 / 0.0725)),
)
# Relative power of D65 every 10 nm from 380 to 730 nm, 100 at 560 nm (ISO/CIE 11664-2, table of the standard illuminant D65), which is
# straight between its nodes by definition.
_D65 = np.array([
    49.9755, 54.6482, 82.7549, 91.486, 93.4318, 86.6823, 104.865, 117.008, 117.812, 114.861, 115.923, 108.811, 109.354, 107.802, 104.79,
    107.689, 104.405, 104.046, 100.0, 96.3342, 95.788, 88.6856, 90.0062, 89.5991, 87.6987, 83.2886, 83.6992, 80.0268, 80.2146, 82.2778,
    78.2842, 69.7213, 71.6091, 74.349, 61.604, 69.8856,
])  # fmt: skip
_XYZ_TO_SRGB = np.array([[3.2406, -1.5372, -0.4986], [-0.9689, 1.8758, 0.0415], [0.0557, -0.2040, 1.0570]])
_LUMINANCE = np.array([0.2126, 0.7152, 0.0722])  # Y of the three primaries of sRGB


def colour_matching(wavelengths_nm: Array) -> Array:
    """The colour matching functions x̄, ȳ, z̄ at wavelengths in nm, shape ``(3, wavelengths)``."""
    nm = np.asarray(wavelengths_nm, np.float64)
    out = np.zeros((3, *nm.shape))
    for index, lobes in enumerate(_LOBES):
        for height, centre, left, right in lobes:
            out[index] += height * np.exp(-0.5 * ((nm - centre) / np.where(nm < centre, left, right)) ** 2)
    return out


def daylight(wavelengths_nm: Array) -> Array:
    """Relative power of the standard illuminant D65 at wavelengths in nm, 100 at 560 nm; the end values beyond :data:`VISIBLE`."""
    nodes = np.arange(VISIBLE[0], VISIBLE[1] + 5.0, 10.0)
    power: Array = np.interp(np.asarray(wavelengths_nm, np.float64), nodes, _D65)
    return power


def xyz(wavelengths_nm: Array, reflectance: Array) -> Array:
    """X, Y and Z of reflecting surfaces in daylight.

    Args:
        wavelengths_nm: Where reflectance is known, in nm, ascending; straight lines between, constant beyond.
        reflectance: Shape ``(..., wavelengths)``, 0…1.

    Returns:
        Shape ``(..., 3)``; Y is 1 for a perfect white.
    """
    lines = _lines(np.asarray(wavelengths_nm, np.float64))
    values: Array = np.asarray(reflectance, np.float64) @ (_weights() @ lines).T
    return values


def linear_srgb(values: Array) -> Array:
    """Linear sRGB of X, Y, Z, shape ``(..., 3)`` each; white in daylight is 1, 1, 1, and what sRGB cannot show lies outside 0…1."""
    colours: Array = np.asarray(values, np.float64) @ (_XYZ_TO_SRGB / _white()[:, None]).T
    return colours


def luminance(colours: Array) -> Array:
    """Y of linear sRGB, ``(3, ...)`` to ``(...)``."""
    light: Array = np.tensordot(_LUMINANCE.astype(colours.dtype), colours, 1)
    return light


def into_gamut(colours: Array) -> Array:
    """Colours that a screen can show, of the same hue.

    A negative channel is brought to 0 by mixing in grey of the colour's own luminance, which keeps brightness and hue and gives up
    saturation; a channel above 1 scales all three, which keeps their ratios.

    Args:
        colours: Linear sRGB, shape ``(3, ...)``.

    Returns:
        Shape ``(3, ...)``, 0…1; black where the luminance is not above 0.
    """
    grey = np.maximum(luminance(colours), 0.0)
    least = colours.min(0)
    beneath = least < 0.0
    out = np.array(colours)
    if beneath.any():
        with np.errstate(divide='ignore', invalid='ignore'):
            keep = np.where(beneath, grey / (grey - least), 1.0).astype(colours.dtype)
        out = grey + (out - grey) * keep
        np.maximum(out, 0.0, out=out)  # rounding
    most = out.max(0)
    if (most > 1.0).any():
        out = out / np.maximum(most, 1.0)
    return out


def coverage(bands: Bands) -> Tuple[float, List[Tuple[float, float]]]:
    """How much of what the eye sees the good bands tell.

    Returns:
        The least of the shares of X, Y and Z in daylight that lie within :data:`REACH_NM` of a band or inside its width; and the ranges in
        nm that do not.
    """
    told = _told(bands)
    weights = np.abs(_weights())
    share = float((weights[:, told].sum(1) / weights.sum(1)).min())
    edges = np.flatnonzero(np.diff(np.concatenate([[False], ~told, [False]]).astype(np.int8)))
    return share, [(float(_NM[first]), float(_NM[stop - 1])) for first, stop in zip(edges[::2], edges[1::2])]


def cie_response(bands: Bands, radiance: bool = False) -> Optional[ColourResponse]:
    """How a cube's bands make linear sRGB.

    Args:
        bands: The cube's bands, in any order.
        radiance: Whether the values are radiance: it has been lit already, so daylight is left out, and what daylight would make white is
            white.

    Returns:
        Weights of the good bands that have a part in it (for reflectance each row adds up to 1, so a flat spectrum is grey), with sentences
        about what is missing; None where bands have no wavelengths, or tell less than :data:`LEAST_COVERED` of X, Y or Z.
    """
    if bands.wavelengths_nm is None or not bands.good.any():
        return None
    share, missing = coverage(bands)
    if share < LEAST_COVERED:
        return None
    good = bands.good_indices
    centres, column = np.unique(bands.wavelengths_nm[good], return_inverse=True)
    seen = colour_matching(_NM)
    eye = seen / seen[1].sum() if radiance else _weights()
    shares = (_XYZ_TO_SRGB / _white()[:, None]) @ eye @ _lines(centres)
    matrix = np.zeros((3, bands.count))
    matrix[:, good] = shares[:, column] / np.bincount(column)[column]  # two bands of one wavelength share its weight
    used = np.flatnonzero(np.abs(matrix).max(0) > 1e-9)
    notes = []
    if share < _WHOLE:
        notes.append(f'The cube has no good bands at {format_ranges(missing)}; the colours there are taken from the nearest ones.')
    if radiance:
        notes.append('The cube holds radiance: the colours are those of the light that reached the sensor, haze included.')
    return ColourResponse(matrix[:, used], tuple(int(band) for band in used), notes=tuple(notes))


@lru_cache(maxsize=1)
def _weights() -> Array:
    """What X, Y and Z take of a surface's reflectance at each nm of the visible range, shape ``(3, wavelengths)``."""
    lit = daylight(_NM) * colour_matching(_NM)
    weights: Array = lit / lit[1].sum()
    return weights


def _white() -> Array:
    """What the matrix makes of a perfect white in daylight: 1, 1, 1 but for the error of the fit."""
    white: Array = _XYZ_TO_SRGB @ _weights().sum(1)
    return white


def _lines(centres: Array) -> Array:
    """The straight lines through values at ascending centres, at each nm: shape ``(wavelengths, centres)``, rows add up to 1."""
    if len(centres) == 1:
        return np.ones((len(_NM), 1))
    at = np.clip(_NM, centres[0], centres[-1])
    left = np.clip(np.searchsorted(centres, at, side='right') - 1, 0, len(centres) - 2)
    part = (at - centres[left]) / (centres[left + 1] - centres[left])
    lines = np.zeros((len(_NM), len(centres)))
    rows = np.arange(len(_NM))
    lines[rows, left] = 1.0 - part
    lines[rows, left + 1] += part
    return lines


def _told(bands: Bands) -> BoolArray:
    """At which of the wavelengths a good band tells something."""
    if bands.wavelengths_nm is None:
        return np.zeros(len(_NM), bool)
    centres = bands.wavelengths_nm[bands.good]
    widths = np.zeros(bands.count) if bands.fwhm_nm is None else np.nan_to_num(bands.fwhm_nm)
    reach = np.maximum(REACH_NM, 0.5 * widths[bands.good])
    told: BoolArray = (np.abs(_NM[:, None] - centres) <= reach).any(1)
    return told
