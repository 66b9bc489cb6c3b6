"""Numbers as people read them: shares, intervals, areas with their unit, thousands apart."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Mapping, Optional, Sequence

ABSENT = '–'
_UNITS = ((1e8, 'km²', 1e6), (1e4, 'ha', 1e4), (0.0, 'm²', 1.0))  # from which total in m², its name, and m² in one


@dataclass(frozen=True)
class AreaUnit:
    """In what the areas of one table are told, all alike so that they can be compared by eye.

    Args:
        name: ``km²``, ``ha``, ``m²`` or ``pixels``.
        size: Square metres (or pixels) in one.
        digits: Digits after the point.
    """

    name: str
    size: float
    digits: int

    def number(self, area: Optional[float]) -> str:
        """An area without its unit; a dash where it is not known."""
        return ABSENT if area is None else f'{area / self.size:,.{self.digits}f}'

    def with_interval(self, figure: Optional[Mapping[str, Any]]) -> str:
        """``235.1 ± 68.4``, half of the 95 % interval; the value alone where no interval is known."""
        if not figure or figure.get('value') is None:
            return ABSENT
        half = half_width(figure)
        return self.number(figure['value']) + ('' if half is None else f' ± {self.number(half)}')


def area_unit(areas: Sequence[float], unit: str) -> AreaUnit:
    """The unit for a table of areas.

    Args:
        areas: All of them, in m² or in pixels.
        unit: ``m2`` or ``pixels``.
    """
    if unit != 'm2':
        return AreaUnit('pixels', 1.0, 0)
    total = float(sum(areas))
    name, size = next((name, size) for least, name, size in _UNITS if total >= least)
    # Four figures of the whole, so that small classes keep two or three.
    digits = 0 if name == 'm²' else min(3, max(0, 4 - len(str(int(total / size)))))
    return AreaUnit(name, size, digits)


def percent(share: Optional[float], digits: int = 1) -> str:
    """A share 0…1 as ``94.6 %``."""
    return ABSENT if share is None or not math.isfinite(share) else f'{100 * share:.{digits}f} %'


def interval(figure: Optional[Mapping[str, Any]]) -> str:
    """The 95 % interval of a share as ``92.8–96.5 %``; empty where none is known."""
    if not figure or figure.get('low') is None or figure.get('high') is None:
        return ''
    return f'{100 * figure["low"]:.1f}–{100 * figure["high"]:.1f} %'


def share_with_interval(figure: Optional[Mapping[str, Any]]) -> str:
    """``94.6 % (92.8–96.5 %)``."""
    if not figure or figure.get('value') is None:
        return ABSENT
    span = interval(figure)
    return percent(figure['value']) + (f' ({span})' if span else '')


def half_width(figure: Mapping[str, Any]) -> Optional[float]:
    """Half of the 95 % interval, which need not lie evenly around the value; None where it is not known."""
    if figure.get('low') is None or figure.get('high') is None:
        return None
    return (float(figure['high']) - float(figure['low'])) / 2


def count(number: Optional[float]) -> str:
    """A whole number with its thousands apart."""
    return ABSENT if number is None else f'{number:,.0f}'


def length(metres: float) -> str:
    """``500 m`` or ``2 km``."""
    return f'{metres / 1000:,g} km' if metres >= 1000 else f'{metres:,g} m'


def round_length(most: float) -> float:
    """The longest of 1, 2 and 5 times a power of ten that is not above a length."""
    power = 10.0 ** math.floor(math.log10(most))
    return max(step * power for step in (1.0, 2.0, 5.0) if step * power <= most * (1 + 1e-9))


def coordinate(value: float, longitude_or_latitude: Optional[float]) -> str:
    """A map coordinate: to the centimetre, or with six digits where it is in degrees itself."""
    in_degrees = longitude_or_latitude is not None and abs(value - longitude_or_latitude) < 1e-9
    return f'{value:.6f}' if in_degrees else f'{value:,.2f}'


def degrees(value: float, positive: str, negative: str) -> str:
    """A longitude or latitude as ``52.3906° N``."""
    return f'{abs(value):.4f}° {positive if value >= 0 else negative}'


def listed(names: Sequence[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    return names[0] if len(names) == 1 else f'{", ".join(names[:-1])} and {names[-1]}' if names else ''


def elided(text: str, most: int) -> str:
    """A text cut in its middle to so many characters."""
    if len(text) <= most:
        return text
    keep = most - 1
    return f'{text[: keep - keep // 3].rstrip()}…{text[len(text) - keep // 3 :].lstrip()}'
