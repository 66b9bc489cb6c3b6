"""What stands in a labelling session, as arrays: what the loop, the map and the counts of clicks read after every click."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Mapping

import numpy as np

from ..core.arrays import Array, BoolArray
from .counting import ACCEPTED, Select, counting, in_split

_FIELD, _ROW = '\x1f', '\x1e'  # ASCII's own separators, which no name on a keyboard holds
_COLUMNS = (
    'fid', '"row"', '"col"', 'COALESCE(class_id, -1)', 'COALESCE(query_rank, -1)', "COALESCE(answer, '')", "COALESCE(source, 'human')",
    'uuid', "COALESCE(parent_uuid, '')", "COALESCE(annotator, '')", f"(COALESCE(note, '') = '{ACCEPTED}')",
)


@dataclass(frozen=True, eq=False)
class Standing:
    """All labels that are not revoked, in the order in which they were written; every array has shape ``(n,)``.

    A pixel has one of them, but where sessions were merged: then there may be one of every person.

    Args:
        rows: Pixel rows, int64.
        cols: Pixel columns, int64.
        values: Class values 1…K, int64; 0 where the answer is not a class.
        answers: ``class``, ``mixed``, ``unknown``, ``skip`` or ``exclude``.
        sources: ``human``, ``propagated``, ``imported`` or ``field``.
        ranks: `query_rank`, int64; −1 where there is none. Of propagated labels: 0 for the pixel most like the parent's.
        parents: Index of the label from which one was propagated, int64; −1 where there is none.
        uuids: The labels' uuids.
        annotators: Who said it.
        seq: The order in which labels were written, int64, growing.
        accepted: Propagated labels that a person has agreed to.
        counting: Labels that are learned from: of a class, not faded, not contradicted (`labels.counting`).
    """

    rows: Array
    cols: Array
    values: Array
    answers: Array
    sources: Array
    ranks: Array
    parents: Array
    uuids: Array
    annotators: Array
    seq: Array
    accepted: BoolArray
    counting: BoolArray

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def human(self) -> BoolArray:
        """Labels that are not propagated, whatever they answer."""
        chosen: BoolArray = self.sources != 'propagated'
        return chosen


def read_standing(select: Select, value_of_id: Mapping[int, int], split: str = 'train') -> Standing:
    """Read what stands.

    Args:
        select: Runs a query on the session.
        value_of_id: Class values by the classes' keys.
        split: ``train``, or ``ref`` for what is kept apart as reference.
    """
    joined = " || char(31) || ".join(_COLUMNS)
    # One text for all rows: a feature for each would take ten times as long.
    wanted = f'revoked_utc IS NULL AND {in_split(split)}'
    texts = select(f'SELECT group_concat({joined}, char(30)) AS listed FROM label WHERE {wanted}')  # nosec B608
    chosen = select(f"SELECT group_concat(fid, ' ') AS listed FROM label WHERE {counting(select, split)}")  # nosec B608
    lines = sorted((r.split(_FIELD) for r in (texts[0][0] or '').split(_ROW) if r), key=lambda f: int(f[0])) if texts else []
    columns = list(zip(*lines)) if lines else [()] * len(_COLUMNS)
    seq, rows, cols, classes, ranks = (np.array(columns[i], np.int64) for i in range(5))
    answers, sources, uuids, annotators = (np.array(columns[i], np.str_) for i in (5, 6, 7, 9))
    place: Dict[str, int] = {uuid: i for i, uuid in enumerate(columns[7])}
    values = np.array([value_of_id.get(int(k), 0) for k in classes], np.int64)
    values[answers != 'class'] = 0
    learned = np.array((chosen[0][0] or '').split() if chosen else [], np.int64)
    return Standing(
        rows, cols, values, answers, sources, ranks, np.array([place.get(u, -1) for u in columns[8]], np.int64), uuids, annotators, seq,
        np.array(columns[10], np.str_) == '1', np.isin(seq, learned) & (values > 0),
    )  # fmt: skip
