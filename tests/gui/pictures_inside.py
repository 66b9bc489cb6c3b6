"""What `pictures.py` has QGIS do for docs/ten_minutes.md: all of its steps by mouse and keyboard, each counted, timed and photographed.

The truth of the simulated scene answers in place of a person who looks at the pictures.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

import qgis.utils
from qgis.core import Qgis, QgsProject, QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint, QRect, Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QDialogButtonBox, QLineEdit, QListWidget, QMessageBox, QTabBar, QToolButton
from qgis.utils import iface

sys.path.append(os.environ['HSI_INSIDE_TESTS'])
sys.path.append(os.path.join(os.environ['HSI_INSIDE_TESTS'], 'gui'))
from ground import Ground
from hand import Hand, hover, on_screen, screen, window_with
from inside_steps import Walk, pause

OUT, ZIP = Path(os.environ['HSI_INSIDE_OUT']), os.environ['HSI_PICTURES_ZIP']
POINTS, CLICKS = 20, 5  # answers of the review; labels of each class
OWN = ('Water', 'Grassland', 'Roofs')
hand = Hand(float(os.environ['HSI_PICTURES_BEGAN']))
seen = {'qgis': Qgis.QGIS_VERSION, 'steps': hand.steps}


def shot(name, widget=None):
    """The screen, or of it what a window or dock covers."""
    began = time.time()
    part = None if widget is None else QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())
    screen(part).save(str(OUT / f'{name}.png'))
    hand.rest(time.time() - began)


def plugin():
    return qgis.utils.plugins['hsi_plugin'].interface


def drawn():
    return not iface.mapCanvas().isDrawing()


def still(seconds=0.8):
    """Until the map is drawn and panels have settled."""
    yield pause(0.2)
    yield drawn
    yield pause(seconds)


def steps():
    iface.mainWindow().setGeometry(0, 0, 1366, 768)
    yield pause(0.2)
    hand.step('QGIS starts')
    yield from install()
    interface = plugin()
    yield lambda: interface.tour.card.isVisible()
    hand.step('Install')
    yield pause(0.5)
    shot('offer')
    yield from open_scene(interface)
    yield from look(interface)
    yield from first_map(interface)
    yield from review(interface)
    yield from report(interface)
    yield from own_labels(interface)


def install():
    """The plugin manager, as a user goes there."""
    menu = hand.menu(iface.mainWindow().menuBar(), 'Plugins')
    yield lambda: menu.isVisible()
    hand.entry(menu, 'Manage and Install Plugins')
    file = window_with('mZipFileWidget')
    yield lambda: file() is not None
    manager = file().window()
    yield pause(0.3)
    rows = manager.findChild(QListWidget, 'mOptionsListWidget')
    hand.item(rows, next(i for i in range(rows.count()) if 'ZIP' in rows.item(i).text()))
    yield pause(0.3)
    hand.click(file().findChild(QLineEdit))
    hand.type(file().findChild(QLineEdit), ZIP)
    yield pause(0.3)
    shot('install', manager)
    hand.click_soon(window_with('buttonInstallFromZip')())
    yield lambda: isinstance(QApplication.activeModalWidget(), QMessageBox) or 'hsi_plugin' in qgis.utils.plugins
    asked = QApplication.activeModalWidget()
    if isinstance(asked, QMessageBox):
        seen['asked'] = asked.text()
        shot('asked')
        hand.click(asked.button(QMessageBox.StandardButton.Yes))
    yield lambda: 'hsi_plugin' in qgis.utils.plugins
    yield pause(0.3)
    boxes = [box for box in manager.findChildren(QDialogButtonBox) if box.isVisible()]
    hand.click(boxes[0].button(QDialogButtonBox.StandardButton.Close))
    yield lambda: not manager.isVisible()


def tour_on(interface):
    """The card's button for the next step."""
    hand.click(interface.tour.card._forward)
    yield pause(0.3)


def open_scene(interface):
    yield from tour_on(interface)
    hand.click(interface.main_dock.cube_page.sample_button)
    yield lambda: interface.workspace.cube is not None
    yield drawn
    hand.step('Open the sample scene')
    yield from still()
    shot('cube')


def look(interface):
    dock, canvas, workspace = interface.spectrum_dock, iface.mapCanvas(), interface.workspace
    ground = Ground(workspace.cube.path)
    yield from tour_on(interface)
    yield lambda: dock.isVisible()
    yield from still(0.4)
    for name in OWN:
        row, col = ground.inside(name, 1)[0]
        at = on_screen(canvas, workspace.locator().centre(row, col))
        hover(canvas, at)
        known = len(dock.pins)
        hand.click(canvas.viewport(), at)
        yield lambda known=known: len(dock.pins) > known
    hand.step('Look at spectra')
    yield pause(0.8)
    shot('spectra')
    hand.click(dock.findChild(QAbstractButton, 'qt_dockwidget_closebutton'))
    yield pause(0.3)
    hand.click(tool(iface.mainWindow(), iface.actionZoomFullExtent()))
    yield from still(0.3)


