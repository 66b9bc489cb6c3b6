"""Suggested pixels as points to fill in."""

import pytest
from osgeo import gdal, ogr, osr

from hsi_plugin.core.errors import LabelError, OutputError
from hsi_plugin.core.grid import Grid
from hsi_plugin.core.questions import Question
from hsi_plugin.labels.read import read_labels
from hsi_plugin.labels.suggested import FIELD, LAYER, centre, write_suggested
from tests.builders import wkt

GRID = Grid(20, 30, (500000.0, 10.0, 2.0, 5600000.0, 1.0, -10.0), wkt(32633))  # a little turned
FOUND = [
    Question(3, 4, 0.9, 'margin', 'torn', (1, 2), ((1, 0.51), (2, 0.48), (3, 0.01)), 0),
    Question(15, 20, 0.5, 'typical', 'typical', rank=1),
]


def test_points_lie_in_the_middle_of_their_pixels_and_say_what_is_known(tmp_path):
    path = tmp_path / 'next.gpkg'
    write_suggested(path, GRID, FOUND, ['water', 'tree', 'soil'])
    source = ogr.Open(str(path))
    layer = source.GetLayerByName(LAYER)
    assert layer.GetSpatialRef().IsSame(osr.SpatialReference(wkt(32633)))
    rows = [feature.items() for feature in layer]
    assert [(r['row'], r['col'], r['rank'], r['why'], r['strategy']) for r in rows] == [
        (3, 4, 1, 'torn', 'margin'), (15, 20, 2, 'typical', 'typical'),
    ]  # fmt: skip
    assert [rows[0][f'likely_{n}'] for n in (1, 2, 3)] == ['water', 'tree', 'soil']
    assert [rows[0][f'probability_{n}'] for n in (1, 2, 3)] == [0.51, 0.48, 0.01]
    assert rows[1]['likely_1'] is None
    assert [r[FIELD] for r in rows] == [None, None]
    del layer, source
    assert [GRID.pixel(*centre(GRID, q.row, q.col)) for q in FOUND] == [(3, 4), (15, 20)]


def test_what_is_filled_in_is_read_as_labels_and_the_rest_is_left_out(tmp_path):
    path = tmp_path / 'next.gpkg'
    write_suggested(path, GRID, FOUND, ['water', 'tree', 'soil'])
    with pytest.raises(LabelError):
        read_labels(path, GRID, FIELD)
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    dataset.ExecuteSQL(f'UPDATE {LAYER} SET {FIELD} = \'tree\' WHERE rank = 1')
    del dataset
    labels = read_labels(path, GRID, FIELD)
    assert (labels.rows.tolist(), labels.cols.tolist(), labels.scheme.names) == ([3], [4], ['tree'])


def test_a_folder_that_is_not_there_gets_a_sentence(tmp_path):
    with pytest.raises(OutputError):
        write_suggested(tmp_path / 'absent' / 'next.gpkg', GRID, FOUND, ['water', 'tree', 'soil'])
