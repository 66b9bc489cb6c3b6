"""Open a spectral library, whatever its layout: recognised by what stands in the file."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Type, Union

import numpy as np

from ...core.errors import ParameterError
from .envi import find_envi, read_envi
from .named import SpectralLibrary
from .usgs import is_usgs, read_usgs

SUPPORTED = 'Supported are ENVI spectral libraries (.sli or .lib with .hdr) and the ASCII archive of USGS splib07 (.tar.xz).'


def open_library(path: Union[str, Path], dtype: Type[np.floating[Any]] = np.float32) -> SpectralLibrary:
    """Read a spectral library.

    Args:
        path: The library; of an ENVI library the data file or its header.
        dtype: Type of the reflectances: float64 keeps every digit of the file.

    Raises:
        CubeError: The header of an ENVI library is damaged or does not fit the file.
        ParameterError: The file cannot be read, or is no spectral library of a layout that is supported.
    """
    path, kind = Path(path), np.dtype(dtype)
    if not path.exists():
        raise ParameterError(f'The spectral library {path} does not exist.', 'Choose another file.')
    found = find_envi(path)
    if found is not None:
        return read_envi(*found, kind)
    if is_usgs(path):
        return read_usgs(path, kind)
    raise ParameterError(f'{path.name} is no spectral library that can be read.', SUPPORTED)
