"""The comparison as a picture: a small writer of SVG, because QGIS's Python is not sure to have a library that draws.

One panel a measure and kind of amount; amounts stand side by side at equal distances, because they grow like 1, 5, 25, 100.
"""

from __future__ import annotations

from html import escape
from typing import Any, Dict, List, Mapping, Sequence, Tuple

from ....core.classes import PALETTE
from ....core.strategies import CROSS_DOMAIN, CROSS_MODALITY, STRATEGIES
from .figures import AVERAGE, BLOCKS, JACCARD, PIXELS, TITLES

_PANEL = (400.0, 290.0)
_LEFT, _TOP, _GAP, _BELOW, _LEGEND = 62.0, 58.0, 66.0, 62.0, 250.0
_DASHES = {CROSS_MODALITY: '6 4', CROSS_DOMAIN: ''}
_INK, _FAINT, _TEXT = '#2b2b2b', '#e3e3e3', 'font-family="Noto Sans, Segoe UI, Helvetica, Arial, sans-serif"'
_LABELS = {PIXELS: 'labels a class', BLOCKS: 'share of the blocks (%)'}


def draw(rows: Sequence[Mapping[str, Any]], title: str) -> str:
    """An SVG of table rows (:func:`hsi_plugin.methods.transfer.compare.figures.table`).

    Args:
        rows: The table.
        title: Above all panels.
    """
    kinds = [by for by in (PIXELS, BLOCKS) if any(row['by'] == by for row in rows)]
    names = [name for name in STRATEGIES if any(row['strategy'] == name for row in rows)]
    measures = (AVERAGE, JACCARD)
    width = _LEFT + len(measures) * (_PANEL[0] + _GAP) + _LEGEND
    height = max(_TOP + len(kinds) * (_PANEL[1] + _BELOW + 18.0), _TOP + 46.0 + 24.0 * len(names)) + 12.0
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height:.0f}" viewBox="0 0 {width:.0f} {height:.0f}">',
        f'<rect width="{width:.0f}" height="{height:.0f}" fill="#ffffff"/>',
        _text(_LEFT, 26, title, 17, weight='600'),
    ]
    for line, by in enumerate(kinds):
        for column, measure in enumerate(measures):
            corner = _LEFT + column * (_PANEL[0] + _GAP), _TOP + line * (_PANEL[1] + _BELOW + 18.0)
            parts += _panel(corner, [row for row in rows if row['by'] == by], names, measure, by)
    parts += _legend(width - _LEGEND + 4.0, _TOP + 8.0, names)
    return '\n'.join([*parts, '</svg>', ''])


def _panel(corner: Tuple[float, float], rows: Sequence[Mapping[str, Any]], names: Sequence[str], measure: str, by: str) -> List[str]:
    left, top = corner
    wide, high = _PANEL
    low, top_value, step = _range(rows, measure)
    sizes = sorted({float(row['size']) for row in rows})

    def x(size: float) -> float:
        return left + wide * (sizes.index(size) + 0.5) / len(sizes)

    def y(value: float) -> float:
        return top + high * (1.0 - (min(max(value, low), top_value) - low) / (top_value - low))

    parts = [_text(left, top - 9, TITLES[measure], 13, weight='600')]
    for number in range(round((top_value - low) / step) + 1):
        value = low + number * step
        parts.append(_line(left, y(value), left + wide, y(value), _FAINT if number else _INK, 1.0))
        parts.append(_text(left - 8, y(value) + 4, f'{value:.2f}' if step < 0.1 else f'{value:.1f}', 11, 'end'))
    for size in sizes:
        parts.append(_text(x(size), top + high + 18, f'{size:g}', 11, 'middle'))
    parts.append(_text(left + wide / 2, top + high + 38, _LABELS[by], 12, 'middle'))
    spread = min(7.0, 0.6 * wide / len(sizes) / max(1, len(names)))
    for number, name in enumerate(names):
        shift = spread * (number - (len(names) - 1) / 2)  # bars of several strategies stand beside, not upon each other
        known = [row for row in rows if row['strategy'] == name and row[measure] is not None]
        points = [(x(float(row['size'])) + shift, row) for row in sorted(known, key=lambda row: float(row['size']))]
        if len(points) > 1:
            path = ' '.join(f'{at:.1f},{y(row[measure]):.1f}' for at, row in points)
            parts.append(f'<polyline points="{path}" fill="none" {_stroke(name)}/>')
        for at, row in points:
            half = row[f'{measure}_interval']
            if half is not None:
                ends = y(row[measure] - half), y(row[measure] + half)
                parts.append(_line(at, ends[0], at, ends[1], _colour(name), 1.3))
                parts += [_line(at - 2.5, end, at + 2.5, end, _colour(name), 1.3) for end in ends]
            parts.append(_marker(at, y(row[measure]), name))
    return parts


def _range(rows: Sequence[Mapping[str, Any]], measure: str) -> Tuple[float, float, float]:
    """The least and the greatest value shown, within 0…1, and the step of the lines between."""
    ends = [row[measure] + sign * (row[f'{measure}_interval'] or 0.0) for row in rows if row[measure] is not None for sign in (-1, 1)]
    least, most = max(0.0, min(ends, default=0.0)), min(1.0, max(ends, default=1.0))
    step = 0.05 if most - least <= 0.3 else 0.1 if most - least <= 0.6 else 0.2
    low = step * int(least / step + 1e-9)
    return low, max(low + 2 * step, step * -int(-(most / step - 1e-9) // 1)), step


def _legend(left: float, top: float, names: Sequence[str]) -> List[str]:
    parts: List[str] = []
    for number, name in enumerate(names):
        at = top + 24.0 * number
        parts.append(f'<line x1="{left}" y1="{at}" x2="{left + 30}" y2="{at}" {_stroke(name)}/>')
        parts += [_marker(left + 15, at, name), _text(left + 38, at + 4, STRATEGIES[name].title, 12)]
    return [*parts, _text(left, top + 24.0 * len(names) + 12, 'Bars: 95 % interval of the mean (t)', 11)]


def _stroke(name: str) -> str:
    kind = STRATEGIES[name].kind
    dash = f' stroke-dasharray="{_DASHES[kind]}"' if _DASHES.get(kind) else ''
    return f'stroke="{_colour(name)}" stroke-width="{2.6 if kind == CROSS_DOMAIN else 1.6}"{dash}'


def _marker(x: float, y: float, name: str) -> str:
    """Filled for networks on images, open for classifiers of single pixels."""
    fill = _colour(name) if STRATEGIES[name].is_segmentation else '#ffffff'
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.4" fill="{fill}" stroke="{_colour(name)}" stroke-width="1.8"/>'


_COLOURS: Dict[str, str] = dict(zip(STRATEGIES, (
    PALETTE[1], PALETTE[13], PALETTE[5], PALETTE[9], PALETTE[2], PALETTE[10], PALETTE[16], PALETTE[4], PALETTE[8], PALETTE[0], PALETTE[11],
    '#7f7f7f', PALETTE[3],
)))  # fmt: skip


def _colour(name: str) -> str:
    return _COLOURS[name]


def _line(x1: float, y1: float, x2: float, y2: float, colour: str, width: float) -> str:
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}" stroke-width="{width}"/>'


def _text(x: float, y: float, text: str, size: int, anchor: str = 'start', weight: str = '400') -> str:
    style = f'{_TEXT} font-size="{size}" font-weight="{weight}" text-anchor="{anchor}" fill="{_INK}"'
    return f'<text x="{x:.1f}" y="{y:.1f}" {style}>{escape(text, quote=False)}</text>'
