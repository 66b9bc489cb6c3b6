"""The device policy, with the CPU in the part of a graphics card whose memory runs out."""

from __future__ import annotations

import pytest

torch = pytest.importorskip('torch')

from hsi_plugin.core.errors import EngineError, ParameterError  # noqa: E402
from hsi_plugin.models import accelerator, batches  # noqa: E402
from hsi_plugin.models.accelerator import CPU, Accelerator, available, choose, limit_threads, make_repeatable, release  # noqa: E402
from hsi_plugin.models.batches import Batches, is_out_of_memory, item_bytes  # noqa: E402

pytestmark = pytest.mark.torch

CARD = Accelerator('cuda:0 Pretended card', torch.device('cpu'), 'cuda')


class Small(torch.nn.Module):
    """A network that runs out of memory above a number of items, or always on the card."""

    def __init__(self, fits=None, error=None):
        super().__init__()
        torch.manual_seed(0)
        self.layer, self.out = torch.nn.Linear(6, 16), torch.nn.Linear(16, 3)
        self.fits, self.seen, self.place = fits, [], None
        self.error = error or torch.OutOfMemoryError('CUDA out of memory. Tried to allocate 2.00 GiB')

    def forward(self, x):
        self.seen.append(len(x))
        if self.fits is not None and len(x) > self.fits and self.place.accelerator.kind != 'cpu':
            raise self.error
        return self.out(torch.tanh(self.layer(x)))


def placed(fits=None, most=64, least=1, error=None, **options):
    network = Small(fits, error)
    told = []
    network.place = Batches(network, CARD, 1, most, least, tell=told.append, **options)
    return network, network.place, told


def scores(network, place, x):
    out = torch.full((len(x), 3), float('nan'))
    done = []

    def put(start, stop, result):
        out[start:stop] = result
        done.extend(range(start, stop))

    with torch.inference_mode():
        place.run(network, len(x), lambda start, stop: x[start:stop], put)
    assert done == list(range(len(x)))  # every item once, in order
    return out


@pytest.mark.parametrize('fits', [1, 5, 63, None])
def test_running_out_halves_the_batch_and_changes_nothing(fits):
    x = torch.randn(150, 6)
    network, place, told = placed(fits)
    free, free_place, _ = placed()
    torch.testing.assert_close(scores(network, place, x), scores(free, free_place, x))
    assert told == []
    assert place.device == 'cuda:0 Pretended card'
    if fits is not None:
        assert place.size <= fits
        tried = network.seen.count(64)
        scores(network, place, x)
        assert network.seen.count(64) == tried  # what did not fit once is not tried again
        assert max(network.seen[-10:]) <= fits


def test_where_no_batch_fits_the_cpu_goes_on_and_the_user_is_told_once():
    x = torch.randn(40, 6)
    network, place, told = placed(fits=0, least=4)
    free, free_place, _ = placed()
    for _ in range(2):
        torch.testing.assert_close(scores(network, place, x), scores(free, free_place, x))
    assert len(told) == 1
    assert 'CPU' in told[0]
    assert 'Pretended card' in told[0]
    assert place.accelerator is CPU
    assert place.device == 'cuda:0 Pretended card, then cpu'


def test_running_out_in_the_middle_repeats_no_item():
    x = torch.randn(100, 6)
    network, place, _ = placed(most=30)
    calls = []

    def function(part):
        calls.append(len(part))
        if len(calls) in (2, 4):
            raise torch.OutOfMemoryError('later')
        return network(part)

    out = torch.full((100, 3), float('nan'))
    with torch.inference_mode():
        place.run(function, 100, lambda a, b: x[a:b], lambda a, b, r: out.__setitem__(slice(a, b), r))
        torch.testing.assert_close(out, network(x))
    assert calls[:3] == [30, 30, 15]


@pytest.mark.parametrize('words', [
    'MPS backend out of memory (MPS allocated: 17 GB)', 'CUDA error: out of memory', 'cuDNN error: CUDNN_STATUS_ALLOC_FAILED',
    "[enforce fail at alloc_cpu.cpp] DefaultCPUAllocator: can't allocate memory: you tried to allocate 8 bytes",
])  # fmt: skip
def test_libraries_without_a_type_of_their_own_are_understood(words):
    assert is_out_of_memory(RuntimeError(words))
    network, place, _ = placed(fits=8, error=RuntimeError(words))
    assert torch.isfinite(scores(network, place, torch.randn(20, 6))).all()


def test_other_errors_are_not_swallowed():
    network, place, told = placed(fits=8, error=RuntimeError('mat1 and mat2 shapes cannot be multiplied'))
    with pytest.raises(RuntimeError, match='shapes'):
        scores(network, place, torch.randn(20, 6))
    assert told == []


def test_the_cpu_running_out_is_an_error_with_a_remedy():
    network = Small()
    place = Batches(network, CPU, 1, 8)

    def hungry(part):
        raise MemoryError

    with pytest.raises(EngineError, match='ran out') as caught:
        place.run(hungry, 8, lambda a, b: torch.zeros(b - a, 6), lambda a, b, r: None)
    assert caught.value.remedy


