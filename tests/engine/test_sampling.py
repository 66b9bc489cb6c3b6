"""The job that draws a sample: a new session, one that is there, and what it refuses."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from hsi_plugin.core.errors import LabelError, OutputError, ParameterError
from hsi_plugin.core.reference import SampleDesign
from hsi_plugin.cubes import open_cube
from hsi_plugin.engine.inline import InlineEngine
from hsi_plugin.engine.job import ClassifyJob
from hsi_plugin.engine.review_jobs import SampleJob
from hsi_plugin.labels.reference.read import read_reference
from hsi_plugin.labels.reference.review import Review
from hsi_plugin.labels.session import LabelSession
from hsi_plugin.maps.read import open_classification

from .. import builders


@pytest.fixture(scope='module')
def scene(tmp_path_factory):
    """A cube, labels in a session, and the map that was learned from them."""
    folder = tmp_path_factory.mktemp('scene')
    values, truth = builders.learnable_scene()
    cube = builders.write_geotiff(folder / 'cube.tif', values, builders.wavelengths(30))
    names = builders.class_names(3)
    labels = builders.sparse_labels(truth, 20)
    with open_cube(cube) as opened, LabelSession.create(folder / 'labels.gpkg', opened.grid, opened.path, annotator='Ada') as session:
        for name in names:
            session.add_class(name)
        for row, col in zip(*np.nonzero(labels)):
            session.answer(int(row), int(col), 'class', names[labels[row, col] - 1])
    run(ClassifyJob(str(cube), str(folder / 'map.tif'), labels=str(folder / 'labels.gpkg')))
    return folder, labels


def run(job):
    with InlineEngine() as engine:
        return engine.submit(job).wait(60.0)


def test_a_new_session_for_a_map(scene, tmp_path):
    folder, labels = scene
    output = tmp_path / 'map_review.gpkg'
    found = run(SampleJob(str(folder / 'map.tif'), str(output), size=90, floor=10, seed=3, name='July'))
    assert found['name'] == 'July'
    assert found['points'] == 90 == sum(s['drawn'] for s in found['strata'])
    assert [s['class'] for s in found['strata']] == builders.class_names(3)
    assert all(s['inclusion'] == pytest.approx(s['drawn'] / s['pixels']) for s in found['strata'])
    assert found['excluded'] == np.count_nonzero(labels)  # the labels that taught the map are no reference
    sample = read_reference(output).sample
    assert not labels[sample.rows, sample.cols].any()
    with open_classification(folder / 'map.tif') as mapped:
        assert (mapped.labels()[sample.rows, sample.cols] == sample.map_classes).all()
    with LabelSession.open(output) as session:
        assert session.image == str(folder / 'cube.tif')
        assert session.classes.names == builders.class_names(3)
        (design,) = Review(session).designs()
        assert design.uuid == found['design']
        assert design.map_path == str(folder / 'map.tif')
        assert design.blind
        assert isinstance(design.design, SampleDesign)
        assert len(Review(session).points(design.uuid)) == 90


def test_the_session_of_the_labels_takes_it_too(scene):
    folder, labels = scene
    output = folder / 'labels.gpkg'
    first = run(SampleJob(str(folder / 'map.tif'), str(output), 'simple', size=20))
    second = run(SampleJob(str(folder / 'map.tif'), str(output), 'cluster', size=60, cluster_side=2))
    assert second['clusters'][1] >= 15
    with LabelSession.open(output) as session:
        assert [d.uuid for d in Review(session).designs()] == [first['design'], second['design']]
        assert len(session.standing()) == np.count_nonzero(labels)


def test_the_same_seed_the_same_sample(scene, tmp_path):
    folder, _ = scene
    for name in ('a', 'b'):
        run(SampleJob(str(folder / 'map.tif'), str(tmp_path / f'{name}.gpkg'), size=40, seed=9))
    a, b = (read_reference(tmp_path / f'{name}.gpkg').sample for name in ('a', 'b'))
    assert a.rows.tolist() == b.rows.tolist()
    assert a.cols.tolist() == b.cols.tolist()


def test_a_seed_that_was_used_before_is_told(scene, tmp_path):
    folder, _ = scene
    job = SampleJob(str(folder / 'map.tif'), str(tmp_path / 'review.gpkg'), size=40, seed=2, name='June')
    said = [run(replace(job, seed=seed))['warnings'] for seed in (2, 2, 3)]
    assert [any('"June"' in w and 'nother seed' in w for w in warnings) for warnings in said] == [False, True, False]


@pytest.mark.data
@pytest.mark.parametrize('design', ['simple', 'stratified', 'cluster'])
def test_a_map_of_a_real_scene(data, tmp_path, design):
    truth = data / 'scenes' / 'potsdam_enmap' / 'landcover.tif'
    found = run(SampleJob(str(truth), str(tmp_path / 'review.gpkg'), design, target_se=0.03))
    assert found['expected_se'] <= 0.03
    sample = read_reference(tmp_path / 'review.gpkg').sample
    with open_classification(truth) as mapped:
        labels = mapped.labels()
    assert (labels[sample.rows, sample.cols] == sample.map_classes).all()
    assert (sample.map_classes > 0).all()
    assert sample.design.population == np.count_nonzero(labels)
    if design == 'stratified':
        assert {s['class'] for s in found['strata']} == {mapped.scheme.names[v - 1] for v in np.unique(labels[labels > 0])}


def test_what_is_refused_leaves_nothing(scene, tmp_path):
    folder, _ = scene
    with open_cube(folder / 'cube.tif') as cube:
        grid = cube.grid
    other = tmp_path / 'other.gpkg'
    LabelSession.create(other, type(grid)(5, 6, grid.transform, grid.crs_wkt)).close()
    with pytest.raises(LabelError, match='other pixels') as refusal:
        run(SampleJob(str(folder / 'map.tif'), str(other)))
    assert 'new file' in refusal.value.remedy
    with pytest.raises(OutputError, match='no name of a session'):
        run(SampleJob(str(folder / 'map.tif'), str(tmp_path / 'review.shp')))
    with pytest.raises(ParameterError, match='expected accuracies do not fit'):
        run(SampleJob(str(folder / 'map.tif'), str(tmp_path / 'new.gpkg'), expected=(0.8, 0.9)))
    with pytest.raises(OutputError, match='no folder'):
        run(SampleJob(str(folder / 'map.tif'), str(tmp_path / 'nowhere' / 'new.gpkg')))
    points = builders.write_label_points(tmp_path / 'points.gpkg', np.eye(4, dtype=np.uint8), ['a'])
    with pytest.raises(LabelError, match='not a labelling session'):
        run(SampleJob(str(folder / 'map.tif'), str(points)))
    assert sorted(p.name for p in tmp_path.iterdir()) == ['other.gpkg', 'points.gpkg']


def test_a_map_of_another_program_is_its_own_image(tmp_path):
    labels = np.tile(np.array([[1, 2]], np.uint8), (20, 10))
    path = builders.write_label_raster(tmp_path / 'foreign.tif', labels, ['water', 'tree'])
    found = run(SampleJob(str(path), str(tmp_path / 'review.gpkg'), size=20))
    assert any('could not be checked' in w for w in found['warnings'])
    with LabelSession.open(tmp_path / 'review.gpkg') as session:
        assert session.image == str(path)
