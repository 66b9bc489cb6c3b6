"""Finished rasters as cloud-optimised GeoTIFFs: tiles, overviews, and all directories at the beginning of the file.

Programs that read over a network then fetch what they show and no more. What the layout is: OGC 21-026, Cloud Optimized GeoTIFF Standard
1.0; it is written by GDAL's driver of that name.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Dict, List, Optional

from osgeo import gdal

from ..core.errors import CubeError, OutputError
from ..core.record import RECORD_DOMAIN
from ..cubes.atomic import has_room, not_written, output_error
from ..cubes.gdal_errors import gdal_errors
from ..cubes.gdal_versions import cog_domains, open_dataset
from ..cubes.geotiff import check_whole
from .staging import SUFFIX, StagedFiles

# DEFLATE, level 1, as the maps themselves (see `write.py` for the figures): what every reader knows.
_OPTIONS = ('COMPRESS=DEFLATE', 'LEVEL=1', 'BIGTIFF=IF_SAFER', 'OVERVIEWS=IGNORE_EXISTING')


def to_cog(path: Path, nearest: bool = True) -> None:
    """Rewrite a finished GeoTIFF as a cloud-optimised one, in place: the old file stays until the new one is whole.

    Values, nodata, grid, colours, names, attribute table and run record stay the same; what a TIFF cannot hold lies in the side file
    ``.aux.xml``, as before. Overviews are made anew.

    Args:
        path: The file.
        nearest: Whether the values are classes: an overview then shows the most frequent one of the pixels that it stands for, and their
            mean where not. Pixels without a value have no say in either.

    Raises:
        CubeError: The file cannot be read.
        OutputError: The disk is full, the file is held by another program, or this GDAL has no such driver; the file is as it was.
    """
    driver = gdal.GetDriverByName('COG')
    if driver is None:
        raise OutputError(
            f'{path} cannot be made a cloud-optimised GeoTIFF: GDAL {gdal.__version__} here has no driver for it.',
            'Leave this option out, or install a newer QGIS.',
        )
    source, said = open_dataset(str(path))
    if source is None:
        raise CubeError(f'{path} cannot be read: {said.rstrip(".")}.', 'Make the map again.')
    staged = StagedFiles(path)
    try:
        _copy(driver, source, staged.path(path.name), nearest)
        _complete(source, staged.path(path.name))
        source = None  # closes it: Windows replaces no open file
        _replace(path, staged.path(path.name))
    finally:
        source = None
        staged.discard()


def _replace(path: Path, made: Path) -> None:
    """Put the copy in place of the file. The side file goes first: it fits both, so that a kill at any moment leaves a whole map."""
    try:
        side = made.with_name(made.name + '.aux.xml')
        if side.exists():
            os.replace(side, path.with_name(side.name))
        os.replace(made, path)
        for ending in ('.ovr', '.msk'):  # pyramids are in the file itself now
            path.with_name(path.name + ending).unlink(missing_ok=True)
    except OSError as error:
        raise output_error(path, error) from error


def _copy(driver: Any, source: Any, target: Path, nearest: bool) -> None:
    options = [*_OPTIONS, f'OVERVIEW_RESAMPLING={"MODE" if nearest else "AVERAGE"}', *cog_domains()]
    with gdal_errors() as log:
        driver.CreateCopy(str(target), source, 0, options)  # let go of at once, which closes the file
    if log.failed or not target.is_file() or any('auxiliary information' in w for w in log.warnings):
        raise _refused(target, log.message)


def _complete(source: Any, target: Path) -> None:
    """Put into the side file what the driver of this version of GDAL left behind, and look whether all is there."""
    copy, said = open_dataset(str(target))
    if copy is None:
        raise _refused(target, said)
    try:
        check_whole(copy, str(target))
    except CubeError as error:
        raise _refused(target, error.what) from error
    with gdal_errors() as log:
        _carry_over(source, copy)
        copy = None  # closes the file
    if log.failed or any('auxiliary information' in w for w in log.warnings):
        raise _refused(target, log.message)


def _carry_over(source: Any, copy: Any) -> None:
    """What belongs to the one raster and not yet to the other; the copy is open for reading, so that GDAL keeps it beside the file."""
    record: Dict[str, str] = source.GetMetadata(RECORD_DOMAIN) or {}
    if record and (copy.GetMetadata(RECORD_DOMAIN) or {}) != record:
        copy.SetMetadata(record, RECORD_DOMAIN)
    for number in range(1, source.RasterCount + 1):
        given, made = source.GetRasterBand(number), copy.GetRasterBand(number)
        names: Optional[List[str]] = given.GetCategoryNames()
        if names and made.GetCategoryNames() != names:
            made.SetCategoryNames(names)
        table = given.GetDefaultRAT()
        if table is not None and made.GetDefaultRAT() is None:
            made.SetDefaultRAT(table)


def _refused(target: Path, said: str) -> OutputError:
    """The error for a copy that was not made; it names the file as the user knows it, not the hidden folders on the way to it."""
    folder = target.parent
    while folder.name.endswith(SUFFIX):
        folder = folder.parent
    return not_written(folder / target.name, said if has_room(folder) else 'No space left')
