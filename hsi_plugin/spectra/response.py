"""Tabulated spectral response functions, and what a sensor that has them would read of a spectrum.

A band reads ``∫ r(λ) R(λ) dλ / ∫ r(λ) dλ``. Response r and measured reflectance R are both taken as straight lines between their points, so
that the integrals are exact and linear in the measured values: the whole conversion is one matrix, as for bands that are known by their
widths alone (:mod:`~hsi_plugin.spectra.resample`). The source should be measured in finer steps than the responses are wide; its own
smoothing is not taken out of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import List, Optional, Tuple, Union

import numpy as np

from ..core.arrays import Array, BoolArray
from ..core.bands import Bands
from ..core.errors import ParameterError
from ..cubes.wavelengths import SpectralSource, in_nanometres
from .library.named import SpectralLibrary
from .library.text import read_text, split_rows, to_numbers, unit_in
from .resample import REACH

LEAST_COVERAGE = 0.95
"""Share of a band's response that a source must cover for the band to be told; our choice."""
_FEWEST = 3  # rows of a table that can hold a response
_FEWEST_CHANNELS = 4


@dataclass(frozen=True, eq=False)
class SpectralResponse:
    """How strongly each band of a sensor answers to each wavelength.

    Args:
        name: What the sensor is called.
        wavelengths_nm: Where it is tabulated, in nm, ascending, shape ``(points,)``.
        values: Response of each band there, from 0, on any scale, shape ``(bands, points)``.
        band_names: One a band.
    """

    name: str
    wavelengths_nm: Array
    values: Array
    band_names: Tuple[str, ...]

    def __post_init__(self) -> None:
        at, values = np.asarray(self.wavelengths_nm, np.float64), np.asarray(self.values, np.float64)
        object.__setattr__(self, 'wavelengths_nm', at)
        object.__setattr__(self, 'values', values)
        if at.ndim != 1 or values.shape != (len(self.band_names), len(at)) or len(at) < 2 or not len(values):
            raise ParameterError(
                f'The response of {self.name} has {len(self.band_names)} names and {at.size} wavelengths for values of {values.shape}.'
            )
        if not np.isfinite(at).all() or (np.diff(at) <= 0.0).any():
            raise ParameterError(f'The wavelengths of the response of {self.name} do not rise.', 'Give each wavelength once, in order.')
        if not np.isfinite(values).all() or (values < 0.0).any():
            raise ParameterError(f'The response of {self.name} holds values that are negative or missing.', 'Set them to 0.')
        empty = [name for name, response in zip(self.band_names, values) if not response.any()]
        if empty:
            raise ParameterError(f'The band "{empty[0]}" of {self.name} answers to no wavelength.', 'Remove its column.')

    def bands(self) -> Bands:
        """The bands as others see them: the centroid of each response, and its width where it first and last passes half of its most."""
        edges = [_half_width(self.wavelengths_nm, response) for response in self.values]
        return Bands(len(self.values), self.centroids(), np.array([right - left for left, right in edges]))

    def centroids(self) -> Array:
        """``∫ r λ dλ / ∫ r dλ`` of each band in nm, shape ``(bands,)``."""
        at, step = self.wavelengths_nm, np.diff(self.wavelengths_nm)
        left, right = self.values[:, :-1], self.values[:, 1:]
        whole = (step * (left + right) / 2.0).sum(1)
        first = (step * (at[:-1] * (2.0 * left + right) + at[1:] * (left + 2.0 * right)) / 6.0).sum(1)
        return np.asarray(first / whole)


