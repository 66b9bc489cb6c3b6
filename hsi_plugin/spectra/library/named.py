"""A spectral library in memory: spectra, what they are called, and what else is known of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, List, Mapping, NamedTuple, Optional, Sequence, Tuple

import numpy as np

from ...core.arrays import Array, BoolArray
from ...core.bands import Bands
from ...core.errors import ParameterError
from ..patterns import alike_rows
from ..resample import band_widths, resampling_matrix, uncovered
from .values import narrowed

# A library whose spectra stand side by side with gaps must fit into memory all the same.
_MOST_VALUES = 1 << 28
# What an instrument noted where it got no light is no reflectance.
_DARKEST, _BRIGHTEST = -0.1, 2.0
_FEWEST_CHANNELS = 4


@dataclass(frozen=True, eq=False)
class SpectralLibrary:
    """Named spectra on one list of channels.

    Where several instruments measured, their channels stand one behind the other and a spectrum is NaN in those of the others, so that
    wavelengths need be neither sorted nor unique.

    Args:
        name: What the library is called.
        wavelengths_nm: Centre of each channel in nm, shape ``(channels,)``, float64.
        spectra: Reflectance 0…1, shape ``(n, channels)``, float32 (float64 where it was asked for); NaN where deleted or not measured.
        names: One a spectrum, not always unique.
        fwhm_nm: Full width at half maximum of each channel in nm, shape ``(channels,)``; None where the files do not tell.
        good: Channels that the library itself does not mark as bad, shape ``(channels,)``; all where it marks none.
        levels: What a table says of the spectra: name of a column to one text a spectrum, '' where it says nothing.
        source: The file or folder that it was read from.
    """

    name: str
    wavelengths_nm: Array
    spectra: Array
    names: Tuple[str, ...]
    fwhm_nm: Optional[Array] = None
    good: BoolArray = None  # type: ignore[assignment]  # filled in below, never None afterwards
    levels: Mapping[str, Tuple[str, ...]] = field(default_factory=dict)
    source: str = ''

    def __post_init__(self) -> None:
        channels = len(self.wavelengths_nm)
        if self.good is None:
            object.__setattr__(self, 'good', np.ones(channels, bool))
        lists = [self.good, *([] if self.fwhm_nm is None else [self.fwhm_nm])]
        columns = [self.names, *self.levels.values()]
        if self.spectra.shape != (len(self.names), channels) or any(len(one) != channels for one in lists):
            raise ParameterError(f'The library {self.name} has {len(self.names)} names and {channels} channels for {self.spectra.shape}.')
        if any(len(column) != len(self.names) for column in columns):
            raise ParameterError(f'A table of the library {self.name} does not have {len(self.names)} rows.')

    def __len__(self) -> int:
        return len(self.names)

    def select(self, indices: Sequence[int]) -> SpectralLibrary:
        """The spectra with these indices, in this order."""
        take = [int(i) for i in indices]
        levels = {column: tuple(values[i] for i in take) for column, values in self.levels.items()}
        names = tuple(self.names[i] for i in take)
        return SpectralLibrary(self.name, self.wavelengths_nm, self.spectra[take], names, self.fwhm_nm, self.good, levels, self.source)

    def held(self) -> BoolArray:
        """Where each spectrum was measured and may be a reflectance, ``(n, channels)``: neither deleted, nor bad, nor darkness or noise."""
        with np.errstate(invalid='ignore'):
            held: BoolArray = (self.spectra > _DARKEST) & (self.spectra < _BRIGHTEST) & self.good
        return held

    def to_bands(self, bands: Bands) -> Tuple[Array, BoolArray]:
        """What a sensor would read of the spectra, by the response of its bands (:mod:`hsi_plugin.spectra.resample`).

        Channels that are deleted, bad, or hold no reflectance at all count as not measured: the neighbours stand in for single ones, as
        everywhere in resampling (:data:`~hsi_plugin.spectra.resample.REACH`), not for wide gaps.

        Args:
            bands: The sensor's; only good ones are asked for.

        Returns:
            Reflectance, float32, ``(n, bands.count)``, NaN in bad bands and where a spectrum was not measured near a band; and the spectra
            that were measured near every good band, bool ``(n,)``.

        Raises:
            ParameterError: The bands have no wavelengths, or none of them is good.
        """
        if bands.wavelengths_nm is None:
            raise ParameterError('The raster has no wavelengths.', 'Add wavelengths, for example in an ENVI header beside it.')
        if not bands.good.any():
            raise ParameterError('No band of the raster is marked as good.', 'Check its list of bad bands.')
        # Of its own neighbours, a band's width does not change with the bands that are left out.
        at = bands.wavelengths_nm
        bands = Bands(bands.count, at, band_widths(bands), bands.good)
        matrix = np.full((len(self), bands.count), np.nan, np.float32)
        held = self.held()
        for members in alike_rows(held):
            channels = np.flatnonzero(held[members[0]])
            if len(channels) < _FEWEST_CHANNELS:
                continue
            source = Bands(len(channels), self.wavelengths_nm[channels], None if self.fwhm_nm is None else self.fwhm_nm[channels])
            covered = bands.good.copy()
            for low, high in uncovered(source, bands):
                covered &= ~((at >= low) & (at <= high))
            columns = np.flatnonzero(covered)
            if not len(columns):
                continue
            response = resampling_matrix(source, bands.select(columns.tolist()))
            matrix[np.ix_(members, columns)] = self.spectra[np.ix_(members, channels)].astype(np.float64) @ response.T
        return matrix, np.asarray(np.isfinite(matrix[:, bands.good]).all(1))


class Measured(NamedTuple):
    """One spectrum as a file of its own tells it.

    Args:
        name: What it is called.
        wavelengths_nm: Of its channels.
        values: Reflectance of its channels, NaN where deleted.
        about: What else the file says: name of a level to its text.
        fwhm_nm: Widths of its channels; None where unknown.
    """

    name: str
    wavelengths_nm: Array
    values: Array
    about: Mapping[str, str]
    fwhm_nm: Optional[Array] = None


def gather(name: str, spectra: Sequence[Measured], source: str, dtype: np.dtype[np.generic]) -> SpectralLibrary:
    """One library of spectra that were measured in different channels: each list of channels is kept once, one behind the other.

    Raises:
        ParameterError: There is no spectrum, or there are too many different channels.
    """
    if not spectra:
        raise ParameterError(f'{source} holds no spectrum.', 'Choose a spectral library.')
    starts: Dict[bytes, int] = {}
    axes: List[Measured] = []
    count = 0
    for one in spectra:
        key = one.wavelengths_nm.tobytes()
        if key not in starts:
            starts[key] = count
            axes.append(one)
            count += len(one.wavelengths_nm)
    if count * len(spectra) > _MOST_VALUES:
        raise ParameterError(
            f'{source} holds {len(spectra)} spectra of {len(axes)} different lists of channels, which is too much for memory.',
            'Choose a folder with fewer spectra.',
        )
    values = np.full((len(spectra), count), np.nan, dtype)
    for row, one in enumerate(spectra):
        start = starts[one.wavelengths_nm.tobytes()]
        values[row, start : start + len(one.values)] = narrowed(one.values, dtype)
    fwhm = None
    if any(one.fwhm_nm is not None for one in axes):
        fwhm = np.concatenate([np.full(len(a.wavelengths_nm), np.nan) if a.fwhm_nm is None else a.fwhm_nm for a in axes])
    columns = dict.fromkeys(key for one in spectra for key in one.about)
    levels = {column: tuple(one.about.get(column, '') for one in spectra) for column in columns}
    names = tuple(one.name for one in spectra)
    return SpectralLibrary(name, np.concatenate([a.wavelengths_nm for a in axes]), values, names, fwhm, None, levels, source)  # type: ignore[arg-type]
