"""Portable models of zero-shot maps: the scheme of the names, or what was learned from the first labels of one scene.

Both are files of the method `zero-shot`; the card says which by its `kind`: `scheme`, `discriminant` or `network`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple, Union

import numpy as np

from ...core.arrays import Array, Json
from ...core.bands import Bands
from ...core.class_prompts import ClassPrompt, format_classes
from ...core.clip_models import find_clip
from ...core.errors import ModelError, ParameterError
from ...core.methods import ZERO_SHOT
from ...core.record import software_versions, utc_now
from ...cubes.crs import pixel_metres
from ...cubes.cube import Cube
from ...models.card import ModelCard
from ..click.classifier import ClickModel
from ..click.discriminant import LinearDiscriminant
from ..computing import DEFAULT, Computing
from ..matching import match_bands
from .applied import DoubtingPredictor, DoubtingStream, SchemePredictor
from .decide import SCORES, Deciding, map_classes
from .refine.refined import Learned
from .scheme import KIND, Scheme, read_scheme

DISCRIMINANT, NETWORK = 'discriminant', 'network'
_NEVER = -1000.0  # a score that no class of which a pixel was seen comes near
_NOT_ASSESSED = 'not assessed: made from class names, without any label'
_GET_IT_AGAIN = 'Copy or export the model again.'

Portable = Tuple[ModelCard, Dict[str, Array]]
Applied = Union[SchemePredictor, DoubtingPredictor]


def pack_scheme(cube: Cube, scheme: Scheme, notes: Sequence[str]) -> Portable:
    """A scheme as the two parts of a model file; it reads whatever bands an image has.

    Args:
        cube: The cube that it was made on.
        scheme: The scheme.
        notes: What a user should know.
    """
    classes = map_classes(scheme.prompts, scheme.unsure, scheme.none_of_these)
    said = scheme.to_json()
    asked = {key: said[key] for key in ('weights', 'scales', 'unsure', 'none_of_these', 'refine')}
    card = ModelCard(
        ZERO_SHOT, classes, Bands(0), (), 0, 'unknown', said, (0,) * len(classes), '', _no_accuracy(classes.names),
        calibration=f'none: of first labels, on generated pixels only. {SCORES}', software=software_versions(), created=utc_now(),
        seed=scheme.seed,
        source={'cube': cube.name}, notes=tuple(notes), training=asked,
    )  # fmt: skip
    return card, scheme.tensors()


def pack_learned(
    cube: Cube, learned: Learned, prompts: Sequence[ClassPrompt], deciding: Deciding, seed: int, asked: Json, notes: Sequence[str]
) -> Portable:
    """What was learned in a scene as the two parts of a model file.

    Args:
        cube: The cube.
        learned: What was learned in it.
        prompts: The classes that the first labels are of.
        deciding: From probabilities to labels.
        seed: Of all that was random.
        asked: What was asked for, JSON-ready.
        notes: What a user should know.
    """
    classes = map_classes(prompts, deciding.unsure, 1.0)
    more: List[str] = list(notes)
    if deciding.none_of_these < 1.0:
        more.append('What was learned does not tell pixels that are none of the classes.')
    features: Json = {'classes': format_classes(prompts), 'unsure': deciding.unsure}
    tensors: Dict[str, Array]
    if isinstance(learned.model, LinearDiscriminant):
        kind, model = DISCRIMINANT, learned.model
        tensors = {'weights': model.weights, 'bias': np.where(np.isfinite(model.bias), model.bias, _NEVER)}
        features.update(spectra='as measured, scaled to the units', model='linear discriminant of first labels', shrinkage=model.shrinkage)
    else:
        from ..mamba.classifier import describe, pack_network

        kind, tensors = NETWORK, pack_network(learned.model, learned.inputs)
        features.update({**describe(learned.model, learned.inputs, None), 'side': learned.side, 'halo': learned.halo})
        features.pop('training')
    numbers = [int(b) for b in learned.bands]
    side = pixel_metres(cube.grid)
    card = ModelCard(
        ZERO_SHOT, classes, cube.bands.select(numbers), tuple(numbers), cube.bands.count, cube.units, {'kind': kind, **features},
        (0,) * len(classes), '', _no_accuracy(classes.names), calibration=f'none. {SCORES}', software=software_versions(),
        created=utc_now(), seed=seed, source={'cube': cube.name}, notes=tuple(more), sensor=cube.sensor, level=cube.level,
        acquired=cube.acquired,
        pixel_m=round(side, 3) if side is not None and side >= 0.001 else None, training=dict(asked),
    )  # fmt: skip
    return card, tensors


@dataclass(frozen=True, eq=False)
class SchemeModel:
    """A scheme, ready to map a cube.

    Args:
        card: The card.
        scheme: The scheme.
    """

    card: ModelCard
    scheme: Scheme

    def adapt(self, cube: Cube, computing: Computing = DEFAULT) -> SchemePredictor:
        """Open all that a map of a cube is made from.

        Args:
            cube: The cube; it must stay open as long as the predictor is used.
            computing: Where, with how much, and who is told and may stop it.

        Raises:
            ParameterError: No part can say anything of this cube.
            EnvironmentMissing: A part, or what learns, needs what is not installed.
            ModelError: The CLIP model is not there, or is another one.
        """
        match = match_bands(self.card, cube)
        if self.scheme.clip:
            self._find_clip()
        return SchemePredictor(cube, self.scheme, match.matching.to_json(), (*self.card.notes, *match.notes), computing)

    def _find_clip(self) -> None:
        try:
            find_clip(self.scheme.clip)
        except (ParameterError, ModelError) as error:
            raise ModelError(
                f'The scheme looks through the CLIP model {self.scheme.clip} (hash {self.scheme.hashes.get("clip", "")[:12]}…), '
                'which no model file carries and which is not here.',
                'Put that model there, or make the scheme anew without CLIP.',
            ) from error


@dataclass(frozen=True, eq=False)
class LearnedModel:
    """What was learned from the first labels of one scene, ready to be fitted to a cube.

    Args:
        card: The card.
        inner: The model of the classes that were named.
    """

    card: ModelCard
    inner: Any

    def adapt(self, cube: Cube, computing: Computing = DEFAULT) -> DoubtingPredictor:
        """Fit it to a cube's bands, by wavelength; see the models of the same make that were learned from labels.

        Raises:
            ModelError: The cube does not fit.
        """
        fitted = self.inner.adapt(cube, computing)
        kind = DoubtingStream if hasattr(fitted, 'stream') else DoubtingPredictor
        return kind(fitted, float(self.card.features['unsure']), len(self.card.scheme), self.card.notes)


def load_zero_shot(card: ModelCard, tensors: Mapping[str, Array]) -> Union[SchemeModel, LearnedModel]:
    """Put together what :func:`hsi_plugin.models.modelfile.read_model` read.

    Raises:
        ModelError: The model is of another method or of a later kind, or its parts do not fit together.
    """
    if card.method != ZERO_SHOT:
        raise ModelError(f'The model was made by the method "{card.method}", not by "{ZERO_SHOT}".', 'Choose a model of this method.')
    kind = card.features.get('kind')
    if kind == KIND:
        scheme = read_scheme(card.features, tensors, card.seed)
        if not card.any_bands or card.scheme.names != map_classes(scheme.prompts, scheme.unsure, scheme.none_of_these).names:
            raise ModelError('The model is damaged: its classes are not those of its scheme.', _GET_IT_AGAIN)
        return SchemeModel(card, scheme)
    if kind not in (DISCRIMINANT, NETWORK):
        raise ModelError(f'The model is of the kind "{kind}", which is not known here.', 'Update the plugin.')
    inner = _without_doubt(card)
    if kind == DISCRIMINANT:
        return LearnedModel(card, ClickModel.from_file(inner, tensors))
    from ..mamba.classifier import MambaModel

    return LearnedModel(card, MambaModel.from_file(inner, tensors))


def needs_torch(card: ModelCard) -> bool:
    """Whether a model of class names is of use only where torch is."""
    said = card.features
    return said.get('kind') == NETWORK or (said.get('kind') == KIND and (bool(said.get('clip')) or said.get('refine') in ('mamba', 'rgb')))


def _without_doubt(card: ModelCard) -> ModelCard:
    """The card of the model of the classes that were named: without that of unsure pixels.

    Raises:
        ModelError: The card does not say from when on a pixel is unsure.
    """
    from ...core.classes import ClassScheme

    unsure: Optional[Any] = card.features.get('unsure')
    if card.any_bands or not isinstance(unsure, (int, float)) or not 0.0 <= unsure <= 1.0 or (unsure and len(card.scheme) < 2):
        raise ModelError('The model is damaged: its card does not say which pixels are unsure.', _GET_IT_AGAIN)
    count = len(card.scheme) - (1 if unsure else 0)
    method = 'click' if card.features['kind'] == DISCRIMINANT else 'mamba'
    return replace(card, method=method, scheme=ClassScheme(card.scheme.classes[:count]), label_counts=card.label_counts[:count])


def _no_accuracy(names: Sequence[str]) -> Json:
    """An accuracy report that knows nothing, in the form of :func:`hsi_plugin.methods.holdout.accuracy_report`."""
    none = dict.fromkeys(('overall_accuracy', 'average_accuracy', 'kappa', 'f1_macro', 'confusion'))
    judged = {'protocol': _NOT_ASSESSED, 'blocks': 0, 'block_size': 0, 'not_assessable': list(names)}
    return {**judged, **none, 'pixels': 0, 'folds': 0, 'per_class': []}
