"""A copy of a session for another person, also while it is open: a copy made by the system lacks what still lies in the write-ahead log."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any, Union

from osgeo import gdal

from ..cubes.atomic import atomic_output, check_writable_target, not_written
from ..cubes.gdal_errors import gdal_writes
from .session_schema import open_tables, quoted


def copy_session(path: Union[str, Path], target: Union[str, Path]) -> None:
    """Write all that a session holds into another file, with its identity, so that both can be merged.

    Paths in it stay as they are: image and maps are found from the copy's folder as they were from the session's.

    Args:
        path: The session, open or closed; it is only read.
        target: The GeoPackage to write; one that is there is replaced.

    Raises:
        LabelError: The file is no session.
        OutputError: The copy cannot be written.
    """
    check_writable_target(target, [path])
    dataset: Any = open_tables(path, gdal.OF_READONLY)
    try:
        with atomic_output(target) as temporary, gdal_writes(partial(not_written, target)):
            result = dataset.ExecuteSQL(f'VACUUM INTO {quoted(str(temporary))}')
            if result is not None:
                dataset.ReleaseResultSet(result)
    finally:
        dataset = None
