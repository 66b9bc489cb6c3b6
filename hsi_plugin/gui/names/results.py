"""What came out of a run from names: areas, how sure, which words won, what the parts said, and which of the controls was chosen."""

from __future__ import annotations

import html
from typing import Any, Dict, List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from ...core.refinements import NONE, REFINEMENTS
from ...qgis_common.i18n import numeral, share_text, tr
from ..map.results import Line, area_lines
from ..shared.bars import Bars
from ..shared.widgets import WarningBox, column, heading, hint, row, text_label, theme_icon

Json = Dict[str, Any]
_PART, _SHARE = '#6699cc', '#8b93a0'  # of bars that stand for no class


class NamesResults(QWidget):
    """The lower half of the page."""

    correct = pyqtSignal()  # the user wants to correct the map by clicking

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._report = ''
        self.warnings = WarningBox()
        self.correct_button = QPushButton(theme_icon('mActionToggleEditing.svg'), tr('Correct by clicking'))
        self.correct_button.setToolTip(tr('Take these classes to the page "Labels" and click; the clicks count in the next run'))
        self.correct_button.clicked.connect(lambda _checked=False: self.correct.emit())
        self.report_button = QPushButton(tr('Open report'))
        self.report_button.setToolTip(tr('A page with the maps of all parts, the controls and what was chosen why'))
        self.report_button.clicked.connect(lambda _checked=False: self.open_report())
        self.method = hint()
        self.areas, self.sureness, self.words, self.parts = Bars(), Bars(), Bars(), Bars()
        self.controls = text_label()
        self.controls.setTextFormat(Qt.TextFormat.RichText)
        self._titles = {
            name: heading(title) for name, title in (
                ('areas', tr('Share of the map')), ('sureness', tr('Mean confidence')), ('words', tr('First labels by name')),
                ('parts', tr('Weight of each part')), ('controls', tr('Controls')),
            )
        }
        self._parts_hint, self._controls_hint = hint(), hint(tr('Judged without any truth; ✓ is what the map shows.'))
        layout = column(self, 0)
        layout.addWidget(self.warnings)
        layout.addLayout(row(self.correct_button, self.report_button, stretch_first=True))
        layout.addWidget(self.method)
        for name in self._titles:
            layout.addWidget(self._titles[name])
            if name == 'controls':
                layout.addWidget(self._controls_hint)
            layout.addWidget(getattr(self, name))
            if name == 'parts':
                layout.addWidget(self._parts_hint)

    def show_result(self, result: Json) -> None:
        """Show the results of a zero-shot job."""
        self._report = str(result.get('report') or '')
        self.report_button.setVisible(bool(self._report))
        self.warnings.set_sentences([str(one) for one in result.get('warnings') or ()])
        self.method.setText(method_line(result))
        self._show_bars('areas', area_lines(result))
        self._show_bars('sureness', confidence_lines(result))
        self._show_bars('words', word_lines(result))
        self._show_bars('parts', part_lines(result))
        said = parts_line(result)
        self._parts_hint.setText(said)
        self._parts_hint.setVisible(bool(said))
        self.controls.setText(controls_html(result.get('candidates') or ()))
        for widget in (self.controls, self._controls_hint, self._titles['controls']):
            widget.setVisible(bool(result.get('candidates')))

    def open_report(self) -> None:
        """Show the report in the browser."""
        if self._report:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._report))

    def _show_bars(self, name: str, lines: Sequence[Line]) -> None:
        bars = getattr(self, name)
        bars.set_lines(lines)
        for widget in (bars, self._titles[name]):
            widget.setVisible(bool(lines))


def method_line(result: Json) -> str:
    """What made the map from the first labels, and how sure it is."""
    name = str(result.get('refined_by') or '')
    refinement = REFINEMENTS.get(name)
    said = tr('First labels as they are.') if name == NONE else tr('Refined by: {0}.').format(
        tr(refinement.title) if refinement is not None else name
    )
    overall = result.get('mean_confidence_overall')
    return said if overall is None else f'{said} ' + tr('Mean confidence {0:.2f}.').format(float(overall))


def confidence_lines(result: Json) -> List[Line]:
    """Mean confidence of every class that has a pixel on the map."""
    found = result.get('mean_confidence') or []
    lines: List[Line] = []
    for number, one in enumerate(result['classes']):
        value = found.get(one['name']) if isinstance(found, dict) else found[number] if number < len(found) else None
        if value is not None:
            lines.append((one['name'], float(value), one['colour'], numeral(float(value), '.2f')))
    return lines


def word_lines(result: Json) -> List[Line]:
    """How much of the scene each name wins before anything is refined; a name that never wins says so."""
    colours = {one['name']: one['colour'] for one in result['classes']}
    lines: List[Line] = []
    for prompt in result.get('prompts') or ():
        share = prompt.get('share')
        if share is None:
            continue
        never = float(share) == 0.0
        lines.append((
            prompt['name'], None if never else float(share), colours.get(prompt['name'], _SHARE),
            tr('wins no pixel') if never else percent(float(share)),
        ))
    return lines


def part_lines(result: Json) -> List[Line]:
    """Weight of every part, as a share of all."""
    parts = result.get('parts') or []
    whole = sum(float(part['weight']) for part in parts) or 1.0
    return [(tr(part['title']), float(part['weight']) / whole, _PART, percent(float(part['weight']) / whole)) for part in parts]


def parts_line(result: Json) -> str:
    """How far each part agrees with all together; empty where there is only one."""
    parts = [part for part in result.get('parts') or () if part.get('share_agreeing') is not None]
    if len(parts) < 2:
        return ''
    return tr('Agree with all together: {0}.').format(
        ', '.join(f'{tr(part["title"])} {percent(float(part["share_agreeing"]))}' for part in parts)
    )


def controls_html(candidates: Sequence[Json]) -> str:
    """Every control with its criteria; the one that made the map is marked, and so is another one that does better."""
    lines: List[Tuple[str, str]] = []
    for one in candidates:
        title = html.escape(tr('First labels') if one['name'] == NONE else tr(str(one.get('title') or one['name'])))
        used = one.get('used', one.get('chosen'))
        criteria = ' · '.join(f'{name} {_number(value)}' for name, value in (one.get('criteria') or {}).items())
        best = f' – {html.escape(tr("better by these figures"))}' if one.get('chosen') and not used else ''
        lines.append((f'<b>✓ {title}</b>' if used else title + best, html.escape(criteria)))
    return ''.join(
        f'<p style="margin: 0 0 5px 0">{title}' + (f'<br><small>{criteria}</small>' if criteria else '') + '</p>'
        for title, criteria in lines
    )


def percent(share: float) -> str:
    """A share as one would say it; what is not nothing is never 0 %."""
    return share_text(share) if share >= 0.01 or share == 0.0 else f'< {share_text(0.01)}'


def _number(value: Any) -> str:
    return '–' if value is None else numeral(value, '.3g') if isinstance(value, (int, float)) else str(value)
