"""Soft labels: how likely a pixel's spectrum is under a mixture of Gaussians of each class.

``ỹ_k(z) = (π_k f_k(z) + π_0 u / K)^{1/T} / Σ_j (…)^{1/T}`` on the first principal components of the scene (after SPECIAL, Pang et al.
2025, which has equal priors and no outliers). The class priors π come from EM over the pixels of the scene, with the densities held
(Saerens, Latinne & Decaestecker 2002, Neural Computation 14:21). The constant density u is the chance to see a spectrum of no class: far
away from all classes it takes over, and the label says nothing, instead of claiming whichever class is a little less unlikely.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional, Tuple

import numpy as np

from ....core.arrays import Array
from .mixtures import Mixture, fit_mixture, log_sum

COMPONENTS = 5
MOST = 5_000  # values that a class's mixture is fitted to
_SCENE = 20_000  # values that priors are estimated from
_ROUNDS = 30
_LEAST_PRIOR = 0.01  # of a class that is there: EM would starve what is rare
_OUTLIERS, _MOST_OUTLIERS = 0.01, 0.02
_WIDE = 10.0  # times as long as the box of all values, each side of the box of outliers is: they are far from everything
_CHUNK = 65_536


@dataclass(frozen=True, eq=False)
class ClassMixtures:
    """Densities of classes.

    Args:
        mixtures: One a class; None for a class without pixels, which gets no share.
        priors: Of the classes, shape ``(K,)``; with the outliers' they add up to 1.
        outliers: Prior of spectra of no class.
        log_uniform: Logarithm of their density.
        temperature: T; above 1 for softer labels.
    """

    mixtures: List[Optional[Mixture]]
    priors: Array
    outliers: float
    log_uniform: float
    temperature: float = 1.0

    def posterior(self, z: Array) -> Array:
        """Soft labels of components ``(n, d)``: shape ``(n, K)``, float32; finite, none below 0, each row adds up to 1."""
        found = np.empty((len(z), len(self.mixtures)), np.float32)
        for start in range(0, len(z), _CHUNK):
            part = slice(start, start + _CHUNK)
            found[part] = self._posterior(z[part])
        return found

    def _posterior(self, z: Array) -> Array:
        there = np.array([mixture is not None for mixture in self.mixtures])
        if not there.any():
            return np.full((len(z), len(there)), 1.0 / len(there))
        share = np.where(there, self.outliers / there.sum(), 0.0)
        with np.errstate(divide='ignore'):
            logs = np.logaddexp(self.log_densities(z) + np.log(self.priors), np.log(share) + self.log_uniform)
        logs = logs / self.temperature
        posterior: Array = np.exp(logs - log_sum(logs)[:, None])
        return posterior

    def log_densities(self, z: Array) -> Array:
        """``log f_k`` of components ``(n, d)``: shape ``(n, K)``; minus infinity for classes without pixels."""
        return np.stack([np.full(len(z), -np.inf) if one is None else one.log_density(z) for one in self.mixtures], 1)


def fit_class_mixtures(
    z: Array, labels: Array, chosen: Array, classes: int, seed: int, components: int = COMPONENTS, temperature: float = 1.0
) -> ClassMixtures:
    """Fit a mixture to the chosen pixels of each class.

    Args:
        z: Components of all pixels, shape ``(n, d)``.
        labels: Their classes from 0, shape ``(n,)``; below 0 for pixels without data.
        chosen: Mask of the pixels that the densities are fitted to.
        classes: K.
        seed: Of the starts and of what is taken of more than :data:`MOST` pixels.
        components: Gaussians of a class.
        temperature: See :class:`ClassMixtures`.
    """
    rng = np.random.default_rng(seed)
    known = np.flatnonzero(labels >= 0)
    some = z[rng.choice(known, min(_SCENE, len(known)), replace=False)] if len(known) else np.zeros((1, z.shape[1]))
    spread = some.std(0)
    mixtures: List[Optional[Mixture]] = []
    for k in range(classes):
        members = np.flatnonzero(chosen & (labels == k))
        if len(members) > MOST:
            members = rng.choice(members, MOST, replace=False)
        mixtures.append(fit_mixture(z[members], components, seed + k, True, spread, 1) if len(members) else None)
    log_uniform = -float(np.log(_WIDE * np.maximum(np.ptp(some, axis=0), 1e-12)).sum())
    equal = ClassMixtures(mixtures, np.full(classes, 1.0 / classes), _OUTLIERS, log_uniform, temperature)
    priors, outliers = _priors(equal.log_densities(some), log_uniform)
    return ClassMixtures(mixtures, priors, outliers, log_uniform, temperature)


def _priors(logs: Array, log_uniform: float) -> Tuple[Array, float]:
    """Class priors and the outliers' by EM, from log densities ``(n, K)``."""
    there = np.isfinite(logs).any(0)
    if not there.any():
        return np.full(len(there), 1.0 / len(there)), _OUTLIERS
    priors = np.where(there, (1.0 - _OUTLIERS) / there.sum(), 0.0)
    outliers = _OUTLIERS
    for _ in range(_ROUNDS):
        with np.errstate(divide='ignore'):
            joint = np.column_stack([logs + np.log(priors), np.full(len(logs), log_uniform + np.log(outliers))])
        mean = np.exp(joint - log_sum(joint)[:, None]).mean(0)
        outliers = float(np.clip(mean[-1], 1e-4, _MOST_OUTLIERS))
        priors = np.where(there, np.maximum(mean[:-1], _LEAST_PRIOR / there.sum()), 0.0)
        priors *= (1.0 - outliers) / priors.sum()
    return priors, outliers
