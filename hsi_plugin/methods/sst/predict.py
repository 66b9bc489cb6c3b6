"""The network over a whole cube, square by square, each with the halo that its windows reach into.

What a pixel shows to its neighbours is the same for all windows that it lies in, so it is computed once; windows are then put together of
it. Squares are read and computed side by side on threads of one core each: torch's own threads wait for each other at every layer of so
small a network. A graphics card is fed by a single thread. A square is done in about a second: between two of them a job can be cancelled.
"""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import nullcontext
from queue import SimpleQueue
from typing import Any, Deque, Dict, Generator, List, Optional, Sequence, Tuple

import numpy as np
import torch
from torch import Tensor

from ...core.arrays import Array, BoolArray
from ...core.window import Window, intersection, relative, tile, with_halo
from ...cubes.cube import Cube
from ...models.accelerator import Accelerator, limit_threads
from ...models.batches import Batches
from ...models.sst.layers import CLIP
from ...models.sst.network import Sst
from ..click.predict import rank_scores, softmax
from ..computing import Computing

SQUARE, LEAST_SQUARE = 64, 16
_ON_CPU, _ON_CARD = 128, 16_384  # pixels at once; on a CPU so many that what passes between two layers stays in the cache
_LEAST = 32
_AHEAD = 1  # squares that wait beyond those in work

Results = Tuple[Array, ...]
Stream = Generator[Tuple[Window, Array, Array], None, None]


