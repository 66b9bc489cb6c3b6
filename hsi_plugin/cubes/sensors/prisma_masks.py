"""Masks of PRISMA products: the classifications of L1, and the error matrices of all levels.

Codes after the PRISMA Products Specification Document, issue 2.3 (ASI, 12/03/2020). ``Cloud_Mask`` and ``SunGlint_Mask``: 1 marks, 10
and 255 are no statement. ``LandCover_Mask``: 0 water, 1 snow and ice, 2 bare soil, 3 crops, 4 forest, 5 wetland, 6 urban. Error matrices,
one value for each band: in L1 1 defect, 2 saturated, 3 less certain after registration, 4 not a number; in L2 1 invalid in L1, 2 negative
and 3 saturated after the atmospheric correction.
"""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Dict, List, Sequence, Tuple

import numpy as np

from ...core.arrays import Array, BoolArray
from ..array_pixels import ArrayPixels
from ..hierarchy import Tree
from ..masks import Mask, one_of
from ..stack import StackedPixels

_L1: Tuple[Tuple[str, str, str, Tuple[int, ...]], ...] = (
    ('cloud', 'Clouds', 'Cloud_Mask', (1,)), ('sun_glint', 'Sun glint', 'SunGlint_Mask', (1,)),
    ('water', 'Water', 'LandCover_Mask', (0,)), ('snow', 'Snow and ice', 'LandCover_Mask', (1,)),
    ('land', 'Land', 'LandCover_Mask', (2, 3, 4, 5, 6)),
)
_ERRORS: Dict[bool, Tuple[Tuple[str, str, Tuple[int, ...]], ...]] = {
    True: (('defect', 'Defect in one band at least', (1, 4)), ('saturated', 'Saturated in one band at least', (2,))),
    False: (
        ('defect', 'Invalid before the correction in one band at least', (1,)),
        ('negative', 'Negative after the correction in one band at least', (2,)),
        ('saturated', 'Saturated after the correction in one band at least', (3,)),
    ),
}


def l1_masks(path: Path, tree: Tree, fields: str, axes: str, shape: Tuple[int, int], warnings: List[str]) -> List[Mask]:
    """The classifications, where the product has them.

    Args:
        path: The file.
        tree: The same, open.
        fields: The group that holds them.
        axes: Of the cubes.
        shape: Length of the cubes' first and last axis.
        warnings: Takes sentences.
    """
    held: Dict[str, ArrayPixels] = {}
    for name in dict.fromkeys(one[2] for one in _L1):
        node = tree.array(f'{fields}/{name}')
        if node is None:
            continue
        if node.shape != shape or node.dtype is None:
            warnings.append(f'"{name}" has another size than the image; it is not offered.')
            continue
        held[name] = ArrayPixels(str(path), node.name, axes.replace('b', ''), driver='HDF5')
    return [Mask(key, title, held[name], held[name].dtype, one_of(*codes)) for key, title, name, codes in _L1 if name in held]


def error_masks(
    path: Path,
    tree: Tree,
    fields: str,
    axes: str,
    shape: Tuple[int, int],
    level: str,
    detectors: Sequence[str],
    places: Sequence[Tuple[int, int]],
    warnings: List[str],
) -> List[Mask]:
    """The error matrices of all detectors, as masks over all bands that were acquired.

    Args:
        path: The file.
        tree: The same, open.
        fields: The group that holds them.
        axes: Of the cubes.
        shape: Length of the cubes' first and last axis.
        level: Of the product.
        detectors: Names of the cube's detectors.
        places: For each band of the cube its detector and its number there.
        warnings: Takes sentences.
    """
    suffix = 'SAT' if level == 'L1' else 'L2'
    found: List[ArrayPixels] = []
    for number, detector in enumerate(detectors):
        node = tree.array(f'{fields}/{detector.upper()}_PIXEL_{suffix}_ERR_MATRIX')
        if node is None:
            return []
        most = max(b for d, b in places if d == number) + 1
        if len(node.shape) != 3 or (node.shape[0], node.shape[2]) != shape or node.shape[1] < most or node.dtype is None:
            warnings.append(f'The error matrix of the {detector.upper()} detector has another size than the image; it is not offered.')
            return []
        found.append(ArrayPixels(str(path), node.name, axes, driver='HDF5'))
    stacked = StackedPixels(found, places, [f.dtype for f in found])
    every = tuple(range(len(places)))
    return [Mask(name, title, stacked, found[0].dtype, _is_any(codes), every) for name, title, codes in _ERRORS[level == 'L1']]


def _is_any(codes: Tuple[int, ...]) -> Callable[[Array], BoolArray]:
    """Marks where any band has one of the codes; for few codes quicker and smaller than a general search."""

    def flagged(values: Array) -> BoolArray:
        marked = np.zeros(values.shape[1:], bool)
        for code in codes:
            marked |= (values == code).any(0)
        return marked

    return flagged
