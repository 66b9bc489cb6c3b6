"""Finding one of many classes by its name."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QCompleter, QLineEdit, QWidget

from ...core.classes import ClassScheme
from ..labels.labelling import NO_CLASSES


class ClassFinder(QLineEdit):
    """A line that knows the classes; Enter takes the one that fits, Escape none, and neither key goes any further."""

    given = pyqtSignal(int)  # a class value
    left = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._scheme = NO_CLASSES

    def set_classes(self, scheme: ClassScheme) -> None:
        """Know these."""
        if scheme.classes == self._scheme.classes:
            return
        self._scheme = scheme
        completer = QCompleter(scheme.names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)

    def ask(self) -> None:
        """Let a name be typed."""
        self.clear()
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def found(self) -> int:
        """The value of the class that fits: of that name, or the only one that begins with, or holds, what was typed; 0 for none."""
        typed = self.text().strip().casefold()
        exact = self._scheme.value_of(typed) if typed else None
        if exact is not None:
            return exact
        for fits in (str.startswith, str.__contains__):
            matches = [c.value for c in self._scheme if typed and fits(c.name.casefold(), typed)]
            if len(matches) == 1:
                return matches[0]
        return 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter and Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            value = self.found()
            if value:
                self.given.emit(value)
        elif event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.left.emit()
        else:
            super().keyPressEvent(event)
