"""One magnification of a scene's picture: windows looked through, their scores put together, class probabilities of the scene's pixels.

Scores of windows that overlap are added up and divided by how many windows see a pixel, and only the mean becomes probabilities. They are
added as whole numbers, so the order in which windows are looked through changes no bit, and what a read gives does not depend on what was
read before. Cells (:mod:`.windows`) hold the sums until all windows on them were seen, then the probabilities alone; whoever reads block
after block finds the cells of both sides of a border still there. Cells not used for longest are forgotten when memory is short, and made
again when somebody asks.
"""

from __future__ import annotations

from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Callable, Dict, List, Optional, Protocol, Sequence, Set, Tuple

import numpy as np

from ....core.arrays import Array, BoolArray
from ....core.window import Window, intersection, relative
from .resize import cubic_taps, mean_taps, mirrored, nearest, resized, sized
from .windows import Layout

_STEPS = 16_384  # of a score, in one: cosines are within ±2 even after a share of another was added, so 16 bits hold them


class Picture(Protocol):
    """What is looked at: :class:`hsi_plugin.spectra.colour.ColourPicture`."""

    def read(self, window: Window) -> Tuple[Array, BoolArray]:
        """Brightness ``(3, rows, cols)`` in 0…1 of a window of the scene, and valid pixels ``(rows, cols)``."""


class Looker(Protocol):
    """Who looks: :class:`.looker.ClipLooker`.

    Attributes:
        crop: Side of the windows that are looked through.
        queries: Number of scores a pixel.
        classes: Number of classes.
    """

    crop: int
    queries: int
    classes: int

    def look(self, picture: Array, valid: BoolArray) -> Array:
        """Scores ``(queries, crop, crop)``, within ±2, of a picture ``(3, crop, crop)`` some of whose pixels are valid.

        Several threads may ask at once.
        """

    def probabilities(self, scores: Array) -> Array:
        """Class probabilities, float32 ``(classes, rows, cols)``, of mean scores ``(queries, rows, cols)``."""


@dataclass
class _Cell:
    """What is known of a cell: sums of scores in steps and the windows in them, or the probabilities, and no sums any more."""

    sums: Array
    seen: Set[Window] = field(default_factory=set)
    probabilities: Optional[Array] = None

    @property
    def bytes(self) -> int:
        return self.sums.nbytes if self.probabilities is None else self.probabilities.nbytes


