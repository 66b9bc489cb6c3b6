"""The starter model: a small spectral-spatial masked autoencoder for any sensor, which ships with the plugin.

Bands enter by wavelength and width. A hypernetwork turns each band's code into a kernel (after DOFA, Xiong et al. 2024, arXiv:2403.15356;
Copernicus-FM, Wang et al. 2025, arXiv:2503.11849; SpecAware, 2025, arXiv:2510.27219); the products of the bands of one physical group of
wavelengths are averaged into one token. So three bands or four hundred make at most sixteen tokens a patch, and the order of bands does
not matter. Attention alternates between patches and groups and ends joint (HSIMAE, Wang et al. 2024). A narrower branch then looks at each
pixel with its patch's tokens, so that edges survive.

Two deliberate differences from these papers. A group's token is a mean weighted by the spacing of its bands, not a sum over √n:
neighbouring bands are alike, and only a mean is then the same for sensors with few and with many of them. And every value enters twice, as
the square root of reflectance (dark surfaces matter) and relative to the pixel's own mean (shade and slope change brightness, not shape).
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

import numpy as np
import torch
from torch import Tensor, nn

from ...core.arrays import Array
from ...core.backbones import BackboneCard, check_fits, choose_scaling
from ...core.bands import Bands
from ...core.errors import ModelError
from ...spectra.resample import band_widths
from .base import Backbone, Encoder, SceneStatistics, Tiling, freeze
from .scaling import factors
from .starter_layers import EDGES_NM, GROUPS, BandCode, BandKernels, Block, Readout, SpectralBasis, position_code

CHANNELS = 2  # of a value: square root, and relative to its pixel's mean
_BRIGHTEST = 4.0  # times white: beyond it is a broken value
_DARKEST = 0.02  # a pixel's mean below this is noise; its shape is not blown up
_WIDEST_SPACING_NM = 60.0  # a band stands for so much of the spectrum at most, however far its neighbours are
_BASIS = 64  # functions of wavelength that a pixel's spectrum is put together from; fewer than thirty explain nearly all of nature's
_CELL_PATCHES = 6  # of the 8 patches of a tile's side; one on each side is margin


@dataclass(frozen=True)
class Shape:
    """The numbers that the network is built from; `nano` where not given.

    Args:
        width: Of the tokens of patches.
        heads: Attention heads.
        pairs: Pairs of a spatial and a spectral block.
        joint: Joint blocks behind them.
        pixel_width: Of the tokens of pixels.
        pixel_blocks: Spectral blocks over the tokens of a pixel.
        decoder_width: Of the decoder.
        patch: Side of a patch in pixels.
        side: Patches along the side of a tile.
        rank: Of the bands' kernels.
        kinds: Kinds of material that pre-training names.
    """

    width: int = 128
    heads: int = 4
    pairs: int = 2
    joint: int = 2
    pixel_width: int = 96
    pixel_blocks: int = 2
    decoder_width: int = 96
    patch: int = 4
    side: int = 8
    rank: int = 8
    kinds: int = 14

    @property
    def tile(self) -> int:
        """Side of a tile in pixels."""
        return self.patch * self.side

    @property
    def features(self) -> int:
        """Features of a pixel: the mean of its own tokens, which have seen those of its surroundings."""
        return self.pixel_width

    def to_json(self) -> Dict[str, int]:
        """The numbers, for a card."""
        return asdict(self)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Shape:
        """Read what :meth:`to_json` wrote.

        Raises:
            ModelError: No network can be built from them.
        """
        try:
            shape = cls(**{str(name): int(number) for name, number in value.items()})
        except (TypeError, ValueError) as error:
            raise ModelError(f'The card of the starter model is damaged: {error}.', 'Install the plugin again.') from error
        right = all(0 < number <= 4096 for number in asdict(shape).values()) and shape.side > 2
        if not right or any(width % (4 * shape.heads) for width in (shape.width, shape.pixel_width, shape.decoder_width)):
            raise ModelError('The card of the starter model is damaged: no network has such numbers.', 'Install the plugin again.')
        return shape


PRESETS = {
    'nano': Shape(),
    'small': Shape(width=256, heads=8, pairs=3, joint=2, pixel_width=128, pixel_blocks=2, decoder_width=128),
}


@dataclass(frozen=True, eq=False)
class Layout:
    """A sensor's bands in groups.

    Args:
        centres: Wavelengths in nm, ``(bands,)``, of bands sorted by group.
        widths: Full widths at half maximum in nm.
        members: The bands of each group that has any.
        groups: The numbers of these groups.
        shares: What a band weighs in its group, ``(bands,)``; they add up to 1 in each group.
        spans: What a band weighs in a pixel's mean, ``(bands,)``; they add up to 1.
    """

    centres: Tensor
    widths: Tensor
    members: Tuple[slice, ...]
    groups: Tensor
    shares: Tensor
    spans: Tensor


@dataclass(frozen=True, eq=False)
class Kernels:
    """What a sensor's bands are multiplied with, group by group: inputs are channels, bands and (for patches) pixels in this order."""

    patch: Tuple[Tensor, ...]
    pixel: Tuple[Tensor, ...]


