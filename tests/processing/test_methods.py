"""The method of choice in the toolbox: by name, and one sentence where its environment is not installed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException

from hsi_plugin.core.methods import METHODS
from hsi_plugin.engine.client import WorkerEngine
from hsi_plugin.processing.classify import ClassifyAlgorithm
from hsi_plugin.processing.train import TrainAlgorithm


@pytest.fixture
def bare_engine():
    """An engine on a Python without torch: what QGIS ships."""
    python = Path(sys.base_prefix) / 'bin' / 'python3'
    if not python.is_file() or subprocess.run([str(python), '-c', 'import torch'], capture_output=True, check=False).returncode == 0:
        pytest.skip('there is no Python without torch')
    with WorkerEngine(str(python)) as engine:
        yield engine


def pixels(path):
    return gdal.Open(path).ReadAsArray()


# Those that learn in seconds. The others go the same way from here, and are learned with few steps in tests of their own.
QUICK = [METHODS[name] for name in ('click', 'foundation')]


@pytest.mark.parametrize('method', [pytest.param(m.name, marks=pytest.mark.torch if m.needs_torch else ()) for m in QUICK])
def test_every_quick_method_makes_a_map(scene, run, tmp_path, method):
    model = tmp_path / 'm.hsimodel'
    made = run('classify', CUBE=scene.cube, LABELS=scene.points, METHOD=method, OUTPUT=tmp_path / 'map.tif', MODEL_OUTPUT=model)
    labels = pixels(made['OUTPUT'])
    dataset = gdal.Open(made['OUTPUT'])
    dataset.GetGeoTransform()
    names = dataset.GetRasterBand(1).GetCategoryNames()
    truth = np.array(['', *scene.names])[scene.truth]
    assert np.mean(np.array(names)[labels] == truth) > 0.9
    assert made['RESUMED_WINDOWS'] == 0
    again = run('classify', CUBE=scene.cube, MODEL=model, OUTPUT=tmp_path / 'again.tif')  # METHOD says click: ignored
    assert np.mean(pixels(again['OUTPUT']) == labels) > 0.999


@pytest.mark.parametrize('kind', [TrainAlgorithm, ClassifyAlgorithm])
@pytest.mark.parametrize('method', [m.name for m in METHODS.values() if m.needs_torch])
def test_without_the_environment_it_is_said_what_to_do(scene, bare_engine, tmp_path, qgis_processing, kind, method):
    import processing

    before = scene.files()
    with pytest.raises(QgsProcessingException) as caught:
        processing.run(kind(lambda: bare_engine), {
            'CUBE': str(scene.cube), 'LABELS': str(scene.points), 'METHOD': method, 'OUTPUT': str(tmp_path / 'made.tif'),
        })
    said = str(caught.value)
    assert 'needs torch' in said
    assert 'Install the compute environment' in said
    assert 'Traceback' not in said
    assert scene.files() == before


def test_what_needs_nothing_runs_without_the_environment(scene, bare_engine, tmp_path, qgis_processing):
    import processing

    made = processing.run(ClassifyAlgorithm(lambda: bare_engine), {
        'CUBE': str(scene.cube), 'LABELS': str(scene.points), 'OUTPUT': str(tmp_path / 'map.tif'),
    })
    assert made['PIXELS'] == scene.truth.size
