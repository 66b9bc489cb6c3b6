"""Mixtures of Gaussians with full covariances, fitted by expectation and maximisation (Dempster, Laird & Rubin 1977).

All densities stay logarithms until they are compared, so nothing underflows however far away a value lies; covariances have a floor, so
pixels that are all alike do no harm; and a uniform component may take what fits no Gaussian (Banfield & Raftery 1993, Biometrics 49:803).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

import numpy as np

from ....core.arrays import Array

ITERATIONS = 40
STARTS = 2
_TOLERANCE = 1e-5  # of the mean log-likelihood, from one round to the next
_LLOYD = 6
# A Gaussian's variances are at least so much of the spread of all values; and so many values' worth of a narrow sphere stand in for
# what a component with hardly a value does not tell.
_FLOOR = 1e-4
_PRIOR_VARIANCE, _PRIOR_COUNT = 1e-2, 1.0
_OUTLIERS = 0.02  # share of the uniform component at the start
_LEAST = 1e-12


@dataclass(frozen=True, eq=False)
class Mixture:
    """A mixture ``p(x) = Σ w_m N(x; μ_m, C_m) [+ w_0 u]``.

    Args:
        weights: Of the Gaussians, shape ``(m,)``; they add up to 1.
        means: Shape ``(m, d)``.
        factors: Inverse Cholesky factors ``L⁻¹`` with ``L Lᵀ = C``, shape ``(m, d, d)``.
        outliers: Share of the values that the uniform component took; 0 without one.
    """

    weights: Array
    means: Array
    factors: Array
    outliers: float = 0.0

    def log_parts(self, x: Array) -> Array:
        """``log w_m N(x; μ_m, C_m)`` of values ``(n, d)``: shape ``(n, m)``, finite for finite values."""
        parts: Array = np.log(np.maximum(self.weights, _LEAST)) + log_gaussians(np.asarray(x, np.float64), self.means, self.factors)
        return parts

    def log_density(self, x: Array) -> Array:
        """The logarithm of the Gaussians' density of values ``(n, d)``, shape ``(n,)``; the uniform component has no part in it."""
        return log_sum(self.log_parts(x))


