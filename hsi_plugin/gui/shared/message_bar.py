"""QGIS's message bar and log, as the board that messages are shown on."""

from __future__ import annotations

import math
from typing import Any, Callable, Optional

from qgis.core import Qgis, QgsMessageLog
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QPushButton, QTextBrowser

from .messages import TITLE, Action, Level

_LEVELS = {
    Level.INFO: Qgis.MessageLevel.Info, Level.SUCCESS: Qgis.MessageLevel.Success,
    Level.WARNING: Qgis.MessageLevel.Warning, Level.DEFECT: Qgis.MessageLevel.Critical,
}


def write_log(text: str, level: Level = Level.INFO) -> None:
    """Write to the log panel; it does not come to the front."""
    QgsMessageLog.logMessage(text, TITLE, _LEVELS[level], False)


class MessageBar:
    """Messages of the plugin in the main window.

    Args:
        bar: The message bar of the main window.
    """

    def __init__(self, bar: QgsMessageBar) -> None:
        self.bar = bar

    def show(self, text: str, level: Level, action: Optional[Action] = None) -> None:
        """Show a text, with a button where there is an action."""
        item = self.bar.createMessage(TITLE, text)
        if action is not None:
            self._add_button(item, *action)
        self.bar.pushWidget(item, _LEVELS[level], level.value if action is None else 0)  # a button may be wanted later
        QTimer.singleShot(0, lambda: _show_whole(item))

    def log(self, text: str, level: Level = Level.INFO) -> None:
        """Write to the log only."""
        write_log(text, level)

    def _add_button(self, item: QgsMessageBarItem, label: str, act: Callable[[], Any]) -> None:
        button = QPushButton(label)

        def pressed() -> None:
            self.bar.popWidget(item)
            act()

        button.clicked.connect(pressed)
        item.layout().addWidget(button)


def _show_whole(item: QgsMessageBarItem) -> None:
    """Make a message as high as its text: QGIS gives it a line and a half, and arrows to scroll with."""
    if sip.isdeleted(item):
        return
    for browser in item.findChildren(QTextBrowser):
        needed = math.ceil(browser.document().size().height())
        if needed > browser.height():
            browser.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            browser.setFixedHeight(needed)
