"""Features of single pixels that were asked for lately, in memory: who labels pixel by pixel learns from the same ones again and again."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import Dict, Tuple

import numpy as np

from ...core.arrays import Array, BoolArray

_BYTES = 64 << 20
_OVERHEAD = 300  # of an entry, beside its features

_Pixels = Dict[Tuple[int, int], Tuple[Array, bool]]


class Recent:
    """Pixels by the key of their features (`feature_cache.key_of`); what was not asked for longest goes first, by whole keys.

    Args:
        most: Bytes that all pixels may take.
    """

    def __init__(self, most: int = _BYTES) -> None:
        self._most = most
        self._bytes = 0
        self._known: OrderedDict[str, _Pixels] = OrderedDict()
        self._lock = threading.Lock()

    def look_up(self, key: str, rows: Array, cols: Array, features: Array, valid: BoolArray) -> Array:
        """Fill in what is known.

        Args:
            key: Which features.
            rows: Rows of the pixels, shape ``(n,)``.
            cols: Their columns.
            features: Shape ``(n, channels)``.
            valid: Shape ``(n,)``.

        Returns:
            Numbers of the pixels that are not known.
        """
        with self._lock:
            pixels = self._known.get(key, {})
            if pixels:
                self._known.move_to_end(key)
            rest = []
            for number, place in enumerate(zip(rows.tolist(), cols.tolist())):
                found = pixels.get(place)
                if found is None:
                    rest.append(number)
                else:
                    features[number], valid[number] = found
        return np.array(rest, int)

    def keep(self, key: str, rows: Array, cols: Array, features: Array, valid: BoolArray) -> None:
        """Remember pixels; see :meth:`look_up`."""
        each = features.itemsize * features.shape[1] + _OVERHEAD
        if each * len(rows) > self._most:
            return
        with self._lock:
            pixels = self._known.setdefault(key, {})
            self._known.move_to_end(key)
            for number, place in enumerate(zip(rows.tolist(), cols.tolist())):
                if place not in pixels:
                    pixels[place] = features[number].copy(), bool(valid[number])
                    self._bytes += each
            while self._bytes > self._most:
                _, gone = self._known.popitem(last=False)
                self._bytes -= sum(features.nbytes + _OVERHEAD for features, _ in gone.values())
