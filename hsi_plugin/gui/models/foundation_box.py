"""What the map page asks for the method *Foundation features*: model, head and scaling, and what they will cost before anything starts."""

from __future__ import annotations

from typing import Dict, Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGroupBox, QPushButton, QWidget

from ...core.errors import HsiError
from ...core.heads import DEFAULT_HEAD, HEADS
from ...engine.job import FeaturesJob
from ...qgis_common import settings
from ...qgis_common.i18n import say_error, tr
from ..shared.messages import guarded
from ..shared.widgets import SPACING, WarningBox, column, hint, narrow_combo
from . import describe as words
from .choice import ModelChoice
from .foundation_models import FoundationModels


class FoundationBox(QGroupBox):
    """A few lists, one line of cost or refusal, and two buttons.

    Args:
        models: Knows the models, and computes features.
    """

    changed = pyqtSignal()
    compare = pyqtSignal()  # the user wants strategies side by side

    def __init__(self, models: FoundationModels, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr('Foundation features'), parent)
        self.messages = models.messages
        self._models = models
        self._refusal = ''
        self.choice = ModelChoice(models)
        self.head = narrow_combo(tr('Head: what is learned on the features'))
        for place, head in enumerate(HEADS.values()):
            self.head.addItem(tr(head.title), head.name)
            self.head.setItemData(place, tr(head.summary), Qt.ItemDataRole.ToolTipRole)
        self.head.setCurrentIndex(max(0, self.head.findData(settings.read_text(settings.HEAD, DEFAULT_HEAD))))
        self._head_hint = hint()
        self.choice.form.insertRow(1, tr('Head'), self.head)
        self.choice.form.insertRow(2, self._head_hint)
        self.cost = hint()
        self.cost.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.warnings = WarningBox()
        self.compute = QPushButton()
        self.compute.clicked.connect(self.compute_features)
        self.compare_button = QPushButton(tr('Compare strategies…'))
        self.compare_button.setToolTip(tr('Try foundation features and simpler ways side by side on this cube before trusting one'))
        self.compare_button.clicked.connect(self.compare.emit)
        layout = column(self, SPACING)
        for widget in (self.choice, self.cost, self.warnings, self.compute, self.compare_button):
            layout.addWidget(widget)
        self.head.currentIndexChanged.connect(self._on_head)
        self.choice.changed.connect(self.refresh)
        models.changed.connect(self.refresh)
        self.refresh()

    def options(self) -> Dict[str, str]:
        """What the box says, as options of a job that learns."""
        card = self.choice.card
        return {
            'backbone': card.name if card is not None else '', 'head': self.head.currentData(), 'scaling': self.choice.chosen_scaling,
        }

    def lack(self) -> str:
        """Why nothing can be computed with this model on this cube, in a sentence; empty where it can."""
        return self.choice.lack() or self._refusal

    @guarded
    def compute_features(self) -> None:
        """Compute the features of the whole cube in the background; where that is under way, show it."""
        job = self._job()
        if job is not None:
            self._models.start(job)

    @guarded
    def refresh(self) -> None:
        """Show what the choice costs on the cube of now, or why it cannot be."""
        card, cube, scaling = self.choice.card, self._models.workspace.cube, self.choice.chosen_scaling
        self._refusal, line, notes = '', '', []  # type: str, str, List[str]
        if card is None:
            self._refusal = self.choice.lack()
        elif cube is None:
            line = tr('Open a cube to see what its features will cost.')
        else:
            try:
                line, notes = words.cost_line(card, cube, scaling), words.cost_notes(card, cube, scaling)
            except HsiError as error:  # the refusal, told before the raster is read
                self._refusal = say_error(error)
        self.cost.setText(line)
        self.cost.setToolTip(tr('For the whole cube, before anything starts. A graphics card takes a small part of the time.'))
        self.cost.setVisible(bool(line))
        self.warnings.set_sentences([self._refusal] if self._refusal else notes)
        head = HEADS[self.head.currentData()]
        self._head_hint.setText(tr(head.summary))
        self.head.setToolTip(tr(head.summary))
        self._refresh_buttons()
        self.changed.emit()

    def _refresh_buttons(self) -> None:
        job = self._job()
        running = job is not None and self._models.task(job) is not None
        lack = self._models.lack() or self.lack()
        done = job is not None and self._models.is_computed(job)
        self.compute.setText(tr('Computing… (show)') if running else tr('Features are computed') if done else tr('Compute features now'))
        self.compute.setEnabled(running or (job is not None and not lack))
        tip = tr('Computes the features of every pixel once, in the background; learning and mapping is quick afterwards')
        again = tr('Done in this session; once more computes only what the cache no longer has')
        self.compute.setToolTip(lack or (again if done else tip))
        self.compare_button.setEnabled(self._models.workspace.cube is not None)

    def _job(self) -> Optional[FeaturesJob]:
        card, cube = self.choice.card, self._models.workspace.cube
        if card is None or cube is None:
            return None
        return FeaturesJob(cube=str(cube.path), backbone=card.name, scaling=self.choice.chosen_scaling)

    @guarded
    def _on_head(self) -> None:
        settings.remember(settings.HEAD, self.head.currentData())
        self.refresh()
