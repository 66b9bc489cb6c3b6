"""CLIP and SigLIP of a few numbers in the files' real layouts, and scenes of polygons whose classes are known."""

from __future__ import annotations

import gzip
import json
import logging
from pathlib import Path

import numpy as np

WORDS = ('water', 'tree', 'road', 'roof', 'grass', 'soil')


def save_clip(folder, side=32, patch=8, seed=0, words=None, **vision):
    """A CLIP of two blocks, as its makers would publish it, with a tokenizer of a few merges beside it."""
    import torch
    from transformers import CLIPConfig, CLIPModel

    vocabulary = save_words(folder) if words is None else words
    common = {'hidden_size': 32, 'intermediate_size': 64, 'num_hidden_layers': 2, 'num_attention_heads': 2, 'projection_dim': 24}
    end = vocabulary - 1
    text = {**common, 'vocab_size': vocabulary, 'bos_token_id': end - 1, 'eos_token_id': end, 'pad_token_id': end}
    torch.manual_seed(seed)
    model = CLIPModel(CLIPConfig(
        projection_dim=24, text_config=text, vision_config={**common, 'image_size': side, 'patch_size': patch, **vision},
    )).eval()  # fmt: skip
    return _save(model, folder)


def save_siglip(folder, side=32, patch=8, seed=0):
    """A SigLIP of two blocks with a tokenizer of whole words."""
    import torch
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers
    from transformers import SiglipConfig, SiglipModel

    common = {'hidden_size': 32, 'intermediate_size': 64, 'num_hidden_layers': 2, 'num_attention_heads': 2}
    known = ['<pad>', '</s>', '<unk>', 'a', 'photo', 'of', 'the', 'an', 'aerial', *WORDS]
    torch.manual_seed(seed)
    model = SiglipModel(SiglipConfig(
        text_config={
            **common, 'vocab_size': len(known), 'max_position_embeddings': 12, 'projection_size': 32, 'bos_token_id': None,
            'eos_token_id': 1,
        },
        vision_config={**common, 'image_size': side, 'patch_size': patch},
    )).eval()  # fmt: skip
    words = Tokenizer(models.WordLevel({word: number for number, word in enumerate(known)}, unk_token='<unk>'))
    words.normalizer, words.pre_tokenizer = normalizers.Lowercase(), pre_tokenizers.Whitespace()
    folder.mkdir(parents=True, exist_ok=True)
    words.save(str(folder / 'tokenizer.json'))
    (folder / 'tokenizer_config.json').write_text(json.dumps({'pad_token': '</s>'}), encoding='utf-8')
    (folder / 'preprocessor_config.json').write_text(json.dumps({'image_mean': [0.5] * 3, 'image_std': [0.5] * 3}), encoding='utf-8')
    return _save(model, folder)


def save_words(folder: Path) -> int:
    """`vocab.json` and `merges.txt` of the real kind with a few merges; the number of words."""
    from hsi_plugin.models.clip.tokenizer import _byte_letters

    merges = []
    for word in ('photo', *WORDS):
        parts = [*word[:-1], f'{word[-1]}</w>']
        while len(parts) > 1:
            if (parts[0], parts[1]) not in merges:
                merges.append((parts[0], parts[1]))
            parts[:2] = [parts[0] + parts[1]]
    letters = _byte_letters()
    words = [*letters, *(f'{one}</w>' for one in letters), *(a + b for a, b in merges), '<|startoftext|>', '<|endoftext|>']
    folder.mkdir(parents=True, exist_ok=True)
    (folder / 'vocab.json').write_text(json.dumps({word: number for number, word in enumerate(words)}), encoding='utf-8')
    (folder / 'merges.txt').write_text('#version: 0.2\n' + ''.join(f'{a} {b}\n' for a, b in merges), encoding='utf-8')
    return len(words)


