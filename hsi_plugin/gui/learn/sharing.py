"""Labels of others: another session, and what was noted outdoors. Asks for files, merges, and shows the report."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QWidget

from ...labels.merge import merge_sessions
from ...labels.reference.field_read import take_package
from ...qgis_common import settings
from ...qgis_common.i18n import say, tr
from ..labels.labelling import Labelling
from ..shared.messages import guarded
from .conflicts_dialog import ConflictsDialog
from .field_dialog import FieldDialog, points_to_visit
from .loop import Loop


class Sharing(QObject):
    """What the buttons of the box "Finish" do about other people's labels.

    Args:
        labelling: Holds the session.
        loop: Knows what would be asked next, and asks about pixels to look at.
        parent: The window that dialogs belong to.
    """

    def __init__(self, labelling: Labelling, loop: Loop, parent: QWidget) -> None:
        super().__init__(parent)
        self.messages = labelling.messages
        self._labelling = labelling
        self._loop = loop
        self._window = parent
        self.dialog: Optional[QDialog] = None

    @guarded
    def ask_and_merge(self) -> None:
        """Ask for a session and take it over."""
        name = self._ask(tr('Another labelling session'))
        if name:
            self.merge(Path(name))

    def merge(self, path: Path) -> None:
        """Take another session over, and show what that did.

        Raises:
            LabelError: It is no session, or one of another image.
            OutputError: The session could not be written.
        """
        session = self._labelling.session
        if session is not None:
            merged = merge_sessions(session, path)
            self._labelling.take_note()
            self.show_conflicts(merged.text.split('\n')[0])

    @guarded
    def ask_and_unpack(self) -> None:
        """Ask for a package from the field and take its observations over."""
        name = self._ask(tr('Points from the field'))
        if name:
            self.unpack(Path(name))

    def unpack(self, path: Path) -> None:
        """Take over what was noted outdoors, and show what that did.

        Raises:
            LabelError: It is no such package, or one of another session.
            OutputError: The session could not be written.
        """
        session = self._labelling.session
        if session is not None:
            report = take_package(session, path)
            self._labelling.take_note()
            self.show_conflicts('\n'.join(map(say, [report.text.split('\n')[0], *report.problems, *report.warnings])))

    @guarded
    def pack(self) -> None:
        """Choose points to visit, and write them."""
        session = self._labelling.session
        if session is not None:
            names = self._labelling.scheme.names
            points = points_to_visit(self._loop.ahead, self._loop.doubtful, session.standing(), names)
            self._show(FieldDialog(self._labelling, points, self._window))

    @guarded
    def show_conflicts(self, report: str = '') -> None:
        """Show pixels of which people say different things, and above them what has just been done."""
        dialog = ConflictsDialog(self._labelling, self._window)
        dialog.tell(report)
        dialog.pointed.connect(self._loop.ask_about)
        self._show(dialog)

    def close(self) -> None:
        """Close what is open."""
        if self.dialog is not None:
            self.dialog.close()
            self._forget()

    def _show(self, dialog: QDialog) -> None:
        self.close()
        self.dialog = dialog
        dialog.finished.connect(self._forget)
        dialog.show()

    def _forget(self, *_: object) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _ask(self, title: str) -> str:
        folder = str(self._labelling.path.parent) if self._labelling.path is not None else settings.read_text(settings.LAST_FOLDER)
        name, _ = QFileDialog.getOpenFileName(self._window, title, folder, tr('GeoPackage (*.gpkg)'))
        return name
