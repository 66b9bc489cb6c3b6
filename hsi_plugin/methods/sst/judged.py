"""What networks of parts of the labels make of the other parts: the first prediction's temperature, the blend, the accuracy.

The networks are trained once and asked twice. Their first predictions of held-out pixels give the temperature; with this temperature in
their gates they give the final scores.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, List

from ...core.arrays import Array
from ..calibrate import fit_temperature
from ..click.discriminant import LinearDiscriminant, fit_discriminant
from ..cnn1d.blend import Blend, fit_blend
from ..holdout import HeldOut
from ..training import Labelled, hold_out
from .learn import Network
from .windows import known

FOLDS = 3  # each trains a network of its own


@dataclass(frozen=True, eq=False)
class Centre:
    """A discriminant that looks at the middle pixel of windows."""

    discriminant: LinearDiscriminant

    def scores(self, patches: Array) -> Array:
        """Scores ``(n, K)`` of windows ``(n, bands, side, side)``."""
        return self.discriminant.scores(_middle(patches))


def fit_centre(patches: Array, labels: Array, classes: int) -> Centre:
    """Learn a discriminant of the middle pixels of windows."""
    return Centre(fit_discriminant(_middle(patches), labels, classes))


@dataclass(frozen=True, eq=False)
class _Asked:
    """A network that is asked for its first or its final scores."""

    network: Network
    final: bool

    def scores(self, patches: Array) -> Array:
        return self.network.both(patches, known(patches))[int(self.final)]


class Folds:
    """Networks of parts of the labels, and what they tell of the others.

    Attributes:
        first: First scores of held-out pixels.
        temperature: What makes these a calibrated prediction (Guo et al. 2017, ICML).
        final: Final scores, by networks whose gates know the temperature.
        blend: How far to trust the network, and how far the discriminant beside it.
        held: Blended scores.

    Args:
        fit: Learns a network of windows ``(n, bands, side, side)`` with NaN where there is no data.
        given: The labelled windows.
        seed: Decides ties between blocks.
        block_size: Side in pixels of the blocks that are held out.
        side: Side of a window; no window of a learner shares a pixel with one that is held out.
    """

    def __init__(self, fit: Callable[[Array, Array, int], Network], given: Labelled, seed: int, block_size: int, side: int) -> None:
        networks: List[Network] = []

        def learn(patches: Array, labels: Array, classes: int) -> _Asked:
            networks.append(fit(patches, labels, classes))
            return _Asked(networks[-1], False)

        self.first = hold_out(learn, given, seed, block_size, FOLDS, side - 1)
        self.temperature = fit_temperature(self.first.scores, self.first.labels)
        for network in networks:
            network.module.temperature.fill_(self.temperature)
        again = iter(networks)  # the folds follow from labels and seed alone: they come in the same order
        self.final: HeldOut = hold_out(lambda *parts: _Asked(next(again), True), given, seed, block_size, FOLDS, side - 1)
        linear = hold_out(fit_centre, given, seed, block_size, FOLDS, side - 1)
        self.blend: Blend
        self.blend, self.held = fit_blend(self.final, linear)


def _middle(patches: Array) -> Array:
    half = patches.shape[-1] // 2
    spectra: Array = patches[:, :, half, half]
    return spectra
