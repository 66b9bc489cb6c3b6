from __future__ import annotations

import os

import pytest

from hsi_plugin.core.errors import ParameterError
from hsi_plugin.engine.device import check_device, default_threads, limits


def test_limits_respect_the_user_until_a_job_asks():
    assert limits({'OMP_NUM_THREADS': '7', 'GDAL_CACHEMAX': '9'})['OMP_NUM_THREADS'] == '7'
    assert limits({'OMP_NUM_THREADS': '7'}, 2)['OMP_NUM_THREADS'] == '2'
    assert limits({'GDAL_CACHEMAX': '9'})['GDAL_CACHEMAX'] == '9'
    assert limits({})['MKL_NUM_THREADS'] == str(default_threads())
    assert 1 <= default_threads() <= os.cpu_count()


@pytest.mark.parametrize(('device', 'said'), [('gpu', 'no device'), ('cuda', 'CPU only'), ('cuda:1', 'CPU only'), ('cuda:x', 'no device')])
def test_devices_that_do_nothing_are_refused(device, said):
    with pytest.raises(ParameterError, match=said):
        check_device(device, 'click')
    assert check_device('auto', 'click') == check_device('cpu', 'click') == 'cpu'
