"""Reference samples to be reviewed in tests."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Tuple

import numpy as np

from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.core.designs import STRATIFIED
from hsi_plugin.core.grid import Grid
from hsi_plugin.core.reference import DrawnSample, SampleDesign, Stratum
from hsi_plugin.labels.reference.review import Review
from hsi_plugin.labels.session import LabelSession
from tests.builders import ROTATED, UTM33, wkt

GRID = Grid(60, 80, ROTATED, wkt(UTM33))
SCHEME = ClassScheme.from_names(['water', 'tree', 'soil'])
MAP_SHA256 = 'ab' * 32


def drawn(n: int = 12, seed: int = 0, grid: Grid = GRID, map_path: str = '', clusters: bool = False) -> DrawnSample:
    """Some pixels of a map with three classes."""
    rng = np.random.default_rng(seed)
    pixels = rng.choice(grid.rows * grid.cols, n, replace=False)
    strata = rng.integers(1, 4, n)
    sizes = [int((strata == value).sum()) for value in (1, 2, 3)]
    parts = tuple(Stratum(c.value, c.name, c.colour, 1000, 9e5, size, 1100) for c, size in zip(SCHEME, sizes))
    design = SampleDesign(STRATIFIED, seed, parts, map_path, MAP_SHA256, {'floor': np.int64(3)}, '2026-05-31T14:00:00+02:00')
    chances = np.array(sizes)[strata - 1] / 1000
    return DrawnSample(
        design, pixels // grid.cols, pixels % grid.cols, strata, strata, chances, np.arange(n) // 3 if clusters else np.full(n, -1)
    )


def new_review(path: Path, n: int = 12, annotator: str = 'ann', grid: Grid = GRID) -> Tuple[Review, str]:
    """A new session with a sample; the caller closes the review's session."""
    review = Review(LabelSession.create(path, grid, annotator=annotator))
    return review, review.add_design(drawn(n, grid=grid, map_path=str(path.parent / 'map.tif')), SCHEME, 'spring')


def copy_for(path: Path, annotator: str) -> Review:
    """A copy of a session's file, opened by another person; the file must not be open."""
    target = path.with_name(f'{annotator}.gpkg')
    shutil.copy(path, target)
    return Review(LabelSession.open(target, annotator))
