"""Spectral libraries that are open in the dock: read on a thread of their own, the last ones remembered."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Optional, Sequence, Tuple

import numpy as np
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.arrays import Array
from ...core.bands import Bands
from ...core.errors import ParameterError
from ...qgis_common import settings
from ...spectra.library import SpectralLibrary, open_library
from ...spectra.library.search import SearchIndex
from ..shared.background import Background
from ..shared.messages import Messages, guarded

MOST_REMEMBERED = 8
_MOST_COLUMNS = 24  # levels beyond so many are in the tooltip only
OnCube = Tuple[Array, Tuple[Bands, Array]]


@dataclass(frozen=True, eq=False)
class OpenLibrary:
    """A library, and what a browser needs of it; made off the window's thread.

    Args:
        library: The library.
        path: Where it was read from.
        index: Finds its spectra.
        names: Their names without what all of them begin with.
        columns: Levels that are worth a column: those that do not say the same of every spectrum.
    """

    library: SpectralLibrary
    path: str
    index: SearchIndex
    names: Tuple[str, ...]
    columns: Tuple[str, ...]

    @classmethod
    def of(cls, library: SpectralLibrary, path: str) -> OpenLibrary:
        """Prepare a library for browsing."""
        levels = library.levels
        telling = tuple(column for column in levels if len(library) == 1 or len(set(levels[column])) > 1)
        return cls(library, path, SearchIndex(library), short_names(library.names), telling[:_MOST_COLUMNS])


class Libraries(QObject):
    """One library at a time; the one before goes when another is there.

    Args:
        messages: Where errors go.
        parent: Owner, in Qt's sense.
    """

    opening = pyqtSignal(str)
    changed = pyqtSignal()

    def __init__(self, messages: Messages, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.messages = messages
        self.current: Optional[OpenLibrary] = None
        self.reader = Background('hsi-libraries', self)
        self._wanted = ''

    @property
    def remembered(self) -> Tuple[str, ...]:
        """Paths of the last libraries, the newest first."""
        return tuple(path for path in settings.read_text(settings.SPECTRAL_LIBRARIES).split('\n') if path)

    @property
    def is_opening(self) -> bool:
        """Whether a library is being read."""
        return bool(self._wanted)

    def open(self, path: str) -> None:
        """Read a library; signals tell when it is there."""
        self._wanted = path
        self.opening.emit(Path(path).name)
        self.reader.submit(lambda: _read(path), lambda found: self._on_read(path, found), lambda e: self._on_error(path, e), 'library')

    def stop(self) -> None:
        """End the thread."""
        self.reader.stop()

    @guarded
    def _on_read(self, path: str, found: OpenLibrary) -> None:
        if path == self._wanted:
            self._wanted = ''
            self.current = found
            self._remember([path, *(p for p in self.remembered if p != path)])
            self.changed.emit()

    def _on_error(self, path: str, error: BaseException) -> None:
        if path == self._wanted:
            self._wanted = ''
            self._remember([p for p in self.remembered if p != path])
            self.changed.emit()
            self.messages.report(error)

    @staticmethod
    def _remember(paths: List[str]) -> None:
        settings.remember(settings.SPECTRAL_LIBRARIES, '\n'.join(paths[:MOST_REMEMBERED]))


def on_cube(library: SpectralLibrary, places: Sequence[int], bands: Bands) -> List[OnCube]:
    """Spectra of a library as a cube's bands would read them, and as they were measured.

    Args:
        library: The library.
        places: Which of its spectra.
        bands: The cube's bands; none without a cube.

    Returns:
        One of each: reflectance, shape ``(bands,)``, NaN in bad bands and where it was not measured; and the channels that hold something,
        by wavelength, with their values.

    Raises:
        ParameterError: The cube has no wavelengths, or a spectrum holds nothing.
    """
    chosen = library.select(places)
    read = chosen.to_bands(bands)[0] if bands.count else np.empty((len(chosen), 0), np.float32)
    out = []
    for place, name in enumerate(chosen.names):
        held = np.flatnonzero(np.isfinite(chosen.spectra[place]) & chosen.good)
        if not held.size:
            raise ParameterError(f'"{name}" holds no value.', 'Choose another spectrum.')
        held = held[np.argsort(chosen.wavelengths_nm[held], kind='stable')]
        fwhm = None if chosen.fwhm_nm is None else chosen.fwhm_nm[held]
        own = Bands(len(held), chosen.wavelengths_nm[held], fwhm), chosen.spectra[place][held].astype(np.float32)
        out.append((read[place], own))
    return out


def about(library: SpectralLibrary, place: int) -> Dict[str, str]:
    """What the library's table says of a spectrum."""
    found = {column: texts[place] for column, texts in library.levels.items() if texts[place]}
    return {**found, 'library': library.name}


def short_names(names: Sequence[str]) -> Tuple[str, ...]:
    """Names without what all of them begin with, up to its last separator: in a narrow list it would hide all that tells them apart."""
    first, last = (min(names), max(names)) if len(names) > 1 else ('', '')
    shared = next((i for i, (a, b) in enumerate(zip(first, last)) if a != b), min(len(first), len(last)))
    ends = [found.end() for found in re.finditer(r'[\W_]+', first[:shared])]
    return tuple(name[ends[-1] :] or name for name in names) if ends else tuple(names)


def _read(path: str) -> OpenLibrary:
    return OpenLibrary.of(open_library(path, keep=True), path)
