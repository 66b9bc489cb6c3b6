"""The parts of the spatial-spectral transformer: embeddings, the two kinds of attention, and the gates that uncertainty moves.

Blocks normalise before attention (Xiong et al. 2020, ICML). Spectral blocks are those of Vaswani et al. 2017 over one class token and
the groups of bands. Spatial blocks are class attention (Touvron et al. 2021, ICCV, "Going deeper with image transformers"): the class token
asks, the pixels of the window answer. What a pixel shows is then the same in every window that it lies in, so that a whole image is mapped
without computing it once for each of them.
"""

from __future__ import annotations

from typing import Optional, Tuple

import torch
from torch import Tensor, nn

from ...core.arrays import Array
from .shape import Shape, band_places, fourier, group_bands

CLIP = 20.0  # standard deviations; a saturated or broken band must not drown the others, nor leave the range of half precision
_PACE = 4.0  # a gate has two numbers that a few hundred steps must be able to move
_NARROW = 0.35  # of the window's side: standard deviation of the bell by which neighbours count before anything is learned


class Drop(nn.Module):
    """Dropout (Srivastava et al. 2014) with numbers from the CPU, so that a seed means the same on every device.

    In training each item has its own mask. Where :attr:`drawing` is on, in evaluation too, and one mask serves all items: a draw is then
    one network for all pixels (Gal & Ghahramani 2016, ICML), whatever batches they come in.
    """

    def __init__(self, rate: float) -> None:
        super().__init__()
        self.rate = rate
        self.random: Optional[torch.Generator] = None
        self.drawing = False

    def forward(self, x: Tensor) -> Tensor:
        """Some numbers gone, the others larger by what they lack."""
        if self.rate <= 0.0 or not (self.training or self.drawing):
            return x
        shape = (1, *x.shape[1:]) if self.drawing and not self.training else x.shape
        kept = torch.rand(shape, generator=self.random) >= self.rate
        return x * (kept.to(x.device, x.dtype) / (1.0 - self.rate))


class Gate(nn.Module):
    """``g(u) = 2 σ(4 (a + b (2u − 1)))`` of the normalised entropy u of a calibrated first prediction; 1 before anything is learned."""

    def __init__(self) -> None:
        super().__init__()
        self.a = nn.Parameter(torch.zeros(1))
        self.b = nn.Parameter(torch.zeros(1))

    def forward(self, u: Tensor) -> Tensor:
        """Between 0 and 2, shape ``(n,)``."""
        return 2.0 * torch.sigmoid(_PACE * (self.a + self.b * (2.0 * u - 1.0)))


class Embedding(nn.Module):
    """From standardised spectra to tokens: of the centre's groups of bands with their wavelengths, and of whole pixels.

    Args:
        shape: The network's numbers.
        wavelengths_nm: Of its bands; None where unknown.
    """

    indices: Tensor
    there: Tensor
    places: Tensor

    def __init__(self, shape: Shape, wavelengths_nm: Optional[Array]) -> None:
        super().__init__()
        places = band_places(shape.bands, wavelengths_nm)
        indices, there = group_bands(places, shape.groups)
        centres = (places[indices] * there).sum(1) / there.sum(1)
        self.register_buffer('indices', torch.from_numpy(indices), persistent=False)
        self.register_buffer('there', torch.from_numpy(there).float(), persistent=False)
        self.register_buffer('places', torch.from_numpy(fourier(centres)).float(), persistent=False)
        most = indices.shape[1]
        self.groups = nn.Parameter(torch.randn(shape.groups, most, shape.width) / most**0.5)
        self.wavelength = nn.Linear(self.places.shape[1], shape.width)
        self.question = nn.Parameter(torch.randn(shape.width) * 0.02)  # the class token
        self.pixel = nn.Linear(shape.bands, shape.width)
        self.norm = nn.LayerNorm(shape.width)

    def spectral(self, centre: Tensor) -> Tensor:
        """The class token and the groups' tokens ``(n, 1 + groups, width)`` of standardised spectra ``(n, bands)``."""
        values = centre[:, self.indices] * self.there
        tokens = torch.bmm(values.transpose(0, 1), self.groups).transpose(0, 1) + self.wavelength(self.places)
        return torch.cat([self.question.expand(len(centre), 1, -1), tokens], 1)

    def pixels(self, spectra: Tensor) -> Tensor:
        """One token ``(…, width)`` for each standardised spectrum ``(…, bands)``."""
        embedded: Tensor = self.norm(self.pixel(spectra))
        return embedded