class SstPredictor:
    """The network fitted to one cube. It brings its own values, which are scores: see :class:`hsi_plugin.methods.apply.Streaming`.

    Args:
        cube: The cube; it must stay open.
        bands: Indices of the bands that are read, ascending.
        network: The network.
        step: What stored values are multiplied by to be standardised: one number a band, or a matrix ``(model bands, len(bands))``.
        shift: What is added, shape ``(model bands,)``.
        temperature: What scores are divided by.
        warnings: What a user should know about how the model was fitted to the cube.
        matching: How the model's bands were found in it, JSON-ready.
        accelerator: Where to compute.
        computing: Threads, memory, and who is told.
    """

    parallel = False

    def __init__(
        self, cube: Cube, bands: Array, network: Sst, step: Array, shift: Array, temperature: float, warnings: Tuple[str, ...],
        matching: Dict[str, Any], accelerator: Accelerator, computing: Computing,
    ) -> None:  # fmt: skip
        self.bands = tuple(int(b) for b in bands)
        self.warnings, self.matching = warnings, matching
        self.limits: Optional[Array] = None
        self.label_dtype = np.dtype(np.uint8 if network.shape.classes <= 254 else np.uint16)
        self._cube, self._shape, self._temperature = cube, network.shape, temperature
        on_cpu = accelerator.kind == 'cpu'
        limit_threads(1 if on_cpu else computing.threads)
        count = max(1, computing.threads or 1) if on_cpu else 1
        memory = None if computing.memory is None else max(1, computing.memory // (4 * count))
        self._lanes = [_Lane(cube, self.bands, network, step, shift, accelerator, memory, computing) for _ in range(count)]

    @property
    def device(self) -> str:
        """Where it computes, for the run record; both places where it had to move."""
        return self._lanes[0].device

    def twin(self) -> SstPredictor:
        """The same: it has threads of its own."""
        return self

    def plan(self, area: Window, memory: int) -> List[Window]:
        """Squares that cover an area exactly once, small enough for all that are in work."""
        each = self._lanes[0].pixel_bytes * (len(self._lanes) + _AHEAD)
        side = int(np.clip((memory / each) ** 0.5 - 2 * self._shape.halo, LEAST_SQUARE, SQUARE))
        return tile(intersection(area, self._cube.grid.window), side, side)

    def stream(self, windows: Sequence[Window]) -> Stream:
        """Scores ``(K, rows, cols)`` of windows, in order, with their valid pixels."""
        free: SimpleQueue[_Lane] = SimpleQueue()
        for lane in self._lanes:
            free.put(lane)

        def work(window: Window) -> Tuple[Array, BoolArray]:
            lane = free.get()
            try:
                return lane.scores(window)
            finally:
                free.put(lane)

        waiting: Deque[Window] = deque(windows)
        coming: Deque[Tuple[Window, Future[Tuple[Array, BoolArray]]]] = deque()
        pool = ThreadPoolExecutor(len(self._lanes), 'hsi-sst')
        try:
            while waiting or coming:
                while waiting and len(coming) < len(self._lanes) + _AHEAD:
                    window = waiting.popleft()
                    coming.append((window, pool.submit(work, window)))
                window, future = coming.popleft()
                scores, valid = future.result()
                yield window, scores, valid
        finally:
            pool.shutdown(wait=True, cancel_futures=True)

    def predict_raw(self, raw: Array, valid: Optional[Array] = None, out: Optional[Results] = None) -> Results:
        """Classify the scores that :meth:`stream` gave; see :func:`~hsi_plugin.methods.click.predict.rank_scores`."""
        return rank_scores(raw, self._temperature, self.label_dtype, valid, out, self.limits)

    def posteriors(self, raw: Array) -> Array:
        """Posteriors of all classes ``(K, n)`` of scores ``(K, n)`` that :meth:`stream` gave."""
        return softmax(raw / self._temperature)


class _Lane:
    """One thread's share of the work: reads a square with its halo, and computes it."""

    def __init__(
        self, cube: Cube, bands: Tuple[int, ...], network: Sst, step: Array, shift: Array, accelerator: Accelerator,
        memory: Optional[int], computing: Computing,
    ) -> None:  # fmt: skip
        self._cube, self._bands, self._network, shape = cube, list(bands), network, network.shape
        self._shape, self._told = shape, computing.tell
        self._step = torch.from_numpy(np.ascontiguousarray(step, np.float32))
        self._shift = torch.from_numpy(np.ascontiguousarray(shift, np.float32))
        self._channels = 2 * shape.spatial * shape.width + shape.classes
        tokens = 8 * shape.width * (1 + shape.groups) + shape.heads * (1 + shape.groups) ** 2
        each = 4 * (shape.bands + (self._channels + 1) * shape.side**2 * 2 + tokens)
        most = _ON_CPU if accelerator.kind == 'cpu' else _ON_CARD
        self._batches = Batches(network, accelerator, each, most, _LEAST, memory, self._moved)
        self._threads = computing.threads
        self.pixel_bytes = len(bands) * (cube.dtype.itemsize + 4) + 4 * (2 * shape.bands + self._channels + 2 * shape.classes)

    @property
    def device(self) -> str:
        """Where it computes."""
        return self._batches.device

    def scores(self, window: Window) -> Tuple[Array, BoolArray]:
        """Scores ``(K, rows, cols)`` of a window, 0 where not valid, and its valid pixels."""
        area = with_halo(window, self._shape.halo, self._cube.grid.window)
        raw = self._cube.read_raw(area, self._bands)
        known = self._cube.valid_raw(raw, self._bands)
        inner = relative(window, area)
        valid: BoolArray = np.ascontiguousarray(known[inner.slices])
        out = np.zeros((self._shape.classes, valid.size), np.float32)
        if valid.any():
            with self._batches.accelerator.inference():
                spectra, shown = self._look(raw)
                self._decide(spectra, shown, known, inner, valid, out)
        return out.reshape(-1, *window.shape), valid

    def _look(self, raw: Array) -> Tuple[Tensor, Tensor]:
        """Standardised spectra of all pixels of an area, and what they show, row by row."""
        flat = raw.reshape(len(raw), -1)
        count = flat.shape[1]
        spectra, shown = torch.empty(count, self._shape.bands), torch.empty(count, self._channels)

        def take(start: int, stop: int) -> Tensor:
            return torch.from_numpy(np.ascontiguousarray(flat[:, start:stop].T, np.float32))

        def put(start: int, stop: int, result: Tuple[Tensor, Tensor]) -> None:
            spectra[start:stop], shown[start:stop] = result[0].float().cpu(), result[1].float().cpu()

        self._batches.run(self._show, count, take, put)
        return spectra, shown

    def _show(self, stored: Tensor) -> Tuple[Tensor, Tensor]:
        step, shift = self._step.to(stored.device), self._shift.to(stored.device)
        # Counts reach beyond the range of half precision.
        exact = nullcontext() if self._batches.accelerator.half is None else torch.autocast(stored.device.type, enabled=False)
        with exact:
            values = stored @ step.T if step.dim() == 2 else stored * step
            standard = torch.nan_to_num(values + shift).clamp(-CLIP, CLIP)
        return standard, self._network.shown(standard)

    def _decide(self, spectra: Tensor, shown: Tensor, known: BoolArray, inner: Window, valid: BoolArray, out: Array) -> None:
        """Fill scores ``(K, n)`` of a window's valid pixels."""
        side, halo = self._shape.side, self._shape.halo
        rows, cols = np.nonzero(valid)
        away = np.arange(side) - halo
        down, across = (a.ravel() for a in np.meshgrid(away, away, indexing='ij'))
        there = np.flatnonzero(valid)
        height, width = known.shape
        flat, squares = known.reshape(-1), side**2

        def take(start: int, stop: int) -> Tensor:
            row = rows[start:stop, None] + inner.row + down
            col = cols[start:stop, None] + inner.col + across
            inside = (row >= 0) & (row < height) & (col >= 0) & (col < width)
            place = np.where(inside, row * width + col, 0)
            counts = torch.from_numpy((inside & flat[place]).astype(np.float32))
            place_of = torch.from_numpy(place)
            parts = spectra[place_of[:, squares // 2]], counts, shown[place_of.reshape(-1)].reshape(stop - start, -1)
            return torch.cat(parts, 1)

        def put(start: int, stop: int, result: Tensor) -> None:
            out[:, there[start:stop]] = result.float().cpu().numpy().T

        self._batches.run(self._score, len(rows), take, put)

    def _score(self, packed: Tensor) -> Tensor:
        bands, squares = self._shape.bands, self._shape.side**2
        centre, counts, shown = packed[:, :bands], packed[:, bands : bands + squares] > 0.5, packed[:, bands + squares :]
        return self._network.decide(centre, shown.reshape(len(packed), squares, -1), counts)[1]

    def _moved(self, sentence: str) -> None:
        """The card's memory ran out: from here on this one thread has the CPU to itself."""
        limit_threads(self._threads)
        self._told(sentence)
