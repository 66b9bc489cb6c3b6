"""A click model folded into per-band weights of one cube's stored values, and the arithmetic of applying it.

Scaling to reflectance, resampling to the model's bands, the discriminant and the temperature are all linear before the softmax: together
they are one weight per class and band. A window of stored values is cut into pieces that stay in the processor's cache while they are
converted to float32, multiplied, and turned into labels.
"""

from __future__ import annotations

from typing import Any, Dict, Optional, Tuple

import numpy as np

from ...core.arrays import Array
from ...cubes.cube import Cube
from ..matching import BandMatch

# Bytes of the float32 copy of a piece; measured best between 1 and 4 MiB on processors with 1 to 2 MiB of second-level cache.
_PIECE_BYTES = 2 << 20
_LEAST_PIECE = 512

Results = Tuple[Array, Array, Array]


class FoldedClick:
    """A linear classifier on stored values. One thread at a time may use it, because it keeps its working arrays.

    Args:
        bands: Indices of the cube's bands that have a weight, ascending.
        weights: Shape ``(K, len(bands))``; per stored count, divided by the temperature.
        bias: Shape ``(K,)``.
        warnings: What a user should know about how the model was fitted to the cube.
        matching: How the model's bands were found in it, JSON-ready.
    """

    parallel = True
    device = 'cpu'

    def __init__(
        self, bands: Array, weights: Array, bias: Array, warnings: Tuple[str, ...] = (), matching: Optional[Dict[str, Any]] = None
    ) -> None:
        self.bands = tuple(int(b) for b in bands)
        self.weights = np.ascontiguousarray(weights, np.float32)
        self.bias = np.asarray(bias, np.float32)[:, None]
        self.warnings = warnings
        self.matching = matching or {}
        self.label_dtype = np.dtype(np.uint8 if len(self.weights) <= 254 else np.uint16)
        self._piece = max(_LEAST_PIECE, _PIECE_BYTES // (4 * max(1, len(self.bands))) // 256 * 256)
        self._values = np.empty((len(self.bands), self._piece), np.float32)
        self._scores = np.empty((len(self.weights), self._piece), np.float32)

    def twin(self) -> FoldedClick:
        """The same classifier with working arrays of its own, for another thread."""
        return FoldedClick(np.asarray(self.bands), self.weights, self.bias[:, 0], self.warnings, self.matching)

    @property
    def classes(self) -> int:
        """K."""
        return len(self.weights)

    def predict_raw(
        self, raw: Array, valid: Optional[Array] = None, out: Optional[Tuple[Array, Array, Array]] = None
    ) -> Tuple[Array, Array, Array]:
        """Classify stored values.

        Args:
            raw: Values as stored, of :attr:`bands`, shape ``(bands, rows, cols)``.
            valid: Which pixels to classify, shape ``(rows, cols)``; all where not given.
            out: Contiguous arrays to fill and return instead of new ones.

        Returns:
            ``labels`` 1…K (0 where not valid), uint8 or uint16; ``confidence``, the posterior of that class, float32 0…1 (0 where not
            valid); ``second``, the runner-up class; all of shape ``(rows, cols)``.
        """
        shape = raw.shape[1:]
        kinds = (self.label_dtype, np.dtype(np.float32), self.label_dtype)
        labels, confidence, second = out if out is not None else tuple(np.empty(shape, kind) for kind in kinds)
        flat = raw.reshape(len(raw), -1)
        flat_out = labels.reshape(-1), confidence.reshape(-1), second.reshape(-1)
        with np.errstate(all='ignore'):  # pixels without data may hold anything; they are blanked below
            for start in range(0, flat.shape[1], self._piece):
                stop = min(start + self._piece, flat.shape[1])
                values, scores = self._values[:, : stop - start], self._scores[:, : stop - start]
                np.copyto(values, flat[:, start:stop], casting='unsafe')
                np.matmul(self.weights, values, out=scores)
                scores += self.bias
                rank(scores, *(part[start:stop] for part in flat_out))
        if valid is not None and not valid.all():
            blank = ~valid
            for array in (labels, confidence, second):
                array[blank] = 0
        return labels, confidence, second


def rank(scores: Array, labels: Array, confidence: Array, second: Array) -> None:
    """Fill the best class, its posterior, and the second best class of scores ``(K, n)``, which are used up.

    Class by class over whole rows: NumPy's arg-maximum along the short axis takes ten times as long.
    """
    best, runner = scores[0].copy(), np.full(scores.shape[1], -np.inf, scores.dtype)
    labels[:], second[:] = 1, 1
    for k in range(1, len(scores)):
        row = scores[k]
        wins = row > best
        follows = row > runner
        np.maximum(runner, np.minimum(row, best), out=runner)
        np.copyto(second, k + 1, where=follows)
        np.copyto(second, labels, where=wins)
        np.copyto(labels, k + 1, where=wins)
        np.maximum(best, row, out=best)
    scores -= best
    np.exp(scores, out=scores)
    np.divide(1.0, scores.sum(0), out=confidence, casting='unsafe')


def rank_scores(
    scores: Array, temperature: float, dtype: Any, valid: Optional[Array] = None, out: Optional[Results] = None
) -> Results:
    """Classify a window by its scores.

    Args:
        scores: Of each class, shape ``(K, rows, cols)``.
        temperature: What they are divided by.
        dtype: Of the labels.
        valid: Which pixels to classify, shape ``(rows, cols)``; all where not given.
        out: Contiguous arrays to fill and return instead of new ones.

    Returns:
        ``labels`` 1…K (0 where not valid), ``confidence``, the posterior of that class, and ``second``, the runner-up class; all of shape
        ``(rows, cols)``.
    """
    shape = scores.shape[1:]
    labels, confidence, second = out if out is not None else tuple(np.empty(shape, kind) for kind in (dtype, np.dtype(np.float32), dtype))
    flat = (scores.reshape(len(scores), -1) / temperature).astype(np.float32)
    rank(flat, labels.reshape(-1), confidence.reshape(-1), second.reshape(-1))
    if valid is not None and not valid.all():
        for array in (labels, confidence, second):
            array[~valid] = 0
    return labels, confidence, second


def fold(match: BandMatch, cube: Cube, weights: Array, bias: Array, temperature: float) -> FoldedClick:
    """Fold scaling, resampling and temperature into weights of stored values.

    With stored values r, spectra are ``M (s r + o)`` and scores ``(Wᵀ M (s r + o) + b) / T``, all in float64 until the end.

    Args:
        match: From the cube's bands to the model's: M, or the identity.
        cube: The cube, whose scale s and offset o turn stored values into spectra.
        weights: W of shape ``(model bands, K)``.
        bias: b of shape ``(K,)``.
        temperature: T.
    """
    scale, offset = cube.scale[match.bands], cube.offset[match.bands]
    on_bands = weights.T if match.matrix is None else weights.T @ match.matrix
    folded = on_bands * scale / temperature
    shift = (bias + on_bands @ offset) / temperature
    return FoldedClick(match.bands, folded, shift - shift.mean(), match.notes, match.matching.to_json())
