"""Networks for photographs from a folder: against an own forward pass in NumPy, against their makers' library, and what is refused."""

import json
import math

import numpy as np
import pytest

torch = pytest.importorskip('torch')

from hsi_plugin.core.bands import Bands  # noqa: E402
from hsi_plugin.core.errors import ModelError, ParameterError  # noqa: E402
from hsi_plugin.models.backbones import rgb  # noqa: E402
from hsi_plugin.models.backbones.base import SceneStatistics, fingerprint  # noqa: E402
from hsi_plugin.models.checkpoints import load_backbone, load_files  # noqa: E402
from hsi_plugin.models.tensors import write_tensors  # noqa: E402

pytestmark = pytest.mark.torch

CLIP = {
    'model_type': 'clip_vision_model', 'hidden_size': 12, 'intermediate_size': 20, 'num_hidden_layers': 2, 'num_attention_heads': 3,
    'image_size': 16, 'patch_size': 4, 'hidden_act': 'quick_gelu', 'layer_norm_eps': 1e-5,
}  # fmt: skip
DINO = {
    'model_type': 'dinov2', 'hidden_size': 12, 'num_hidden_layers': 2, 'num_attention_heads': 3, 'mlp_ratio': 2, 'image_size': 16,
    'patch_size': 4, 'hidden_act': 'gelu', 'layer_norm_eps': 1e-6, 'qkv_bias': True,
}  # fmt: skip
GATED = {**DINO, 'use_swiglu_ffn': True, 'qkv_bias': False}


