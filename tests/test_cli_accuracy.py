"""The verbs that judge maps, as a user calls them."""

from __future__ import annotations

import numpy as np
import pytest

from tests.builders import class_names, learnable_scene, sparse_labels, wavelengths, write_geotiff, write_label_points, write_label_raster
from tests.maps.reviewing import answer, draw
from tests.test_cli import hsi, names, result


@pytest.fixture(scope='module')
def folder(tmp_path_factory):
    """A map that was learned from points, another one, the truth, and a review of the first."""
    made = tmp_path_factory.mktemp('judged')
    values, truth = learnable_scene(48, 48, noise=0.1)
    write_geotiff(made / 'cube.tif', values, wavelengths(30), scale=1e-4, nodata=-9999)
    write_label_points(made / 'points.gpkg', sparse_labels(truth, 12), class_names(3))
    write_label_raster(made / 'truth.tif', truth, class_names(3))
    write_label_raster(made / 'other.tif', np.roll(truth, 5, 1), class_names(3))
    done = hsi('classify', 'cube.tif', '--labels', 'points.gpkg', '--output', 'map.tif', '--confidence', folder=made)
    assert done.returncode == 0, done.stderr
    session, review = draw(made / 'map.tif', made / 'review.gpkg', size=60, floor=10)
    with session:
        answer(review, truth, class_names(3))
    return made


def test_accuracy_by_a_review(folder):
    done = hsi('accuracy', 'map.tif', '--reference', 'review.gpkg', folder=folder)
    found = result(done)
    assert (found['design']['kind'], found['leak']['checked'], found['leak']['refused']) == ('stratified', True, 0)
    assert found['calibration']['n'] == found['reference_pixels'] > 50
    assert found['area']['overall_accuracy']['low'] < found['overall_accuracy'] <= found['area']['overall_accuracy']['high']
    assert 'Kappa' not in done.stderr
    key = found['design']['uuid']
    again = hsi('accuracy', 'map.tif', '--reference', 'review.gpkg', '--design', key, '--kappa', folder=folder)
    assert result(again)['overall_accuracy'] == found['overall_accuracy']
    assert f'Kappa {found["kappa"]:.3f}' in again.stderr
    assert 'Pontius' in again.stderr


def test_what_was_learned_from_is_refused_and_said(folder):
    refused = hsi('accuracy', 'map.tif', '--reference', 'points.gpkg', '--field', 'class', folder=folder)
    assert refused.returncode != 0
    assert 'the very labels' in refused.stderr
    assert 'hsi:sample' in refused.stderr
    kept = hsi('accuracy', 'map.tif', '--reference', 'points.gpkg', '--field', 'class', '--keep-touched', folder=folder)
    assert result(kept)['reference_pixels'] == 36
    assert 'they are counted' in kept.stderr
    whole = hsi('accuracy', 'map.tif', '--reference', 'truth.tif', folder=folder)
    assert result(whole)['leak']['refused'] == 36
    assert '36 of 2,304 reference pixels are refused' in whole.stderr


def test_two_maps(folder):
    found = result(hsi(
        'compare-maps', 'map.tif', 'other.tif', '--output', 'change.tif', '--reference', 'review.gpkg', folder=folder,
    ))  # fmt: skip
    assert found['accuracy']['better'] == 'first'
    assert found['changed_pixels'] > 0
    assert {'change.tif', 'change.qml', 'change.json'} <= set(names(folder))
    refused = hsi('compare-maps', 'map.tif', 'absent.tif', folder=folder)
    assert refused.returncode != 0
    assert 'absent.tif' in refused.stderr

