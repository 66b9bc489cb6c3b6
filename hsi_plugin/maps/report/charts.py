"""Pictures of accuracy: the error matrix, accuracies with their intervals, reliability, the spread of confidence.

Shades are one blue for what agrees and one orange for what does not (Okabe & Ito 2008), which no common colour vision confuses; the number
in a cell says the same.
"""

from __future__ import annotations

from typing import Any, List, Mapping, Optional, Sequence, Tuple

from ...core.arrays import Json
from ...core.language import Language
from .axes import Axes
from .numbers import count, elided, share_with_interval
from .svg import INK, Drawing

AGREES, DIFFERS = '#0072b2', '#d55e00'
_DARKEST = 0.55  # of a shade; words in the ink stay legible on it, on white as on black
_NAMES_AT_THE_TOP = 14  # more columns are headed by numbers alone


def matrix(
    names: Sequence[str], colours: Sequence[str], cells: Sequence[Sequence[float]], language: Language, shares: bool = False,
    ink: str = INK,
) -> str:
    """The error matrix: a row for each class of the map, a column for each of the reference.

    Args:
        names: The classes.
        colours: Their colours.
        cells: Counts of reference pixels, or shares of the area.
        language: Of words and numbers.
        shares: Whether cells are shares, told in percent.
        ink: Of words and lines.
    """
    many = len(names)
    side = 46.0 if many <= 8 else 40.0 if many <= _NAMES_AT_THE_TOP else 29.0
    size = 11.0 if many <= _NAMES_AT_THE_TOP else 8.5
    left, low = 200.0, 26.0 if many <= _NAMES_AT_THE_TOP else 20.0
    top = 118.0 if many <= _NAMES_AT_THE_TOP else 48.0
    total_width = 64.0
    slant = 70.0 if many <= _NAMES_AT_THE_TOP else 0.0  # the last name leans out to the right
    d = Drawing(left + many * side + max(total_width, slant) + 8, top + (many + 1) * low + 8, language.phrase('Error matrix'), ink)
    d.text(left + many * side / 2, 13, language.phrase('Reference'), 11.5, 'middle', bold=True)
    d.text(8, top - 8, language.phrase('Map'), 11.5, bold=True)
    for j, name in enumerate(names):
        x = left + (j + 0.5) * side
        d.rect(x - 5, top - 15, 10, 10, colours[j], outline=True)
        if many <= _NAMES_AT_THE_TOP:
            d.text(x + 2, top - 20, elided(name, 17), 10.5, turn=-38, room=150)
        else:
            d.text(x, top - 20, str(j + 1), size, 'middle')
    for i, row in enumerate(cells):
        y = top + i * low
        d.rect(left - 17, y + low / 2 - 5, 10, 10, colours[i], outline=True)
        label = elided(name_of(names, i), 27)
        d.text(left - 24, y + low / 2 + 4, label, 10.5 if many <= _NAMES_AT_THE_TOP else 9.5, 'end', room=left - 28)
        whole = sum(row)
        for j, cell in enumerate(row):
            x = left + j * side
            shade = _DARKEST * (cell / whole) ** 0.6 if whole else 0.0  # so that few errors are seen beside many that agree
            d.rect(x, y, side, low, AGREES if i == j else DIFFERS, shade, outline=True)
            if cell:
                d.text(x + side / 2, y + low / 2 + 4, _cell(cell, shares, language), size, 'middle', bold=i == j)
        d.text(left + many * side + total_width - 6, y + low / 2 + 4, _cell(whole, shares, language), size, 'end', opacity=0.85)
    y = top + many * low
    d.text(left - 24, y + low / 2 + 6, language.phrase('all'), 10.5, 'end', opacity=0.85)
    for j in range(many):
        column = sum(row[j] for row in cells)
        d.text(left + (j + 0.5) * side, y + low / 2 + 6, _cell(column, shares, language), size, 'middle', opacity=0.85)
    d.text(left + many * side + total_width - 6, y + low / 2 + 6, _cell(sum(map(sum, cells)), shares, language), size, 'end', bold=True)
    return d.svg()


def name_of(names: Sequence[str], i: int) -> str:
    """A class's name, with its number where columns are headed by numbers."""
    return names[i] if len(names) <= _NAMES_AT_THE_TOP else f'{i + 1} {names[i]}'


def interval_bar(figure: Optional[Mapping[str, Any]], colour: str, language: Language, ink: str = INK) -> str:
    """A small bar 0…1 with the 95 % interval across its end, for a cell of a table."""
    d = Drawing(104, 14, share_with_interval(figure, language), ink)
    _bar(d, 2, 2, 100, 10, figure, colour)
    return d.svg()


