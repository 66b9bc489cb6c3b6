"""The ground as it is before anything is measured: a fine grid of cells, each with a material, two properties and a brightness."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple, Union

import numpy as np

from .library import NAMES

ROWS, COLS = 120, 128  # pixels of the image
FINE = 4  # cells along a pixel
PIXEL_M = 30.0
CELL_M = PIXEL_M / FINE
WEST_M = 340.0  # where the western edge of the scene lies in the plan of the landscape
SHAPE = (ROWS * FINE, COLS * FINE)

Cells = Union[np.ndarray, Tuple[np.ndarray, np.ndarray]]
"""Which cells: a mask of the whole grid, or rows and columns."""
Values = Union[np.ndarray, float]
"""One value for each of the cells, or one for all."""


@dataclass
class Ground:
    """The landscape on the fine grid, all arrays `(ROWS · FINE, COLS · FINE)`.

    Args:
        material: Index in `library.NAMES`.
        p: First property of the material, 0…1.
        q: Second property of the material, 0…1.
        brightness: Factor on reflectance; below 1 where crowns, walls or ridges throw shadow.
    """

    material: np.ndarray
    p: np.ndarray
    q: np.ndarray
    brightness: np.ndarray

    @classmethod
    def empty(cls) -> Ground:
        """A plain of grass."""
        return cls(np.full(SHAPE, NAMES.index('grass')), np.full(SHAPE, 0.5), np.full(SHAPE, 0.5), np.ones(SHAPE))

    def lay(self, where: np.ndarray, name: str, p: np.ndarray, q: np.ndarray, brightness: np.ndarray) -> None:
        """Cover cells with a material; properties and brightness are maps of the whole grid."""
        self.put(where, name, p[where], q[where], brightness[where])

    def put(self, where: Cells, name: str, p: Values, q: Values, brightness: Values) -> None:
        """Cover cells with a material; properties and brightness are those of these cells alone, which is quicker where they are few."""
        self.material[where] = NAMES.index(name)
        self.p[where] = np.clip(p, 0.0, 1.0)
        self.q[where] = np.clip(q, 0.0, 1.0)
        self.brightness[where] = brightness


def field(rng: np.random.Generator, scale_m: float, shape: Tuple[int, int] = SHAPE, cell_m: float = CELL_M) -> np.ndarray:
    """A smooth random field of mean 0 and standard deviation 1 whose bumps are about `scale_m` wide."""
    rows, cols = shape
    frequency2 = np.fft.fftfreq(rows)[:, None] ** 2 + np.fft.rfftfreq(cols)[None, :] ** 2
    spectrum = np.fft.rfft2(rng.standard_normal(shape)) * np.exp(-2.0 * (np.pi * scale_m / cell_m / 2.0) ** 2 * frequency2)
    smooth = np.fft.irfft2(spectrum, s=shape)
    return (smooth - smooth.mean()) / smooth.std()


def metres() -> Tuple[np.ndarray, np.ndarray]:
    """Distances in metres of every cell's centre: east of a line WEST_M west of the scene, and south of its upper edge."""
    south, east = np.meshgrid((np.arange(SHAPE[0]) + 0.5) * CELL_M, WEST_M + (np.arange(SHAPE[1]) + 0.5) * CELL_M, indexing='ij')
    return east, south


def turned(east: np.ndarray, south: np.ndarray, degrees: float) -> Tuple[np.ndarray, np.ndarray]:
    """Coordinates in a frame turned by an angle."""
    angle = np.radians(degrees)
    return east * np.cos(angle) + south * np.sin(angle), south * np.cos(angle) - east * np.sin(angle)


def constant(value: float) -> np.ndarray:
    """A map of one value."""
    return np.full(SHAPE, value)
