"""The starter model's parts: how a band's wavelength becomes a code, a code a kernel, and the attention blocks."""

from __future__ import annotations

import math
from typing import Tuple

import torch
from torch import Tensor, nn
from torch.nn import functional

# Edges in nm of the groups that bands are gathered into: 60 to 130 nm wide where most sensors have many bands, wider in the short-wave
# infrared. Each holds one kind of feature (chlorophyll, red edge, water, clay, …) of all sensors alike.
EDGES_NM: Tuple[float, ...] = (
    380, 440, 500, 560, 620, 680, 740, 800, 900, 1000, 1130, 1350, 1550, 1800, 2000, 2200, 2520,
)  # fmt: skip
GROUPS = len(EDGES_NM) - 1
_FREQUENCIES = 32
_SIGMA = 3.0  # cycles per µm, as in CARL (Baumann et al. 2026, arXiv:2504.19223)
_WIDTHS_NM = 2.0, 200.0


class BandCode(nn.Module):
    """A code for a band of any sensor: Fourier features of centre wavelength and width through a small network, ``(bands, size)``."""

    frequencies: Tensor

    def __init__(self, size: int) -> None:
        super().__init__()
        # Fixed, not random: quantiles of a normal distribution, so that two builds agree without a seed.
        share = (torch.arange(_FREQUENCIES) + 0.5) / _FREQUENCIES
        self.register_buffer('frequencies', _SIGMA * math.sqrt(2.0) * torch.erfinv(share), persistent=False)
        self.layers = nn.Sequential(nn.Linear(2 * _FREQUENCIES + 8, size), nn.GELU(), nn.Linear(size, size))

    def forward(self, centres_nm: Tensor, widths_nm: Tensor) -> Tensor:
        """Codes of bands given by centre and full width at half maximum, each of shape ``(bands,)``."""
        phase = 2.0 * math.pi * (centres_nm[:, None] / 1000.0) * self.frequencies
        low, high = _WIDTHS_NM
        # Doubling the width matters as much at 5 nm as at 50 nm.
        width = torch.log(widths_nm.clamp(low, high) / low) / math.log(high / low)
        steps = math.pi * width[:, None] * torch.arange(1, 5, device=width.device)
        code: Tensor = self.layers(torch.cat([phase.sin(), phase.cos(), steps.sin(), steps.cos()], 1))
        return code


class BandKernels(nn.Module):
    """Kernels of bands from their codes, of low rank: ``K_c = U_c V_c``.

    Args:
        code: Size of the codes.
        width: Width of the tokens.
        inputs: Values of a band that a kernel multiplies (channels × pixels of a patch).
        rank: Rank of the kernel.
    """

    def __init__(self, code: int, width: int, inputs: int, rank: int) -> None:
        super().__init__()
        self.width, self.inputs, self.rank = width, inputs, rank
        self.left = nn.Linear(code, width * rank)
        self.right = nn.Linear(code, rank * inputs)

    def forward(self, codes: Tensor) -> Tensor:
        """Kernels ``(bands, width, inputs)``."""
        left = self.left(codes).view(-1, self.width, self.rank)
        right = self.right(codes).view(-1, self.rank, self.inputs)
        return left @ right / math.sqrt(self.rank)


class Block(nn.Module):
    """A pre-norm transformer block over sequences ``(n, length, width)``."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.norm1 = nn.LayerNorm(width)
        self.qkv = nn.Linear(width, 3 * width)
        self.proj = nn.Linear(width, width)
        self.norm2 = nn.LayerNorm(width)
        self.fc1 = nn.Linear(width, 4 * width)
        self.fc2 = nn.Linear(4 * width, width)

    def forward(self, x: Tensor) -> Tensor:
        """The sequences, each of whose members has seen the others."""
        n, length, width = x.shape
        q, k, v = self.qkv(self.norm1(x)).view(n, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4).unbind(0)
        seen = functional.scaled_dot_product_attention(q, k, v).transpose(1, 2).reshape(n, length, width)
        x = x + self.proj(seen)
        return x + self.fc2(functional.gelu(self.fc1(self.norm2(x))))  # type: ignore[no-any-return]


class Readout(nn.Module):
    """Values at queried wavelengths: a query's code looks at the tokens of one place (cross-attention), then a small network answers.

    Args:
        width: Width of the tokens.
        code: Size of a band's code.
        outputs: Values that are answered for one query (pixels of a patch).
    """

    def __init__(self, width: int, code: int, outputs: int) -> None:
        super().__init__()
        self.query = nn.Linear(code, width)
        self.norm = nn.LayerNorm(width)
        self.key = nn.Linear(width, 2 * width)
        self.layers = nn.Sequential(nn.LayerNorm(width), nn.Linear(width, 2 * width), nn.GELU(), nn.Linear(2 * width, outputs))

    def forward(self, tokens: Tensor, codes: Tensor) -> Tensor:
        """Answers ``(n, queries, outputs)`` from tokens ``(n, length, width)`` to codes ``(queries, code)``."""
        queries = self.query(codes)
        key, value = self.key(self.norm(tokens)).chunk(2, -1)
        many = queries[None, None].expand(len(tokens), 1, -1, -1)
        seen = functional.scaled_dot_product_attention(many, key[:, None], value[:, None])[:, 0]
        answer: Tensor = self.layers(seen + queries)
        return answer



class SpectralBasis(nn.Module):
    """Values at queried wavelengths from one vector alone: ``y(λ) = Σ_k a_k(vector) b_k(λ)``, both factors learned.

    What can be answered from the vector is in the vector: this is what makes the mean over a pixel's tokens a whole description of it.
    """

    def __init__(self, width: int, code: int, rank: int) -> None:
        super().__init__()
        self.amounts = nn.Sequential(nn.Linear(width, 2 * width), nn.GELU(), nn.Linear(2 * width, rank))
        self.basis = nn.Sequential(nn.Linear(code, 2 * rank), nn.GELU(), nn.Linear(2 * rank, rank))

    def forward(self, vectors: Tensor, codes: Tensor) -> Tensor:
        """Answers ``(…, queries)`` from vectors ``(…, width)`` to codes ``(queries, code)``."""
        answer: Tensor = self.amounts(vectors) @ self.basis(codes).T
        return answer


def position_code(side: int, width: int) -> Tensor:
    """Sines and cosines of the row and of the column of ``side × side`` patches: shape ``(side², width)``."""
    quarter = width // 4
    frequency = 1.0 / 100.0 ** (torch.arange(quarter) / quarter)
    angle = torch.arange(side)[:, None] * frequency
    along = torch.cat([angle.sin(), angle.cos()], 1)
    rows = along[:, None].expand(side, side, 2 * quarter)
    cols = along[None].expand(side, side, 2 * quarter)
    return torch.cat([rows, cols], -1).reshape(side * side, 4 * quarter)
