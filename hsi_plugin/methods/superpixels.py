"""Small patches of like spectra.

Simple linear iterative clustering (Achanta et al. 2012, IEEE TPAMI 34:2274) on components of the spectra. Every tile of an image has seeds
on an even grid of its own. A pixel may join only the nine seeds around its own cell, which makes every round a few operations on whole
arrays.
"""

from __future__ import annotations

import numpy as np

from ..core.arrays import Array, BoolArray

SIDE = 128
"""Side of the tiles that are cut one by one, so that memory stays small and a patch does not depend on what was asked for."""
STEP = 6  # pixels between seeds
COMPACT = 0.6  # how much a step of one cell counts, in standard deviations of a component
_ROUNDS = 6


def segment(seen: Array, valid: BoolArray, step: int = STEP, compact: float = COMPACT) -> Array:
    """Superpixels of a tile.

    Args:
        seen: Components, ``(channels, rows, cols)``.
        valid: Pixels with data, ``(rows, cols)``; others move no seed.
        step: Pixels between seeds.
        compact: Weight of distance against spectra.

    Returns:
        Numbers from 0, int64 ``(rows, cols)``.
    """
    rows, cols = valid.shape
    down, across = max(1, round(rows / step)), max(1, round(cols / step))
    cell_row, cell_col = np.arange(rows) * down // rows, np.arange(cols) * across // cols
    place = np.stack(np.meshgrid(np.arange(rows), np.arange(cols), indexing='ij')).astype(np.float32)
    # Distances of components grow with their number; their mean square does not.
    features = np.concatenate([seen / np.sqrt(np.float32(len(seen))), place * np.float32(compact / step)])
    flat = features.reshape(len(features), -1)
    owner = (cell_row[:, None] * across + cell_col).ravel()
    weight = np.where(valid, 1.0, 1e-6).ravel()
    for _ in range(_ROUNDS):
        count = np.bincount(owner, weight, down * across)
        centres = np.stack([np.bincount(owner, weight * one, down * across) for one in flat]) / np.maximum(count, 1e-12)
        best, owner = np.full(flat.shape[1], np.inf, np.float32), owner
        for move_row in (-1, 0, 1):
            for move_col in (-1, 0, 1):
                row, col = np.clip(cell_row + move_row, 0, down - 1), np.clip(cell_col + move_col, 0, across - 1)
                candidate = (row[:, None] * across + col).ravel()
                distance = ((flat - centres[:, candidate]) ** 2).sum(0)
                distance[count[candidate] <= 0.0] = np.inf
                closer = distance < best
                best, owner = np.where(closer, distance, best), np.where(closer, candidate, owner)
    return owner.reshape(rows, cols)
