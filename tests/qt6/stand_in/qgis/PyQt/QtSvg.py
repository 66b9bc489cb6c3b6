"""PyQt6.QtSvg, as QGIS 4 forwards it."""

from PyQt6.QtSvg import *  # noqa: F403
