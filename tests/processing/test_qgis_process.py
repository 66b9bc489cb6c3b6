"""The real `qgis_process`, with the plugin in an empty profile: what a script or another program starts."""

from __future__ import annotations

import json
import os
import shutil
import subprocess

import pytest
from osgeo import gdal
from qgis.core import Qgis

from ..builders import learnable_scene, wavelengths, write_geotiff
from ..conftest import REPOSITORY
from .test_provider import ALL, EXAMPLES

pytestmark = pytest.mark.qgis_app_process


def program():
    """The program itself: Debian 12 wraps it in a script that passes on an option of the desktop, which it then refuses."""
    found = shutil.which('qgis_process.bin') or shutil.which('qgis_process')
    if found is None:
        pytest.skip('there is no qgis_process')
    return found


@pytest.fixture(scope='module')
def profile(tmp_path_factory):
    """An environment with an empty profile in which the plugin lies as an installed one does."""
    folder = tmp_path_factory.mktemp('profile')
    plugin = folder / 'plugins' / 'hsi_plugin'
    shutil.copytree(REPOSITORY / 'hsi_plugin', plugin, ignore=shutil.ignore_patterns('__pycache__'))
    shutil.copy(REPOSITORY / 'metadata.txt', plugin)
    shutil.copytree(REPOSITORY / 'resources', plugin / 'resources')
    runtime = folder / 'runtime'
    runtime.mkdir(mode=0o700)
    environment = {
        **os.environ, 'QT_QPA_PLATFORM': 'offscreen', 'QGIS_CUSTOM_CONFIG_PATH': str(folder / 'config'),
        'QGIS_PLUGINPATH': str(folder / 'plugins'), 'XDG_RUNTIME_DIR': str(runtime), 'HSI_HOME': str(folder / 'home'),
    }
    environment.pop('PYTHONPATH', None)
    enabled = call(environment, 'plugins', 'enable', 'hsi_plugin')
    assert enabled.returncode == 0, enabled.stdout + enabled.stderr
    return environment


def call(environment, *arguments, given=None):
    return subprocess.run(
        [program(), *arguments], env=environment, capture_output=True, text=True, timeout=120, check=False, input=given
    )


def run_algorithm(environment, name, **parameters):
    """`qgis_process --json run hsi:NAME`."""
    return call(environment, '--json', 'run', f'hsi:{name}', '--', *(f'{key}={value}' for key, value in parameters.items()))


def test_the_algorithms_are_listed(profile):
    listed = json.loads(call(profile, '--json', 'list').stdout)
    assert set(listed['providers']['hsi']['algorithms']) == {f'hsi:{name}' for name in (*ALL, *EXAMPLES)}


def test_the_help_names_every_parameter(profile):
    text = call(profile, 'help', 'hsi:classify').stdout
    names = 'CUBE MODEL LABELS FIELD METHOD CONFIDENCE OUTPUT MODEL_OUTPUT SEED DEVICE MEMORY THREADS WINDOW'
    assert [name for name in names.split() if f'{name}:' not in text] == []


def test_a_map(profile, scene):
    options = {'FIELD': 'class', 'METHOD': 'click', 'CONFIDENCE': 'true', 'OUTPUT': scene.folder / 'm.tif'}
    done = run_algorithm(profile, 'classify', CUBE=scene.cube, LABELS=scene.points, **options)
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)['results']
    assert results['OUTPUT'] == str(scene.folder / 'm.tif')
    assert results['CONFIDENCE_LAYER'] == str(scene.folder / 'm_confidence.tif')
    assert results['PIXELS'] == scene.truth.size
    assert results['OVERALL_ACCURACY'] > 0.8
    dataset = gdal.Open(results['OUTPUT'])
    assert (dataset.RasterYSize, dataset.RasterXSize) == scene.truth.shape


