"""Tables as drawings, a page at a time: for paper, where nothing scrolls."""

from __future__ import annotations

from typing import Any, List, Sequence, Tuple

from ...core.language import Language
from .charts import interval_chart
from .content import ReportContent
from .numbers import elided, percent
from .sections import class_colours
from .svg import PAPER_INK, Drawing
from .tables import area_heads, estimated, unit_of

_ROWS = 34
"""Classes a page."""
_LINE = 22.0
_NAMES = 290.0  # of which the class has this much
_EDGES = (388.0, 458.0, 590.0, 688.0)  # right edges of the columns of numbers


def legend_drawings(content: ReportContent) -> List[str]:
    """The legend with areas: colour, name, mapped area and share, estimated area and its interval."""
    unit, whole, estimates, language = unit_of(content), content.mapped, estimated(content), content.language
    rows: List[Tuple[str, str, List[str]]] = []
    for one in content.classes:
        area = estimates.get(one.name, {}).get('area')
        more = [unit.with_interval(area), unit.span(area)] if estimates else []
        rows.append((one.colour, one.name, [unit.number(one.mapped), percent(one.mapped / whole if whole else None, 1, language), *more]))
    rows.append(('', language.phrase('All'), [unit.number(whole), percent(1.0 if whole else None, 1, language)]))
    heads = area_heads(content, unit)
    return [_table(language, heads, rows[start : start + _ROWS]) for start in range(0, len(rows), _ROWS)]


def interval_drawings(content: ReportContent) -> List[str]:
    """Accuracies of the classes with their intervals."""
    language = content.language
    measures = (language.phrase("User's accuracy"), 'users_accuracy'), (language.phrase("Producer's accuracy"), 'producers_accuracy')
    rows: Sequence[Any] = ((content.accuracy or {}).get('area') or {}).get('per_class') or ()
    out = []
    for start in range(0, len(rows), _ROWS):
        part = rows[start : start + _ROWS]
        names = [str(one['class']) for one in part]
        figures = [(title, [one.get(key) for one in part]) for title, key in measures]
        out.append(interval_chart(names, class_colours(content, names), figures, language, PAPER_INK))
    return out


def _table(language: Language, heads: Sequence[str], rows: Sequence[Tuple[str, str, List[str]]]) -> str:
    d = Drawing(690, 28 + _LINE * len(rows), language.phrase('Legend with areas'), PAPER_INK)
    d.text(4, 16, heads[0], 11.5, bold=True)
    for left, edge, head in zip((60.0, *_EDGES), _EDGES, heads[1:]):
        d.text(edge, 16, head, 11.5, 'end', bold=True, room=edge - left - 8)
    d.line(0, 23, 690, 23, width=1.2)
    for i, (colour, name, cells) in enumerate(rows):
        y = 24 + _LINE * i
        if colour:
            d.rect(4, y + 5, 12, 12, colour, outline=True)
        d.text(24, y + 15, elided(name, 42), 11.5, bold=not colour, room=_NAMES)
        for j, (edge, cell) in enumerate(zip(_EDGES, cells)):
            d.text(edge, y + 15, cell, 11.5, 'end', bold=not colour or j == 2)
        d.line(0, y + _LINE - 0.5, 690, y + _LINE - 0.5, opacity=0.25, width=0.7)
    return d.svg()
