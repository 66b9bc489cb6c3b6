"""The file that goes outdoors: a GeoPackage of its own, whole or not at all, with a table of the classes that its form offers."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Dict, Optional, Sequence, Tuple

from osgeo import gdal, ogr

from ..core.errors import LabelError, OutputError
from ..cubes.atomic import atomic_output, check_writable_target
from ..cubes.gdal_errors import gdal_writes
from .session import LabelSession
from .session_schema import insert

LAYER = 'review'
CLASSES = 'review_class'
Field = Tuple[str, int]


def check_visits(session: LabelSession, path: Path, points: int) -> None:
    """Refuse what cannot be visited or written.

    Args:
        session: The session into which observations will be merged.
        path: The file to make.
        points: How many points there are.

    Raises:
        LabelError: There is no point or no class, or the cube has no place on Earth.
        OutputError: The file exists, or cannot be made there.
    """
    if not session.grid.is_georeferenced or not session.grid.crs_wkt:
        raise LabelError('The cube has no map position, so its pixels cannot be found outdoors.', 'Georeference the image first.')
    if not points:
        raise LabelError('There is no point to visit.', 'Choose some pixels first.')
    if not len(session.classes):
        raise LabelError('There is no class that could be observed.', 'Add the classes first.')
    check_writable_target(path)
    if path.exists():
        raise OutputError(f'{path} exists.', 'Choose another name, so that observations in it are not lost.')


def make_package(path: Path, fill: Callable[[Any], None], add: Optional[Callable[[Path], None]] = None) -> None:
    """Make the file.

    Args:
        path: Where it appears when it is whole.
        fill: Writes tables to the open dataset, in one transaction.
        add: Adds to the closed file what cannot be part of a transaction, such as pictures; takes the temporary path.

    Raises:
        OutputError: It cannot be made or written.
    """
    with atomic_output(path) as temporary:
        with gdal_writes(
            lambda said: OutputError(f'{path} could not be written: {said}.', 'Choose another folder for the package.')
        ) as log:
            dataset = gdal.GetDriverByName('GPKG').Create(str(temporary), 0, 0, 0, gdal.GDT_Unknown)
            if dataset is None:
                raise OutputError(f'{path} could not be made: {log.message}.', 'Choose another folder for the package.')
            dataset.StartTransaction()
            fill(dataset)
            dataset.CommitTransaction()
            dataset = None  # closes the file
        if add is not None:
            add(temporary)


def make_layer(dataset: Any, name: str, fields: Sequence[Field], reference: Any, kind: int) -> Any:
    """Make a table.

    Args:
        dataset: The open file.
        name: The table's.
        fields: Names and types of its columns.
        reference: Reference system of its geometries; None for a table without.
        kind: Type of its geometries; `ogr.wkbNone` for a table without.

    Raises:
        OutputError: GDAL could not make it.
    """
    options = ['FID=fid'] + (['GEOMETRY_NAME=geom'] if kind != ogr.wkbNone else [])
    layer = dataset.CreateLayer(name, reference, kind, options)
    if layer is None:
        raise OutputError(f'The table "{name}" of the field package could not be made.', 'Choose another folder for the package.')
    for field, type_of_field in fields:
        layer.CreateField(ogr.FieldDefn(field, type_of_field))
    return layer


def add_point(layer: Any, place: Tuple[float, float], values: Dict[str, Any]) -> None:
    """Add a point with what is known of it; fields without a value stay empty."""
    feature = ogr.Feature(layer.GetLayerDefn())
    for name, value in values.items():
        if value is not None:
            feature.SetField(name, value)
    geometry = ogr.Geometry(ogr.wkbPoint)
    geometry.AddPoint_2D(*place)
    feature.SetGeometry(geometry)
    layer.CreateFeature(feature)


def write_classes(dataset: Any, session: LabelSession) -> None:
    """The classes under the names that the form offers, so that one renamed at the desk in the meantime is still known."""
    make_layer(dataset, CLASSES, (('class_id', ogr.OFTInteger), ('name', ogr.OFTString), ('colour', ogr.OFTString)), None, ogr.wkbNone)
    pairs = zip(session.classes, session.class_ids)
    insert(dataset, CLASSES, *({'class_id': number, 'name': c.name, 'colour': c.colour} for c, number in pairs))