def read_response(path: Union[str, Path]) -> SpectralResponse:
    """Read a table of response functions: the first column wavelengths, every other column a band.

    Wavelengths are in nm or µm, as the head says; where it says neither, numbers below 100 are µm. Cells that are empty or slightly below
    zero count as 0; rows may be in any order. Names are those of the head, else `band 1` and so on.

    Args:
        path: The table (CSV): commas, semicolons or tabs between cells.

    Raises:
        ParameterError: The file cannot be read, or is no such table.
    """
    path = Path(path)
    if not path.is_file():
        raise ParameterError(f'There is no table of responses {path}.', 'Check the path.')
    text = read_text(path)
    rows = split_rows(text, path) if text is not None else []
    start = next((i for i, row in enumerate(rows) if len(row) > 1 and np.isfinite(to_numbers(row[:1])).all()), None)
    body = [row for row in rows[start:] if row[0]] if start is not None else []
    width = len(body[0]) if body else 0
    if start is None or width < 2 or len(body) < _FEWEST or any(len(row) != width for row in body):
        raise ParameterError(
            f'{path.name} is no table of responses.', 'Give a CSV with wavelengths in its first column and one column a band.'
        )
    numbers = np.stack([to_numbers([cell or '0' for cell in row]) for row in body])
    if not np.isfinite(numbers).all():
        row, column = (int(i) for i in np.argwhere(~np.isfinite(numbers))[0])
        raise ParameterError(f'{path.name} holds "{body[row][column]}" where a number should be.', 'Correct it, or leave the cell empty.')
    head = rows[start - 1] if start and len(rows[start - 1]) == width else []
    warnings: List[str] = []
    at, _ = in_nanometres(SpectralSource(numbers[:, 0], unit_in(head[0]) if head else ''), warnings)
    if at is None:
        raise ParameterError(f'The first column of {path.name} does not hold wavelengths.', 'Give them in nm or µm.')
    order = np.argsort(at, kind='stable')
    names = tuple(head[i + 1] if head and head[i + 1] else f'band {i + 1}' for i in range(width - 1))
    return SpectralResponse(path.stem, at[order], np.maximum(numbers[order, 1:].T, 0.0), names)


def response_matrix(source: Bands, response: SpectralResponse) -> Tuple[Array, Array]:
    """The matrix that turns spectra of ``source`` into what a sensor reads, and how much of its bands the source covers.

    Args:
        source: Bands of the measured spectra; bad ones get no weight. A wavelength between the first and the last good one is covered where
            one lies within :data:`~hsi_plugin.spectra.resample.REACH` of their median spacings.
        response: The sensor's.

    Returns:
        Matrix of shape ``(bands, source.count)``, float64, rows that add up to 1, over what is covered alone; a row of zeros for a band of
        which nothing is. And the share of each band's response that is covered, 0 to 1, shape ``(bands,)``.

    Raises:
        ParameterError: The source has no wavelengths or fewer than two good ones.
    """
    if source.wavelengths_nm is None:
        raise ParameterError('The measured spectra have no wavelengths.', 'Add their wavelengths.')
    usable = np.flatnonzero(source.good & np.isfinite(source.wavelengths_nm))
    centres, column = np.unique(source.wavelengths_nm[usable], return_inverse=True)
    if len(centres) < 2:
        raise ParameterError('The measured spectra have fewer than two usable wavelengths.', 'Check their bad bands.')
    reach = REACH * float(np.median(np.diff(centres)))
    at = response.wavelengths_nm
    # Between these, response and spectrum are straight lines and a wavelength is covered or is not.
    edges = np.unique(np.concatenate([centres, at, centres[:-1] + reach, centres[1:] - reach]))
    edges = edges[(edges >= at[0]) & (edges <= at[-1])]
    left, right = edges[:-1], edges[1:]
    middle = (left + right) / 2.0
    after = np.clip(np.searchsorted(centres, middle), 1, len(centres) - 1)
    nearest = np.minimum(np.abs(centres[after] - middle), np.abs(centres[after - 1] - middle))
    covered = (middle > centres[0]) & (middle < centres[-1]) & (nearest <= reach)
    whole = np.zeros(len(response.values))
    weights = np.zeros((len(response.values), len(centres)))
    for place in (0.0, 0.5, 1.0):  # Simpson's rule, exact for the product of two straight lines
        here = left + place * (right - left)
        part = (right - left) * (4.0 if place == 0.5 else 1.0) / 6.0
        answered = np.stack([np.interp(here, at, one) for one in response.values]) * part
        whole += answered.sum(1)
        share = np.clip((here - centres[after - 1]) / (centres[after] - centres[after - 1]), 0.0, 1.0)
        for end, amount in ((after - 1, 1.0 - share), (after, share)):
            np.add.at(weights.T, end[covered], (answered * amount)[:, covered].T)
    read = weights.sum(1)
    shares = np.divide(weights, read[:, None], out=np.zeros_like(weights), where=read[:, None] > 0.0)
    matrix = np.zeros((len(weights), source.count))
    # Two channels of one wavelength share its weight.
    matrix[:, usable] = shares[:, column] / np.bincount(column)[column]
    return matrix, np.clip(read / whole, 0.0, 1.0)


