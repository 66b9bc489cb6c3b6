"""The table of best matches; a click lays one over the pixel's spectrum."""

from __future__ import annotations

import math
from typing import Optional, Tuple

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ...qgis_common.i18n import numeral, tr
from ...spectra.likeness import ANGLE, CORRELATION, DIVERGENCE
from ...spectra.match import Match
from ..shared.messages import guarded
from ..shared.widgets import column, hint, narrow_combo, row
from .matching import Matching

_NAMES = {ANGLE: 'Angle', DIVERGENCE: 'Divergence', CORRELATION: 'Correlation'}
_WHOLE = 0.9995  # coverage from here on needs no word


class MatchPage(QWidget):
    """Shows a :class:`Matching`.

    Args:
        matching: Finds the matches.
    """

    wanted = pyqtSignal(int, bool)  # place of a spectrum in the library, and whether to scale it to the pixel's brightness
    follow_changed = pyqtSignal(bool)

    def __init__(self, matching: Matching, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = matching.messages
        self._matching = matching
        layout = column(self, 2)
        self.measure = narrow_combo(tr('Measure'))
        self.measure.setToolTip(tr('"Shape" compares both sides without their continuum: absorption bands alone decide'))
        for shape in (False, True):
            for key, name in _NAMES.items():
                self.measure.addItem(tr('{0} of the shape').format(tr(name)) if shape else tr(name), (key, shape))
        self.measure.currentIndexChanged.connect(self._on_choice)
        self.scale = QCheckBox(tr('Scale'))
        self.scale.setToolTip(tr('Draw a match as bright as the spectrum that it is compared with'))
        self.scale.setChecked(True)
        self.follow = QCheckBox(tr('Follow'))
        self.follow.setToolTip(tr('Show the matches of the pixel under the mouse instead of the selected spectrum'))
        self.follow.toggled.connect(self.follow_changed)
        layout.addLayout(row(self.measure, self.scale, self.follow, stretch_first=True))
        self._title = hint()
        layout.addWidget(self._title)
        self.table = QTableWidget(0, 4)
        self.table.setAccessibleName(tr('Best matches'))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setAlternatingRowColors(True)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.table.fontMetrics().height() + 6)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(20)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.cellClicked.connect(self._on_cell)
        self.table.activated.connect(lambda index: self._on_cell(index.row()))
        layout.addWidget(self.table, 1)
        self.note = hint()
        self.note.hide()
        layout.addWidget(self.note)
        matching.changed.connect(self._on_change)
        self._on_change()

    @guarded
    def _on_choice(self) -> None:
        self._matching.choose(*self.measure.currentData())

    @guarded
    def _on_cell(self, at: int) -> None:
        if 0 <= at < len(self._matching.matches):
            self.wanted.emit(self._matching.matches[at].index, self.scale.isChecked())

    @guarded
    def _on_change(self) -> None:
        matches = self._matching.matches
        measure = self._matching.choice[0]
        self._title.setText(self._matching.state or tr('Most like {0}').format(self._matching.of))
        headers = ['', tr('Name'), tr('rad') if measure == ANGLE else tr(_NAMES[measure]), '°' if measure == ANGLE else '']
        self.table.setHorizontalHeaderLabels(headers)
        self.table.setColumnHidden(3, measure != ANGLE)
        self.table.setRowCount(len(matches))
        for at, match in enumerate(matches):
            for place, text in enumerate(_texts(match, self._matching.name(match))):
                self._set(at, place, text, match)

    def _set(self, at: int, place: int, text: str, match: Match) -> None:
        item = self.table.item(at, place)
        if item is None:
            item = QTableWidgetItem()
            if place != 1:
                item.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
            self.table.setItem(at, place, item)
        item.setText(text)
        item.setToolTip(tr('{0}\nCompared on {1:.0f} % of the good bands').format(match.name, 100.0 * match.coverage))


def _texts(match: Match, name: str) -> Tuple[str, ...]:
    name = name if match.coverage >= _WHOLE else tr('{0} ({1:.0f} % of bands)').format(name, 100.0 * match.coverage)
    return str(match.rank), name, numeral(match.value, '.4f'), numeral(math.degrees(match.value), '.2f')
