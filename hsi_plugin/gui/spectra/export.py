"""Kept spectra as a table of comma-separated values."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import List, Sequence, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.bands import Bands
from ...cubes.atomic import atomic_output
from .curve import LIBRARY, MEAN, Curve


def write_csv(path: Path, cube_name: str, crs: str, bands: Bands, curves: Sequence[Curve]) -> None:
    """Write spectra: a comment line for each, then one line for each band.

    Args:
        path: The file to write; replaced if it exists.
        cube_name: Named in the first comment.
        crs: Name of the reference system of the coordinates, may be empty.
        bands: The cube's bands; ``wavelength_nm`` stays empty without wavelengths, ``band`` counts from 1 in file order.
        curves: One column ``spectrum_N`` of each pixel, ``mean_N``, ``std_N`` and ``n_N`` of each mean, ``library_N`` (on the cube's
            bands) of each spectrum of a library.

    Raises:
        OutputError: The file cannot be written.
    """
    columns = [column for curve in curves for column in _columns(curve, bands)]
    with atomic_output(path) as temporary, temporary.open('w', newline='', encoding='utf-8') as stream:
        stream.write(f'# cube: {_line(cube_name)}\n')
        for curve in curves:
            stream.write(f'# {_comment(curve, crs)}\n')
        writer = csv.writer(stream)
        writer.writerow(['wavelength_nm', 'band', 'good', *(name for name, _ in columns)])
        for band in range(bands.count):
            wavelength = '' if bands.wavelengths_nm is None else f'{bands.wavelengths_nm[band]:.6g}'
            writer.writerow([wavelength, str(band + 1), str(int(bands.good[band])), *(_text(values[band]) for _, values in columns)])


def _columns(curve: Curve, bands: Bands) -> List[Tuple[str, Array]]:
    if curve.kind == MEAN:
        parts = [(f'mean_{curve.number}', curve.values)]
        if curve.spread is not None:
            parts.append((f'std_{curve.number}', curve.spread))
        return [*parts, (f'n_{curve.number}', np.full(bands.count, float(curve.count)))]
    return [(f'{"library" if curve.kind == LIBRARY else "spectrum"}_{curve.number}', curve.values)]


def _comment(curve: Curve, crs: str) -> str:
    system = f' ({crs})' if crs else ''
    if curve.pixel is not None and curve.xy is not None:
        place = f'row {curve.row}, col {curve.col}, x {curve.xy[0]:.10g}, y {curve.xy[1]:.10g}{system}'
        return f'spectrum_{curve.number}: {place}, name {_line(curve.name)}'
    if curve.kind == MEAN:
        return f'mean_{curve.number}: {_line(curve.name)}, mean and standard deviation of {curve.count} pixels'
    return f'library_{curve.number}: {_line(curve.name)}, from {_line(curve.about.get("library", ""))}, brought to the bands of the cube'


def _line(text: str) -> str:
    return ' '.join(text.split())


def _text(value: float) -> str:
    return '' if value != value else f'{value:.7g}'
