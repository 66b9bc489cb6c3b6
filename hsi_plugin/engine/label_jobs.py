"""The jobs of labelling sessions: taking over the work of others, and points that travel outdoors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ..core.errors import ParameterError
from .job import Job


@dataclass(frozen=True)
class MergeLabelsJob(Job):
    """Take over the labels of another session of the same image, or what was noted in a field package, as one step of undo.

    Results: `session`, `taken`, `known`, `superseded`, `conflicts` (each with `row`, `col` and `text`), `report` (lines for people),
    `warnings`, and `output` where the table of conflicts was written.

    Args:
        session: The session that takes over; it is changed.
        other: The other session, or a field package; it is only read.
        output: A table (CSV) of pixels of which people say different things; empty to write none.
    """

    kind: ClassVar[str] = 'labels merge'
    session: str
    other: str
    output: str = ''


@dataclass(frozen=True)
class FieldPackageJob(Job):
    """Write pixels to be visited as points with a form, in a file of their own.

    Results: `output`, `points` (how many), `warnings`.

    Args:
        session: The session into which observations will be merged.
        output: The GeoPackage to make; must not exist.
        points: A layer of points, such as suggested pixels; empty: what was called mixed, what nobody could tell, and what people disagree
            about.
        blind: Whether whoever goes out must not know the suggested class.
    """

    kind: ClassVar[str] = 'labels field'
    session: str
    output: str
    points: str = ''
    blind: bool = False


@dataclass(frozen=True)
class FieldPointsJob(Job):
    """Label the pixels under points that were noted with a receiver, as one step of undo.

    Results: `session`, `labels` (pixels of one class), `taken` (labels that are new), `known`, `warnings`.

    Args:
        session: The session; it is changed.
        points: A file of points: GPX, GeoJSON, GeoPackage, shapefile, a table (CSV) with coordinates.
        field: The field with the class; empty where there is only one candidate.
        accuracy: The field that tells how well a position is known, in metres; empty: found by its name.
        split: `ref` keeps the labels apart as reference, `train` lets models learn from them.
    """

    kind: ClassVar[str] = 'labels points'
    session: str
    points: str
    field: str = ''
    accuracy: str = ''
    split: str = 'ref'

    def __post_init__(self) -> None:
        if self.split not in ('ref', 'train'):
            raise ParameterError(f'Labels are not kept for "{self.split}".', 'Give ref or train.')
