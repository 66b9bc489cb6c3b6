"""SpectralEarth: a spectral adapter before a vision transformer or a ResNet-50, trained on EnMAP patches (Braham et al. 2025).

The adapter looks along the list of bands and knows no wavelength: what it learned about EnMAP's steps of 6 to 12 nm means something else on
another sensor's. Bands are sorted by wavelength where it is known. Values are standardised band by band; in pre-training by numbers of all
of EnMAP's patches, which are not at hand in text, here by the scene's own.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, Dict, Mapping, Optional, Tuple

import numpy as np
from torch import Tensor

from ....core.backbones import BackboneCard, check_fits, choose_scaling
from ....core.bands import Bands
from ....core.errors import ModelError
from ..base import Backbone, SceneStatistics, Tiling
from ..published import whole
from ..scaling import factors
from ..spectra import by_wavelength
from ..tiles import TileEncoder, block_flops
from .networks import ADAPTED, CONVOLUTIONS, Core, Residual, SpectralAdapter

# What the makers' training scripts put before a network's names, the outermost first.
_WRAPPERS = ('module.', 'encoder.vit.', 'teacher_backbone.', 'backbone.')
# For masked autoencoding the adapter was put inside the patch embedding, which then stands in the file up to three times.
_WRAPPED = (
    ('spec_vit.', ''), ('vit_core.patch_embed.spectral_adapter.', 'spectral_adapter.'),
    ('vit_core.patch_embed.original_patch_embed.', 'vit_core.patch_embed.'),
)  # fmt: skip
_ALIASES = ('patch_embed.', 'blocks.', 'norm.', 'pos_embed', 'cls_token')


@dataclass(frozen=True)
class Shape:
    """The numbers that a network is built from.

    Args:
        kind: `vit` or `resnet`.
        width: Of the transformer's tokens.
        depth: Of the transformer.
        heads: Of the transformer.
        patch: Of the transformer, in pixels.
        inner: Of the residual network: channels inside the blocks of its first stage.
        stages: Of the residual network: blocks of each stage.
        side: Of a tile in pixels.
        cell: Of the part of a tile whose features are given.
    """

    kind: str
    width: int = 0
    depth: int = 0
    heads: int = 1
    patch: int = 1
    inner: int = 64
    stages: Tuple[int, ...] = (3, 4, 6, 3)
    side: int = 128
    cell: int = 96

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Shape:
        """The numbers of a card.

        Raises:
            ModelError: No network can be built from them.
        """
        try:
            given = dict(value)
            given['stages'] = tuple(int(one) for one in given.get('stages', cls.stages))
            shape = cls(**given)
            numbers = all(isinstance(getattr(shape, one.name), int) for one in fields(cls) if one.name not in ('kind', 'stages'))
            fits = shape.side % shape.patch == (shape.side - shape.cell) % 2 == 0 < shape.cell <= shape.side
            right = shape.kind == 'resnet' or (shape.kind == 'vit' and shape.width > 0 and shape.width % shape.heads == 0)
            if not (numbers and fits and right):
                raise ValueError('no network has such numbers')
        except (KeyError, TypeError, ValueError, ZeroDivisionError) as error:
            raise ModelError(f'The card of SpectralEarth is damaged: {error}.', 'Install the plugin again.') from error
        return shape

    @property
    def features(self) -> int:
        """Features of a pixel."""
        return self.width if self.kind == 'vit' else self.inner * 2 ** (len(self.stages) + 1)


class SpectralEarth(Backbone):
    """One of the networks; its tensors are called as in the published files."""

    def __init__(self, card: BackboneCard) -> None:
        super().__init__(card)
        shape = self.shape = Shape.from_json(card.architecture)
        self.spectral_adapter = SpectralAdapter()
        if shape.kind == 'vit':
            self.vit_core = Core(shape.side, shape.patch, shape.width, shape.depth, shape.heads)
        else:
            self.resnet = Residual(shape.stages, shape.inner)

    def features(self, values: Tensor) -> Tensor:
        """A map ``(n, features, tokens, tokens)`` of standardised values ``(n, bands, side, side)``."""
        core = self.vit_core if self.shape.kind == 'vit' else self.resnet
        return core(self.spectral_adapter(values))  # type: ignore[no-any-return]

    def fit(self, bands: Bands, units: str, scaling: str = '', statistics: Optional[SceneStatistics] = None) -> EarthEncoder:
        """The model for one cube's bands; see :class:`Backbone`."""
        used, found = check_fits(self.card, bands, scaling)
        notes = list(found)
        if bands.wavelengths_nm is None:
            notes.append('The cube tells no wavelengths; its bands are taken as they are, which must be in ascending order.')
        else:
            used, _ = by_wavelength(bands, used)
        scaling = choose_scaling(self.card, units, scaling)
        scale = factors(scaling, len(used), None if statistics is None else statistics.select(used))
        return EarthEncoder(self, np.asarray(used), scale, self.shape.features, _tiling(self.shape), tuple(notes))


class EarthEncoder(TileEncoder):
    """SpectralEarth fitted to a cube's bands."""

    def maps(self, values: Tensor) -> Tensor:
        """See :class:`TileEncoder`."""
        return self.model.features(values)  # type: ignore[no-any-return, operator]


def _tiling(shape: Shape) -> Tiling:
    return Tiling(shape.cell, (shape.side - shape.cell) // 2)


def build(card: BackboneCard) -> SpectralEarth:
    """The network with fresh weights."""
    return SpectralEarth(card)


def convert(states: Mapping[str, Mapping[str, Tensor]], card: BackboneCard) -> Dict[str, Tensor]:
    """The published tensors under our names, out of a network's own file or a whole checkpoint of its training.

    Where a checkpoint holds a tensor several times (masked autoencoding), the copies are left out; the classifier, the student, the
    momentum copy, projection heads and the decoder keep names that our network does not have.

    Raises:
        ModelError: A tensor of the network is missing.
    """
    found: Dict[str, Tensor] = {}
    for state in states.values():
        for name, value in state.items():
            short = _short(name)
            if not short.startswith(_ALIASES):
                found.setdefault(short, value)
    return whole(found, card, build)


def _short(name: str) -> str:
    """A tensor's name in the network itself."""
    for wrapped, plain in (*((wrapper, '') for wrapper in _WRAPPERS), *_WRAPPED):
        if name.startswith(wrapped):
            name = plain + name[len(wrapped) :]
    return name


def cost(architecture: Mapping[str, Any]) -> Tuple[float, float, float]:
    """Operations for a pixel as on a card. The adapter's part is exact for multiples of 75 bands and an upper bound between."""
    shape = Shape.from_json(architecture)
    pixels = shape.side**2
    linear, places = 0.0, 1.0
    for entering, leaving, kernel, stride in CONVOLUTIONS:
        places /= stride
        linear += 2.0 * entering * leaving * kernel * places
    if shape.kind == 'vit':
        tokens = (shape.side // shape.patch) ** 2
        constant = 2.0 * ADAPTED * shape.patch**2 * shape.width * tokens
        constant += shape.depth * block_flops(shape.width, tokens + 1)
    else:
        constant, entering, leaving = 0.0, ADAPTED, 4 * shape.inner
        for number, blocks in enumerate(shape.stages):
            for i in range(blocks):
                wide = leaving if number == i == 0 else shape.inner * 2**number
                first = entering if i == 0 else leaving
                constant += 2.0 * (first * wide + 9 * wide**2 + wide * leaving + (first * leaving if i == 0 else 0)) * pixels
            entering, leaving = leaving, 2 * leaving
    return constant / shape.cell**2, linear * pixels / shape.cell**2, 0.0
