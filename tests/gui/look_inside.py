"""What `look.py` has QGIS do: go through the plugin with the sample scene, and take a picture of everything that it shows."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import qgis.utils
from osgeo import gdal
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDockWidget
from qgis.utils import iface

sys.path.append(os.environ['HSI_INSIDE_TESTS'])
sys.path.append(os.path.join(os.environ['HSI_INSIDE_TESTS'], 'gui'))
from inside_steps import Walk, pause
from look_shots import LOOK, OUT, dress, modal, page, seen, shot, unfold
from looking import lengthen

DATA = Path(os.environ['HSI_LOOK_DATA'])
CUBE, MAP = DATA / 'simulated_scene.tif', DATA / 'simulated_truth.tif'
NAMES = 'water; tree | forrest; dense pine forest; mudhut; road | asphalt; roof'
ANSWERS = 14
truth = gdal.Open(str(MAP)).ReadAsArray()


def steps():
    import hsi_plugin.plugin  # noqa: F401  # what fails here is told; QGIS would show a dialog and wait

    dress()  # before the plugin comes, as in a program that was started so
    seen['keep'] = lengthen() if LOOK['long'] else None
    qgis.utils.loadPlugin('hsi_plugin')
    qgis.utils.startPlugin('hsi_plugin')
    interface = qgis.utils.plugins['hsi_plugin'].interface
    window = iface.mainWindow()
    window.resize(1366, 768)
    for dock in window.findChildren(QDockWidget):
        if not dock.objectName().startswith('Hsi') and dock.objectName() != 'Layers':
            dock.hide()
    yield pause(1.0)
    yield from empty(interface)
    for name, part in (
        ('cube', cube), ('names', names), ('learn', learn), ('map', classified), ('spectra', spectra), ('review', review),
        ('windows', windows),
    ):  # fmt: skip
        if name == 'cube' or not LOOK['only'] or name in LOOK['only']:
            yield from part(interface)


def tabs(interface, prefix):
    """All pages of the main dock."""
    dock = interface.main_dock
    dock.setUserVisible(True)
    for tab, name in enumerate(('cube', 'labels', 'names', 'map', 'jobs')):
        dock.tabs.setCurrentIndex(tab)
        yield pause(0.3)
        page(f'{prefix}_{name}', dock)


def empty(interface):
    """Everything before there is a cube."""
    yield from tabs(interface, '0')
    shot('0_window')
    interface.learn_dock.setUserVisible(True)
    yield pause(0.4)
    page('0_learn', interface.learn_dock)
    dock = interface.review_dock
    dock.setUserVisible(True)
    for tab, name in enumerate(('sample', 'review', 'correct', 'result')):
        dock.tabs.setCurrentIndex(tab)
        yield pause(0.3)
        page(f'0_review_{name}', dock)
    dock.tabs.setCurrentIndex(0)
    interface.spectrum_dock.setUserVisible(True)
    yield pause(0.4)
    interface.spectrum_dock.bar.panel.setChecked(True)
    yield pause(0.4)
    shot('0_spectra', interface.spectrum_dock)
    for tab in range(interface.spectrum_dock.side.count()):
        interface.spectrum_dock.side.setCurrentIndex(tab)
        yield pause(0.2)
        shot(f'0_spectra_side_{tab}', interface.spectrum_dock)
    interface.spectrum_dock.bar.panel.setChecked(False)
    interface.spectrum_dock.hide()


def cube(interface):
    """The sample scene, a few classes and labels."""
    workspace = interface.workspace
    workspace.open_path(str(CUBE))
    yield lambda: workspace.cube is not None
    yield lambda: not workspace.canvas.isDrawing()
    yield from tabs(interface, '1')
    shot('1_window')


def names(interface):
    """Words, known and unknown, and all options."""
    dock, setup = interface.main_dock, interface.main_dock.names_page.setup
    dock.setUserVisible(True)
    dock.tabs.setCurrentIndex(2)
    setup.edit.setPlainText(NAMES)
    yield lambda: setup.reading.text == NAMES
    unfold(dock.names_page)
    yield pause(0.5)
    page('2_names_words', dock)


def learn(interface):
    """Questions, answers, and what is below them."""
    loop, dock = interface.loop, interface.learn_dock
    names = ['', *known_names()[1:]]
    dock.setUserVisible(True)
    yield pause(0.3)
    page('3_learn_start', dock)
    dock.start_panel.run.button.click()
    yield lambda: loop.question is not None
    yield pause(0.8)
    page('3_learn_first', dock)
    for number in range(ANSWERS):
        last = loop.question
        name = names[int(truth[last.row, last.col])]
        value = interface.labelling.scheme.value_of(name) if name else None
        if number == 3:
            loop.unknown()
        elif number == 5:
            loop.mixed()
        elif not name:
            loop.skip()
        elif value is None:
            loop.new_class(name)
        else:
            loop.answer(value)
        yield lambda last=last: loop.question is not None and loop.question is not last and not loop.is_waiting
    yield pause(1.5)
    unfold(dock)
    yield pause(0.5)
    page('3_learn_asked', dock)
    shot('3_learn_window')
    dock.answers.ask_for_name()
    yield pause(0.3)
    shot('3_learn_new_class', dock)
    dock.answers.stop_naming()
    for name, open_it in (('3_dialog_field', dock.sharing.pack), ('3_dialog_conflicts', dock.sharing.show_conflicts)):
        open_it()
        yield pause(0.4)
        shot(name, dock.sharing.dialog)
        dock.sharing.close()
    loop.stop()
    yield pause(0.3)
    page('3_learn_stopped', dock)
    yield from tabs(interface, '3')


def known_names():
    """The names of the classes of the map; '' for what has none."""
    dataset = gdal.Open(str(MAP))
    dataset.GetGeoTransform()  # GDAL 3.6 knows category names of a side file only after this
    return dataset.GetRasterBand(1).GetCategoryNames()


def classified(interface):
    """A map of what was clicked, with figures; a message."""
    dock = interface.main_dock
    dock.setUserVisible(True)
    dock.tabs.setCurrentIndex(3)
    unfold(dock.map_page)
    done = []
    dock.map_page.finished.connect(done.append)
    dock.map_page.classify()
    yield pause(0.4)
    page('4_map_running', dock)
    yield lambda: bool(done)
    yield lambda: not iface.mapCanvas().isDrawing()
    yield pause(0.8)
    page('4_map', dock)
    shot('4_map_window')
    dock.tabs.setCurrentIndex(4)
    yield pause(0.3)
    page('4_jobs', dock)
    from hsi_plugin.core.errors import LayerError

    interface.messages.report(LayerError('The layer "a layer with a long name.tif" is no cube.', 'Choose a raster of many bands.'))
    yield pause(0.5)
    shot('4_message')
    iface.messageBar().clearWidgets()


def spectra(interface):
    """Pins, a library and its matches."""
    dock = interface.spectrum_dock
    interface.look.trigger()
    yield lambda: dock.isVisible()
    for place in ((20, 20), (60, 70), (80, 40), (30, 75)):
        known = len(dock.pins)
        interface.spectrum_tool.clicked.emit(*place)
        yield lambda known=known: len(dock.pins) > known
    dock.bar.bad.setChecked(True)
    yield pause(0.6)
    shot('5_spectra', dock)
    dock.saving.write_library(DATA / 'kept.gpkg')
    dock.bar.panel.setChecked(True)
    dock.side.libraries.open(str(DATA / 'kept.gpkg'))
    yield lambda: dock.side.libraries.current is not None
    dock.list.choose(dock.pins[0].number)
    for tab in range(dock.side.count()):
        dock.side.setCurrentIndex(tab)
        yield pause(0.8)
        shot(f'5_spectra_side_{tab}', dock)
    shot('5_spectra_window')
    dock.bar.panel.setChecked(False)
    dock.hide()


def review(interface):
    """A sample, answers, corrections, the result, and the windows of all that."""
    dock, state = interface.review_dock, interface.reviewing.state
    interface.reviewing.review(str(MAP))
    yield lambda: state.map_layer is not None and bool(state.counts)
    yield pause(0.8)
    page('6_review_sample', dock)
    form = dock.sample_page.form
    form.by_size.click()
    form.size.setValue(36)
    dock.sample_page.run.button.click()
    yield lambda: state.design is not None
    yield pause(0.5)
    page('6_review_drawn', dock)
    dock.tabs.setCurrentIndex(1)
    yield pause(1.5)
    unfold(dock.answer_page)
    yield pause(0.5)
    page('6_review_point', dock)
    shot('6_review_window')
    for _ in range(32):
        point = state.current
        value = point.map_class if point.number % 7 else point.map_class % len(state.scheme) + 1
        dock.answer_page.do('answer', value) if point.number != 5 else dock.answer_page.do('unknown', 0)
    yield pause(0.5)
    page('6_review_answered', dock)
    for tab, name in ((2, 'correct'), (3, 'result')):
        dock.tabs.setCurrentIndex(tab)
        yield pause(2.0)
        unfold(dock)
        yield pause(0.3)
        page(f'6_review_{name}', dock)
    dock.answer_page.options.people.show_disputes('Nothing was new.')
    yield pause(0.3)
    shot('6_dialog_disputes', dock.answer_page.options.people.dialog)
    dock.answer_page.options.people.close_dialog()
    interface.reviewing.take_outdoors()
    yield pause(0.3)
    shot('6_dialog_field', interface.reviewing.dialog)
    interface.reviewing._close_dialog()
    for name, open_it in (('6_dialog_report', dock.result_page.make_report), ('6_dialog_compare', dock.result_page.compare_maps)):
        yield from modal(name, open_it)
    interface.reviewing.open_view()
    yield pause(0.8)
    shot('6_second_view', interface.reviewing.view)
    interface.reviewing.view.hide()


def windows(interface):
    """The windows of the menu, those of buttons, and the options."""
    yield from modal('7_options', interface._show_options)
    interface.show_diagnostics()
    yield pause(2.0)
    shot('7_diagnostics', interface.diagnostics)
    interface.diagnostics.close()
    interface.show_models()
    yield lambda: interface.models.cards is not None
    yield pause(0.8)
    shot('7_models', interface.models_dialog)
    if interface.models_dialog.card is not None:
        from hsi_plugin.gui.models.adapt_dialog import AdaptDialog

        adapt = AdaptDialog(interface.models, interface.models_dialog.card, interface.workspace.cube, interface.models_dialog)
        adapt.show()
        yield pause(0.3)
        shot('7_adapt', adapt)
        adapt.reject()
    interface.models_dialog.close()
    interface.show_comparison()
    yield pause(0.8)
    shot('7_compare', interface.compare_dialog)
    interface.compare_dialog.close()
    yield from modal('7_import', interface.main_dock.cube_page.import_plainly)
    if interface.workspace.jobs.entries():
        log = interface.main_dock.jobs_page.show_log(interface.workspace.jobs.entries()[0].handle)
        yield pause(0.3)
        shot('7_log', log)
        log.close()
    interface.many.classify()
    yield pause(1.5)
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog) and window.isVisible() and window is not iface.mainWindow():
            shot('7_many', window)
            window.close()
    interface.about.action.trigger()
    yield pause(0.4)
    window = next(w for w in QApplication.topLevelWidgets() if w.objectName() == 'HsiAboutDialog' and w.isVisible())
    for tab in range(window.tabs.count()):
        window.tabs.setCurrentIndex(tab)
        yield pause(0.2)
        shot(f'7_about_{tab}', window)
    window.close()


def at_end(error):
    if error is not None:
        seen['error'] = error
        shot('error')
    seen.pop('keep', None)
    (OUT / 'look.json').write_text(json.dumps(seen, indent=1, default=str), encoding='utf-8')
    QgsSettings().setValue('askToSaveMemoryLayers', False, QgsSettings.Section.App)
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


walk = Walk(steps(), at_end)
