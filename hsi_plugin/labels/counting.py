"""Which of the labels that stand a classifier learns from: one rule, as a condition of SQL, for all who read a session.

What people said of a pixel goes before what was propagated to it. Propagated labels fade: one counts while its rank among the labels of its
parent is below `core.propagation.faded_count` of the number of human labels; once accepted, it always counts. A pixel of which people say
different things counts for nothing until someone decides.
"""

from __future__ import annotations

from typing import Any, Callable, List, Tuple

from ..core.propagation import faded_count
from .session_schema import quoted

Select = Callable[[str], List[Tuple[Any, ...]]]

ANSWERS = ('class', 'mixed', 'unknown', 'skip', 'exclude')
"""A class; several at once; cannot tell; not now; cloud, shadow or water, to be left out of the map."""
DECIDED = ('class', 'mixed', 'exclude')
"""Answers that say what a pixel is; those who cannot tell, or not now, contradict nobody."""
ACCEPTED = 'accepted'
"""The note of a propagated label that a person has agreed to."""
SAID = f"('{DECIDED[0]}', '{DECIDED[1]}', '{DECIDED[2]}')"


def weight(table: str = '') -> str:
    """What a label weighs against others of its pixel, as SQL: 2 said by a person, 1 propagated and accepted, 0 propagated."""
    dot = f'{table}.' if table else ''
    return f"CASE WHEN COALESCE({dot}source, 'human') <> 'propagated' THEN 2 WHEN {dot}note = '{ACCEPTED}' THEN 1 ELSE 0 END"


def in_split(split: str, table: str = '') -> str:
    """Whether a label is to learn from (``train``) or kept apart as reference (``ref``), as SQL."""
    return f"COALESCE({f'{table}.' if table else ''}split, 'train') = {quoted(split)}"


def contradicts(one: str, other: str) -> str:
    """Whether two labels of a pixel say different things of it, as SQL over the names of two tables that were joined."""
    return (
        f'{other}.revoked_utc IS NULL AND {one}.revoked_utc IS NULL AND {one}.answer IN {SAID} AND {other}.answer IN {SAID} '
        f"AND COALESCE({other}.split, 'train') = COALESCE({one}.split, 'train') "
        f'AND ({other}.answer <> {one}.answer OR COALESCE({other}.class_id, -1) <> COALESCE({one}.class_id, -1))'
    )


def human_labels(select: Select, split: str = 'train') -> int:
    """How many labels of classes people have given that stand, whatever they say of each other."""
    found = select(
        f"SELECT COUNT(*) AS number FROM label WHERE revoked_utc IS NULL AND answer = 'class' AND class_id IS NOT NULL "  # nosec B608
        f"AND COALESCE(source, 'human') <> 'propagated' AND {in_split(split)}"
    )
    return int(found[0][0]) if found else 0


def counting(select: Select, split: str = 'train') -> str:
    """The condition that a row of the table `label` has to meet to be learned from.

    Args:
        select: Runs a query on the session.
        split: ``train``, or ``ref`` for what is kept apart as reference; propagated labels are no reference.

    Returns:
        SQL without names of tables, so that it also serves as a filter of a layer.
    """
    propagated = f'{weight()} = 2'
    if split == 'train':
        propagated = f'({weight()} > 0 OR COALESCE(query_rank, 0) < {faded_count(human_labels(select, split))})'
    return (
        f"revoked_utc IS NULL AND answer = 'class' AND class_id IS NOT NULL AND {in_split(split)} AND {propagated} "  # nosec B608
        'AND fid NOT IN (SELECT a.fid FROM label AS a JOIN label AS b ON b."row" = a."row" AND b."col" = a."col" '
        f'WHERE {contradicts("a", "b")} AND {weight("b")} >= {weight("a")})'
    )
