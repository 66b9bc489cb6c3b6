"""A central European landscape: fields and meadows in parcels, woods on hills, a river, a lake, roads; the town is in `town.py`.

All of it comes from one seeded generator. Distances are in metres in the plan of `ground.metres`.
"""

from __future__ import annotations

from typing import List, Tuple

import numpy as np

from .ground import SHAPE, Ground, constant, field, metres, turned
from .library import NAMES
from .town import lay_airfield, lay_industry, lay_town

Rectangle = Tuple[float, float, float, float]
USES = ['cereal', 'maize', 'loam', 'stubble', 'grass']
SHARES = [0.37, 0.16, 0.15, 0.09, 0.23]


def terrain(rng: np.random.Generator) -> np.ndarray:
    """Heights in metres: hills in the north-east and south-west, a valley between them."""
    east, south = metres()
    hills = 95.0 * np.exp(-(((east - 3500.0) / 1200.0) ** 2 + ((south - 700.0) / 1100.0) ** 2))
    hills += 60.0 * np.exp(-(((east - 500.0) / 900.0) ** 2 + ((south - 3300.0) / 1000.0) ** 2))
    return hills + 9.0 * field(rng, 420.0) + 1.5 * field(rng, 160.0)


def split(rng: np.random.Generator, box: Rectangle, area_m2: float) -> List[Rectangle]:
    """Cut a rectangle (u0, v0, u1, v1) into parcels of about an area, always across its longer side."""
    u0, v0, u1, v1 = box
    if (u1 - u0) * (v1 - v0) < area_m2 * rng.uniform(0.7, 2.6) or min(u1 - u0, v1 - v0) < 95.0:
        return [box]
    cut = rng.uniform(0.34, 0.66)
    if (u1 - u0) > (v1 - v0) * rng.uniform(0.7, 1.3):
        middle = u0 + cut * (u1 - u0)
        return split(rng, (u0, v0, middle, v1), area_m2) + split(rng, (middle, v0, u1, v1), area_m2)
    middle = v0 + cut * (v1 - v0)
    return split(rng, (u0, v0, u1, middle), area_m2) + split(rng, (u0, middle, u1, v1), area_m2)


def lay_fields(ground: Ground, rng: np.random.Generator) -> None:
    """Parcels in three districts with their own direction; each has a use, a state, gradients within and rows that run along it."""
    east, south = metres()
    district = (field(rng, 1500.0) + (east - 2100.0) / 1500.0 > 0.0).astype(int) + (south > 2300.0 + 160.0 * field(rng, 900.0))
    bend = 22.0 * field(rng, 700.0)
    patchy, wet, fine = field(rng, 170.0), field(rng, 260.0), field(rng, 18.0)
    for number, angle in enumerate((14.0, -31.0, 52.0)):
        u, v = turned(east, south, angle)
        u, v = u + bend, v - bend
        rows, cols = np.nonzero(district == number)
        u, v, patchy_here, wet_here, fine_here = (values[rows, cols] for values in (u, v, patchy, wet, fine))
        for u0, v0, u1, v1 in split(rng, (-3900.0, -3900.0, 6600.0, 6600.0), 52000.0):
            inside = np.flatnonzero((u >= u0) & (u < u1) & (v >= v0) & (v < v1))
            use, state, second, tone = rng.choice(USES, p=SHARES), rng.uniform(), rng.uniform(), rng.normal(1.0, 0.05)
            swing, along = rng.uniform(0.05, 0.16), rng.uniform() < 0.5
            if not inside.size:
                continue
            cells, at_u, at_v = (rows[inside], cols[inside]), u[inside], v[inside]
            patch, grain = patchy_here[inside], fine_here[inside]
            rows_of_crop = np.sin((at_u if along else at_v) * (2.0 * np.pi / 36.0))
            p = {
                'cereal': 0.15 + 0.8 * state,
                'maize': 0.9 * state,
                'loam': 0.55 * state**1.5,
                'stubble': state,
                'grass': 0.15 + 0.7 * state,
            }[use]
            q = {
                'cereal': 0.9 * second**1.6,
                'maize': second,
                'loam': 0.2 + 0.6 * second,
                'stubble': 0.55 * second**2,
                'grass': 0.7 * second**1.5,
            }[use]
            uneven = swing * patch + 0.03 * grain + (0.05 * rows_of_crop if use in ('cereal', 'maize') else 0.0)
            wetter = 0.12 * wet_here[inside] if use == 'loam' else 0.08 * patch
            ground.put(cells, use, p + uneven, q + wetter, tone * (1.0 + 0.03 * grain))
            track = (at_u - u0 < 6.0) | (at_v - v0 < 6.0)
            ground.put((cells[0][track], cells[1][track]), 'grass' if rng.uniform() < 0.7 else 'sand', 0.35, 0.5, 0.95)
            if rng.uniform() < 0.09:
                hedge = at_v - v0 < 14.0
                ground.put((cells[0][hedge], cells[1][hedge]), 'deciduous', 0.5 + 0.1 * grain[hedge], 0.5, 0.9 + 0.1 * grain[hedge])


