"""A registered provider, a small scene that can be learned, and short ways to run algorithms on it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import List

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsLayerTreeModel, QgsProcessingContext, QgsProcessingFeedback, QgsProject
from qgis.gui import QgsLayerTreeView
from qgis.PyQt import sip

from hsi_plugin.processing.provider import HyperspectralProvider

from ..builders import NORTH_UP, class_names, learnable_scene, sparse_labels, wavelengths, write_geotiff, write_label_points


@pytest.fixture(scope='module')
def provider(qgis_processing):
    """The provider, registered as the plugin does; its worker ends with the file of tests: the next one may count threads."""
    made = HyperspectralProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


@pytest.fixture(autouse=True)
def layers_panel(qgis_iface, monkeypatch):
    """A real panel of layers: the toolbox of QGIS 3.44 hands it to code in C++, which takes no stand-in."""
    view = QgsLayerTreeView()
    view.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), view))
    monkeypatch.setattr(qgis_iface, 'layerTreeView', lambda: view, raising=False)
    yield view
    sip.delete(view)  # with its model, which would hear of the next test's layers


@dataclass
class Scene:
    """A cube on disk, the truth of its pixels, and some labels as points."""

    folder: Path
    cube: Path
    points: Path
    truth: np.ndarray
    labels: np.ndarray
    names: List[str]

    def files(self):
        """Names of all files in the folder: to see what a run leaves."""
        return sorted(p.name for p in self.folder.rglob('*') if p.is_file())


@pytest.fixture
def scene(tmp_path) -> Scene:
    """48 × 64 pixels, 30 bands, three classes, 40 labelled pixels of each."""
    values, truth = learnable_scene()
    names = class_names(3)
    labels = sparse_labels(truth, 40)
    cube = write_geotiff(tmp_path / 'scene.tif', values, wavelengths(30), scale=1e-4, nodata=-32768)
    points = write_label_points(tmp_path / 'points.gpkg', labels, names)
    return Scene(tmp_path, cube, points, truth, labels, names)


class Notes(QgsProcessingFeedback):
    """Keeps what an algorithm says."""

    def __init__(self):
        super().__init__(False)
        self.infos: List[str] = []
        self.warnings: List[str] = []
        self.steps: List[float] = []
        self.progressChanged.connect(self.steps.append)

    def pushInfo(self, info):
        self.infos.append(info)

    def pushWarning(self, warning):
        self.warnings.append(warning)


@pytest.fixture
def notes() -> Notes:
    return Notes()


@pytest.fixture
def context(qgis_new_project) -> QgsProcessingContext:
    """The context of a run in the toolbox: with the (empty) project."""
    made = QgsProcessingContext()
    made.setProject(QgsProject.instance())
    return made


@pytest.fixture
def run(provider):
    """`run('classify', CUBE=…)` as `processing.run`."""
    import processing

    def call(name, feedback=None, context=None, **parameters):
        values = {key: str(v) if isinstance(v, Path) else v for key, v in parameters.items()}
        return processing.run(f'hsi:{name}', values, feedback=feedback, context=context)

    return call


def write_long_cube(folder: Path) -> Path:
    """An ENVI cube that takes many seconds to classify and no room: it is a hole in the file system."""
    side, bands = 8000, 30
    data = folder / 'cube.bil'
    with data.open('wb') as file:
        file.truncate(side * side * bands * 2)
    waves = ', '.join(f'{w:.2f}' for w in wavelengths(bands))
    (folder / 'cube.hdr').write_text('\n'.join([
        'ENVI', f'samples = {side}', f'lines = {side}', f'bands = {bands}', 'header offset = 0', 'file type = ENVI Standard',
        'data type = 2', 'interleave = bil', 'byte order = 0', 'reflectance scale factor = 10000',
        f'map info = {{UTM, 1, 1, {NORTH_UP[0]}, {NORTH_UP[3]}, 30, 30, 33, North, WGS-84}}',
        'wavelength units = Nanometers', f'wavelength = {{{waves}}}', '',
    ]))
    return data
