"""The models that ship: as they are generated, in the toolbox, run from end to end, and as the user's own copies."""

from __future__ import annotations

import json
from collections import Counter

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import Qgis, QgsApplication, QgsProcessingModelAlgorithm, QgsRasterLayer, QgsVectorLayer

from docs import qgis_models
from hsi_plugin.labels.reference.review import Review
from hsi_plugin.labels.session import LabelSession
from hsi_plugin.processing import example_models

from ..builders import learnable_scene, wavelengths, write_geotiff

NAMES = ['trainthenfolder', 'zeroshotreview']
PIXELS = 'pixel:{0},{1}'


def algorithm(name):
    return QgsApplication.processingRegistry().algorithmById(f'hsi:{name}')


def read(path):
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(path))
    return model


@pytest.mark.skipif(Qgis.QGIS_VERSION_INT >= 32400, reason='the files are made with the oldest QGIS; later ones write more into them')
@pytest.mark.parametrize('file', list(qgis_models.MODELS))
def test_the_files_are_what_the_script_makes(provider, file, tmp_path):
    qgis_models.write(tmp_path)
    assert read(tmp_path / file).toVariant() == read(qgis_models.FOLDER / file).toVariant()


def test_all_that_ships_is_known():
    assert sorted(path.name for path in example_models.example_files()) == sorted(qgis_models.MODELS)


class TestInTheToolbox:
    @pytest.mark.parametrize('name', NAMES)
    def test_they_explain_themselves(self, provider, name):
        found = algorithm(name)
        assert found.group() == 'Example models'
        assert len(found.shortHelpString()) > 200
        assert found.displayName() != found.name()

    @pytest.mark.parametrize('name', NAMES)
    def test_the_modeler_finds_nothing_wrong(self, provider, name):
        made = algorithm(name).create()
        assert made.id() == f'hsi:{name}'  # the history of runs finds it again
        assert made.validate() == (True, [])
        assert made.canExecute()[0]

    @pytest.mark.parametrize('name', NAMES)
    def test_all_outputs_are_known_though_the_provider_was_not_registered_when_they_were_read(self, provider, name):
        expected = {'trainthenfolder': {'archive:Maps', 'archive:Summary', 'train:Model'}, 'zeroshotreview': {'names:Map', 'sample:Review'}}
        assert {p.name() for p in algorithm(name).parameterDefinitions() if p.isDestination()} == expected[name]

    @pytest.mark.parametrize('name', NAMES)
    def test_boxes_do_not_lie_upon_each_other(self, provider, name):
        model = algorithm(name)
        parts = [*model.parameterComponents().values()]
        for child in model.childAlgorithms().values():
            parts += [child, *child.modelOutputs().values(), *([child.comment()] if child.comment().description() else [])]
        boxes = [(p.position().x(), p.position().y(), p.size().width(), p.size().height(), p.description()) for p in parts]
        for i, (x, y, width, height, what) in enumerate(boxes):
            for u, v, other_width, other_height, other in boxes[i + 1:]:
                apart = abs(x - u) >= (width + other_width) / 2 or abs(y - v) >= (height + other_height) / 2
                assert apart, f'{what} and {other}'


def review_of(scene, run, folder, refine, points):
    places = [np.argwhere(scene.truth == value)[0] for value in (1, 2, 3)]
    classes = '; '.join(f'{name} = {PIXELS.format(*place)}' for name, place in zip(scene.names, places))
    return run('zeroshotreview', CUBE=scene.cube, CLASSES=classes, REFINE=refine, POINTS=points, SEED=3,
               **{'names:Map': folder / 'map.tif', 'sample:Review': folder / 'review.gpkg'})  # fmt: skip


def test_zero_shot_then_a_review_sample(scene, run, tmp_path):
    made = review_of(scene, run, tmp_path, 'discriminant', 6)
    assert QgsRasterLayer(made['names:Map'], 'map').isValid()
    points = QgsVectorLayer(f'{made["sample:Review"]}|layername=ref_sample', 'points', 'ogr')
    assert points.crs().authid() == 'EPSG:32633'
    dataset = gdal.Open(made['names:Map'])
    labels, (left, top) = dataset.ReadAsArray(), scene_corner(dataset)
    features = list(points.getFeatures())
    values = {value for value in np.unique(labels) if value}
    per_class = Counter(feature['map_class_at_draw'] for feature in features)
    assert per_class == dict.fromkeys(values, 6)
    for feature in features:
        point = feature.geometry().asPoint()
        assert feature['map_class_at_draw'] == labels[int((top - point.y()) / 30), int((point.x() - left) / 30)]
        chance = per_class[feature['stratum']] / (labels == feature['stratum']).sum()
        assert feature['incl_prob'] == pytest.approx(chance, rel=0.02)  # the few pixels that were learned from are not drawn