def tensors_of(config, seed=0):
    """Weights under the makers' names, in their shapes."""
    rng, width, patch = np.random.default_rng(seed), config['hidden_size'], config['patch_size']
    tokens = (config['image_size'] // patch) ** 2 + 1
    shapes = {}
    if config['model_type'] == 'dinov2':
        gated = config.get('use_swiglu_ffn', False)
        hidden = int(width * config['mlp_ratio'])
        hidden = (int(hidden * 2 / 3) + 7) // 8 * 8 if gated else hidden
        shapes = {
            'embeddings.cls_token': (1, 1, width), 'embeddings.mask_token': (1, width),
            'embeddings.position_embeddings': (1, tokens, width),
            'embeddings.patch_embeddings.projection.weight': (width, 3, patch, patch),
            'embeddings.patch_embeddings.projection.bias': (width,), 'layernorm.weight': (width,), 'layernorm.bias': (width,),
        }
        for i in range(config['num_hidden_layers']):
            at = f'encoder.layer.{i}'
            for name in ('query', 'key', 'value'):
                shapes[f'{at}.attention.attention.{name}.weight'] = (width, width)
                if config['qkv_bias']:
                    shapes[f'{at}.attention.attention.{name}.bias'] = (width,)
            first, second = ('weights_in', 'weights_out') if gated else ('fc1', 'fc2')
            wide = 2 * hidden if gated else hidden
            shapes.update({
                f'{at}.attention.output.dense.weight': (width, width), f'{at}.attention.output.dense.bias': (width,),
                f'{at}.layer_scale1.lambda1': (width,), f'{at}.layer_scale2.lambda1': (width,),
                f'{at}.mlp.{first}.weight': (wide, width), f'{at}.mlp.{first}.bias': (wide,),
                f'{at}.mlp.{second}.weight': (width, hidden), f'{at}.mlp.{second}.bias': (width,),
            })
            for norm in ('norm1', 'norm2'):
                shapes.update({f'{at}.{norm}.weight': (width,), f'{at}.{norm}.bias': (width,)})
    else:
        hidden, base = config['intermediate_size'], 'vision_model'
        shapes = {
            f'{base}.embeddings.class_embedding': (width,), f'{base}.embeddings.patch_embedding.weight': (width, 3, patch, patch),
            f'{base}.embeddings.position_embedding.weight': (tokens, width), 'visual_projection.weight': (8, width),
        }
        for norm in ('pre_layrnorm', 'post_layernorm'):
            shapes.update({f'{base}.{norm}.weight': (width,), f'{base}.{norm}.bias': (width,)})
        for i in range(config['num_hidden_layers']):
            at = f'{base}.encoder.layers.{i}'
            for name in ('q_proj', 'k_proj', 'v_proj', 'out_proj'):
                shapes.update({f'{at}.self_attn.{name}.weight': (width, width), f'{at}.self_attn.{name}.bias': (width,)})
            for norm in ('layer_norm1', 'layer_norm2'):
                shapes.update({f'{at}.{norm}.weight': (width,), f'{at}.{norm}.bias': (width,)})
            shapes.update({
                f'{at}.mlp.fc1.weight': (hidden, width), f'{at}.mlp.fc1.bias': (hidden,),
                f'{at}.mlp.fc2.weight': (width, hidden), f'{at}.mlp.fc2.bias': (width,),
            })
    return {name: rng.normal(0.0, 0.4, shapes[name]).astype(np.float32) for name in sorted(shapes)}


def folder_of(tmp_path, config, tensors=None, colours=True):
    """A folder as Hugging Face lays it out."""
    folder = tmp_path / 'network'
    folder.mkdir(exist_ok=True)
    (folder / 'config.json').write_text(json.dumps(config))
    if colours:
        (folder / 'preprocessor_config.json').write_text(json.dumps({'image_mean': [0.4, 0.5, 0.6], 'image_std': [0.2, 0.25, 0.3]}))
    (folder / 'model.safetensors').write_bytes(write_tensors(tensors_of(config) if tensors is None else tensors, {'format': 'pt'}))
    return folder


def loaded(folder):
    return load_files(rgb.card_of_folder(folder), {'': folder / 'model.safetensors'})


def norm(x, w, name, epsilon):
    centred = x - x.mean(-1, keepdims=True)
    return centred / np.sqrt((centred**2).mean(-1, keepdims=True) + epsilon) * w[f'{name}.weight'] + w[f'{name}.bias']


def linear(x, w, name):
    return x @ w[f'{name}.weight'].T + w.get(f'{name}.bias', 0.0)


def attend(x, w, names, heads):
    q, k, v = (linear(x, w, name).reshape(len(x), heads, -1).transpose(1, 0, 2) for name in names[:3])
    logits = q @ k.transpose(0, 2, 1) / math.sqrt(q.shape[-1])
    share = np.exp(logits - logits.max(-1, keepdims=True))
    share /= share.sum(-1, keepdims=True)
    return linear((share @ v).transpose(1, 0, 2).reshape(x.shape), w, names[3])


def by_hand(picture, config, weights, blocks=None):
    """Tokens of one picture (3, rows, cols) of the size that was learned on, in float64, straight from the papers."""
    w = {name: value.astype(np.float64) for name, value in weights.items()}
    clip, patch = config['model_type'] != 'dinov2', config['patch_size']
    heads, width = config['num_attention_heads'], config['hidden_size']
    base = 'vision_model.' if clip else ''
    kernel = w[base + ('embeddings.patch_embedding.weight' if clip else 'embeddings.patch_embeddings.projection.weight')]
    side = config['image_size'] // patch
    tokens = []
    for row in range(side):
        for col in range(side):
            cut = picture[:, row * patch : (row + 1) * patch, col * patch : (col + 1) * patch]
            tokens.append((kernel * cut).sum((1, 2, 3)))
    x = np.array(tokens) + (0.0 if clip else w['embeddings.patch_embeddings.projection.bias'])
    first = w[base + ('embeddings.class_embedding' if clip else 'embeddings.cls_token')].reshape(1, width)
    place = w[base + ('embeddings.position_embedding.weight' if clip else 'embeddings.position_embeddings')].reshape(-1, width)
    x = np.concatenate([first, x]) + place
    epsilon = config['layer_norm_eps']
    if clip:
        x = norm(x, w, 'vision_model.pre_layrnorm', epsilon)
    for i in range(config['num_hidden_layers'] if blocks is None else blocks):
        if clip:
            at = f'vision_model.encoder.layers.{i}'
            x = x + attend(norm(x, w, f'{at}.layer_norm1', epsilon), w, [f'{at}.self_attn.{n}_proj' for n in ('q', 'k', 'v', 'out')], heads)
            h = linear(norm(x, w, f'{at}.layer_norm2', epsilon), w, f'{at}.mlp.fc1')
            x = x + linear(h / (1.0 + np.exp(-1.702 * h)), w, f'{at}.mlp.fc2')
            continue
        at = f'encoder.layer.{i}'
        names = [*(f'{at}.attention.attention.{n}' for n in ('query', 'key', 'value')), f'{at}.attention.output.dense']
        x = x + attend(norm(x, w, f'{at}.norm1', epsilon), w, names, heads) * w[f'{at}.layer_scale1.lambda1']
        h = norm(x, w, f'{at}.norm2', epsilon)
        if config.get('use_swiglu_ffn'):
            gate, value = np.split(linear(h, w, f'{at}.mlp.weights_in'), 2, -1)
            h = linear(gate / (1.0 + np.exp(-gate)) * value, w, f'{at}.mlp.weights_out')
        else:
            h = linear(h, w, f'{at}.mlp.fc1')
            h = linear(h * 0.5 * (1.0 + np.vectorize(math.erf)(h / math.sqrt(2.0))), w, f'{at}.mlp.fc2')
        x = x + h * w[f'{at}.layer_scale2.lambda1']
    return x if clip else norm(x, w, 'layernorm', epsilon)


@pytest.mark.parametrize('config', [CLIP, DINO, GATED], ids=['clip', 'dinov2', 'dinov2-gated'])
def test_tokens_are_those_of_a_forward_pass_by_hand(tmp_path, config):
    backbone, report = loaded(folder_of(tmp_path, config))
    assert report.share == 1.0
    assert not report.missing
    picture = np.random.default_rng(1).normal(size=(3, 16, 16))
    with torch.no_grad():
        found = backbone.network(torch.from_numpy(picture[None].astype(np.float32)))[0].numpy()
    wanted = by_hand(picture, config, tensors_of(config))
    assert np.abs(found - wanted).max() < 2e-5 * max(1.0, np.abs(wanted).max())


def test_of_clip_the_last_block_but_one_is_taken(tmp_path):
    backbone, _ = loaded(folder_of(tmp_path, CLIP))
    assert (backbone.shape.depth, backbone.shape.taken) == (2, 1)
    picture = np.random.default_rng(1).normal(size=(3, 16, 16))
    with torch.no_grad():
        found = backbone.network(torch.from_numpy(picture[None].astype(np.float32)), backbone.shape.taken)[0].numpy()
    assert np.abs(found - by_hand(picture, CLIP, tensors_of(CLIP), 1)).max() < 1e-4


@pytest.mark.parametrize('config', [CLIP, DINO, GATED], ids=['clip', 'dinov2', 'dinov2-gated'])
def test_tokens_are_those_of_the_makers_library(tmp_path, config):
    transformers = pytest.importorskip('transformers')
    folder = folder_of(tmp_path, config)
    kind = transformers.Dinov2Model if config['model_type'] == 'dinov2' else transformers.CLIPVisionModel
    theirs = kind.from_pretrained(folder).eval()
    backbone, _ = loaded(folder)
    for size in ((16, 16), (24, 20)):  # the second with interpolated positions
        pictures = torch.randn(2, 3, *size, generator=torch.Generator().manual_seed(0))
        more = {'interpolate_pos_encoding': True} if config['model_type'] != 'dinov2' else {}
        with torch.no_grad():
            difference = theirs(pixel_values=pictures, **more).last_hidden_state - backbone.network(pictures)
        assert float(difference.abs().max()) < 1e-5


# Sums of squares of all tokens of weights and pictures as drawn here, by transformers 4.57.1.
GOLDEN = {'clip': (1240.677, 2138.371), 'dinov2': (32.94, 51.318), 'gated': (83.099, 154.849)}


@pytest.mark.parametrize(('name', 'config'), [('clip', CLIP), ('dinov2', DINO), ('gated', GATED)])
@pytest.mark.parametrize(('number', 'size'), [(0, (16, 16)), (1, (24, 20))])
def test_tokens_are_those_that_the_makers_library_gave(tmp_path, name, config, number, size):
    backbone, _ = loaded(folder_of(tmp_path, config))
    picture = np.random.default_rng(2).normal(size=(1, 3, *size)).astype(np.float32)
    with torch.no_grad():
        found = backbone.network(torch.from_numpy(picture)).double()
    assert float((found**2).sum()) == pytest.approx(GOLDEN[name][number], rel=1e-5)


def test_the_whole_of_clip_and_names_with_a_trunk_in_front_are_understood(tmp_path):
    both = {'model_type': 'clip', 'vision_config': {k: v for k, v in CLIP.items() if k != 'model_type'}, 'text_config': {}}
    more = {**tensors_of(CLIP), 'text_model.final_layer_norm.weight': np.ones(4, np.float32), 'logit_scale': np.ones((), np.float32)}
    alone, _ = loaded(folder_of(tmp_path, CLIP))
    (tmp_path / 'b').mkdir()
    whole, _ = loaded(folder_of(tmp_path / 'b', both, more))
    assert fingerprint(alone) == fingerprint(whole)
    (tmp_path / 'c').mkdir()
    headed, _ = loaded(folder_of(tmp_path / 'c', DINO, {f'dinov2.{name}': v for name, v in tensors_of(DINO).items()}))
    plain, _ = loaded(folder_of(tmp_path, DINO))
    assert fingerprint(headed) == fingerprint(plain)


def test_its_card_is_enough_to_load_it(tmp_path):
    folder = folder_of(tmp_path, DINO)
    card = rgb.card_of_folder(folder)
    assert card.installed
    assert fingerprint(load_backbone(card)) == fingerprint(loaded(folder)[0])
    assert type(card).from_json(json.loads(json.dumps(card.to_json()))) == card


@pytest.mark.parametrize(
    ('config', 'parameters'),
    [
        # openai/clip-vit-base-patch32's vision half holds 87,456,000, of which 1,536 normalise a summary that is not used here.
        ({'model_type': 'clip_vision_model'}, 87_456_000 - 1_536),
        # facebook/dinov2-small (384 wide, 12 deep, 518 pixels) holds 22,056,576, of which 384 stand for masked patches.
        ({'model_type': 'dinov2', 'hidden_size': 384, 'num_attention_heads': 6, 'image_size': 518}, 22_056_576 - 384),
    ],
)
def test_what_the_config_leaves_out_is_the_makers_base_model(tmp_path, config, parameters):
    card = rgb.card_of_folder(folder_of(tmp_path, config, {}, colours=False))
    assert card.parameters == parameters
    shape = rgb.Shape.from_json(card.architecture)
    assert shape.seen == 224
    assert shape.tiling.side == 56


STATISTICS = SceneStatistics(np.full(4, 0.3), np.full(4, 0.1), np.full(4, 0.0), np.full(4, 1.0), np.eye(4), 100)
BANDS = Bands(4, np.array([470.0, 550.0, 650.0, 860.0]))


class TestEncoder:
    def test_gives_the_middle_of_a_tile_from_the_bands_of_a_picture(self, tmp_path):
        backbone, _ = loaded(folder_of(tmp_path, DINO))
        encoder = backbone.fit(BANDS, 'reflectance', '', STATISTICS)
        assert encoder.bands == (2, 1, 0)
        side, cell = encoder.tiling.side, encoder.tiling.cell
        assert (side, cell) == (4, 2)
        values = torch.rand(3, 3, side, side, generator=torch.Generator().manual_seed(0)) * 0.6
        with torch.no_grad():
            found = encoder(values, torch.ones(3, side, side, dtype=torch.bool))
            again = encoder(values[1:2], torch.ones(1, side, side, dtype=torch.bool))
        assert found.shape == (3, 12, cell, cell)
        assert float((found[1:2] - again).abs().max()) < 1e-5

    def test_brightness_is_shared_by_the_bands_and_what_lies_beyond_is_cut(self, tmp_path):
        assert rgb.joint_limits(STATISTICS) == pytest.approx((0.05, 0.55))
        uneven = SceneStatistics(
            np.array([0.1, 0.4]), np.array([0.02, 0.2]), np.array([0.08, 0.0]), np.array([0.3, 0.8]), np.eye(2), 9
        )
        assert rgb.joint_limits(uneven) == pytest.approx((0.0, 0.8))
        backbone, _ = loaded(folder_of(tmp_path, DINO))
        encoder = backbone.fit(BANDS, 'reflectance', '', STATISTICS)
        valid = torch.ones(1, 4, 4, dtype=torch.bool)
        with torch.no_grad():
            bright, brighter = (encoder(torch.full((1, 3, 4, 4), v), valid) for v in (0.55, 5.0))
            dark = encoder(torch.full((1, 3, 4, 4), 0.05), valid)
        assert torch.equal(bright, brighter)
        assert float((bright - dark).abs().max()) > 1e-3

    def test_what_pixels_without_data_hold_does_not_matter(self, tmp_path):
        backbone, _ = loaded(folder_of(tmp_path, CLIP))
        encoder = backbone.fit(BANDS, 'reflectance', '', STATISTICS)
        valid = torch.ones(1, 4, 4, dtype=torch.bool)
        valid[0, 0, 0] = False
        values = torch.full((1, 3, 4, 4), 0.2)
        other = values.clone()
        other[0, :, 0, 0] = 0.5
        with torch.no_grad():
            assert torch.equal(encoder(values, valid), encoder(other, valid))

    def test_nothing_of_it_learns(self, tmp_path):
        backbone, _ = loaded(folder_of(tmp_path, DINO))
        encoder = backbone.fit(BANDS, 'reflectance', '', STATISTICS)
        assert not encoder.training
        assert not [p for p in encoder.parameters() if p.requires_grad]

    def test_two_bands_and_absent_statistics_are_refused(self, tmp_path):
        backbone, _ = loaded(folder_of(tmp_path, DINO))
        with pytest.raises(ModelError, match='at least 3 good bands'):
            backbone.fit(Bands(2), 'reflectance', '', None)
        with pytest.raises(ParameterError, match='statistics'):
            backbone.fit(BANDS, 'reflectance')


class TestRefusals:
    def test_another_kind_of_network(self, tmp_path):
        with pytest.raises(ModelError, match='"resnet"'):
            rgb.card_of_folder(folder_of(tmp_path, {'model_type': 'resnet'}, {}))

    @pytest.mark.parametrize('wrong', [{'hidden_size': 0}, {'num_attention_heads': 5}, {'hidden_act': 'relu'}, {'patch_size': 'x'}])
    def test_numbers_that_make_no_network(self, tmp_path, wrong):
        with pytest.raises(ModelError):
            rgb.card_of_folder(folder_of(tmp_path, {**DINO, **wrong}, {}))

    def test_files_that_are_absent_or_damaged(self, tmp_path):
        with pytest.raises(ModelError, match=r'config\.json'):
            rgb.card_of_folder(tmp_path)
        folder = folder_of(tmp_path, DINO)
        (folder / 'preprocessor_config.json').write_text('{"image_mean": [1, 2], "image_std": [1, 1]}')
        with pytest.raises(ModelError, match='three means'):
            rgb.card_of_folder(folder)
        (folder / 'preprocessor_config.json').unlink()
        (folder / 'model.safetensors').unlink()
        with pytest.raises(ModelError, match=r'model\.safetensors'):
            rgb.card_of_folder(folder)

    def test_weights_of_another_shape(self, tmp_path):
        folder = folder_of(tmp_path, DINO, tensors_of({**DINO, 'hidden_size': 24}))
        with pytest.raises(ModelError, match='shape'):
            loaded(folder)
