"""A reference sample as a session holds it: its designs, its points, and what people said of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

from ...core.classes import ClassScheme
from ...core.reference import SampleDesign
from .state import ANSWERED, OPEN, STATUSES, UNKNOWN

__all__ = ['STATUSES', 'Answer', 'Progress', 'ReviewPoint', 'StoredDesign', 'StratumProgress']


@dataclass(frozen=True)
class StoredDesign:
    """A reference sample that was drawn.

    Args:
        uuid: Its key.
        name: What people call it.
        design: How it was drawn.
        scheme: The classes of the map.
        blind: Whether the map's class is hidden from those who answer.
        drawn_by: Who drew it.
        map_path: The map, absolute; found from the session's folder, so that both may move together.
    """

    uuid: str
    name: str
    design: SampleDesign
    scheme: ClassScheme
    blind: bool
    drawn_by: str
    map_path: str


@dataclass(frozen=True)
class Answer:
    """What one person says of a point.

    Args:
        uuid: Its key.
        answer: ``class``, or ``unknown`` where the person could not tell.
        class_value: The class's value in the session, 0 where it is none.
        sure: Whether the person was.
        annotator: Who.
        created_utc: When.
        source: ``desk`` or ``field``.
        comment: In the person's words.
        photo: Path of a picture.
        decides: Whether it decides between others' answers.
        gps_accuracy_m: How well the place was known, in metres.
        blind: Whether the map's class was hidden.
        dwell_ms: How long it took.
    """

    uuid: str
    answer: str
    class_value: int
    sure: bool
    annotator: str
    created_utc: str
    source: str
    comment: str
    photo: str
    decides: bool
    gps_accuracy_m: Optional[float] = None
    blind: bool = False
    dwell_ms: Optional[int] = None


@dataclass(frozen=True)
class ReviewPoint:
    """A pixel of a reference sample.

    Args:
        uuid: Its key.
        number: Its place in the order of visits, from 1.
        row: Pixel row.
        col: Pixel column.
        x: Map coordinate of its centre, of a raster without position as QGIS shows it.
        y: The other one.
        stratum: Value of its stratum.
        map_class: The map's class value when it was drawn.
        inclusion: Probability to be drawn.
        cluster: Number of its cluster, −1 where there is none.
        answers: What people say: of every person the newest answer, and decisions, in the order of time.
        status: ``open``, ``answered``, ``unknown`` or ``disputed`` (`labels.reference.state`).
        decided: Its class's value in the session, None where none is decided.
    """

    uuid: str
    number: int
    row: int
    col: int
    x: float
    y: float
    stratum: int
    map_class: int
    inclusion: float
    cluster: int
    answers: Tuple[Answer, ...]
    status: str
    decided: Optional[int]

    def mine(self, annotator: str) -> Optional[Answer]:
        """What a person answered, decisions aside; None where that person has said nothing."""
        return next((a for a in reversed(self.answers) if a.annotator == annotator and not a.decides), None)

    @property
    def decision(self) -> Optional[Answer]:
        """The newest answer that decides between others, None where there is none."""
        return next((a for a in reversed(self.answers) if a.decides), None)


@dataclass(frozen=True)
class StratumProgress:
    """How far a stratum has come: points, and how many of them are answered, unknown and disputed."""

    value: int
    points: int
    answered: int
    unknown: int
    disputed: int

    @property
    def done(self) -> int:
        """Points of which people said something and agree."""
        return self.answered + self.unknown


@dataclass(frozen=True)
class Progress:
    """How far a review has come.

    Args:
        points: In the sample.
        answered: With a class that is decided.
        unknown: That people looked at and could not tell.
        disputed: That people disagree on.
        mine: That the session's annotator has answered.
        by_stratum: The same for each stratum, in the order of their values.
    """

    points: int
    answered: int
    unknown: int
    disputed: int
    mine: int
    by_stratum: Tuple[StratumProgress, ...]

    @property
    def open(self) -> int:
        """Points of which nobody has said anything."""
        return self.points - self.answered - self.unknown - self.disputed

    @classmethod
    def of(cls, points: Tuple[ReviewPoint, ...], annotator: str) -> Progress:
        """Count points."""
        strata = []
        for value in sorted({p.stratum for p in points}):
            found = [p.status for p in points if p.stratum == value]
            answered, unknown = found.count(ANSWERED), found.count(UNKNOWN)
            strata.append(StratumProgress(value, len(found), answered, unknown, len(found) - answered - unknown - found.count(OPEN)))
        answered, unknown, disputed = (sum(getattr(s, name) for s in strata) for name in ('answered', 'unknown', 'disputed'))
        return cls(len(points), answered, unknown, disputed, sum(p.mine(annotator) is not None for p in points), tuple(strata))
