"""The report's tables: the legend with areas, and the accuracy of each class."""

from __future__ import annotations

from typing import Any, Dict, List

from .charts import interval_bar
from .content import ReportContent
from .numbers import ABSENT, AreaUnit, area_unit, count, interval, percent
from .svg import escaped

_SHORT = 16  # rows


def unit_of(content: ReportContent) -> AreaUnit:
    """The unit of all areas of a report."""
    return area_unit([c.mapped for c in content.classes], content.unit)


def legend(content: ReportContent) -> List[str]:
    """Colour, name, mapped area, and the estimated one with its interval where there is a reference."""
    unit, whole, estimates = unit_of(content), content.mapped, estimated(content)
    rows = []
    for one in content.classes:
        cells = [
            f'<td class="n">{one.value}</td><td class="name">{swatch(one.colour)}<bdi>{escaped(one.name)}</bdi></td>',
            f'<td class="n">{unit.number(one.mapped)}</td><td class="n">{percent(one.mapped / whole if whole else None)}</td>',
        ]
        if estimates:
            area = estimates.get(one.name, {}).get('area')
            cells.append(f'<td class="n"><b>{unit.with_interval(area)}</b></td><td class="n">{span(area, unit)}</td>')
        rows.append(f'<tr>{"".join(cells)}</tr>')
    for name, figures in estimates.items():  # classes that only the reference has
        if name not in {c.name for c in content.classes}:
            area, none = figures.get('area'), f'<td class="n">{unit.number(0.0)}</td><td class="n">{percent(0.0)}</td>'
            rows.append(
                f'<tr><td></td><td class="name"><bdi>{escaped(name)}</bdi> (not on the map)</td>{none}'
                f'<td class="n"><b>{unit.with_interval(area)}</b></td><td class="n">{span(area, unit)}</td></tr>'
            )
    rest = '<td></td><td></td>' if estimates else ''
    rows.append(f'<tr class="sum"><td></td><td>All</td><td class="n">{unit.number(whole)}</td><td class="n">100 %</td>{rest}</tr>')
    more = f'<th class="n">Estimated ({unit.name})</th><th class="n">95 % interval</th>' if estimates else ''
    out = [
        f'<div class="{_wrapper(len(rows))}"><table class="data"><thead><tr><th class="n">#</th><th>Class</th>'
        f'<th class="n">Mapped ({unit.name})</th><th class="n">Share</th>{more}</tr></thead><tbody>', *rows, '</tbody></table></div>',
    ]
    if content.unclassified:
        out.append(f'<p class="small">{count(content.unclassified)} pixels have no class and are in no figure.</p>')
    if estimates:
        out.append(
            '<p class="small">Mapped: pixels counted on the map. Estimated: corrected for the errors that the reference shows, ± half '
            'of the 95 % interval.</p>'
        )
    return out


def per_class(content: ReportContent) -> List[str]:
    """User's and producer's accuracy of each class, with bars."""
    colours = {c.name: c.colour for c in content.classes}
    rows = []
    for one in ((content.accuracy or {}).get('area') or {}).get('per_class') or ():
        name, cells = str(one['class']), []
        colour = colours.get(name, '#999999')
        for key in ('users_accuracy', 'producers_accuracy'):
            figure = one.get(key)
            value = figure['value'] if figure else None
            cells.append(
                f'<td class="bar">{interval_bar(figure, colour) if value is not None else ""}</td>'
                f'<td class="n"><b>{percent(value)}</b></td><td class="n">{interval(figure) or ABSENT}</td>'
            )
        rows.append(
            f'<tr><td class="name">{swatch(colour)}<bdi>{escaped(name)}</bdi></td><td class="n">{count(one.get("samples"))}</td>'
            f'{"".join(cells)}</tr>'
        )
    return [
        f'<div class="{_wrapper(len(rows))}"><table class="data"><thead><tr><th>Class</th><th class="n">Pixels</th>'
        '<th colspan="3">User’s accuracy: of what the map calls so, this much is</th>'
        '<th colspan="3">Producer’s accuracy: of what is so, the map finds this much</th></tr></thead><tbody>', *rows,
        '</tbody></table></div>',
    ]


def estimated(content: ReportContent) -> Dict[str, Dict[str, Any]]:
    """The figures of each class by its name; empty without a reference."""
    rows = ((content.accuracy or {}).get('area') or {}).get('per_class') or ()
    return {str(one['class']): dict(one) for one in rows}


def swatch(colour: str) -> str:
    """A small square of a class's colour."""
    return f'<span class="swatch" style="background:{escaped(colour)}"></span>'


def _wrapper(rows: int) -> str:
    """What holds a table: it scrolls where the screen is narrow, and a short one is not torn apart by the end of a page."""
    return 'scroll keep' if rows <= _SHORT else 'scroll'


def span(area: Any, unit: AreaUnit) -> str:
    """The 95 % interval of an area; a dash where it is not known."""
    if not area or area.get('low') is None or area.get('high') is None:
        return ABSENT
    return f'{unit.number(area["low"])}–{unit.number(area["high"])}'
