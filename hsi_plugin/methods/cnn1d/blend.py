"""How far to trust the network, and how far the discriminant beside it: held-out pixels decide.

With few labels of classes that are of one material each, a straight border is all there is to learn, and a network only adds noise; where
classes are made of several materials, the discriminant fails and the network does not. Which is the case, held-out blocks show: the
share is the one of a few whose blend of calibrated scores makes the held-out labels likeliest.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Tuple

import numpy as np

from ...core.arrays import Array
from ..calibrate import fit_temperature, loss_of
from ..holdout import HeldOut

SHARES = (0.1, 0.3, 0.5, 0.7, 0.9)
_UNKNOWN = 0.5  # where no pixel could be held out


@dataclass(frozen=True)
class Blend:
    """Scores ``share · network / network_temperature + (1 − share) · linear / linear_temperature``."""

    share: float
    network_temperature: float
    linear_temperature: float

    @property
    def ratio(self) -> float:
        """How much of the linear scores goes to one of the network's."""
        return (1.0 - self.share) / self.share * self.network_temperature / self.linear_temperature

    @property
    def scale(self) -> float:
        """What ``network + ratio · linear`` is divided by to give the blend."""
        return self.network_temperature / self.share

    def scores(self, network: Array, linear: Array) -> Array:
        """Blended scores, shape ``(n, K)``."""
        return np.asarray((network + self.ratio * linear) / self.scale)


def fit_blend(network: HeldOut, linear: HeldOut) -> Tuple[Blend, HeldOut]:
    """The blend, and its scores of the held-out pixels.

    Args:
        network: Scores of held-out pixels by networks.
        linear: The same pixels by discriminants.
    """
    temperatures = fit_temperature(network.scores, network.labels), fit_temperature(linear.scores, linear.labels)
    blends = [Blend(share, *temperatures) for share in SHARES]
    if not len(network.labels):
        return Blend(_UNKNOWN, *temperatures), network
    losses = [loss_of(blend.scores(network.scores, linear.scores), network.labels) for blend in blends]
    best = blends[int(np.argmin(losses))]
    return best, replace(network, scores=best.scores(network.scores, linear.scores))
