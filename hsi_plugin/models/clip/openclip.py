"""Files in OpenCLIP's layout (RemoteCLIP, GeoRSCLIP, OpenAI's own), converted key by key to that of transformers.

Their makers publish a table of tensors and leave the network's numbers to a name such as ViT-B-32. Here they are read from the tensors'
shapes. Three things no shape tells:

- Heads. CLIP's are 64 wide; of the larger towers that OpenCLIP added, width 1280 has heads of 80, 1408 of 88 and 1664 of 104.
- Whether the two layers of a block were learned with GELU or with OpenAI's quicker `x * sigmoid(1.702 x)`. OpenAI's files give themselves
  away by three numbers that they carry (`input_resolution`, `context_length`, `vocab_size`); else the card, `open_clip_config.json` beside
  the file or its name (`openai`, `quickgelu`, `RS5M`) decides; else it is GELU, as in OpenCLIP.
- Which word ends a phrase: the last of the vocabulary, as in CLIP's.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Mapping, Tuple

import torch
from torch import Tensor

from ...core.clip_models import ClipCard, read_json
from ...core.errors import ModelError
from ..weightfiles import WRONG_FILE, strip_prefix

GELU, QUICK_GELU = 'gelu', 'quick_gelu'
_HEAD_WIDTHS = {1280: 80, 1408: 88, 1664: 104}
_OPENAI = ('input_resolution', 'context_length', 'vocab_size')
_NO_WEIGHTS = (*_OPENAI, 'attn_mask', 'logit_bias')
_QUICK_NAMES = re.compile(r'openai|quick_?gelu|rs5m', re.IGNORECASE)
_NEEDED = ('visual.conv1.weight', 'visual.positional_embedding', 'visual.proj', 'token_embedding.weight', 'positional_embedding',
           'text_projection', 'visual.transformer.resblocks.0.mlp.c_fc.weight', 'transformer.resblocks.0.mlp.c_fc.weight')  # fmt: skip
_BLOCK = (('ln_1', 'layer_norm1'), ('ln_2', 'layer_norm2'), ('attn.out_proj', 'self_attn.out_proj'), ('mlp.c_fc', 'mlp.fc1'),
          ('mlp.c_proj', 'mlp.fc2'))  # fmt: skip


@dataclass(frozen=True)
class Tower:
    """The numbers of one half of a CLIP.

    Args:
        width: Of its tokens.
        depth: Blocks.
        heads: Attention heads.
        hidden: Width inside a block's two layers.
    """

    width: int
    depth: int
    heads: int
    hidden: int

    def to_config(self) -> Dict[str, Any]:
        """As transformers spells them."""
        return {
            'hidden_size': self.width, 'num_hidden_layers': self.depth, 'num_attention_heads': self.heads, 'intermediate_size': self.hidden,
        }  # fmt: skip


@dataclass(frozen=True)
class Architecture:
    """What the shapes of a file's tensors tell of its network.

    Args:
        vision: The half for pictures.
        text: The half for words.
        patch: Side of a patch in pixels.
        native: Side of the pictures that it learned from.
        dimensions: Of the space that both halves share.
        words: Size of the vocabulary.
        context: Longest phrase in words, with its beginning and end.
        activation: `gelu` or `quick_gelu`.
        because: In words, how the activation was found out.
    """

    vision: Tower
    text: Tower
    patch: int
    native: int
    dimensions: int
    words: int
    context: int
    activation: str
    because: str

    def to_config(self) -> Dict[str, Any]:
        """As transformers' `CLIPConfig` takes it."""
        common = {'hidden_act': self.activation, 'layer_norm_eps': 1e-5, 'projection_dim': self.dimensions, 'attention_dropout': 0.0}
        end = self.words - 1
        return {
            'projection_dim': self.dimensions,
            'vision_config': {**common, **self.vision.to_config(), 'patch_size': self.patch, 'image_size': self.native},
            'text_config': {
                **common, **self.text.to_config(), 'vocab_size': self.words, 'max_position_embeddings': self.context,
                'bos_token_id': end - 1, 'eos_token_id': end, 'pad_token_id': end,
            },
        }  # fmt: skip


def is_openclip(tensors: Mapping[str, Tensor]) -> bool:
    """Whether tensors have OpenCLIP's names, perhaps behind DataParallel's."""
    return any(name.endswith('visual.conv1.weight') for name in tensors)


def plain_names(tensors: Mapping[str, Tensor], path: Path) -> Dict[str, Tensor]:
    """The same without beginnings that training left (`module.`, `_orig_mod.`), refused where it is no vision transformer's CLIP.

    Raises:
        ModelError: It is another network's file; the message says whose, where that is known.
    """
    found: Dict[str, Tensor] = dict(tensors)
    for prefix in ('_orig_mod.', 'module.', 'model.', 'clip.'):
        found = strip_prefix(found, prefix)
    if any(name.startswith('visual.layer1.') for name in found):
        raise ModelError(f'{path.name} is a CLIP with a ResNet, which has no patches to look at.', 'Choose one with a vision transformer.')
    if any(name.startswith(('visual.trunk.', 'text.')) for name in found):
        raise ModelError(
            f'{path.name} is a model of OpenCLIP with towers from elsewhere (timm, SigLIP).', "Fetch it in Hugging Face's layout."
        )
    lacking = [name for name in _NEEDED if name not in found]
    if lacking:
        raise ModelError(f'{path.name} is no CLIP in OpenCLIP\'s layout: it has no "{lacking[0]}".', WRONG_FILE)
    return found


