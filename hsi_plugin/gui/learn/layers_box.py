"""How the live layers are drawn: how strongly, and which of them."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QSlider, QWidget

from ...qgis_common.i18n import tr
from ..shared.widgets import column, row
from ..shared.wrapping import WrapButton, WrapCheckBox


class LayersBox(QWidget):
    """A slider and two boxes to check; what they mean for layers is up to who listens."""

    opacity_changed = pyqtSignal(float)  # 0…1
    unsure_shown = pyqtSignal(bool)
    changes_shown = pyqtSignal(bool)
    safe_colours = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        layout = column(self, 0)
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 100)
        self.opacity.setPageStep(10)
        self.opacity.setAccessibleName(tr('Opacity of the map'))
        self.opacity.setToolTip(tr('How strongly the map covers the image'))
        self.opacity.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.opacity.valueChanged.connect(lambda value: self.opacity_changed.emit(value / 100.0))
        title = QLabel(tr('Map'))
        layout.addLayout(row(title, self.opacity))
        self.unsure = WrapCheckBox(tr('Show uncertainty'))
        self.unsure.setToolTip(tr('Dark: sure; bright: torn between two classes'))
        self.unsure.toggled.connect(self.unsure_shown)
        self.changes = WrapCheckBox(tr('Flash changes'))
        self.changes.setToolTip(tr('Show for a moment what an answer has changed on the map'))
        self.changes.toggled.connect(self.changes_shown)
        for box in (self.unsure, self.changes):
            box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            layout.addWidget(box)
        self.safe = WrapButton(tr('Colour-blind-safe colours'))
        self.safe.setToolTip(tr('Give all classes colours that stay apart with colour vision deficiency; Undo takes it back'))
        self.safe.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.safe.clicked.connect(lambda _checked=False: self.safe_colours.emit())
        layout.addWidget(self.safe)

    def show_state(self, there: bool, opacity: float, unsure: bool, changes: bool) -> None:
        """Show how the layers are drawn, without telling anyone; what cannot be changed before they are `there` is grey."""
        for widget in (self.opacity, self.unsure):
            widget.setEnabled(there)
        for widget, value in ((self.opacity, round(100 * opacity)), (self.unsure, unsure), (self.changes, changes)):
            blocked = widget.blockSignals(True)
            widget.setValue(value) if isinstance(widget, QSlider) else widget.setChecked(value)
            widget.blockSignals(blocked)
