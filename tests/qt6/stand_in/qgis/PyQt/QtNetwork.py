"""PyQt6.QtNetwork, as QGIS 4 forwards it."""

from PyQt6.QtNetwork import *  # noqa: F403
