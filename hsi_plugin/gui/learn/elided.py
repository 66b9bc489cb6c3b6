"""A line of text that is shortened in its middle where there is no room for it, such as a file's name."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget


class ElidedLabel(QLabel):
    """Its whole text is the tooltip where nothing else is said."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.full = ''
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, text: str, tip: str = '') -> None:
        """Show a text."""
        self.full = text
        self.setToolTip(tip or text)
        self.setAccessibleName(text)
        self._shorten()

    def resizeEvent(self, event: object) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        self._shorten()

    def minimumSizeHint(self) -> QSize:
        """A few letters are enough."""
        return QSize(40, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """The same, or the text that is shown would decide the room for the next."""
        return self.minimumSizeHint()

    def _shorten(self) -> None:
        self.setText(self.fontMetrics().elidedText(self.full, Qt.TextElideMode.ElideMiddle, max(self.width() - 2, 20)))
