"""Where docks lie when they are shown for the first time; afterwards they are where their user has put them."""

from __future__ import annotations

from typing import Sequence

from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow

from ..qgis_common import settings


def add_docks(iface: QgisInterface, main: QDockWidget, beside: Sequence[QDockWidget], below: QDockWidget, late: bool) -> None:
    """Put the docks into QGIS's window.

    Args:
        iface: QGIS's interface object.
        main: Goes to the right, and is shown.
        beside: Tabs on it, hidden.
        below: Goes below the map, hidden.
        late: QGIS has brought docks to their last places already; Qt still knows where those belong that were not there.
    """
    window = iface.mainWindow()
    right, bottom = Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.BottomDockWidgetArea
    docks = (main, *beside, below)
    state = window.saveState() if late else b''  # with the places of docks that were not there when they were brought to them
    for dock in docks:
        iface.addDockWidget(bottom if dock is below else right, dock)
    for dock in beside:
        window.tabifyDockWidget(main, dock)
    for dock in (*beside, below):  # only now: Qt would put the next one beside a hidden one
        dock.hide()
    if any(dock.objectName().encode('utf-16-be') in bytes(state) for dock in docks):  # as Qt writes names
        window.restoreState(state)


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
