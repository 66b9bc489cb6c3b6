"""DOFA: a vision transformer whose patch kernel is made from the wavelengths of the bands.

Xiong et al. 2024, "Neural Plasticity-Inspired Foundation Model for Observing the Earth Crossing Modalities", arXiv:2403.15356. A small
transformer reads one token a band (a sine and cosine code of its wavelength) beside learned ones and answers with that band's part of
the kernel; all bands of a patch then become one token. Editions 1 (patches of 16 pixels) and 2 (14 pixels, factors in the blocks) differ
in nothing else that matters here.

Features are the tokens of the last block, interpolated between the middles of patches. The published convolution pads by one pixel, so a
patch's middle lies one pixel up and left of where it would be looked for; that is taken into account.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, Mapping, Optional, Sequence, Tuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from ...core.arrays import Array
from ...core.backbones import BackboneCard, check_fits, choose_scaling
from ...core.bands import Bands
from ...core.errors import ModelError
from .base import Backbone, Encoder, SceneStatistics, Tiling, freeze
from .published import whole
from .scaling import factors
from .spectra import by_wavelength
from .transformer import Block

_CODE = 128  # numbers in a band's code
_LEARNED = 128  # tokens beside those of the bands
_SHRINK = 0.01  # what the generated kernel is multiplied by
_PADDING = 1
_SLOWEST = 10000.0
_EPS = 1e-6


@dataclass(frozen=True)
class Shape:
    """The numbers that a network is built from.

    Args:
        width: Of the tokens; the number of features.
        depth: Blocks.
        heads: Attention heads.
        patch: Side of a patch in pixels.
        image: Side in pixels of the images of pre-training, which the position codes are for.
        tile: Side in pixels of the tiles that are read.
        margin: Pixels of a tile on each side whose features are not used, because they see too little around them.
        scaled: 1 where the blocks have factors (edition 2), else 0.
    """

    width: int
    depth: int
    heads: int
    patch: int
    image: int
    tile: int
    margin: int
    scaled: int = 0

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Shape:
        """Read them from a card.

        Raises:
            ModelError: No network can be built from them.
        """
        try:
            shape = cls(**{str(name): int(number) for name, number in value.items()})
        except (TypeError, ValueError) as error:
            raise ModelError(f'The card of a DOFA model is damaged: {error}.', 'Install the plugin again.') from error
        sides = 1 < shape.patch <= shape.image <= 4096 and shape.patch <= shape.tile <= 4096 and 0 <= 2 * shape.margin < shape.tile
        if not (sides and 0 < shape.width <= 8192 and 0 < shape.depth <= 128 and shape.heads > 0) or shape.width % shape.heads:
            raise ModelError(f'The card of a DOFA model is damaged: there is no network of {shape}.', 'Install the plugin again.')
        return shape

    @property
    def cell(self) -> int:
        """Side in pixels of what features are computed for at once."""
        return self.tile - 2 * self.margin

    def grid(self, side: int) -> int:
        """Patches along the side of an image so large."""
        return (side + 2 * _PADDING - self.patch) // self.patch + 1


class Residual(nn.Module):
    """Two linear layers, each cut off at zero, added to what they were given."""

    def __init__(self) -> None:
        super().__init__()
        self.w1 = nn.Linear(_CODE, _CODE)
        self.w2 = nn.Linear(_CODE, _CODE)

    def forward(self, x: Tensor) -> Tensor:
        """Same shape."""
        return x + functional.relu(self.w2(functional.relu(self.w1(x))))


class WeightGenerator(nn.Module):
    """From codes of bands to their kernels and one bias."""

    def __init__(self, kernel: int, width: int) -> None:
        super().__init__()
        layer = nn.TransformerEncoderLayer(_CODE, nhead=4, dropout=0.0, activation='gelu')
        self.transformer_encoder = nn.TransformerEncoder(layer, num_layers=1, enable_nested_tensor=False)
        self.fc_weight = nn.Linear(_CODE, kernel)
        self.fc_bias = nn.Linear(_CODE, width)
        self.weight_tokens = nn.Parameter(torch.randn(_LEARNED, _CODE) * 0.02)
        self.bias_token = nn.Parameter(torch.randn(1, _CODE) * 0.02)

    def forward(self, codes: Tensor) -> Tuple[Tensor, Tensor]:
        """Kernels ``(bands, kernel)`` and the bias ``(width,)``."""
        seen = self.transformer_encoder(torch.cat([self.weight_tokens, codes, self.bias_token]))
        return self.fc_weight(seen[_LEARNED:-1] + codes), self.fc_bias(seen[-1])


class PatchEmbedding(nn.Module):
    """The kernel of the convolution that turns patches into tokens, for any bands."""

    def __init__(self, patch: int, width: int) -> None:
        super().__init__()
        self.patch, self.width = patch, width
        self.fclayer = Residual()
        self.weight_generator = WeightGenerator(patch * patch * width, width)

    def forward(self, wavelengths_nm: Tensor) -> Tuple[Tensor, Tensor]:
        """Kernel ``(width, bands, patch, patch)`` and bias ``(width,)``."""
        kernels, bias = self.weight_generator(self.fclayer(band_codes(wavelengths_nm)))
        # A band's numbers are ordered by row, column and channel of the kernel.
        shaped = kernels.view(-1, self.patch, self.patch, self.width).permute(3, 0, 1, 2)
        return shaped * _SHRINK, bias * _SHRINK


class Dofa(Backbone):
    """The encoder; what pre-training adds (mask token, projector, last normalisation) is not built."""

    def __init__(self, card: BackboneCard) -> None:
        super().__init__(card)
        shape = self.shape = Shape.from_json(card.architecture)
        self.patch_embed = PatchEmbedding(shape.patch, shape.width)
        self.cls_token = nn.Parameter(torch.randn(1, 1, shape.width) * 0.02)
        self.pos_embed = nn.Parameter(torch.randn(1, shape.grid(shape.image) ** 2 + 1, shape.width) * 0.02)
        self.blocks = nn.ModuleList(Block(shape.width, shape.heads, _EPS, bool(shape.scaled)) for _ in range(shape.depth))

    def positions(self) -> Tensor:
        """Position codes of the tokens of a tile, the class token's first: shape ``(1, tokens, width)``."""
        before, after = self.shape.grid(self.shape.image), self.shape.grid(self.shape.tile)
        if before == after:
            return self.pos_embed
        grid = self.pos_embed[:, 1:].view(1, before, before, -1).permute(0, 3, 1, 2)
        grid = functional.interpolate(grid, size=(after, after), mode='bicubic', align_corners=False)
        return torch.cat([self.pos_embed[:, :1], grid.flatten(2).transpose(1, 2)], 1)

    def fit(self, bands: Bands, units: str, scaling: str = '', statistics: Optional[SceneStatistics] = None) -> DofaEncoder:
        """The model for one cube's bands; see :class:`Backbone`."""
        used, notes = check_fits(self.card, bands, scaling)
        scaling = choose_scaling(self.card, units, scaling)
        used, wavelengths = by_wavelength(bands, used)
        scale = factors(scaling, len(used), None if statistics is None else statistics.select(used))
        return DofaEncoder(self, used, wavelengths, scale, notes)


