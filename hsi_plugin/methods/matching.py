"""Which bands of a cube a model reads: those of its training where the cube has them, else resampled by wavelength."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Dict, List, Optional, Tuple

import numpy as np

from ..core.arrays import Array
from ..core.errors import ModelError
from ..cubes.cube import Cube
from ..models.card import ModelCard
from ..spectra.resample import band_widths, covered, format_ranges, is_same, ranges_of, resampling_matrix

SAME, RESAMPLED, BY_NUMBER, ANY = 'same', 'resampled', 'by number', 'any bands'
_NEAR = 1.0  # band spacings: what lies farther from every good band is interpolated across a gap
_COARSE = 1.5  # bands so many times as wide as the model's smooth away what it may have learned from
_MOST_RANGES = 6  # that somebody would type


@dataclass(frozen=True)
class Matching:
    """How well a model's bands are found in a cube.

    Args:
        how: `same` (the cube has these very bands), `resampled` (computed from its bands by wavelength), `by number` (one side tells no
            wavelengths), or `any bands` (the model has none of its own).
        model_bands: Number of the model's bands.
        cube_bands: Number of the cube's bands that are read.
        coverage: Share of the model's bands that have a band of the cube within one band spacing. The others lie in gaps of bad bands that
            are narrow enough to be bridged from both sides; where a gap is wider, the model is refused.
        bridged_nm: Ranges of wavelength of these others.
        coarse: Share of the model's bands where the cube's bands are much wider, so that narrow absorptions are smoothed.
        model_sensor: Sensor of the image of training; empty where unknown.
        sensor: The cube's sensor, the same.
        range_nm: First and last wavelength of the model; None where it has none.
        anew: Whether the model was computed anew for the cube's bands, instead of being given values of its own bands.
        sentence: All that in words.
    """

    how: str = SAME
    model_bands: int = 0
    cube_bands: int = 0
    coverage: float = 1.0
    bridged_nm: Tuple[Tuple[float, float], ...] = ()
    coarse: float = 0.0
    model_sensor: str = ''
    sensor: str = ''
    range_nm: Optional[Tuple[float, float]] = None
    anew: bool = False
    sentence: str = ''

    def to_json(self) -> Dict[str, Any]:
        """JSON-ready values, for results and run records."""
        return {
            'how': self.how, 'sentence': self.sentence, 'coverage': round(self.coverage, 4), 'model_bands': self.model_bands,
            'cube_bands': self.cube_bands, 'bridged_nm': [[round(a, 3), round(b, 3)] for a, b in self.bridged_nm],
            'coarse': round(self.coarse, 4), 'computed_anew': self.anew, 'model_sensor': self.model_sensor, 'sensor': self.sensor,
            'model_range_nm': None if self.range_nm is None else [round(v, 3) for v in self.range_nm],
        }  # fmt: skip


@dataclass(frozen=True, eq=False)
class BandMatch:
    """How a cube's bands become a model's.

    Args:
        bands: Indices of the cube's bands to read, ascending.
        matrix: From them to the model's bands, shape ``(model's bands, len(bands))``; None where they are the same, in the same order.
        notes: What a user should know about it.
        matching: How well the model's bands are found.
    """

    bands: Array
    matrix: Optional[Array]
    notes: Tuple[str, ...] = ()
    matching: Matching = Matching()


def match_bands(card: ModelCard, cube: Cube) -> BandMatch:
    """Match a model's bands to a cube's, by wavelength.

    Bands that the cube has, and marks as good, are used as they are; others are resampled from their neighbours. Where one side tells no
    wavelengths, bands are matched by number. A model without bands of its own reads the good ones.

    Raises:
        ModelError: The cube lacks wavelengths that the model needs, has other units, or has no wavelengths and another number of bands.
    """
    notes = check_units(card, cube)
    matrix: Optional[Array] = None
    if card.any_bands:
        if not cube.bands.good.any():
            raise ModelError(f'All bands of {cube.name} are marked as bad.', 'Correct the list of bad bands in its header.')
        bands, how = cube.bands.good_indices, ANY
    elif card.bands.wavelengths_nm is None or cube.bands.wavelengths_nm is None:
        bands, how = _by_number(card, cube), BY_NUMBER
        if (card.bands.wavelengths_nm is None) != (cube.bands.wavelengths_nm is None):
            notes.append('Bands were matched by number, because the model or the cube tells no wavelengths.')
    else:
        bands, matrix = _by_wavelength(card, cube)
        how = SAME if matrix is None else RESAMPLED
    told = Matching(
        how, card.bands.count, len(bands), model_sensor=card.sensor, sensor=cube.sensor, range_nm=card.spectral_range_nm
    )
    if how == RESAMPLED:
        told = _with_coverage(told, card, cube)
        notes += _notes(told)
    return BandMatch(bands, matrix, tuple(notes), replace(told, sentence=_sentence(told, cube.name)))


def computed_anew(told: Matching, bands: int, cube: Cube) -> Matching:
    """What is told of a model that was computed anew for so many of a cube's bands."""
    told = replace(told, cube_bands=bands, anew=True)
    return replace(told, sentence=_sentence(told, cube.name))


