"""Inputs of the page of names besides the names: a file or folder that may be either, and the group of settings that most never touch."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Optional, Tuple

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QToolButton,
    QWidget,
)

from ...core.errors import ParameterError
from ...engine.job import ZeroShotJob
from ...qgis_common import settings
from ...qgis_common.i18n import tr
from ..shared.widgets import MARGIN, SPACING
from ..shared.wrapping import WrapCheckBox


class PathEdit(QWidget):
    """A line for a path, and a button that looks for a file, or for a folder where one may be meant.

    Args:
        name: What it is, for who cannot see it.
        files: Filter of the files, as Qt writes it.
        folders: Whether it may be a folder, too.
    """

    changed = pyqtSignal()

    def __init__(self, name: str, files: str, folders: bool = False, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._name, self._files = name, files
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(tr('None'))
        self.line.setClearButtonEnabled(True)
        self.line.setMinimumWidth(60)
        self.line.textChanged.connect(lambda _text: self.changed.emit())
        self.button = QToolButton()
        self.button.setText('…')
        self.button.setAccessibleName(tr('Choose: {0}').format(name))
        if folders:
            menu = QMenu(self.button)
            menu.addAction(tr('Folder…'), self._choose_folder)
            menu.addAction(tr('File…'), self._choose_file)
            self.button.setMenu(menu)
            self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        else:
            self.button.clicked.connect(lambda _checked=False: self._choose_file())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING // 2)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.button)

    def path(self) -> str:
        """What the line says."""
        return self.line.text().strip()

    def set_path(self, path: str) -> None:
        """Write this."""
        self.line.setText(path)

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self._name, self._start(), self._files)
        if path:
            self.set_path(path)

    def _choose_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self._name, self._start())
        if path:
            self.set_path(path)

    def _start(self) -> str:
        here = self.path()
        return str(Path(here).parent) if here else settings.read_text(settings.LAST_FOLDER)


class MoreSettings(QgsCollapsibleGroupBox):
    """Thresholds, weights, scales and further layers; folded together until somebody wants them."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr('More'), parent)
        self.setCollapsed(True)
        self.setSaveCollapsedState(False)
        self.unsure = _share(
            ZeroShotJob.unsure, tr('never'), 0.0,
            tr('Pixels whose best class is less probable than this become "unsure" on the map'),
        )
        self.none_of_these = _share(
            ZeroShotJob.none_of_these, tr('never'), 1.0,
            tr('Pixels that are more probably something that was not named become "none of these" on the map'),
        )
        self.weights = _line(
            tr('automatic'), tr('How much each part counts, such as spectra=1, clip=0.5; the parts are spectra, clip, library and clicks')
        )
        self.scales = _line(
            tr('automatic'), tr('Magnifications at which CLIP looks at the picture, such as 1, 2, 4; else by the size of a pixel')
        )
        self.confidence = _check(
            tr('Confidence and runner-up'), tr('Two more layers: how sure the map is of every pixel, and which class comes second')
        )
        self.confidence.setChecked(settings.read_flag(settings.WITH_CONFIDENCE, True))
        self.parts = _check(
            tr('A map of each part'), tr("More layers: what spectra, CLIP, library and clicks say, each by itself")
        )
        form = QFormLayout(self)
        form.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        form.setSpacing(SPACING)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for title, widget in (
            (tr('Unsure below'), self.unsure), (tr('None of these above'), self.none_of_these), (tr('Weights'), self.weights),
            (tr('CLIP scales'), self.scales),
        ):
            widget.setAccessibleName(title)
            form.addRow(title, widget)
        form.addRow(self.confidence)
        form.addRow(self.parts)
        for signal in (self.weights.textChanged, self.scales.textChanged):
            signal.connect(lambda _text: self.changed.emit())

    def options(self) -> Dict[str, Any]:
        """What is said here, as fields of a job.

        Raises:
            ParameterError: The scales are no numbers.
        """
        return {
            'unsure': round(self.unsure.value(), 4), 'none_of_these': round(self.none_of_these.value(), 4),
            'weights': self.weights.text().strip(), 'scales': scales(self.scales.text()), 'parts': self.parts.isChecked(),
            'confidence': self.confidence.isChecked(),
        }


def scales(text: str) -> Tuple[float, ...]:
    """Magnifications between commas; none of an empty text.

    Raises:
        ParameterError: A word is no number above 0.
    """
    try:
        found = tuple(float(word) for word in text.replace(';', ' ').replace(',', ' ').split())
    except ValueError:
        found = (0.0,)
    if not all(0.0 < number < 1e3 for number in found):
        raise ParameterError(tr('"{0}" is no list of scales.').format(text), tr('Give numbers with commas, such as 1, 2, 4.'))
    return found


def _share(value: float, never: str, at: float, tip: str) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    # The text for "never" can stand at the least value only, so that a threshold that is off at 1 has its text in the tooltip.
    box.setRange(0.0, 1.0)
    box.setSingleStep(0.05)
    box.setDecimals(2)
    box.setValue(value)
    if at == 0.0:
        box.setSpecialValueText(never)
    box.setToolTip(tip if at == 0.0 else tr('{0}; 1 for {1}').format(tip, never))
    return box


def _line(placeholder: str, tip: str) -> QLineEdit:
    line = QLineEdit()
    line.setPlaceholderText(placeholder)
    line.setToolTip(tip)
    line.setMinimumWidth(60)
    return line


def _check(text: str, tip: str) -> WrapCheckBox:
    box = WrapCheckBox(text)
    box.setToolTip(tip)
    return box
