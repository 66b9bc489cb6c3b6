"""The whole map after a click: classes and how unsure they are, in pieces that stay in the processor's cache."""

from __future__ import annotations

from typing import Tuple

import numpy as np

from ...core.arrays import Array, BoolArray
from .head import Head

UNSURE_MOST = 254
"""How unsure: 0 (one class for certain) … 254 (torn between two)."""
UNSURE_NODATA = 255
_PIECE = 1 << 14  # pixels


class Painter:
    """One classifier, ready to classify; one thread at a time may use it, because it keeps its working arrays.

    Args:
        head: The classifier, of K classes and one more for what is left out.
    """

    def __init__(self, head: Head) -> None:
        self._head = head
        known = np.flatnonzero(np.isfinite(head.bias))
        self._values = known + 1
        self._left_out = len(head.bias)
        self._weights = np.ascontiguousarray((head.weights[:, known] / head.temperature).T, np.float32)
        self._bias = (head.bias[known] / head.temperature).astype(np.float32)[:, None]
        self._scores = np.empty((len(known), _PIECE), np.float32)

    def twin(self) -> Painter:
        """The same for another thread."""
        return Painter(self._head)

    def paint(self, features: Array, valid: BoolArray) -> Tuple[Array, Array, float]:
        """Classify pixels.

        Args:
            features: Shape ``(d, rows, cols)``, float32.
            valid: Pixels with data, shape ``(rows, cols)``.

        Returns:
            Classes ``(rows, cols)``, uint8: 1…K, 0 without data, K + 1 for what is left out. How unsure, uint8: 255 without data. And the
            sum over valid pixels of 1 − the probability of the class.
        """
        flat = features.reshape(len(features), -1)
        labels, unsure = np.empty(flat.shape[1], np.uint8), np.empty(flat.shape[1], np.uint8)
        sure = np.empty(flat.shape[1], np.float32)
        for start in range(0, flat.shape[1], _PIECE):
            part = slice(start, min(start + _PIECE, flat.shape[1]))
            scores = self._scores[:, : part.stop - start]
            np.matmul(self._weights, flat[:, part], out=scores)
            scores += self._bias
            place, sure[part], gap = _best(scores)
            labels[part] = self._values[place]
            # Margin p1 − p2 = p1 (1 − exp(−gap)); 1 − margin is what is shown.
            gap *= -1.0
            np.expm1(gap, out=gap)
            gap *= sure[part]
            gap += 1.0
            gap *= UNSURE_MOST
            gap += 0.5
            np.copyto(unsure[part], gap, casting='unsafe')
        mask = valid.reshape(-1)
        error = float((1.0 - sure[mask]).sum(dtype=np.float64))
        labels[~mask], unsure[~mask] = 0, UNSURE_NODATA
        return labels.reshape(valid.shape), unsure.reshape(valid.shape), error


def _best(scores: Array) -> Tuple[Array, Array, Array]:
    """Place of the best class of scores ``(K, n)``, its posterior, and how far the runner-up's score is behind it."""
    best, place = scores[0].copy(), np.zeros(scores.shape[1], np.uint8)
    runner = np.full(scores.shape[1], -np.inf, np.float32)
    for k in range(1, len(scores)):
        row = scores[k]
        np.maximum(runner, np.minimum(row, best), out=runner)
        np.copyto(place, np.uint8(k), where=row > best)
        np.maximum(best, row, out=best)
    np.subtract(best, runner, out=runner)
    scores -= best
    np.exp(scores, out=scores)
    np.divide(1.0, scores.sum(0), out=best)
    return place, best, runner
