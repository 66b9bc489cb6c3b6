"""Telling whether a map is still the one that a sample was drawn from."""

from __future__ import annotations

import hashlib
import json

import numpy as np

from ..core.arrays import Array
from .read import Classification


class ValueHash:
    """The hash of a map's classes: its shape, the names of its classes, and the class value of every pixel, row by row.

    What does not change the map (compression, colours, statistics, its record, where it lies) does not change the hash. Only whole rows
    may be given, in their order; how many at a time does not matter.
    """

    def __init__(self, found: Classification) -> None:
        about = [found.grid.rows, found.grid.cols, found.scheme.names]
        self._digest = hashlib.sha256(json.dumps(about, ensure_ascii=False).encode('utf-8'))

    def update(self, labels: Array) -> None:
        """Add the next rows."""
        self._digest.update(np.ascontiguousarray(labels, dtype='<u2').tobytes())

    def hexdigest(self) -> str:
        """The hash of all rows so far, as hexadecimal digits."""
        return self._digest.hexdigest()


def values_sha256(found: Classification) -> str:
    """The hash of an open map; reads it once, window by window.

    Raises:
        CubeError: The map cannot be read.
    """
    digest = ValueHash(found)
    for window in found.windows():
        digest.update(found.labels(window))
    return digest.hexdigest()
