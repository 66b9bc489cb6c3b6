"""The selective scan: equal to the loop in values and gradients, for any shape, and where sums of logarithms fail."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

torch = pytest.importorskip('torch')

from hsi_plugin.models.mamba import scan  # noqa: E402
from hsi_plugin.models.mamba.scan import chunking, from_lanes, selective_scan, sequential_scan, to_lanes  # noqa: E402

pytestmark = pytest.mark.torch
NAMES = ('u', 'delta', 'A', 'B', 'C', 'D')
LENGTHS = st.one_of(st.integers(1, 90), st.sampled_from([127, 128, 129, 400]))


def arguments(n, length, channels, states, seed=0, kind=torch.float32, step=-2.0):
    random = torch.Generator().manual_seed(seed)

    def normal(*shape):
        return torch.randn(*shape, generator=random, dtype=kind)

    delta = torch.nn.functional.softplus(normal(n, length, channels) + step)
    made = (
        normal(n, length, channels), delta, -torch.exp(normal(channels, states)), normal(n, length, states), normal(n, length, states),
        normal(channels),
    )  # fmt: skip
    return [value.requires_grad_() for value in made]


def values_and_gradients(function, given_arguments):
    leaves = [value.detach().clone().requires_grad_() for value in given_arguments]
    y = function(*leaves)
    weights = torch.randn(y.shape, generator=torch.Generator().manual_seed(1), dtype=y.dtype)
    return y, torch.autograd.grad((y * weights).sum(), leaves, materialize_grads=True)


def assert_same(given_arguments, tolerance=1e-5):
    """To `tolerance` of the largest value, as float32 sums in another order allow."""
    y, gradients = values_and_gradients(selective_scan, given_arguments)
    wanted_y, wanted = values_and_gradients(sequential_scan, given_arguments)
    for name, found, true in zip(('y', *NAMES), (y, *gradients), (wanted_y, *wanted)):
        assert found.shape == true.shape, name
        assert float((found - true).detach().abs().max()) <= tolerance * max(float(true.detach().abs().max()), 1.0), name


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 3), LENGTHS, st.integers(1, 5), st.integers(1, 4), st.integers(0, 9))
def test_equals_the_loop_in_values_and_gradients(n, length, channels, states, seed):
    assert_same(arguments(n, length, channels, states, seed))


@pytest.mark.parametrize(('n', 'length', 'channels', 'states'), [(1, 3000, 32, 16), (2, 1531, 4, 16), (700, 4, 8, 16), (300, 1, 8, 16)])
def test_equals_the_loop_at_the_networks_sizes(n, length, channels, states):
    assert_same(arguments(n, length, channels, states))


@pytest.mark.parametrize('n', [1, 3])
@pytest.mark.parametrize('length', [4, 64, 97])
def test_equals_the_loop_in_several_blocks(n, length, monkeypatch):
    monkeypatch.setitem(scan._BLOCK, 'cpu', 24)  # two lanes of 12 states
    monkeypatch.setattr(scan, 'chunking', lambda n, length, states, device: (min(length, 10), -(-length // min(length, 10))))
    assert_same(arguments(n, length, 4, 3))


def test_many_chunks_were_tried():
    """The comparison above would prove nothing if short sequences were run as one chunk."""
    assert chunking(1, 400, 20, 'cpu')[1] > 10
    assert chunking(700, 4, 128, 'cpu') == (4, 1)
    assert chunking(1, 1, 512, 'cpu') == (1, 1)


@pytest.mark.parametrize('step', [-12.0, 3.0, 30.0])
def test_holds_from_no_decay_to_all_of_it(step):
    """At 30 the state is multiplied with exp(-30 and far below); at -12 with nearly 1 for the whole sequence."""
    assert_same(arguments(1, 500, 3, 4, step=step), 3e-5)
    y, gradients = values_and_gradients(selective_scan, arguments(1, 500, 3, 4, step=step))
    assert all(torch.isfinite(value).all() for value in (y, *gradients))


def test_gradients_are_those_of_differences():
    torch.manual_seed(0)
    assert torch.autograd.gradcheck(selective_scan, arguments(2, 23, 2, 3, kind=torch.float64))


def test_float64_is_kept_and_exact():
    assert_same(arguments(1, 333, 3, 4, kind=torch.float64), 1e-12)


def test_gradients_only_of_what_is_asked_for():
    u, delta, A, B, C, D = (value.detach() for value in arguments(1, 50, 2, 3))
    A.requires_grad_()
    selective_scan(u, delta, A, B, C, D).sum().backward()
    assert torch.isfinite(A.grad).all()
    assert u.grad is None
    with torch.no_grad():
        assert not selective_scan(u, delta, A, B, C, D).requires_grad


def test_memory_order_of_the_arguments_makes_no_difference():
    given_arguments = arguments(5, 40, 3, 4)
    other = [value.detach().transpose(0, -1).contiguous().transpose(0, -1) for value in given_arguments]
    assert torch.equal(selective_scan(*given_arguments), selective_scan(*other))


def test_stays_in_float32_under_autocast():
    given_arguments = arguments(1, 200, 4, 8)
    wanted = selective_scan(*given_arguments)
    with torch.autocast('cpu', dtype=torch.bfloat16):
        found = selective_scan(*given_arguments)
        half = selective_scan(given_arguments[0].bfloat16(), *given_arguments[1:])
    assert found.dtype == half.dtype == torch.float32
    assert torch.equal(found, wanted)


def test_twice_the_same_bit_by_bit():
    given_arguments = arguments(1, 2000, 8, 16)
    first, second = (values_and_gradients(selective_scan, given_arguments) for _ in range(2))
    assert torch.equal(first[0], second[0])
    assert all(torch.equal(a, b) for a, b in zip(first[1], second[1]))


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 4), st.integers(1, 60), st.integers(1, 3), st.integers(1, 17))
def test_lanes_and_back(n, length, channels, steps):
    x = torch.randn(n, length, channels, generator=torch.Generator().manual_seed(0))
    steps = min(steps, length)
    chunks = -(-length // steps)
    lanes = to_lanes(x, steps, chunks)
    assert lanes.shape == (steps, channels, n * chunks)
    assert torch.equal(lanes[0, :, ::chunks], x[:, 0].T)  # the first lane of every sequence begins with it
    assert torch.equal(from_lanes(lanes, n, length), x)
