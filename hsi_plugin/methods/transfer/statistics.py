"""What a scene's values are like, from pixels drawn evenly over it: what a foundation model's scaling may look at, and no label.

The draw is the same every time. Small windows on an even grid are read, two rows high, because every layout of a file gives runs of a row
cheaply; about a hundred of them, or fewer where a file can only be unpacked in large blocks.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import Callable, Iterator, List, Optional, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.errors import CubeError
from ...core.scene_statistics import SceneStatistics
from ...core.window import Window
from ...cubes.cube import Cube
from ...cubes.files import files_behind
from ...cubes.tiles import plan_windows
from ..training import never

PIXELS = 16_384
_WINDOWS = 100
_LEAST_WINDOWS = 16
_UNPACKED_BYTES = 2 << 30  # of compressed blocks, for all windows together
_HEIGHT = 2
_FEW_ROWS = 12  # so low an image is drawn from in whole columns
_ROUNDS = 4  # further draws between the places of the earlier ones, where most of a scene holds nothing
_ENOUGH = 1024  # valid pixels
_READ_WHOLE = 4  # times the pixels to draw: so small a cube is read as a whole
_REMEMBERED = 8

_known: OrderedDict[Tuple[object, ...], SceneStatistics] = OrderedDict()
_lock = threading.Lock()


def scene_statistics(cube: Cube, pixels: int = PIXELS, check_cancelled: Optional[Callable[[], None]] = None) -> SceneStatistics:
    """Mean, deviation, range and covariance of all bands of a cube, over valid pixels drawn evenly from the whole image.

    They are remembered as long as the cube's files stay as they are.

    Args:
        cube: The cube.
        pixels: How many pixels are drawn, about; a cube of not many more is read as a whole.
        check_cancelled: Called between reads; raises to stop.

    Returns:
        Of all bands, good or bad, in the cube's units.

    Raises:
        CubeError: No pixel that was drawn holds data, or the file cannot be read.
    """
    key = (pixels, *files_behind(cube.path, cube.files), str(cube.fingerprint()['sha256_of_header']))
    with _lock:
        if key in _known:
            _known.move_to_end(key)
            return _known[key]
    found = summarise(_draw(cube, pixels, check_cancelled or never))
    with _lock:
        _known[key] = found
        while len(_known) > _REMEMBERED:
            _known.popitem(last=False)
    return found


def summarise(spectra: Array) -> SceneStatistics:
    """The statistics of spectra, shape ``(n, bands)`` with ``n`` at least 1."""
    exact = spectra.astype(np.float64)
    mean = exact.mean(0)
    around = exact - mean
    covariance = around.T @ around / len(exact)
    return SceneStatistics(mean, np.sqrt(np.diag(covariance)), exact.min(0), exact.max(0), covariance, len(exact))


def _draw(cube: Cube, pixels: int, check: Callable[[], None]) -> Array:
    """Spectra of valid pixels, shape ``(n, bands)``, float32."""
    found: List[Array] = []
    count = 0
    for windows in _rounds(cube, pixels):
        for window in windows:
            check()
            values, valid = cube.read(window)
            found.append(np.ascontiguousarray(values[:, valid].T))
            count += len(found[-1])
        if count >= min(_ENOUGH, pixels):
            break
    if not count:
        raise CubeError(f'No pixel that was drawn from {cube.name} holds data.', 'Check its nodata value.')
    return np.concatenate(found)


def _rounds(cube: Cube, pixels: int) -> Iterator[List[Window]]:
    """Windows to read; each further group only where the ones before gave too little."""
    rows, cols = cube.grid.rows, cube.grid.cols
    if rows * cols <= _READ_WHOLE * pixels:
        yield plan_windows(cube)
        return
    block = cube.block_shape[0] * cube.block_shape[1] * cube.bands.count * cube.dtype.itemsize
    count = int(np.clip(_UNPACKED_BYTES // max(1, block), _LEAST_WINDOWS, _WINDOWS))
    height = rows if rows <= _FEW_ROWS else _HEIGHT
    width = min(cols, -(-pixels // (count * height)))
    height = min(rows, -(-pixels // (count * width)))
    down = max(1, round((count * rows / cols) ** 0.5))
    down = min(down, count, rows // height)
    across = min(-(-count // down), max(1, cols // width))
    for number in range(_ROUNDS):
        part = (0.5 + number * 0.381966) % 1.0  # places that keep their distance from all earlier ones
        tops = [_start(i + part, rows / down, height, rows) for i in range(down)]
        lefts = [_start(j + part, cols / across, width, cols) for j in range(across)]
        yield [Window(top, left, height, width) for top in tops for left in lefts]


def _start(place: float, step: float, length: int, most: int) -> int:
    """Where a window of some length begins whose middle is at a place on a line."""
    return max(0, min(round(place * step - length / 2), most - length))
