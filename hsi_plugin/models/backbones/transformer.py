"""The transformer block that published encoders share, with the names of timm's vision transformer, in which their files are written."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional


class Attention(nn.Module):
    """Multi-head self-attention over sequences ``(n, length, width)``."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.proj = nn.Linear(width, width)

    def forward(self, x: Tensor) -> Tensor:
        """The sequence after attention, same shape."""
        n, length, width = x.shape
        query, key, value = self.qkv(x).view(n, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        seen = functional.scaled_dot_product_attention(query, key, value)
        return self.proj(seen.transpose(1, 2).reshape(n, length, width))  # type: ignore[no-any-return]


class Mlp(nn.Module):
    """Two linear layers, four times as wide between them."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.fc1 = nn.Linear(width, 4 * width)
        self.fc2 = nn.Linear(4 * width, width)

    def forward(self, x: Tensor) -> Tensor:
        """Same shape."""
        return self.fc2(functional.gelu(self.fc1(x)))  # type: ignore[no-any-return]


class Scale(nn.Module):
    """A factor for each channel (LayerScale; Touvron et al. 2021, ICCV)."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.gamma = nn.Parameter(torch.full((width,), 1e-5))

    def forward(self, x: Tensor) -> Tensor:
        """Same shape."""
        return x * self.gamma


class Block(nn.Module):
    """Attention and a small network, each behind a normalisation and added to what it was given.

    Args:
        width: Of the tokens.
        heads: Attention heads.
        eps: Of the normalisations.
        scaled: Whether the two sums have factors for each channel.
    """

    def __init__(self, width: int, heads: int, eps: float, scaled: bool = False) -> None:
        super().__init__()
        self.norm1 = nn.LayerNorm(width, eps=eps)
        self.attn = Attention(width, heads)
        self.ls1 = Scale(width) if scaled else nn.Identity()
        self.norm2 = nn.LayerNorm(width, eps=eps)
        self.mlp = Mlp(width)
        self.ls2 = Scale(width) if scaled else nn.Identity()

    def forward(self, x: Tensor) -> Tensor:
        """Same shape."""
        x = x + self.ls1(self.attn(self.norm1(x)))
        return x + self.ls2(self.mlp(self.norm2(x)))  # type: ignore[no-any-return]
