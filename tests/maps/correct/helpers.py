"""Maps to correct, and slow, plain ways to filter them."""

from __future__ import annotations

from collections import Counter, deque
from pathlib import Path

import numpy as np
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.core.grid import Grid
from hsi_plugin.core.record import RunRecord
from hsi_plugin.core.window import Window
from hsi_plugin.maps.write import ClassificationWriter
from tests.builders import NORTH_UP, wkt

SCHEME = ClassScheme.from_names(['water', 'forest', 'soil'])
small_maps = arrays.arrays(np.uint8, st.tuples(st.integers(1, 9), st.integers(1, 9)), elements=st.integers(0, 3))


def reader(values):
    """Values as filters read them."""
    return lambda window: values[window.slices]


def write_map(path: Path, labels, scheme=SCHEME, transform=NORTH_UP, crs=None, confidence=True, record=None) -> Path:
    """A map of ours with these class values."""
    grid = Grid(*labels.shape, transform, wkt(32633) if crs is None else crs)
    with ClassificationWriter(path, grid, scheme, with_confidence=confidence) as writer:
        sure = np.full(labels.shape, 0.75, np.float32)
        sure[labels == 0] = np.nan
        second = np.where(labels > 0, labels % len(scheme) + 1, 0)
        writer.write(Window(0, 0, *labels.shape), labels, sure, second)
        writer.close(record or RunRecord('classify', trained_on={'count': 0}, model_hash='abc'))
    return path


def neighbours(row, col, shape, connected):
    """The pixels around one."""
    steps = [(-1, 0), (1, 0), (0, -1), (0, 1)]
    if connected == 8:
        steps += [(-1, -1), (-1, 1), (1, -1), (1, 1)]
    return [(row + r, col + c) for r, c in steps if 0 <= row + r < shape[0] and 0 <= col + c < shape[1]]


def flood(values, connected):
    """Pieces by walking from pixel to pixel: a number for each pixel from 0, and the pixels of each piece."""
    number = np.full(values.shape, -1)
    pieces = []
    for start in np.ndindex(values.shape):
        if number[start] >= 0:
            continue
        piece, line = [], deque([start])
        number[start] = len(pieces)
        while line:
            at = line.popleft()
            piece.append(at)
            for there in neighbours(*at, values.shape, connected):
                if number[there] < 0 and values[there] == values[at]:
                    number[there] = len(pieces)
                    line.append(there)
        pieces.append(piece)
    return number, pieces


def plain_majority(values, side):
    """The majority filter as it is told in words."""
    half, out = side // 2, values.copy()
    for row, col in np.ndindex(values.shape):
        around = values[max(0, row - half) : row + half + 1, max(0, col - half) : col + half + 1]
        votes = Counter(int(v) for v in around.ravel() if v)
        if values[row, col] and votes:
            most = max(votes.values())
            first = [v for v, n in votes.items() if n == most]
            if len(first) == 1:
                out[row, col] = first[0]
    return out


def small_with_neighbour(values, minimum, connected):
    """Whether there is a piece that is too small although something with a class touches it."""
    _, pieces = flood(values, connected)
    for piece in pieces:
        if values[piece[0]] == 0 or len(piece) >= minimum:
            continue
        around = {there for at in piece for there in neighbours(*at, values.shape, connected)} - set(piece)
        if any(values[there] for there in around):
            return True
    return False
