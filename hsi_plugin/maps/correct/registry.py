"""The registry of a map's changes as files that other programs read: a table (CSV), and polygons (GeoPackage) of what became what."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any, Dict, List, Sequence, Tuple

import numpy as np
from osgeo import gdal, ogr

from ...core.arrays import Array
from ...core.classes import ClassScheme
from ...core.errors import OutputError
from ...core.grid import Grid
from ...cubes.atomic import atomic_output
from ...cubes.crs import spatial_reference
from ...cubes.gdal_errors import gdal_errors, gdal_writes
from ...cubes.gdal_versions import memory_tables
from ...labels.map_changes import MapChange
from ...labels.rasterise import display_affine
from ..attribute_table import NOT_CLASSIFIED
from .blob import Pixels
from .laying import pixels_of, window_of
from .proposal import listed, transitions

LAYER = 'changes'
_TEXT, _WHOLE = ogr.OFTString, ogr.OFTInteger
_FIELDS = (
    ('number', _WHOLE), ('utc', _TEXT), ('who', _TEXT), ('kind', _TEXT), ('why', _TEXT), ('old', _WHOLE), ('old_name', _TEXT),
    ('new', _WHOLE), ('new_name', _TEXT), ('pixels', _WHOLE), ('uuid', _TEXT),
)  # fmt: skip


def write_table(path: Path, changes: Sequence[MapChange], scheme: ClassScheme) -> None:
    """Write the changes as a table: one line for each change and each pair of an old and a new class.

    Args:
        path: The CSV, UTF-8.
        changes: In their order.
        scheme: The map's classes.

    Raises:
        OutputError: It cannot be written.
    """
    names = [name for name, _ in _FIELDS]
    with atomic_output(path) as temporary, open(temporary, 'w', encoding='utf-8', newline='') as file:
        writer = csv.DictWriter(file, [*names, 'row', 'col', 'rows', 'cols'])
        writer.writeheader()
        for number, change in enumerate(changes, 1):
            where = {'row': change.row, 'col': change.col, 'rows': change.rows, 'cols': change.cols}
            writer.writerows({**entry, **where} for entry in _entries(number, change, pixels_of(change), scheme))


def write_polygons(path: Path, changes: Sequence[MapChange], scheme: ClassScheme, grid: Grid) -> None:
    """Write the changes as polygons along pixels' edges: one feature for each change and each pair of an old and a new class.

    Args:
        path: The GeoPackage.
        changes: In their order.
        scheme: The map's classes.
        grid: The map's grid.

    Raises:
        OutputError: It cannot be written.
    """
    with atomic_output(path) as temporary, gdal_writes(
        lambda said: OutputError(f'{path} could not be written: {said}.', 'Choose another folder.')
    ) as log:
        dataset = gdal.GetDriverByName('GPKG').Create(str(temporary), 0, 0, 0, gdal.GDT_Unknown)
        if dataset is None:
            raise OutputError(f'{path} could not be made: {log.message}.', 'Choose another folder.')
        reference = spatial_reference(grid.crs_wkt) if grid.crs_wkt and grid.is_georeferenced else None
        layer = dataset.CreateLayer(LAYER, reference, ogr.wkbMultiPolygon, ['FID=fid', 'GEOMETRY_NAME=geom'])
        if layer is None:
            raise OutputError(f'{path} could not be made: {log.message}.', 'Choose another folder.')
        for name, kind in _FIELDS:
            layer.CreateField(ogr.FieldDefn(name, kind))
        dataset.StartTransaction()
        for number, change in enumerate(changes, 1):
            _add_features(layer, number, change, scheme, grid)
        dataset.CommitTransaction()
        dataset = None  # closes the file


def _entries(number: int, change: MapChange, pixels: Pixels, scheme: ClassScheme) -> List[Dict[str, Any]]:
    about = {
        'number': number, 'utc': change.created_utc, 'who': change.annotator, 'kind': change.kind, 'why': change.reason,
        'uuid': change.uuid,
    }  # fmt: skip
    return [
        {
            **about, 'old': pair['from'], 'old_name': pair['from_name'], 'new': pair['to'], 'new_name': pair['to_name'],
            'pixels': pair['pixels'],
        }
        for pair in listed(transitions(pixels.before, pixels.after, len(scheme)), scheme, NOT_CLASSIFIED)
    ]  # fmt: skip


def _add_features(layer: Any, number: int, change: MapChange, scheme: ClassScheme, grid: Grid) -> None:
    pixels = pixels_of(change)
    entries = _entries(number, change, pixels, scheme)
    code = {(entry['old'], entry['new']): place for place, entry in enumerate(entries, 1)}
    side = len(scheme) + 1
    lookup = np.zeros(side * side, np.int32)
    for (old, new), place in code.items():
        lookup[old * side + new] = place
    codes = np.zeros(pixels.mask.shape, np.int32)
    codes[pixels.mask] = lookup[pixels.before.astype(np.int64) * side + pixels.after]
    shapes = _outlines(codes, change, grid)
    for place, entry in enumerate(entries, 1):
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, value in entry.items():
            feature.SetField(name, value)
        whole = ogr.Geometry(ogr.wkbMultiPolygon)
        for shape in shapes.get(place, ()):
            whole.AddGeometry(shape)
        feature.SetGeometry(whole)
        layer.CreateFeature(feature)


def _outlines(codes: Array, change: MapChange, grid: Grid) -> Dict[int, List[Any]]:
    """Outlines of the pixels of each code above 0, in the map's reference system."""
    window = window_of(change)
    x0, a, b, y0, d, e = display_affine(grid)
    corner: Tuple[float, ...] = (x0 + window.col * a + window.row * b, a, b, y0 + window.col * d + window.row * e, d, e)
    raster = gdal.GetDriverByName('MEM').Create('', window.width, window.height, 1, gdal.GDT_Int32)
    raster.SetGeoTransform(corner)
    band = raster.GetRasterBand(1)
    band.WriteArray(codes)
    band.SetNoDataValue(0)
    source = memory_tables().CreateDataSource('outlines')
    found = source.CreateLayer('outlines', None, ogr.wkbPolygon)
    found.CreateField(ogr.FieldDefn('code', _WHOLE))
    with gdal_errors():
        gdal.Polygonize(band, band.GetMaskBand(), found, 0)
    out: Dict[int, List[Any]] = {}
    for feature in found:
        out.setdefault(int(feature.GetField(0)), []).append(feature.GetGeometryRef().Clone())
    return out
