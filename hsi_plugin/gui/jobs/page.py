"""The fourth page: what runs, what waits, how it ended; from here a job is cancelled, read about and started again."""

from __future__ import annotations

from typing import Dict, Optional

from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QTextOption
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...engine.handle import CANCELLED, DONE, FAILED, QUEUED, RUNNING, JobHandle
from ...qgis_common.i18n import say_error, tr
from ..shared.messages import guarded
from ..shared.sizes import units
from ..shared.text_dialog import TextDialog
from ..shared.widgets import SPACING, QuietLabel, column, hint, theme_icon
from .describe import log_of, status_of
from .model import Entry, Jobs

_PICTURES = {
    RUNNING: 'mTaskRunning.svg', QUEUED: 'mTaskQueued.svg', DONE: 'mTaskComplete.svg', FAILED: 'mIconWarning.svg',
    CANCELLED: 'mTaskOnHold.svg',
}


class ElidedLabel(QLabel):
    """One line of text that gives way to the width there is; all of it is in the tooltip."""

    def __init__(self, text: str = '', parent: Optional[QWidget] = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setToolTip(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, with dots in its middle where it is too long."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        option = QTextOption(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        painter.drawText(QRectF(self.rect()), text, option)
        painter.end()


class JobRow(QFrame):
    """One job.

    Args:
        entry: The job.
        page: The page, which does what the buttons say.
    """

    def __init__(self, entry: Entry, page: JobsPage) -> None:
        super().__init__()
        self.entry = entry
        self.state = ''  # as it is shown
        self._picture = QLabel()
        self._title = ElidedLabel(entry.title)
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setMaximumHeight(6)
        self._progress.setAccessibleName(tr('Progress of {0}').format(entry.title))
        self._status = QuietLabel()
        self._status.setWordWrap(True)
        self._status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.cancel = self._button('mTaskCancel.svg', tr('Cancel'), lambda: page.cancel(self.entry.handle))
        self.again = self._button('mActionReload.svg', tr('Run again'), lambda: page.run_again(self.entry.handle))
        self.log = self._button('mMessageLogRead.svg', tr('Log'), lambda: page.show_log(self.entry.handle))
        self._lay_out()
        self.update_from(entry)

    def update_from(self, entry: Entry) -> None:
        """Show the job as it is now."""
        self.entry = entry
        handle, state = entry.handle, entry.handle.state  # it may change while it is shown: then it is shown again
        if state != self.state:
            self.state = state
            self._picture.setPixmap(theme_icon(_PICTURES[state]).pixmap(units(16), units(16)))
            self._progress.setVisible(state == RUNNING)
            self.cancel.setVisible(state in (RUNNING, QUEUED))
            self.again.setVisible(state not in (RUNNING, QUEUED))
        if state == RUNNING:
            self.cancel.setEnabled(not handle.cancel_requested)
            # A bar without end until there is something to tell.
            self._progress.setRange(0, 1000 if handle.fraction > 0 else 0)
            self._progress.setValue(round(1000 * handle.fraction))
        text = status_of(handle, entry.place)
        if text != self._status.text():
            self._status.setText(text)
            self._status.setToolTip(say_error(handle.error) if handle.error is not None else '')
            self.setAccessibleName(f'{entry.title}: {text}')

    def _button(self, picture: str, text: str, slot: object) -> QToolButton:
        button = QToolButton()
        button.setIcon(theme_icon(picture))
        button.setIconSize(QSize(units(16), units(16)))
        button.setAutoRaise(True)
        button.setToolTip(text)
        button.setAccessibleName(f'{text}: {self.entry.title}')
        button.clicked.connect(slot)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACING)
        head.addWidget(self._picture)
        head.addWidget(self._title, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        for button in (self.cancel, self.again, self.log):
            buttons.addWidget(button)
        head.addLayout(buttons)
        body = QVBoxLayout()
        body.setContentsMargins(16 + SPACING, 0, 0, 0)
        body.setSpacing(3)
        body.addWidget(self._progress)
        body.addWidget(self._status)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 3, 0, 3)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addLayout(body)


class JobsPage(QWidget):
    """The list of jobs.

    Args:
        jobs: Knows them.
    """

    def __init__(self, jobs: Jobs, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = jobs.messages
        self._jobs = jobs
        self._rows: Dict[JobHandle, JobRow] = {}
        layout = column(self)
        head = QHBoxLayout()
        self._summary = QuietLabel()
        self._clear = QPushButton(tr('Clear finished'))
        self._clear.setToolTip(tr('Take the jobs that have ended out of this list; their files stay'))
        self._clear.clicked.connect(self.clear)
        head.addWidget(self._summary, 1)
        head.addWidget(self._clear)
        layout.addLayout(head)
        self._empty = hint(tr('Nothing has run yet. What this panel and the Processing toolbox compute is listed here.'))
        layout.addWidget(self._empty)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        layout.addLayout(self._list)
        layout.addStretch(1)
        jobs.changed.connect(self.refresh)
        self.refresh()

    @property
    def rows(self) -> list:
        """The rows as they are shown, from top to bottom."""
        return [self._list.itemAt(i).widget() for i in range(self._list.count())]

    @guarded
    def refresh(self) -> None:
        """Show the jobs as they are now; rows that stay are changed, not made anew, so that focus and selection stay too."""
        entries = self._jobs.entries()
        gone = set(self._rows) - {entry.handle for entry in entries}
        for handle in gone:
            row = self._rows.pop(handle)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, entry in enumerate(entries):
            row = self._rows.get(entry.handle)
            if row is None:
                row = self._rows[entry.handle] = JobRow(entry, self)
            else:
                row.update_from(entry)
            if self._list.indexOf(row) != place:
                self._list.removeWidget(row)
                self._list.insertWidget(place, row)
        states = [entry.handle.state for entry in entries]
        self._empty.setVisible(not entries)
        self._clear.setVisible(len(states) > states.count(RUNNING) + states.count(QUEUED))
        self._summary.setText(_summary(states.count(RUNNING), states.count(QUEUED)) if entries else '')

    @guarded
    def cancel(self, handle: JobHandle) -> None:
        """Stop a job, or take it out of the line."""
        handle.cancel()

    @guarded
    def run_again(self, handle: JobHandle) -> None:
        """Put a job in line once more."""
        self._jobs.run_again(handle)

    @guarded
    def show_log(self, handle: JobHandle) -> TextDialog:
        """Open what is known of a job in a window."""
        dialog = TextDialog(tr('Log of a job'), log_of(handle), self.messages, 'job.txt', self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
        return dialog

    @guarded
    def clear(self) -> None:
        """Take those that have ended out of the list."""
        self._jobs.clear()


def _summary(running: int, waiting: int) -> str:
    if not running and not waiting:
        return tr('Nothing runs.')
    return tr('{0} running, {1} waiting').format(running, waiting) if waiting else tr('{0} running').format(running)
