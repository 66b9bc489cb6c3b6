"""From patches to pixels: the short way against the long one, borders, and SimFeatUp's kernels against their definition."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip('torch')

from torch.nn import functional  # noqa: E402

from hsi_plugin.core.errors import ModelError, ParameterError  # noqa: E402
from hsi_plugin.models.clip.dense import Dense  # noqa: E402
from hsi_plugin.models.clip.simfeatup import SimFeatUp, apply_taps, mirror, read_simfeatup, shapes  # noqa: E402
from hsi_plugin.models.clip.upsample import Interpolation, JointBilateral, scores, upsampler_of  # noqa: E402
from tests.models.clip import tiny  # noqa: E402

pytestmark = pytest.mark.torch


def draw(*shape, seed=0):
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


def case(channels=40, rows=3, cols=4, patch=16, words=3, n=2):
    pictures = torch.rand(n, 3, rows * patch, cols * patch, generator=torch.Generator().manual_seed(9))
    queries = functional.normalize(draw(words, channels, seed=1), dim=-1)
    return Dense(draw(n, channels, rows, cols), draw(n, channels)), queries, pictures


def upsamplers(channels):
    return {
        'bilateral': JointBilateral(), 'bicubic': Interpolation(), 'bilinear': Interpolation('bilinear'),
        'simfeatup': SimFeatUp(tiny.simfeatup_tensors(channels)),
    }  # fmt: skip


@pytest.mark.parametrize('name', ['bilateral', 'bicubic', 'bilinear', 'simfeatup'])
@pytest.mark.parametrize('channels', [40, 7])  # more and fewer than the twelve patches
def test_the_short_way_is_the_long_way(name, channels):
    dense, queries, pictures = case(channels)
    made = upsamplers(channels)[name]
    found = scores(dense, queries, pictures, made)
    mixed, shift = made.mix(dense.features)
    for i in range(2):
        full = made.operator(pictures[i : i + 1], (3, 4))(mixed[i : i + 1])[0]
        if shift is not None:
            full = full + shift[:, None, None]
        cosine = functional.cosine_similarity(full[None].double(), queries[:, :, None, None].double(), dim=1)
        torch.testing.assert_close(found[i].double(), cosine, atol=1e-4, rtol=0)
    torch.testing.assert_close(found, scores(dense, queries, pictures, made, reduced=False), atol=1e-4, rtol=0)
    assert torch.equal(found, scores(dense, queries, pictures, made))  # two runs, the same bits


def test_the_default_is_joint_bilateral():
    dense, queries, pictures = case()
    assert torch.equal(scores(dense, queries, pictures), scores(dense, queries, pictures, upsampler_of('bilateral')))
    with pytest.raises(ParameterError, match='no upsampler "other"'):
        upsampler_of('other')


def test_bilateral_weights_are_those_of_the_formula():
    rows, cols, patch, sigma, tolerance = 3, 4, 4, 0.7, 0.05
    picture = torch.rand(1, 3, rows * patch, cols * patch, generator=torch.Generator().manual_seed(4))
    found = JointBilateral(sigma, tolerance).weights(picture, (rows, cols)).numpy()
    colours = picture[0].numpy().reshape(3, rows, patch, cols, patch).mean((2, 4))
    padded = np.pad(picture[0].numpy(), ((0, 0), (1, 1), (1, 1)), mode='edge')
    smooth = sum(padded[:, a : a + rows * patch, b : b + cols * patch] for a in range(3) for b in range(3)) / 9
    within = [
        ((smooth[:, r * patch : (r + 1) * patch, c * patch : (c + 1) * patch] - colours[:, r, c, None, None]) ** 2).sum(0).mean()
        for r in range(rows) for c in range(cols)
    ]  # fmt: skip
    tau2 = tolerance**2 + np.sort(within)[(len(within) - 1) // 2]
    for y, x in ((0, 0), (5, 6), (11, 15), (7, 2)):
        weights = np.zeros((5, 5))
        for down in range(5):
            for right in range(5):
                r, c = y // patch + down - 2, x // patch + right - 2
                if 0 <= r < rows and 0 <= c < cols:
                    far = ((y + 0.5) / patch - (r + 0.5)) ** 2 + ((x + 0.5) / patch - (c + 0.5)) ** 2
                    colour = ((smooth[:, y, x] - colours[:, r, c]) ** 2).sum()
                    weights[down, right] = np.exp(-far / (2 * sigma**2) - colour / (2 * tau2))
        np.testing.assert_allclose(found[:, y, x].reshape(5, 5), weights / weights.sum(), atol=1e-4)
    np.testing.assert_allclose(found.sum(0), 1.0, atol=1e-5)


def test_a_constant_stays_a_constant():
    operator = JointBilateral().operator(torch.rand(1, 3, 32, 48), (4, 6))
    torch.testing.assert_close(operator(torch.full((1, 2, 4, 6), 3.5)), torch.full((1, 2, 32, 48), 3.5), atol=1e-5, rtol=0)


@pytest.mark.parametrize('texture', [0.04, 0.1])
def test_borders_between_fields_are_found_better_than_without_the_picture(texture):
    ours, theirs = [], []
    for seed in range(3):
        truth, picture = tiny.polygons(seed=seed, texture=texture)
        queries = np.random.default_rng(100).standard_normal((5, 64))
        queries /= np.linalg.norm(queries, axis=1, keepdims=True)
        dense = Dense(torch.from_numpy(tiny.patch_features(truth, queries, 16, seed)), torch.zeros(1, 64))
        for made, found in ((JointBilateral(), ours), (Interpolation('bilinear'), theirs)):
            labels = scores(dense, torch.tensor(queries, dtype=torch.float32), torch.from_numpy(picture), made).argmax(1)[0].numpy()
            found.append((tiny.boundary_f1(labels, truth), (labels == truth).mean()))
    better = np.mean(ours, 0) - np.mean(theirs, 0)
    assert better[0] > 0.02  # boundary F1
    assert better[1] > 0.01  # accuracy


def test_simfeatup_has_as_many_numbers_as_its_makers():
    assert sum(int(np.prod(shape)) for shape in shapes(512).values()) == 293_729


def published(weights, guide, source):
    """One step, from the definition: all taps at once."""
    radius, side = 5, 11
    n, _, height, width = guide.shape
    w = {name: value.double() for name, value in weights.items()}

    def layers(x, name):
        x = functional.conv2d(x, w[f'{name}.0.weight'], w[f'{name}.0.bias'])
        x = x * 0.5 * (1 + torch.erf(x / 2**0.5))
        return functional.conv2d(x, w[f'{name}.3.weight'], w[f'{name}.3.bias'])

    keys = layers(guide.double(), 'up.range_proj')
    around = functional.unfold(functional.pad(keys, [radius] * 4, mode='reflect'), side).reshape(n, 32, side**2, height, width)
    kernel = torch.softmax(w['up.range_temp'].exp() * (around * keys[:, :, None]).sum(1), 1)
    line = torch.linspace(-1, 1, side, dtype=torch.float64)
    near = torch.exp(-(line[:, None] ** 2 + line**2) / (2 * w['up.sigma_spatial'] ** 2)).reshape(1, -1, 1, 1)
    kernel = kernel * near / (kernel * near).sum(1, keepdim=True)
    kernel = kernel + 0.1 * layers(torch.cat([kernel, guide.double()], 1), 'up.fixup_proj')
    large = functional.interpolate(source.double(), (height, width), mode='bicubic', align_corners=False)
    taps = functional.unfold(functional.pad(large, [radius] * 4, mode='reflect'), side).reshape(n, source.shape[1], side**2, height, width)
    return (taps * kernel[:, None]).sum(2)


def test_simfeatup_is_what_its_definition_says():
    weights = tiny.simfeatup_tensors(6)
    made = SimFeatUp(weights)
    source, picture = draw(1, 6, 3, 4), torch.rand(1, 3, 48, 64, generator=torch.Generator().manual_seed(2))
    mean, std = (torch.tensor(v).reshape(1, 3, 1, 1) for v in ((0.48145466, 0.4578275, 0.40821073), (0.26862954, 0.26130258, 0.27577711)))
    guide, expected = (picture - mean) / std, source
    for size in ((6, 8), (12, 16), (24, 32), (48, 64)):
        expected = published(weights, functional.adaptive_avg_pool2d(guide, size), expected)
    weight, bias = weights['fixup_proj.1.weight'].double(), weights['fixup_proj.1.bias'].double()
    expected = expected + 0.1 * functional.conv2d(expected, weight, bias)
    mixed, shift = made.mix(source)
    found = made.operator(picture, (3, 4))(mixed) + shift[:, None, None]
    torch.testing.assert_close(found.double(), expected, atol=1e-4, rtol=1e-4)


def test_with_kernels_that_are_a_point_it_is_bicubic():
    weights = {name: torch.zeros_like(value) for name, value in tiny.simfeatup_tensors(6).items()}
    weights['up.sigma_spatial'] = torch.tensor(0.01)
    source, picture = draw(1, 6, 3, 4), torch.rand(1, 3, 48, 64)
    found = SimFeatUp(weights).operator(picture, (3, 4))(source)
    for size in ((6, 8), (12, 16), (24, 32), (48, 64)):
        source = functional.interpolate(source, size, mode='bicubic', align_corners=False)
    torch.testing.assert_close(found, source, atol=1e-5, rtol=0)


def test_patches_that_are_not_sixteen_pixels_wide_are_brought_to_size():
    made = SimFeatUp(tiny.simfeatup_tensors(6))
    for patch in (8, 14, 32):
        assert made.operator(torch.rand(1, 3, 2 * patch, 3 * patch), (2, 3))(draw(1, 6, 2, 3)).shape == (1, 6, 2 * patch, 3 * patch)


def test_taps_one_after_the_other_are_all_at_once_and_borders_are_mirrored():
    maps, kernel = draw(1, 3, 9, 8), draw(1, 121, 9, 8, seed=5)
    taps = functional.unfold(functional.pad(maps, [5] * 4, mode='reflect'), 11).reshape(1, 3, 121, 9, 8)
    torch.testing.assert_close(apply_taps(maps, kernel), (taps * kernel[:, None]).sum(2), atol=1e-4, rtol=0)
    assert torch.equal(mirror(maps), functional.pad(maps, [5] * 4, mode='reflect'))
    assert mirror(torch.arange(3.0).reshape(1, 1, 1, 3))[0, 0, 0].tolist() == [1, 0, 1, 2, 1, 0, 1, 2, 1, 0, 1, 2, 1]


@pytest.mark.parametrize('prefix', ['', 'upsampler.'])
def test_its_file_is_read_as_lightning_wrote_it(tmp_path, prefix):
    weights = tiny.simfeatup_tensors(40, prefix=prefix)
    torch.save({'state_dict': {**weights, 'downsampler.weight': torch.zeros(3)}, 'epoch': 1}, tmp_path / 'a.ckpt')
    dense, queries, pictures = case()
    found = scores(dense, queries, pictures, read_simfeatup(tmp_path / 'a.ckpt', 40))
    assert torch.equal(found, scores(dense, queries, pictures, SimFeatUp(tiny.simfeatup_tensors(40))))


def test_another_file_is_refused(tmp_path):
    weights = tiny.simfeatup_tensors(40)
    torch.save(weights, tmp_path / 'a.pt')
    with pytest.raises(ModelError, match=r'\(512, 512, 1, 1\) is needed'):
        read_simfeatup(tmp_path / 'a.pt', 512)
    del weights['up.fixup_proj.3.bias']
    torch.save(weights, tmp_path / 'b.pt')
    with pytest.raises(ModelError, match=r'lacks "up\.fixup_proj\.3\.bias"'):
        read_simfeatup(tmp_path / 'b.pt', 40)
    torch.save({'weight': torch.zeros(3)}, tmp_path / 'c.pt')
    with pytest.raises(ModelError, match='no upsampler'):
        read_simfeatup(tmp_path / 'c.pt', 40)
