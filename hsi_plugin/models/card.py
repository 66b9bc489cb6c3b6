"""A model's card: everything that must be known to apply it, to judge it and to make it again, as JSON."""

from __future__ import annotations

import base64
import zlib
from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional, Tuple

import numpy as np

from ..core.arrays import Array
from ..core.bands import Bands
from ..core.classes import ClassDefinition, ClassScheme
from ..core.conformal import ConformalTable
from ..core.errors import ModelError, ParameterError
from ..core.trained_on import TrainedOn
from ..core.version import __version__
from .migrate import FORMAT, migrated
from .strict import flag_in, list_in, number_in, numbers_in, table_in, text_in, texts_in, whole_in

MAXIMUM_BANDS = 100_000
MAXIMUM_CLASSES = 65_534
_MOST_PIXELS = 1 << 22  # that were learned from: far more than any method takes, and 32 MiB when they are unfolded
_LARGEST_SIDE = 1 << 31
UNITS = ('reflectance', 'radiance', 'unknown')
_GET_IT_AGAIN = 'Copy or export the model again.'


@dataclass(frozen=True, eq=False)
class ModelCard:
    """What a trained model is.

    Args:
        method: ``click``, ``cnn1d``, ``foundation``, ``sst``, ``mamba``, ``zero-shot``.
        scheme: Classes 1…K with colours.
        bands: The bands that the model reads (good ones only), in its order, with wavelengths and FWHM in nm where the cube told them;
            none (``Bands(0)``) for a model that reads whatever good bands an image has (:attr:`any_bands`).
        band_numbers: Numbers (from 0) of these bands in the cube of training; what a model without wavelengths is applied by.
        cube_bands: Number of all bands of the cube of training; 0 where there was none.
        units: ``reflectance``, ``radiance`` or ``unknown``: what one unit of the spectra means; ``unknown`` too where it does not matter.
        features: The recipe from a pixel's spectrum to what the weights are multiplied with.
        label_counts: Labelled pixels of each class; zeros for a model that was made from names alone.
        label_hash: SHA-256 of the labels, independent of their order; empty where there were none.
        accuracy: Figures, and under ``protocol`` in words how they were come by; undefined figures are None.
        temperature: Scores are divided by this before the softmax (Guo et al. 2017); 1 leaves them.
        calibration: In words, how the temperature was come by.
        licence: Licence of the model, empty where its owner did not say.
        software: Versions of what took part.
        created: UTC time in ISO 8601.
        seed: Seed of every random choice of training.
        source: Name of the cube and of the labels.
        notes: Sentences that a user should read before relying on the model.
        sensor: Sensor of the image of training, as its product calls it; empty where it did not say.
        level: Its processing level, the same.
        acquired: When it was taken, the same.
        pixel_m: Side of one of its pixels in metres; None where it is not known.
        plugin_version: Version of the plugin that made the model.
        training: What was asked for in training, by parameter, to make the model again from the same image and labels.
        trained_on: The labelled pixels that were learned from, and how far around them the method looks; None where nobody kept them.
        conformal: Limits of unsure pixels, from blocks that were held out; None where no whole block could be.
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
    sensor: str = ''
    level: str = ''
    acquired: str = ''
    pixel_m: Optional[float] = None
    plugin_version: str = __version__
    training: Dict[str, Any] = field(default_factory=dict)
    trained_on: Optional[TrainedOn] = None
    conformal: Optional[ConformalTable] = None

    @property
    def any_bands(self) -> bool:
        """Whether the model has no bands of its own, and reads the good ones of any image."""
        return not self.band_numbers

    @property
    def spectral_range_nm(self) -> Optional[Tuple[float, float]]:
        """The first and the last wavelength that the model reads; None where it has no wavelengths."""
        at = self.bands.wavelengths_nm
        return None if at is None or not len(at) else (float(at.min()), float(at.max()))

    def to_json(self) -> Dict[str, Any]:
        """JSON-ready values. The range of wavelengths and the total of labels are there for readers; they follow from the rest."""
        span = self.spectral_range_nm
        return {
            'format': FORMAT,
            'method': self.method,
            'classes': self.scheme.to_json(),
            'any_bands': self.any_bands,
            'spectral_range_nm': None if span is None else [round(v, 6) for v in span],
            'wavelengths_nm': _numbers(self.bands.wavelengths_nm),
            'fwhm_nm': _numbers(self.bands.fwhm_nm),
            'band_numbers': list(self.band_numbers),
            'cube_bands': self.cube_bands,
            'units': self.units,
            'sensor': self.sensor,
            'level': self.level,
            'acquired': self.acquired,
            'pixel_m': self.pixel_m,
            'features': self.features,
            'labels': {'counts': list(self.label_counts), 'total': sum(self.label_counts), 'sha256': self.label_hash},
            'accuracy': self.accuracy,
            'temperature': self.temperature,
            'calibration': self.calibration,
            'licence': self.licence,
            'plugin_version': self.plugin_version,
            'software': self.software,
            'created': self.created,
            'seed': self.seed,
            'source': self.source,
            'training': self.training,
            'trained_on': None if self.trained_on is None else self.trained_on.to_json(),
            'conformal': None if self.conformal is None else self.conformal.to_json(),
            'notes': list(self.notes),
        }

    @classmethod
    def from_json(cls, value: Any) -> ModelCard:
        """Read what :meth:`to_json` of this or an earlier release wrote.

        Raises:
            ModelError: Something is missing, of the wrong kind, or from a later version of the format.
        """
        try:
            card = _parse(migrated(value))
            _check(card, value)
        except (KeyError, TypeError, ValueError, AttributeError, OverflowError, ParameterError) as error:
            said = f'it has no {error}.' if isinstance(error, KeyError) else str(error)
            raise ModelError(f'The card of the model is damaged: {said}', _GET_IT_AGAIN) from error
        return card


def _parse(value: Dict[str, Any]) -> ModelCard:
    numbers = tuple(whole_in(v, most=MAXIMUM_BANDS) for v in list_in(value['band_numbers']))
    labels = table_in(value['labels'])
    return ModelCard(
        method=text_in(value['method']),
        scheme=_scheme(value['classes']),
        bands=Bands(len(numbers), numbers_in(value['wavelengths_nm'], 1.0, 1e6), numbers_in(value['fwhm_nm'], 0.0, 1e6)),
        band_numbers=numbers,
        cube_bands=whole_in(value['cube_bands'], most=MAXIMUM_BANDS),
        units=text_in(value['units']),
        features=table_in(value['features']),
        label_counts=tuple(whole_in(v) for v in list_in(labels['counts'])),
        label_hash=text_in(labels['sha256']),
        accuracy=table_in(value['accuracy']),
        temperature=number_in(value['temperature']),
        calibration=text_in(value['calibration']),
        licence=text_in(value['licence']),
        software=texts_in(value['software']),
        created=text_in(value['created']),
        seed=None if value['seed'] is None else whole_in(value['seed']),
        source=texts_in(value['source']),
        notes=tuple(text_in(v) for v in list_in(value['notes'])),
        sensor=text_in(value['sensor']),
        level=text_in(value['level']),
        acquired=text_in(value['acquired']),
        pixel_m=None if value['pixel_m'] is None else number_in(value['pixel_m']),
        plugin_version=text_in(value['plugin_version']),
        training=table_in(value['training']),
        trained_on=_trained_on(value['trained_on']),
        conformal=_conformal(value['conformal'], len(list_in(value['classes']))),
    )


def _scheme(value: Any) -> ClassScheme:
    classes = list_in(value)
    if len(classes) > MAXIMUM_CLASSES:
        raise ValueError(f'it has {len(classes)} classes, and a map can hold {MAXIMUM_CLASSES}.')
    return ClassScheme(tuple(
        ClassDefinition(whole_in(one['value'], 1), text_in(one['name']), text_in(one['colour'])) for one in map(table_in, classes)
    ))  # fmt: skip


def _trained_on(value: Any) -> Optional[TrainedOn]:
    """Which pixels were learned from; strict, since whoever judges a map leaves out what stands here."""
    if value is None:
        return None
    said = table_in(value)
    for name, least, most in (('count', 1, _MOST_PIXELS), ('cols', 1, _LARGEST_SIDE), ('reach', 0, _LARGEST_SIDE)):
        whole_in(said[name], least, most)
    for name in ('pixels', 'cube_sha256', 'label_sha256'):
        text_in(said[name])
    if not _unfolds_to(said['pixels'], 8 * said['count']):
        raise ValueError('what it says of the pixels that were learned from unfolds to more or less than it counts.')
    found = TrainedOn.from_json(said)
    if found is None or found.pixels[0] < 0 or (np.diff(found.pixels) <= 0).any():
        raise ValueError('what it says of the pixels that were learned from cannot be read.')
    return found


def _unfolds_to(packed: str, size: int) -> bool:
    """Whether packed bytes are so many; no more than that are unfolded to see it."""
    try:
        return len(zlib.decompressobj().decompress(base64.b64decode(packed, validate=True), size + 1)) == size
    except (ValueError, zlib.error):
        return False


def _conformal(value: Any, classes: int) -> Optional[ConformalTable]:
    return None if value is None else ConformalTable.from_json(table_in(value), classes)


def _check(card: ModelCard, value: Dict[str, Any]) -> None:
    """Refuse a card whose parts contradict each other.

    Args:
        card: What was read.
        value: What it was read from, in any format.
    """
    wrong = ''
    if not len(card.scheme):
        wrong = 'it names no classes.'
    elif flag_in(value.get('any_bands', False)) != card.any_bands:
        wrong = 'it names no bands.' if card.any_bands else 'it names bands and says that it has none.'
    elif max(card.band_numbers, default=-1) >= card.cube_bands and not card.any_bands:
        wrong = f'it names bands outside 0…{card.cube_bands - 1}.'
    elif len(set(card.band_numbers)) != len(card.band_numbers):
        wrong = 'it names a band twice.'
    elif len(card.label_counts) != len(card.scheme):
        wrong = f'it counts labels of {len(card.label_counts)} classes and has {len(card.scheme)}.'
    elif card.units not in UNITS:
        wrong = f'its units are "{card.units[:40]}".'
    elif card.temperature <= 0.0:
        wrong = f'its temperature is {card.temperature:g}.'
    elif card.pixel_m is not None and card.pixel_m <= 0.0:
        wrong = f'its pixels are {card.pixel_m:g} m wide.'
    elif card.bands.wavelengths_nm is not None and not np.isfinite(card.bands.wavelengths_nm).all():
        wrong = 'a wavelength is not a number.'
    if wrong:
        raise ModelError(f'The card of the model is damaged: {wrong}', _GET_IT_AGAIN)


def _numbers(values: Optional[Array]) -> Optional[List[Optional[float]]]:
    return None if values is None else [round(float(v), 6) if np.isfinite(v) else None for v in values]
