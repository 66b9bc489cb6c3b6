"""Features on disk, so that they are computed once: a folder of blocks, `cache/features/<key>`.

The key is a hash over everything that decides the features: the cube's files, the weights, the scaling, and the version of the recipe.

A block is a square of pixels, counted from the image's upper left corner: one small file of a header with a checksum, which pixels have
features, and their features in half precision, channel after channel of pixel after pixel, because whoever reads them wants all
channels of some pixels. One file a block is what makes the cache safe: a file gets its name when it is whole, so an interrupted
computation goes on with the blocks that are missing, any number of processes may fill the folder at once without waiting for each other,
a full disk is an error that can be told (writing to a mapped file would end the process), and what a power failure tears is recognised
by its checksum and computed again. A block without a valid pixel takes its header alone.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import math
import os
import re
import shutil
import struct
import time
import uuid
import zlib
from pathlib import Path
from typing import Any, Callable, List, Optional, Tuple

import numpy as np

from ...core.arrays import Array, BoolArray, Json
from ...core.places import cache
from ...core.window import Window, intersection
from ...cubes.cube import Cube
from ...cubes.files import files_behind
from .cells import Shape, cells_of

FOLDER = 'features'
HALF = np.dtype('<f2')
# Magic, version, whether any pixel is valid, rows, columns, channels, checksum of what follows.
_HEADER = struct.Struct('<8sBB2xIIII')
_MAGIC, _VERSION = b'HSIFEATS', 1
_BLOCK_BYTES = 4 << 20
_READ_BYTES = 32 << 20  # values of a block, as they are worked on
_LEAST_SIDE, _MOST_SIDE = 8, 512
_LEAST_STEP = 48
_BLOCK_FLOPS = 5e11  # what an interrupted computation loses at most: ten seconds of a slow computer
_SPARE_BYTES = 64 << 20  # of the disk, for everything else that is written there
_TEMPORARY = re.compile(r'\..*\.[0-9a-f]{12}')
_TEMPORARY_SECONDS = 3600.0

Block = Tuple[Array, BoolArray]
"""Features ``(rows, cols, channels)``, float16, and the pixels that have some ``(rows, cols)``."""


def block_side(channels: int, cell: int, flops: float, bands: int) -> int:
    """The side in pixels of the blocks in which features are computed and kept: whole cells, some megabytes, and not too much work.

    Args:
        channels: Number of features.
        cell: Side of a cell.
        flops: Operations for a pixel.
        bands: Number of bands that are read.
    """
    pixels = min(_BLOCK_BYTES / (2 * channels), _BLOCK_FLOPS / max(1.0, flops), _READ_BYTES / (4 * bands))
    side = int(np.clip(pixels**0.5, _LEAST_SIDE, _MOST_SIDE))
    step = cell * 16 // math.gcd(cell, 16)
    # A multiple of 16, as the blocks of a GeoTIFF are, where that is possible at all.
    return max(1, side // step) * step if step <= max(side, _LEAST_STEP) else max(1, side // cell) * cell


def key_of(cube: Cube, **others: Any) -> str:
    """The hash of everything that decides the features of a cube.

    Args:
        cube: The cube; its files are told apart by path, size and time of change, its metadata by their hash.
        others: Whatever else matters, JSON-ready.
    """
    parts: Json = {
        'format': _VERSION,
        'cube': {**cube.fingerprint(), 'path': os.path.abspath(cube.path)},
        'files': files_behind(cube.path, cube.files),
        **others,
    }
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


class FeatureCache:
    """The blocks of one cube's features.

    A folder that cannot be written to is no error: features are then computed without keeping them, and the user is told so.

    Args:
        key: See :func:`key_of`.
        channels: Number of features.
        side: See :func:`block_side`.
        image: Rows and columns of the image.
        tell: Takes one sentence when keeping has to be given up.
    """

    def __init__(self, key: str, channels: int, side: int, image: Shape, tell: Callable[[str], None]) -> None:
        self.folder = cache() / FOLDER / key
        self.side = side
        self._channels, self._image, self._tell = channels, image, tell
        self._stopped = ''
        self._sweep()

    @property
    def stopped(self) -> str:
        """Why nothing more is kept; empty as long as it is."""
        return self._stopped

    def blocks(self, window: Window) -> List[Window]:
        """The blocks that a window touches, row after row; each as its pixels inside the image."""
        numbers, whole = cells_of(window, self.side), Window(0, 0, *self._image)
        return [
            intersection(Window(row * self.side, col * self.side, self.side, self.side), whole)
            for row in range(numbers.row, numbers.row_stop) for col in range(numbers.col, numbers.col_stop)
        ]  # fmt: skip

    def has(self, block: Window) -> bool:
        """Whether there is a file of a block; whether it is whole is seen when it is read."""
        return self._path(block).is_file()

    def missing(self, window: Window) -> List[Window]:
        """The blocks of a window that are not there."""
        return [block for block in self.blocks(window) if not self.has(block)]

    def bytes_of(self, blocks: List[Window]) -> int:
        """What blocks take at most."""
        return sum(_HEADER.size + block.size * (1 + 2 * self._channels) for block in blocks)

    def reason_against(self, area: Window, limit: int) -> str:
        """Why the features of an area cannot be kept, as the end of a sentence; empty where they can.

        Args:
            area: What will be computed.
            limit: Bytes that features may take.
        """
        whole = self.bytes_of(self.blocks(area))
        if whole > limit:
            return f'they would take {_size(whole)}, and the cache may take {_size(limit)}'
        there = next((p for p in (self.folder, *self.folder.parents) if p.exists()), None)
        try:
            free = None if there is None else shutil.disk_usage(there).free
        except OSError:  # told when the first block cannot be kept
            return ''
        wanted = self.bytes_of(self.missing(area)) + _SPARE_BYTES
        return f'they would take {_size(wanted)}, and the disk has {_size(free)} left' if free is not None and free < wanted else ''

    def load(self, block: Window) -> Optional[Block]:
        """The features of a block; None where it is not there, or torn (it is removed then)."""
        path = self._path(block)
        try:
            data = path.read_bytes()
        except OSError:  # not there, or removed by whoever clears the cache
            return None
        found = self._parse(data, block)
        if found is None:
            with contextlib.suppress(OSError):
                path.unlink()
        return found

    def store(self, block: Window, features: Array, valid: BoolArray) -> None:
        """Keep a block.

        Args:
            block: One of :meth:`blocks`.
            features: Shape ``(rows, cols, channels)``, float16.
            valid: Shape ``(rows, cols)``.
        """
        if self._stopped:
            return
        body = valid.astype(np.uint8).tobytes() + np.ascontiguousarray(features, HALF).tobytes() if valid.any() else b''
        header = _HEADER.pack(_MAGIC, _VERSION, bool(body), *block.shape, self._channels, zlib.crc32(body))
        path = self._path(block)
        temporary = path.with_name(f'.{path.name}.{uuid.uuid4().hex[:12]}')
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with open(temporary, 'wb') as file:
                file.write(header)
                file.write(body)
            os.replace(temporary, path)
        except OSError as error:
            with contextlib.suppress(OSError):
                temporary.unlink()
            self.stop(f'{self.folder} cannot be written to: {error.strerror or error}')

    def stop(self, reason: str) -> None:
        """Keep nothing more, and say why."""
        if not self._stopped:
            self._stopped = reason
            self._tell(f'Features are computed without keeping them: {reason}.')

    def _path(self, block: Window) -> Path:
        return self.folder / f'{block.row // self.side:06d}-{block.col // self.side:06d}.block'

    def _parse(self, data: bytes, block: Window) -> Optional[Block]:
        if len(data) < _HEADER.size:
            return None
        magic, version, any_valid, rows, cols, channels, checksum = _HEADER.unpack_from(data)
        if (magic, version, rows, cols, channels) != (_MAGIC, _VERSION, *block.shape, self._channels):
            return None
        body = memoryview(data)[_HEADER.size :]
        if len(body) != (block.size * (1 + 2 * channels) if any_valid else 0) or zlib.crc32(body) != checksum:
            return None
        if not any_valid:
            return np.zeros((rows, cols, channels), HALF), np.zeros((rows, cols), bool)
        valid = np.frombuffer(body[: block.size], np.uint8).reshape(rows, cols).astype(bool)
        return np.frombuffer(body[block.size :], HALF).reshape(rows, cols, channels), valid

    def _sweep(self) -> None:
        """Mark the folder as in use, and remove half-written files of processes that were killed."""
        try:
            os.utime(self.folder)
            left = [path for path in self.folder.iterdir() if _TEMPORARY.fullmatch(path.name)]
        except OSError:  # not there yet
            return
        for path in left:
            with contextlib.suppress(OSError):
                if time.time() - path.stat().st_mtime > _TEMPORARY_SECONDS:
                    path.unlink()


def _size(count: int) -> str:
    return f'{count / 1e9:,.1f} GB' if count >= 1e9 else f'{count / 1e6:,.0f} MB'
