"""Lists with one number a band, as attributes and arrays of HDF5 products give them, checked against the cube."""

from __future__ import annotations

from typing import Any, List, Optional, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.errors import CubeError
from ..hierarchy import as_numbers

_SMALLEST_SCALE, _LARGEST_NUMBER = 1e-9, 1e9
_SHORTEST_NM, _LONGEST_NM = 100.0, 100_000.0
_DAMAGED = 'The file is damaged, or was changed by another program: download it again.'


def one_a_band(value: Any, count: int, name: str, path: str) -> Array:
    """A list that the product cannot do without.

    Args:
        value: The attribute or the values of the array; None where it is absent.
        count: Number of bands.
        name: Of the list, for messages.
        path: The file, for messages.

    Raises:
        CubeError: It is absent, or has another length.
    """
    found = as_numbers(value)
    if found is None:
        raise CubeError(f'{path} has no list "{name}".', _DAMAGED)
    if len(found) != count:
        raise CubeError(f'"{name}" in {path} lists {len(found)} numbers for {count} bands.', _DAMAGED)
    return found


def if_one_a_band(value: Any, count: int, name: str, warnings: List[str]) -> Optional[Array]:
    """A list that the product can do without: None, and a sentence, where it has another length or holds what is no number."""
    found = as_numbers(value)
    if found is None:
        return None
    if len(found) != count:
        warnings.append(f'"{name}" lists {len(found)} numbers for {count} bands; it is ignored.')
        return None
    if not np.isfinite(found).all():
        warnings.append(f'"{name}" holds values that are no numbers; it is ignored.')
        return None
    return found


def checked_wavelengths(wavelengths_nm: Array, name: str, path: str) -> Array:
    """Wavelengths that can be some.

    Raises:
        CubeError: They cannot be wavelengths of light in nanometres.
    """
    with np.errstate(invalid='ignore'):
        fine = bool(((wavelengths_nm >= _SHORTEST_NM) & (wavelengths_nm <= _LONGEST_NM)).all())
    if not fine:
        raise CubeError(f'"{name}" in {path} holds numbers that are no wavelengths in nanometres.', _DAMAGED)
    return wavelengths_nm


def checked_widths(fwhm_nm: Optional[Array], warnings: List[str]) -> Optional[Array]:
    """Band widths that can be some; None, and a sentence, where one is not above 0."""
    if fwhm_nm is not None and not (fwhm_nm > 0.0).all():
        warnings.append('Some band widths (FWHM) are not above 0; they are ignored.')
        return None
    return fwhm_nm


def checked_scale(scale: float, offset: float, what: str, path: str) -> Tuple[float, float]:
    """Scale and offset with which counts become physical values that float32 can hold.

    Raises:
        CubeError: The scale is not above 0, or one of both is beyond all that a sensor measures.
    """
    if not (_SMALLEST_SCALE <= scale <= _LARGEST_NUMBER and abs(offset) <= _LARGEST_NUMBER):
        raise CubeError(f'The scale of {what} in {path} makes no sense: value = {scale:g} · count + {offset:g}.', _DAMAGED)
    return scale, offset