def test_two_steps(profile, scene):
    model = scene.folder / 'm.hsimodel'
    trained = run_algorithm(profile, 'train', CUBE=scene.cube, LABELS=f'{scene.points}|layername=labels', OUTPUT=model)
    assert trained.returncode == 0, trained.stderr
    assert json.loads(trained.stdout)['results']['CLASS_COUNT'] == 3
    done = run_algorithm(profile, 'classify', CUBE=scene.cube, MODEL=model, CONFIDENCE='false', OUTPUT=scene.folder / 'm.tif')
    assert done.returncode == 0, done.stderr
    assert 'CONFIDENCE_LAYER' not in json.loads(done.stdout)['results']


def test_a_refusal_is_a_sentence_and_a_status(profile, scene):
    done = run_algorithm(profile, 'classify', CUBE=scene.cube, LABELS=scene.points, FIELD='klass', OUTPUT=scene.folder / 'm.tif')
    assert done.returncode != 0
    assert 'has no field "klass"' in done.stderr
    assert 'Traceback' not in done.stdout + done.stderr
    assert not list(scene.folder.glob('m*'))


@pytest.fixture
def images(scene):
    """A folder of two images of the same kind as the scene, and one that is cut off."""
    folder = scene.folder / 'images'
    folder.mkdir()
    for number in (1, 2, 3):
        values, _ = learnable_scene(seed=number)
        write_geotiff(folder / f'{number}.tif', values, wavelengths(30), scale=1e-4, nodata=-32768)
    whole = (folder / '3.tif').read_bytes()
    (folder / '3.tif').write_bytes(whole[: len(whole) // 2])
    return folder


def test_an_example_model_and_then_the_folder_again(profile, scene, images):
    """*Train once, run a folder* by its name; then what it learned, on the same folder."""
    outputs = {
        'train:Model': scene.folder / 'm.hsimodel', 'archive:Maps': scene.folder / 'maps', 'archive:Summary': scene.folder / 'mine.gpkg',
    }
    done = run_algorithm(profile, 'trainthenfolder', CUBE=scene.cube, LABELS=scene.points, FIELD='class', FOLDER=images, **outputs)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)['results']['archive:Maps'] == str(scene.folder / 'maps')
    assert (scene.folder / 'mine.gpkg').is_file()

    again = run_algorithm(
        profile, 'classifyfolder', INPUT=images, MODEL=scene.folder / 'm.hsimodel', OUTPUT=scene.folder / 'maps', SUMMARY='TEMPORARY_OUTPUT'
    )
    assert again.returncode == 0, again.stderr  # one image of three failed
    results = json.loads(again.stdout)['results']
    assert (results['DONE'], results['SKIPPED'], results['FAILED'], results['IMAGES']) == (0, 2, 1, 3)
    assert '3 failed' in again.stdout + again.stderr


def test_nothing_that_could_be_classified_is_a_status(profile, scene, images, run):
    run('train', CUBE=scene.cube, LABELS=scene.points, OUTPUT=scene.folder / 'm.hsimodel')
    for number in (1, 2):
        (images / f'{number}.tif').unlink()
    done = run_algorithm(profile, 'classifyfolder', INPUT=images, MODEL=scene.folder / 'm.hsimodel', OUTPUT=scene.folder / 'maps')
    assert done.returncode != 0
    assert 'Not one of 1 images could be classified' in done.stderr
    assert 'Traceback' not in done.stdout + done.stderr


def test_parameters_as_json(profile, scene, images, run):
    """From QGIS 3.24 on, a call may come as JSON on standard input; before, `-` is no parameter to QGIS."""
    if Qgis.QGIS_VERSION_INT < 32400:
        pytest.skip('QGIS takes parameters as JSON from 3.24 on')
    run('train', CUBE=scene.cube, LABELS=scene.points, OUTPUT=scene.folder / 'm.hsimodel')
    inputs = {'INPUT': str(images), 'MODEL': str(scene.folder / 'm.hsimodel'), 'MOSAIC': True, 'OUTPUT': str(scene.folder / 'maps')}
    done = call(profile, 'run', 'hsi:classifyfolder', '-', given=json.dumps({'inputs': inputs}))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)['results']['DONE'] == 2
