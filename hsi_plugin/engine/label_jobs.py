"""The jobs of labelling sessions: taking over the work of others, and points that travel outdoors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

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
