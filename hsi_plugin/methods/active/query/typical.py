"""Typical pixels first: what to ask about while labels are few (TypiClust: Hacohen, Dekel & Weinshall 2022, arXiv:2202.02794).

With m labels and a batch of b, the pool is divided by k-means into m + b groups; the largest group without a label gives its most typical
pixel: the one with the least mean distance to its nearest neighbours (section 3.1, equation 1 and algorithm 1). Batches double here, 2, 3,
5, 10, …, so the divisions have 2, 5, 10, 20, … groups and need no answers: they are prepared once, and every group keeps several
candidates, because one may be skipped or lie too close to a label.
"""

from __future__ import annotations

from pathlib import Path
from typing import List, Tuple

import numpy as np

from ....core.arrays import Array
from ....core.errors import ParameterError
from ....cubes.atomic import atomic_output
from .kmeans import kmeans, nearest_centre
from .order import pixel_keys, shuffled_keys
from .view import SPACING, Typical

LEVELS = (2, 5, 10, 20, 40, 80, 160)
NEIGHBOURS = 20  # the paper's K
MOST = 5_000  # pixels that are divided, drawn evenly from more: cold start shall not take longer than reading the image
_LEAST = 5  # pixels of a group that counts (the paper's code)
_CANDIDATES = 8  # of a group
_PAIRS = 1_000_000  # distances that are held at once


