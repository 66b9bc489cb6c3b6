"""While QGIS starts, only the toolbar is made; the rest follows when QGIS is there, in steps that nobody notices.

Reading the plugin's code takes longer than the whole rest of its start. So it is read when QGIS has shown its window: a few modules at a
time, between which QGIS answers to its user. Who presses a button before that waits for the rest at once.
"""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import Callable, List

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, QTimer

from .bar import Bar, make_bar

# Modules in the order in which the interface would come to them, each some hundredths of a second after the one before.
STEPS = (
    'cubes.hierarchy', 'engine.environment.state', 'processing.activesuggest', 'processing.features', 'maps.report.sections',
    'qgis_common.proving', 'processing.provider', 'gui.shared.background', 'gui.jobs.model', 'engine.diagnose', 'gui.learn.finish_box',
    'labels.reference.drawing', 'gui.jobs.page', 'spectra.library.geopackage', 'gui.options.cluster_box', 'maps.correct.components',
    'maps.correct.lessons', 'maps.assessment.spent', 'gui.review.sample_preview', 'gui.spectra.keep', 'gui.interface',
)  # fmt: skip
_CALM_MS = 500  # in which QGIS draws its window
_BREATH_MS = 10  # between two steps


def is_starting(iface: QgisInterface) -> bool:
    """Whether QGIS itself is starting, and will tell when it has; not so where a user activates the plugin."""
    return hasattr(iface, 'initializationCompleted') and not iface.mainWindow().isVisible()


class Starting(QObject):
    """Waits until QGIS is there, reads the code, and says when that is done.

    Args:
        iface: QGIS's interface object.
        first: Called when all is read.
        finish: Makes the interface; called once, after that or by a button.
    """

    def __init__(self, iface: QgisInterface, first: Callable[[], None], finish: Callable[[], None]) -> None:
        super().__init__()
        self._iface = iface
        self._finish = finish
        self._left: List[Callable[[], object]] = [*(partial(import_module, f'...{name}', __name__) for name in STEPS), first, finish]
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)
        self.bar: Bar = make_bar(iface)
        self._pressed = [(action, action.triggered.connect(partial(self._early, action))) for action in self.bar.actions]
        iface.initializationCompleted.connect(self._begin)

    def end(self) -> Bar:
        """Wait no longer; the toolbar is the caller's."""
        self._timer.stop()
        self._iface.initializationCompleted.disconnect(self._begin)
        for action, connection in self._pressed:
            action.triggered.disconnect(connection)
        self._pressed = []
        self.deleteLater()
        return self.bar

    def _begin(self) -> None:
        self._timer.start(_CALM_MS)

    def _step(self) -> None:
        self._timer.setInterval(_BREATH_MS)
        self._left.pop(0)()

    def _early(self, action: object, checked: bool) -> None:
        """A button was pressed before the interface was there: make it, then press again."""
        if checked:
            action.setChecked(False)
        self._finish()
        action.trigger()
