"""SpecTf: one attention layer over the bands of one pixel, made to find clouds in EMIT's images.

Lee et al. 2025, "SpecTf: transformers enable data-driven imaging spectroscopy cloud detection", PNAS; Apache-2.0,
https://github.com/emit-sds/SpecTf. A band's token is the hyperbolic tangent of a linear function of two numbers, its reflectance and its
wavelength. Neither the attention nor the network behind it is added to what it was given. The greatest value over the bands remains of
every channel.

Those 64 values, which the published model turns into its two scores by one linear layer, are the features here.
"""

from __future__ import annotations

from typing import Dict, Mapping, Optional, Sequence, Tuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from ...core.arrays import Array
from ...core.backbones import BackboneCard, check_fits, choose_scaling
from ...core.bands import Bands
from ...core.errors import ModelError
from .base import Backbone, SceneStatistics, freeze
from .published import whole
from .scaling import factors
from .spectra import SpectralEncoder, by_wavelength

_MIDDLE_NM, _SPREAD_NM = 1440.0, 600.0
# Wavelengths that its makers leave out, both ends included.
_LEFT_OUT_NM = (0.0, 405.0), (1275.0, 1321.0), (2455.0, 9999.0)
_VISIBLE_NM, _SHORT_WAVE_NM = 700.0, 2000.0


class SpecTf(Backbone):
    """The network, with the layer that tells clouds."""

    def __init__(self, card: BackboneCard) -> None:
        super().__init__(card)
        try:
            width, self.heads = (int(card.architecture[name]) for name in ('width', 'heads'))
        except (KeyError, TypeError, ValueError) as error:
            raise ModelError(f'The card of {card.title} is damaged: {error}.', 'Install the plugin again.') from error
        if not (0 < width <= 4096 and self.heads > 0) or width % self.heads:
            raise ModelError(f'The card of {card.title} is damaged: there is no network {width} wide.', 'Install the plugin again.')
        self.width = width
        self.embed = nn.Linear(2, width)
        self.norm1 = nn.LayerNorm(width)
        self.qkv = nn.Linear(width, 3 * width)
        self.proj = nn.Linear(width, width)
        self.norm2 = nn.LayerNorm(width)
        self.fc1 = nn.Linear(width, width)
        self.fc2 = nn.Linear(width, width)
        self.head = nn.Linear(width, 2)

    def forward(self, spectra: Tensor, wavelengths: Tensor) -> Tensor:
        """Features.

        Args:
            spectra: Reflectance, shape ``(n, bands)``.
            wavelengths: As :func:`normal_wavelengths` gives them, shape ``(bands,)``.

        Returns:
            Shape ``(n, width)``.
        """
        x = torch.tanh(self.embed(torch.stack([spectra, wavelengths.expand_as(spectra)], -1)))
        n, bands, width = x.shape
        query, key, value = self.qkv(self.norm1(x)).view(n, bands, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        seen = functional.scaled_dot_product_attention(query, key, value)
        x = self.proj(seen.transpose(1, 2).reshape(n, bands, width))
        x = self.fc2(functional.gelu(self.fc1(self.norm2(x))))
        return x.amax(1)  # type: ignore[no-any-return]

    def scores(self, features: Tensor) -> Tensor:
        """Scores (before softmax) of clear and cloud, ``(n, 2)``, from features ``(n, width)``.

        As its makers apply it, a pixel is cloud where the softmax of the second is above 0.51.
        """
        return self.head(features)  # type: ignore[no-any-return]

    def fit(self, bands: Bands, units: str, scaling: str = '', statistics: Optional[SceneStatistics] = None) -> SpecTfEncoder:
        """The model for one cube's bands; see :class:`Backbone`.

        Raises:
            ModelError: The bands do not reach from visible light to the short-wave infrared: without it the model's answers turn over.
        """
        used, notes = check_fits(self.card, bands, scaling)
        scaling = choose_scaling(self.card, units, scaling)
        used, wavelengths = by_wavelength(bands, used)
        kept = seen_by_its_makers(wavelengths)
        used, wavelengths = used[kept], wavelengths[kept]
        if not len(used) or wavelengths[0] > _VISIBLE_NM or wavelengths[-1] < _SHORT_WAVE_NM:
            raise ModelError(
                f'{self.card.title} needs good bands from below {_VISIBLE_NM:.0f} nm to above {_SHORT_WAVE_NM:.0f} nm.',
                'Choose another model.',
            )
        scale = factors(scaling, len(used), None if statistics is None else statistics.select(used))
        if not kept.all():
            notes = (*notes, f'{int((~kept).sum())} bands where its makers leave bands out are not used by {self.card.title}.')
        return SpecTfEncoder(self, used, wavelengths, scale, notes)


class SpecTfEncoder(SpectralEncoder):
    """SpecTf fitted to a cube's bands; see :class:`hsi_plugin.models.backbones.base.Encoder`."""

    wavelengths: Tensor

    def __init__(self, model: SpecTf, used: Array, wavelengths_nm: Array, scale: Tuple[Array, Array], notes: Sequence[str]) -> None:
        super().__init__(model, used, scale, model.width, notes)
        self.register_buffer('wavelengths', normal_wavelengths(wavelengths_nm).to(self.factor.device), persistent=False)
        freeze(self)

    def spectra(self, values: Tensor) -> Tensor:
        """Features ``(n, channels)`` of scaled spectra ``(n, bands)``."""
        return self.model(values, self.wavelengths)  # type: ignore[no-any-return]


def normal_wavelengths(wavelengths_nm: Array) -> Tensor:
    """Wavelengths as the model takes them, float32: in units of its makers' spread around their middle."""
    return torch.as_tensor((wavelengths_nm - _MIDDLE_NM) / _SPREAD_NM, dtype=torch.float32)


def seen_by_its_makers(wavelengths_nm: Array) -> Array:
    """True for bands that are not in the ranges that its makers leave out."""
    out = [(wavelengths_nm >= low) & (wavelengths_nm <= high) for low, high in _LEFT_OUT_NM]
    return ~(out[0] | out[1] | out[2])


def build(card: BackboneCard) -> SpecTf:
    """The network with fresh weights."""
    return SpecTf(card)


def convert(states: Mapping[str, Mapping[str, Tensor]], card: BackboneCard) -> Dict[str, Tensor]:
    """The makers' tensors under our names.

    Raises:
        ModelError: One of them is missing.
    """
    layer = 'layers.0.'
    names = {
        'spectral_embed.linear': 'embed',
        f'{layer}attention.attention.out_proj': 'proj',
        f'{layer}ff.linear1': 'fc1',
        f'{layer}ff.linear2': 'fc2',
        f'{layer}norm1': 'norm1',
        f'{layer}norm2': 'norm2',
    }
    found: Dict[str, Tensor] = {}
    for name, value in states[''].items():
        # Only this layer's names have an underscore where others have a dot: in_proj_weight.
        module, _, kind = name.replace(f'{layer}attention.attention.in_proj_', 'qkv.').rpartition('.')
        found[f'{names.get(module, module)}.{kind}'] = value
    return whole(found, card, build)