def lay_woods(ground: Ground, rng: np.random.Generator, height_m: np.ndarray) -> None:
    """Forest on the hills and in patches; conifers in stands with sharp borders, broadleaves elsewhere, both mixed in places."""
    east, south = metres()
    wish = field(rng, 520.0) + 0.35 * field(rng, 120.0) + (height_m - 28.0) / 24.0
    woods = wish > 1.05
    u, v = turned(east, south, 38.0)
    bend = 40.0 * field(rng, 320.0)
    stand = np.floor((u + bend) / 240.0).astype(int) * 41 + np.floor((v - bend) / 310.0).astype(int) * 17
    conifer_stand = np.isin(stand % 11, (0, 2, 3, 6, 9))
    age = ((stand * 7) % 13) / 12.0
    crowns, gaps, patchy = field(rng, 16.0), field(rng, 45.0), field(rng, 230.0)
    mixed = field(rng, 14.0) + 0.9 * field(rng, 300.0)
    conifers = woods & np.where(conifer_stand, mixed > -1.55, mixed > 1.75)
    shade = np.clip(1.0 + 0.13 * crowns + 0.04 * gaps, 0.6, 1.4)
    ground.lay(woods & ~conifers, 'deciduous', 0.45 + 0.25 * patchy + 0.12 * gaps, 0.5 + 0.22 * patchy[::-1] + 0.15 * crowns, shade)
    tall = shade * (0.82 + 0.36 * age)
    ground.lay(conifers, 'coniferous', 0.25 + 0.6 * age + 0.1 * gaps, 0.5 + 0.25 * patchy, tall)
    clearing = woods & (field(rng, 130.0) > 2.05)
    ground.lay(clearing, 'grass', 0.35 + 0.15 * gaps, 0.45 + 0.2 * patchy, constant(0.95))
    rides = woods & ((np.mod(u + bend, 240.0) < 6.0) | (np.mod(v - bend, 310.0) < 6.0))
    ground.lay(rides, 'grass', constant(0.3), constant(0.4), constant(0.8))


def river_line(east: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """How far south the river's middle lies at these eastings; meanders of two lengths."""
    phase = rng.uniform(0.0, 2.0 * np.pi, 2)
    swings = 235.0 * np.sin(east / 345.0 + phase[0]) + 90.0 * np.sin(east / 150.0 + phase[1])
    return 760.0 + 0.36 * east + swings


def lay_water(ground: Ground, rng: np.random.Generator) -> None:
    """A river with meadows and trees on its banks, a lake with a shallow shore, a few ponds."""
    east, south = metres()
    step_m = 6.0
    line_east = np.arange(-300.0, east.max() + 300.0, step_m)
    line_south = river_line(line_east, rng)
    distance = np.full(SHAPE, np.inf)
    for x, y in zip(line_east, line_south):
        distance = np.minimum(distance, (east - x) ** 2 + (south - y) ** 2)
    distance = np.sqrt(distance)
    width = 44.0 + 7.0 * field(rng, 350.0)
    rough, patchy, fine = field(rng, 70.0), field(rng, 180.0), field(rng, 20.0)
    meadow = distance < 150.0 + 55.0 * patchy
    ground.lay(meadow, 'grass', 0.62 + 0.18 * patchy + 0.05 * fine, 0.28 + 0.2 * patchy[::-1], 1.0 + 0.03 * fine)
    trees = (distance < width + 20.0) & (rough > 0.25)
    ground.lay(trees, 'deciduous', 0.55 + 0.1 * fine, 0.6 + 0.15 * fine, 0.95 + 0.1 * fine)
    bank = (distance < width + 9.0) & (rough < -0.9)
    ground.lay(bank, 'sand', constant(0.45), constant(0.3), constant(1.0))
    lake = ((east - 880.0) / 500.0) ** 2 + ((south - 2060.0) / 330.0) ** 2 + 0.16 * field(rng, 240.0)
    reeds = (lake > 1.0) & (lake < 1.16) & (rough > 0.0)
    ground.lay(reeds, 'grass', constant(0.75), constant(0.65), constant(0.85))
    ground.lay((lake > 1.0) & (lake < 1.07) & (rough < -0.5), 'sand', constant(0.2), constant(0.2), constant(1.0))
    depth = np.clip(1.0 - lake, 0.0, 1.0)
    ground.lay(lake < 1.0, 'water', 0.10 + 0.25 * (depth < 0.12) + 0.04 * patchy, 0.35 + 0.16 * patchy, constant(1.0))
    ground.lay(distance < width, 'water', 0.48 + 0.10 * patchy + 0.05 * rough, 0.16 + 0.05 * patchy, constant(1.0))
    ponds = (field(rng, 110.0) > 2.75) & (ground.material == NAMES.index('grass'))
    ground.lay(ponds, 'water', constant(0.25), constant(0.7), constant(1.0))


def lay_roads(ground: Ground, rng: np.random.Generator) -> None:
    """A motorway across the scene, with its verges, and country roads."""
    east, south = metres()
    wear = field(rng, 400.0)
    grain = field(rng, 25.0)
    off = (south - (2900.0 - 0.30 * east + 150.0 * np.sin(east / 900.0))) / np.sqrt(1.0 + 0.09)
    ground.lay(np.abs(off) < 38.0, 'grass', constant(0.4), constant(0.6), constant(0.95))
    ground.lay(np.abs(off) < 25.0, 'asphalt', 0.55 + 0.2 * wear + 0.05 * grain, 0.3 + 0.1 * grain, 1.0 + 0.03 * grain)
    for angle, at in ((14.0, 2330.0), (-31.0, 2350.0)):
        u, _ = turned(east, south, angle)
        ground.lay(np.abs(u - at + 70.0 * np.sin(south / 520.0)) < 7.0, 'asphalt', 0.7 + 0.15 * wear, constant(0.4), constant(1.0))


def landscape(seed: int) -> Tuple[Ground, np.ndarray]:
    """The whole ground, and its heights in metres on the fine grid."""
    rng = np.random.default_rng(seed)
    ground = Ground.empty()
    height_m = terrain(rng)
    lay_fields(ground, rng)
    lay_woods(ground, rng, height_m)
    lay_water(ground, rng)
    lay_town(ground, rng)
    lay_industry(ground, rng)
    lay_airfield(ground, rng)
    lay_roads(ground, rng)
    return ground, height_m
