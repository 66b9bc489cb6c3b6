"""The linear path of the network: a share of a discriminant of the centres, and what it is while the network learns."""

from __future__ import annotations

from typing import Optional, Tuple

import numpy as np
import torch
from torch import Tensor

from ...core.arrays import Array, BoolArray
from ...models.sst.network import Sst
from ..click.discriminant import LinearDiscriminant, fit_discriminant

LINEAR = 0.5  # the share of the discriminant's scores that the network begins with: all of them would leave it nothing to learn from
PARTS = 4  # of the labelled pixels


class Paths:
    """The linear path of each step: a discriminant that has not learned of the pixels that the step learns of.

    A discriminant with more bands than pixels is sure of all that it learned of, and a network beside it would learn that a centre is never
    in doubt and its surroundings are of no use. So pixels are dealt out into parts, and each part sees the scores that the others give it
    (stacked generalisation, Wolpert 1992).
    """

    def __init__(self, module: Sst, centre: Array, labels: Array, classes: int, kept: BoolArray, seed: int) -> None:
        self._module, self._kept = module, kept
        self._base = module.weight.clone(), module.bias.clone()
        rng, self._parts = np.random.default_rng(seed), np.zeros(len(labels), np.int64)
        for value in np.unique(labels):
            at = np.flatnonzero(labels == value)
            self._parts[rng.permutation(at)] = np.arange(len(at)) % PARTS
        # Learned before standardising: shrinkage draws towards a sphere, and which sphere that is depends on the scale of each band.
        self._whole = self._path(fit_discriminant(centre, labels, classes))
        others = [self._parts != part for part in range(int(self._parts.max()) + 1)]
        self._others = [self._path(fit_discriminant(centre[one], labels[one], classes)) if one.any() else self._whole for one in others]
        self.finish()

    def lead(self, number: int) -> Tensor:
        """Set the path for a step; returns which pixels it may learn of, ``(n,)``."""
        part = number % len(self._others)
        self._set(self._others[part])
        return torch.from_numpy(self._parts == part)

    def finish(self) -> None:
        """Set the path of all pixels."""
        self._set(self._whole)

    def _path(self, linear: LinearDiscriminant) -> Tuple[Tensor, Tensor]:
        self._set(self._base)
        add_linear(self._module, '', linear, LINEAR, self._kept)
        return self._module.weight.clone(), self._module.bias.clone()

    def _set(self, path: Tuple[Tensor, Tensor]) -> None:
        self._module.weight.copy_(path[0])  # wherever the network is by now
        self._module.bias.copy_(path[1])


def add_linear(module: Sst, name: str, linear: LinearDiscriminant, times: float, kept: Optional[BoolArray] = None) -> None:
    """Add so many times a discriminant, learned of spectra as they are, to a linear path of standardised ones.

    Args:
        module: Changed in place.
        name: Of the path.
        linear: The discriminant.
        times: How often.
        kept: Classes whose path is there already; the others' are put beside them. (Scores of a discriminant mean something only relative
            to each other: those of a new class are taken relative to the mean of the kept classes that both have learned.)
    """
    mean, spread = module.mean.double().numpy(), module.spread.double().numpy()
    bias = linear.bias + mean @ linear.weights
    learned = np.isfinite(bias)
    # A class without pixels has no border; whoever asks for scores leaves it out.
    parts = (f'{name}weight', times * (linear.weights * spread[:, None]).T), (f'{name}bias', times * np.where(learned, bias, 0.0))
    for path, rows in parts:
        buffer = module.get_buffer(path)
        if kept is not None and kept.any():
            both = kept & learned
            own = buffer.double().numpy()
            level = own[both].mean(0) - rows[both].mean(0) if both.any() else 0.0
            rows = np.where(kept.reshape(-1, *(1,) * (rows.ndim - 1)), 0.0, rows + level)
        buffer.add_(torch.from_numpy(np.asarray(rows)))
