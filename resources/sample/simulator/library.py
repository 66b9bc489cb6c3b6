"""The library of the scene: every material as a table of spectra over two properties, and the classes that materials belong to.

A place in the landscape has a material and two properties between 0 and 1 (a crop's leaf area and ripeness, a soil's moisture and iron).
Each material is modelled at NODES × NODES values of them and blended bilinearly in between: mixing then stays linear, as it is in nature
for the light of neighbouring patches, and a whole scene is one matrix product.
"""

from __future__ import annotations

from typing import Callable, Dict, List, Tuple

import numpy as np

from . import materials as m

NODES = 4  # values of each property at which a material is modelled

CLASSES: List[Tuple[str, Tuple[int, int, int]]] = [  # class value 1… in this order, with its colour
    ('Water', (42, 108, 184)),
    ('Deciduous forest', (92, 168, 66)),
    ('Coniferous forest', (20, 92, 62)),
    ('Grassland', (178, 214, 108)),
    ('Cropland', (236, 198, 72)),
    ('Bare soil', (164, 116, 76)),
    ('Roofs', (204, 62, 54)),
    ('Roads and paving', (112, 114, 124)),
]
WATER, DECIDUOUS, CONIFEROUS, GRASSLAND, CROPLAND, BARE_SOIL, ROOFS, PAVING = range(1, 9)

X = m.WAVELENGTHS_NM


def _deciduous(dense: float, vigour: float) -> np.ndarray:
    leaf = m.leaf_albedo(X, 28 + 24 * vigour, 7 + 4 * vigour, 0.009 + 0.005 * vigour, 0.0055, 0.10 * (1 - vigour))
    return m.canopy(leaf, m.litter(X, 0.25), 1.6 + 4.0 * dense, structure=0.66)


def _coniferous(dense: float, vigour: float) -> np.ndarray:
    leaf = m.leaf_albedo(X, 42 + 26 * vigour, 10 + 4 * vigour, 0.022 + 0.010 * vigour, 0.016, 0.20 * (1 - vigour), recollision=0.68)
    return m.canopy(leaf, 0.7 * m.litter(X, 0.22), 1.4 + 3.6 * dense, structure=0.46)


def _grass(dense: float, dry: float) -> np.ndarray:
    leaf = m.leaf_albedo(X, 36 - 12 * dry, 9 - 1.5 * dry, 0.012 - 0.005 * dry, 0.0045, 0.12 + 0.4 * dry)
    ground = 0.75 * m.litter(X, 0.28) + 0.25 * m.soil(X, 0.4, 0.3, 0.34)
    straw = m.litter(X, 0.36)
    return (0.93 - 0.19 * dry) * m.canopy(leaf, ground, 0.9 + 2.9 * dense, structure=0.80) + (0.07 + 0.19 * dry) * straw


def _cereal(dense: float, ripe: float) -> np.ndarray:
    leaf = m.leaf_albedo(X, 46 - 18 * ripe, 10 - 2 * ripe, 0.014 - 0.006 * ripe, 0.0045, 0.10 + 0.35 * ripe)
    ground = m.soil(X, 0.35, 0.35, 0.38)
    return (1 - 0.25 * ripe) * m.canopy(leaf, ground, 0.7 + 4.0 * dense, structure=0.84) + 0.25 * ripe * m.litter(X, 0.38)


def _maize(dense: float, vigour: float) -> np.ndarray:
    leaf = m.leaf_albedo(X, 38 + 16 * vigour, 9 + 2 * vigour, 0.013 + 0.004 * vigour, 0.0042, 0.06)
    return m.canopy(leaf, m.soil(X, 0.2, 0.4, 0.40), 0.35 + 3.2 * dense, structure=0.78)


def _stubble(cover: float, weeds: float) -> np.ndarray:
    ground = (0.75 - 0.45 * cover) * m.soil(X, 0.2, 0.35, 0.42) + (0.25 + 0.45 * cover) * m.litter(X, 0.42)
    return m.canopy(m.leaf_albedo(X, 34, 8, 0.011, 0.0045, 0.15), ground, 0.8 * weeds, structure=0.9)


Table = Callable[[float, float], np.ndarray]

MATERIALS: Dict[str, Tuple[int, Table]] = {  # name: (class value, spectrum of two properties 0…1)
    'water': (WATER, lambda p, q: m.open_water(X, 1.0 + 13.0 * p, 2.0 + 22.0 * q, 0.3 + 0.5 * q)),
    'deciduous': (DECIDUOUS, _deciduous),
    'coniferous': (CONIFEROUS, _coniferous),
    'grass': (GRASSLAND, _grass),
    'cereal': (CROPLAND, _cereal),
    'maize': (CROPLAND, _maize),
    'loam': (BARE_SOIL, lambda p, q: m.soil(X, p, 0.2 + 0.8 * q, 0.42, 0.18)),
    'sand': (BARE_SOIL, lambda p, q: m.soil(X, p, 0.05 + 0.5 * q, 0.54, 0.07)),
    'stubble': (BARE_SOIL, _stubble),
    'clay tile': (ROOFS, lambda p, q: m.clay_tile(X, p, q)),
    'bitumen': (ROOFS, lambda p, q: m.bitumen(X, p, q)),
    'bright roof': (ROOFS, lambda p, q: m.bright_roof(X, p, q)),
    'asphalt': (PAVING, lambda p, q: m.asphalt(X, p, q)),
    'concrete': (PAVING, lambda p, q: m.concrete(X, p, q)),
}
NAMES = list(MATERIALS)
CLASS_OF = np.array([MATERIALS[name][0] for name in NAMES])


def spectra_table() -> np.ndarray:
    """All spectra, `(materials · NODES · NODES, wavelengths)` on `materials.WAVELENGTHS_NM`: material, first property, second property."""
    nodes = np.linspace(0.0, 1.0, NODES)
    return np.stack([MATERIALS[name][1](float(p), float(q)) for name in NAMES for p in nodes for q in nodes])
