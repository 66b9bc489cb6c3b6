"""The answers as buttons: a class each, and those that are no class; every one has a key too."""

from __future__ import annotations

from typing import Callable, Dict, List, Optional, Tuple

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QToolButton, QWidget

from ...core.classes import ClassScheme
from ...qgis_common.i18n import tr
from ..shared.sizes import units
from ..shared.widgets import SPACING, column, hint, make_action, row, swatch, theme_icon, tool_button
from .answer_keys import EXCLUDE, MIXED, NEW_CLASS, REDO, SKIP, UNDO, UNKNOWN

_COLUMNS = 2
_HEIGHT = 28


class AnswerButton(QToolButton):
    """A button as wide as its place, whose text is shortened where that is narrow."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.full = ''
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take the keys away from the map
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(units(_HEIGHT))
        self.setIconSize(QSize(units(14), units(14)))

    def minimumSizeHint(self) -> QSize:
        """Names are shortened rather than a dock widened."""
        return QSize(50, self.height())

    def sizeHint(self) -> QSize:
        """Room for the whole text, whatever of it is shown now."""
        return QSize(self.fontMetrics().horizontalAdvance(self.full) + 8, self.height())

    def say(self, text: str, tip: str) -> None:
        """Set the text, and what it does."""
        self.full = text
        self.setToolTip(tip)
        self.setAccessibleName(text)
        self._shorten()

    def resizeEvent(self, event: object) -> None:
        """Show as much of the text as there is room for."""
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        room = self.width() - 6 - (0 if self.icon().isNull() else self.iconSize().width() + 10)
        shown = self.fontMetrics().elidedText(self.full, Qt.TextElideMode.ElideRight, max(room, 20))
        self.setText(shown.replace('&', '&&'))  # a single one would underline what follows


class NameEdit(QLineEdit):
    """The name of a new class; Enter takes it, Escape does not, and neither key goes any further."""

    given = pyqtSignal(str)
    left = pyqtSignal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter and Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            if self.text().strip():
                self.given.emit(self.text().strip())
        elif event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.left.emit()
        else:
            super().keyPressEvent(event)


class AnswerButtons(QWidget):
    """Classes two in a row, the other answers below, undo and redo."""

    answered = pyqtSignal(int)  # a class value
    said = pyqtSignal(str)  # one of the answers of `answer_keys` that need no class
    class_named = pyqtSignal(str)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.classes: List[AnswerButton] = []
        self._shown: Optional[Tuple[object, ...]] = None
        layout = column(self, 0)
        layout.setSpacing(4)
        self._grid = QGridLayout()
        self._grid.setSpacing(4)
        for i in range(_COLUMNS):
            self._grid.setColumnStretch(i, 1)
        layout.addLayout(self._grid)
        self._none = hint(tr('No classes yet: press C and name what you see.'))
        layout.addWidget(self._none)
        layout.addLayout(self._naming())
        self.others: Dict[str, AnswerButton] = {}
        layout.addLayout(self._others())
        self.undo = make_action(self, tr('Undo'), _with_key(tr('Take the last answer back'), QKeySequence.StandardKey.Undo),
                                theme_icon('mActionUndo.svg'), self._says(UNDO))  # fmt: skip
        self.redo = make_action(self, tr('Redo'), _with_key(tr('Do it again'), QKeySequence.StandardKey.Redo),
                                theme_icon('mActionRedo.svg'), self._says(REDO))  # fmt: skip
        for action in (self.undo, self.redo):
            button = tool_button(action)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._last.addWidget(button)
        self.stop_naming()

    def set_classes(self, scheme: ClassScheme) -> None:
        """Show a button for each class; made anew only where the classes have changed."""
        if self._shown == scheme.classes:
            return
        self._shown = scheme.classes
        while len(self.classes) < len(scheme):
            self._add_class_button()
        for place, button in enumerate(self.classes):
            button.setVisible(place < len(scheme))
            if place < len(scheme):
                definition = scheme.classes[place]
                key = str(definition.value) if definition.value <= 9 else ''
                button.setIcon(swatch(definition.colour))
                tip = tr('It is {0}').format(definition.name)
                button.say(f'{key} {definition.name}'.strip(), f'{tip} ({key})' if key else tip)
        self._none.setVisible(not len(scheme))

    def set_state(self, asking: bool, can_undo: bool, can_redo: bool) -> None:
        """What can be done now.

        Args:
            asking: Whether there is a question.
            can_undo: Whether there is something to take back.
            can_redo: Whether there is something to do again.
        """
        for button in (*self.classes, *self.others.values()):
            button.setEnabled(asking)
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)
        if not asking:
            self.stop_naming()

    def ask_for_name(self) -> None:
        """Let the name of a new class be typed."""
        self.name.clear()
        self._name_row.show()
        self.name.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def stop_naming(self) -> None:
        """Put the place for the name away."""
        self._name_row.hide()

    def _add_class_button(self) -> None:
        place = len(self.classes)
        button = AnswerButton()
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # both columns are equally wide, whatever the names
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(lambda _checked=False: self.answered.emit(place + 1))
        self._grid.addWidget(button, place // _COLUMNS, place % _COLUMNS)
        self.classes.append(button)

    def _naming(self) -> object:
        self.name = NameEdit()
        self.name.setPlaceholderText(tr('Name of the new class'))
        self.name.setAccessibleName(tr('Name of the new class'))
        self.name.given.connect(self._on_named)
        self.name.left.connect(self._on_left)
        add, leave = QToolButton(), QToolButton()
        add.setText(tr('Add'))
        add.clicked.connect(self._on_add)
        leave.setText(tr('Cancel'))
        leave.clicked.connect(self._on_left)
        self._name_row = QWidget()
        inner = row(self.name, add, leave, stretch_first=True)
        self._name_row.setLayout(inner)
        return row(self._name_row, stretch_first=True)

    def _others(self) -> object:
        listed = (
            (MIXED, tr('Mixed'), 'M', tr('It holds several classes; it is not asked about again')),
            (UNKNOWN, tr('Can\'t tell'), '?', tr('Nobody can tell from here; it is not asked about again')),
            (SKIP, tr('Not now'), 'N', tr('Ask about it again some other time')),
            (NEW_CLASS, tr('New class'), 'C', tr('It is a class that is not in the list: name it')),
            (EXCLUDE, tr('Exclude'), 'X', tr('Cloud, shadow or noise: the map leaves pixels like this one out')),
        )
        grid = QGridLayout()
        grid.setSpacing(4)
        for place, (what, title, key, tip) in enumerate(listed):
            button = AnswerButton()
            button.say(f'{key} {title}', f'{tip} ({key})')  # the key first, as with classes: what is too long loses its end
            button.clicked.connect(self.ask_for_name if what == NEW_CLASS else self._says(what))
            grid.addWidget(button, place // 3, place % 3)
            self.others[what] = button
        holder = QWidget()
        self._last = row()
        self._last.setSpacing(2)
        self._last.addStretch(1)
        holder.setLayout(self._last)
        grid.addWidget(holder, 1, 2)
        grid.setHorizontalSpacing(SPACING - 2)
        return grid

    def _says(self, what: str) -> Callable[..., None]:
        return lambda _checked=False: self.said.emit(what)

    def _on_add(self) -> None:
        if self.name.text().strip():
            self._on_named(self.name.text().strip())

    def _on_named(self, name: str) -> None:
        self._leave()
        self.class_named.emit(name)

    def _on_left(self) -> None:
        self._leave()

    def _leave(self) -> None:
        """Put the place for the name away, and give the keys back to the answers."""
        self.stop_naming()
        self.setFocus(Qt.FocusReason.OtherFocusReason)


def _with_key(text: str, key: QKeySequence.StandardKey) -> str:
    return f'{text} ({QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)})'
