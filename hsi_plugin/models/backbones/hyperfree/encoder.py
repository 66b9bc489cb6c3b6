"""The image encoder of HyperFree: SAM's transformer of windows (Kirillov et al. 2023, ICCV), with the names of the published files.

Li et al. 2025, "HyperFree: A Channel-adaptive and Tuning-free Foundation Model for Hyperspectral Remote Sensing Imagery", CVPR.
"""

from __future__ import annotations

from typing import Sequence, Tuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from .wavelengths import KEY_BANDS_NM, SLOTS_NM

EPS = 1e-6


class RelativeAttention(nn.Module):
    """Self-attention over a grid, which knows how far apart two tokens are along rows and along columns.

    Args:
        width: Of the tokens.
        heads: Attention heads.
        grid: Side of the grid that distances were learned on; on another, they are interpolated.
    """

    def __init__(self, width: int, heads: int, grid: int) -> None:
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.proj = nn.Linear(width, width)
        self.rel_pos_h = nn.Parameter(torch.zeros(2 * grid - 1, width // heads))
        self.rel_pos_w = nn.Parameter(torch.zeros(2 * grid - 1, width // heads))

    def forward(self, x: Tensor) -> Tensor:
        """Same shape ``(n, side, side, width)``."""
        n, side, _, width = x.shape
        size = width // self.heads
        qkv = self.qkv(x).view(n, side * side, 3, self.heads, size).permute(2, 0, 3, 1, 4)
        query, key, value = qkv.flatten(1, 2).unbind(0)
        scores = (query * size**-0.5) @ key.transpose(1, 2)
        placed = query.view(-1, side, side, size)
        # Distances meet the unscaled query, as in MViTv2 (Li et al. 2022, CVPR).
        down = torch.einsum('nrcs,rks->nrck', placed, _distances(self.rel_pos_h, side))
        across = torch.einsum('nrcs,cks->nrck', placed, _distances(self.rel_pos_w, side))
        scores = scores.view(-1, side, side, side, side) + down[..., None] + across[..., None, :]
        seen = scores.view(-1, side * side, side * side).softmax(-1) @ value
        seen = seen.view(n, self.heads, side, side, size).permute(0, 2, 3, 1, 4).reshape(n, side, side, width)
        return self.proj(seen)  # type: ignore[no-any-return]


class Feed(nn.Module):
    """Two linear layers, four times as wide between them, under SAM's names."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.lin1 = nn.Linear(width, 4 * width)
        self.lin2 = nn.Linear(4 * width, width)

    def forward(self, x: Tensor) -> Tensor:
        """Same shape."""
        return self.lin2(functional.gelu(self.lin1(x)))  # type: ignore[no-any-return]


class WindowBlock(nn.Module):
    """A pre-norm block that attends within windows, or over the whole grid.

    Args:
        width: Of the tokens.
        heads: Attention heads.
        grid: Side in tokens of the images that it was trained on.
        window: Side of a window; 0 for the whole grid.
    """

    def __init__(self, width: int, heads: int, grid: int, window: int) -> None:
        super().__init__()
        self.window = window
        self.norm1 = nn.LayerNorm(width, eps=EPS)
        self.attn = RelativeAttention(width, heads, window or grid)
        self.norm2 = nn.LayerNorm(width, eps=EPS)
        self.mlp = Feed(width)

    def forward(self, x: Tensor) -> Tensor:
        """Same shape ``(n, side, side, width)``."""
        inner = self.norm1(x)
        x = x + (_by_windows(self.attn, inner, self.window) if self.window else self.attn(inner))
        return x + self.mlp(self.norm2(x))  # type: ignore[no-any-return]


class ChannelNorm(nn.Module):
    """Layer normalisation over the channels of maps ``(n, channels, rows, cols)``."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(channels))
        self.bias = nn.Parameter(torch.zeros(channels))

    def forward(self, x: Tensor) -> Tensor:
        """Same shape."""
        even = functional.layer_norm(x.permute(0, 2, 3, 1), x.shape[1:2], self.weight, self.bias, EPS)
        return even.permute(0, 3, 1, 2)


class Layers(nn.Module):
    """Three linear layers with ReLU between them."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(width, width // 2), nn.Linear(width // 2, width // 2), nn.Linear(width // 2, width)])

    def forward(self, x: Tensor) -> Tensor:
        """Same shape."""
        for i, layer in enumerate(self.layers):
            x = layer(functional.relu(x) if i else x)
        return x


class ImageEncoder(nn.Module):
    """The encoder; which rows of its two banks of kernels are used is said by a sensor's wavelengths.

    Args:
        width: Of the tokens.
        depth: Number of blocks.
        heads: Attention heads.
        everywhere: Numbers (from 0) of the blocks that attend over the whole grid.
        patch: Side of a patch in pixels of the image that it sees.
        grid: Side in tokens of the images that it was trained on.
        window: Side of a window in tokens.
        features: Channels of its result.
    """

    point_spectral_weight_bank_w: Tensor
    point_spectral_weight_bank_b: Tensor
    block_spectral_weight_bank_w: Tensor
    block_spectral_weight_bank_b: Tensor

    def __init__(
        self, width: int, depth: int, heads: int, everywhere: Sequence[int], patch: int, grid: int, window: int, features: int
    ) -> None:
        super().__init__()
        self.pos_embed_mlp = Layers(width)
        self.blocks = nn.ModuleList(WindowBlock(width, heads, grid, 0 if i in everywhere else window) for i in range(depth))
        self.neck = nn.Sequential(
            nn.Conv2d(width, features, 1, bias=False), ChannelNorm(features),
            nn.Conv2d(features, features, 3, padding=1, bias=False), ChannelNorm(features),
        )  # fmt: skip
        for bank, count in (('point', len(KEY_BANDS_NM)), ('block', len(SLOTS_NM))):
            self.register_parameter(f'{bank}_spectral_weight_bank_w', nn.Parameter(torch.randn(width, count, patch, patch) * 0.02))
            self.register_parameter(f'{bank}_spectral_weight_bank_b', nn.Parameter(torch.zeros(width)))

    def forward(self, tokens: Tensor) -> Tensor:
        """Features ``(n, features, side, side)`` of embedded patches with their positions ``(n, width, side, side)``."""
        x = tokens.permute(0, 2, 3, 1)
        for block in self.blocks:
            x = block(x)
        return self.neck(x.permute(0, 3, 1, 2))  # type: ignore[no-any-return]

    def positions(self, side: int, metres: float) -> Tensor:
        """The learned code ``(width, side, side)`` of places on the ground; sines and cosines as in Scale-MAE (Reed et al. 2023, ICCV)."""
        bias = self.point_spectral_weight_bank_b
        quarter = len(bias) // 4
        place = torch.arange(side).to(bias) * metres
        angle = place[:, None] * 10000.0 ** (-torch.arange(quarter).to(bias) / quarter)
        along = torch.cat([angle.sin(), angle.cos()], 1)
        across = along[None].expand(side, side, 2 * quarter)
        down = along[:, None].expand(side, side, 2 * quarter)
        return self.pos_embed_mlp(torch.cat([across, down], -1)).permute(2, 0, 1)  # type: ignore[no-any-return]


def _by_windows(attention: nn.Module, x: Tensor, window: int) -> Tensor:
    """Attention inside windows of a grid ``(n, side, side, width)``, which is filled up with zeros to whole windows."""
    n, side, _, width = x.shape
    lacking = -side % window
    many = (side + lacking) // window
    filled = functional.pad(x, (0, 0, 0, lacking, 0, lacking))
    cut = filled.view(n, many, window, many, window, width).transpose(2, 3).reshape(-1, window, window, width)
    seen = attention(cut).view(n, many, many, window, window, width).transpose(2, 3)
    return seen.reshape(n, side + lacking, side + lacking, width)[:, :side, :side]  # type: ignore[no-any-return]


def _distances(learned: Tensor, side: int) -> Tensor:
    """The code of the distance from each of `side` places to each: shape ``(side, side, size)``."""
    wanted = 2 * side - 1
    if len(learned) != wanted:
        learned = functional.interpolate(learned.T[None], size=wanted, mode='linear', align_corners=False)[0].T
    places = torch.arange(side, device=learned.device)
    return learned[places[:, None] - places + side - 1]


def attention_flops(width: int, side: int, window: int) -> Tuple[float, float]:
    """Operations of a block on a grid: of its linear layers, and of what tokens say to each other."""
    seen = window or side
    tokens = (side - side % -window if window else side) ** 2
    linear = 8.0 * width**2 * tokens + 16.0 * width**2 * side**2
    return linear, tokens * (4.0 * width * seen**2 + 4.0 * width * seen)
