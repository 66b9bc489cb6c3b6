"""Writing a raster of changes between two maps, with names, colours, areas and a style; and how sure each change is."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable, Dict, Iterable, Optional, Union

import numpy as np
from osgeo import gdal

from ...core.arrays import Array
from ...core.classes import UNCLASSIFIED, ClassScheme
from ...core.grid import Grid
from ...core.record import RECORD_DOMAIN, RECORD_KEY, RunRecord
from ...core.window import Window
from ...cubes.atomic import check_writable_target, not_written
from ...cubes.gdal_errors import gdal_errors
from ..attribute_table import ClassFigures, attribute_table, set_classes
from ..staging import StagedFiles, check_target, write_text
from ..style import classification_qml, confidence_qml

_OPTIONS = ['TILED=YES', 'BLOCKXSIZE=256', 'BLOCKYSIZE=256', 'COMPRESS=DEFLATE', 'ZLEVEL=1', 'BIGTIFF=IF_SAFER']
CONFIDENCE_IS = (
    'the product of the confidences of both maps: how likely both classes are right, if the errors of the two maps have nothing to do with '
    'each other. Maps of the same image err together; for them it is too low.'
)
ReadLabels = Callable[[Window], Array]


def write_changes(
    path: Union[str, Path],
    grid: Grid,
    scheme: ClassScheme,
    windows: Iterable[Window],
    labels: ReadLabels,
    confidence: Optional[ReadLabels],
    figures: ClassFigures,
    record: RunRecord,
    inputs: Iterable[Union[str, Path]] = (),
) -> Dict[str, Optional[str]]:
    """Write ``CHANGE.tif``, its style, its record and ``CHANGE_confidence.tif``; all of them appear together, or none.

    Args:
        path: The raster.
        grid: The maps' grid.
        scheme: The changes.
        windows: Windows that cover the grid.
        labels: Gives the values of a window; may raise to stop.
        confidence: Gives how sure each is, NaN where not known; None for no such raster.
        figures: Pixels and areas of each change.
        record: How the raster was made.
        inputs: Files that must not be overwritten.

    Returns:
        ``{output, confidence}``, paths; None for what is not written.

    Raises:
        OutputError: The disk is full, or a file cannot be written.
    """
    target = Path(path)
    check_target(target)
    second = target.with_name(target.stem + '_confidence.tif')
    for each in (target, *((second,) if confidence is not None else ())):
        check_writable_target(each, list(inputs), grid.rows * grid.cols)
    staged = StagedFiles(target)
    try:
        _fill(staged.path(target.name), target, grid, scheme, windows, labels, figures, record)
        write_text(staged.path(target.stem + '.qml'), classification_qml(scheme))
        described = {**record.to_json(), 'figures': figures.to_json(scheme)}
        write_text(staged.path(target.stem + '.json'), json.dumps(described, ensure_ascii=False, indent=1) + '\n')
        if confidence is not None:
            _fill(staged.path(second.name), second, grid, None, windows, confidence, figures, record)
            write_text(staged.path(second.stem + '.qml'), confidence_qml())
        staged.publish([each.name + ending for each in (target, second) for ending in ('.ovr', '.aux.xml', '.msk')])
    finally:
        staged.discard()
    return {'output': str(target), 'confidence': str(second) if confidence is not None else None}


def _fill(
    path: Path, target: Path, grid: Grid, scheme: Optional[ClassScheme], windows: Iterable[Window], read: ReadLabels,
    figures: ClassFigures, record: RunRecord,
) -> None:  # fmt: skip
    """One raster, window by window; without a scheme it holds numbers from 0 to 1."""
    kind = gdal.GDT_Float32 if scheme is None else gdal.GDT_Byte if len(scheme) <= 254 else gdal.GDT_UInt16
    dtype = {gdal.GDT_Float32: np.float32, gdal.GDT_Byte: np.uint8, gdal.GDT_UInt16: np.uint16}[kind]
    dataset: Any = None
    with gdal_errors() as log:
        dataset = gdal.GetDriverByName('GTiff').Create(str(path), grid.cols, grid.rows, 1, kind, _OPTIONS)
        if dataset is not None:
            _describe(dataset, grid, scheme)
    if dataset is None or log.failed:
        raise not_written(target, log.message)
    for window in windows:
        values = np.ascontiguousarray(read(window), dtype)
        with gdal_errors() as log:
            dataset.GetRasterBand(1).WriteRaster(window.col, window.row, window.width, window.height, values)
        if log.failed:
            raise not_written(target, log.message)
    with gdal_errors() as log:
        text = json.dumps(record.to_json(), ensure_ascii=False, separators=(',', ':'))
        dataset.SetMetadata({RECORD_KEY: text}, RECORD_DOMAIN)
        if scheme is not None:
            dataset.GetRasterBand(1).SetDefaultRAT(attribute_table(scheme, figures))
        dataset.FlushCache()
        dataset = None  # closes the file
    if log.failed:
        raise not_written(target, log.message)


def _describe(dataset: Any, grid: Grid, scheme: Optional[ClassScheme]) -> None:
    if grid.transform is not None:
        dataset.SetGeoTransform(grid.transform)
    if grid.crs_wkt:
        dataset.SetProjection(grid.crs_wkt)
    band = dataset.GetRasterBand(1)
    if scheme is None:
        band.SetNoDataValue(float('nan'))
        band.SetDescription('confidence')
        return
    band.SetNoDataValue(UNCLASSIFIED)
    set_classes(band, scheme)
