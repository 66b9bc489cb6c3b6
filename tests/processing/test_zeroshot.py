"""`hsi:zeroshot`: classes from text, file and table; what is refused; what the parameters make of a job."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal_array
from qgis.core import QgsFeature, QgsProcessingException, QgsProcessingFeedback, QgsProject, QgsVectorLayer

from hsi_plugin.core.class_prompts import parse_classes
from hsi_plugin.core.errors import LayerError, ParameterError
from hsi_plugin.core.refinements import REFINEMENTS
from hsi_plugin.engine.job import ZeroShotJob
from hsi_plugin.processing.class_table import classes_of
from hsi_plugin.processing.zeroshot import ZeroShotAlgorithm, part_lines

from ..builders import water_and_grass, write_geotiff

TEXT = 'water; tree | forest; bare soil | #aa5500'


@pytest.fixture
def make(provider, context):
    """The job that parameters make, through Processing's own preparation."""

    def job(**parameters):
        algorithm = provider.algorithm('zeroshot').create()
        values = {key: str(value) if hasattr(value, 'parts') else value for key, value in parameters.items()}
        good, why = algorithm.checkParameterValues(values, context)
        if not good:
            raise ValueError(why)
        algorithm.prepareAlgorithm(values, context, QgsProcessingFeedback())
        if algorithm._refusal is not None:
            raise algorithm._refusal
        return algorithm._job

    return job


def table(rows, fields='name:string&field=words:string&field=Colour:string'):
    """A table without geometry, in memory."""
    layer = QgsVectorLayer(f'None?field={fields}', 'my classes', 'memory')
    for values in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        layer.dataProvider().addFeature(feature)
    return layer


def test_text_file_and_table_say_the_same(make, scene, tmp_path):
    wanted = parse_classes(TEXT)
    (tmp_path / 'scheme.json').write_text(json.dumps([
        {'name': 'water', 'words': ['water']}, {'name': 'tree', 'words': ['tree', 'forest']}, {'name': 'bare soil', 'colour': '#aa5500'},
    ]))
    layer = table([('water', None, None), ('tree', 'tree | forest', ''), ('bare soil', None, '#aa5500')])
    QgsProject.instance().addMapLayer(layer)
    for given in ({'CLASSES': TEXT}, {'CLASSES_FILE': tmp_path / 'scheme.json'}, {'CLASSES_TABLE': layer.id()}, {'CLASSES_TABLE': layer}):
        assert parse_classes(make(CUBE=scene.cube, OUTPUT='TEMPORARY_OUTPUT', **given).classes) == wanted


def test_exactly_one_way_to_name_classes(make, scene, tmp_path):
    with pytest.raises(ValueError, match='No classes'):
        make(CUBE=scene.cube, OUTPUT='TEMPORARY_OUTPUT')
    with pytest.raises(ValueError, match='more than one way'):
        make(CUBE=scene.cube, OUTPUT='TEMPORARY_OUTPUT', CLASSES=TEXT, CLASSES_FILE=str(tmp_path / 'a.csv'))


def test_classes_that_cannot_be_read_are_refused_before_the_engine_starts(run, scene, monkeypatch):
    monkeypatch.setattr('hsi_plugin.processing.algorithm.Waiter', lambda *_: pytest.fail('the engine was asked'))
    with pytest.raises(QgsProcessingException, match='two classes'):
        run('zeroshot', CUBE=scene.cube, CLASSES='water; water', OUTPUT='TEMPORARY_OUTPUT')
    with pytest.raises(QgsProcessingException, match='cannot be read'):
        run('zeroshot', CUBE=scene.cube, CLASSES_FILE=scene.folder / 'absent.csv', OUTPUT='TEMPORARY_OUTPUT')


def test_defaults_are_those_of_the_job(make, scene):
    job = make(CUBE=scene.cube, CLASSES='water; tree', OUTPUT='TEMPORARY_OUTPUT')
    assert job == ZeroShotJob(str(scene.cube), '', 'water; tree', confidence=True)


def test_every_parameter_reaches_the_job(make, scene, tmp_path):
    job = make(
        CUBE=scene.cube, CLASSES='water; tree', LIBRARY=tmp_path / 'lib.sli', CLIP='some/folder', LABELS=scene.points, FIELD='class',
        REFINE='superpixels', WEIGHTS='spectra=1, clip=0.5', SCALES='1, 2.5', UNSURE=0.2, NONE_OF_THESE=0.7, PARTS=True, CONFIDENCE=False,
        WINDOW='0 1 20 30', SEED=3, DEVICE='cpu', MEMORY='1G', THREADS=1, OUTPUT='TEMPORARY_OUTPUT',
    )
    assert job == ZeroShotJob(
        str(scene.cube), '', 'water; tree', str(tmp_path / 'lib.sli'), 'some/folder', str(scene.points), 'class', 'superpixels',
        'spectra=1, clip=0.5', (1.0, 2.5), 0.2, 0.7, True, False, (0, 1, 20, 30), None, 'cpu', '1G', 1, 3,
    )


