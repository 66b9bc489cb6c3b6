"""Tiles of real cubes without labels: a user's own archive, or one scene that a model is to be adapted to.

Any raster that the plugin opens and that tells its wavelengths will do, in any depth of folders; HySpecNet-11k (Fuchs & Demir 2023,
arXiv:2306.00385) is such an archive of 128 × 128 patches. Where the files tell no wavelengths (its GeoTIFFs need not), a `bands.json` in
the archive's folder tells them for all: `{"wavelengths_nm": […], "fwhm_nm": […], "good": […]}`. Nothing is ever guessed; what cannot be
used is counted and told.
"""

from __future__ import annotations

import json
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Dict, List, Optional, Sequence, Tuple

import numpy as np
import torch

from ....core.arrays import Array
from ....core.bands import Bands
from ....core.errors import HsiError, ParameterError
from ....core.window import Window
from ....cubes import Cube, open_cube
from ....models.backbones.scaling import BRIGHTNESS
from ....models.backbones.starter_layers import EDGES_NM
from ....spectra.resample import band_widths
from .scenes import Batch
from .sensors import Sensor, draw_sensor, gaussians

SUFFIXES = ('.tif', '.tiff', '.dat', '.img', '.bsq', '.bil', '.bip', '.vrt', '.nc', '.h5')
BANDS = 'bands.json'
_OPEN = 32  # files that stay open
_TRIES = 20
_LEAST_VALID = 0.9
_OWN_BANDS = 0.5  # how often the cube's own bands are seen, not those of a virtual sensor
_QUERIES = 20


@dataclass(frozen=True, eq=False)
class _Member:
    """A cube of the archive: its file, size, the bands that are used, and what makes its values reflectance-like."""

    path: str
    rows: int
    cols: int
    used: Array
    bands: Bands
    factor: float


