"""The tables of a labelling session: one GeoPackage of plain layers that stock QGIS and QField open."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple, Union

from osgeo import gdal, ogr

from ..core.errors import LabelError, OutputError
from ..core.grid import Grid
from ..cubes.crs import spatial_reference
from ..cubes.gdal_errors import gdal_errors
from .rasterise import display_affine

_TEXT, _WHOLE, _REAL, _TIME = ogr.OFTString, ogr.OFTInteger, ogr.OFTReal, ogr.OFTDateTime
# OGR's name for the key of each table; the design gives three of them a name of their own.
_KEYS = {'session': 'id', 'class': 'id', 'event': 'seq'}
COLUMNS: Dict[str, List[Tuple[str, int]]] = {
    'session': [
        ('image_uri_rel', _TEXT), ('sha256', _TEXT), ('bands', _WHOLE), ('wavelengths', _TEXT), ('crs', _TEXT), ('transform', _TEXT),
        ('plugin_ver', _TEXT), ('seed', _WHOLE), ('feature_recipe_json', _TEXT), ('uuid', _TEXT),
    ],
    'class': [('name', _TEXT), ('colour', _TEXT), ('parent', _WHOLE), ('created_by', _TEXT)],
    'label': [
        ('uuid', _TEXT), ('row', _WHOLE), ('col', _WHOLE), ('class_id', _WHOLE), ('source', _TEXT), ('parent_uuid', _TEXT),
        ('annotator', _TEXT), ('created_utc', _TIME), ('answer', _TEXT), ('confidence', _REAL), ('query_strategy', _TEXT),
        ('query_rank', _WHOLE), ('score', _REAL), ('p_top3_json', _TEXT), ('model_uuid', _TEXT), ('dwell_ms', _WHOLE),
        ('suggestion_shown', _WHOLE), ('split', _TEXT), ('revoked_utc', _TIME), ('revoked_by', _TEXT), ('note', _TEXT),
    ],
    'event': [('utc', _TIME), ('user', _TEXT), ('op', _TEXT), ('payload', _TEXT)],
    'model': [('uuid', _TEXT), ('params_npz', ogr.OFTBinary), ('sha256', _TEXT), ('n_labels', _WHOLE), ('created', _TIME)],
    'ref_design': [
        ('uuid', _TEXT), ('name', _TEXT), ('kind', _TEXT), ('seed', _WHOLE), ('size', _WHOLE), ('map_uri_rel', _TEXT),
        ('map_sha256', _TEXT), ('design_json', _TEXT), ('classes_json', _TEXT), ('drawn_utc', _TIME), ('drawn_by', _TEXT),
        ('plugin_ver', _TEXT), ('revoked_utc', _TIME), ('revoked_by', _TEXT),
    ],
    'ref_sample': [
        ('uuid', _TEXT), ('stratum', _WHOLE), ('incl_prob', _REAL), ('map_class_at_draw', _WHOLE), ('ref_class', _WHOLE),
        ('annotator', _TEXT), ('blind', _WHOLE), ('utc', _TIME), ('design_uuid', _TEXT), ('number', _WHOLE), ('row', _WHOLE),
        ('col', _WHOLE), ('cluster', _WHOLE), ('status', _TEXT),
    ],
    'ref_answer': [
        ('uuid', _TEXT), ('sample_uuid', _TEXT), ('answer', _TEXT), ('class_id', _WHOLE), ('sure', _WHOLE), ('annotator', _TEXT),
        ('created_utc', _TIME), ('source', _TEXT), ('decides', _WHOLE), ('comment', _TEXT), ('photo', _TEXT), ('gps_accuracy_m', _REAL),
        ('blind', _WHOLE), ('dwell_ms', _WHOLE), ('revoked_utc', _TIME), ('revoked_by', _TEXT),
    ],
    'map_change': [
        ('uuid', _TEXT), ('map_uri_rel', _TEXT), ('map_sha256', _TEXT), ('kind', _TEXT), ('reason', _TEXT), ('parameters_json', _TEXT),
        ('annotator', _TEXT), ('created_utc', _TIME), ('row', _WHOLE), ('col', _WHOLE), ('rows', _WHOLE), ('cols', _WHOLE),
        ('pixels', _WHOLE), ('changes', ogr.OFTBinary), ('sha256_before', _TEXT), ('sha256_after', _TEXT), ('revoked_utc', _TIME),
        ('revoked_by', _TEXT),
    ],
}
# What a file must have to be a session; the rest can be added to one that an earlier version wrote.
_NEEDED = {
    'session': ('image_uri_rel', 'crs', 'transform'), 'class': ('name', 'colour', 'parent', 'created_by'),
    'label': ('uuid', 'row', 'col', 'class_id', 'source', 'annotator', 'created_utc', 'answer', 'revoked_utc', 'revoked_by'),
    'event': ('utc', 'user', 'op', 'payload'),
}  # fmt: skip
SPATIAL = ('label', 'ref_sample')
"""Tables of points, which have a row and a column of the image, too."""


def create_tables(dataset: Any, grid: Grid) -> None:
    """Make the empty tables of a session; points are in the reference system of the cube.

    Args:
        dataset: A new GeoPackage.
        grid: The cube's grid.

    Raises:
        OutputError: GDAL could not make a table.
    """
    reference = spatial_reference(grid.crs_wkt) if grid.crs_wkt and grid.is_georeferenced else None
    for table in COLUMNS:
        create_table(dataset, table, reference)
    _state_extent(dataset, grid)


def create_table(dataset: Any, table: str, reference: Any) -> None:
    """Make one of the tables, empty.

    Args:
        dataset: The session.
        table: Its name in `COLUMNS`.
        reference: The reference system of points, None where the cube has none.

    Raises:
        OutputError: GDAL could not make it.
    """
    spatial = table in SPATIAL
    options = [f'FID={_KEYS.get(table, "fid")}'] + (['GEOMETRY_NAME=geom'] if spatial else [])
    layer = dataset.CreateLayer(table, reference if spatial else None, ogr.wkbPoint if spatial else ogr.wkbNone, options)
    if layer is None:
        raise OutputError(f'The table "{table}" of the labelling session could not be made.', 'Choose another folder for the session.')
    for name, kind in COLUMNS[table]:
        layer.CreateField(ogr.FieldDefn(name, kind))


def _state_extent(dataset: Any, grid: Grid) -> None:
    """Enter the cube's outline as the extent of the points, so that QGIS zooms right even after a crash."""
    x0, a, b, y0, d, e = display_affine(grid)
    corners = [(0, 0), (0, grid.cols), (grid.rows, 0), (grid.rows, grid.cols)]
    x = [x0 + c * a + r * b for r, c in corners]
    y = [y0 + c * d + r * e for r, c in corners]
    for table in SPATIAL:
        run_sql(
            dataset,
            f'UPDATE gpkg_contents SET min_x={min(x)!r}, min_y={min(y)!r}, max_x={max(x)!r}, max_y={max(y)!r} '  # nosec B608
            f"WHERE table_name='{table}'",
        )


