"""Where batches of images are computed: a part of the options, with a test of the cluster that is named."""

from __future__ import annotations

from typing import Any, Callable, Dict, Optional

from qgis.gui import QgsFileWidget
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import JobCancelled
from ...engine.batch_jobs import ClusterTestJob
from ...engine.device import default_threads
from ...engine.handle import QUEUED, RUNNING
from ...qgis_common.i18n import say_error, tr
from ..jobs.describe import title_of
from ..jobs.tasks import JobTask, OnError, OnResult
from ..shared.messages import guarded
from ..shared.text_dialog import TextDialog
from ..shared.widgets import name_file, row, text_label
from ..workspace import Workspace
from . import describe_cluster as words

HERE, PROCESSES, CLUSTER = 'here', 'processes', 'cluster'
_LOCAL = 'local:'
_MOST_PROCESSES = 256


class _Test:
    """The test that runs. It outlives the box, whose widgets are gone when it is told to stop."""

    def __init__(self) -> None:
        self.task: Optional[JobTask] = None

    def start(self, workspace: Workspace, job: ClusterTestJob, on_result: OnResult, on_error: OnError) -> None:
        """Put it in line; what comes of it is told unless it was stopped before."""

        def unless_stopped(tell: Callable[[Any], None]) -> Callable[[Any], None]:
            def told(value: Any) -> None:
                if self.task is task:
                    tell(value)

            return told

        task = workspace.jobs.start(workspace.engine, job, title_of(job), unless_stopped(on_result), unless_stopped(on_error))
        self.task = task

    def stop(self) -> None:
        """Cancel it; nobody is told."""
        task, self.task = self.task, None
        if task is not None and not sip.isdeleted(task):
            task.cancel()


