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
    return area_unit([c.mapped for c in content.classes], content.unit, content.language)


def legend(content: ReportContent) -> List[str]:
    """Colour, name, mapped area, and the estimated one with its interval where there is a reference."""
    unit, whole, estimates, language = unit_of(content), content.mapped, estimated(content), content.language
    rows = []
    for one in content.classes:
        cells = [
            f'<td class="n">{one.value}</td><td class="name">{swatch(one.colour)}<bdi>{escaped(one.name)}</bdi></td>',
            f'<td class="n">{unit.number(one.mapped)}</td><td class="n">{percent(one.mapped / whole if whole else None, 1, language)}</td>',
        ]
        if estimates:
            area = estimates.get(one.name, {}).get('area')
            cells.append(f'<td class="n"><b>{unit.with_interval(area)}</b></td><td class="n">{unit.span(area)}</td>')
        rows.append(f'<tr>{"".join(cells)}</tr>')
    for name, figures in estimates.items():  # classes that only the reference has
        if name not in {c.name for c in content.classes}:
            area, none = figures.get('area'), f'<td class="n">{unit.number(0.0)}</td><td class="n">{percent(0.0, 1, language)}</td>'
            lacking = escaped(language.phrase('(not on the map)'))
            rows.append(
                f'<tr><td></td><td class="name"><bdi>{escaped(name)}</bdi> {lacking}</td>{none}'
                f'<td class="n"><b>{unit.with_interval(area)}</b></td><td class="n">{unit.span(area)}</td></tr>'
            )
    rest = '<td></td><td></td>' if estimates else ''
    every = escaped(language.phrase('All'))
    rows.append(
        f'<tr class="sum"><td></td><td>{every}</td><td class="n">{unit.number(whole)}</td><td class="n">{percent(1.0, 0, language)}</td>'
        f'{rest}</tr>'
    )
    class_, mapped, *numbers = (escaped(head) for head in area_heads(content, unit))
    more = ''.join(f'<th class="n">{head}</th>' for head in numbers)
    out = [
        f'<div class="{_wrapper(len(rows))}"><table class="data"><thead><tr><th class="n">#</th><th>{class_}</th>'
        f'<th class="n">{mapped}</th>{more}</tr></thead><tbody>', *rows, '</tbody></table></div>',
    ]
    if content.unclassified:
        out.append(f'<p class="small">{escaped(_without_class(content))}</p>')
    return [*out, f'<p class="small">{escaped(areas_note(content))}</p>'] if estimates else out


def area_heads(content: ReportContent, unit: AreaUnit) -> List[str]:
    """Heads of the legend: of the class, its mapped area and share, and where there is a reference the estimated area with its interval."""
    language = content.language
    heads = [language.phrase('Class'), language.phrase('Mapped ({0})', unit.name), language.phrase('Share')]
    return [*heads, language.phrase('Estimated ({0})', unit.name), language.phrase('95 % interval')] if estimated(content) else heads


def areas_note(content: ReportContent) -> str:
    """What the areas of the legend are."""
    if content.accuracy is None:
        return content.language.phrase('Pixels counted on the map, which are no estimate of the true areas.')
    return content.language.phrase(
        'Mapped: pixels counted on the map. Estimated: corrected for the errors that the reference shows, ± half of the 95 % interval.'
    )


def _without_class(content: ReportContent) -> str:
    language, number = content.language, content.unclassified
    if number == 1:
        return language.phrase('1 pixel has no class and is in no figure.')
    return language.phrase('{0} pixels have no class and are in no figure.', count(number, language))


def per_class(content: ReportContent) -> List[str]:
    """User's and producer's accuracy of each class, with bars."""
    language, colours = content.language, {c.name: c.colour for c in content.classes}
    rows = []
    for one in ((content.accuracy or {}).get('area') or {}).get('per_class') or ():
        name, cells = str(one['class']), []
        colour = colours.get(name, '#999999')
        for key in ('users_accuracy', 'producers_accuracy'):
            figure = one.get(key)
            value = figure['value'] if figure else None
            cells.append(
                f'<td class="bar">{interval_bar(figure, colour, language) if value is not None else ""}</td>'
                f'<td class="n"><b>{percent(value, 1, language)}</b></td><td class="n">{interval(figure, language) or ABSENT}</td>'
            )
        rows.append(
            f'<tr><td class="name">{swatch(colour)}<bdi>{escaped(name)}</bdi></td><td class="n">{count(one.get("samples"), language)}</td>'
            f'{"".join(cells)}</tr>'
        )
    class_, samples = escaped(language.phrase('Class')), escaped(language.phrase('Pixels'))
    users = escaped(language.phrase('User’s accuracy: of what the map calls so, this much is'))
    producers = escaped(language.phrase('Producer’s accuracy: of what is so, the map finds this much'))
    return [
        f'<div class="{_wrapper(len(rows))}"><table class="data"><thead><tr><th>{class_}</th><th class="n">{samples}</th>'
        f'<th colspan="3">{users}</th><th colspan="3">{producers}</th></tr></thead><tbody>', *rows, '</tbody></table></div>',
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
