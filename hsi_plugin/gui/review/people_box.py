"""Who reviews, and what others have found: a name, another person's file, and where people disagree."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QLabel, QPushButton, QWidget

from ...labels.reference.field_read import take_answers
from ...labels.reference.field_report import ReviewReport
from ...labels.session_copy import copy_session
from ...qgis_common.i18n import say, tr
from ..canvas.map_files import free_name
from ..shared.messages import guarded
from ..shared.widgets import column, hint, row
from ..shared.wrapping import flow
from .disputes_dialog import DisputesDialog
from .notes import CommentEdit
from .state import ReviewState


class PeopleBox(QWidget):
    """A line for the name, and buttons.

    Args:
        state: Holds the sample.
    """

    def __init__(self, state: ReviewState, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = state.messages
        self._state = state
        self.dialog: Optional[QDialog] = None
        layout = column(self, 0)
        self.name = CommentEdit(state.reviewer)
        self.name.setAccessibleName(tr('Reviewer'))
        self.name.setToolTip(tr('Under which name answers are kept; give everybody a name of their own'))
        self.name.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.name.done.connect(self._on_name)
        self.name.left.connect(self._on_left)
        layout.addLayout(row(QLabel(tr('Reviewer')), self.name))
        self.told = hint()
        layout.addWidget(self.told)
        self.merge = QPushButton(tr('Merge a file…'))
        self.merge.setToolTip(tr('Take over what another person has answered in a copy of this review\'s file, or what was seen outdoors'))
        self.merge.clicked.connect(self._on_merge)
        self.disputes = QPushButton(tr('Disagreements…'))
        self.disputes.setToolTip(tr('Where reviewers disagree, who says what, and how far they agree'))
        self.disputes.clicked.connect(lambda _checked=False: self.show_disputes())
        self.copy = QPushButton(tr('Copy for another…'))
        self.copy.setToolTip(tr('Write a copy of this review\'s file for another person, whose answers you merge afterwards'))
        self.copy.clicked.connect(self._on_copy)
        for button in (self.copy, self.merge, self.disputes):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout.addWidget(flow(self.copy, self.merge, self.disputes))
        state.changed.connect(self.refresh)
        state.answered.connect(self.refresh)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has come meanwhile."""
        super().showEvent(event)
        self.refresh()

    @guarded
    def refresh(self) -> None:
        """Show who there is, while somebody looks: every answer asks for it."""
        if not self.isVisible():
            return
        state = self._state
        if not self.name.hasFocus():
            self.name.setText(state.reviewer)
        people = sorted({a.annotator for p in state.points for a in p.answers if a.annotator})
        others = [name for name in people if name != state.reviewer]
        self.told.setText(tr('Also answered: {0}').format(', '.join(others)) if others else '')
        self.told.setVisible(bool(others))
        disputed = sum(p.status == 'disputed' for p in state.points)
        self.disputes.setText(tr('Disagreements ({0})…').format(disputed) if disputed else tr('Disagreements…'))
        for button in (self.copy, self.merge, self.disputes):
            button.setEnabled(state.design is not None)

    def take_over(self, path: Path) -> None:
        """Merge another person's file, or a package that came back from the field, and show what that did.

        Raises:
            LabelError: It is no copy of this review, and no package of it.
            OutputError: The file could not be written.
        """
        state = self._state
        if state.review is None or state.design is None:
            return
        merged = take_answers(state.review, path, state.design.uuid)
        state.reread_all()
        refused = merged.problems if isinstance(merged, ReviewReport) else ()
        self.show_disputes('\n'.join(map(say, [merged.text.split('\n')[0], *refused, *merged.warnings])))

    @guarded
    def show_disputes(self, report: str = '') -> None:
        """Open the window of disagreements, or bring it up to date."""
        self.close_dialog()
        self.dialog = DisputesDialog(self._state, self.window())
        self.dialog.tell(report)
        self.dialog.show()

    def close_dialog(self) -> None:
        """Close what is open."""
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None

    @guarded
    def _on_name(self, name: str) -> None:
        if name.strip() and name.strip() != self._state.reviewer:
            self._state.set_reviewer(name)

    def _on_left(self) -> None:
        self.name.clearFocus()

    @guarded
    def _on_copy(self) -> None:
        file = self._state.file
        if file is None:
            return
        suggested = str(free_name(file.with_name(f'{file.stem}_copy.gpkg')))
        path, _ = QFileDialog.getSaveFileName(self, tr('A copy for another person'), suggested, tr('GeoPackage (*.gpkg)'))
        if path:
            copy_session(file, Path(path) if path.lower().endswith('.gpkg') else Path(path + '.gpkg'))
            self.messages.success(tr('{0} was written. Whoever opens it gives a name of their own.').format(Path(path).name))

    @guarded
    def _on_merge(self) -> None:
        folder = str(self._state.file.parent) if self._state.file is not None else ''
        path, _ = QFileDialog.getOpenFileName(self, tr('Another person\'s review'), folder, tr('GeoPackage (*.gpkg)'))
        if path:
            self.take_over(Path(path))
