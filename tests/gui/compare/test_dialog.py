"""The window that sets strategies side by side: what it asks for, what it puts in line, and how it shows what came out."""

from __future__ import annotations

import csv
import json
import math

import numpy as np
import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt

from hsi_plugin.core.errors import EngineError, LayerError, OutputError, ParameterError
from hsi_plugin.core.strategies import STRATEGIES
from hsi_plugin.engine.job import CompareJob
from hsi_plugin.gui.compare import comparison as figures
from hsi_plugin.gui.compare.setup import default_folder, numbers
from hsi_plugin.gui.computing import environment as environment_module

from ... import builders
from ...engine.rogue_worker import SleepJob
from ..conftest import opened, until
from ..foundation import MINE, card, keep

CLASSES = ['water', 'tree', 'soil']


def result(seed=0, names=('discriminant', 'svm', 'foundation', 'foundation-random'), sizes=(1.0, 5.0)):
    """The table that a comparison writes, made by the code that makes it, of results that a test can know."""
    from hsi_plugin.methods.transfer.compare.figures import Amount, Cell, in_words, table

    rng = np.random.default_rng(seed)
    cells = []
    for place, name in enumerate(names):
        for size in sizes:
            for repetition in range(3):
                right = rng.integers(40 + 10 * place, 50 + 10 * place, 3)
                confusion = np.diag(right) + np.roll(np.diag(100 - right), 1, axis=0)
                amount, matrix = Amount('pixels', size), tuple(map(tuple, confusion))
                cells.append(Cell('key', name, amount, repetition, repetition, matrix, int(3 * size), 0.5))
    return {
        'cube': 'scene', 'output': '/out', 'table': table(cells, CLASSES), 'summary': in_words(cells), 'warnings': ['Beware of soil.'],
        'missing': [{'name': 'rgb-pretrained', 'title': 'x', 'reason': 'No folder was given.'}],
    }


@pytest.fixture
def ready(interface, cube_path, tmp_path, scene):
    """The window on a cube, with a layer of dense labels in the project."""
    return compare_window(interface, cube_path, tmp_path, scene)


def compare_window(interface, path, tmp_path, scene, **place):
    keep(MINE)
    opened(interface, path)
    interface.models.look()
    until(lambda: MINE.name in (interface.models.cards or {}))
    interface.main_dock.map_page.foundation.choice.use(MINE.name)
    truth = builders.write_label_raster(tmp_path / 'truth.tif', scene[1], builders.class_names(3), **place)
    layer = QgsRasterLayer(str(truth), 'truth')
    QgsProject.instance().addMapLayer(layer)
    interface.main_dock.map_page.foundation.compare_button.click()
    dialog = interface.compare_dialog
    dialog.setup.labels.use(layer)
    return dialog


def check(dialog, *names):
    for name, item in dialog.setup.strategies.items.items():
        item.setCheckState(0, Qt.CheckState.Checked if name in names else Qt.CheckState.Unchecked)


def test_it_does_not_hold_up_the_window(ready):
    assert ready.isVisible()
    assert not ready.isModal()
    assert ready.setup.choice.card == MINE  # taken over from the map page


@pytest.mark.torch
def test_every_strategy_is_listed_in_its_family_and_what_lacks_something_says_so(ready):
    tree = ready.setup.strategies
    assert set(ready.setup.strategies.items) == set(STRATEGIES)
    assert [tree.topLevelItem(i).childCount() for i in range(3)] == [
        sum(s.kind == kind for s in STRATEGIES.values()) for kind in ('in-domain', 'cross-modality', 'cross-domain')
    ]
    lacking = ready.setup.strategies.items['rgb-pretrained']
    assert lacking.isDisabled()
    assert 'needs an RGB model' in lacking.text(0)
    ready.setup.rgb.setFilePath('/models/dinov2')
    assert not lacking.isDisabled()
    assert 'slow' in ready.setup.strategies.items['runet-all'].text(0)


@pytest.mark.torch
def test_the_job_says_what_the_window_says(ready, cube_path, tmp_path):
    check(ready, 'discriminant', 'foundation', 'rgb-pretrained')
    ready.setup.budgets.setText('5, 20')
    ready.setup.fractions.setText('25')
    ready.setup.seeds.setValue(7)
    job = ready.setup.job()
    assert job == CompareJob(
        cube=str(cube_path), labels=str(tmp_path / 'truth.tif'), output=str(tmp_path / 'scene_comparison'),
        strategies=('discriminant', 'foundation'), budgets=(5, 20), fractions=(25.0,), seeds=7, backbone='test-starter',
    )
    assert '2 strategies × 3 amounts × 7 repetitions: 42 trainings.' in ready.setup.effort.text()
    check(ready, 'discriminant', 'runet-all')
    assert '21 of them are networks' in ready.setup.effort.text()


