"""The dock "Learn by clicking": what is needed to begin, then the question, its answers, and how far the map has come."""

from __future__ import annotations

from collections import Counter
from typing import Callable, Dict, Optional, Set, Tuple

from qgis.gui import QgsCollapsibleGroupBox, QgsDockWidget
from qgis.PyQt.QtCore import QEvent, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QShowEvent
from qgis.PyQt.QtWidgets import QAction, QPushButton, QToolButton, QWidget

from ...core.propagation import outline
from ...labels.session import LabelSession
from ...qgis_common.i18n import tr
from ..labels.labelling import Labelling
from ..models.foundation_models import FoundationModels
from ..shared.manual import ManualButton
from ..shared.messages import guarded
from ..shared.sizes import units
from ..shared.widgets import SPACING, column, row, scrolled
from ..shared.wrapping import flow
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
from .sharing import Sharing
from .start_panel import StartPanel
from .words import areas_of

WIDTH = 360
_QUANTITIES = {'reflectance': 'Reflectance', 'radiance': 'Radiance'}
Pixel = Tuple[int, int]
CUBE, LABELS, STATE, QUESTION, MEANS, PROGRESS, LAYERS = 'cube', 'labels', 'state', 'question', 'means', 'progress', 'layers'


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
        self.sharing = Sharing(labelling, loop, self)
        self._parts: Dict[str, Callable[[], None]] = {
            CUBE: self._show_cube, LABELS: self._show_labels, STATE: self._show_state, QUESTION: self._show_question,
            MEANS: self._show_means, PROGRESS: self._show_progress, LAYERS: self._show_layers,
        }  # fmt: skip
        self._due: Set[str] = set()
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(0)
        self._refresh.timeout.connect(self._show_due)
        self._build(tool)
        self._connect()
        for show in self._parts.values():
            show()

    def sizeHint(self) -> QSize:
        """As wide as a plot and three answers need."""
        return QSize(units(WIDTH), 640)

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
        self.soon()

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
            (tr('Progress'), self.progress_panel, False), (tr('Layers'), self.layers_box, True),
            (tr('Finish', 'heading: how a session ends'), self.finish_box, True),
        ):
            inner.addWidget(_folding(title, widget, folded))
        inner.addStretch(1)
        layout.addWidget(self._running)
        self.area = scrolled(page)
        self.setWidget(self.area)
        self.setMinimumWidth(units(280))

    def _head(self, tool: QAction) -> object:
        button = QToolButton()
        button.setDefaultAction(tool)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.stop = QPushButton(tr('Stop'))
        self.stop.setToolTip(tr('End asking; labels and layers stay, and Start goes on from there'))
        self.stop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.stop.clicked.connect(lambda _checked=False: self.loop.stop())
        return row(flow(button, self.stop), ManualButton('tasks/learn'), stretch_first=True)

    def _connect(self) -> None:
        loop, layers = self.loop, self.loop.layers
        for signal, parts in (
            (loop.changed, (LABELS, STATE, PROGRESS)), (loop.question_changed, (STATE, QUESTION, MEANS)), (loop.painted, (PROGRESS,)),
            (self._workspace.cube_changed, (CUBE, LABELS, STATE, QUESTION, MEANS)), (layers.changed, (LAYERS,)),
            (self.means.changed, (MEANS,)), (self._labelling.changed, (LABELS, STATE, QUESTION, MEANS, PROGRESS)),
        ):  # fmt: skip
            signal.connect(lambda parts=parts: self.soon(*parts))
        loop.progress.connect(self.start_panel.advance)
        loop.notice.connect(self.messages.info)
        self.reader.spectrum_read.connect(self.question_panel.show_spectrum)
        self.reader.chip_read.connect(self.question_panel.show_chip)
        self.start_panel.start.connect(loop.start)
        self.start_panel.cancel.connect(loop.stop)
        self.question_panel.answered.connect(lambda value: self.do(keys.ANSWER, value))
        self.question_panel.along_toggled.connect(loop.toggle_propagation)
        self.answers.answered.connect(lambda value: self.do(keys.ANSWER, value))
        self.answers.said.connect(self.do)
        self.answers.class_named.connect(loop.new_class)
        self.finish_box.map_wanted.connect(self.map_wanted)
        self.finish_box.doubted.connect(self._on_doubt)
        for signal, act in (
            (self.finish_box.merge_wanted, self.sharing.ask_and_merge), (self.finish_box.conflicts_wanted, self.sharing.show_conflicts),
            (self.finish_box.pack_wanted, self.sharing.pack), (self.finish_box.unpack_wanted, self.sharing.ask_and_unpack),
        ):  # fmt: skip
            signal.connect(act)
        self.layers_box.opacity_changed.connect(lambda opacity: layers.set_opacity(CLASSES, opacity))
        self.layers_box.unsure_shown.connect(lambda shown: layers.set_shown(UNSURE, shown))
        self.layers_box.changes_shown.connect(self._on_flashes)
        self.layers_box.safe_colours.connect(loop.recolour_safe)

    def soon(self, *parts: str) -> None:
        """Bring parts of the dock up to date once what happens now has happened; one click is told by several signals."""
        self._due.update(parts)
        if not self._refresh.isActive():
            self._refresh.start()

    @guarded
    def _show_due(self) -> None:
        if not self.isVisible():
            return  # when it is shown
        due, self._due = self._due, set()
        for part, show in self._parts.items():
            if part in due:
                show()

    @guarded
    def _on_doubt(self, at_row: int, at_col: int) -> None:
        self.loop.ask_about(at_row, at_col)
        self.area.ensureVisible(0, 0)

    def _on_flashes(self, shown: bool) -> None:
        self.loop.layers.flashes = shown

    # --- parts --------------------------------------------------------------------------------------------------------------------------

    def _show_cube(self) -> None:
        cube = self._workspace.cube
        if cube is not None:
            self.question_panel.set_bands(cube.bands, tr(_QUANTITIES.get(cube.units, 'Value')))

    def _show_labels(self) -> None:
        self._values = human_labels(self._labelling.session)
        self.answers.set_classes(self._labelling.scheme)
        self.means.set_labels(self._values)

    def _show_state(self) -> None:
        loop = self.loop
        asking = loop.running and not loop.preparing
        self.start_panel.setVisible(not asking)
        if not asking:
            self.start_panel.show_preparing(loop.preparing)
        self._running.setVisible(asking)
        self.answers.set_state(asking and loop.question is not None, self._labelling.can_undo, self._labelling.can_redo)

    def _show_question(self) -> None:
        loop, question, panel = self.loop, self.loop.question, self.question_panel
        if question is None:
            panel.show_nothing(tr('There is no pixel to ask about right now. You can label any pixel on the map.'))
            return
        if panel.show_question(question, self._labelling.scheme, loop.suggestion_hidden):
            self.reader.read(question.row, question.col)
        edges = outline(loop.prepared.segments, question.row, question.col) if loop.prepared is not None else ()
        panel.show_propagation(loop.near, loop.bring_along, loop.uneven, edges)

    def _show_means(self) -> None:
        question = self.loop.question
        if question is not None:
            stressed = () if self.loop.suggestion_hidden else tuple(value for value, _ in question.top)
            self.question_panel.show_means(self.means.means(), self._labelling.scheme, stressed)

    def _show_progress(self) -> None:
        loop, scheme = self.loop, self._labelling.scheme
        self.progress_panel.show_counts(loop.humans, loop.propagated, loop.skipped)
        self.progress_panel.show_prior(loop.prior_note)
        self.progress_panel.show_classes(scheme, Counter(self._values.values()), areas_of(loop.last_map, len(scheme)))
        self.progress_panel.show_steps(loop.steps)
        self.stop_hint.show_steps(loop.steps if loop.running else ())
        self.finish_box.show_doubtful(loop.doubtful, scheme, self._values)

    def _show_layers(self) -> None:
        layers = self.loop.layers
        there = layers.layer(CLASSES) is not None
        self.layers_box.show_state(there, layers.opacity(CLASSES), layers.is_shown(UNSURE), layers.flashes)


def human_labels(session: Optional[LabelSession]) -> Dict[Pixel, int]:
    """The class of each pixel that a person has labelled, in the order in which they were; empty without a session."""
    if session is None:
        return {}
    standing = session.standing()
    chosen = standing.human & (standing.values > 0)
    pixels = zip(standing.rows[chosen].tolist(), standing.cols[chosen].tolist())
    return dict(zip(pixels, standing.values[chosen].tolist()))


def _folding(title: str, widget: QWidget, folded: bool) -> QgsCollapsibleGroupBox:
    box = QgsCollapsibleGroupBox(title)
    box.setObjectName(f'HsiLearn{type(widget).__name__}')  # under which QGIS remembers whether it is folded
    box.setCollapsed(folded)
    column(box, SPACING).addWidget(widget)
    return box
