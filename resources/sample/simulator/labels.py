"""Labels as a person would give them: a few places visited, a handful of clicks at each, and some small polygons drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Tuple

import numpy as np

from .library import CLASSES
from .scene import Scene

PLACES_PER_CLASS = 5
CLICKS_PER_PLACE = 4
POLYGONS_PER_CLASS = 2
CLEAR = 0.75  # a person labels pixels whose class covers about this share; mixed ones are left out
VISITED_RADIUS_PIXELS = 27.0
VISITED = ((24, 104), (40, 34), (64, 100), (94, 78), (82, 26))  # row, col: the parts of the scene that were looked at

Points = List[Tuple[float, float]]


@dataclass(frozen=True)
class Drawing:
    """One label: a class value, and one vertex (a point) or several (a polygon, not closed) as (row, col), pixel edges at integers."""

    value: int
    vertices: Points


def visited(scene: Scene) -> np.ndarray:
    """True in the parts of the scene that were looked at, `(rows, cols)`."""
    rows, cols = scene.truth.shape
    row, col = np.mgrid[0:rows, 0:cols]
    near = [np.hypot(row - r, col - c) < VISITED_RADIUS_PIXELS for r, c in VISITED]
    return np.any(near, axis=0) & scene.inside


def places(candidates: np.ndarray, rng: np.random.Generator, count: int, apart: float) -> List[Tuple[int, int]]:
    """Up to `count` random pixels of a mask that lie `apart` pixels from each other; nearer ones where the class has no more room."""
    pixels = rng.permutation(np.argwhere(candidates))
    chosen: List[Tuple[int, int]] = []
    while len(chosen) < count and apart > 2.0:
        for r, c in pixels:
            if len(chosen) < count and all(np.hypot(r - a, c - b) >= apart for a, b in chosen):
                chosen.append((int(r), int(c)))
        apart *= 0.7
    return chosen


def clicks(candidates: np.ndarray, place: Tuple[int, int], rng: np.random.Generator) -> Points:
    """A few clicks around a place, each somewhere inside another pixel."""
    pixels = np.argwhere(candidates)
    near = pixels[np.hypot(*(pixels - place).T) <= 4.0]
    picked = near[rng.permutation(len(near))[: CLICKS_PER_PLACE + int(rng.integers(-1, 2))]]
    return [(float(r + rng.uniform(0.15, 0.85)), float(c + rng.uniform(0.15, 0.85))) for r, c in picked]


def polygon(corner: Tuple[int, int], size: int, rng: np.random.Generator) -> Points:
    """A four-sided figure drawn by hand around `size` × `size` pixels; it holds the centres of all of them and of no other."""
    (top, left), (bottom, right) = corner, (corner[0] + size, corner[1] + size)
    shake = rng.uniform(-0.3, 0.3, (4, 2))
    square = [(top, left), (top, right), (bottom, right), (bottom, left)]
    return [(float(r + dr), float(c + dc)) for (r, c), (dr, dc) in zip(square, shake)]


def whole_squares(mask: np.ndarray, size: int) -> np.ndarray:
    """True at the upper left pixel of every `size` × `size` square that lies wholly in the mask."""
    rows, cols = mask.shape
    out = np.zeros_like(mask)
    out[: rows - size + 1, : cols - size + 1] = np.all(
        [mask[i : rows - size + 1 + i, j : cols - size + 1 + j] for i in range(size) for j in range(size)], axis=0
    )
    return out


def draw_labels(scene: Scene, seed: int) -> List[Drawing]:
    """All labels, class by class."""
    rng = np.random.default_rng([seed, 2])
    looked_at = visited(scene)
    drawings: List[Drawing] = []
    for value in range(1, len(CLASSES) + 1):
        clear = looked_at & (scene.truth == value) & (scene.purity >= CLEAR)
        for place in places(clear, rng, PLACES_PER_CLASS, 16.0):
            drawings += [Drawing(value, [point]) for point in clicks(clear, place, rng)]
        size = 3 if whole_squares(clear, 3).sum() >= 12 else 2
        for corner in places(whole_squares(clear, size), rng, POLYGONS_PER_CLASS, 20.0):
            drawings.append(Drawing(value, polygon(corner, size, rng)))
    return drawings
