"""U-Net and RU-Net: the papers' sizes, any image size, no dependence on the window that a pixel is seen in."""

from __future__ import annotations

import pytest

torch = pytest.importorskip('torch')

from hsi_plugin.models.heads.unet import MARGIN, STEP, Dropout, UNet, UNetShape, build_unet, enlarge, pad_to_step  # noqa: E402

pytestmark = pytest.mark.torch


def counted(channels, classes, regularised):
    """Weights, biases and normalisation of every convolution, by hand: 64-128-256-512-512, then back."""
    pairs = [
        (channels, 64, 64), (64, 128, 128), (128, 256, 256), (256, 512, 512), (512, 512, 512),
        (1024, 512, 256), (512, 256, 128), (256, 128, 64), (128, 64, 64),
    ]  # fmt: skip
    convolutions = [(a, b) for first, second, third in pairs for a, b in ((first, second), (second, third))]
    return sum(9 * a * b + b + (2 * b if regularised else 0) for a, b in convolutions) + 64 * classes + classes


@pytest.mark.parametrize('regularised', [False, True])
@pytest.mark.parametrize(('channels', 'classes'), [(3, 1), (256, 10)])
def test_the_papers_number_of_parameters(channels, classes, regularised):
    network = build_unet(UNetShape(channels, classes, regularised), 'meta')
    assert sum(p.numel() for p in network.parameters()) == counted(channels, classes, regularised)
    norms = [m for m in network.modules() if isinstance(m, torch.nn.BatchNorm2d)]
    assert len(norms) == (18 if regularised else 0)
    assert network.dropout.share == (0.25 if regularised else 0.0)


def test_the_number_of_parameters_that_is_known_of_it():
    assert counted(3, 1, True) == 17_267_393


@pytest.mark.parametrize('size', [(1, 1), (17, 3), (32, 48), (33, 70)])
@pytest.mark.parametrize('regularised', [False, True])
def test_any_size_and_gradients_everywhere(size, regularised):
    torch.manual_seed(0)
    network = UNet(5, 3, regularised, 4)
    found = network(torch.randn(2, 5, *size))
    assert found.shape == (2, 3, *size)
    found.square().sum().backward()
    for name, value in network.named_parameters():
        assert value.grad is not None, name
        assert torch.isfinite(value.grad).all(), name


def test_enlarging_is_bilinear():
    maps = torch.randn(2, 3, 5, 7)
    wanted = torch.nn.functional.interpolate(maps, scale_factor=2, mode='bilinear', align_corners=False)
    torch.testing.assert_close(enlarge(maps), wanted)


def test_filling_up_repeats_the_border():
    images = torch.arange(12.0).reshape(1, 1, 3, 4)
    full = pad_to_step(images)
    assert full.shape == (1, 1, STEP, STEP)
    assert torch.equal(full[..., :3, :4], images)
    assert (full[..., 2:, 3:] == images[..., -1, -1]).all()


def test_scores_do_not_depend_on_what_lies_beyond_the_margin():
    torch.manual_seed(0)
    network = UNet(2, 2, True, 2).eval().double()
    images = torch.randn(1, 2, 2 * MARGIN + STEP, STEP).double()
    place = MARGIN  # a multiple of the step
    with torch.inference_mode():
        whole = network(images)[..., place : place + STEP, :]
        changed = images.clone()
        changed[..., -1, :] += 100.0
        torch.testing.assert_close(network(changed)[..., place : place + STEP, :], whole, rtol=0.0, atol=0.0)
        shifted = network(images[..., STEP:, :])  # one step less of context, beyond the margin of the last pixels only
        torch.testing.assert_close(shifted[..., MARGIN : MARGIN + STEP, :], network(images)[..., MARGIN + STEP : MARGIN + 2 * STEP, :])


def test_dropout_draws_on_the_cpu_and_keeps_the_mean():
    layer = Dropout(0.25)
    x = torch.ones(100, 100)
    torch.manual_seed(0)
    first = layer(x)
    torch.manual_seed(0)
    assert torch.equal(layer(x), first)
    assert abs(float((first == 0).float().mean()) - 0.25) < 0.02
    assert abs(float(first.mean()) - 1.0) < 0.03
    assert torch.equal(layer.eval()(x), x)


def test_its_numbers_survive_the_card_and_nonsense_is_refused():
    shape = UNetShape(7, 3, False, 8)
    assert UNetShape.from_json(shape.to_json()) == shape
    for change in ({'width': 10**9}, {'channels': 0}, {'classes': 'many'}):
        with pytest.raises(ValueError):
            UNetShape.from_json({**shape.to_json(), **change})
    with pytest.raises(KeyError):
        UNetShape.from_json({'channels': 3})