def first_map(interface):
    page = interface.main_dock.map_page
    yield from tour_on(interface)
    hand.click(interface.tour.card._act)
    yield lambda: interface.main_dock.labels_page.has_labels
    hand.step('Say what is what')
    yield from still()
    shot('labels')
    yield from tour_on(interface)
    hand.click(page.start_button)
    yield lambda: bool(page.made)
    yield pause(0.1)
    yield drawn
    hand.step('Make the map')
    seen['first_map_seconds'] = round(sum(step['seconds'] for step in hand.steps), 1)
    seen['first_map_clicks'], seen['first_map_keys'] = hand.clicks, hand.keys
    yield from still()
    shot('map')
    yield from tour_on(interface)
    yield from tour_on(interface)
    yield from tour_on(interface)
    hand.step('The tour ends')


def review(interface):
    dock, state, canvas = interface.review_dock, interface.reviewing.state, iface.mapCanvas()
    ground = Ground(interface.workspace.cube.path)
    hand.click(interface.main_dock.map_page.review)
    form = dock.sample_page.form
    yield lambda: dock.isVisible() and state.map_layer is not None and bool(state.counts)
    yield pause(0.5)
    hand.click(form.by_size)
    hand.replace(form.size, str(POINTS))
    hand.replace(form.floor, '2')
    yield pause(0.4)
    shot('sample', dock)
    hand.click(dock.sample_page.run.button)
    yield lambda: state.design is not None
    yield pause(0.2)
    hand.click(dock.sample_page.start)
    yield lambda: dock.answering
    for number in range(len(state.points)):
        point = state.current
        if number == 2:
            yield from still(1.2)
            shot('point')
        name, sure = ground.seen_at(point.row, point.col)
        if not sure:
            hand.key(canvas, Qt.Key.Key_U)
        hand.key(canvas, Qt.Key.Key_0 + state.scheme.value_of(name))
        yield pause(0.15)
    seen['points'] = len(state.points)
    hand.tab(dock.tabs.tabBar(), 3)
    yield lambda: dock.result_page.accuracy is not None
    hand.step('Review the map')
    yield from still()
    bar = dock.tabs.widget(3).verticalScrollBar()
    bar.setValue(dock.result_page.figures.y() - 12)
    yield pause(0.3)
    shot('result')


def report(interface):
    page = interface.review_dock.result_page
    hand.click_soon(page.report)
    yield lambda: QApplication.activeModalWidget() is not None
    dialog = QApplication.activeModalWidget()
    yield pause(0.4)
    shot('report')
    made = dialog.output().with_suffix('.pdf')
    hand.click(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok))
    yield lambda: made.is_file() and page.run.button.isEnabled()
    hand.step('Make the report')
    (OUT / 'report.pdf').write_bytes(made.read_bytes())


def own_labels(interface):
    """Three classes of one's own, five pixels of each, and the map of them."""
    canvas, workspace, dock, page = iface.mapCanvas(), interface.workspace, interface.main_dock, interface.main_dock.labels_page
    ground = Ground(workspace.cube.path)
    yield from raise_dock(dock)
    hand.tab(dock.tabs.tabBar(), 1)
    yield pause(0.3)
    hand.click(page._mine)
    yield pause(0.3)
    for name in OWN:
        hand.click(tool(page, page._add))
        yield pause(0.2)
        editor = page._table.findChild(QLineEdit)
        hand.type(editor, name, enter=True)  # over what is selected in it
        yield pause(0.2)
    seen['own_classes'] = list(interface.labelling.scheme.names)
    hand.click(tool(page, interface.label))
    yield pause(0.4)
    hand.click(tool(iface.mainWindow(), iface.actionZoomFullExtent()))
    yield from still(0.3)
    for name in OWN:
        hand.key(canvas, Qt.Key.Key_0 + interface.labelling.scheme.value_of(name))
        for row, col in ground.inside(name, CLICKS):
            hand.click(canvas.viewport(), on_screen(canvas, workspace.locator().centre(row, col)))
            yield pause(0.02)
    hand.step('Labels of your own')
    yield from still()
    shot('own_labels')


def tool(parent, action):
    """The button of an action that can be seen."""
    buttons = [button for button in parent.findChildren(QToolButton) if not sip.isdeleted(button)]
    return next(button for button in buttons if button.defaultAction() is action and button.isVisible())


def raise_dock(dock):
    """By its tab, where it lies behind another dock."""
    for bar in iface.mainWindow().findChildren(QTabBar):
        titles = [bar.tabText(index) for index in range(bar.count())]
        if bar.parent() is iface.mainWindow() and bar.isVisible() and dock.windowTitle() in titles:
            hand.tab(bar, titles.index(dock.windowTitle()))
            yield pause(0.4)
            return


def at_end(error):
    seen['clicks'], seen['keys'] = hand.clicks, hand.keys
    if error is not None:
        seen['error'] = error
        screen().save(str(OUT / 'error.png'))
    (OUT / 'seen.json').write_text(json.dumps(seen, indent=1, default=str), encoding='utf-8')
    QgsSettings().setValue('askToSaveMemoryLayers', False, QgsSettings.Section.App)
    QgsProject.instance().setDirty(False)
    os._exit(0)  # this QGIS has no user to ask about saving


walk = Walk(steps(), at_end)
