"""The jobs of active learning that run by themselves."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import ogr

from hsi_plugin.core.errors import JobCancelled, OutputError, ParameterError
from hsi_plugin.cubes import open_cube
from hsi_plugin.engine.active_batch import MOST_LABELS, simulate_job, suggest_job
from hsi_plugin.engine.active_jobs import ActiveSimulateJob, ActiveSuggestJob
from hsi_plugin.engine.context import Context
from hsi_plugin.engine.inline import InlineEngine
from hsi_plugin.engine.job import TrainJob
from hsi_plugin.engine.job_types import job_from_json
from hsi_plugin.engine.protocol import Log, Progress
from hsi_plugin.labels.read import read_labels
from tests.builders import class_names, learnable_scene, sparse_labels, wavelengths, write_geotiff, write_label_points, write_label_raster


@pytest.fixture(scope='module')
def made(tmp_path_factory):
    """A cube with its truth, points, and a cube without a map position."""
    folder = tmp_path_factory.mktemp('active')
    values, truth = learnable_scene(64, 64, bands=12, noise=0.05)
    write_geotiff(folder / 'cube.tif', values, wavelengths(12), scale=1e-4, nodata=-9999)
    write_geotiff(folder / 'lost.tif', values, wavelengths(12), scale=1e-4, nodata=-9999, transform=None, epsg=None)
    write_label_raster(folder / 'truth.tif', truth, class_names(3))
    write_label_points(folder / 'points.gpkg', sparse_labels(truth, 8), class_names(3))
    return folder


@pytest.fixture
def events():
    return []


@pytest.fixture
def context(events):
    return Context(1, events.append)


def fields_of(path):
    source = ogr.Open(str(path))
    layer = source.GetLayerByName('suggested')
    return [{**feature.items(), 'xy': feature.GetGeometryRef().GetPoint_2D()} for feature in layer]


def test_jobs_survive_json(made):
    for job in (
        ActiveSuggestJob('c.tif', 'o.gpkg', window=(0, 1, 2, 3)),
        ActiveSimulateJob('c.tif', 't.tif', 'o.csv', strategies=('random', 'default+propagation'), clicks=(3, 9), error=0.1),
    ):
        assert job_from_json(json.loads(json.dumps(job.to_json()))) == job
    with pytest.raises(ParameterError, match='1 to 1000'):
        ActiveSuggestJob('c.tif', count=1001)
    with pytest.raises(ParameterError, match='spacing'):
        ActiveSimulateJob('c.tif', 't.tif', 'o.csv', spacing=-1)


def test_suggested_points_tell_their_pixel_and_why(made, context, tmp_path):
    job = ActiveSuggestJob(str(made / 'cube.tif'), str(tmp_path / 'next.gpkg'), str(made / 'points.gpkg'), 'class', 'margin', 8)
    result = suggest_job(job, context)
    found = fields_of(tmp_path / 'next.gpkg')
    assert [(f['row'], f['col'], f['why']) for f in found] == [(p['row'], p['col'], 'torn') for p in result['pixels']]
    assert [f['rank'] for f in found] == list(range(1, 9))
    assert result['labels'] == 24
    assert len(result['model_sha256']) == 64
    with open_cube(made / 'cube.tif') as cube:
        assert [cube.grid.pixel(*f['xy']) for f in found] == [(f['row'], f['col']) for f in found]
        known = read_labels(made / 'points.gpkg', cube.grid, 'class')
    for f in found:
        assert ((known.rows - f['row']) ** 2 + (known.cols - f['col']) ** 2 > 0).all()
    assert {f['likely_1'] for f in found} <= set(class_names(3))
    assert suggest_job(job, context)['pixels'] == result['pixels']


def test_only_the_window_is_asked_about(made, context):
    result = suggest_job(ActiveSuggestJob(str(made / 'cube.tif'), count=3, window=(40, 0, 20, 30)), context)
    assert result['output'] is None
    assert result['pixels']
    assert all(40 <= p['row'] < 60 and p['col'] < 30 for p in result['pixels'])


def test_points_on_an_image_without_position_lie_where_qgis_shows_it(made, context, tmp_path):
    path = tmp_path / 'next.gpkg'
    suggest_job(ActiveSuggestJob(str(made / 'lost.tif'), str(path), count=4), context)
    found = fields_of(path)
    assert [f['xy'] for f in found] == [(f['col'] + 0.5, -f['row'] - 0.5) for f in found]
    source = ogr.Open(str(path), 1)
    layer = source.GetLayerByName('suggested')
    for number, feature in enumerate(list(layer)):
        feature.SetField('class', class_names(2)[number % 2])
        layer.SetFeature(feature)
    del feature, layer, source
    with open_cube(made / 'lost.tif') as cube:
        read = read_labels(path, cube.grid, 'class')
    assert sorted(zip(read.rows.tolist(), read.cols.tolist())) == sorted((f['row'], f['col']) for f in found)


def test_a_strategy_that_needs_a_model_says_what_it_does_without(made, context):
    result = suggest_job(ActiveSuggestJob(str(made / 'cube.tif'), strategy='entropy', count=2), context)
    assert {p['why'] for p in result['pixels']} == {'typical'}
    assert any('typical pixels are suggested' in w for w in result['warnings'])


def test_of_very_many_labels_some_are_learned_from(made, context, monkeypatch):
    monkeypatch.setattr('hsi_plugin.engine.active_batch.MOST_LABELS', 300)
    result = suggest_job(ActiveSuggestJob(str(made / 'cube.tif'), labels=str(made / 'truth.tif'), count=2), context)
    assert result['labels'] == 300 < MOST_LABELS
    assert any('300 of 4,096 labels' in w for w in result['warnings'])


def test_the_cube_is_never_written_over(made, context):
    with pytest.raises(OutputError):
        suggest_job(ActiveSuggestJob(str(made / 'cube.tif'), str(made / 'cube.tif')), context)
    with pytest.raises(OutputError):
        simulate_job(ActiveSimulateJob(str(made / 'cube.tif'), str(made / 'truth.tif'), str(made / 'truth.tif')), context)


def simulation(made, out, **options):
    given = {'strategies': ('random', 'default'), 'clicks': (4, 8), 'seeds': 2, 'block': 8, **options}
    return ActiveSimulateJob(str(made / 'cube.tif'), str(made / 'truth.tif'), str(out), **given)


def test_a_simulation_through_an_engine(made, tmp_path):
    told = []
    with InlineEngine() as engine:
        result = engine.submit(simulation(made, tmp_path / 'c.csv'), told.append).wait()
    json.dumps(result, allow_nan=False)
    assert [(row['strategy'], row['clicks'], row['runs']) for row in result['table']] == [
        ('random', 4, 2), ('random', 8, 2), ('default', 4, 2), ('default', 8, 2),
    ]  # fmt: skip
    assert sorted(p.name for p in tmp_path.iterdir()) == ['c.csv', 'c.json', 'c.runs.jsonl', 'c.svg']
    assert any('less random' in e.text for e in told if isinstance(e, Log))
    shares = [e.fraction for e in told if isinstance(e, Progress)]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_a_source_model_helps_the_first_clicks(made, context, tmp_path):
    with InlineEngine() as engine:
        engine.submit(TrainJob(str(made / 'cube.tif'), str(made / 'points.gpkg'), str(tmp_path / 'm.hsimodel'), 'class')).wait()
    plain = simulate_job(simulation(made, tmp_path / 'plain.csv', clicks=(2,)), context)
    helped = simulate_job(simulation(made, tmp_path / 'helped.csv', clicks=(2,), source=str(tmp_path / 'm.hsimodel')), context)
    for one, other in zip(plain['table'], helped['table']):
        assert other['overall_accuracy'] > one['overall_accuracy']
    again = simulate_job(simulation(made, tmp_path / 'helped.csv', clicks=(2,), source=str(tmp_path / 'm.hsimodel')), context)
    assert (again['computed'], again['kept']) == (0, 4)


def test_a_cancel_keeps_what_was_finished(made, tmp_path):
    context = Context(1, lambda event: None)
    steps = []

    def cancel_later(share, doing=''):
        steps.append(doing)
        if sum('seed' in step for step in steps) == 2:
            context.cancel()

    context.progress = cancel_later
    with pytest.raises(JobCancelled, match='1 runs are kept'):
        simulate_job(simulation(made, tmp_path / 'c.csv'), context)
    assert len((tmp_path / 'c.runs.jsonl').read_text().splitlines()) == 1
    rest = simulate_job(simulation(made, tmp_path / 'c.csv'), Context(2, lambda event: None))
    assert (rest['computed'], rest['kept']) == (3, 1)


@pytest.mark.torch
def test_foundation_features_are_beside_the_components(made, context):
    pytest.importorskip('torch')
    result = suggest_job(ActiveSuggestJob(str(made / 'cube.tif'), count=2, features='starter'), context)
    assert len(result['pixels']) == 2
    assert np.isfinite([p['score'] for p in result['pixels']]).all()


@pytest.mark.torch
def test_a_network_learns_in_rounds_and_its_draws_are_asked(made, context, tmp_path, monkeypatch):
    pytest.importorskip('torch')
    monkeypatch.setattr('hsi_plugin.methods.sst.learn.STEPS', 20)
    wanted = simulation(made, tmp_path / 'c.csv', strategies=('bald',), clicks=(6,), seeds=1, head='sst', block=16)
    result = simulate_job(wanted, context)
    assert [row['runs'] for row in result['table']] == [1]
    assert result['table'][0]['overall_accuracy'] > 0.4
    window = int(result['protocol'].split('around a label is ')[1].split(' ')[0])
    assert min(one['buffer'] for one in result['splits']) >= window - 1
    again = simulate_job(wanted, context)
    assert (again['kept'], again['table']) == (1, result['table'])
