"""Foundation models as QGIS's own process knows them: their cards, what they need of a cube, and what they cost.

A card is a JSON file, `resources/models/<name>.json` for what this project can read, `<home>/models/<name>/card.json` for what its user has
made (a starter model adapted to a scene). The weights lie beside the card or in the user's folder; the networks are in
`hsi_plugin.models.backbones`. Nothing here opens a raster or imports torch: a cube that a model cannot take is refused before either.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Tuple

from .arrays import Array
from .bands import Bands
from .errors import ModelError, ParameterError
from .places import home, resources
from .published_hashes import HASHES

DEFAULT_BACKBONE = 'starter'
WEIGHTS = 'weights.safetensors'
CARD = 'card.json'
_GET_IT_AGAIN = 'Install the plugin again, or remove and add the model again.'
# Names become folders and files on every system, so none may lead elsewhere or be one that Windows keeps for itself.
_NAME = re.compile(r'[A-Za-z0-9][A-Za-z0-9._-]{0,79}')
_DEVICES = re.compile(r'(con|prn|aux|nul|com\d|lpt\d)(\.|$)', re.IGNORECASE)


@dataclass(frozen=True)
class WeightFile:
    """A file of weights as its makers publish it.

    Args:
        name: Its name where it is published.
        url: Where it is downloaded from, with a pinned revision; empty where there is no direct address.
        bytes: Its size; 0 where it is not known.
        sha256: Its hash, by default that of `published_hashes`; empty where none is known, which makes a download impossible (a file can
            be added by hand).
        page: The page that a person finds it on.
        part: The part of the model that it fills, where a model comes in several files (`spatial`, `spectral`).
    """

    name: str
    url: str = ''
    bytes: int = 0
    sha256: str = ''
    page: str = ''
    part: str = ''

    def __post_init__(self) -> None:
        if not self.sha256:
            object.__setattr__(self, 'sha256', HASHES.get(self.url, ''))

    @property
    def kept(self) -> str:
        """The name of the file that is kept of it: safetensors, which is read without running anything."""
        return self.name if self.name.endswith('.safetensors') else f'{self.name}.safetensors'


@dataclass(frozen=True)
class Cost:
    """What computing features takes.

    Args:
        flops: Floating-point operations (a multiplication and an addition are two).
        feature_bytes: Size of the features in the cache.
    """

    flops: float
    feature_bytes: int


@dataclass(frozen=True)
class BackboneCard:
    """What is known of a foundation model.

    Args:
        name: What jobs, model cards and the command line call it.
        title: What a list calls it.
        summary: One sentence for whoever chooses: what it is for.
        family: Which code reads it: a module of `hsi_plugin.models.backbones`.
        architecture: The numbers that its network is built from.
        features: Number of features of a pixel.
        parameters: Number of parameters of the part that computes features.
        source: Who made it, and where it is published (paper, repository).
        licence: Of the weights; `not stated` where its makers do not say.
        pretraining: What it learned from.
        wavelengths: In one sentence, how wavelengths enter.
        scalings: How values may be scaled, the default first: `reflectance` (0…1 as they are), `brightness` (all bands by one number, so
            that the scene's mean is 0.2), `minmax` (each band by its least and greatest value in the scene), `zscore` (each band by its
            mean and deviation in the scene), `pretraining` (by the numbers of its pre-training).
        needs_wavelengths: Whether it can do nothing without them.
        least_bands: Fewer good bands are refused.
        most_bands: More good bands are refused; None for no limit.
        range_nm: Bands outside are not used; None where all are.
        patch: Side in pixels of what becomes one token; 1 for a model of single spectra.
        receptive_field: Side in pixels of what a feature depends on.
        flops: Operations for a pixel as `constant + linear · bands + quadratic · bands²`, in this order.
        files: The weights as published; empty where they ship with the plugin or the user made them.
        tried: What was tried with the real weights and what was not.
        notes: Sentences that a user should read before relying on it.
    """

    name: str
    title: str
    summary: str
    family: str
    architecture: Dict[str, Any]
    features: int
    parameters: int
    source: str
    licence: str
    pretraining: str
    wavelengths: str
    scalings: Tuple[str, ...]
    needs_wavelengths: bool
    least_bands: int
    patch: int
    receptive_field: int
    flops: Tuple[float, float, float]
    tried: str
    most_bands: Optional[int] = None
    range_nm: Optional[Tuple[float, float]] = None
    files: Tuple[WeightFile, ...] = ()
    notes: Tuple[str, ...] = ()
    folder: str = field(default='', compare=False)

    def to_json(self) -> Dict[str, Any]:
        """JSON-ready values."""
        values = asdict(self)
        del values['folder']
        return values

    @classmethod
    def from_json(cls, value: Any, folder: str = '') -> BackboneCard:
        """Read what :meth:`to_json` wrote.

        Args:
            value: A decoded JSON object.
            folder: Where the card lies.

        Raises:
            ModelError: Something is missing, unknown or of the wrong kind.
        """
        try:
            given = dict(value)
            unknown = sorted(given.keys() - {f.name for f in fields(cls)} | (given.keys() & {'folder'}))
            if unknown:
                raise ValueError(f'it has an entry "{unknown[0]}" that is not known')
            given['files'] = tuple(WeightFile(**one) for one in given.get('files', ()))
            given['scalings'] = tuple(str(one) for one in given['scalings'])
            given['flops'] = tuple(float(one) for one in given['flops'])
            given['notes'] = tuple(str(one) for one in given.get('notes', ()))
            if given.get('range_nm') is not None:
                low, high = given['range_nm']
                given['range_nm'] = float(low), float(high)
            card = cls(**given, folder=folder)
            if not (card.scalings and len(card.flops) == 3 and card.features > 0 and card.patch > 0):
                raise ValueError('its numbers do not fit together')
            wrong = [one for one in (card.name, *(file.name for file in card.files)) if not is_name(one)]
            if wrong:
                raise ValueError(f'"{wrong[0]}" is no name for a file')
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise ModelError(f'The card of a foundation model is damaged ({folder or "unknown place"}): {error}.', _GET_IT_AGAIN) from error
        return card

    def cost(self, bands: int, pixels: int) -> Cost:
        """What features of so many pixels of so many good bands take."""
        constant, linear, quadratic = self.flops
        return Cost((constant + linear * bands + quadratic * bands**2) * pixels, 2 * self.features * pixels)

    def weights(self) -> Tuple[Path, ...]:
        """The files of its weights, in the order of :attr:`files`, if all of them are here; else nothing."""
        places = [place for _, place in self.weight_places()]
        return tuple(place for place in places if place is not None) if None not in places else ()

    def weight_places(self) -> Tuple[Tuple[WeightFile, Optional[Path]], ...]:
        """Each file of its weights, and where it lies, None where it is not. A model without published files has one beside its card."""
        if not self.files:
            beside = [Path(self.folder) / one for one in (f'{self.name}.safetensors', WEIGHTS)] if self.folder else []
            return ((WeightFile(WEIGHTS), _first(beside)),)
        folder = models_folder() / self.name
        return tuple((one, _first([folder / one.kept, folder / one.name])) for one in self.files)

    @property
    def installed(self) -> bool:
        """Whether its weights are here."""
        return bool(self.weights())


def is_name(text: str) -> bool:
    """Whether a text can be the name of a model or of one of its files on every system: letters, digits, `.`, `_` and `-`."""
    return bool(_NAME.fullmatch(text)) and not text.endswith('.') and not _DEVICES.match(text)


def check_name(text: str) -> str:
    """The name of a model of the user's own.

    Raises:
        ParameterError: No file can be called so.
    """
    if not is_name(text):
        raise ParameterError(f'"{text}" cannot be the name of a model.', 'Use letters, digits, ".", "_" and "-", at most 80 of them.')
    return text


def models_folder() -> Path:
    """The folder of the user's own foundation models and of downloaded weights: a folder a model."""
    return home() / 'models'