def fit_mixture(
    x: Array, components: int, seed: int, outliers: bool = False, spread: Optional[Array] = None, tries: int = STARTS
) -> Mixture:
    """Fit a mixture; of several starts, the likeliest.

    Args:
        x: Values, shape ``(n, d)``, n at least 1.
        components: At most so many Gaussians; fewer where there are not as many different values, or too few for their covariances.
        seed: Of the starts (k-means++, Arthur & Vassilvitskii 2007).
        outliers: Whether a uniform component over the box of all values takes what is far from everything.
        spread: What counts as a unit along each dimension, shape ``(d,)``; the standard deviation of the values where not given.
        tries: Number of starts.
    """
    values = np.asarray(x, np.float64)
    scale = np.asarray(spread, np.float64) if spread is not None else values.std(0)
    centre = values.mean(0)
    scale = np.where(scale > 0.0, scale, np.maximum(np.abs(centre), 1.0) * 1e-6)
    standard = (values - centre) / scale
    count = max(1, min(components, len(np.unique(standard, axis=0)), len(standard) // (standard.shape[1] + 1)))
    uniform = -float(np.log(np.maximum(np.ptp(standard, axis=0), 1e-3)).sum()) if outliers else None
    rng = np.random.default_rng(seed)
    fits = [_run(standard, _start(standard, count, rng), uniform) for _ in range(tries if count > 1 else 1)]
    _, weights, means, covariances, outside = max(fits, key=lambda fit: fit[0])
    factors = np.linalg.inv(np.linalg.cholesky(covariances)) / scale
    return Mixture(weights, means * scale + centre, factors, outside)


def log_gaussians(x: Array, means: Array, factors: Array) -> Array:
    """``log N(x; μ_m, C_m)`` of values ``(n, d)``, shape ``(n, m)``; see :class:`Mixture`."""
    n, d = x.shape
    out = np.empty((n, len(means)))
    for m, (mean, factor) in enumerate(zip(means, factors)):
        white = (x - mean) @ factor.T
        out[:, m] = np.linalg.slogdet(factor)[1] - 0.5 * (np.einsum('nd,nd->n', white, white) + d * np.log(2.0 * np.pi))
    return out


def log_sum(values: Array) -> Array:
    """``log Σ exp`` along the last axis, without overflow; minus infinity where all are."""
    top = values.max(-1, keepdims=True)
    top = np.where(np.isfinite(top), top, 0.0)
    with np.errstate(divide='ignore'):
        summed: Array = np.log(np.exp(values - top).sum(-1)) + top[..., 0]
    return summed


def _start(x: Array, count: int, rng: np.random.Generator) -> Array:
    """Responsibilities ``(n, m)`` of a few rounds of k-means from k-means++ seeds."""
    centres = np.empty((count, x.shape[1]))
    centres[0] = x[rng.integers(len(x))]
    nearest = ((x - centres[0]) ** 2).sum(1)
    for i in range(1, count):
        total = float(nearest.sum())
        at = int(np.searchsorted(np.cumsum(nearest), rng.random() * total, side='right')) if total > 0.0 else int(rng.integers(len(x)))
        centres[i] = x[min(at, len(x) - 1)]
        nearest = np.minimum(nearest, ((x - centres[i]) ** 2).sum(1))
    for _ in range(_LLOYD):
        owner = ((x[:, None] - centres) ** 2).sum(2).argmin(1)
        counts = np.bincount(owner, minlength=count)
        sums = np.stack([np.bincount(owner, x[:, j], count) for j in range(x.shape[1])], 1)
        centres = np.where(counts[:, None] > 0, sums / np.maximum(counts, 1)[:, None], centres)
    member: Array = np.eye(count)[owner]
    return member


def _run(x: Array, member: Array, uniform: Optional[float]) -> Tuple[float, Array, Array, Array, float]:
    """EM from responsibilities: log-likelihood a value, weights, means, covariances, share of outliers."""
    outside = _OUTLIERS if uniform is not None else 0.0
    before = -np.inf
    for _ in range(ITERATIONS):
        weights, means, covariances = _maximise(x, member)
        factors = np.linalg.inv(np.linalg.cholesky(covariances))
        parts = np.log(np.maximum(weights, _LEAST)) + log_gaussians(x, means, factors)
        if uniform is not None:
            # The uniform part keeps at least a trace, or no value could ever come back to it.
            parts = np.column_stack([parts + np.log1p(-outside), np.full(len(x), uniform + np.log(max(outside, 1e-6)))])
        total = log_sum(parts)
        posterior = np.exp(parts - total[:, None])
        member = posterior[:, : len(weights)]
        if uniform is not None:
            outside = min(0.5, float(posterior[:, -1].mean()))
        score = float(total.mean())
        if score - before < _TOLERANCE:
            break
        before = score
    return score, weights, means, covariances, outside


def _maximise(x: Array, member: Array) -> Tuple[Array, Array, Array]:
    """Weights, means and covariances that make values ``(n, d)`` likeliest, given their responsibilities ``(n, m)``."""
    counts = member.sum(0)
    safe = np.maximum(counts, _LEAST)
    means = member.T @ x / safe[:, None]
    sphere = np.eye(x.shape[1])
    covariances = np.empty((len(counts), x.shape[1], x.shape[1]))
    for m, count in enumerate(counts):
        around = x - means[m]
        scatter = (around * member[:, m, None]).T @ around
        covariances[m] = (scatter + _PRIOR_COUNT * _PRIOR_VARIANCE * sphere) / (count + _PRIOR_COUNT) + _FLOOR * sphere
    return counts / max(float(counts.sum()), _LEAST), means, covariances
