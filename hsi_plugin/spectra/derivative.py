"""Derivatives of spectra over wavelength, which tell where a spectrum bends whatever its brightness (Tsai & Philpot 1998, RSE 66:41).

In every band, the derivative is that of the polynomial that fits the band and its neighbours best (Savitzky & Golay 1964, Anal. Chem.
36:1627). Their published weights hold for even spacing alone; here each polynomial is fitted on the wavelengths as they are, so that bands
may be spaced unevenly. Nothing is fitted across a gap: neither over bad bands nor where bands are missing.
"""

from __future__ import annotations

from typing import List, Optional

import numpy as np

from ..core.arrays import Array, BoolArray
from ..core.errors import ParameterError
from .continuum import check_spectra

POINTS, DEGREE = 5, 2
# Neighbours further apart than so many median spacings have a gap between them.
_GAP = 3.0


def derivative(
    values: Array, wavelengths_nm: Array, order: int = 1, good: Optional[BoolArray] = None, points: int = POINTS, degree: int = DEGREE
) -> Array:
    """First or second derivative of spectra over wavelength.

    Args:
        values: With bands along the first axis, shape ``(bands, …)``.
        wavelengths_nm: Of the bands in nm, shape ``(bands,)``, in any order.
        order: 1 or 2.
        good: Bands that may be used, shape ``(bands,)``; all where not given.
        points: Bands that a polynomial is fitted to, an odd number; fewer where a run of bands has no more. With ``degree + 1`` points it
            passes through all of them: for three points, the central difference on uneven spacing.
        degree: Of the polynomial, at least the order.

    Returns:
        Shape ``(bands, …)``, in units of the values per nm, or per nm²; float32 for float32, else float64. NaN in bad bands, in runs of
        no more bands than the degree, and where a value that is needed is not finite.

    Raises:
        ParameterError: The numbers of bands, wavelengths and good bands differ, or an option is out of range.
    """
    spectra, at, usable = check_spectra(values, wavelengths_nm, good)
    matrix = derivative_matrix(at, order, usable, points, degree)
    flat = spectra.reshape(len(spectra), -1)
    out = np.full(flat.shape, np.nan, spectra.dtype)
    for band in np.flatnonzero(np.isfinite(matrix).all(1)):
        used = np.flatnonzero(matrix[band])
        # Multiplied band by band: a value that is not finite must not reach bands that do not use it.
        out[band] = matrix[band, used] @ flat[used].astype(np.float64) if len(used) else 0.0
    return out.reshape(spectra.shape)


def derivative_matrix(
    wavelengths_nm: Array, order: int = 1, good: Optional[BoolArray] = None, points: int = POINTS, degree: int = DEGREE
) -> Array:
    """The matrix that turns spectra into their derivatives; see :func:`derivative` for the arguments.

    Returns:
        Shape ``(bands, bands)``, float64; rows of NaN for bands without a derivative.

    Raises:
        ParameterError: An option is out of range, or a band lacks a wavelength.
    """
    if order not in (1, 2):
        raise ParameterError(f'There is no derivative of order {order} here.', 'Choose 1 or 2.')
    if degree < order or points % 2 == 0 or points <= degree:
        raise ParameterError(
            f'A polynomial of degree {degree} through {points} bands gives no derivative of order {order}.',
            'Choose an odd number of bands above the degree, and a degree not below the order.',
        )
    _, at, usable = check_spectra(np.zeros(np.shape(wavelengths_nm)), wavelengths_nm, good)
    matrix = np.full((len(at), len(at)), np.nan)
    for run in _runs(at, usable):
        if len(np.unique(at[run])) <= degree:
            continue
        width = min(points, len(run))
        for place, band in enumerate(run):
            first = min(max(place - width // 2, 0), len(run) - width)
            near = run[first : first + width]
            weights = _weights(at[near] - at[band], order, degree)
            if weights is not None:
                matrix[band] = 0.0
                matrix[band, near] = weights
    return matrix


def _runs(at: Array, usable: BoolArray) -> List[Array]:
    """Numbers of usable bands that follow one another by wavelength, with no bad band and no gap in between."""
    order = np.argsort(at, kind='stable')
    used = order[usable[order]]
    if not len(used):
        return []
    steps = np.diff(at[used])
    apart = steps > _GAP * float(np.median(steps[steps > 0.0])) if (steps > 0.0).any() else np.zeros(len(steps), bool)
    # A bad band that lies strictly between two good ones parts them, one of the same wavelength as a good one does not.
    bad = np.sort(at[~usable & np.isfinite(at)])
    apart |= np.searchsorted(bad, at[used][1:], side='left') > np.searchsorted(bad, at[used][:-1], side='right')
    return list(np.split(used, np.flatnonzero(apart) + 1))


def _weights(distances: Array, order: int, degree: int) -> Optional[Array]:
    """What each of some bands counts in the derivative at distance 0; None where they lie at too few wavelengths."""
    scale = float(np.abs(distances).max()) or 1.0
    powers = np.vander(distances / scale, degree + 1, increasing=True)
    if np.linalg.matrix_rank(powers) <= degree:
        return None
    factor = (1.0 if order == 1 else 2.0) / scale**order
    return np.asarray(np.linalg.pinv(powers)[order] * factor)