class ClusterBox(QGroupBox):
    """A choice among this computer, worker processes on it, and a Dask cluster.

    Args:
        scheduler: What is settled now, see :class:`hsi_plugin.engine.batch_jobs.BatchJob`.
        workspace: Holds the engine that tests, and the jobs.
    """

    def __init__(self, scheduler: str, workspace: Workspace) -> None:
        super().__init__(tr('Many images'))
        self.messages = workspace.messages
        self._workspace = workspace
        self._test = test = _Test()
        self._details = ''
        self._dialog: Optional[TextDialog] = None
        self._make_widgets()
        self._lay_out()
        self._show(scheduler)
        self.choice.currentIndexChanged.connect(self._on_changed)
        self.processes.valueChanged.connect(self._on_changed)
        self.address.fileChanged.connect(self._on_changed)
        workspace.jobs.changed.connect(self._refresh)
        self.destroyed.connect(lambda: test.stop())
        self._on_changed()

    def value(self) -> str:
        """What the box says, as :class:`hsi_plugin.engine.batch_jobs.BatchJob` has it."""
        chosen = self.choice.currentData()
        if chosen == PROCESSES:
            return f'{_LOCAL}{self.processes.value()}'
        return self.address.filePath().strip() if chosen == CLUSTER else ''

    @property
    def running(self) -> bool:
        """Whether a test runs."""
        return self._test.task is not None

    @guarded
    def test(self) -> None:
        """Find out whether the cluster can be reached and can do this plugin's work."""
        if self.running or not self.value():
            return
        self._details = ''
        self.said.clear()
        job = ClusterTestJob(self.value())
        self._test.start(self._workspace, job, self._on_result, self._on_error)
        self._refresh()

    @guarded
    def cancel(self) -> None:
        """Stop the test."""
        if self._test.task is not None:
            self._test.task.cancel()

    @guarded
    def show_details(self) -> TextDialog:
        """Open all that the test has found in a window."""
        self._dialog = TextDialog(tr('Test of the cluster'), self._details, self.messages, 'cluster.txt', self.window())
        self._dialog.show()
        return self._dialog

    def _make_widgets(self) -> None:
        self.choice = QComboBox()
        for title, name in (
            (tr('This computer'), HERE), (tr('Worker processes on this computer'), PROCESSES), (tr('A Dask cluster'), CLUSTER),
        ):  # fmt: skip
            self.choice.addItem(title, name)
        self.choice.setAccessibleName(tr('Where many images are classified'))
        self.choice.setToolTip(tr('For batches from the toolbox that do not say otherwise; single images are always classified here'))
        self.processes = QSpinBox()
        self.processes.setRange(1, _MOST_PROCESSES)
        self.processes.setValue(default_threads())
        self.processes.setAccessibleName(tr('Number of worker processes'))
        self.processes.setToolTip(
            tr('Each classifies images of its own, with one thread; this machine grants {0}').format(default_threads())
        )
        self.address = QgsFileWidget()
        self.address.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.address.setFilter(tr('Scheduler files (*.json);;All files (*)'))
        self.address.setDialogTitle(tr('Scheduler file'))
        self.address.lineEdit().setPlaceholderText(tr('tcp://computer:8786, tls://computer:8786, or a scheduler file'))
        name_file(self.address, tr('Address or scheduler file of the cluster'))
        self.start = QPushButton(tr('Test connection'))
        self.start.clicked.connect(self.test)
        self.stop = QPushButton(tr('Cancel'))
        self.stop.clicked.connect(self.cancel)
        self.said = text_label()
        self.more = QPushButton(tr('Details…'))
        self.more.clicked.connect(self.show_details)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()  # one below the other, so that nothing moves when another is chosen
        self._stack.addWidget(QWidget())
        holder = QWidget()
        beside = QHBoxLayout(holder)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.processes)
        beside.addStretch(1)
        self._stack.addWidget(holder)
        self._stack.addWidget(self.address)
        line = row(self.choice, self._stack, self.start, self.stop, self.more)
        line.setStretch(1, 1)
        line.insertWidget(0, QLabel(tr('Classified on')))
        layout = QVBoxLayout(self)
        layout.addLayout(line)
        layout.addWidget(self.said)

    def _show(self, scheduler: str) -> None:
        number = scheduler[len(_LOCAL):] if scheduler.startswith(_LOCAL) else ''
        if number.isdecimal() and 1 <= int(number) <= _MOST_PROCESSES:
            self.choice.setCurrentIndex(self.choice.findData(PROCESSES))
            self.processes.setValue(int(number))
        elif scheduler:
            self.choice.setCurrentIndex(self.choice.findData(CLUSTER))
            self.address.setFilePath(scheduler)

    @guarded
    def _on_changed(self) -> None:
        """Another cluster is meant: what was found of the one before holds no more."""
        self._test.stop()
        self._stack.setCurrentIndex(self.choice.currentIndex())
        lacks = self.choice.currentData() == CLUSTER and not self.value()
        self._tell(tr('Give an address or a scheduler file; without one, batches run on this computer.') if lacks else '', '')

    @guarded
    def _refresh(self) -> None:
        task = self._test.task
        self.start.setVisible(task is None and self.choice.currentData() != HERE)
        self.start.setEnabled(bool(self.value()))
        self.stop.setVisible(task is not None)
        if task is not None and not task.handle.done:
            others = any(handle.state == RUNNING for handle in self._workspace.engine.handles() if handle is not task.handle)
            waits = task.handle.state == QUEUED and others
            self.said.setText(tr('Waiting for the jobs before it…') if waits else tr('Connecting…'))
        self.said.setVisible(bool(self.said.text()))
        self.more.setVisible(bool(self._details))

    @guarded
    def _on_result(self, found: Dict[str, Any]) -> None:
        self._test.task = None
        self._tell(words.sentence(found), words.details(found) if found['workers'] or found['notes'] else '')

    @guarded
    def _on_error(self, error: BaseException) -> None:
        task, self._test.task = self._test.task, None
        if isinstance(error, JobCancelled):
            self._tell(tr('The test was cancelled.'), '')
            return
        log = [*task.handle.log, task.handle.details] if task is not None else []
        more = '\n'.join(line for line in log if line)
        self._tell(say_error(error), f'{say_error(error)}\n\n{more}' if more else '')

    def _tell(self, text: str, details: str) -> None:
        self._details = details
        self.said.setText(text)
        self._refresh()
