"""Features of every patch from a network that was made for one answer a picture: the last block is looked into.

All blocks but the last run as they are. In the last one the attention decides what a patch's feature is made of; with `x' = LN(x)`, the
queries, keys and values of a head, and `s` one over the root of its width, a patch becomes `y = Out(W v)` with

- `plain`: the block as it was learned, `W = softmax(s q k^T)`, with its residual and its two layers;
- `maskclip`: `W` the identity (Zhou, Loy and Dai 2022, ECCV): a patch keeps its own value;
- `clearclip`: `W = softmax(s q q^T)` (Lan et al. 2024, ECCV);
- `summed`: `W = softmax(s q q^T) + softmax(s k k^T) + softmax(s v v^T)` (Li et al. 2024, arXiv:2410.01768); a row of it sums to 3.

In the last three there is neither residual nor the two layers behind: what a patch adds to the summary is all that is left of it. Layer
norm and projection into the space of words follow, for the summary token g as for the patches F.

SigLIP has no summary token: a head pools all tokens by attention from a learned probe, then adds two layers. A patch's feature is there
what the head would say if its attention rested on that patch alone: the head's value and output projections, then its two layers. The whole
picture's is what the head says of the same tokens.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Tuple

import torch
from torch import Tensor, nn

from ...core.clip_models import CLIP
from ...core.errors import ParameterError

PLAIN, MASKCLIP, CLEARCLIP, SUMMED = 'plain', 'maskclip', 'clearclip', 'summed'
ATTENTIONS = (PLAIN, MASKCLIP, CLEARCLIP, SUMMED)
GLOBAL_BIAS = -0.3  # the share of the whole picture's score that is added to every pixel's (SegEarth-OV)


@dataclass(frozen=True)
class Dense:
    """Features of pictures, in the space of words.

    Args:
        features: Of every patch, ``(n, d, rows, cols)``, not normalised.
        whole: Of each picture as a whole, ``(n, d)``, unit vectors.
    """

    features: Tensor
    whole: Tensor


def encode(network: nn.Module, kind: str, pictures: Tensor, attention: str = SUMMED) -> Dense:
    """Features of every patch of pictures.

    Args:
        network: `CLIPModel` or `SiglipModel` of transformers, in evaluation mode.
        kind: `clip` or `siglip`.
        pictures: ``(n, 3, h, w)``, normalised as the network wants; h and w multiples of its patch. Position codes are interpolated
            (bicubic) where the size is not the one that was learned.
        attention: One of :data:`ATTENTIONS`.

    Raises:
        ParameterError: There is no such attention.
    """
    if attention not in ATTENTIONS:
        raise ParameterError(f'There is no attention "{attention}".', f'It is one of {", ".join(ATTENTIONS)}.')
    vision: Any = network.vision_model
    tokens = vision.embeddings(pictures, interpolate_pos_encoding=True)
    if kind == CLIP:
        tokens = vision.pre_layrnorm(tokens)
    for block in vision.encoder.layers[:-1]:
        tokens = block(tokens, None)
    tokens = vision.post_layernorm(last_block(vision.encoder.layers[-1], tokens, attention))
    if kind == CLIP:
        joint = network.visual_projection(tokens)  # type: ignore[operator]
        whole, patches = joint[:, 0], joint[:, 1:]
    else:
        whole, patches = vision.head(tokens), alone(vision.head, tokens)
    side = int(vision.embeddings.patch_size)
    rows, cols = pictures.shape[-2] // side, pictures.shape[-1] // side
    features = patches.transpose(1, 2).reshape(len(pictures), -1, rows, cols)
    return Dense(features, nn.functional.normalize(whole, dim=-1))


def last_block(block: Any, tokens: Tensor, attention: str) -> Tensor:
    """Tokens ``(n, t, width)`` after the last block, looked into as the module's description says."""
    if attention == PLAIN:
        return block(tokens, None)  # type: ignore[no-any-return]
    attend = block.self_attn
    x = block.layer_norm1(tokens)
    value = _heads(attend.v_proj(x), attend.num_heads)
    if attention != MASKCLIP:
        query, key = (_heads(layer(x), attend.num_heads) for layer in (attend.q_proj, attend.k_proj))
        value = mixing(query, key, value, attention) @ value
    return attend.out_proj(value.transpose(1, 2).flatten(2))  # type: ignore[no-any-return]


def mixing(query: Tensor, key: Tensor, value: Tensor, attention: str) -> Tensor:
    """The weights W ``(n, heads, t, t)`` of tokens ``(n, heads, t, width of a head)``."""
    among = (query,) if attention == CLEARCLIP else (query, key, value)
    scale = query.shape[-1] ** -0.5
    weights = torch.softmax(scale * among[0] @ among[0].transpose(-1, -2), -1)
    for one in among[1:]:
        weights += torch.softmax(scale * one @ one.transpose(-1, -2), -1)
    return weights


def alone(head: Any, tokens: Tensor) -> Tensor:
    """What SigLIP's pooling head says of each token by itself, ``(n, t, width)``.

    With all attention on one token, whatever the probe asks, the pooled value is that token's.
    """
    attend = head.attention
    width = tokens.shape[-1]
    values = nn.functional.linear(tokens, attend.in_proj_weight[2 * width :], attend.in_proj_bias[2 * width :])
    pooled = attend.out_proj(values)
    return pooled + head.mlp(head.layernorm(pooled))  # type: ignore[no-any-return]


def global_shift(whole: Tensor, queries: Tensor, share: float = GLOBAL_BIAS) -> Tensor:
    """What is added to every pixel's score, ``(n, q)``: a (negative) share of what the whole picture looks like.

    Args:
        whole: Of pictures, ``(n, d)``.
        queries: Unit vectors of words, ``(q, d)``.
        share: -0.3 by default.
    """
    return share * nn.functional.normalize(whole, dim=-1) @ queries.T


def _heads(x: Tensor, heads: int) -> Tensor:
    return x.unflatten(2, (heads, -1)).transpose(1, 2)


def grid_of(pictures: Tensor, patch: int) -> Tuple[int, int]:
    """Rows and columns of patches.

    Raises:
        ParameterError: The pictures are no whole number of patches.
    """
    height, width = pictures.shape[-2:]
    if pictures.ndim != 4 or pictures.shape[1] != 3 or height % patch or width % patch or not height * width:
        raise ParameterError(
            f'Pictures of the shape {tuple(pictures.shape)} cannot be cut into patches of {patch} pixels.', 'Please report this error.'
        )
    return height // patch, width // patch
