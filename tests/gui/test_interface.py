"""The plugin in a window: it comes, it works, it goes without a trace."""

from __future__ import annotations

import threading

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QApplication, QDockWidget

from hsi_plugin import classFactory

from .conftest import click, opened, until


def own_threads():
    return [t.name for t in threading.enumerate() if t.name.startswith('hsi')]


def use_everything(interface):
    interface.look.trigger()
    click(interface.workspace, 5, 7)
    until(lambda: interface.spectrum_dock.pins)
    interface.labelling.add_class()
    interface.label.trigger()
    click(interface.workspace, 5, 7)
    assert sum(interface.labelling.counts().values()) == 1


def test_load_unload_load_leaves_nothing(host, cube_path):
    for _ in range(2):
        plugin = classFactory(host)
        plugin.initGui()
        opened(plugin.interface, cube_path)
        assert QgsApplication.processingRegistry().providerById('hsi') is not None
        assert len(host.menu.actions()) >= 4
        assert {d.objectName() for d in host.window.findChildren(QDockWidget)} == {'HsiMainDock', 'HsiSpectrumDock'}
        assert plugin.interface.workspace.engine is QgsApplication.processingRegistry().providerById('hsi').engine()
        assert own_threads()
        use_everything(plugin.interface)
        plugin.unload()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert QgsApplication.processingRegistry().providerById('hsi') is None
        assert host.menu.actions() == []
        assert host.window.findChildren(QDockWidget) == []
        assert host.tool_bars() == []
        assert own_threads() == []
        assert len(host.canvas.scene().items()) <= 1  # the map itself
        QgsProject.instance().removeAllMapLayers()
    assert host.texts() == []


def test_tools_wait_for_a_cube(interface, cube_path):
    assert not interface.look.isEnabled()
    opened(interface, cube_path)
    assert interface.look.isEnabled()
    interface.look.trigger()
    assert interface.workspace.canvas.mapTool() is interface.spectrum_tool
    interface.label.trigger()
    assert interface.workspace.canvas.mapTool() is interface.label_tool
    assert not interface.look.isChecked()
    QgsProject.instance().removeMapLayer(interface.workspace.layer.id())
    until(lambda: interface.workspace.cube is None)
    assert not interface.look.isEnabled()
    assert not interface.label.isChecked()
