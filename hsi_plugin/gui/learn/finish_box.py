"""What becomes of the labels: a final map, the work of others, a walk outdoors; and a second look at labels that are doubtful."""

from __future__ import annotations

from typing import Mapping, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QSizePolicy, QWidget

from ...core.classes import ClassScheme
from ...core.methods import METHODS
from ...qgis_common.i18n import tr
from ..shared.sizes import units
from ..shared.widgets import column, heading, hint, narrow_combo, row, swatch

_MOST_LINES = 5


class FinishBox(QWidget):
    """Buttons and a list; what they do is up to who listens."""

    map_wanted = pyqtSignal(str)  # the name of a method
    merge_wanted = pyqtSignal()
    conflicts_wanted = pyqtSignal()
    pack_wanted = pyqtSignal()
    unpack_wanted = pyqtSignal()
    doubted = pyqtSignal(int, int)  # row and column of a label to look at again

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        layout = column(self, 0)
        layout.addWidget(heading(tr('Final map')))
        self.method = narrow_combo(tr('Method of the final map'))
        for place, method in enumerate(METHODS.values()):
            self.method.addItem(tr(method.title), method.name)
            self.method.setItemData(place, tr(method.summary), Qt.ItemDataRole.ToolTipRole)
        self.make = _button(tr('Make…'), tr('Go to the page "Map" with these labels and this method'))
        self.make.clicked.connect(lambda _checked=False: self.map_wanted.emit(self.method.currentData()))
        layout.addLayout(row(self.method, self.make, stretch_first=True))
        self.doubts_title = heading(tr('Doubtful labels'))
        layout.addWidget(self.doubts_title)
        self.doubts_hint = hint(tr('The model, taught without them, says otherwise. Click one to answer it again.'))
        layout.addWidget(self.doubts_hint)
        self.doubts = QListWidget()
        self.doubts.setIconSize(QSize(units(14), units(14)))
        self.doubts.setAccessibleName(tr('Doubtful labels'))
        self.doubts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubts.itemActivated.connect(self._on_doubt)
        self.doubts.itemClicked.connect(self._on_doubt)
        layout.addWidget(self.doubts)
        layout.addWidget(heading(tr('With others, and outdoors')))
        self.merge = _button(tr('Merge another session…'), tr('Take over the labels of a colleague, and see where you disagree'))
        self.pack = _button(tr('Points for the field…'), tr('Write points to check outdoors, for QField or QGIS'))
        self.unpack = _button(tr('Back from the field…'), tr('Take over what was noted outdoors'))
        self.conflicts = _button(tr('Disagreements…'), tr('Pixels that people call different things, and how far they agree'))
        said = ((self.merge, self.merge_wanted), (self.conflicts, self.conflicts_wanted))
        for button, signal in (*said, (self.pack, self.pack_wanted), (self.unpack, self.unpack_wanted)):
            button.clicked.connect(lambda _checked=False, wanted=signal: wanted.emit())
        layout.addWidget(self.merge)
        layout.addWidget(self.conflicts)
        layout.addWidget(self.pack)
        layout.addWidget(self.unpack)
        self.show_doubtful((), ClassScheme(()), {})

    def show_doubtful(
        self, doubtful: Sequence[Tuple[int, int, float]], scheme: ClassScheme, values: Mapping[Tuple[int, int], int]
    ) -> None:
        """List labels to look at again.

        Args:
            doubtful: Row, column, and the probability that the model gives the label's class.
            scheme: The classes.
            values: The class of each labelled pixel.
        """
        self.doubts.clear()
        for at_row, at_col, share in sorted(doubtful, key=lambda one: one[2]):
            value = values.get((at_row, at_col), 0)
            if not 1 <= value <= len(scheme):
                continue
            definition = scheme.classes[value - 1]
            text = tr('({0}, {1}) · {2:.0f} % · {3}').format(at_row, at_col, 100.0 * share, definition.name)
            item = QListWidgetItem(swatch(definition.colour), text)
            item.setData(Qt.ItemDataRole.UserRole, (at_row, at_col))
            tip = tr('Row {0}, column {1}: the model gives "{2}" a probability of {3:.0f} %')
            item.setToolTip(tip.format(at_row, at_col, definition.name, 100.0 * share))
            self.doubts.addItem(item)
        there = self.doubts.count()
        for widget in (self.doubts_title, self.doubts_hint, self.doubts):
            widget.setVisible(there > 0)
        if there:
            self.doubts.setFixedHeight(min(there, _MOST_LINES) * self.doubts.sizeHintForRow(0) + 2 * self.doubts.frameWidth() + 2)

    def _on_doubt(self, item: QListWidgetItem) -> None:
        self.doubted.emit(*item.data(Qt.ItemDataRole.UserRole))


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
