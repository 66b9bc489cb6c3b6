"""Class probabilities of a scene, as every part of zero-shot classification gives and takes them: asked for a window at a time.

What gives them may be a model of spectra, a model of pictures, clicks, all of these fused, or what a network made of them: whoever reads
does not care. :class:`Kept` puts a cache on disk between, so that a preview, the map, and the run that goes on after an interruption
compute everything once.
"""

from __future__ import annotations

from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Callable, List, Protocol, Tuple

import numpy as np

from ...core.arrays import Array, BoolArray
from ...core.window import Window, intersection, relative
from ...cubes.cube import Cube
from ..transfer.feature_cache import FeatureCache, key_of

SIDE = 128  # of the blocks that are computed and kept
_IN_MEMORY = 64 << 20


class Probabilities(Protocol):
    """Class probabilities of the pixels of a cube."""

    @property
    def classes(self) -> int:
        """K."""

    def read(self, window: Window) -> Tuple[Array, BoolArray]:
        """Probabilities of a window's pixels; they depend on the pixel, never on the window that it is asked for in.

        Args:
            window: Inside the cube's grid.

        Returns:
            float32 ``(K, rows, cols)``, of each valid pixel none below 0 and all adding up to 1, of others 0; and the valid pixels, bool
            ``(rows, cols)``.

        Raises:
            HsiError: Whatever reading the cube raised.
        """


class Kept:
    """Probabilities that are kept on disk, block by block, in half precision, once they were computed.

    Args:
        source: Computes them.
        cube: The cube.
        recipe: Everything beside the cube that decides them, JSON-ready.
        tell: Takes a sentence where keeping has to be given up.
        check: Called before a block is computed; raises to stop.
    """

    def __init__(
        self, source: Probabilities, cube: Cube, recipe: Any, tell: Callable[[str], None], check: Callable[[], None]
    ) -> None:
        self._source, self._check, self._image = source, check, cube.grid.window
        self.classes = source.classes
        self._cache = FeatureCache(key_of(cube, zero_shot=recipe), source.classes, SIDE, cube.grid.window.shape, tell)
        self._recent: OrderedDict[Window, Tuple[Array, BoolArray]] = OrderedDict()
        self._most = max(4, _IN_MEMORY // (SIDE * SIDE * (2 * self.classes + 1)))

    def blocks(self, window: Window) -> List[Window]:
        """The blocks that a window touches."""
        return self._cache.blocks(window)

    def fill(self, window: Window, progress: Callable[[float], None], threads: int = 1) -> None:
        """Compute what of a window is not there yet.

        Args:
            window: Inside the cube's grid.
            progress: Takes the share that is done.
            threads: Blocks that are computed side by side; 1 for a source that works with threads of its own.
        """
        blocks = self.blocks(window)
        missing = [block for block in blocks if not self._cache.has(block)]
        done = len(blocks) - len(missing)
        with ThreadPoolExecutor(threads, 'hsi-first') as pool:
            try:
                for _ in pool.map(self._compute, missing):
                    done += 1
                    progress(done / len(blocks))
            finally:
                pool.shutdown(wait=True, cancel_futures=True)

    def read(self, window: Window) -> Tuple[Array, BoolArray]:
        """See :class:`Probabilities`."""
        values = np.zeros((self.classes, *window.shape), np.float32)
        valid = np.zeros(window.shape, bool)
        for block in self.blocks(window):
            shared = intersection(block, window)
            to, source = relative(shared, window).slices, relative(shared, block).slices
            found, known = self._block(block)
            values[:, to[0], to[1]] = found[source].transpose(2, 0, 1)
            valid[to] = known[source]
        # Half precision leaves sums a little beside 1.
        values /= np.maximum(values.sum(0), np.float32(1e-9))
        return values, valid

    def _block(self, block: Window) -> Tuple[Array, BoolArray]:
        found = self._recent.get(block) or self._cache.load(block)
        if found is None:
            found = self._compute(block)
        self._recent[block] = found
        self._recent.move_to_end(block)
        while len(self._recent) > self._most:
            self._recent.popitem(last=False)
        return found

    def _compute(self, block: Window) -> Tuple[Array, BoolArray]:
        self._check()
        values, valid = self._source.read(block)
        found = values.transpose(1, 2, 0).astype(np.float16), valid
        self._cache.store(block, *found)
        return found


def best_two(values: Array) -> Tuple[Array, Array, Array]:
    """The two most probable classes of each pixel and by how much the best is better: ``BvSB``, the margin of active learning.

    Args:
        values: Probabilities ``(K, …)``.

    Returns:
        The best class from 0, the second (the best again where K is 1), and the margin 0…1, each of the shape of the pixels.
    """
    if len(values) == 1:
        first = np.zeros(values.shape[1:], np.intp)
        return first, first, values[0]
    order = np.argpartition(-values, 1, axis=0)[:2]
    pair = np.take_along_axis(values, order, 0)
    swap = pair[1] > pair[0]
    first, second = np.where(swap, order[1], order[0]), np.where(swap, order[0], order[1])
    return first, second, np.abs(pair[0] - pair[1])
