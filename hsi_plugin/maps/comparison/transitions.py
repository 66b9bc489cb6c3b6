"""What became of the classes of one map on another, pixel by pixel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.classes import ClassDefinition, ClassScheme
from ...core.errors import ParameterError
from ...cubes.crs import pixel_areas_m2, same_crs
from ..assessment.reference import joined, values_under
from ..read import Classification
from ..walk import CheckCancelled

ARROW = '→'
_MOST = 65535


@dataclass(frozen=True, eq=False)
class Transitions:
    """Classes of the first map (rows) by those of the second (columns); row and column 0 are pixels without a class.

    Args:
        scheme: The classes of both maps, by name: K of them.
        pixels: Shape ``(K + 1, K + 1)``.
        areas: In m², the same shape; None for maps without a place on Earth.
    """

    scheme: ClassScheme
    pixels: Array
    areas: Optional[Array]

    @property
    def both(self) -> int:
        """Pixels with a class on both maps."""
        return int(self.pixels[1:, 1:].sum())

    @property
    def changed(self) -> int:
        """Those of them whose classes differ."""
        return self.both - int(np.trace(self.pixels[1:, 1:]))

    def to_json(self) -> Dict[str, Any]:
        """JSON-ready values: matrices of the K classes, and what has no class on one of the maps."""
        inner = self.pixels[1:, 1:]
        return {
            'classes': self.scheme.names,
            'pixels': [[int(v) for v in row] for row in inner],
            'area_m2': None if self.areas is None else [[round(float(v), 3) for v in row] for row in self.areas[1:, 1:]],
            'first_only': [int(v) for v in self.pixels[1:, 0]],
            'second_only': [int(v) for v in self.pixels[0, 1:]],
            'neither': int(self.pixels[0, 0]),
        }


def check_grids(first: Classification, second: Classification) -> None:
    """Refuse maps whose pixels are not the same.

    Raises:
        ParameterError: They differ in size, place or reference system.
    """
    one, other = first.grid, second.grid
    if one.matches(other) and same_crs(one.crs_wkt, other.crs_wkt):
        return
    raise ParameterError(
        f'{first.path.name} and {second.path.name} do not have the same pixels: {one.rows} × {one.cols} and {other.rows} × {other.cols}, '
        'or another place or reference system.',
        'Align one with the other first, with nearest neighbours (QGIS: "Warp (reproject)" with the extent and pixel size of the other).',
    )


def count_transitions(first: Classification, second: Classification, check_cancelled: CheckCancelled = None) -> Transitions:
    """Count pixels by their classes on two maps of the same grid; memory for a strip of each.

    Raises:
        CubeError: A map cannot be read.
    """
    scheme = joined(first.scheme, second.scheme)
    one, other = values_under(first.scheme, scheme), values_under(second.scheme, scheme)
    k = len(scheme) + 1
    pixels = np.zeros(k * k, np.int64)
    heights = pixel_areas_m2(first.grid)
    areas = np.zeros(k * k)
    for window in first.windows():
        if check_cancelled is not None:
            check_cancelled()
        pair = one[first.labels(window)] * k + other[second.labels(window)]
        pixels += np.bincount(pair.ravel(), minlength=k * k)
        if heights is not None:
            here = np.repeat(heights[window.row : window.row_stop], window.width)
            areas += np.bincount(pair.ravel(), weights=here, minlength=k * k)
    return Transitions(scheme, pixels.reshape(k, k), None if heights is None else areas.reshape(k, k))


def change_scheme(found: Transitions) -> Tuple[ClassScheme, Array]:
    """The classes of a raster of changes, and which value each pair of classes has in it.

    First come the classes that stayed, pale, in the order of the legend; then changes that occur, the largest first, in the colour of what
    they became, darkened towards what they were.

    Returns:
        The scheme, and values of shape ``(K + 1, K + 1)``; 0 for pairs that do not occur and pixels without a class on one of the maps.

    Raises:
        ParameterError: More pairs occur than a raster can number.
    """
    values = np.zeros(found.pixels.shape, np.int64)
    entries: List[Tuple[str, str]] = []
    classes = list(found.scheme)
    for c in classes:
        if found.pixels[c.value, c.value]:
            entries.append((f'{c.name} (unchanged)', _mix(c, '#ffffff', 0.75)))
            values[c.value, c.value] = len(entries)
    pairs = [(a, b) for a in classes for b in classes if a is not b and found.pixels[a.value, b.value]]
    for a, b in sorted(pairs, key=lambda p: -int(found.pixels[p[0].value, p[1].value])):
        entries.append((f'{a.name} {ARROW} {b.name}', _mix(b, a.colour, 0.3)))
        values[a.value, b.value] = len(entries)
    if len(entries) > _MOST:
        raise ParameterError(f'{len(entries):,} different changes occur, more than a raster can number.', 'Compare without an output.')
    names: List[str] = []
    for name, _ in entries:
        names.append(name if name not in names else f'{name} ({len(names) + 1})')
    return ClassScheme.from_names(names, [colour for _, colour in entries]), values


def _mix(c: ClassDefinition, other: str, share: float) -> str:
    """A class's colour with so much of another in it."""
    rgb = [int(other[i : i + 2], 16) for i in (1, 3, 5)]
    return '#' + ''.join(f'{round(a * (1 - share) + b * share):02x}' for a, b in zip(c.rgb, rgb))
