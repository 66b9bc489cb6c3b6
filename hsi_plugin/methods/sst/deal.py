"""Batches of labelled windows, each class as often as the others, varied as light, air, sensor and a turned map vary them."""

from __future__ import annotations

from typing import List

import numpy as np
import torch
from torch import Tensor

from ...core.arrays import Array, BoolArray

SMOOTHING = 0.05
LIGHT, GAIN, OFFSET, NOISE = 0.1, 0.02, 0.05, 0.02


class Deal:
    """Batches of windows.

    All random numbers come from a generator on the CPU, so that a seed means the same on every device.

    Args:
        patches: In the cube's units, ``(n, bands, side, side)``.
        valid: Pixels that count, ``(n, side, side)``.
        values: Classes from 0, ``(n,)``.
        classes: K.
        mean: Of each band, ``(bands,)``; variations are relative to it.
        spread: Of each band; noise and offsets are in it.
        size: Windows in a batch.
        seed: Of all that is random.
    """

    def __init__(
        self, patches: Array, valid: BoolArray, values: Array, classes: int, mean: Tensor, spread: Tensor, size: int, seed: int
    ) -> None:
        self._patches = torch.from_numpy(np.ascontiguousarray(np.nan_to_num(patches), np.float32))
        self._valid = torch.from_numpy(np.ascontiguousarray(valid))
        self._size, self._spread = size, spread[:, None, None].clone()
        chosen = torch.from_numpy(np.asarray(values, np.int64))
        self._wanted = torch.nn.functional.one_hot(chosen, classes).float()
        seen = (self._wanted.sum(0) > 0).float()
        # Label smoothing (Szegedy et al. 2016, CVPR) over the classes that there are.
        self._wanted = (1.0 - SMOOTHING) * self._wanted + SMOOTHING * seen / seen.sum()
        self._chance = 1.0 / torch.bincount(chosen, minlength=classes).double()[chosen]
        self._random = torch.Generator().manual_seed(seed)

    def batch(self) -> List[Tensor]:
        """Windows, their valid pixels, and the class shares that are wanted of them."""
        chosen = torch.multinomial(self._chance, self._size, True, generator=self._random)
        # One of the eight ways to turn a square for the whole batch: over many batches each window is seen in all.
        turn, mirrored = (int(torch.randint(most, (1,), generator=self._random)) for most in (4, 2))
        patches, valid = self._varied(self._patches[chosen]), self._valid[chosen]
        if mirrored:
            patches, valid = patches.flip(3), valid.flip(2)
        return [torch.rot90(patches, turn, (2, 3)), torch.rot90(valid, turn, (1, 2)), self._wanted[chosen]]

    def _varied(self, patches: Tensor) -> Tensor:
        """Brighter or darker, each band by itself a little too, a constant more or less, and noise."""
        n, bands = patches.shape[:2]
        light, offset = (amount * torch.randn(n, 1, 1, 1, generator=self._random) for amount in (LIGHT, OFFSET))
        gain = GAIN * torch.randn(n, bands, 1, 1, generator=self._random)
        noise = NOISE * torch.randn(patches.shape, generator=self._random)
        return patches * (1.0 + light + gain) + self._spread * (offset + noise)
