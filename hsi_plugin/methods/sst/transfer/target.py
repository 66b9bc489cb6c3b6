"""Windows of a target cube as a source model reads them: its bands by wavelength, its window's side."""

from __future__ import annotations

from typing import Callable, Tuple

import numpy as np

from ....core.arrays import Array
from ....cubes.cube import Cube
from ...matching import BandMatch
from ..windows import known, label_patches
from .sample import Sample, sample_size

_CELL = 32
_CELLS = 48  # pieces of a scene that random windows are drawn from: single pixels all over it would each cost a block of the file
_SPARE = 2  # times as many are drawn as are wanted, because some hold no data


def matched_patches(
    cube: Cube, rows: Array, cols: Array, match: BandMatch, side: int, check_cancelled: Callable[[], None]
) -> Tuple[Array, Array]:
    """Windows around pixels in a model's bands; arguments and result as in :func:`hsi_plugin.methods.sst.windows.label_patches`.

    Args:
        match: From the cube's bands to the model's.
    """
    patches, valid = label_patches(cube, rows, cols, match.bands, side, check_cancelled)
    if match.matrix is not None:
        patches = np.einsum('mb,nbij->nmij', match.matrix.astype(np.float32), patches, optimize=True)
        there = known(patches)
        patches = np.where(there[:, None], patches, np.float32(np.nan))
    return patches, valid


def random_windows(cube: Cube, match: BandMatch, side: int, seed: int, check_cancelled: Callable[[], None]) -> Sample:
    """Windows at random places of a cube, without regard to labels; fewer than a sample wants where the cube holds less.

    Args:
        cube: The cube.
        match: From its bands to those of the windows.
        side: Of a window.
        seed: Of the places.
        check_cancelled: Called between reads; raises to stop.
    """
    bands = len(match.bands) if match.matrix is None else len(match.matrix)
    count, rng = sample_size(bands, side), np.random.default_rng(seed)
    height, width = min(_CELL, cube.grid.rows), min(_CELL, cube.grid.cols)
    tops, lefts = rng.integers(0, cube.grid.rows - height + 1, _CELLS), rng.integers(0, cube.grid.cols - width + 1, _CELLS)
    cell = rng.integers(0, _CELLS, _SPARE * count)
    rows, cols = tops[cell] + rng.integers(0, height, len(cell)), lefts[cell] + rng.integers(0, width, len(cell))
    places = np.unique(rows * cube.grid.cols + cols)
    rows, cols = np.divmod(rng.permutation(places), cube.grid.cols)
    patches, valid = matched_patches(cube, rows, cols, match, side, check_cancelled)
    patches = patches[valid][:count]
    there = known(patches)
    return Sample(np.where(there[:, None], patches, np.float32(0.0)), there)
