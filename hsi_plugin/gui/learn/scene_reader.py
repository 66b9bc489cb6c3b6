"""What it takes to show a question: the pixel's spectrum and its surroundings, read off the window's thread."""

from __future__ import annotations

from typing import Any, Optional, Tuple

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.arrays import Array
from ...cubes import Cube
from ...spectra.rgb import Composite, best_composite
from ..shared.messages import guarded
from ..workspace import Workspace
from .chip import Chip, read_chip, sample_limits

_KEYS = ('learn-spectrum', 'learn-chip')  # a newer question replaces one that waits


class SceneReader(QObject):
    """Reads spectra and chips of the current cube with the thread that reads spectra under the mouse.

    Args:
        workspace: Holds the cube and that thread.
        parent: Owner, in Qt's sense.
    """

    spectrum_read = pyqtSignal(int, int, object)  # row, column, values
    chip_read = pyqtSignal(object)

    def __init__(self, workspace: Workspace, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.messages = workspace.messages
        self._workspace = workspace
        self._looks: Optional[Tuple[Cube, Composite, Array]] = None

    def read(self, row: int, col: int) -> None:
        """Read what belongs to a pixel; signals bring it."""
        cube = self._workspace.cube
        if cube is None:
            return
        looks = self._looks if self._looks is not None and self._looks[0] is cube else None
        self._workspace.read_spectrum(row, col, lambda values: self.spectrum_read.emit(row, col, values), _KEYS[0])
        self._workspace.reader.submit(
            lambda: _chip(cube, looks, row, col), lambda read: self._on_chip(cube, read), self.messages.report, _KEYS[1]
        )

    @guarded
    def _on_chip(self, cube: Cube, read: Tuple[Any, Chip]) -> None:
        if cube is self._workspace.cube:
            self._looks, chip = read
            self.chip_read.emit(chip)


def _chip(cube: Cube, looks: Optional[Tuple[Cube, Composite, Array]], row: int, col: int) -> Tuple[Any, Chip]:
    if looks is None:
        made = best_composite(cube.bands)
        looks = cube, made, sample_limits(cube, made)
    return looks, read_chip(cube, looks[1], looks[2], row, col)
