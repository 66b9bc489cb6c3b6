"""The card of the tour: how far one is, what to do, and buttons."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from ...qgis_common.i18n import tr
from ..shared.widgets import MARGIN, SPACING, heading, make_action, row, text_label, theme_icon, tool_button
from .steps import Step

_CHARACTERS = 37  # of a line of text
_BAR = 4  # pixels
_GAP, _FOOT = 6, 36  # pixels to the left and lower edge of the window, whose status bar stays free


class TourCard(QFrame):
    """Lies over the lower left corner of the window, where neither map nor docks of the plugin are, and can be dragged away.

    Args:
        over: The window that it lies over.
    """

    back = pyqtSignal()
    forward = pyqtSignal()
    act = pyqtSignal()
    leave = pyqtSignal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName('HsiTourCard')
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._over = over
        self._held: Optional[QPoint] = None  # where in the card the mouse drags it
        self._where = QLabel()
        self._title = heading('')
        self._title.setWordWrap(True)
        self._text = text_label()
        self._state = QLabel()
        self._act = QPushButton()
        self._not_now, self._back, self._forward = QPushButton(tr('Not now')), QPushButton(tr('Back')), QPushButton(tr('Next'))
        for button, signal in ((self._act, self.act), (self._back, self.back), (self._forward, self.forward), (self._not_now, self.leave)):
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit())
            button.setAutoDefault(True)  # Enter presses the one with the focus
        close = make_action(self, tr('End the tour'), tr('End the tour'), theme_icon('mIconClose.svg'), self.leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN + 3, MARGIN, MARGIN + 3, MARGIN)
        layout.setSpacing(SPACING)
        layout.addLayout(row(self._where, tool_button(close), stretch_first=True))
        for widget in (self._title, self._text):
            layout.addWidget(widget)
        layout.addLayout(row(self._act, self._state))
        layout.addLayout(row(QLabel(), self._not_now, self._back, self._forward, stretch_first=True))
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * _CHARACTERS + 2 * MARGIN)
        over.installEventFilter(self)
        self.hide()

    def show_step(self, step: Step, number: int, count: int) -> None:
        """Show a step: the first of them welcomes, the last one ends."""
        self._where.setText(tr('Tour · {0} of {1}').format(number + 1, count))
        self._title.setText(step.title)
        self._text.setText(step.text)
        self._act.setText(step.act_text)
        self._act.setVisible(step.act is not None)
        self._back.setVisible(number > 0)
        last = number == count - 1
        self._forward.setText(tr('Start') if number == 0 else tr('Finish') if last else tr('Next'))
        self._not_now.setVisible(number == 0)
        self.set_state(step.done(), step.act is not None)
        self.setAccessibleName(f'{step.title}. {step.text}')
        if self.isHidden():
            self._place()
        else:
            self._fit()
        self.show()
        self.raise_()
        self._forward.setFocus()

    def set_state(self, done: bool, asks: bool) -> None:
        """Say whether the step is done; the next one may be had before, too."""
        self._state.setText(tr('✓ Done') if done and asks else '')
        self._act.setEnabled(not done)
        self._forward.setDefault(done)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends the tour."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A bar in the highlight colour along the upper edge, so that the card stands out from what it lies over."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), _BAR, self.palette().color(QPalette.ColorRole.Highlight))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the card."""
        self._held = event.pos()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it, within the window."""
        if self._held is not None:
            self._move_to(self.mapToParent(event.pos()) - self._held)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        self._held = None

    def eventFilter(self, watched: Optional[QObject], event: QEvent) -> bool:
        """Keep to the corner when the window changes its size."""
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        self._fit()
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self._over.width() - self.width() - _GAP if right_to_left else _GAP
        self._move_to(QPoint(x, self._over.height() - self.height() - _FOOT))

    def _fit(self) -> None:
        """As high as the text needs, its lower edge where it was."""
        self.layout().activate()
        lower = self.y() + self.height()
        self.resize(self.width(), self.heightForWidth(self.width()) if self.hasHeightForWidth() else self.sizeHint().height())
        self._move_to(QPoint(self.x(), lower - self.height()))

    def _move_to(self, place: QPoint) -> None:
        room = self._over.size() - self.size()
        self.move(min(max(0, place.x()), max(0, room.width())), min(max(0, place.y()), max(0, room.height())))
