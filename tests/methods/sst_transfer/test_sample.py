"""The windows that travel with a model: kept nearly exactly, bounded in size, refused where damaged."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip('torch')  # the room that they live in needs it

from hsi_plugin.core.errors import ModelError
from hsi_plugin.methods.sst.transfer.sample import MOST_BYTES, PIXELS, Sample, pack_sample, sample_size, unpack_sample

pytestmark = pytest.mark.torch


def made(scale=1.0, n=40, bands=12, side=3):
    rng = np.random.default_rng(0)
    patches = (scale * rng.random((n, bands, side, side))).astype(np.float32)
    valid = rng.random((n, side, side)) > 0.2
    mean, spread = patches.mean((0, 2, 3)).astype(float), patches.std((0, 2, 3)).astype(float)
    return Sample(patches * valid[:, None], valid), mean, spread


@pytest.mark.parametrize('scale', [1e-3, 1.0, 1e6])
def test_values_come_back_in_any_unit(scale):
    sample, mean, spread = made(scale)
    tensors = pack_sample(sample, mean, spread)
    assert tensors['sample.patches'].dtype == np.float16
    again = unpack_sample(tensors, mean, spread)
    np.testing.assert_array_equal(again.valid, sample.valid)
    assert np.abs(again.patches - sample.patches).max() < 2e-3 * scale


def test_broken_values_do_not_travel():
    sample, mean, spread = made()
    sample.patches[0, 0] = np.nan
    sample.patches[1, 1] = 1e30
    tensors = pack_sample(sample, mean, spread)
    assert np.isfinite(tensors['sample.patches'].astype(float)).all()


def test_the_size_is_bounded():
    assert sample_size(200, 1) == PIXELS
    assert 32 <= sample_size(200, 9) < PIXELS
    assert sample_size(200, 9) * 200 * 81 * 2 <= MOST_BYTES
    assert sample_size(3000, 63) == 32


@pytest.mark.parametrize('harm', ['absent', 'bands', 'nan', 'valid'])
def test_damage_is_refused(harm):
    sample, mean, spread = made()
    tensors = pack_sample(sample, mean, spread)
    if harm == 'absent':
        tensors = {}
    elif harm == 'bands':
        tensors['sample.patches'] = tensors['sample.patches'][:, 1:]
    elif harm == 'nan':
        tensors['sample.patches'][0, 0, 0, 0] = np.nan
    else:
        tensors['sample.valid'] = tensors['sample.valid'][1:]
    with pytest.raises(ModelError, match='sample'):
        unpack_sample(tensors, mean, spread)
