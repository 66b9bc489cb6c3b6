"""The page of the result: figures follow the answers, the report and the comparison are made from it."""

from __future__ import annotations

import re

import numpy as np
import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import QApplication

from hsi_plugin.core import language
from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.core.errors import ParameterError
from hsi_plugin.core.reference import SampleDesign
from hsi_plugin.core.window import Window
from hsi_plugin.gui.result.compare_dialog import CompareMapsDialog
from hsi_plugin.gui.result.compare_words import comparison_lines
from hsi_plugin.gui.result.figures import still_to_do
from hsi_plugin.gui.result.report_dialog import ReportDialog
from hsi_plugin.gui.review_dock import RESULT
from hsi_plugin.maps.write import ClassificationWriter

from ..conftest import until


@pytest.fixture
def page(dock):
    """In front, at the width of a narrow panel."""
    dock.tabs.setCurrentIndex(RESULT)
    return dock.result_page


def answer(state, truth, points):
    """Say of points what is true."""
    for point in points:
        state.review.answer(point.uuid, 'class', f'kind {int(truth[point.row, point.col])}', blind=True)
        state.reread(point.uuid)


def test_before_the_first_answer_it_says_what_to_do(page, state):
    until(lambda: page.lack.isVisible())
    assert not page.figures.isVisible()
    assert page.report.isEnabled()
    assert page.run.button.isEnabled()


def test_figures_follow_the_answers(page, state, truth):
    answer(state, truth, state.points[:8])
    until(lambda: page.accuracy is not None and page.accuracy['reference_pixels'] == 8)
    assert page.figures.isVisible()
    assert re.match(r'\d+\.\d % \(', page.figures.overall.text())
    assert any('4 of 12' in w for w in page.accuracy['warnings'])
    assert page.warnings.isVisible()
    rows = page.figures.texts()
    assert [row[0] for row in rows] == state.found_scheme.names
    answer(state, truth, state.points[8:])
    until(lambda: page.accuracy['reference_pixels'] == 12)
    wrong = int(sum(truth[p.row, p.col] != p.map_class for p in state.points))
    confusion = np.array(page.accuracy['confusion'])
    assert confusion.sum() - np.trace(confusion) == wrong


def test_an_answer_that_is_taken_back_counts_no_more(page, state, truth):
    answer(state, truth, state.points)
    until(lambda: page.accuracy is not None and page.accuracy['reference_pixels'] == 12)
    state.review.undo()
    state.reread_all()
    until(lambda: page.accuracy['reference_pixels'] == 11)


def test_it_fits_a_narrow_panel(page, state, truth, dock):
    answer(state, truth, state.points)
    until(lambda: page.accuracy is not None)
    assert page.minimumSizeHint().width() <= 340
    for button in (page.report, page.compare):
        assert button.minimumSizeHint().width() <= 340


def test_kappa_comes_with_its_caution_and_only_on_request(page, state, truth):
    answer(state, truth, state.points)
    until(lambda: page.accuracy is not None)
    page.kappa.setChecked(False)
    assert not page.kappa_said.isVisible()
    page.kappa.setChecked(True)
    assert page.kappa_said.isVisible()
    assert 'Pontius' in page.kappa_said.text()
    page.kappa.setChecked(False)


def test_the_worker_assesses_too(page, state, truth):
    answer(state, truth, state.points)
    until(lambda: page.accuracy is not None and page.accuracy['reference_pixels'] == len(state.points))  # not of the first answers alone
    live = page.accuracy
    page.assess()
    assert page.run.cancel.isVisible()
    until(lambda: page.run.stage.text() == 'Done.', 30)
    assert page.accuracy is not live
    assert page.accuracy['area'] == live['area']


def test_a_report_with_its_pdf(page, state, truth, tmp_path, interface):
    answer(state, truth, state.points)
    until(lambda: page.accuracy is not None)
    page.start_report(tmp_path / 'report.html', 'A title', 'An author', 'A note', pdf=True)
    until(lambda: page.run.stage.text() == 'Done.', 60)
    text = (tmp_path / 'report.html').read_text(encoding='utf-8')
    for part in ('A title', 'An author', 'A note', 'Before you use it', 'Error matrix'):
        assert part in text
    counts = [int(n) for n in re.findall(rb'/Count (\d+)', (tmp_path / 'report.pdf').read_bytes())]
    assert max(counts) > 1
    assert page._folder is None  # the parts are gone