class Archive:
    """Draws tiles from cubes.

    Args:
        paths: The cubes.
        side: Side of a tile in pixels.
        bands: Wavelengths for files that tell none.
        window: The part of each to draw from; None for all.
        check_cancelled: Called between files; raises to stop.

    Raises:
        ParameterError: No file can be used; the message names the first reason.
    """

    def __init__(
        self,
        paths: Sequence[Path],
        side: int,
        bands: Optional[Bands] = None,
        window: Optional[Window] = None,
        check_cancelled: Callable[[], None] = lambda: None,
    ) -> None:
        self._side, self._window = side, window
        self._open: OrderedDict[str, Cube] = OrderedDict()
        self.left_out: Dict[str, str] = {}
        groups: Dict[Tuple[float, ...], List[_Member]] = {}
        for path in paths:
            check_cancelled()
            try:
                member = self._examine(path, bands)
            except HsiError as error:
                self.left_out[str(path)] = str(error)
                continue
            groups.setdefault(tuple(np.round(member.bands.wavelengths_nm, 2)), []).append(member)  # type: ignore[arg-type]
        self._groups = list(groups.values())
        if not self._groups:
            reason = next(iter(self.left_out.values()), 'There is no raster.')
            raise ParameterError(f'Nothing can be learned from these cubes. {reason}', 'Give cubes that tell their wavelengths.')

    def __len__(self) -> int:
        return sum(len(group) for group in self._groups)

    def close(self) -> None:
        """Close all files."""
        for cube in self._open.values():
            cube.close()
        self._open.clear()

    def draw(self, rng: np.random.Generator, count: int) -> Batch:
        """A batch of tiles of cubes of one sensor, as they are or as another sensor would see them.

        Args:
            rng: Of all that is random.
            count: Number of tiles.
        """
        sizes = np.array([len(group) for group in self._groups], float)
        group = self._groups[int(rng.choice(len(sizes), p=sizes / sizes.sum()))]
        tiles = np.stack([self._tile(rng, group[int(rng.integers(len(group)))]) for _ in range(count)])
        bands = group[0].bands
        if bands.wavelengths_nm is None:
            raise ParameterError('The cube tells no wavelengths.', 'Add them.')
        centres, widths = bands.wavelengths_nm, band_widths(bands)
        asked = np.sort(rng.choice(len(centres), min(_QUERIES, len(centres)), replace=False))
        sensor = self._sensor(rng, centres, widths)
        values = tiles
        if sensor is None:
            sensor = Sensor(centres, widths)
        else:
            weight = gaussians(centres, sensor.centres, sensor.widths)
            values = np.einsum('sb,nbrc->nsrc', weight, tiles)
        # A little noise, so that what is hidden and what is asked for are never the very same numbers.
        values = values + rng.normal(0.0, 0.002, values.shape)
        return Batch(
            torch.from_numpy(values.astype(np.float32)), torch.from_numpy(tiles[:, asked].astype(np.float32)), None, sensor,
            Sensor(centres[asked], widths[asked]),
        )  # fmt: skip

    def _sensor(self, rng: np.random.Generator, centres: Array, widths: Array) -> Optional[Sensor]:
        """A virtual sensor whose bands this one can mix; None for its own bands."""
        if rng.random() < _OWN_BANDS or len(centres) < 8:
            return None
        drawn = draw_sensor(rng)
        near = np.abs(drawn.centres[:, None] - centres).min(1)
        own = widths[np.abs(drawn.centres[:, None] - centres).argmin(1)]
        able = near <= own
        return Sensor(drawn.centres[able], np.maximum(drawn.widths, 1.2 * own)[able]) if able.sum() >= 4 else None

    def _tile(self, rng: np.random.Generator, member: _Member) -> Array:
        cube, side = self._cube(member.path), self._side
        area = self._window or cube.grid.window
        best: Array = np.zeros((len(member.used), 1, 1), np.float32)
        most = -1.0
        for _ in range(_TRIES):
            row = area.row + int(rng.integers(max(1, area.height - side + 1)))
            col = area.col + int(rng.integers(max(1, area.width - side + 1)))
            height, width = min(side, area.row_stop - row), min(side, area.col_stop - col)
            values, valid = cube.read(Window(row, col, height, width), member.used.tolist())
            share = float(valid.mean())
            if share > most:
                most = share
                if share > 0.0:  # holes are filled with the tile's mean, as for inference
                    values[:, ~valid] = values[:, valid].mean(1, keepdims=True)
                best = values
            if most >= _LEAST_VALID:
                break
        tile: Array = np.clip(best * member.factor, 0.0, 4.0)
        return np.pad(tile, ((0, 0), (0, side - tile.shape[1]), (0, side - tile.shape[2])), mode='symmetric')

    def _examine(self, path: Path, bands: Optional[Bands]) -> _Member:
        with open_cube(path) as cube:
            known = cube.bands
            if known.wavelengths_nm is None and bands is not None and bands.count == known.count:
                known = Bands(known.count, bands.wavelengths_nm, bands.fwhm_nm, known.good & bands.good)
            if known.wavelengths_nm is None:
                raise ParameterError(f'{cube.name} tells no wavelengths.', f'Put a {BANDS} beside the cubes.')
            inside = known.good & (known.wavelengths_nm >= EDGES_NM[0]) & (known.wavelengths_nm <= EDGES_NM[-1])
            used = np.flatnonzero(inside)[np.argsort(known.wavelengths_nm[inside], kind='stable')]
            if len(used) < 4:
                raise ParameterError(f'{cube.name} has fewer than 4 good bands within 380–2520 nm.', 'Leave it out.')
            factor = 1.0 if cube.units == 'reflectance' else self._factor(cube, used)
            return _Member(str(path), cube.grid.rows, cube.grid.cols, used, known.select(used.tolist()), factor)

    def _factor(self, cube: Cube, used: Array) -> float:
        """What brings values of unknown units to the brightness of reflectance, from a few lines in the middle."""
        rows = min(8, cube.grid.rows)
        values, valid = cube.read(Window((cube.grid.rows - rows) // 2, 0, rows, cube.grid.cols), used.tolist())
        if not valid.any():
            raise ParameterError(f'The middle of {cube.name} holds no data.', 'Leave it out.')
        return BRIGHTNESS / max(float(np.abs(values[:, valid]).mean()), 1e-6)

    def _cube(self, path: str) -> Cube:
        cube = self._open.pop(path, None) or open_cube(path)
        self._open[path] = cube
        while len(self._open) > _OPEN:
            self._open.popitem(last=False)[1].close()
        return cube


def find_cubes(folder: Path) -> Tuple[List[Path], Optional[Bands]]:
    """The rasters of an archive, and the wavelengths that its `bands.json` tells.

    Args:
        folder: The archive; files are found in any depth.

    Raises:
        ParameterError: There is no such folder, no raster in it, or `bands.json` cannot be understood.
    """
    if not folder.is_dir():
        raise ParameterError(f'There is no folder {folder}.', 'Give the folder of an archive of cubes.')
    paths = sorted(path for path in folder.rglob('*') if path.suffix.lower() in SUFFIXES and path.is_file())
    if not paths:
        raise ParameterError(f'There is no raster in {folder}.', f'Rasters end with {", ".join(SUFFIXES)}.')
    side = folder / BANDS
    if not side.is_file():
        return paths, None
    try:
        told = json.loads(side.read_text(encoding='utf-8'))
        wavelengths = told['wavelengths_nm']
        return paths, Bands(len(wavelengths), wavelengths, told.get('fwhm_nm'), told.get('good'))
    except (OSError, ValueError, KeyError, TypeError, HsiError) as error:
        remedy = 'It must hold wavelengths_nm, and may hold fwhm_nm and good.'
        raise ParameterError(f'{side} cannot be understood: {error}.', remedy) from error