@pytest.mark.parametrize(('name', 'value'), [('UNSURE', 1.5), ('NONE_OF_THESE', -0.1), ('REFINE', 'magic'), ('SCALES', '1, two')])
def test_what_cannot_be_is_refused(make, scene, name, value):
    with pytest.raises((ValueError, ParameterError)):
        make(CUBE=scene.cube, CLASSES='water; tree', OUTPUT='TEMPORARY_OUTPUT', **{name: value})


def test_a_table_needs_a_name(qgis_app):
    assert classes_of(table([('Water', 'lake', '#112233')]))[0].words == ('lake',)
    with pytest.raises(LayerError, match='no field "name"'):
        classes_of(table([('a',)], 'title:string'))
    with pytest.raises(LayerError, match='cannot be opened'):
        classes_of(None)
    with pytest.raises(ParameterError, match='No class'):
        classes_of(table([]))
    with pytest.raises(ParameterError, match='has no name'):
        classes_of(table([(None, 'lake', None)]))


def test_help_tells_every_refinement(provider):
    algorithm = provider.algorithm('zeroshot')
    definition = algorithm.parameterDefinition('REFINE')
    assert definition.options() == list(REFINEMENTS)
    assert all(one.summary in definition.help() for one in REFINEMENTS.values())
    assert isinstance(algorithm, ZeroShotAlgorithm)
    assert all(parameter.help() for parameter in algorithm.parameterDefinitions())


def test_parts_are_told():
    lines = part_lines({
        'parts': [
            {'title': 'Spectra', 'weight': 1.0, 'share_agreeing': 0.914, 'map': 'm_spectra.tif'},
            {'title': 'Clicks', 'weight': 0.5, 'share_agreeing': None, 'map': None},
        ],
        'refined_by': 'discriminant',
    })
    assert lines == [
        'Spectra: weight 1.00, agrees with all together in 91 % of the pixels (m_spectra.tif)', 'Clicks: weight 0.50',
        'Refined by: Discriminant.',
    ]


def test_names_become_a_map(run, notes, context, tmp_path):
    cube, truth, nm = water_and_grass()
    path = write_geotiff(tmp_path / 'lake.tif', cube, nm, scale=1e-4, nodata=-32768)
    found = run(
        'zeroshot', notes, context, CUBE=path, CLASSES='water; grass | meadow', REFINE='none', PARTS=True, OUTPUT=tmp_path / 'map.tif'
    )
    assert found['OUTPUT'] == str(tmp_path / 'map.tif')
    assert (gdal_array.LoadFile(found['OUTPUT']) == truth).mean() > 0.9
    assert found['REFINED_BY'] == 'none'
    assert found['PIXELS'] == truth.size
    assert 0.0 < found['MEAN_CONFIDENCE'] <= 1.0
    for output in ('CONFIDENCE_LAYER', 'SECOND_LAYER', 'RECORD'):
        assert Path(found[output]).is_file()
    said = '\n'.join(notes.infos)
    assert 'water: ' in said
    assert 'weight' in said


@pytest.mark.parametrize('kind', ['scheme', 'learned'])
def test_what_is_kept_maps_another_image_alike(run, scene, notes, tmp_path, kind):
    places = [tuple(np.argwhere(scene.truth == value)[0]) for value in (1, 2, 3)]
    spectra = '; '.join(f'{name} = {word}' for name, word in zip(scene.names, ('water', 'tree', 'bare soil')))
    pixels = '; '.join(f'{name} = pixel:{row},{col}' for name, (row, col) in zip(scene.names, places))
    classes = spectra if kind == 'scheme' else pixels  # pixels of one scene are none of another
    options = {'CUBE': scene.cube, 'REFINE': 'discriminant', 'MODEL_OUTPUT': tmp_path / 'kept.hsimodel', 'MODEL_KIND': kind}
    made = run('zeroshot', notes, CLASSES=classes, OUTPUT=tmp_path / 'map.tif', **options)
    assert made['MODEL_OUTPUT'] == str(tmp_path / 'kept.hsimodel')
    assert json.loads(made['CLASS_NAMES'])[:3] == scene.names
    assert any(line.startswith('The model for further images keeps ') for line in notes.infos)
    again = run('classify', CUBE=scene.cube, MODEL=tmp_path / 'kept.hsimodel', OUTPUT=tmp_path / 'again.tif')
    ours, theirs = (gdal_array.LoadFile(path) for path in (made['OUTPUT'], again['OUTPUT']))
    known = ours <= 3  # what was learned knows no "unsure"
    assert np.mean(ours[known] == theirs[known]) > 0.99


def test_without_being_asked_no_model_is_kept(make, scene):
    job = make(CUBE=scene.cube, CLASSES=TEXT, OUTPUT='TEMPORARY_OUTPUT')
    assert (job.model_output, job.model_kind) == ('', 'auto')
