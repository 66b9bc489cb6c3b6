"""Which pixels a network learns from, and in which role (SPECIAL, Pang et al. 2025, arXiv:2501.16222).

The *random set* holds pixels drawn by the confidence of their first label. Once the network knows something, its own confidence parts the
pixels of each class into three modes: the *confident set* comes from the highest, the *hard set* is the lowest, and the middle one is left
alone. Confidence is the margin between best and second-best class (BvSB). Nothing here ever sees a truth, not even as a mask.
"""

from __future__ import annotations

from typing import List, Tuple

import numpy as np

from ....core.arrays import Array, BoolArray
from .mixtures import fit_mixture

COUNT = 500  # draws of a class in a step
MODES = 3
SHARE = 0.2  # of the confident mode
_SAMPLE = 20_000


class RandomSet:
    """Draws pixels of each class with replacement, ``Pr(p) = c(p) / Σ c(q)`` over the pixels q of the same first label.

    Args:
        labels: First labels from 0, shape ``(n,)``; below 0 for pixels without data, which are never drawn.
        confidence: Their margins, none below 0, shape ``(n,)``. Where all of a class are 0, or no number, each pixel is as likely.
        classes: K.
        count: Draws of a class.
    """

    def __init__(self, labels: Array, confidence: Array, classes: int, count: int = COUNT) -> None:
        self.count = count
        self._members: List[Array] = []
        self._sums: List[Array] = []
        weights = np.where(np.isfinite(confidence), np.maximum(confidence, 0.0), 0.0).astype(np.float64)
        for k in range(classes):
            members = np.flatnonzero(labels == k)
            sums = np.cumsum(weights[members])
            if len(members) and sums[-1] <= 0.0:
                sums = np.arange(1.0, len(members) + 1.0)
            self._members.append(members)
            self._sums.append(sums)

    def draw(self, rng: np.random.Generator) -> Array:
        """Numbers of pixels, `count` of every class that has one, class after class; a pixel may come more than once."""
        return np.concatenate([np.zeros(0, np.int64), *(self._of(k, rng) for k in range(len(self._members)))])

    def _of(self, k: int, rng: np.random.Generator) -> Array:
        members, sums = self._members[k], self._sums[k]
        if not len(members):
            return members
        # Draws in [0, total) fall into the first sum that is greater, so a pixel of weight 0 is never drawn.
        found = np.searchsorted(sums, rng.random(self.count) * sums[-1], side='right')
        chosen: Array = members[np.minimum(found, len(members) - 1)]
        return chosen


def partition(labels: Array, margins: Array, classes: int, seed: int, share: float = SHARE) -> Tuple[BoolArray, BoolArray]:
    """The confident and the hard set of a classification.

    For each class, a mixture of three Gaussians is fitted to the margins of its pixels; a pixel belongs to the mode that is likeliest for
    it. A class whose margins have one mode only is confident, with no hard pixel; with two, the lower one is hard.

    Args:
        labels: Predicted classes from 0, shape ``(n,)``; below 0 for pixels without data.
        margins: BvSB of the prediction, 0…1, shape ``(n,)``.
        classes: K.
        seed: Of the mixtures' starts and of what is taken of the confident mode.
        share: How much of it is taken, at random.

    Returns:
        Two masks of shape ``(n,)`` without a common pixel.
    """
    confident, hard = np.zeros(len(labels), bool), np.zeros(len(labels), bool)
    for k in range(classes):
        members = np.flatnonzero(labels == k)
        if not len(members):
            continue
        rng = np.random.default_rng([seed, k])
        mode, last = modes(margins[members], seed + k)
        high = members[mode == last]
        confident[rng.permutation(high)[: max(1, round(share * len(high)))] if len(high) else high] = True
        if last:
            hard[members[mode == 0]] = True
    return confident, hard


def modes(margins: Array, seed: int, most: int = MODES) -> Tuple[Array, int]:
    """Which mode of its class each pixel's margin belongs to.

    Args:
        margins: Shape ``(n,)``, n at least 1.
        seed: Of the start.
        most: Number of modes to look for.

    Returns:
        Modes counted from the lowest mean, shape ``(n,)``, and the number of the highest.
    """
    values = np.asarray(margins, np.float64)[:, None]
    fitted = values if len(values) <= _SAMPLE else values[np.random.default_rng(seed).choice(len(values), _SAMPLE, replace=False)]
    mixture = fit_mixture(fitted, most, seed)
    rank = np.argsort(np.argsort(mixture.means[:, 0], kind='stable'), kind='stable')
    # A margin beyond the outermost means belongs to that mode, however wide a neighbour's Gaussian is.
    low, high = mixture.means[:, 0].min(), mixture.means[:, 0].max()
    mode: Array = rank[mixture.log_parts(np.clip(values, low, high)).argmax(1)]
    return mode, len(rank) - 1