def arrange(centres: Array, widths: Array, device: Optional[torch.device] = None) -> Tuple[Layout, Array]:
    """Gather bands into groups.

    Args:
        centres: Wavelengths in nm, inside the groups' range, any order, shape ``(bands,)``.
        widths: Full widths at half maximum in nm.
        device: Where the layout is wanted.

    Returns:
        The layout, and in which order it takes the bands.
    """
    order = np.argsort(centres, kind='stable')
    centres, widths = np.asarray(centres, np.float64)[order], np.asarray(widths, np.float64)[order]
    number = np.clip(np.searchsorted(EDGES_NM, centres, side='right') - 1, 0, GROUPS - 1)
    spacing = np.gradient(centres) if len(centres) > 1 else np.full(1, 10.0)
    # Two detectors may measure one wavelength twice: each then weighs little, but never nothing.
    spacing = np.clip(spacing, 0.1, _WIDEST_SPACING_NM)
    groups, starts = np.unique(number, return_index=True)
    ends = [*starts[1:], len(number)]
    members = tuple(slice(int(a), int(b)) for a, b in zip(starts, ends))
    shares = np.concatenate([spacing[part] / spacing[part].sum() for part in members])

    def tensor(values: Array, dtype: torch.dtype = torch.float32) -> Tensor:
        return torch.as_tensor(values, dtype=dtype, device=device)

    return Layout(
        tensor(centres), tensor(widths), members, tensor(groups, torch.long), tensor(shares), tensor(spacing / spacing.sum())
    ), order  # fmt: skip


