"""Batches of labelled windows, each class as often as the others, varied as light, air, sensor and a turned map vary them."""

from __future__ import annotations

from typing import List, Optional, Tuple

import numpy as np
import torch
from torch import Tensor

from ...core.arrays import Array, BoolArray

SMOOTHING = 0.05
LIGHT, GAIN, OFFSET = 0.1, 0.02, 0.05
NOISE = (0.05, 1.0)  # of a window, in standard deviations of a band: little noise leaves surroundings nothing to tell
BORDERS = 0.5  # the share of windows into which another one reaches
LONE = 0.1  # the share that sees its centre alone
MIXING = 0.4  # of mixup's beta distribution


class Deal:
    """Batches of windows.

    All random numbers come from a generator on the CPU, so that a seed means the same on every device.

    Args:
        patches: In the cube's units, ``(n, bands, side, side)``.
        valid: Pixels that count, ``(n, side, side)``.
        values: Classes from 0, ``(n,)``.
        classes: K.
        spread: Of each band, ``(bands,)``; noise and offsets are in it.
        size: Windows in a batch.
        seed: Of all that is random.
    """

    def __init__(self, patches: Array, valid: BoolArray, values: Array, classes: int, spread: Tensor, size: int, seed: int) -> None:
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
        self._numpy = np.random.default_rng(seed)

    def batch(self, among: Optional[Tensor] = None) -> List[Tensor]:
        """Windows, their valid pixels, and the class shares that are wanted of them.

        Args:
            among: Which may be drawn, bool, ``(n,)``; all where not given.
        """
        chance = self._chance if among is None else self._chance * among
        chosen = torch.multinomial(chance, self._size, True, generator=self._random)
        # One of the eight ways to turn a square for the whole batch: over many batches each window is seen in all.
        turn, mirrored = (int(torch.randint(most, (1,), generator=self._random)) for most in (4, 2))
        patches, valid = self._bordered(self._varied(self._patches[chosen]), self._valid[chosen])
        if mirrored:
            patches, valid = patches.flip(3), valid.flip(2)
        patches, valid = torch.rot90(patches, turn, (2, 3)), torch.rot90(valid, turn, (1, 2))
        return [*self._mixed(patches, valid, self._wanted[chosen])]

    def _mixed(self, patches: Tensor, valid: Tensor, wanted: Tensor) -> Tuple[Tensor, Tensor, Tensor]:
        """Windows mixed pixel by pixel with another of the batch, and so their class shares; mixup after Zhang et al. 2018, ICLR."""
        other = torch.randperm(len(patches), generator=self._random)
        share = float(self._numpy.beta(MIXING, MIXING))
        both = (valid & valid[other])[:, None]
        patches = torch.where(both, torch.lerp(patches[other], patches, share), patches)
        return patches, valid, torch.lerp(wanted[other], wanted, share)

    def _bordered(self, patches: Tensor, valid: Tensor) -> Tuple[Tensor, Tensor]:
        """Windows whose one side, up to a straight border that leaves the centre, belongs to another window; and some centres alone.

        Labelled pixels mostly lie inside of what they show. A map has borders everywhere, and from these windows the network learns which
        neighbours to leave alone (as CutMix, Yun et al. 2019, ICCV, but the label stays that of the centre).
        """
        n, side = len(patches), patches.shape[-1]
        if side == 1:
            return patches, valid
        angle, place, lot = torch.rand(3, n, generator=self._random)
        away = torch.arange(side) - side // 2
        angle = 2.0 * torch.pi * angle[:, None, None]
        beyond = away[None, :, None] * torch.cos(angle) + away[None, None] * torch.sin(angle) > 0.5 + side // 2 * place[:, None, None]
        beyond &= (lot < BORDERS)[:, None, None]
        other = torch.randperm(n, generator=self._random)
        patches = torch.where(beyond[:, None], patches[other], patches)
        valid = torch.where(beyond, valid[other], valid)
        alone = (lot > 1.0 - LONE)[:, None, None] & ((away[:, None] != 0) | (away[None] != 0))
        return patches, valid & ~alone

    def _varied(self, patches: Tensor) -> Tensor:
        """Brighter or darker, each band by itself a little too, a constant more or less, and noise of a strength of the window's own."""
        n, bands = patches.shape[:2]
        light, offset = (amount * torch.randn(n, 1, 1, 1, generator=self._random) for amount in (LIGHT, OFFSET))
        gain = GAIN * torch.randn(n, bands, 1, 1, generator=self._random)
        low, high = NOISE
        strength = low * (high / low) ** torch.rand(n, 1, 1, 1, generator=self._random)
        noise = strength * torch.randn(patches.shape, generator=self._random)
        return patches * (1.0 + light + gain) + self._spread * (offset + noise)
