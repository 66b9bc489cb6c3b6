"""What became of many images: a table for people and programs (CSV), and the footprints on the map (GeoPackage)."""

from __future__ import annotations

import csv
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple

from osgeo import gdal, ogr

from ..core.classes import ClassScheme
from ..core.errors import HsiError, OutputError
from ..core.grid import GeoTransform, Grid
from ..cubes.atomic import atomic_output, not_written
from ..cubes.crs import crs_name, spatial_reference
from ..cubes.gdal_errors import gdal_errors
from ..labels.layer_style import write_layer_style
from .footprint import WGS84, footprint_wkb
from .summary_style import summary_qml

LAYER, CLASSES = 'images', 'class_areas'
_TEXT, _WHOLE, _LARGE, _REAL = ogr.OFTString, ogr.OFTInteger, ogr.OFTInteger64, ogr.OFTReal
COLUMNS: Tuple[Tuple[str, int], ...] = (
    ('image', _TEXT), ('map', _TEXT), ('status', _TEXT), ('message', _TEXT), ('sensor', _TEXT), ('rows', _WHOLE), ('cols', _WHOLE),
    ('crs', _TEXT), ('transform', _TEXT), ('bands_matched', _TEXT), ('classified_pixels', _LARGE), ('mean_confidence', _REAL),
    ('seconds', _REAL), ('device', _TEXT), ('started', _TEXT), ('model_sha256', _TEXT), ('unsure_share', _REAL),
)  # fmt: skip
"""The columns of both, and their types in the GeoPackage."""


@dataclass(frozen=True)
class SummaryRow:
    """What became of an image.

    Args:
        image: What was classified.
        map: The map; empty where there is none.
        status: ``done``, ``skipped`` (the map was there), ``failed`` or ``cancelled``.
        message: What is to be known, such as why it failed; sentences.
        sensor: The sensor; empty where unknown.
        rows: Of the image; 0 where it could not be opened, as `cols`.
        cols: See `rows`.
        crs_wkt: Its reference system; empty where unknown.
        transform: Its affine transform, see :class:`~hsi_plugin.core.grid.Grid`; None where it has no position.
        bands_matched: How the bands of the model were found in it, in words.
        classified_pixels: Pixels with a class.
        mean_confidence: Over all of them, 0…1; None where not known.
        seconds: Time that it took; None where not known.
        device: What computed.
        started: UTC time, ISO 8601.
        model_sha256: The model's hash.
        counts: Pixels by class name.
        areas_m2: Square metres by class name; None where the size of pixels is unknown.
        unsure_share: Share of unsure pixels; None where nobody asked for them.
    """

    image: str
    map: str
    status: str
    message: str
    sensor: str
    rows: int
    cols: int
    crs_wkt: str
    transform: Optional[GeoTransform]
    bands_matched: str
    classified_pixels: int
    mean_confidence: Optional[float]
    seconds: Optional[float]
    device: str
    started: str
    model_sha256: str
    counts: Mapping[str, int]
    areas_m2: Mapping[str, Optional[float]]
    unsure_share: Optional[float] = None

    @property
    def grid(self) -> Grid:
        """Its pixels in space."""
        return Grid(self.rows, self.cols, self.transform, self.crs_wkt)


def write_summary(csv_path: Path, gpkg_path: Path, rows: Sequence[SummaryRow], scheme: Optional[ClassScheme]) -> None:
    """Write both summaries; each appears whole, in place of the one of before.

    The CSV has one line an image: :data:`COLUMNS`, then ``pixels: NAME`` and ``area_m2: NAME`` for each class; empty where unknown. The
    GeoPackage has the footprints with the same columns (layer :data:`LAYER`, longitude and latitude, no geometry where the place is
    unknown), with a style that QGIS shows at once, and the classes as a long table (:data:`CLASSES`: image, class, count, area_m2).

    Args:
        csv_path: The table.
        gpkg_path: The GeoPackage.
        rows: One an image.
        scheme: The classes; None: those that the rows name.

    Raises:
        OutputError: The disk is full, or another program holds one of the files.
    """
    names = _Names()
    with atomic_output(csv_path) as temporary:
        _write_csv(temporary, rows, scheme.names if scheme is not None else _classes_of(rows), names)
    with atomic_output(gpkg_path) as temporary:
        try:
            _write_gpkg(temporary, Path(gpkg_path), rows, names)
            for ending in ('-wal', '-shm'):  # of a reader of the old file: laid over the new one, they would damage it
                gpkg_path.with_name(gpkg_path.name + ending).unlink(missing_ok=True)
        finally:
            for ending in ('-journal', '-wal', '-shm'):
                temporary.with_name(temporary.name + ending).unlink(missing_ok=True)


