"""The left half of the comparison: from which labels, which strategies, how often, and where its files go."""

from __future__ import annotations

import os
import re
from importlib.util import find_spec
from pathlib import Path
from typing import Dict, List, Optional, Set, Tuple

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QLineEdit, QSpinBox, QWidget

from ...core.backbones import check_fits
from ...core.errors import HsiError, OutputError, ParameterError
from ...core.strategies import BACKBONE, COLOURS, RGB_FOLDER, SKLEARN, STRATEGIES, TORCH
from ...engine.job import CompareJob
from ...qgis_common import settings
from ...qgis_common.i18n import say_error, tr
from ..labels.layer import LabelsLayer
from ..labels.page import LabelsPage
from ..models.choice import ModelChoice
from ..models.foundation_models import FoundationModels
from ..shared.messages import guarded
from ..shared.widgets import WarningBox, column, heading, hint, name_file
from .strategy_list import StrategyList

_AMOUNTS = '1, 5, 10, 20'
_MOST = 50  # repetitions


class CompareSetup(QWidget):
    """What a comparison is made of, as a job.

    Args:
        models: Knows the models and the cube.
        labels: The page of labels, whose labels are taken unless a layer is chosen here.
    """

    changed = pyqtSignal()

    def __init__(self, models: FoundationModels, labels: LabelsPage, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = models.messages
        self._models = models
        self._page = labels
        self._filling = False
        self.labels = LabelsLayer(self.messages, tr('As on the Labels page'))
        self.labels.fields.hide()
        self._labels_hint = hint()
        self.choice = ModelChoice(models)
        self.rgb = QgsFileWidget()
        self.rgb.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.rgb.setFilePath(settings.read_text(settings.RGB_NETWORK))
        self.rgb.lineEdit().setPlaceholderText(tr('None'))
        name_file(self.rgb, tr('Folder of a network for colour pictures'))
        self.rgb.setToolTip(tr('A folder with CLIP vision or DINOv2 as their makers publish them (config.json and weights)'))
        self.strategies = StrategyList()
        self.budgets = QLineEdit(_AMOUNTS)
        self.budgets.setAccessibleName(tr('Labelled pixels a class'))
        self.budgets.setToolTip(tr('How many labelled pixels of each class are learned from; several numbers with commas'))
        self.fractions = QLineEdit()
        self.fractions.setPlaceholderText(tr('such as 1, 5, 25, 100'))
        self.fractions.setAccessibleName(tr('Share of the training blocks in percent'))
        self.fractions.setToolTip(tr('All labels in so many percent of the blocks that may be learned from; for densely labelled scenes'))
        self.seeds = QSpinBox()
        self.seeds.setRange(1, _MOST)
        self.seeds.setValue(5)
        self.seeds.setAccessibleName(tr('Repetitions'))
        self.seeds.setToolTip(tr('Each with other labels; the intervals come from these, so take at least 5'))
        self.output = QgsFileWidget()
        self.output.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        name_file(self.output, tr('Folder for table and plot'))
        self.effort = hint()
        self.warnings = WarningBox()
        self._lay_out()
        for signal in (
            self.labels.changed, self.choice.changed, self.rgb.fileChanged, self.budgets.textChanged, self.fractions.textChanged,
            self.seeds.valueChanged, models.changed, models.workspace.cube_changed,
        ):
            signal.connect(self.refresh)
        self.strategies.itemChanged.connect(self.refresh)
        models.workspace.cube_changed.connect(self._on_cube)
        self._on_cube()
        self.refresh()

    def job(self) -> CompareJob:
        """What is said here, as a job.

        Raises:
            HsiError: Something is missing or cannot be.
        """
        cube = self._models.workspace.cube
        if cube is None:
            raise ParameterError(tr('No cube is open.'), tr('Open a cube first.'))
        chosen = self.strategies.chosen()
        if not chosen:
            raise ParameterError(tr('No strategy is chosen.'), tr('Check at least one; two or more make a comparison.'))
        budgets, fractions = self.amounts()
        folder = self.output.filePath().strip()
        if not folder:
            raise OutputError(tr('No folder is named for the comparison.'), tr('Choose one.'))
        path, field = self.labels.labels() if self.labels.layer is not None else self._page.labels()
        card = self.choice.card
        settings.remember(settings.RGB_NETWORK, self.rgb.filePath().strip())
        return CompareJob(
            cube=str(cube.path), labels=path, output=folder, field=field, strategies=tuple(chosen), budgets=budgets, fractions=fractions,
            seeds=self.seeds.value(), scaling=self.choice.chosen_scaling, rgb=self.rgb.filePath().strip(),
            **({} if card is None else {'backbone': card.name}),
        )

    def amounts(self) -> Tuple[Tuple[int, ...], Tuple[float, ...]]:
        """Labelled pixels a class, and percent of the blocks.

        Raises:
            ParameterError: No numbers are given, or impossible ones.
        """
        budgets = tuple(int(n) for n in numbers(self.budgets.text(), whole=True))
        fractions = tuple(numbers(self.fractions.text(), most=100.0))
        if not budgets and not fractions:
            raise ParameterError(tr('It is not said how many labels to learn from.'), tr('Give numbers of labels a class, such as 5, 20.'))
        return budgets, fractions

    def lack(self) -> str:
        """Why the comparison cannot start, in a sentence; empty where it can. Labels are looked at when it starts."""
        if self._models.workspace.cube is None:
            return tr('Open a cube first.')
        if not self.strategies.chosen():
            return tr('Check at least one strategy that can run.')
        try:
            self.amounts()
        except HsiError as error:
            return say_error(error)
        return ''

    @guarded
    def refresh(self) -> None:
        """Say which strategies can run, how much is to be done, and what is learned from."""
        if self._filling:
            return
        self._filling = True
        there, reasons = self._there()
        self.strategies.show_missing({name: [reasons[need] for need in one.needs if need not in there] for name, one in STRATEGIES.items()})
        self._filling = False
        self.labels.fields.setVisible(self.labels.fields.isEnabled() and self.labels.layer is not None)
        own = self._page.summary()
        self._labels_hint.setText(tr('The Labels page has: {0}.').format(own) if self.labels.layer is None else '')
        self._labels_hint.setVisible(self.labels.layer is None)
        self._refresh_effort()
        self.changed.emit()

    def _refresh_effort(self) -> None:
        try:
            budgets, fractions = self.amounts()
        except HsiError as error:
            self.effort.setText(say_error(error))
            return
        chosen = self.strategies.chosen()
        amounts = len(budgets) + len(fractions)
        slow = sum(STRATEGIES[name].is_segmentation for name in chosen)
        text = tr('{0} strategies × {1} amounts × {2} repetitions: {3} trainings.').format(
            len(chosen), amounts, self.seeds.value(), len(chosen) * amounts * self.seeds.value()
        )
        if slow:
            count = slow * amounts * self.seeds.value()
            text += ' ' + tr('{0} of them are networks, which take minutes each on a processor.').format(count)
        self.effort.setText(text)

    def _there(self) -> Tuple[Set[str], Dict[str, str]]:
        """What strategies may need and is there, and for each the words where it is not."""
        cube, card = self._models.workspace.cube, self.choice.card
        there = set()
        if not self._models.lack():
            there.add(TORCH)
        if os.environ.get('HSI_PYTHON') or find_spec('sklearn') is not None:
            there.add(SKLEARN)
        if self.rgb.filePath().strip():
            there.add(RGB_FOLDER)
        if cube is None or len(cube.bands.good_indices) >= 3:
            there.add(COLOURS)
        refusal = self.choice.lack()
        if card is not None and cube is not None:
            try:
                check_fits(card, cube.bands, self.choice.chosen_scaling)
            except HsiError as error:
                refusal = say_error(error)
        self.warnings.set_sentences([refusal] if card is not None and refusal else [])
        if card is not None and not refusal:
            there.add(BACKBONE)
        words = {
            TORCH: tr('needs torch'), SKLEARN: tr('needs scikit-learn'), RGB_FOLDER: tr('needs an RGB model'),
            COLOURS: tr('needs three good bands'), BACKBONE: tr('model does not fit') if card is not None else tr('no model is here'),
        }
        return there, words

    def _lay_out(self) -> None:
        layout = column(self)
        layout.addWidget(heading(tr('Labels')))
        layout.addWidget(self.labels)
        layout.addWidget(self._labels_hint)
        layout.addWidget(heading(tr('Strategies')))
        layout.addWidget(self.strategies)
        layout.addWidget(self.choice)
        layout.addWidget(self.warnings)
        self.choice.form.addRow(tr('RGB model'), self.rgb)
        layout.addWidget(heading(tr('Learn from')))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr('Labels a class'), self.budgets)
        form.addRow(tr('or % of the blocks'), self.fractions)
        form.addRow(tr('Repetitions'), self.seeds)
        form.addRow(tr('Folder'), self.output)
        layout.addLayout(form)
        layout.addWidget(self.effort)
        layout.addStretch(1)

    @guarded
    def _on_cube(self) -> None:
        cube = self._models.workspace.cube
        if cube is not None:
            self.output.setFilePath(str(default_folder(Path(str(cube.path)), cube.name)))


def numbers(text: str, whole: bool = False, most: float = 1e6) -> List[float]:
    """The numbers in a text like `1, 5, 10`, ascending; none where it is empty.

    Raises:
        ParameterError: Something in it is no such number, or no number from 0 to the greatest.
    """
    found = []
    for part in re.split(r'[,;\s]+', text.strip()):
        if not part:
            continue
        try:
            number = float(int(part)) if whole else float(part)
        except ValueError:
            number = 0.0
        if not 0.0 < number <= most:
            what = tr('"{0}" is no number of labels.') if whole else tr('"{0}" is no percentage.')
            raise ParameterError(what.format(part), tr('Give numbers with commas, such as 5, 20.'))
        found.append(number)
    return sorted(set(found))


def default_folder(cube: Path, name: str) -> Path:
    """A folder that does not exist yet: beside the cube, or in the user's home where that cannot be written."""
    parent = cube.parent
    if not (parent.is_dir() and os.access(parent, os.W_OK)):
        parent = Path(settings.read_text(settings.OUTPUT_FOLDER, str(Path.home())))
    folder, number = parent / f'{name}_comparison', 2
    while folder.exists():
        folder, number = parent / f'{name}_comparison_{number}', number + 1
    return folder
