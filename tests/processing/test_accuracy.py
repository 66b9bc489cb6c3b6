"""`hsi:accuracy` through `processing.run`: labels, layers and reviews as reference; warnings first, kappa on request."""

from __future__ import annotations

import json

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsProject, QgsRasterLayer, QgsVectorLayer

from hsi_plugin.labels.reference.review import Review
from hsi_plugin.labels.session import LabelSession
from hsi_plugin.maps.read import open_classification
from hsi_plugin.maps.sampling.draw import draw_sample

from ..builders import write_label_raster
from .test_algorithms import by_name


@pytest.fixture
def mapped(run, scene, tmp_path):
    """A map that was learned from the scene's points."""
    return run('classify', CUBE=scene.cube, LABELS=scene.points, OUTPUT=tmp_path / 'map.tif')['OUTPUT']


@pytest.fixture
def reviewed(mapped, scene, tmp_path):
    """A sample of the map, looked at by somebody who knows the truth."""
    drawn, _ = draw_sample(mapped, size=60, floor=15)
    path = tmp_path / 'review.gpkg'
    with open_classification(mapped) as found, LabelSession.create(path, found.grid) as session:
        review = Review(session)
        review.add_design(drawn, found.scheme)
        for point in review.points():
            review.answer(point.uuid, 'class', scene.names[int(scene.truth[point.row, point.col]) - 1])
    return path


def test_against_a_raster_of_the_truth(mapped, scene, run, notes, tmp_path):
    reference = write_label_raster(tmp_path / 'truth.tif', scene.truth, scene.names)
    result = run('accuracy', notes, MAP=mapped, REFERENCE=reference, OUTPUT=tmp_path / 'report.json')
    report = json.loads((tmp_path / 'report.json').read_text('utf-8'))
    apart = scene.labels == 0  # what the map was made from is refused
    assert result['OVERALL_ACCURACY'] == pytest.approx(np.mean((by_name(mapped, scene) == scene.truth)[apart]), abs=1e-6)
    assert (result['REFUSED'], result['REFERENCE_PIXELS']) == (120, scene.truth.size - 120)
    assert report['overall_accuracy'] == result['OVERALL_ACCURACY']
    assert {'AVERAGE_ACCURACY', 'KAPPA', 'F1_MACRO', 'ECE', 'OVERALL_LOW', 'OVERALL_HIGH', 'JSON'} <= result.keys()
    assert any('120 of 3,072 reference pixels are refused' in line for line in notes.warnings)
    assert any('Overall accuracy' in line for line in notes.infos)
    assert not any(line.startswith('Kappa') for line in (*notes.infos, *notes.warnings))


def test_labels_that_the_map_was_made_from_are_refused(mapped, scene, run):
    with pytest.raises(QgsProcessingException, match='the very labels'):
        run('accuracy', MAP=mapped, REFERENCE=scene.points, FIELD='class')
    result = run('accuracy', MAP=QgsRasterLayer(mapped, 'map'), REFERENCE=scene.points, FIELD='class', KEEP_TOUCHED=True)
    assert result['OVERALL_ACCURACY'] > 0.9


def test_kappa_comes_with_its_caution(mapped, scene, run, notes, tmp_path):
    reference = write_label_raster(tmp_path / 'truth.tif', scene.truth, scene.names)
    result = run('accuracy', notes, MAP=mapped, REFERENCE=reference, KAPPA=True)
    line = next(line for line in notes.warnings if line.startswith('Kappa'))
    assert f'{result["KAPPA"]:.3f}' in line
    assert 'Pontius' in line


def test_a_review_is_a_reference(mapped, reviewed, scene, run, notes):
    result = run('accuracy', notes, MAP=mapped, REFERENCE=str(reviewed))
    found = json.loads(result['JSON'])
    assert found['design']['kind'] == 'stratified'
    assert result['REFUSED'] == 0
    assert result['OVERALL_LOW'] <= result['OVERALL_ACCURACY'] <= result['OVERALL_HIGH']
    assert abs(result['OVERALL_ACCURACY'] - np.mean(by_name(mapped, scene) == scene.truth)) < 0.15
    said = '\n'.join(notes.infos)
    assert 'points of a reference sample, drawn at random within each class of the map' in said
    assert 'Overall accuracy of the map' in said
    assert 'ha' in said
    assert 'Olofsson' in said


def test_a_review_given_as_a_layer_of_the_project(mapped, reviewed, run, qgis_new_project):
    layer = QgsVectorLayer(f'{reviewed}|layername=ref_sample', 'points to look at', 'ogr')
    QgsProject.instance().addMapLayer(layer)
    result = run('accuracy', MAP=mapped, REFERENCE=layer)
    assert json.loads(result['JSON'])['design'] is not None


def test_one_of_several_samples(mapped, reviewed, run):
    with pytest.raises(QgsProcessingException, match='sample'):
        run('accuracy', MAP=mapped, REFERENCE=str(reviewed), DESIGN='no such one')


def test_another_confidence(mapped, reviewed, run, tmp_path):
    with pytest.raises(QgsProcessingException, match='absent'):
        run('accuracy', MAP=mapped, REFERENCE=str(reviewed), CONFIDENCE=str(tmp_path / 'absent.tif'))
