"""From features to labels, window by window, as `methods/apply.py` asks for it: heads of single pixels, and U-Nets.

Both bring their own values (`plan` and `stream`): features, or for a U-Net the scores that it computed of them.
"""

from __future__ import annotations

from typing import Any, Dict, Generator, List, Optional, Sequence, Tuple

import numpy as np
import torch
from torch import Tensor

from ...core.arrays import Array
from ...core.window import Window, intersection, relative, with_halo
from ...cubes.tiles import plan
from ...models.accelerator import Accelerator
from ...models.batches import Batches, item_bytes
from ...models.heads.unet import STEP
from ..click.predict import empty_results, rank, softmax
from ..computing import Computing
from .cells import cells_of, pixels_of
from .features import FeatureSource
from .heads import VectorHead
from .images import ImageHead, standardised
from .whitening import SceneSpectra

TILE = 256
"""Side in pixels of the squares that a U-Net maps at once, counted from the image's corner."""
HALO = 80
"""Pixels around them that it sees as well: beyond, a trained network hardly looks, and every pixel of it costs."""
_PIXELS = 16_384  # whose features are held in double precision at once
_MEMORY = 1 << 30

Results = Tuple[Array, ...]
Stream = Generator[Tuple[Window, Array, Array], None, None]


class _Predictor:
    """What both kinds share; one thread at a time may use one."""

    parallel = False  # computing features has threads, or a device, of its own

    def __init__(
        self, source: FeatureSource, classes: int, temperature: float, warnings: Tuple[str, ...], matching: Optional[Dict[str, Any]]
    ) -> None:
        self.bands = source.bands
        self.warnings, self.matching = warnings, matching or {}
        self.limits: Optional[Array] = None
        self.label_dtype = np.dtype(np.uint8 if classes <= 254 else np.uint16)
        self._source, self._classes, self._temperature = source, classes, temperature

    @property
    def device(self) -> str:
        """Where features are computed, for the run record."""
        return self._source.device

    def predict_raw(self, raw: Array, valid: Optional[Array] = None, out: Optional[Results] = None) -> Results:
        """Classify what :meth:`stream` gave.

        Args:
            raw: Shape ``(…, rows, cols)``.
            valid: Which pixels to classify, shape ``(rows, cols)``; all where not given.
            out: Contiguous arrays to fill and return instead of new ones.

        Returns:
            ``labels`` 1…K (0 where not valid), ``confidence``, the posterior of that class, and ``second``, the runner-up class; with
            ``limits``, the number of classes in each pixel's set; all of shape ``(rows, cols)``.
        """
        results = empty_results(raw.shape[1:], self.label_dtype, self.limits) if out is None else out
        flat, flat_out = raw.reshape(len(raw), -1), [array.reshape(-1) for array in results]
        chosen = np.arange(flat.shape[1]) if valid is None else np.flatnonzero(valid)
        if len(chosen) < flat.shape[1]:
            for array in flat_out:
                array[:] = 0
        for start in range(0, len(chosen), _PIXELS):
            part = chosen[start : start + _PIXELS]
            scores = np.ascontiguousarray(self._scores(flat[:, part]) / self._temperature, np.float32)
            found = [np.empty(len(part), array.dtype) for array in flat_out]
            rank(scores, *found, limits=self.limits)
            for array, values in zip(flat_out, found):
                array[part] = values
        return results

    def posteriors(self, raw: Array) -> Array:
        """Posteriors of all classes ``(K, n)`` of values ``(…, n)`` that :meth:`stream` gave."""
        return softmax(self._scores(raw) / self._temperature)

    def _scores(self, values: Array) -> Array:
        """Scores ``(K, n)`` of values ``(…, n)``."""
        raise NotImplementedError


class VectorPredictor(_Predictor):
    """A head of single pixels on the features of a cube.

    Args:
        source: Gives features.
        head: Gives scores of them.
        classes: K.
        temperature: What scores are divided by.
        warnings: What a user should know about how the model was fitted to the cube.
        spectra: What the head wants behind the features; None for nothing.
        matching: How the model's bands were found in the cube, JSON-ready.
    """

    def __init__(
        self, source: FeatureSource, head: VectorHead, classes: int, temperature: float, warnings: Tuple[str, ...],
        spectra: Optional[SceneSpectra] = None, matching: Optional[Dict[str, Any]] = None,
    ) -> None:  # fmt: skip
        super().__init__(source, classes, temperature, warnings, matching)
        self._head, self._spectra = head, spectra

    def plan(self, area: Window, memory: int) -> List[Window]:
        """Windows that cover an area, see :meth:`hsi_plugin.methods.transfer.features.FeatureSource.plan`."""
        return self._source.plan(area, memory)

    def stream(self, windows: Sequence[Window]) -> Stream:
        """Features of windows, in order, with the pixels that have some."""
        if self._spectra is None:
            yield from self._source.stream(windows)
            return
        for window, features, valid in self._source.stream(windows):
            yield window, np.concatenate([features, self._spectra.read(window)]), valid

    def twin(self) -> VectorPredictor:
        """The same: what computes features is shared, so only one thread may use it."""
        return self

    def _scores(self, values: Array) -> Array:
        return self._head.scores(values.T).T


