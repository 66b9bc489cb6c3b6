"""A library of a few spectra of each material, made up: smooth curves that differ from material to material."""

from __future__ import annotations

from typing import Sequence

import numpy as np

from hsi_plugin.core.materials import MATERIALS
from hsi_plugin.methods.zero_shot.pretrain.materials import GRID_NM, Named

GENERATED = ('water', 'turbid water', 'green water', 'cloud', 'shadow')
WHOLE = tuple(name for name in MATERIALS if name not in GENERATED)


def library(materials: Sequence[str] = WHOLE, each: int = 3, seed: int = 0) -> Named:
    """So many spectra of each material, of two libraries."""
    rng = np.random.default_rng(seed)
    x = (GRID_NM - GRID_NM[0]) / (GRID_NM[-1] - GRID_NM[0])
    numbers, spectra = [], []
    for name in materials:
        number = MATERIALS.index(name)
        curve = 0.25 + 0.15 * np.sin(2.0 * np.pi * (1.0 + number % 5) * x + number)
        for _ in range(each):
            numbers.append(number)
            spectra.append(np.clip(curve * rng.uniform(0.8, 1.2), 0.01, 1.0))
    count = len(numbers)
    return Named(np.array(spectra, np.float32), np.array(numbers), np.arange(count), np.arange(count) % 2, {'a': count - 1, 'b': 1})
