"""HyperFree: SAM's image encoder behind a dictionary of kernels for wavelengths (Li et al. 2025, arXiv:2503.21841).

Its makers enlarge every image until its longer side has 1024 pixels. Here scenes are cut into tiles, which are enlarged by a fixed factor;
that is linear and goes into the kernels. Features are those of the encoder's neck, what its decoder of masks is given.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, Dict, Mapping, Optional, Tuple, cast

import torch
from torch import Tensor
from torch.nn import functional

from ....core.backbones import BackboneCard, check_fits, choose_scaling
from ....core.bands import Bands
from ....core.errors import ModelError
from ...weightfiles import strip_prefix
from ..base import Backbone, SceneStatistics, Tiling
from ..published import whole
from ..scaling import factors
from ..spectra import by_wavelength
from ..tiles import TileEncoder
from .encoder import ImageEncoder, attention_flops
from .wavelengths import choose_kernels

WHITE = 255.0  # values are those of pictures: 0 to 255


@dataclass(frozen=True)
class Shape:
    """The numbers that the encoder is built from.

    Args:
        width: Of the tokens.
        depth: Number of blocks.
        heads: Attention heads.
        everywhere: Numbers (from 0) of the blocks that attend over the whole grid.
        patch: Side of a patch in pixels of the enlarged image.
        grid: Side in tokens of the images that it was trained on.
        window: Side of a window in tokens.
        features: Channels of its result.
        zoom: How much tiles are enlarged.
        tokens: Side of a tile in tokens.
        cell: Side in pixels of the part of a tile whose features are given.
        metres: Side of a pixel of the enlarged image on the ground, as far as the code of positions is concerned.
    """

    width: int
    depth: int
    heads: int
    everywhere: Tuple[int, ...]
    patch: int = 16
    grid: int = 64
    window: int = 14
    features: int = 256
    zoom: int = 2
    tokens: int = 28
    cell: int = 160
    metres: float = 1.0

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Shape:
        """The numbers of a card.

        Raises:
            ModelError: No network can be built from them.
        """
        try:
            given = dict(value)
            given['everywhere'] = tuple(int(one) for one in given['everywhere'])
            given['metres'] = float(given.get('metres', cls.metres))
            shape = cls(**given)
            numbers = all(isinstance(getattr(shape, one.name), int) for one in fields(cls) if one.name not in ('everywhere', 'metres'))
            fits = shape.width % shape.heads == shape.width % 4 == shape.patch % shape.zoom == (shape.side - shape.cell) % 2 == 0
            if not (numbers and fits and 0 < shape.cell <= shape.side and shape.metres > 0.0):
                raise ValueError('no network has such numbers')
        except (KeyError, TypeError, ValueError, ZeroDivisionError) as error:
            raise ModelError(f'The card of HyperFree is damaged: {error}.', 'Install the plugin again, or add the model again.') from error
        return shape

    @property
    def step(self) -> int:
        """Side of a patch in pixels of the image as it is."""
        return self.patch // self.zoom

    @property
    def side(self) -> int:
        """Side of a tile in pixels."""
        return self.tokens * self.step


class HyperFree(Backbone):
    """The image encoder; the decoder of masks that stands in the published files is not used."""

    def __init__(self, card: BackboneCard) -> None:
        super().__init__(card)
        shape = self.shape = Shape.from_json(card.architecture)
        self.image_encoder = ImageEncoder(
            shape.width, shape.depth, shape.heads, shape.everywhere, shape.patch, shape.grid, shape.window, shape.features
        )

    def fit(self, bands: Bands, units: str, scaling: str = '', statistics: Optional[SceneStatistics] = None) -> FreeEncoder:
        """The model for one cube's bands; see :class:`Backbone`."""
        used, found = check_fits(self.card, bands, scaling)
        notes = list(found)
        used, wavelengths = by_wavelength(bands, used)
        scaling = choose_scaling(self.card, units, scaling)
        keys, slots = choose_kernels(wavelengths)
        kept = (keys.any(0) | slots.any(0)).nonzero()[0]
        if len(kept) < len(used):
            notes.append(f'{len(kept)} of {len(used)} bands are read: one for each wavelength that HyperFree has kernels for.')
        notes.append(f'The size of a pixel is taken to be {self.shape.metres * self.shape.zoom:g} m, whatever the scene says.')
        factor, summand = factors(scaling, len(kept), None if statistics is None else statistics.select(used[kept]))
        kernel, bias = self._kernel(torch.as_tensor(keys[:, kept]), torch.as_tensor(slots[:, kept]))
        return FreeEncoder(self, (used[kept], factor * WHITE, summand * WHITE), kernel, bias, tuple(notes))

    @torch.no_grad()
    def _kernel(self, keys: Tensor, slots: Tensor) -> Tuple[Tensor, Tensor]:
        """The kernel ``(width, bands, n, n)`` for tiles as they are, enlarging included, and its summand."""
        encoder = self.image_encoder
        point, block = encoder.point_spectral_weight_bank_w, encoder.block_spectral_weight_bank_w
        kernel = torch.einsum('wkij,kb->wbij', point, keys.to(point)) + torch.einsum('wkij,kb->wbij', block, slots.to(block))
        bias = encoder.point_spectral_weight_bank_b + encoder.block_spectral_weight_bank_b * float(slots.any())
        spread = enlarging(self.shape.patch, self.shape.zoom).to(kernel)
        return torch.einsum('wbij,ip,jq->wbpq', kernel, spread, spread), bias


