"""Labels of pixels in a labelling session: giving, replacing, taking away, counting."""

from __future__ import annotations

import uuid
from typing import Any, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple

import numpy as np

from ..core.errors import LabelError
from .changes import label_change
from .counting import counting
from .label_set import LabelSet
from .session_base import ClassKey
from .session_classes import ClassOperations
from .session_schema import COLUMNS
from .session_store import now


class LabelOperations(ClassOperations):
    """A pixel's new label revokes what stood there, and what was propagated from that."""

    def add_label(self, row: int, col: int, which: ClassKey, source: str = 'human', **more: Any) -> str:
        """Label a pixel; a label that it had is revoked.

        Args:
            row: Pixel row.
            col: Pixel column.
            which: The class, by value or by name.
            source: ``human``, ``propagated``, ``imported`` or ``field``.
            **more: Further columns of the table, such as ``dwell_ms`` or ``annotator``.

        Returns:
            The new label's uuid.

        Raises:
            LabelError: The pixel lies outside the cube, or there is no such class.
            OutputError: The file could not be written; nothing has changed.
        """
        return self.add_labels([(row, col, which)], source, **more)[0]

    def add_labels(self, entries: Sequence[Tuple[int, int, ClassKey]], source: str = 'human', **more: Any) -> List[str]:
        """Label several pixels ``(row, col, class)`` as one operation, undone as one; returns the new labels' uuids."""
        if not entries:
            return []
        named = {which: self._class_row(which) for which in {e[2] for e in entries}}
        self._check_inside((row, col) for row, col, _ in entries)
        check_columns(more)
        unique = {(int(r), int(c)): named[which] for r, c, which in entries}
        there = self._standing_at(unique)
        revoked = self.with_children([label[0] for labels in there.values() for label in labels])
        new = [self._values(r, c, 'class', row_of_class['id'], source, more) for (r, c), row_of_class in unique.items()]
        first = next(iter(unique.items()))
        text = f'label {first[0][0]}, {first[0][1]} as "{first[1]["name"]}"' if len(unique) == 1 else f'label {len(unique):,} pixels'
        self._replace('add_label', text, revoked, new)
        return [values['uuid'] for values in new]

    def import_labels(self, labels: LabelSet) -> int:
        """Take over labels from elsewhere as one operation; classes that the session lacks are added first. Returns their number."""
        for given in labels.scheme:
            if self.classes.value_of(given.name) is None:
                self.add_class(given.name, given.colour)
        names = labels.scheme.names
        entries = [(int(r), int(c), names[int(v) - 1]) for r, c, v in zip(labels.rows, labels.cols, labels.values)]
        return len(self.add_labels(entries, 'imported', note=labels.source))

    def remove_label(self, row: int, col: int) -> bool:
        """Take what was said of a pixel away, and what was propagated from it; False where there is nothing."""
        there = self._standing_at([(int(row), int(col))])
        active = self.with_children([label[0] for labels in there.values() for label in labels])
        if not active:
            return False
        self._replace('remove_label', f'remove label {row}, {col}', active, [])
        return True

    def label_at(self, row: int, col: int) -> Optional[int]:
        """The class value of a pixel's label, None where it has none."""
        found = self.select(
            f'SELECT class_id FROM label WHERE "row"={int(row)} AND "col"={int(col)} '  # nosec B608
            "AND revoked_utc IS NULL AND answer='class'",
        )
        return self._value_of_id().get(int(found[-1][0])) if found and found[-1][0] is not None else None

    def labels(self, split: str = 'train') -> LabelSet:
        """The labels to learn from, as `counting` has it, under the session's full class scheme (classes without a label included)."""
        # One text for all rows: a feature for each would take ten times as long.
        found = self.select(
            """SELECT group_concat("row" || ' ' || "col" || ' ' || class_id, ' ') AS listed FROM label WHERE """
            + counting(self.select, split)  # nosec B608
        )
        value = self._value_of_id()
        table = np.array((found[0][0] or '').split(), np.int64).reshape(-1, 3) if found else np.zeros((0, 3), np.int64)
        lookup = np.zeros(max([*value, *table[:, 2]], default=0) + 1, np.int64)
        lookup[list(value.keys())] = list(value.values())
        table[:, 2] = lookup[table[:, 2]]
        table = np.unique(table[table[:, 2] > 0], axis=0)  # in raster order; annotators who agree on a pixel count once
        rows, cols, values = table.T
        return LabelSet(rows, cols, values, self.classes, str(self.path))

    # --- inner parts --------------------------------------------------------------------------------------------------------------------

    def _values(
        self, row: int, col: int, answer: str, class_id: Optional[int], source: str, more: Mapping[str, Any]
    ) -> Dict[str, Any]:
        """The columns of a new label."""
        values: Dict[str, Any] = {'uuid': str(uuid.uuid4()), 'row': int(row), 'col': int(col)}
        if class_id is not None:
            values['class_id'] = class_id
        return {
            **values, 'source': source, 'annotator': self.annotator, 'created_utc': now(), 'answer': answer, 'split': 'train',
            **{name: _plain(value) for name, value in more.items()},
        }  # fmt: skip

    def _replace(self, operation: str, text: str, revoked: Iterable[str], new: Sequence[Dict[str, Any]]) -> None:
        """Revoke some labels and insert others, as one step."""
        changes = [label_change(u, True, False) for u in revoked]
        changes += [label_change(values['uuid'], False, True, values) for values in new]
        self.commit(operation, text, changes, new)

    def _check_inside(self, pixels: Iterable[Tuple[int, int]]) -> None:
        for row, col in pixels:
            if not self.grid.window.contains(row, col):
                raise LabelError(f'Pixel {row}, {col} lies outside the cube.', f'It has {self.grid.rows} × {self.grid.cols} pixels.')


def check_columns(more: Mapping[str, Any]) -> None:
    """Refuse names that are no column of a label."""
    strange = sorted(set(more) - {name for name, _ in COLUMNS['label']})
    if strange:
        raise LabelError(f'Labels have no column "{strange[0]}".', 'Use the columns of the label table.')


def _plain(value: Any) -> Any:
    """A value that JSON and SQL can hold: NumPy's numbers as Python's."""
    return value.item() if isinstance(value, np.generic) else value
