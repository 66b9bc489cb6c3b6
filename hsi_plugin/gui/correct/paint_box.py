"""What painting does: which tool, from which class to which, and why."""

from __future__ import annotations

from typing import Dict, List, Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QLabel, QSizePolicy, QSpinBox, QToolButton, QWidget

from ...core.classes import ClassScheme
from ...qgis_common import settings
from ...qgis_common.i18n import tr
from ..learn.answer_buttons import AnswerButton
from ..shared.messages import guarded
from ..shared.widgets import column, narrow_combo, row, swatch, theme_icon
from ..shared.wrapping import WrapCheckBox, flow
from .editing import Editing
from .tool import BRUSH, OUTLINE, PIECE

REASONS = settings.PREFIX + 'correct/reasons'
_KEPT = 8  # reasons
_COLUMNS = 2
_PICTURES = {BRUSH: 'mActionToggleEditing.svg', OUTLINE: 'mActionCapturePolygon.svg', PIECE: 'mActionSelectPolygon.svg'}


class PaintBox(QWidget):
    """Tools, classes and the reason.

    Args:
        editing: What is painted on.
    """

    tool_wanted = pyqtSignal(str)  # BRUSH, OUTLINE or PIECE; empty where none is wanted any more

    def __init__(self, editing: Editing, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = editing.messages
        self._editing = editing
        self._scheme: Optional[ClassScheme] = None
        names = {BRUSH: tr('Brush'), OUTLINE: tr('Outline'), PIECE: tr('Piece')}
        tips = {
            BRUSH: tr('Click or drag over pixels; + and − change the size'),
            OUTLINE: tr('Drag around an area, or click its corners and close it with a right click'),
            PIECE: tr('Click a piece: all pixels of its class that hang together'),
        }
        self.tools: Dict[str, QToolButton] = {}
        for kind in (BRUSH, OUTLINE, PIECE):
            button = QToolButton()
            button.setIcon(theme_icon(_PICTURES[kind]))
            button.setText(names[kind])
            button.setToolTip(tips[kind])
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.clicked.connect(lambda pressed, which=kind: self.tool_wanted.emit(which if pressed else ''))
            self.tools[kind] = button
        self.side = QSpinBox()
        self.side.setRange(1, 99)
        self.side.setSuffix(' ' + tr('px'))
        self.side.setToolTip(tr("Side of the brush in the map's pixels"))
        self.side.setAccessibleName(tr('Size of the brush'))
        self.side.valueChanged.connect(editing.set_side)
        self.corners = WrapCheckBox(tr('Pieces hang together at corners too'))
        self.corners.toggled.connect(self._on_corners)
        self.only = narrow_combo(tr('Class that is changed'))
        self.only.setToolTip(tr('Painting leaves pixels of all other classes as they are'))
        self.only.currentIndexChanged.connect(self._on_only)
        self.classes = QWidget()
        self._grid = QGridLayout(self.classes)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(4)
        for place in range(_COLUMNS):
            self._grid.setColumnStretch(place, 1)
        self.buttons: List[AnswerButton] = []
        self.reason = QComboBox()
        self.reason.setEditable(True)
        self.reason.setAccessibleName(tr('Reason'))
        self.reason.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.reason.setMinimumContentsLength(3)
        self.reason.lineEdit().setPlaceholderText(tr('Why? Goes into the registry'))
        self.reason.addItems(settings.read_text(REASONS).split('\n') if settings.read_text(REASONS) else [])
        self.reason.setCurrentIndex(-1)
        self.reason.editTextChanged.connect(self._on_reason)
        layout = column(self, 0)
        layout.addWidget(flow(*self.tools.values()))
        sizes = row(QLabel(tr('Size of the brush')), self.side)
        sizes.addStretch(1)
        layout.addLayout(sizes)
        layout.addWidget(self.corners)
        layout.addLayout(row(QLabel(tr('Change', 'verb: which pixels to change')), self.only))
        layout.addWidget(QLabel(tr('to')))
        layout.addWidget(self.classes)
        layout.addWidget(self.reason)
        editing.chosen.connect(self.refresh)
        self.refresh()

    def press(self, kind: str) -> None:
        """Show which tool is in use; empty for none."""
        for which, button in self.tools.items():
            button.setChecked(which == kind)

    def keep_reason(self) -> None:
        """Offer the reason again later."""
        said = self._editing.reason.strip()
        if not said:
            return
        known = [self.reason.itemText(i) for i in range(self.reason.count())]
        if known[:1] == [said]:
            return
        kept = [said, *(text for text in known if text != said)][:_KEPT]
        settings.remember(REASONS, '\n'.join(kept))
        self.reason.blockSignals(True)
        self.reason.clear()
        self.reason.addItems(kept)
        self.reason.setEditText(said)
        self.reason.blockSignals(False)

    @guarded
    def refresh(self) -> None:
        """Show the map's classes, and what is chosen."""
        editing = self._editing
        if self._scheme is None or self._scheme.classes != editing.scheme.classes:
            self._scheme = editing.scheme
            self._show_classes(editing.scheme)
        for value, button in enumerate(self.buttons):
            button.setChecked(value == editing.to)
        self.side.blockSignals(True)
        self.side.setValue(editing.side)
        self.side.blockSignals(False)

    def _show_classes(self, scheme: ClassScheme) -> None:
        while len(self.buttons) < len(scheme) + 1:
            self._add_button()
        named = [(tr('no class'), ''), *((c.name, c.colour) for c in scheme)]
        for value, (name, colour) in enumerate(named):
            key = str(value) if value <= 9 else ''
            button = self.buttons[value]
            button.setIcon(swatch(colour) if colour else theme_icon('mActionRemove.svg'))
            tip = tr('Paint "{0}"').format(name)
            button.say(f'{key} {name}'.strip(), f'{tip} ({key})' if key else tip)
        for value, button in enumerate(self.buttons):
            button.setVisible(value < len(named))
        self.only.blockSignals(True)
        self.only.clear()
        self.only.addItem(tr('any class'), None)
        for c in scheme:
            self.only.addItem(swatch(c.colour), c.name, c.value)
        self.only.addItem(tr('no class'), 0)
        self.only.blockSignals(False)
        self._editing.only = None
        self._editing.choose(min(self._editing.to, len(scheme)))

    def _add_button(self) -> None:
        value = len(self.buttons)
        button = AnswerButton()
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(lambda _checked=False: self._on_class(value))
        # No class comes last on the page, first in number.
        self._grid.addWidget(button, *(divmod(value - 1, _COLUMNS) if value else (1000, 0)))
        self.buttons.append(button)

    @guarded
    def _on_class(self, value: int) -> None:
        self._editing.choose(value)
        self.refresh()

    @guarded
    def _on_only(self) -> None:
        self._editing.only = self.only.currentData()

    @guarded
    def _on_corners(self, on: bool) -> None:
        self._editing.connected = 8 if on else 4

    @guarded
    def _on_reason(self, text: str) -> None:
        self._editing.reason = text
