"""Answers to the questions of the loop, with the labels that they bring along to neighbouring pixels."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

from ..core.errors import LabelError, ParameterError
from .counting import ACCEPTED, ANSWERS
from .session_base import ClassKey
from .session_labels import LabelOperations, check_columns
from .session_schema import quoted

_SAID = {'mixed': 'call {0} mixed', 'unknown': 'leave {0} undecided', 'skip': 'skip {0}', 'exclude': 'exclude {0}'}
_INHERITED = ('annotator', 'query_strategy', 'model_uuid', 'split')
Pixels = Sequence[Tuple[int, int]]


class AnswerOperations(LabelOperations):
    """Every answer, and every decision about what it brings along, is one transaction and one step of undo.

    Propagated labels are rows of their own: ``source='propagated'``, `parent_uuid` the label they come from, `query_rank` 0, 1, 2… from the
    most similar pixel on. They never lie on a pixel of which a person said something, and are revoked with their parent.
    """

    def answer(
        self, row: int, col: int, answer: str, which: Optional[ClassKey] = None, propagated: Pixels = (), **provenance: Any
    ) -> str:
        """Say what a pixel is; what was said before is revoked, together with what it had brought along.

        Args:
            row: Pixel row.
            col: Pixel column.
            answer: ``class``, ``mixed``, ``unknown`` (cannot tell), ``skip`` (not now) or ``exclude`` (cloud, shadow, water).
            which: With ``class``, the class, by value or by name.
            propagated: Pixels ``(row, col)`` that are given the same class, the most similar one first. Left out are those of which a
                person said something; one that was propagated from another label belongs to the newest.
            **provenance: Further columns of the table, such as ``query_strategy``, ``score``, ``dwell_ms`` or ``annotator``.

        Returns:
            The new label's uuid.

        Raises:
            LabelError: A pixel lies outside the cube, there is no such class or no such column.
            ParameterError: There is no such answer, or it does not go with a class or with propagated pixels.
            OutputError: The file could not be written; nothing has changed.
        """
        if answer not in ANSWERS:
            raise ParameterError(f'"{answer}" is no answer.', f'Use one of {", ".join(ANSWERS)}.')
        if (answer == 'class') != (which is not None) or (answer != 'class' and len(propagated)):
            raise ParameterError(f'The answer "{answer}" was given with a wrong class.', 'Name a class with "class", and only there.')
        row_of_class = self._class_row(which) if which is not None else None
        self._check_inside([(row, col), *propagated])
        check_columns(provenance)
        parent = self._values(row, col, answer, row_of_class['id'] if row_of_class else None, 'human', provenance)
        there = self._standing_at([(int(row), int(col))])
        revoked = self.with_children([label[0] for labels in there.values() for label in labels])
        children, replaced = self._children(parent, propagated, revoked)
        place = f'{row}, {col}'
        text = f'label {place} as "{row_of_class["name"]}"' if row_of_class else _SAID[answer].format(place)
        self._replace('answer', text, [*revoked, *replaced], [parent, *children])
        return str(parent['uuid'])

    def set_propagation(self, uuid: str, pixels: Pixels) -> List[str]:
        """Let a label that stands bring labels along, instead of those that it did so far and nobody accepted.

        Args:
            uuid: A label of a class, given by a person.
            pixels: Pixels ``(row, col)``, the most similar one first; see :meth:`answer`.

        Returns:
            Uuids of the propagated labels.

        Raises:
            LabelError: There is no such label, or a pixel lies outside the cube.
        """
        parent = self._parent(uuid)
        self._check_inside(pixels)
        revoked = [u for u, note in self._propagated(uuid) if note != ACCEPTED]
        children, replaced = self._children(parent, pixels, revoked)
        if revoked or children:
            self._replace('propagate', f'propagate {parent["row"]}, {parent["col"]}', [*revoked, *replaced], children)
        return [str(child['uuid']) for child in children]

    def reject_propagation(self, uuid: str) -> int:
        """Revoke all that a label has brought along, as one step; returns how many labels that were."""
        revoked = [u for u, _ in self._propagated(uuid)]
        if revoked:
            self._replace('reject', f'reject {_labels(len(revoked))} propagated', revoked, [])
        return len(revoked)

    def accept_propagation(self, uuid: str) -> int:
        """Agree to all that a label has brought along, as one step; returns how many labels that were.

        Rows of the table never change, so each propagated label is revoked in favour of one that says ``accepted`` in its note, and who
        accepted it when; it does not fade.
        """
        found = [u for u, note in self._propagated(uuid) if note != ACCEPTED]
        if not found:
            return 0
        columns = ('row', 'col', 'class_id', 'query_rank', 'query_strategy', 'model_uuid', 'split')
        listed = ', '.join(f'"{name}"' for name in columns)
        new = []
        for values in self.select(f'SELECT {listed} FROM label WHERE uuid IN ({", ".join(map(quoted, found))}) ORDER BY fid'):  # nosec B608
            row = dict(zip(columns, values))
            more = {name: row[name] for name in columns[3:] if row[name] is not None}
            more.update(parent_uuid=uuid, note=ACCEPTED)
            new.append(self._values(row['row'], row['col'], 'class', row['class_id'], 'propagated', more))
        self._replace('accept', f'accept {_labels(len(found))} propagated', found, new)
        return len(found)

    # --- inner parts --------------------------------------------------------------------------------------------------------------------

    def _children(
        self, parent: Mapping[str, Any], pixels: Pixels, revoked: Sequence[str]
    ) -> Tuple[List[Dict[str, Any]], List[str]]:
        """New labels that a parent brings along, and the uuids of those propagated from others that they replace.

        Args:
            parent: The parent's columns.
            pixels: Where they are wanted, the most similar one first.
            revoked: Uuids that cease to stand in the same step.
        """
        wanted = [p for p in dict.fromkeys((int(r), int(c)) for r, c in pixels) if p != (parent['row'], parent['col'])]
        if not wanted:
            return [], []
        there = self._standing_at(wanted)
        gone = set(revoked)
        inherited = {name: parent[name] for name in _INHERITED if parent.get(name) is not None}
        children: List[Dict[str, Any]] = []
        replaced: List[str] = []
        for row, col in wanted:
            others = [label for label in there.get((row, col), []) if label[0] not in gone]
            if any(source != 'propagated' or note == ACCEPTED for _, source, note in others):
                continue
            replaced += [label[0] for label in others]
            more = {**inherited, 'parent_uuid': parent['uuid'], 'query_rank': len(children)}
            children.append(self._values(row, col, 'class', parent['class_id'], 'propagated', more))
        return children, replaced

    def _parent(self, uuid: str) -> Dict[str, Any]:
        columns = ('uuid', 'row', 'col', 'class_id', *_INHERITED)
        listed = ', '.join(f'"{name}"' for name in columns)
        found = self.select(
            f"SELECT {listed} FROM label WHERE uuid={quoted(uuid)} AND revoked_utc IS NULL AND answer='class' "  # nosec B608
            "AND COALESCE(source, 'human') <> 'propagated'"
        )
        if not found:
            raise LabelError('There is no such label of a class that could be propagated.', 'Choose a label that stands.')
        return dict(zip(columns, found[0]))

    def _propagated(self, uuid: str) -> List[Tuple[str, str]]:
        """Uuid and note of what a label has brought along and stands."""
        found = self.select(
            "SELECT uuid, COALESCE(note, '') AS said FROM label "
            f'WHERE parent_uuid={quoted(uuid)} AND revoked_utc IS NULL ORDER BY fid'  # nosec B608
        )
        return [(str(u), str(note)) for u, note in found]


def _labels(number: int) -> str:
    return f'{number} label' if number == 1 else f'{number} labels'
