"""How a sample shall be drawn, as a form."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QButtonGroup, QDoubleSpinBox, QFormLayout, QRadioButton, QSizePolicy, QSpinBox, QWidget

from ...core.designs import CLUSTER, SIMPLE, STRATIFIED
from ...qgis_common.i18n import tr
from ..shared.widgets import SPACING, column, narrow_combo, row
from ..shared.wrapping import WrapCheckBox
from .sample_preview import Wanted

_MOST = 100_000


class SampleForm(QWidget):
    """Design, size, and what must not be known."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        layout = column(self, 0)
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(SPACING)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        layout.addLayout(form)
        self.kind = narrow_combo(tr('Design'))
        for kind, title, tip in (
            (STRATIFIED, tr('Stratified by class'), tr('Every class of the map gets points of its own, rare ones enough')),
            (SIMPLE, tr('Simple random'), tr('All pixels alike; rare classes may get no point at all')),
            (CLUSTER, tr('Clusters'), tr('Squares of neighbours; less to travel where points are visited')),
        ):
            self.kind.addItem(title, kind)
            self.kind.setItemData(self.kind.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        form.addRow(tr('Design'), self.kind)
        form.addRow(tr('Size'), self._size())
        self.floor = QSpinBox()
        self.floor.setRange(0, 10_000)
        self.floor.setValue(30)
        self.floor.setToolTip(tr('Least number of points in every class of the map'))
        self._floor_title = _titled(form, tr('At least a class'), self.floor)
        self.side = QSpinBox()
        self.side.setRange(2, 99)
        self.side.setValue(3)
        self.side.setSuffix(tr(' pixels'))
        self.side.setToolTip(tr('Pixels along a side of each cluster'))
        self._side_title = _titled(form, tr('Cluster side'), self.side)
        self.seed = QSpinBox()
        self.seed.setRange(0, 2_147_483_647)
        self.seed.setToolTip(tr('The same seed draws the same points again'))
        form.addRow(tr('Seed'), self.seed)
        self.blind = WrapCheckBox(tr('Blind: hide what the map says'))
        self.blind.setToolTip(tr('The map is switched off while you answer, and points do not tell their class'))
        self.blind.setChecked(True)
        self.training = WrapCheckBox(tr('Draw from training pixels, too'))
        self.training.setToolTip(tr('A model knows its training pixels; what it is worth elsewhere, they do not tell'))
        for check in (self.blind, self.training):
            layout.addWidget(check)
        self.kind.currentIndexChanged.connect(self._on_change)
        for signal in (self.floor.valueChanged, self.side.valueChanged, self.size.valueChanged, self.target.valueChanged):
            signal.connect(self._on_change)
        self.by_error.toggled.connect(self._on_change)
        self._on_change()

    def wanted(self) -> Wanted:
        """What the form says."""
        by_error = self.by_error.isChecked()
        size, target = 0 if by_error else self.size.value(), self.target.value() / 100.0
        return Wanted(self.kind.currentData(), size, target, self.floor.value(), self.side.value())

    def _size(self) -> QWidget:
        holder = QWidget()
        lines = column(holder, 0)
        lines.setSpacing(2)
        self.by_error, by_size = QRadioButton(tr('error')), QRadioButton(tr('points'))
        self.by_error.setToolTip(tr('As many points as this standard error of the overall accuracy needs'))
        by_size.setToolTip(tr('So many points in all'))
        self.by_size = by_size
        group = QButtonGroup(self)
        self.target = QDoubleSpinBox()
        self.target.setRange(0.1, 20.0)
        self.target.setSingleStep(0.5)
        self.target.setDecimals(1)
        self.target.setValue(2.0)
        self.target.setPrefix('± ')
        self.target.setSuffix(' %')
        self.target.setToolTip(tr('Standard error of the overall accuracy'))
        self.size = QSpinBox()
        self.size.setRange(2, _MOST)
        self.size.setValue(100)
        self.size.setAccessibleName(by_size.text())
        self.target.setAccessibleName(self.by_error.text())
        for button, spin in ((self.by_error, self.target), (by_size, self.size)):
            group.addButton(button)
            lines.addLayout(row(button, spin))
            spin.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setFixedWidth(max(self.by_error.sizeHint().width(), by_size.sizeHint().width()))
        self.by_error.setChecked(True)
        return holder

    def _on_change(self, *_: object) -> None:
        kind = self.kind.currentData()
        self.kind.setToolTip(self.kind.currentData(Qt.ItemDataRole.ToolTipRole) or '')
        self.target.setEnabled(self.by_error.isChecked())
        self.size.setEnabled(not self.by_error.isChecked())
        for widget in (self.floor, self._floor_title):
            widget.setVisible(kind == STRATIFIED)
        for widget in (self.side, self._side_title):
            widget.setVisible(kind == CLUSTER)
        self.changed.emit()


def _titled(form: QFormLayout, title: str, widget: QWidget) -> QWidget:
    form.addRow(title, widget)
    return form.labelForField(widget)
