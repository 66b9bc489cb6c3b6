"""Ways from a window to its page of the manual. A page opens in the user's browser, and its address is shown before."""

from __future__ import annotations

from typing import Optional, Sequence

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QAction, QDialogButtonBox, QTabWidget, QToolButton, QWidget

from ...core.addresses import MANUAL, page
from ...qgis_common.i18n import tr
from ...qgis_common.icons import icon
from .messages import guarded
from .widgets import make_action


class ManualButton(QToolButton):
    """A flat question mark that opens a page of the manual.

    Args:
        name: The page's path below `docs/` without the ending.
        parent: The widget that it belongs to.
    """

    def __init__(self, name: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.address = ''
        self.setIcon(icon('manual'))
        self.setAutoRaise(True)
        self.setAccessibleName(tr('Manual'))
        self.lead_to(name)
        self.clicked.connect(self._open)

    def lead_to(self, name: str) -> None:
        """Open another page from now on."""
        self.address = page(name)
        self.setToolTip(_tip(self.address))

    @guarded
    def _open(self, _checked: bool = False) -> None:
        open_address(self.address)


def add_to_tabs(tabs: QTabWidget, names: Sequence[str]) -> ManualButton:
    """A question mark beside tabs, which opens the manual's page of the tab that is in front.

    Args:
        tabs: Pages of a dock.
        names: The manual's page for each of them, in their order.
    """
    button = ManualButton(names[max(0, tabs.currentIndex())], tabs)
    tabs.setCornerWidget(button, Qt.Corner.TopRightCorner)
    tabs.currentChanged.connect(lambda at: button.lead_to(names[at]) if 0 <= at < len(names) else None)
    return button


def add_manual(box: QDialogButtonBox, name: str) -> None:
    """Give a dialog's row of buttons one that opens the dialog's page of the manual."""
    button = box.addButton(QDialogButtonBox.StandardButton.Help)
    address = page(name)
    button.setToolTip(_tip(address))
    box.helpRequested.connect(lambda: open_address(address))


def manual_action(parent: QWidget) -> QAction:
    """A menu entry that opens the manual's first page."""
    action = make_action(parent, tr('Manual'), _tip(MANUAL), icon('manual'), lambda: open_address(MANUAL))
    action.setStatusTip(MANUAL)  # menus show no tips, the bar below does
    return action


def open_address(address: str) -> None:
    """Hand an address to the user's browser."""
    QDesktopServices.openUrl(QUrl(address))


def _tip(address: str) -> str:
    return tr('Opens the manual in your browser:') + f'\n{address}'
