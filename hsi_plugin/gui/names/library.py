"""What is in the spectral library that was chosen: its names, to offer while one types, or why it cannot be read."""

from __future__ import annotations

from pathlib import Path
from typing import Optional, Tuple

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.class_prompts import SPECTRUM
from ...core.errors import HsiError
from ...qgis_common.i18n import say_error, tr
from ...spectra.library import open_library
from ..shared.background import Background
from ..shared.messages import Messages, guarded

# Larger ones, archives and folders take longer to read than one wants to wait for a list of names.
_MOST_BYTES = 64 << 20
_SLOW = ('.xz', '.gz', '.zip')


class LibraryNames(QObject):
    """Reads names on a thread of its own; only the latest library counts.

    Args:
        messages: Where defects go.
        parent: Owner, in Qt's sense.
    """

    changed = pyqtSignal()

    def __init__(self, messages: Messages, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.messages = messages
        self.line = ''  # what is known of the library, in a sentence
        self.words: Tuple[str, ...] = ()  # to offer, as they stand among the words of a class
        self._path = ''
        self._background = Background('hsi-library', self)

    def look(self, path: str) -> None:
        """Read the names of another library; of none where the path is empty."""
        if path == self._path:
            return
        self._path = path
        self._show('', ())
        if path:
            self._background.submit(lambda: (path, *_names(path)), self._on_names, self.messages.report, 'library')

    def stop(self) -> None:
        """End the thread."""
        self._background.stop()

    @guarded
    def _on_names(self, found: Tuple[str, str, Tuple[str, ...]]) -> None:
        path, line, words = found
        if path == self._path:
            self._show(line, words)

    def _show(self, line: str, words: Tuple[str, ...]) -> None:
        self.line, self.words = line, words
        self.changed.emit()


def _names(path: str) -> Tuple[str, Tuple[str, ...]]:
    """A sentence on a library, and its names."""
    file = Path(path)
    if file.is_dir() or file.suffix.lower() in _SLOW or (file.is_file() and file.stat().st_size > _MOST_BYTES):
        return tr('It is read when the map is made.'), ()
    try:
        library = open_library(path)
    except HsiError as error:
        return say_error(error), ()
    names = tuple(dict.fromkeys(library.names))
    return tr('{0} spectra; words of their names find them, spectrum:NAME means one.').format(len(library)), tuple(
        SPECTRUM + name for name in names
    )
