"""Which bands count when spectra of a library are compared with those of a cube."""

from __future__ import annotations

import numpy as np

from ..core.arrays import Array, BoolArray
from ..core.bands import Bands
from .atmosphere import is_opaque

LEAST_COVER = 0.5
"""A band counts where this share of the spectra was measured, every class weighing the same."""


def seen_bands(bands: Bands) -> BoolArray:
    """Good bands in which the ground is seen through the atmosphere, shape ``(bands,)``; all good ones where wavelengths are not known."""
    if bands.wavelengths_nm is None:
        return bands.good
    seen: BoolArray = bands.good & ~is_opaque(bands.wavelengths_nm)
    return seen


def compared_bands(bands: Bands, held: BoolArray, classes: Array) -> Array:
    """Numbers of the bands in which spectra are compared with a cube.

    Args:
        bands: The cube's.
        held: In which of them each spectrum was measured, shape ``(n, bands)``.
        classes: The class of each spectrum, any whole numbers, shape ``(n,)``: classes of many spectra do not outvote those of few.

    Returns:
        Ascending by number; none where there are no spectra.
    """
    if not len(held):
        return np.zeros(0, np.intp)
    number = np.unique(classes, return_inverse=True)[1].reshape(-1)
    weight = 1.0 / np.bincount(number)[number]
    cover = (held * weight[:, None]).sum(0) / weight.sum()
    # Weights of a third, seven times over, do not add up to the last digit.
    return np.flatnonzero(seen_bands(bands) & (cover >= LEAST_COVER - 1e-9))
