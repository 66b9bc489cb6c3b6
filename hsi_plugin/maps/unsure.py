"""The layer of unsure pixels: how many classes are in each pixel's set, as a byte, with names, colours and a style.

1 is a pixel that is sure. 0 would be one that no class fits: the limits that are used today always leave the best class in, and the value
is kept for those that do not.
"""

from __future__ import annotations

from typing import Any, Dict, List, Tuple

import numpy as np
from osgeo import gdal

from ..core.arrays import Array
from ..core.classes import UNCLASSIFIED, ClassDefinition, ClassScheme
from .style import classification_qml

UNSURE_NODATA = 255
MOST = 254
"""Larger sets are counted as this many classes."""
_SURE = '#d9f0d3'
# From pale to dark violet (ColorBrewer's PRGn, safe for colour-blind people): the more classes, the darker.
_TORN = ('#c2a5cf', '#9970ab', '#762a83', '#40004b')
_NONE = '#f6c141'


def set_scheme(classes: int) -> ClassScheme:
    """What the values 1…n mean, with colours; n is the number of classes, at most 254."""
    names = ['one class: sure', *(f'{count} classes: unsure' for count in range(2, min(classes, MOST) + 1))]
    colours = [_SURE, *(_TORN[min(count - 2, len(_TORN) - 1)] for count in range(2, min(classes, MOST) + 1))]
    return ClassScheme(tuple(ClassDefinition(value, *pair) for value, pair in enumerate(zip(names, colours), 1)))


def prepare_band(band: Any, classes: int) -> None:
    """Give a band of set sizes its nodata value, names and colours."""
    scheme = set_scheme(classes)
    table = gdal.ColorTable()
    table.SetColorEntry(0, (*_rgb(_NONE), 255))
    for one in scheme:
        table.SetColorEntry(one.value, (*one.rgb, 255))
    table.SetColorEntry(UNSURE_NODATA, (0, 0, 0, 0))
    band.SetColorTable(table)
    band.SetColorInterpretation(gdal.GCI_PaletteIndex)
    band.SetNoDataValue(UNSURE_NODATA)
    band.SetDescription('classes in the set')
    band.SetCategoryNames(['no class fits', *scheme.names])


def unsure_qml(classes: int) -> str:
    """The text of a QGIS style that shows sizes of sets."""
    return classification_qml(set_scheme(classes))


def stored(sizes: Array, labels: Array) -> Array:
    """Sizes of sets as the layer holds them: uint8, nodata where a pixel has no class; both of one shape."""
    return np.where(labels == UNCLASSIFIED, np.uint8(UNSURE_NODATA), np.asarray(sizes, np.uint8))


class UnsureCount:
    """Counts unsure pixels of each class of the map.

    Args:
        classes: K.
    """

    def __init__(self, classes: int) -> None:
        self._unsure = np.zeros(classes + 1, np.int64)

    def add(self, sizes: Array, labels: Array) -> None:
        """Take a window's sizes of sets and labels."""
        self._unsure += np.bincount(labels[sizes != 1], minlength=len(self._unsure))

    def figures(self, counts: Array) -> Dict[str, Any]:
        """What is told of a map.

        Args:
            counts: Pixels of each class, ``(K,)``.

        Returns:
            ``{unsure_share, unsure_by_class}``, the latter with a share for each class, None for a class without a pixel.
        """
        unsure = self._unsure[1:]
        shares: List[Any] = [round(int(u) / int(n), 6) if n else None for u, n in zip(unsure, counts)]
        total = int(counts.sum())
        return {'unsure_share': round(int(unsure.sum()) / total, 6) if total else None, 'unsure_by_class': shares}


def _rgb(colour: str) -> Tuple[int, ...]:
    return tuple(int(colour[i : i + 2], 16) for i in (1, 3, 5))
