"""The dock in the window: it starts the loop, answers by button and by key, and shows what comes back from a real worker."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QApplication

from hsi_plugin.gui.learn.class_means import MOST, ClassMeans, mean_and_spread
from hsi_plugin.gui.learn.dock import human_labels
from hsi_plugin.gui.main_dock import MAP

from ..conftest import opened, press_key, until


def key(widget, code, text='', modifiers=Qt.KeyboardModifier.NoModifier):
    """A key on a widget, as the window system sends it: first as a possible shortcut, then as a key."""
    claim = QKeyEvent(QEvent.Type.ShortcutOverride, code, modifiers, text)
    claim.ignore()
    QApplication.sendEvent(widget, claim)
    press = QKeyEvent(QEvent.Type.KeyPress, code, modifiers, text)
    QApplication.sendEvent(widget, press)
    return claim.isAccepted(), press.isAccepted()


@pytest.fixture
def dock(interface, cube_path):
    opened(interface, cube_path)
    interface.main_dock.labels_page.learn.click()
    until(interface.learn_dock.isVisible)
    return interface.learn_dock


@pytest.fixture
def asking(dock, scene, kept_worker):
    """The loop runs and has asked; answers with the truth."""
    _, truth = scene
    dock.loop._learner._make_engine = lambda: kept_worker
    dock.start_panel.run.button.click()
    until(lambda: dock.loop.question is not None and dock.answers.isVisible(), 60.0)

    def tell(by_key=False):
        question = dock.loop.question
        value = int(truth[question.row, question.col])
        known = dock._labelling.scheme.value_of(f'kind {value}')
        if known is None:
            key(dock.question_panel, Qt.Key.Key_C, 'c')
            dock.answers.name.setText(f'kind {value}')
            key(dock.answers.name, Qt.Key.Key_Return, '\r')
        elif by_key:
            key(dock.question_panel, Qt.Key.Key_0 + known, str(known))
        else:
            dock.answers.classes[known - 1].click()
        until(lambda: dock.loop.question is not question and dock.loop.question is not None, 30.0)
        until(lambda: not dock._due)

    dock.tell = tell
    yield dock
    dock.loop.stop()


def test_without_a_cube_the_dock_says_what_is_needed(interface):
    dock = interface.learn_dock
    dock.setUserVisible(True)
    assert dock.start_panel.isVisible()
    assert not dock.start_panel.run.button.isEnabled()
    assert 'cube' in dock.start_panel.run.button.toolTip()
    assert not dock.answers.isVisible()
    assert not interface.learning.answer.isEnabled()


def test_with_a_cube_it_names_cube_and_file_and_offers_what_is_there(dock, cube_path):
    panel = dock.start_panel
    assert panel._cube.full == 'scene'
    assert panel._file.toolTip() == str(cube_path.with_name('scene_labels.gpkg'))
    assert panel.run.button.isEnabled()
    names = [panel.features.itemData(i) for i in range(panel.features.count())]
    assert names[:2] == ['pca', 'spectra']
    assert 'bald' not in [panel.strategy.itemData(i) for i in range(panel.strategy.count())]
    panel.strategy.setCurrentIndex(panel.strategy.findData('margin'))
    panel.head.setCurrentIndex(panel.head.findData('logistic'))
    panel.in_view.setChecked(True)
    panel.propagate.setChecked(False)
    settings = panel.settings()
    assert (settings.features, settings.strategy, settings.head) == ('pca', 'margin', 'logistic')
    assert (settings.in_view, settings.propagate, settings.source) == (True, False, '')


def test_a_source_model_that_is_not_there_is_refused_before_anything_starts(dock, host):
    dock.start_panel.source.setFilePath('/nowhere/last_year.hsimodel')
    dock.start_panel.run.button.click()
    assert any('last_year' in text for text in host.texts())
    assert not dock.loop.running


def test_the_preparation_shows_how_far_it_is_and_can_be_cancelled(dock, interface):
    dock.start_panel.run.button.click()
    until(lambda: dock.start_panel.run.cancel.isVisible())
    assert not dock.start_panel.options.isEnabled()
    assert not dock.answers.isVisible()
    assert not interface.learning.answer.isEnabled()
    dock.start_panel.run.cancel.click()
    until(lambda: dock.start_panel.run.button.isEnabled())
    assert not dock.loop.running
    assert dock.start_panel.options.isEnabled()
    assert dock.start_panel.run.cancel.isHidden()


def test_from_no_classes_to_a_map_by_buttons_and_keys(asking, interface, scene, host):
    _, truth = scene
    assert interface.workspace.canvas.mapTool() is interface.learning.tool
    assert interface.learning.answer.isChecked()
    assert 'two classes' in asking.question_panel.suggestions.reason
    until(lambda: asking.question_panel.chip.chip is not None)
    question = asking.loop.question
    assert (asking.question_panel.chip.chip.row, asking.question_panel.chip.chip.col) == (question.row, question.col)
    until(lambda: 0 in asking.question_panel.plot._values)
    spectrum = interface.workspace.cube.spectrum(question.row, question.col)
    assert np.array_equal(asking.question_panel.plot._values[0], spectrum)
    for n in range(8):
        asking.tell(by_key=n % 2 == 1)
    until(lambda: asking.loop.steps and asking.loop.steps[-1].clicks == 8, 30.0)
    until(lambda: asking.means.complete and not asking._due)
    labels = human_labels(interface.labelling.session)
    assert len(labels) == 8
    names = interface.labelling.scheme.names
    assert all(names[value - 1] == f'kind {truth[pixel]}' for pixel, value in labels.items())
    assert asking.means.means()[1][2] == sum(1 for value in labels.values() if value == 1)
    lines = asking.progress_panel.bars.lines
    assert sum(line.labels for line in lines) == 8  # clicks, not what they brought along
    assert sum(line.area for line in lines) == pytest.approx(1.0)
    assert asking.progress_panel.counts.text().startswith('8 labels')
    assert asking.layers_box.opacity.isEnabled()
    assert host.texts() == []


def test_enter_takes_the_suggestion_and_undo_asks_again(asking):
    while not asking.loop.question.top or asking.loop.suggestion_hidden:
        asking.tell()
    question = asking.loop.question
    until(lambda: asking.question_panel.suggestions.buttons[0].isVisible())
    assert asking.question_panel.suggestions.buttons[0].value == question.top[0][0]
    assert key(asking.question_panel, Qt.Key.Key_Return, '\r') == (True, True)
    assert human_labels(asking._labelling.session)[question.row, question.col] == question.top[0][0]
    until(lambda: asking.loop.question is not question)
    key(asking.question_panel, Qt.Key.Key_Z, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert (question.row, question.col) not in human_labels(asking._labelling.session)
    until(lambda: asking.loop.question is not None and (asking.loop.question.row, asking.loop.question.col) == (question.row, question.col))


def test_neighbours_are_labelled_too_only_where_the_box_is_checked(asking):
    asking.tell()
    assert asking.loop.propagated > 0
    before = asking.loop.propagated
    while asking.loop.near is None:
        asking.tell()
        before = asking.loop.propagated
    panel = asking.question_panel
    until(lambda: panel.along.isVisible() and panel.along.isChecked())
    panel.along.click()
    until(lambda: panel.chip._near == ())
    assert not asking.loop.bring_along
    question = asking.loop.question
    asking.tell()
    standing = asking._labelling.session.standing()
    at = int(((standing.rows == question.row) & (standing.cols == question.col)).nonzero()[0][0])
    assert not (standing.parents == at).any()
    assert asking.loop.propagated <= before


def test_answers_that_are_no_class_are_written_as_what_they_are_and_counted_when_the_dock_is_seen(asking, interface):
    for code, text, answer in ((Qt.Key.Key_M, 'm', 'mixed'), (Qt.Key.Key_Question, '?', 'unknown'), (Qt.Key.Key_X, 'x', 'exclude')):
        question = asking.loop.question
        key(asking.question_panel, code, text)
        standing = asking._labelling.session.standing()
        here = (standing.rows == question.row) & (standing.cols == question.col)
        assert standing.answers[here].tolist() == [answer]
        until(lambda before=question: asking.loop.question not in (before, None), 30.0)
    assert asking.loop.skipped == 2
    until(lambda: '2 without a class' in asking.progress_panel.counts.text())
    asking.hide()
    press_key(interface.workspace.canvas, Qt.Key.Key_M)
    until(lambda: asking.loop.skipped == 3)
    assert '2 without a class' in asking.progress_panel.counts.text()  # nobody sees it
    asking.show()
    until(lambda: '3 without a class' in asking.progress_panel.counts.text())


def test_keys_are_the_dock_s_only_while_the_loop_runs(dock):
    assert key(dock.start_panel, Qt.Key.Key_M, 'm')[0] is False


def test_a_new_class_from_the_map_is_named_in_the_dock_where_letters_are_letters(asking, interface):
    press_key(interface.workspace.canvas, Qt.Key.Key_C)
    until(asking.answers.name.isVisible)
    question = asking.loop.question
    for letter in 'mix2':
        key(asking.answers.name, Qt.Key.Key_M if letter == 'm' else Qt.Key.Key_X if letter == 'x' else Qt.Key.Key_2, letter)
    assert asking.answers.name.text().startswith('m')
    assert len(asking._labelling.session.standing()) == 0
    assert asking.loop.question is question


def test_stop_gives_the_map_tool_back_and_start_goes_on(asking, interface):
    asking.tell()
    asking.stop.click()
    until(asking.start_panel.isVisible)
    assert interface.workspace.canvas.mapTool() is not interface.learning.tool
    assert asking.start_panel._classes.full.startswith('1 classes')
    asking.start_panel.run.button.click()
    until(lambda: asking.loop.question is not None, 60.0)
    assert asking.loop.humans == 1


def test_a_final_map_is_made_on_the_page_of_maps_with_the_clicked_labels(asking, interface):
    asking.tell()
    asking.finish_box.method.setCurrentIndex(1)
    asking.finish_box.make.click()
    main = interface.main_dock
    assert main.tabs.currentIndex() == MAP
    assert main.map_page.method.current.name == asking.finish_box.method.currentData()
    assert not main.labels_page.uses_layer


def test_layers_follow_the_dock_and_the_dock_follows_layers(asking):
    from hsi_plugin.gui.learn.live_layers import CLASSES, UNSURE

    while not asking.loop.steps:
        asking.tell()
    layers = asking.loop.layers
    until(lambda: layers.layer(UNSURE) is not None and asking.layers_box.opacity.isEnabled())
    asking.layers_box.opacity.setValue(30)
    assert layers.layer(CLASSES).opacity() == pytest.approx(0.3)
    asking.layers_box.unsure.click()
    assert layers.is_shown(UNSURE)
    layers.set_shown(UNSURE, False)
    until(lambda: not asking.layers_box.unsure.isChecked())
    asking.layers_box.changes.setChecked(False)
    assert not layers.flashes


def test_means_are_those_of_the_labelled_pixels_and_read_but_once(interface, cube_path, monkeypatch):
    workspace = opened(interface, cube_path)
    means = ClassMeans(workspace)
    labels = {(r, c): 1 + (r + c) % 2 for r in range(5) for c in range(8)}
    means.set_labels(labels)
    until(lambda: means.complete)
    for value in (1, 2):
        spectra = np.array([workspace.cube.spectrum(*pixel) for pixel, v in labels.items() if v == value])
        mean, spread, count = means.means()[value]
        assert count == 20
        assert np.allclose(mean, spectra.mean(0), atol=1e-6)
        assert np.allclose(spread, spectra.std(0, ddof=1), atol=1e-6)
    submitted = []
    monkeypatch.setattr(workspace.reader, 'submit', lambda *a, **k: submitted.append(a))
    del labels[0, 0], labels[0, 1]
    means.set_labels(labels)
    assert [means.means()[value][2] for value in (1, 2)] == [19, 19]
    means.set_labels({})
    assert means.means() == {}
    assert submitted == []


def test_of_many_labels_the_newest_are_taken(interface, cube_path):
    means = ClassMeans(opened(interface, cube_path))
    labels = {(r, c): 1 for r in range(10) for c in range(30)}
    means.set_labels(labels)
    until(lambda: means.complete)
    assert means.means()[1][2] == MOST
    assert set(means._wanted) == set(list(labels)[-MOST:])


def test_mean_and_spread_leave_out_what_bands_do_not_hold():
    spectra = np.array([[1.0, np.nan, np.nan], [3.0, 5.0, np.nan]])
    mean, spread = mean_and_spread(spectra)
    assert mean.tolist()[:2] == [2.0, 5.0]
    assert np.isnan(mean[2])
    assert spread[0] == pytest.approx(np.sqrt(2.0))
    assert spread[1] == 0.0
    assert np.isnan(spread[2])
