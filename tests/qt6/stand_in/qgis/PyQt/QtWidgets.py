"""PyQt6.QtWidgets, as QGIS 4 forwards it: with the two classes that Qt 6 moved to QtGui, at their old place, and no others."""

from PyQt6.QtGui import QAction as QAction
from PyQt6.QtGui import QShortcut as QShortcut
from PyQt6.QtWidgets import *  # noqa: F403