def openclip_tensors(seed=0, width=128, text_width=64, depth=2, patch=8, side=32, dimensions=24, words=300, context=20):
    """Tensors under OpenCLIP's names, with values as large as a trained network's."""
    import torch

    generator = torch.Generator().manual_seed(seed)

    def draw(*shape, scale=0.1, mean=0.0):
        return mean + scale * torch.randn(*shape, generator=generator)

    found = {
        'positional_embedding': draw(context, text_width), 'text_projection': draw(text_width, dimensions),
        'logit_scale': torch.tensor(4.6), 'token_embedding.weight': draw(words, text_width, scale=0.5),
        'visual.class_embedding': draw(width), 'visual.positional_embedding': draw((side // patch) ** 2 + 1, width),
        'visual.proj': draw(width, dimensions), 'visual.conv1.weight': draw(width, 3, patch, patch),
    }  # fmt: skip
    for name, wide in (('visual.ln_pre', width), ('visual.ln_post', width), ('ln_final', text_width)):
        found[f'{name}.weight'], found[f'{name}.bias'] = draw(wide, mean=1.0), draw(wide)
    for half, wide in (('visual.transformer', width), ('transformer', text_width)):
        for i in range(depth):
            at = f'{half}.resblocks.{i}'
            shapes = {
                'ln_1': (wide,), 'ln_2': (wide,), 'attn.in_proj_': (3 * wide, wide), 'attn.out_proj': (wide, wide),
                'mlp.c_fc': (4 * wide, wide), 'mlp.c_proj': (wide, 4 * wide),
            }  # fmt: skip
            for name, shape in shapes.items():
                dot = '' if name.endswith('_') else '.'
                found[f'{at}.{name}{dot}weight'] = draw(*shape, mean=1.0 if 'ln' in name else 0.0)
                found[f'{at}.{name}{dot}bias'] = draw(shape[0])
    return found


def simfeatup_tensors(dimensions, seed=0, scale=0.3, prefix=''):
    """Tensors of JBU-One under its makers' names."""
    import torch

    from hsi_plugin.models.clip.simfeatup import shapes

    generator = torch.Generator().manual_seed(seed)
    found = {name: scale * torch.randn(shape, generator=generator) for name, shape in shapes(dimensions).items()}
    found['up.sigma_spatial'] = torch.tensor(0.7)
    return {prefix + name: value for name, value in found.items()}


def polygons(side=224, classes=5, sites=9, seed=0, texture=0.04):
    """A scene of straight-edged fields: classes ``(side, side)``, and a picture ``(1, 3, side, side)`` in 0…1 with texture."""
    rng = np.random.default_rng(seed)
    at = rng.uniform(0, side, (sites, 2))
    owner = np.concatenate([np.arange(classes), rng.integers(0, classes, sites - classes)])
    rows, cols = np.mgrid[:side, :side]
    truth = owner[((rows[..., None] - at[:, 0]) ** 2 + (cols[..., None] - at[:, 1]) ** 2).argmin(-1)]
    colours = rng.uniform(0.15, 0.85, (classes, 3))
    picture = np.clip(colours[truth] + texture * rng.standard_normal((side, side, 3)), 0.0, 1.0)
    return truth, picture.transpose(2, 0, 1)[None].astype(np.float32)


def patch_features(truth, queries, patch, seed=0, noise=0.25):
    """Features as a network of patches would have them: a patch is the mean of what it covers, with noise; ``(1, d, rows, cols)``."""
    rng = np.random.default_rng(seed)
    side = truth.shape[0] // patch
    shares = np.eye(len(queries))[truth].reshape(side, patch, side, patch, -1).mean((1, 3))
    features = shares @ queries + noise * rng.standard_normal((side, side, queries.shape[1])) / np.sqrt(queries.shape[1])
    return features.transpose(2, 0, 1)[None].astype(np.float32)


def boundary_f1(found, truth, reach=2):
    """F1 of the borders between classes, within so many pixels."""
    def borders(labels):
        out = np.zeros(labels.shape, bool)
        out[:-1] |= labels[:-1] != labels[1:]
        out[:, :-1] |= labels[:, :-1] != labels[:, 1:]
        return out

    def grown(mask):
        out = mask.copy()
        for down in range(-reach, reach + 1):
            for right in range(-reach, reach + 1):
                out |= np.roll(mask, (down, right), (0, 1))
        return out

    ours, theirs = borders(found), borders(truth)
    precision = (ours & grown(theirs)).sum() / max(ours.sum(), 1)
    recall = (theirs & grown(ours)).sum() / max(theirs.sum(), 1)
    return 2 * precision * recall / max(precision + recall, 1e-9)


def word_list(path: Path, merges) -> Path:
    """OpenAI's list of merges, gzipped."""
    path.write_bytes(gzip.compress(('"version"\n' + ''.join(f'{a} {b}\n' for a, b in merges)).encode()))
    return path


def _save(model, folder):
    logging.getLogger('transformers').setLevel(logging.ERROR)
    folder.mkdir(parents=True, exist_ok=True)
    model.save_pretrained(folder)
    return model
