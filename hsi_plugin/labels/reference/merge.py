"""Other reviewers' answers, taken over from their copies of the session's file.

Copies are brought together by what each says last of every answer: whether it stands, and since when. So merging twice changes nothing, it
does not matter who merges whom, and an answer that was taken back in one copy is taken back in the others.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Dict, List, Set, Tuple

from ...core.errors import LabelError
from ..changes import Change, row_change
from ..conflicts import PairAgreement
from ..counting import Select
from ..history import REDO, REVIEW, UNDO, is_step
from ..label_rows import Row, class_rows, has_table, reading, table_rows
from ..replay import events
from ..session import LabelSession
from ..session_schema import quoted
from ..session_store import session_grid
from .drawing import add_classes
from .points import ReviewPoint, StoredDesign
from .stored import ANSWERS, POINTS, STANDS, chosen_design, of_design, stored_designs

MERGE = f'{REVIEW}merge'
State = Tuple[bool, str]


@dataclass(frozen=True, eq=False)
class MergedReview:
    """What a merge has done.

    Args:
        taken: Answers that stand here now and did not before.
        known: Answers of the other file that stood here already.
        revoked: Answers that ceased to stand here, because they were taken back there.
        points: Points that the other file has an answer to.
        designs: Keys of the samples that were merged.
        classes: Names of classes that were added.
        conflicts: All points of those samples that people disagree on now.
        agreements: How far every two people agree.
        warnings: Sentences about what should be looked at.
    """

    taken: int
    known: int
    revoked: int
    points: int
    designs: Tuple[str, ...]
    classes: Tuple[str, ...]
    conflicts: Tuple[ReviewPoint, ...] = ()
    agreements: Tuple[PairAgreement, ...] = ()
    warnings: Tuple[str, ...] = ()

    def with_figures(self, conflicts: Tuple[ReviewPoint, ...], agreements: Tuple[PairAgreement, ...]) -> MergedReview:
        """The same with what was counted after the merge."""
        return replace(self, conflicts=conflicts, agreements=agreements)

    @property
    def text(self) -> str:
        """The report, as lines for people."""
        lines = [f'{self.taken:,} answers taken over, {self.known:,} known already, {self.revoked:,} taken back.']
        lines += [f'Class "{name}" was added.' for name in self.classes]
        lines += [pair.text for pair in self.agreements]
        if self.conflicts:
            numbers = ', '.join(str(point.number) for point in self.conflicts)
            lines.append(f'{len(self.conflicts):,} points have different answers and count for nothing until they are decided: {numbers}.')
        return '\n'.join([*lines, *self.warnings])


def merge_reviews(into: LabelSession, path: Path, design: str = '') -> MergedReview:
    """Take over answers from another copy of the file, as one step that can be undone.

    Answers keep their key, their author and their time; classes are matched by name, missing ones are added. Where one person answered a
    point in both copies, the newer answer counts (`labels.reference.state`).

    Args:
        into: The session that takes over.
        path: The other copy; it is only read.
        design: Key or name of the sample; empty: all that both files have.

    Raises:
        LabelError: The file is no session, is the same file, or has no reference sample in common with this one.
        OutputError: The session could not be written; nothing has changed.
    """
    if path.exists() and path.samefile(into.path):
        raise LabelError(f'{path} is the session that is open.', 'Choose the file of the other reviewer.')
    with reading(path) as run:
        crs, transform = run('SELECT crs, transform FROM session ORDER BY id LIMIT 1')[0]
        if not session_grid(path, crs, transform).matches(into.grid):
            raise LabelError(f'The reference sample in {path} belongs to an image with another grid.', 'Choose a copy of this file.')
        shared, warnings = _shared(into, run, path, design)
        theirs = [row for one in shared for row in table_rows(run, ANSWERS, _of(one))]
        their_states = states(run)
        used = {row.get('class_id') for row in theirs}
        classes = [row for row in class_rows(run) if row['id'] in used]
    before = into.classes.names
    keys = add_classes(into, classes)
    rows = [{**row, 'class_id': keys[row['class_id']]} if row.get('class_id') in keys else row for row in theirs]
    lost = [row for row in rows if row['answer'] == 'class' and row.get('class_id') not in keys.values()]
    if lost:
        warnings.append(f'{len(lost):,} answers of {path.name} name a class that it does not have; left out.')
        rows = [row for row in rows if row not in lost]
    changes, counts, more = _plan(into, rows, their_states)
    if changes:
        points = sorted({row['sample_uuid'] for row in rows})
        into.commit(MERGE, f'merge {counts["taken"]:,} answers of {path.name}', changes, points=points)
    standing = {row['sample_uuid'] for row in rows if their_states.get(row['uuid'], (False, ''))[0]}
    return MergedReview(
        counts['taken'], counts['known'], counts['revoked'], len(standing), tuple(one.uuid for one in shared),
        tuple(name for name in into.classes.names if name not in before), warnings=(*warnings, *more),
    )  # fmt: skip


def states(run: Select) -> Dict[str, State]:
    """Of every answer, whether it stands, and since when, as the events tell.

    A merge only passes on what was said elsewhere, so it leaves the time as it was. Undoing a merge says nothing about the answers, only
    that they are not wanted here: their time is then before all others, so that the merge can be made again.

    Args:
        run: Runs a query on the session.
    """
    found: Dict[str, State] = {}
    known: Dict[int, Tuple[str, List[Change]]] = {}
    for number, utc, _, operation, payload in events(run, f"substr(op, 1, {len(REVIEW)}) = '{REVIEW}'"):
        undone, redone = is_step(operation, UNDO), is_step(operation, REDO)
        if not undone and not redone:
            known[number] = operation, payload['changes']
        made, changes = known[int(payload['event'])] if undone or redone else known[number]
        for change in reversed(changes) if undone else changes:
            if change.get('table') == ANSWERS:
                since = utc if made != MERGE else '' if undone else str(change['since'])
                found[str(change['uuid'])] = bool(change['stands'][0 if undone else 1]), since
    return found


def _shared(into: LabelSession, run: Select, path: Path, design: str) -> Tuple[List[StoredDesign], List[str]]:
    """The samples that both files have, and warnings about others."""
    mine = {d.uuid: d for d in stored_designs(into.select, into.path)}
    theirs = {d.uuid: d for d in stored_designs(run, path)} if has_table(run, ANSWERS) else {}
    if design:
        chosen = chosen_design(mine.values(), design, into.path)
        mine = {chosen.uuid: chosen}
    shared = [d for uuid, d in mine.items() if uuid in theirs]
    if not shared:
        raise LabelError(
            f'{path} has no reference sample in common with {into.path}.',
            'Give every reviewer a copy of the file after the sample was drawn, and merge those copies.',
        )
    for one in shared:
        asked = f'SELECT uuid, "row", "col", number FROM {POINTS} WHERE {of_design(one.uuid)}'  # nosec B608
        here, there = (
            {str(u): (r, c, n) for u, r, c, n in select(asked)}
            for select in (into.select, run)
        )
        if here != there:
            raise LabelError(f'The points of the sample "{one.name}" are not the same in {path}.', 'Merge copies of one and the same file.')
    others = [d.name for uuid, d in theirs.items() if uuid not in mine] if not design else []
    return shared, [f'The sample "{name}" of {path.name} is not in this file; left out.' for name in others]


def _of(design: StoredDesign) -> str:
    return f'sample_uuid IN (SELECT uuid FROM {POINTS} WHERE {of_design(design.uuid)})'  # nosec B608


def _plan(into: LabelSession, rows: List[Row], theirs: Dict[str, State]) -> Tuple[List[Change], Dict[str, int], List[str]]:
    """What taking answers over would change, how many are taken, known and revoked, and warnings."""
    listed = ', '.join(quoted(row['uuid']) for row in rows)
    asked = f'SELECT uuid, class_id FROM {ANSWERS} WHERE uuid IN ({listed})'  # nosec B608
    present = {str(u): key for u, key in into.select(asked)} if rows else {}
    standing = {str(u) for (u,) in into.select(f'SELECT uuid FROM {ANSWERS} WHERE {STANDS}')}  # nosec B608
    mine, keys = states(into.select), set(into.class_ids)
    changes: List[Change] = []
    counts = {'taken': 0, 'known': 0, 'revoked': 0}
    homeless: Set[str] = set()
    for row in rows:
        uuid = row['uuid']
        stands, since = theirs.get(uuid, (False, ''))
        here = uuid in standing
        counts['known'] += int(here and stands)
        if here == stands or (uuid in present and since <= mine.get(uuid, (here, ''))[1]):
            continue
        if stands and uuid in present and present[uuid] is not None and present[uuid] not in keys:
            homeless.add(uuid)
            continue
        counts['taken' if stands else 'revoked'] += 1
        changes.append({**row_change(ANSWERS, uuid, here, stands, None if uuid in present else row), 'since': since})
    said = [f'{len(homeless):,} answers name a class that was removed here; they stay away.'] if homeless else []
    return changes, counts, said
