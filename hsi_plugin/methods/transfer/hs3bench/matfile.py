"""Arrays from MATLAB files: version 5 through SciPy, version 7.3 (which is HDF5) through GDAL."""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import Dict, Sequence

import numpy as np
from osgeo import gdal

from ....core.arrays import Array
from ....core.errors import CubeError, EnvironmentMissing
from ....cubes.gdal_errors import gdal_errors

_HDF5 = b'\x89HDF\r\n\x1a\n'
_HEADER = 128  # bytes of a version 5 file before its first variable
_AGAIN = 'Get the file again.'


def read_mat(path: Path, names: Sequence[str]) -> Dict[str, Array]:
    """Arrays by name, in the axis order of MATLAB.

    Args:
        path: The `.mat` file.
        names: The variables to read; others are not touched.

    Raises:
        CubeError: The file cannot be read, or lacks a variable.
        EnvironmentMissing: The file is of version 5, and SciPy is not there.
    """
    found = _read_hdf5(path, names) if _is_hdf5(path) else _read_version5(path, names)
    lacking = [name for name in names if name not in found]
    if lacking:
        raise CubeError(f'{path} holds no variable "{lacking[0]}".', _AGAIN)
    return found


def _is_hdf5(path: Path) -> bool:
    """Version 7.3 puts MATLAB's own header of 512 bytes before the HDF5 signature; other writers leave it out."""
    try:
        with open(path, 'rb') as file:
            head = file.read(520)
    except OSError as error:
        raise CubeError(f'{path} cannot be read: {error.strerror or error}.', 'Check its name, place and permissions.') from error
    return head[:8] == _HDF5 or head[512:] == _HDF5


def _read_version5(path: Path, names: Sequence[str]) -> Dict[str, Array]:
    try:
        from scipy.io import loadmat  # type: ignore[import-untyped]
    except ImportError as error:
        raise EnvironmentMissing(
            f'{path.name} is a MATLAB file of version 5, and reading it needs SciPy, which this Python does not have.',
            'Install SciPy for the Python of QGIS (Debian and Ubuntu: python3-scipy; QGIS for Windows and macOS ships it), '
            'or save the files in MATLAB with -v7.3, which is read without it.',
        ) from error
    if path.stat().st_size < _HEADER:
        raise CubeError(f'{path} is cut short: {path.stat().st_size} bytes.', _AGAIN)
    try:
        loaded = loadmat(str(path), variable_names=list(names))
    except (OSError, ValueError, TypeError, NotImplementedError, zlib.error) as error:  # SciPy's words for a damaged file
        raise CubeError(f'{path} cannot be read as a MATLAB file: {error}.', _AGAIN) from error
    return {name: np.asarray(loaded[name]) for name in names if name in loaded}


def _read_hdf5(path: Path, names: Sequence[str]) -> Dict[str, Array]:
    found: Dict[str, Array] = {}
    dataset = group = array = None
    with gdal_errors() as log:
        dataset = gdal.OpenEx(str(path), gdal.OF_MULTIDIM_RASTER | gdal.OF_READONLY, ['HDF5'])
        group = dataset.GetRootGroup() if dataset is not None else None
        there = set(group.GetMDArrayNames() or []) if group is not None else set()
        for name in names:
            array = group.OpenMDArray(name) if group is not None and name in there else None
            values = array.ReadAsArray() if array is not None else None
            if values is not None:
                found[name] = np.asarray(values).T  # HDF5 lists MATLAB's axes backwards
    array = group = None
    if dataset is None:
        raise CubeError(
            f'{path} is a MATLAB file of version 7.3 (HDF5), and this GDAL cannot read it: {log.message or "it has no HDF5 driver"}.',
            'Use a GDAL with the HDF5 driver, or save the file in MATLAB with -v7.',
        )
    dataset = None  # closes the file
    return found
