"""The Mamba layer and the block: equal to what the papers write, causal, and the first values that they state."""

from __future__ import annotations

import pytest

torch = pytest.importorskip('torch')

from hsi_plugin.models.mamba import block as under_test  # noqa: E402
from hsi_plugin.models.mamba.block import Block, Mamba  # noqa: E402
from hsi_plugin.models.mamba.causal import project  # noqa: E402
from hsi_plugin.models.mamba.scan import from_lanes, to_lanes  # noqa: E402

from . import reference  # noqa: E402

pytestmark = pytest.mark.torch


def gradients(module, function, x):
    """Output and gradients by the input and every parameter."""
    x = x.clone().requires_grad_()
    y = function(x)
    weights = torch.randn(y.shape, generator=torch.Generator().manual_seed(1))
    found = torch.autograd.grad((y * weights).sum(), [x, *module.parameters()], materialize_grads=True)
    return dict(zip(['y', 'x', *(name for name, _ in module.named_parameters())], [y.detach(), *found]))


def assert_same(found, wanted):
    for name, true in wanted.items():
        assert float((found[name] - true).abs().max()) <= 2e-5 * max(float(true.abs().max()), 1.0), name


@pytest.mark.parametrize(('n', 'length', 'steps', 'width'), [(1, 1, 1, 4), (3, 4, 4, 4), (1, 100, 10, 16), (2, 130, 11, 16)])
def test_the_layer_equals_the_papers(n, length, steps, width):
    torch.manual_seed(0)
    layer = Mamba(width)
    x = torch.randn(n, length, width)
    chunks = -(-length // steps)

    def ours(x):
        return from_lanes(layer(to_lanes(x, steps, chunks), chunks), n, length)

    assert_same(gradients(layer, ours, x), gradients(layer, lambda x: reference.layer(layer, x), x))


@pytest.mark.parametrize('size', [(1, 1), (3, 5), (16, 24)])
@pytest.mark.parametrize('n', [1, 2])
@pytest.mark.parametrize('pixels', [7, 2**16])
def test_the_block_equals_the_papers(size, n, pixels, monkeypatch):
    monkeypatch.setattr(under_test, '_PIXELS', pixels)
    torch.manual_seed(0)
    module = Block(16)
    with torch.no_grad():
        module.weights.copy_(torch.tensor([0.3, -0.5]))
    x = torch.randn(n, 16, *size)
    assert_same(gradients(module, module, x), gradients(module, lambda x: reference.block(module, x), x))
    with torch.inference_mode():
        torch.testing.assert_close(module(x), reference.block(module, x), rtol=0.0, atol=2e-5)


def test_the_layers_first_values():
    torch.manual_seed(0)
    layer = Mamba(16)
    assert layer.rank == 1
    torch.testing.assert_close(layer.rates.exp(), torch.arange(1.0, 17.0).expand(32, 16))
    assert torch.equal(layer.through, torch.ones(32))
    steps = torch.nn.functional.softplus(Mamba(512).step_bias).detach()
    assert 0.99e-3 < float(steps.min()) < 2e-3
    assert 0.05 < float(steps.max()) < 0.101
    assert abs(float(steps.log10().mean()) + 2.0) < 0.1  # evenly in the logarithm


def test_a_layer_sees_what_was_and_nothing_that_comes():
    torch.manual_seed(0)
    layer = Mamba(4)
    x = torch.randn(1, 60, 4)

    def run(x):
        return from_lanes(layer(to_lanes(x, 8, 8), 8), 1, 60)

    changed = x.clone()
    changed[:, 30] += 1.0
    differs = (run(x) != run(changed)).any(2)[0]
    assert not differs[:30].any()
    assert differs[30:40].all()


def test_the_filter_reaches_three_places_back_across_chunks():
    x = torch.zeros(2, 24, 1)
    x[0, 7] = 1.0
    weight = torch.tensor([1.0, 10.0, 100.0, 1000.0]).reshape(1, 4, 1)
    y = from_lanes(project(to_lanes(x, 8, 3), weight, torch.zeros(1), 3), 2, 24)
    assert y[0, :, 0].tolist() == [*[0.0] * 7, 1000.0, 100.0, 10.0, 1.0, *[0.0] * 13]
    assert not y[1].any()


def test_the_filters_gradients_are_those_of_differences():
    torch.manual_seed(0)
    x, weight, bias = (torch.randn(shape, dtype=torch.float64, requires_grad=True) for shape in ((8, 2, 6), (3, 4, 2), (3,)))
    assert torch.autograd.gradcheck(lambda *given: project(*given, 3), (x, weight, bias))
    assert torch.autograd.gradcheck(project, (x, weight, bias))


def test_the_spectral_branch_reads_four_tokens_of_a_pixel_and_no_other_pixel():
    torch.manual_seed(0)
    module = Block(16)
    seen = []
    module.along_features.register_forward_pre_hook(lambda _, given: seen.append(tuple(given[0].shape)))
    x = torch.randn(1, 16, 6, 5)
    y = module._spectral(x)
    assert seen == [(4, 4, 30)]
    changed = x.clone()
    changed[:, 8:12, 2, 3] += 1.0  # the third token
    differs = (module._spectral(changed) != y)[0]
    assert not differs[:8].any()
    assert differs[8:, 2, 3].any()
    differs[:, 2, 3] = False
    assert not differs.any()
