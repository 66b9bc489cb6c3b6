"""HyperSL: a transformer over the bands of one pixel, the model of the cross-domain paper.

Kong et al. 2025, "HyperSL: A Spectral Foundation Model for Hyperspectral Image Interpretation", IEEE TGRS 63, 5513119; used without any
further training by Theisen & Neubert 2026, "Cross-Domain Transfer of Hyperspectral Foundation Models", arXiv:2604.26478.

Every band is a token: three convolutions along the spectrum (5, 9 and 13 bands), mixed by a fourth, plus a sine and cosine code of the
band's wavelength. A global token stands before them. A pixel's features are the global token plus the mean of the bands' tokens.

Two things about the published weights. The last block was trained with a sum that adds the attention's result to itself, not to what the
block was given; it is computed so here, because the weights fit nothing else. And batch normalisation has to run on its stored
statistics, or a pixel's features depend on which other pixels share its batch.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, Mapping, Optional, Sequence, Tuple

import torch
from torch import Tensor, nn

from ...core.arrays import Array
from ...core.backbones import BackboneCard, check_fits, choose_scaling
from ...core.bands import Bands
from ...core.errors import ModelError
from ..weightfiles import WRONG_FILE, strip_prefix
from .base import Backbone, SceneStatistics, freeze
from .published import whole
from .scaling import factors
from .spectra import SpectralEncoder, by_wavelength
from .transformer import Block

_KERNELS = 5, 9, 13
_START_NM, _STEP_NM = 400.0, 10.0  # a code's unit is 10 nm from 400 nm on
_SLOWEST = 100.0  # the slowest of the code's waves is this much slower than the fastest
_EPS = 1e-5


@dataclass(frozen=True)
class Shape:
    """The numbers that a network is built from.

    Args:
        width: Of the tokens; the number of features.
        depth: Blocks, the last one included.
        heads: Attention heads.
    """

    width: int
    depth: int
    heads: int

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Shape:
        """Read them from a card.

        Raises:
            ModelError: No network can be built from them.
        """
        try:
            shape = cls(**{str(name): int(number) for name, number in value.items()})
        except (TypeError, ValueError) as error:
            raise ModelError(f'The card of a HyperSL model is damaged: {error}.', 'Install the plugin again.') from error
        if not (0 < shape.width <= 8192 and 0 < shape.depth <= 128 and shape.heads > 0) or shape.width % (2 * shape.heads):
            raise ModelError(f'The card of a HyperSL model is damaged: there is no network of {shape}.', 'Install the plugin again.')
        return shape


class LastBlock(Block):
    """The last block as it was trained: what it was given reaches its result through attention alone."""

    def forward(self, x: Tensor) -> Tensor:
        """Same shape."""
        seen = self.attn(self.norm1(x))
        x = seen + seen
        return x + self.mlp(self.norm2(x))  # type: ignore[no-any-return]


class HyperSL(Backbone):
    """The encoder; the decoder of pre-training is not built."""

    frequencies: Tensor

    def __init__(self, card: BackboneCard) -> None:
        super().__init__(card)
        shape = self.shape = Shape.from_json(card.architecture)
        width = shape.width
        self.global_token = nn.Parameter(torch.randn(1, 1, width) * 0.02)
        self.stem = nn.ModuleList(
            nn.Sequential(nn.Conv1d(1, width, kernel, padding=kernel // 2), nn.BatchNorm1d(width), nn.GELU()) for kernel in _KERNELS
        )
        self.mix = nn.Sequential(nn.Conv1d(len(_KERNELS) * width, width, 1), nn.BatchNorm1d(width), nn.GELU())
        self.blocks = nn.ModuleList(Block(width, shape.heads, _EPS) for _ in range(shape.depth - 1))
        self.blocks.append(LastBlock(width, shape.heads, _EPS))
        self.register_buffer('frequencies', _SLOWEST ** (-torch.arange(0, width, 2) / width))

    def position_code(self, wavelengths_nm: Array) -> Tensor:
        """The code of bands by wavelength, ``(bands, width)``: sines in even columns, cosines in odd ones."""
        # On the processor, because some graphics cards know no double precision.
        place = torch.as_tensor((wavelengths_nm - _START_NM) / _STEP_NM, dtype=torch.float64)
        phase = place[:, None] * self.frequencies.cpu().double()
        return torch.stack([phase.sin(), phase.cos()], -1).flatten(1).to(self.frequencies)

    def forward(self, spectra: Tensor, code: Tensor) -> Tensor:
        """Features.

        Args:
            spectra: Shape ``(n, bands)``, bands in the order of wavelength.
            code: Of these bands.

        Returns:
            Shape ``(n, width)``.
        """
        x = spectra[:, None]
        tokens = self.mix(torch.cat([layer(x) for layer in self.stem], 1)).transpose(1, 2) + code
        x = torch.cat([self.global_token.expand(len(tokens), -1, -1), tokens], 1)
        for block in self.blocks:
            x = block(x)
        return x[:, 0] + x[:, 1:].mean(1)

    def fit(self, bands: Bands, units: str, scaling: str = '', statistics: Optional[SceneStatistics] = None) -> HyperSLEncoder:
        """The model for one cube's bands, sorted by wavelength because the convolutions see neighbours; see :class:`Backbone`."""
        used, notes = check_fits(self.card, bands, scaling)
        scaling = choose_scaling(self.card, units, scaling)
        used, wavelengths = by_wavelength(bands, used)
        scale = factors(scaling, len(used), None if statistics is None else statistics.select(used))
        return HyperSLEncoder(self, used, wavelengths, scale, notes)


