"""The network over a whole cube: windows anchored to the image, computed side by side, joined without seams."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Generator, List, Optional, Sequence, Tuple

import numpy as np

from ...core.arrays import Array, Json
from ...core.window import Window, intersection, tile
from ...models.accelerator import Accelerator, limit_threads
from ...models.mamba.network import MambaHSI
from ..click.predict import rank_scores, softmax
from ..computing import Computing
from ..training import never
from .fitted import Fitted
from .learn import look

SIDE, LEAST_SIDE = 256, 64
"""Of the windows that are handed on at once."""

Results = Tuple[Array, ...]
Stream = Generator[Tuple[Window, Array, Array], None, None]


class MambaPredictor:
    """The network fitted to one cube. It brings its own values, which are scores: see :class:`hsi_plugin.methods.apply.Streaming`.

    Where the network's own windows lie depends on the image alone, so that a pixel's class does not depend on what it is asked for with.

    Args:
        network: The network; it may move to the device.
        fitted: Gives what it sees of the cube.
        side: Of the network's windows.
        halo: They overlap by twice as much.
        temperature: What scores are divided by.
        warnings: What a user should know about how the model was fitted to the cube.
        matching: How the model's bands were found in it, JSON-ready.
        accelerator: Where to compute.
        computing: Threads, memory, and who is told.
    """

    parallel = False

    def __init__(
        self, network: MambaHSI, fitted: Fitted, side: int, halo: int, temperature: float, warnings: Tuple[str, ...],
        matching: Json, accelerator: Accelerator, computing: Computing,
    ) -> None:  # fmt: skip
        self.bands = tuple(int(b) for b in fitted.match.bands)
        self.warnings, self.matching = warnings, matching
        self.limits: Optional[Array] = None
        self.label_dtype = np.dtype(np.uint8 if network.shape.classes <= 254 else np.uint16)
        self._temperature, self._image, self._classes = temperature, fitted.cube.grid.window, network.shape.classes
        on_cpu = accelerator.kind == 'cpu'
        # torch's threads wait for each other after every small operation: windows side by side, each on one, are what is faster.
        limit_threads(1 if on_cpu else computing.threads)
        self._lanes = max(1, computing.threads or 1) if on_cpu else 1
        self._blended, self._seer = look(network, fitted, side, halo, accelerator, computing, never)

    @property
    def device(self) -> str:
        """Where it computes, for the run record; both places where it had to move."""
        return self._seer.device

    def twin(self) -> MambaPredictor:
        """The same: it has threads of its own."""
        return self

    def plan(self, area: Window, memory: int) -> List[Window]:
        """Windows that cover an area exactly once, small enough for what is handed on."""
        side = int(np.clip((memory / (16 * (self._classes + 2))) ** 0.5, LEAST_SIDE, SIDE))
        return tile(intersection(area, self._image), side, side)

    def stream(self, windows: Sequence[Window]) -> Stream:
        """Scores ``(K, rows, cols)`` of windows, in order, with their valid pixels."""
        pool = ThreadPoolExecutor(self._lanes, 'hsi-mamba')
        try:
            for window in windows:
                self._blended.prepare(window, pool)
                scores, valid = self._blended.scores(window)
                yield window, scores, valid
        finally:
            pool.shutdown(wait=True, cancel_futures=True)

    def predict_raw(self, raw: Array, valid: Optional[Array] = None, out: Optional[Results] = None) -> Results:
        """Classify the scores that :meth:`stream` gave; see :func:`~hsi_plugin.methods.click.predict.rank_scores`."""
        return rank_scores(raw, self._temperature, self.label_dtype, valid, out, self.limits)

    def posteriors(self, raw: Array) -> Array:
        """Posteriors of all classes ``(K, n)`` of scores ``(K, n)`` that :meth:`stream` gave."""
        return softmax(raw / self._temperature)
