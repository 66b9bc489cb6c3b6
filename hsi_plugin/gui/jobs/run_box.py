"""The button that starts a job, the one that stops it, its progress, and what is being done."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QProgressBar, QPushButton, QWidget

from ...qgis_common.i18n import say, tr
from ..shared.widgets import column, hint, icon, row


class RunBox(QWidget):
    """Two buttons, a bar and a line of text.

    Args:
        picture: The icon of the button that starts.
        verb: What it says.
    """

    start = pyqtSignal()
    stop = pyqtSignal()

    def __init__(self, picture: str, verb: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.button = QPushButton(icon(picture), verb)
        font = self.button.font()
        font.setBold(True)
        self.button.setFont(font)
        self.button.clicked.connect(lambda _checked=False: self.start.emit())
        self.cancel = QPushButton(tr('Cancel'))
        self.cancel.clicked.connect(self._on_cancel)
        for button in (self.button, self.cancel):
            button.setMinimumHeight(34)
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(8)
        self.stage = hint()
        layout = column(self, 0)
        layout.addLayout(row(self.button, self.cancel, stretch_first=True))
        layout.addWidget(self.progress)
        layout.addWidget(self.stage)
        self.set_running(False)

    def set_running(self, running: bool) -> None:
        """Show what there is to do now."""
        self.cancel.setVisible(running)
        self.cancel.setEnabled(running)
        self.progress.setVisible(running)
        if not running:
            self.progress.setValue(0)

    def advance(self, fraction: float, message: str) -> None:
        """How far it is, 0…1, and what it is doing; a stop that was asked for is not talked over."""
        self.progress.setValue(round(1000 * fraction))
        if message and self.cancel.isEnabled():
            self.stage.setText(say(message))

    def _on_cancel(self) -> None:
        self.stage.setText(tr('Stopping…'))
        self.cancel.setEnabled(False)
        self.stop.emit()