class Starter(Backbone):
    """The network with its decoder; the decoder takes part in pre-training and in :meth:`reconstruct` alone."""

    positions: Tensor
    decoder_positions: Tensor

    def __init__(self, card: BackboneCard) -> None:
        super().__init__(card)
        shape = self.shape = Shape.from_json(card.architecture)
        code = self._code = shape.width
        pixels = shape.patch**2
        self.band_code = BandCode(code)
        self.patch_kernels = BandKernels(code, shape.width, CHANNELS * pixels, shape.rank)
        self.pixel_kernels = BandKernels(code, shape.pixel_width, CHANNELS, 2)
        self.group_code = nn.Parameter(torch.randn(GROUPS, shape.width) * 0.02)
        self.pixel_group_code = nn.Parameter(torch.randn(GROUPS, shape.pixel_width) * 0.02)
        self.moments = nn.Linear(2 * CHANNELS, shape.width)
        self.spatial = nn.ModuleList(Block(shape.width, shape.heads) for _ in range(shape.pairs))
        self.spectral = nn.ModuleList(Block(shape.width, shape.heads) for _ in range(shape.pairs))
        self.joint = nn.ModuleList(Block(shape.width, shape.heads) for _ in range(shape.joint))
        self.norm = nn.LayerNorm(shape.width)
        self.to_pixel = nn.Linear(shape.width, shape.pixel_width)
        self.pixel_blocks = nn.ModuleList(Block(shape.pixel_width, shape.heads) for _ in range(shape.pixel_blocks))
        self.pixel_norm = nn.LayerNorm(shape.pixel_width)
        self.decoder = Decoder(shape, code)
        self.register_buffer('positions', position_code(shape.side, shape.width), persistent=False)

    @property
    def encoder_prefixes(self) -> Tuple[str, ...]:
        """All but the decoder."""
        return (*(name for name, _ in self.named_children() if name != 'decoder'), 'group_code', 'pixel_group_code')

    def kernels(self, layout: Layout) -> Kernels:
        """The kernels of a sensor's bands; the weights of the mean over a group are in them."""
        codes = self.band_code(layout.centres, layout.widths)
        pixels = self.shape.patch**2
        large = self.patch_kernels(codes).view(len(codes), -1, CHANNELS, pixels) * layout.shares[:, None, None, None]
        small = self.pixel_kernels(codes) * layout.shares[:, None, None]
        return Kernels(
            tuple(large[part].permute(2, 0, 3, 1).flatten(0, 2) for part in layout.members),
            tuple(small[part].permute(2, 0, 1).flatten(0, 1) for part in layout.members),
        )

    def encode(self, patches: Tensor, layout: Layout, kernels: Kernels, places: Tensor) -> Tensor:
        """Tokens of patches.

        Args:
            patches: Prepared values (:func:`prepare`), shape ``(n, places, channels, bands, pixels)``.
            layout: The bands.
            kernels: Theirs.
            places: Where in the tile the patches are, ``(places,)``.

        Returns:
            Shape ``(n, groups, places, width)``.
        """
        n, count = patches.shape[:2]
        tokens: List[Tensor] = []
        for part, kernel, group in zip(layout.members, kernels.patch, layout.groups):
            values = patches[:, :, :, part]
            mean = (values * layout.shares[part, None]).sum(3)
            moments = torch.cat([mean.mean(-1), mean.std(-1, unbiased=False)], -1)
            tokens.append(values.flatten(2) @ kernel + self.moments(moments) + self.group_code[group])
        x = torch.stack(tokens, 1) + self.positions[places]
        groups, width = x.shape[1], x.shape[-1]
        for spatial, spectral in zip(self.spatial, self.spectral):
            x = spatial(x.flatten(0, 1)).view(n, groups, count, width)
            x = spectral(x.transpose(1, 2).flatten(0, 1)).view(n, count, groups, width).transpose(1, 2)
        x = x.flatten(1, 2)
        for block in self.joint:
            x = block(x)
        return self.norm(x).view(n, groups, count, width)  # type: ignore[no-any-return]

    def look_at_pixels(self, pixels: Tensor, context: Tensor, layout: Layout, kernels: Kernels) -> Tensor:
        """Tokens of single pixels, which have seen the tokens of their patch.

        Args:
            pixels: Prepared values, ``(n, channels, bands)``.
            context: Tokens of their patches, ``(n, groups, width)``.
            layout: The bands.
            kernels: Theirs.

        Returns:
            Shape ``(n, groups, pixel width)``.
        """
        tokens = [
            pixels[:, :, part].flatten(1) @ kernel + self.pixel_group_code[group]
            for part, kernel, group in zip(layout.members, kernels.pixel, layout.groups)
        ]
        x = torch.stack(tokens, 1) + self.to_pixel(context)
        for block in self.pixel_blocks:
            x = block(x)
        return self.pixel_norm(x)  # type: ignore[no-any-return]

    def fit(self, bands: Bands, units: str, scaling: str = '', statistics: Optional[SceneStatistics] = None) -> StarterEncoder:
        """The model for one cube's bands; see :class:`Backbone`."""
        used, notes = check_fits(self.card, bands, scaling)
        scaling = choose_scaling(self.card, units, scaling)
        factor, summand = factors(scaling, len(used), None if statistics is None else statistics.select(used))
        return StarterEncoder(self, bands, used, factor, summand, notes)


