"""PyQt6.QtGui, as QGIS 4 forwards it."""

from PyQt6.QtGui import *  # noqa: F403
