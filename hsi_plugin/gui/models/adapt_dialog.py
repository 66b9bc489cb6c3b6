"""What is asked before a starter model is adapted to the open cube: what the result is called, and how long it may take."""

from __future__ import annotations

import re
from typing import Optional

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QDoubleSpinBox, QFormLayout, QLineEdit, QWidget

from ...core.backbones import BackboneCard, is_name
from ...cubes import Cube
from ...engine.model_jobs import AdaptJob
from ...qgis_common.i18n import tr
from ..shared.manual import add_manual
from ..shared.messages import guarded
from ..shared.sizes import units
from ..shared.widgets import column, hint
from .foundation_models import FoundationModels

LONGEST = 64  # characters of a name


class AdaptDialog(QDialog):
    """A name, minutes, and what will happen.

    Args:
        models: Starts the job.
        card: The model to begin with.
        cube: The cube to learn from.
        parent: The window that it belongs to.
    """

    def __init__(self, models: FoundationModels, card: BackboneCard, cube: Cube, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = models.messages
        self._models = models
        self._card = card
        self._cube = str(cube.path)
        self.setWindowTitle(tr('Adapt {0} to {1}').format(card.title, cube.name))
        self.name = QLineEdit(suggested_name(card.name, cube.name, models.cards or {}))
        self.name.setMaxLength(LONGEST)
        self.name.setAccessibleName(tr('Name of the new model'))
        self.minutes = QDoubleSpinBox()
        self.minutes.setRange(0.5, 24 * 60)
        self.minutes.setDecimals(1)
        self.minutes.setValue(3.0)
        self.minutes.setSuffix(tr(' min'))
        self.minutes.setAccessibleName(tr('How long to train'))
        layout = column(self)
        layout.addWidget(hint(tr(
            'Goes on training on {0}, without labels, and keeps the result as a model of its own; {1} itself stays as it is. '
            'This often helps on a sensor or a kind of scene that it has not seen, but not always: compare both.'
        ).format(cube.name, card.title)))
        form = QFormLayout()
        form.addRow(tr('Name'), self.name)
        form.addRow(tr('Train for'), self.minutes)
        layout.addLayout(form)
        self.problem = hint()
        layout.addWidget(self.problem)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.start = buttons.addButton(tr('Start'), QDialogButtonBox.ButtonRole.AcceptRole)
        self.start.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        add_manual(buttons, 'tasks/foundation#adapt')
        layout.addWidget(buttons)
        self.name.textChanged.connect(self._check)
        self.setMinimumWidth(units(420))
        self._check()

    @guarded
    def accept(self) -> None:
        """Start the job."""
        self._models.start(self.job())
        super().accept()

    def job(self) -> AdaptJob:
        """What the dialog says, as a job."""
        return AdaptJob(cube=self._cube, name=self.name.text().strip(), backbone=self._card.name, minutes=self.minutes.value())

    @guarded
    def _check(self) -> None:
        name = self.name.text().strip()
        text = ''
        if not is_name(name):
            text = tr('A name is made of letters, digits, ".", "_" and "-".')
        elif name in (self._models.cards or {}):
            text = tr('There is a model of this name already.')
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        self.start.setEnabled(not text)


def suggested_name(backbone: str, cube: str, taken: object) -> str:
    """A name for a model that does not exist yet: the model that it comes from, then the cube."""
    plain = re.sub(r'[^A-Za-z0-9._-]+', '-', f'{backbone}-{cube}').strip('-._')[: LONGEST - 4]
    name, number = plain, 2
    while name in taken:
        name, number = f'{plain}-{number}', number + 1
    return name
