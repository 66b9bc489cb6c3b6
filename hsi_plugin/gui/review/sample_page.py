"""The page of the sample: how it is drawn, what that would give, and the samples that there are."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, Dict, Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QFileDialog, QLabel, QListWidget, QListWidgetItem, QMessageBox, QPushButton, QToolButton, QWidget

from ...engine.review_jobs import SampleJob
from ...qgis_common.i18n import numeral, tr
from ..jobs.follow import Follow
from ..jobs.run_box import RunBox
from ..learn.elided import ElidedLabel
from ..shared.bars import Bars
from ..shared.messages import guarded
from ..shared.sizes import units
from ..shared.widgets import WarningBox, column, heading, hint, row, theme_icon
from .sample_form import SampleForm
from .sample_preview import preview
from .state import ReviewState

_DESIGN = Qt.ItemDataRole.UserRole


class SamplePage(QWidget):
    """Draws samples, and chooses among them.

    Args:
        state: Holds the map and its samples.
    """

    review_wanted = pyqtSignal()

    def __init__(self, state: ReviewState, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = state.messages
        self._state = state
        layout = column(self)
        self.lack = hint(tr('Choose a map above: a layer of classes of the project, or a file.'))
        layout.addWidget(self.lack)
        self._there = heading(tr('Samples of this map'))
        self.list = QListWidget()
        self.list.setAccessibleName(tr('Samples of this map'))
        self.list.setMaximumHeight(units(96))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # it would lie on the only line
        self.list.itemClicked.connect(self._on_item)
        self.list.itemActivated.connect(self._on_review)
        self.start = QPushButton(theme_icon('mActionArrowRight.svg'), tr('Review its points'))
        self.start.clicked.connect(self._on_review)
        self.discard = QToolButton()
        self.discard.setIcon(theme_icon('mActionDeleteSelected.svg'))
        self.discard.setToolTip(tr('Discard the selected sample, with its answers'))
        self.discard.setAccessibleName(tr('Discard sample'))
        self.discard.clicked.connect(self._on_discard)
        self._list_row = QWidget()
        self._list_row.setLayout(row(self.start, self.discard, stretch_first=True))
        for widget in (self._there, self.list, self._list_row):
            layout.addWidget(widget)
        self._new = heading(tr('Draw a sample'))
        self.form = SampleForm()
        self.told = hint()
        self.bars = Bars()
        layout.addWidget(self._new)
        layout.addWidget(self.form)
        layout.addWidget(self.told)
        layout.addWidget(self.bars)
        layout.addLayout(self._file_row())
        self.run = RunBox('review', tr('Draw'))
        self.run.start.connect(self.draw)
        self.follow = Follow(state.workspace.jobs, self.run, tr('Cancelled; nothing was drawn.'), tr('Nothing was drawn.'))
        self.follow.changed.connect(self._show_running)
        layout.addWidget(self.run)
        self.warnings = WarningBox()
        layout.addWidget(self.warnings)
        layout.addStretch(1)
        self.form.changed.connect(self._on_form)
        self.form.blind.clicked.connect(state.set_blind)
        state.changed.connect(self.refresh)
        state.answered.connect(self._on_answer)
        self.refresh()

    @guarded
    def draw(self) -> None:
        """Start the job that draws."""
        state = self._state
        if self.follow.running or state.map_path is None or state.file is None:
            return
        wanted = self.form.wanted()
        job = SampleJob(
            map=str(state.map_path), output=str(state.need_session().path), design=wanted.kind, target_se=wanted.target_se,
            size=wanted.size, floor=wanted.floor, cluster_side=wanted.cluster_side, include_training=self.form.training.isChecked(),
            seed=self.form.seed.value(),
        )  # fmt: skip
        title = tr('Draw a sample from {0}').format(state.map_path.stem)
        self.follow.start(state.workspace.engine, job, title, self._on_result)

    def remove(self) -> None:
        """Stop what runs and hear no more of it."""
        self.follow.remove()

    @guarded
    def refresh(self) -> None:
        """Show map, samples and form as they are now."""
        state = self._state
        there = state.map_path is not None
        self.lack.setVisible(not there)
        for widget in (self._new, self.form, self.told, self.run, self._file_holder):
            widget.setVisible(there)
        file = state.file
        if file is not None:
            self._file.say(file.name if file.exists() else tr('{0} (new)').format(file.name), str(file))
        self.form.blind.setChecked(state.wants_blind)
        self._show_list()
        self._on_form()
        self._show_running()

    def _file_row(self) -> object:
        self._file = ElidedLabel()
        choose = QToolButton()
        choose.setIcon(theme_icon('mActionFileOpen.svg'))
        choose.setAutoRaise(True)
        choose.setAccessibleName(tr('Review file'))
        choose.setToolTip(tr('Keep the review in another file, or open one'))
        choose.clicked.connect(self._on_choose_file)
        self._file_holder = QWidget()
        inner = row(QLabel(tr('File')), self._file, choose)
        inner.setStretch(1, 1)
        self._file_holder.setLayout(inner)
        return row(self._file_holder, stretch_first=True)

    def _show_list(self) -> None:
        state = self._state
        self.list.clear()
        for design in state.designs:
            item = QListWidgetItem(self._line(design))
            item.setData(_DESIGN, design.uuid)
            item.setToolTip(tr('Seed {0}, drawn by {1}').format(design.design.seed, design.drawn_by or tr('nobody named')))
            self.list.addItem(item)
            if state.design is not None and design.uuid == state.design.uuid:
                self.list.setCurrentItem(item)
        for widget in (self._there, self.list, self._list_row):
            widget.setVisible(bool(state.designs))
        rows = min(4, max(1, len(state.designs)))
        self.list.setFixedHeight(rows * max(18, self.list.sizeHintForRow(0)) + 6 if state.designs else 0)

    def _line(self, design: Any) -> str:
        progress = self._state.review.progress(design.uuid)
        line = tr('{0}: {1} of {2} points').format(design.name, progress.answered + progress.unknown, progress.points)
        return line if self._state.is_of_map(design) else tr('{0} (of {1})').format(line, Path(design.map_path).stem)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has been answered meanwhile."""
        super().showEvent(event)
        self._on_answer('')

    @guarded
    def _on_answer(self, _uuid: str) -> None:
        if not self.isVisible():
            return
        state = self._state
        for line, design in enumerate(state.designs):
            if state.design is not None and design.uuid == state.design.uuid and line < self.list.count():
                self.list.item(line).setText(self._line(design))

    @guarded
    def _on_form(self) -> None:
        state = self._state
        if state.map_path is None:
            self.bars.hide()
            return
        if not state.counts:
            self.told.setText(tr('Counting the classes of the map…'))
            self.bars.hide()
            return
        numbers, error = preview(state.counts, self.form.wanted())
        total = sum(numbers)
        words = tr('About {0:,} points').format(round(total))
        if math.isfinite(error):
            words += ', ' + tr('± {0:.1f} % standard error of the overall accuracy, if four in five are right').format(100 * error)
        self.told.setText(words + '.')
        most = max(numbers, default=0.0) or 1.0
        self.bars.set_lines([
            (c.name, n / most, c.colour, numeral(n, ',.0f') if n >= 1 or not n else '< 1') for c, n in zip(state.found_scheme, numbers)
        ])
        self.bars.show()

    @guarded
    def _show_running(self) -> None:
        running = self.follow.running
        self.run.button.setEnabled(not running and self._state.map_path is not None)
        self.form.setEnabled(not running)

    def _on_result(self, result: Dict[str, Any]) -> None:
        state = self._state
        self.follow.say(tr('{0:,} points were drawn.').format(int(result['points'])))
        self.warnings.set_sentences([str(w) for w in result.get('warnings') or []])
        if state.review is not None and state.file is not None and str(state.file) == str(result['output']):
            state.design = None
            state.refresh()
            state.choose_design(result['design'])
            self.start.setFocus(Qt.FocusReason.OtherFocusReason)  # the space bar goes on

    @guarded
    def _on_item(self, item: QListWidgetItem) -> None:
        self._state.choose_design(item.data(_DESIGN))

    @guarded
    def _on_review(self) -> None:
        if self._state.design is not None:
            self.review_wanted.emit()

    @guarded
    def _on_discard(self) -> None:
        design = self._state.design
        if design is None:
            return
        told = tr('Discard the sample "{0}"? Its points and answers stay in the file, but count no more.').format(design.name)
        if QMessageBox.question(self, tr('Discard sample'), told) == QMessageBox.StandardButton.Yes:
            self._state.review.discard_design(design.uuid)
            self._state.design = None
            self._state.refresh()

    @guarded
    def _on_choose_file(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, tr('Review file'), self._file.toolTip(), tr('GeoPackage (*.gpkg)'), '', QFileDialog.Option.DontConfirmOverwrite
        )
        if path:
            named = Path(path)
            self._state.use_file(named if named.suffix.lower() == '.gpkg' else named.with_name(named.name + '.gpkg'))
