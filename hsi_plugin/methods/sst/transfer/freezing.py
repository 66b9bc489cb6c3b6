"""Which layers of a source network stay frozen on a target, and how fast the others learn.

**The rule**, asked again each round, with the shifts measured anew:

1. The head is never frozen: the target's classes are its own.
2. Of the layers below, only those may learn whose domain shift (:mod:`.shift`) is more than chance gives *and* above a threshold. Where
   source and target look alike, what the source learned of many labels is better than what a few could teach (Yosinski et al. 2014,
   NeurIPS: early features transfer).
3. The threshold falls with the number of labels, and the number of layers that may learn rises: a layer is worth releasing only if there
   are labels to teach it. None below :data:`FIRST` labels, one from there on, and one more with every doubling.
4. In round r at most r of them learn (none in round 0, when the head is still at random for new classes and would send noise down):
   the most shifted first, as surgical fine-tuning finds best (Lee et al. 2023, ICLR: tune the layers where the shift is, not always the
   last), of equally shifted ones the nearer to the head first (gradual unfreezing, Howard & Ruder 2018, ACL, section 3.3).

The head's rate follows the largest real shift, from 0.001 where there is none to 0.01 from a shift of 0.1 on: where the scenes look alike,
a fast head unlearns what it knew of them; where they do not, a slow one does not get away from it. Both were seen on simulated landscapes.

Layers that learn do so the more slowly the nearer to the input they are: rates fall from the head's by equal factors to a tenth of it at
the input (discriminative rates, Howard & Ruder 2018, section 3.2; one factor of 2.6 a layer there, a fixed span here).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, Mapping, Sequence, Tuple

import numpy as np

from .shift import Shift

HEAD = 'head'
SPAN = 10.0  # of learning rates, from the head to the input
THRESHOLD = 0.1  # of the shift, at FIRST labels: the squared distance of the domains is a tenth of that of two source pixels
FIRST = 20  # labels below which the head alone learns
SLOW, FAST = 1e-3, 1e-2  # learning rates of the head
SHIFTED = 0.1  # the shift from which on it learns fast
_LEAST = 0.02  # a shift below is none, however many labels there are


@dataclass(frozen=True)
class Round:
    """What was decided in one round.

    Args:
        number: From 0.
        shifts: Of every layer but the head, input side first.
        released: Layers that learn, the head among them.
        frozen: Layers that do not.
        trainable: Parameters that learn.
        still: Parameters that do not.
        alignment: Of every layer, how much its view of target pixels is still that of the source network (1: the same).
    """

    number: int
    shifts: Mapping[str, Shift]
    released: Tuple[str, ...]
    frozen: Tuple[str, ...]
    trainable: int
    still: int
    alignment: Mapping[str, float]

    def to_json(self) -> Dict[str, Any]:
        """For a card."""
        return {
            'round': self.number,
            'shift': {name: shift.to_json() for name, shift in self.shifts.items()},
            'alignment': {name: round(value, 4) for name, value in self.alignment.items()},
            'released': list(self.released), 'frozen': list(self.frozen), 'trainable': self.trainable, 'frozen_parameters': self.still,
        }  # fmt: skip


def released_layers(names: Sequence[str], shifts: Mapping[str, Shift], labels: int, number: int) -> Tuple[str, ...]:
    """The layers that learn in a round, input side first; the head is the last.

    Args:
        names: Of all layers, input side first, the head last.
        shifts: Of each layer but the head.
        labels: Labelled pixels of the target.
        number: Of the round, from 0.
    """
    body = [name for name in names if name != HEAD]
    most = min(number, allowed(labels))
    wanted = [name for name in body if shifts[name].real and shifts[name].value > threshold(labels)]
    # Sorted twice: of equal shifts the deeper layer stands first.
    order = sorted(sorted(wanted, key=body.index, reverse=True), key=lambda name: -round(shifts[name].value, 3))
    chosen = set(order[:most])
    return (*(name for name in body if name in chosen), HEAD)


def allowed(labels: int) -> int:
    """How many layers besides the head so many labels can teach."""
    return max(0, int(np.floor(np.log2(labels / FIRST))) + 1) if labels > 0 else 0


def threshold(labels: int) -> float:
    """The shift above which a layer may learn: falls with the number of labels, as the error of what they teach does."""
    return max(_LEAST, THRESHOLD * float(np.sqrt(FIRST / max(labels, FIRST))))


def head_rate(shifts: Mapping[str, Shift]) -> float:
    """How fast the head learns: between :data:`SLOW` and :data:`FAST`, evenly on a logarithmic scale, by the largest shift that is real."""
    largest = max((one.value for one in shifts.values() if one.real), default=0.0)
    return float(SLOW * (FAST / SLOW) ** min(1.0, max(0.0, largest / SHIFTED)))


def learning_rates(names: Sequence[str], head: float) -> Dict[str, float]:
    """Of each layer, input side first: a tenth of the head's at the input, equal factors between.

    Args:
        names: Of all layers, input side first, the head last.
        head: The head's learning rate.
    """
    steps = len(names) - 1
    return {name: head * SPAN ** (-(steps - at) / max(1, steps)) for at, name in enumerate(names)}
