"""Putting one thing below the other on pages of a QGIS layout."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Sequence

from qgis.core import (
    QgsFillSymbol,
    QgsLayoutItemLabel,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemShape,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont, QTextDocument

LEFT, TOP, BOTTOM = 15.0, 16.0, 277.0  # mm on A4
WIDTH = 180.0
GAP = 6.0
_INK, _GREY = QColor('#1c2733'), QColor('#5d6873')
_FAMILY = 'Sans Serif'
_FINE = 20.0  # units a point, in which text is measured
_MM = 72.0 / 25.4  # points in one mm


class Flow:
    """Fills pages from top to bottom; all lengths in mm from the left margin.

    Args:
        layout: An empty layout with one page.
        running: What the foot of every page says.
        numbered: How it says it: `{0}` stands for that, `{1}` for the page's number and `{2}` for how many there are.
    """

    def __init__(self, layout: QgsPrintLayout, running: str, numbered: str) -> None:
        self.layout = layout
        self._running = running
        self._numbered = numbered
        self._page = 0
        self._y = TOP
        layout.pageCollection().page(0).setPageSize('A4', QgsLayoutItemPage.Orientation.Portrait)

    def room(self, height: float) -> float:
        """Where something of this height begins; on a new page where this one has no room left for it."""
        if self._y + height > BOTTOM and self._y > TOP:
            self._next_page()
        return self._y

    def move_to(self, y: float) -> None:
        """Go on from here, on this page."""
        self._y = y

    def put(self, item: Any, x: float, y: float, width: float, height: float) -> None:
        """Add an item to this page."""
        self.layout.addLayoutItem(item)
        item.attemptResize(QgsLayoutSize(width, height))  # in mm, as all lengths of a layout where nothing else is said
        item.attemptMove(QgsLayoutPoint(LEFT + x, y), True, False, self._page)

    def picture(self, path: Path, x: float, y: float, width: float, height: float, framed: bool = False) -> None:
        """Add a picture or a drawing."""
        item = QgsLayoutItemPicture(self.layout)
        item.setPicturePath(str(path))
        item.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
        item.setPictureAnchor(QgsLayoutItemPicture.ReferencePoint.UpperLeft)
        if framed:
            self.frame(item)
        self.put(item, x, y, width, height)

    @staticmethod
    def frame(item: Any) -> None:
        """A fine edge around an item."""
        item.setFrameEnabled(True)
        item.setFrameStrokeColor(_GREY)
        item.setFrameStrokeWidth(QgsLayoutMeasurement(0.15))

    def figure(self, path: Path, width: float, height: float, title: str, note: str) -> None:
        """A drawing with its title above and its note below; one that is higher than a page is made smaller."""
        head = self._height(title, 13.0, WIDTH, True) + 3.0 if title else 0.0
        foot = self._height(note, 8.0, WIDTH) + 1.5 if note else 0.0
        shrunk = min(1.0, (BOTTOM - TOP - head - foot - 2.0) / height)
        self.room(head + height * shrunk + foot)
        if title:
            self.heading(title)
        self.picture(path, 0.0, self._y, width * shrunk, height * shrunk)
        self._y += height * shrunk + 1.0
        if note:
            self.text(note, 8.0, grey=True)
        self._y += GAP / 2.0

    def heading(self, words: str) -> None:
        """A heading that does not stay alone at the foot of a page."""
        self.room(24.0)
        if self._y > TOP:
            self._y += 2.0
        self.text(words, 13.0, bold=True, after=2.5)

    def text(self, words: str, size: float, bold: bool = False, grey: bool = False, after: float = 1.2, keep: float = 0.0) -> None:
        """A paragraph; one that is longer than the rest of the page goes on on the next.

        Args:
            words: The paragraph.
            size: Of letters, in points.
            bold: Whether it is bold.
            grey: Whether it stands back.
            after: Room below.
            keep: Room that has to be left below it on the page.
        """
        for part in self._parts(words, size, bold):
            self.room(self._height(part, size, WIDTH, bold) + keep)
            self._y += self.text_at(part, 0.0, self._y, WIDTH, size, bold, grey)
        self._y += after

    def text_at(self, words: str, x: float, y: float, width: float, size: float, bold: bool = False, grey: bool = False) -> float:
        """Words at a place; returns their height."""
        height = self._height(words, size, width, bold)
        item = QgsLayoutItemLabel(self.layout)
        item.setMode(QgsLayoutItemLabel.Mode.ModeFont)
        item.setText(words.replace('[%', '[ %'))  # QGIS would take what follows for an expression
        self._dress(item, size, bold, grey)
        item.setHAlign(Qt.AlignmentFlag.AlignLeft)
        item.setMarginX(0.0)
        item.setMarginY(0.0)
        self.put(item, x, y, width, height)
        return height

    def box(self, sentences: Sequence[str], colour: str, large_first: bool = False) -> None:
        """Sentences on a light ground with a bar on the left; the first one stands out."""
        sizes = [(13.0 if large_first else 10.5) if i == 0 else 9.5 for i in range(len(sentences))]
        inner = WIDTH - 12.0
        heights = [self._height(words, size, inner, i == 0) + 1.0 for i, (words, size) in enumerate(zip(sentences, sizes))]
        start = 0
        while start < len(sentences):
            room = BOTTOM - self._y - 8.0
            stop = start
            while stop < len(sentences) and sum(heights[start : stop + 1]) <= room:
                stop += 1
            if stop == start and self._y > TOP:
                self._next_page()
                continue
            stop = max(stop, start + 1)
            self._boxed(sentences, sizes, heights, start, stop, colour)
            start = stop

    def finish(self) -> None:
        """Number the pages."""
        pages = self._page + 1
        for page in range(pages):
            self._page = page
            self.text_at(self._numbered.format(self._running, page + 1, pages), 0.0, 284.0, WIDTH, 7.5, grey=True)

    def format(self, size: float) -> QgsTextFormat:
        """How words of a size look."""
        made = QgsTextFormat()
        made.setFont(QFont(_FAMILY))
        made.setSize(size)  # in points
        made.setColor(_INK)
        return made

    def _boxed(
        self, sentences: Sequence[str], sizes: Sequence[float], heights: Sequence[float], start: int, stop: int, colour: str
    ) -> None:
        height = sum(heights[start:stop]) + 6.0
        self._fill(0.0, self._y, WIDTH, height, colour, 28)
        self._fill(0.0, self._y, 1.4, height, colour, 255)
        y = self._y + 3.0
        for i in range(start, stop):
            self.text_at(sentences[i], 6.0, y, WIDTH - 12.0, sizes[i], i == 0)
            y += heights[i]
        self._y += height + 4.0

    def _fill(self, x: float, y: float, width: float, height: float, colour: str, alpha: int) -> None:
        item = QgsLayoutItemShape(self.layout)
        item.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        red, green, blue, _ = QColor(colour).getRgb()
        # Mixed with the paper rather than let through: a PDF with transparent parts becomes one picture.
        mixed = [round(alpha / 255 * c + (1 - alpha / 255) * 255) for c in (red, green, blue)]
        item.setSymbol(QgsFillSymbol.createSimple({'color': '{},{},{},255'.format(*mixed), 'outline_style': 'no'}))
        self.put(item, x, y, width, height)

    def _dress(self, item: QgsLayoutItemLabel, size: float, bold: bool, grey: bool) -> None:
        colour = _GREY if grey else _INK
        made = self.format(size)
        font = QFont(_FAMILY)
        font.setBold(bold)
        made.setFont(font)
        made.setColor(colour)
        if hasattr(item, 'setTextFormat'):
            item.setTextFormat(made)
        else:  # QGIS before 3.24
            font.setPointSizeF(size)
            item.setFont(font)
            item.setFontColor(colour)

    def _height(self, words: str, size: float, width: float, bold: bool = False) -> float:
        """Height in mm that words take in a width; a little more, because print breaks lines a little sooner."""
        font = QFont(_FAMILY)
        font.setPixelSize(round(size * _FINE))
        font.setBold(bold)
        document = QTextDocument()
        document.setDocumentMargin(0.0)
        document.setDefaultFont(font)
        document.setPlainText(words)
        document.setTextWidth(0.985 * width * _MM * _FINE)
        return float(document.size().height()) / _FINE / _MM + 0.6

    def _parts(self, words: str, size: float, bold: bool) -> Sequence[str]:
        """A paragraph cut at its sentences where it is longer than half a page."""
        if self._height(words, size, WIDTH, bold) < (BOTTOM - TOP) / 2.0:
            return [words]
        half = words.rfind(' ', 0, max(1, len(words) // 2))
        if half <= 0:
            half = max(1, len(words) // 2)
        return [*self._parts(words[:half], size, bold), *self._parts(words[half:].lstrip(), size, bold)]

    def _next_page(self) -> None:
        page = QgsLayoutItemPage(self.layout)
        page.setPageSize('A4', QgsLayoutItemPage.Orientation.Portrait)
        self.layout.pageCollection().addPage(page)
        self._page += 1
        self._y = TOP
