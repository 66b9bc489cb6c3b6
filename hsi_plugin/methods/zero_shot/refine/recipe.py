"""How a network learns from noisy labels: all the numbers that decide it."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from typing import Any, Dict, Optional

from ....core.errors import ParameterError
from .inputs import COMPONENTS, FLOOR
from .sets import COUNT


@dataclass(frozen=True)
class Recipe:
    """How a network is trained (schedule, sets and loss: SPECIAL, Pang et al. 2025; the numbers: `benchmarks/noisy_labels.py`).

    Args:
        epochs: In all.
        warm_up: Of these, epochs with the random set alone.
        steps: Optimiser steps of an epoch.
        crops: Crops of a step.
        side: Of a crop, and of the windows that the map is made in, in pixels.
        halo: Windows overlap by twice as much.
        draws: Of a class in a crop.
        rate: Adam's learning rate at the start; it falls along a cosine, step by step.
        last_rate: At the last step.
        confident: Weight of the confident set's loss.
        hard: Weight of the hard set's loss.
        noise: Standard deviation of what is added to the inputs, whose components have about 1.
        average: Decay of the running mean of the weights, which is what is kept.
        components: Principal components that the network sees; 0 for the scaled bands.
        floor: See :func:`.inputs.fit_inputs`.
        mixture: Whether confident and hard sets take part at all.
        colours: Whether the network sees three bands only.
        doubted: What is left of a first label's chance to be drawn where a discriminant of the scene's spectra names another class; 1 to
            ask none. (SPECIAL has no such thing.)
        settled: Share of the labels that change from epoch to epoch below which one last epoch follows; 0 for all epochs.
    """

    epochs: int = 20
    warm_up: int = 10
    steps: int = 16
    crops: int = 1
    side: int = 64
    halo: int = 8
    draws: int = COUNT
    rate: float = 8e-3
    last_rate: float = 1e-5
    confident: float = 1.0
    hard: float = 0.1
    noise: float = 0.5
    average: float = 0.95
    components: int = COMPONENTS
    floor: Optional[float] = FLOOR
    mixture: bool = True
    colours: bool = False
    doubted: float = 0.05
    settled: float = 0.002

    def __post_init__(self) -> None:
        if min(self.epochs, self.steps, self.crops, self.draws) < 1 or self.side < 8 or not 0 <= 4 * self.halo <= self.side:
            remedy = 'Give at least one epoch, step and draw, a side of at least 8 and a halo of at most a quarter of it.'
            raise ParameterError('A network cannot be trained that way.', remedy)
        if not 0.0 < self.last_rate <= self.rate:
            raise ParameterError('The learning rate must fall to something above 0.', 'Give a last rate below the first.')

    def rate_at(self, step: int, cut: int) -> float:
        """The learning rate of a step, counted from 0 over the whole run.

        ``η_min + (η − η_min) (1 + cos π t) / 2`` with t from 0 at the first step to 1 at the last: the last step really has ``η_min``. A
        run that is cut short takes its last epoch to come down from where it was.

        Args:
            step: The step.
            cut: The epoch, from 0, that is the last because labels had settled; `epochs - 1` where they had not.
        """
        whole = self.epochs * self.steps
        if cut == self.epochs - 1 or step < cut * self.steps:
            return self._between(self.rate, step / max(1, whole - 1))
        reached = self._between(self.rate, cut * self.steps / max(1, whole - 1))
        return self._between(reached, (step - cut * self.steps) / max(1, self.steps - 1))

    def _between(self, high: float, share: float) -> float:
        return self.last_rate + (high - self.last_rate) * 0.5 * (1.0 + math.cos(math.pi * share))

    def to_json(self) -> Dict[str, Any]:
        """The numbers, for a record."""
        return asdict(self)
