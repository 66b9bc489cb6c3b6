"""The last block, looked into: what changes, what does not, and against plain arithmetic."""

from __future__ import annotations

import pytest

torch = pytest.importorskip('torch')
pytest.importorskip('transformers')

from hsi_plugin.core.errors import ParameterError  # noqa: E402
from hsi_plugin.models.clip.dense import ATTENTIONS, global_shift, mixing  # noqa: E402
from hsi_plugin.models.clip.model import open_clip  # noqa: E402
from hsi_plugin.models.clip.upsample import Interpolation, logits, scores  # noqa: E402
from tests.models.clip import tiny  # noqa: E402

pytestmark = pytest.mark.torch


@pytest.fixture(scope='module')
def clip(tmp_path_factory):
    folder = tmp_path_factory.mktemp('clip')
    tiny.save_clip(folder, attention_dropout=0.5)
    model = open_clip(folder)
    with torch.no_grad():  # as far from each other as a trained network's weights are, so that attention has something to choose
        generator = torch.Generator().manual_seed(5)
        for parameter in model.network.parameters():
            if parameter.ndim == 2:
                parameter.copy_(0.4 * torch.randn(parameter.shape, generator=generator))
    return model


@pytest.fixture(scope='module')
def siglip(tmp_path_factory):
    folder = tmp_path_factory.mktemp('siglip')
    tiny.save_siglip(folder)
    return open_clip(folder)


@pytest.fixture(scope='module')
def pictures():
    return torch.rand(2, 3, 48, 40, generator=torch.Generator().manual_seed(0))


def watch(model, pictures, attention):
    """What goes into each block's parts, and what comes out of the blocks before the last."""
    seen, hooks = {}, []
    layers = model.network.vision_model.encoder.layers
    for number, layer in enumerate(layers):
        for name, part in (('block', layer), ('mlp', layer.mlp), ('norm2', layer.layer_norm2), ('attn', layer.self_attn)):
            def note(module, given, out, key=(number, name)):
                seen[key] = out[0] if isinstance(out, tuple) else out
            hooks.append(part.register_forward_hook(note))
    found = model.dense(pictures, attention)
    for hook in hooks:
        hook.remove()
    return seen, found


@pytest.mark.parametrize('attention', ['maskclip', 'clearclip', 'summed'])
def test_only_the_last_block_is_altered_and_its_layers_are_left_out(clip, pictures, attention):
    plain, _ = watch(clip, pictures, 'plain')
    other, _ = watch(clip, pictures, attention)
    assert torch.equal(plain[0, 'block'], other[0, 'block'])
    assert torch.equal(plain[0, 'mlp'], other[0, 'mlp'])
    assert (1, 'mlp') in plain
    assert not {key for key in other if key[0] == 1}  # neither the block itself, its own attention, nor the two layers behind


@pytest.mark.parametrize('attention', ['clearclip', 'summed'])
def test_weights_are_those_of_the_formula(attention):
    generator = torch.Generator().manual_seed(3)
    q, k, v = (torch.randn(2, 3, 7, 5, generator=generator) for _ in range(3))
    weights = mixing(q, k, v, attention)
    expected = torch.zeros(2, 3, 7, 7)
    for one in (q,) if attention == 'clearclip' else (q, k, v):
        for i in range(7):
            products = torch.stack([(one[:, :, i] * one[:, :, j]).sum(-1) for j in range(7)], -1) / 5**0.5
            expected[:, :, i] += torch.exp(products) / torch.exp(products).sum(-1, keepdim=True)
    torch.testing.assert_close(weights, expected, atol=1e-5, rtol=0)
    torch.testing.assert_close(weights.sum(-1), torch.full((2, 3, 7), 1.0 if attention == 'clearclip' else 3.0), atol=1e-3, rtol=0)


