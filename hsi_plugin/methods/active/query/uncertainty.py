"""How unsure a model is of each pixel, from its probabilities: pure functions, one published measure each.

Probabilities are rows of a table ``(n, K)`` that sum to one. :func:`margin` and the largest probability are small where a model is unsure;
:func:`entropy`, :func:`least_confidence` and :func:`bald` are large there.
"""

from __future__ import annotations

from typing import Tuple

import numpy as np

from ....core.arrays import Array


def margin(probabilities: Array) -> Array:
    """Best versus second best: ``p(1) − p(2)``, where ``p(1) ≥ p(2) ≥ …`` are a pixel's sorted probabilities.

    Asking where it is least is "breaking ties" (Luo et al. 2005, JMLR 6:589, section 3; for hyperspectral images Tuia et al. 2011, IEEE
    JSTSP 5:606, equation 11).

    Args:
        probabilities: Shape ``(n, K)``, K at least 2.

    Returns:
        Shape ``(n,)``, 0…1.
    """
    first, second, _, _ = best_two(probabilities)
    return np.asarray(first - second)


def entropy(probabilities: Array) -> Array:
    """Shannon's entropy ``−Σ p ln p`` in nats, 0 … ln K (Settles 2009, Active Learning Literature Survey, section 3.1).

    Args:
        probabilities: Shape ``(n, K)``.

    Returns:
        Shape ``(n,)``.
    """
    p = np.asarray(probabilities)
    logs = np.log(np.maximum(p, np.finfo(p.dtype).tiny))
    return np.asarray(-np.einsum('ij,ij->i', p, logs))


def least_confidence(probabilities: Array) -> Array:
    """``1 − max p`` (Lewis & Gale 1994, SIGIR; Settles 2009, equation 1).

    Args:
        probabilities: Shape ``(n, K)``.

    Returns:
        Shape ``(n,)``, 0 … 1 − 1/K.
    """
    return np.asarray(1.0 - best_two(probabilities)[0])


def bald(draws: Array) -> Array:
    """Mutual information of label and model: ``H(mean of draws) − mean of H(draw)`` in nats.

    Large where draws disagree while each is sure; 0 where all draws say the same (Houlsby et al. 2011, arXiv:1112.5745, equation 2;
    draws of a network by dropout: Gal, Islam & Ghahramani 2017, ICML, section 4).

    Args:
        draws: Probabilities of several draws of the model, shape ``(draws, n, K)``.

    Returns:
        Shape ``(n,)``, 0 … ln K.
    """
    p = np.asarray(draws)
    within = np.mean([entropy(one) for one in p], axis=0)
    return np.asarray(np.maximum(entropy(p.mean(0)) - within, 0.0))


def best_two(probabilities: Array) -> Tuple[Array, Array, Array, Array]:
    """The two largest probabilities of each pixel and where they stand, class by class over whole columns, which is fast for few classes.

    Args:
        probabilities: Shape ``(n, K)``.

    Returns:
        ``best, second, best class, second class``, each of shape ``(n,)``; classes count from 1, 0 where there is no second.
    """
    p = np.ascontiguousarray(np.asarray(probabilities).T)
    best, second = p[0].copy(), np.zeros_like(p[0])
    first_class, second_class = np.ones(p.shape[1], np.int32), np.zeros(p.shape[1], np.int32)
    for k in range(1, len(p)):
        row = p[k]
        wins = row > best
        follows = row > second if k > 1 else np.ones(len(row), bool)
        np.maximum(second, np.minimum(row, best), out=second)
        np.copyto(second_class, k + 1, where=follows)
        np.copyto(second_class, first_class, where=wins)
        np.copyto(first_class, k + 1, where=wins)
        np.maximum(best, row, out=best)
    return best, second, first_class, second_class
