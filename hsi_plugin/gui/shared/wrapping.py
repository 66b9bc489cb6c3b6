"""Boxes to tick whose text goes on in a second line, and rows that do: what a narrow dock, a long language and a large font need."""

from __future__ import annotations

from typing import TYPE_CHECKING, List, Optional

from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt
from qgis.PyQt.QtGui import QFontMetrics, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLayout,
    QLayoutItem,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from .widgets import SPACING

_INSET = 4  # between a box's mark and its text, and behind that
_Button = QAbstractButton if TYPE_CHECKING else object  # the real one comes beside it, or it would draw nothing


def wrapped(text: str, metrics: QFontMetrics, room: int) -> str:
    """A text with line breaks between words, so that no line is wider than the room unless a single word is."""
    lines: List[str] = []
    for word in text.split():
        longer = f'{lines[-1]} {word}' if lines else word
        if lines and metrics.horizontalAdvance(longer.replace('&', '')) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return '\n'.join(lines)


class _Wrapping(_Button):
    """Breaks a button's text to the width that it gets; beside `QCheckBox` and `QRadioButton`, whose text never wraps by itself."""

    _full = ''

    def setText(self, text: str) -> None:
        """Set the whole text."""
        self._full = text
        self._break(self.width())

    def text(self) -> str:
        """The whole text, without the breaks."""
        return self._full

    def minimumSizeHint(self) -> QSize:
        """As wide as the longest word, as high as the text is now."""
        words = max((self.fontMetrics().horizontalAdvance(word) for word in self._full.split()), default=0)
        return QSize(words + self._mark(), self._height(super().text()))

    def sizeHint(self) -> QSize:
        """As wide as the text in one line, as high as it is now."""
        return QSize(self.fontMetrics().horizontalAdvance(self._full) + self._mark(), self._height(super().text()))

    def hasHeightForWidth(self) -> bool:
        """Yes: a narrow one is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it is where it is so wide."""
        return self._height(wrapped(self._full, self.fontMetrics(), width - self._mark()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break anew."""
        super().resizeEvent(event)
        self._break(event.size().width())

    def _break(self, width: int) -> None:
        shown = wrapped(self._full, self.fontMetrics(), max(width - self._mark(), 1))
        if shown != super().text():
            super().setText(shown)
            self.updateGeometry()

    def _mark(self) -> int:
        option = QStyleOptionButton()
        option.initFrom(self)
        round_one = isinstance(self, QRadioButton)
        metric = QStyle.PixelMetric
        mark = metric.PM_ExclusiveIndicatorWidth if round_one else metric.PM_IndicatorWidth
        gap = metric.PM_RadioButtonLabelSpacing if round_one else metric.PM_CheckBoxLabelSpacing
        return self.style().pixelMetric(mark, option, self) + self.style().pixelMetric(gap, option, self) + _INSET

    def _height(self, shown: str) -> int:
        lines = shown.count('\n') + 1
        option = QStyleOptionButton()
        option.initFrom(self)
        mark = self.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorHeight, option, self)
        return max(lines * self.fontMetrics().lineSpacing(), mark) + _INSET


class WrapCheckBox(_Wrapping, QCheckBox):
    """A box to tick whose text wraps."""

    def __init__(self, text: str = '', parent: Optional[QWidget] = None) -> None:
        QCheckBox.__init__(self, parent)
        _wraps(self)
        self.setText(text)


class WrapRadioButton(_Wrapping, QRadioButton):
    """One of several choices, whose text wraps."""

    def __init__(self, text: str = '', parent: Optional[QWidget] = None) -> None:
        QRadioButton.__init__(self, parent)
        _wraps(self)
        self.setText(text)


class WrapButton(_Wrapping, QPushButton):
    """A button whose text wraps."""

    def __init__(self, text: str = '', parent: Optional[QWidget] = None) -> None:
        QPushButton.__init__(self, parent)
        _wraps(self)
        self.setText(text)

    def _mark(self) -> int:
        option = QStyleOptionButton()
        option.initFrom(self)
        picture = 0 if self.icon().isNull() else self.iconSize().width() + _INSET
        return picture + 2 * self.style().pixelMetric(QStyle.PixelMetric.PM_ButtonMargin, option, self) + _INSET

    def _height(self, shown: str) -> int:
        option = QStyleOptionButton()
        option.initFrom(self)
        margin = self.style().pixelMetric(QStyle.PixelMetric.PM_ButtonMargin, option, self)
        return (shown.count('\n') + 1) * self.fontMetrics().lineSpacing() + margin + _INSET


class Flow(QLayout):
    """Widgets beside each other, those that have no room in a line of their own; from the right where a language begins there.

    Args:
        widgets: The widgets.
    """

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self._items: List[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(SPACING)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        """Put one behind the others."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> Optional[QLayoutItem]:
        """One of them; None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> Optional[QLayoutItem]:
        """Take one out; None beyond the last."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """None: what is left over stays empty."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Yes: a narrow one is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it is where it is so wide."""
        return self._lay_out(QRect(0, 0, width, 0), False)

    def setGeometry(self, rect: QRect) -> None:
        """Give every widget its place."""
        super().setGeometry(rect)
        self._lay_out(rect, True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """As wide as the widest alone."""
        hints = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(max((hint.width() for hint in hints), default=0), max((hint.height() for hint in hints), default=0))

    def _lay_out(self, rect: QRect, really: bool) -> int:
        x, y, high = 0, 0, 0
        backwards = self.parentWidget() is not None and self.parentWidget().layoutDirection() == Qt.LayoutDirection.RightToLeft
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            width = min(hint.width(), rect.width())
            height = item.heightForWidth(width) if item.hasHeightForWidth() else hint.height()
            if x > 0 and x + width > rect.width():
                x, y, high = 0, y + high + self.spacing(), 0
            if really:
                left = rect.right() + 1 - x - width if backwards else rect.left() + x
                item.setGeometry(QRect(QPoint(left, rect.top() + y), QSize(width, height)))
            x += width + self.spacing()
            high = max(high, height)
        return y + high


def flow(*widgets: QWidget) -> QWidget:
    """Widgets in a :class:`Flow`, as one widget for any layout."""
    holder = QWidget()
    holder.setLayout(Flow(*widgets))
    _wraps(holder)
    return holder


def _wraps(widget: QWidget) -> None:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)
