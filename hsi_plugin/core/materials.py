"""The materials that the shipped spectrum–text model tells apart, in the order of its outputs, and which of them are akin.

A map of "soil; tree; water" leaves no word for dry grass. Whoever asks for it still wants the meadow mapped, as what comes nearest: so
every material that no class names goes to the classes that name the most akin one. Families, and which family is near to which, are written
down here rather than learned, so that anyone can see why a pixel was called what it was.
"""

from __future__ import annotations

from typing import Dict, Sequence, Tuple

import numpy as np

from .arrays import Array

MATERIALS: Tuple[str, ...] = (
    'water', 'turbid water', 'green water', 'snow', 'cloud', 'shadow',
    'broadleaf tree', 'needleleaf tree', 'shrub', 'green grass', 'crop', 'wetland plants', 'dry grass', 'wood', 'lichen', 'burnt ground',
    'soil', 'sand', 'gravel', 'rock', 'salt',
    'alunite', 'kaolinite', 'mica', 'montmorillonite', 'chlorite', 'calcite', 'dolomite', 'gypsum', 'jarosite', 'hematite', 'goethite',
    'pyroxene and olivine', 'serpentine', 'amphibole',
    'asphalt', 'concrete', 'brick', 'clay tile roof', 'concrete tile roof', 'shingle roof', 'bitumen roof', 'gravel roof', 'metal roof',
    'painted roof', 'wood shingle roof', 'solar panel', 'plastic', 'fabric', 'artificial turf', 'sports ground',
)  # fmt: skip
# The members of each family, and the other families from the nearest on.
_FAMILIES: Dict[str, Tuple[Tuple[str, ...], Tuple[str, ...]]] = {
    'waters': (MATERIALS[0:3], ('dark',)),
    'bright': (MATERIALS[3:5], ('paved', 'built', 'ground')),
    'dark': (MATERIALS[5:6], ('waters', 'woody', 'paved', 'built')),
    'woody': (MATERIALS[6:9], ('herbs',)),
    'herbs': (MATERIALS[9:12], ('woody', 'dry')),
    'dry': (MATERIALS[12:15], ('ground', 'herbs', 'minerals')),
    'burnt': (MATERIALS[15:16], ('ground',)),
    'ground': (MATERIALS[16:21], ('minerals', 'dry', 'paved', 'built')),
    'minerals': (MATERIALS[21:35], ('ground', 'dry', 'paved')),
    'paved': ((*MATERIALS[35:38], MATERIALS[50]), ('built', 'ground')),
    'built': (MATERIALS[38:49], ('paved', 'ground')),
    'turf': (MATERIALS[49:50], ('paved', 'built', 'herbs')),
}  # fmt: skip
_SAME_FAMILY, _NEAR, _FARTHER = 0.6, 0.4, 0.05


def kinship() -> Array:
    """How akin materials are, ``(materials, materials)``: 1 to itself, 0.6 in the family, 0.4 and less to near families, else 0."""
    family = {name: title for title, (members, _) in _FAMILIES.items() for name in members}
    found = np.zeros((len(MATERIALS), len(MATERIALS)))
    for i, one in enumerate(MATERIALS):
        near = _FAMILIES[family[one]][1]
        for j, other in enumerate(MATERIALS):
            if i == j:
                found[i, j] = 1.0
            elif family[one] == family[other]:
                found[i, j] = _SAME_FAMILY
            elif family[other] in near:
                found[i, j] = _NEAR - _FARTHER * near.index(family[other])
    return found


def shared_among(named: Sequence[Dict[str, float]]) -> Array:
    """Which class each material speaks for.

    Args:
        named: Of each class the weights of the materials that its words mean; empty for a class that means none.

    Returns:
        Shape ``(materials, classes)``. A material that classes name is shared by their weights; any other goes to the classes with the most
        akin one, and counts as much as it is akin. Rows of materials that are akin to nothing named are 0.
    """
    weights = np.array([[means.get(name, 0.0) for means in named] for name in MATERIALS])
    shares = np.zeros_like(weights)
    akin = kinship()
    for row in range(len(MATERIALS)):
        if weights[row].any():
            shares[row] = weights[row] / weights[row].sum() * weights[row].max()
            continue
        nearest = (akin[row][:, None] * weights).max(0)
        best = nearest.max()
        if best > 0.0:
            adopting = nearest >= best - 1e-9
            shares[row] = adopting * best / adopting.sum()
    return shares
