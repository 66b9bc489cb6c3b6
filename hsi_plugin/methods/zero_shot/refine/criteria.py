"""Which of several maps is the best, without knowing the truth: figures of sample windows, and a rule that was tried where truth is known.

No single figure is enough. A map that copies the first labels agrees with them perfectly; one that paints everything alike is coherent;
one that follows random directions of the spectra is predicted by spectra perfectly. So several are put together;
:func:`choose_by_criteria` says how.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Dict, List, Mapping, Sequence, Tuple

import numpy as np

from ....core.arrays import Array, Json
from ....core.errors import ParameterError
from ....core.window import Window
from ....cubes.cube import Cube
from ...click.discriminant import fit_discriminant
from ..probabilities import Probabilities, best_two
from .inputs import Inputs
from .refined import Check

WINDOWS, SIDE = 16, 48
LEARNED_KEEPS, VOTE_KEEPS = 0.5, 0.75
_LEAST = 8  # pixels of a class, to learn or to judge anything by
_MOST = 4000  # pixels of a class that a discriminant learns from


@dataclass(frozen=True)
class Criteria:
    """Figures of one map; none of them knows a truth.

    Args:
        margin: Mean BvSB.
        agreement: Share of the surer half of the first labels of a class that the map keeps, averaged over classes.
        coherence: Share of neighbouring pixels of the same class.
        separation: ``B / (B + W)``: how much of the variance of the spectra's components lies between the map's classes (the ratio of
            Caliński & Harabasz 1974 without its count of pixels).
        transfer: A discriminant learns the map in half of the windows, and is asked for the other half: the share of the surer first labels
            that it meets, averaged over classes. What a map copied of wrong labels that lie side by side does not help there.
        classes: Share of the first labels' classes that the map still has.
    """

    margin: float
    agreement: float
    coherence: float
    separation: float
    transfer: float
    classes: float

    def to_json(self) -> Json:
        """The figures."""
        return asdict(self)


@dataclass(frozen=True, eq=False)
class _Sample:
    """A window as all maps are judged in it: components ``(rows, cols, d)``, first labels from 0 (-1 without data), surer half."""

    window: Window
    components: Array
    labels: Array
    sure: Array


def sample_windows(cube: Cube, count: int = WINDOWS, side: int = SIDE) -> List[Window]:
    """Windows spread evenly over a cube; together all of it where it is small."""
    rows, cols = cube.grid.rows, cube.grid.cols
    down = max(1, round((count * rows / cols) ** 0.5))
    across = max(1, -(-count // down))
    down, across = min(down, -(-rows // side)), min(across, -(-cols // side))
    windows = []
    for i in range(down):
        for j in range(across):
            height, width = min(side, -(-rows // down)), min(side, -(-cols // across))
            top, left = (rows - height) * (2 * i + 1) // (2 * down), (cols - width) * (2 * j + 1) // (2 * across)
            windows.append(Window(top, left, height, width))
    return windows


def measure(maps: Mapping[str, Probabilities], cube: Cube, first: Probabilities, inputs: Inputs, check: Check) -> Dict[str, Criteria]:
    """The criteria of maps.

    Args:
        maps: By name; the first labels themselves may be among them.
        cube: The cube.
        first: First probabilities.
        inputs: Makes components of spectra.
        check: Called before every window of every map; raises to stop.
    """
    samples = []
    for window in sample_windows(cube):
        check()
        seen, _, valid = inputs.read(cube, window)
        values, known = first.read(window)
        labels, _, margin = best_two(values)
        samples.append((window, np.moveaxis(seen, 0, -1), np.where(valid & known, labels, -1), margin))
    judged = _surer(samples, first.classes)
    return {name: _measure(one, judged, first.classes, check) for name, one in maps.items()}


def choose_by_criteria(criteria: Mapping[str, Criteria], none: str = 'none', vote: str = 'superpixels') -> str:
    """The name of the best map.

    1. Of the maps that were learned from spectra, the one with the greatest :func:`score`, if it keeps half of the surer first labels: what
       spectra cannot tell apart, no learning from them meets.
    2. Else the vote of superpixels, if it keeps three quarters of them: it only smooths, and where it changes more, patches of like spectra
       do not lie where the classes do.
    3. Else the first labels as they are.

    Both shares were chosen on simulated scenes (`benchmarks/noisy_labels.py`).

    Args:
        criteria: By name.
        none: The name of the first labels as they are.
        vote: The name of the vote of superpixels.

    Raises:
        ParameterError: There is no map.
    """
    if not criteria:
        raise ParameterError('There is no map to choose from.', 'Give at least one.')
    learned = {name: score(one) for name, one in criteria.items() if name not in (none, vote)}
    best = max(learned, key=lambda name: learned[name], default='')
    if best and (criteria[best].agreement >= LEARNED_KEEPS or len(criteria) == len(learned)):
        return best
    if vote in criteria and (criteria[vote].agreement >= VOTE_KEEPS or none not in criteria):
        return vote
    return none if none in criteria else best


def score(one: Criteria) -> float:
    """What learned maps are ranked by: the mean of agreement and transfer.

    Agreement alone would reward a network that learned wrong labels by heart; transfer alone, what a discriminant can say again.
    """
    return 0.5 * (one.agreement + one.transfer)


def _surer(samples: Sequence[Tuple[Window, Array, Array, Array]], classes: int) -> List[_Sample]:
    """Which first labels belong to the surer half of their class, over all windows together."""
    labels, margins = np.concatenate([y.ravel() for _, _, y, _ in samples]), np.concatenate([m.ravel() for *_, m in samples])
    limits = np.array([np.median(margins[labels == k]) if (labels == k).any() else np.inf for k in range(classes)])
    return [_Sample(w, z, y, (y >= 0) & (m >= limits[np.maximum(y, 0)])) for w, z, y, m in samples]


def _measure(one: Probabilities, samples: Sequence[_Sample], classes: int, check: Check) -> Criteria:
    maps, margins, same, pairs = [], [], 0, 0
    for sample in samples:
        check()
        values, valid = one.read(sample.window)
        best, _, margin = best_two(values)
        best = np.where(valid & (sample.labels >= 0), best, -1)
        maps.append(best)
        margins.append(margin[best >= 0])
        for a, b in ((best[1:], best[:-1]), (best[:, 1:], best[:, :-1])):
            both = (a >= 0) & (b >= 0)
            same, pairs = same + int((a == b)[both].sum()), pairs + int(both.sum())
    got, first = (np.concatenate([m.ravel() for m in part]) for part in (maps, [s.labels for s in samples]))
    sure, z = np.concatenate([s.sure.ravel() for s in samples]), np.concatenate([s.components.reshape(s.labels.size, -1) for s in samples])
    part = np.repeat(np.arange(len(samples)), [s.labels.size for s in samples])
    # Windows of a chessboard go together; a single one is cut in two.
    half = part % 2 if len(samples) > 1 else np.arange(len(part)) * 2 // len(part)
    kept = np.unique(first[first >= 0])
    return Criteria(
        margin=float(np.concatenate(margins).mean()) if sum(map(len, margins)) else 0.0,
        agreement=_balanced(got, first, sure & (got >= 0), classes),
        coherence=same / max(1, pairs),
        separation=_separation(z[got >= 0], got[got >= 0]),
        transfer=_transfer(z, got, first, sure, half, classes),
        classes=float(np.isin(kept, got).mean()) if len(kept) else 0.0,
    )


def _balanced(got: Array, wanted: Array, used: Array, classes: int) -> float:
    """The mean over classes that are wanted of the share that was got."""
    shares = [(got[at] == k).mean() for k in range(classes) for at in [used & (wanted == k)] if at.sum() >= _LEAST]
    return float(np.mean(shares)) if shares else 0.0


def _separation(z: Array, labels: Array) -> float:
    if not len(z):
        return 0.0
    counts = np.bincount(labels)
    means = np.stack([np.bincount(labels, one) for one in z.T], 1) / np.maximum(counts, 1)[:, None]
    between = float((counts[:, None] * (means - z.mean(0)) ** 2).sum())
    total = float(((z - z.mean(0)) ** 2).sum())
    return between / total if total > 0.0 else 0.0


def _transfer(z: Array, got: Array, first: Array, sure: Array, half: Array, classes: int) -> float:
    found = np.full(len(got), -1)
    rng = np.random.default_rng(0)
    for side in (0, 1):
        train, test = np.flatnonzero((half == side) & (got >= 0)), np.flatnonzero((half != side) & (first >= 0))
        if not len(train) or not len(test):
            continue
        some = np.concatenate([rng.permutation(train[got[train] == k])[:_MOST] for k in range(classes)])
        model = fit_discriminant(z[some], got[some] + 1, classes)
        found[test] = model.scores(z[test]).argmax(1)
    return _balanced(found, first, sure & (found >= 0), classes)
