"""A reference sample: pixels drawn by chance from a map that no longer changes, and what people found there.

What makes it worth more than any other set of labels is that the chance of every pixel to be drawn is known. Estimates of accuracy and area
rest on that alone (Stehman 2000, Remote Sensing of Environment 72:35; Olofsson et al. 2014, 148:42).
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, Dict, Mapping, Optional, Tuple

from .arrays import Array, BoolArray
from .classes import ClassScheme


@dataclass(frozen=True)
class Stratum:
    """A part of the map from which pixels are drawn by themselves.

    Args:
        value: The map's class value, which the stratum is; 0 for the whole map of a design without strata.
        name: Its class's name.
        colour: Its class's colour, ``#rrggbb``.
        pixels: Pixels that could be drawn: N_h.
        area_m2: The class's whole area; None where the map has no place on Earth.
        drawn: Pixels that were drawn: n_h.
        whole: All pixels of the class on the map, those that could not be drawn among them.
    """

    value: int
    name: str
    colour: str
    pixels: int
    area_m2: Optional[float]
    drawn: int
    whole: int


@dataclass(frozen=True)
class SampleDesign:
    """How a reference sample was drawn; enough to draw it again.

    Args:
        kind: One of :data:`hsi_plugin.core.designs.DESIGNS`.
        seed: Decides all that is drawn.
        strata: The parts of the map; a single one, of value 0, where there are none.
        map: The map's path.
        map_sha256: Hash of the map's class values (`maps.frozen`), by which a map that was changed since is told.
        parameters: What was asked for: ``target_se``, ``floor``, ``size``, ``cluster_side``, ``without_training``, …
        drawn_utc: When.
        clusters: Clusters that could be drawn, and how many were; zeros where there are none.
    """

    kind: str
    seed: int
    strata: Tuple[Stratum, ...]
    map: str
    map_sha256: str
    parameters: Dict[str, Any] = field(default_factory=dict)
    drawn_utc: str = ''
    clusters: Tuple[int, int] = (0, 0)

    @property
    def drawn(self) -> int:
        """Pixels in the sample: n."""
        return sum(s.drawn for s in self.strata)

    @property
    def population(self) -> int:
        """Pixels that could be drawn: N."""
        return sum(s.pixels for s in self.strata)

    def to_json(self) -> Dict[str, Any]:
        """JSON-ready values."""
        return {**asdict(self), 'strata': [asdict(s) for s in self.strata], 'clusters': list(self.clusters)}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> SampleDesign:
        """Read what :meth:`to_json` wrote; keys of later versions are left out."""
        known = {k: v for k, v in value.items() if k in cls.__dataclass_fields__}
        strata = tuple(Stratum(**{k: v for k, v in s.items() if k in Stratum.__dataclass_fields__}) for s in known.pop('strata'))
        return cls(strata=strata, **{**known, 'clusters': tuple(known.get('clusters', (0, 0)))})


@dataclass(frozen=True, eq=False)
class DrawnSample:
    """Pixels as they were drawn, in the order in which they are to be looked at (a random one, so that any beginning is a sample too).

    Args:
        design: How they were drawn.
        rows: Pixel rows, shape ``(n,)``.
        cols: Pixel columns, ``(n,)``.
        strata: Value of each pixel's stratum, ``(n,)``.
        map_classes: The map's class value at each pixel when it was drawn, ``(n,)``.
        inclusion: Probability of each pixel to be in such a sample, ``(n,)``, float64.
        clusters: Number of the cluster that each pixel came in, from 0, ``(n,)``; -1 where there are none.
    """

    design: SampleDesign
    rows: Array
    cols: Array
    strata: Array
    map_classes: Array
    inclusion: Array
    clusters: Array

    def __len__(self) -> int:
        return len(self.rows)


@dataclass(frozen=True, eq=False)
class ReferenceSample:
    """A reference sample with what was found there.

    Args:
        sample: The pixels as they were drawn.
        scheme: The classes of the reference, 1…K.
        values: Class value found at each pixel, 0 where nothing is decided yet (open, nobody could tell, or people disagree), ``(n,)``.
        decided: Where something was found, ``(n,)``.
        sure: Where all who answered were sure, ``(n,)``.
        unknown: Where people looked and could not tell, ``(n,)``.
        disputed: Where people disagree, ``(n,)``.
        reviewers: Names of those who answered.
        blind: Whether all answers were given without seeing the map's class.
        path: The file.
        uuid: The design's key in it.
        warnings: Sentences that a user should read.
    """

    sample: DrawnSample
    scheme: ClassScheme
    values: Array
    decided: BoolArray
    sure: BoolArray
    unknown: BoolArray
    disputed: BoolArray
    reviewers: Tuple[str, ...] = ()
    blind: bool = False
    path: str = ''
    uuid: str = ''
    warnings: Tuple[str, ...] = ()
