"""What is under the mouse on the map: drawn on the plot, and matched where that is asked for; else the selected spectrum is matched."""

from __future__ import annotations

from typing import Callable, Optional, Tuple

from qgis.PyQt.QtCore import QObject

from ...core.arrays import Array
from ..shared.messages import guarded
from ..workspace import Workspace
from .curve import LIBRARY, Curve
from .curves_model import pixel_name
from .side import Side
from .stage import Stage


class Hovering(QObject):
    """Follows the mouse over the cube.

    Args:
        workspace: Reads spectra.
        stage: Draws them.
        side: Matches them.
        say: Takes where the mouse is, in words.
        parent: Owner, in Qt's sense.
    """

    def __init__(
        self, workspace: Workspace, stage: Stage, side: Side, say: Callable[[str], None], parent: Optional[QObject] = None
    ) -> None:
        super().__init__(parent)
        self.messages = workspace.messages
        self._workspace = workspace
        self._stage = stage
        self._side = side
        self._say = say
        self._at: Optional[Tuple[int, int]] = None
        self._selected: Optional[Curve] = None
        side.follow_changed.connect(self._match_selected)

    def forget(self) -> None:
        """Another cube, or none."""
        self._at, self._selected = None, None

    @guarded
    def move(self, at: Optional[Tuple[int, int]]) -> None:
        """The mouse is over this pixel, or has left the cube."""
        self._at = at
        if at is not None:
            self._workspace.read_spectrum(*at, lambda values: self._draw(at, values), key='hover')
            return
        self._stage.hover(None)
        self._say('')
        if self._side.follows:
            self._side.look('', None)

    @guarded
    def select(self, curve: Optional[Curve]) -> None:
        """Another curve is selected, or none."""
        self._selected = curve
        self._match_selected()

    @guarded
    def _draw(self, at: Tuple[int, int], values: Array) -> None:
        if self._at is None:
            return
        name = pixel_name(*at)
        self._stage.hover(values)
        self._say(name)
        if self._side.follows:
            self._side.look(name, values)

    @guarded
    def _match_selected(self) -> None:
        """A spectrum of a library has no matches of its own: those of the one before stay."""
        if self._side.follows:
            return
        if self._selected is None:
            self._side.look('', None)
        elif self._selected.kind != LIBRARY:
            self._side.look(self._selected.name, self._selected.values)