def typicality(points: Array, neighbours: int = NEIGHBOURS) -> Array:
    """One divided by the mean Euclidean distance to the nearest other points (equation 1).

    Args:
        points: Shape ``(n, d)``.
        neighbours: How many of the nearest count; all others where there are fewer.

    Returns:
        Shape ``(n,)``; infinite where all of them are equal to the point, 0 for a single point.
    """
    x = np.asarray(points, np.float64)
    x = x - x.mean(0)
    near = min(neighbours, len(x) - 1)
    if near < 1:
        return np.zeros(len(x))
    squares, out = (x**2).sum(1), np.empty(len(x))
    step = max(1, _PAIRS // len(x))
    for start in range(0, len(x), step):
        part = slice(start, start + step)
        away = np.maximum(squares[part, None] + squares - 2.0 * (x[part] @ x.T), 0.0)
        away[np.arange(len(away)), np.arange(start, start + len(away))] = np.inf  # not the point itself
        out[part] = np.sqrt(np.partition(away, near - 1, axis=1)[:, :near]).mean(1)
    with np.errstate(divide='ignore'):
        return 1.0 / out


def typical(features: Array, labelled: Array, count: int, seed: int) -> Array:
    """The algorithm as published, for one batch.

    Args:
        features: Of the pool, shape ``(n, d)``.
        labelled: Of pixels with a label, shape ``(m, d)``.
        count: b.
        seed: Decides the division.

    Returns:
        Indices into the pool, at most b, of the largest group without a label first. Fewer where fewer groups have none.
    """
    both = np.concatenate([features, labelled])
    _, owner = kmeans(both, min(len(labelled) + count, len(both)), seed)
    own, taken = owner[: len(features)], np.unique(owner[len(features) :])
    sizes = np.bincount(own, minlength=int(owner.max()) + 1)
    free = [g for g in np.argsort(-sizes, kind='stable') if sizes[g] and g not in taken]
    # Groups of a few pixels are noise; they come last rather than never, because a scene may hold nothing else.
    free.sort(key=lambda g: sizes[g] < _LEAST)
    chosen: List[int] = []
    for group in free[:count]:
        members = np.flatnonzero(own == group)
        chosen.append(int(members[typicality(features[members]).argmax()]))
    return np.asarray(chosen, np.int64)


def prepare_typical(
    features: Array, rows: Array, cols: Array, seed: int, spacing: int = SPACING, levels: Tuple[int, ...] = LEVELS
) -> Typical:
    """Divide a scene into ever more groups, and find the most typical pixels of each.

    Args:
        features: Of valid pixels, shape ``(n, d)``, in any order.
        rows: Shape ``(n,)``.
        cols: Shape ``(n,)``.
        seed: Decides which pixels are divided where there are very many, and the divisions.
        spacing: Pixels between the candidates of a group, as far as it has enough.
        levels: Numbers of groups.

    Raises:
        ParameterError: There is no pixel.
    """
    if not len(rows):
        raise ParameterError('There is no pixel that could be asked about.', 'Check the nodata value of the image and what is excluded.')
    chosen = np.argsort(shuffled_keys(rows, cols, seed), kind='stable')[:MOST]
    chosen = chosen[np.argsort(pixel_keys(rows[chosen], cols[chosen]))]  # raster order: the same arithmetic for any order of the pool
    x, down, across = np.asarray(features, np.float64)[chosen], np.asarray(rows)[chosen], np.asarray(cols)[chosen]
    lines: List[Tuple[int, int, int, int, float]] = []
    centres: List[Array] = []
    for level in levels:
        if level > len(x) and lines:
            break
        middle, owner = kmeans(x, min(level, len(x)), seed)
        sizes = np.bincount(owner)
        order = np.lexsort((np.arange(len(sizes)), -sizes, sizes < _LEAST))
        for rank, group in enumerate(order):
            members = np.flatnonzero(owner == group)
            scores = typicality(x[members])
            for one in _candidates(scores, down[members], across[members], spacing):
                lines.append((level, rank, int(down[members[one]]), int(across[members[one]]), float(scores[one])))
                centres.append(middle[group])
    return Typical.of(np.concatenate([np.asarray(lines, np.float64), np.asarray(centres, np.float64)], axis=1))


def _candidates(scores: Array, rows: Array, cols: Array, spacing: int) -> List[int]:
    """The most typical pixels of a group that lie apart; where it is small, the next ones fill up."""
    order = np.lexsort((cols, rows, -scores))[: 32 * _CANDIDATES]
    chosen: List[int] = []
    for one in order:
        if all((rows[one] - rows[c]) ** 2 + (cols[one] - cols[c]) ** 2 >= spacing**2 for c in chosen):
            chosen.append(int(one))
        if len(chosen) == _CANDIDATES:
            return chosen
    return chosen + [int(one) for one in order if one not in chosen][: _CANDIDATES - len(chosen)]


def save_typical(path: str, found: Typical) -> None:
    """Keep typical pixels as one `.npy` file, a table of plain numbers.

    Raises:
        OutputError: The file cannot be written.
    """
    with atomic_output(Path(path)) as temporary, open(temporary, 'wb') as file:
        np.save(file, found.table, allow_pickle=False)


def load_typical(path: str) -> Typical:
    """Read what :func:`save_typical` wrote.

    Raises:
        ParameterError: The file is damaged, or not there.
    """
    try:
        return Typical.of(np.load(path, allow_pickle=False))
    except (OSError, ValueError) as error:
        raise ParameterError(f'{path} cannot be read ({error}).', 'Prepare the image again.') from error


class Cover:
    """Which groups of each level hold answers, counted on as pixels are chosen.

    Args:
        found: Typical pixels.
        labelled: Features of the answers, shape ``(m, d)``.
    """

    def __init__(self, found: Typical, labelled: Array) -> None:
        self._levels: List[Tuple[int, Array, Array]] = []
        for level in np.unique(found.levels):
            lines = np.flatnonzero(found.levels == level)
            groups, first = np.unique(found.groups[lines], return_index=True)
            self._levels.append((int(level), found.centres[lines[first]].astype(np.float64), np.zeros(len(groups), int)))
        for one in labelled:
            self.add(one)

    def holds(self, level: int, group: int, features: Array) -> bool:
        """Whether a pixel with these features ``(d,)`` belongs to a group."""
        centres: Array = next(centres for one, centres, _ in self._levels if one == level)
        return bool(nearest_centre(np.asarray(features, np.float64)[None], centres)[0] == group)

    def add(self, features: Array) -> None:
        """Count a pixel with these features ``(d,)``."""
        for _, centres, counts in self._levels:
            counts[nearest_centre(np.asarray(features, np.float64)[None], centres)[0]] += 1

    def wanted(self) -> List[Tuple[int, int]]:
        """Levels and groups to ask about, the most wanted first.

        First the uncovered ones of the coarsest level by size, then those of finer levels; where all are covered, those of the finest with
        the fewest answers.
        """
        free = [(level, int(group)) for level, _, counts in self._levels for group in np.flatnonzero(counts == 0)]
        level, _, counts = self._levels[-1]
        return free + [(level, int(group)) for group in np.argsort(counts, kind='stable') if counts[group]]
