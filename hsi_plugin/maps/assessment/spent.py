"""Whether a reference sample still judges a map that was changed after it had been drawn.

A sample says nothing of corrections that were made because of it: repaint its wrong points alone, and it finds no errors any more. Where
the map from which it was drawn is still there, it shows: points of the sample then changed far more often than the map around them.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Optional, Tuple

import numpy as np

from ...core.arrays import Array, BoolArray
from ...core.classes import ClassScheme
from ...core.designs import CLUSTER
from ...core.errors import CubeError
from ...core.reference import DrawnSample
from ..frozen import ValueHash
from ..read import Classification, open_classification
from ..walk import CheckCancelled
from .reference import Reference, values_under

_SURPRISE = 3.0  # standard deviations beyond what chance would change
_FEWEST = 3  # points beyond it


@dataclass(frozen=True, eq=False)
class Moved:
    """Points of a sample that have another class on a map than on the one that they were drawn from.

    Args:
        points: How many have, of those that were answered.
        expected: How many would have, had the changes nothing to do with the sample; None where the earlier map is not there.
        spread: Standard deviation of that number.
    """

    points: int
    expected: Optional[float] = None
    spread: float = 0.0

    @property
    def is_spent(self) -> bool:
        """Whether changes were made because of the sample, as far as can be told."""
        if self.expected is None:
            return False
        return self.points - self.expected > max(_SURPRISE * self.spread, float(_FEWEST))

    def to_json(self) -> Dict[str, object]:
        """JSON-ready values."""
        expected = None if self.expected is None else round(self.expected, 3)
        return {'points': self.points, 'expected': expected, 'spent': self.is_spent}


def moved(found: Classification, reference: Reference, predicted: Array, check_cancelled: CheckCancelled = None) -> Moved:
    """Compare a changed map with the one that a sample was drawn from, at the sample and, where that map is still there, everywhere.

    Args:
        found: The changed map.
        reference: The reference, with a sample.
        predicted: The changed map's class at each point, shape ``(n,)``.
        check_cancelled: Called before every strip; raises to stop.
    """
    if reference.sample is None:
        return Moved(0)
    drawn = reference.sample.sample
    earlier = _open(drawn)
    if earlier is None or not earlier.grid.matches(found.grid):
        then = values_under(_named(drawn, found.scheme), reference.scheme)[drawn.map_classes]
        return Moved(int(np.count_nonzero(_differs(then, predicted) & reference.decided)))
    with earlier:
        to_reference = values_under(earlier.scheme, reference.scheme)
        differs = _differs(to_reference[drawn.map_classes], predicted) & reference.decided
        shares = _changed_shares(earlier, found, drawn.design.map_sha256, check_cancelled)
    points = int(np.count_nonzero(differs))
    if shares is None:  # that file is another map by now
        return Moved(points)
    chance = shares[np.asarray(drawn.strata, np.int64)[reference.decided]]
    together = 1.0
    if drawn.design.kind == CLUSTER:  # neighbours change together
        together = len(drawn) / max(1, len(np.unique(drawn.clusters)))
    return Moved(points, float(chance.sum()), float(np.sqrt(together * (chance * (1 - chance)).sum())))


def words(found: Moved, points: int) -> List[str]:
    """What a user should read of it."""
    about = f'This is not the map that the sample was drawn from: it was corrected or made anew, and {found.points:,} of {points:,} points '
    if found.is_spent:
        return [
            f'{about}have another class now, where {found.expected:.1f} would be expected had nobody looked at the sample. It was '
            'corrected because of the sample, which judges it no longer: the figures flatter the map. Draw a new sample.'
        ]
    return [
        f'{about}have another class now. Where corrections were made because of the sample itself, the figures flatter the map; draw a new '
        'sample then.'
    ]


def _open(drawn: DrawnSample) -> Optional[Classification]:
    """The earlier map; None where it is not there, cannot be read, or lacks classes that it had."""
    path = drawn.design.map
    if not path or not Path(path).is_file():
        return None
    try:
        found = open_classification(path)
    except CubeError:
        return None
    return found if len(found.scheme) >= int(np.max(drawn.map_classes, initial=0)) else None


def _named(drawn: DrawnSample, scheme: ClassScheme) -> ClassScheme:
    """Classes of the earlier map, as far as its strata tell; else those of the map at hand, if it has as many."""
    named: List[Tuple[str, str]] = [(s.name, s.colour) for s in drawn.design.strata if s.value > 0]
    if len(named) < int(np.max(drawn.map_classes, initial=0)):
        return scheme
    return ClassScheme.from_names([name for name, _ in named], [colour for _, colour in named])


def _differs(then: Array, now: Array) -> BoolArray:
    differs: BoolArray = (then != now) & (now > 0)
    return differs


def _changed_shares(earlier: Classification, found: Classification, sha256: str, check_cancelled: CheckCancelled) -> Optional[Array]:
    """The share of each class of the earlier map that has another class now, shape ``(K + 1,)``; at 0 that of the whole map.

    None where the file does not hold the earlier map any more.
    """
    digest = ValueHash(earlier)
    as_earlier = values_under(found.scheme, earlier.scheme)
    k = len(earlier.scheme) + 1
    pixels, changed = np.zeros(k), np.zeros(k)
    for window in earlier.windows():
        if check_cancelled is not None:
            check_cancelled()
        then, labels = earlier.labels(window), found.labels(window)
        digest.update(then)
        differs = (as_earlier[labels] != then) & (labels > 0)
        pixels += np.bincount(then.ravel(), minlength=k)
        changed += np.bincount(then.ravel(), weights=differs.ravel(), minlength=k)
    if digest.hexdigest() != sha256:
        return None
    pixels[0], changed[0] = pixels[1:].sum(), changed[1:].sum()
    return np.divide(changed, pixels, out=np.zeros(k), where=pixels > 0)