class Magnified:
    """Class probabilities of a scene from its picture at one magnification.

    Args:
        picture: The picture at the scene's own size.
        shape: Rows and columns of the scene.
        looker: Who looks.
        scale: Pixels looked at for one of the scene.
        memory: Bytes that cells may take, about.
        check: Called before every window that is looked through; raises to stop.
        lanes: How many windows are looked through side by side.

    Attributes:
        layout: Its windows and cells.
        looks: How many windows were looked through so far, those without a valid pixel not among them.
    """

    def __init__(
        self, picture: Picture, shape: Tuple[int, int], looker: Looker, scale: float, memory: int, check: Callable[[], None],
        lanes: int = 1,
    ) -> None:  # fmt: skip
        self._picture, self._shape, self._looker = picture, shape, looker
        self._memory, self._check, self._lanes = memory, check, lanes
        self.layout = Layout(sized(shape[0], scale), sized(shape[1], scale), looker.crop, max(1, looker.crop // 2))
        self.looks = 0
        self._cells: OrderedDict[Window, _Cell] = OrderedDict()
        self._bytes = 0

    def windows_for(self, window: Window) -> int:
        """How many windows have to be looked through for a window of the scene, if nothing of it is known."""
        rows, cols = self._covered(window.row, window.row_stop, 0), self._covered(window.col, window.col_stop, 1)
        area = Window(rows[0], cols[0], rows[1] - rows[0], cols[1] - cols[0])
        return len({seen for cell in self.layout.cells_in(area) for seen in self.layout.windows_on(cell)})

    def read(self, window: Window) -> Array:
        """Probabilities, float32 ``(classes, rows, cols)``, of the pixels of a window of the scene, valid or not."""
        rows = mean_taps(np.arange(window.row, window.row_stop), self.layout.rows, self._shape[0])
        cols = mean_taps(np.arange(window.col, window.col_stop), self.layout.cols, self._shape[1])
        area = Window(rows.first, cols.first, rows.stop - rows.first, cols.stop - cols.first)
        found = np.zeros((self._looker.classes, *area.shape), np.float32)
        if self._lanes > 1:
            self._add_all(self._missing(area))
        for cell in self.layout.cells_in(area):
            shared = intersection(cell, area)
            (down, across), (row, col) = relative(shared, area).slices, relative(shared, cell).slices
            found[:, down, across] = self._finished(cell)[:, row, col]
        return resized(found, rows, cols)

    def render(self, window: Window) -> Tuple[Array, BoolArray]:
        """What is looked at through a window of :attr:`layout`: brightness ``(3, crop, crop)``, and valid pixels ``(crop, crop)``.

        A picture smaller than the crop goes on mirrored at its borders.
        """
        side = np.arange(self._looker.crop)
        down = mirrored(window.row + side, self.layout.rows)
        across = mirrored(window.col + side, self.layout.cols)
        rows = cubic_taps(down, self._shape[0], self.layout.rows)
        cols = cubic_taps(across, self._shape[1], self.layout.cols)
        values, valid = self._picture.read(Window(rows.first, cols.first, rows.stop - rows.first, cols.stop - cols.first))
        known = valid[
            np.ix_(
                nearest(down, self._shape[0], self.layout.rows) - rows.first,
                nearest(across, self._shape[1], self.layout.cols) - cols.first,
            )
        ]
        return np.clip(resized(values, rows, cols), 0.0, 1.0), known

    def _finished(self, place: Window) -> Array:
        """The probabilities of a cell."""
        cell = self._cell(place)
        found = cell.probabilities
        if found is None:
            self._add_all([window for window in self.layout.windows_on(place) if window not in cell.seen])
            visits = np.zeros(place.shape)
            for window in self.layout.windows_on(place):
                visits[relative(intersection(window, place), place).slices] += _STEPS
            found = self._looker.probabilities((cell.sums / visits).astype(np.float32))
            self._bytes += found.nbytes - cell.bytes
            cell.probabilities, cell.sums = found, np.zeros(0, np.int32)
        self._cells.move_to_end(place)
        while self._bytes > self._memory and len(self._cells) > 1:
            self._bytes -= self._cells.popitem(last=False)[1].bytes
        return found

    def _missing(self, area: Window) -> List[Window]:
        """The windows that still have to be looked through for an area of the picture."""
        found: Dict[Window, None] = {}
        for place in self.layout.cells_in(area):
            cell = self._cells.get(place)
            if cell is None or cell.probabilities is None:
                found.update({window: None for window in self.layout.windows_on(place) if cell is None or window not in cell.seen})
        return list(found)

    def _cell(self, place: Window) -> _Cell:
        cell = self._cells.get(place)
        if cell is None:
            cell = self._cells[place] = _Cell(np.zeros((self._looker.queries, *place.shape), np.int32))
            self._bytes += cell.bytes
        return cell

    def _add_all(self, windows: Sequence[Window]) -> None:
        """Look through windows, as many at once as there are lanes; a cancel is heard before each of them."""
        if self._lanes == 1 or len(windows) < 2:
            for window in windows:
                self._check()
                self._add(window, self._look(window))
            return
        with ThreadPoolExecutor(self._lanes, 'hsi-look') as lanes:
            for start in range(0, len(windows), self._lanes):
                group, waiting = windows[start : start + self._lanes], []
                for window in group:
                    self._check()
                    waiting.append(lanes.submit(self._look, window))
                for window, future in zip(group, waiting):
                    self._add(window, future.result())

    def _look(self, window: Window) -> Optional[Array]:
        """What a window scores, in steps; None where no pixel of it is valid."""
        picture, valid = self.render(window)
        if not valid.any():
            return None
        steps: Array = np.rint(np.clip(self._looker.look(picture, valid), -2.0, 2.0) * _STEPS).astype(np.int32)
        return steps

    def _add(self, window: Window, scores: Optional[Array]) -> None:
        """Add what a window scores to all cells that still wait for it."""
        self.looks += scores is not None
        for place in self.layout.cells_in(window):
            cell = self._cell(place)
            if cell.probabilities is not None or window in cell.seen:
                continue
            cell.seen.add(window)
            if scores is not None:
                shared = intersection(window, place)
                (down, across), (row, col) = relative(shared, place).slices, relative(shared, window).slices
                cell.sums[:, down, across] += scores[:, row, col]

    def _covered(self, start: int, stop: int, axis: int) -> Tuple[int, int]:
        """The pixels of the picture that a range of the scene's rows or columns is made of."""
        source = self.layout.rows if axis == 0 else self.layout.cols
        taps = mean_taps(np.array([start, stop - 1]), source, self._shape[axis])
        return taps.first, taps.stop
