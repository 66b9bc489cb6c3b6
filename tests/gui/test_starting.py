"""While QGIS starts there is a toolbar and nothing else; docks, menu and algorithms follow, and docks lie where they lay."""

import subprocess
import sys

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QDockWidget

from hsi_plugin import classFactory
from hsi_plugin.core.places import PACKAGE
from hsi_plugin.gui.starting import STEPS, is_starting

from .conftest import until


class Told(QObject):
    initializationCompleted = pyqtSignal()


@pytest.fixture
def starting(host):
    """QGIS's interface as it is while QGIS starts."""
    host.told = Told()
    host.initializationCompleted = host.told.initializationCompleted
    host.window.hide()
    return host


def docks(host):
    return {dock.objectName(): dock for dock in host.window.findChildren(QDockWidget)}


def provider():
    return QgsApplication.processingRegistry().providerById('hsi')


def end(host, plugin):
    plugin.unload()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert (host.menu.actions(), docks(host), host.tool_bars(), provider()) == ([], {}, [], None)


def test_the_rest_follows_when_qgis_is_there(starting):
    plugin = classFactory(starting)
    plugin.initGui()
    (bar,) = starting.tool_bars()
    assert [action.isEnabled() for action in bar.actions()] == [True, False, False, True, True]  # no cube is open
    for _ in range(5):
        QApplication.processEvents()  # QGIS does that too while it starts
    assert (docks(starting), starting.menu.actions(), provider()) == ({}, [], None)
    starting.initializationCompleted.emit()
    until(lambda: plugin._interface is not None)
    assert len(docks(starting)) == 4
    assert provider().algorithm('classify') is not None
    assert bar.actions()[0] in starting.menu.actions()
    end(starting, plugin)


def test_who_presses_a_button_early_need_not_press_again(starting):
    plugin = classFactory(starting)
    plugin.initGui()
    starting.window.show()
    starting.tool_bars()[0].actions()[4].trigger()
    assert plugin._interface.review_dock.isUserVisible()
    assert plugin._interface.reviewing.action.isChecked()
    starting.initializationCompleted.emit()  # asked for nothing any more
    end(starting, plugin)


def test_who_asks_for_the_interface_gets_it(starting):
    plugin = classFactory(starting)
    plugin.initGui()
    assert plugin.interface.main_dock is docks(starting)['HsiMainDock']
    end(starting, plugin)


def test_unloading_before_all_is_there_leaves_nothing(starting):
    plugin = classFactory(starting)
    plugin.initGui()
    end(starting, plugin)
    starting.initializationCompleted.emit()
    QApplication.processEvents()
    assert provider() is None


def test_docks_lie_where_they_lay(starting):
    plugin = classFactory(starting)
    plugin.initGui()
    made = plugin.interface
    starting.window.show()
    starting.window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, made.spectrum_dock)
    made.spectrum_dock.show()
    made.main_dock.hide()
    made.review_dock.show()
    state = starting.window.saveState()
    end(starting, plugin)

    starting.window.hide()
    again = classFactory(starting)
    again.initGui()
    assert starting.window.restoreState(state)  # as QGIS does, before it says that it is there
    starting.initializationCompleted.emit()
    until(lambda: again._interface is not None)
    starting.window.show()
    made = again.interface
    assert starting.window.dockWidgetArea(made.spectrum_dock) == Qt.DockWidgetArea.LeftDockWidgetArea
    assert {name: dock.isHidden() for name, dock in docks(starting).items()} == {
        'HsiMainDock': True, 'HsiLearnDock': True, 'HsiReviewDock': False, 'HsiSpectrumDock': False,
    }  # fmt: skip
    end(starting, again)


def test_steps_are_modules_that_the_interface_needs():
    assert len(set(STEPS)) == len(STEPS)
    # In a fresh interpreter: other tests have loaded everything here.
    code = (
        'import importlib, sys\n'
        'import hsi_plugin.gui.interface, hsi_plugin.processing.provider\n'
        'needed = set(sys.modules)\n'
        f'for name in {STEPS!r}:\n'
        '    importlib.import_module(f"hsi_plugin.{name}")\n'
        'print(sorted(name for name in set(sys.modules) - needed if name.startswith("hsi_plugin.")))\n'
        'print("hsi_plugin.methods" in sys.modules)\n'
    )
    done = subprocess.run([sys.executable, '-c', code], cwd=PACKAGE.parent, capture_output=True, text=True, check=True, timeout=120)
    more, methods = done.stdout.splitlines()[-2:]
    assert methods == 'False'
    assert more == '[]'


def test_a_plugin_that_is_activated_later_is_there_at_once(host, starting):
    starting.window.show()
    assert not is_starting(starting)
    starting.window.hide()
    assert is_starting(starting)
