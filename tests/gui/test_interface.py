"""The plugin in a window: it comes, it works, it goes without a trace."""

from __future__ import annotations

import functools
import logging
import threading
import time

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QApplication, QDockWidget

from hsi_plugin import classFactory
from hsi_plugin.engine.client import WorkerEngine
from hsi_plugin.engine.job import SpectrumJob
from hsi_plugin.gui.log_panel import PanelHandler
from hsi_plugin.gui.shared.messages import short
from hsi_plugin.processing import provider as provider_module

from ..engine.rogue_worker import SleepJob
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
        assert {d.objectName() for d in host.window.findChildren(QDockWidget)} == {
            'HsiMainDock', 'HsiSpectrumDock', 'HsiLearnDock', 'HsiReviewDock',
        }  # fmt: skip
        assert plugin.interface.workspace.engine is QgsApplication.processingRegistry().providerById('hsi').engine()
        assert own_threads()
        use_everything(plugin.interface)
        plugin.unload()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert QgsApplication.processingRegistry().providerById('hsi') is None
        assert host.menu.actions() == []
        assert host.window.findChildren(QDockWidget) == []
        assert host.tool_bars() == []
        assert host.factories == []
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


def test_unloading_while_everything_runs_is_quick_and_leaves_nothing(host, cube_path, monkeypatch):
    monkeypatch.setattr(provider_module, 'WorkerEngine', functools.partial(WorkerEngine, module='tests.engine.rogue_worker'))
    plugin = classFactory(host)
    plugin.initGui()
    interface, engine = plugin.interface, plugin.interface.workspace.engine
    installer = interface.environment.installer
    own = [start(interface, engine, SleepJob(60)) for _ in range(3)]
    toolbox = engine.submit(SleepJob(60))
    unfinished = start(interface, installer, SpectrumJob(str(cube_path), row=1, col=1))
    interface.show_diagnostics()
    until(lambda: own[0].handle.state == 'running')
    began = time.monotonic()
    plugin.unload()
    assert time.monotonic() - began < 20.0  # no job was waited for
    assert all(handle.done for handle in (*[task.handle for task in own], toolbox, unfinished.handle))
    assert engine.pid is None
    assert installer.pid is None
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    until(lambda: QgsApplication.taskManager().countActiveTasks() == 0, 30)
    assert own_threads() == []
    assert host.texts() == []
    assert [h for h in logging.getLogger('hsi_plugin').handlers if isinstance(h, PanelHandler)] == []


def start(interface, engine, job):
    return interface.workspace.jobs.start(engine, job, job.kind, lambda _: None, lambda _: None)


def test_a_message_that_is_too_long_ends_with_a_sentence():
    assert short('Short. And good.') == 'Short. And good.'
    shown = short('The worker ended. ' + 'Its last messages: ' + 'x' * 5000)
    assert shown.startswith('The worker ended. …')
    assert 'log panel' in shown