class Decoder(nn.Module):
    """From tokens of visible patches to values at queried wavelengths, visible or not."""

    positions: Tensor

    def __init__(self, shape: Shape, code: int) -> None:
        super().__init__()
        width = shape.decoder_width
        self.enter = nn.Linear(shape.width, width)
        self.hidden = nn.Parameter(torch.randn(width) * 0.02)
        self.group_code = nn.Parameter(torch.randn(GROUPS, width) * 0.02)
        self.spatial = Block(width, shape.heads)
        self.spectral = Block(width, shape.heads)
        self.patch_readout = Readout(width, code, shape.patch**2)
        self.pixel_readout = SpectralBasis(shape.pixel_width, code, _BASIS)
        self.patch_kinds = nn.Linear(shape.width, shape.kinds)
        self.pixel_kinds = nn.Linear(shape.pixel_width, shape.kinds)
        self.register_buffer('positions', position_code(shape.side, width), persistent=False)

    def forward(self, tokens: Tensor, places: Tensor, groups: Tensor, wanted: Tensor, codes: Tensor) -> Tensor:
        """Values of patches.

        Args:
            tokens: Of visible patches, ``(n, groups, places, width)``.
            places: Where these are in the tile.
            groups: Numbers of the groups.
            wanted: Where the patches are whose values are wanted, ``(wanted,)``.
            codes: Of the bands that are wanted, ``(queries, code)``.

        Returns:
            Square roots of reflectance, ``(n, wanted, queries, pixels)``.
        """
        n, count = tokens.shape[:2]
        everywhere = self.hidden.expand(n, count, len(self.positions), -1).clone()
        everywhere[:, :, places] = self.enter(tokens).to(everywhere.dtype)
        x = everywhere + self.positions + self.group_code[groups][:, None]
        x = self.spatial(x.flatten(0, 1)).view(n, count, len(self.positions), -1)[:, :, wanted]
        x = self.spectral(x.transpose(1, 2).flatten(0, 1))
        return self.patch_readout(x, codes).view(n, len(wanted), len(codes), -1)  # type: ignore[no-any-return]


