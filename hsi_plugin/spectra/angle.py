"""The spectral angle: how alike two spectra are in shape, whatever their brightness (Kruse et al. 1993, Remote Sens. Environ. 44:145)."""

from __future__ import annotations

from typing import Tuple

import numpy as np

from ..core.arrays import Array
from ..core.errors import ParameterError


def spectral_angle(values: Array, reference: Array) -> Array:
    """Angle between spectra and a reference, in radians from 0 to π.

    The arc cosine of the usual definition loses all digits for nearly equal spectra; this is W. Kahan's form
    ``2 · atan2(‖a − b‖, ‖a + b‖)`` of the two unit vectors, which keeps them.

    Args:
        values: Spectra with bands along the first axis, shape ``(bands, …)``.
        reference: The spectrum to compare with, shape ``(bands,)``; or one for each spectrum, shape ``(bands, …)``.

    Returns:
        Angles of shape ``(…)``, float64; NaN where a spectrum is zero or holds a value that is not finite.

    Raises:
        ParameterError: The numbers of bands differ.
    """
    spectra, target = to_compare(values, reference)
    with np.errstate(divide='ignore', invalid='ignore'):
        a = spectra / np.sqrt((spectra**2).sum(0))
        b = target / np.sqrt((target**2).sum(0))
        angle: Array = 2.0 * np.arctan2(np.sqrt(((a - b) ** 2).sum(0)), np.sqrt(((a + b) ** 2).sum(0)))
    return angle


def to_compare(values: Array, reference: Array) -> Tuple[Array, Array]:
    """Spectra ``(bands, …)`` and what they are compared with in a shape that fits them, both float64.

    Raises:
        ParameterError: The numbers of bands differ.
    """
    spectra, target = np.asarray(values, np.float64), np.asarray(reference, np.float64)
    if spectra.shape[:1] != target.shape[:1] or not spectra.ndim or target.shape not in (spectra.shape, spectra.shape[:1]):
        raise ParameterError(
            f'Spectra of {spectra.shape[0] if spectra.ndim else 0} bands cannot be compared with a reference of '
            f'{target.shape[0] if target.ndim else 0} bands.',
            'Resample one of them to the bands of the other.',
        )
    return spectra, target.reshape(target.shape + (1,) * (spectra.ndim - target.ndim))
