"""What a starter model is trained on: hidden patches and wavelengths are to be reconstructed, and materials named.

Masking is decoupled (LESSViT, 2026, arXiv:2605.18541; HyperSIGMA, Wang et al. 2025): three quarters of the patches are hidden, and, of the
visible ones, a share of the groups of wavelengths, and bands within the remaining groups. The decoder is asked for wavelengths, most of
which no band of the virtual sensor has, so it learns to interpolate. The loss is the squared error in units of the tile's own spread plus
one minus the cosine of the spectral angle (HyperSL, Kong et al. 2025). Where a scene was generated, the shares of its materials are known:
naming them (cross-entropy with soft targets) is a second objective, because it is what a classifier will want of the features.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Tuple

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from ....core.arrays import Array
from ....models.backbones.starter import CHANNELS, Kernels, Layout, Starter, arrange, prepare, to_patches
from ....models.backbones.starter_layers import EDGES_NM
from .scenes import Batch

VISIBLE_PATCHES = 0.25
WANTED_PATCHES = 20  # of a tile, whose values are asked for
PIXELS = 4  # of a visible patch, that the branch of pixels looks at
_ANGLE, _KINDS = 1.0, 1.0
_LEAST_SPREAD = 0.05


@dataclass(frozen=True, eq=False)
class Loss:
    """A step's loss and the parts that it is made of."""

    total: Tensor
    parts: Dict[str, float]


def loss_of(model: Starter, batch: Batch, rng: np.random.Generator) -> Loss:
    """The loss of a batch of tiles.

    Args:
        model: The model, on the batch's device.
        batch: Tiles of one sensor.
        rng: Decides what is hidden.
    """
    shape, device = model.shape, batch.values.device
    bands = visible_bands(rng, batch.sensor.centres)
    layout, order = arrange(batch.sensor.centres[bands], batch.sensor.widths[bands], device)
    kernels = model.kernels(layout)
    prepared = to_patches(prepare(batch.values[:, bands[order]], layout.spans), shape.patch)
    places = rng.permutation(shape.side**2)
    seen = torch.as_tensor(places[: max(1, round(VISIBLE_PATCHES * len(places)))], device=device)
    wanted = torch.as_tensor(rng.permutation(len(places))[:WANTED_PATCHES], device=device)
    tokens = model.encode(prepared[:, seen], layout, kernels, seen)
    asked = np.stack([batch.queries.centres, batch.queries.widths])
    codes = model.band_code(*torch.as_tensor(asked, dtype=torch.float32, device=device))

    target = to_patches(batch.truth.clamp(min=0.0).sqrt()[:, None], shape.patch)[:, :, 0]  # (n, places, queries, pixels)
    spread = target.std((1, 2, 3), keepdim=True, unbiased=False).clamp(min=_LEAST_SPREAD)
    answer = model.decoder(tokens, seen, layout.groups, wanted, codes)
    parts = {'patches': _difference(answer, target[:, wanted], spread)}

    own, chosen = _pixels(model, prepared[:, seen], tokens, rng, layout, kernels)
    whole = own.mean(2)
    pixel_answer = model.decoder.pixel_readout(whole, codes)
    pixel_target = target[:, seen][:, :, :, chosen].permute(0, 1, 3, 2).flatten(1, 2)
    parts['pixels'] = _difference(pixel_answer[..., None], pixel_target[..., None], spread)
    if batch.kinds is not None:
        shares = to_patches(batch.kinds[:, None], shape.patch)[:, :, 0][:, seen]  # (n, seen, kinds, pixels)
        named = model.decoder.patch_kinds(tokens.mean(1))
        parts['patch kinds'] = _KINDS * _surprise(named, shares.mean(-1))
        parts['pixel kinds'] = _KINDS * _surprise(
            model.decoder.pixel_kinds(whole), shares[..., chosen].permute(0, 1, 3, 2).flatten(1, 2)
        )
    total = torch.stack(list(parts.values())).sum()
    return Loss(total, {name: float(value.detach()) for name, value in parts.items()})


def visible_bands(rng: np.random.Generator, centres: Array) -> Array:
    """Which bands of a sensor the encoder sees, ascending: some groups of wavelengths, and some bands of each; at least two."""
    group = np.searchsorted(EDGES_NM, centres, side='right')
    there = np.unique(group)
    # From nearly blind to everything: features are wanted of cubes that hide nothing.
    share = rng.choice([rng.uniform(0.3, 0.6), 1.0], p=[0.7, 0.3])
    kept = rng.choice(there, max(1, round(share * len(there))), replace=False)
    visible = np.isin(group, kept)
    drop = rng.choice([0.0, rng.uniform(0.0, 0.75)])
    thinned = visible & (rng.random(len(centres)) >= drop)
    for one in kept:  # no group disappears by thinning
        if not thinned[group == one].any():
            thinned[rng.choice(np.flatnonzero(group == one))] = True
    if thinned.sum() < 2:
        thinned[rng.choice(len(centres), min(2, len(centres)), replace=False)] = True
    found: Array = np.flatnonzero(thinned)
    return found


def _pixels(
    model: Starter, prepared: Tensor, tokens: Tensor, rng: np.random.Generator, layout: Layout, kernels: Kernels
) -> Tuple[Tensor, Tensor]:
    """Tokens of some pixels of the visible patches, ``(n, seen · pixels, groups, width)``, and which pixels of a patch they are."""
    n, seen, _, bands, inside = prepared.shape
    chosen = torch.as_tensor(rng.permutation(inside)[:PIXELS], device=prepared.device)
    few = prepared[..., chosen].permute(0, 1, 4, 2, 3).reshape(-1, CHANNELS, bands)
    context = tokens.permute(0, 2, 1, 3)[:, :, None].expand(-1, -1, len(chosen), -1, -1).reshape(len(few), tokens.shape[1], -1)
    own = model.look_at_pixels(few, context, layout, kernels)
    return own.view(n, seen * len(chosen), *own.shape[1:]), chosen


def _difference(answer: Tensor, target: Tensor, spread: Tensor) -> Tensor:
    """Squared error in units of the tile's spread, and the spectral angle; queries are the third axis from the left, or the second."""
    error = ((answer - target) / spread.view(-1, *[1] * (answer.dim() - 1))).square().mean()
    axis = answer.dim() - 2
    angle = 1.0 - functional.cosine_similarity(answer, target, dim=axis, eps=1e-4).mean()
    return error + _ANGLE * angle


def _surprise(scores: Tensor, shares: Tensor) -> Tensor:
    """Cross-entropy of soft targets, less their own entropy: 0 is perfect."""
    own = -(shares * shares.clamp(min=1e-6).log()).sum(-1)
    return (-(shares * functional.log_softmax(scores, -1)).sum(-1) - own).mean()
