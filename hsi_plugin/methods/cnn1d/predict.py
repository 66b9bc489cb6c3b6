"""A network fitted to one cube's stored values, and the arithmetic of applying it.

On the CPU, pieces of a window run side by side on threads of one core each: torch's own threads wait for each other at every layer of so
small a network, and on a busy machine made it ten times slower. A graphics card is fed by a single thread.
"""

from __future__ import annotations

from contextlib import nullcontext
from typing import Any, Dict, Optional, Tuple

import numpy as np
import torch
from torch import Tensor

from ...core.arrays import Array
from ...models.accelerator import Accelerator, limit_threads
from ...models.batches import Batches, item_bytes
from ...models.cnn1d import Cnn1d
from ..click.predict import MOST_COUNTED, Results, empty_results
from ..computing import Computing

_ON_CPU = 256  # pixels whose values between two layers stay in the cache of one core; above 512 the speed halves
_ON_CARD = 65_536
_LEAST = 128


class Cnn1dPredictor:
    """The network on stored values. One thread at a time may use it; :meth:`twin` is for another.

    Args:
        bands: Indices of the cube's bands that it reads, ascending.
        network: The network.
        step: What stored values are multiplied by: one number a band, or a matrix ``(model bands, len(bands))``.
        shift: What is added, shape ``(model bands,)``.
        temperature: What scores are divided by.
        warnings: What a user should know about how the model was fitted to the cube.
        matching: How the model's bands were found in it, JSON-ready.
        accelerator: Where to compute.
        computing: Threads, and who is told.
    """

    def __init__(
        self,
        bands: Array,
        network: Cnn1d,
        step: Array,
        shift: Array,
        temperature: float,
        warnings: Tuple[str, ...],
        matching: Dict[str, Any],
        accelerator: Accelerator,
        computing: Computing,
    ) -> None:
        self.bands = tuple(int(b) for b in bands)
        self.warnings, self.matching = warnings, matching
        self.limits: Optional[Array] = None
        self.label_dtype = np.dtype(np.uint8 if network.shape.classes <= 254 else np.uint16)
        self.parallel = accelerator.kind == 'cpu'
        self._network, self._computing, self._temperature = network, computing, temperature
        self._step = torch.from_numpy(np.ascontiguousarray(step, np.float32))
        self._shift = torch.from_numpy(np.ascontiguousarray(shift, np.float32))
        limit_threads(1 if self.parallel else computing.threads)
        each = item_bytes(network, torch.zeros(1, network.shape.bands)) + 8 * len(self.bands)
        most = _ON_CPU if self.parallel else _ON_CARD
        self._batches = Batches(network, accelerator, each, most, _LEAST, computing.memory, self._moved)

    @property
    def device(self) -> str:
        """Where it computes, for the run record; both places where it had to move."""
        return self._batches.device

    def twin(self) -> Cnn1dPredictor:
        """The same for another thread, on the CPU; the network, which nobody changes, is shared."""
        made = Cnn1dPredictor(
            np.asarray(self.bands), self._network, self._step.numpy(), self._shift.numpy(), self._temperature, self.warnings,
            self.matching, self._batches.accelerator, self._computing,
        )  # fmt: skip
        made.limits = self.limits
        return made

    def predict_raw(self, raw: Array, valid: Optional[Array] = None, out: Optional[Results] = None) -> Results:
        """Classify stored values.

        Args:
            raw: Values as stored, of :attr:`bands`, shape ``(bands, rows, cols)``.
            valid: Which pixels to classify, shape ``(rows, cols)``; all where not given. Others are not computed.
            out: Contiguous arrays to fill and return instead of new ones.

        Returns:
            ``labels`` 1…K (0 where not valid), uint8 or uint16; ``confidence``, the posterior of that class, float32 0…1 (0 where not
            valid); ``second``, the runner-up class; with :attr:`limits`, the number of classes in each pixel's set, uint8; all of shape
            ``(rows, cols)``.
        """
        results = empty_results(raw.shape[1:], self.label_dtype, self.limits) if out is None else out
        flat = raw.reshape(len(raw), -1)
        flat_out = [array.reshape(-1) for array in results]
        chosen = None if valid is None or valid.all() else np.flatnonzero(valid)
        if chosen is not None:
            for array in flat_out:
                array[:] = 0

        def where(start: int, stop: int) -> Any:
            return slice(start, stop) if chosen is None else chosen[start:stop]

        def take(start: int, stop: int) -> Tensor:
            return torch.from_numpy(np.ascontiguousarray(flat[:, where(start, stop)], np.float32))

        def put(start: int, stop: int, result: Tuple[Tensor, ...]) -> None:
            posterior, order, *sizes = (part.cpu().numpy() for part in result)
            for array, values in zip(flat_out, (order[:, 0] + 1, posterior[:, 0], order[:, -1] + 1, *sizes)):
                array[where(start, stop)] = values

        with self._batches.accelerator.inference():
            self._batches.run(self._classify, flat.shape[1] if chosen is None else len(chosen), take, put)
        return results

    def posteriors(self, raw: Array) -> Array:
        """Posteriors of all classes ``(K, n)``, float32, of stored values ``(bands, n)``."""
        found = np.empty((self._network.shape.classes, raw.shape[1]), np.float32)

        def take(start: int, stop: int) -> Tensor:
            return torch.from_numpy(np.ascontiguousarray(raw[:, start:stop], np.float32))

        def put(start: int, stop: int, result: Tensor) -> None:
            found[:, start:stop] = result.cpu().numpy().T

        with self._batches.accelerator.inference():
            self._batches.run(lambda stored: torch.softmax(self._scores(stored), 1), raw.shape[1], take, put)
        return found

    def _classify(self, stored: Tensor) -> Tuple[Tensor, ...]:
        """The largest two posteriors and their classes from 0, each ``(n, 2)``, of stored values ``(bands, n)``; sizes of sets ``(n,)``."""
        posteriors = torch.softmax(self._scores(stored), 1)
        posterior, order = posteriors.topk(min(2, posteriors.shape[1]), 1)
        if self.limits is None:
            return posterior, order
        limits = torch.from_numpy(np.asarray(self.limits, np.float32)).to(posterior.device)
        return posterior, order, (posterior[:, :1] - posteriors <= limits).sum(1).clamp(max=MOST_COUNTED)

    def _scores(self, stored: Tensor) -> Tensor:
        """Scores at the final temperature ``(n, K)`` of stored values ``(bands, n)``."""
        step, shift = self._step.to(stored.device), self._shift.to(stored.device)
        # Counts reach beyond the range of half precision.
        exact = nullcontext() if self._batches.accelerator.half is None else torch.autocast(stored.device.type, enabled=False)
        with exact:
            values = stored.T @ step.T if step.dim() == 2 else stored.T * step
            standard = torch.nan_to_num(values + shift)
        scores: Tensor = self._network(standard).float() / self._temperature
        return scores

    def _moved(self, sentence: str) -> None:
        """The card's memory ran out: from here on this one thread has the CPU to itself."""
        limit_threads(self._computing.threads)
        self._computing.tell(sentence)
