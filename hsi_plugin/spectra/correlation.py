"""The spectral correlation similarity: Pearson's correlation of two spectra over their bands.

Van der Meer & Bakker 1997, Remote Sens. Environ. 61:371; van der Meer 2006, Int. J. Appl. Earth Obs. Geoinf. 8:3. Neither a factor nor an
added constant, such as haze, changes it.
"""

from __future__ import annotations

import numpy as np

from ..core.arrays import Array
from .angle import to_compare


def spectral_correlation(values: Array, reference: Array) -> Array:
    """Correlation of spectra with a reference.

    Args:
        values: Spectra with bands along the first axis, shape ``(bands, …)``.
        reference: The spectrum to compare with, shape ``(bands,)``; or one for each spectrum, shape ``(bands, …)``.

    Returns:
        Correlations from −1 to 1 of shape ``(…)``, float64; NaN where a spectrum is the same in all bands or holds a value that is not
        finite.

    Raises:
        ParameterError: The numbers of bands differ.
    """
    spectra, target = to_compare(values, reference)
    a, b = centred(spectra), centred(target)
    with np.errstate(divide='ignore', invalid='ignore'):
        correlation: Array = (a * b).sum(0) / np.sqrt((a**2).sum(0) * (b**2).sum(0))
    return np.clip(correlation, -1.0, 1.0)


def centred(spectra: Array, axis: int = 0) -> Array:
    """Spectra less their mean over the bands; exactly 0 where nothing but rounding is left of one that is the same in all bands."""
    with np.errstate(invalid='ignore'):
        rest = spectra - spectra.mean(axis, keepdims=True)
        flat = spectra.max(axis, keepdims=True) == spectra.min(axis, keepdims=True)
    return np.where(flat, np.zeros((), rest.dtype), rest)
