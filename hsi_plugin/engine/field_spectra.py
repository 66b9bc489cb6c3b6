"""The job that brings spectra home from the field: into a library, and as labels of the pixels on which they were measured."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, List, Tuple

import numpy as np
from osgeo import gdal, ogr

from ..core.errors import ParameterError
from ..cubes.atomic import check_writable_target
from ..cubes.crs import transform_points
from ..cubes.gdal_errors import gdal_errors
from ..labels.field_pixels import WGS84, Found, label_pixels, pixels_of
from ..labels.session import LabelSession
from ..spectra.library.outdoors import OutdoorSpectrum, as_library, key_of, read_classes, read_outdoors, read_places
from ..spectra.library.places import Place, place_of
from ..spectra.library.write import write_library
from .context import Context
from .field_likeness import Placed, compare_with_pixels
from .job import Json
from .review_jobs import FieldSpectraJob
from .shared import tell_once

_NAME_FIELDS = ('name', 'id', 'file', 'spectrum', 'sample')


def field_spectra_job(job: FieldSpectraJob, context: Context) -> Json:
    """See :class:`~hsi_plugin.engine.review_jobs.FieldSpectraJob`.

    Raises:
        ParameterError: No spectrum can be read, a table is none, or there is neither a library nor a session to write to.
        LabelError: The session is none, or its image has no place on Earth.
        OutputError: Library or session cannot be written.
    """
    if not job.output and not job.session:
        raise ParameterError('There is nowhere to bring the spectra to.', 'Name a library to write, a session that takes labels, or both.')
    if job.output:
        check_writable_target(job.output, [*(p for p in job.spectra if Path(p).is_file()), *(p for p in (job.positions, job.classes) if p)])
    context.progress(0.0, 'Reading the spectra')
    places = _places(job.positions) if job.positions else {}
    classes = read_classes(job.classes) if job.classes else {}
    spectra, warnings = read_outdoors(job.spectra, places, classes, (job.positions, job.classes))
    context.check_cancelled()
    placed = sum(one.place is not None for one in spectra)
    lost = [one.measured.name for one in spectra if one.place is None]
    if lost:
        warnings.append(f'{len(lost):,} spectra tell no place: {_some(lost)}.')
    result: Dict[str, Any] = {'output': job.output, 'spectra': len(spectra), 'placed': placed, 'labels': 0, 'angles': []}
    if job.session:
        context.progress(0.4, 'Labelling pixels')
        with LabelSession.open(job.session) as session:
            spectra, on_image = _on_image(session, spectra, warnings)
            on_image = _without_panels(on_image, warnings)
            result['angles'] = compare_with_pixels(session, on_image, warnings)
            context.check_cancelled()
            done = label_pixels(session, _found(on_image, warnings), job.split, 'spectra')
        warnings += done.warnings
        result.update(session=job.session, labels=done.pixels, taken=done.taken, known=done.known)
    if job.output:
        context.progress(0.8, 'Writing the library')
        files = write_library(job.output, as_library(Path(job.output).stem, spectra, ', '.join(job.spectra)))
        result['files'] = [str(file) for file in files]
    context.progress(1.0, 'done')
    return {**result, 'warnings': tell_once(context, (), warnings)}


def _places(path: str) -> Dict[str, Place]:
    """Places by names: from a table, or a layer of points that OGR reads."""
    if Path(path).suffix.lower() in ('.csv', '.txt', '.tsv'):
        return read_places(path)
    dataset: Any = None
    with gdal_errors() as log:
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY)
    layer = None if dataset is None else dataset.GetLayer(0)
    if layer is None:
        dataset = None
        raise ParameterError(f'{path} holds no places: {log.message or "it has no layer"}.', 'Give a table (CSV), or a layer of points.')
    definition = layer.GetLayerDefn()
    fields = [definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())]
    named = next((name for wanted in _NAME_FIELDS for name in fields if name.casefold() == wanted), None)
    rows: List[Tuple[str, float, float, Dict[str, str]]] = []
    if named is not None:
        for feature in layer:
            geometry = feature.GetGeometryRef()
            if geometry is not None and ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbPoint and not geometry.IsEmpty():
                about = {name: feature.GetFieldAsString(name) for name in fields}
                rows.append((about[named], geometry.GetX(), geometry.GetY(), about))
    reference = layer.GetSpatialRef()
    wkt = reference.ExportToWkt() if reference is not None else WGS84
    layer = dataset = None
    if not rows:
        raise ParameterError(f'{path} holds no points with names.', f'Give it a field {" or ".join(_NAME_FIELDS)}.')
    x, y = transform_points(np.array([r[1] for r in rows]), np.array([r[2] for r in rows]), wkt, WGS84)
    found = {}
    for (name, _, _, about), longitude, latitude in zip(rows, x.tolist(), y.tolist()):
        here = {'longitude': repr(longitude), 'latitude': repr(latitude)}  # the point's, whatever its fields say
        place = place_of({**here, **{key: text for key, text in about.items() if key.casefold() not in here}})
        if place is not None:
            found[key_of(name)] = place
    return found


def _on_image(
    session: LabelSession, spectra: List[OutdoorSpectrum], warnings: List[str]
) -> Tuple[List[OutdoorSpectrum], List[Placed]]:
    """All spectra, and those on the image with their pixels. What lies on it only with east and west exchanged is turned, and told."""
    placed = [one for one in spectra if one.place is not None]
    east = [one.place.longitude for one in placed if one.place is not None]
    north = [one.place.latitude for one in placed if one.place is not None]
    pixels = pixels_of(session, east, north)
    mirrored = pixels_of(session, [-longitude for longitude in east], north)
    turned: List[str] = []
    outside: List[str] = []
    places: Dict[int, OutdoorSpectrum] = {}
    found: List[Placed] = []
    for one, pixel, other in zip(placed, pixels, mirrored):
        kept = one
        if pixel[0] < 0 <= other[0] and one.place is not None:
            kept = replace(one, place=one.place._replace(longitude=-one.place.longitude))
            places[id(one)] = kept
            turned.append(one.measured.name)
            pixel = other
        if pixel[0] < 0:
            outside.append(one.measured.name)
        else:
            found.append((kept, pixel))
    if turned:
        warnings.append(
            f'{len(turned):,} spectra lie on the image only with east and west exchanged, and were taken so: {_some(turned)}. Check that '
            'their files count longitudes towards the west.'
        )  # fmt: skip
    if outside:
        warnings.append(f'{len(outside):,} spectra lie outside of the image: {_some(outside)}.')
    return [places.get(id(one), one) for one in spectra], found


def _without_panels(on_image: List[Placed], warnings: List[str]) -> List[Placed]:
    panels = [one.measured.name for one, _ in on_image if one.is_panel]
    if panels:
        warnings.append(f'{len(panels):,} spectra are of reference panels by their names ({_some(panels)}); they label nothing.')
    return [(one, pixel) for one, pixel in on_image if not one.is_panel]


def _found(on_image: List[Placed], warnings: List[str]) -> List[Found]:
    nameless = [one.measured.name for one, _ in on_image if not one.class_name]
    if nameless:
        warnings.append(f'{len(nameless):,} spectra tell no class, and label nothing: {_some(nameless)}. Give a table of classes.')
    found, files = [], {one.file for one, _ in on_image}
    for one, pixel in on_image:
        place = one.place
        if one.class_name and place is not None:
            name, file = one.measured.name, Path(one.file).name
            told = name if len(files) == 1 or key_of(name) == key_of(file) else f'{name} ({file})'
            at = f'{place.longitude:.7f}, {place.latitude:.7f}'
            found.append(Found(told, one.class_name, pixel, place.accuracy_m, place.hdop, place.time, at))
    return found


def _some(names: List[str], most: int = 5) -> str:
    """Some of the names, each once."""
    single = list(dict.fromkeys(names))
    return ', '.join(single[:most]) + (', …' if len(single) > most else '')
