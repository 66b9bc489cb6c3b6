"""The jobs of labelling sessions: two annotators, a package for the field, and what neither can use."""

from __future__ import annotations

import csv

import pytest
from osgeo import ogr

from hsi_plugin.core.errors import LabelError, OutputError
from hsi_plugin.core.questions import Question
from hsi_plugin.cubes import open_cube
from hsi_plugin.engine.inline import InlineEngine
from hsi_plugin.engine.label_jobs import FieldPackageJob, MergeLabelsJob
from hsi_plugin.labels.session import LabelSession
from hsi_plugin.labels.suggested import write_suggested
from hsi_plugin.labels.visits import points_of_layer, undecided_points

from .. import builders


@pytest.fixture
def files(tmp_path):
    """A session of Ada's and one of Ben's, who disagree about one pixel."""
    path = builders.write_geotiff(tmp_path / 'cube.tif', builders.learnable_scene()[0], builders.wavelengths(30))
    made = {}
    with open_cube(path) as cube:
        for who, labels in (('Ada', {(1, 1): 'water', (2, 2): 'tree'}), ('Ben', {(1, 1): 'water', (2, 2): 'water', (3, 3): 'roof'})):
            made[who] = tmp_path / f'{who}.gpkg'
            with LabelSession.create(made[who], cube.grid, cube.path, bands=cube.bands, annotator=who) as session:
                for name in ('water', 'tree', 'roof')[: 2 if who == 'Ada' else 3]:
                    session.add_class(name)
                for (row, col), name in labels.items():
                    session.answer(row, col, 'class', name)
    return made


def run(job):
    with InlineEngine() as engine:
        return engine.submit(job).wait(60.0)


def test_a_merge_is_reported_and_its_disagreements_written(files, tmp_path):
    table = tmp_path / 'conflicts.csv'
    found = run(MergeLabelsJob(str(files['Ada']), str(files['Ben']), str(table)))
    assert (found['taken'], found['known']) == (3, 0)
    assert [(one['row'], one['col']) for one in found['conflicts']] == [(2, 2)]
    assert 'Ada: tree' in found['conflicts'][0]['text']
    with open(table, newline='') as file:
        assert {(line['annotator'], line['class']) for line in csv.DictReader(file)} == {('Ada', 'tree'), ('Ben', 'water')}
    again = run(MergeLabelsJob(str(files['Ada']), str(files['Ben'])))
    assert (again['taken'], again['known']) == (0, 3)
    with LabelSession.open(files['Ada']) as session:
        assert session.classes.names == ['water', 'tree', 'roof']
        session.undo()
        assert session.classes.names == ['water', 'tree']


def test_what_is_undecided_goes_outdoors_and_is_merged_by_the_same_job(files, tmp_path):
    with LabelSession.open(files['Ada'], 'Ada') as session:
        session.answer(10, 11, 'unknown')
        session.answer(12, 13, 'mixed')
        session.answer(14, 15, 'skip')
        assert [(p.row, p.col) for p in undecided_points(session)] == [(10, 11), (12, 13)]
    package = tmp_path / 'field.gpkg'
    assert run(FieldPackageJob(str(files['Ada']), str(package)))['points'] == 2
    source = ogr.Open(str(package), 1)
    layer = source.GetLayerByName('review')
    for feature in layer:
        if feature.GetField('row') == 10:
            for name, value in (('observed_class', 'tree'), ('observer', 'Ada'), ('observed_utc', '2099-06-01T10:00:00Z')):
                feature.SetField(name, value)
            layer.SetFeature(feature)
    layer = source = None
    found = run(MergeLabelsJob(str(files['Ada']), str(package)))
    assert found['taken'] == 1
    with LabelSession.open(files['Ada']) as session:
        assert session.label_at(10, 11) == 2
    with pytest.raises(OutputError, match='exists'):
        run(FieldPackageJob(str(files['Ada']), str(package)))


def test_disagreements_are_worth_a_visit_too(files):
    run(MergeLabelsJob(str(files['Ada']), str(files['Ben'])))
    with LabelSession.open(files['Ada']) as session:
        assert [(p.row, p.col, p.name) for p in undecided_points(session)] == [(2, 2, 'disputed 1')]


def test_suggested_pixels_are_found_by_where_they_are_also_in_another_reference_system(files, tmp_path):
    asked = [Question(5, 6, 1.0, 'default', 'torn', (1, 2), ((2, 0.6), (1, 0.4))), Question(7, 8, 1.0, 'default', 'typical')]
    points = tmp_path / 'next.gpkg'
    with LabelSession.open(files['Ada']) as session:
        write_suggested(points, session.grid, asked, session.classes.names)
        found, left_out = points_of_layer(session, points)
        assert [(p.row, p.col, p.suggested) for p in found] == [(5, 6, 'tree'), (7, 8, '')]
        assert left_out == []
        _in_degrees(points, tmp_path / 'degrees.geojson')
        found, left_out = points_of_layer(session, tmp_path / 'degrees.geojson')
        assert [(p.row, p.col) for p in found] == [(5, 6), (7, 8)]
        assert len(left_out) == 1  # the point on the equator
    done = run(FieldPackageJob(str(files['Ada']), str(tmp_path / 'f.gpkg'), str(points), blind=True))
    assert done['points'] == 2


def _in_degrees(points, path):
    """The same points in geographic coordinates, and one that lies nowhere near."""
    from osgeo import gdal

    gdal.VectorTranslate(str(path), str(points), dstSRS='EPSG:4326', layers=['suggested'], format='GeoJSON')
    source = ogr.Open(str(path), 1)
    layer = source.GetLayer(0)
    far = ogr.Feature(layer.GetLayerDefn())
    far.SetGeometry(ogr.CreateGeometryFromWkt('POINT (0 0)'))
    layer.CreateFeature(far)


def test_what_cannot_be_done_is_said(files, tmp_path):
    with pytest.raises(LabelError, match='called mixed'):
        run(FieldPackageJob(str(files['Ben']), str(tmp_path / 'f.gpkg')))
    with pytest.raises(LabelError, match='not a labelling session'):
        run(MergeLabelsJob(str(files['Ada']), str(tmp_path / 'cube.tif')))
    far = tmp_path / 'far.geojson'
    far.write_text('{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}, "geometry": '
                   '{"type": "Point", "coordinates": [0, 0]}}]}')  # fmt: skip
    with pytest.raises(LabelError, match='on the cube'):
        run(FieldPackageJob(str(files['Ada']), str(tmp_path / 'f.gpkg'), str(far)))
    assert not (tmp_path / 'f.gpkg').exists()
