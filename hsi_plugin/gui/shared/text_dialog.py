"""A window with text to read, to copy and to save: the log of a job, a report."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDialogButtonBox, QFileDialog, QLabel, QPlainTextEdit, QWidget

from ...cubes.atomic import output_error
from ...qgis_common.i18n import tr
from .manual import add_manual
from .messages import Messages, guarded
from .sizes import open_as
from .widgets import column, hint, theme_icon

WIDTH, HEIGHT = 780, 520  # a line of a log, and some of them


class TextDialog(QDialog):
    """Read-only text in a font whose columns line up; does not hold up the rest of QGIS.

    Args:
        title: Of the window.
        text: What to read.
        messages: Where errors go.
        file_name: What a saved file is called unless the user says otherwise.
        parent: The window that it belongs to.
    """

    def __init__(self, title: str, text: str, messages: Messages, file_name: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = messages
        self._file_name = file_name
        self.setWindowTitle(title)
        layout = column(self)
        self.note: QLabel = hint()
        self.note.hide()
        layout.addWidget(self.note)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setAccessibleName(title)
        layout.addWidget(self._text, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._copy = buttons.addButton(tr('Copy'), QDialogButtonBox.ButtonRole.ActionRole)
        self._copy.setIcon(theme_icon('mActionEditCopy.svg'))
        self._copy.clicked.connect(self.copy)
        self._save = buttons.addButton(tr('Save…'), QDialogButtonBox.ButtonRole.ActionRole)
        self._save.setIcon(theme_icon('mActionFileSave.svg'))
        self._save.clicked.connect(self.ask_and_save)
        buttons.rejected.connect(self.reject)
        add_manual(buttons, 'tasks/trouble')
        layout.addWidget(buttons)
        self.set_text(text)
        open_as(self, WIDTH, HEIGHT)

    def set_text(self, text: str) -> None:
        """Show another text, from the same line on."""
        bar = self._text.verticalScrollBar()
        place = bar.value()
        self._text.setPlainText(text)
        bar.setValue(place)

    def text(self) -> str:
        """What is shown."""
        return self._text.toPlainText()

    @guarded
    def copy(self) -> None:
        """Put the text on the clipboard."""
        QApplication.clipboard().setText(self.text())
        self._copy.setText(tr('Copied'))

    @guarded
    def ask_and_save(self) -> None:
        """Ask for a file and write the text there."""
        name, _ = QFileDialog.getSaveFileName(self, tr('Save'), str(Path.home() / self._file_name), tr('Text (*.txt)'))
        if name:
            self.save(Path(name))

    def save(self, path: Path) -> None:
        """Write the text to a file.

        Raises:
            OutputError: It cannot be written.
        """
        try:
            path.write_text(self.text(), encoding='utf-8')
        except OSError as error:
            raise output_error(path, error) from error
