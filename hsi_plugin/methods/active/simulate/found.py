"""What a simulation has found so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import List

from .judge import Point
from .plan import Plan
from .scene import Scene
from .splits import Split


@dataclass
class Found:
    """What is known at the end, or when it was interrupted.

    Args:
        scene: What it is of.
        plan: What was asked for.
        splits: One a seed.
        distances: The least distance of each between what may be asked about and what is tested, in pixels.
        window: Side in pixels of what is learned from around a labelled pixel.
        points: The figures.
        computed: How many runs were not there before.
    """

    scene: Scene
    plan: Plan
    splits: List[Split]
    distances: List[int]
    window: int = 1
    points: List[Point] = field(default_factory=list)
    computed: int = 0