class SpectralBlock(nn.Module):
    """Self-attention over the class token and the groups of bands; uncertainty moves how sharp it is."""

    def __init__(self, shape: Shape, dropout: float, gated: bool) -> None:
        super().__init__()
        self.heads = shape.heads
        self.before = nn.LayerNorm(shape.width)
        self.given = nn.Linear(shape.width, 3 * shape.width)
        self.joined = nn.Linear(shape.width, shape.width)
        self.inner = _inner(shape.width)
        self.drop = Drop(dropout)
        self.gate = Gate() if gated else None

    def forward(self, tokens: Tensor, u: Optional[Tensor], uniform: bool = False) -> Tuple[Tensor, Tensor]:
        """Tokens ``(n, t, width)`` as they came, changed, and the attention ``(n, heads, t, t)``; u ``(n,)``, None for plain attention."""
        n, t, width = tokens.shape
        parts = self.given(self.before(tokens)).reshape(n, t, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        likeness = parts[0] @ parts[1].transpose(2, 3) * (width // self.heads) ** -0.5
        if self.gate is not None and u is not None:
            likeness = likeness * self.gate(u)[:, None, None, None]
        attention = torch.softmax(torch.zeros_like(likeness) if uniform else likeness, 3)
        tokens = tokens + self.drop(self.joined((attention @ parts[2]).transpose(1, 2).reshape(n, t, width)))
        return tokens + self.drop(self.inner(tokens)), attention


class SpatialBlock(nn.Module):
    """The class token asks the pixels of the window; uncertainty moves how much of their answer it admits.

    Where a pixel lies enters as a number added to each head's likeness (Shaw et al. 2018, NAACL; Liu et al. 2021, ICCV, equation 4).
    """

    def __init__(self, shape: Shape, dropout: float) -> None:
        super().__init__()
        self.heads = shape.heads
        self.before = nn.LayerNorm(shape.width)
        self.asked = nn.Linear(shape.width, shape.width)
        self.key = nn.Linear(shape.width, shape.width)
        self.value = nn.Linear(shape.width, shape.width)
        with torch.no_grad():  # at first, a pixel answers as much as it is like the centre
            self.key.weight.copy_(self.asked.weight)
        self.agreement = nn.Parameter(torch.ones(shape.heads))
        self.position = nn.Parameter(_bell(shape.side).expand(shape.heads, -1).clone())
        self.joined = nn.Linear(shape.width, shape.width)
        self.inner = _inner(shape.width)
        self.drop = Drop(dropout)
        self.gate = Gate()

    def shown(self, pixels: Tensor) -> Tensor:
        """What pixels ``(…, width)`` show to whoever asks: key and value, ``(…, 2 width)``."""
        return torch.cat([self.key(pixels), self.value(pixels)], -1)

    def forward(
        self, token: Tensor, shown: Tensor, agreed: Tensor, valid: Tensor, u: Optional[Tensor], uniform: bool = False
    ) -> Tuple[Tensor, Tensor, Tensor]:
        """The class token after asking.

        Args:
            token: Shape ``(n, width)``.
            shown: See :meth:`shown`, ``(n, pixels, 2 width)``.
            agreed: Log chance that a pixel is of the centre's class, ``(n, pixels)``.
            valid: Pixels that count, ``(n, pixels)``.
            u: Uncertainty ``(n,)``; None for plain attention.
            uniform: Whether all valid pixels count alike.

        Returns:
            The token, the attention ``(n, heads, pixels)``, and how much was admitted ``(n,)``.
        """
        n, count, width = shown.shape[0], shown.shape[1], token.shape[1]
        each = width // self.heads
        keys, values = shown.reshape(n, count, 2, self.heads, each).permute(2, 0, 3, 1, 4)
        asked = self.asked(self.before(token)).reshape(n, self.heads, 1, each)
        likeness = (asked @ keys.transpose(2, 3))[:, :, 0] * each**-0.5 + self.position
        likeness = likeness + self.agreement[:, None] * agreed[:, None]
        if uniform:
            likeness = torch.zeros_like(likeness)
        attention = torch.softmax(likeness.masked_fill(~valid[:, None], float('-inf')), 2)
        admitted = token.new_ones(n) if u is None else self.gate(u)
        answer = (attention[:, :, None] @ values).reshape(n, width)
        token = token + self.drop(admitted[:, None] * self.joined(answer))
        return token + self.drop(self.inner(token)), attention, admitted


class Head(nn.Module):
    """Scores of the first prediction, from spectral tokens alone, and of the final one."""

    def __init__(self, shape: Shape, dropout: float) -> None:
        super().__init__()
        self.first = nn.Linear(shape.width, shape.classes)
        self.first_norm = nn.LayerNorm(shape.width)
        self.final = nn.Linear(shape.width, shape.classes)
        self.final_norm = nn.LayerNorm(shape.width)
        self.drop = Drop(dropout)
        for layer in (self.first, self.final):  # at first the linear path alone speaks
            nn.init.zeros_(layer.weight)
            nn.init.zeros_(layer.bias)

    def before(self, token: Tensor) -> Tensor:
        """First scores ``(n, K)`` of a class token ``(n, width)``."""
        scores: Tensor = self.first(self.drop(self.first_norm(token)))
        return scores

    def forward(self, token: Tensor) -> Tensor:
        """Final scores ``(n, K)`` of a class token ``(n, width)``."""
        scores: Tensor = self.final(self.drop(self.final_norm(token)))
        return scores


def _inner(width: int) -> nn.Sequential:
    return nn.Sequential(nn.LayerNorm(width), nn.Linear(width, 2 * width), nn.GELU(), nn.Linear(2 * width, width))


def _bell(side: int) -> Tensor:
    """``−r² / 2s²`` of each pixel of a window, row by row: s in proportion to its side."""
    away = torch.arange(side).float() - side // 2
    return -((away[:, None] ** 2 + away[None] ** 2) / (2.0 * (_NARROW * side) ** 2)).reshape(-1)
