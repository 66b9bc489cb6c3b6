"""Foundation features as a method: from labels to a portable model, and from a model file to something that fits itself to a cube."""

from __future__ import annotations

import copy
from dataclasses import dataclass, replace
from typing import Any, Callable, Dict, List, Mapping, Optional, Tuple, Union

import numpy as np
import torch

from ...core.arrays import Array
from ...core.backbones import DEFAULT_BACKBONE, BackboneCard, find_backbone
from ...core.blocks import DEFAULT_BLOCK_SIZE
from ...core.errors import ModelError
from ...core.heads import DEFAULT_HEAD, find_head
from ...cubes.cube import Cube
from ...labels.label_set import LabelSet
from ...models.accelerator import choose
from ...models.backbones.base import Backbone
from ...models.card import ModelCard
from ...models.heads import lora
from ...models.heads.unet import UNetShape
from ..computing import DEFAULT, Computing
from ..matching import match_bands
from ..training import Trained, fill_card, hold_out, judge, never
from .features import FeatureSource, open_features
from .ground import Ground, prepare
from .heads import VECTOR_HEADS, VectorHead, load_head
from .images import RECEPTIVE_FIELD, ImageHead, load_image_head
from .learners import FOLDS, Learned, learner
from .pool import load_pooled
from .portable import find_same, opened, pack_backbone
from .predict import ImagePredictor, VectorPredictor
from .separation import Watched, note_on_overlap, with_distance
from .whitening import Whitening, fitted, load_whitening

METHOD = 'foundation'
_HEAD, _LORA, _SPECTRA = 'head.', 'lora.', 'spectra.'
_GATHERED = 0.5  # the share of training that computing features of labelled pixels usually takes
_GET_IT_AGAIN = 'Copy or export the model again.'


