"""The network itself: any number of bands, no pixel depends on another, gradients everywhere."""

from __future__ import annotations

import pytest

torch = pytest.importorskip('torch')

from hsi_plugin.models.cnn1d import CLIP, Cnn1d, Shape  # noqa: E402

pytestmark = pytest.mark.torch


@pytest.mark.parametrize('bands', [1, 2, 3, 7, 47, 48, 96, 191, 285, 500])
def test_any_number_of_bands(bands):
    torch.manual_seed(0)
    network = Cnn1d(Shape(bands, 4))
    found = network(torch.randn(5, bands))
    assert found.shape == (5, 4)
    found.square().sum().backward()
    for name, value in network.named_parameters():
        assert value.grad is not None, name
        assert torch.isfinite(value.grad).all(), name
    torch.testing.assert_close(network.pooling.sum(0), torch.ones(network.pooling.shape[1]))
    assert (network.pooling.sum(1) > 0).all()  # no place along the spectrum is left out


def test_a_pixel_does_not_depend_on_the_others_of_its_batch():
    torch.manual_seed(0)
    network = Cnn1d(Shape(60, 3)).eval()
    x = torch.randn(50, 60)
    with torch.inference_mode():
        together = network(x)
        alone = torch.cat([network(one[None]) for one in x])
    torch.testing.assert_close(together, alone, rtol=1e-5, atol=1e-5)


def test_where_a_feature_lies_matters():
    torch.manual_seed(0)
    network = Cnn1d(Shape(96, 3)).eval()
    left, right = torch.zeros(1, 96), torch.zeros(1, 96)
    left[0, 10:14], right[0, 80:84] = 3.0, 3.0
    with torch.inference_mode():
        assert (network(left) - network(right)).abs().max() > 1e-3


def test_a_broken_band_stays_bounded():
    torch.manual_seed(0)
    network = Cnn1d(Shape(30, 3)).eval()
    x = torch.zeros(1, 30)
    x[0, 3] = 1e30
    clipped = torch.zeros(1, 30)
    clipped[0, 3] = CLIP
    with torch.inference_mode():
        torch.testing.assert_close(network(x), network(clipped))


def test_the_linear_path_is_added():
    network = Cnn1d(Shape(4, 2)).eval()
    x = torch.randn(3, 4)
    with torch.inference_mode():
        before = network(x)
        network.weight.fill_(1.0)
        network.bias.copy_(torch.tensor([0.0, 5.0]))
        torch.testing.assert_close(network(x) - before, x.sum(1, keepdim=True) + torch.tensor([0.0, 5.0]))


def test_its_numbers_survive_the_card_and_nonsense_is_refused():
    shape = Shape(60, 3, 32, 1, 4)
    assert Shape.from_json(shape.to_json()) == shape
    for change in ({'width': 6}, {'width': 10**9}, {'bands': 0}, {'blocks': 99}, {'places': 0}, {'classes': 'many'}):
        with pytest.raises(ValueError):
            Shape.from_json({**shape.to_json(), **change})
    with pytest.raises(KeyError):
        Shape.from_json({'bands': 3})
