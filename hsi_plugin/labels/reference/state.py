"""What is decided at a point, by all that people have said of it: one rule, for the file, its readers and its replay.

Where all who gave a class gave the same, it is that class; where they differ the point is disputed until someone decides (`decides`), and
then the decision goes before all answers. Who cannot tell contradicts nobody. Of one person only the newest answer, and the newest
decision, count.
"""

from __future__ import annotations

from typing import Any, Dict, Iterable, List, Mapping, Sequence, Tuple

from ..changes import Change, row_of
from ..session_schema import quoted, run_sql, select

Row = Dict[str, Any]
OPEN, ANSWERED, UNKNOWN, DISPUTED = 'open', 'answered', 'unknown', 'disputed'
STATUSES = (OPEN, ANSWERED, UNKNOWN, DISPUTED)
"""Nobody has said anything; all agree, or someone has decided; people looked and could not tell; people disagree."""
_CHUNK = 400  # points a statement
_COLUMNS = ('uuid', 'sample_uuid', 'answer', 'class_id', 'annotator', 'created_utc', 'decides', 'blind')


def newest_words(answers: Iterable[Row]) -> List[Row]:
    """Of answers that stand, the newest of every person, and of every person who decides; in the order of time."""
    newest: Dict[Tuple[str, bool], Row] = {}
    for row in sorted(answers, key=age):
        newest[row.get('annotator') or '', bool(row.get('decides'))] = row
    return sorted(newest.values(), key=age)


def age(row: Mapping[str, Any]) -> Tuple[str, str]:
    """What sorts answers by time; the same in all copies of a file."""
    return row.get('created_utc') or '', row['uuid']


def decided(answers: Sequence[Row]) -> Row:
    """What is decided at a point.

    Args:
        answers: Its answers that stand.

    Returns:
        The columns `status`, `ref_class`, `annotator`, `utc` and `blind` of the table `ref_sample`.
    """
    words = newest_words(answers)
    if not words:
        return {'status': OPEN, 'ref_class': None, 'annotator': None, 'utc': None, 'blind': None}
    judges = [row for row in words if row.get('decides')] or words
    classes = {row['class_id'] for row in judges if row['answer'] == 'class'}
    status = UNKNOWN if not classes else ANSWERED if len(classes) == 1 else DISPUTED
    return {
        'status': status, 'ref_class': classes.pop() if status == ANSWERED else None,
        'annotator': ', '.join(dict.fromkeys(row.get('annotator') or '' for row in judges)), 'utc': judges[-1].get('created_utc'),
        'blind': int(all(bool(row.get('blind')) for row in words)),
    }  # fmt: skip


def refresh(dataset: Any, changes: Sequence[Change]) -> None:
    """Bring the points whose answers have changed up to date.

    Args:
        dataset: The open session, within a transaction in which the changes have been made.
        changes: They.
    """
    rows = [row_of(change) for change in changes]
    if any(row is not None and row[0] == 'ref_sample' for row in rows):
        run_sql(dataset, f"UPDATE ref_sample SET status = '{OPEN}' WHERE status IS NULL")  # nosec B608
    uuids = list(dict.fromkeys(row[1] for row in rows if row is not None and row[0] == 'ref_answer'))
    for i in range(0, len(uuids), _CHUNK):
        listed = ','.join(quoted(u) for u in uuids[i : i + _CHUNK])
        points = f'SELECT DISTINCT sample_uuid FROM ref_answer WHERE uuid IN ({listed})'  # nosec B608
        said: Dict[str, List[Row]] = {str(point): [] for (point,) in select(dataset, points)}
        for row in standing_answers(dataset, f'sample_uuid IN ({points})'):
            said[row['sample_uuid']].append(row)
        for point, answers in said.items():
            values = ', '.join(f'{name} = {_literal(value)}' for name, value in decided(answers).items())
            run_sql(dataset, f'UPDATE ref_sample SET {values} WHERE uuid = {quoted(point)}')  # nosec B608


def standing_answers(dataset: Any, where: str) -> List[Row]:
    """Answers that stand, with the columns that the rule needs."""
    listed = ', '.join(f'CAST({n} AS TEXT) AS {n}' if n == 'created_utc' else n for n in _COLUMNS)
    found = select(dataset, f'SELECT {listed} FROM ref_answer WHERE revoked_utc IS NULL AND {where} ORDER BY fid')  # nosec B608
    return [dict(zip(_COLUMNS, row)) for row in found]


def _literal(value: Any) -> str:
    return str(value) if isinstance(value, int) else quoted(value)
