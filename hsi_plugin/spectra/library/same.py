"""Whether libraries have the same channels, and putting those together that have."""

from __future__ import annotations

from pathlib import Path
from typing import Union

import numpy as np

from ...core.arrays import Array
from ...core.errors import ParameterError
from .named import SpectralLibrary

_SAME_NM = 1e-3


def count_axes(library: SpectralLibrary) -> int:
    """How many lists of channels stand one behind the other: parts that begin with a lower wavelength, and that no spectrum shares.

    Detectors of one instrument may overlap, too; then its spectra hold values on both sides.
    """
    starts = np.flatnonzero(np.r_[True, np.diff(library.wavelengths_nm) < 0.0])
    if len(starts) < 2 or not len(library):
        return 1
    held = np.logical_or.reduceat(np.isfinite(library.spectra), starts, axis=1)  # (n, parts)
    group = list(range(len(starts)))
    for pattern in np.unique(held, axis=0):
        parts = np.flatnonzero(pattern)
        joined = {group[part] for part in parts}
        group = [min(joined) if one in joined else one for one in group]
    return len({group[part] for part in np.flatnonzero(held.any(0))}) or 1


def aligned(library: SpectralLibrary, wavelengths_nm: Array, target: Union[str, Path]) -> SpectralLibrary:
    """A library with its channels in another's order.

    Args:
        library: The library.
        wavelengths_nm: The channels that it should have.
        target: What has these, for the message.

    Raises:
        ParameterError: Its channels are others.
    """
    count = len(wavelengths_nm)
    own = library.wavelengths_nm
    if len(own) == count and np.allclose(own, wavelengths_nm, rtol=0.0, atol=_SAME_NM):
        return library
    order, wanted = np.argsort(own, kind='stable'), np.argsort(wavelengths_nm, kind='stable')
    if len(own) != count or not np.allclose(own[order], wavelengths_nm[wanted], rtol=0.0, atol=_SAME_NM):
        raise ParameterError(
            f'{library.name} has other channels than {target}: {_range(own)} instead of {_range(wavelengths_nm)}.',
            'Resample it to the same channels first, or write it to a file of its own.',
        )
    take = np.empty(count, int)
    take[wanted] = order
    fwhm = None if library.fwhm_nm is None else library.fwhm_nm[take]
    return SpectralLibrary(
        library.name, own[take], library.spectra[:, take], library.names, fwhm, library.good[take], library.levels, library.source
    )


def joined(first: SpectralLibrary, second: SpectralLibrary) -> SpectralLibrary:
    """The spectra of one library and those of another behind them; levels that one of them lacks are empty there.

    Raises:
        ParameterError: Their channels differ.
    """
    second = aligned(second, first.wavelengths_nm, first.source or first.name)
    nothing = ('',)
    levels = {
        level: first.levels.get(level, nothing * len(first)) + second.levels.get(level, nothing * len(second))
        for level in dict.fromkeys([*first.levels, *second.levels])
    }
    spectra = np.concatenate([first.spectra, second.spectra])
    names = first.names + second.names
    return SpectralLibrary(first.name, first.wavelengths_nm, spectra, names, first.fwhm_nm, first.good, levels, first.source)


def _range(wavelengths_nm: Array) -> str:
    if not len(wavelengths_nm):
        return 'none'
    return f'{len(wavelengths_nm)} from {wavelengths_nm.min():g} to {wavelengths_nm.max():g} nm'
