"""Layers in the project: which file stands behind one, adding them in groups, and drawing a cube as a composite."""

from __future__ import annotations

from pathlib import Path
from typing import List, Optional, Sequence, Tuple

import numpy as np
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterRange,
)
from qgis.PyQt.QtCore import QCoreApplication

from ...core.arrays import Array
from ...core.errors import CubeError
from ...cubes import Cube
from ...qgis_common.i18n import tr
from ...qgis_common.layer_files import ABOVE, ROLE, STANDS_FOR, raster_file
from ...qgis_common.three_bands import draw_three_bands


def is_possible_cube(layer: QgsMapLayer) -> bool:
    """Whether a raster layer is worth offering as a cube: it has more bands than a picture, or is the picture that stands for a cube."""
    if not isinstance(layer, QgsRasterLayer):
        return False
    role = layer.customProperty(ROLE)
    if role:
        return bool(role == STANDS_FOR)
    return bool(layer.providerType() != 'gdal' or layer.bandCount() > 4)


def load_raster(path: str, name: str, context: QgsCoordinateTransformContext, with_style: bool = False) -> QgsRasterLayer:
    """Make a raster layer on any thread and hand it to the main thread; it is not in the project yet.

    Args:
        path: What GDAL can open.
        name: The layer's name.
        context: The project's transform context.
        with_style: Whether to read the style that lies beside the file.

    Raises:
        CubeError: QGIS cannot open the raster.
    """
    options = QgsRasterLayer.LayerOptions(with_style, context)
    layer = QgsRasterLayer(path, name, 'gdal', options)
    if not layer.isValid():
        raise CubeError(
            tr('QGIS cannot show {0} as a layer.').format(path), tr('Try to open it with Layer > Add Layer > Add Raster Layer.')
        )
    layer.moveToThread(QCoreApplication.instance().thread())
    return layer


def layer_of(path: str) -> Optional[QgsRasterLayer]:
    """The project's raster layer that shows this file, if there is one."""
    for layer in QgsProject.instance().mapLayers().values():
        is_file = isinstance(layer, QgsRasterLayer) and layer.isValid() and layer.providerType() == 'gdal'
        role = layer.customProperty(ROLE)
        if (role == STANDS_FOR or (is_file and not role)) and _same_file(raster_file(layer), path):
            return layer
    return None


def _same_file(a: str, b: str) -> bool:
    return a == b or Path(a).absolute() == Path(b).absolute()


def add_on_top(layers: Sequence[QgsMapLayer], group_name: str) -> QgsLayerTreeGroup:
    """Add layers to the project, in this order, in a new group at the top of the layer tree."""
    project = QgsProject.instance()
    group = project.layerTreeRoot().insertGroup(0, group_name)
    for layer in layers:
        project.addMapLayer(layer, False)
        group.addLayer(layer)
    return group


def add_above(layer: QgsMapLayer, below: QgsMapLayer) -> None:
    """Add a layer to the project directly above another one, in the same group; above its picture where it has one."""
    QgsProject.instance().addMapLayer(layer, False)
    parent, place = place_above(below.id())
    parent.insertLayer(place, layer)


def place_above(layer_id: str) -> Tuple[QgsLayerTreeGroup, int]:
    """The group that a layer is in, and the place in it directly above the layer, and above its picture where it has one.

    For a layer that is not in the layer tree: the top of the tree.
    """
    root = QgsProject.instance().layerTreeRoot()
    node = root.findLayer(layer_id)
    if node is None:
        return root, 0
    parent = node.parent()
    place = parent.children().index(node)
    over = parent.children()[place - 1] if place > 0 else None
    if isinstance(over, QgsLayerTreeLayer) and over.layer() is not None and over.layer().customProperty(ROLE) == ABOVE:
        place -= 1
    return parent, place


def raise_to_top(layer: QgsMapLayer) -> None:
    """Draw a layer above all others."""
    root = QgsProject.instance().layerTreeRoot()
    node = root.findLayer(layer.id())
    if node is None or (node.parent() is root and root.children()[0] is node):
        return
    root.insertChildNode(0, node.clone())  # first: a layer without a node leaves the project
    node.parent().removeChildNode(node)


def expand(layer: QgsMapLayer, expanded: bool, visible: bool = True) -> None:
    """Unfold or fold a layer's legend, and switch it on or off."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    if node is not None:
        node.setExpanded(expanded)
        node.setItemVisibilityChecked(visible)


def show(layer: QgsMapLayer, visible: bool) -> None:
    """Switch a layer on or off."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    if node is not None and node.itemVisibilityChecked() != visible:
        node.setItemVisibilityChecked(visible)


def show_composite(layer: QgsRasterLayer, cube: Cube, bands: Sequence[int], limits: Array) -> None:
    """Draw a cube's layer as red, green and blue.

    Args:
        layer: The layer that shows the cube.
        cube: The cube.
        bands: Band indices (from 0) of red, green and blue.
        limits: Darkest and brightest value of each, in the cube's units (reflectance), shape ``(3, 2)``.
    """
    ends = []
    for band, values in zip(bands, limits):
        _adopt_nodata(layer, cube, band)
        ends.append(sorted(provider_values(layer, cube, band, values)))
    draw_three_bands(layer, [band + 1 for band in bands], ends)
    layer.emitStyleChanged()


def provider_values(layer: QgsRasterLayer, cube: Cube, band: int, values: Sequence[float]) -> List[float]:
    """Values of a cube's band in the numbers that QGIS sees: QGIS applies the file's own scale and offset, and knows of no other."""
    provider = layer.dataProvider()
    stored = (np.asarray(values, np.float64) - cube.offset[band]) / cube.scale[band]
    return [float(v) for v in stored * provider.bandScale(band + 1) + provider.bandOffset(band + 1)]


def _adopt_nodata(layer: QgsRasterLayer, cube: Cube, band: int) -> None:
    """Tell QGIS a nodata value that we know and it does not (from a header that GDAL does not read)."""
    provider = layer.dataProvider()
    value = float(cube.nodata[band])
    if np.isfinite(value) and not provider.sourceHasNoDataValue(band + 1) and not provider.userNoDataValues(band + 1):
        seen = value * provider.bandScale(band + 1) + provider.bandOffset(band + 1)
        provider.setUserNoDataValue(band + 1, [QgsRasterRange(seen, seen)])
