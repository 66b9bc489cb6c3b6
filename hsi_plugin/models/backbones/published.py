"""Files of weights that hold a whole encoder: nothing of it may be absent, however little it is."""

from __future__ import annotations

from typing import Callable, Dict

import torch
from torch import Tensor

from ...core.backbones import BackboneCard
from ...core.errors import ModelError
from ..weightfiles import WRONG_FILE
from .base import Backbone


def whole(found: Dict[str, Tensor], card: BackboneCard, build: Callable[[BackboneCard], Backbone]) -> Dict[str, Tensor]:
    """The same tensors, if none is missing that the network has.

    Nine tenths are enough for :func:`hsi_plugin.models.checkpoints.load_into`; but where makers publish all of an encoder, a file without
    one tensor or one buffer of batch normalisation is not their file.

    Args:
        found: By the names of the network.
        card: The model.
        build: Makes its network.

    Raises:
        ModelError: One is missing; the message names the first.
    """
    with torch.device('meta'):
        wanted = build(card).state_dict()
    missing = [name for name, value in wanted.items() if value.is_floating_point() and name not in found]
    if missing:
        raise ModelError(
            f'The file lacks {len(missing)} of the {len(wanted)} tensors of {card.title}, first of all "{missing[0]}".', WRONG_FILE
        )
    return found
