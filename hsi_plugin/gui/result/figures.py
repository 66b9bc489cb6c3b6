"""The figures of an assessment in a narrow panel: one number large, a table of classes, and how much is still to do."""

from __future__ import annotations

import math
from typing import Any, Dict, List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTableWidget, QTableWidgetItem, QWidget

from ...core.language import Language
from ...core.reference import SampleDesign
from ...core.sentences import joined
from ...maps.report.numbers import area_unit, percent, share_with_interval
from ...qgis_common.i18n import numeral, say, tr, user_language
from ..shared.widgets import column, hint, swatch

Json = Dict[str, Any]


class Figures(QWidget):
    """Shows what `maps.accuracy.assess` found."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.overall = QLabel()
        font = self.overall.font()
        font.setPointSizeF(1.4 * font.pointSizeF())
        font.setBold(True)
        self.overall.setFont(font)
        self.overall.setWordWrap(True)
        self.overall.setAccessibleName(tr('Overall accuracy'))
        self.details = hint()
        self.table = QTableWidget(0, 4)
        self.table.setHorizontalHeaderLabels([tr('Class'), tr('UA'), tr('PA'), tr('Area')])
        self.table.setAccessibleName(tr('Accuracy and area of each class'))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for i in (1, 2, 3):
            header.setSectionResizeMode(i, QHeaderView.ResizeMode.ResizeToContents)
        header.setMinimumSectionSize(40)
        for i, words in (
            (1, tr("User's accuracy: of what the map calls so, this much is; below, the 95 % interval")),
            (2, tr("Producer's accuracy: of what is so, the map finds this much; below, the 95 % interval")),
        ):
            self.table.horizontalHeaderItem(i).setToolTip(words)
        layout = column(self, 0)
        for widget in (self.overall, self.details, self.table):
            layout.addWidget(widget)

    def show_accuracy(self, accuracy: Json, colours: Dict[str, str]) -> None:
        """Show these figures instead of what was shown.

        Args:
            accuracy: As `maps.accuracy.assess` gives it.
            colours: Of classes by name.
        """
        area, language = accuracy.get('area') or {}, user_language()
        self.overall.setText(share_with_interval(area.get('overall_accuracy'), language))
        self.overall.setToolTip(tr('Overall accuracy: the share of the mapped area that is right, with its 95 % interval'))
        said = [tr('Share of the area that is right. Average accuracy {0}, {1} reference pixels.').format(
            percent(accuracy.get('average_accuracy'), language=language), numeral(accuracy.get('reference_pixels', 0))
        )]
        worst = accuracy.get('worst_class')
        if worst and worst.get('f1') is not None and worst['f1'] < 1.0:
            said.append(tr('Worst class: {0} (F1 {1}).').format(worst['class'], percent(worst.get('f1'), language=language)))
        self.details.setText(joined(said))
        self._fill(area.get('per_class') or [], str(area.get('unit') or 'pixels'), colours, language)

    def _fill(self, rows: Sequence[Json], unit_name: str, colours: Dict[str, str], language: Language) -> None:
        unit = area_unit([row.get('map_area') or 0.0 for row in rows], unit_name, language)
        self.table.horizontalHeaderItem(3).setText(unit.name)
        self.table.horizontalHeaderItem(3).setToolTip(
            tr('Estimated area, corrected for the errors of the map, ± half of its 95 % interval')
        )
        self.table.setRowCount(len(rows))
        for i, row in enumerate(rows):
            name = QTableWidgetItem(swatch(colours.get(str(row['class']), '#999999')), str(row['class']))
            name.setToolTip(tr('{0}: {1} reference pixels on {2} mapped ones').format(
                row['class'], numeral(row.get('samples', 0)), numeral(row.get('map_pixels', 0))
            ))
            self.table.setItem(i, 0, name)
            for j, key in ((1, 'users_accuracy'), (2, 'producers_accuracy')):
                figure = row.get(key)
                value = figure.get('value') if figure else None
                self._put(i, j, f'{percent(value, 0, language)}\n{_short(figure, language)}')
            figure = row.get('area')
            text = unit.with_interval(figure).replace(' ± ', '\n± ')
            self._put(i, 3, text)
        self.table.resizeRowsToContents()
        height = self.table.horizontalHeader().sizeHint().height() + sum(self.table.rowHeight(i) for i in range(len(rows)))
        self.table.setFixedHeight(height + 2 * self.table.frameWidth() + 2)

    def _put(self, row: int, col: int, text: str) -> None:
        item = QTableWidgetItem(text)
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.table.setItem(row, col, item)

    def texts(self) -> List[Tuple[str, ...]]:
        """What the table says, a row a class."""
        return [tuple(self.table.item(i, j).text() for j in range(4)) for i in range(self.table.rowCount())]


def kappa_words(accuracy: Json) -> str:
    """Kappa with its caution, for who asks for it."""
    kappa = accuracy.get('kappa')
    shown = tr('not defined here') if kappa is None else numeral(kappa, '.3f')
    return joined([tr('Kappa {0}.').format(shown), say(str(accuracy.get('kappa_caution') or ''))]).strip()


def still_to_do(accuracy: Json, design: SampleDesign) -> str:
    """How many more points the wanted standard error needs, in a sentence.

    Standard errors fall with the root of the number of points as long as these are shared among classes as they were, so
    n' ≈ n (s / s')² (Cochran 1977, equation 5.6, without the finite population).

    Args:
        accuracy: As `maps.accuracy.assess` gives it.
        design: How the points were drawn.
    """
    figure = (accuracy.get('area') or {}).get('overall_accuracy') or {}
    error, pixels = figure.get('standard_error'), int(accuracy.get('reference_pixels') or 0)
    target = design.parameters.get('target_se')
    left = design.drawn - pixels
    if error is None or not pixels:
        return tr('Answer more points before intervals can be told.')
    now = tr('Standard error now {0} points.').format(numeral(100 * error, '.1f'))
    if not isinstance(target, (int, float)) or target <= 0:
        return now
    wanted = numeral(100 * target, '.1f')
    if error <= target:
        return joined([now, tr('The {0} that were wanted are reached.').format(wanted)])
    more = math.ceil(pixels * ((error / target) ** 2 - 1.0))
    text = tr('About {0} more points for the {1} that were wanted; the sample has {2} left.')
    said = [now, text.format(numeral(more), wanted, numeral(max(0, left)))]
    if more > left:
        said.append(tr('Draw a second sample of the right size rather than adding points by hand.'))
    return joined(said)


def _short(figure: Optional[Json], language: Language) -> str:
    """An interval in whole percent, without its unit: `63–91`."""
    if not figure or figure.get('low') is None or figure.get('high') is None:
        return ''
    return language.span(*(language.number(100 * figure[end], '.0f') for end in ('low', 'high')))
