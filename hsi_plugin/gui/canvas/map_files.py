"""Names of maps, and letting go of the layers of one that will be written anew."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Sequence

from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QWidget

from ...core.errors import OutputError
from ...cubes.atomic import check_writable_target
from ...qgis_common import settings
from ...qgis_common.i18n import tr
from ..shared.widgets import name_file


class MapFile(QgsFileWidget):
    """The choice of the file that a map goes to."""

    def __init__(self, parent: QWidget = None) -> None:
        super().__init__(parent)
        self.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.setFilter(tr('GeoTIFF (*.tif)'))
        self.setDialogTitle(tr('Save the map as'))
        name_file(self, tr('Map file'))
        self.lineEdit().setShowClearButton(False)

    def target(self, inputs: Sequence[str]) -> Path:
        """The file, once it is sure that it can be written; layers of an older map there are taken out of the project.

        Args:
            inputs: Files that must not be written over.

        Raises:
            OutputError: No file is named, or it cannot be written.
        """
        said = self.filePath().strip()
        if not said:
            raise OutputError(tr('No file is named for the map.'), tr('Give a name that ends in .tif.'))
        path = Path(said)
        path = path if path.suffix.lower() in ('.tif', '.tiff') else path.with_name(path.name + '.tif')
        check_writable_target(path, list(inputs))
        release(path)
        return path


def default_output(cube_path: str, name: str, ending: str = 'map') -> Path:
    """A file that does not exist yet: beside the cube, or in the user's home where that folder cannot be written."""
    folder = Path(cube_path).parent
    if not (folder.is_dir() and os.access(folder, os.W_OK)):
        folder = Path(settings.read_text(settings.OUTPUT_FOLDER, str(Path.home())))
    return free_name(folder / f'{name}_{ending}.tif')


def free_name(path: Path) -> Path:
    """The path, with a number behind its name where it is taken."""
    stem = path.stem
    head, _, number = stem.rpartition('_')
    if head and number.isdigit():
        stem = head
    candidate, n = path, 2
    while candidate.exists():
        candidate = path.with_name(f'{stem}_{n}{path.suffix}')
        n += 1
    return candidate


def release(path: Path) -> None:
    """Take layers of a map that will be replaced out of the project: QGIS would hold the old file open, or show a mixture of both."""
    if not path.exists():
        return
    project = QgsProject.instance()
    layers = [layer for layer in project.mapLayers().values() if isinstance(layer, QgsRasterLayer)]
    project.removeMapLayers([layer.id() for layer in layers if _belongs(Path(layer.source()), path)])


def _belongs(file: Path, path: Path) -> bool:
    """Whether a file is the map, or one that is written beside it."""
    return file.parent == path.parent and (file == path or (file.stem.startswith(f'{path.stem}_') and _is_part(file, path)))


def _is_part(file: Path, path: Path) -> bool:
    """`map_2.tif` is another map, not a part of `map.tif`."""
    return file.suffix == path.suffix and not file.stem[len(path.stem) + 1 :].split('_')[0].isdigit()
