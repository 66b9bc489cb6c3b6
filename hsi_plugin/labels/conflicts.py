"""Pixels of which people say different things, and how far people agree where several labelled the same pixels.

Both stand until someone decides, and until then a classifier learns from neither (`labels.counting`). The view `conflict` of the session's
file lists the same pixels, so stock QGIS shows them on the map.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple, Union

import numpy as np

from ..core.agreement import Agreement, agreement
from ..cubes.atomic import atomic_output
from .counting import ACCEPTED, DECIDED
from .label_rows import Row, class_rows, label_rows
from .session import LabelSession
from .session_base import ClassKey
from .session_upgrade import CONFLICT


@dataclass(frozen=True)
class Opinion:
    """What one person says of a pixel: the answer, with the class's name where it is a class."""

    annotator: str
    answer: str
    name: str
    uuid: str
    created_utc: str

    @property
    def said(self) -> str:
        """The answer in a word."""
        return self.name or self.answer


@dataclass(frozen=True)
class Conflict:
    """A pixel of which people say different things."""

    row: int
    col: int
    split: str
    opinions: Tuple[Opinion, ...]

    @property
    def text(self) -> str:
        """Who says what, in one line."""
        return '; '.join(f'{o.annotator}: {o.said}' for o in self.opinions)


@dataclass(frozen=True, eq=False)
class PairAgreement:
    """How far two people agree.

    Args:
        first: One annotator.
        second: The other.
        names: Names of the classes 1…K.
        classes: The figures on pixels that both gave a class.
        undecided: Pixels that both answered, but not both with a class.
    """

    first: str
    second: str
    names: Tuple[str, ...]
    classes: Agreement
    undecided: int

    @property
    def text(self) -> str:
        """The report, a few lines."""
        c = self.classes
        lines = [f'{self.first} and {self.second}: {c.n:,} pixels given a class by both']
        if c.n:
            lines[0] += f', {100 * c.share:.1f} % agree'
            if np.isfinite(c.kappa):
                lines[0] += f"; Cohen's kappa {c.kappa:.3f} ± {c.kappa_error:.3f} (standard error, n = {c.n:,})"
        if self.undecided:
            lines.append(f'  {self.undecided:,} more were called mixed, undecided or excluded by one of them')
        for i, name in enumerate(self.names):
            used = int(c.table[i].sum()), int(c.table[:, i].sum())
            if any(used):
                who = f'{self.first} {used[0]:,}, {self.second} {used[1]:,} pixels'
                lines.append(f'  {name}: {100 * c.by_class[i]:.1f} % agreement ({who})')
        return '\n'.join(lines)

    def to_json(self) -> Dict[str, Any]:
        """JSON-ready figures."""
        return {'first': self.first, 'second': self.second, 'undecided': self.undecided, **self.classes.to_json(self.names)}


def conflicts(session: LabelSession) -> List[Conflict]:
    """The pixels of a session of which people say different things, in raster order."""
    names = {int(row['id']): str(row['name']) for row in class_rows(session.select)}
    found: Dict[Tuple[int, int, str], List[Opinion]] = {}
    rows = session.select(f'SELECT "row", "col", split FROM {CONFLICT} ORDER BY "row", "col"')  # nosec B608
    places = {(int(r), int(c), str(s)): True for r, c, s in rows}
    if not places:
        return []
    said = f'revoked_utc IS NULL AND ("row", "col") IN (SELECT "row", "col" FROM {CONFLICT})'  # nosec B608
    for row in label_rows(session.select, said):
        place = (row['row'], row['col'], row.get('split', 'train'))
        if place in places and row['answer'] in DECIDED and (row.get('source') != 'propagated' or row.get('note') == ACCEPTED):
            name = names.get(row.get('class_id', -1), '') if row['answer'] == 'class' else ''
            opinion = Opinion(row.get('annotator', ''), row['answer'], name, row['uuid'], row.get('created_utc', ''))
            found.setdefault(place, []).append(opinion)
    return [Conflict(*place, tuple(found[place])) for place in places if place in found]


def resolve(session: LabelSession, conflict: Conflict, which: Optional[ClassKey] = None, answer: str = 'class') -> str:
    """Decide what a pixel is: one label of whoever decides, in the place of those that contradict each other; undo brings them back.

    Args:
        session: The session.
        conflict: One of its conflicts.
        which: With the answer ``class``, the class.
        answer: ``class``, or another answer such as ``mixed``.

    Returns:
        The new label's uuid.
    """
    note = f'decided between {conflict.text}'
    return session.answer(conflict.row, conflict.col, answer, which, note=note, split=conflict.split)


def write_conflicts(session: LabelSession, path: Union[str, Path]) -> int:
    """Write the conflicts as a table of comma-separated values, a line for each label; returns how many pixels that are.

    Raises:
        OutputError: The file cannot be written.
    """
    found = conflicts(session)
    with atomic_output(Path(path)) as temporary, open(temporary, 'w', newline='', encoding='utf-8') as file:
        table = csv.writer(file)
        table.writerow(['row', 'col', 'x', 'y', 'split', 'annotator', 'answer', 'class', 'created_utc', 'uuid'])
        for c in found:
            x, y = session.grid.xy(c.row, c.col)
            for o in c.opinions:
                table.writerow([c.row, c.col, repr(x), repr(y), c.split, o.annotator, o.answer, o.name, o.created_utc, o.uuid])
    return len(found)


def agreements(session: LabelSession) -> List[PairAgreement]:
    """How far the annotators of a session agree on the pixels that several of them labelled and that nobody has decided since."""
    values = {int(row['id']): i for i, row in enumerate(class_rows(session.select), start=1)}
    return pair_agreements(label_rows(session.select, 'revoked_utc IS NULL'), values, session.classes.names)


def pair_agreements(rows: Sequence[Row], values: Mapping[int, int], names: Sequence[str]) -> List[PairAgreement]:
    """How far every two annotators agree.

    Args:
        rows: Labels that stand; those propagated, and answers of ``skip``, do not enter.
        values: Class values 1…K by the classes' keys.
        names: Names of the K classes.

    Returns:
        One for every two annotators who have a pixel in common, in the order of their names.
    """
    said: Dict[str, Dict[Tuple[int, int, str], int]] = {}
    for row in rows:
        if row.get('source') != 'propagated' and row['answer'] != 'skip':
            value = values.get(row.get('class_id', -1), 0) if row['answer'] == 'class' else 0
            said.setdefault(row.get('annotator', ''), {})[row['row'], row['col'], row.get('split', 'train')] = value
    out = []
    for first, second in combinations(sorted(said), 2):
        shared = sorted(said[first].keys() & said[second].keys())
        if shared:
            a, b = (np.array([said[who][place] for place in shared], np.int64) for who in (first, second))
            figures = agreement(a, b, len(names))
            out.append(PairAgreement(first, second, tuple(names), figures, len(shared) - figures.n))
    return out
