"""PyQt6.QtCore, as QGIS 4 forwards it."""

from PyQt6.QtCore import *  # noqa: F403
