"""Low-rank adapters of a frozen transformer's attention (LoRA; Hu et al. 2022, ICLR).

To the weights W of a linear layer of attention a product of two thin matrices is added, ``W + (α / r) B A`` with r = 8, and only A and B
are learned. B begins at 0, so that nothing changes before training. The frozen weights are never written to: adapters live in a copy of
the model, and are kept apart as a few kilobytes; for inference they are added to the weights of another copy.
"""

from __future__ import annotations

import copy
from typing import Dict, List, Mapping

import torch
from torch import Tensor, nn
from torch.nn.utils import parametrize

from ...core.errors import ModelError
from ..backbones.base import Backbone, freeze

RANK = 8
ALPHA = 16.0
# What attention's linear layers are called in the families that are read here, as the last part of their name.
_NAMES = (
    'qkv', 'proj', 'q', 'k', 'v', 'kv', 'to_qkv', 'to_out', 'query', 'key', 'value', 'q_proj', 'k_proj', 'v_proj', 'out_proj', 'in_proj',
)  # fmt: skip
_GET_IT_AGAIN = 'Copy or export the model again.'


class LowRank(nn.Module):
    """What makes a matrix ``W`` into ``W + (α / r) B A``."""

    def __init__(self, rows: int, cols: int, rank: int, random: torch.Generator) -> None:
        super().__init__()
        self.scale = ALPHA / rank
        self.down = nn.Parameter((2.0 * torch.rand(rank, cols, generator=random) - 1.0) / cols**0.5)
        self.up = nn.Parameter(torch.zeros(rows, rank))

    def forward(self, weight: Tensor) -> Tensor:
        """The changed matrix."""
        return weight + self.scale * (self.up @ self.down)


def attention_layers(backbone: Backbone) -> List[str]:
    """Names of the linear layers of attention that features are computed with."""
    inside = [name for name, module in backbone.named_modules() if isinstance(module, nn.MultiheadAttention)]
    return [
        name
        for name, module in backbone.named_modules()
        if isinstance(module, nn.Linear)
        and name.rpartition('.')[2] in _NAMES
        and name.startswith(tuple(backbone.encoder_prefixes))
        and not any(name.startswith(prefix) for prefix in backbone.reinitialised)
        # torch's own attention takes its weights past the layer.
        and not any(name.startswith(f'{one}.') for one in inside)
    ]


def _weight(backbone: Backbone, layer: str) -> Tensor:
    found = backbone.get_submodule(layer).weight
    if not isinstance(found, Tensor):
        raise ModelError(f'{backbone.card.title} has no weights in "{layer}".', _GET_IT_AGAIN)
    return found


def inject(backbone: Backbone, seed: int, rank: int = RANK) -> Backbone:
    """A copy of a model with adapters that can be trained; everything else in it is frozen.

    Raises:
        ModelError: The model has no linear layers of attention.
    """
    names = attention_layers(backbone)
    if not names:
        raise ModelError(f'{backbone.card.title} has no attention that could be adapted.', 'Choose the head discriminant.')
    random = torch.Generator().manual_seed(seed)
    changed = copy.deepcopy(backbone)
    freeze(changed)
    for name in names:
        weight = _weight(changed, name)
        adapter = LowRank(weight.shape[0], weight.shape[1], rank, random).to(weight.device)
        parametrize.register_parametrization(changed.get_submodule(name), 'weight', adapter)
    return changed


def trainable(backbone: Backbone) -> List[nn.Parameter]:
    """The parameters of a model's adapters, made trainable (again: fitting a model to a cube freezes all of it)."""
    found = [p for module in backbone.modules() if isinstance(module, LowRank) for p in module.parameters()]
    for parameter in found:
        parameter.requires_grad_(True)
    return found


def adapter_tensors(backbone: Backbone) -> Dict[str, Tensor]:
    """The adapters alone, by name of their layer: ``<layer>.down`` and ``<layer>.up``, on the CPU."""
    found = {}
    for name, module in backbone.named_modules():
        if isinstance(module, LowRank):
            layer = name.replace('.parametrizations.weight.0', '')
            found[f'{layer}.down'], found[f'{layer}.up'] = (p.detach().cpu().clone() for p in (module.down, module.up))
    return found


def merge(backbone: Backbone, tensors: Mapping[str, Tensor]) -> Backbone:
    """A frozen copy of a model, its weights changed by adapters; as fast as the model itself.

    Args:
        backbone: The model as it was when the adapters were made.
        tensors: What :func:`adapter_tensors` gave.

    Raises:
        ModelError: They do not fit the model.
    """
    merged = copy.deepcopy(backbone)
    layers = {name.rpartition('.')[0] for name in tensors}
    known = set(attention_layers(backbone))
    with torch.no_grad():
        for layer in sorted(layers):
            down, up = tensors.get(f'{layer}.down'), tensors.get(f'{layer}.up')
            weight = _weight(merged, layer) if layer in known else None
            if weight is None or down is None or up is None or down.dim() != 2 or up.dim() != 2 or down.shape[0] != up.shape[1]:
                raise ModelError(f'The model is damaged: its adapter of "{layer}" fits nothing.', _GET_IT_AGAIN)
            if (up.shape[0], down.shape[1]) != tuple(weight.shape):
                raise ModelError(f'The model is damaged: its adapter of "{layer}" is of another size.', _GET_IT_AGAIN)
            weight += (ALPHA / down.shape[0]) * (up @ down).to(weight)
    freeze(merged)
    return merged
