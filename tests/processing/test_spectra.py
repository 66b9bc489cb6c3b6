"""`hsi:spectralangle`, `hsi:index`, `hsi:librarytocube`: what comes out, how it looks, what is refused."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsRasterLayer

from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.engine.spectral_jobs import IndexJob, SpectralAngleJob
from hsi_plugin.processing.index import IndexAlgorithm
from hsi_plugin.processing.spectralangle import SpectralAngleAlgorithm
from hsi_plugin.spectra.index_table import INDICES
from hsi_plugin.spectra.library import SpectralLibrary, open_library
from hsi_plugin.spectra.library.write import write_library
from hsi_plugin.spectra.likeness import MEASURES
from tests.builders import learnable_scene, wavelengths


@pytest.fixture
def library(scene):
    """A spectrum of each material of the scene, and one that is like none, with a table that names water and land."""
    values, truth = learnable_scene(noise=0.0)
    shapes = [values[:, truth == k][:, 0] for k in (1, 2, 3)]
    spectra = np.stack([*shapes, np.where(np.arange(30) % 2, 0.1, 0.9)]).astype(np.float32)
    path = scene.folder / 'library.gpkg'
    names, levels = ('water', 'tree', 'soil, dry', 'odd'), {'kind': ('wet', 'land', 'land', '')}
    write_library(path, SpectralLibrary('library', wavelengths(30), spectra, names, levels=levels))
    return path


def pixels(path):
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray()


def test_a_library_gives_the_map_and_the_angle(run, notes, context, scene, library, tmp_path):
    found = run(
        'spectralangle', notes, context, CUBE=scene.cube, LIBRARY=library, SPECTRA='water; tree\nsoil, dry', OUTPUT=tmp_path / 'm.tif',
        ANGLE=tmp_path / 'a.tif',
    )
    assert (found['CLASS_COUNT'], found['REFERENCES'], found['NONE_OF_THESE'], found['PIXELS']) == (3, 3, 0, 48 * 64)
    assert (pixels(found['OUTPUT']) == scene.truth).mean() > 0.97
    assert 0.0 < np.nanmedian(pixels(found['ANGLE'])) < 0.2
    assert any('soil, dry' in line for line in notes.infos)
    layer = QgsRasterLayer(str(found['ANGLE']), 'angle')
    layer.loadNamedStyle(str(tmp_path / 'a.qml'))
    shader = layer.renderer().shader().rasterShaderFunction()
    items = shader.colorRampItemList()
    assert layer.renderer().type() == 'singlebandpseudocolor'
    assert items[0].value == 0.0 < items[-1].value
    assert items[0].color.lightness() > items[-1].color.lightness()


def test_levels_and_thresholds(run, notes, context, scene, library, tmp_path):
    found = run(
        'spectralangle', notes, context, CUBE=scene.cube, LIBRARY=library, LEVEL='kind', THRESHOLD=0.05, OUTPUT=tmp_path / 'm.tif'
    )
    assert (found['CLASS_COUNT'], found['REFERENCES']) == (2, 3)
    assert 0 < found['NONE_OF_THESE'] < 48 * 64
    assert found['PIXELS'] + found['NONE_OF_THESE'] == 48 * 64
    assert 'ANGLE' not in found
    assert any('says nothing' in warning for warning in notes.warnings)


@pytest.mark.parametrize('measure', MEASURES)
def test_labels_give_class_means(run, notes, context, scene, tmp_path, measure):
    found = run(
        'spectralangle', notes, context, CUBE=scene.cube, LABELS=scene.points, FIELD='class', MEASURE=measure, CONTINUUM=False,
        OUTPUT=tmp_path / 'm.tif',
    )
    recorded = ClassScheme.from_json(json.loads((tmp_path / 'm.json').read_text())['classes'])
    expected = np.array([recorded.value_of(name) for name in scene.names])[scene.truth - 1]
    assert (pixels(found['OUTPUT']) == expected).mean() > 0.95


def job_of(algorithm, context, parameters):
    """The job that parameters make, after Processing has prepared the algorithm."""
    algorithm.initAlgorithm()
    algorithm.prepareAlgorithm(parameters, context, QgsProcessingFeedback())
    return algorithm._job


def test_parameters_make_the_job(provider, scene, context):
    job = job_of(SpectralAngleAlgorithm(provider.engine), context, {
        'CUBE': str(scene.cube), 'LIBRARY': 'lib.sli', 'SPECTRA': 'a, b; c', 'LEVEL': 'l', 'MEASURE': 'correlation', 'THRESHOLD': 0.9,
        'CONTINUUM': True, 'WINDOW': '1 2 3 4', 'THREADS': 2, 'MEMORY': '1G', 'OUTPUT': 'm.tif',
    })  # fmt: skip
    assert job == SpectralAngleJob(
        str(scene.cube), '', 'lib.sli', spectra=('a, b', 'c'), level='l', measure='correlation', threshold=0.9, continuum=True,
        window=(1, 2, 3, 4), threads=2, memory='1G',
    )
    plain = job_of(SpectralAngleAlgorithm(provider.engine), context, {'CUBE': str(scene.cube), 'LIBRARY': 'l', 'OUTPUT': 'm.tif'})
    assert plain == SpectralAngleJob(str(scene.cube), '', 'l')
    indices = IndexAlgorithm(provider.engine)
    made = job_of(indices, context, {'CUBE': str(scene.cube), 'INDICES': ['ndvi', 'nbr'], 'OUTPUT': 'i.tif'})
    assert made == IndexJob(str(scene.cube), '', ('ndvi', 'nbr'))
    assert indices.parameterDefinition('INDICES').options() == list(INDICES)


def test_indices_are_styled_bands(run, notes, context, scene, tmp_path):
    found = run('index', notes, context, CUBE=scene.cube, INDICES=['ndvi', 'ndmi'], OUTPUT=tmp_path / 'i.tif')
    values = pixels(found['OUTPUT'])
    assert values.shape == (2, 48, 64)
    as_text = run('index', notes, context, CUBE=scene.cube, INDICES='ndvi,ndmi', OUTPUT=tmp_path / 'text.tif')
    np.testing.assert_array_equal(pixels(as_text['OUTPUT']), values)
    assert found['MEAN'] == pytest.approx(float(values[0].mean()), rel=1e-5)
    assert [one['name'] for one in json.loads(found['JSON'])] == ['ndvi', 'ndmi']
    assert any(line.startswith('ndvi = (nir − red)') for line in notes.infos)
    layer = QgsRasterLayer(str(found['OUTPUT']), 'indices')
    layer.loadNamedStyle(str(tmp_path / 'i.qml'))
    assert len(layer.renderer().shader().rasterShaderFunction().colorRampItemList()) == 5
    assert layer.bandName(1).endswith('ndvi')


def test_a_library_in_the_bands_of_the_image(run, notes, context, scene, library, tmp_path):
    found = run('librarytocube', notes, context, LIBRARY=library, CUBE=scene.cube, OUTPUT=tmp_path / 'out.sli')
    assert (found['SPECTRA'], found['WHOLE'], found['PARTLY'], found['LEFT_OUT'], found['BANDS']) == (4, 4, 0, 0, 30)
    assert json.loads(found['MISSING']) == []
    assert open_library(tmp_path / 'out.sli').names == open_library(library).names
    table = tmp_path / 'camera.csv'
    table.write_text('nm,B1\n600,0\n800,1\n1000,0\n')
    assert run('librarytocube', notes, context, LIBRARY=library, RESPONSE=table, OUTPUT=tmp_path / 'b.gpkg')['BANDS'] == 1


@pytest.mark.parametrize(('name', 'more', 'words'), [
    ('spectralangle', {'LIBRARY': 'absent.sli'}, 'does not exist'),
    ('spectralangle', {'LABELS': 'points.gpkg', 'THRESHOLD': 9.0}, 'cannot be a spectral angle'),
    ('index', {'INDICES': ['pri']}, '531 nm'),
    ('librarytocube', {'LIBRARY': 'absent.sli'}, 'does not exist'),
])
def test_what_is_refused_is_a_sentence_and_leaves_nothing(run, notes, context, scene, tmp_path, name, more, words):
    before = scene.files()
    here = {key: str(scene.folder / value) if key in ('LIBRARY', 'LABELS') else value for key, value in more.items()}
    out = tmp_path / ('out.gpkg' if name == 'librarytocube' else 'out.tif')
    with pytest.raises(QgsProcessingException, match=words):
        run(name, notes, context, CUBE=scene.cube, OUTPUT=out, **here)
    assert scene.files() == before


@pytest.mark.parametrize('more', [{}, {'LIBRARY': 'a.sli', 'LABELS': 'b.gpkg'}])
def test_one_source_of_references(provider, scene, context, more):
    algorithm = SpectralAngleAlgorithm(provider.engine)
    algorithm.initAlgorithm()
    fine, why = algorithm.checkParameterValues({'CUBE': str(scene.cube), 'OUTPUT': 'm.tif', **more}, context)
    assert not fine
    assert 'exactly one' in why
