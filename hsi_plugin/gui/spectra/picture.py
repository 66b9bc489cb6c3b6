"""The plot as a picture with a legend: for the clipboard, as PNG, or as SVG."""

from __future__ import annotations

from pathlib import Path
from typing import Any, List, Sequence, Tuple

from qgis.PyQt.QtCore import QPointF, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen
from qgis.PyQt.QtSvg import QSvgGenerator

from ...core.errors import OutputError
from ...cubes.atomic import atomic_output
from ...qgis_common.i18n import tr
from .curve import LIBRARY, Curve

SHARPNESS = 2  # pixels of a picture for one of the screen
_SAMPLE, _GAP, _WIDEST = 22.0, 6.0, 260.0
SUFFIXES = ('.png', '.svg')


def as_image(plot: Any, curves: Sequence[Curve]) -> QImage:
    """The plot and a legend of what it shows.

    Args:
        plot: The plot.
        curves: Those that are drawn.
    """
    size = _size(plot, curves)
    image = QImage(size * SHARPNESS, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(SHARPNESS)
    painter = QPainter(image)
    _paint(painter, plot, curves, size)
    painter.end()
    return image


def write_picture(path: Path, plot: Any, curves: Sequence[Curve]) -> None:
    """Write the plot and a legend as a picture of the kind that the suffix says.

    Args:
        path: The file, `.png` or `.svg`; replaced if it exists.
        plot: The plot.
        curves: Those that are drawn.

    Raises:
        OutputError: It cannot be written there, or the suffix is another.
    """
    if path.suffix.lower() not in SUFFIXES:
        raise OutputError(tr('A picture cannot be written as "{0}".').format(path.suffix), tr('Give the name of a .png or .svg file.'))
    with atomic_output(path) as temporary:
        if path.suffix.lower() == '.png':
            as_image(plot, curves).save(str(temporary), 'PNG')
            return
        size = _size(plot, curves)
        generator = QSvgGenerator()
        generator.setFileName(str(temporary))
        generator.setSize(size)
        generator.setResolution(plot.logicalDpiX())  # pyqtgraph's axes are recorded for the screen's
        generator.setViewBox(QRect(0, 0, size.width(), size.height()))
        generator.setTitle(tr('Spectra'))
        painter = QPainter(generator)
        if painter.isActive():
            _paint(painter, plot, curves, size)
            painter.end()


def _size(plot: Any, curves: Sequence[Curve]) -> QSize:
    """The plot, and the legend right of it."""
    return QSize(plot.width() + round(_legend_width(plot, curves)), max(plot.height(), round(_line_height(plot) * len(curves) + 2 * _GAP)))


def _legend_width(plot: Any, curves: Sequence[Curve]) -> float:
    widest = max((QFontMetricsF(plot.font()).horizontalAdvance(curve.name) for curve in curves), default=0.0)
    return min(widest, _WIDEST) + _SAMPLE + 3 * _GAP if curves else 0.0


def _line_height(plot: Any) -> float:
    return QFontMetricsF(plot.font()).height() + 3.0


def _paint(painter: QPainter, plot: Any, curves: Sequence[Curve], size: QSize) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), plot.backgroundBrush())
    plot.set_cursor(None)
    plot.render(painter, QRectF(0, 0, plot.width(), plot.height()), plot.rect(), Qt.AspectRatioMode.IgnoreAspectRatio)
    painter.setFont(plot.font())
    metrics, height = QFontMetricsF(plot.font()), _line_height(plot)
    for line, (name, colour, dashed) in enumerate(_entries(curves)):
        top = _GAP + line * height
        pen = QPen(QColor(colour), 2.0)
        if dashed:
            pen.setDashPattern([4.0, 2.0])
        painter.setPen(pen)
        painter.drawLine(QPointF(plot.width() + _GAP, top + 0.5 * height), QPointF(plot.width() + _GAP + _SAMPLE, top + 0.5 * height))
        painter.setPen(plot.text_colour())
        place = QRectF(plot.width() + 2 * _GAP + _SAMPLE, top, _WIDEST, height)
        text = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, _WIDEST)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)


def _entries(curves: Sequence[Curve]) -> List[Tuple[str, str, bool]]:
    return [(curve.name, curve.colour, curve.kind == LIBRARY) for curve in curves]
