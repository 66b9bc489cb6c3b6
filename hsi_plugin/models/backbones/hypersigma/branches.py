"""The two transformers of HyperSIGMA, sparse sampling attention, and the enhancement of one branch by the other.

Wang et al. 2025, "HyperSIGMA: Hyperspectral Intelligence Comprehension Foundation Model", IEEE TPAMI, doi:10.1109/TPAMI.2025.3557581.
Names of parameters are those of the published files, so that these can be read as they are.
"""

from __future__ import annotations

import math
from typing import List, Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..transformer import Attention, Mlp

EPS = 1e-6
HIDDEN = 128  # between a token and its one value, and inside the enhancement
_POOLING = 1, 1, 2, 4  # of the four levels, the first block's first


class SamplingAttention(Attention):
    """Attention of every token to a few places around it, which it chooses itself.

    Full attention has the same weights but for the offsets, which is why pre-training with the one can be continued with the other.

    Args:
        width: Of the tokens.
        heads: Attention heads.
        points: P, places that a head of a token looks at.
    """

    def __init__(self, width: int, heads: int, points: int) -> None:
        super().__init__(width, heads)
        self.points = points
        self.sampling_offsets = nn.Linear(width, heads * points * 2)
        nn.init.zeros_(self.sampling_offsets.weight)
        nn.init.zeros_(self.sampling_offsets.bias)

    def sample(self, x: Tensor, rows: int, cols: int) -> Tensor:
        """The tokens after attention to sampled places.

        Args:
            x: Tokens of a grid row by row, ``(n, rows · cols, width)``.
            rows: Of the grid.
            cols: Of the grid.

        Returns:
            Same shape.
        """
        n, length, width = x.shape
        size = width // self.heads
        query, key, value = self.qkv(x).chunk(3, -1)
        offsets = self.sampling_offsets(query).view(n, length, self.heads, self.points, 2)
        # Offsets are columns and rows in cells; the image reaches from −1 to 1, and a cell's middle is half a cell from its edge.
        places = torch.stack(torch.meshgrid(torch.arange(cols), torch.arange(rows), indexing='xy'), -1).to(x) + 0.5
        extent = torch.tensor([cols, rows], dtype=x.dtype, device=x.device)
        at = 2.0 * (places.view(1, length, 1, 1, 2) + offsets) / extent - 1.0
        at = at.transpose(1, 2).reshape(n * self.heads, length, self.points, 2)
        both = torch.stack([key, value], 2).view(n, rows, cols, 2, self.heads, size)
        both = both.permute(0, 4, 3, 5, 1, 2).reshape(n * self.heads, 2 * size, rows, cols)
        seen = functional.grid_sample(both, at, mode='bilinear', padding_mode='zeros', align_corners=False)
        keys, values = seen.view(n, self.heads, 2, size, length, self.points).unbind(2)
        one = query.view(n, length, self.heads, size).permute(0, 2, 3, 1)
        weights = (torch.einsum('nhsl,nhslp->nhlp', one, keys) * size**-0.5).softmax(-1)
        mixed = torch.einsum('nhlp,nhslp->nlhs', weights, values)
        return self.proj(mixed.reshape(n, length, width))  # type: ignore[no-any-return]


class SigmaBlock(nn.Module):
    """A pre-norm block whose attention is full or sampled.

    Args:
        width: Of the tokens.
        heads: Attention heads.
        points: Places of sampled attention; 0 for a block that always attends fully.
        layer: Its number from 1: the deeper a block, the less it adds at first.
    """

    def __init__(self, width: int, heads: int, points: int, layer: int) -> None:
        super().__init__()
        self.norm1 = nn.LayerNorm(width, eps=EPS)
        self.attn = SamplingAttention(width, heads, points) if points else Attention(width, heads)
        self.norm2 = nn.LayerNorm(width, eps=EPS)
        self.mlp = Mlp(width)
        with torch.no_grad():
            for linear in (self.attn.proj, self.mlp.fc2):
                linear.weight.div_(math.sqrt(2.0 * layer))

    @property
    def learned_where(self) -> bool:
        """Whether its attention has learned where to look: offsets are 0 until then."""
        return isinstance(self.attn, SamplingAttention) and any(bool(one.any()) for one in self.attn.sampling_offsets.parameters())

    def forward(self, x: Tensor, rows: int, cols: int, sampling: bool) -> Tensor:
        """The tokens ``(n, rows · cols, width)`` after the block; `sampling` has no effect where it always attends fully."""
        inner = self.norm1(x)
        x = x + (self.attn.sample(inner, rows, cols) if sampling and isinstance(self.attn, SamplingAttention) else self.attn(inner))
        return x + self.mlp(self.norm2(x))  # type: ignore[no-any-return]