def interval_chart(
    names: Sequence[str], colours: Sequence[str], figures: Sequence[Tuple[str, Sequence[Optional[Mapping[str, Any]]]]],
    language: Language, ink: str = INK,
) -> str:
    """Accuracies of all classes with their 95 % intervals, side by side.

    Args:
        names: The classes.
        colours: Their colours.
        figures: Title of a measure, and its figure for each class.
        language: Of words and numbers.
        ink: Of words and lines.
    """
    left, wide, gap, low = 190.0, 150.0, 134.0, 22.0
    d = Drawing(left + len(figures) * (wide + gap), 34 + low * len(names), language.phrase('Accuracy of each class'), ink)
    for m, (title, values) in enumerate(figures):
        x = left + m * (wide + gap)
        d.text(x, 14, title, 11.5, bold=True, room=wide + gap - 8)
        for i, figure in enumerate(values):
            y = 26 + i * low
            _bar(d, x, y, wide, 12, figure, colours[i])
            d.text(x + wide + 8, y + 10, share_with_interval(figure, language), 10, room=gap - 14)
    for i, name in enumerate(names):
        d.text(left - 12, 36 + i * low, elided(name, 28), 10.5, 'end', room=left - 16)
    return d.svg()


def reliability(bins: Sequence[Json], language: Language, ink: str = INK) -> str:
    """How often the map was right, by how sure it was; on the diagonal it is as sure as it may be.

    Args:
        bins: ``{low, high, n, confidence, accuracy, accuracy_se}`` each.
        language: Of words and numbers.
        ink: Of words and lines.
    """
    known = [b for b in bins if b.get('n') and b.get('accuracy') is not None]
    d = Drawing(330, 270, language.phrase('Reliability diagram'), ink)
    axes = Axes(d, (56, 14, 314, 230), (0.0, 1.0), (0.0, 1.0), language)
    axes.draw(language.phrase('Confidence of the map'), language.phrase('Share that was right'), (True, True))
    d.path([axes.at(0, 0), axes.at(1, 1)], width=1, dash='4 3')
    d.path([axes.at(b['confidence'], b['accuracy']) for b in known], AGREES, 1.6)
    most = max((b['n'] for b in known), default=1)
    for b in known:
        x, y = axes.at(b['confidence'], b['accuracy'])
        if b.get('accuracy_se') is not None:
            half = 1.959964 * b['accuracy_se']
            d.line(x, axes.at(0, b['accuracy'] - half)[1], x, axes.at(0, b['accuracy'] + half)[1], AGREES, 1.4)
        d.circle(x, y, 2.5 + 5.0 * (b['n'] / most) ** 0.5, AGREES)
    return d.svg()


def histogram(shares: Sequence[float], language: Language, ink: str = INK) -> str:
    """How many of the map's pixels have which confidence, in bins of equal width from 0 to 1."""
    d = Drawing(330, 270, language.phrase('Confidence of the map'), ink)
    axes = Axes(d, (56, 14, 314, 230), (0.0, 1.0), (0.0, max([*shares, 0.01]) * 1.05), language)
    axes.draw(language.phrase('Confidence of the map'), language.phrase('Share of pixels'), (True, True), (6, 4))
    for i, share in enumerate(shares):
        x, y = axes.at(i / len(shares), share)
        right, bottom = axes.at((i + 1) / len(shares), 0.0)
        d.rect(x + 1, y, right - x - 2, bottom - y, AGREES, 0.75)
    return d.svg()


def _bar(d: Drawing, x: float, y: float, width: float, height: float, figure: Optional[Mapping[str, Any]], colour: str) -> None:
    d.rect(x, y, width, height, opacity=0.08)
    value = figure.get('value') if figure else None
    if figure is None or value is None:
        return
    d.rect(x, y, width * value, height, colour, outline=True)
    if figure.get('low') is None or figure.get('high') is None:
        return
    middle, low, high = y + height / 2, x + width * figure['low'], x + width * figure['high']
    d.line(low, middle, high, middle, width=1.6)
    for end in (low, high):
        d.line(end, y + 1, end, y + height - 1, width=1.6)


def _cell(value: float, shares: bool, language: Language) -> str:
    if not shares:
        return count(value, language)
    return language.number(100 * value, '.1f') if value >= 0.0005 else f'<{language.number(0.1, "g")}' if value else '0'


def proportions(confusion: Sequence[Sequence[float]], mapped: Sequence[float]) -> List[List[float]]:
    """Cells as shares of the area: p_ij = W_i n_ij / n_i+ (Olofsson et al. 2014, equation 4).

    Args:
        confusion: Counts n_ij.
        mapped: Area of each class of the map; classes without reference pixels are left out of the whole.
    """
    whole = sum(area for row, area in zip(confusion, mapped) if sum(row))
    return [[(area / whole) * n / sum(row) if sum(row) and whole else 0.0 for n in row] for row, area in zip(confusion, mapped)]
