"""What people built: an old town with a street grid, an industrial estate with halls and yards, a small airfield."""

from __future__ import annotations

from typing import Tuple

import numpy as np

from .ground import Ground, constant, field, metres, turned
from .library import NAMES

TOWN_CENTRE_M = (2640.0, 2900.0)  # east, south
INDUSTRY_M = (3640.0, 2860.0)
AIRFIELD_M = (1560.0, 330.0)


def lots(u: np.ndarray, v: np.ndarray, width_m: float, depth_m: float, rng: np.random.Generator, count: int) -> np.ndarray:
    """Random numbers 0…1, `(count, rows, cols)`, one set for each lot of a grid."""
    across, along = np.floor(u / width_m).astype(int), np.floor(v / depth_m).astype(int)
    across, along = across - across.min(), along - along.min()
    draws = rng.uniform(size=(count, across.max() + 1, along.max() + 1))
    return draws[:, across, along]


def lay_buildings(
    ground: Ground, where: np.ndarray, kind: np.ndarray, draws: np.ndarray, shares: Tuple[float, float], fine: np.ndarray
) -> None:
    """Roofs on cells: clay tile, bitumen or bright, by each lot's number `kind` and the first two kinds' shares."""
    p, q, tone = draws
    light = 0.92 + 0.16 * tone + 0.03 * fine
    ground.lay(where & (kind < shares[0]), 'clay tile', p, 0.9 * q, light)
    ground.lay(where & (kind >= shares[0]) & (kind < sum(shares)), 'bitumen', p, q, light)
    ground.lay(where & (kind >= sum(shares)), 'bright roof', p, (q > 0.5).astype(float), light)


def lay_town(ground: Ground, rng: np.random.Generator) -> None:
    """Streets every 110 m, houses along them, gardens behind; dense in the middle, loose at the edge; a few parks."""
    east, south = metres()
    u, v = turned(east - TOWN_CENTRE_M[0], south - TOWN_CENTRE_M[1], 24.0)
    bend = 12.0 * field(rng, 350.0)
    u, v = u + bend, v - bend
    radius = np.hypot(0.9 * u, 1.25 * v) + 110.0 * field(rng, 420.0) + 30.0 * field(rng, 120.0)
    town = (radius < 760.0) & (ground.material != NAMES.index('water'))
    dense = np.clip((720.0 - radius) / 560.0, 0.0, 1.0)
    fine, patchy = field(rng, 16.0), field(rng, 120.0)
    green = rng.uniform(size=town.shape) < 0.34
    ground.lay(town, 'grass', 0.5 + 0.2 * patchy, 0.35 + 0.2 * patchy[::-1], constant(0.92))
    ground.lay(town & green, 'deciduous', 0.4 + 0.15 * fine, 0.45 + 0.1 * fine, 0.85 + 0.1 * fine)
    chance, kind, p, q, tone, yard = lots(u, v, 27.5, 22.0, rng, 6)
    from_street = np.minimum(np.mod(u, 110.0), np.mod(v, 132.0))
    quarter = lots(u, v, 110.0, 132.0, rng, 1)[0]
    kind = 0.6 * kind + 0.4 * quarter  # neighbours build alike
    built = town & (chance < 0.30 + 0.70 * dense) & (from_street > 9.0) & (from_street < 30.0 + 70.0 * dense)
    courts = town & ~built & (yard < 0.15 + 0.75 * dense)
    ground.lay(courts, 'asphalt', 0.3 + 0.5 * p, q, 0.9 + 0.05 * fine)
    ground.lay(courts & (tone > 0.6), 'concrete', 0.6 + 0.4 * p, 0.4 + 0.6 * q, 0.85 + 0.05 * fine)
    lay_buildings(ground, built, kind, np.stack([p, q, tone]), (0.62, 0.30), fine)
    street = town & ((np.mod(u, 110.0) < 8.5) | (np.mod(v, 132.0) < 8.5))
    ground.lay(street, 'asphalt', 0.6 + 0.2 * patchy, constant(0.35), constant(0.92))
    avenue = (radius < 900.0) & ((np.abs(u) < 12.0) | (np.abs(v) < 12.0)) & (ground.material != NAMES.index('water'))
    ground.lay(avenue, 'asphalt', 0.7 + 0.1 * patchy, constant(0.3), constant(0.95))
    square = town & (np.abs(u - 66.0) < 58.0) & (np.abs(v + 66.0) < 52.0)
    ground.lay(square, 'concrete', 0.75 + 0.1 * patchy, 0.65 + 0.1 * fine, constant(1.0))
    park = (np.hypot((u + 290.0) / 1.5, v - 215.0) < 88.0 + 14.0 * patchy) & town
    ground.lay(park, 'grass', 0.6 + 0.1 * patchy, constant(0.2), constant(1.0))
    ground.lay(park & (patchy > 0.5), 'deciduous', 0.6 + 0.1 * fine, constant(0.6), 0.9 + 0.1 * fine)