def train_foundation(
    cube: Cube,
    labels: LabelSet,
    seed: int = 0,
    block_size: int = DEFAULT_BLOCK_SIZE,
    licence: str = '',
    check_cancelled: Optional[Callable[[], None]] = None,
    progress: Optional[Callable[[float, str], None]] = None,
    computing: Computing = DEFAULT,
    backbone: Union[str, BackboneCard, Backbone] = DEFAULT_BACKBONE,
    head: str = DEFAULT_HEAD,
    scaling: str = '',
    cache_limit: Optional[int] = None,
) -> Trained:
    """Learn a head on the features of labelled pixels of a cube; the foundation model stays as it is.

    Args:
        cube: The cube; its good bands are used.
        labels: Labelled pixels; classes without a pixel are left out, pixels without data too.
        seed: Decides all that is random.
        block_size: Side in pixels of the blocks that are held out to assess the accuracy.
        licence: Licence that the model is given.
        check_cancelled: Called between reads and before every training step; raises to stop.
        progress: Takes the finished share, 0…1, and what is being done.
        computing: Where to compute.
        backbone: Name or card of the foundation model, or the model itself.
        head: What is learned, see :data:`hsi_plugin.core.heads.HEADS`.
        scaling: How values are scaled for the foundation model; empty for its default.
        cache_limit: Bytes that kept features may take; that of `computing` where not given.

    Raises:
        CubeError: No band of the cube is good.
        LabelError: Fewer than two classes with a valid pixel.
        ModelError: The foundation model does not suit the cube, or its weights are not here.
        ParameterError: There is no such model, head, scaling or device.
    """
    find_head(head)
    check = check_cancelled or never
    computing = computing if cache_limit is None else replace(computing, cache=cache_limit)

    def tell(share: float, doing: str) -> None:
        check()
        if progress is not None:
            progress(share, doing)

    tell(0.0, 'loading the foundation model')
    with open_features(cube, backbone, scaling, computing, check_cancelled=check) as source:
        ground = prepare(
            cube, labels, source, head, seed, lambda share: tell(_GATHERED * share, 'computing features of labelled pixels')
        )
        network = backbone if isinstance(backbone, Backbone) else opened(source.card)
        way = learner(head, ground, cube, network, source, seed, computing, lambda share, doing: tell(
            _GATHERED + (1.0 - _GATHERED) * share, doing
        ))  # fmt: skip
        given, field = ground.given, _field(source.card, head)
        learned = way(ground.numbers, given.labels.values, len(given.labels.scheme))
        watched = Watched(way, ground.labels.rows, ground.labels.cols)
        judged = judge(hold_out(watched.fit, given, seed, block_size, FOLDS[head]), given)
        accuracy = with_distance(judged.accuracy, watched.least, field)
        given = replace(given, notes=(*given.notes, *source.notes, *note_on_overlap(accuracy)))
        tensors = {**{f'{_HEAD}{name}': value for name, value in learned.head.tensors().items()}, **_adapters(learned)}
        if ground.spectra is not None:
            tensors.update({f'{_SPECTRA}{name}': value for name, value in ground.spectra.whitening.tensors().items()})
        carried = pack_backbone(network)
        features = _describe(source, head, learned, ground, bool(carried))
        card = fill_card(cube, given, replace(judged, accuracy=accuracy), METHOD, features, seed, licence, field // 2)
        return Trained(card, {**tensors, **carried}, accuracy)


def reach_of(cube: Cube, backbone: str = DEFAULT_BACKBONE, head: str = DEFAULT_HEAD, **options: str) -> int:
    """How many pixels beyond a labelled one features and head look at.

    Args:
        cube: Not looked at: it is the same for all.
        backbone: Name of the foundation model.
        head: Name of the head.
        options: Other options of training, which do not matter.

    Raises:
        ParameterError: There is no such model.
    """
    return _field(find_backbone(backbone), head) // 2


def _field(card: BackboneCard, head: str) -> int:
    """Side in pixels of what a pixel's scores depend on."""
    return card.receptive_field + (RECEPTIVE_FIELD if head in ('unet', 'runet') else 0)


def _describe(source: FeatureSource, head: str, learned: Learned, ground: Ground, carried: bool) -> Dict[str, Any]:
    """What the card says of how a pixel becomes scores."""
    return {
        'model': 'a head on the features of a frozen foundation model',
        **source.recipe,
        'backbone_card': source.card.to_json(),
        'carried': carried,
        'channels': source.channels,
        'tiling': {'cell': source.tiling.cell, 'margin': source.tiling.margin},
        'head': head,
        'components': 0 if ground.spectra is None else ground.spectra.whitening.count,
        'standardised_by': learned.standard.source,
        **learned.details,
    }


def _adapters(learned: Learned) -> Dict[str, Array]:
    return {f'{_LORA}{name}': value.numpy() for name, value in learned.adapters.items()}


@dataclass(frozen=True, eq=False)
class FoundationModel:
    """A trained head with the foundation model that it was learned on, ready to be fitted to a cube.

    Args:
        card: The card.
        head: The head.
        backbone: The foundation model, or the card of an installed one; low-rank adapters are already in it.
        whitening: What makes components of spectra, for the head that wants them behind the features.
    """

    card: ModelCard
    head: Union[VectorHead, ImageHead]
    backbone: Union[BackboneCard, Backbone]
    whitening: Optional[Whitening] = None

    @classmethod
    def from_file(cls, card: ModelCard, tensors: Mapping[str, Array]) -> FoundationModel:
        """Put together what :func:`hsi_plugin.models.modelfile.read_model` read, or what training gave.

        Raises:
            ModelError: The model is of another method, its parts do not fit together, or the foundation model that it was learned on is
                neither in the file nor installed.
        """
        if card.method != METHOD:
            raise ModelError(f'The model was made by the method "{card.method}", not by "{METHOD}".', 'Choose a model of this method.')
        features, own = card.features, {name[len(_HEAD) :]: value for name, value in tensors.items() if name.startswith(_HEAD)}
        try:
            name, channels, classes = str(features['head']), int(features['channels']), len(card.scheme)
            shape = UNetShape.from_json(features['network']) if name in ('unet', 'runet') else None
            details = {key: int(value) for key, value in dict(features.get('details', {})).items()}
            given = BackboneCard.from_json(features['backbone_card'])
        except (KeyError, TypeError, ValueError) as error:
            raise ModelError('The model is damaged: its card does not describe a head.', _GET_IT_AGAIN) from error
        if given.features != channels or (shape is not None and (shape.channels, shape.classes) != (channels, classes)):
            raise ModelError('The model is damaged: its head has other features or classes than its card.', _GET_IT_AGAIN)
        parts = {name[len(_SPECTRA) :]: value for name, value in tensors.items() if name.startswith(_SPECTRA)}
        whitening = load_whitening(parts, card.bands.count) if name == 'fusion' else None
        head: Union[VectorHead, ImageHead]
        if shape is not None:
            head = load_image_head(shape, own)
        elif whitening is not None:
            head = load_pooled(own, (channels, whitening.count, card.bands.count), classes)
        elif name in (*VECTOR_HEADS, 'lora'):
            head = load_head('discriminant' if name == 'lora' else name, own, channels, classes, details)
        else:
            raise ModelError(f'The model has a head "{name}", which is not known here.', 'Update the plugin.')
        backbone = find_same(features, tensors)
        if name == 'lora':
            backbone = lora.merge(opened(backbone), _read_adapters(tensors))
        return cls(card, head, backbone, whitening)

    def adapt(self, cube: Cube, computing: Computing = DEFAULT) -> Union[VectorPredictor, ImagePredictor]:
        """Fit the model to a cube: the foundation model takes its bands by wavelength, those beyond the wavelengths of training left out.

        Args:
            cube: The cube; it must stay open.
            computing: Where to compute, with how many threads, and what kept features may take.

        Raises:
            ModelError: The cube lacks wavelengths that the model was trained with, or does not fit otherwise.
            ParameterError: There is no such device.
        """
        match = match_bands(self.card, cube)
        notes, told = list(match.notes), match.matching.to_json()
        if match.matrix is not None:
            cube, more = _like_training(cube, self.card)
            notes += more
        elif len(match.bands) < int(cube.bands.good.sum()):  # the very bands of training, and others that it was held from
            cube = _held_to(cube, np.isin(np.arange(cube.bands.count), match.bands))
        scaling = str(self.card.features['scaling'])
        source = open_features(cube, self.backbone, scaling, computing)
        warnings = tuple(dict.fromkeys((*notes, *source.notes)))
        classes, temperature = len(self.card.scheme), self.card.temperature
        if isinstance(self.head, ImageHead):
            head = copy.deepcopy(self.head)  # it may go to a card; this one stays
            return ImagePredictor(
                source, head, temperature, warnings, cube.grid.window, choose(computing.device), computing, matching=told
            )
        spectra = None
        if self.whitening is not None:
            spectra = fitted(self.whitening, self.card.bands, np.asarray(self.card.band_numbers), cube)
        return VectorPredictor(source, self.head, classes, temperature, warnings, spectra, told)


def _like_training(cube: Cube, card: ModelCard) -> Tuple[Cube, List[str]]:
    """The cube as if it had no good bands outside of the wavelengths of training, and what a user should know."""
    here, there = cube.bands.wavelengths_nm, card.bands.wavelengths_nm
    notes = ['The bands differ from those of training: features are computed from the bands of this image, by their wavelengths.']
    if here is None or there is None:
        return cube, notes
    step = np.median(np.diff(np.sort(there))) if len(there) > 1 else 10.0
    good = cube.bands.good & (here >= there.min() - step) & (here <= there.max() + step)
    left_out = int(cube.bands.good.sum() - good.sum())
    if not left_out:
        return cube, notes
    return _held_to(cube, good), [*notes, f'{left_out} bands beyond the wavelengths of training are not used.']


def _held_to(cube: Cube, good: Array) -> Cube:
    """The same cube as one with only some good bands; the cube itself is not changed."""
    held = copy.copy(cube)
    held.bands = replace(cube.bands, good=good)
    return held


def _read_adapters(tensors: Mapping[str, Array]) -> Dict[str, torch.Tensor]:
    """Low-rank adapters of a model file.

    Raises:
        ModelError: There is none, or one holds what is no number.
    """
    found = {name[len(_LORA) :]: value for name, value in tensors.items() if name.startswith(_LORA)}
    if not found or any(value.dtype.kind != 'f' or not np.isfinite(value).all() for value in found.values()):
        raise ModelError('The model is damaged: its adapters are not there, or no numbers.', _GET_IT_AGAIN)
    return {name: torch.from_numpy(np.array(value, np.float32)) for name, value in found.items()}
