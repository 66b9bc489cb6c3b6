"""What it takes to look at a point: its spectrum, and its surroundings in true colour and in infrared, read off the window's thread."""

from __future__ import annotations

from typing import Any, Dict, Optional, Tuple

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.arrays import Array
from ...cubes import Cube
from ...spectra.rgb import COLOUR_INFRARED, SHORTWAVE, TRUE_COLOUR, Composite, best_composite, composite
from ..learn.chip import Chip, read_chip, sample_limits
from ..shared.messages import guarded
from .state import ReviewState

NEAR, WIDE = 15, 61
"""Pixels across of the two scales."""
Look = Tuple[Composite, Array]
_KEYS = ('review-spectrum', 'review-chips')  # a newer point replaces one that waits


class PointReader(QObject):
    """Reads what belongs to a point with the thread that reads spectra under the mouse.

    Args:
        state: Knows the image and its reader.
        parent: Owner, in Qt's sense.
    """

    spectrum_read = pyqtSignal(int, int, object)  # row, column, values
    chips_read = pyqtSignal(object)  # of each composite a chip, :data:`WIDE` pixels across

    def __init__(self, state: ReviewState, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.messages = state.messages
        self._state = state
        self._looks: Tuple[Any, Dict[str, Look]] = (None, {})

    def read(self, row: int, col: int) -> None:
        """Read what belongs to a pixel; signals bring it. Nothing comes without an image."""
        cube, workspace = self._state.cube, self._state.workspace
        if cube is None:
            return
        looks = self._looks[1] if self._looks[0] is cube else {}
        workspace.read_spectrum(row, col, lambda values: self.spectrum_read.emit(row, col, values), _KEYS[0])
        workspace.reader.submit(
            lambda: _chips(cube, looks, row, col), lambda read: self._on_chips(cube, read), self.messages.report, _KEYS[1]
        )

    @guarded
    def _on_chips(self, cube: Cube, read: Tuple[Dict[str, Look], Dict[str, Chip]]) -> None:
        if cube is self._state.cube:
            self._looks = cube, read[0]
            self.chips_read.emit(read[1])


def _chips(cube: Cube, looks: Dict[str, Look], row: int, col: int) -> Tuple[Dict[str, Look], Dict[str, Chip]]:
    looks = looks or _looks(cube)
    return looks, {kind: read_chip(cube, made, limits, row, col, WIDE) for kind, (made, limits) in looks.items()}


def _looks(cube: Cube) -> Dict[str, Look]:
    """True colour or what comes nearest to it, and infrared where the image has it."""
    second = composite(cube.bands, COLOUR_INFRARED) or composite(cube.bands, SHORTWAVE)
    wanted = [best_composite(cube.bands, TRUE_COLOUR), *([second] if second is not None else [])]
    return {made.kind: (made, sample_limits(cube, made)) for made in wanted}
