"""Small views of made-up scenes."""

from __future__ import annotations

from dataclasses import replace
from typing import Tuple

import numpy as np

from hsi_plugin.methods.active.query import Labelled, View


def probabilities(rng: np.random.Generator, n: int, classes: int) -> np.ndarray:
    return rng.dirichlet(np.full(classes, rng.uniform(0.2, 2.0)), n).astype(np.float32)


def view_of(
    seed: int = 0, side: int = 40, n: int = 400, channels: int = 4, classes: int = 3, labels: int = 12, **options
) -> Tuple[View, np.ndarray]:
    """A pool of random pixels of a square scene with clustered features, and the class of each pixel."""
    rng = np.random.default_rng(seed)
    place = rng.choice(side * side, n, replace=False)
    rows, cols = place // side, place % side
    truth = rng.integers(1, classes + 1, n)
    centres = rng.normal(size=(classes, channels)) * 3.0
    features = (centres[truth - 1] + rng.normal(size=(n, channels))).astype(np.float32)
    chosen = rng.choice(n, labels, replace=False)
    labelled = Labelled(features[chosen], truth[chosen], rows[chosen], cols[chosen])
    blocked = np.zeros(n, bool)
    blocked[chosen] = True
    given = {'probabilities': probabilities(rng, n, classes), 'blocked': blocked, 'spacing': 3, **options}
    return View(features, rows, cols, labelled, **given), truth


def shuffled(view: View, seed: int) -> View:
    """The same pool in another order."""
    return view.take(np.random.default_rng(seed).permutation(len(view.rows)))


def pixels(view: View, picks) -> list:
    return [(int(view.rows[pick.index]), int(view.cols[pick.index])) for pick in picks]


def at(view: View, **changes) -> View:
    return replace(view, **changes)
