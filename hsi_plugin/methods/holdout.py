"""Predictions of labelled pixels by models that did not see them, which accuracy and confidence both rest on.

Whole blocks of the grid are held out together, because a pixel's neighbours give it away. A class that lies in a single block cannot be
tested that way: its pixels stay with the learners throughout, so that they compete with the others, and it is named as not assessable.

A method that looks at a window around each pixel sees test pixels across a block's edge. A buffer of the window's side less one keeps the
two apart: pixels so near to one that is held out are not learned from meanwhile, and no window of one side shares a pixel with one of the
other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Dict, List, Optional, Protocol, Sequence, Tuple

import numpy as np

from ..core.arrays import Array
from ..core.blocks import DEFAULT_BLOCK_SIZE, block_folds, block_ids
from ..core.metrics import Accuracy, confusion_matrix
from ..core.splits import touching

FOLDS = 5


class Scorer(Protocol):
    """A classifier of spectra."""

    def scores(self, spectra: Array) -> Array:
        """Scores of spectra ``(n, bands)``: shape ``(n, K)``."""


Fit = Callable[[Array, Array, int], Scorer]
"""Learns from spectra ``(n, bands)``, class values ``(n,)`` and the number of classes."""


@dataclass(frozen=True, eq=False)
class HeldOut:
    """Scores of pixels that were held out.

    Args:
        by: ``blocks``, ``pixels`` or ``none``.
        scores: Shape ``(m, K)``: of the pixels that were held out and could be judged.
        labels: Their class values, shape ``(m,)``.
        folds: Number of folds.
        blocks: Number of blocks that labelled pixels lie in.
        block_size: Side of a block in pixels.
        not_assessable: Values of the classes that no pixel was judged of.
        buffer: Pixels so near to one that was held out were not learned from.
        at: Which of all pixels these are, shape ``(m,)``; None where nobody kept it.
    """

    by: str
    scores: Array
    labels: Array
    folds: int
    blocks: int
    block_size: int
    not_assessable: Tuple[int, ...]
    buffer: int = 0
    at: Optional[Array] = None

    @property
    def protocol(self) -> str:
        """How pixels were held out, in words."""
        size = f'{self.block_size} × {self.block_size} pixel blocks'
        blocks = f'{self.blocks} block' if self.blocks == 1 else f'{self.blocks} blocks'
        if self.by == 'blocks':
            apart = f', pixels up to {self.buffer} beyond them left out' if self.buffer else ''
            return f'{self.folds}-fold cross-validation by {size}{apart}; {blocks}'
        if self.by == 'pixels':
            return f'{self.folds}-fold cross-validation by single pixels, stratified by class (too few {size}: {blocks})'
        return f'no pixel could be held out ({blocks} of {self.block_size} × {self.block_size} pixels)'


def hold_out_blocks(
    fit: Fit, spectra: Array, labels: Array, rows: Array, cols: Array, classes: int, size: int = DEFAULT_BLOCK_SIZE, folds: int = FOLDS,
    seed: int = 0, buffer: int = 0,
) -> HeldOut:
    """Predict every pixel by a model of the pixels in other blocks.

    Args:
        fit: Learns a model; called once a fold.
        spectra: Labelled spectra, shape ``(n, bands)``.
        labels: Class values 1…K, shape ``(n,)``.
        rows: Pixel rows, shape ``(n,)``.
        cols: Pixel columns, shape ``(n,)``.
        classes: K.
        size: Side of a block in pixels.
        folds: At most so many folds.
        seed: Decides ties between blocks.
        buffer: Pixels at most so many rows and columns from one that is held out are not learned from; the window's side less one.

    Returns:
        The predictions; ``by`` is ``none`` where fewer than two classes lie in two blocks or more.
    """
    blocks = block_ids(rows, cols, size)
    count = len(np.unique(blocks))
    spread = [k for k in range(1, classes + 1) if len(np.unique(blocks[labels == k])) > 1]
    movable = np.isin(labels, spread)
    masks: List[Array] = []
    if len(spread) > 1:
        for part in block_folds(labels[movable], blocks[movable], folds, seed):
            mask = np.zeros(len(labels), bool)
            mask[np.flatnonzero(movable)[part]] = True
            masks.append(mask)
    left_out = [touching(rows, cols, mask, buffer) for mask in masks]
    scores, judged = _predict(fit, spectra, labels, masks, classes, left_out)
    assessable = np.unique(labels[judged])
    by = 'blocks' if len(assessable) > 1 else 'none'
    judged &= by == 'blocks'
    missing = tuple(k for k in range(1, classes + 1) if by == 'none' or k not in assessable)
    return HeldOut(by, scores[judged], labels[judged], len(masks), count, size, missing, buffer, np.flatnonzero(judged))


def hold_out_pixels(
    fit: Fit, spectra: Array, labels: Array, blocks: int, size: int, classes: int, folds: int = FOLDS, seed: int = 0
) -> HeldOut:
    """Predict pixels by a model of the other ones, wherever these lie; arguments and result as in :func:`hold_out_blocks`.

    Each class is dealt out over the folds one by one, so that at least one of its pixels is always learned from.
    """
    rng = np.random.default_rng(seed)
    fold = np.full(len(labels), -1)
    for k in range(1, classes + 1):
        at = np.flatnonzero(labels == k)
        if len(at) > 1:
            fold[rng.permutation(at)] = (np.arange(len(at)) + rng.integers(folds)) % folds
    masks = [fold == f for f in range(folds) if (fold == f).any()]
    scores, judged = _predict(fit, spectra, labels, masks, classes)
    missing = tuple(k for k in range(1, classes + 1) if k not in labels[judged])
    by, at = 'pixels' if judged.any() else 'none', np.flatnonzero(judged)
    return HeldOut(by, scores[judged], labels[judged], len(masks), blocks, size, missing, 0, at)


def _predict(
    fit: Fit, spectra: Array, labels: Array, masks: Sequence[Array], classes: int, left_out: Optional[Sequence[Array]] = None
) -> Tuple[Array, Array]:
    """Scores of all pixels ``(n, K)`` by the fold that held them out, and which of them could be judged: those whose class was learned.

    What is left out of a fold's learning is at least what it holds out.
    """
    scores = np.full((len(labels), classes), -np.inf)
    judged = np.zeros(len(labels), bool)
    for held, away in zip(masks, masks if left_out is None else left_out):
        known = np.unique(labels[~away])
        if len(known) < 2:
            continue
        scores[held] = fit(spectra[~away], labels[~away], classes).scores(spectra[held])
        judged |= held & np.isin(labels, known)
    return scores, judged


def accuracy_report(held: HeldOut, names: Sequence[str]) -> Dict[str, Any]:
    """Accuracy figures as JSON-ready values, with the protocol in words.

    Only predictions by blocks count: single pixels would flatter. Figures that cannot be known are None.
    """
    by_blocks = held.by == 'blocks'
    lacking = [names[k - 1] for k in held.not_assessable] if by_blocks else list(names)
    report: Dict[str, Any] = {'protocol': held.protocol, 'blocks': held.blocks, 'block_size': held.block_size, 'not_assessable': lacking}
    if not by_blocks:
        size = f'{held.block_size} × {held.block_size} pixel blocks ({held.blocks})'
        report['protocol'] = f'not assessed: the labels lie in too few {size} to hold whole blocks out'
        none = dict.fromkeys(('overall_accuracy', 'average_accuracy', 'kappa', 'f1_macro', 'confusion'))
        return {**report, **none, 'pixels': 0, 'folds': 0, 'per_class': []}
    predicted = held.scores.argmax(1) + 1
    figures = Accuracy(confusion_matrix(predicted, held.labels, len(names))).to_json(names)
    if lacking:
        report['protocol'] += '; not assessable, in a single block or held out with all their pixels: ' + ', '.join(lacking)
    return {**report, 'pixels': len(held.labels), 'folds': held.folds, **figures}
