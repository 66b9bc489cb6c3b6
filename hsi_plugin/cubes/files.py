"""The files behind a raster: what tells whether it is still the one that it was."""

from __future__ import annotations

import os
from typing import Dict, List, Optional, Sequence, Tuple

from osgeo import gdal

from .gdal_errors import gdal_errors

FileState = Tuple[str, int, int]
"""A file's absolute path, its size in bytes, and its time of change in nanoseconds."""


def files_behind(path: str, known: Sequence[str] = ()) -> List[FileState]:
    """The files behind a raster, in order of their paths; what is no file on this computer is left out.

    Args:
        path: What is opened; GDAL tells what else belongs to it, a virtual raster's sources too.
        known: Further files that are known to belong to it, such as those of a product.
    """
    names: Optional[List[str]] = None
    with gdal_errors():
        dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY)
        names = dataset.GetFileList() if dataset is not None else None
        dataset = None  # closes it
    found: Dict[str, FileState] = {}
    for name in [path, *known, *(names or ())]:
        try:
            status = os.stat(name)
        except OSError:  # inside an archive, or on a server: only its name is known
            continue
        found[os.path.abspath(name)] = os.path.abspath(name), status.st_size, status.st_mtime_ns
    return sorted(found.values())