class StarterEncoder(Encoder):
    """The starter model fitted to a cube's bands; see :class:`Encoder`."""

    factor: Tensor
    summand: Tensor

    def __init__(self, model: Starter, bands: Bands, used: Array, factor: Array, summand: Array, notes: Sequence[str]) -> None:
        super().__init__()
        if bands.wavelengths_nm is None:
            raise ModelError('The starter model needs wavelengths.', 'Add wavelengths to the raster.')
        device = next(model.parameters()).device
        layout, order = arrange(bands.wavelengths_nm[used], band_widths(bands)[used], device)
        self.model = model
        self.bands = tuple(int(b) for b in used[order])
        self.channels = model.shape.features
        cell = _CELL_PATCHES * model.shape.patch
        self.tiling = Tiling(cell, (model.shape.tile - cell) // 2)
        self.notes = tuple(notes)
        self._layout = layout
        self.register_buffer('factor', torch.as_tensor(factor[order], dtype=torch.float32, device=device), persistent=False)
        self.register_buffer('summand', torch.as_tensor(summand[order], dtype=torch.float32, device=device), persistent=False)
        with torch.no_grad():
            kernels = model.kernels(layout)
        # As buffers, they move to a graphics card together with the network.
        for i, (patch, pixel) in enumerate(zip(kernels.patch, kernels.pixel)):
            self.register_buffer(f'patch_{i}', patch, persistent=False)
            self.register_buffer(f'pixel_{i}', pixel, persistent=False)
        for name in ('groups', 'shares', 'spans'):
            self.register_buffer(name, getattr(layout, name), persistent=False)
        freeze(self)

    def forward(self, values: Tensor, valid: Tensor) -> Tensor:
        """See :class:`Encoder`."""
        return self._features(values, valid)

    def reflectance_at(self, values: Tensor, valid: Tensor, centres_nm: Array, widths_nm: Array) -> Tensor:
        """What another sensor would have measured: the model's answer, corrected by what it gets wrong at the bands that were measured.

        The correction runs in straight lines from band to band, so that a measured band is answered with its own value, and the model
        tells what the spectrum does in between.

        Args:
            values: As for :meth:`forward`.
            valid: The same.
            centres_nm: Wavelengths of that sensor's bands, shape ``(queries,)``.
            widths_nm: Their full widths at half maximum.

        Returns:
            Values as scaled for the model (reflectance where it was given), shape ``(n, queries, cell, cell)``.
        """
        own = self._features(values, valid)
        centres, widths = torch.as_tensor(np.stack([centres_nm, widths_nm]), dtype=torch.float32, device=own.device)
        measured = self._layout.centres
        codes = self.model.band_code(torch.cat([centres, measured]), torch.cat([widths, self._layout.widths]))
        answer: Tensor = self.model.decoder.pixel_readout(own.permute(0, 2, 3, 1), codes).clamp(min=0.0).square()
        margin, cell = self.tiling.margin, self.tiling.cell
        inner = slice(margin, margin + cell)
        scaled = (values * self.factor[:, None, None] + self.summand[:, None, None])[:, :, inner, inner].permute(0, 2, 3, 1)
        wrong = scaled - answer[..., len(centres) :]
        after = torch.searchsorted(measured, centres).clamp(1, max(1, len(measured) - 1))
        last = torch.clamp(after, max=len(measured) - 1)
        span = (measured[last] - measured[after - 1]).clamp(min=1e-3)
        part = ((centres - measured[after - 1]) / span).clamp(0.0, 1.0)
        correction = wrong[..., after - 1] * (1.0 - part) + wrong[..., last] * part
        return (answer[..., : len(centres)] + correction).clamp(min=0.0).permute(0, 3, 1, 2)

    def _features(self, values: Tensor, valid: Tensor) -> Tensor:
        shape, count = self.model.shape, len(self._layout.members)
        layout = Layout(
            self._layout.centres, self._layout.widths, self._layout.members, self.get_buffer('groups'), self.get_buffer('shares'),
            self.get_buffer('spans'),
        )  # fmt: skip
        kernels = Kernels(
            tuple(self.get_buffer(f'patch_{i}') for i in range(count)), tuple(self.get_buffer(f'pixel_{i}') for i in range(count))
        )
        values = fill(values * self.factor[:, None, None] + self.summand[:, None, None], valid)
        prepared = prepare(values, layout.spans)
        tokens = self.model.encode(to_patches(prepared, shape.patch), layout, kernels, torch.arange(shape.side**2, device=values.device))
        margin, cell = self.tiling.margin, self.tiling.cell
        inner = slice(margin, margin + cell)
        maps = tokens.permute(0, 1, 3, 2).reshape(len(values) * count, shape.width, shape.side, shape.side)
        # Smooth from patch to patch: a pixel at a patch's edge has as much to do with the next one.
        fine = nn.functional.interpolate(maps, size=(shape.tile, shape.tile), mode='bilinear', align_corners=False)[:, :, inner, inner]
        fine = fine.reshape(len(values), count, shape.width, cell * cell)
        context = fine.permute(0, 3, 1, 2).reshape(-1, count, shape.width)
        pixels = prepared[:, :, :, inner, inner].permute(0, 3, 4, 1, 2).reshape(-1, CHANNELS, prepared.shape[2])
        own = self.model.look_at_pixels(pixels, context, layout, kernels).mean(1)
        return own.view(len(values), cell, cell, -1).permute(0, 3, 1, 2)


def fill(values: Tensor, valid: Tensor) -> Tensor:
    """Values of tiles ``(n, bands, side, side)`` with the mean of the tile's valid pixels where there are none."""
    if bool(valid.all()):
        return values
    weight = valid[:, None].to(values.dtype)
    mean = (values * weight).sum((2, 3), keepdim=True) / weight.sum((2, 3), keepdim=True).clamp(min=1.0)
    return values * weight + mean * (1.0 - weight)


def prepare(values: Tensor, spans: Tensor) -> Tensor:
    """What the network sees of reflectance ``(n, bands, rows, cols)``: shape ``(n, channels, bands, rows, cols)``."""
    values = torch.nan_to_num(values).clamp(0.0, _BRIGHTEST)
    mean = torch.einsum('nbrc,b->nrc', values, spans)[:, None].clamp(min=_DARKEST)
    return torch.stack([values.sqrt(), (values / mean).clamp(max=8.0).sub(1.0)], 1)


def to_patches(prepared: Tensor, patch: int) -> Tensor:
    """Prepared tiles as patches: shape ``(n, places, channels, bands, pixels)``."""
    n, channels, bands, rows, cols = prepared.shape
    cut = prepared.view(n, channels, bands, rows // patch, patch, cols // patch, patch)
    return cut.permute(0, 3, 5, 1, 2, 4, 6).reshape(n, -1, channels, bands, patch * patch)


def build(card: BackboneCard) -> Starter:
    """The network with fresh weights."""
    return Starter(card)


def convert(states: Mapping[str, Mapping[str, Tensor]], card: BackboneCard) -> Dict[str, Tensor]:
    """Our own files have our own names."""
    return {name: value.float() for name, value in states[''].items()}
