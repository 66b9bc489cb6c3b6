"""Learning curves as a picture: a small writer of SVG, because QGIS's Python is not sure to have a library that draws.

Two panels, overall accuracy and macro F1, over the number of clicks on a logarithmic axis; bands of light colour are 95 % intervals.
"""

from __future__ import annotations

import math
from html import escape
from typing import Any, List, Mapping, Sequence, Tuple

from ....core.classes import PALETTE
from ....core.queries import DEFAULT_QUERY
from .judge import F1, OVERALL

_PANEL = (400.0, 300.0)
_LEFT, _TOP, _GAP, _BELOW, _LEGEND = 62.0, 58.0, 66.0, 58.0, 250.0
_INK, _FAINT, _TEXT = '#2b2b2b', '#e3e3e3', 'font-family="Noto Sans, Segoe UI, Helvetica, Arial, sans-serif"'
_TITLES = {OVERALL: 'Overall accuracy', F1: 'Macro F1'}


def draw(rows: Sequence[Mapping[str, Any]], title: str) -> str:
    """An SVG of table rows (:func:`hsi_plugin.methods.active.simulate.figures.table`).

    Args:
        rows: The table.
        title: Above both panels.
    """
    names = list(dict.fromkeys(str(row['strategy']) for row in rows))
    width = _LEFT + len(_TITLES) * (_PANEL[0] + _GAP) + _LEGEND
    height = max(_TOP + _PANEL[1] + _BELOW, _TOP + 46.0 + 24.0 * len(names)) + 12.0
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height:.0f}" viewBox="0 0 {width:.0f} {height:.0f}">',
        f'<rect width="{width:.0f}" height="{height:.0f}" fill="#ffffff"/>',
        _text(_LEFT, 26, title, 17, weight='600'),
    ]
    for column, measure in enumerate(_TITLES):
        parts += _panel(_LEFT + column * (_PANEL[0] + _GAP), rows, names, measure)
    left, top = width - _LEGEND + 4.0, _TOP + 8.0
    for number, name in enumerate(names):
        at = top + 24.0 * number
        parts.append(f'<line x1="{left}" y1="{at}" x2="{left + 30}" y2="{at}" {_stroke(number, name)}/>')
        parts.append(_text(left + 38, at + 4, name, 12))
    parts.append(_text(left, top + 24.0 * len(names) + 12, 'Bands: 95 % interval of the mean (t)', 11))
    return '\n'.join([*parts, '</svg>', ''])


def _panel(left: float, rows: Sequence[Mapping[str, Any]], names: Sequence[str], measure: str) -> List[str]:
    wide, high = _PANEL
    clicks = sorted({int(row['clicks']) for row in rows})
    least, most = math.log(clicks[0]), math.log(clicks[-1])
    low, top_value, step = _range(rows, measure)

    def x(value: int) -> float:
        share = (math.log(value) - least) / (most - least) if most > least else 0.5
        return left + wide * (0.04 + 0.92 * share)

    def y(value: float) -> float:
        return _TOP + high * (1.0 - (min(max(value, low), top_value) - low) / (top_value - low))

    parts = [_text(left, _TOP - 9, _TITLES[measure], 13, weight='600')]
    for number in range(round((top_value - low) / step) + 1):
        value = low + number * step
        colour = _FAINT if number else _INK
        parts.append(f'<line x1="{left}" y1="{y(value):.1f}" x2="{left + wide}" y2="{y(value):.1f}" stroke="{colour}"/>')
        parts.append(_text(left - 8, y(value) + 4, f'{value:.2f}' if step < 0.1 else f'{value:.1f}', 11, 'end'))
    for value in clicks:
        parts.append(_text(x(value), _TOP + high + 18, str(value), 11, 'middle'))
    parts.append(_text(left + wide / 2, _TOP + high + 38, 'clicks', 12, 'middle'))
    curves: List[str] = []
    for number, name in enumerate(names):
        own = sorted((row for row in rows if row['strategy'] == name and row[measure] is not None), key=lambda row: int(row['clicks']))
        upper = [(x(row['clicks']), y(row[measure] + (row[f'{measure}_interval'] or 0.0))) for row in own]
        lower = [(x(row['clicks']), y(row[measure] - (row[f'{measure}_interval'] or 0.0))) for row in own]
        parts.append(f'<polygon points="{_path([*upper, *reversed(lower)])}" fill="{_colour(number)}" fill-opacity="0.10"/>')
        points = [(x(row['clicks']), y(row[measure])) for row in own]
        curves.append(f'<polyline points="{_path(points)}" fill="none" {_stroke(number, name)}/>')
        curves += [f'<circle cx="{a:.1f}" cy="{b:.1f}" r="3" fill="{_colour(number)}"/>' for a, b in points]
    return parts + curves


def _range(rows: Sequence[Mapping[str, Any]], measure: str) -> Tuple[float, float, float]:
    """The least and the greatest value shown, within 0…1, and the step of the lines between."""
    ends = [row[measure] + sign * (row[f'{measure}_interval'] or 0.0) for row in rows if row[measure] is not None for sign in (-1, 1)]
    least, most = max(0.0, min(ends, default=0.0)), min(1.0, max(ends, default=1.0))
    step = 0.05 if most - least <= 0.3 else 0.1 if most - least <= 0.6 else 0.2
    low = step * int(least / step + 1e-9)
    return low, max(low + 2 * step, step * -int(-(most / step - 1e-9) // 1)), step


def _stroke(number: int, name: str) -> str:
    return f'stroke="{_colour(number)}" stroke-width="{3.0 if name.startswith(DEFAULT_QUERY) else 1.6}"'


def _colour(number: int) -> str:
    return PALETTE[number % len(PALETTE)]


def _path(points: Sequence[Tuple[float, float]]) -> str:
    return ' '.join(f'{a:.1f},{b:.1f}' for a, b in points)


def _text(x: float, y: float, text: str, size: int, anchor: str = 'start', weight: str = '400') -> str:
    style = f'{_TEXT} font-size="{size}" font-weight="{weight}" text-anchor="{anchor}" fill="{_INK}"'
    return f'<text x="{x:.1f}" y="{y:.1f}" {style}>{escape(text, quote=False)}</text>'
