from __future__ import annotations

import os

import pytest

from hsi_plugin.core.errors import InstallError
from hsi_plugin.engine.environment.gpu import Gpu, find_gpus, require_gpu


def test_cards_are_told_by_the_driver(nvidia_smi):
    nvidia_smi('NVIDIA GeForce RTX 3060, 580.65.06, 12288, 8.6', 'NVIDIA H200, 590.1, 143771, 9.0')
    assert find_gpus() == [Gpu('NVIDIA GeForce RTX 3060', '580.65.06', 12288, '8.6'), Gpu('NVIDIA H200', '590.1', 143771, '9.0')]
    assert require_gpu().name == 'NVIDIA GeForce RTX 3060'


def test_an_integrated_card_has_no_memory_of_its_own(nvidia_smi):
    nvidia_smi('NVIDIA GB10, 580.95.05, [N/A], 12.1')
    assert find_gpus() == [Gpu('NVIDIA GB10', '580.95.05', 0, '12.1')]


@pytest.mark.parametrize('lines', [[], ['No devices were found'], ['NVIDIA-SMI has failed because it could not communicate, x'], [',,,']])
def test_no_card_or_nonsense(nvidia_smi, lines):
    nvidia_smi(*lines)
    assert find_gpus() == []
    with pytest.raises(InstallError, match='No NVIDIA graphics card'):
        require_gpu()


def test_a_driver_without_a_card_fails(nvidia_smi):
    nvidia_smi('Failed to initialize NVML', status=9)
    assert find_gpus() == []


def test_without_a_driver(monkeypatch):
    monkeypatch.setenv('PATH', os.defpath)
    assert find_gpus() == []


@pytest.mark.parametrize(('line', 'said'), [
    ('Quadro P2000, 580.65.06, 5059, 6.1', 'too old .*6.1, 7.5'),
    ('NVIDIA GeForce RTX 3060, 525.105, 12288, 8.6', 'driver 525.105 is older than 580'),
])
def test_a_card_that_cannot_work_is_refused_before_the_download(nvidia_smi, line, said):
    nvidia_smi(line)
    with pytest.raises(InstallError, match=said):
        require_gpu()


def test_a_card_that_works_beside_one_that_does_not(nvidia_smi):
    nvidia_smi('Quadro P2000, 580.65.06, 5059, 6.1', 'NVIDIA GeForce RTX 3060, 580.65.06, 12288, 10.0')
    assert require_gpu().name == 'NVIDIA GeForce RTX 3060'
