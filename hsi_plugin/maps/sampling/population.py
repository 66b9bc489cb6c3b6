"""The pixels of a map that a sample may be drawn from: counted in one pass over the map, found again in a second one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Iterator, List, Mapping, Optional, Tuple

import numpy as np

from ...core.arrays import Array, BoolArray
from ...core.sampling import Blocks
from ...core.trained_on import TrainedOn
from ...core.window import Window, relative
from ...cubes.crs import pixel_areas_m2
from ..frozen import ValueHash
from ..read import Classification
from ..trained import touched_mask

_STRIP_PIXELS = 1 << 22


@dataclass(frozen=True, eq=False)
class Counted:
    """What is known of a map after one pass.

    Args:
        whole: Pixels of each class on the map, shape ``(K,)``.
        eligible: Those that may be drawn, ``(K,)``.
        areas: Area of each class in m², ``(K,)``; None where the map has no place on Earth.
        sha256: See `frozen.values_sha256`.
        filled: How many blocks have a pixel that may be drawn, in each strip of :class:`Population` in turn; empty for single pixels.
    """

    whole: Array
    eligible: Array
    areas: Optional[Array]
    sha256: str
    filled: Tuple[int, ...] = ()


class Population:
    """Classified pixels of an open map, without those that share something with what its model learned from.

    The map is read in strips of whole rows, so its size does not matter.

    Args:
        found: The map.
        trained: Pixels that may not be drawn, with their reach; None: all may.
        blocks: Blocks of pixels that are drawn as wholes: strips then hold whole rows of blocks. None: single pixels.
        check_cancelled: Called once a strip; raises where the user wants to stop.
        strip_pixels: About how many pixels are held at once.
    """

    def __init__(
        self,
        found: Classification,
        trained: Optional[TrainedOn] = None,
        blocks: Optional[Blocks] = None,
        check_cancelled: Callable[[], None] = lambda: None,
        strip_pixels: int = _STRIP_PIXELS,
    ) -> None:
        self._found, self._trained, self._check = found, trained, check_cancelled
        grid = found.grid
        self.blocks = blocks or Blocks(grid.rows, grid.cols, 1)
        self._by_block = blocks is not None
        self._height = max(1, strip_pixels // max(1, grid.cols) // self.blocks.side)  # rows of blocks

    def count(self) -> Counted:
        """Read the map once.

        Raises:
            CubeError: It cannot be read.
        """
        classes = len(self._found.scheme)
        digest = ValueHash(self._found)
        pixel = pixel_areas_m2(self._found.grid)
        whole, eligible, areas = np.zeros(classes + 1, np.int64), np.zeros(classes + 1, np.int64), np.zeros(classes + 1)
        filled: List[int] = []
        for window, labels, mask in self._strips():
            digest.update(labels)
            here = np.bincount(labels.ravel(), minlength=classes + 1)
            whole += here
            eligible += np.bincount(labels[mask], minlength=classes + 1)
            if pixel is not None:
                areas += _areas(labels, pixel[window.row : window.row_stop], here)
            if self._by_block:
                filled.append(len(self.blocks.filled(mask, window)))
        return Counted(whole[1:], eligible[1:], None if pixel is None else areas[1:], digest.hexdigest(), tuple(filled))

    def pixels(self, ranks: Mapping[int, Array]) -> Tuple[Array, Array, Array]:
        """Rows, columns and classes of pixels, each ``(n,)``, by their rank within a class.

        Args:
            ranks: For each class value the wanted ranks; the key 0 means ranks among the pixels of all classes.

        Returns:
            Concatenated over the classes in the order of `ranks`, in the order of the ranks in each.

        Raises:
            CubeError: The map cannot be read.
        """
        sorted_ranks = {value: np.sort(r) for value, r in ranks.items()}
        places = {value: np.zeros((len(r), 3), np.int64) for value, r in ranks.items()}
        seen = dict.fromkeys(ranks, 0)
        for window, labels, mask in self._strips():
            for value, wanted in sorted_ranks.items():
                here = mask if value == 0 else mask & (labels == value)
                count = int(np.count_nonzero(here))
                first, last = np.searchsorted(wanted, [seen[value], seen[value] + count])
                if last > first:
                    at = np.flatnonzero(here)[wanted[first:last] - seen[value]]
                    rows, cols = np.divmod(at, window.width)
                    places[value][first:last] = np.stack([rows + window.row, cols + window.col, labels[rows, cols]], 1)
                seen[value] += count
        back = [places[value][np.searchsorted(sorted_ranks[value], r)] for value, r in ranks.items()]
        table = np.concatenate(back) if back else np.zeros((0, 3), np.int64)
        return table[:, 0], table[:, 1], table[:, 2]

    def pixels_of_blocks(self, ranks: Array, filled: Tuple[int, ...]) -> Tuple[Array, Array, Array, Array]:
        """Pixels of whole blocks, by the blocks' ranks among those with any pixel.

        Args:
            ranks: Shape ``(m,)``.
            filled: From :class:`Counted`.

        Returns:
            Rows, columns, classes, and for each pixel the index of its block in `ranks`, each ``(n,)``; block by block in that order.

        Raises:
            CubeError: The map cannot be read.
        """
        order = np.argsort(ranks)
        wanted = np.asarray(ranks)[order]
        parts = [np.zeros((0, 4), np.int64)]
        seen = 0
        for (window, labels, mask), count in zip(self._strips(), filled):
            first, last = np.searchsorted(wanted, [seen, seen + count])
            if last > first:
                chosen = self.blocks.filled(mask, window)[wanted[first:last] - seen]
                for number, index in zip(chosen.tolist(), order[first:last].tolist()):
                    here = relative(self.blocks.block(number), window)
                    rows, cols = np.nonzero(mask[here.slices])
                    rows, cols = rows + here.row, cols + here.col
                    known = labels[rows, cols].astype(np.int64)
                    parts.append(np.stack([rows + window.row, cols + window.col, known, np.full(len(rows), index)], 1))
            seen += count
        table = np.concatenate(parts)
        table = table[np.argsort(table[:, 3], kind='stable')]
        return table[:, 0], table[:, 1], table[:, 2], table[:, 3]

    def _strips(self) -> Iterator[Tuple[Window, Array, BoolArray]]:
        """Strips of whole rows, with their class values and what of them may be drawn."""
        for first in range(0, self.blocks.down, self._height):
            self._check()
            window = self.blocks.strip(first, min(first + self._height, self.blocks.down))
            labels = self._found.labels(window)
            mask = labels > 0
            if self._trained is not None and len(self._trained):
                mask &= ~touched_mask(self._trained, window)
            yield window, labels, mask


def _areas(labels: Array, pixel: Array, counts: Array) -> Array:
    """Area of each class in a strip, ``(K + 1,)``, from the area of a pixel in each of its rows."""
    if pixel.min() == pixel.max():
        return np.asarray(counts * pixel[0])
    return np.bincount(labels.ravel(), weights=np.repeat(pixel, labels.shape[1]), minlength=len(counts))
