"""Two tiny foundation models whose features can be computed by hand: one of single spectra, one that sees its surroundings."""

from __future__ import annotations

from dataclasses import replace

import torch
from torch import nn

from hsi_plugin.core.backbones import BackboneCard, check_fits, choose_scaling
from hsi_plugin.models.backbones.base import Backbone, Encoder, Tiling, freeze
from hsi_plugin.models.backbones.scaling import factors

CARD = BackboneCard(
    name='tiny', title='Tiny', summary='For tests.', family='none', architecture={}, features=3, parameters=4, source='tests',
    licence='GPL-3.0-or-later', pretraining='none', wavelengths='not at all', scalings=('reflectance', 'minmax', 'brightness'),
    needs_wavelengths=False, least_bands=2, patch=1, receptive_field=1, flops=(10.0, 2.0, 0.0), tried='all', most_bands=100,
)  # fmt: skip


class TinyEncoder(Encoder):
    """Sums of bands, and of their neighbourhoods where there is a margin: sums of eighths, which are exact in every order."""

    def __init__(self, owner, bands, tiling, factor, summand):
        super().__init__()
        self.owner, self.bands, self.tiling, self.channels = [owner], tuple(bands), tiling, 3
        self.notes = ('Tiny is for tests.',)
        self.register_buffer('factor', torch.as_tensor(factor, dtype=torch.float32)[:, None, None])
        self.register_buffer('summand', torch.as_tensor(summand, dtype=torch.float32)[:, None, None])

    def forward(self, values, valid):
        self.owner[0].calls.append(len(values))
        scaled = torch.where(valid[:, None], values * self.factor + self.summand, torch.zeros(()))
        middle = scaled.sum(1, keepdim=True)
        m, c = self.tiling.margin, self.tiling.cell
        around = nn.functional.avg_pool2d(middle, 2 * m + 1, 1) * (2 * m + 1) ** 2 if m else middle
        inner = scaled[:, :, m : m + c, m : m + c]
        known = nn.functional.avg_pool2d(valid[:, None].float(), 2 * m + 1, 1) if m else valid[:, None].float()
        return torch.cat([around, inner[:, :1] - inner[:, 1:2], known], 1) * self.owner[0].weight


class TinyBackbone(Backbone):
    """Cells of some pixels with a margin, or single spectra."""

    def __init__(self, cell=1, margin=0, **card):
        super().__init__(replace(CARD, **card))
        self.tiling = Tiling(cell, margin)
        self.weight = nn.Parameter(torch.ones(()))
        self.calls = []
        freeze(self)

    @property
    def tiles(self):
        """How many tiles were computed so far, without those that only measure."""
        return sum(self.calls) - 1

    def fit(self, bands, units, scaling='', statistics=None):
        used, _ = check_fits(self.card, bands, scaling)
        scaling = choose_scaling(self.card, units, scaling)
        chosen = None if statistics is None else statistics.select(used)
        return freeze(TinyEncoder(self, used, self.tiling, *factors(scaling, len(used), chosen)))
