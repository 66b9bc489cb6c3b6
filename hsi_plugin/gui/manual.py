"""Ways from a window to its page of the manual. A page opens in the user's browser, and its address is shown before."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialogButtonBox, QToolButton, QWidget

from ..core.addresses import page
from ..qgis_common.i18n import tr
from .messages import guarded
from .widgets import theme_icon


class ManualButton(QToolButton):
    """A flat question mark that opens a page of the manual.

    Args:
        name: The page's path below `docs/` without the ending.
        parent: The widget that it belongs to.
    """

    def __init__(self, name: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.address = page(name)
        self.setIcon(theme_icon('mActionHelpContents.svg'))
        self.setAutoRaise(True)
        self.setToolTip(_tip(self.address))
        self.setAccessibleName(tr('Manual'))
        self.clicked.connect(self._open)

    @guarded
    def _open(self, _checked: bool = False) -> None:
        open_address(self.address)


def add_manual(box: QDialogButtonBox, name: str) -> None:
    """Give a dialog's row of buttons one that opens the dialog's page of the manual."""
    button = box.addButton(QDialogButtonBox.StandardButton.Help)
    address = page(name)
    button.setToolTip(_tip(address))
    box.helpRequested.connect(lambda: open_address(address))


def open_address(address: str) -> None:
    """Hand an address to the user's browser."""
    QDesktopServices.openUrl(QUrl(address))


def _tip(address: str) -> str:
    return tr('Opens the manual in your browser:') + f'\n{address}'