class ImagePredictor(_Predictor):
    """A U-Net on the features of a cube.

    The image is cut into squares counted from its upper left corner, each mapped with its surroundings, so that the map does not depend on
    the windows in which it is made.

    Args:
        source: Gives features.
        head: The network.
        temperature: What scores are divided by.
        warnings: What a user should know about how the model was fitted to the cube.
        image: The whole image.
        accelerator: Where the network computes; in float32.
        computing: Memory, and who is told.
        tile: Side of the squares, a multiple of 16.
        halo: Pixels around them that are seen, a multiple of 16.
        matching: How the model's bands were found in the cube, JSON-ready.
    """

    def __init__(
        self, source: FeatureSource, head: ImageHead, temperature: float, warnings: Tuple[str, ...], image: Window,
        accelerator: Accelerator, computing: Computing, tile: int = TILE, halo: int = HALO,
        matching: Optional[Dict[str, Any]] = None,
    ) -> None:  # fmt: skip
        super().__init__(source, head.network.shape.classes, temperature, warnings, matching)
        if tile % STEP or halo % STEP:
            raise ValueError(f'{tile} and {halo} are no multiples of {STEP}')
        self._image, self._tile, self._halo, self._head = image, tile, halo, head
        example = torch.zeros(1, source.channels, 2 * STEP, 2 * STEP)
        largest = min(tile + 2 * halo, image.height) * min(tile + 2 * halo, image.width)
        each = item_bytes(head.network, example) * max(1, largest // example[0, 0].numel())
        self._batches = Batches(
            head.network, accelerator.exact(), each, 1, memory=computing.memory or _MEMORY, tell=computing.tell
        )

    def plan(self, area: Window, memory: int) -> List[Window]:
        """Windows of whole squares that cover an area exactly once."""
        return plan(intersection(area, self._image), (self._tile, self._tile), self._tile**2)

    def stream(self, windows: Sequence[Window]) -> Stream:
        """Scores ``(K, rows, cols)`` of windows, in order, with the pixels that have features."""
        for window in windows:
            scores = np.zeros((self._classes, *window.shape), np.float32)
            valid = np.zeros(window.shape, bool)
            for square in self._squares(window):
                part = intersection(square, window)
                (down, across), here = relative(part, square).slices, relative(part, window).slices
                found, known = self._square(square)
                scores[:, here[0], here[1]], valid[here] = found[:, down, across], known[down, across]
            yield window, scores, valid

    def twin(self) -> ImagePredictor:
        """The same: the network has a device of its own, so only one thread may use it."""
        return self

    def _squares(self, window: Window) -> List[Window]:
        touched = cells_of(window, self._tile)
        return [
            pixels_of(Window(row, col, 1, 1), self._tile, self._image.shape)
            for row in range(touched.row, touched.row_stop) for col in range(touched.col, touched.col_stop)
        ]  # fmt: skip

    def _square(self, square: Window) -> Tuple[Array, Array]:
        """Scores and valid pixels of a square."""
        grown = with_halo(square, self._halo, self._image)
        down, across = relative(square, grown).slices
        features, valid = self._features(grown)
        if not valid[down, across].any():
            return np.zeros((self._classes, *square.shape), np.float32), valid[down, across]
        image = torch.from_numpy(standardised(features, valid, self._head.standard))[None]
        found: List[Array] = []

        def put(start: int, stop: int, result: Tensor) -> None:
            found.append(result[0, :, down, across].float().cpu().numpy())

        with self._batches.accelerator.inference():
            self._batches.run(self._batches.network, 1, lambda start, stop: image, put)
        return found[0], valid[down, across]

    def _features(self, window: Window) -> Tuple[Array, Array]:
        """Features of a window; where they are kept, whole blocks are computed, so that the next square finds its surroundings."""
        if self._source.cached:
            self._source.compute(pixels_of(cells_of(window, self._source.side), self._source.side, self._image.shape))
        return self._source.read(window)

    def _scores(self, values: Array) -> Array:
        return values