def standardising_step(match: BandMatch, cube: Cube, mean: Array, spread: Array) -> Tuple[Array, Array]:
    """From a cube's stored values r to a model's standardised bands, ``(M (s r + o) − mean) / spread``, as one linear step.

    Args:
        match: From the cube's bands to the model's.
        cube: The cube.
        mean: What is subtracted from each band of the model, shape ``(bands,)``.
        spread: What it is divided by, the same.

    Returns:
        Step and shift: the step of each band, shape ``(bands,)``, where the bands are the same, else a matrix ``(bands, cube's bands)``.
    """
    scale, offset = cube.scale[match.bands], cube.offset[match.bands]
    if match.matrix is None:
        return scale / spread, (offset - mean) / spread
    return match.matrix * scale / spread[:, None], (match.matrix @ offset - mean) / spread


def check_units(card: ModelCard, cube: Cube) -> List[str]:
    """What a user should know about units.

    Raises:
        ModelError: Both are known, and they differ.
    """
    if card.units == cube.units or (card.any_bands and card.units == 'unknown'):
        return []
    if 'unknown' not in (card.units, cube.units):
        raise ModelError(
            f'The model was trained on {card.units}, but {cube.name} holds {cube.units}.',
            f'Use a product that holds {card.units}, convert the cube, or train a model on one like it.',
        )
    return [f'The model was trained on {card.units} values, the cube holds {cube.units} values; check that their scales agree.']


def _by_number(card: ModelCard, cube: Cube) -> Array:
    if cube.bands.count != card.cube_bands:
        without = 'The model' if card.bands.wavelengths_nm is None else cube.name
        raise ModelError(
            f'{without} has no wavelengths, so bands can only be matched by number; '
            f'but {cube.name} has {cube.bands.count} bands and the model was trained on {card.cube_bands}.',
            'Add wavelengths to the cube, or train a model on one like it.',
        )
    numbers = np.asarray(card.band_numbers)
    bad = numbers[~cube.bands.good[numbers]]
    if len(bad):
        raise ModelError(
            f'The model needs bands that are marked as bad in {cube.name}: {", ".join(str(b + 1) for b in bad[:10])}'
            f'{" and others" if len(bad) > 10 else ""}.',
            'Train a model on this cube, or correct its list of bad bands.',
        )
    return numbers


def _by_wavelength(card: ModelCard, cube: Cube) -> Tuple[Array, Optional[Array]]:
    """The cube's bands to read, and the matrix from them to the model's bands (None: they are the same)."""
    numbers = np.asarray(card.band_numbers)
    if (
        cube.bands.count == card.cube_bands
        and cube.bands.good[numbers].all()
        and is_same(cube.bands.select(numbers.tolist()), card.bands)
    ):
        return numbers, None
    _check_coverage(card, cube)
    picked = _picked(card, cube)
    if picked is not None:
        return picked, None
    matrix = resampling_matrix(cube.bands, card.bands)
    used = np.flatnonzero(np.abs(matrix).max(0) > 0.0)
    return used, matrix[:, used]