class FreeEncoder(TileEncoder):
    """HyperFree fitted to a cube's bands."""

    kernel: Tensor
    bias: Tensor
    positions: Tensor

    def __init__(self, model: HyperFree, inputs: Tuple[Any, Any, Any], kernel: Tensor, bias: Tensor, notes: Tuple[str, ...]) -> None:
        shape = model.shape
        used, factor, summand = inputs
        super().__init__(model, used, (factor, summand), shape.features, Tiling(shape.cell, (shape.side - shape.cell) // 2), notes)
        with torch.no_grad():
            positions = model.image_encoder.positions(shape.tokens, shape.metres)
        for name, values in (('kernel', kernel), ('bias', bias), ('positions', positions)):
            self.register_buffer(name, values, persistent=False)

    def maps(self, values: Tensor) -> Tensor:
        """See :class:`TileEncoder`."""
        model = cast(HyperFree, self.model)
        if model.shape.zoom > 1:
            values = functional.pad(values, (1, 1, 1, 1), mode='replicate')
        tokens = functional.conv2d(values, self.kernel, self.bias, stride=model.shape.step)
        return model.image_encoder(tokens + self.positions)  # type: ignore[no-any-return]


def enlarging(patch: int, zoom: int) -> Tensor:
    """Bilinear enlarging of a patch as a matrix ``(patch, n)``; `n` is the patch as it is and a pixel around it (none where zoom is 1)."""
    if zoom == 1:
        return torch.eye(patch)
    step = patch // zoom
    found = functional.interpolate(torch.eye(step + 2)[:, None], size=(step + 2) * zoom, mode='linear', align_corners=False)
    return found[:, 0, zoom:-zoom].T


def build(card: BackboneCard) -> HyperFree:
    """The network with fresh weights."""
    return HyperFree(card)


def convert(states: Mapping[str, Mapping[str, Tensor]], card: BackboneCard) -> Dict[str, Tensor]:
    """The published tensors; their names are ours, and those of the prompts and masks are none of ours.

    Raises:
        ModelError: A tensor of the image encoder is missing.
    """
    found: Dict[str, Tensor] = {}
    for state in states.values():
        found.update(strip_prefix(state))
    return whole(found, card, build)


def cost(architecture: Mapping[str, Any]) -> Tuple[float, float, float]:
    """Operations for a pixel as on a card, if every band is read."""
    shape = Shape.from_json(architecture)
    tokens = shape.tokens**2
    taps = (shape.step + (2 if shape.zoom > 1 else 0)) ** 2
    blocks = sum(sum(attention_flops(shape.width, shape.tokens, 0 if i in shape.everywhere else shape.window)) for i in range(shape.depth))
    neck = 2.0 * tokens * shape.features * (shape.width + 9 * shape.features)
    area = float(shape.cell**2)
    return (blocks + neck) / area, 2.0 * taps * shape.width * tokens / area, 0.0
