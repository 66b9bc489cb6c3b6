"""Which pixels a model has learned from: what travels with model and map, so that nobody judges the one by the other."""

from __future__ import annotations

import base64
import zlib
from dataclasses import dataclass
from typing import Any, Dict, Mapping, Optional

import numpy as np

from .arrays import Array, BoolArray

_MOST = 1 << 28  # bytes of pixel numbers that a record may unfold to


@dataclass(frozen=True, eq=False)
class TrainedOn:
    """The labelled pixels of an image that a model has seen.

    Args:
        pixels: Their numbers, row · columns + column, ascending, each once, shape ``(n,)``, int64.
        cols: Columns of the image, by which numbers become rows and columns.
        cube_sha256: Hash of the image's header (`Cube.fingerprint`); positions mean nothing on any other image.
        reach: How many pixels beyond a labelled one the method looks at: half the side of its window; 0 for single spectra.
        label_sha256: Hash of the labels (`LabelSet.sha256`).
    """

    pixels: Array
    cols: int
    cube_sha256: str
    reach: int = 0
    label_sha256: str = ''

    @classmethod
    def of(cls, rows: Array, cols: Array, width: int, cube_sha256: str, reach: int = 0, label_sha256: str = '') -> TrainedOn:
        """From rows and columns, each ``(n,)``, of an image with so many columns."""
        numbers = np.unique(np.asarray(rows, np.int64) * width + np.asarray(cols, np.int64))
        return cls(numbers, int(width), cube_sha256, int(reach), label_sha256)

    def __len__(self) -> int:
        return len(self.pixels)

    def touched(self, rows: Array, cols: Array, reach: Optional[int] = None) -> BoolArray:
        """Which pixels share something with what was learned from.

        Two windows share a pixel where their middles are at most twice the reach apart, in rows and in columns.

        Args:
            rows: Pixel rows, shape ``(n,)``.
            cols: Pixel columns.
            reach: Rows and columns between two pixels that still touch; None: twice the method's own reach.

        Returns:
            Shape ``(n,)``.
        """
        distance = 2 * self.reach if reach is None else int(reach)
        rows, cols = np.asarray(rows, np.int64), np.asarray(cols, np.int64)
        out = np.zeros(len(rows), bool)
        if not len(self.pixels) or not len(rows):
            return out
        for down in range(-distance, distance + 1):
            # All columns of a row at once: is there a number between the window's left and right end?
            first = (rows + down) * self.cols + np.maximum(cols - distance, 0)
            last = (rows + down) * self.cols + np.minimum(cols + distance, self.cols - 1)
            out |= np.searchsorted(self.pixels, first, 'left') < np.searchsorted(self.pixels, last, 'right')
        return out

    def to_json(self) -> Dict[str, Any]:
        """JSON-ready values; the numbers as their differences, compressed."""
        steps = np.diff(self.pixels, prepend=0).astype('<i8')
        packed = base64.b64encode(zlib.compress(steps.tobytes(), 9)).decode('ascii')
        return {
            'count': len(self.pixels), 'pixels': packed, 'cols': self.cols, 'cube_sha256': self.cube_sha256, 'reach': self.reach,
            'label_sha256': self.label_sha256,
        }  # fmt: skip

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Optional[TrainedOn]:
        """Read what :meth:`to_json` wrote; None where there is nothing, or it cannot be read."""
        try:
            raw = base64.b64decode(str(value['pixels']), validate=True)
            plain = zlib.decompressobj().decompress(raw, _MOST)
            pixels = np.cumsum(np.frombuffer(plain, '<i8'))
            found = cls(pixels, int(value['cols']), str(value['cube_sha256']), int(value['reach']), str(value.get('label_sha256', '')))
            return found if len(pixels) == int(value['count']) and found.cols > 0 and found.reach >= 0 else None
        except (KeyError, TypeError, ValueError, zlib.error):
            return None
