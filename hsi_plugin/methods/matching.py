"""Which bands of a cube a model reads: those of its training where the cube has them, else resampled by wavelength."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

import numpy as np

from ..core.arrays import Array
from ..core.errors import ModelError
from ..cubes.cube import Cube
from ..models.card import ModelCard
from ..spectra.resample import is_same, resampling_matrix


@dataclass(frozen=True, eq=False)
class BandMatch:
    """How a cube's bands become a model's.

    Args:
        bands: Indices of the cube's bands to read, ascending.
        matrix: From them to the model's bands, shape ``(model's bands, len(bands))``; None where they are the same, in the same order.
        notes: What a user should know about it.
    """

    bands: Array
    matrix: Optional[Array]
    notes: Tuple[str, ...] = ()


def match_bands(card: ModelCard, cube: Cube) -> BandMatch:
    """Match a model's bands to a cube's, by wavelength.

    Bands that the cube has, and marks as good, are used as they are; others are resampled from their neighbours. Where one side tells no
    wavelengths, bands are matched by number.

    Raises:
        ModelError: The cube lacks wavelengths that the model needs, has other units, or has no wavelengths and another number of bands.
    """
    notes = []
    if 'unknown' not in (card.units, cube.units) and card.units != cube.units:
        raise ModelError(
            f'The model was trained on {card.units}, but {cube.name} holds {cube.units}.',
            'Convert the cube, or train a model on one like it.',
        )
    if card.units != cube.units:
        notes.append(f'The model was trained on {card.units} values, the cube holds {cube.units} values; check that their scales agree.')
    if card.bands.wavelengths_nm is None or cube.bands.wavelengths_nm is None:
        bands, matrix = _by_number(card, cube), None
        if (card.bands.wavelengths_nm is None) != (cube.bands.wavelengths_nm is None):
            notes.append('Bands were matched by number, because the model or the cube tells no wavelengths.')
    else:
        bands, matrix = _by_wavelength(card, cube)
    return BandMatch(bands, matrix, tuple(notes))


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
    try:
        matrix = resampling_matrix(cube.bands, card.bands)
    except ModelError as error:
        raise ModelError(f'The model does not fit {cube.name}: {error.what[0].lower()}{error.what[1:]}', error.remedy) from error
    used = np.flatnonzero(np.abs(matrix).max(0) > 0.0)
    return used, matrix[:, used]
