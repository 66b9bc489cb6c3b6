"""Which foundation model a model file was learned on: carried in the file where it is small and may be, else named by its hash."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Dict, Mapping, Union

import numpy as np
import torch

from ...core.arrays import Array
from ...core.backbones import BackboneCard, list_backbones
from ...core.errors import ModelError
from ...models.backbones import family_of
from ...models.backbones.base import Backbone, freeze
from ...models.checkpoints import load_backbone, load_into, weights_sha256

PREFIX = 'backbone.'
MOST_BYTES = 16 << 20
_UNSAID = ('', 'not stated')
_HALF_MAXIMUM = 65_504.0


def pack_backbone(backbone: Backbone) -> Dict[str, Array]:
    """The weights that features are computed with, by name, without loss: half precision where nothing is lost by it.

    Nothing where they are too large for a model file, or where the makers of the model did not say that they may be passed on.
    """
    if backbone.card.licence.strip().lower() in _UNSAID:
        return {}
    wanted = {
        name: value.detach().cpu().numpy()
        for name, value in backbone.state_dict().items()
        if name.startswith(tuple(backbone.encoder_prefixes)) and not name.startswith(tuple(backbone.reinitialised))
    }
    packed = {f'{PREFIX}{name}': _halved(value) for name, value in wanted.items()}
    return packed if sum(value.nbytes for value in packed.values()) <= MOST_BYTES else {}


def find_same(described: Mapping[str, Any], tensors: Mapping[str, Array]) -> Union[BackboneCard, Backbone]:
    """The foundation model that a model file was learned on.

    Args:
        described: The file's recipe: `backbone`, `weights_sha256`, `backbone_card`.
        tensors: The file's tensors.

    Returns:
        The card of an installed model with these very weights, else the model that the file carries.

    Raises:
        ModelError: Neither is there.
    """
    installed = list_backbones().get(str(described.get('backbone')))
    if installed is not None and installed.installed and weights_sha256(installed) == described.get('weights_sha256'):
        return installed
    carried = {name[len(PREFIX) :]: value for name, value in tensors.items() if name.startswith(PREFIX)}
    card = BackboneCard.from_json(described.get('backbone_card'))
    if carried:
        return _rebuilt(card, carried)
    if installed is None or not installed.installed:
        raise ModelError(
            f'The model was learned on features of {card.title}, whose weights are not installed.',
            'Install that foundation model (Models ▸ Foundation models…, or python -m hsi_plugin models).',
        )
    raise ModelError(
        f'The model was learned on features of {card.title}, but other weights of that name are installed.',
        'Install the weights that it was learned on, or learn it again.',
    )


def opened(found: Union[BackboneCard, Backbone]) -> Backbone:
    """The model itself."""
    return found if isinstance(found, Backbone) else load_backbone(found)


def _rebuilt(card: BackboneCard, carried: Mapping[str, Array]) -> Backbone:
    """A model from the weights that a file carries.

    Raises:
        ModelError: They do not fit its card.
    """
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)  # what the file does not carry computes no features, but hashes should repeat
        backbone: Backbone = family_of(card).build(replace(card, folder=''))
    load_into(backbone, {name: torch.from_numpy(np.array(value)) for name, value in carried.items()})
    freeze(backbone)
    return backbone


def _halved(value: Array) -> Array:
    if value.dtype != np.float32 or not value.size or float(np.abs(value).max()) > _HALF_MAXIMUM:
        return value
    half = value.astype(np.float16)
    return half if np.array_equal(half.astype(np.float32), value) else value