class DofaEncoder(Encoder):
    """DOFA fitted to a cube's bands; see :class:`Encoder`. Pixels without data are set to 0 after scaling, which is a band's mean."""

    kernel: Tensor
    bias: Tensor
    places: Tensor
    factor: Tensor
    summand: Tensor
    shares: Tensor

    def __init__(self, model: Dofa, used: Array, wavelengths_nm: Array, scale: Tuple[Array, Array], notes: Sequence[str]) -> None:
        super().__init__()
        shape = model.shape
        device = model.pos_embed.device
        self.model = model
        self.bands = tuple(int(band) for band in used)
        self.channels = shape.width
        self.tiling = Tiling(shape.cell, shape.margin)
        self.notes = tuple(notes)
        with torch.no_grad():
            kernel, bias = model.patch_embed(torch.as_tensor(wavelengths_nm, dtype=torch.float32, device=device))
            buffers = {'kernel': kernel.contiguous(), 'bias': bias, 'places': model.positions(), 'shares': _shares(shape).to(device)}
        for name, values in zip(('factor', 'summand'), scale):
            buffers[name] = torch.as_tensor(values, dtype=torch.float32, device=device)[:, None, None]
        for name, value in buffers.items():
            self.register_buffer(name, value, persistent=False)
        freeze(self)

    def forward(self, values: Tensor, valid: Tensor) -> Tensor:
        """See :class:`Encoder`."""
        values = (values * self.factor + self.summand) * valid[:, None]
        x = functional.conv2d(values, self.kernel, self.bias, stride=self.model.shape.patch, padding=_PADDING)
        side = x.shape[-1]
        tokens = x.flatten(2).transpose(1, 2) + self.places[:, 1:]
        first = (self.model.cls_token + self.places[:, :1]).expand(len(tokens), -1, -1)
        x = torch.cat([first, tokens], 1)
        for block in self.model.blocks:
            x = block(x)
        grid = x[:, 1:].transpose(1, 2).reshape(len(x), -1, side, side)
        return self.shares @ grid @ self.shares.T


def band_codes(wavelengths_nm: Tensor) -> Tensor:
    """Codes of bands by wavelength, ``(bands, 128)``: all sines, then all cosines."""
    steps = torch.arange(_CODE // 2, dtype=torch.float32, device=wavelengths_nm.device) / (_CODE // 2)
    phase = wavelengths_nm[:, None] * _SLOWEST**-steps
    return torch.cat([phase.sin(), phase.cos()], 1)


def _shares(shape: Shape) -> Tensor:
    """What patches along one side weigh in the pixels of the cell, ``(cell, patches)``: linear between the middles of patches."""
    pixels = torch.arange(shape.margin, shape.margin + shape.cell, dtype=torch.float64)
    # Patch i covers the pixels from patch·i − 1 on.
    place = (pixels + _PADDING - (shape.patch - 1) / 2.0) / shape.patch
    count = shape.grid(shape.tile)
    return (1.0 - (place.clamp(0, count - 1)[:, None] - torch.arange(count)).abs()).clamp(min=0.0).float()


def build(card: BackboneCard) -> Dofa:
    """The network with fresh weights."""
    return Dofa(card)


def convert(states: Mapping[str, Mapping[str, Tensor]], card: BackboneCard) -> Dict[str, Tensor]:
    """The makers' tensors; their names are ours, but for what edition 2 puts before those of its transformer.

    Raises:
        ModelError: One that the encoder needs is missing.
    """
    prefix = 'model.'
    return whole({name[len(prefix) :] if name.startswith(prefix) else name: value for name, value in states[''].items()}, card, build)
