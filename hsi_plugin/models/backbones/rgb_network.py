"""The vision transformer of CLIP and DINOv2, compact: its numbers, and the network built from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Dict, Mapping, Optional

import torch
from torch import Tensor, nn

from ...core.errors import ModelError
from .base import Tiling

CLIP, DINOV2 = 'clip', 'dinov2'
LARGEST = 224  # side of what the network sees, in its own pixels
ZOOM = 4  # pixels of the network for one of the scene
LAYOUT = 'Choose a folder with config.json, preprocessor_config.json and model.safetensors of CLIP (vision) or DINOv2.'


@dataclass(frozen=True)
class Shape:
    """The numbers that a network is built from.

    Args:
        kind: `clip` or `dinov2`.
        width: Of the tokens.
        depth: Blocks.
        heads: Attention heads.
        hidden: Width inside a block's two layers.
        patch: Side of a patch in the network's pixels.
        image: Side of the pictures that it learned from.
        activation: `gelu`, `quick_gelu` or `swiglu`.
        epsilon: Of its normalisations.
        query_bias: Whether queries, keys and values have one.
        taken: The block whose output is taken, from 1.
    """

    kind: str
    width: int
    depth: int
    heads: int
    hidden: int
    patch: int
    image: int
    activation: str
    epsilon: float
    query_bias: bool
    taken: int

    @property
    def grid(self) -> int:
        """Patches along a side, as learned."""
        return self.image // self.patch

    @property
    def seen(self) -> int:
        """Side in its own pixels of what it is shown."""
        return min(self.image, max(1, LARGEST // self.patch) * self.patch) // self.patch * self.patch

    @property
    def tiling(self) -> Tiling:
        """How a scene is cut for it: the middle half of a tile is used."""
        quarter = max(1, self.seen // ZOOM // 4)
        return Tiling(2 * quarter, quarter)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Shape:
        """Read what a card holds.

        Raises:
            ModelError: No network can be built from it.
        """
        try:
            shape = cls(**{name: value[name] for name in cls.__dataclass_fields__})
            counts = (shape.width, shape.depth, shape.heads, shape.hidden, shape.patch, shape.image)
            right = all(isinstance(n, int) and 0 < n <= 65_536 for n in counts) and shape.width % shape.heads == 0
        except (KeyError, TypeError) as error:
            raise ModelError(f'The network is not described: {error}.', LAYOUT) from error
        if not right or shape.kind not in (CLIP, DINOV2) or shape.activation not in _ACTIVATIONS or not 0 < shape.taken <= shape.depth:
            raise ModelError('No network has such numbers as its config.json gives.', LAYOUT)
        return shape


class ColourTransformer(nn.Module):
    """A vision transformer: pictures ``(n, 3, rows, cols)`` to tokens ``(n, 1 + patches, width)``, the first for the whole picture.

    Args:
        shape: Its numbers.
    """

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        clip = shape.kind == CLIP
        self.patches = nn.Conv2d(3, shape.width, shape.patch, shape.patch, bias=not clip)
        self.whole = nn.Parameter(torch.zeros(shape.width))
        self.positions = nn.Parameter(torch.zeros(1 + shape.grid**2, shape.width))
        self.before = nn.LayerNorm(shape.width, shape.epsilon) if clip else nn.Identity()
        self.blocks = nn.ModuleList(_Block(shape) for _ in range(shape.depth))
        self.after = nn.Identity() if clip else nn.LayerNorm(shape.width, shape.epsilon)

    def forward(self, pictures: Tensor, taken: Optional[int] = None) -> Tensor:
        """Tokens after so many blocks; None for all."""
        maps = self.patches(pictures)
        tokens = maps.flatten(2).transpose(1, 2)
        tokens = torch.cat([self.whole.expand(len(tokens), 1, -1), tokens], 1) + self._positions(*maps.shape[-2:])
        tokens = self.before(tokens)
        for block in self.blocks[: taken or len(self.blocks)]:
            tokens = block(tokens)
        return self.after(tokens)

    def _positions(self, rows: int, cols: int) -> Tensor:
        """Position codes of a grid, which are interpolated where it is not the one that was learned on."""
        grid = self.shape.grid
        if (rows, cols) == (grid, grid):
            return self.positions
        learned = self.positions[1:].reshape(1, grid, grid, -1).permute(0, 3, 1, 2)
        other = nn.functional.interpolate(learned, (rows, cols), mode='bicubic', align_corners=False)
        return torch.cat([self.positions[:1], other[0].flatten(1).T])


class _Block(nn.Module):
    """Attention and two layers, each normalised before, and scaled behind in DINOv2."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        width = shape.width
        self.heads = shape.heads
        self.norm1, self.norm2 = nn.LayerNorm(width, shape.epsilon), nn.LayerNorm(width, shape.epsilon)
        self.query, self.key, self.value = (nn.Linear(width, width, bias=shape.query_bias) for _ in range(3))
        self.out = nn.Linear(width, width)
        self.first = nn.Linear(width, (2 if shape.activation == 'swiglu' else 1) * shape.hidden)
        self.second = nn.Linear(shape.hidden, width)
        self._activation = shape.activation
        scaled = shape.kind == DINOV2
        self.scale1 = nn.Parameter(torch.ones(width)) if scaled else None
        self.scale2 = nn.Parameter(torch.ones(width)) if scaled else None

    def forward(self, tokens: Tensor) -> Tensor:
        """Tokens of the same shape."""
        x = self.norm1(tokens)
        split = (layer(x).unflatten(2, (self.heads, -1)).transpose(1, 2) for layer in (self.query, self.key, self.value))
        x = self.out(nn.functional.scaled_dot_product_attention(*split).transpose(1, 2).flatten(2))
        tokens = tokens + (x if self.scale1 is None else x * self.scale1)
        x = self.second(_ACTIVATIONS[self._activation](self.first(self.norm2(tokens))))
        return tokens + (x if self.scale2 is None else x * self.scale2)


def _quick_gelu(x: Tensor) -> Tensor:
    return x * torch.sigmoid(1.702 * x)


def _swiglu(x: Tensor) -> Tensor:
    gate, value = x.chunk(2, -1)
    return nn.functional.silu(gate) * value


_ACTIVATIONS: Dict[str, Callable[[Tensor], Tensor]] = {'gelu': nn.functional.gelu, 'quick_gelu': _quick_gelu, 'swiglu': _swiglu}
LAYERS = {'gelu': 2, 'quick_gelu': 2, 'swiglu': 3}  # of a block, in units of width × hidden
