"""What a map tells of the pixels that its model has learned from."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.core.trained_on import TrainedOn
from hsi_plugin.core.window import Window
from hsi_plugin.labels.read import read_labels
from hsi_plugin.maps.read import open_classification
from hsi_plugin.maps.trained import touched_mask, trained_on
from tests.builders import sparse_labels, write_label_points, write_label_raster

from .sampling.test_sampling import NAMES, RECORD, knows, write_map


@given(
    st.lists(st.tuples(st.integers(0, 19), st.integers(0, 14)), max_size=12), st.integers(0, 3), st.integers(0, 15), st.integers(1, 8)
)
def test_whole_windows_as_single_pixels(pixels, reach, top, height):
    rows, cols = (np.array([p[i] for p in pixels], int) for i in (0, 1))
    trained = TrainedOn.of(rows, cols, 15, 'abc', reach)
    window = Window(top, 0, min(height, 20 - top), 15)
    r, c = np.mgrid[window.row : window.row_stop, 0:15]
    expected = trained.touched(r.ravel(), c.ravel()).reshape(r.shape)
    assert (touched_mask(trained, window) == expected).all()


def asked(path):
    with open_classification(path) as found:
        return trained_on(found)


LABELS = np.tile(np.array([[1, 2, 3, 1], [2, 2, 1, 3]], np.uint8), (8, 6))


def test_the_record_tells(tmp_path):
    known, said = asked(write_map(tmp_path / 'map.tif', LABELS, knows([1, 3], [4, 5], 24, reach=2)))
    assert known.pixels.tolist() == [28, 77]
    assert known.reach == 2
    assert said == ''


def test_another_image_taught_the_model(tmp_path):
    known, said = asked(write_map(tmp_path / 'map.tif', LABELS, knows([1, 3], [4, 5], 24, cube='other')))
    assert len(known) == 0
    assert 'another image' in said


@pytest.mark.parametrize('width', [23, 4])
def test_pixels_that_do_not_fit_are_not_believed(tmp_path, width):
    known, said = asked(write_map(tmp_path / 'map.tif', LABELS, knows([1, 3], [1, 2], width)))
    assert known is None
    assert 'other pixels' in said


def test_an_earlier_map_names_its_labels(tmp_path):
    path = write_map(tmp_path / 'map.tif', LABELS, replace(RECORD, inputs=RECORD.inputs))
    taught = sparse_labels(LABELS, 5)
    points = write_label_points(tmp_path / 'points.gpkg', taught, NAMES)
    with open_classification(path) as found:
        labels = read_labels(points, found.grid)
    given_labels = {'role': 'labels', 'path': str(points), 'sha256_of_labels': labels.sha256()}
    record = replace(RECORD, inputs=[*RECORD.inputs, given_labels], parameters={'method': 'click', 'field': 'class'})
    known, said = asked(write_map(tmp_path / 'second.tif', LABELS, record))
    assert (np.stack(np.divmod(known.pixels, 24)) == np.stack(np.nonzero(taught))).all()
    assert said == ''
    with_window = replace(record, parameters={'method': 'sst', 'field': 'class'})
    assert 'how far around a pixel' in asked(write_map(tmp_path / 'third.tif', LABELS, with_window))[1]
    points.unlink()
    write_label_points(points, np.where(taught == 3, 1, taught), NAMES)
    known, said = asked(tmp_path / 'second.tif')
    assert known is None
    assert 'have changed since' in said
    points.unlink()
    assert 'not there any more' in asked(tmp_path / 'second.tif')[1]


def test_maps_that_tell_nothing(tmp_path):
    known, said = asked(write_label_raster(tmp_path / 'foreign.tif', LABELS, NAMES))
    assert known is None
    assert 'does not say how it was made' in said
    known, said = asked(write_map(tmp_path / 'map.tif', LABELS))
    assert known is None
    assert 'could not be checked' in said
