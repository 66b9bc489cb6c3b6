"""The files behind a raster: what tells whether it is still the one that it was."""

from __future__ import annotations

import os
from typing import Dict, List, Tuple

from osgeo import gdal

from .gdal_errors import gdal_errors

FileState = Tuple[str, int, int]
"""A file's absolute path, its size in bytes, and its time of change in nanoseconds."""


def files_behind(path: str) -> List[FileState]:
    """The files behind a raster, a virtual one's sources too, in order of their paths; what is no file on this computer is left out."""
    with gdal_errors():
        dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY)
        names = (dataset.GetFileList() if dataset is not None else None) or [path]
        dataset = None  # closes it
    found: Dict[str, FileState] = {}
    for name in [path, *names]:
        try:
            status = os.stat(name)
        except OSError:  # inside an archive, or on a server: only its name is known
            continue
        found[os.path.abspath(name)] = os.path.abspath(name), status.st_size, status.st_mtime_ns
    return sorted(found.values())
