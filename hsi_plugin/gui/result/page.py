"""The page "Result": what the map is worth by the answers so far, and what to make of it: a report, a comparison."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any, Dict, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from ...core.errors import HsiError, LabelError
from ...engine.review_jobs import AccuracyJob, CompareMapsJob, ReportJob
from ...qgis_common import settings
from ...qgis_common.i18n import say_error, tr
from ...qgis_common.map_report import write_pdf
from ..canvas import layers
from ..jobs.follow import Follow
from ..jobs.run_box import RunBox
from ..review.state import ReviewState
from ..shared.messages import guarded
from ..shared.widgets import WarningBox, column, hint, icon
from ..shared.wrapping import WrapButton, WrapCheckBox
from .compare_dialog import CompareMapsDialog
from .compare_words import comparison_lines
from .figures import Figures, kappa_words, still_to_do
from .live import LiveAccuracy
from .report_dialog import ReportDialog

KAPPA = settings.PREFIX + 'review/kappa'


class ResultPage(QWidget):
    """Figures, warnings, and three buttons.

    Args:
        state: Knows map, session and sample.
    """

    def __init__(self, state: ReviewState, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = state.messages
        self._state = state
        self._folder: Optional[tempfile.TemporaryDirectory] = None
        self._removed = False
        self.accuracy: Optional[Dict[str, Any]] = None
        self.lack = hint()
        self.warnings = WarningBox()
        self.figures = Figures()
        self.to_do = hint()
        self.kappa = WrapCheckBox(tr('With kappa'))
        self.kappa.setToolTip(tr('Kappa is no measure of a map; it is shown, with its caution, for comparison with older work'))
        self.kappa.setChecked(settings.read_flag(KAPPA, False))
        self.kappa.toggled.connect(self._on_kappa)
        self.kappa_said = hint()
        self.run = RunBox('classify', tr('Assess'))
        self.run.button.setIcon(icon('accuracy'))
        self.run.start.connect(self.assess)
        self.follow = Follow(state.workspace.jobs, self.run, tr('Cancelled.'))
        self.follow.changed.connect(self._show)
        self.follow.ended.connect(self._clean)
        self.report = QPushButton(icon('report'), tr('Report…'))
        self.report.setToolTip(tr('One page with all there is to know of the map, for the web browser, and as PDF'))
        self.report.clicked.connect(self.make_report)
        self.compare = WrapButton(tr('Compare with another map…'))
        self.compare.setIcon(icon('compare_maps'))
        self.compare.setToolTip(tr('What differs between two maps, where, and whether one is better'))
        self.compare.clicked.connect(self.compare_maps)
        self.compared = hint()
        layout = column(self)
        for widget in (
            self.lack, self.warnings, self.figures, self.to_do, self.kappa, self.kappa_said, self.run, self.report, self.compare,
            self.compared,
        ):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.live = LiveAccuracy(state, self)
        self.live.found.connect(self._on_live)
        state.changed.connect(self._on_state)
        self._on_state()

    @guarded
    def assess(self) -> None:
        """Assess in the worker, however large the map is."""
        state = self._state
        if state.map_path is None or state.design is None or state.file is None:
            return
        job = AccuracyJob(str(state.map_path), str(state.file), design=state.design.uuid, kappa=self.kappa.isChecked())
        title = tr('Accuracy of {0}').format(state.map_path.stem)
        self.follow.start(state.workspace.engine, job, title, lambda result: self._on_accuracy(result, job))

    @guarded
    def make_report(self) -> None:
        """Ask where, and let the worker make the report; without a sample it says that nothing was assessed."""
        state = self._state
        if state.map_path is None or self.follow.running:
            return
        dialog = ReportDialog(state.map_path, self)
        if dialog.exec() == ReportDialog.DialogCode.Accepted:
            self.start_report(
                dialog.output(), dialog.title(), dialog.author(), dialog.notes(), dialog.wants_pdf(), dialog.language()
            )

    def start_report(
        self, output: Path, title: str = '', author: str = '', notes: str = '', pdf: bool = True, language: str = ''
    ) -> None:
        """Make a report, and a PDF of the same name beside it where wanted."""
        state = self._state
        design, cube = state.design, state.cube
        self._folder = tempfile.TemporaryDirectory(prefix='hsi_report_') if pdf else None
        job = ReportJob(
            map=str(state.map_path), output=str(output), cube='' if cube is None else str(cube.path),
            reference='' if design is None else str(state.file), design='' if design is None else design.uuid,
            kappa=self.kappa.isChecked(), title=title, author=author, notes=notes, parts='' if self._folder is None else self._folder.name,
            language=language,
        )  # fmt: skip
        self.follow.start(state.workspace.engine, job, tr('Report on {0}').format(Path(job.map).stem), self._on_report)

    @guarded
    def compare_maps(self) -> None:
        """Ask for the other map, and let the worker compare."""
        state = self._state
        if state.map_path is None or self.follow.running:
            return
        dialog = CompareMapsDialog(state.map_path, state.design is not None, self)
        if dialog.exec() == CompareMapsDialog.DialogCode.Accepted:
            self.start_comparison(dialog.other(), dialog.output(), dialog.wants_reference())

    def start_comparison(self, other: Path, output: str, with_reference: bool) -> None:
        """Compare another map (the first) with this one (the second)."""
        state = self._state
        design = state.design if with_reference else None
        job = CompareMapsJob(
            str(other), str(state.map_path), output, '' if design is None else str(state.file), design='' if design is None else design.uuid
        )
        title = tr('Compare {0} with {1}').format(other.stem, Path(job.second).stem)
        self.follow.start(state.workspace.engine, job, title, self._on_compared)

    def remove(self) -> None:
        """Stop what runs and hear no more of it; a second time does nothing."""
        if self._removed:
            return
        self._removed = True
        self.live.remove()
        self.follow.remove()
        self._clean()
        self._state.changed.disconnect(self._on_state)

    @guarded
    def _on_accuracy(self, result: Dict[str, Any], job: AccuracyJob) -> None:
        if job.map == str(self._state.map_path):
            self.live.forget()  # what is still being read in the background is older
            self.accuracy = result
            self._show()

    @guarded
    def _on_report(self, result: Dict[str, Any]) -> None:
        output = Path(result['output'])
        if self._folder is not None:
            write_pdf(Path(result['parts']), output.with_suffix('.pdf'), QgsProject.instance().transformContext())
        self.messages.success(
            tr('The report {0} is finished.').format(output.name),
            (tr('Open'), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(output)))),
        )

    @guarded
    def _on_compared(self, result: Dict[str, Any]) -> None:
        self.compared.setText('\n'.join(comparison_lines(result)))
        context = QgsProject.instance().transformContext()
        made = [
            layers.load_raster(str(result[key]), title, context, with_style=True)
            for key, title in (('output', tr('Change')), ('confidence', tr('Confidence of the change'))) if result.get(key)
        ]
        if made:
            layers.add_on_top(made, Path(str(result['output'])).stem)

    @guarded
    def _clean(self) -> None:
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    @guarded
    def _on_kappa(self, on: bool) -> None:
        settings.remember(KAPPA, on)
        self._show()

    @guarded
    def _on_state(self) -> None:
        self.accuracy = None
        self.compared.clear()
        self._show()

    @guarded
    def _on_live(self, found: Any) -> None:
        """Figures after an answer; a sample without answers has none yet, which is said in place of them."""
        self.accuracy = found if isinstance(found, dict) else None
        self._show()
        if isinstance(found, LabelError):
            self.lack.setText(say_error(found))
            self.lack.show()
        elif isinstance(found, HsiError):
            self.messages.log(say_error(found))
        elif isinstance(found, BaseException):
            self.messages.report(found)

    def _show(self) -> None:
        state, running = self._state, self.follow.running
        there, design = state.map_path is not None, state.design
        known = self.accuracy is not None and there
        lack = ''
        if not there:
            lack = tr('Choose a map above.')
        elif design is None:
            lack = tr('Nothing was assessed yet. Draw a sample on the first page, and look at its points on the second.')
        elif not known:
            lack = tr('Answer points of the sample; figures appear here.')
        self.lack.setText(lack)
        self.lack.setVisible(bool(lack))
        for widget in (self.figures, self.to_do):
            widget.setVisible(known)
        self.kappa.setVisible(known)
        self.kappa_said.setVisible(known and self.kappa.isChecked())
        self.warnings.set_sentences([str(w) for w in (self.accuracy or {}).get('warnings') or ()] if known else [])
        if self.accuracy is not None and known:
            colours = {c.name: c.colour for c in state.found_scheme}
            self.figures.show_accuracy(self.accuracy, colours)
            self.kappa_said.setText(kappa_words(self.accuracy))
            self.to_do.setText('' if design is None else still_to_do(self.accuracy, design.design))
        self.run.button.setEnabled(there and design is not None and not running)
        for button in (self.report, self.compare):
            button.setEnabled(there and not running)
