"""The choice of brightness: which shares of the pixels may be black and white."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QGridLayout, QLabel, QSizePolicy, QWidget

from ...qgis_common.i18n import tr
from ...spectra.recipes import Stretch
from ..shared.widgets import SPACING, narrow_combo

USUAL = (Stretch(2.0, 98.0), Stretch(1.0, 99.0), Stretch(0.5, 99.5), Stretch(0.0, 100.0))
_NARROWEST = 0.1  # % between the two ends


class StretchBox(QWidget):
    """Usual percentiles in a list, or two of one's own."""

    changed = pyqtSignal()  # by the user

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.choice = narrow_combo(tr('Brightness'))
        for stretch in USUAL:
            self.choice.addItem(tr('{0:g} to {1:g} %').format(stretch.low, stretch.high), str(stretch))
        self.choice.addItem(tr('Own'), '')
        self.choice.setToolTip(tr('The darkest and the brightest share of the pixels are shown as black and as white'))
        label = QLabel(tr('Brightness'))
        label.setBuddy(self.choice)
        self.low, self.high = self._end(tr('Black up to')), self._end(tr('White from'))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        layout.setColumnStretch(1, 1)
        layout.setColumnStretch(2, 1)
        layout.addWidget(label, 0, 0)
        layout.addWidget(self.choice, 0, 1, 1, 2)
        layout.addWidget(self.low, 1, 1)
        layout.addWidget(self.high, 1, 2)
        self.choice.activated.connect(self._on_choice)
        for box in (self.low, self.high):
            box.editingFinished.connect(self._on_own)
        self.set_stretch(USUAL[0])

    def stretch(self) -> Stretch:
        """What is chosen."""
        return Stretch(self.low.value(), self.high.value())

    def set_stretch(self, stretch: Stretch) -> None:
        """Show a choice without telling of it."""
        self._fill(stretch)
        index = self.choice.findData(str(stretch))
        self.choice.setCurrentIndex(index if index >= 0 else self.choice.count() - 1)
        self._show_own()

    def _end(self, name: str) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setRange(0.0, 100.0)
        box.setDecimals(1)
        box.setSingleStep(0.5)
        box.setSuffix(tr(' %'))
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setKeyboardTracking(False)
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # or the page would grow wider than its dock
        return box

    def _fill(self, stretch: Stretch) -> None:
        # Neither end may pass the other: the ranges follow.
        self.low.setRange(0.0, 100.0)
        self.high.setRange(0.0, 100.0)
        self.low.setValue(stretch.low)
        self.high.setValue(stretch.high)
        self.low.setMaximum(self.high.value() - _NARROWEST)
        self.high.setMinimum(self.low.value() + _NARROWEST)
        self._last = self.stretch()

    def _on_choice(self) -> None:
        text = self.choice.currentData()
        self._show_own()
        if text:
            self._fill(Stretch.parse(text))
            self.changed.emit()

    def _on_own(self) -> None:
        """The end of editing, which also comes when nothing was edited."""
        if self.stretch() != self._last:
            self._fill(self.stretch())
            self.changed.emit()

    def _show_own(self) -> None:
        own = not self.choice.currentData()
        self.low.setVisible(own)
        self.high.setVisible(own)
