"""Majority filter and smallest mapping unit, with a look at what they would change before they do."""

from __future__ import annotations

from typing import Optional, Tuple

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QSpinBox, QWidget

from ...core.arrays import BoolArray
from ...core.errors import ParameterError
from ...core.window import Window
from ...maps.correct.correction import MOST_PIXELS
from ...maps.correct.proposal import Proposal, filter_majority, filter_minimum, listed, polygon_mask
from ...maps.correct.working import read_raster
from ...qgis_common.i18n import numeral, tr
from ..shared.messages import guarded
from ..shared.widgets import column, hint, narrow_combo, row
from ..shared.wrapping import WrapCheckBox
from .editing import Editing

_MOST_LINES = 4
MAJORITY, MINIMUM = range(2)
WHOLE, VIEW, OUTLINE = range(3)


class FilterBox(QWidget):
    """Which filter, where, what it would change, and a button that lets it.

    Args:
        editing: What is filtered.
    """

    area_wanted = pyqtSignal()  # somebody has to let the user draw an outline

    def __init__(self, editing: Editing, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = editing.messages
        self._editing = editing
        self._found: Optional[Proposal] = None
        self._ticket = 0
        self.kind = narrow_combo(tr('Filter'))
        self.kind.addItem(tr('Majority in a square of'))
        self.kind.addItem(tr('No piece smaller than'))
        self.kind.setToolTip(tr(
            'A pixel takes the class that is the most frequent one around it; or small pieces go to the largest piece that they touch. '
            'Pixels without a class stay so and have no say.'
        ))
        self.side = QSpinBox()
        self.side.setRange(3, 99)
        self.side.setSingleStep(2)
        self.minimum = QSpinBox()
        self.minimum.setRange(2, 99_999)
        self.minimum.setValue(4)
        for spin in (self.side, self.minimum):
            spin.setSuffix(' ' + tr('px'))
            spin.setAccessibleName(tr('Size'))
        self.where = narrow_combo(tr('Where'))
        self.where.addItem(tr('in the whole map'))
        self.where.addItem(tr('in what the canvas shows'))
        self.where.addItem(tr('in an outline that I draw'))
        self.corners = WrapCheckBox(tr('Pieces hang together at corners too'))
        self.preview = QPushButton(tr('Count'))
        self.preview.setToolTip(tr('How many pixels would change; nothing changes yet'))
        self.apply = QPushButton(tr('Apply'))
        self.told = hint()
        layout = column(self, 0)
        layout.addLayout(row(self.kind, self.side, self.minimum, stretch_first=True))
        layout.addWidget(self.corners)
        layout.addWidget(self.where)
        layout.addLayout(row(self.preview, self.apply))
        layout.addWidget(self.told)
        self.kind.currentIndexChanged.connect(self._on_asked)
        self.side.valueChanged.connect(self._on_side)
        self.minimum.valueChanged.connect(self._on_asked)
        self.where.currentIndexChanged.connect(self._on_where)
        editing.area_changed.connect(self._on_asked)
        self.corners.toggled.connect(self._on_asked)
        self.preview.clicked.connect(lambda _checked=False: self.look())
        self.apply.clicked.connect(lambda _checked=False: self.let())
        editing.changed.connect(self._on_asked)
        self._on_asked()

    @property
    def found(self) -> Optional[Proposal]:
        """What the filter would change; None before it was asked."""
        return self._found

    @guarded
    def look(self) -> None:
        """Find out what would change, off the window's thread."""
        self._editing.begin(lambda: self._look(then_apply=False))

    @guarded
    def let(self) -> None:
        """Apply the filter, after finding out what it changes where that is not known yet."""
        if self._found is not None:
            self._let(self._found)
        else:
            self._editing.begin(lambda: self._look(then_apply=True))

    def _look(self, then_apply: bool) -> None:
        correction = self._editing.correction
        if correction is None:
            return
        correction.show()
        area, mask = self._area()
        if area is not None and not area.size:
            outline = self.where.currentIndex() == OUTLINE
            self.told.setText(tr('Draw an outline on the map first.') if outline else tr('The canvas shows nothing of the map.'))
            return
        size = (area or correction.grid.window).size
        if size > MOST_PIXELS:
            raise ParameterError(
                tr('{0:,} pixels are too many to be taken back.').format(size),
                tr('Zoom to a part of the map, or let "Clean a map" of the toolbox write a new one.'),
            )
        path, grid = str(correction.working_path), correction.grid
        kind, side, minimum = self.kind.currentIndex(), self.side.value(), self.minimum.value()
        connected = 8 if self.corners.isChecked() else 4

        def work() -> Proposal:
            with read_raster(path) as read:
                if kind == MAJORITY:
                    return filter_majority(read, grid, side, area, mask)
                return filter_minimum(read, grid, minimum, connected, area, mask)

        self._ticket += 1
        ticket = self._ticket
        self.told.setText(tr('Counting…'))
        self._editing.thread.submit(work, lambda found: self._on_found(found, ticket, then_apply), self.messages.report, 'filter')

    def _area(self) -> Tuple[Optional[Window], Optional[BoolArray]]:
        """Where the filter may work: a window, and which of its pixels; None for all."""
        where, nothing = self.where.currentIndex(), Window(0, 0, 0, 0)
        if where == WHOLE:
            return None, None
        locator = self._editing.locator()
        if where == VIEW:
            window = locator.window(self._editing.state.canvas.extent()) if locator is not None else None
            return window or nothing, None
        corners, grid = self._editing.area, self._editing.grid
        return polygon_mask(corners, grid) if corners and grid is not None else (nothing, None)

    @guarded
    def _on_found(self, found: Proposal, ticket: int, then_apply: bool) -> None:
        if ticket != self._ticket:
            return
        self._found = found
        self.told.setText(self._words(found))
        self._refresh()
        if then_apply:
            self._let(found)

    def _let(self, found: Proposal) -> None:
        said = self._words(found)
        self._editing.apply(found)
        self.told.setText(said)

    def _words(self, found: Proposal) -> str:
        if not found.pixels:
            return tr('Nothing would change.')
        pairs = listed(found.matrix(len(self._editing.scheme)), self._editing.scheme, tr('no class'))
        lines = [tr('{0:,} pixels:').format(found.pixels)]
        lines += [f'{p["from_name"]} → {p["to_name"]}: {numeral(p["pixels"])}' for p in pairs[:_MOST_LINES]]
        if len(pairs) > _MOST_LINES:
            lines.append(tr('and {0} more pairs of classes').format(len(pairs) - _MOST_LINES))
        return '\n'.join(lines)

    @guarded
    def _on_side(self, side: int) -> None:
        if not side % 2:  # typed
            self.side.setValue(side + 1)
        self._on_asked()

    @guarded
    def _on_where(self) -> None:
        if self.where.currentIndex() == OUTLINE:
            self.area_wanted.emit()
        else:
            self._editing.set_area(())
        self._on_asked()

    @guarded
    def _on_asked(self) -> None:
        """What was found out is not what is asked now."""
        self._ticket += 1
        self._found = None
        self.told.clear()
        self._refresh()

    def _refresh(self) -> None:
        by_majority = self.kind.currentIndex() == MAJORITY
        self.side.setVisible(by_majority)
        self.minimum.setVisible(not by_majority)
        self.corners.setVisible(not by_majority)
        ready = self._editing.state.map_path is not None
        self.preview.setEnabled(ready)
        self.apply.setEnabled(ready and (self._found is None or self._found.pixels > 0))
