"""Tiles through an encoder: in batches that fit the device's memory, and that are over soon enough for a cancel to be heard.

On the CPU, parts of a batch run side by side on threads of one core each. torch's own threads wait for each other after every operation:
where another program uses one of the cores, all of them stand still most of the time (thirty times slower was seen).
"""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from typing import Callable

import numpy as np
import torch
from torch import Tensor, nn

from ...core.arrays import Array
from ...core.backbones import BackboneCard
from ...models.accelerator import Accelerator, limit_threads
from ...models.backbones.base import Encoder
from ...models.batches import Batches, item_bytes
from ..computing import Computing

_MEASURE_SECONDS = 0.5
_SECONDS = 0.6  # of work between two looks whether the job was cancelled
# Operations a second, guessed low until the first batch was timed.
_SPEED = {'cpu': 1e10, 'cuda': 3e12, 'mps': 5e11}
_MEASURED = 5e10  # a tile of more operations is not computed only to see how much memory its layers take
_MOST = 65_536
_CPU_BYTES = 64 << 20


class TileRunner:
    """An encoder on a device.

    Args:
        encoder: The encoder; it is moved to the device.
        card: Tells what a pixel costs.
        accelerator: The device to begin with.
        computing: Memory and threads, and who is told.
    """

    def __init__(self, encoder: Encoder, card: BackboneCard, accelerator: Accelerator, computing: Computing) -> None:
        self._packed, tiling = _Packed(encoder), encoder.tiling
        self._packed.eval()
        self._computing = computing
        self._lanes = 1
        if accelerator.kind == 'cpu':
            self._lanes = max(1, computing.threads or torch.get_num_threads())
        limit_threads(1 if self._lanes > 1 else computing.threads)
        self._shape = len(encoder.bands) + 1, tiling.side, tiling.side
        flops = max(1.0, card.cost(len(encoder.bands), tiling.side**2).flops)
        each = 4 * (len(encoder.bands) + 1) * tiling.side**2
        if flops < _MEASURED:
            each = max(each, item_bytes(self._packed, torch.zeros(1, *self._shape)))
        memory = min(_CPU_BYTES, computing.memory // 4) if computing.memory else _CPU_BYTES
        self._batches = Batches(self._packed, accelerator, each, _MOST, 1, memory, self._moved)
        self._pace = max(1, int(_SECONDS * _SPEED.get(accelerator.kind, 1e10) / flops))

    @property
    def device(self) -> str:
        """Where it computes, for the run record; both places where it had to move."""
        return self._batches.device

    def run(self, count: int, take: Callable[[int, int], Array], put: Callable[[int, int, Array], None], check: Callable[[], None]) -> None:
        """Encode tiles, in order, each exactly once.

        Args:
            count: Number of tiles.
            take: The tiles from one number to another, packed as by :func:`hsi_plugin.methods.transfer.cells.pack_tiles`.
            put: Takes the features of the tiles from one number to another, shape ``(n, channels, cell, cell)``, float32.
            check: Called between batches; raises to stop.
        """
        start = 0
        while start < count:
            check()
            first, most = start, min(self._pace, max(self._batches.size, self._lanes))
            stop = min(start + most, count)
            began = time.perf_counter()
            self._compute(first, stop, take, put)
            seconds = max(1e-6, time.perf_counter() - began)
            if stop - first == self._pace or seconds > _SECONDS:
                # The pace follows what was measured, but slowly: the first batch of a process is no measure.
                self._pace = int(np.clip((stop - first) * _SECONDS / seconds, max(1, self._pace // 4), min(_MOST, 2 * self._pace)))
            start = stop

    def _compute(self, first: int, stop: int, take: Callable[[int, int], Array], put: Callable[[int, int, Array], None]) -> None:
        """One batch, in as many parts as there are lanes; each part is put together in order, and computed alone."""
        cuts = [first + (stop - first) * i // self._lanes for i in range(self._lanes + 1)]
        parts = [(a, b) for a, b in zip(cuts, cuts[1:]) if b > a]
        if len(parts) > 1:
            with ThreadPoolExecutor(len(parts) - 1, 'hsi-encode') as others:
                waiting = [others.submit(self._part, a, b, take, put) for a, b in parts[1:]]
                self._part(*parts[0], take, put)
                for future in waiting:
                    future.result()
            return
        with self._batches.accelerator.inference():
            self._batches.run(
                self._encode, stop - first,
                lambda a, b: torch.from_numpy(take(first + a, first + b)),
                lambda a, b, found: put(first + a, first + b, found.cpu().numpy()),
            )  # fmt: skip

    def _part(self, first: int, stop: int, take: Callable[[int, int], Array], put: Callable[[int, int, Array], None]) -> None:
        with self._batches.accelerator.inference():  # of this thread
            put(first, stop, self._encode(torch.from_numpy(take(first, stop))).numpy())

    def speed(self, check: Callable[[], None]) -> float:
        """Tiles a second, from a second's work on nothing in particular; the first batch, which is slower, does not count."""
        shape = self._shape
        rate = 0.0
        for seconds in (0.0, _MEASURE_SECONDS):
            began, count = time.perf_counter(), 0
            while not count or time.perf_counter() - began < seconds:
                size = min(self._pace, max(self._batches.size, self._lanes))
                self.run(size, lambda start, stop: np.ones((stop - start, *shape), np.float32), lambda start, stop, found: None, check)
                count += size
            rate = count / max(1e-6, time.perf_counter() - began)
            if time.perf_counter() - began > 2.0:  # one batch takes long: that is measure enough
                break
        return rate

    def _encode(self, tiles: Tensor) -> Tensor:
        accelerator = self._batches.accelerator
        found = self._packed(tiles).float()
        if accelerator.half is not None and not bool(torch.isfinite(found).all()):
            # Somewhere inside, half precision was too short.
            with torch.autocast(tiles.device.type, enabled=False):
                found = self._packed(tiles).float()
        return found

    def _moved(self, sentence: str) -> None:
        self._pace = 1
        limit_threads(self._computing.threads)
        self._computing.tell(sentence)


class _Packed(nn.Module):
    """An encoder that takes values and valid pixels as one array, the form in which batches travel."""

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.encoder = encoder
        # Gives a place even to an encoder without parameters.
        self.place = nn.Parameter(torch.zeros(()), requires_grad=False)

    def forward(self, tiles: Tensor) -> Tensor:
        return self.encoder(tiles[:, :-1], tiles[:, -1] > 0.5)