def scene_corner(dataset):
    transform = dataset.GetGeoTransform()
    return transform[0], transform[3]


def test_the_review_assesses_the_map(scene, run, tmp_path):
    """What the model is for: somebody says what is there, and the points become reference labels."""
    made = review_of(scene, run, tmp_path, 'none', 8)
    right, weight = 0.0, 0.0
    with LabelSession.open(made['sample:Review']) as session:
        review = Review(session)
        for point in review.points():
            truth = scene.names[scene.truth[point.row, point.col] - 1]
            review.answer(point.uuid, 'class', truth)
            weight += 1.0 / point.inclusion
            right += (review.designs()[-1].scheme.names[point.map_class - 1] == truth) / point.inclusion
    result = run('accuracy', MAP=made['names:Map'], REFERENCE=made['sample:Review'])
    assert json.loads(result['JSON'])['area']['overall_accuracy']['value'] == pytest.approx(right / weight, abs=0.01)


def test_train_once_run_a_folder(scene, run, tmp_path):
    images = tmp_path / 'images'
    images.mkdir()
    for number in (1, 2):
        values, _ = learnable_scene(seed=number)
        write_geotiff(images / f'{number}.tif', values, wavelengths(30), scale=1e-4, nodata=-32768)
    outputs = {'train:Model': tmp_path / 'm.hsimodel', 'archive:Maps': tmp_path / 'maps', 'archive:Summary': 'TEMPORARY_OUTPUT'}
    made = run('trainthenfolder', CUBE=scene.cube, LABELS=scene.points, FIELD='class', FOLDER=images, **outputs)
    assert (tmp_path / 'm.hsimodel').is_file()
    assert QgsVectorLayer(made['archive:Summary'], 'images').featureCount() == 2
    for number in (1, 2):
        _, truth = learnable_scene(seed=number)
        assert (tmp_path / 'maps' / f'{number}.tif').is_file()
        assert gdal.Open(str(tmp_path / 'maps' / f'{number}.tif')).ReadAsArray().shape == truth.shape
    assert list((tmp_path / 'maps').glob('*.vrt'))


class TestCopies:
    @pytest.fixture
    def models(self, provider, tmp_path, monkeypatch):
        """An empty folder of the user's own models."""
        from processing.modeler.ModelerUtils import ModelerUtils

        monkeypatch.setattr(ModelerUtils, 'modelsFolders', staticmethod(lambda: [str(tmp_path / 'models')]))
        return tmp_path / 'models'

    def test_a_copy_is_the_example(self, models):
        for example in example_models.example_files():
            copy, made = example_models.copy_to_users_models(example)
            assert made
            assert copy.parent == models
            assert copy.read_bytes() == example.read_bytes()

    def test_a_changed_copy_is_not_overwritten(self, models):
        example = example_models.example_files()[0]
        copy, _ = example_models.copy_to_users_models(example)
        copy.write_text('changed')
        assert example_models.copy_to_users_models(example) == (copy, False)
        assert copy.read_text() == 'changed'
        example_models.copy_to_users_models(example, replace=True)
        assert copy.read_bytes() == example.read_bytes()

    def test_a_right_click_offers_it_on_examples_alone(self, provider):
        from processing.gui.ProviderActions import ProviderContextMenuActions

        offered = [action for action in ProviderContextMenuActions.actions if action.name == 'Open a copy in the Modeler…']
        assert len(offered) == 1
        for name, enabled in (('zeroshotreview', True), ('classify', False)):
            offered[0].setData(algorithm(name), None)
            assert offered[0].isEnabled() is enabled


def test_nothing_is_offered_once_the_provider_is_gone(qgis_processing):
    from processing.gui.ProviderActions import ProviderContextMenuActions

    from hsi_plugin.processing.provider import HyperspectralProvider

    before = len(ProviderContextMenuActions.actions)
    mine = HyperspectralProvider()
    assert mine.load()
    assert len(ProviderContextMenuActions.actions) == before + 1
    mine.unload()
    assert len(ProviderContextMenuActions.actions) == before
    mine.unload()
