"""Taking over labels that were written elsewhere, by another annotator or in the field, as one step that can be undone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, FrozenSet, List, Sequence, Set, Tuple

from .changes import Change, label_change
from .counting import ACCEPTED
from .label_rows import Row, label_rows
from .replay import replayed
from .session import LabelSession

_Place = Tuple[int, int, str]


@dataclass(frozen=True)
class TakenOver:
    """What became of labels from elsewhere.

    Args:
        taken: Uuids that stand here now and did not before.
        known: Uuids that were here already; whether they stand is left as it is.
        superseded: Uuids that were not taken, because something newer or weightier is known of their pixels.
        revoked: Uuids of this session's labels that have ceased to stand.
        standing: The labels that stand after it.
    """

    taken: Tuple[str, ...]
    known: Tuple[str, ...]
    superseded: Tuple[str, ...]
    revoked: Tuple[str, ...]
    standing: Tuple[Row, ...]


def staying(rows: Sequence[Row]) -> Set[str]:
    """Uuids of the labels of one pixel that stand beside each other.

    The newest word of every person; where people said something, nothing that was propagated; where nobody did, what people accepted;
    else the newest of what was propagated. A person's "not now" stays, but stands in nobody's way.
    """
    newest: Dict[str, Row] = {}
    for row in sorted(rows, key=_age):
        if _weight(row) == 2:
            newest[row.get('annotator', '')] = row
    said = list(newest.values())
    if not any(row['answer'] != 'skip' for row in said):
        accepted = {row.get('annotator', ''): row for row in sorted(rows, key=_age) if _weight(row) == 1}
        said += accepted.values() or sorted((row for row in rows if _weight(row) == 0), key=_age)[-1:]
    return {row['uuid'] for row in said}


def plan(
    session: LabelSession, incoming: Sequence[Row], revoked_elsewhere: Sequence[str] = ()
) -> Tuple[TakenOver, List[Change], List[Row]]:
    """What taking labels over would change.

    Args:
        session: The session.
        incoming: Labels with the keys of this session's classes.
        revoked_elsewhere: Uuids of labels that the other side has revoked; those that stand here cease to.

    Returns:
        The outcome, the changes in their order, and the new rows.
    """
    before = {row['uuid']: row for row in label_rows(session.select, 'revoked_utc IS NULL')}
    ever = {str(u) for (u,) in session.select('SELECT uuid FROM label')}
    candidates = _candidates(session, incoming, before, ever)
    gone = set(session.with_children([u for u in revoked_elsewhere if u in before]))
    standing = {u: row for u, row in before.items() if u not in gone}

    said = {u: row for u, row in candidates.items() if _weight(row) == 2}
    lost = _losing(standing, said)
    gone |= set(session.with_children([u for u in standing if u in lost]))
    standing = {u: row for u, row in {**standing, **said}.items() if u not in lost | gone}

    brought = {u: row for u, row in candidates.items() if _weight(row) < 2 and row.get('parent_uuid') in standing}
    lost = _losing(standing, brought)
    gone |= lost & set(before)
    standing = {u: row for u, row in {**standing, **brought}.items() if u not in lost}

    taken = [row for u, row in candidates.items() if u in standing]
    changes = [label_change(u, True, False) for u in before if u in gone]
    changes += [label_change(row['uuid'], False, True, None if row['uuid'] in ever else row) for row in taken]
    outcome = TakenOver(
        tuple(row['uuid'] for row in taken), tuple(row['uuid'] for row in incoming if row['uuid'] not in candidates),
        tuple(u for u in candidates if u not in standing), tuple(u for u in before if u in gone), tuple(standing.values()),
    )  # fmt: skip
    return outcome, changes, [row for row in taken if row['uuid'] not in ever]


def _candidates(session: LabelSession, incoming: Sequence[Row], before: Dict[str, Row], ever: Set[str]) -> Dict[str, Row]:
    """Labels that are not known here, or whose taking over was undone, so that it is as if they had never been here."""
    forgotten: FrozenSet[str] = frozenset()
    if any(row['uuid'] in ever and row['uuid'] not in before for row in incoming):
        forgotten = replayed(session.select).taken_back
    return {row['uuid']: row for row in incoming if row['uuid'] not in before and (row['uuid'] not in ever or row['uuid'] in forgotten)}


def _losing(standing: Dict[str, Row], new: Dict[str, Row]) -> Set[str]:
    """Uuids, old and new, that cannot stand beside the others on the pixels of the new ones."""
    places: Dict[_Place, List[Row]] = {_place(row): [] for row in new.values()}
    for row in (*standing.values(), *new.values()):
        if _place(row) in places:
            places[_place(row)].append(row)
    return {row['uuid'] for rows in places.values() for row in rows} - {u for rows in places.values() for u in staying(rows)}


def _place(row: Row) -> _Place:
    return row['row'], row['col'], row.get('split', 'train')


def _age(row: Row) -> Any:
    return row.get('created_utc', ''), row['uuid']


def _weight(row: Row) -> int:
    if row.get('source') != 'propagated':
        return 2
    return 1 if row.get('note') == ACCEPTED else 0
