"""What is said of a point besides its class: a comment, and a photo."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QFocusEvent, QKeyEvent
from qgis.PyQt.QtWidgets import QFileDialog, QLineEdit, QToolButton, QWidget

from ...qgis_common.i18n import tr
from ..learn.elided import ElidedLabel
from ..shared.messages import guarded
from ..shared.widgets import column, row, theme_icon
from .answering import Answering
from .state import ReviewState


class CommentEdit(QLineEdit):
    """A line that is done with Enter, Escape, or when something else gets the keys; none of these goes any further."""

    done = pyqtSignal(str)
    left = pyqtSignal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter and Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            event.accept()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what was typed."""
        super().focusOutEvent(event)
        self.done.emit(self.text())


class Notes(QWidget):
    """A line for the comment, and a button for the photo.

    Args:
        state: Knows the file that paths are kept from.
        answering: Takes both.
    """

    left = pyqtSignal()  # the keys shall be answers again

    def __init__(self, state: ReviewState, answering: Answering, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = state.messages
        self._state = state
        self._answering = answering
        self.comment = CommentEdit()
        self.comment.setPlaceholderText(tr('Comment (C)'))
        self.comment.setAccessibleName(tr('Comment'))
        self.comment.done.connect(self._on_comment)
        self.comment.left.connect(self._on_left)
        self.photo = QToolButton()
        self.photo.setIcon(theme_icon('mIconRaster.svg'))
        self.photo.setText(tr('Photo… P'))
        self.photo.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.photo.setToolTip(tr('Add a photo of the place (P)'))
        self.photo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.photo.clicked.connect(lambda _checked=False: self.ask_for_photo())
        self.name = ElidedLabel()
        layout = column(self, 0)
        layout.addLayout(row(self.comment, self.photo, stretch_first=True))
        layout.addWidget(self.name)
        answering.changed.connect(self.refresh)
        self.refresh()

    @guarded
    def refresh(self) -> None:
        """Show what is kept."""
        if self.comment.text() != self._answering.comment and not self.comment.hasFocus():
            self.comment.setText(self._answering.comment)
        self.name.say(self._answering.photo, self._answering.photo)
        self.name.setVisible(bool(self._answering.photo))

    def write(self) -> None:
        """Give the keys to the comment."""
        self.comment.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.comment.selectAll()

    @guarded
    def ask_for_photo(self) -> None:
        """Choose a picture."""
        folder = str(self._state.file.parent) if self._state.file is not None else ''
        path, _ = QFileDialog.getOpenFileName(
            self, tr('Photo of the place'), folder, tr('Pictures (*.jpg *.jpeg *.png *.tif *.tiff *.heic *.webp);;All files (*)')
        )
        if path:
            self._answering.set_photo(str(Path(path)))
        self.left.emit()

    @guarded
    def _on_comment(self, text: str) -> None:
        self._answering.set_comment(text)

    @guarded
    def _on_left(self) -> None:
        self._answering.set_comment(self.comment.text())
        self.left.emit()
