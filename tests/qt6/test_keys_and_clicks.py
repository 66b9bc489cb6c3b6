"""Keys and clicks mean under Qt 6 what they mean under Qt 5: answers, names, lists, boxes."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from .made import BANDS, SCHEME, make, messages

LEFT = Qt.MouseButton.LeftButton


def shown(widget: QWidget) -> QWidget:
    """A widget on the screen, with the keys."""
    widget.resize(340, 300)
    widget.show()
    widget.activateWindow()
    QApplication.processEvents()
    return widget


def heard(signal) -> list:
    """What a signal says from now on."""
    said = []
    signal.connect(lambda *values: said.append(values))
    return said


def test_answers_are_given_by_clicks_and_a_new_class_by_its_name():
    from hsi_plugin.gui.learn.answer_buttons import AnswerButtons

    buttons = shown(AnswerButtons())
    answered, named, said = heard(buttons.answered), heard(buttons.class_named), heard(buttons.said)
    buttons.set_classes(SCHEME)
    buttons.set_state(True, True, False)
    QApplication.processEvents()
    QTest.mouseClick(buttons.classes[1], LEFT)
    assert answered == [(2,)]
    assert buttons.classes[1].text().replace('&&', '&').startswith('2 tree & ')
    buttons.ask_for_name()
    QTest.keyClicks(buttons.name, 'meadow')
    QTest.keyClick(buttons.name, Qt.Key.Key_Return)
    assert named == [('meadow',)]
    buttons.undo.trigger()
    assert len(said) == 1
    assert not buttons.redo.isEnabled()


def test_keys_mean_answers():
    from qgis.PyQt.QtCore import QEvent
    from qgis.PyQt.QtGui import QKeyEvent

    from hsi_plugin.gui.learn import answer_keys
    from hsi_plugin.gui.review import keys

    def key(code, text='', modifiers=Qt.KeyboardModifier.NoModifier):
        return QKeyEvent(QEvent.Type.KeyPress, code, modifiers, text)

    for meaning_of in (answer_keys.meaning_of, keys.meaning_of):
        assert meaning_of(key(Qt.Key.Key_2, '2')) == ('answer', 2)
    assert answer_keys.meaning_of(key(Qt.Key.Key_Z, 'z', Qt.KeyboardModifier.ControlModifier))[0] == answer_keys.UNDO
    assert answer_keys.meaning_of(key(Qt.Key.Key_F7)) is None
    assert keys.meaning_of(key(Qt.Key.Key_F7)) is None


def test_the_number_of_a_point_is_typed_and_escape_leaves_it():
    from hsi_plugin.gui.review.head_row import HeadRow

    head = shown(HeadRow())
    wanted, left, onward = heard(head.wanted), heard(head.left), heard(head.onward)
    head.show_point(3, 40)
    head.jump()
    QTest.keyClicks(head.number, '12')
    QTest.keyClick(head.number, Qt.Key.Key_Return)
    assert (wanted, left) == ([(12,)], [()])
    QTest.keyClick(head.number, Qt.Key.Key_Escape)
    assert left == [(), ()]
    head.actions_['next'].trigger()
    assert onward == [()]


def test_classes_of_a_review_stay_pressed():
    from hsi_plugin.gui.review.class_buttons import ClassButtons

    buttons = ClassButtons([])
    shown(buttons.beside)
    answered = heard(buttons.answered)
    buttons.set_classes(SCHEME)
    buttons.set_state(True, 0)
    QTest.mouseClick(buttons.buttons[0], LEFT)
    assert answered == [(1,)]
    buttons.set_state(True, 3)
    assert [button.isChecked() for button in buttons.buttons] == [False, False, True]


def test_suggestions_are_chosen():
    from hsi_plugin.gui.learn.suggestions import Suggestions

    suggestions = shown(Suggestions())
    chosen = heard(suggestions.chosen)
    suggestions.show_top([(3, 0.7), (1, 0.2)], SCHEME, False)
    QApplication.processEvents()
    QTest.mouseClick(suggestions.buttons[1], LEFT)
    assert chosen == [(1,)]
    suggestions.show_top([], SCHEME, False)
    assert suggestions.reason


def test_names_are_offered_as_one_types():
    from hsi_plugin.gui.names.edit import NamesEdit

    holder = QWidget()
    edit, after = NamesEdit(holder), QPushButton('after', holder)
    after.move(0, 150)
    edit.set_words(['grass', 'gravel', 'water'])
    shown(holder)
    edit.setFocus()
    QTest.keyClicks(edit, 'gras')
    popup = edit._completer.popup()
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert edit.toPlainText().strip().startswith('grass')
    edit.put('water')
    edit.undo()
    assert edit.toPlainText().strip().startswith('grass')
    popup.hide()


def test_brightness_and_samples_tell_what_is_chosen():
    from hsi_plugin.gui.cube.stretch_box import StretchBox
    from hsi_plugin.gui.review.sample_form import SampleForm

    box = shown(StretchBox())
    changed = heard(box.changed)
    box.choice.setFocus()
    QTest.keyClick(box.choice, Qt.Key.Key_Down)
    assert changed == [()]
    box.choice.setCurrentIndex(box.choice.count() - 1)
    box.choice.activated.emit(box.choice.count() - 1)
    assert box.low.isVisible()
    box.low.setFocus()
    box.low.selectAll()
    QTest.keyClicks(box.low, '7')
    QTest.keyClick(box.low, Qt.Key.Key_Return)
    assert box.stretch().low == 7.0
    form = shown(SampleForm())
    told = heard(form.changed)
    QTest.mouseClick(form.by_size, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(8, form.by_size.height() // 2))
    assert form.wanted().size == form.size.value()
    assert told


def test_strategies_are_checked_by_the_space_bar():
    from hsi_plugin.gui.compare.strategy_list import StrategyList

    listed = shown(StrategyList())
    before = listed.chosen()
    name = before[0]
    listed.setCurrentItem(listed.items[name])
    QTest.keyClick(listed, Qt.Key.Key_Space)
    assert name not in listed.chosen()
    listed.show_missing({before[1]: ['no graphics card']})
    assert before[1] not in listed.chosen()


def test_layers_and_doubts_are_told():
    from hsi_plugin.gui.learn.finish_box import FinishBox
    from hsi_plugin.gui.learn.layers_box import LayersBox

    box = shown(LayersBox())
    opacity, unsure = heard(box.opacity_changed), heard(box.unsure_shown)
    box.show_state(True, 0.5, False, True)
    assert (opacity, unsure) == ([], [])
    QTest.keyClick(box.opacity, Qt.Key.Key_PageUp)
    assert opacity == [(0.6,)]
    QTest.keyClick(box.unsure, Qt.Key.Key_Space)
    assert unsure == [(True,)]
    finish = shown(FinishBox())
    doubted = heard(finish.doubted)
    finish.show_doubtful([(4, 5, 0.1), (6, 7, 0.05)], SCHEME, {(4, 5): 1, (6, 7): 2})
    QApplication.processEvents()
    place = finish.doubts.visualItemRect(finish.doubts.item(0)).center()
    QTest.mouseClick(finish.doubts.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert doubted == [(6, 7)]


def test_kept_spectra_are_renamed_and_removed_by_keys():
    from hsi_plugin.gui.spectra.curves_model import CurvesModel
    from hsi_plugin.gui.spectra.curves_view import CurvesView

    model = CurvesModel()
    view = shown(CurvesView(model))
    for _ in range(2):
        model.add('mean', '', BANDS, BANDS.wavelengths_nm / 1000.0)
    removed = heard(model.curve_removed)
    view.choose(model.curves[0].number)
    QTest.keyClick(view, Qt.Key.Key_F2)
    QApplication.processEvents()
    editor = QApplication.focusWidget()
    assert editor is not None
    assert editor is not view
    QTest.keyClicks(editor, 'lawn')
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()  # a view takes over what was typed a moment later
    assert model.curves[0].name == 'lawn'
    view.choose(model.curves[1].number)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert len(removed) == 1
    assert len(model.curves) == 1


def test_dialogs_close_by_escape_and_copy_by_a_click():
    from hsi_plugin.gui.shared.text_dialog import TextDialog

    dialog = shown(TextDialog('Log', 'one\ntwo', messages(), 'log.txt'))
    QTest.mouseClick(dialog._copy, LEFT)
    assert QApplication.clipboard().text() == 'one\ntwo'
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_notice_helps_and_tabs_turn():
    from hsi_plugin.gui.shared.dock_tabs import DockTabs
    from hsi_plugin.gui.shared.widgets import Notice

    pressed = []
    notice = Notice('Help', lambda: pressed.append(1))
    notice.set_sentences(['Something is missing.'])
    shown(notice)
    QTest.mouseClick(notice.button, LEFT)
    assert pressed == [1]
    tabs = DockTabs()
    for name in ('Cube', 'Labels', 'Map'):
        tabs.addTab(QLabel(name), name)
    shown(tabs)
    tabs.tabBar().setFocus()
    QTest.keyClick(tabs.tabBar(), Qt.Key.Key_Right)
    assert tabs.currentIndex() == 1


def test_errors_reach_the_board_whatever_slot_they_come_from():
    from hsi_plugin.core.errors import ParameterError
    from hsi_plugin.gui.shared.messages import Level, guarded

    class Owner:
        def __init__(self):
            self.messages = messages()

        @guarded
        def act(self):
            raise ParameterError('It is too small.', 'Take a larger one.')

    owner = Owner()
    button = shown(QPushButton('Act'))
    button.clicked.connect(owner.act)
    QTest.mouseClick(button, LEFT)
    (text, level, _action), = owner.messages._board.shown
    assert 'too small' in text
    assert level is Level.WARNING


def test_everything_that_is_made_here_can_be_made_twice():
    """Nothing is kept between two of a kind that only the first may have."""
    from hsi_plugin.gui.map.results import ResultsView

    assert make(ResultsView) is not make(ResultsView)
