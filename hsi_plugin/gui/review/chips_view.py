"""The surroundings of a point: two composites, each from near and from afar."""

from __future__ import annotations

from typing import Dict, List, Optional, Tuple

from qgis.PyQt.QtWidgets import QGridLayout, QWidget

from ...qgis_common.i18n import tr
from ...spectra.rgb import TITLES
from ..learn.chip import Chip, ChipView
from ..shared.widgets import QuietLabel
from .scene import NEAR, WIDE

_SCALES = (8, 7, 6, 5)  # screen pixels for each of the near pixels; in narrow docks few, for names of classes beside them want room
_GAP = 4


class ChipsView(QWidget):
    """Four pictures, the pixel outlined in each; columns are composites, rows are scales."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.views: Dict[Tuple[int, int], ChipView] = {}  # by composite (0, 1) and pixels across
        self._titles: List[QuietLabel] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_GAP)
        for place in range(2):
            title = QuietLabel()
            font = title.font()
            font.setPointSizeF(0.85 * font.pointSizeF())
            title.setFont(font)
            title.setWordWrap(True)  # no wider than the picture below it
            self._titles.append(title)
            grid.addWidget(title, 0, place)
            for line, across in enumerate((NEAR, WIDE), start=1):
                view = ChipView(self, _SCALES[-1] * NEAR)
                self.views[place, across] = view
                grid.addWidget(view, line, place)
        self.fit(0)
        self.show_chips({})

    def fit(self, width: int) -> None:
        """Be as large as a width allows, in whole screen pixels for each of the near ones."""
        scale = next((s for s in _SCALES if 2 * s * NEAR + _GAP <= width), _SCALES[-1])
        for view in self.views.values():
            view.set_side(scale * NEAR)
        self.setFixedWidth(2 * scale * NEAR + _GAP)

    def show_chips(self, chips: Dict[str, Chip]) -> None:
        """Show these, by the composite's kind; nothing where there are none."""
        listed = list(chips.items())
        for place in range(2):
            kind, chip = listed[place] if place < len(listed) else ('', None)
            title = tr(TITLES[kind]) if kind else ''
            self._titles[place].setText(title)
            self._titles[place].setToolTip(title)
            for across in (NEAR, WIDE):
                view = self.views[place, across]
                view.show_chip(chip.middle(across) if chip is not None else None)
                view.setToolTip(tr('{0}, {1} × {1} pixels around the point').format(title, across) if kind else '')
