"""Foundation models: one small interface (:mod:`.base`), one module a family, and the table that names them.

A family's module has `build(card) -> Backbone` (the network with fresh weights) and `convert(states, card) -> Dict[str, Tensor]` (the
tensors of its makers' files under the names of our network). Reading files and counting what was loaded is
`hsi_plugin.models.checkpoints`' alone.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from ...core.backbones import BackboneCard
from ...core.errors import ModelError

FAMILIES = ('starter', 'hypersl', 'spectf', 'dofa', 'hypersigma', 'spectral_earth', 'hyperfree', 'rgb')


def family_of(card: BackboneCard) -> Any:
    """The module that reads a model.

    Raises:
        ModelError: Nothing here does.
    """
    if card.family not in FAMILIES:
        raise ModelError(f'{card.title} is of the family "{card.family}", which is not known here.', 'Update the plugin.')
    return import_module(f'{__name__}.{card.family}')
