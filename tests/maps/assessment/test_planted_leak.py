"""A planted leak: spectra of noise with a constant a block, and truth that is random a block, so that nothing can be learned.

A model that has seen pixels of a block knows the block's class by its constant; in blocks that it has not seen it can only guess. A
reference of pixels that were drawn at random next to training pixels makes such a map look good; judged apart from them it is at chance.
"""

from __future__ import annotations

import numpy as np
import pytest

from hsi_plugin.engine.context import Context
from hsi_plugin.engine.job import ClassifyJob
from hsi_plugin.engine.run import run
from hsi_plugin.maps.accuracy import assess
from tests.builders import wavelengths, write_geotiff, write_label_raster

BLOCK, CLASSES = 16, ['one', 'two', 'three', 'four']


@pytest.fixture(scope='module')
def planted(tmp_path_factory):
    """The map of a model that has learned from half of the pixels of eight blocks at the left end of the image."""
    folder = tmp_path_factory.mktemp('planted')
    rng = np.random.default_rng(4)
    side, bands = 8, 12
    offsets = rng.normal(0.4, 0.12, (bands, side, 2 * side))
    classes = np.column_stack([np.arange(side) % 4 + 1, rng.permutation(np.arange((2 * side - 1) * side) % 4 + 1).reshape(side, -1)])
    truth = np.kron(classes, np.ones((BLOCK, BLOCK), int))
    cube = np.kron(offsets, np.ones((1, BLOCK, BLOCK))) + rng.normal(0.0, 0.01, (bands, side * BLOCK, 2 * side * BLOCK))
    learned = rng.random(truth.shape) < 0.5
    learned[:, BLOCK:] = False
    image = write_geotiff(folder / 'scene.tif', cube.astype(np.float32), wavelengths(bands))
    labels = write_label_raster(folder / 'labels.tif', np.where(learned, truth, 0), CLASSES)
    run(ClassifyJob(str(image), str(folder / 'MAP.tif'), labels=str(labels), method='click'), Context(1, lambda event: None))
    return folder, truth, learned


def test_a_random_split_flatters_and_blocks_apart_do_not(planted):
    folder, truth, learned = planted
    beside = np.where(learned, 0, truth)
    beside[:, BLOCK:] = 0  # the other half of the very blocks: a random split
    flattered = assess(folder / 'MAP.tif', write_label_raster(folder / 'beside.tif', beside, CLASSES))
    apart = np.zeros_like(truth)
    apart[:, 2 * BLOCK + 1 :] = truth[:, 2 * BLOCK + 1 :]
    honest = assess(folder / 'MAP.tif', write_label_raster(folder / 'apart.tif', apart, CLASSES))
    assert flattered['overall_accuracy'] > 0.95
    assert abs(honest['overall_accuracy'] - 0.25) < 0.12  # chance, among 112 blocks
    assert any('Close to what was learned from: half of the reference pixels lie within 1 pixel ' in w for w in flattered['warnings'])
    assert flattered['leak']['median_distance'] == 1
    assert not any('Close to' in w for w in honest['warnings'])


def test_all_pixels_as_reference_lose_the_learned_ones_and_show_the_rest_apart(planted):
    folder, truth, learned = planted
    near = truth.copy()
    near[:, 6 * BLOCK :] = 0
    found = assess(folder / 'MAP.tif', write_label_raster(folder / 'near.tif', near, CLASSES))
    assert found['leak']['refused'] == learned.sum()
    apart = found['leak']['without_near']
    assert abs(apart['overall_accuracy'] - 0.25) < 0.18  # 32 blocks
    assert any('3,065 of 12,288 reference pixels lie within 16 pixels' in w for w in found['warnings'])
    assert found['overall_accuracy'] > apart['overall_accuracy'] + 0.05