def test_what_is_missing_is_said_before_it_starts(ready, host):
    check(ready)
    assert not ready.run.button.isEnabled()
    assert 'at least one strategy' in ready.run.button.toolTip()
    check(ready, 'discriminant')
    assert ready.run.button.isEnabled()
    ready.setup.budgets.setText('5, many')
    assert not ready.run.button.isEnabled()
    assert '"many"' in ready.setup.effort.text()
    ready.setup.budgets.setText('5')
    ready.setup.labels.layers.setCurrentIndex(0)
    ready.run.button.click()  # the Labels page has none
    assert 'no labels' in host.texts()[0]
    assert not ready.running
    ready.setup.output.setFilePath('')
    with pytest.raises(OutputError):
        ready.setup.job()


def test_labels_of_the_session_are_taken_unless_a_layer_is_chosen(ready, interface):
    interface.labelling.add_class()
    interface.labelling.choose(1)
    interface.labelling.add_label(3, 4)
    ready.setup.labels.layers.setCurrentIndex(0)
    ready.setup.refresh()
    assert '1 labels of 1 classes' in ready.setup._labels_hint.text()
    assert ready.setup.job().labels == str(interface.labelling.path)


@pytest.mark.torch
def test_a_model_that_does_not_fit_takes_its_strategies_out(ready, interface):
    keep(card('thirsty', 'Thirsty model', least_bands=75))
    interface.models.look()
    until(lambda: 'thirsty' in interface.models.cards)
    check(ready, 'discriminant', 'foundation')
    ready.setup.choice.use('thirsty')
    assert ready.setup.strategies.chosen() == ['discriminant']
    assert '75' in ready.setup.warnings._text.text()
    ready.setup.choice.use(MINE.name)
    assert ready.setup.strategies.chosen() == ['discriminant', 'foundation']


def test_without_torch_the_classical_ones_can_be_compared(ready, interface, monkeypatch):
    monkeypatch.delenv('HSI_PYTHON', raising=False)
    monkeypatch.setattr(environment_module, 'qgis_has_torch', lambda: False)
    interface.environment._on_state({'current': None, 'lockable': True})
    assert 'needs torch' in ready.setup.strategies.items['foundation'].text(0)
    assert set(ready.setup.strategies.chosen()) <= {'discriminant', 'svm', 'random-forest'}
    assert ready.run.button.isEnabled()


def test_a_comparison_by_the_worker_on_a_cube_without_coordinates(interface, tmp_path, scene, host):
    path = builders.write_geotiff(tmp_path / 'tripod.tif', scene[0], builders.wavelengths(30, 450, 950), transform=None, epsg=None)
    dialog = compare_window(interface, path, tmp_path, scene, transform=None, epsg=None)
    check(dialog, 'discriminant')
    dialog.setup.budgets.setText('2, 8')
    dialog.setup.seeds.setValue(2)
    dialog.run.button.click()
    assert dialog.running
    assert not dialog.run.button.isEnabled()
    until(lambda: not dialog.running, 120)
    assert host.texts() == []
    found = dialog.results.comparison
    assert [amount.size for amount in found.amounts] == [2.0, 8.0]
    assert found.cube == 'tripod'
    assert found.entries[0].repetitions == 2
    assert [name for name, _ in found.entries[0].recall] == builders.class_names(3)
    assert found.sentences
    folder = tmp_path / 'tripod_comparison'
    assert found.folder == str(folder)
    assert figures.read_folder(folder) == found  # what lies in the folder is what was shown
    assert dialog.setup.output.filePath() == str(tmp_path / 'tripod_comparison_2')


def test_it_can_be_cancelled_and_closed_meanwhile(with_rogue, cube_path, tmp_path, scene, host):
    dialog = compare_window(with_rogue, cube_path, tmp_path, scene)
    blocking = with_rogue.workspace.engine.submit(SleepJob(60))
    check(dialog, 'discriminant')
    dialog.run.button.click()
    dialog.reject()
    assert dialog.running  # goes on while it is out of sight
    with_rogue.show_comparison()
    assert dialog is with_rogue.compare_dialog
    assert dialog.isVisible()
    dialog.run.cancel.click()
    until(lambda: not dialog.running, 30)
    assert 'Cancelled' in dialog.run.stage.text()
    assert host.texts() == []
    blocking.cancel()


def test_a_window_out_of_sight_sends_a_message_with_a_button(ready, host, cube_path):
    ready.reject()
    ready._on_result(result(), CompareJob(cube=str(cube_path), labels='l.tif', output='/out'))
    assert host.texts() == ['The comparison on scene is finished.']
    host.buttons()['Show'].click()
    assert ready.isVisible()


