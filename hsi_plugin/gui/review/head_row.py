"""Which point of how many: going on, back, and to a number."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QLabel, QSpinBox, QWidget

from ...qgis_common.i18n import tr
from ..shared.widgets import make_action, row, theme_icon, tool_button


class NumberEdit(QSpinBox):
    """The number of a point; Enter goes there, Escape does not, and neither key goes any further."""

    given = pyqtSignal(int)
    left = pyqtSignal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter and Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self.interpretText()
            self.given.emit(self.value())
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.left.emit()
        else:
            super().keyPressEvent(event)


class HeadRow(QWidget):
    """Back, number, next open one; undo and redo."""

    back = pyqtSignal()
    onward = pyqtSignal()
    wanted = pyqtSignal(int)
    undo = pyqtSignal()
    redo = pyqtSignal()
    left = pyqtSignal()  # the keys shall be answers again

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.number = NumberEdit()
        self.number.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.number.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.number.setAccessibleName(tr('Number of the point'))
        self.number.setToolTip(tr('Go to a point by its number (G, the number, Enter)'))
        self.number.given.connect(self.wanted)
        self.number.left.connect(self.left)
        self.of = QLabel()
        self.actions_ = {}
        buttons = []
        for key, title, tip, picture, signal in (
            ('back', tr('Back'), tr('The point before (Shift+N)'), 'mActionArrowLeft.svg', self.back),
            ('next', tr('Next'), tr('The next open point (N, Space or Enter)'), 'mActionArrowRight.svg', self.onward),
            ('undo', tr('Undo'), tr('Take the last answer back (Backspace)'), 'mActionUndo.svg', self.undo),
            ('redo', tr('Redo'), tr('Give it again (Ctrl+Shift+Z)'), 'mActionRedo.svg', self.redo),
        ):
            action = make_action(self, title, tip, theme_icon(picture))
            action.triggered.connect(lambda _checked=False, signal=signal: signal.emit())
            self.actions_[key] = action
            button = tool_button(action)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            buttons.append(button)
        layout = row(buttons[0], QLabel(tr('Point')), self.number, self.of, buttons[1])
        layout.addStretch(1)
        layout.addWidget(buttons[2])
        layout.addWidget(buttons[3])
        self.setLayout(layout)

    def show_point(self, number: int, count: int) -> None:
        """Show where we are; 0 for nowhere."""
        self.number.setRange(1 if count else 0, max(count, 1))
        self.number.setValue(number)
        self.of.setText(tr('of {0:,}').format(count))
        for key in ('back', 'next'):
            self.actions_[key].setEnabled(count > 0)
        self.number.setEnabled(count > 0)

    def jump(self) -> None:
        """Let a number be typed."""
        self.number.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.number.selectAll()

    def set_history(self, can_undo: bool, can_redo: bool) -> None:
        """What can be taken back, and given again."""
        self.actions_['undo'].setEnabled(can_undo)
        self.actions_['redo'].setEnabled(can_redo)
