"""Linear discriminant analysis whose covariance is shrunk, so that a few labels and hundreds of bands suffice.

All classes share one Gaussian shape: the pooled scatter of pixels about their class means. With fewer labels than bands that scatter
cannot be inverted, so it is drawn towards a sphere, ``C = (1 − ρ) S + ρ (tr S / p) I``, by the ρ that Oracle Approximating Shrinkage
estimates in closed form (Chen, Wiesel, Eldar & Hero 2010, IEEE Trans. Signal Process. 58:5016, equation 23). All classes count as equally
likely beforehand: the number of clicks on a class says how much work it was, not how much of the scene it covers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

import numpy as np

from ...core.arrays import Array
from ...core.errors import LabelError

# The least variance of a direction, as a share of the mean one (or, where pixels of a class are all equal, of the mean square of the
# spectra).
_FLOOR = 1e-9


@dataclass(frozen=True, eq=False)
class LinearDiscriminant:
    """Scores ``x @ weights + bias``, log posteriors up to a constant that classes share.

    Args:
        weights: Shape ``(bands, K)``, float64, per unit of the spectra.
        bias: Shape ``(K,)``, float64; minus infinity for a class without pixels.
        shrinkage: ρ between 0 (the scatter as measured) and 1 (a sphere).
    """

    weights: Array
    bias: Array
    shrinkage: float

    def scores(self, spectra: Array) -> Array:
        """Scores of spectra ``(n, bands)``: shape ``(n, K)``, float64."""
        return np.asarray(spectra, np.float64) @ self.weights + self.bias


def fit_discriminant(spectra: Array, labels: Array, classes: int) -> LinearDiscriminant:
    """Learn from labelled spectra, in closed form.

    Args:
        spectra: Shape ``(n, bands)``; computed in float64.
        labels: Class values 1…K, shape ``(n,)``.
        classes: K. A class without pixels is never chosen.

    Raises:
        LabelError: No pixel is given.
    """
    x, y = np.asarray(spectra, np.float64), np.asarray(labels, np.int64) - 1
    if not len(x):
        raise LabelError('There is no labelled pixel to learn from.', 'Label pixels of at least two classes.')
    counts = np.bincount(y, minlength=classes)
    present = np.flatnonzero(counts)
    centre = x.mean(0)  # all that follows is relative to it: products of large values would cost digits
    x = x - centre
    means = np.zeros((classes, x.shape[1]))
    np.add.at(means, y, x)
    means[present] /= counts[present, None]
    residuals = x - means[y]
    freedom = max(len(x) - len(present), 1)
    shrinkage, variance = oas_shrinkage(residuals, freedom)
    variance = max(variance, _FLOOR * float(np.mean((x + centre) ** 2)), float(np.finfo(np.float64).tiny))
    sphere = max(shrinkage, _FLOOR) * variance
    solved = _solve(residuals, (1.0 - shrinkage) / freedom, sphere, means[present].T)
    weights, bias = np.zeros((x.shape[1], classes)), np.full(classes, -np.inf)
    # Only differences between classes matter: without their common part, sums of many bands keep more digits in float32.
    weights[:, present] = solved - solved.mean(1, keepdims=True)
    bias[present] = -0.5 * (means[present].T * solved).sum(0) - centre @ weights[:, present]
    bias[present] -= bias[present].mean()
    return LinearDiscriminant(weights, bias, shrinkage)


@dataclass(frozen=True, eq=False)
class Moments:
    """All that a discriminant is computed from: it can be computed anew for bands that see the same spectra otherwise.

    Args:
        means: Mean spectrum of each class, shape ``(K, bands)``.
        factor: F with the scatter about the means ``FᵀF``, shape ``(at most bands, bands)``.
        freedom: Degrees of freedom of the scatter.
    """

    means: Array
    factor: Array
    freedom: int

    def seen_by(self, matrix: Array, noise: float) -> Moments:
        """The same through other bands: their values are ``matrix`` times the spectra, and a little of each band's own noise.

        Values that are computed from fewer ones depend on each other, and weights on their differences would be without bound; a real
        sensor's bands differ at least by their noise.

        Args:
            matrix: Shape ``(other bands, bands)``.
            noise: Standard deviation of the noise, as a share of a band's mean value.
        """
        means = self.means @ matrix.T
        own = np.diag(noise * np.abs(means.mean(0)) * np.sqrt(self.freedom))
        return Moments(means, np.concatenate([self.factor @ matrix.T, own]), self.freedom)


def moments_of(spectra: Array, labels: Array, classes: int) -> Moments:
    """What is kept of labelled spectra: their means and their scatter, not the spectra.

    Args:
        spectra: Shape ``(n, bands)``.
        labels: Class values 1…K, shape ``(n,)``; every class occurs.
        classes: K.
    """
    x, y = np.asarray(spectra, np.float64), np.asarray(labels, np.int64) - 1
    means = np.zeros((classes, x.shape[1]))
    np.add.at(means, y, x)
    means /= np.bincount(y, minlength=classes)[:, None]
    residuals = x - means[y]
    if len(x) <= x.shape[1]:
        factor: Array = np.linalg.qr(residuals, mode='r')  # type: ignore[assignment]  # one array in this mode
    else:
        values, vectors = np.linalg.eigh(residuals.T @ residuals)
        factor = np.sqrt(np.maximum(values, 0.0))[:, None] * vectors.T
    return Moments(means, factor, max(len(x) - classes, 1))


def fit_moments(moments: Moments) -> LinearDiscriminant:
    """The discriminant of :func:`fit_discriminant`, from what is kept of its spectra."""
    centre = moments.means.mean(0)
    means = moments.means - centre
    shrinkage, variance = oas_shrinkage(moments.factor, moments.freedom)
    variance = max(variance, _FLOOR * float(np.mean(moments.means**2)), float(np.finfo(np.float64).tiny))
    solved = _solve(moments.factor, (1.0 - shrinkage) / moments.freedom, max(shrinkage, _FLOOR) * variance, means.T)
    weights = solved - solved.mean(1, keepdims=True)
    bias = -0.5 * (means.T * solved).sum(0) - centre @ weights
    return LinearDiscriminant(weights, bias - bias.mean(), shrinkage)


def oas_shrinkage(residuals: Array, freedom: int) -> Tuple[float, float]:
    """OAS's ρ, and the mean variance of a band, of residuals ``(n, bands)`` with so many degrees of freedom."""
    n, p = residuals.shape
    product = residuals @ residuals.T if n < p else residuals.T @ residuals  # the smaller one; both have the same squares
    trace, trace_of_square = float(np.trace(product)) / freedom, float((product**2).sum()) / freedom**2
    distance = (freedom + 1.0 - 2.0 / p) * (trace_of_square - trace**2 / p)
    if distance <= 0.0:  # one band, or no scatter at all: nothing differs from a sphere
        return 1.0, trace / p
    return min(1.0, ((1.0 - 2.0 / p) * trace_of_square + trace**2) / distance), trace / p


def _solve(residuals: Array, weight: float, sphere: float, right: Array) -> Array:
    """Solve ``(weight · RᵀR + sphere · I) W = right`` for residuals R ``(n, bands)``, through the smaller of its two dimensions.

    With fewer pixels than bands, Woodbury's identity needs only a system of the pixels' size.
    """
    n, p = residuals.shape
    if n < p:
        inner = weight * (residuals @ residuals.T)
        inner[np.diag_indices(n)] += sphere
        correction: Array = residuals.T @ np.linalg.solve(inner, residuals @ right)
        return np.asarray((right - weight * correction) / sphere)
    covariance = weight * (residuals.T @ residuals)
    covariance[np.diag_indices(p)] += sphere
    solved: Array = np.linalg.solve(covariance, right)
    return solved