def to_sensor(
    library: SpectralLibrary, target: Union[Bands, SpectralResponse], least: float = LEAST_COVERAGE
) -> Tuple[Array, Array]:
    """What a sensor would read of the spectra of a library, by tabulated responses or by Gaussians of its bands' widths.

    Args:
        library: The library; channels that are deleted, bad, or hold no reflectance count as not measured.
        target: The sensor's bands, of which only good ones are asked for, or its responses.
        least: Share of a band's response that a spectrum must cover.

    Returns:
        Reflectance, float32, ``(n, bands)``, NaN where too little is covered; and the covered share of each band, float32, ``(n, bands)``
        (by widths alone: 0 or 1, see :meth:`~hsi_plugin.spectra.library.named.SpectralLibrary.to_bands`).

    Raises:
        ParameterError: The bands have no wavelengths, or none of them is good.
    """
    if isinstance(target, Bands):
        values, _ = library.to_bands(target)
        return values, np.isfinite(values).astype(np.float32)
    shape = (len(library), len(target.values))
    values, coverage = np.full(shape, np.nan, np.float32), np.zeros(shape, np.float32)
    held = library.held()
    patterns, which = np.unique(np.packbits(held, axis=1), axis=0, return_inverse=True)
    for number in range(len(patterns)):
        members = np.flatnonzero(which.reshape(-1) == number)
        channels = np.flatnonzero(held[members[0]])
        matrix = _matrix_of(library, channels, target)
        if matrix is None:
            continue
        coverage[members] = matrix[1]
        columns = np.flatnonzero(matrix[1] >= least)
        spectra = library.spectra[np.ix_(members, channels)].astype(np.float64)
        values[np.ix_(members, columns)] = spectra @ matrix[0][columns].T
    return values, coverage


def wholly_covered(values: Array, good: Optional[BoolArray] = None) -> Tuple[BoolArray, BoolArray]:
    """Which spectra that :func:`to_sensor` gave are covered in all good bands, and which in some of them only, both ``(n,)``."""
    there = np.isfinite(values if good is None else values[:, good])
    whole = there.all(1)
    return np.asarray(whole), np.asarray(there.any(1) & ~whole)


def _matrix_of(library: SpectralLibrary, channels: Array, target: SpectralResponse) -> Optional[Tuple[Array, Array]]:
    """The matrix from some channels; None where they are too few for a spectrum."""
    at = library.wavelengths_nm[channels]
    if len(channels) < _FEWEST_CHANNELS or len(np.unique(at)) < 2:
        return None
    return response_matrix(Bands(len(channels), at), target)


def _half_width(at: Array, response: Array) -> Tuple[float, float]:
    """Where a response first and last passes half of its most, in nm."""
    half = response.max() / 2.0
    over = np.flatnonzero(response >= half)
    first, last = int(over[0]), int(over[-1])

    def crossing(outer: int, inner: int) -> float:
        if not 0 <= outer < len(at):
            return float(at[inner])
        share = (half - response[outer]) / (response[inner] - response[outer])
        return float(at[outer] + share * (at[inner] - at[outer]))

    return crossing(first - 1, first), crossing(last + 1, last)
