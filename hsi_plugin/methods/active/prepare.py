"""Everything that is computed once before clicking begins: features, superpixels, candidates and their typical ones (`core.prepared`)."""

from __future__ import annotations

import json
import os
import shutil
import uuid
from pathlib import Path
from typing import Callable, Dict, Tuple

import numpy as np

from ...core.arrays import Array, BoolArray
from ...core.errors import CubeError
from ...core.places import cache
from ...core.prepared import FEATURES, FOLDER, RECIPE, TYPICAL, Prepared, open_prepared
from ...core.window import intersection, tile
from ...cubes.atomic import output_error
from ...cubes.cube import Cube
from ...cubes.tiles import plan
from ..superpixels import SIDE, segment
from ..transfer.feature_cache import key_of
from .features import Check, CubeFeatures
from .query import inner_pixels, prepare_typical, save_typical

POOL = 50_000
"""Most pixels that are candidates for questions; more tell no more, and take longer."""
_WINDOW_BYTES = 24 << 20
_ZEROS = 8 << 20
Progress = Callable[[float, str], None]


def prepare(cube: Cube, features: CubeFeatures, seed: int, check: Check, progress: Progress) -> Prepared:
    """Make the folder for a cube, or open the one that is there.

    Args:
        cube: The cube.
        features: Gives its features.
        seed: Of the candidates' draw.
        check: Called between windows; raises to stop.
        progress: Takes the finished share and what is done.

    Raises:
        CubeError: The cube cannot be read, or holds no data.
        OutputError: The disk is full.
    """
    key = key_of(cube, recipe=features.recipe, seed=seed)
    target = cache() / FOLDER / key
    if (target / RECIPE).is_file():
        os.utime(target / RECIPE)  # in use: the cache is cleared by age
        return open_prepared(target)
    made = target.with_name(f'.{key[:16]}.{uuid.uuid4().hex[:12]}')
    try:
        made.mkdir(parents=True)
        spread = _fill(made, cube, features, seed, check, progress)
        recipe = {'key': key, 'spread': spread, **features.recipe}
        (made / RECIPE).write_text(json.dumps(recipe, indent=1), 'utf-8')
        if target.exists():  # damaged: it lacks its recipe
            shutil.rmtree(target, ignore_errors=True)
        try:
            made.rename(target)
        except OSError:
            if not (target / RECIPE).is_file():  # nobody else made it meanwhile
                raise
    except OSError as error:
        raise output_error(target, error) from error
    finally:
        shutil.rmtree(made, ignore_errors=True)
    return open_prepared(target)


def _fill(folder: Path, cube: Cube, features: CubeFeatures, seed: int, check: Check, progress: Progress) -> float:
    rows, cols = cube.grid.rows, cube.grid.cols
    values = _empty(folder / FEATURES, (features.channels, rows, cols))
    valid, segments = np.zeros((rows, cols), bool), np.zeros((rows, cols), np.int32)
    each = 4 * (2 * cube.bands.count + features.channels)
    side = max(features.step, 1)
    shape = (side, side) if side > 1 else cube.block_shape
    windows = plan(cube.grid.window, shape, max(side**2, _WINDOW_BYTES // each))
    for number, window in enumerate(windows):
        check()
        progress(0.8 * number / len(windows), 'features')
        found, known = features.read(window)
        down, across = window.slices
        values[:, down, across], valid[down, across] = found, known
    if not valid.any():
        raise CubeError(f'No pixel of {cube.name} holds data.', 'Check its nodata value.')
    total, count, first = 0.0, 0, 0
    tiles = list(tile(cube.grid.window, SIDE, SIDE))
    for number, cell in enumerate(tiles):
        check()
        progress(0.8 + 0.15 * number / len(tiles), 'superpixels')
        down, across = intersection(cell, cube.grid.window).slices
        part, known = np.asarray(values[:, down, across]), valid[down, across]
        numbers = segment(part * np.sqrt(np.float32(len(part))), known)
        segments[down, across] = numbers + first
        first += int(numbers.max()) + 1
        squares = _within(part[:, known], numbers[known])
        total, count = total + squares, count + int(known.sum())
    check()
    progress(0.95, 'typical pixels')
    pool = _draw(valid, seed)
    at_rows, at_cols = pool // cols, pool % cols
    of_pool = np.ascontiguousarray(values.reshape(len(values), -1)[:, pool].T)
    arrays: Dict[str, Array] = {
        'valid': valid, 'segments': segments, 'pool': pool, 'inner': inner_pixels(segments)[at_rows, at_cols], 'pool_features': of_pool,
    }  # fmt: skip
    for name, array in arrays.items():
        np.save(str(folder / f'{name}.npy'), array, allow_pickle=False)
    save_typical(str(folder / TYPICAL), prepare_typical(of_pool, at_rows, at_cols, seed))
    values.flush()  # type: ignore[attr-defined]
    progress(1.0, '')
    return float(np.sqrt(total / max(1, count)))


def _within(values: Array, numbers: Array) -> float:
    """Sum of squared distances of pixels ``(d, n)`` from the means of their superpixels."""
    if not numbers.size:
        return 0.0
    count = np.bincount(numbers)
    total = 0.0
    for one in values.astype(np.float64):
        mean = np.bincount(numbers, one) / np.maximum(count, 1)
        total += float(((one - mean[numbers]) ** 2).sum())
    return total


def _draw(valid: BoolArray, seed: int) -> Array:
    """Candidates: all valid pixels, or so many of them at random; ascending."""
    places = np.flatnonzero(valid)
    if len(places) <= POOL:
        return places.astype(np.int64)
    return np.sort(np.random.default_rng(seed).choice(places, POOL, replace=False)).astype(np.int64)


def _empty(path: Path, shape: Tuple[int, ...]) -> Array:
    """A float32 file of zeros as a memory map, really on the disk: here a full one is an error that can be told, in a map it is a crash."""
    size = 4 * int(np.prod(shape))
    with open(path, 'wb') as file:
        np.lib.format.write_array_header_1_0(file, {  # type: ignore[no-untyped-call]
            'descr': '<f4', 'fortran_order': False, 'shape': shape,
        })
        while size > 0:
            file.write(b'\0' * min(size, _ZEROS))
            size -= _ZEROS
    found: Array = np.load(str(path), mmap_mode='r+', allow_pickle=False)
    return found
