"""The dock "Learn by clicking": what is needed to begin, then the question, its answers, and how far the map has come."""

from __future__ import annotations

from collections import Counter
from typing import Dict, Optional, Tuple

from qgis.gui import QgsCollapsibleGroupBox, QgsDockWidget
from qgis.PyQt.QtCore import QEvent, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QShowEvent
from qgis.PyQt.QtWidgets import QAction, QPushButton, QToolButton, QWidget

from ...core.propagation import outline
from ...qgis_common.i18n import tr
from ..foundation_models import FoundationModels
from ..labelling import Labelling
from ..messages import guarded
from ..widgets import SPACING, column, row, scrolled
from ..workspace import Workspace
from . import answer_keys as keys
from .answer_buttons import AnswerButtons
from .class_means import ClassMeans
from .finish_box import FinishBox
from .layers_box import LayersBox
from .live_layers import CLASSES, UNSURE
from .loop import Loop
from .progress_panel import ProgressPanel, StopHint
from .question_panel import QuestionPanel
from .scene_reader import SceneReader
from .start_panel import StartPanel
from .words import areas_of

WIDTH = 360
_QUANTITIES = {'reflectance': 'Reflectance', 'radiance': 'Radiance'}
Pixel = Tuple[int, int]


class LearnDock(QgsDockWidget):
    """Shows what the loop is doing, and hands on what the user says. It follows the loop's signals and keeps no state of it.

    Args:
        workspace: Holds the cube.
        labelling: Holds classes and labels.
        models: Knows the foundation models.
        loop: Asks and learns.
        tool: Switches the map tool that answers on and off.
    """

    map_wanted = pyqtSignal(str)  # the name of the method of a final map

    def __init__(
        self, workspace: Workspace, labelling: Labelling, models: FoundationModels, loop: Loop, tool: QAction,
        parent: Optional[QWidget] = None,
    ) -> None:  # fmt: skip
        super().__init__(tr('Learn by clicking'), parent)
        self.setObjectName('HsiLearnDock')
        self.messages = workspace.messages
        self._workspace = workspace
        self._labelling = labelling
        self.loop = loop
        self._values: Dict[Pixel, int] = {}  # the class of each pixel that a person has labelled
        self.means = ClassMeans(workspace, self)
        self.reader = SceneReader(workspace, self)
        self.start_panel = StartPanel(workspace, labelling, models)
        self.question_panel = QuestionPanel()
        self.answers = AnswerButtons()
        self.stop_hint = StopHint()
        self.progress_panel = ProgressPanel()
        self.layers_box = LayersBox()
        self.finish_box = FinishBox()
        self._build(tool)
        self._connect()
        self._on_cube()
        self._on_changed()
        self._on_layers()

    def sizeHint(self) -> QSize:
        """As wide as a plot and three answers need."""
        return QSize(WIDTH, 640)

    def event(self, event: QEvent) -> bool:
        """Claim the keys of answers before QGIS's menus take them as shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and self.loop.running and keys.meaning_of(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by key, as on the map."""
        meaning = keys.meaning_of(event) if self.loop.running else None
        if meaning is None:
            super().keyPressEvent(event)
            return
        event.accept()
        self.do(*meaning)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has come meanwhile."""
        super().showEvent(event)
        self._on_changed()
        self._on_question()

    @guarded
    def do(self, what: str, value: int = 0) -> None:
        """Do what a key or a button says.

        Args:
            what: One of the meanings in `answer_keys`.
            value: The class value, where it is an answer of a class.
        """
        loop = self.loop
        if what == keys.ANSWER and loop.question is None:
            self._labelling.choose(value)  # as on the map: then clicks give it
        elif what == keys.ANSWER:
            loop.answer(value)
        elif what == keys.NEW_CLASS:
            self.name_class()
        else:
            {
                keys.TOP: loop.answer_top, keys.MIXED: loop.mixed, keys.UNKNOWN: loop.unknown, keys.SKIP: loop.skip,
                keys.EXCLUDE: loop.exclude, keys.ALONG: loop.toggle_propagation, keys.UNDO: loop.undo, keys.REDO: loop.redo,
            }[what]()  # fmt: skip

    @guarded
    def name_class(self) -> None:
        """Let the name of a new class be typed; the pixel that is asked about will be its first."""
        if self.loop.question is not None:
            self.setUserVisible(True)
            self.answers.ask_for_name()

    def _build(self, tool: QAction) -> None:
        page = QWidget()
        layout = column(page, SPACING)
        layout.addWidget(self.start_panel, 1)
        self._running = QWidget()
        inner = column(self._running, 0)
        inner.addLayout(self._head(tool))
        for widget in (self.question_panel, self.answers, self.stop_hint):
            inner.addWidget(widget)
        for title, widget, folded in (
            (tr('Progress'), self.progress_panel, False), (tr('Layers'), self.layers_box, True), (tr('Finish'), self.finish_box, True),
        ):
            inner.addWidget(_folding(title, widget, folded))
        inner.addStretch(1)
        layout.addWidget(self._running)
        self.area = scrolled(page)
        self.setWidget(self.area)
        self.setMinimumWidth(280)

    def _head(self, tool: QAction) -> object:
        button = QToolButton()
        button.setDefaultAction(tool)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.stop = QPushButton(tr('Stop'))
        self.stop.setToolTip(tr('End asking; labels and layers stay, and Start goes on from there'))
        self.stop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.stop.clicked.connect(self._on_stop)
        holder = QWidget()
        holder.setLayout(row(button))
        holder.layout().addStretch(1)
        return row(holder, self.stop, stretch_first=True)

    def _connect(self) -> None:
        loop = self.loop
        loop.changed.connect(self._on_changed)
        loop.question_changed.connect(self._on_question)
        loop.painted.connect(self._on_painted)
        loop.progress.connect(self.start_panel.advance)
        loop.notice.connect(self.messages.info)
        self._workspace.cube_changed.connect(self._on_cube)
        self._labelling.changed.connect(self._on_labels)
        self.means.changed.connect(self._show_means)
        self.reader.spectrum_read.connect(self.question_panel.show_spectrum)
        self.reader.chip_read.connect(self.question_panel.show_chip)
        self.start_panel.start.connect(self._on_start)
        self.start_panel.cancel.connect(self._on_stop)
        self.question_panel.answered.connect(lambda value: self.do(keys.ANSWER, value))
        self.answers.answered.connect(lambda value: self.do(keys.ANSWER, value))
        self.answers.said.connect(self.do)
        self.answers.class_named.connect(self._on_named)
        self.finish_box.map_wanted.connect(self.map_wanted)
        self.finish_box.doubted.connect(self._on_doubt)
        layers = loop.layers
        layers.changed.connect(self._on_layers)
        self.layers_box.opacity_changed.connect(lambda opacity: layers.set_opacity(CLASSES, opacity))
        self.layers_box.unsure_shown.connect(self._on_unsure)
        self.layers_box.changes_shown.connect(self._on_flashes)
        self.layers_box.safe_colours.connect(self._on_safe_colours)

    @guarded
    def _on_start(self, settings: object) -> None:
        self.loop.start(settings)

    @guarded
    def _on_stop(self) -> None:
        self.loop.stop()

    @guarded
    def _on_named(self, name: str) -> None:
        self.loop.new_class(name)

    @guarded
    def _on_doubt(self, at_row: int, at_col: int) -> None:
        self.loop.ask_about(at_row, at_col)
        self.area.ensureVisible(0, 0)

    @guarded
    def _on_unsure(self, shown: bool) -> None:
        self.loop.layers.set_shown(UNSURE, shown)

    @guarded
    def _on_flashes(self, shown: bool) -> None:
        self.loop.layers.flashes = shown

    @guarded
    def _on_layers(self) -> None:
        layers = self.loop.layers
        self.layers_box.show_state(layers.opacity(CLASSES), layers.is_shown(UNSURE), layers.flashes)
        self.layers_box.setEnabled(layers.layer(CLASSES) is not None)

    @guarded
    def _on_safe_colours(self) -> None:
        self.loop.recolour_safe()

    @guarded
    def _on_cube(self) -> None:
        cube = self._workspace.cube
        if cube is not None:
            self.question_panel.set_bands(cube.bands, tr(_QUANTITIES.get(cube.units, 'Value')))
        self._on_labels()

    @guarded
    def _on_changed(self) -> None:
        loop = self.loop
        asking = loop.running and not loop.preparing
        self.start_panel.setVisible(not asking)
        self.start_panel.show_preparing(loop.preparing)
        self._running.setVisible(asking)
        self.answers.set_state(asking and loop.question is not None, self._labelling.can_undo, self._labelling.can_redo)
        self.progress_panel.show_counts(loop.humans, loop.propagated, loop.skipped, loop.upcoming)
        self.progress_panel.show_prior(loop.prior_note)
        self._show_propagation()
        self._show_progress()

    @guarded
    def _on_question(self) -> None:
        loop, question = self.loop, self.loop.question
        self.answers.set_state(loop.running and question is not None, self._labelling.can_undo, self._labelling.can_redo)
        if question is None:
            self.question_panel.show_nothing(tr('There is no pixel to ask about right now. You can label any pixel on the map.'))
            return
        self.question_panel.show_question(question, self._labelling.scheme, loop.suggestion_hidden)
        self._show_propagation()
        self._show_means()
        self.reader.read(question.row, question.col)

    @guarded
    def _on_labels(self) -> None:
        """Classes or labels are others now."""
        scheme = self._labelling.scheme
        self.answers.set_classes(scheme)
        self._values = self._read_labels()
        self.means.set_labels(self._values)
        if self.loop.question is not None:
            self.question_panel.show_question(self.loop.question, scheme, self.loop.suggestion_hidden)
        self._show_means()
        self._on_changed()

    @guarded
    def _on_painted(self) -> None:
        self._show_progress()

    def _show_propagation(self) -> None:
        loop, question = self.loop, self.loop.question
        if question is None:
            return
        edges = outline(loop.prepared.segments, question.row, question.col) if loop.prepared is not None else ()
        self.question_panel.show_propagation(loop.near, loop.bring_along, loop.uneven, edges)

    @guarded
    def _show_means(self) -> None:
        question = self.loop.question
        stressed = [value for value, _ in question.top] if question is not None and not self.loop.suggestion_hidden else []
        self.question_panel.show_means(self.means.means(), self._labelling.scheme, stressed)

    def _show_progress(self) -> None:
        loop, scheme = self.loop, self._labelling.scheme
        self.progress_panel.show_classes(scheme, Counter(self._values.values()), areas_of(loop.last_map, len(scheme)))
        self.progress_panel.show_steps(loop.steps)
        self.stop_hint.show_steps(loop.steps if loop.running else ())
        self.finish_box.show_doubtful(loop.doubtful, scheme, self._values)

    def _read_labels(self) -> Dict[Pixel, int]:
        """The class of each pixel that a person has labelled, in the order in which they were."""
        session = self._labelling.session
        if session is None:
            return {}
        standing = session.standing()
        chosen = standing.human & (standing.values > 0)
        return {
            (int(r), int(c)): int(v) for r, c, v in zip(standing.rows[chosen], standing.cols[chosen], standing.values[chosen])
        }  # fmt: skip


def _folding(title: str, widget: QWidget, folded: bool) -> QgsCollapsibleGroupBox:
    box = QgsCollapsibleGroupBox(title)
    box.setObjectName(f'HsiLearn{type(widget).__name__}')  # under which QGIS remembers whether it is folded
    box.setCollapsed(folded)
    column(box, SPACING).addWidget(widget)
    return box
