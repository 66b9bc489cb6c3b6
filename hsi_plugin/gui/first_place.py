"""Where a dock lies when it is shown for the first time; afterwards it is where its user has put it."""

from __future__ import annotations

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow

from ..qgis_common import settings


class FirstPlace(QObject):
    """Puts a dock as a tab onto another one, until QGIS has once ended well and kept where docks are.

    While QGIS starts it brings docks to their last places, and takes those apart that it does not know; so this is done when one is shown.

    Args:
        window: QGIS's main window.
        beside: The other dock.
        dock: The dock, also the owner in Qt's sense.
    """

    def __init__(self, window: QMainWindow, beside: QDockWidget, dock: QDockWidget) -> None:
        super().__init__(dock)
        self._window, self._beside, self._dock = window, beside, dock
        self._key = f'{settings.PREFIX}placed/{dock.objectName()}'
        self._done = settings.read_flag(self._key, False)
        dock.visibilityChanged.connect(self._on_visible)

    def keep(self) -> None:
        """QGIS ends, and keeps the places of docks itself."""
        if self._done:
            settings.remember(self._key, True)

    def _on_visible(self, visible: bool) -> None:
        if visible and not self._done:
            self._done = True
            QTimer.singleShot(0, self._place)  # not in the middle of being shown

    def _place(self) -> None:
        if sip.isdeleted(self._dock) or sip.isdeleted(self._beside) or self._dock.isFloating() or self._beside.isFloating():
            return
        same = self._window.dockWidgetArea(self._dock) == self._window.dockWidgetArea(self._beside)
        if same and self._dock not in self._window.tabifiedDockWidgets(self._beside):
            self._window.tabifyDockWidget(self._beside, self._dock)
            self._dock.raise_()
