"""The spectral information divergence: how unlike two spectra are when they are read as probabilities of wavelengths.

Chang 2000, IEEE Trans. Inf. Theory 46:1927, equation 12: ``SID(p, q) = Σ p log(p / q) + Σ q log(q / p)`` of spectra that add up to 1.
"""

from __future__ import annotations

import numpy as np

from ..core.arrays import Array
from .angle import to_compare

# Share of the mean below which a band counts as that share: the logarithm of nothing would decide alone.
FLOOR = 1e-3


def spectral_divergence(values: Array, reference: Array) -> Array:
    """Divergence between spectra and a reference.

    Bands below a thousandth of a spectrum's mean, negative ones included, count as that.

    Args:
        values: Spectra with bands along the first axis, shape ``(bands, …)``.
        reference: The spectrum to compare with, shape ``(bands,)``; or one for each spectrum, shape ``(bands, …)``.

    Returns:
        Divergences from 0 of shape ``(…)``, float64, natural logarithms; NaN where a spectrum has no positive value or holds one that is
        not finite.

    Raises:
        ParameterError: The numbers of bands differ.
    """
    spectra, target = to_compare(values, reference)
    p, q = _shares(spectra), _shares(target)
    with np.errstate(invalid='ignore'):
        divergence: Array = np.maximum(((p - q) * (np.log(p) - np.log(q))).sum(0), 0.0)
    return divergence


def _shares(spectra: Array) -> Array:
    """Spectra as shares of their sum, none of them 0; NaN where there is no sum."""
    with np.errstate(divide='ignore', invalid='ignore'):
        mean = np.maximum(spectra, 0.0).mean(0)
        floored = np.maximum(spectra, FLOOR * mean)
        shares: Array = np.where(mean > 0.0, floored / floored.sum(0), np.nan)
    return shares
