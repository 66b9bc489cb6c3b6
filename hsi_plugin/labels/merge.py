"""Merging the work of two annotators: labels of another session of the same image, by uuid, as one step that can be undone."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Tuple, Union

from ..core.classes import suggest_colour
from ..core.errors import LabelError
from .changes import Change, class_change
from .conflicts import Conflict, PairAgreement, conflicts, pair_agreements
from .label_rows import Row, class_rows, label_rows, reading
from .replay import put_aside
from .session import LabelSession
from .session_store import session_grid
from .take_over import plan

MERGE = 'merge'


@dataclass(frozen=True, eq=False)
class Merged:
    """What a merge has done.

    Args:
        taken: Labels of the other session that stand here now.
        known: Its labels that were here already.
        superseded: Its labels that were not taken, because their annotator has said something newer of the pixel, or because they were
            propagated to a pixel of which a person said something.
        revoked: Labels of this session that ceased to stand: the other side had revoked them, or they gave way for the same reasons.
        classes: Names of classes that were added.
        conflicts: All pixels of the session of which people say different things now.
        agreements: How far every two annotators agree on the pixels that both labelled.
        warnings: Sentences about what should be looked at.
    """

    taken: int
    known: int
    superseded: int
    revoked: int
    classes: Tuple[str, ...]
    conflicts: Tuple[Conflict, ...]
    agreements: Tuple[PairAgreement, ...]
    warnings: Tuple[str, ...]

    @property
    def text(self) -> str:
        """The report, as lines for people."""
        rest = f'{self.superseded:,} superseded, {self.revoked:,} revoked here'
        lines = [f'{self.taken:,} labels taken over, {self.known:,} known already, {rest}.']
        lines += [f'Class "{name}" was added.' for name in self.classes]
        lines += [pair.text for pair in self.agreements]
        if self.conflicts:
            lines.append(f'{len(self.conflicts):,} pixels have different answers and count for nothing until they are decided:')
            lines += [f'  row {c.row}, column {c.col}: {c.text}' for c in self.conflicts]
        return '\n'.join([*lines, *self.warnings])


def merge_sessions(into: LabelSession, other: Union[str, Path, LabelSession]) -> Merged:
    """Take over what stands in another session.

    Classes are matched by name; those that are missing are added. Labels keep their uuid, annotator, time and provenance. What both sides
    know is left as it is, but for labels that the other side has revoked: they cease to stand here, too. Where one annotator has labelled a
    pixel in both sessions, the newer answer stands; where two annotators did, both stand. All of it is one step of undo.

    Args:
        into: The session that takes over.
        other: The other session, or its file; it is only read.

    Raises:
        LabelError: The file is no session, is the same file, or belongs to an image with another grid.
        OutputError: The session could not be written; nothing has changed.
    """
    path = other.path if isinstance(other, LabelSession) else Path(other)
    if path.exists() and path.samefile(into.path):
        raise LabelError(f'{path} is the session that is open.', 'Choose the file of the other annotator.')
    with reading(path) as run:
        crs, transform, sha256 = run('SELECT crs, transform, sha256 FROM session ORDER BY id LIMIT 1')[0]
        if not session_grid(path, crs, transform).matches(into.grid):
            raise LabelError(f'The labels in {path} belong to an image with another grid.', 'Merge sessions of the same image.')
        theirs, foreign = class_rows(run), label_rows(run, 'revoked_utc IS NULL')
        gone = [str(u) for (u,) in run('SELECT uuid FROM label WHERE revoked_utc IS NOT NULL')]
        aside = put_aside(run, MERGE) if gone else set()
    own = into.select('SELECT sha256 FROM session ORDER BY id LIMIT 1')[0][0]
    warnings = (f'The image of {path} has another header; check that it is the same image.',) if sha256 and own and sha256 != own else ()

    keys, added = matched_classes(into, theirs)
    rows = [{**row, 'class_id': keys[row['class_id']]} if row.get('class_id') in keys else row for row in foreign]
    rows = [row for row in rows if row['answer'] != 'class' or row.get('class_id') is not None]
    outcome, changes, new = plan(into, rows, [u for u in gone if u not in aside])
    values = {int(row['id']): i for i, row in enumerate([*class_rows(into.select), *added], start=1)}
    names = [*into.classes.names, *(row['name'] for row in added)]
    pairs = pair_agreements(outcome.standing, values, names)
    class_changes: List[Change] = [class_change(row['id'], None, row) for row in added]
    if changes or class_changes:
        text = f'merge {len(outcome.taken):,} labels of {path.name}'
        into.commit(MERGE, text, [*class_changes, *changes], new, agreement=[pair.to_json() for pair in pairs])
    return Merged(
        len(outcome.taken), len(outcome.known), len(outcome.superseded), len(outcome.revoked), tuple(row['name'] for row in added),
        tuple(conflicts(into)), tuple(pairs), warnings,
    )  # fmt: skip


def matched_classes(into: LabelSession, theirs: List[Row]) -> Tuple[Dict[int, int], List[Row]]:
    """Keys here by the other session's keys, and rows of classes that have to be added.

    Args:
        into: The session.
        theirs: Rows with `id`, `name`, `colour` and `created_by`.
    """
    mine = class_rows(into.select)
    keys = {_name(row): int(row['id']) for row in mine}
    added: List[Row] = []
    for row in theirs:
        if _name(row) not in keys:
            taken = [str(r['colour']) for r in (*mine, *added)]
            colour = row['colour'] if row['colour'].lower() not in {c.lower() for c in taken} else suggest_colour(row['name'], taken)
            new = into.new_class(row['name'], colour, [*mine, *added], ahead=len(added))
            added.append({**new, 'created_by': row['created_by'] or new['created_by']})
            keys[_name(row)] = int(new['id'])
    return {int(row['id']): keys[_name(row)] for row in theirs}, added


def _name(row: Row) -> str:
    return str(row['name']).strip().casefold()
