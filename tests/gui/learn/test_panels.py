"""The panels by themselves: what they show of the values that are handed to them, and what they say when they are used."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QApplication

from hsi_plugin.core.bands import Bands
from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.core.methods import METHODS
from hsi_plugin.core.propagation import Near
from hsi_plugin.core.questions import Question
from hsi_plugin.gui.learn import answer_keys as keys
from hsi_plugin.gui.learn.answer_buttons import AnswerButtons
from hsi_plugin.gui.learn.class_bars import ClassLine
from hsi_plugin.gui.learn.finish_box import FinishBox
from hsi_plugin.gui.learn.layers_box import LayersBox
from hsi_plugin.gui.learn.progress_panel import ProgressPanel, StopHint
from hsi_plugin.gui.learn.question_panel import QuestionPanel
from hsi_plugin.gui.learn.values import Step
from hsi_plugin.gui.spectra.base_plot import ribbon_path

SCHEME = ClassScheme.from_names(['water', 'tree & shrub', 'roof'])
BANDS = Bands(40, np.linspace(420.0, 2400.0, 40), good=np.arange(40) % 40 > 2)


def key_event(key, modifiers=Qt.KeyboardModifier.NoModifier, text=''):
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)


@pytest.fixture
def shown(qgis_app):
    """Shows a widget, and puts it away after the test."""
    made = []

    def show(widget, width=340):
        widget.resize(width, widget.sizeHint().height())
        widget.show()
        QApplication.processEvents()
        made.append(widget)
        return widget

    yield show
    for widget in made:
        widget.close()
        widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize(('key', 'modifiers', 'text', 'meaning'), [
    (Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, '1', (keys.ANSWER, 1)),
    (Qt.Key.Key_9, Qt.KeyboardModifier.KeypadModifier, '9', (keys.ANSWER, 9)),
    (Qt.Key.Key_0, Qt.KeyboardModifier.NoModifier, '0', None),
    (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, '\r', (keys.TOP, 0)),
    (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier, '\r', (keys.TOP, 0)),
    (Qt.Key.Key_M, Qt.KeyboardModifier.NoModifier, 'm', (keys.MIXED, 0)),
    (Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier, '?', (keys.UNKNOWN, 0)),
    (Qt.Key.Key_U, Qt.KeyboardModifier.NoModifier, 'u', (keys.UNKNOWN, 0)),
    (Qt.Key.Key_N, Qt.KeyboardModifier.NoModifier, 'n', (keys.SKIP, 0)),
    (Qt.Key.Key_C, Qt.KeyboardModifier.NoModifier, 'c', (keys.NEW_CLASS, 0)),
    (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier, '', None),  # copying is no answer
    (Qt.Key.Key_X, Qt.KeyboardModifier.NoModifier, 'x', (keys.EXCLUDE, 0)),
    (Qt.Key.Key_P, Qt.KeyboardModifier.NoModifier, 'p', (keys.ALONG, 0)),
    (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, '', (keys.UNDO, 0)),
    (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, '', (keys.REDO, 0)),
    (Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier, '', None),
])  # fmt: skip
def test_keys(qgis_app, key, modifiers, text, meaning):
    assert keys.meaning_of(key_event(key, modifiers, text)) == meaning


def test_a_question_names_the_pixel_the_reason_and_the_likeliest_classes(shown):
    panel = shown(QuestionPanel())
    panel.set_bands(BANDS, 'Reflectance')
    panel.show_question(Question(7, 9, 1.0, 'default', 'torn', (1, 3), ((3, 0.48), (1, 0.46), (2, 0.05))), SCHEME, False)
    assert '7' in panel.title.text()
    assert '9' in panel.title.text()
    assert 'roof' in panel.why.text()
    seen = [button for button in panel.suggestions.buttons if button.isVisible()]
    assert [(button.text(), button.value) for button in seen] == [('roof', 3), ('water', 1), ('tree & shrub', 2)]
    said = []
    panel.answered.connect(said.append)
    seen[1].click()
    assert said == [1]


def test_a_hidden_suggestion_shows_nothing_of_what_the_model_thinks(shown):
    panel = shown(QuestionPanel())
    panel.set_bands(BANDS, 'Reflectance')
    panel.show_question(Question(7, 9, 1.0, 'default', 'torn', (1, 3), ((3, 0.48), (1, 0.46))), SCHEME, True)
    assert not any(button.isVisible() for button in panel.suggestions.buttons)
    assert 'No suggestion this time' in panel.suggestions.reason
    assert 'roof' not in panel.why.text()


def test_before_there_is_a_model_the_panel_says_when_there_will_be(shown):
    panel = shown(QuestionPanel())
    panel.show_question(Question(7, 9, 1.0, 'default', 'typical'), SCHEME, False)
    assert 'two classes' in panel.suggestions.reason


def test_spectra_and_pictures_that_come_late_are_dropped(shown):
    panel = shown(QuestionPanel())
    panel.set_bands(BANDS, 'Reflectance')
    panel.show_question(Question(7, 9, 1.0, 'default', 'typical'), SCHEME, False)
    panel.show_spectrum(7, 8, np.full(40, 0.3))
    assert panel.plot._values == {}
    values = np.linspace(0.1, 0.4, 40)
    panel.show_spectrum(7, 9, values)
    assert np.array_equal(panel.plot._values[0], values)
    panel.show_question(Question(8, 9, 1.0, 'default', 'typical'), SCHEME, False)
    assert panel.plot._values == {}  # another pixel's spectrum would mislead


def test_means_are_drawn_in_class_colours_with_spread_only_around_the_likeliest(shown):
    panel = shown(QuestionPanel())
    panel.set_bands(BANDS, 'Reflectance')
    panel.show_question(Question(7, 9, 1.0, 'default', 'torn', (1, 3), ((1, 0.5), (3, 0.4))), SCHEME, False)
    means = {value: (np.full(40, 0.1 * value), np.full(40, 0.01), 5) for value in (1, 2, 3)}
    panel.show_means(means, SCHEME, (1, 3))
    assert sorted(panel.plot._values) == [1, 2, 3]
    assert panel.plot.ribbons == 2
    assert panel.plot._curves[2].opts['pen'].color().name() == SCHEME.classes[1].colour
    assert panel.plot.viewRange()[1][1] > 0.31
    means[3] = (means[3][0], np.full(40, 0.3), 5)
    panel.show_means({**means, 3: (means[3][0].copy(), means[3][1], 5)}, SCHEME, (1, 3))
    assert panel.plot.viewRange()[1][1] > 0.6  # room for the spread, too
    panel.show_means(means, SCHEME, ())
    assert panel.plot.ribbons == 0
    assert sorted(panel.plot._values) == [1, 2, 3]


def test_every_line_carries_its_key_so_that_no_colour_has_to_be_told(shown):
    panel = shown(QuestionPanel())
    panel.set_bands(BANDS, 'Reflectance')
    panel.show_question(Question(7, 9, 1.0, 'default', 'torn', (1, 3), ((1, 0.5), (3, 0.4))), SCHEME, False)
    means = {value: (np.linspace(0.1, 0.2 * value, 40), np.full(40, 0.01), 5) for value in (1, 2, 3)}
    panel.show_means(means, SCHEME, (1, 3))
    plot = panel.plot
    assert plot.keys == [1, 2, 3]
    places = [plot._keys[value].pos() for value in (1, 2, 3)]
    assert np.diff([place.x() for place in places]).min() > 300  # nm: beside each other
    for value, place in zip((1, 2, 3), places):
        assert place.y() == pytest.approx(np.interp(place.x(), BANDS.wavelengths_nm, means[value][0]), abs=1e-6)
        assert plot._keys[value].toPlainText() == str(value)
    panel.show_means({2: means[2]}, SCHEME, ())
    assert plot.keys == [2]


def test_a_spike_beside_the_water_bands_does_not_flatten_the_rest(shown):
    panel = shown(QuestionPanel())
    panel.set_bands(Bands(200, np.linspace(420.0, 2400.0, 200)), 'Reflectance')
    panel.show_question(Question(7, 9, 1.0, 'default', 'typical'), SCHEME, False)
    values = np.linspace(0.1, 0.4, 200)
    panel.show_spectrum(7, 9, values)
    assert panel.plot.viewRange()[1][1] > 0.4  # all of it
    values[140:142] = 9.0
    panel.show_spectrum(7, 9, values)
    assert 0.4 < panel.plot.viewRange()[1][1] < 0.6


def test_a_ribbon_breaks_where_bands_are_bad(qgis_app):
    x, order = np.arange(6.0), np.arange(6)
    low, high = np.zeros(6), np.ones(6)
    low[3] = np.nan
    pieces = ribbon_path(x, order, low, high).toSubpathPolygons()
    assert [(p.boundingRect().left(), p.boundingRect().right()) for p in pieces] == [(0.0, 2.0), (4.0, 5.0)]


def test_what_the_answer_brings_along_is_marked_only_while_it_does(shown):
    panel = shown(QuestionPanel())
    panel.show_question(Question(7, 9, 1.0, 'default', 'typical'), SCHEME, False)
    near = Near(((7, 10), (8, 9)), 0.1)
    panel.show_propagation(near, True, False, ())
    assert panel.chip._near == near.pixels
    assert '2 similar' in panel.along.text()
    assert panel.along.isChecked()
    assert panel.uneven.isHidden()
    panel.show_propagation(near, False, True, ())
    assert panel.chip._near == ()
    assert not panel.along.isChecked()
    assert panel.uneven.isVisible()
    toggled = []
    panel.along_toggled.connect(lambda: toggled.append(True))
    panel.show_propagation(near, True, False, ())
    assert toggled == []
    panel.along.click()
    assert toggled == [True]
    panel.show_propagation(None, True, False, ())
    assert panel.along.isHidden()


def test_a_button_for_each_class_with_its_key_and_its_colour(shown):
    buttons = shown(AnswerButtons())
    buttons.set_classes(SCHEME)
    assert [button.full for button in buttons.classes] == ['1 water', '2 tree & shrub', '3 roof']
    assert '&&' in buttons.classes[1].text()  # Qt would take a single one for a shortcut
    colours = [button.icon().pixmap(14, 14).toImage().pixelColor(7, 7).name() for button in buttons.classes]
    assert colours == [one.colour for one in SCHEME]
    said = []
    buttons.answered.connect(said.append)
    buttons.classes[2].click()
    assert said == [3]
    buttons.set_classes(ClassScheme.from_names(['lake']))
    assert [button.isVisible() for button in buttons.classes] == [True, False, False]
    assert buttons.classes[0].full == '1 lake'


def test_answers_that_are_no_class(shown):
    buttons = shown(AnswerButtons())
    buttons.set_state(True, True, False)
    said = []
    buttons.said.connect(said.append)
    for what in (keys.MIXED, keys.UNKNOWN, keys.SKIP, keys.EXCLUDE):
        buttons.others[what].click()
    buttons.undo.trigger()
    assert said == [keys.MIXED, keys.UNKNOWN, keys.SKIP, keys.EXCLUDE, keys.UNDO]
    assert not buttons.redo.isEnabled()
    buttons.set_state(False, False, True)
    assert not any(button.isEnabled() for button in buttons.others.values())
    assert buttons.redo.isEnabled()


def test_a_new_class_is_named_by_keys_and_the_keys_go_no_further(shown):
    buttons = shown(AnswerButtons())
    buttons.set_state(True, False, False)
    named = []
    buttons.class_named.connect(named.append)
    buttons.others[keys.NEW_CLASS].click()
    assert buttons.name.isVisible()
    enter, escape = key_event(Qt.Key.Key_Return, text='\r'), key_event(Qt.Key.Key_Escape)
    QApplication.sendEvent(buttons.name, enter)  # nothing is typed yet
    assert (named, enter.isAccepted(), buttons.name.isVisible()) == ([], True, True)
    for letter in ' oak1 ':
        QApplication.sendEvent(buttons.name, key_event(Qt.Key.Key_O, text=letter))
    QApplication.sendEvent(buttons.name, enter)
    assert named == ['oak1']
    assert not buttons.name.isVisible()
    buttons.ask_for_name()
    assert buttons.name.text() == ''
    QApplication.sendEvent(buttons.name, escape)
    assert (escape.isAccepted(), buttons.name.isVisible(), named) == (True, False, ['oak1'])


def test_buttons_do_not_take_the_keys_away_from_the_map(shown):
    buttons = shown(AnswerButtons())
    buttons.set_classes(SCHEME)
    policies = {button.focusPolicy() for button in (*buttons.classes, *buttons.others.values())}
    assert policies == {Qt.FocusPolicy.TabFocus}


@pytest.mark.parametrize('width', [300, 420])
def test_long_names_are_shortened_and_never_widen_the_panel(shown, width):
    buttons = AnswerButtons()
    buttons.set_classes(ClassScheme.from_names(['Buildings and all other sealed surfaces', 'B']))
    shown(buttons, width)
    assert buttons.width() == width
    assert buttons.minimumSizeHint().width() <= 300
    first = buttons.classes[0]
    assert first.text().endswith('…')
    assert first.fontMetrics().horizontalAdvance(first.text()) <= first.width()
    assert 'all other sealed' in first.toolTip()


def test_progress_shows_counts_areas_and_a_curve(shown):
    panel = shown(ProgressPanel())
    panel.show_counts(5, 12, 1)
    panel.show_classes(SCHEME, {1: 3, 3: 2}, None)
    assert panel.bars.lines[0] == ClassLine('water', SCHEME.classes[0].colour, 3, None)
    panel.show_classes(SCHEME, {1: 3, 3: 2}, [0.5, 0.0, 0.25])
    assert [line.area for line in panel.bars.lines] == [0.5, 0.0, 0.25]
    assert [line.labels for line in panel.bars.lines] == [3, 0, 2]
    assert panel.plot is None
    panel.show_steps([Step(3, None, 0.4), Step(4, 0.2, 0.3), Step(5, 0.0, 0.3)])
    assert panel.plot.points == [(4, 0.2), (5, 0.0)]
    panel.show_steps([Step(3, None, 0.4), Step(3, 0.0, 0.4), Step(4, 0.2, 0.3), Step(4, 0.0, 0.3), Step(5, 0.0, 0.3)])
    assert panel.plot.points == [(4, 0.2), (5, 0.0)]  # one for each click
    assert '30 %' in panel.error.text()
    panel.show_prior('It helps.')
    assert panel.prior.text() == 'It helps.'


def test_the_stop_hint_comes_and_goes(shown):
    box = StopHint()
    box.show_steps([Step(n, 0.002, 0.1) for n in range(5)])
    assert not box.isHidden()
    assert '0.2 %' in box._text.text()
    box.show_steps([*[Step(n, 0.002, 0.1) for n in range(5)], Step(5, 0.3, 0.1)])
    assert box.isHidden()


def test_layers_box_tells_what_is_changed_and_not_what_it_is_told(shown):
    box = shown(LayersBox())
    told = []
    box.opacity_changed.connect(lambda value: told.append(('opacity', value)))
    box.unsure_shown.connect(lambda on: told.append(('unsure', on)))
    box.changes_shown.connect(lambda on: told.append(('changes', on)))
    box.show_state(False, 0.6, True, True)
    assert not box.opacity.isEnabled()
    assert box.safe.isEnabled()
    box.show_state(True, 0.6, True, True)
    assert told == []
    assert (box.opacity.value(), box.unsure.isChecked(), box.changes.isChecked()) == (60, True, True)
    box.opacity.setValue(35)
    box.unsure.click()
    assert told == [('opacity', 0.35), ('unsure', False)]


def test_doubtful_labels_are_listed_worst_first_and_asked_about_by_a_click(shown):
    box = shown(FinishBox())
    assert box.doubts.isHidden()
    box.show_doubtful([(1, 2, 0.15), (3, 4, 0.01), (5, 6, 0.02)], SCHEME, {(1, 2): 1, (3, 4): 3})
    assert box.doubts.count() == 2  # the third has no label any more
    assert 'roof' in box.doubts.item(0).text()
    asked = []
    box.doubted.connect(lambda row, col: asked.append((row, col)))
    box.doubts.itemClicked.emit(box.doubts.item(0))
    assert asked == [(3, 4)]
    box.show_doubtful((), SCHEME, {})
    assert box.doubts.isHidden()


def test_any_method_may_make_the_final_map(shown):
    box = shown(FinishBox())
    assert [box.method.itemData(i) for i in range(box.method.count())] == list(METHODS)
    wanted = []
    box.map_wanted.connect(wanted.append)
    box.method.setCurrentIndex(1)
    box.make.click()
    assert wanted == [list(METHODS)[1]]
