"""PyQt6.sip, as QGIS 4 forwards it."""

from PyQt6.sip import *  # noqa: F403