def list_backbones() -> Dict[str, BackboneCard]:
    """All foundation models that are known, by name: those that ship first, then the user's own.

    Raises:
        ModelError: A card is damaged; the message names its place.
    """
    found: Dict[str, BackboneCard] = {}
    for path in sorted((resources() / 'models').glob('*.json')):
        card = _read(path)
        found[card.name] = card
    for path in sorted(models_folder().glob(f'*/{CARD}')):
        card = _read(path)
        found.setdefault(card.name, card)
    return dict(sorted(found.items(), key=lambda item: (item[0] != DEFAULT_BACKBONE, not item[1].installed)))


def find_backbone(name: str) -> BackboneCard:
    """The foundation model of a name.

    Raises:
        ParameterError: There is none.
    """
    known = list_backbones()
    if name not in known:
        raise ParameterError(f'There is no foundation model "{name}".', f'The models are {", ".join(known)}.')
    return known[name]


def check_fits(card: BackboneCard, bands: Bands, scaling: str = '') -> Tuple[Array, Tuple[str, ...]]:
    """Which bands of a cube a model reads, told before the raster is read.

    Args:
        card: The model.
        bands: The cube's bands.
        scaling: What the user asks for; empty for the default.

    Returns:
        Indices of the good bands that it reads, and sentences that a user should know.

    Raises:
        ModelError: The model cannot take these bands; the message says why, and which model can.
        ParameterError: The model knows no such scaling.
    """
    other = f'Choose another model, for example {DEFAULT_BACKBONE}.'
    if scaling and scaling not in card.scalings:
        raise ParameterError(f'{card.title} knows no scaling "{scaling}".', f'It knows {", ".join(card.scalings)}.')
    used, notes = bands.good_indices, []
    if bands.wavelengths_nm is None:
        if card.needs_wavelengths:
            raise ModelError(
                f'{card.title} needs the wavelength of every band, and the cube tells none.',
                'Add wavelengths to the raster, for example in an ENVI header beside it; they are never guessed.',
            )
    elif card.range_nm is not None:
        low, high = card.range_nm
        inside = (bands.wavelengths_nm >= low) & (bands.wavelengths_nm <= high)
        outside = int((~inside[used]).sum())
        used = used[inside[used]]
        if outside:
            notes.append(f'{outside} bands outside {low:.0f}–{high:.0f} nm are not used by {card.title}.')
    if len(used) < card.least_bands:
        raise ModelError(f'{card.title} needs at least {card.least_bands} good bands, and there are {len(used)} that it can use.', other)
    if card.most_bands is not None and len(used) > card.most_bands:
        raise ModelError(f'{card.title} takes at most {card.most_bands} bands, and there are {len(used)}.', other)
    return used, tuple(notes)


def choose_scaling(card: BackboneCard, units: str, scaling: str = '') -> str:
    """The scaling to use: what is asked for, else the model's default; values that are no reflectance are never taken for such.

    Args:
        card: The model.
        units: Of the cube: `reflectance`, `radiance` or `unknown`.
        scaling: What the user asks for; empty for the default.
    """
    if scaling:
        return scaling
    first = card.scalings[0]
    if first == 'reflectance' and units != 'reflectance':
        return next((one for one in card.scalings if one != 'reflectance'), first)
    return first


def _first(places: List[Path]) -> Optional[Path]:
    """The first that is a file."""
    return next((place for place in places if place.is_file()), None)


def _read(path: Path) -> BackboneCard:
    try:
        value: Mapping[str, Any] = json.loads(path.read_text(encoding='utf-8'))
    except (OSError, ValueError) as error:
        raise ModelError(f'The card {path} cannot be read: {error}.', _GET_IT_AGAIN) from error
    return BackboneCard.from_json(value, str(path.parent))


def names() -> List[str]:
    """Names of all foundation models that are known."""
    return list(list_backbones())
