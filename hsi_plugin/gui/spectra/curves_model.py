"""The list of kept spectra: what the plot, the map's marks and the export show. It knows no widget."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Dict, List, Mapping, Optional, Tuple

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal

from ...core.arrays import Array
from ...core.bands import Bands
from ...qgis_common.i18n import numeral, tr
from .curve import LIBRARY, MEAN, PIXEL, Curve, next_colour
from .numbered import numbered

NAME, READING = 0, 1  # columns
_ROLES = [Qt.ItemDataRole.DisplayRole]


class CurvesModel(QAbstractTableModel):
    """Curves in the order in which they were kept; beside each name its value at the mouse."""

    curve_added = pyqtSignal(int)
    curve_removed = pyqtSignal(int)
    curve_changed = pyqtSignal(int)  # its name, or whether it is shown

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._curves: List[Curve] = []
        self._readings: Mapping[int, str] = {}
        self._next = 1

    @property
    def curves(self) -> Tuple[Curve, ...]:
        """All of them, oldest first."""
        return tuple(self._curves)

    @property
    def shown(self) -> Tuple[Curve, ...]:
        """Those that are drawn."""
        return tuple(curve for curve in self._curves if curve.shown)

    def curve(self, number: Optional[int]) -> Optional[Curve]:
        """The curve with this number, None where there is none."""
        return next((curve for curve in self._curves if curve.number == number), None)

    def at_pixel(self, row: int, col: int) -> Optional[Curve]:
        """The kept spectrum of a pixel."""
        return next((curve for curve in self._curves if curve.pixel == (row, col)), None)

    def add(self, kind: str, name: str, bands: Bands, values: Array, **more: Any) -> Curve:
        """Keep a spectrum.

        Args:
            kind: What it is.
            name: What it is called; empty for the next number of its kind.
            bands: The cube's bands.
            values: Shape ``(bands,)``.
            more: What else a :class:`Curve` holds; its colour is chosen where none is given.
        """
        colour = more.pop('colour', '') or next_colour([curve.colour for curve in self._curves])
        curve = Curve(self._next, kind, name, colour, bands, values, **more)
        self._next += 1
        row = len(self._curves)
        self.beginInsertRows(QModelIndex(), row, row)
        self._curves.append(curve)
        self.endInsertRows()
        self.curve_added.emit(curve.number)
        return curve

    def remove(self, number: int) -> None:
        """Forget a curve; nothing happens where there is none."""
        row = self.row_of(number)
        if row is None:
            return
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._curves[row]
        self.endRemoveRows()
        self.curve_removed.emit(number)

    def clear(self) -> None:
        """Forget all, and count from 1 again."""
        numbers = [curve.number for curve in self._curves]
        self.beginResetModel()
        self._curves, self._readings = [], {}
        self._next = 1
        self.endResetModel()
        for number in numbers:
            self.curve_removed.emit(number)

    def rename(self, number: int, name: str) -> None:
        """Call a curve otherwise; an empty name changes nothing."""
        if name.strip():
            self._change(number, name=name.strip())

    def set_shown(self, number: int, shown: bool) -> None:
        """Draw a curve, or keep it without drawing it."""
        self._change(number, shown=shown)

    def set_readings(self, readings: Mapping[int, str]) -> None:
        """Show these values beside the names, by number."""
        if readings != self._readings:
            self._readings = readings
            if self._curves:
                self.dataChanged.emit(self.index(0, READING), self.index(len(self._curves) - 1, READING), _ROLES)

    def row_of(self, number: int) -> Optional[int]:
        """Where in the list a curve stands."""
        return next((row for row, curve in enumerate(self._curves) if curve.number == number), None)

    def number_at(self, index: QModelIndex) -> Optional[int]:
        """The number of the curve in a line of the list."""
        return self._curves[index.row()].number if index.isValid() else None

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008  # as Qt declares it
        """One line a curve."""
        return 0 if parent.isValid() else len(self._curves)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Name, and value at the mouse."""
        return 0 if parent.isValid() else 2

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Names can be checked and edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable if index.column() == NAME else flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt."""
        if not index.isValid():
            return None
        curve = self._curves[index.row()]
        if index.column() == READING:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._readings.get(curve.number, '') if curve.shown else ''
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter) if role == Qt.ItemDataRole.TextAlignmentRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return short(curve)
        if role == Qt.ItemDataRole.EditRole:
            return curve.name
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if curve.shown else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DecorationRole:
            return numbered(curve.number, curve.colour)
        if role == Qt.ItemDataRole.ToolTipRole:
            return describe(curve)
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take a name, or a check mark."""
        number = self.number_at(index)
        if number is None or index.column() != NAME:
            return False
        if role == Qt.ItemDataRole.CheckStateRole:
            self.set_shown(number, Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        if role == Qt.ItemDataRole.EditRole:
            self.rename(number, str(value))
            return True
        return False

    def _change(self, number: int, **changes: Any) -> None:
        row = self.row_of(number)
        if row is None:
            return
        self._curves[row] = replace(self._curves[row], **changes)
        self.dataChanged.emit(self.index(row, NAME), self.index(row, READING))
        self.curve_changed.emit(number)


def short(curve: Curve) -> str:
    """A name for a narrow list: of pixels that nobody has named, row and column alone."""
    if curve.pixel is not None and curve.name == pixel_name(*curve.pixel):
        return tr('{0}, {1}').format(*curve.pixel)
    return curve.name


def pixel_name(row: int, col: int) -> str:
    """What a pixel is called until somebody names it."""
    return tr('Row {0}, col {1}').format(row, col)


def describe(curve: Curve) -> str:
    """What a curve is, in a few lines."""
    lines = [curve.name]
    if curve.kind == PIXEL:
        lines.append(pixel_name(*curve.pixel))
        lines.append(f'{curve.xy[0]:.8g}, {curve.xy[1]:.8g}')
    elif curve.kind == MEAN:
        lines.append(tr('Mean ± standard deviation of {0} pixels').format(numeral(curve.count)))
    facts: Dict[str, str] = {column: text for column, text in curve.about.items() if text}
    lines += [f'{column}: {text}' for column, text in list(facts.items())[:12]]
    if curve.kind == LIBRARY:
        lines.append(tr('From a spectral library'))
    return '\n'.join(lines)
