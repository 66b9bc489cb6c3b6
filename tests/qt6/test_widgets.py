"""Every widget that needs Qt alone is made under Qt 6, shown, and gives a picture; light and dark, left to right and right to left."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QImage, QPalette
from qgis.PyQt.QtWidgets import QApplication

from .made import MAKERS, make, widget_classes

CLASSES = widget_classes()


def picture(widget) -> QImage:
    """What is seen of a widget."""
    widget.show()
    QApplication.processEvents()
    return widget.grab().toImage()




@pytest.mark.parametrize('kind', CLASSES, ids=lambda kind: kind.__name__)
def test_it_is_made_and_shown(kind):
    widget = make(kind)
    widget.resize(320, 240)
    image = picture(widget)
    assert not image.isNull()
    assert image.width() > 0
    assert image.height() > 0
    widget.hide()
    widget.deleteLater()


@pytest.mark.parametrize('kind', CLASSES, ids=lambda kind: kind.__name__)
def test_it_follows_a_change_to_dark_and_of_the_direction(kind):
    widget = make(kind)
    widget.resize(320, 240)
    picture(widget)
    dark = QPalette()
    dark.setColor(QPalette.ColorRole.Window, QColor('#202020'))
    dark.setColor(QPalette.ColorRole.Base, QColor('#101010'))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        dark.setColor(role, QColor('#e8e8e8'))
    widget.setPalette(dark)
    widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image = picture(widget)
    if widget.autoFillBackground() or widget.isWindow():
        corner = image.pixelColor(image.width() - 1, image.height() - 1)
        assert corner.lightness() < 128
    widget.hide()
    widget.deleteLater()


def test_makers_are_of_classes_that_there_are():
    assert set(MAKERS) <= {kind.__name__ for kind in CLASSES}
    assert len({kind.__name__ for kind in CLASSES}) == len(CLASSES)
