"""Points that were noted with a receiver become labels of the pixels they lie on, with time, accuracy and observer."""

from __future__ import annotations

import json

import numpy as np
import pytest

from hsi_plugin.core.errors import LabelError, ParameterError
from hsi_plugin.core.grid import Grid
from hsi_plugin.cubes.crs import transform_points
from hsi_plugin.labels.field_gps import take_gps_points
from hsi_plugin.labels.session import LabelSession
from tests.builders import ROTATED, UTM33, wkt

GRID = Grid(60, 80, ROTATED, wkt(UTM33))  # pixels of 30 m


def degrees(row, col):
    x, y = GRID.xy(row, col)
    lon, lat = transform_points(np.array([x]), np.array([y]), GRID.crs_wkt, 'EPSG:4326')
    return float(lon[0]), float(lat[0])


@pytest.fixture
def session(tmp_path):
    with LabelSession.create(tmp_path / 'labels.gpkg', GRID, annotator='ann') as made:
        made.add_class('grass')
        yield made


def found(session, split='ref'):
    labels = session.labels(split)
    return {(int(r), int(c)): labels.scheme.names[int(v) - 1] for r, c, v in zip(labels.rows, labels.cols, labels.values)}


def gpx(path, points):
    """A GPX 1.1 file of waypoints: pixel, and the text of its elements."""
    text = ''
    for pixel, elements in points:
        lon, lat = degrees(*pixel)
        text += f'<wpt lat="{lat!r}" lon="{lon!r}">' + ''.join(f'<{k}>{v}</{k}>' for k, v in elements.items()) + '</wpt>'
    path.write_text(f'<gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1">{text}</gpx>')
    return path


def test_waypoints_of_a_receiver(session, tmp_path):
    path = gpx(tmp_path / 'walk.gpx', [
        ((5, 6), {'time': '2026-05-01T10:00:00Z', 'name': '001', 'type': 'grass', 'hdop': '0.9'}),
        ((20, 30), {'time': '2026-05-01T10:05:00Z', 'name': '002', 'type': 'Reed & rush'.replace('&', '&amp;'), 'hdop': '1.4'}),
    ])  # fmt: skip
    done = take_gps_points(session, path)
    assert (done.taken, done.known, done.pixels) == (2, 0, 2)
    assert found(session) == {(5, 6): 'grass', (20, 30): 'Reed & rush'}
    assert found(session, 'train') == {}
    note, created, source = session.select('SELECT note, CAST(created_utc AS TEXT) AS t, source FROM label ORDER BY fid')[1]
    assert json.loads(note)['hdop'] == 1.4
    assert created.startswith('2026-05-01T10:05:00')
    assert source == 'field'
    assert any('class "Reed & rush" was added' in warning for warning in done.warnings)
    assert any('2 of 2 points do not tell how well' in warning for warning in done.warnings)
    again = take_gps_points(session, path)
    assert (again.taken, again.known) == (0, 2)
    session.undo()
    assert found(session) == {}


def test_waypoints_say_their_class_where_they_can(session, tmp_path):
    named = gpx(tmp_path / 'named.gpx', [((5, 6), {'name': 'grass'}), ((20, 30), {'name': 'water'})])
    assert take_gps_points(session, named).taken == 2
    commented = gpx(tmp_path / 'commented.gpx', [((7, 8), {'name': '1', 'cmt': 'roof'}), ((9, 9), {'name': '2', 'cmt': 'grass'})])
    take_gps_points(session, commented, split='train')
    assert found(session, 'train') == {(7, 8): 'roof', (9, 9): 'grass'}


def test_names_that_begin_anew_every_day_do_not_replace_each_other(session, tmp_path):
    first = gpx(tmp_path / 'monday.gpx', [((5, 6), {'name': '001', 'type': 'grass'})])
    second = gpx(tmp_path / 'tuesday.gpx', [((7, 8), {'name': '001', 'type': 'grass'})])
    take_gps_points(session, first)
    take_gps_points(session, second)
    assert set(found(session)) == {(5, 6), (7, 8)}


def test_a_point_whose_place_or_class_was_put_right_replaces_the_earlier_label(session, tmp_path):
    when = {'time': '2026-05-01T10:00:00Z', 'name': '001'}
    path = gpx(tmp_path / 'walk.gpx', [((5, 6), {**when, 'type': 'grass'})])
    take_gps_points(session, path)
    gpx(path, [((5, 7), {**when, 'type': 'grass'})])
    take_gps_points(session, path)
    assert found(session) == {(5, 7): 'grass'}
    gpx(path, [((5, 7), {**when, 'type': 'reed'})])
    done = take_gps_points(session, path)
    assert found(session) == {(5, 7): 'reed'}
    assert any('was labelled "grass" and is found to be "reed"' in warning for warning in done.warnings)


def test_a_table_with_coordinates_accuracy_and_observer(session, tmp_path):
    lines = ['id,longitude,latitude,species,gps_accuracy_m,observer']
    for i, (pixel, kind, accuracy) in enumerate([((5, 6), 'grass', 4), ((20, 30), 'grass', 25), ((500, 500), 'grass', 3)], start=1):
        lines.append(f'{i},{degrees(*pixel)[0]},{degrees(*pixel)[1]},{kind},{accuracy},Eva')
    path = tmp_path / 'points.csv'
    path.write_text('\n'.join(lines) + '\n')
    done = take_gps_points(session, path)
    assert found(session) == {(5, 6): 'grass', (20, 30): 'grass'}
    text = ' '.join(done.warnings)
    assert '2: the position is known to 25 m, which is more than half a pixel' in text
    assert '1 of 3 points lie outside the image' in text
    assert 'taken for degrees of WGS 84' in text
    assert {who for (who,) in session.select('SELECT annotator FROM label')} == {'Eva'}


def test_a_layer_in_the_images_system_and_fields_by_name(session, tmp_path):
    features = [
        {'type': 'Feature', 'properties': {'kind': k, 'note': n, 'sigma': 2.0}, 'geometry': {'type': 'Point', 'coordinates': degrees(*p)}}
        for p, k, n in (((5, 6), 'grass', 'a'), ((5, 6), 'water', 'b'), ((8, 8), 'grass', 'c'))
    ]  # fmt: skip
    path = tmp_path / 'points.geojson'
    path.write_text(json.dumps({'type': 'FeatureCollection', 'features': features}))
    with pytest.raises(LabelError, match='may hold'):
        take_gps_points(session, path)
    with pytest.raises(LabelError, match='no field "x"'):
        take_gps_points(session, path, 'kind', 'x')
    done = take_gps_points(session, path, 'kind', 'sigma')
    assert found(session) == {(8, 8): 'grass'}
    assert any('Pixel 5, 6 is of several classes' in warning for warning in done.warnings)
    assert not any('do not tell how well' in warning for warning in done.warnings)


def test_what_cannot_be_used_is_said(session, tmp_path):
    with pytest.raises(LabelError, match='holds no points'):
        take_gps_points(session, tmp_path / 'none.gpx')
    far = gpx(tmp_path / 'far.gpx', [((500, 500), {'type': 'grass'})])
    with pytest.raises(LabelError, match='lies on the image'):
        take_gps_points(session, far)
    with pytest.raises(ParameterError, match='not kept for "test"'):
        take_gps_points(session, far, split='test')
    assert found(session) == {}
