"""Labels from any file: points, polygons, a raster on the cube's grid, or a labelling session."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple, Union

from osgeo import gdal, ogr

from ..core.classes import ClassScheme
from ..core.errors import LabelError
from ..core.grid import Grid
from ..cubes.gdal_errors import gdal_errors
from .found import Found, to_label_set
from .label_set import LabelSet, check_trainable
from .read_raster import labels_from_raster
from .read_vector import labels_from_layer
from .session_read import is_session, labels_from_session

__all__ = ['LabelSet', 'check_trainable', 'read_labels']

# GDAL reads points from text tables only when it is told the columns.
CSV_OPTIONS = [
    'X_POSSIBLE_NAMES=x,lon,long,longitude,easting,east,xcoord,x_coord', 'Y_POSSIBLE_NAMES=y,lat,latitude,northing,north,ycoord,y_coord',
    'GEOM_POSSIBLE_NAMES=wkt,geom,geometry,wkt_geom,the_geom', 'AUTODETECT_TYPE=YES', 'KEEP_GEOM_COLUMNS=NO',
]


def read_labels(
    path: Union[str, Path],
    cube_grid: Grid,
    field: Optional[str] = None,
    layer: Optional[str] = None,
    scheme: Optional[ClassScheme] = None,
    *,
    append_unknown: bool = False,
    split: str = 'train',
) -> LabelSet:
    """Read the labelled pixels of a cube.

    Points label the pixel that holds them, polygons the pixels whose centre they hold. Coordinates in another reference system are
    transformed. Labels outside the cube, without a class or without a geometry are left out and counted in the warnings; so are pixels
    with labels of several classes. Numbers without names become classes ``class 3``.

    Args:
        path: A vector file, a label raster on the cube's grid, or a session; ``FILE|layername=NAME`` as QGIS writes it is understood.
        cube_grid: The grid that pixels are counted on.
        field: The field with the class; None: the only one that can be meant.
        layer: The layer of a file with several.
        scheme: The classes that the labels must belong to; None: made from the labels, in order of number or name.
        append_unknown: Add classes that `scheme` lacks at its end, instead of refusing them.
        split: Of a session, the labels to take: ``train``, or ``ref`` for those kept apart as reference.

    Raises:
        LabelError: The file is missing or unknown to GDAL, a field or layer is missing or not certain, all labels lie outside the cube, a
            class is not in the scheme, or the raster lies on another grid.
    """
    file, options = _split_source(str(path))
    failure: Optional[LabelError] = None
    try:
        found = _find(file, cube_grid, field, layer or options.get('layername'), options.get('subset'), split)
    except LabelError as error:
        failure = LabelError(error.what, error.remedy)  # the first one's traceback would hold the file open for as long as it is kept
    if failure is not None:
        raise failure
    return to_label_set(found, file, scheme, append_unknown)


def _find(file: str, grid: Grid, field: Optional[str], layer: Optional[str], subset: Optional[str], split: str) -> Found:
    if not Path(file).exists() and not file.startswith('/vsi'):
        raise LabelError(f'There is no file {file}.', 'Check the path of the labels.')
    dataset = _open(file)
    if dataset.GetLayerCount() == 0:
        return labels_from_raster(dataset, file, grid)
    if is_session(dataset) and layer in (None, 'label') and field is None:
        return labels_from_session(dataset, file, grid, split)
    return _from_vector(dataset, file, grid, field, layer, subset)


def _split_source(path: str) -> Tuple[str, Dict[str, str]]:
    """The file and the options of a QGIS source such as ``a.gpkg|layername=points|subset="class" = 1``."""
    parts = path.split('|')
    options = dict(p.split('=', 1) for p in parts[1:] if '=' in p)
    return parts[0], {k.casefold(): v for k, v in options.items()}


def _open(file: str) -> Any:
    """Open as vector, or else as raster; a file that is both (a GeoPackage) counts as vector where it has layers."""
    options = CSV_OPTIONS if file.casefold().endswith('.csv') else []
    vector = raster = None
    with gdal_errors():
        vector = gdal.OpenEx(file, gdal.OF_VECTOR | gdal.OF_READONLY, open_options=options)
    if vector is not None and vector.GetLayerCount() > 0:
        return vector
    with gdal_errors() as log:
        raster = gdal.OpenEx(file, gdal.OF_RASTER | gdal.OF_READONLY | gdal.OF_VERBOSE_ERROR)
    if raster is not None and raster.RasterCount > 0:
        return raster
    if vector is not None:
        raise LabelError(f'{file} holds no layer.', 'Choose a file with points, polygons or a raster of classes.')
    reason = f' ({log.message})' if log.message else ''
    raise LabelError(f'{file} is neither a vector nor a raster file that GDAL can read{reason}.', 'Choose another file of labels.')


def _from_vector(dataset: Any, file: str, grid: Grid, field: Optional[str], name: Optional[str], subset: Optional[str]) -> Found:
    layer = _layer(dataset, file, field, name)
    source = file if dataset.GetLayerCount() == 1 else f'{file} (layer {layer.GetName()})'
    if subset:
        code = 1
        with gdal_errors() as log:
            code = layer.SetAttributeFilter(subset)
        if code != 0:
            raise LabelError(f'The filter {subset} of {source} is not understood: {log.message}.', 'Remove the filter of the layer.')
    return labels_from_layer(layer, source, grid, field)


def _layer(dataset: Any, file: str, field: Optional[str], name: Optional[str]) -> Any:
    """The layer with this name, or the only one with geometries (and, of several, with the wanted field)."""
    layers = [dataset.GetLayer(i) for i in range(dataset.GetLayerCount())]
    if name is not None:
        chosen = [x for x in layers if x.GetName() == name]
        if not chosen:
            raise LabelError(f'{file} has no layer "{name}".', f'Choose one of its layers: {_names(layers)}.')
        return chosen[0]
    spatial = [x for x in layers if x.GetGeomType() != ogr.wkbNone]
    if not spatial:
        raise LabelError(f'{file} holds a table without geometries.', 'Choose a file with points or polygons.')
    if len(spatial) > 1 and field is not None:
        spatial = [x for x in spatial if x.GetLayerDefn().GetFieldIndex(field) >= 0] or spatial
    if len(spatial) > 1:
        raise LabelError(f'{file} has several layers.', f'Name the layer with the labels: {_names(spatial)}.')
    return spatial[0]


def _names(layers: List[Any]) -> str:
    return ', '.join(f'"{x.GetName()}"' for x in layers)
