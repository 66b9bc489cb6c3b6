"""What every foundation model is to the rest of the project: wavelengths in, features of the middle of a tile out.

A `Backbone` is a network with its weights. `Backbone.fit` turns it into an `Encoder` for one cube's bands: whatever depends on wavelengths
alone (kernels from a hypernetwork, position codes, which bands are read) is computed there, once.

An encoder sees square tiles: a *cell* of pixels, whose features it gives, and a *margin* around it, which it sees as well. Cells are
anchored to the image's upper left corner, so a pixel's features do not depend on the windows in which a scene is read. A model of single
spectra has cells of one pixel and no margin.
"""

from __future__ import annotations

import hashlib
from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Optional, Tuple

import torch
from torch import Tensor, nn

from ...core.backbones import BackboneCard
from ...core.bands import Bands
from ...core.scene_statistics import SceneStatistics as SceneStatistics


@dataclass(frozen=True)
class Tiling:
    """How an encoder wants a scene cut.

    Args:
        cell: Side in pixels of the squares whose features are computed at once.
        margin: Pixels around a cell that are seen as well; outside the image they are mirrored.
    """

    cell: int
    margin: int

    @property
    def side(self) -> int:
        """Side in pixels of a tile."""
        return self.cell + 2 * self.margin


class Encoder(nn.Module, ABC):
    """A foundation model fitted to a cube's bands. It is frozen: in evaluation mode, without gradients.

    Attributes:
        channels: Number of features.
        tiling: How the scene is cut.
        bands: Indices of the cube's bands that it reads, in its order.
        notes: Sentences that a user should know.
    """

    channels: int
    tiling: Tiling
    bands: Tuple[int, ...]
    notes: Tuple[str, ...] = ()

    @abstractmethod
    def forward(self, values: Tensor, valid: Tensor) -> Tensor:
        """Features of the cells of tiles.

        Args:
            values: In the cube's units, of :attr:`bands`, shape ``(n, bands, side, side)``, float32; 0 where not valid.
            valid: Pixels that hold data, bool, shape ``(n, side, side)``.

        Returns:
            Shape ``(n, channels, cell, cell)``.
        """


class Backbone(nn.Module, ABC):
    """A foundation model with its weights.

    Args:
        card: What is known of it.
    """

    def __init__(self, card: BackboneCard) -> None:
        super().__init__()
        self.card = card

    @property
    def encoder_prefixes(self) -> Tuple[str, ...]:
        """Beginnings of the names of the parameters that features are computed with; what a checkpoint must fill to nine tenths."""
        return ('',)

    @property
    def reinitialised(self) -> Tuple[str, ...]:
        """Beginnings of the names of parameters that a checkpoint never fills, because the method learns them anew."""
        return ()

    @abstractmethod
    def fit(self, bands: Bands, units: str, scaling: str = '', statistics: Optional[SceneStatistics] = None) -> Encoder:
        """The model for one cube's bands.

        Args:
            bands: All bands of the cube.
            units: Of the cube: `reflectance`, `radiance` or `unknown`.
            scaling: One of the card's; empty for the default (`core.backbones.choose_scaling`).
            statistics: Of all bands of the cube; needed by the scalings that look at the scene, see :func:`needs_statistics`.

        Raises:
            ModelError: The bands do not suit the model.
            ParameterError: The scaling is not known, or needs statistics that were not given.
        """


def needs_statistics(scaling: str) -> bool:
    """Whether a scaling looks at the scene."""
    return scaling in ('brightness', 'minmax', 'zscore', 'pca')


def freeze(module: nn.Module) -> nn.Module:
    """Evaluation mode, no gradients: neither parameters nor the buffers of batch normalisation change any more."""
    return module.eval().requires_grad_(False)


def fingerprint(module: nn.Module) -> str:
    """SHA-256 of every parameter and buffer, by name: equal before and after training where a model is frozen."""
    digest = hashlib.sha256()
    for name, value in sorted(module.state_dict().items()):
        digest.update(name.encode())
        digest.update(value.detach().cpu().contiguous().reshape(-1).view(torch.uint8).numpy().tobytes())
    return digest.hexdigest()
