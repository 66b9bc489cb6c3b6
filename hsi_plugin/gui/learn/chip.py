"""The surroundings of the pixel that is asked about, as a small colour picture with the pixel and its superpixel marked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional, Sequence, Tuple

import numpy as np
from qgis.PyQt.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from ...core.arrays import Array
from ...core.window import Window, intersection
from ...cubes import Cube
from ...qgis_common.i18n import tr
from ...spectra.rgb import Composite, stretch_limits, to_bytes

HALF = 20
"""Pixels to each side of the one in the middle."""
_SIDE = 2 * HALF + 1
_SAMPLES = 5  # windows down and across, to find out how bright the image is
Corner = Tuple[int, int]
Edges = Sequence[Tuple[Corner, Corner]]


@dataclass(frozen=True, eq=False)
class Chip:
    """A picture around a pixel; beyond the border of the image it is transparent.

    Args:
        picture: Red, green, blue and opacity, uint8, shape ``(side, side, 4)``; the side is odd.
        row: Row of the pixel in its middle.
        col: Column of it.
    """

    picture: Array
    row: int
    col: int

    @property
    def side(self) -> int:
        """Pixels across."""
        return len(self.picture)

    def middle(self, side: int) -> Chip:
        """The same at a smaller side, which is odd too."""
        cut = (self.side - side) // 2
        return Chip(self.picture[cut : cut + side, cut : cut + side], self.row, self.col)


def read_chip(cube: Cube, made: Composite, limits: Array, row: int, col: int, side: int = _SIDE) -> Chip:
    """Read the surroundings of a pixel; a few tens of kilobytes, on any thread.

    Args:
        cube: The cube.
        made: Which bands are red, green and blue.
        limits: Their darkest and brightest values, shape ``(3, 2)``.
        row: Row of the pixel in the middle.
        col: Column of it.
        side: Pixels across, odd.

    Raises:
        CubeError: The cube cannot be read there.
    """
    half = side // 2
    around = Window(row - half, col - half, side, side)
    inside = intersection(around, cube.grid.window)
    values, valid = cube.read(inside, made.bands)
    picture = np.zeros((side, side, 4), np.uint8)
    down, across = inside.row - around.row, inside.col - around.col
    part = picture[down : down + inside.height, across : across + inside.width]
    part[..., :3] = to_bytes(values, valid, limits)
    part[..., 3] = np.where(valid, 255, 0)
    return Chip(picture, row, col)


def sample_limits(cube: Cube, made: Composite) -> Array:
    """Darkest and brightest values of a composite, from small windows spread over the image: a few reads, however large it is.

    Returns:
        Shape ``(3, 2)``, as :func:`~hsi_plugin.spectra.rgb.stretch_limits` gives them.
    """
    grid = cube.grid
    parts, masks = [], []
    for i in range(_SAMPLES):
        for j in range(_SAMPLES):
            row, col = (2 * i + 1) * grid.rows // (2 * _SAMPLES), (2 * j + 1) * grid.cols // (2 * _SAMPLES)
            window = intersection(Window(row - HALF, col - HALF, _SIDE, _SIDE), grid.window)
            values, valid = cube.read(window, made.bands)
            parts.append(values.reshape(3, -1))
            masks.append(valid.ravel())
    return stretch_limits(np.concatenate(parts, 1)[:, None], np.concatenate(masks)[None])


class ChipView(QLabel):
    """Shows a chip.

    Args:
        side: Of the picture on the screen.
    """

    SIDE = 3 * _SIDE  # whole screen pixels a pixel

    def __init__(self, parent: Optional[QWidget] = None, side: int = SIDE) -> None:
        super().__init__(parent)
        self._chip: Optional[Chip] = None
        self._image: Optional[QImage] = None
        self._edges: Edges = ()
        self._near: Sequence[Corner] = ()
        self.set_side(side)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr('Surroundings of the pixel'))

    @property
    def chip(self) -> Optional[Chip]:
        """What is shown."""
        return self._chip

    def set_side(self, side: int) -> None:
        """Be so large on the screen."""
        self._side = side
        self.setFixedSize(side, side)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._side, self._side)

    def show_chip(self, chip: Optional[Chip]) -> None:
        """Show this picture, or none."""
        self._chip, self._image = chip, None
        if chip is not None:
            data = np.ascontiguousarray(chip.picture)
            self._image = QImage(data.tobytes(), chip.side, chip.side, 4 * chip.side, QImage.Format.Format_RGBA8888).copy()
        self.update()

    def mark(self, edges: Edges, near: Sequence[Corner]) -> None:
        """Mark a superpixel by its edges (pairs of pixel corners, row and column) and the pixels that take part in an answer."""
        self._edges, self._near = edges, near
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, pixels as squares; edges in white on dark, so that they show on any ground."""
        painter = QPainter(self)
        ground = QColor(128, 128, 128, 40)
        painter.fillRect(self.rect(), ground)
        if self._image is not None and self._chip is not None:
            painter.drawImage(QRectF(self.rect()), self._image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            scale, half = self.width() / self._chip.side, self._chip.side // 2
            self._paint_near(painter, scale)
            lines = self._lines(scale)
            middle = QRectF(half * scale, half * scale, scale, scale).adjusted(-1, -1, 1, 1)
            for colour, extra in ((QColor(0, 0, 0, 170), 1.6), (QColor(255, 255, 255), 0.0)):
                painter.setPen(QPen(colour, 1.2 + extra, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
                painter.drawLines(lines)
                painter.setPen(QPen(colour, 1.8 + extra))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(middle)
        painter.end()

    def _lines(self, scale: float) -> List[QLineF]:
        top, left = self._chip.row - self._chip.side // 2, self._chip.col - self._chip.side // 2
        points = ((QPointF((c0 - left) * scale, (r0 - top) * scale), QPointF((c1 - left) * scale, (r1 - top) * scale))
                  for (r0, c0), (r1, c1) in self._edges)  # fmt: skip
        return [QLineF(a, b) for a, b in points]

    def _paint_near(self, painter: QPainter, scale: float) -> None:
        top, left = self._chip.row - self._chip.side // 2, self._chip.col - self._chip.side // 2
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, style in ((QColor(0, 0, 0, 120), Qt.BrushStyle.SolidPattern), (QColor(255, 255, 255), Qt.BrushStyle.BDiagPattern)):
            brush = painter.brush()
            brush.setColor(colour)
            brush.setStyle(style)
            painter.setBrush(brush)
            for row, col in self._near:
                painter.drawRect(QRectF((col - left) * scale, (row - top) * scale, scale, scale))