def test_features_follow_the_recipe(clip, pictures):
    """From the tokens before the last block to the space of words, step by step, in float64."""
    vision = clip.network.vision_model
    seen, found = watch(clip, pictures, 'summed')
    layer = vision.encoder.layers[1]
    part = {name: value.double() for name, value in layer.state_dict().items()}
    x = torch.nn.functional.layer_norm(seen[0, 'block'].double(), (32,), part['layer_norm1.weight'], part['layer_norm1.bias'], 1e-5)
    q, k, v = (x @ part[f'self_attn.{n}_proj.weight'].T + part[f'self_attn.{n}_proj.bias'] for n in 'qkv')
    heads = []
    for head in (slice(0, 16), slice(16, 32)):
        mix = sum(torch.softmax(one[..., head] @ one[..., head].transpose(1, 2) / 4.0, -1) for one in (q, k, v))
        heads.append(mix @ v[..., head])
    y = torch.cat(heads, -1) @ part['self_attn.out_proj.weight'].T + part['self_attn.out_proj.bias']
    norm = vision.post_layernorm
    y = torch.nn.functional.layer_norm(y, (32,), norm.weight.double(), norm.bias.double(), 1e-5)
    y = y @ clip.network.visual_projection.weight.double().T
    torch.testing.assert_close(found.features.double(), y[:, 1:].reshape(2, 6, 5, 24).permute(0, 3, 1, 2), atol=1e-5, rtol=1e-5)
    torch.testing.assert_close(found.whole.double(), torch.nn.functional.normalize(y[:, 0], dim=-1), atol=1e-5, rtol=0)


def test_another_attention_is_another_answer(clip, pictures):
    queries = torch.nn.functional.normalize(torch.randn(6, 24, generator=torch.Generator().manual_seed(7)), dim=-1)
    labels = {
        one: scores(clip.dense(pictures, one), queries, pictures, Interpolation('bilinear')).argmax(1) for one in ATTENTIONS
    }
    assert (labels['plain'] != labels['summed']).float().mean() > 0.2
    assert len({tuple(one.flatten().tolist()) for one in labels.values()}) == len(ATTENTIONS)


@pytest.mark.parametrize('kind', ['clip', 'siglip'])
@pytest.mark.parametrize('attention', ATTENTIONS)
def test_two_runs_are_the_same_bits_whatever_dropout_it_learned_with(request, pictures, kind, attention):
    model = request.getfixturevalue(kind)
    first, second = (model.dense(pictures, attention) for _ in range(2))
    assert torch.equal(first.features, second.features)
    assert torch.equal(first.whole, second.whole)
    assert first.features.shape == (2, model.dimensions, 6, 5)
    torch.testing.assert_close(first.whole.norm(dim=1), torch.ones(2), atol=1e-5, rtol=0)
    assert not any(parameter.requires_grad for parameter in model.network.parameters())


def test_the_global_shift_is_a_constant_of_a_word_and_a_window(clip, pictures):
    dense = clip.dense(pictures)
    queries = torch.nn.functional.normalize(torch.randn(4, 24, generator=torch.Generator().manual_seed(1)), dim=-1)
    shift = logits(dense, queries, pictures) - scores(dense, queries, pictures)
    expected = -0.3 * torch.nn.functional.cosine_similarity(dense.whole[:, None], queries[None], dim=-1)
    torch.testing.assert_close(shift, expected[..., None, None].expand_as(shift), atol=1e-6, rtol=0)
    torch.testing.assert_close(global_shift(dense.whole, queries, 0.5), expected * 0.5 / -0.3, atol=1e-6, rtol=0)


def test_a_siglip_patch_is_what_its_head_says_of_that_token_alone(siglip, pictures):
    vision = siglip.network.vision_model
    with torch.no_grad():
        given = siglip.normalise(pictures)
        tokens = vision(given, interpolate_pos_encoding=True).last_hidden_state  # after its layer norm
        alone = torch.stack([vision.head(tokens[:, i : i + 1]) for i in range(tokens.shape[1])], 2)
    found = siglip.dense(pictures, 'plain').features
    torch.testing.assert_close(found.flatten(2), alone, atol=1e-5, rtol=1e-4)


def test_a_picture_and_its_place_in_the_stack_do_not_matter(clip, pictures):
    both, one = clip.dense(pictures), clip.dense(pictures[1:])
    torch.testing.assert_close(both.features[1:], one.features, atol=1e-5, rtol=1e-5)


def test_what_cannot_be_cut_into_patches_is_refused(clip):
    for shape in ((1, 3, 12, 16), (1, 3, 16, 12), (3, 16, 16), (1, 4, 16, 16)):
        with pytest.raises(ParameterError, match='patches of 8'):
            clip.dense(torch.zeros(shape))
    with pytest.raises(ParameterError, match='no attention "other"'):
        clip.dense(torch.zeros(1, 3, 16, 16), 'other')
