"""The choice of a foundation model and of how values are scaled for it; shared by the map page and the comparison."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QToolButton, QWidget

from ...core.backbones import DEFAULT_BACKBONE, BackboneCard
from ...qgis_common import settings
from ...qgis_common.i18n import tr
from ..shared.messages import guarded
from ..shared.widgets import SPACING, icon, narrow_combo, row
from . import describe as words
from .foundation_models import FoundationModels


class ModelChoice(QWidget):
    """Two lists, models and scalings. Models whose weights are not here are shown, grey, with the way to get them.

    Args:
        models: Knows the models.
    """

    changed = pyqtSignal()

    def __init__(self, models: FoundationModels, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = models.messages
        self._models = models
        self._wanted = settings.read_text(settings.BACKBONE, DEFAULT_BACKBONE)
        self._filling = False
        self.combo = narrow_combo(tr('Foundation model'))
        self.scaling = narrow_combo(tr('Scaling of values'))
        self.more = QToolButton()
        self.more.setIcon(icon('models'))
        self.more.setText(tr('Models…'))
        self.more.setAccessibleName(tr('Models…'))
        self.more.setToolTip(tr('Models…: what they are, which are here, and how to get others'))
        self.more.clicked.connect(models.show_models.emit)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(SPACING)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr('Model'), row(self.combo, self.more, stretch_first=True))
        form.addRow(tr('Scaling'), self.scaling)
        self.form = form
        self.combo.currentIndexChanged.connect(self._on_model)
        self.scaling.currentIndexChanged.connect(self._on_scaling)
        models.changed.connect(self.refresh)
        models.made.connect(self._on_made)
        models.workspace.cube_changed.connect(self._on_cube)
        self.refresh()

    @property
    def card(self) -> Optional[BackboneCard]:
        """The chosen model; None where none is here."""
        return (self._models.cards or {}).get(self.combo.currentData() or '')

    @property
    def chosen_scaling(self) -> str:
        """The chosen scaling; empty for the model's default."""
        return self.scaling.currentData() or ''

    def lack(self) -> str:
        """Why no model can be used, in a sentence; empty where one can."""
        if self.card is not None:
            return ''
        if self._models.cards is None:
            return tr('Looking for foundation models…')
        return self._models.problem or tr('No foundation model is here yet; get one under Models…')

    def use(self, name: str) -> None:
        """Choose a model by its name, where it is here."""
        place = self.combo.findData(name)
        if place >= 0 and self._is_here(name):
            self.combo.setCurrentIndex(place)

    @guarded
    def refresh(self) -> None:
        """Show the models as they are now; the chosen one stays chosen where it is still here."""
        cards, before = self._models.cards or {}, self.combo.currentData()
        self._filling = True
        self.combo.clear()
        for place, card in enumerate(sorted(cards.values(), key=lambda card: not card.installed)):
            self.combo.addItem(card.title if card.installed else tr('{0} – not here: Models…').format(card.title), card.name)
            self.combo.setItemData(place, tr(card.summary), Qt.ItemDataRole.ToolTipRole)
            if not card.installed:
                self.combo.model().item(place).setEnabled(False)
        here = [name for name, card in cards.items() if card.installed]
        chosen = next((name for name in (self._wanted, DEFAULT_BACKBONE, *here) if name in here), '')
        self.combo.setCurrentIndex(self.combo.findData(chosen) if chosen else -1)
        self._filling = False
        self._fill_scalings(self.chosen_scaling if chosen == before else '')

    def _is_here(self, name: str) -> bool:
        card = (self._models.cards or {}).get(name)
        return card is not None and card.installed

    @guarded
    def _on_made(self, name: str) -> None:
        self.use(name)

    @guarded
    def _on_model(self) -> None:
        if not self._filling and self.card is not None:
            self._wanted = self.card.name
            settings.remember(settings.BACKBONE, self._wanted)
            self._fill_scalings('')

    @guarded
    def _on_scaling(self) -> None:
        if not self._filling:
            self._tell()

    @guarded
    def _on_cube(self) -> None:
        self._fill_scalings('')

    def _fill_scalings(self, chosen: str) -> None:
        """The chosen model's scalings; another model or cube begins with its default."""
        card, cube = self.card, self._models.workspace.cube
        self._filling = True
        self.scaling.clear()
        if card is not None:
            self.scaling.addItem(tr('Default') if cube is None else words.default_scaling(card, cube), '')
            for name in card.scalings:
                self.scaling.addItem(words.scaling_title(name), name)
                self.scaling.setItemData(self.scaling.count() - 1, words.scaling_tip(name), Qt.ItemDataRole.ToolTipRole)
            self.scaling.setCurrentIndex(max(0, self.scaling.findData(chosen)))
        self._filling = False
        self._tell()

    def _tell(self) -> None:
        card = self.card
        self.combo.setToolTip(tr(card.summary) if card is not None else self.lack())
        self.scaling.setToolTip(words.scaling_tip(self.chosen_scaling) or tr('How the values of the cube are scaled for the model'))
        self.changed.emit()
