"""Pictures for `look_inside.py`, what is wrong in them, and the clothes that QGIS wears meanwhile."""

from __future__ import annotations

import json
import os
from pathlib import Path

from inside_steps import pause
from looking import complaints, unnamed
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QApplication, QScrollArea, QWidget
from qgis.utils import iface

OUT = Path(os.environ['HSI_INSIDE_OUT'])
LOOK = json.loads(os.environ['HSI_LOOK'])
seen = {'complaints': {}, 'unnamed': {}, 'look': LOOK}


def shot(name, widget=None, ours=None):
    """A picture of a widget, and what is wrong with it, or with that part of it that is ours."""
    QApplication.processEvents()
    widget = widget or iface.mainWindow()
    widget.grab().save(str(OUT / f'{name}.png'))
    if widget is not iface.mainWindow():
        seen['complaints'][name] = complaints(ours or widget)
        seen['unnamed'][name] = unnamed(ours or widget)


def page(name, dock):
    """A dock as it is in the window, and the whole of its page where that scrolls."""
    shot(name, dock)
    for area in dock.findChildren(QScrollArea):
        inner = area.widget()
        if area.isVisible() and inner is not None and inner.height() > area.viewport().height() + 4:
            QApplication.processEvents()
            inner.grab().save(str(OUT / f'{name}_whole.png'))
            return


def unfold(dock):
    """Open whatever is folded."""
    from qgis.gui import QgsCollapsibleGroupBox

    for box in dock.findChildren(QgsCollapsibleGroupBox):
        box.setCollapsed(False)


def modal(name, open_it):
    """A window that waits for its user."""
    QTimer.singleShot(0, open_it)
    yield lambda: QApplication.activeModalWidget() is not None
    yield pause(0.6)
    window = QApplication.activeModalWidget()
    shot(name, window, next((one for one in window.findChildren(QWidget) if type(one).__name__ == 'OptionsPage'), None))
    window.reject()
    yield lambda: QApplication.activeModalWidget() is None


def dress():
    """The program's font, colours and direction."""
    app = QApplication.instance()
    if LOOK['theme']:
        QgsApplication.setUITheme(LOOK['theme'])
    if LOOK['palette'] == 'dark':
        app.setPalette(dark_palette())
    if LOOK['font'] != 1.0:
        font = app.font()
        font.setPointSizeF(font.pointSizeF() * LOOK['font'])
        app.setFont(font)
        for widget in app.allWidgets():
            widget.setFont(font)
        app.setStyleSheet(app.styleSheet() + f'\nQWidget {{ font-size: {font.pointSizeF():g}pt }}')
    if LOOK['rtl']:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def dark_palette():
    """As desktops set for dark windows."""
    palette = QPalette()
    role = QPalette.ColorRole
    for colour, roles in (
        ('#353535', (role.Window, role.Button, role.AlternateBase, role.ToolTipBase)), ('#232323', (role.Base,)),
        ('#ffffff', (role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.HighlightedText)), ('#2a82da', (role.Highlight,)),
        ('#5aaaff', (role.Link,)),
    ):  # fmt: skip
        for one in roles:
            palette.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor('#808080'))
    return palette
