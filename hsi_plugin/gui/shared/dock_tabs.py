"""Tabs that leave little room beside their words, because there are five in a narrow dock."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleFactory, QStyleOption, QTabWidget, QWidget

_SPACE = 12  # pixels beside a word
# Themes of QGIS that are style sheets say themselves how much room there is, and then no style is asked.
_THEMED, _NARROWER = 'QTabBar::tab', 'QTabBar::tab { padding-left: 0.25em; padding-right: 0.25em; }'


class DockTabs(QTabWidget):
    """Pages of a dock, all their tabs in sight."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        known = {name.lower(): name for name in QStyleFactory.keys()}  # noqa: SIM118  # no dict
        style = known.get(QApplication.style().objectName().lower())  # else the system's own would be drawn, whatever QGIS is set to
        self._narrow = _NarrowTabs(style) if style else _NarrowTabs()  # a widget does not keep its style alive
        self.tabBar().setStyle(self._narrow)
        self.setDocumentMode(True)
        self.setUsesScrollButtons(False)  # five words fit; a tab out of sight is a tab unknown
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self._follow_theme()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of QGIS's theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._follow_theme()

    def _follow_theme(self) -> None:
        wanted = _NARROWER if _THEMED in QApplication.instance().styleSheet() else ''
        if self.tabBar().styleSheet() != wanted:
            self.tabBar().setStyleSheet(wanted)


class _NarrowTabs(QProxyStyle):
    """The usual style, but for the room beside the words of tabs."""

    def pixelMetric(self, metric: QStyle.PixelMetric, option: Optional[QStyleOption] = None, widget: Optional[QWidget] = None) -> int:
        """The style's measure, but for that room."""
        found = super().pixelMetric(metric, option, widget)
        return min(found, _SPACE) if metric == QStyle.PixelMetric.PM_TabBarTabHSpace else found