def test_a_comparison_with_another_map(page, state, truth, tmp_path):
    answer(state, truth, state.points)
    other = tmp_path / 'other.tif'
    labels = truth.astype(np.uint8)
    labels[:5] = 1
    scheme = ClassScheme.from_names([f'kind {i}' for i in range(1, int(truth.max()) + 1)])
    with ClassificationWriter(other, state.grid, scheme, with_confidence=False) as writer:
        writer.write(Window(0, 0, *labels.shape), labels)
    before = set(QgsProject.instance().mapLayers())
    page.start_comparison(other, str(tmp_path / 'change.tif'), with_reference=True)
    until(lambda: page.run.stage.text() == 'Done.', 60)
    assert '%' in page.compared.text()
    assert '→' in page.compared.text()
    made = [layer for key, layer in QgsProject.instance().mapLayers().items() if key not in before]
    assert any('change.tif' in layer.source() for layer in made)


@pytest.fixture
def locale():
    before = QLocale()
    yield QLocale.setDefault
    QLocale.setDefault(before)


def test_a_report_can_be_in_any_language_that_is_there(page, state, tmp_path, monkeypatch, locale):
    (tmp_path / 'i18n').mkdir()
    for code in ('de', 'zh'):
        (tmp_path / 'i18n' / f'sentences_{code}.json').write_text('{}', encoding='utf-8')
    monkeypatch.setattr(language, 'resources', lambda: tmp_path)
    for spoken, wanted in (('de_AT', 'de'), ('fr', 'en'), ('en_GB', 'en')):
        locale(QLocale(spoken))
        dialog = ReportDialog(state.map_path, page)
        assert [dialog._language.itemText(i) for i in range(dialog._language.count())] == ['English', 'Deutsch', '中文']
        assert dialog.language() == wanted
    dialog._language.setCurrentIndex(2)
    assert dialog.language() == 'zh'


def test_the_dialogs_give_what_was_typed(page, state, tmp_path):
    dialog = ReportDialog(state.map_path, page)
    assert dialog.output().name == 'map_report.html'
    assert dialog.language() == 'en'
    dialog._output.setFilePath(str(tmp_path / 'x'))
    dialog._author.setText(' Zoë ')
    dialog.accept()
    assert dialog.output().name == 'x.html'
    assert ReportDialog(state.map_path, page).author() == 'Zoë'
    compare = CompareMapsDialog(state.map_path, False, page)
    with pytest.raises(ParameterError):
        compare.other()
    compare.file.setFilePath(str(state.map_path))
    with pytest.raises(ParameterError):
        compare.other()
    assert not compare.wants_reference()


def test_how_much_is_still_to_do():
    design = SampleDesign('stratified', 0, (), 'm', '', {'target_se': 0.02})
    found = {'reference_pixels': 100, 'area': {'overall_accuracy': {'value': 0.8, 'standard_error': 0.04}}}
    assert 'About 300 more points' in still_to_do(found, design)  # half the error, four times the points
    found['area']['overall_accuracy']['standard_error'] = 0.019
    assert 'reached' in still_to_do(found, design)
    found['area']['overall_accuracy']['standard_error'] = None
    assert 'Answer more points' in still_to_do(found, design)


def test_a_comparison_in_words():
    said = comparison_lines({
        'changed_share': 0.123, 'changes': [{'from': 'a', 'to': 'b', 'pixels': 3, 'area_m2': 2700.0}], 'accuracy': {'summary': ['S.']},
        'warnings': ['W.'],
    })  # fmt: skip
    assert said == ['12.3 % of what both maps classify changed.', 'a → b: 2,700 m²', 'S.', 'W.']


def test_figures_are_written_as_in_the_users_country(page, state, truth, locale):
    locale(QLocale('de'))
    answer(state, truth, state.points[:8])
    until(lambda: page.accuracy is not None and page.accuracy['reference_pixels'] == 8)
    assert re.match(r'\d+,\d\xa0% \(', page.figures.overall.text())
    assert comparison_lines({'changed_share': 0.123, 'changes': [{'from': 'a', 'to': 'b', 'pixels': 3, 'area_m2': 2700.0}]}) == [
        '12,3\xa0% of what both maps classify changed.', 'a → b: 2.700 m²',
    ]  # fmt: skip


def test_going_ends_everything(page, state, truth):
    answer(state, truth, state.points[:3])
    page.remove()
    QApplication.processEvents()
    assert not page.live.waits
    state.answered.emit('')  # nobody listens any more
    assert not page.live.waits
