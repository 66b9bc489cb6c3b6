"""The page of points: one after the other is looked at and answered, by keys alone if one likes."""

from __future__ import annotations

from typing import Any, Callable, Dict, Optional

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from ...core.arrays import Array
from ...labels.reference.review import CLASS, UNKNOWN
from ...qgis_common.i18n import tr
from ..learn.answer_buttons import AnswerButton, NameEdit
from ..learn.chip import Chip
from ..shared.bars import Bars
from ..shared.messages import guarded
from ..shared.widgets import SPACING, WarningBox, column, hint
from . import keys
from .answering import Answering
from .blind import Blind
from .chips_view import ChipsView
from .class_buttons import ClassButtons
from .finding import ClassFinder
from .head_row import HeadRow
from .map_says import MapSays
from .means import ReviewMeans
from .notes import Notes
from .options_box import OptionsBox
from .scene import PointReader
from .spectrum_box import SpectrumBox
from .state import ReviewState
from .words import progress_text

_NAMES = 150  # screen pixels beside the pictures, margins among them
_QUANTITIES = {'reflectance': 'Reflectance', 'radiance': 'Radiance'}


class AnswerPage(QWidget):
    """Shows the point that is looked at, and takes what is said of it.

    Args:
        state: Holds the sample.
        matching: Finds the best matches of a spectrum in the open library.
    """

    show_wanted = pyqtSignal()  # the point, in the middle of the map
    focus_wanted = pyqtSignal()  # the keys shall be answers again

    def __init__(self, state: ReviewState, matching: Any, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = state.messages
        self._state = state
        self._matching = matching
        self._bands_of: Any = None
        self.folded: Dict[str, QgsCollapsibleGroupBox] = {}
        self.blind = Blind(state, self)
        self.answering = Answering(state, self.blind.in_sight, self)
        self.reader = PointReader(state, self)
        self.means = ReviewMeans(state, self)
        self.head = HeadRow()
        self.chips = ChipsView()
        self.unknown = self._other(tr('? can\'t tell'), tr('Nobody can tell from here (?)'), keys.UNKNOWN)
        self.unsure = self._other(
            tr('U unsure'), tr('The answer is a guess (U); it counts, and the figures say how many were'), keys.UNSURE
        )
        self.classes = ClassButtons((self.unknown, self.unsure))
        self.naming = NameEdit()
        self.finder = ClassFinder()
        self.notes = Notes(state, self.answering)
        self.spectrum = SpectrumBox(matching)
        self.options = OptionsBox(state, self.answering)
        self._build()
        self._connect()
        self._on_state()

    @guarded
    def do(self, what: str, value: int = 0) -> None:
        """Do what a key or a button says; see `keys`."""
        acts: Dict[str, Callable[[], Any]] = {
            keys.ANSWER: lambda: self.answering.say(CLASS, value), keys.UNKNOWN: lambda: self.answering.say(UNKNOWN),
            keys.UNSURE: self.answering.toggle_unsure, keys.COMMENT: self.notes.write, keys.PHOTO: self.notes.ask_for_photo,
            keys.NEXT: self._state.next_open, keys.BACK: lambda: self._state.step(-1), keys.JUMP: self.head.jump,
            keys.SHOW: self.show_wanted.emit, keys.FIND: self.finder.ask, keys.NEW_CLASS: self._ask_for_name,
            keys.UNDO: self.answering.undo, keys.REDO: self.answering.redo,
        }  # fmt: skip
        acts[what]()

    def resizeEvent(self, event: object) -> None:
        """Give the pictures what the names of classes leave."""
        super().resizeEvent(event)
        self.chips.fit(self.width() - _NAMES)

    def showEvent(self, event: QShowEvent) -> None:
        """Compute matches only while they are seen."""
        super().showEvent(event)
        self._matching.set_enabled(True)
        self._on_move()

    def hideEvent(self, event: object) -> None:
        """See :meth:`showEvent`."""
        super().hideEvent(event)
        self._matching.set_enabled(False)

    def remove(self) -> None:
        """Stop listening, and show the map again."""
        self.options.people.close_dialog()
        self.blind.remove()

    # --- making -------------------------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        layout = column(self)
        self.lack = hint(tr('Draw a sample on the page "Sample" first, or choose one there.'))
        layout.addWidget(self.lack)
        self.body = QWidget()
        inner = column(self.body, 0)
        layout.addWidget(self.body)
        inner.addWidget(self.head)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(8)
        self.told = hint()
        inner.addWidget(self.bar)
        inner.addWidget(self.told)
        self.warning = WarningBox()
        inner.addWidget(self.warning)
        self.says = MapSays()
        inner.addWidget(self.says)
        inner.addLayout(self._pictures())
        inner.addWidget(self.classes)
        for edit, words in ((self.naming, tr('Name of the new class')), (self.finder, tr('Class, or its beginning'))):
            edit.setPlaceholderText(words)
            edit.setAccessibleName(words)
            edit.hide()
            inner.addWidget(edit)
        inner.addWidget(self.spectrum)
        inner.addWidget(self.notes)
        inner.addWidget(self._folding(tr('Progress by class'), self._by_class(), 'ByClass'))
        inner.addWidget(self._folding(tr('Reviewers and options'), self.options, 'Options'))
        layout.addStretch(1)

    def _other(self, title: str, tip: str, what: str) -> AnswerButton:
        button = AnswerButton()
        button.say(title, tip)
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda _checked=False: self.do(what))
        return button

    def _pictures(self) -> QHBoxLayout:
        beside = QVBoxLayout()
        beside.setSpacing(4)
        beside.addWidget(self.classes.beside)
        beside.addStretch(1)
        layout = QHBoxLayout()
        layout.setSpacing(SPACING)
        layout.addWidget(self.chips, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(beside, 1)
        return layout

    def _by_class(self) -> QWidget:
        self.bars = Bars()
        return self.bars

    def _folding(self, title: str, widget: QWidget, name: str) -> QgsCollapsibleGroupBox:
        box = QgsCollapsibleGroupBox(title)
        box.setObjectName(f'HsiReview{name}')  # under which QGIS remembers whether it is folded
        box.setCollapsed(True)
        column(box, SPACING).addWidget(widget)
        self.folded[name] = box
        return box

    def _connect(self) -> None:
        state, head = self._state, self.head
        head.back.connect(lambda: self.do(keys.BACK))
        head.onward.connect(lambda: self.do(keys.NEXT))
        head.undo.connect(lambda: self.do(keys.UNDO))
        head.redo.connect(lambda: self.do(keys.REDO))
        head.wanted.connect(state.go_to)
        for signal in (head.left, self.notes.left, self.naming.left, self.finder.left):
            signal.connect(self._give_keys_back)
        self.classes.answered.connect(lambda value: self.do(keys.ANSWER, value))
        self.naming.given.connect(self._on_named)
        self.finder.given.connect(self._on_found)
        self.answering.changed.connect(self._show_answer)
        self.reader.spectrum_read.connect(self._on_spectrum)
        self.reader.chips_read.connect(self._on_chips)
        self.means.changed.connect(self._show_means)
        self.blind.changed.connect(self._show_warning)
        state.changed.connect(self._on_state)
        state.moved.connect(self._on_move)
        state.answered.connect(self._show_answer)

    # --- showing ------------------------------------------------------------------------------------------------------------------------

    @guarded
    def _on_state(self) -> None:
        state = self._state
        self.lack.setVisible(state.design is None)
        self.body.setVisible(state.design is not None)
        cube = state.cube
        if cube is not None and cube is not self._bands_of:
            self._bands_of = cube
            self.spectrum.set_bands(cube.bands, tr(_QUANTITIES.get(cube.units, 'Value')))
        for widget in (self.chips, self.spectrum):
            widget.setVisible(cube is not None)
        self._on_move()

    @guarded
    def _on_move(self) -> None:
        state, point = self._state, self._state.current
        self.head.show_point(point.number if point is not None else 0, len(state.points))
        self.says.show_point(state)  # what was answered is shown by `answering.changed`
        if not self.isVisible() or point is None:
            return
        self.means.refresh()
        self.chips.show_chips({})
        self.spectrum.show_spectrum('', None)
        self.reader.read(point.row, point.col)
        self._show_means()

    @guarded
    def _show_answer(self) -> None:
        state, own = self._state, self._state.own_answer(self._state.current)
        for widget in (self.classes, self.finder):
            widget.set_classes(state.scheme)
        self.classes.set_state(state.current is not None, own.class_value if own is not None else 0)
        self.unknown.setChecked(own is not None and own.answer == UNKNOWN)
        self.unsure.setChecked(not self.answering.sure)
        self.head.set_history(self.answering.can_undo, self.answering.can_redo)
        done = sum(state.own_answer(p) is not None for p in state.points)
        self.bar.setRange(0, max(1, len(state.points)))
        self.bar.setValue(done)
        self.told.setText(progress_text(state, done))
        self._show_progress()
        self._show_warning()

    def _show_progress(self) -> None:
        """Progress by class of the map, where that may be known: the classes of what is left would tell."""
        state = self._state
        self.bars.parentWidget().setVisible(not state.blind)
        if state.blind or state.design is None:
            return
        lines = []
        for stratum in state.design.scheme:
            of_it = [p for p in state.points if p.map_class == stratum.value]
            if of_it:
                done = sum(state.own_answer(p) is not None for p in of_it)
                lines.append((stratum.name, done / len(of_it), stratum.colour, f'{done} / {len(of_it)}'))
        self.bars.set_lines(lines)

    @guarded
    def _show_warning(self) -> None:
        seen = self._state.blind and self._state.current is not None and self.isVisible() and self.blind.in_sight()
        self.warning.set_sentences([tr('The map is in sight: answers are noted as not blind.')] if seen else [])

    @guarded
    def _show_means(self) -> None:
        if self.isVisible():
            self.spectrum.show_means(self.means.means(), self.means.scheme)

    @guarded
    def _on_spectrum(self, at_row: int, at_col: int, values: Array) -> None:
        point = self._state.current
        if point is not None and (point.row, point.col) == (at_row, at_col):
            self.spectrum.show_spectrum(tr('point {0}').format(point.number), values)

    @guarded
    def _on_chips(self, chips: Dict[str, Chip]) -> None:
        point = self._state.current
        if point is not None and all((c.row, c.col) == (point.row, point.col) for c in chips.values()):
            self.chips.show_chips(chips)

    # --- taking -------------------------------------------------------------------------------------------------------------------------

    def _ask_for_name(self) -> None:
        self.naming.clear()
        self.naming.show()
        self.naming.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @guarded
    def _on_named(self, name: str) -> None:
        self._give_keys_back()
        self.answering.new_class(name)

    @guarded
    def _on_found(self, value: int) -> None:
        self._give_keys_back()
        self.do(keys.ANSWER, value)

    @guarded
    def _give_keys_back(self) -> None:
        self.naming.hide()
        self.finder.hide()
        self.focus_wanted.emit()