class _Names:
    """Short names of reference systems, each looked up once."""

    def __init__(self) -> None:
        self._known: Dict[str, str] = {}

    def of(self, wkt: str) -> str:
        """See :func:`~hsi_plugin.cubes.crs.crs_name`."""
        if wkt not in self._known:
            self._known[wkt] = crs_name(wkt)
        return self._known[wkt]


def _values(row: SummaryRow, names: _Names) -> Tuple[Any, ...]:
    """The values of :data:`COLUMNS`; None where unknown."""
    placed = '' if row.transform is None else ' '.join(f'{v:.17g}' for v in row.transform)
    return (
        _line(row.image), _line(row.map), row.status, _line(row.message), _line(row.sensor), row.rows, row.cols, names.of(row.crs_wkt),
        placed, _line(row.bands_matched), row.classified_pixels, _number(row.mean_confidence), _number(row.seconds), _line(row.device),
        row.started, row.model_sha256, _number(row.unsure_share),
    )  # fmt: skip


def _line(text: str) -> str:
    """Text in one line that any encoding can hold; bytes of a file's name that are no text are shown as such."""
    return ' '.join(text.encode('utf-8', 'backslashreplace').decode('utf-8').split()) if not text.isprintable() else text


def _number(value: Optional[float]) -> Optional[float]:
    return None if value is None or not math.isfinite(value) else float(value)


def _classes_of(rows: Iterable[SummaryRow]) -> List[str]:
    return list(dict.fromkeys(name for row in rows for name in row.counts))


def _write_csv(path: Path, rows: Sequence[SummaryRow], classes: Sequence[str], names: _Names) -> None:
    with open(path, 'w', encoding='utf-8', newline='') as file:
        writer = csv.writer(file, lineterminator='\n')
        titles = [_line(name) for name in classes]
        writer.writerow([*(name for name, _ in COLUMNS), *(f'pixels: {t}' for t in titles), *(f'area_m2: {t}' for t in titles)])
        for row in rows:
            areas = (_number(row.areas_m2.get(name)) for name in classes)
            writer.writerow([*_values(row, names), *(row.counts.get(name) for name in classes), *areas])


def _write_gpkg(path: Path, target: Path, rows: Sequence[SummaryRow], names: _Names) -> None:
    dataset, failed = None, ''
    try:
        with gdal_errors() as log:
            dataset = gdal.GetDriverByName('GPKG').Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
            if dataset is not None:
                dataset.StartTransaction()
                _write_images(dataset, rows, names)
                _write_classes(dataset, rows)
                write_layer_style(dataset, LAYER, summary_qml(), 'Footprints by status')
                dataset.CommitTransaction()
            dataset = None  # closes the file
    except HsiError as error:
        failed = error.what  # no more than that: the traceback would keep the file open
    finally:
        with gdal_errors():
            dataset = None
    if log.failed or failed:
        raise not_written(target, log.message or failed)


def _write_images(dataset: Any, rows: Sequence[SummaryRow], names: _Names) -> None:
    layer = _layer(dataset, LAYER, COLUMNS, ogr.wkbMultiPolygon)
    definition = layer.GetLayerDefn()
    for row in rows:
        feature = ogr.Feature(definition)
        for i, value in enumerate(_values(row, names)):
            if value is not None:
                feature.SetField(i, value)
        outline = footprint_wkb(row.grid)
        if outline is not None:
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(outline))
        _put(layer, feature)


def _write_classes(dataset: Any, rows: Sequence[SummaryRow]) -> None:
    layer = _layer(dataset, CLASSES, (('image', _TEXT), ('class', _TEXT), ('count', _LARGE), ('area_m2', _REAL)), ogr.wkbNone)
    definition = layer.GetLayerDefn()
    for row in rows:
        image = _line(row.image)
        for name, count in row.counts.items():
            feature = ogr.Feature(definition)
            feature.SetField(0, image)
            feature.SetField(1, _line(name))
            feature.SetField(2, int(count))
            area = _number(row.areas_m2.get(name))
            if area is not None:
                feature.SetField(3, area)
            _put(layer, feature)


def _put(layer: Any, feature: Any) -> None:
    if layer.CreateFeature(feature) != 0:
        raise OutputError(f'A row of the table "{layer.GetName()}" could not be written.')


def _layer(dataset: Any, name: str, fields: Sequence[Tuple[str, int]], kind: int) -> Any:
    placed = kind != ogr.wkbNone
    options = ['FID=fid', *(['GEOMETRY_NAME=geom'] if placed else [])]
    layer = dataset.CreateLayer(name, spatial_reference(WGS84) if placed else None, kind, options)
    if layer is None:
        raise OutputError(f'The table "{name}" could not be made.')
    for field, type_of_field in fields:
        layer.CreateField(ogr.FieldDefn(field, type_of_field))
    return layer
