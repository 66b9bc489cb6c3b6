"""Operations on the classes of a labelling session."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Sequence, Tuple

from ..core.classes import ClassDefinition, ClassScheme, suggest_colour
from ..core.errors import LabelError
from .changes import class_change, label_change
from .session_base import ClassKey, SessionBase


class ClassOperations(SessionBase):
    """Class values are 1…K in the order in which classes were added; removing one renumbers those behind it, as in a class scheme."""

    @property
    def classes(self) -> ClassScheme:
        """The classes, values 1…K."""
        return ClassScheme(tuple(ClassDefinition(i + 1, row['name'], row['colour']) for i, row in enumerate(self._class_rows())))

    @property
    def class_ids(self) -> List[int]:
        """What the column `class_id` of the labels holds for the classes 1…K, in their order."""
        return [int(row['id']) for row in self._class_rows()]

    def class_key(self, which: ClassKey) -> Tuple[int, str]:
        """What the column `class_id` holds for a class, and the class's name.

        Raises:
            LabelError: There is no such class.
        """
        row = self._class_row(which)
        return int(row['id']), str(row['name'])

    def add_class(self, name: str, colour: Optional[str] = None) -> int:
        """Add a class at the end and return its value; without a colour it gets one that the others do not have.

        Raises:
            LabelError: There is such a class already.
            ParameterError: The name is empty or the colour is none.
        """
        rows = self._class_rows()
        row = self.new_class(name, colour, rows)
        self.commit('add_class', f'add class "{row["name"]}"', [class_change(row['id'], None, row)])
        return len(rows) + 1

    def rename_class(self, which: ClassKey, name: str, colour: Optional[str] = None) -> None:
        """Give a class another name and, in the same step, another colour where one is given."""
        row = self._class_row(which)
        _check_name(name, [r for r in self._class_rows() if r['id'] != row['id']])
        renamed = {**row, 'name': name.strip(), 'colour': colour or row['colour']}
        ClassDefinition(1, renamed['name'], renamed['colour'])
        if renamed != row:
            change = class_change(row['id'], row, renamed)
            self.commit('rename_class', f'rename class "{row["name"]}"', [change])

    def recolour_class(self, which: ClassKey, colour: str) -> None:
        """Give a class another colour, ``#rrggbb``."""
        row = self._class_row(which)
        ClassDefinition(1, row['name'], colour)
        if colour != row['colour']:
            change = class_change(row['id'], row, {**row, 'colour': colour})
            self.commit('recolour_class', f'recolour class "{row["name"]}"', [change])

    def recolour_classes(self, colours: Sequence[str]) -> None:
        """Give all classes colours ``#rrggbb``, in their order, as one step; nothing happens where they have them already."""
        changes = []
        for row, colour in zip(self._class_rows(), colours):
            ClassDefinition(1, row['name'], colour)
            if colour != row['colour']:
                changes.append(class_change(row['id'], row, {**row, 'colour': colour}))
        if changes:
            self.commit('recolour_classes', f'recolour {len(changes)} classes', changes)

    def remove_class(self, which: ClassKey) -> None:
        """Remove a class and revoke its labels, and what was propagated from them; undo brings all back."""
        row = self._class_row(which)
        found = self.select(f'SELECT uuid FROM label WHERE revoked_utc IS NULL AND class_id={int(row["id"])}')  # nosec B608
        changes = [label_change(u, True, False) for u in self.with_children([str(u) for (u,) in found])]
        self.commit('remove_class', f'remove class "{row["name"]}"', [*changes, class_change(row['id'], row, None)])

    def new_class(self, name: str, colour: Optional[str], rows: List[Dict[str, Any]], ahead: int = 0) -> Dict[str, Any]:
        """The row of a class that is not there yet, under a key that none ever had; `ahead` classes were prepared and not yet added."""
        colour = colour or suggest_colour(name, [row['colour'] for row in rows])
        _check_name(name, rows)
        ClassDefinition(1, name, colour)  # refuses an empty name or a colour that is none
        self._catch_up()  # a key that another window has given away meanwhile would replace its class
        return {'id': self._next_class + ahead, 'name': name.strip(), 'colour': colour, 'parent': None, 'created_by': self.annotator}


def _check_name(name: str, others: List[Dict[str, Any]]) -> None:
    if any(r['name'].strip().casefold() == name.strip().casefold() for r in others):
        raise LabelError(f'There is a class "{name.strip()}" already.', 'Give every class a name of its own.')
