"""The map that is corrected: opened off the window's thread, changed on it, and shown as it is now."""

from __future__ import annotations

from typing import Any, Callable, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.classes import ClassScheme
from ...core.grid import Grid
from ...core.window import Window
from ...labels.map_changes import MapChange
from ...maps.correct.correction import MapCorrection
from ...maps.correct.found import FoundMap, find_map
from ...maps.correct.proposal import Proposal, paint, paint_polygon, paint_segment, stroke_mask
from ...maps.correct.working import Reserved, WorkingRaster, prepare
from ...qgis_common.i18n import tr
from ..review.state import ReviewState
from ..shared.background import Background
from ..shared.messages import guarded
from .working_layer import WorkingLayer

Prepared = Tuple[FoundMap, WorkingRaster, Reserved]


class Editing(QObject):
    """One map under correction; it begins with :meth:`begin`, and ends with the map, its file or the page.

    Attributes:
        correction: The map under correction; None before it is ready.
        to: The class that painting gives, 0 for none.
        only: The class that painting changes, None for any.
        side: Of the brush, in pixels.
        connected: How a segment hangs together, 4 or 8.
        thread: Where the map is read.
        reason: Why, for the registry.
        area: Corners of the outline within which filters work, in fractional rows and columns; empty for none.

    Args:
        state: Knows the map and the file.
        parent: Owner, in Qt's sense.
    """

    changed = pyqtSignal()  # the map, or what was done to it
    chosen = pyqtSignal()  # the class that painting gives, or the brush
    opening = pyqtSignal(bool)
    area_changed = pyqtSignal()  # the outline within which filters work

    def __init__(self, state: ReviewState, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.messages = state.messages
        self._state = state
        self.layer = WorkingLayer(state, self)
        self.thread = Background('hsi-correct', self)  # of its own: a large map takes a while to copy, and spectra must not wait for it
        self.correction: Optional[MapCorrection] = None
        self.to, self.side, self.connected, self.reason = 1, 1, 4, ''
        self.only: Optional[int] = None
        self.area: Sequence[Tuple[float, float]] = ()
        self._ticket = 0
        self._waiting = False
        self._then: Optional[Callable[[], None]] = None
        self._changes: Tuple[MapChange, ...] = ()
        state.changed.connect(self._on_state)

    # --- what there is ------------------------------------------------------------------------------------------------------------------

    @property
    def state(self) -> ReviewState:
        """The review."""
        return self._state

    @property
    def scheme(self) -> ClassScheme:
        """The map's classes."""
        return self._state.found_scheme

    @property
    def grid(self) -> Optional[Grid]:
        """The map's pixels."""
        return self._state.grid

    @property
    def is_opening(self) -> bool:
        """Whether the map is being read."""
        return self._waiting

    @property
    def changes(self) -> Tuple[MapChange, ...]:
        """What was done to the map, in its order."""
        return self._changes

    @property
    def has_changes_on_disk(self) -> bool:
        """Whether the review's file holds corrections of any map."""
        session = self._state.session
        if session is None:
            return False
        return bool(session.select('SELECT COUNT(*) AS n FROM map_change WHERE revoked_utc IS NULL')[0][0])

    def locator(self) -> Any:
        """Between the map's pixels and the canvas."""
        return self._state.locator()

    # --- beginning and ending -----------------------------------------------------------------------------------------------------------

    def begin(self, then: Optional[Callable[[], None]] = None) -> None:
        """Get the map ready to be corrected.

        Args:
            then: Called when it is.
        """
        if self.correction is not None:
            if self.layer.layer is None:  # somebody has removed it
                self.layer.show(self.correction.working_path)
            if then is not None:
                then()
            return
        self._then = then or self._then
        path = self._state.map_path
        if path is None or self._waiting:
            return
        self._ticket += 1
        self._waiting = True
        ticket = self._ticket
        self.opening.emit(True)
        self.thread.submit(lambda: _prepare(str(path)), lambda ready: self._on_ready(ready, ticket), lambda e: self._on_failed(e, ticket))

    def end(self) -> None:
        """Let go of the map; what was done is in the file."""
        self._ticket += 1
        self._waiting, self._then = False, None
        self.layer.remove()
        if self.correction is not None:
            self.correction.close()
        self.correction, self._changes = None, ()
        self.set_area(())
        self.opening.emit(False)
        self.changed.emit()

    def stop(self) -> None:
        """Let go of all."""
        self._state.changed.disconnect(self._on_state)
        self.end()
        self.thread.stop()

    @guarded
    def _on_ready(self, ready: Prepared, ticket: int) -> None:
        found, raster, reserved = ready
        if ticket != self._ticket or found.path != self._state.map_path:
            raster.close()
            reserved.release()
            return
        self._waiting = False
        self.opening.emit(False)
        try:
            self.correction = MapCorrection(found, self._state.need_session(), raster, reserved)
        finally:
            if self.correction is None:
                raster.close()
                reserved.release()
                self._then = None
                self.changed.emit()
        self._refresh()
        self.layer.show(self.correction.working_path)
        then, self._then = self._then, None
        self.changed.emit()
        if then is not None:
            then()

    @guarded
    def _on_failed(self, error: BaseException, ticket: int) -> None:
        if ticket == self._ticket:
            self._waiting, self._then = False, None
            self.opening.emit(False)
            self.messages.report(error)
            self.changed.emit()

    @guarded
    def _on_state(self) -> None:
        known = self.correction
        if known is None:
            if self._waiting and self._state.map_path is None:
                self.end()
            else:
                self.changed.emit()
            return
        if known.path != self._state.map_path or known.session is not self._state.session:
            self.end()

    # --- changing -----------------------------------------------------------------------------------------------------------------------

    def choose(self, value: int) -> None:
        """Paint with this class from now on; 0 for no class, values that do not exist are ignored."""
        if 0 <= value <= len(self.scheme) and value != self.to:
            self.to = value
            self.chosen.emit()

    def set_side(self, side: int) -> None:
        """Paint with a brush of this side."""
        side = max(1, min(int(side), 99))
        if side != self.side:
            self.side = side
            self.chosen.emit()

    def set_area(self, corners: Sequence[Tuple[float, float]]) -> None:
        """Let filters work within an outline; none for everywhere."""
        if tuple(corners) != tuple(self.area):
            self.area = tuple(corners)
            self.area_changed.emit()

    @guarded
    def paint_stroke(self, pixels: Sequence[Tuple[int, int]]) -> None:
        """Paint with the brush along a way from pixel to pixel."""
        if self.correction is not None and pixels:
            self.correction.show()
            window, mask = stroke_mask(pixels, self.side, self.correction.grid)
            self.apply(paint(self.correction.labels, window, mask, self.to, self._only(), brush=self.side))

    @guarded
    def paint_polygon(self, corners: Sequence[Tuple[float, float]]) -> None:
        """Paint a polygon, given by fractional rows and columns."""
        if self.correction is not None and len(corners) > 2:
            self.correction.show()
            self.apply(paint_polygon(self.correction.labels, self.correction.grid, corners, self.to, self._only()))

    @guarded
    def paint_segment(self, row: int, col: int) -> None:
        """Paint the pixels that hang together with one."""
        one = self.correction
        if one is None:
            return
        one.show()
        if self.only is not None and int(one.labels(Window(row, col, 1, 1))[0, 0]) != self.only:
            self.messages.info(tr('This piece is not "{0}".').format(self.name_of(self.only)))
            return
        self.apply(paint_segment(one.labels, one.grid, row, col, self.to, self.connected))

    @guarded
    def apply(self, proposal: Proposal) -> None:
        """Make a change that was asked for."""
        if self.correction is None:
            return
        made = self.correction.apply(proposal, self.reason)
        if made is not None:
            self._after()

    @guarded
    def undo(self) -> None:
        """Take the last change back."""
        if self.correction is not None and self.correction.undo() is not None:
            self._after()

    @guarded
    def redo(self) -> None:
        """Make again what was taken back."""
        if self.correction is not None and self.correction.redo() is not None:
            self._after()

    @guarded
    def show_past(self, number: int) -> None:
        """Show the map as it was after so many changes."""
        if self.correction is not None and number != self.correction.shown:
            self.correction.show(number)
            self.layer.repaint()
            self.changed.emit()

    def name_of(self, value: int) -> str:
        """A class's name."""
        return self.scheme.classes[value - 1].name if 1 <= value <= len(self.scheme) else tr('no class')

    def _only(self) -> Tuple[int, ...]:
        return () if self.only is None else (self.only,)

    def _after(self) -> None:
        self._refresh()
        self.layer.repaint()
        self.changed.emit()

    def _refresh(self) -> None:
        self._changes = self.correction.changes() if self.correction is not None else ()


def _prepare(path: str) -> Prepared:
    """Read the map, and copy it to where it can be changed."""
    found = find_map(path)
    return (found, *prepare(found.path, found.grid, found.scheme, found.sha256))


