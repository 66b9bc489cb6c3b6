"""A QGIS project beside a package for the field: the points over their picture, ready to be opened in QGIS or QField.

Paths in it are relative, so that both files travel together; photos are kept beside them. Belongs to the main thread, which makes layers.
"""

from __future__ import annotations

from pathlib import Path
from typing import List, Sequence

from qgis.core import (
    QgsCoordinateTransform,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsSnappingConfig,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread

from ..core.errors import OutputError
from ..labels.field_file import LAYER
from .i18n import tr

_AROUND = 0.1  # of the points' extent, on each side


def project_of(package: str) -> Path:
    """Where the project of a package lies."""
    return Path(package).with_suffix('.qgs')


def on_main_thread() -> bool:
    """Whether layers may be made here."""
    return bool(QThread.currentThread() == QCoreApplication.instance().thread())


def write_field_project(package: str, tables: Sequence[str], title: str) -> Path:
    """Write the project; one that is there is replaced.

    Args:
        package: The GeoPackage with the layer of points.
        tables: Tables of the picture in it, the lowest first.
        title: Of the project.

    Returns:
        The project's file.

    Raises:
        OutputError: The package cannot be opened, or the project not be written.
    """
    target = project_of(package)
    project = QgsProject()
    project.setTitle(title)
    project.writeEntryBool('Paths', '/Absolute', False)
    points = QgsVectorLayer(f'{package}|layername={LAYER}', tr('Points'), 'ogr')
    names = {0: tr('Image'), 1: tr('Image around the points')}
    pictures = [QgsRasterLayer(f'GPKG:{package}:{table}', names.get(i, table), 'gdal') for i, table in enumerate(tables)]
    layers: List[QgsMapLayer] = [points, *pictures]
    if not all(layer.isValid() for layer in layers):
        raise OutputError(tr('{0} cannot be opened by QGIS.').format(package), tr('Write the package again.'))
    for picture in pictures:
        picture.setFlags(picture.flags() & ~QgsMapLayer.LayerFlag.Identifiable)  # a tap shall find the point
    for layer in (points, *reversed(pictures)):
        project.addMapLayer(layer, False)
        project.layerTreeRoot().addLayer(layer)  # the first one lies on top
    project.setCrs(points.crs())
    snapping = QgsSnappingConfig(project)
    snapping.setEnabled(False)
    project.setSnappingConfig(snapping)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(_seen(points, pictures), points.crs()))
    written = project.write(str(target))
    error = project.error()
    project.clear()  # lets go of the layers, and with them of the package
    if not written:
        raise OutputError(tr('The project {0} could not be written: {1}').format(target, error), tr('Choose another folder.'))
    # Newer versions of QGIS put an archive beside it, with a library of symbols that this project has none of.
    target.with_name(f'{target.stem}_attachments.zip').unlink(missing_ok=True)
    return target


def _seen(points: QgsVectorLayer, pictures: Sequence[QgsRasterLayer]) -> QgsRectangle:
    """The part of the map that is shown first: all points with something around them."""
    extent = QgsRectangle(points.extent())
    if pictures and (extent.width() == 0.0 or extent.height() == 0.0):
        change = QgsCoordinateTransform(pictures[0].crs(), points.crs(), QgsProject.instance().transformContext())
        extent.combineExtentWith(change.transformBoundingBox(pictures[0].extent()))
    extent.grow(_AROUND * max(extent.width(), extent.height()))
    return extent
