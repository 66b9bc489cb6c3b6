"""The model's likeliest classes as buttons: a bar in the colour of the class, as long as its probability."""

from __future__ import annotations

from typing import List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPalette, QTextOption
from qgis.PyQt.QtWidgets import QPushButton, QSizePolicy, QWidget

from ...core.classes import ClassScheme
from ...qgis_common.i18n import share_text, tr
from ..shared.sizes import units
from ..shared.widgets import column, hint
from .words import class_name

MOST = 3
_LINE = 30  # pixels, where the font has its usual size
_LEFT_OUT = '#7f7f7f'


class SuggestionButton(QPushButton):
    """One class: its name, its probability and a bar. A click answers with it. A push button, because QGIS's dark themes colour those."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.value = 0
        self.share = 0.0
        self._figure = ''  # the share as it is drawn, told and read aloud
        self.colour = QColor(_LEFT_OUT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take the keys away from the map
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_class(self, value: int, share: float, name: str, colour: str, first: bool) -> None:
        """Stand for a class."""
        self.value, self.share, self.colour = value, share, QColor(colour)
        self.setText(name)
        self._figure = figure = share_text(share)
        keys = [tr('Enter')] if first else []
        if value <= 9:
            keys.append(str(value))
        self.setAccessibleName(f'{name}: {figure}')
        tip = tr('Answer "{0}"; the model gives it {1}').format(name, figure)
        self.setToolTip(f'{tip} ({", ".join(keys)})' if keys else tip)
        self.update()

    def sizeHint(self) -> QSize:
        """A line of text and a bar."""
        return QSize(120, units(_LINE))

    def minimumSizeHint(self) -> QSize:
        """Names are shortened rather than a dock widened."""
        return QSize(60, units(_LINE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name and figure above, the bar below, a frame around what the mouse or the keyboard is on."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        text = palette.color(QPalette.ColorRole.ButtonText)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        ground, edge = QColor(text), QColor(text)
        ground.setAlpha(26 if self.isDown() or self.underMouse() else 10)
        edge.setAlpha(70)
        if self.hasFocus():
            edge = palette.color(QPalette.ColorRole.Highlight)
        painter.setPen(edge)
        painter.setBrush(ground)
        painter.drawRoundedRect(frame, 3, 3)
        inner = frame.adjusted(6, 3, -6, -3)
        width = self.fontMetrics().horizontalAdvance(self._figure)
        painter.setPen(text)
        line = QRectF(inner.x(), inner.y(), inner.width(), inner.height() - 5)
        left, right = QTextOption(Qt.AlignmentFlag.AlignVCenter), QTextOption(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        for option in (left, right):
            option.setWrapMode(QTextOption.WrapMode.NoWrap)
        name = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(line.width()) - width - 6)
        painter.drawText(line, name, left)
        painter.drawText(line, self._figure, right)
        track = QRectF(inner.x(), inner.bottom() - 4, inner.width(), 4)
        painter.setPen(Qt.PenStyle.NoPen)
        edge = QColor(text)
        edge.setAlpha(28)
        painter.setBrush(edge)
        painter.drawRoundedRect(track, 2, 2)
        painter.setBrush(self.colour)
        painter.drawRoundedRect(QRectF(track.x(), track.y(), max(3.0, track.width() * min(self.share, 1.0)), track.height()), 2, 2)
        painter.end()


class Suggestions(QWidget):
    """Up to three such buttons, or why there are none."""

    chosen = pyqtSignal(int)  # the class value of the button that was pressed

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        layout = column(self, 0)
        layout.setSpacing(4)
        self._why_not = hint()
        layout.addWidget(self._why_not)
        self.buttons: List[SuggestionButton] = []
        for _ in range(MOST):
            button = SuggestionButton()
            button.clicked.connect(lambda _checked=False, pressed=button: self.chosen.emit(pressed.value))
            button.hide()
            layout.addWidget(button)
            self.buttons.append(button)
        layout.addStretch(1)

    def show_top(self, top: Sequence[Tuple[int, float]], scheme: ClassScheme, hidden: bool) -> None:
        """Show the likeliest classes.

        Args:
            top: Class values and probabilities, likeliest first; empty without a model.
            scheme: The classes.
            hidden: Whether they are kept back for this question.
        """
        for place, button in enumerate(self.buttons):
            there = not hidden and place < len(top)
            if there:
                value, share = top[place]
                colour = scheme.classes[value - 1].colour if 1 <= value <= len(scheme) else _LEFT_OUT
                button.show_class(value, share, class_name(value, scheme), colour, place == 0)
            button.setVisible(there)
        if hidden:
            self._why_not.setText(tr('No suggestion this time. Some questions come without one, so that answers stay your own.'))
        elif not top:
            self._why_not.setText(tr('No suggestion yet: the model learns once two classes have labels.'))
        self._why_not.setVisible(hidden or not top)

    @property
    def reason(self) -> str:
        """Why there are no suggestions; empty where there are."""
        return self._why_not.text() if not self._why_not.isHidden() else ''
