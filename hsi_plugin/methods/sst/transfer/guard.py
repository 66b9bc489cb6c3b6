"""The guard against negative transfer: what is carried over from another scene must show on held-out labels that it helps.

Transfer harms where source and target have little to do with each other (Rosenstein et al. 2005, NIPS workshop; Wang et al. 2019, CVPR),
and nobody sees it who does not try without. So the control without transfer is always trained: on the same labels, for the same number of
steps, from the same seed. Both predict the same labelled pixels, each held out with its whole block; no other pixel takes part in the
choice. The difference of the two log losses is averaged within each block, because pixels of one block are no independent witnesses, and
the G blocks count alike: a hundred pixels of one field must not outvote five places elsewhere. The gain is the mean of the blocks, its
standard error ``se = s / √G`` (a paired t test on blocks).

Transfer is preferred only if all of this holds; otherwise the control is what the user gets, and is told so:

- at least :data:`LEAST_BLOCKS` blocks could be held out: fewer tell nothing;
- the gain less t · se is above 0, t the one-sided 80 % quantile of Student's distribution with G − 1 degrees of freedom;
- the mean recall of the classes that the control could learn is not lower than the control's.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, Optional, Tuple

import numpy as np

from ....core.arrays import Array
from ...calibrate import fit_temperature
from ...transfer.compare.intervals import t_quantile

LEAST_BLOCKS = 4
SURE = 0.8  # one-sided: where both are alike it matters little which is taken
_ODD = 0.05  # chance that a label tells nothing, as where confidence is calibrated: no single click decides alone
TRANSFER, CONTROL = 'transfer', 'control'


@dataclass(frozen=True)
class Verdict:
    """What held-out labels say of transfer.

    Args:
        chosen: ``transfer`` or ``control``.
        gain: Mean over blocks of the control's log loss less that of transfer; positive where transfer is better.
        error: Its standard error over blocks; None where too few blocks could be held out.
        pixels: Held-out pixels.
        blocks: Blocks that they lie in.
        recall: Mean recall of the held-out classes that the control could learn, of transfer and of the control; None where nothing was
            held out.
        reason: A sentence for the user.
    """

    chosen: str
    gain: float
    error: Optional[float]
    pixels: int
    blocks: int
    recall: Optional[Tuple[float, float]]
    reason: str

    @property
    def transfer(self) -> bool:
        """Whether transfer is used."""
        return self.chosen == TRANSFER

    def to_json(self) -> Dict[str, Any]:
        """For a card."""
        return {
            'chosen': self.chosen, 'gain': round(self.gain, 4), 'standard_error': None if self.error is None else round(self.error, 4),
            'pixels': self.pixels, 'blocks': self.blocks, 'reason': self.reason,
            'recall': None if self.recall is None else {TRANSFER: round(self.recall[0], 4), CONTROL: round(self.recall[1], 4)},
        }  # fmt: skip


def judge_transfer(transfer: Array, control: Array, labels: Array, blocks: Array) -> Verdict:
    """Decide between transfer and the control.

    Args:
        transfer: Scores of held-out pixels, shape ``(n, K)``; minus infinity for a class that was not learned.
        control: Scores of the same pixels by the control.
        labels: Their class values 1…K, shape ``(n,)``.
        blocks: The number of the block that each lies in, shape ``(n,)``.
    """
    groups, group = np.unique(blocks, return_inverse=True)
    count = len(groups)
    if count < LEAST_BLOCKS:
        lie = f'{count} block' if count == 1 else f'{count} blocks'
        return Verdict(
            CONTROL, 0.0, None, len(labels), count, None,
            f'The source model was not used: the labels that could be held out to try it lie in {lie}, and it takes {LEAST_BLOCKS} to tell '
            'whether it helps. Label pixels in more places.',
        )  # fmt: skip
    losses = [pixel_losses(scores, labels) for scores in (transfer, control)]
    gains = losses[1] - losses[0]
    gain, error = mean_and_error(gains, group)
    both = np.isfinite(own_scores(control, labels))
    recall = (mean_recall(transfer[both], labels[both]), mean_recall(control[both], labels[both])) if both.any() else (0.0, 0.0)
    sure = gain - t_quantile(SURE, count - 1) * error > 0.0
    chosen = TRANSFER if sure and recall[0] >= recall[1] else CONTROL
    return Verdict(chosen, gain, error, len(labels), count, recall, _sentence(chosen, gain, error, recall, len(labels), count))


def pixel_losses(scores: Array, labels: Array) -> Array:
    """Log losses of pixels, shape ``(n,)``, after calibration by one temperature, with a small chance that a label tells nothing.

    Whoever had no label of a pixel's class is credited with an even guess, ``log K``: it would learn of the class from this very label.
    """
    own = own_scores(scores, labels)
    known = np.isfinite(own)
    losses = np.full(len(labels), np.log(scores.shape[1]))
    if known.any():
        top = scores[known].max(1, keepdims=True)
        temperature = fit_temperature(scores[known], labels[known])
        share = np.exp((own[known] - top[:, 0]) / temperature) / np.exp((scores[known] - top) / temperature).sum(1)
        losses[known] = -np.log((1.0 - _ODD) * share + _ODD / scores.shape[1])
    return losses


def own_scores(scores: Array, labels: Array) -> Array:
    """Of each pixel the score of its own class, ``(n,)``; minus infinity where the class was not learned."""
    own: Array = scores[np.arange(len(labels)), np.asarray(labels, int) - 1]
    return own


def mean_and_error(values: Array, groups: Array) -> Tuple[float, float]:
    """The mean of the groups' means, and its standard error.

    Args:
        values: Shape ``(n,)``.
        groups: The group of each, 0…G − 1, with G ≥ 2, none empty.
    """
    means = np.bincount(groups, values) / np.bincount(groups)
    return float(means.mean()), float(means.std(ddof=1)) / float(np.sqrt(len(means)))


def mean_recall(scores: Array, labels: Array) -> float:
    """The mean over the classes that there are of the share of pixels that were recognised."""
    right = scores.argmax(1) + 1 == labels
    return float(np.mean([right[labels == k].mean() for k in np.unique(labels)]))


def _sentence(chosen: str, gain: float, error: float, recall: Tuple[float, float], pixels: int, blocks: int) -> str:
    held = f'{pixels} held-out pixels in {blocks} blocks'
    figures = f'log loss {gain:+.3f} ± {error:.3f} better, mean recall {100 * recall[0]:.0f} % against {100 * recall[1]:.0f} %'
    if chosen == TRANSFER:
        return f'The source model was used: on {held} it beats learning from these labels alone ({figures}).'
    if gain < 0.0:
        return f'The source model was not used: on {held} it is no better than learning from these labels alone ({figures}).'
    return f'The source model was not used: on {held} there is no sure sign that it helps ({figures}).'
