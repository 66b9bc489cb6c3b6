"""Many images from the menu: the dialog that classifies them, with the model that was used last, and the example models of the Modeler."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction, QMenu, QWidget

from ...core.errors import LayerError
from ...engine.handle import DONE
from ...qgis_common import settings
from ...qgis_common.i18n import tr
from ..shared.messages import Messages, guarded
from ..shared.widgets import icon, make_action
from .model import Jobs

ALGORITHM = 'hsi:classifyfolder'
_MODEL = '.hsimodel'

Examples = Callable[[], Sequence[Tuple[str, Callable[[], Any]]]]


class ManyImages(QObject):
    """Entries of the menu.

    Args:
        jobs: Tell which model was made or used last.
        examples: Gives the titles of example models, and what opens each; None where there are none.
        window: The main window.
        parent: Owner, in Qt's sense.
    """

    def __init__(self, jobs: Jobs, examples: Optional[Examples], window: QWidget, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.messages: Messages = jobs.messages
        self._jobs = jobs
        self._examples = examples
        self.dialog: Any = None
        self._menu = QMenu(window)
        self._menu.aboutToShow.connect(self._list_examples)
        classify = make_action(
            window, tr('Classify many images…'), tr('Classify all images of a folder with one model'), icon('many'), self.classify
        )
        self.actions: List[QAction] = [classify]
        if examples is not None:
            shown = make_action(
                window, tr('Example models'), tr('Open a copy in the Modeler, to be run or changed'), icon('workflow')
            )
            shown.setMenu(self._menu)
            self.actions.append(shown)
        jobs.changed.connect(self._remember_model)

    @guarded
    def classify(self) -> None:
        """Open the dialog of the toolbox that classifies many images; it locks nothing.

        Raises:
            LayerError: Processing is switched off.
        """
        try:
            from processing import createAlgorithmDialog
        except ImportError as error:
            raise LayerError(tr('The Processing toolbox is not active.'), tr("Activate it among QGIS's plugins.")) from error
        model = last_model()
        self.dialog = createAlgorithmDialog(ALGORITHM, {'MODEL': model} if model else {})
        self.dialog.show()

    def remove(self) -> None:
        """Take the menu away."""
        self._menu.deleteLater()

    @guarded
    def _list_examples(self) -> None:
        self._menu.clear()
        for title, act in self._examples() if self._examples is not None else ():
            action = self._menu.addAction(icon('workflow'), title)
            action.triggered.connect(lambda _checked=False, act=act: self._open(act))

    @guarded
    def _open(self, act: Callable[[], Any]) -> None:
        act()

    @guarded
    def _remember_model(self) -> None:
        """Keep the model that the latest job has made or applied; the list of jobs begins with the latest of those that have ended."""
        for entry in self._jobs.entries():
            job = entry.handle.job
            found = [path for path in (*job.outputs, str(getattr(job, 'model', ''))) if path.endswith(_MODEL)]
            if entry.handle.state == DONE and found:
                if found[0] != settings.read_text(settings.LAST_MODEL):
                    settings.remember(settings.LAST_MODEL, found[0])
                return


def last_model() -> str:
    """The model file that was made or applied last; '' where there is none, or it has gone."""
    path = settings.read_text(settings.LAST_MODEL)
    return path if path and Path(path).is_file() else ''
