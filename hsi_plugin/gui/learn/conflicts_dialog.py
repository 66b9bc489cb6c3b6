"""Pixels of which people say different things: who says what, and what is decided."""

from __future__ import annotations

from pathlib import Path
from typing import List, Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDialogButtonBox, QFileDialog, QPushButton, QWidget

from ...labels.conflicts import Conflict, agreements, conflicts, resolve, write_conflicts
from ...qgis_common.i18n import tr
from ..labels.labelling import Labelling
from ..shared.disagreements import Disagreements
from ..shared.messages import guarded
from ..shared.sizes import open_as

WIDTH, HEIGHT = 580, 520
_MIXED = 'mixed'


class ConflictsDialog(Disagreements):
    """A table of disagreements; a decision takes the place of all that was said of a pixel, and Undo brings it back.

    Args:
        labelling: Holds the session.
        parent: The window that it belongs to.
    """

    pointed = pyqtSignal(int, int)  # row and column of a pixel to look at

    def __init__(self, labelling: Labelling, parent: Optional[QWidget] = None) -> None:
        look = QPushButton(tr('Look at it'))
        look.setToolTip(tr('Show the selected pixel on the map, and ask about it'))
        tip = tr('Make this the label of the selected pixels, instead of what was said of them')
        super().__init__(labelling.messages, tr('Pixels that are called different things'), tip, [look], parent)
        self.look = look
        self._labelling = labelling
        self._conflicts: List[Conflict] = []
        self.set_columns([tr('Row'), tr('Column'), tr('Who says what')], 2)
        self.save = self.buttons.addButton(tr('Save table…'), QDialogButtonBox.ButtonRole.ActionRole)
        self.save.clicked.connect(self._on_save)
        self.look.clicked.connect(self._on_look)
        self.table.itemDoubleClicked.connect(self._on_look)
        labelling.changed.connect(self.refresh)
        self.refresh()
        open_as(self, WIDTH, HEIGHT)

    @guarded
    def refresh(self) -> None:
        """Show what people say now."""
        session = self._labelling.session
        self._conflicts = conflicts(session) if session is not None else []
        self.table.setRowCount(len(self._conflicts))
        for line, one in enumerate(self._conflicts):
            for section, text in enumerate((str(one.row), str(one.col), one.text)):
                self.set_cell(line, section, text, centred=section < 2)
        there = bool(self._conflicts)
        self.offer(self._labelling.scheme, tr('mixed'), _MIXED)
        for widget in (self.look, self.save):
            widget.setEnabled(there)
        note = tr('Until someone decides, the model learns from none of what was said of them.')
        pairs = agreements(session) if session is not None else []
        self.say(there, note, pairs, tr('No two people have labelled the same pixels.'))

    def done(self, result: int) -> None:
        """Stop listening."""
        self._labelling.changed.disconnect(self.refresh)
        super().done(result)

    def _selected(self) -> List[Conflict]:
        return [self._conflicts[line] for line in self.selected_lines()]

    @guarded
    def _on_decide(self) -> None:
        session, what = self._labelling.session, self.choice.currentData()
        for one in self._selected() if session is not None else ():
            if what == _MIXED:
                resolve(session, one, answer=_MIXED)
            else:
                resolve(session, one, what)
        self._labelling.take_note()

    @guarded
    def _on_look(self) -> None:
        for one in self._selected()[:1]:
            self.pointed.emit(one.row, one.col)

    @guarded
    def _on_save(self) -> None:
        session = self._labelling.session
        if session is None:
            return
        suggested = str(Path(session.path).with_name(f'{Path(session.path).stem}_disagreements.csv'))
        name, _ = QFileDialog.getSaveFileName(self, tr('Save the table'), suggested, tr('Comma-separated values (*.csv)'))
        if name:
            write_conflicts(session, name)
