"""A small QGIS main window around a real canvas, and helpers to wait for it."""

from __future__ import annotations

import sys
import time

import numpy as np
import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.gui import QgsBrowserGuiModel, QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent
from qgis.PyQt.QtWidgets import QAction, QApplication, QMainWindow, QMenu, QPushButton, QToolBar

from hsi_plugin.engine.client import WorkerEngine
from hsi_plugin.gui.interface import Interface
from hsi_plugin.qgis_common import settings

from .. import builders
from ..patience import PATIENCE


class Host:
    """What a plugin needs of QGIS's interface object, made of real parts: a window, a canvas, a message bar, docks, menus, toolbars."""

    def __init__(self):
        self.window = QMainWindow()
        self.window.resize(1000, 700)
        self.canvas = QgsMapCanvas(self.window)
        self.window.setCentralWidget(self.canvas)
        self.bar = QgsMessageBar(self.canvas)
        self.menu = QMenu('Hyperspectral', self.window)
        self.pan = QAction('Pan', self.window)
        self.browser = QgsBrowserGuiModel(self.window)
        self.factories = []
        self.options_page = ''
        self.window.show()

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def messageBar(self):
        return self.bar

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)

    def addPluginToMenu(self, _name, action):
        self.menu.addAction(action)

    def removePluginMenu(self, _name, action):
        self.menu.removeAction(action)

    def addToolBar(self, name):
        return self.window.addToolBar(name)

    def actionPan(self):
        return self.pan

    def registerOptionsWidgetFactory(self, factory):
        self.factories.append(factory)

    def unregisterOptionsWidgetFactory(self, factory):
        self.factories.remove(factory)

    def showOptionsDialog(self, _parent=None, currentPage=''):
        self.options_page = currentPage

    def activeLayer(self):
        return self.canvas.currentLayer()

    def browserModel(self):
        return self.browser

    def tool_bars(self):
        return self.window.findChildren(QToolBar)

    def buttons(self):
        """The buttons in the newest message, by their text."""
        return {button.text(): button for button in self.bar.items()[0].findChildren(QPushButton)}

    def texts(self):
        """What the message bar shows, newest first."""
        return [item.text() for item in self.bar.items()]


def until(condition, seconds=10.0):
    """Let the event loop run until something holds; fails where it never does."""
    end = time.monotonic() + seconds * PATIENCE
    while not condition():
        assert time.monotonic() < end, 'this never came true'
        QApplication.processEvents()
        time.sleep(0.002)
    QApplication.processEvents()


def at_pixel(workspace, row, col):
    """The canvas widget's position of a pixel's centre."""
    point = workspace.canvas.getCoordinateTransform().transform(workspace.locator().centre(row, col))
    return QPoint(round(point.x()), round(point.y()))


def send(canvas, kind, position, button=Qt.MouseButton.NoButton):
    """A mouse event on the canvas, as the window system sends it."""
    event = QMouseEvent(kind, QPointF(position), QPointF(canvas.mapToGlobal(position)), button, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(canvas.viewport(), event)


def click(workspace, row, col, button=Qt.MouseButton.LeftButton):
    """Move to a pixel and click it."""
    place = at_pixel(workspace, row, col)
    send(workspace.canvas, QEvent.Type.MouseMove, place)
    send(workspace.canvas, QEvent.Type.MouseButtonPress, place, button)
    send(workspace.canvas, QEvent.Type.MouseButtonRelease, place, button)


def press_key(canvas, key, modifiers=Qt.KeyboardModifier.NoModifier):
    """A key on the canvas."""
    QApplication.sendEvent(canvas, QKeyEvent(QEvent.Type.KeyPress, key, modifiers))


@pytest.fixture(autouse=True)
def nothing_escapes(monkeypatch):
    """An exception that Python code lets escape into Qt fails the test."""
    escaped = []
    monkeypatch.setattr(sys, 'excepthook', lambda kind, error, trace: escaped.append(error))
    yield
    assert escaped == []


@pytest.fixture(autouse=True)
def nothing_remembered(qgis_app):
    """Every test begins, and leaves the next one, with settings that nobody has touched."""
    QgsSettings().remove('hsi_plugin')
    QgsSettings().setValue(settings.TOUR_OFFERED, True)  # its card would come in the middle of some test
    yield
    QgsSettings().remove('hsi_plugin')


@pytest.fixture
def host(qgis_app, qgis_new_project):
    made = Host()
    yield made
    made.window.close()
    made.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def interface(host):
    made = Interface(host)
    yield made
    made.remove()
    QgsProject.instance().removeAllMapLayers()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def rogue():
    """An engine whose worker knows the jobs of the rogue worker; its owner, as the toolbox is for the windows."""
    with WorkerEngine(module='tests.engine.rogue_worker', grace=2.0) as made:
        yield made


@pytest.fixture
def with_rogue(host, rogue):
    """The windows on that engine."""
    made = Interface(host, lambda: rogue)
    yield made
    made.remove()
    QgsProject.instance().removeAllMapLayers()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def scene():
    """A scene that can be learned: the cube and its truth."""
    return builders.learnable_scene()


@pytest.fixture
def cube_path(tmp_path, scene):
    cube, _ = scene
    good = np.ones(len(cube), bool)
    good[12:15] = False
    return builders.write_geotiff(
        tmp_path / 'scene.tif', cube, builders.wavelengths(len(cube)), good=good, scale=1e-4, nodata=-32768, fwhm_nm=[10.0] * len(cube)
    )


def opened(interface, path):
    """Open a cube, wait until it is there, and show all of it on the canvas."""
    interface.workspace.open_path(str(path))
    until(lambda: interface.workspace.cube is not None and interface.workspace.cube.name == path.stem)
    workspace = interface.workspace
    workspace.canvas.setLayers([workspace.layer])
    workspace.canvas.setExtent(workspace.layer.extent())
    workspace.canvas.resize(QSize(600, 500))
    until(lambda: not workspace.canvas.isDrawing())
    return workspace
