"""How rasters of a measure or an index look: where their values lie, and the style beside the file."""

from __future__ import annotations

from pathlib import Path
from typing import List, Optional, Tuple

import numpy as np

from ..core.arrays import Array
from ..cubes.atomic import atomic_output
from ..maps.style import CONFIDENCE_RAMP, ramp_qml
from ..spectra.likeness import Measure

Stops = List[Tuple[float, str, str]]
_VIRIDIS = tuple(colour for _, colour in CONFIDENCE_RAMP)
# ColorBrewer's BrBG (Harrower & Brewer 2003, Cartogr. J. 40:27): two hues that stay apart also without red–green vision.
_DIVERGING = ('#a6611a', '#dfc27d', '#f5f5f5', '#80cdc1', '#018571')
_OF_A_WINDOW = 4096  # values that are looked at
_ENDS = (2.0, 98.0)  # percentiles


class Sample:
    """Values from all over a raster, enough to say between which most of them lie."""

    def __init__(self) -> None:
        self._parts: List[Array] = []

    def add(self, values: Array) -> None:
        """Look at some of a window's values; NaN is passed over."""
        flat = np.asarray(values).ravel()
        held = flat[np.isfinite(flat)]
        self._parts.append(held[:: max(1, len(held) // _OF_A_WINDOW)].astype(np.float64))

    def ends(self) -> Tuple[float, float]:
        """Between which nearly all values lie; 0 and 1 where there are none."""
        values = np.concatenate(self._parts) if self._parts else np.zeros(0)
        if not len(values):
            return 0.0, 1.0
        low, high = (float(one) for one in np.percentile(values, _ENDS))
        return low, high

    def likeness(self, measure: Measure, threshold: Optional[float]) -> Stops:
        """A ramp for a measure, light where pixels are alike to a reference, dark at the threshold or where most of them are less alike."""
        low, high = self.ends()
        far = threshold if threshold is not None and threshold != measure.alike else low if measure.rises else high
        return stops(far, measure.alike, _VIRIDIS)

    def index(self, centre: Optional[float]) -> Stops:
        """A ramp for an index: two hues about its centre, or one way where it has none."""
        low, high = self.ends()
        if centre is None:
            return stops(low, high, _VIRIDIS)
        reach = max(abs(low - centre), abs(high - centre))
        return stops(centre - reach, centre + reach, _DIVERGING)


def stops(first: float, last: float, colours: Tuple[str, ...]) -> Stops:
    """Colours evenly from one value to another, by ascending value; values that are the same are parted a little."""
    if first == last:
        first, last = first - 0.5, last + 0.5
    at = np.linspace(first, last, len(colours))
    pairs = sorted(zip(at.tolist(), colours))
    return [(value, colour, f'{value:.3g}') for value, colour in pairs]


def write_style(raster: str, ramp: Stops) -> None:
    """Write the style beside a raster, where QGIS looks for it.

    Raises:
        OutputError: It cannot be written.
    """
    with atomic_output(Path(raster).with_suffix('.qml')) as temporary:
        temporary.write_text(ramp_qml(ramp), encoding='utf-8')
