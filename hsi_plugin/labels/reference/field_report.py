"""What came back from the field, told to people: how much was taken over, and where people disagree now."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Iterable, Tuple, Union

from ...cubes.atomic import atomic_output
from .review import Review


@dataclass(frozen=True)
class Dispute:
    """A point of which people say different things, or different things than a label says.

    Args:
        row: Pixel row.
        col: Pixel column.
        text: Who says what.
    """

    row: int
    col: int
    text: str


@dataclass(frozen=True)
class ReviewReport:
    """What came back from the field.

    Args:
        taken: Answers that stand now and did not before.
        known: Observations that had been taken before.
        superseded: Observations that were not taken, because the same person has said something newer of the point.
        open: Points without an observation.
        added: Points that were added outdoors, which are labels kept apart as reference now.
        conflicts: All points of the samples of which people say different things now.
        problems: Sentences about observations that could not be taken.
        warnings: Sentences about what should be looked at.
    """

    taken: int
    known: int
    superseded: int
    open: int
    added: int
    conflicts: Tuple[Dispute, ...]
    problems: Tuple[str, ...]
    warnings: Tuple[str, ...]

    @property
    def text(self) -> str:
        """The report, as lines for people."""
        rest = f'{self.superseded:,} superseded, {self.open:,} points open'
        lines = [f'{self.taken:,} answers taken, {self.known:,} known already, {rest}.']
        if self.added:
            lines.append(f'{self.added:,} points were added outdoors; they are labels kept as reference, not part of the sample.')
        if self.conflicts:
            lines.append(f'{len(self.conflicts):,} points have different answers and count for nothing until they are decided:')
            lines += [f'  row {c.row}, column {c.col}: {c.text}' for c in self.conflicts]
        return '\n'.join([*lines, *self.problems, *self.warnings])


def disputes(review: Review, designs: Iterable[str]) -> Tuple[Dispute, ...]:
    """The points of these samples that people disagree on."""
    names = review.session.classes.names
    found = []
    for uuid in sorted(designs):
        for point in review.points(uuid):
            if point.status == 'disputed':
                said = [f'{a.annotator}: {names[a.class_value - 1] if a.class_value else a.answer}' for a in point.answers]
                found.append(Dispute(point.row, point.col, '; '.join(said)))
    return tuple(found)


def write_disputes(review: Review, path: Union[str, Path]) -> int:
    """Write the points that people disagree on as comma-separated values, a line for each answer; returns how many points that are.

    The columns are those of the table that `labels.conflicts` writes of labels.

    Raises:
        OutputError: The file cannot be written.
    """
    names = review.session.classes.names
    found = [point for design in review.designs() for point in review.conflicts(design.uuid)]
    with atomic_output(Path(path)) as temporary, open(temporary, 'w', newline='', encoding='utf-8') as file:
        table = csv.writer(file)
        table.writerow(['row', 'col', 'x', 'y', 'split', 'annotator', 'answer', 'class', 'created_utc', 'uuid'])
        for p in found:
            for a in p.answers:
                kind = names[a.class_value - 1] if a.class_value else ''
                table.writerow([p.row, p.col, repr(p.x), repr(p.y), 'sample', a.annotator, a.answer, kind, a.created_utc, a.uuid])
    return len(found)
