"""What a network is taught in a step: a crop of the scene, and how much of which class is believed in each of its pixels.

The loss ``mean_R CE(first label) + λ_h mean_H CE(soft label) + λ_c mean_C CE(soft label)`` (SPECIAL, Pang et al. 2025) is linear in what
is believed, so that one array of weights times classes holds all three terms: ``−Σ_p Σ_k B_k(p) log f_k(p)``. Each mean is one over the
classes of the means over a class's pixels, so that a class counts the same whether it covers half of the crop or a corner of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

import numpy as np

from ....core.arrays import Array, BoolArray
from ....core.window import Window
from .pool import Pool
from .recipe import Recipe
from .refined import Check
from .sets import RandomSet, partition
from .soft_labels import fit_class_mixtures

_FEW = 10  # a class with fewer pixels in a crop counts less: one pixel must not weigh as much as a thousand
_WATCHED = 20_000


@dataclass(frozen=True, eq=False)
class Beliefs:
    """Confident and hard pixels of a pool with their soft labels.

    Args:
        place: Row in `soft` of each pixel, shape ``(n,)``; -1 for pixels of neither set.
        confident: Which pixels of the pool are confident, shape ``(n,)``; the others that have a place are hard.
        labels: Predicted classes from 0 of all pixels, shape ``(n,)``.
        soft: Soft labels, shape ``(m, K)``.
        agreement: Share of pixels in which mixtures and network name the same class.
    """

    place: Array
    confident: BoolArray
    labels: Array
    soft: Array
    agreement: float


def believe(pool: Pool, z: Array, labels: Array, margins: Array, seed: int, check: Check) -> Beliefs:
    """Part the pool by the network's confidence, and ask the mixtures about the two sets.

    Args:
        pool: The pixels.
        z: Their components, ``(n, d)``.
        labels: Classes that the network predicts, from 0; -1 without data.
        margins: Its BvSB.
        seed: Of all that is random.
        check: Called before each set of mixtures; raises to stop.
    """
    check()
    confident, hard = partition(labels, margins, pool.classes, seed)
    check()
    # SPECIAL fits them to the confident set. Its few, sure pixels make densities so narrow that they know nothing of hard ones.
    mixtures = fit_class_mixtures(z, labels, ~hard, pool.classes, seed)
    check()
    chosen = np.flatnonzero(confident | hard)
    place = np.full(len(labels), -1, np.int32)
    place[chosen] = np.arange(len(chosen))
    known = np.flatnonzero(labels >= 0)
    watched = np.random.default_rng(seed).choice(known, min(_WATCHED, len(known)), replace=False)
    agreement = float((mixtures.posterior(z[watched]).argmax(1) == labels[watched]).mean()) if len(watched) else 0.0
    return Beliefs(place, confident, labels, mixtures.posterior(z[chosen]), agreement)


def draw_crop(pool: Pool, side: int, rng: np.random.Generator) -> Tuple[int, Window]:
    """A crop around a pixel of a class by chance, each class as likely: the number of its tile, and where in the tile it lies."""
    present = np.flatnonzero(np.bincount(pool.labels[pool.labels >= 0], minlength=pool.classes))
    members = np.flatnonzero(pool.labels == rng.choice(present))
    pixel = int(members[rng.integers(len(members))])
    tile = int(np.searchsorted(pool.starts, pixel, side='right')) - 1
    rows, cols = pool.tiles[tile].shape
    row, col = divmod(pixel - int(pool.starts[tile]), cols)
    height, width = min(side, rows), min(side, cols)
    top, left = row - int(rng.integers(height)), col - int(rng.integers(width))
    return tile, Window(min(max(top, 0), rows - height), min(max(left, 0), cols - width), height, width)


def believed(
    pool: Pool, weights: Array, tile: int, crop: Window, beliefs: Optional[Beliefs], recipe: Recipe, rng: np.random.Generator
) -> Array:
    """Weights times classes of a crop, float32 ``(K, rows, cols)``; all 0 in pixels that are in no set.

    Args:
        pool: The pixels.
        weights: What the random set is drawn by, shape ``(n,)``.
        tile: Number of the crop's tile.
        crop: Where in the tile.
        beliefs: :class:`Beliefs`, or None while warming up.
        recipe: Draws and weights of the sets.
        rng: Draws the random set.
    """
    labels, margins = (pool.image(one, tile)[crop.slices].ravel() for one in (pool.labels, weights))
    out = np.zeros((labels.size, pool.classes), np.float32)
    # A pixel counts as often as it is drawn. In a draw from a whole image that is hardly ever more than once; in a crop, where a class may
    # have fewer pixels than draws, all would come to count the same.
    drawn = RandomSet(labels, margins, pool.classes, recipe.draws).draw(rng)
    there = np.bincount(labels[labels >= 0], minlength=pool.classes)
    each = np.minimum(1.0, there / _FEW) / recipe.draws / max(1, int((there > 0).sum()))
    np.add.at(out, (drawn, labels[drawn]), each[labels[drawn]].astype(np.float32))
    if beliefs is not None:
        place, confident, predicted = (
            pool.image(one, tile)[crop.slices].ravel() for one in (beliefs.place, beliefs.confident, beliefs.labels)
        )
        for members, weight in ((confident, recipe.confident), (~confident & (place >= 0), recipe.hard)):
            at = np.flatnonzero(members)
            out[at] += weight * balanced(predicted[at], pool.classes)[:, None] * beliefs.soft[place[at]]
    return out.T.reshape(pool.classes, *crop.shape)


def balanced(labels: Array, classes: int) -> Array:
    """Weights that give each class the same part of 1 in all, less for a class with hardly a pixel; float32, shape of `labels`."""
    counts = np.bincount(labels, minlength=classes)
    weight = 1.0 / np.maximum(counts, _FEW) / max(1, int((counts > 0).sum()))
    out: Array = weight[labels].astype(np.float32)
    return out