def test_figures_are_shown_as_table_plot_recall_and_words(ready):
    view = ready.results
    comparison = figures.read_comparison(result())
    ready.show_comparison(comparison)
    assert view.isVisible()
    table = view.table
    assert (table.rowCount(), table.columnCount()) == (4, 2)
    assert [table.verticalHeaderItem(i).text() for i in range(4)] == [entry.title for entry in comparison.strategies]
    assert [table.horizontalHeaderItem(i).text() for i in range(2)] == ['1 a class', '5 a class']
    marked = [(i, j) for i in range(4) for j in range(2) if table.item(i, j).text().startswith('▸')]
    assert len({j for _, j in marked}) == 2  # the highest of each column, not by its font alone
    entry = comparison.find('svm', comparison.amounts[0])
    assert table.item(1, 0).text().replace("▸ ", "") == entry.measures['average_accuracy'].text
    table.setCurrentCell(1, 0)
    assert entry.title in view.recall_title.text()
    assert [(line[0], line[1]) for line in view.recall._lines] == [(name, figure.mean) for name, figure in entry.recall]
    assert 'average accuracy' in view.words.text()
    assert 'Beware of soil.' in view.warnings._text.text()
    assert 'No folder was given.' in view.warnings._text.text()
    assert view.tabs.tabText(2) == 'In words · warnings: 2'
    view.measure.setCurrentIndex(view.measure.findData('jaccard_macro'))
    assert table.item(1, 0).text().replace("▸ ", "") == entry.measures['jaccard_macro'].text
    assert entry.measures['jaccard_macro'].mean < entry.measures['average_accuracy'].mean
    assert (table.currentRow(), table.currentColumn()) == (1, 0)


def test_the_plot_draws_means_with_intervals_of_all_strategies(ready):
    comparison = figures.read_comparison(result())
    ready.show_comparison(comparison)
    drawn = ready.results.plot._curves
    assert set(drawn) == {'discriminant', 'svm', 'foundation', 'foundation-random'}
    curve, bars = drawn['svm']
    expected = [comparison.find('svm', amount).measures['average_accuracy'] for amount in comparison.amounts]
    assert list(curve.getData()[1]) == [figure.mean for figure in expected]
    assert list(bars.opts['height']) == [2 * figure.half for figure in expected]
    signs = {name: curve.opts['symbol'] for name, (curve, _) in drawn.items()}
    assert len(set(signs.values())) == 4
    fewer = figures.read_comparison(result(names=('discriminant', 'svm')))
    ready.show_comparison(fewer)
    assert [name for name, (curve, _) in drawn.items() if curve.isVisible()] == ['discriminant', 'svm']


def test_the_table_is_exported(ready, tmp_path):
    comparison = figures.read_comparison(result())
    figures.write_csv(comparison, tmp_path / 'table.csv')
    with (tmp_path / 'table.csv').open(newline='', encoding='utf-8') as file:
        lines = list(csv.DictReader(file))
    assert len(lines) == 8
    first = comparison.entries[0]
    assert lines[0]['strategy'] == first.strategy
    assert math.isclose(float(lines[0]['f1_macro']), first.measures['f1_macro'].mean, rel_tol=1e-5)
    assert math.isclose(float(lines[0]['recall tree']), dict(first.recall)['tree'].mean, rel_tol=1e-5)
    with pytest.raises(OutputError):
        figures.write_csv(comparison, tmp_path / 'not_there' / 'table.csv')


def test_results_that_are_incomplete_are_read_as_far_as_they_go():
    with pytest.raises(EngineError):
        figures.read_comparison({'output': '/out'})
    with pytest.raises(EngineError):
        figures.read_comparison({'table': [{'title': 'no name'}], 'strategies': [{'name': 'svm'}]})
    row = {'strategy': 'new', 'average_accuracy': 0.5, 'size': 5, 'recall': 'odd'}
    found = figures.read_comparison({'cube': '/data/a.b.tif', 'table': [row, 'odd'], 'missing': 'odd'})
    (entry,) = found.entries
    assert (entry.title, entry.measures['average_accuracy'].text, entry.measures['f1_macro'].text) == ('new', '0.50', '–')
    assert (found.cube, found.left_out, found.sentences) == ('a.b', (), ())


def test_a_folder_without_a_comparison_is_refused(tmp_path):
    for content in (None, 'not json', '[]'):
        if content is not None:
            (tmp_path / figures.REPORT).write_text(content)
        with pytest.raises(LayerError):
            figures.read_folder(tmp_path)
    (tmp_path / figures.REPORT).write_text(json.dumps(result()))
    assert figures.read_folder(tmp_path).folder == str(tmp_path)


def test_numbers_as_people_write_them():
    assert numbers('20, 5;1  5', whole=True) == [1.0, 5.0, 20.0]
    assert numbers('') == []
    assert numbers('0.5 100', most=100.0) == [0.5, 100.0]
    for text, options in (('5.5', {'whole': True}), ('0', {}), ('-1', {}), ('101', {'most': 100.0}), ('nan', {}), ('x', {})):
        with pytest.raises(ParameterError):
            numbers(text, **options)


def test_folders_of_comparisons(tmp_path):
    assert default_folder(tmp_path / 'a.tif', 'a') == tmp_path / 'a_comparison'
    (tmp_path / 'a_comparison').mkdir()
    assert default_folder(tmp_path / 'a.tif', 'a') == tmp_path / 'a_comparison_2'
