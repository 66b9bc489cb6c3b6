"""A drawing in SVG: the few shapes that charts are made of, in a form that browsers and Qt's own renderer both show.

No style sheets, no references, no units: Qt shows SVG Tiny alone, and a report must hold together without a network.
"""

from __future__ import annotations

import html
import re
import unicodedata
from typing import List, Optional, Sequence, Tuple

INK = 'currentColor'
"""Follows the page between light and dark; for files, give a colour."""
PAPER_INK = '#1c2733'
_SMALLEST = 7.0  # of letters that have to fit
# Widths of letters in parts of their height, as in DejaVu Sans, which is wide: what fits in it fits in most.
_WIDTHS = {
    **dict.fromkeys("iíìjlI.,:;'’|! \u00a0\u202f", 0.32), **dict.fromkeys('ftr()-', 0.39), **dict.fromkeys('mwMW%', 0.95),
    **dict.fromkeys('–/', 0.5),
}
_NOT_XML = re.compile('[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]')
_RIGHT_TO_LEFT = re.compile('[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]')


def escaped(text: object) -> str:
    """A text for HTML, SVG and attributes of both; characters that XML cannot hold become a sign for what is missing."""
    return html.escape(_NOT_XML.sub('\ufffd', str(text)), quote=True)


class Drawing:
    """Collects shapes; coordinates are in units of about a pixel, y downwards.

    Args:
        width: Of the drawing.
        height: Of the drawing.
        description: What it shows, for those who cannot see it.
        ink: Colour of lines and words: :data:`INK` inside a page, :data:`PAPER_INK` in a file.
    """

    def __init__(self, width: float, height: float, description: str, ink: str = INK) -> None:
        self.width, self.height, self.ink = width, height, ink
        self._description = description
        self._parts: List[str] = []

    def line(self, x1: float, y1: float, x2: float, y2: float, colour: str = '', width: float = 1.0, opacity: float = 1.0) -> None:
        """A straight line."""
        self._parts.append(
            f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour or self.ink}" stroke-width="{width:g}"'
            f'{_opacity("stroke", opacity)}/>'
        )

    def rect(
        self, x: float, y: float, width: float, height: float, colour: str = '', opacity: float = 1.0, outline: bool = False
    ) -> None:
        """A filled box, with a fine edge where wanted."""
        edge = f' stroke="{self.ink}" stroke-width="0.6" stroke-opacity="0.45"' if outline else ''
        self._parts.append(
            f'<rect x="{x:.1f}" y="{y:.1f}" width="{max(0.0, width):.1f}" height="{max(0.0, height):.1f}" '
            f'fill="{colour or self.ink}"{_opacity("fill", opacity)}{edge}/>'
        )

    def circle(self, x: float, y: float, radius: float, colour: str = '', opacity: float = 1.0) -> None:
        """A filled disc with a fine edge."""
        self._parts.append(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="{colour or self.ink}"{_opacity("fill", opacity)} '
            f'stroke="{self.ink}" stroke-width="0.6" stroke-opacity="0.6"/>'
        )

    def path(self, points: Sequence[Tuple[float, float]], colour: str = '', width: float = 1.5, dash: str = '') -> None:
        """A line through points."""
        if len(points) > 1:
            dashed = f' stroke-dasharray="{dash}"' if dash else ''
            self._parts.append(
                f'<polyline points="{_points(points)}" fill="none" stroke="{colour or self.ink}" stroke-width="{width:g}" '
                f'stroke-linejoin="round"{dashed}/>'
            )

    def area(self, points: Sequence[Tuple[float, float]], colour: str = '', opacity: float = 1.0) -> None:
        """A filled shape."""
        if len(points) > 2:
            self._parts.append(f'<polygon points="{_points(points)}" fill="{colour or self.ink}"{_opacity("fill", opacity)}/>')

    def text(
        self, x: float, y: float, words: str, size: float = 11.0, anchor: str = 'start', bold: bool = False, opacity: float = 1.0,
        turn: float = 0.0, room: float = 0.0,
    ) -> None:
        """Words on a base line; `anchor` is ``start``, ``middle`` or ``end`` as in a script that runs to the right.

        Those that are longer than their room, where one is given, are written smaller: other languages have longer words.
        """
        if room:
            size = min(size, max(_SMALLEST, round(size * room / length_of(words, size, bold), 1)))
        turned = f' transform="rotate({turn:g} {x:.1f} {y:.1f})"' if turn else ''
        # The anchor's ends change sides with the direction of the script: say which one, and keep to it.
        direction = ' direction="ltr" unicode-bidi="embed"' if _RIGHT_TO_LEFT.search(words) else ''
        weight = ' font-weight="bold"' if bold else ''
        self._parts.append(
            f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size:g}" font-family="sans-serif" text-anchor="{anchor}" fill="{self.ink}"'
            f'{_opacity("fill", opacity)}{weight}{direction}{turned}>{escaped(words)}</text>'
        )

    def svg(self, most_width: Optional[float] = None) -> str:
        """The drawing; on a page never wider than this, or than its own width."""
        style = '' if self.ink != INK else f' style="width:100%;max-width:{most_width or self.width:.0f}px;height:auto"'
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.width:.0f} {self.height:.0f}" width="{self.width:.0f}" '
            f'height="{self.height:.0f}" role="img" aria-label="{escaped(self._description)}"{style}>{"".join(self._parts)}</svg>'
        )


def length_of(words: str, size: float, bold: bool = False) -> float:
    """About how long words are; Chinese and other wide signs are as wide as they are high."""
    return max(1.0, sum(map(_width, words)) * size * (1.12 if bold else 1.0))


def _width(letter: str) -> float:
    if unicodedata.east_asian_width(letter) in 'WF':
        return 1.0
    return _WIDTHS.get(letter, 0.7 if letter.isupper() else 0.61)


def _points(points: Sequence[Tuple[float, float]]) -> str:
    return ' '.join(f'{x:.1f},{y:.1f}' for x, y in points)


def _opacity(of: str, opacity: float) -> str:
    return '' if opacity >= 1.0 else f' {of}-opacity="{opacity:.3g}"'
