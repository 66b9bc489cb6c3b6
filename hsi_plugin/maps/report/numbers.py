"""Numbers as people read them: shares, intervals, areas with their unit, thousands apart, all as their language writes them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Mapping, Optional, Sequence

from ...core.language import ENGLISH, Language

ABSENT = '–'
_UNITS = ((1e8, 'km²', 1e6), (1e4, 'ha', 1e4), (0.0, 'm²', 1.0))  # from which total in m², its name, and m² in one


@dataclass(frozen=True)
class AreaUnit:
    """In what the areas of one table are told, all alike so that they can be compared by eye.

    Args:
        name: ``km²``, ``ha``, ``m²`` or ``pixels``, as the language says it.
        size: Square metres (or pixels) in one.
        digits: Digits after the point.
        language: Of the numbers.
    """

    name: str
    size: float
    digits: int
    language: Language = ENGLISH

    def number(self, area: Optional[float]) -> str:
        """An area without its unit; a dash where it is not known."""
        return ABSENT if area is None else self.language.number(area / self.size, f',.{self.digits}f')

    def with_interval(self, figure: Optional[Mapping[str, Any]]) -> str:
        """``235.1 ± 68.4``, half of the 95 % interval; the value alone where no interval is known."""
        if not figure or figure.get('value') is None:
            return ABSENT
        half = half_width(figure)
        return self.number(figure['value']) + ('' if half is None else f' ± {self.number(half)}')

    def span(self, figure: Optional[Mapping[str, Any]]) -> str:
        """The 95 % interval of an area; a dash where it is not known."""
        if not figure or figure.get('low') is None or figure.get('high') is None:
            return ABSENT
        return self.language.span(self.number(figure['low']), self.number(figure['high']))


def area_unit(areas: Sequence[float], unit: str, language: Language = ENGLISH) -> AreaUnit:
    """The unit for a table of areas.

    Args:
        areas: All of them, in m² or in pixels.
        unit: ``m2`` or ``pixels``.
        language: Of its name and its numbers.
    """
    if unit != 'm2':
        return AreaUnit(language.phrase('pixels'), 1.0, 0, language)
    total = float(sum(areas))
    name, size = next((name, size) for least, name, size in _UNITS if total >= least)
    # Four figures of the whole, so that small classes keep two or three.
    digits = 0 if name == 'm²' else min(3, max(0, 4 - len(str(int(total / size)))))
    return AreaUnit(name, size, digits, language)


def percent(share: Optional[float], digits: int = 1, language: Language = ENGLISH) -> str:
    """A share 0…1 as ``94.6 %``."""
    return ABSENT if share is None or not math.isfinite(share) else language.percent(share, f'.{digits}f')


def interval(figure: Optional[Mapping[str, Any]], language: Language = ENGLISH) -> str:
    """The 95 % interval of a share as ``92.8–96.5 %``; empty where none is known."""
    if not figure or figure.get('low') is None or figure.get('high') is None:
        return ''
    return language.percents(figure['low'], figure['high'])


def share_with_interval(figure: Optional[Mapping[str, Any]], language: Language = ENGLISH) -> str:
    """``94.6 % (92.8–96.5 %)``."""
    if not figure or figure.get('value') is None:
        return ABSENT
    share, span = percent(figure['value'], language=language), interval(figure, language)
    return language.bracketed(share, span) if span else share


def half_width(figure: Mapping[str, Any]) -> Optional[float]:
    """Half of the 95 % interval, which need not lie evenly around the value; None where it is not known."""
    if figure.get('low') is None or figure.get('high') is None:
        return None
    return (float(figure['high']) - float(figure['low'])) / 2


def count(number: Optional[float], language: Language) -> str:
    """A whole number with its thousands apart."""
    return ABSENT if number is None else language.number(number, ',.0f')


def pixels(number: int, language: Language) -> str:
    """So many pixels, in words."""
    return language.phrase('1 pixel') if number == 1 else language.phrase('{0} pixels', count(number, language))


def length(metres: float, language: Language) -> str:
    """``500 m`` or ``2 km``."""
    return f'{language.number(metres / 1000, ",g")} km' if metres >= 1000 else f'{language.number(metres, ",g")} m'


def round_length(most: float) -> float:
    """The longest of 1, 2 and 5 times a power of ten that is not above a length."""
    power = 10.0 ** math.floor(math.log10(most))
    return max(step * power for step in (1.0, 2.0, 5.0) if step * power <= most * (1 + 1e-9))


def coordinate(value: float, longitude_or_latitude: Optional[float], language: Language) -> str:
    """A map coordinate: to the centimetre, or with six digits where it is in degrees itself."""
    in_degrees = longitude_or_latitude is not None and abs(value - longitude_or_latitude) < 1e-9
    return language.number(value, '.6f' if in_degrees else ',.2f')


def on_earth(longitude: Optional[float], latitude: Optional[float], language: Language) -> str:
    """``52.3906° N, 13.0000° E``; a dash where it is not known."""
    if longitude is None or latitude is None:
        return ABSENT
    north, south, east, west = language.writing.directions
    at = (north if latitude >= 0 else south, latitude), (east if longitude >= 0 else west, longitude)
    return language.writing.pair.join(words.format(f'{language.number(abs(value), ".4f")}°') for words, value in at)


def elided(text: str, most: int) -> str:
    """A text cut in its middle to so many characters."""
    if len(text) <= most:
        return text
    keep = most - 1
    return f'{text[: keep - keep // 3].rstrip()}…{text[len(text) - keep // 3 :].lstrip()}'
