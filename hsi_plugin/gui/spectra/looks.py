"""How spectra are looked at: as measured, without their continuum, or by their slope; over nanometres, micrometres or band numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, Optional, Sequence, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.bands import Bands
from ...spectra.continuum import continuum
from ...spectra.derivative import derivative
from .curve import Curve
from .drawing import along, drawing_order

VALUES, CONTINUUM, SLOPE = 'values', 'continuum', 'slope'
_NM_IN_UM = 1000.0
_USUAL, _STICK_OUT = 98.0, 0.3  # % of values that are seen whatever they are; how much farther than them others are, at most


@dataclass(frozen=True)
class Look:
    """What the plot shows of spectra.

    Args:
        form: :data:`VALUES`, :data:`CONTINUUM` (divided by their hull) or :data:`SLOPE` (first derivative).
        micrometres: Wavelengths in µm instead of nm; slopes then are per µm.
        show_bad: Draw bad bands too.
        own_channels: Draw spectra of libraries as they were measured, not as the cube's bands would read them.
    """

    form: str = VALUES
    micrometres: bool = False
    show_bad: bool = False
    own_channels: bool = False


@dataclass(frozen=True, eq=False)
class Trace:
    """A spectrum along its line; all arrays have one length and are NaN where the line breaks.

    Args:
        x: Where, in the axis's unit.
        y: What.
        low: Lower edge of a spread.
        high: Upper edge.
    """

    x: Array
    y: Array
    low: Optional[Array] = None
    high: Optional[Array] = None

    def at(self, x: float) -> float:
        """The value nearest to a place on the axis; NaN beyond the ends by more than a step, and in gaps."""
        known = np.flatnonzero(np.isfinite(self.x))
        if not known.size:
            return float('nan')
        distance = np.abs(self.x[known] - x)
        best = int(np.argmin(distance))
        steps = np.abs(np.diff(self.x[known]))
        if distance[best] > (float(np.median(steps)) if steps.size else 1.0):
            return float('nan')
        return float(self.y[known[best]])

    @property
    def span(self) -> Optional[Tuple[float, float]]:
        """Lowest and highest value, spread included; None where there is none."""
        parts = [part[np.isfinite(part)] for part in (self.y, self.low, self.high) if part is not None]
        values = np.concatenate(parts)
        return (float(values.min()), float(values.max())) if values.size else None

    @property
    def usual_span(self) -> Optional[Tuple[float, float]]:
        """Where nearly all values lie: a few bands that stick out far, as slopes do beside gaps, must not flatten all others."""
        held = self.y[np.isfinite(self.y)]
        if not held.size:
            return None
        low, high = np.percentile(held, (100.0 - _USUAL, _USUAL))
        room = _STICK_OUT * max(float(high - low), 1e-12)
        return max(float(held.min()), float(low) - room), min(float(held.max()), float(high) + room)


def positions(bands: Bands, look: Look) -> Array:
    """Where bands lie on the horizontal axis: wavelengths, or numbers from 1 where a cube has none; shape ``(bands,)``."""
    if bands.wavelengths_nm is None:
        return np.arange(1.0, bands.count + 1.0)
    return bands.wavelengths_nm / _NM_IN_UM if look.micrometres else bands.wavelengths_nm


def traces(curves: Sequence[Curve], look: Look) -> List[Trace]:
    """The lines of curves, computed together where they share their bands.

    Args:
        curves: The curves.
        look: What to show of them.
    """
    groups: Dict[int, List[int]] = {}
    parts = [_part(curve, look) for curve in curves]
    for place, (bands, _values, _spread) in enumerate(parts):
        groups.setdefault(id(bands), []).append(place)
    made: Dict[int, Trace] = {}
    for places in groups.values():
        bands = parts[places[0]][0]
        values = np.stack([np.asarray(parts[place][1], np.float64) for place in places], axis=1)
        spreads = [parts[place][2] for place in places]
        made.update(zip(places, _drawn(bands, values, spreads, look)))
    return [made[place] for place in range(len(parts))]


def _part(curve: Curve, look: Look) -> Tuple[Bands, Array, Optional[Array]]:
    if curve.own is not None and (look.own_channels or not curve.bands.count):
        return (*curve.own, None)
    return curve.bands, curve.values, curve.spread


def _drawn(bands: Bands, values: Array, spreads: Sequence[Optional[Array]], look: Look) -> List[Trace]:
    """Traces of spectra, shape ``(bands, n)``, on the same bands."""
    order, x = drawing_order(bands), positions(bands, look)
    good = np.isfinite(x) if look.show_bad else bands.good & np.isfinite(x)
    values = np.where(good[:, None], values, np.nan)
    divisor = np.ones_like(values)
    if look.form == CONTINUUM and bands.wavelengths_nm is not None:
        divisor = continuum(values, bands.wavelengths_nm, good)
        divisor = np.where(divisor > 0.0, divisor, np.nan)
    elif look.form == SLOPE and bands.wavelengths_nm is not None:
        values = derivative(values, bands.wavelengths_nm, 1, good) * (_NM_IN_UM if look.micrometres else 1.0)
        spreads = [None] * len(spreads)  # neighbours vary together: the slope's spread does not follow from theirs
    out = []
    line = along(order, x)
    with np.errstate(divide='ignore', invalid='ignore'):
        for i, spread in enumerate(spreads):
            y = along(order, values[:, i] / divisor[:, i])
            if spread is None:
                out.append(Trace(line, y))
            else:
                edges = [along(order, (values[:, i] + sign * spread) / divisor[:, i]) for sign in (-1.0, 1.0)]
                out.append(Trace(line, y, edges[0], edges[1]))
    return out
