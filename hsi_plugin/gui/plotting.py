"""Where pyqtgraph comes from, and the colours of plots; the plots themselves take both from here.

A checkout has pyqtgraph in its environment; an installed plugin carries it in ``extlibs``, which goes to the *end* of the path.
"""

from __future__ import annotations

import importlib.util
import sys

from qgis.PyQt.QtGui import QColor, QPalette

from ..core.places import PACKAGE

if importlib.util.find_spec('pyqtgraph') is None and (PACKAGE / 'extlibs').is_dir():
    sys.path.append(str(PACKAGE / 'extlibs'))

import pyqtgraph as pg  # its place on the path was settled just above


def take_palette(plot: pg.PlotWidget) -> QColor:
    """Give a plot the colours of QGIS's own widgets, light or dark; returns that of its axes."""
    palette = plot.palette()
    text = palette.color(QPalette.ColorRole.Text)
    muted = QColor(text)
    muted.setAlpha(150)
    plot.setBackground(palette.color(QPalette.ColorRole.Base))
    for side in ('bottom', 'left'):
        axis = plot.getPlotItem().getAxis(side)
        axis.setPen(pg.mkPen(muted))
        axis.setTextPen(pg.mkPen(text))
    return muted
