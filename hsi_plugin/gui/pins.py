"""Spectra that the user keeps on the plot, and their export."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import List, Sequence, Tuple

from ..core.arrays import Array
from ..core.bands import Bands
from ..core.classes import PALETTE
from ..cubes.atomic import atomic_output
from ..qgis_common.i18n import tr

# Lines have to stand out on a white plot and on a dark one.
_TOO_DARK = {'#332288', '#882255', '#661100', '#117733'}
COLOURS = tuple(colour for colour in PALETTE if colour not in _TOO_DARK)


@dataclass(frozen=True, eq=False)
class Pin:
    """One kept spectrum.

    Args:
        number: 1, 2, 3, … in the order of clicking; also its name in an export.
        row: Pixel row.
        col: Pixel column.
        xy: Map coordinates of the pixel's centre, in the layer's reference system.
        values: Reflectance of every band, shape ``(bands,)``; NaN where there is none.
    """

    number: int
    row: int
    col: int
    xy: Tuple[float, float]
    values: Array

    @property
    def colour(self) -> str:
        """The pin's colour on plot and map, ``#rrggbb``."""
        return COLOURS[(self.number - 1) % len(COLOURS)]

    @property
    def title(self) -> str:
        """How lists name the pin."""
        return tr('Row {0}, col {1}').format(self.row, self.col)


def write_csv(path: Path, cube_name: str, crs: str, bands: Bands, pins: Sequence[Pin]) -> None:
    """Write spectra as comma-separated values: a comment line for each pin, then one line for each band.

    Args:
        path: The file to write; replaced if it exists.
        cube_name: Named in the first comment.
        crs: Name of the reference system of the coordinates, may be empty.
        bands: The cube's bands; ``wavelength_nm`` stays empty without wavelengths, ``band`` counts from 1 in file order.
        pins: One column ``spectrum_N`` each.

    Raises:
        OutputError: The file cannot be written.
    """
    with atomic_output(path) as temporary, temporary.open('w', newline='', encoding='utf-8') as stream:
        for line in _comments(cube_name, crs, pins):
            stream.write(f'# {line}\n')
        writer = csv.writer(stream)
        writer.writerow(['wavelength_nm', 'band', 'good', *[f'spectrum_{p.number}' for p in pins]])
        for band in range(bands.count):
            writer.writerow(_line(bands, pins, band))


def _comments(cube_name: str, crs: str, pins: Sequence[Pin]) -> List[str]:
    system = f' ({crs})' if crs else ''
    return [f'cube: {cube_name}'] + [
        f'spectrum_{p.number}: row {p.row}, col {p.col}, x {p.xy[0]:.10g}, y {p.xy[1]:.10g}{system}' for p in pins
    ]


def _line(bands: Bands, pins: Sequence[Pin], band: int) -> List[str]:
    wavelength = '' if bands.wavelengths_nm is None else f'{bands.wavelengths_nm[band]:.6g}'
    values = ['' if p.values[band] != p.values[band] else f'{p.values[band]:.7g}' for p in pins]
    return [wavelength, str(band + 1), str(int(bands.good[band])), *values]