def architecture_of(tensors: Mapping[str, Tensor], card: ClipCard, path: Path) -> Architecture:
    """Read a network's numbers from the shapes of its tensors.

    Args:
        tensors: From :func:`plain_names`.
        card: Of the model; its activation, where it gives one, decides.
        path: The file, whose name and neighbours may tell of its activation.

    Raises:
        ModelError: The shapes fit no CLIP.
    """
    try:
        width, _, patch, other = tensors['visual.conv1.weight'].shape
        positions = tensors['visual.positional_embedding'].shape[0]
        grid = math.isqrt(positions - 1)
        words, text_width = tensors['token_embedding.weight'].shape
        dimensions = tensors['visual.proj'].shape[1]
        if patch != other or grid * grid + 1 != positions or tuple(tensors['text_projection'].shape) != (text_width, dimensions):
            raise ValueError('its grid of patches is not square, or its two halves do not meet')
        vision, text = _tower(tensors, 'visual.transformer', width), _tower(tensors, 'transformer', text_width)
    except (ValueError, IndexError) as error:
        raise ModelError(f'{path.name} is no CLIP in OpenCLIP\'s layout: {error}.', WRONG_FILE) from error
    activation, because = _activation(tensors, card, path)
    context = tensors['positional_embedding'].shape[0]
    return Architecture(vision, text, patch, grid * patch, dimensions, words, context, activation, because)


def convert(tensors: Mapping[str, Tensor]) -> Tuple[Dict[str, Tensor], Tuple[str, ...]]:
    """OpenCLIP's tensors under transformers' names.

    Projections are stored transposed there, and the three of an attention as one.

    Returns:
        The tensors, and the names, as they stand in the file, of what is no part of the network.
    """
    taken: Dict[str, Tensor] = {}
    left = set(tensors)

    def take(theirs: str, ours: str, transposed: bool = False) -> None:
        if theirs in tensors:
            left.discard(theirs)
            taken[ours] = tensors[theirs].T.contiguous() if transposed else tensors[theirs]

    take('visual.class_embedding', 'vision_model.embeddings.class_embedding')
    take('visual.positional_embedding', 'vision_model.embeddings.position_embedding.weight')
    take('visual.conv1.weight', 'vision_model.embeddings.patch_embedding.weight')
    take('token_embedding.weight', 'text_model.embeddings.token_embedding.weight')
    take('positional_embedding', 'text_model.embeddings.position_embedding.weight')
    take('visual.proj', 'visual_projection.weight', transposed=True)
    take('text_projection', 'text_projection.weight', transposed=True)
    take('logit_scale', 'logit_scale')
    norms = (('visual.ln_pre', 'vision_model.pre_layrnorm'), ('visual.ln_post', 'vision_model.post_layernorm'),
             ('ln_final', 'text_model.final_layer_norm'))  # fmt: skip
    pairs: List[Tuple[str, str]] = list(norms)
    for theirs, ours in (('visual.transformer', 'vision_model'), ('transformer', 'text_model')):
        for i in range(_depth(tensors, theirs)):
            block, layer = f'{theirs}.resblocks.{i}', f'{ours}.encoder.layers.{i}'
            pairs += [(f'{block}.{a}', f'{layer}.{b}') for a, b in _BLOCK]
            for part in ('weight', 'bias'):
                name = f'{block}.attn.in_proj_{part}'
                if name in tensors and tensors[name].shape[0] % 3 == 0:
                    left.discard(name)
                    for one, value in zip('qkv', tensors[name].chunk(3)):
                        taken[f'{layer}.self_attn.{one}_proj.{part}'] = value
    for theirs, ours in pairs:
        for part in ('weight', 'bias'):
            take(f'{theirs}.{part}', f'{ours}.{part}')
    return taken, tuple(sorted(name for name in left if name not in _NO_WEIGHTS))


def _tower(tensors: Mapping[str, Tensor], prefix: str, width: int) -> Tower:
    head = _HEAD_WIDTHS.get(width, 64) if prefix.startswith('visual') else 64
    heads = max(1, width // head)
    if width % heads:
        raise ValueError(f'a width of {width} has no whole number of heads')
    return Tower(width, _depth(tensors, prefix), heads, tensors[f'{prefix}.resblocks.0.mlp.c_fc.weight'].shape[0])


def _depth(tensors: Mapping[str, Tensor], prefix: str) -> int:
    pattern = re.compile(re.escape(prefix) + r'\.resblocks\.(\d+)\.')
    return 1 + max((int(found[1]) for found in map(pattern.match, tensors) if found), default=-1)


def _activation(tensors: Mapping[str, Tensor], card: ClipCard, path: Path) -> Tuple[str, str]:
    if card.activation:
        return card.activation, 'the card of the model says so'
    settings = path.parent / 'open_clip_config.json'
    if settings.is_file():
        quick = bool((read_json(settings).get('model_cfg') or {}).get('quick_gelu', False))
        return (QUICK_GELU if quick else GELU), f'{settings.name} beside it says so'
    if all(name in tensors for name in _OPENAI):
        return QUICK_GELU, "it is OpenAI's"
    if _QUICK_NAMES.search(path.name) or _QUICK_NAMES.search(path.parent.name):
        return QUICK_GELU, f'of its name, {path.name}'
    return GELU, 'nothing tells, and it is what OpenCLIP does'


def as_float(tensors: Mapping[str, Tensor]) -> Dict[str, Tensor]:
    """All in float32: OpenAI's files hold half precision."""
    return {name: value.to(torch.float32) if value.is_floating_point() else value for name, value in tensors.items()}
