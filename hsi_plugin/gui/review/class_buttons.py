"""Every class as a button with its key: the first beside the pictures, the rest below them."""

from __future__ import annotations

from typing import List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from ...core.classes import ClassScheme
from ...qgis_common.i18n import tr
from ..learn.answer_buttons import AnswerButton
from ..shared.widgets import swatch
from .keys import key_of

BESIDE = 6  # as many as the pictures are high
_COLUMNS = 3


class ClassButtons(QWidget):
    """The buttons below; :attr:`beside` holds the first ones. The one that was answered is pressed.

    Args:
        others: Buttons that are no class and come after all classes.
    """

    answered = pyqtSignal(int)  # a class value

    def __init__(self, others: Sequence[AnswerButton], parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._others = list(others)
        self.beside = QWidget()
        self._first = QVBoxLayout(self.beside)
        self._rest = QGridLayout(self)
        for layout in (self._first, self._rest):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(4)
        for i in range(_COLUMNS):
            self._rest.setColumnStretch(i, 1)
        self._first.addStretch(1)
        self.buttons: List[AnswerButton] = []
        self._shown: Optional[Tuple[object, ...]] = None

    def set_classes(self, scheme: ClassScheme) -> None:
        """Show a button for each class; made anew only where the classes have changed."""
        if self._shown == scheme.classes:
            return
        self._shown = scheme.classes
        while len(self.buttons) < len(scheme):
            self._add()
        for button, definition in zip(self.buttons, scheme):
            key = key_of(definition.value)
            button.setIcon(swatch(definition.colour))
            tip = tr('It is {0}').format(definition.name)
            button.say(f'{key} {definition.name}'.strip(), f'{tip} ({key})' if key else tip)
        for place, button in enumerate(self.buttons):
            button.setVisible(place < len(scheme))
        below = self.buttons[BESIDE : len(scheme)] + self._others
        for button in below:
            self._rest.removeWidget(button)
        for place, button in enumerate(below):
            self._rest.addWidget(button, place // _COLUMNS, place % _COLUMNS)

    def set_state(self, asking: bool, value: int) -> None:
        """Whether answers are taken now, and the class that was answered (0: none)."""
        for place, button in enumerate(self.buttons):
            button.setEnabled(asking)
            button.setChecked(asking and place + 1 == value)

    def _add(self) -> None:
        place = len(self.buttons)
        button = AnswerButton()
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(lambda _checked=False: self.answered.emit(place + 1))
        if place < BESIDE:
            self._first.insertWidget(place, button)
        self.buttons.append(button)