def trained(fits, moves=False):
    network = Small()
    told = []
    optimiser = torch.optim.AdamW(network.parameters(), 1e-2)
    network.place = Batches(network, CARD, 1, 32, least=2, tell=told.append, optimiser=optimiser)
    random = torch.Generator().manual_seed(1)
    losses = []
    for step in range(12):
        if step == 3:
            network.fits = fits
        x, y = torch.randn(32, 6, generator=random), torch.randint(0, 3, (32,), generator=random)
        losses.append(network.place.accumulate(lambda a, b: torch.nn.functional.cross_entropy(network(a), b, reduction='sum') / 32, [x, y]))
        optimiser.step()
    return network, losses, told


@pytest.mark.parametrize('fits', [20, 5, 0])
def test_training_steps_that_ran_out_give_the_same_network(fits):
    plain, plain_losses, _ = trained(None)
    network, losses, told = trained(fits)
    assert losses == pytest.approx(plain_losses, rel=1e-5)
    for a, b in zip(network.parameters(), plain.parameters()):
        torch.testing.assert_close(a, b, rtol=1e-4, atol=1e-6)
    assert len(told) == (1 if fits == 0 else 0)
    assert (network.place.accelerator is CPU) == (fits == 0)


def test_the_batch_follows_the_memory_that_is_free(monkeypatch):
    monkeypatch.setattr(Accelerator, 'free_bytes', lambda self: 1000 if self.kind == 'cuda' else None)
    assert Batches(Small(), CARD, 10, 10_000).size == 50  # half of it
    assert Batches(Small(), CARD, 10, 20).size == 20
    assert Batches(Small(), CARD, 10_000, 20, least=4).size == 4
    assert Batches(Small(), CPU, 10, 10_000, memory=400).size == 40


def test_an_item_is_measured_by_what_layers_give():
    network = Small()
    network.place = Batches(network, CPU, 1, 1)
    once = item_bytes(network, torch.zeros(1, 6))
    assert once == 4 * 4 * 16  # the widest layer, with what is before and behind it
    assert item_bytes(network, torch.zeros(1, 6), training=True) > once / 2
    assert not any(layer._forward_hooks for layer in network.modules())


def test_a_network_that_does_not_fit_at_all_begins_on_the_cpu(monkeypatch):
    network, told = Small(), []
    original = Small.to

    def to(self, device):
        if not told and not getattr(self, 'tried', False):
            self.tried = True
            raise torch.OutOfMemoryError('weights')
        return original(self, device)

    monkeypatch.setattr(Small, 'to', to)
    place = Batches(network, CARD, 1, 8, tell=told.append)
    assert place.accelerator is CPU
    assert len(told) == 1


def test_what_is_not_there_is_refused_and_what_is_there_is_said(monkeypatch):
    monkeypatch.delenv('HSI_DEVICE', raising=False)
    monkeypatch.setattr(accelerator, '_try', lambda name: None)
    assert choose() is CPU
    assert choose('cpu') is CPU
    for asked in ('cuda', 'cuda:3', 'mps'):
        with pytest.raises(ParameterError, match=f'"{asked}"') as caught:
            choose(asked)
        assert 'cpu' in caught.value.remedy
    for odd in ('gpu', 'cuda:', 'tpu:0', ''):
        with pytest.raises(ParameterError):
            choose(odd or 'none')


def test_the_environment_stands_in_for_auto_only(monkeypatch):
    monkeypatch.setattr(accelerator, '_try', lambda name: CARD if name == 'cuda:0' else None)
    monkeypatch.delenv('HSI_DEVICE', raising=False)
    assert choose() is CARD
    assert choose('cuda') is CARD
    monkeypatch.setenv('HSI_DEVICE', 'cpu')
    assert choose() is CPU
    assert choose('cuda:0') is CARD
    monkeypatch.setenv('HSI_DEVICE', 'mps')
    with pytest.raises(ParameterError, match='mps'):
        choose()


def test_a_card_whose_kernels_fail_is_not_there(monkeypatch):
    monkeypatch.setattr(accelerator, '_listed', lambda device: True)

    def broken(*_, **__):
        raise RuntimeError('CUDA error: no kernel image is available for execution on the device')

    monkeypatch.setattr(torch.nn.functional, 'conv1d', broken)
    assert accelerator._try('cuda:0') is None
    assert available() == [CPU]


def test_threads_and_release_are_safe_anywhere():
    before = torch.get_num_threads()
    try:
        limit_threads(1)
        assert torch.get_num_threads() == 1
        limit_threads(None)
        assert torch.get_num_threads() == 1
        limit_threads(2)
        assert torch.get_num_threads() == 2
    finally:
        torch.set_num_threads(before)
    release()
    release()


def test_a_seed_repeats():
    make_repeatable(3)
    first = torch.randn(4)
    make_repeatable(3)
    assert torch.equal(first, torch.randn(4))
    assert torch.are_deterministic_algorithms_enabled()


@pytest.mark.skipif(not torch.cuda.is_available(), reason='no NVIDIA graphics card')
def test_a_real_card_computes_and_gives_back():
    card = choose('cuda')
    assert card.kind == 'cuda'
    assert card.free_bytes() > 0
    network = Small()
    network.place = Batches(network, card, item_bytes(network, torch.zeros(1, 6)), 1 << 16)
    x = torch.randn(1000, 6)
    on_card = scores(network, network.place, x)
    network.place = Batches(network, CPU, 1, 64)
    torch.testing.assert_close(on_card, scores(network, network.place, x), rtol=1e-3, atol=1e-4)
    release()
    assert batches.is_out_of_memory(torch.cuda.OutOfMemoryError('x'))
