"""PyQt6.QtTest, as QGIS 4 forwards it."""

from PyQt6.QtTest import *  # noqa: F403
