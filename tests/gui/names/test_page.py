"""The page of names: what it makes of words while one types, what it asks for, what it shows of a run."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QColorDialog, QFileDialog

from hsi_plugin.core.class_prompts import parse_classes, read_classes
from hsi_plugin.core.errors import ParameterError
from hsi_plugin.core.refinements import REFINEMENTS
from hsi_plugin.engine.job import ZeroShotJob
from hsi_plugin.engine.model_jobs import DownloadModelJob
from hsi_plugin.gui.main_dock import JOBS, LABELS, NAMES, WIDTH
from hsi_plugin.gui.names import results as shown
from hsi_plugin.gui.names import words
from hsi_plugin.gui.names.advice import clip_line, clip_refusal, cube_advice
from hsi_plugin.gui.names.clip import ClipFound, look_at_clip
from hsi_plugin.gui.names.inputs import scales
from hsi_plugin.gui.names.preview import FirstLabels, in_sight
from hsi_plugin.methods.zero_shot.fuse import TITLES

from ... import builders
from ..conftest import opened, until

TEXT = 'water; tree | forrest; mudhut'


@pytest.fixture
def page(interface, cube_path):
    opened(interface, cube_path)
    interface.main_dock.tabs.setCurrentIndex(NAMES)
    return interface.main_dock.names_page


def typed(page, text):
    """Type a text and wait until it is understood."""
    page.setup.edit.setPlainText(text)
    until(lambda: page.setup.reading.text == text)
    return page.setup.reading


# What is made of words.


def test_words_are_known_taken_for_others_or_unknown():
    reading = words.read('water; tree | forrest; dense forest; mudhut; quarry = pixel:1,2')
    notes = {note.prompt.name: note for note in reading.classes}
    assert notes['water'].words == (words.WordNote('water', True),)
    assert not notes['tree'].words[1].known
    assert 'forest' in notes['tree'].words[1].nearest
    assert notes['dense forest'].words[0].taken_for == 'forest'
    assert reading.unknown == ('mudhut',)
    assert notes['water'].colour == '#0072b2'


def test_advice_is_on_several_classes_alone():
    reading = words.read('road; pavement; mudhut')
    assert len(reading.advice) == 1
    assert 'same materials' in reading.advice[0]
    assert words.read('').classes == ()
    assert 'two classes' in words.read('water; water').problem


@pytest.mark.parametrize(('text', 'word', 'by', 'wanted'), [
    ('wter; tree', 'wter', 'water', 'water; tree'),  # a misspelt name goes
    ('water; mudhut', 'mudhut', 'mud', 'water; mudhut = mud'),  # another stays what the map calls the class
    ('tree | forrest', 'forrest', 'forest', 'tree | forest'),
    ('tree | forest | forrest', 'forrest', 'forest', 'tree | forest'),
    ('water;\nwood = forrest | #112233', 'forrest', 'forest', 'water;\nwood = forest | #112233'),
])
def test_a_word_is_exchanged(text, word, by, wanted):
    assert words.exchanged(text, word, by) == wanted


@pytest.mark.parametrize('suffix', ['.csv', '.json'])
def test_a_scheme_survives_its_file(tmp_path, suffix):
    prompts = parse_classes('water | #123456; tree | forest; clay = spectrum:red clay, tile; spot = pixel:3,4; "a, b"')
    words.save(prompts, tmp_path / f'scheme{suffix}')
    assert read_classes(str(tmp_path / f'scheme{suffix}')) == prompts


def test_scales():
    assert scales('') == ()
    assert scales('1, 2; 4.5') == (1.0, 2.0, 4.5)
    for wrong in ('one', '0', '-1', 'nan', '1e9'):
        with pytest.raises(ParameterError):
            scales(wrong)


# The page.


def test_rows_show_words_and_their_neighbours_exchange_them(page):
    typed(page, TEXT)
    rows = page.setup.rows.rows
    assert len(rows) == 3
    assert 'not known' not in rows[0].text.text()
    assert 'href="forrest/forest"' in rows[1].text.text()
    assert 'CLIP' in rows[2].text.text()
    assert 'any word' in page.setup.clip_hint.text()
    rows[1].text.linkActivated.emit('forrest/forest')
    until(lambda: page.setup.reading.text == 'water; tree | forest; mudhut')
    assert page.setup.edit.toPlainText() == 'water; tree | forest; mudhut'
    page.setup.edit.undo()  # as everything that is typed
    assert page.setup.edit.toPlainText() == TEXT


def test_a_problem_is_told_beside_the_last_classes_that_could_be_read(page):
    typed(page, 'water; tree')
    assert page.run.button.isEnabled()
    typed(page, 'water; tree |')
    assert 'empty name' in page.setup.problem.text()
    assert len(page.setup.rows.rows) == 2
    assert not page.run.button.isEnabled()
    typed(page, '')
    assert page.setup.problem.isHidden()
    assert page.setup.rows.isHidden()
    assert 'Type what' in page.run.button.toolTip()


def test_a_colour_goes_into_the_text_and_into_the_job(page, monkeypatch):
    typed(page, 'water; tree')
    monkeypatch.setattr(QColorDialog, 'getColor', staticmethod(lambda *_: QColor('#123456')))
    page.setup.rows.rows[1].colour.click()
    until(lambda: page.setup.reading.text == 'water; tree | #123456')
    assert page.setup.reading.classes[1].colour == '#123456'
    assert page.job().classes == 'water; tree | #123456'


def test_known_words_are_offered_while_one_types(page, host):
    edit = page.setup.edit
    until(lambda: edit.knows_words)
    edit.setFocus()
    edit.setPlainText('')
    QTest.keyClicks(edit, 'water; broa')
    popup = edit._completer.popup()
    until(popup.isVisible)
    assert popup.currentIndex().data().startswith('broa')
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert edit.toPlainText().startswith('water; broad')
    QTest.keyClicks(edit, '; zzzz')
    assert not popup.isVisible()


def test_names_of_a_library_are_offered(page, tmp_path):
    table = 'wavelength,red clay,white sand\n' + ''.join(f'{nm},{nm / 5000},{nm / 4000}\n' for nm in range(400, 2500, 50))
    (tmp_path / 'library.csv').write_text(table)
    setup = page.setup
    setup.library.set_path(str(tmp_path / 'library.csv'))
    until(lambda: setup.library_names.words)
    assert setup.library_names.words == ('spectrum:red clay', 'spectrum:white sand')
    assert setup.library_hint.text().startswith('2 spectra')
    assert 'spectrum:red clay' in setup.edit._words.stringList()
    setup.library.set_path(str(tmp_path / 'absent.sli'))
    until(lambda: 'absent.sli' in setup.library_hint.text())
    setup.library.set_path('')
    until(lambda: setup.library_hint.isHidden())
    assert 'spectrum:red clay' not in setup.edit._words.stringList()


def test_load_and_save_a_scheme(page, monkeypatch, tmp_path):
    typed(page, 'water | #123456; tree | forest')
    monkeypatch.setattr(QFileDialog, 'getSaveFileName', staticmethod(lambda *_: (str(tmp_path / 'mine'), 'JSON (*.json)')))
    page.setup.save()
    typed(page, 'snow')
    monkeypatch.setattr(QFileDialog, 'getOpenFileName', staticmethod(lambda *_: (str(tmp_path / 'mine.json'), '')))
    page.setup.load()
    assert page.setup.edit.toPlainText() == 'water | #123456;\ntree | forest'
    assert page.job().classes == 'water | #123456; tree | forest'


def test_classes_come_from_the_labels_and_go_to_them(page, interface):
    labelling = interface.labelling
    assert not page.setup._take.isEnabled()
    assert page.setup.use_labels.isHidden()
    labelling.add_class()
    labelling.rename_class(1, 'Water')
    page.setup._take.trigger()
    assert page.setup.edit.toPlainText() == 'Water | #0072b2'
    typed(page, 'water; tree | #445566')
    page._on_correct()
    assert labelling.scheme.names == ['Water', 'tree']  # what is there stays
    assert labelling.scheme.classes[1].colour == '#445566'
    assert labelling.current == 1
    assert interface.main_dock.tabs.currentIndex() == LABELS
    assert interface.label.isChecked()
    labelling.add_label(2, 3)
    assert QgsProject.instance().layerTreeRoot().children()[0].layer() is labelling.layer
    assert not page.setup.use_labels.isHidden()
    assert 'at least two pixels each' in page.setup.labels_hint.text()
    assert not page.run.button.isEnabled()
    labelling.add_label(2, 4)
    labelling.choose(2)
    labelling.add_label(20, 3)
    assert not page.run.button.isEnabled()
    labelling.add_label(20, 4)
    assert page.setup.labels_hint.isHidden()
    assert page.run.button.isEnabled()
    job = page.job()
    assert job.labels == str(labelling.path)
    page.setup.use_labels.setChecked(False)
    assert page.job().labels == ''


def test_what_the_page_says_is_the_job(page, cube_path, tmp_path):
    typed(page, 'water;\ntree')
    setup = page.setup
    setup.library.set_path('lib.sli')
    setup.refine.setCurrentIndex(setup.refine.findData('superpixels'))
    setup.more.unsure.setValue(0.2)
    setup.more.none_of_these.setValue(0.9)
    setup.more.weights.setText('spectra=2')
    setup.more.scales.setText('1, 2')
    setup.more.parts.setChecked(True)
    setup.more.confidence.setChecked(False)
    rows, cols = 48, 64
    assert page.job() == ZeroShotJob(
        str(cube_path), str(tmp_path / 'scene_names.tif'), 'water; tree', 'lib.sli', '', '', '', 'superpixels', 'spectra=2', (1.0, 2.0),
        0.2, 0.9, True, False, look_first=(0, 0, rows, cols),
    )


def test_what_is_in_sight_is_looked_at_first(page, interface):
    workspace = interface.workspace
    canvas, locator = workspace.canvas, workspace.locator()
    assert in_sight(workspace) == (0, 0, 48, 64)
    corner = locator.outline(10, 20)[0], locator.outline(29, 49)[2]
    extent = workspace.layer.extent()
    extent.set(corner[0], corner[1])
    assert locator.window(extent).slices == (slice(10, 30), slice(20, 50))
    extent.set(corner[0].x() + 1e7, corner[0].y(), corner[1].x() + 1e7, corner[1].y())
    canvas.setExtent(extent)
    assert in_sight(workspace) is None


def test_torch_that_lacks_is_told_with_a_button(page, interface, monkeypatch):
    monkeypatch.setattr(interface.environment, 'lacks_torch', lambda: True)
    setup = page.setup
    typed(page, 'water; tree')
    setup.refresh()
    assert setup.notice.isHidden()
    assert setup.refine.itemText(0) == 'Automatic: discriminant'
    setup.refine.setCurrentIndex(setup.refine.findData('mamba'))
    assert not setup.notice.isHidden()
    assert 'torch' in setup.lack()
    assert not page.run.button.isEnabled()
    asked = []
    monkeypatch.setattr(interface.environment, 'ask_to_install', lambda: asked.append(1))
    setup.notice.button.click()
    assert asked == [1]
    setup.refine.setCurrentIndex(setup.refine.findData('none'))
    assert setup.lack() == ''
    setup.clip.set_path('some/folder')
    typed(page, 'water; trees')
    assert 'CLIP needs' in setup.lack()


def test_a_folder_that_is_no_clip_is_refused_at_once(page, interface, monkeypatch, tmp_path):
    monkeypatch.setattr(interface.environment, 'lacks_torch', lambda: False)
    setup = page.setup
    setup.clip.set_path(str(tmp_path / 'absent'))
    typed(page, 'water; tree')
    until(lambda: 'absent' in setup.clip_hint.text())
    assert 'absent' in setup.lack()
    assert not page.run.button.isEnabled()
    (tmp_path / 'config.json').write_text('{"model_type": "clip"}')
    setup.clip.set_path(str(tmp_path))
    until(lambda: 'lacks model.safetensors' in setup.clip_hint.text())
    setup.clip.set_path('')
    until(lambda: setup.lack() == '')
    until(setup.clip_hint.isHidden)
    assert look_at_clip('') == ClipFound()


def test_a_published_clip_is_downloaded_after_a_question_and_chosen(page, interface, monkeypatch):
    clip, asked = page.setup.clip, []
    clip._fill()
    clip._fill()  # once more: nothing twice
    actions = {action.text(): action for action in clip.button.menu().actions() if action.text()}
    offered = next(text for text in actions if text.startswith('Download CLIP ViT-B/16'))
    assert sum(text.startswith('Download CLIP ViT-B/16') for text in actions) == 1
    assert any(not action.isEnabled() for action in actions.values())  # those without a hash, with the way to get them
    monkeypatch.setattr(clip._questions, 'ask', lambda *said: asked.append(said))
    actions[offered].trigger()
    assert 'Licence' in asked[0][1]
    started = []
    monkeypatch.setattr(interface.models, 'start', started.append)
    asked[0][3]()
    assert started == [DownloadModelJob('clip-vit-base-patch16')]
    interface.models.made.emit('starter')
    assert clip.path() == ''
    interface.models.made.emit('clip-vit-base-patch16')
    assert clip.path() == 'clip-vit-base-patch16'


def test_clip_without_visible_light_is_left_out_with_its_reason(interface, tmp_path, scene):
    path = builders.write_geotiff(tmp_path / 'infrared.tif', scene[0], builders.wavelengths(30, 1000.0, 2400.0), scale=1e-4)
    workspace = opened(interface, path)
    page = interface.main_dock.names_page
    page.setup.clip.set_path('some/folder')
    typed(page, 'water; tree')
    assert 'no good bands of visible light' in page.setup.clip_hint.text()
    assert page.job().clip == ''
    assert clip_line(ClipFound(), workspace.cube, True) == clip_refusal(workspace.cube)
    assert clip_line(ClipFound(), workspace.cube, False) == ''


def test_what_a_cube_lacks_is_told_before_a_run(interface, tmp_path, scene):
    workspace = opened(interface, builders.write_geotiff(tmp_path / 'plain.tif', scene[0] * 900, None))
    page = interface.main_dock.names_page
    typed(page, 'water; tree')
    said = cube_advice(workspace.cube)
    assert any('wavelengths' in sentence for sentence in said)
    assert not page.setup.advice.isHidden()
    assert clip_refusal(workspace.cube) == ''
    assert 'counts little' in clip_line(ClipFound('x', 'CLIP'), workspace.cube, False)


def test_every_refinement_can_be_chosen_and_is_remembered(page, interface):
    combo = page.setup.refine
    assert [combo.itemData(i) for i in range(combo.count())] == list(REFINEMENTS)
    combo.setCurrentIndex(combo.findData('forest'))
    assert REFINEMENTS['forest'].summary in page.setup.refine_hint.text()


def test_five_tabs_fit_a_dock_of_340_pixels(page, interface, host, qgis_app):
    host.window.resizeDocks([interface.main_dock], [600], Qt.Orientation.Horizontal)  # where none has to give way
    bar, before = interface.main_dock.tabs.tabBar(), qgis_app.styleSheet()
    bar.setTabText(JOBS, 'Jobs (3)')
    for theme in ('', 'QTabBar::tab { padding-left: 0.8em; padding-right: 0.8em; }', ''):  # the second as QGIS's dark ones have it
        qgis_app.setStyleSheet(theme)
        QApplication.processEvents()
        assert sum(bar.tabRect(place).width() for place in range(5)) <= WIDTH
        assert bool(bar.styleSheet()) == bool(theme)
    qgis_app.setStyleSheet(before)
    assert page.minimumSizeHint().width() <= WIDTH


def test_without_a_cube(interface):
    page = interface.main_dock.names_page
    typed(page, 'water; tree')
    assert 'Open a cube' in page._source.text()
    assert not page.run.button.isEnabled()
    page.map()
    assert not page.running


def test_output_that_is_the_input_is_refused(page, cube_path, host):
    typed(page, 'water; tree')
    page.output.setFilePath(str(cube_path))
    page.map()
    assert not page.running
    assert 'input' in host.texts()[0]


# What came out.

CLASSES = [{'value': 1, 'name': 'water', 'colour': '#0072b2'}, {'value': 2, 'name': 'tree', 'colour': '#117733'}]
RESULT = {
    'classes': CLASSES, 'counts': [30, 10], 'area_m2': None, 'mean_confidence': [0.9, None], 'mean_confidence_overall': 0.83,
    'refined_by': 'discriminant', 'warnings': ['Look out.'], 'report': None,
    'parts': [
        {'name': 'spectra', 'title': 'Spectra', 'weight': 1.0, 'map': None, 'mean_confidence': 0.7, 'share_agreeing': 0.93},
        {'name': 'clicks', 'title': 'Clicks', 'weight': 3.0, 'map': None, 'mean_confidence': 0.8, 'share_agreeing': 0.71},
    ],
    'prompts': [{'name': 'water', 'words': [], 'share': 1.0}, {'name': 'tree', 'words': [], 'share': 0.0}],
    'candidates': [
        {'name': 'none', 'title': 'First labels', 'criteria': {'agreement': 1.0, 'fit': None}, 'chosen': False},
        {'name': 'discriminant', 'title': 'Discriminant <1>', 'criteria': {'agreement': 0.8712}, 'chosen': True},
    ],
}


def test_lines_of_results():
    assert shown.confidence_lines(RESULT) == [('water', 0.9, '#0072b2', '0.90')]
    assert shown.word_lines(RESULT) == [('water', 1.0, '#0072b2', '100 %'), ('tree', None, '#117733', 'wins no pixel')]
    assert [(line[0], line[1], line[3]) for line in shown.part_lines(RESULT)] == [('Spectra', 0.25, '25 %'), ('Clicks', 0.75, '75 %')]
    assert shown.parts_line(RESULT) == 'Agree with all together: Spectra 93 %, Clicks 71 %.'
    assert shown.method_line(RESULT) == 'Refined by: Discriminant. Mean confidence 0.83.'
    assert 'as they are' in shown.method_line({**RESULT, 'refined_by': 'none'})
    said = shown.controls_html(RESULT['candidates'])
    assert '<b>✓ Discriminant &lt;1&gt;</b>' in said
    assert 'agreement 1 · fit –' in said
    used = [{**RESULT['candidates'][0], 'used': True}, {**RESULT['candidates'][1], 'used': False}]
    assert '<b>✓ First labels</b>' in shown.controls_html(used)
    assert 'Discriminant &lt;1&gt; – better by these figures' in shown.controls_html(used)
    assert shown.percent(0.0004) == '< 1 %'


def test_results_show_and_hide_what_there_is(page):
    view = page.results
    view.show_result(RESULT)
    assert view.report_button.isHidden()
    assert not view.controls.isHidden()
    view.show_result({'classes': CLASSES, 'counts': [1, 0], 'refined_by': 'none', 'report': 'r.html'})
    assert not view.report_button.isHidden()
    for name in ('sureness', 'words', 'parts'):
        assert getattr(view, name).isHidden()
    assert view.controls.isHidden()
    assert view.warnings.isHidden()


def test_first_labels_are_one_layer_that_goes_away(page, tmp_path):
    first, prompts = FirstLabels(), parse_classes('water; tree')
    labels = np.ones((4, 5), np.uint8)
    path = builders.write_label_raster(tmp_path / 'first.tif', labels, ['water', 'tree'])
    before = set(QgsProject.instance().mapLayers())
    first.show(str(path), prompts)
    first.show(str(path), prompts)
    assert len(QgsProject.instance().mapLayers()) == len(before) + 1
    root = QgsProject.instance().layerTreeRoot()
    assert root.children()[0].layer() is first.layer
    assert first.layer.renderer().type() == 'paletted'
    first.remove()
    assert set(QgsProject.instance().mapLayers()) == before
    assert first.layer is None
    assert Path(path).exists()


# Through the worker process.


@pytest.fixture
def lake(interface, tmp_path):
    """A cube with water on the left and grass on the right, opened; the page, with their names typed."""
    cube, truth, nm = builders.water_and_grass()
    path = builders.write_geotiff(tmp_path / 'lake.tif', cube, nm, scale=1e-4, nodata=-32768, fwhm_nm=[10.0] * len(nm))
    opened(interface, path)
    page = interface.main_dock.names_page
    typed(page, 'water; grass | meadow')
    return page, truth


def ended(page, seconds=120):
    results = []
    page.finished.connect(results.append)
    page.run.button.click()
    assert page.running
    until(lambda: results, seconds)
    return results[0]


def test_names_become_a_map_and_its_first_labels_go(lake, tmp_path, monkeypatch):
    page, truth = lake
    previews = []
    show = FirstLabels.show
    monkeypatch.setattr(FirstLabels, 'show', lambda self, *given: (previews.append(given), show(self, *given)))
    page.setup.refine.setCurrentIndex(page.setup.refine.findData('discriminant'))
    page.setup.more.parts.setChecked(True)
    result = ended(page)
    assert result is not None
    assert result['output'] == str(tmp_path / 'lake_names.tif')
    assert result['refined_by'] == 'discriminant'
    assert [prompt.name for prompt in previews[0][1]] == ['water', 'grass']
    assert page._first.layer is None
    group = QgsProject.instance().layerTreeRoot().children()[0]
    assert [node.layer().name() for node in group.findLayers()] == [
        'Classes', 'Confidence', 'Runner-up class', f'{TITLES["spectra"]} alone',
    ]
    classes = group.findLayers()[0].layer()
    assert {'water', 'grass'} <= {one.label for one in classes.renderer().classes()}
    values = read_map(result['output'])
    assert (values == truth).mean() > 0.9
    assert not page.results.isHidden()
    assert page.output.filePath() == str(tmp_path / 'lake_names_2.tif')
    assert 'Done in' in page.run.stage.text()
    assert not page.results.parts.isHidden()


def test_a_cancelled_run_leaves_nothing_and_the_next_one_works(lake, tmp_path, host):
    page, _ = lake
    page.setup.refine.setCurrentIndex(page.setup.refine.findData('none'))
    results = []
    page.finished.connect(results.append)
    page.run.button.click()
    page.run.cancel.click()
    assert page.run.stage.text() == 'Stopping…'
    until(lambda: results, 60)
    assert results == [None]
    assert list(tmp_path.glob('lake_names*')) == []
    assert 'Cancelled' in page.run.stage.text()
    assert host.texts() == []
    assert page._first.layer is None
    assert ended(page)['refined_by'] == 'none'


def test_clicks_count_in_the_next_run(lake, interface):
    page, _ = lake
    page.setup.refine.setCurrentIndex(page.setup.refine.findData('none'))
    page.results.correct.emit()
    for value, col in ((1, 5), (2, 50)):
        interface.labelling.choose(value)
        for row in range(10, 40, 6):
            interface.labelling.add_label(row, col)
    result = ended(page)
    assert {part['name'] for part in result['parts']} >= {'spectra', 'clicks'}


def read_map(path):
    dataset = gdal.Open(path)
    return dataset.GetRasterBand(1).ReadAsArray()
