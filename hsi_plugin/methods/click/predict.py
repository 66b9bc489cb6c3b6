"""A click model folded into per-band weights of one cube's stored values, and the arithmetic of applying it.

Scaling to reflectance, resampling to the model's bands, the discriminant and the temperature are all linear before the softmax: together
they are one weight per class and band. A window of stored values is cut into pieces that stay in the processor's cache while they are
converted to float32, multiplied, and turned into labels.
"""

from __future__ import annotations

from typing import Any, Dict, Optional, Sequence, Tuple

import numpy as np

from ...core.arrays import Array
from ...cubes.cube import Cube
from ..matching import BandMatch

# Bytes of the float32 copy of a piece; measured best between 1 and 4 MiB on processors with 1 to 2 MiB of second-level cache.
_PIECE_BYTES = 2 << 20
_LEAST_PIECE = 512

Results = Tuple[Array, ...]
"""Labels, confidence, runner-up, and where limits of unsure pixels are set, the number of classes in each pixel's set; of one shape."""
MOST_COUNTED = 254
"""Of the classes in a pixel's set: what a byte holds beside "no data"."""


class FoldedClick:
    """A linear classifier on stored values. One thread at a time may use it, because it keeps its working arrays.

    Args:
        bands: Indices of the cube's bands that have a weight, ascending.
        weights: Shape ``(K, len(bands))``; per stored count, divided by the temperature.
        bias: Shape ``(K,)``.
        warnings: What a user should know about how the model was fitted to the cube.
        matching: How the model's bands were found in it, JSON-ready.

    Attributes:
        limits: How far each class may fall behind the best one and still be in a pixel's set, ``(K,)``; None where nobody asks for sets.
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
        self.limits: Optional[Array] = None
        self.label_dtype = np.dtype(np.uint8 if len(self.weights) <= 254 else np.uint16)
        self._piece = max(_LEAST_PIECE, _PIECE_BYTES // (4 * max(1, len(self.bands))) // 256 * 256)
        self._values = np.empty((len(self.bands), self._piece), np.float32)
        self._scores = np.empty((len(self.weights), self._piece), np.float32)

    def twin(self) -> FoldedClick:
        """The same classifier with working arrays of its own, for another thread."""
        made = FoldedClick(np.asarray(self.bands), self.weights, self.bias[:, 0], self.warnings, self.matching)
        made.limits = self.limits
        return made

    @property
    def classes(self) -> int:
        """K."""
        return len(self.weights)

    def predict_raw(self, raw: Array, valid: Optional[Array] = None, out: Optional[Results] = None) -> Results:
        """Classify stored values.

        Args:
            raw: Values as stored, of :attr:`bands`, shape ``(bands, rows, cols)``.
            valid: Which pixels to classify, shape ``(rows, cols)``; all where not given.
            out: Contiguous arrays to fill and return instead of new ones.

        Returns:
            ``labels`` 1…K (0 where not valid), uint8 or uint16; ``confidence``, the posterior of that class, float32 0…1 (0 where not
            valid); ``second``, the runner-up class; with :attr:`limits`, the number of classes in each pixel's set, uint8; all of shape
            ``(rows, cols)``.
        """
        results = empty_results(raw.shape[1:], self.label_dtype, self.limits) if out is None else out
        flat = raw.reshape(len(raw), -1)
        flat_out = [array.reshape(-1) for array in results]
        with np.errstate(all='ignore'):  # pixels without data may hold anything; they are blanked below
            for start in range(0, flat.shape[1], self._piece):
                stop = min(start + self._piece, flat.shape[1])
                values, scores = self._values[:, : stop - start], self._scores[:, : stop - start]
                np.copyto(values, flat[:, start:stop], casting='unsafe')
                np.matmul(self.weights, values, out=scores)
                scores += self.bias
                rank(scores, *(part[start:stop] for part in flat_out), limits=self.limits)
        return blanked(results, valid)

    def posteriors(self, raw: Array) -> Array:
        """Posteriors of all classes ``(K, n)``, float32, of stored values ``(bands, n)``."""
        return softmax(self.weights @ raw.astype(np.float32) + self.bias)


def empty_results(shape: Sequence[int], dtype: Any, limits: Optional[Array]) -> Results:
    """Arrays to fill: labels, confidence and runner-up, and sizes of sets where there are limits."""
    kinds = [np.dtype(dtype), np.dtype(np.float32), np.dtype(dtype)] + ([] if limits is None else [np.dtype(np.uint8)])
    return tuple(np.empty(tuple(shape), kind) for kind in kinds)


def blanked(results: Results, valid: Optional[Array]) -> Results:
    """The same arrays, 0 where pixels are not valid."""
    if valid is not None and not valid.all():
        for array in results:
            array[~valid] = 0
    return results


def softmax(scores: Array) -> Array:
    """Posteriors of scores ``(K, n)``, the same shape."""
    shares = np.exp(scores - scores.max(0))
    return np.asarray(shares / shares.sum(0))


def rank(
    scores: Array, labels: Array, confidence: Array, second: Array, sizes: Optional[Array] = None, *, limits: Optional[Array] = None
) -> None:
    """Fill the best class, its posterior, and the second best class of scores ``(K, n)``, which are used up.

    Class by class over whole rows: NumPy's arg-maximum along the short axis takes ten times as long.

    Args:
        scores: Scores; shares relative to the best class afterwards.
        labels: Takes the best class, ``(n,)``.
        confidence: Takes its posterior.
        second: Takes the second best class.
        sizes: Takes the number of classes in each pixel's set; nothing of the kind where not given.
        limits: How far each class may fall behind the best one for that, ``(K,)``; see :mod:`hsi_plugin.core.conformal`.
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
    if sizes is not None and limits is not None:
        _count(scores, confidence, limits, sizes)


def _count(shares: Array, confidence: Array, limits: Array, sizes: Array) -> None:
    """How many classes fall behind the best one by no more than their limits: ``c (1 − e_k) ≤ q_k`` of shares e and confidences c."""
    found = np.zeros(len(confidence), np.uint16)
    alike, needed = bool((limits == limits[0]).all()), 1.0 - limits[0] / confidence
    for k, row in enumerate(shares):
        found += row >= (needed if alike else 1.0 - limits[k] / confidence)
    np.copyto(sizes, np.minimum(found, MOST_COUNTED), casting='unsafe')


def rank_scores(
    scores: Array, temperature: float, dtype: Any, valid: Optional[Array] = None, out: Optional[Results] = None,
    limits: Optional[Array] = None,
) -> Results:
    """Classify a window by its scores.

    Args:
        scores: Of each class, shape ``(K, rows, cols)``.
        temperature: What they are divided by.
        dtype: Of the labels.
        valid: Which pixels to classify, shape ``(rows, cols)``; all where not given.
        out: Contiguous arrays to fill and return instead of new ones.
        limits: How far each class may fall behind the best one and still be in a pixel's set; None where nobody asks for sets.

    Returns:
        ``labels`` 1…K (0 where not valid), ``confidence``, the posterior of that class, and ``second``, the runner-up class; with
        ``limits``, the number of classes in each pixel's set; all of shape ``(rows, cols)``.
    """
    results = empty_results(scores.shape[1:], dtype, limits) if out is None else out
    flat = (scores.reshape(len(scores), -1) / temperature).astype(np.float32)
    rank(flat, *(array.reshape(-1) for array in results), limits=limits)
    return blanked(results, valid)


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
