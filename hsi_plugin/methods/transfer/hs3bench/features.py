"""Frozen features of a foundation model for images that are arrays, not files.

The same cells, margins and half-precision rounding as for a cube (`methods.transfer.features`); the scene that a scaling looks at is the
image itself, as for any cube that a user opens. So features depend on no other image and on no label, and are the same for all fractions
of the training images.
"""

from __future__ import annotations

from typing import Any, Callable, Dict

import numpy as np

from ....core.arrays import Array
from ....core.backbones import check_fits, choose_scaling
from ....core.bands import Bands
from ....core.window import Window
from ....models.accelerator import Accelerator
from ....models.backbones.base import Backbone, Encoder, fingerprint, freeze, needs_statistics
from ...computing import Computing
from ..cells import pack_tiles
from ..encoding import TileRunner
from ..statistics import PIXELS, summarise
from .dataset import LabelledImage
from .strategies import FEATURES

_UNITS = 'unknown'  # no data set of the benchmark is calibrated reflectance in every image
_LARGEST = 65_504.0  # of half precision


class FrozenFeatures:
    """Features of a foundation model; see `inputs.Input`.

    Args:
        backbone: The model with its weights; it is frozen here.
        bands: Of the data set.
        scaling: How values are scaled for it; empty for what suits it.
        accelerator: Where to compute.
        computing: Memory and threads, and who is told.
        check: Called between batches; raises to stop.

    Raises:
        ModelError: The model cannot take these bands.
        ParameterError: It knows no such scaling.
    """

    def __init__(
        self, backbone: Backbone, bands: Bands, scaling: str, accelerator: Accelerator, computing: Computing, check: Callable[[], None]
    ) -> None:
        check_fits(backbone.card, bands, scaling)
        self._backbone, self._bands, self._accelerator, self._computing, self._check = backbone, bands, accelerator, computing, check
        freeze(backbone)
        self._scaling = choose_scaling(backbone.card, _UNITS, scaling)
        self.channels = backbone.card.features
        self.recipe: Dict[str, Any] = {
            'sees': FEATURES, 'backbone': backbone.card.name, 'weights': fingerprint(backbone), 'scaling': self._scaling,
            'wavelengths_nm': None if bands.wavelengths_nm is None else bands.wavelengths_nm.tolist(),
        }  # fmt: skip

    def fingerprint(self) -> str:
        """SHA-256 of all weights and buffers now: the same before and after training, because the model is frozen."""
        return fingerprint(self._backbone)

    def of(self, image: LabelledImage) -> Array:
        """Shape ``(channels, rows, cols)``, float32 with the digits of half precision."""
        statistics = None
        if needs_statistics(self._scaling):
            pixels = image.values.reshape(len(image.values), -1)
            statistics = summarise(pixels[:, :: max(1, pixels.shape[1] // PIXELS)].T)
        encoder = self._backbone.fit(self._bands, _UNITS, self._scaling, statistics)
        runner = TileRunner(encoder, self._backbone.card, self._accelerator, self._computing)
        values = np.ascontiguousarray(image.values[list(encoder.bands)])
        found = self._spectra(values, runner) if encoder.tiling.side == 1 else self._cells(values, encoder, runner)
        return np.clip(found, -_LARGEST, _LARGEST).astype(np.float16).astype(np.float32)

    def _spectra(self, values: Array, runner: TileRunner) -> Array:
        bands, rows, cols = values.shape
        packed = np.concatenate([values.reshape(bands, -1), np.ones((1, rows * cols), np.float32)]).T
        found = np.empty((rows * cols, self.channels), np.float32)

        def put(start: int, stop: int, result: Array) -> None:
            found[start:stop] = result[:, :, 0, 0]

        runner.run(len(packed), lambda a, b: np.ascontiguousarray(packed[a:b, :, None, None]), put, self._check)
        return np.ascontiguousarray(found.T).reshape(self.channels, rows, cols)

    def _cells(self, values: Array, encoder: Encoder, runner: TileRunner) -> Array:
        _, rows, cols = values.shape
        shape = rows, cols
        tiling, cell = encoder.tiling, encoder.tiling.cell
        places = np.indices((-(-rows // cell), -(-cols // cell))).reshape(2, -1)
        valid, whole = np.ones(shape, bool), Window(0, 0, rows, cols)
        found = np.empty((self.channels, rows, cols), np.float32)

        def put(start: int, stop: int, result: Array) -> None:
            for one, row, col in zip(result, *(places[:, start:stop] * cell)):
                inside = found[:, row : row + cell, col : col + cell]
                inside[:] = one[:, : inside.shape[1], : inside.shape[2]]

        runner.run(
            places.shape[1], lambda a, b: pack_tiles(values, valid, whole, places[0, a:b], places[1, a:b], tiling, shape), put, self._check
        )
        return found
