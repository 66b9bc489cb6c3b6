"""Where the review of a map is kept, and which layers of the project would tell what the map says."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import List, Sequence

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer

from ...core.errors import LayerError
from ...core.places import home
from ...qgis_common.layer_files import LIVE, raster_file

ENDING = 'review'
CORRECTS = 'hsi/corrects'
"""Property of a layer that shows a map with its corrections: the map's path."""


def review_file(map_path: Path) -> Path:
    """The GeoPackage of a map's review: beside the map, or in the user's own folder where that cannot be written."""
    folder = map_path.parent
    beside = folder / f'{map_path.stem}_{ENDING}.gpkg'
    writable = os.access(beside if beside.exists() else folder, os.W_OK)
    if writable and folder.is_dir():
        return beside
    own = home() / 'reviews'
    own.mkdir(parents=True, exist_ok=True)
    mark = hashlib.sha256(str(map_path).encode('utf-8')).hexdigest()[:8]
    return own / f'{map_path.stem}_{mark}_{ENDING}.gpkg'


def layers_that_tell(maps: Sequence[Path]) -> List[QgsMapLayer]:
    """Layers of the project that show one of the maps, its confidence, its corrections, or another raster that belongs to it by name.

    What a model says while it is taught is much the same as the map that is made of its labels, and belongs to them, too.
    """
    found = []
    for layer in QgsProject.instance().mapLayers().values():
        if not isinstance(layer, QgsRasterLayer) or layer.providerType() != 'gdal':
            continue
        file, corrects = _file(layer), layer.customProperty(CORRECTS)
        if any(layer.customProperty(LIVE) or corrects == str(path) or tells(file, path) for path in maps):
            found.append(layer)
    return found


def tells(file: str, map_path: Path) -> bool:
    """Whether a raster file is the map or is named after it, such as ``MAP_confidence.tif``."""
    path = Path(file).absolute()
    return path.parent == map_path.absolute().parent and (path.name == map_path.name or path.stem.startswith(f'{map_path.stem}_'))


def _file(layer: QgsRasterLayer) -> str:
    try:
        return raster_file(layer)
    except LayerError:  # in the memory of QGIS only
        return ''
