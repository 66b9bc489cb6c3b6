"""A box to type class names into, which offers known words as one types."""

from __future__ import annotations

import re
from typing import Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QStringListModel, Qt
from qgis.PyQt.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from qgis.PyQt.QtWidgets import QCompleter, QPlainTextEdit, QWidget

LINES = 4
_SHORTEST = 2  # letters before anything is offered
_TAKES = (Qt.Key.Key_Enter, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class NamesEdit(QPlainTextEdit):
    """Some lines of text; Tab leaves it, as it should in a form."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        metrics = self.fontMetrics()
        self.setFixedHeight(LINES * metrics.lineSpacing() + 2 * self.frameWidth() + 10)
        self._words = QStringListModel(self)
        self._completer = QCompleter(self._words, self)
        self._completer.setWidget(self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.activated.connect(self._take)

    @property
    def knows_words(self) -> bool:
        """Whether there is anything to offer."""
        return self._words.rowCount() > 0

    def set_words(self, words: Sequence[str]) -> None:
        """Offer these; a list that stays the same stays open."""
        if self._words.stringList() != list(words):
            self._words.setStringList(list(words))

    def put(self, text: str) -> None:
        """Replace all text in a way that Undo can take back."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The completer belongs to the widget that has the focus."""
        self._completer.setWidget(self)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the list of offers take what chooses in it; offer anew after what types."""
        popup = self._completer.popup()
        if popup.isVisible() and event.key() in (*_TAKES, Qt.Key.Key_Escape):
            event.ignore()  # the list hears it
            return
        super().keyPressEvent(event)
        if event.text().strip() or event.key() == Qt.Key.Key_Backspace:
            self._offer()

    def _offer(self) -> None:
        begun = self._begun()[0]
        popup = self._completer.popup()
        if len(begun) < _SHORTEST:
            popup.hide()
            return
        self._completer.setCompletionPrefix(begun)
        if not self._completer.completionCount() or self._completer.currentCompletion().casefold() == begun.casefold():
            popup.hide()
            return
        popup.setCurrentIndex(self._completer.completionModel().index(0, 0))
        place = self.cursorRect()
        place.setWidth(popup.sizeHintForColumn(0) + popup.verticalScrollBar().sizeHint().width() + 8)
        self._completer.complete(place)

    def _begun(self) -> Tuple[str, int]:
        """What of a name stands before the cursor, and how long it is in the text."""
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        name = re.split(r'[;|=]', before)[-1].lstrip()
        return name, len(name)

    def _take(self, word: str) -> None:
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, self._begun()[1])
        cursor.insertText(word)
        self.setTextCursor(cursor)
