"""The progress of a job inside a window: its name, a bar, what it is doing, and a button that stops it."""

from __future__ import annotations

from typing import List, Optional

from qgis.PyQt.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from ...qgis_common.i18n import tr
from ..shared.widgets import QuietLabel
from .describe import status_of
from .tasks import JobTask


class TaskProgress(QWidget):
    """Shows the first of some tasks; hidden where there is none."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._tasks: List[JobTask] = []
        self.text = QuietLabel()
        self.text.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(8)
        self.cancel = QPushButton(tr('Cancel'))
        self.cancel.clicked.connect(self._cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text, 2)
        layout.addWidget(self.bar, 1)
        layout.addWidget(self.cancel)
        self.hide()

    def show_tasks(self, tasks: List[JobTask]) -> None:
        """Show these tasks as they are now."""
        self._tasks = tasks
        self.setVisible(bool(tasks))
        if tasks:
            handle = tasks[0].handle
            self.text.setText(f'{handle.title}: {status_of(handle, 1)}')
            self.bar.setRange(0, 1000 if handle.fraction > 0 else 0)
            self.bar.setValue(round(1000 * handle.fraction))
            self.cancel.setEnabled(not handle.cancel_requested)

    def _cancel(self) -> None:
        if self._tasks:
            self._tasks[0].cancel()
