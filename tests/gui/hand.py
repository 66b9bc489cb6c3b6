"""For scripts inside QGIS: mouse and keyboard as a user has them, counted; pictures of the whole screen; how long each step took."""

from __future__ import annotations

import time
from typing import Any, Callable, Dict, List, Optional

from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, QRect, Qt, QTimer
from qgis.PyQt.QtGui import QGuiApplication, QMouseEvent, QPixmap
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QMenuBar, QRadioButton, QScrollArea, QTabBar, QWidget

_INSIDE = 12  # pixels from the left edge: where a radio button or check box is surely hit


class Hand:
    """Clicks and types, and counts both.

    Args:
        began: When it all began, in seconds as `time.time` gives them.
    """

    def __init__(self, began: float) -> None:
        self.clicks = self.keys = 0
        self.steps: List[Dict[str, Any]] = []
        self._since, self._clicks, self._keys = began, 0, 0

    def step(self, name: str) -> None:
        """What was done since the last step has this name."""
        now = time.time()
        self.steps.append({
            'step': name, 'seconds': round(now - self._since, 1), 'clicks': self.clicks - self._clicks, 'keys': self.keys - self._keys,
        })
        self._since, self._clicks, self._keys = now, self.clicks, self.keys

    def rest(self, seconds: float) -> None:
        """A picture took so long, which no user waits for; nor for what settled before it, where nothing was done since the last step."""
        idle = (self.clicks, self.keys) == (self._clicks, self._keys)
        self._since = time.time() if idle else self._since + seconds

    def click(self, widget: QWidget, at: Optional[QPoint] = None, double: bool = False) -> None:
        """Click a widget; one that nobody could click ends the walk."""
        if not (widget.isVisible() and widget.isEnabled()):
            words = widget.text() if isinstance(widget, QAbstractButton) else widget.objectName()
            raise AssertionError(f'{type(widget).__name__} "{words}" cannot be clicked')
        area = widget.parent()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parent()
        if area is not None:
            area.ensureWidgetVisible(widget, 0, 4)  # as with the wheel
        self.clicks += 2 if double else 1
        if at is None and isinstance(widget, QRadioButton):
            at = QPoint(_INSIDE, widget.height() // 2)
        (QTest.mouseDClick if double else QTest.mouseClick)(
            widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at or widget.rect().center()
        )

    def click_soon(self, widget: QWidget, at: Optional[QPoint] = None) -> None:
        """Click what opens a window that waits for its end."""
        QTimer.singleShot(0, lambda: self.click(widget, at))

    def tab(self, bar: QTabBar, index: int) -> None:
        """Click a tab."""
        self.click(bar, bar.tabRect(index).center())

    def item(self, view: QAbstractItemView, row: int) -> None:
        """Click a line of a list."""
        self.click(view.viewport(), view.visualRect(view.model().index(row, 0)).center())

    def menu(self, bar: QMenuBar, text: str) -> QWidget:
        """Open a menu of a menu bar, which it gives back."""
        action = next(a for a in bar.actions() if a.text().replace('&', '') == text)
        self.click(bar, bar.actionGeometry(action).center())
        return action.menu()

    def entry(self, menu: Any, text: str) -> None:
        """Click an entry of an open menu that begins so; a window that it opens may wait."""
        action = next(a for a in menu.actions() if a.text().replace('&', '').startswith(text))
        self.click_soon(menu, menu.actionGeometry(action).center())

    def type(self, widget: QWidget, text: str, enter: bool = False) -> None:
        """Type a text, and Enter where wanted."""
        self.keys += len(text) + enter
        QTest.keyClicks(widget, text)
        if enter:
            QTest.keyClick(widget, Qt.Key.Key_Return)

    def key(self, widget: QWidget, key: Any) -> None:
        """Press one key."""
        self.keys += 1
        QTest.keyClick(widget, key)

    def replace(self, spin: Any, text: str) -> None:
        """Double-click a field and type a number in the place of what is there."""
        line = spin.lineEdit()
        self.click(line, double=True)
        line.selectAll()
        self.type(line, text, enter=True)


def hover(canvas: Any, at: QPoint) -> None:
    """Move the mouse over the map."""
    none = Qt.MouseButton.NoButton
    place = QPointF(canvas.viewport().mapToGlobal(at))
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(at), place, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(canvas.viewport(), event)


def on_screen(canvas: Any, point: Any) -> QPoint:
    """Where a point of the map lies in the canvas."""
    at = canvas.getCoordinateTransform().transform(point)
    return QPoint(round(at.x()), round(at.y()))


def screen(part: Optional[QRect] = None) -> QPixmap:
    """The screen as it is, windows and menus among it."""
    QApplication.processEvents()
    whole = QGuiApplication.primaryScreen().grabWindow(0)
    return whole if part is None else whole.copy(part)


def window_with(name: str) -> Callable[[], Optional[QWidget]]:
    """A condition: the widget of this name in any window that is shown."""
    def look() -> Optional[QWidget]:
        for window in QApplication.topLevelWidgets():
            found = window.findChild(QWidget, name) if window.isVisible() else None
            if found is not None:
                return found
        return None
    return look
