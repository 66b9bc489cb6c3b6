"""A discriminant on the frozen features of a network: the foundation model, its untrained twin, or a network for photographs.

The features of all labelled pixels are computed once, for every amount of labels and every repetition; those of the untrained twin once a
repetition, because each has other random weights. Features are standardised by pixels of the training blocks, without their labels: with
one label a class, there is nothing else to tell a feature's deviation by, and no tested pixel is looked at.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Optional

import numpy as np
import torch

from ....core.arrays import Array
from ....core.backbones import BackboneCard, check_fits, choose_scaling, find_backbone
from ....core.errors import ModelError
from ....models.backbones import family_of
from ....models.backbones.base import Backbone, fingerprint, freeze
from ....models.backbones.rgb import card_of_folder
from ....models.checkpoints import load_files, weights_sha256
from ..features import RECIPE, FeatureSource, open_features
from ..heads import Standard, fit_linear, standardise
from ..pool import fit_pooled, standardise_first
from ..statistics import summarise
from ..whitening import COMPONENTS, FLOOR, whiten
from .scene import Scene, Step
from .splits import Division, Draw


class Features:
    """The features of a scene by one frozen network.

    Args:
        scene: The scene.
        card: The network.
        scaling: How values are scaled for it; empty for its default.
        backbone: Its weights; None for those of the card.
        cache: Whether features are kept on the disk.

    Raises:
        ModelError: The network cannot take the cube's bands.
    """

    def __init__(
        self, scene: Scene, card: BackboneCard, scaling: str = '', backbone: Optional[Backbone] = None, cache: bool = True
    ) -> None:
        _, self.notes = check_fits(card, scene.cube.bands, scaling)
        self.card = card
        self.scaling = choose_scaling(card, scene.cube.units, scaling)
        self._scene, self._backbone, self._cache = scene, backbone, cache
        self._source: Optional[FeatureSource] = None
        self._vectors: Optional[Array] = None

    def identity(self) -> Dict[str, Any]:
        """What decides the features beside the cube."""
        weights = weights_sha256(self.card) if self._backbone is None else fingerprint(self._backbone)
        return {
            'backbone': self.card.name, 'architecture': self.card.architecture, 'weights': weights, 'scaling': self.scaling,
            'recipe': RECIPE,
        }  # fmt: skip

    def source(self) -> FeatureSource:
        """What reads them window by window."""
        if self._source is None:
            self._source = open_features(
                self._scene.cube, self._backbone or self.card, self.scaling, self._scene.computing, check_cancelled=self._scene.check,
                cache=self._cache,
            )  # fmt: skip
            self.notes = tuple(dict.fromkeys((*self.notes, *self._source.notes)))
        return self._source

    def vectors(self) -> Array:
        """Of all labelled pixels, shape ``(n, channels)``, float64."""
        if self._vectors is None:
            labels = self._scene.labels
            self._vectors = self.source().at(labels.rows, labels.cols, self._scene.check)[0]
        return self._vectors


def foundation(scene: Scene, name: str, scaling: str) -> Features:
    """Features of a foundation model that is here.

    Raises:
        ModelError: Its weights are not here, or it cannot take the cube's bands.
    """
    card = find_backbone(name)
    if not card.installed:
        raise ModelError(f'The weights of {card.title} are not here.', f'Get them with: python -m hsi_plugin models download {name}.')
    return Features(scene, card, scaling)


def photographs(scene: Scene, folder: str) -> Features:
    """Features of a network for photographs.

    Args:
        scene: The scene.
        folder: Of the network, see :mod:`hsi_plugin.models.backbones.rgb`.

    Raises:
        ModelError: There is no such network, its weights do not fill it, or the cube has fewer than three bands.
    """
    card = card_of_folder(folder)
    check_fits(card, scene.cube.bands)
    backbone, report = load_files(card, {'': Path(folder) / 'model.safetensors'})
    if report.missing:
        raise ModelError(f'The weights in {folder} lack {report.missing[0]}.', 'Get the folder again.')
    return Features(scene, card, backbone=backbone)


class Encoded:
    """A discriminant on features.

    Args:
        features: Those of the foundation model or of the network for photographs.
        scene: The scene.
    """

    def __init__(self, scene: Scene, features: Features) -> None:
        self._scene, self.features = scene, features
        self.receptive_field = features.card.receptive_field

    def identity(self) -> Dict[str, Any]:
        """What decides its figures beside labels and cube, JSON-ready."""
        return {'learner': 'discriminant on standardised features', **self.features.identity()}

    def predict(self, division: Division, draw: Draw, seed: int, step: Step) -> Array:
        """Class values of the tested pixels, learned from the drawn ones."""
        step(0.0, 'computing features')
        return _discriminate(self._scene, self.features.vectors(), division, draw)


class Whitened:
    """A discriminant on spectra that are decorrelated by those of the training blocks, without their labels.

    Args:
        scene: The scene.
    """

    receptive_field = 1

    def __init__(self, scene: Scene) -> None:
        self._scene = scene

    def identity(self) -> Dict[str, Any]:
        """See :class:`Encoded`."""
        return {'learner': 'discriminant on whitened spectra', 'components': COMPONENTS, 'floor': FLOOR}

    def predict(self, division: Division, draw: Draw, seed: int, step: Step) -> Array:
        """See :class:`Encoded`."""
        step(0.0, 'learning')
        spectra = whitened(self._scene, division)
        plain = standardise_first(spectra[draw.train], spectra[division.pool], 0)
        return _fit(self._scene, spectra, plain, division, draw)


class Beside(Encoded):
    """Discriminants on features, on whitened spectra and on spectra vote together, as the head `fusion` of the method `foundation`."""

    def identity(self) -> Dict[str, Any]:
        """See :class:`Encoded`."""
        learner = 'pool of discriminants on features, whitened spectra and spectra'
        return {**super().identity(), 'learner': learner, 'components': COMPONENTS, 'floor': FLOOR}

    def predict(self, division: Division, draw: Draw, seed: int, step: Step) -> Array:
        """See :class:`Encoded`."""
        step(0.0, 'computing features')
        spectra = whitened(self._scene, division)
        parts = self.features.vectors(), spectra, self._scene.spectra
        together, sizes = np.concatenate(parts, 1), tuple(part.shape[1] for part in parts)
        standard = standardise_first(together[draw.train], together[division.pool], sizes[0])
        head = fit_pooled(together[draw.train], self._scene.labels.values[draw.train], self._scene.classes, standard, sizes)
        return head.scores(together[division.test]).argmax(1) + 1


def whitened(scene: Scene, division: Division) -> Array:
    """Components of the spectra of all labelled pixels, shape ``(n, components)``; of the training blocks alone are their axes."""
    found = whiten(summarise(scene.spectra[division.pool]))
    components: Array = scene.spectra @ found.matrix.T + found.shift
    return components


class Untrained:
    """A discriminant on the features of the same architecture with random weights, which are others for every repetition's seed.

    Args:
        scene: The scene.
        features: Those of the network whose twin it is.
    """

    def __init__(self, scene: Scene, features: Features) -> None:
        self._scene, self._trained = scene, features
        self.receptive_field = features.card.receptive_field
        self._features: Dict[int, Features] = {}

    def identity(self) -> Dict[str, Any]:
        """See :class:`Encoded`."""
        card = self._trained.card
        return {
            'learner': 'discriminant on standardised features', 'weights': 'random', 'family': card.family,
            'architecture': card.architecture, 'scaling': self._trained.scaling, 'recipe': RECIPE, 'torch': str(torch.__version__),
        }  # fmt: skip

    def predict(self, division: Division, draw: Draw, seed: int, step: Step) -> Array:
        """See :class:`Encoded`."""
        step(0.0, 'computing features')
        if seed not in self._features:
            card, scaling = self._trained.card, self._trained.scaling
            # Nobody will ask for them again: neither the disk nor the memory keeps those of another repetition.
            self._features = {seed: Features(self._scene, card, scaling, untrained(card, seed), cache=False)}
        return _discriminate(self._scene, self._features[seed].vectors(), division, draw)


def untrained(card: BackboneCard, seed: int) -> Backbone:
    """The network of a card with random weights; a seed means the same every time."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        backbone: Backbone = family_of(card).build(card)
    freeze(backbone)
    return backbone


def _discriminate(scene: Scene, vectors: Array, division: Division, draw: Draw) -> Array:
    return _fit(scene, vectors, standardise(vectors[draw.train], vectors[division.pool]), division, draw)


def _fit(scene: Scene, vectors: Array, standard: Standard, division: Division, draw: Draw) -> Array:
    head = fit_linear(vectors[draw.train], scene.labels.values[draw.train], scene.classes, standard)
    return head.scores(vectors[division.test]).argmax(1) + 1
