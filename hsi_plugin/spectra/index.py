"""Spectral indices of a cube: which of them its bands allow, which bands each takes, and their values.

All indices are of reflectance: even a ratio of radiances depends on the light, which the sun and the air give to each wavelength in another
amount. What is in the table (:mod:`~hsi_plugin.spectra.index_table`) says the rest.
"""

from __future__ import annotations

import difflib
from typing import List, Sequence, Tuple

import numpy as np

from ..core.arrays import Array
from ..core.bands import Bands
from ..core.errors import ParameterError
from ..cubes.radiometry import RADIANCE, REFLECTANCE
from .index_table import INDICES, IndexBand, SpectralIndex

__all__ = ['INDICES', 'SpectralIndex', 'available_indices', 'bands_of', 'check_units', 'compute_index', 'find_index']


def find_index(name: str) -> SpectralIndex:
    """An index by name; case does not matter.

    Raises:
        ParameterError: There is none; the message tells the nearest names.
    """
    wanted = name.strip().casefold()
    if wanted in INDICES:
        return INDICES[wanted]
    begins = [one for one in INDICES if wanted and one.startswith(wanted)]
    near = begins or difflib.get_close_matches(wanted, list(INDICES), 3, 0.5)
    remedy = f'The nearest are {", ".join(near)}.' if near else f'There are {", ".join(INDICES)}.'
    raise ParameterError(f'There is no index "{name}".', remedy)


def bands_of(index: SpectralIndex, bands: Bands) -> Tuple[Tuple[int, ...], ...]:
    """Which bands of a cube an index takes.

    Args:
        index: The index.
        bands: The cube's; bad ones are never taken.

    Returns:
        For each of the index's bands, in its order, the numbers of the cube's bands whose mean is taken.

    Raises:
        ParameterError: The bands have no wavelengths, or there is no good one where the index needs it; the message names what is missing.
    """
    if bands.wavelengths_nm is None:
        raise ParameterError(
            f'The index {index.name} needs bands by wavelength, and the image tells none.',
            'Add wavelengths, for example in an ENVI header beside it.',
        )
    found = [_choose(wanted, bands) for wanted in index.bands]
    missing = [wanted for wanted, numbers in zip(index.bands, found) if not numbers]
    if missing:
        words = ' and '.join(f'{one.centre_nm:g} nm ({one.role}, ± {max(one.tolerance_nm, one.width_nm / 2):g} nm)' for one in missing)
        raise ParameterError(f'The index {index.name} needs a good band at {words}, and the image has none.', 'Choose another index.')
    return tuple(found)


def available_indices(bands: Bands) -> List[SpectralIndex]:
    """The indices that a cube's bands allow, in the order of the table; none where it has no wavelengths."""
    if bands.wavelengths_nm is None:
        return []
    return [index for index in INDICES.values() if all(_choose(wanted, bands) for wanted in index.bands)]


def check_units(index: SpectralIndex, units: str, name: str = 'The image') -> None:
    """Refuse units of which an index would mean nothing.

    Args:
        index: The index.
        units: Of the cube: `reflectance`, `radiance` or `unknown`.
        name: What to call the cube.

    Raises:
        ParameterError: The cube holds radiance; or what it holds is unknown, and the index depends on the scale.
    """
    if units == RADIANCE:
        raise ParameterError(
            f'{name} holds radiance, and the index {index.name} is one of reflectance.', 'Correct the image for the atmosphere first.'
        )
    if units != REFLECTANCE and not index.scale_free:
        raise ParameterError(
            f'It is not known whether {name} holds reflectance, and the index {index.name} depends on its scale.',
            'Set the scale of its bands so that reflectance lies between 0 and 1.',
        )


def compute_index(name: str, values: Array, bands: Bands) -> Array:
    """An index of spectra.

    Args:
        name: Of the index.
        values: Reflectance from 0 to 1 with bands along the first axis, shape ``(bands, …)``.
        bands: What the first axis stands for.

    Returns:
        Shape ``(…)``, float64; NaN where a value that is needed is not finite, or the index is not defined, as a ratio over 0 is not.

    Raises:
        ParameterError: There is no such index, a wavelength is missing, or the numbers of bands differ.
    """
    index = find_index(name)
    if np.ndim(values) < 1 or len(values) != bands.count:
        raise ParameterError(f'Spectra of {len(values) if np.ndim(values) else 0} bands do not fit {bands.count} bands.')
    return evaluate(index, values, bands_of(index, bands))


def evaluate(index: SpectralIndex, values: Array, numbers: Sequence[Sequence[int]]) -> Array:
    """An index of spectra, from the bands that :func:`bands_of` named; see :func:`compute_index`."""
    # Summed one by one, so that a pixel's value does not depend on how many stand beside it.
    parts = [sum(np.asarray(values[i], np.float64) for i in one) / len(one) for one in numbers]
    with np.errstate(divide='ignore', invalid='ignore', over='ignore'):
        result = np.asarray(index.function(*parts), np.float64)
    return np.where(np.isfinite(result), result, np.nan)


def _choose(wanted: IndexBand, bands: Bands) -> Tuple[int, ...]:
    """The good bands within a wanted one's width, or the nearest within its tolerance; none where there is none."""
    if bands.wavelengths_nm is None:
        return ()
    inside = np.flatnonzero(bands.good & (np.abs(bands.wavelengths_nm - wanted.centre_nm) <= wanted.width_nm / 2.0))
    if len(inside):
        return tuple(int(i) for i in inside)
    nearest = bands.nearest(wanted.centre_nm, wanted.tolerance_nm)
    return () if nearest is None else (nearest,)
