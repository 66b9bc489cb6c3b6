"""What a classification was worth, and how much there is of every class: the lower half of the map page."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Tuple

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ...core.sentences import joined
from ...qgis_common.i18n import numeral, say, share_text, tr
from ..shared.bars import Bars
from ..shared.widgets import QuietLabel, WarningBox, column, heading, hint

Json = Dict[str, Any]
Line = Tuple[str, Optional[float], str, str]


class Figure(QWidget):
    """A number with its name below."""

    def __init__(self, name: str, tip: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setToolTip(tip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._value = QLabel()
        font = self._value.font()
        font.setPointSizeF(font.pointSizeF() * 1.45)
        self._value.setFont(font)
        label = QuietLabel(name)
        for widget in (self._value, label):
            widget.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(widget)

    def set_value(self, text: str) -> None:
        """Show a number."""
        self._value.setText(text)


class ResultsView(QWidget):
    """Accuracy by spatial blocks, recall of every class, and areas of the map."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        layout = column(self, 0)
        self._title = heading(tr('Accuracy'))
        self._protocol = hint()
        self._overall = Figure(tr('overall'), tr('Overall accuracy: the share of labelled pixels that the held-out classifier gets right'))
        self._average = Figure(tr('average'), tr('Average accuracy: the mean recall of the classes, so that rare classes count as much'))
        self._f1 = Figure(tr('F1'), tr('Mean F1 score of the classes: low where a class is missed, and where others are taken for it'))
        figures = QHBoxLayout()
        for figure in (self._overall, self._average, self._f1):
            figures.addWidget(figure, 1)
        self._recall_title = heading(tr('Recall of each class'))
        self._recall = Bars()
        self._area_title = heading(tr('Share of the map'))
        self._area = Bars()
        self._unsure = hint()
        self._warnings = WarningBox()
        layout.addWidget(self._warnings)
        layout.addWidget(self._title)
        layout.addWidget(self._protocol)
        layout.addLayout(figures)
        for widget in (self._recall_title, self._recall, self._area_title, self._area, self._unsure):
            layout.addWidget(widget)
        self._figures = (self._overall, self._average, self._f1)

    def show_result(self, result: Json) -> None:
        """Show the results of a classify job."""
        self._warnings.set_sentences([str(w) for w in result.get('warnings') or []])
        accuracy = result.get('accuracy')
        self._show_accuracy(accuracy or {}, result['classes'])
        self._area.set_lines(area_lines(result))
        self._unsure.setText(unsure_text(result))
        self._unsure.setVisible(bool(self._unsure.text()))

    def _show_accuracy(self, accuracy: Json, classes: List[Json]) -> None:
        known = accuracy.get('overall_accuracy') is not None
        for widget in (*self._figures, self._recall_title, self._recall):
            widget.setVisible(known)
        self._protocol.setText(protocol_text(accuracy))
        if known:
            for figure, key in zip(self._figures, ('overall_accuracy', 'average_accuracy', 'f1_macro')):
                value = accuracy.get(key)
                figure.set_value('–' if value is None else numeral(value, '.2f') if key == 'f1_macro' else share_text(value))
            self._recall.set_lines(recall_lines(accuracy, classes))


def protocol_text(accuracy: Json) -> str:
    """How the figures were obtained, in a sentence that does not promise more than they hold."""
    if accuracy.get('overall_accuracy') is None:
        reason = say(str(accuracy.get('protocol') or '').rstrip('.'))
        if not reason:
            return tr('No accuracy could be estimated from these labels.')
        return tr('No accuracy could be estimated from these labels: {0}.').format(reason)
    size, blocks, folds = accuracy.get('block_size', 16), accuracy.get('blocks', 0), accuracy.get('folds', 0)
    said = [tr('Estimated by leaving out whole {0} × {0} pixel blocks ({1} blocks, {2} rounds).').format(size, blocks, folds)]
    missing = [str(name) for name in accuracy.get('not_assessable') or []]
    if missing:
        said.append(tr('Not assessable: {0}.').format(', '.join(missing)))
    if accuracy.get('shared_surroundings'):
        near, seen = accuracy.get('least_distance', 1), accuracy.get('receptive_field', 1)
        said.append(tr(
            'Left-out labels lie as near as {0} pixels to the others, and the model sees {1} × {1} pixels around each: the figures may be '
            'better than they would be in another place.'
        ).format(near, seen))
    return joined(said)


def recall_lines(accuracy: Json, classes: List[Json]) -> List[Line]:
    """Name, recall, colour and text of every class; a class that could not be assessed says so."""
    colours = {c['name']: c['colour'] for c in classes}
    lines: List[Line] = []
    for entry in accuracy.get('per_class') or []:
        recall = entry.get('recall')
        text = tr('not assessable: labels in one block only') if recall is None else share_text(recall)
        lines.append((entry['class'], recall, colours.get(entry['class'], '#888888'), text))
    return lines


def area_lines(result: Json) -> List[Line]:
    """Name, share, colour and area (or number of pixels, without coordinates) of every class of the map."""
    counts = [int(n) for n in result.get('counts') or []]
    areas = result.get('area_m2') or [None] * len(counts)
    total = sum(counts) or 1
    return [
        (c['name'], n / total, c['colour'], tr('{0:,} px').format(n) if area is None else area_text(float(area)))
        for c, n, area in zip(result['classes'], counts, areas)
    ]


def unsure_text(result: Json) -> str:
    """How much of the map is unsure, in all and where most; '' where nobody asked."""
    share = result.get('unsure_share')
    if share is None:
        return ''
    shares = zip(result['classes'], result.get('unsure_by_class') or ())
    most = max(((value, one['name']) for one, value in shares if value is not None), default=None)
    if most and most[0]:
        return tr('Unsure: {0:.1f} % of the map; most in {1} ({2:.0f} %).').format(100 * share, most[1], 100 * most[0])
    return tr('Unsure: {0:.1f} % of the map.').format(100 * share)


def area_text(square_metres: float) -> str:
    """An area in the unit that gives a readable number."""
    if square_metres >= 1e6:
        return numeral(square_metres / 1e6, ',.2f') + ' km²'
    if square_metres >= 1e4:
        return numeral(square_metres / 1e4, ',.1f') + ' ha'
    return numeral(square_metres, ',.0f') + ' m²'