def _check_coverage(card: ModelCard, cube: Cube) -> None:
    """Refuse a cube that lacks wavelengths of the model.

    Raises:
        ModelError: The message names them, and what could be trained instead.
    """
    if not cube.bands.good.any():
        raise ModelError(f'All bands of {cube.name} are marked as bad.', 'Correct the list of bad bands in its header.')
    there = covered(cube.bands, card.bands)
    if there.all():
        return
    has = ranges_of(card.bands, there)
    instead = ','.join(f'{np.floor(low):.0f}-{np.ceil(high):.0f}' for low, high in has if high > low)
    how = f' without them (train with --bands {instead})' if instead and len(has) <= _MOST_RANGES else ' on an image like this'
    raise ModelError(
        f'The model does not fit {cube.name}: the image has no usable bands for {format_ranges(ranges_of(card.bands, ~there))}, '
        f'which {int((~there).sum())} of the model\'s {card.bands.count} bands need.',
        f'Use an image that covers these wavelengths, or train a model{how}.',
    )


def _picked(card: ModelCard, cube: Cube) -> Optional[Array]:
    """A cube's good bands that are the model's, where they stand in the same order among others; None where they do not."""
    good, here, there = cube.bands.good_indices, cube.bands.wavelengths_nm, card.bands.wavelengths_nm
    if here is None or there is None:
        return None
    order = good[np.argsort(here[good], kind='stable')]
    after = np.clip(np.searchsorted(here[order], there), 1, max(len(order) - 1, 1))
    left, right = order[after - 1], order[np.minimum(after, len(order) - 1)]
    nearest: Array = np.where(np.abs(here[left] - there) <= np.abs(here[right] - there), left, right)
    found = bool((np.diff(nearest) > 0).all()) and is_same(cube.bands.select(nearest.tolist()), card.bands)
    return nearest if found else None


def _with_coverage(told: Matching, card: ModelCard, cube: Cube) -> Matching:
    """How much of what is resampled is really there."""
    near = covered(cube.bands, card.bands, _NEAR)
    good = cube.bands.select(cube.bands.good_indices.tolist())
    here, there = np.asarray(good.wavelengths_nm), np.asarray(card.bands.wavelengths_nm)
    order = np.argsort(here, kind='stable')
    widths = np.interp(there, here[order], band_widths(good)[order])
    coarse = float((widths > _COARSE * band_widths(card.bands)).mean())
    return replace(told, coverage=float(near.mean()), bridged_nm=tuple(ranges_of(card.bands, ~near)), coarse=coarse)


def _notes(told: Matching) -> List[str]:
    """What a user should know before relying on it."""
    notes = []
    if told.bridged_nm:
        notes.append(f'Values at {format_ranges(list(told.bridged_nm))} are interpolated from both sides, where the image has bad bands.')
    if told.coarse > 0.5:
        notes.append('The bands of the image are much wider than those that the model learned from: narrow absorptions are smoothed away.')
    return notes


def _sentence(told: Matching, name: str) -> str:
    """What was done with the bands, as a user reads it."""
    about = [told.model_sensor, '' if told.range_nm is None else '{:.0f}–{:.0f} nm'.format(*told.range_nm)]
    inside = ', '.join(part for part in about if part)
    model = f'The model\'s {told.model_bands} bands ({inside})' if inside else f'The model\'s {told.model_bands} bands'
    image = told.sensor or name
    if told.how == ANY:
        return f'The model reads whatever bands an image has: {told.cube_bands} good ones of {image}.'
    if told.how == SAME:
        return f'{model} are bands of {image}.'
    if told.how == BY_NUMBER:
        return f'{model} were matched to those of {image} by their numbers.'
    share = 'every wavelength is covered' if not told.bridged_nm else f'{told.coverage:.0%} of them have a band there'
    if told.anew:
        return f'{model} were matched to {told.cube_bands} bands of {image}, for which the model was computed anew; {share}.'
    return f'{model} were resampled from {told.cube_bands} bands of {image}; {share}.'
