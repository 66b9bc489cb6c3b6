"""Where pyqtgraph comes from, and the colours of plots; the plots themselves take both from here.

A checkout has the whole of it in its environment. An installed plugin carries the part that its plots use, as a package of its own: other
plugins neither find it nor can they bring another version. Of two Qt bindings, it takes the one that QGIS runs on.
"""

from __future__ import annotations

import os
from importlib import import_module
from typing import Any

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QColor, QPalette

from ...core.places import PACKAGE

CARRIED = '...extlibs.pyqtgraph'
_BINDING = 'PYQTGRAPH_QT_LIB'


def load() -> Any:
    """The pyqtgraph that the plugin carries, or that of a checkout's environment."""
    before = os.environ.get(_BINDING)
    os.environ[_BINDING] = QObject.__module__.split('.')[0]  # PyQt5 or PyQt6, whatever else is installed or was imported before
    try:
        return import_module(CARRIED, __package__) if (PACKAGE / 'extlibs' / 'pyqtgraph').is_dir() else import_module('pyqtgraph')
    finally:
        if before is None:
            del os.environ[_BINDING]
        else:
            os.environ[_BINDING] = before


pg = load()


def take_palette(plot: Any) -> QColor:
    """Give a plot the colours of QGIS's own widgets, light or dark; returns that of its axes."""
    palette = plot.palette()
    text = palette.color(QPalette.ColorRole.Text)
    muted = QColor(text)
    muted.setAlpha(150)
    plot.setBackground(palette.color(QPalette.ColorRole.Base))
    plot.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # wavelengths grow to the right in every language
    plot.getPlotItem().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for side in ('bottom', 'left'):
        axis = plot.getPlotItem().getAxis(side)
        axis.setPen(pg.mkPen(muted))
        axis.setTextPen(pg.mkPen(text))
    return muted
