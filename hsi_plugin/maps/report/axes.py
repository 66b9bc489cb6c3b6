"""A plot's frame: where a value lies, ticks at round numbers, what the axes are called."""

from __future__ import annotations

import math
from typing import List, Tuple

from ...core.language import Language
from .svg import Drawing

_FAINT = 0.16


class Axes:
    """The frame of a plot on a drawing.

    Args:
        drawing: What is drawn on.
        place: Left, top, right and bottom of the frame.
        x: Least and largest value along.
        y: Least and largest value upwards.
        language: Of the numbers.
    """

    def __init__(
        self, drawing: Drawing, place: Tuple[float, float, float, float], x: Tuple[float, float], y: Tuple[float, float],
        language: Language,
    ) -> None:
        self.drawing = drawing
        self.language = language
        self.left, self.top, self.right, self.bottom = place
        self._x, self._y = _widened(x), _widened(y)

    def at(self, x: float, y: float) -> Tuple[float, float]:
        """Where a value lies on the drawing; what is beyond the frame is moved to its edge."""
        along = (x - self._x[0]) / (self._x[1] - self._x[0])
        up = (y - self._y[0]) / (self._y[1] - self._y[0])
        along, up = min(max(along, 0.0), 1.0), min(max(up, 0.0), 1.0)
        return self.left + along * (self.right - self.left), self.bottom - up * (self.bottom - self.top)

    def draw(self, x_title: str, y_title: str, as_percent: Tuple[bool, bool] = (False, False), wanted: Tuple[int, int] = (6, 5)) -> None:
        """The frame with its ticks."""
        d = self.drawing
        for value in ticks(*self._x, wanted[0]):
            x, _ = self.at(value, self._y[0])
            d.line(x, self.top, x, self.bottom, opacity=_FAINT, width=0.8)
            d.text(x, self.bottom + 14, self._said(value, as_percent[0]), 10, 'middle', opacity=0.85)
        for value in ticks(*self._y, wanted[1]):
            _, y = self.at(self._x[0], value)
            d.line(self.left, y, self.right, y, opacity=_FAINT, width=0.8)
            d.text(self.left - 6, y + 3.5, self._said(value, as_percent[1]), 10, 'end', opacity=0.85)
        d.line(self.left, self.bottom, self.right, self.bottom, width=1)
        d.line(self.left, self.top, self.left, self.bottom, width=1)
        d.text((self.left + self.right) / 2, self.bottom + 30, x_title, 11, 'middle', room=self.right - self.left + 16)
        middle = (self.top + self.bottom) / 2
        d.text(13, middle, y_title, 11, 'middle', turn=-90, room=self.bottom - self.top + 24)

    def _said(self, value: float, as_percent: bool) -> str:
        return self.language.percent(value, 'g') if as_percent else self.language.number(value, ',g')


def ticks(low: float, high: float, wanted: int) -> List[float]:
    """Round numbers between two values, about so many."""
    rough = (high - low) / max(1, wanted)
    power = 10.0 ** math.floor(math.log10(rough))
    step = min((m * power for m in (1.0, 2.0, 2.5, 5.0, 10.0)), key=lambda one: abs(one - rough))
    first = math.ceil(low / step - 1e-9)
    return [n * step for n in range(first, math.floor(high / step + 1e-9) + 1)]


def _widened(span: Tuple[float, float]) -> Tuple[float, float]:
    """A span that is not empty."""
    low, high = span
    return (low, high) if high > low else (low - 0.5, low + 0.5)
