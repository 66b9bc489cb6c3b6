"""Pixels that are worth a label, as points with an empty class field: whoever fills it in has labels to learn from."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Sequence, Tuple, Union

from osgeo import gdal, ogr

from ..core.errors import OutputError
from ..core.grid import Grid
from ..core.questions import Question
from ..cubes.atomic import atomic_output
from ..cubes.crs import spatial_reference
from ..cubes.gdal_errors import gdal_writes
from .rasterise import display_affine

LAYER, FIELD = 'suggested', 'class'
_TOP = 3


def write_suggested(path: Union[str, Path], grid: Grid, found: Sequence[Question], classes: Sequence[str]) -> None:
    """Write suggested pixels as a points layer of a GeoPackage.

    Args:
        path: The file to write.
        grid: The cube's grid.
        found: The pixels, the most wanted first.
        classes: Names of the classes that the model knows.

    Raises:
        OutputError: The file cannot be written.
    """
    target = Path(path)
    with atomic_output(target) as temporary, gdal_writes(
        lambda said: OutputError(f'{target} could not be written: {said}.', 'Choose another folder.')
    ) as log:
        dataset = gdal.GetDriverByName('GPKG').Create(str(temporary), 0, 0, 0, gdal.GDT_Unknown)
        if dataset is None:
            raise OutputError(f'{target} could not be made: {log.message}.', 'Choose another folder.')
        dataset.StartTransaction()
        _write(dataset, grid, found, classes)
        dataset.CommitTransaction()
        dataset = None  # closes the file


def centre(grid: Grid, row: int, col: int) -> Tuple[float, float]:
    """Map coordinates of a pixel's centre; of a raster without position as QGIS shows it."""
    x0, a, b, y0, d, e = display_affine(grid)
    return x0 + (col + 0.5) * a + (row + 0.5) * b, y0 + (col + 0.5) * d + (row + 0.5) * e


def _write(dataset: Any, grid: Grid, found: Sequence[Question], classes: Sequence[str]) -> None:
    text, whole, real = ogr.OFTString, ogr.OFTInteger, ogr.OFTReal
    fields: List[Tuple[str, int]] = [
        (FIELD, text), ('rank', whole), ('row', whole), ('col', whole), ('why', text), ('strategy', text), ('score', real),
    ]  # fmt: skip
    for number in range(1, _TOP + 1):
        fields += [(f'likely_{number}', text), (f'probability_{number}', real)]
    reference = spatial_reference(grid.crs_wkt) if grid.crs_wkt else None
    layer = dataset.CreateLayer(LAYER, reference, ogr.wkbPoint, ['FID=fid', 'GEOMETRY_NAME=geom'])
    if layer is None:
        raise OutputError('The layer of suggested pixels could not be made.', 'Choose another folder.')
    for name, kind in fields:
        layer.CreateField(ogr.FieldDefn(name, kind))
    for one in found:
        feature = ogr.Feature(layer.GetLayerDefn())
        values: Dict[str, Any] = {
            'rank': one.rank + 1, 'row': one.row, 'col': one.col, 'why': one.why, 'strategy': one.strategy, 'score': one.score,
        }  # fmt: skip
        for number, (value, probability) in enumerate(one.top[:_TOP], 1):
            values.update({f'likely_{number}': classes[value - 1], f'probability_{number}': probability})
        for name, value in values.items():
            feature.SetField(name, value)
        geometry = ogr.Geometry(ogr.wkbPoint)
        geometry.AddPoint_2D(*centre(grid, one.row, one.col))
        feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