def lay_industry(ground: Ground, rng: np.random.Generator) -> None:
    """Halls of 60–150 m among asphalt and concrete yards."""
    east, south = metres()
    u, v = turned(east - INDUSTRY_M[0], south - INDUSTRY_M[1], -9.0)
    fine, patchy = field(rng, 18.0), field(rng, 90.0)
    estate = (np.abs(u) < 540.0) & (np.abs(v) < 380.0) & (ground.material != NAMES.index('water'))
    chance, kind, p, q, tone, yard = lots(u + 2000.0, v + 2000.0, 200.0, 140.0, rng, 6)
    ground.lay(estate, 'asphalt', 0.25 + 0.6 * q + 0.05 * patchy, 0.2 + 0.15 * patchy, 1.0 + 0.03 * fine)
    ground.lay(estate & (yard < 0.22), 'concrete', 0.4 + 0.6 * p, 0.3 + 0.6 * q + 0.1 * patchy, 1.0 + 0.03 * fine)
    ground.lay(estate & (yard > 0.84), 'grass', 0.35 + 0.1 * patchy, constant(0.55), constant(0.95))
    inside_u, inside_v = np.mod(u + 2000.0, 200.0), np.mod(v + 2000.0, 140.0)
    hall = estate & (chance < 0.74) & (inside_u > 22.0) & (inside_u < 90.0 + 96.0 * tone) & (inside_v > 18.0) & (inside_v < 128.0)
    lay_buildings(ground, hall, kind, np.stack([p, q, tone]), (0.14, 0.58), fine)
    verge = estate & ((inside_u < 7.0) | (inside_v < 7.0))
    ground.lay(verge, 'grass', constant(0.4), constant(0.5), constant(0.95))


def lay_airfield(ground: Ground, rng: np.random.Generator) -> None:
    """A grass field with a concrete apron and a runway of worn asphalt."""
    east, south = metres()
    u, v = turned(east - AIRFIELD_M[0], south - AIRFIELD_M[1], 14.0)
    grain, patchy = field(rng, 30.0), field(rng, 150.0)
    dry_land = ground.material != NAMES.index('water')
    ground.lay(
        (np.abs(u) < 680.0) & (np.abs(v) < 165.0) & dry_land, 'grass', 0.3 + 0.08 * patchy, 0.55 + 0.12 * patchy[::-1], 1.0 + 0.02 * grain
    )
    ground.lay((np.abs(u) < 620.0) & (np.abs(v) < 26.0) & dry_land, 'asphalt', 0.85 + 0.08 * patchy, 0.45 + 0.1 * grain, 1.0 + 0.02 * grain)
    ground.lay(
        (np.abs(u + 240.0) < 110.0) & (np.abs(v - 88.0) < 42.0) & dry_land,
        'concrete',
        0.75 + 0.1 * patchy,
        0.6 + 0.1 * grain,
        constant(1.0),
    )
    taxiway = (np.abs(u + 240.0) < 14.0) & (v > 0.0) & (v < 50.0) & dry_land
    ground.lay(taxiway, 'asphalt', constant(0.8), constant(0.4), constant(1.0))
    hangar = (np.abs(u + 90.0) < 34.0) & (np.abs(v - 96.0) < 34.0)
    ground.lay(hangar, 'bright roof', constant(0.6), constant(1.0), constant(1.0))