def run_sql(dataset: Any, statement: str) -> None:
    """Run a statement that returns nothing.

    Raises:
        OutputError: The file is locked by another program, the disk is full, or the like.
    """
    with gdal_errors() as log:
        result = dataset.ExecuteSQL(statement)
        if result is not None:
            dataset.ReleaseResultSet(result)
    if log.failed:
        raise OutputError(
            f'The labelling session could not be written: {log.message}.',
            'Stop editing it in other windows or make room on the disk, and try again; earlier labels are safe.',
        )


def insert(dataset: Any, table: str, *rows: Dict[str, Any]) -> None:
    """Insert rows, which all have the same columns.

    As SQL and not as features of OGR, which would switch off the counting of rows and leave it off if the process is killed.
    """
    columns = ', '.join(f'"{name}"' for name in rows[0])
    listed = ', '.join(f'({", ".join(_literal(v) for v in row.values())})' for row in rows)
    run_sql(dataset, f'INSERT INTO "{table}" ({columns}) VALUES {listed}')  # nosec B608


def update(dataset: Any, table: str, values: Dict[str, Any]) -> None:
    """Set columns in all rows of a table."""
    run_sql(dataset, f'UPDATE "{table}" SET ' + ', '.join(f'"{name}" = {_literal(value)}' for name, value in values.items()))  # nosec B608


def point_blob(x: float, y: float, srs_id: int) -> bytes:
    """A point as GeoPackages store it (OGC 12-128r17, clause 2.1.3): header without envelope, then well-known binary."""
    return struct.pack('<2sBBi', b'GP', 0, 1, srs_id) + struct.pack('<BIdd', 1, ogr.wkbPoint, x, y)


def _literal(value: Any) -> str:
    if isinstance(value, bytes):
        return f"X'{value.hex()}'"
    if isinstance(value, (bool, int)):
        return str(int(value))
    return repr(value) if isinstance(value, float) else quoted(value)


def select(dataset: Any, statement: str) -> List[Tuple[Any, ...]]:
    """Run a query; every row as a tuple of int, float, str or None.

    A table's key is asked for as ``id + 0 AS number``: as plain ``id`` it becomes the feature's number and is no field of the result.
    """
    result = dataset.ExecuteSQL(statement)
    if result is None:
        return []
    count = result.GetLayerDefn().GetFieldCount()
    rows = [tuple(feature.GetField(i) for i in range(count)) for feature in result]
    dataset.ReleaseResultSet(result)
    return rows


def quoted(text: Optional[str]) -> str:
    """A text as a literal of SQL; None as NULL."""
    if text is None:
        return 'NULL'
    return "'" + str(text).replace('\0', '').replace("'", "''") + "'"


def missing_tables(dataset: Any, wanted: Tuple[str, ...] = tuple(_NEEDED)) -> List[str]:
    """Names of tables, or of columns as ``table.column``, that a session must have and this file has not."""
    missing = []
    for table in wanted:
        layer = dataset.GetLayerByName(table)
        if layer is None:
            missing.append(table)
            continue
        definition = layer.GetLayerDefn()
        missing += [f'{table}.{name}' for name in _NEEDED[table] if definition.GetFieldIndex(name) < 0]
    return missing


def open_tables(path: Union[str, Path], how: int) -> Any:
    """Open the tables of a session.

    Args:
        path: The GeoPackage.
        how: `gdal.OF_READONLY` or `gdal.OF_UPDATE`.

    Raises:
        LabelError: The file is no GeoPackage, or lacks tables of a session.
    """
    dataset: Any = None
    with gdal_errors() as log:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | how, allowed_drivers=['GPKG'])
    if dataset is None:
        raise LabelError(f'{path} is not a labelling session: {log.message or "it is no GeoPackage"}.', 'Choose another file.')
    missing = missing_tables(dataset)
    if missing:
        dataset = None  # the traceback would hold the file open
        raise LabelError(f'{path} is not a labelling session: it lacks {", ".join(missing[:5])}.', 'Choose another file.')
    return dataset
