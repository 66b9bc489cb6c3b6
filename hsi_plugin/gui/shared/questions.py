"""One question before something is fetched, made or removed; it is answered later, and nothing waits for it."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.PyQt.QtWidgets import QApplication, QMessageBox, QWidget


class Questions:
    """Asks one thing at a time.

    Args:
        title: Of the windows of the questions.
        window: The main window.
    """

    def __init__(self, title: str, window: QWidget) -> None:
        self._title = title
        self._window = window
        self._box: Optional[QMessageBox] = None

    def ask(self, question: str, details: str, verb: str, act: Callable[[], None], parent: Optional[QWidget] = None) -> None:
        """Ask, and act where the user agrees.

        Args:
            question: What is asked.
            details: What will happen.
            verb: What the button says that agrees.
            act: Called where the user agrees.
            parent: The window that it belongs to; None for the one in front (the options dialog may be open, and would lock any other).
        """
        self.close()
        owner = parent or QApplication.activeModalWidget() or self._window
        box = self._box = QMessageBox(QMessageBox.Icon.Question, self._title, question, parent=owner)
        box.setInformativeText(details)
        agree = box.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(agree)

        def answered(_code: int) -> None:
            if self._box is box:
                self._box = None
            if box.clickedButton() is agree:
                act()
            box.deleteLater()

        box.finished.connect(answered)
        box.open()

    def close(self) -> None:
        """Take the question away, unanswered."""
        if self._box is not None:
            self._box.close()
