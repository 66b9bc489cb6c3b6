"""Whether unsure pixels are told, and at which error rate."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtWidgets import QDoubleSpinBox, QHBoxLayout, QWidget

from ...engine.job import MOST_RATE
from ...qgis_common import settings
from ...qgis_common.i18n import tr
from ..shared.wrapping import WrapCheckBox

_USUAL = 10.0  # per cent
_OFF = '0'


class UnsureBox(QWidget):
    """A box to tick, and a percentage."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.wanted = WrapCheckBox(tr('Tell unsure pixels; allowed errors'))
        self.wanted.setToolTip(tr(
            'One more layer: how many classes a pixel may be of, such that the true one is missed no more often than this. Low rates need '
            'labels in many places'
        ))  # fmt: skip
        self.percent = QDoubleSpinBox()
        self.percent.setRange(0.5, 100.0 * MOST_RATE)
        self.percent.setDecimals(1)
        self.percent.setSuffix(' %')
        self.percent.setAccessibleName(tr('Allowed errors'))
        last = _number(settings.read_text(settings.UNSURE))
        self.wanted.setChecked(last > 0.0)
        self.percent.setValue(last or _USUAL)
        self.percent.setEnabled(last > 0.0)
        self.wanted.toggled.connect(self.percent.setEnabled)
        layout.addWidget(self.wanted, 1)
        layout.addWidget(self.percent)

    def rate(self) -> float:
        """The error rate that is allowed, 0…0.5; 0 where nobody asks."""
        return round(self.percent.value() / 100.0, 4) if self.wanted.isChecked() else 0.0

    def remember(self) -> None:
        """Keep what is chosen for the next session."""
        settings.remember(settings.UNSURE, f'{self.percent.value():g}' if self.wanted.isChecked() else _OFF)


def _number(text: str) -> float:
    """A remembered percentage; 0 for what is none."""
    try:
        value = float(text or _OFF)
    except ValueError:
        return 0.0
    return value if 0.0 < value <= 100.0 * MOST_RATE else 0.0