class HyperSLEncoder(SpectralEncoder):
    """HyperSL fitted to a cube's bands; see :class:`hsi_plugin.models.backbones.base.Encoder`."""

    code: Tensor

    def __init__(self, model: HyperSL, used: Array, wavelengths_nm: Array, scale: Tuple[Array, Array], notes: Sequence[str]) -> None:
        super().__init__(model, used, scale, model.shape.width, notes)
        self.register_buffer('code', model.position_code(wavelengths_nm), persistent=False)
        freeze(self)

    def spectra(self, values: Tensor) -> Tensor:
        """Features ``(n, channels)`` of scaled spectra ``(n, bands)``."""
        return self.model(values, self.code)  # type: ignore[no-any-return]


def build(card: BackboneCard) -> HyperSL:
    """The network with fresh weights."""
    return HyperSL(card)


def convert(states: Mapping[str, Mapping[str, Tensor]], card: BackboneCard) -> Dict[str, Tensor]:
    """The makers' tensors under our names; those of the decoder keep theirs, which the network does not know.

    Args:
        states: The tensors of the file, under the part ''; names may begin with `module.`, as training on several cards writes them.
        card: The model.

    Raises:
        ModelError: The file is of another size of HyperSL, or lacks a tensor of the encoder.
    """
    depth = Shape.from_json(card.architecture).depth
    state = strip_prefix(states[''])
    found = {int(name.split('.')[1]) for name in state if name.startswith('encoder_blocks.')}
    if found and found != set(range(depth - 1)):
        raise ModelError(f'The file is not of {card.title}: it has {len(found) + 1} blocks instead of {depth}.', WRONG_FILE)
    return whole({_our_name(name, depth): value for name, value in state.items()}, card, build)


def _our_name(name: str, depth: int) -> str:
    head, _, rest = name.partition('.')
    if head == 'encoder_blocks':
        return f'blocks.{rest}'
    if head == 'transformer_encoder_layer':
        return f'blocks.{depth - 1}.{rest}'
    if head.startswith('embedding_layer_'):
        number = int(head.rsplit('_', 1)[1])
        return f'stem.{number - 1}.{rest}' if number <= len(_KERNELS) else f'mix.{rest}'
    return {'div_term': 'frequencies'}.get(name, name)
