"""A report of what is installed and what works, to read, to copy and to send."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

import qgis.utils
from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import PYQT_VERSION_STR, QT_VERSION_STR, QLocale
from qgis.PyQt.QtWidgets import QWidget

from ...core.errors import HsiError, JobCancelled
from ...core.version import __version__
from ...engine import diagnose
from ...engine.environment import place, state
from ...engine.environment_jobs import DiagnoseJob
from ...engine.handle import QUEUED, JobHandle
from ...qgis_common import settings
from ...qgis_common.i18n import tr
from ..shared.background import Background
from ..shared.messages import guarded
from ..shared.text_dialog import TextDialog
from ..workspace import Workspace

Json = Dict[str, Any]


class DiagnosticsDialog(TextDialog):
    """Opens at once; what this process knows comes first, what the worker says (a small test among it) when it has answered.

    Args:
        workspace: Holds the engine.
        parent: The window that it belongs to.
    """

    def __init__(self, workspace: Workspace, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr('Diagnostics'), tr('Collecting…'), workspace.messages, 'hsi_diagnostics.txt', parent)
        self._workspace = workspace
        self._background = Background('hsi-diagnostics', self)
        self._handle: Optional[JobHandle] = None
        self.complete = False
        self.note.show()
        self._copy.setDefault(True)
        self.finished.connect(self.stop)
        workspace.jobs.changed.connect(self._look)
        self._collect(None, {'error': tr('it has not answered yet')})
        self._ask()

    def stop(self) -> None:
        """End what still runs."""
        if self._handle is not None and not self._handle.done:
            self._handle.cancel()
        self._handle = None
        self._background.stop()

    @guarded
    def _ask(self) -> None:
        """Let the worker tell of itself; an engine that is closed is told of in the report."""
        try:
            self._handle = self._workspace.engine.submit(DiagnoseJob(), title=tr('Diagnostics'))
        except HsiError as error:
            self._collect(None, {'error': str(error)}, last=True)
            return
        self._look()

    @guarded
    def _look(self) -> None:
        handle = self._handle
        if handle is None:
            return
        if not handle.done:
            waiting = tr('A job is running; what the compute engine has to say follows when it has ended.')
            self.note.setText(waiting if handle.state == QUEUED else tr('Waiting for the compute engine, which tests itself…'))
            return
        self._handle = None
        try:
            self._collect(handle.wait(0), {}, last=True)
        except JobCancelled:
            self._collect(None, {'error': tr('The test was cancelled.')}, last=True)
        except HsiError as error:
            self._collect(None, {'error': str(error), 'details': handle.details}, last=True)

    def _collect(self, engine_report: Optional[Json], extra: Json, last: bool = False) -> None:
        facts = {**qgis_facts(), **extra}
        root = place.root(settings.engine_options().environments)

        def work() -> str:
            return diagnose.as_text(diagnose.report(engine_report, {**facts, 'environment': state.status(root).to_json()}))

        def show(text: str) -> None:
            self.set_text(text)
            if last:
                self.complete = True
                self.note.setText(tr('Your name and the place of your home folder are left out. Read it before you send it.'))

        self._background.submit(work, show, self.messages.report)


def qgis_facts() -> Json:
    """What only QGIS knows of itself; asked on the window's thread."""
    return {
        'software': {'qgis': Qgis.version(), 'qt': QT_VERSION_STR, 'pyqt': PYQT_VERSION_STR, 'hsi_plugin': __version__},
        'qgis_platform': QgsApplication.platform(),
        'locale': QLocale().name(),
        'plugins': plugin_names(),
    }


def plugin_names() -> List[str]:
    """The Python plugins that are active, by the names of their folders."""
    return sorted(str(name) for name in qgis.utils.active_plugins)
