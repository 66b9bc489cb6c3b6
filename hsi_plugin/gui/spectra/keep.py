"""Kept spectra of a cube as spectra of a library."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Dict, List, Sequence, Tuple

import numpy as np

from ...core.errors import ParameterError
from ...cubes import Cube
from ...qgis_common.i18n import tr
from ...spectra.library import SpectralLibrary
from ...spectra.library.write import append_spectra, write_library
from .curve import LIBRARY, MEAN, Curve

SUFFIXES = ('.gpkg', '.sli', '.csv')
_LARGEST = 2.0  # reflectance stays below, glints included
COLUMNS = ('class', 'kind', 'cube', 'date', 'x', 'y', 'crs', 'row', 'col', 'pixels')


def as_library(name: str, cube: Cube, crs: str, curves: Sequence[Curve], classes: Sequence[str]) -> SpectralLibrary:
    """Spectra of pixels and means, with where they come from.

    Args:
        name: What the library is called.
        cube: Where they were kept.
        crs: Name of the reference system of the coordinates.
        curves: Kept spectra; those of libraries are left out.
        classes: The class of each curve; '' where it has none.

    Raises:
        ParameterError: There is none of the cube's own, or the cube has no wavelengths, or holds no reflectance.
    """
    own = [(curve, text) for curve, text in zip(curves, classes) if curve.kind != LIBRARY]
    if not own:
        raise ParameterError(tr('No spectrum of the cube is shown.'), tr('Keep pixels or means first, and leave them shown.'))
    if cube.bands.wavelengths_nm is None:
        raise ParameterError(
            tr('{0} has no wavelengths, which spectra of a library need.').format(cube.name),
            tr('Add them, for example in an ENVI header beside it.'),
        )
    if cube.units == 'radiance':
        raise ParameterError(
            tr('{0} holds radiance, and libraries hold reflectance.').format(cube.name), tr('Open a product of reflectance.')
        )
    rows = [_facts(curve, text, cube.name, crs) for curve, text in own]
    levels: Dict[str, Tuple[str, ...]] = {column: tuple(row[column] for row in rows) for column in COLUMNS}
    spectra = np.stack([np.where(cube.bands.good, curve.values, np.nan).astype(np.float32) for curve, _ in own])
    names = tuple(curve.name for curve, _ in own)
    largest = float(np.nanmax(spectra, initial=0.0))
    if cube.units != 'reflectance' and largest > _LARGEST:
        raise ParameterError(
            tr('{0} does not tell what its values are; with {1:.4g} among them they are no reflectance.').format(cube.name, largest),
            tr('Give the cube its scale, for example "reflectance scale factor" in an ENVI header beside it.'),
        )
    return SpectralLibrary(name, cube.bands.wavelengths_nm, spectra, names, cube.bands.fwhm_nm, cube.bands.good, levels)


def keep_in(path: Path, library: SpectralLibrary) -> bool:
    """Add spectra to a library file that exists, or make it.

    Returns:
        Whether it existed.

    Raises:
        OutputError: It cannot be written.
        ParameterError: It has other channels, or its suffix is of no library that can be written.
    """
    exists = path.exists()
    (append_spectra if exists else write_library)(path, library)
    return exists


def _facts(curve: Curve, text: str, cube: str, crs: str) -> Dict[str, str]:
    place: List[str] = ['', ''] if curve.xy is None else [f'{v:.10g}' for v in curve.xy]
    pixel = ['', ''] if curve.pixel is None else [str(v) for v in curve.pixel]
    values = (
        text, 'mean' if curve.kind == MEAN else 'pixel', cube, date.today().isoformat(), *place, '' if curve.xy is None else crs, *pixel,
        str(curve.count),
    )  # fmt: skip
    return dict(zip(COLUMNS, values))
