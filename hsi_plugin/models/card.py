"""A model's card: everything that must be known to apply it, to judge it and to make it again, as JSON."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional, Tuple

import numpy as np

from ..core.arrays import Array
from ..core.bands import Bands
from ..core.classes import ClassScheme
from ..core.errors import ModelError, ParameterError

FORMAT = 1
_GET_IT_AGAIN = 'Copy or export the model again.'


@dataclass(frozen=True, eq=False)
class ModelCard:
    """What a trained model is.

    Args:
        method: ``click``, ``foundation``, ``sst``, ``mamba``.
        scheme: Classes 1…K with colours.
        bands: The bands that the model reads (good ones only), in its order, with wavelengths and FWHM in nm where the cube told them.
        band_numbers: Numbers (from 0) of these bands in the cube of training; what a model without wavelengths is applied by.
        cube_bands: Number of all bands of the cube of training.
        units: ``reflectance``, ``radiance`` or ``unknown``: what one unit of the spectra means.
        features: The recipe from a pixel's spectrum to what the weights are multiplied with.
        label_counts: Labelled pixels of each class.
        label_hash: SHA-256 of the labels, independent of their order.
        accuracy: Figures, and under ``protocol`` in words how they were come by; undefined figures are None.
        temperature: Scores are divided by this before the softmax (Guo et al. 2017); 1 leaves them.
        calibration: In words, how the temperature was come by.
        licence: Licence of the model, empty where its owner did not say.
        software: Versions of what took part.
        created: UTC time in ISO 8601.
        seed: Seed of every random choice of training.
        source: Name of the cube and of the labels.
        notes: Sentences that a user should read before relying on the model.
    """

    method: str
    scheme: ClassScheme
    bands: Bands
    band_numbers: Tuple[int, ...]
    cube_bands: int
    units: str
    features: Dict[str, Any]
    label_counts: Tuple[int, ...]
    label_hash: str
    accuracy: Dict[str, Any]
    temperature: float = 1.0
    calibration: str = ''
    licence: str = ''
    software: Dict[str, str] = field(default_factory=dict)
    created: str = ''
    seed: Optional[int] = None
    source: Dict[str, str] = field(default_factory=dict)
    notes: Tuple[str, ...] = ()

    def to_json(self) -> Dict[str, Any]:
        """JSON-ready values."""
        return {
            'format': FORMAT,
            'method': self.method,
            'classes': self.scheme.to_json(),
            'wavelengths_nm': _numbers(self.bands.wavelengths_nm),
            'fwhm_nm': _numbers(self.bands.fwhm_nm),
            'band_numbers': list(self.band_numbers),
            'cube_bands': self.cube_bands,
            'units': self.units,
            'features': self.features,
            'labels': {'counts': list(self.label_counts), 'total': sum(self.label_counts), 'sha256': self.label_hash},
            'accuracy': self.accuracy,
            'temperature': self.temperature,
            'calibration': self.calibration,
            'licence': self.licence,
            'software': self.software,
            'created': self.created,
            'seed': self.seed,
            'source': self.source,
            'notes': list(self.notes),
        }

    @classmethod
    def from_json(cls, value: Any) -> ModelCard:
        """Read what :meth:`to_json` wrote.

        Raises:
            ModelError: Something is missing, of the wrong kind, or from a later version of the format.
        """
        if not isinstance(value, dict) or not isinstance(value.get('format'), int):
            raise ModelError('The card of the model is damaged: it does not say which format it has.', _GET_IT_AGAIN)
        if value['format'] > FORMAT:
            raise ModelError(f'The model is of format {value["format"]}, this plugin reads up to format {FORMAT}.', 'Update the plugin.')
        try:
            card = _parse(value)
        except (KeyError, TypeError, ValueError, AttributeError, OverflowError, ParameterError) as error:
            raise ModelError(f'The card of the model is damaged: {error}', _GET_IT_AGAIN) from error
        _check(card)
        return card


def _parse(value: Dict[str, Any]) -> ModelCard:
    numbers = tuple(int(v) for v in value['band_numbers'])
    return ModelCard(
        method=str(value['method']),
        scheme=ClassScheme.from_json(value['classes']),
        bands=Bands(len(numbers), value['wavelengths_nm'], value['fwhm_nm']),
        band_numbers=numbers,
        cube_bands=int(value['cube_bands']),
        units=str(value['units']),
        features=dict(value['features']),
        label_counts=tuple(int(v) for v in value['labels']['counts']),
        label_hash=str(value['labels']['sha256']),
        accuracy=dict(value['accuracy']),
        temperature=float(value['temperature']),
        calibration=str(value['calibration']),
        licence=str(value['licence']),
        software={str(k): str(v) for k, v in value['software'].items()},
        created=str(value['created']),
        seed=None if value['seed'] is None else int(value['seed']),
        source={str(k): str(v) for k, v in value['source'].items()},
        notes=tuple(str(v) for v in value['notes']),
    )


def _check(card: ModelCard) -> None:
    wrong = ''
    if not card.band_numbers or len(card.scheme) < 1:
        wrong = 'it names no bands or no classes.'
    elif min(card.band_numbers) < 0 or max(card.band_numbers) >= card.cube_bands:
        wrong = f'it names bands outside 0…{card.cube_bands - 1}.'
    elif len(card.label_counts) != len(card.scheme):
        wrong = f'it counts labels of {len(card.label_counts)} classes and has {len(card.scheme)}.'
    elif not (np.isfinite(card.temperature) and card.temperature > 0.0):
        wrong = f'its temperature is {card.temperature}.'
    elif card.bands.wavelengths_nm is not None and not np.isfinite(card.bands.wavelengths_nm).all():
        wrong = 'a wavelength is not a number.'
    if wrong:
        raise ModelError(f'The card of the model is damaged: {wrong}', _GET_IT_AGAIN)


def _numbers(values: Optional[Array]) -> Optional[List[Optional[float]]]:
    return None if values is None else [round(float(v), 6) if np.isfinite(v) else None for v in values]