def make_blocks(width: int, depth: int, heads: int, interval: int, points: int) -> nn.ModuleList:
    """Blocks of which every `interval`-th attends fully and the others by sampling."""
    return nn.ModuleList(SigmaBlock(width, heads, 0 if (i + 1) % interval == 0 else points, i + 1) for i in range(depth))


class SpatialBranch(nn.Module):
    """Tokens are patches of all channels.

    Args:
        channels: Of the image.
        side: Of the image in pixels.
        patch: Side of a patch.
        width: Of the tokens.
        blocks: From :func:`make_blocks`.
        levels: Numbers (from 0) of the four blocks whose results are taken.
    """

    def __init__(self, channels: int, side: int, patch: int, width: int, blocks: nn.ModuleList, levels: Sequence[int]) -> None:
        super().__init__()
        self.grid = side // patch
        self.levels = tuple(levels)
        self.patch_embed = nn.ModuleDict({'proj': nn.Conv2d(channels, width, patch, patch)})
        # Pre-training had no code of position; zeros are that, until fine-tuning learns one.
        self.pos_embed = nn.Parameter(torch.zeros(1, self.grid**2, width))
        self.blocks = blocks
        self.norm = nn.LayerNorm(width, eps=EPS)

    def forward(self, images: Tensor, sampling: bool) -> List[Tensor]:
        """The four levels of images ``(n, channels, side, side)``, each ``(n, width, tokens, tokens)``, the deeper ones pooled."""
        x = self.patch_embed['proj'](images).flatten(2).transpose(1, 2) + self.pos_embed
        found = []
        for i, block in enumerate(self.blocks):
            x = block(x, self.grid, self.grid, sampling)
            if i in self.levels:
                found.append(x.transpose(1, 2).unflatten(2, (self.grid, self.grid)))
        return [functional.max_pool2d(level, pool) for level, pool in zip(found, _POOLING)]


class SpectralBranch(nn.Module):
    """Tokens are bands, each with all its pixels; neighbouring bands are averaged until there are as many as a square grid holds.

    Args:
        side: Of the image in pixels.
        tokens: Number of tokens, a square number.
        width: Of the tokens.
        blocks: From :func:`make_blocks`.
        level: Number (from 0) of the block whose result is taken; those behind it are in the files, but not used.
    """

    def __init__(self, side: int, tokens: int, width: int, blocks: nn.ModuleList, level: int) -> None:
        super().__init__()
        self.tokens, self.grid, self.level = tokens, math.isqrt(tokens), level
        self.spat_map = nn.Linear(side**2, width)
        self.pos_embed = nn.Parameter(torch.zeros(1, tokens, width))
        self.blocks = blocks
        self.norm = nn.LayerNorm(width, eps=EPS)
        self.l1 = nn.Linear(width, HIDDEN, bias=False)

    def forward(self, images: Tensor, sampling: bool) -> Tensor:
        """A value for each token, ``(n, tokens)``, of images ``(n, bands, side, side)``."""
        pooled = functional.adaptive_avg_pool1d(images.flatten(2).transpose(1, 2), self.tokens)
        x = self.spat_map(pooled.transpose(1, 2)) + self.pos_embed
        for block in self.blocks[: self.level + 1]:
            x = block(x, self.grid, self.grid, sampling)
        return self.l1(x).mean(-1)  # type: ignore[no-any-return]


class Enhancement(nn.Sequential):
    """How much a level's channels matter, said by the spectral branch: ``F* = (1 + w) F`` with ``w = sigmoid(FC(ReLU(FC(s))))``."""

    def __init__(self, tokens: int, width: int) -> None:
        last = nn.Linear(HIDDEN, width, bias=False)
        # All channels alike, until fine-tuning learns which matter.
        nn.init.zeros_(last.weight)
        super().__init__(nn.Linear(tokens, HIDDEN, bias=False), nn.ReLU(), last)

    @property
    def learned(self) -> bool:
        """Whether it tells channels apart."""
        return any(bool(weight.any()) for weight in self[2].parameters())

    def weigh(self, level: Tensor, spectrum: Tensor) -> Tensor:
        """A level ``(n, width, rows, cols)`` enhanced by values ``(n, tokens)``."""
        return level * (1.0 + torch.sigmoid(self(spectrum)))[:, :, None, None]
