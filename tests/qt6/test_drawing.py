"""What widgets draw themselves has the colours that it should, under Qt 6: bars, plots, the surroundings of a pixel."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from .made import BANDS, SCHEME


def picture(widget, width=420, height=260) -> QImage:
    """What is seen of a widget, as large as it may be."""
    widget.resize(width, height)
    widget.show()
    QApplication.processEvents()
    return widget.grab().toImage()


def share_near(image: QImage, colour: str, tolerance: int = 40) -> float:
    """The share of pixels whose colour is about this one."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(image.constBits().asarray(image.sizeInBytes()), np.uint8).reshape(image.height(), image.bytesPerLine())
    pixels = lines[:, : 3 * image.width()].reshape(-1, 3).astype(int)
    wanted = QColor(colour)
    away = np.abs(pixels - (wanted.red(), wanted.green(), wanted.blue())).max(1)
    return float((away <= tolerance).mean())


def test_bars_are_as_long_as_their_shares():
    from hsi_plugin.gui.shared.bars import Bars

    bars = Bars()
    bars.set_lines([('water', 0.9, '#0072b2', '90 %')])
    long = share_near(picture(bars), '#0072b2')
    bars.set_lines([('water', 0.3, '#0072b2', '30 %'), ('roof', None, '#d55e00', 'no labels')])
    short = share_near(picture(bars), '#0072b2')
    assert 0.0 < short < 0.4 * long * 1.1


def test_the_pixel_and_its_superpixel_are_marked():
    from hsi_plugin.gui.learn.chip import Chip, ChipView

    view = ChipView()
    plain = np.zeros((41, 41, 4), np.uint8)
    plain[..., 1], plain[..., 3] = 180, 255
    view.show_chip(Chip(plain, 5, 6))
    before = picture(view)
    assert share_near(before, '#00b400') > 0.5
    view.mark([((18, 18), (18, 24)), ((18, 24), (24, 24))], [(19, 19)])
    assert picture(view) != before


def test_spectra_are_drawn_and_keys_fit_the_axes():
    from hsi_plugin.gui.spectra.looks import Trace
    from hsi_plugin.gui.spectra.spectra_plot import SpectraPlot

    plot = SpectraPlot()
    x = BANDS.wavelengths_nm
    plot.set_axes(x, np.ones(len(x), bool), 'Wavelength (nm)', 'Reflectance')
    y = 0.2 + 0.1 * np.sin(x / 200.0)
    plot.draw(1, Trace(x, y, y - 0.02, y + 0.02), '#d55e00', False)
    plot.reset_view()
    assert share_near(picture(plot), '#d55e00', 60) > 0.001
    box = plot.getPlotItem().getViewBox()
    whole = box.viewRange()
    plot.setXRange(1000.0, 1100.0, padding=0)
    plot.setFocus()
    QTest.keyClick(plot, Qt.Key.Key_A)
    assert np.allclose(box.viewRange()[0], whole[0])
    clicked = []
    plot.curve_clicked.connect(clicked.append)
    middle = (x[0] + x[-1]) / 2.0
    from qgis.PyQt.QtCore import QPointF

    at = plot.mapFromScene(box.mapViewToScene(QPointF(middle, float(np.interp(middle, x, y)))))
    QTest.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert clicked == [1]
    plot.erase(1)
    assert share_near(picture(plot), '#d55e00', 30) < 0.001


def test_a_wheel_zooms_a_plot_of_spectra_and_not_one_that_a_page_scrolls():
    from qgis.PyQt.QtCore import QPointF
    from qgis.PyQt.QtGui import QWheelEvent

    from hsi_plugin.gui.learn.means_plot import MeansPlot
    from hsi_plugin.gui.spectra.spectra_plot import SpectraPlot

    for kind, moves in ((SpectraPlot, True), (MeansPlot, False)):
        plot = kind()
        picture(plot)
        box = plot.getPlotItem().getViewBox()
        before = box.viewRange()
        middle = QPointF(plot.viewport().rect().center())
        none = QPoint(0, 0)
        wheel = QWheelEvent(
            middle, QPointF(plot.viewport().mapToGlobal(middle.toPoint())), none, QPoint(0, 120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )
        QApplication.sendEvent(plot.viewport(), wheel)
        QApplication.processEvents()
        assert (box.viewRange() != before) is moves


def test_means_and_changes_are_drawn():
    from hsi_plugin.gui.learn.change_plot import ChangePlot
    from hsi_plugin.gui.learn.means_plot import MeansPlot
    from hsi_plugin.gui.learn.values import Step

    plot = MeansPlot()
    plot.start(BANDS, 'Reflectance')
    mean = np.linspace(0.1, 0.5, BANDS.count)
    plot.show_means({1: (mean, np.full(BANDS.count, 0.05), 20)}, SCHEME, (1,))
    plot.show_pixel(mean[::-1].copy())
    assert plot.ribbons == 1
    assert share_near(picture(plot), '#0072b2', 60) > 0.0005
    changes = ChangePlot()
    changes.show_steps([Step(3, None, 0.4), Step(4, 0.2, 0.3), Step(6, 0.05, 0.2)])
    assert [clicks for clicks, _ in changes.points] == [4, 6]
    assert not picture(changes).isNull()
