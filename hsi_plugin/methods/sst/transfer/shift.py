"""How far a layer sees two domains apart, and how much of a layer's view adaptation has changed.

**Between domains** (unpaired: pixels of the source against other pixels of the target): the maximum mean discrepancy of Gretton, Borgwardt,
Rasch, Schölkopf & Smola 2012, JMLR 13:723, with the kernel ``k(x, y) = exp(−‖x − y‖² / 2σ²)``, σ the median distance of all pairs, as the
unbiased estimate of their equation 3. It is divided by ``2 (1 − mean k(x, x'))``, the mean squared distance of two pixels of the *source*
in the same space. So the number has a unit: 0 is no shift (its expectation, exactly), and 1 is domains whose means lie as far apart as two
source pixels. What chance alone gives is measured along with it, by dealing all pixels out again at random.

**Before and after** (paired: the same pixels, by two states of a network): linear centred kernel alignment of Kornblith, Norouzi, Lee &
Hinton 2019, ICML, with the unbiased estimate of HSIC by Song et al. 2012, JMLR 13:1393, equation 5, because the biased one tends to 1 where
features are as many as pixels. 1 is the same view up to rotation and scale, 0 has nothing in common.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, Mapping

import numpy as np

from ....core.arrays import Array

QUANTILE = 0.95  # of shifts by chance
_DEALS = 200
_LEAST = 4  # pixels, for the unbiased estimates


@dataclass(frozen=True)
class Shift:
    """A domain shift as one layer sees it.

    Args:
        value: In units of the source's own spread; 0 in expectation where there is none, and then as often below as above.
        by_chance: What 95 % of random deals of the same pixels stay below.
    """

    value: float
    by_chance: float

    @property
    def real(self) -> bool:
        """Whether it is more than chance gives."""
        return self.value > self.by_chance

    def to_json(self) -> Dict[str, Any]:
        """For a card."""
        return {'shift': round(self.value, 4), 'by_chance': round(self.by_chance, 4)}


def domain_shift(source: Array, target: Array, seed: int = 0, deals: int = _DEALS) -> Shift:
    """The shift between two samples of one layer's activations.

    Args:
        source: Shape ``(n, d)``.
        target: Shape ``(m, d)``, of other pixels.
        seed: Of the random deals.
        deals: How many.

    Raises:
        ValueError: A sample is too small to tell anything.
    """
    if min(len(source), len(target)) < _LEAST:
        raise ValueError(f'{len(source)} and {len(target)} pixels tell no shift')
    kernel = rbf_kernel(np.concatenate([source, target]))
    n = len(source)
    member = np.zeros((deals + 1, len(kernel)))
    member[0, :n] = 1.0
    rng = np.random.default_rng(seed)
    for one in member[1:]:
        one[rng.permutation(len(kernel))[:n]] = 1.0
    values = _mmd2(kernel, member)
    inside = kernel[:n, :n].sum() - n
    spread = 2.0 * (1.0 - inside / (n * (n - 1)))
    values = values / max(float(spread), float(np.finfo(np.float64).tiny))
    return Shift(float(values[0]), float(np.quantile(values[1:], QUANTILE)) if deals else 0.0)


def layer_shifts(source: Mapping[str, Array], target: Mapping[str, Array], seed: int = 0) -> Dict[str, Shift]:
    """The shift of every layer, under the names and in the order of `source`."""
    return {name: domain_shift(values, target[name], seed) for name, values in source.items()}


def rbf_kernel(values: Array) -> Array:
    """``exp(−‖x − y‖² / 2σ²)`` of all pairs, ``(n, n)``; σ the median distance of two rows (Gretton et al. 2012, section 8)."""
    values = np.asarray(values, np.float64)
    values = values - values.mean(0)  # distances stay; the squares below keep their digits
    squares = (values**2).sum(1)
    distances = np.maximum(squares[:, None] + squares[None, :] - 2.0 * values @ values.T, 0.0)
    np.fill_diagonal(distances, 0.0)
    middle = float(np.median(distances[np.triu_indices(len(values), 1)]))
    kernel: Array = np.exp(-distances / (2.0 * middle)) if middle > 0.0 else (distances <= 0.0).astype(np.float64)
    return kernel


def mmd2(source: Array, target: Array) -> float:
    """The unbiased squared maximum mean discrepancy of two samples, ``(n, d)`` and ``(m, d)``, not normalised."""
    member = np.zeros((1, len(source) + len(target)))
    member[0, : len(source)] = 1.0
    return float(_mmd2(rbf_kernel(np.concatenate([source, target])), member)[0])


def linear_cka(before: Array, after: Array) -> float:
    """Linear centred kernel alignment of two views of the same pixels, by the unbiased estimate.

    Args:
        before: Shape ``(n, d)``.
        after: Shape ``(n, e)``, of the same pixels in the same order.

    Returns:
        At most 1; about 0 where the views are unrelated. 1 where neither view tells pixels apart, 0 where only one does not.

    Raises:
        ValueError: The pixels are not the same, or too few.
    """
    if len(before) != len(after) or len(before) < _LEAST:
        raise ValueError(f'{len(before)} and {len(after)} pixels cannot be compared one by one')
    one, other = _gram(before), _gram(after)
    own, others = _hsic(one, one), _hsic(other, other)
    if min(own, others) <= 0.0:
        return float(own <= 0.0 and others <= 0.0)
    return min(1.0, _hsic(one, other) / float(np.sqrt(own * others)))


def _mmd2(kernel: Array, member: Array) -> Array:
    """Unbiased estimates for several ways to split the same pixels.

    Args:
        kernel: Shape ``(N, N)``, with 1 on the diagonal.
        member: Shape ``(splits, N)``: 1 for the pixels of the first sample, 0 for those of the second.
    """
    other = 1.0 - member
    n, m = member.sum(1), other.sum(1)
    towards = member @ kernel
    inside, across = (towards * member).sum(1) - n, (towards * other).sum(1)
    outside = ((other @ kernel) * other).sum(1) - m
    estimate: Array = inside / (n * (n - 1.0)) + outside / (m * (m - 1.0)) - 2.0 * across / (n * m)
    return estimate


def _gram(values: Array) -> Array:
    """Inner products of centred rows with an empty diagonal, as the unbiased HSIC wants them."""
    centred = np.asarray(values, np.float64) - np.mean(values, 0, dtype=np.float64)
    gram: Array = centred @ centred.T
    np.fill_diagonal(gram, 0.0)
    return gram


def _hsic(one: Array, other: Array) -> float:
    n = len(one)
    rows, cols = one.sum(1), other.sum(1)
    whole = float((one * other).sum()) + float(rows.sum() * cols.sum()) / ((n - 1) * (n - 2)) - 2.0 * float(rows @ cols) / (n - 2)
    return whole / (n * (n - 3))
