"""Make a tiny CLIP that really learned words and pictures: of land cover drawn by rule, with CLIP's real file layout and real tokenizer.

Run: `python docs/tiny_clip.py FOLDER`, which takes the tokenizer from `HSI_TEST_DATA` (or `../shared/data`); minutes on one core.
`--steps`, `--seed` and `--preset` make another one. It is for trying the way from words to a map, and knows nothing of real pictures.

Learned is what CLIP learns (Radford et al. 2021, ICML): that a picture and its caption belong together. As a batch has many pictures of
one cover, every caption of a cover that is in the picture is right, by its share of the picture (as in UniCL: Yang et al. 2022, CVPR). In a
large CLIP the patches of the last block can be compared with words although nobody taught them; in so small a one they hardly can. So in
every second step the picture's vector is not that of its summary token, but the mean of its patches', much as the plugin looks at them.
Nothing says which patch shows what.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Tuple

import numpy as np

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from docs.land_cover import COVERS, draw, layout  # noqa: E402
from hsi_plugin.core.arrays import Array  # noqa: E402
from hsi_plugin.core.clip_models import CLIP, CLIP_MEAN, CLIP_STD  # noqa: E402
from hsi_plugin.spectra.colour import PERCENTILES, srgb_encoded  # noqa: E402
from hsi_plugin.spectra.rgb import stretch_limits  # noqa: E402

METRES = (0.3, 1.0)  # pixels of the pictures that are learned from
PATCHY = (30.0, 90.0)  # pixels that a patch of one cover is wide
CAPTIONS = ('{}', 'a photo of {}.', 'a photo of the {}.', 'an aerial photo of {}.', 'a satellite image of {}.')
TOKENIZER = ('vocab.json', 'merges.txt')


@dataclass(frozen=True)
class Preset:
    """The numbers of a network and of its training.

    Args:
        image: Side of its pictures in pixels.
        patch: Side of a patch.
        width: Of both halves.
        layers: Of both halves.
        batch: Pictures a step.
        steps: Of training.
        scenes: Drawn to cut pictures from.
    """

    image: int
    patch: int
    width: int
    layers: int
    batch: int
    steps: int
    scenes: int


PRESETS = {'tiny': Preset(64, 8, 64, 4, 48, 700, 64), 'test': Preset(32, 8, 48, 2, 64, 220, 48)}


def train(preset: Preset, tokenizer: Path, folder: Path, seed: int = 0, tell: Optional[Callable[[str], None]] = None) -> Dict[str, Any]:
    """Train a network and save it.

    Args:
        preset: Its numbers.
        tokenizer: The folder of CLIP's `vocab.json` and `merges.txt`.
        folder: Where it is saved, in the layout of Hugging Face.
        seed: Decides everything that is drawn.
        tell: Takes a line about now and then.

    Returns:
        The loss at the beginning and at the end (means over 20 steps), and the seconds that it took.
    """
    import torch
    from torch import nn
    from transformers import CLIPConfig, CLIPModel

    from hsi_plugin.models.clip.dense import CLEARCLIP, encode

    began = time.perf_counter()
    random, names = np.random.default_rng(seed), list(COVERS)
    said, owners = captions()
    tokens, used = _compact(tokenizer, said)
    pictures = [_scene(random, names, preset.image) for _ in range(preset.scenes)]
    torch.manual_seed(seed)
    network: Any = CLIPModel(CLIPConfig(**_config(preset, len(used))))
    decayed = [p for p in network.parameters() if p.ndim > 1]
    optimiser = torch.optim.AdamW(
        [{'params': decayed}, {'params': [p for p in network.parameters() if p.ndim <= 1], 'weight_decay': 0.0}], lr=1.0, weight_decay=0.05
    )
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: 2e-3 * min((step + 1) / 20, 1.0 - step / (preset.steps + 1)))
    mean, std = (torch.tensor(values).reshape(1, 3, 1, 1) for values in (CLIP_MEAN, CLIP_STD))
    losses: List[float] = []
    for step in range(preset.steps):
        shown, inside = _batch(random, pictures, preset, len(names))
        chosen = random.integers(0, len(said), preset.batch)
        ids = torch.from_numpy(tokens[chosen])
        ids = ids[:, : int((ids == len(used) - 1).int().argmax(1).max()) + 1]
        seen = (torch.from_numpy(shown) - mean) / std
        words = network.text_projection(network.text_model(input_ids=ids).pooler_output)
        if step % 2:
            whole = encode(network, CLIP, seen, CLEARCLIP).features.mean((2, 3))
        else:
            whole = network.visual_projection(network.vision_model(pixel_values=seen).pooler_output)
        cosines = nn.functional.normalize(whole, dim=1) @ nn.functional.normalize(words, dim=1).T
        logits = network.logit_scale.exp() * cosines
        right = torch.from_numpy(inside[:, owners[chosen]].astype(np.float32))  # picture × caption
        loss = _cross_entropy(logits, right) + _cross_entropy(logits.T, right.T)
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        with torch.no_grad():
            network.logit_scale.clamp_(0.0, float(np.log(100.0)))
        losses.append(loss.item())
        if tell is not None and step % 50 == 0:
            tell(f'step {step}, loss {losses[-1]:.3f}, {time.perf_counter() - began:.0f} s')
    _save(network.state_dict(), used, preset, tokenizer, folder)
    return {
        'loss_first': float(np.mean(losses[:20])), 'loss_last': float(np.mean(losses[-20:])),
        'seconds': round(time.perf_counter() - began, 1),
    }  # fmt: skip


def captions() -> Tuple[List[str], Array]:
    """Every sentence that is learned, and for each the number of its cover."""
    said, owners = [], []
    for number, cover in enumerate(COVERS.values()):
        for word in cover.words:
            said += [caption.format(word) for caption in CAPTIONS]
            owners += [number] * len(CAPTIONS)
    return said, np.array(owners)


def as_picture(colours: Array) -> Array:
    """Red, green and blue of a scene as the plugin shows them to CLIP: limits of the whole scene, sRGB; float32 0…1."""
    low, high = stretch_limits(colours, np.ones(colours.shape[1:], bool), PERCENTILES, joint=True)[0]
    return np.asarray(srgb_encoded(np.clip((colours - low) / (high - low), 0.0, 1.0)).astype(np.float32))


def _scene(random: np.random.Generator, names: List[str], image: int) -> Tuple[Array, Array]:
    """A picture four times as wide as those that are cut from it, and what lies where; some kinds only, so that brightness differs."""
    kinds = random.permutation(len(names))[: random.integers(3, len(names) + 1)]
    side = 4 * image
    labels = layout(random, side, side, len(kinds), random.uniform(*PATCHY))
    colours = draw(random, labels, [names[kind] for kind in kinds], random.uniform(*METRES))
    return as_picture(colours), kinds[labels]


def _batch(random: np.random.Generator, scenes: List[Tuple[Array, Array]], preset: Preset, kinds: int) -> Tuple[Array, Array]:
    """Pictures ``(n, 3, side, side)`` cut out at random, turned and mirrored; and the share of each cover in each, ``(n, kinds)``."""
    side, shown, inside = preset.image, [], []
    for _ in range(preset.batch):
        picture, labels = scenes[random.integers(len(scenes))]
        row, col = random.integers(0, labels.shape[0] - side + 1, 2)
        at = slice(row, row + side), slice(col, col + side)
        part = np.rot90(picture[(slice(None), *at)], random.integers(4), (1, 2))
        shown.append(part[:, :, ::-1] if random.integers(2) else part)
        inside.append(np.bincount(labels[at].ravel(), minlength=kinds) / side**2)
    return np.stack(shown), np.stack(inside)


def _cross_entropy(logits: Any, right: Any) -> Any:
    """Against shares of what is right, a row each; rows with nothing right in the batch do not count."""
    total = right.sum(1)
    each = -(right * logits.log_softmax(1)).sum(1) / total.clamp_min(1e-9)
    return each[total > 0.0].mean()


def _compact(tokenizer: Path, said: List[str]) -> Tuple[Array, Array]:
    """Sentences as numbers, those of the words in use alone, in the order of the whole vocabulary; and these words' real numbers.

    The table of 49,408 words is most of a tiny network, and only dozens of them are ever said.
    """
    from transformers import CLIPTokenizer

    words = CLIPTokenizer(str(tokenizer / TOKENIZER[0]), str(tokenizer / TOKENIZER[1]))
    tokens = np.array(words(said, padding='longest')['input_ids'])
    used, place = np.unique(tokens, return_inverse=True)
    return place.reshape(tokens.shape), used


def _config(preset: Preset, words: int) -> Dict[str, Any]:
    common = {
        'hidden_size': preset.width, 'intermediate_size': 4 * preset.width, 'num_hidden_layers': preset.layers,
        'num_attention_heads': preset.width // 16, 'hidden_act': 'quick_gelu', 'projection_dim': preset.width,
    }  # fmt: skip
    return {
        'projection_dim': preset.width,
        'text_config': {**common, 'vocab_size': words, 'bos_token_id': words - 2, 'eos_token_id': words - 1, 'pad_token_id': words - 1},
        'vision_config': {**common, 'image_size': preset.image, 'patch_size': preset.patch},
    }


def _save(state: Dict[str, Any], used: Array, preset: Preset, tokenizer: Path, folder: Path) -> None:
    """Save in the layout of Hugging Face; words that were never said are vectors of 0."""
    import torch
    from safetensors.torch import save_file

    folder.mkdir(parents=True, exist_ok=True)
    vocabulary = json.loads((tokenizer / TOKENIZER[0]).read_text(encoding='utf-8'))
    name = 'text_model.embeddings.token_embedding.weight'
    table = torch.zeros(len(vocabulary), preset.width)
    table[torch.from_numpy(used)] = state[name]
    tensors = {key: value.half() if key == name else value for key, value in {**state, name: table}.items() if 'position_ids' not in key}
    save_file({key: value.contiguous() for key, value in tensors.items()}, str(folder / 'model.safetensors'), {'format': 'pt'})
    config = {'architectures': ['CLIPModel'], 'model_type': 'clip', **_config(preset, len(vocabulary))}
    for kind in ('text', 'vision'):
        config[f'{kind}_config'] = {'model_type': f'clip_{kind}_model', **config[f'{kind}_config']}
    pictures = {
        'image_processor_type': 'CLIPImageProcessor', 'image_mean': CLIP_MEAN, 'image_std': CLIP_STD, 'do_resize': True,
        'size': {'shortest_edge': preset.image}, 'do_center_crop': True, 'crop_size': {'height': preset.image, 'width': preset.image},
        'do_normalize': True, 'do_rescale': True, 'rescale_factor': 1 / 255, 'resample': 3, 'do_convert_rgb': True,
    }  # fmt: skip
    words = {'tokenizer_class': 'CLIPTokenizer', 'model_max_length': 77, 'bos_token': '<|startoftext|>', 'eos_token': '<|endoftext|>'}
    for file, value in (('config.json', config), ('preprocessor_config.json', pictures), ('tokenizer_config.json', words)):
        (folder / file).write_text(json.dumps(value, indent=2) + '\n', encoding='utf-8')
    for file in TOKENIZER:
        shutil.copyfile(tokenizer / file, folder / file)


def main() -> int:
    """Train, save, and say what came of it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('folder', type=Path)
    parser.add_argument('--preset', choices=list(PRESETS), default='tiny')
    parser.add_argument('--steps', type=int)
    parser.add_argument('--seed', type=int, default=0)
    options = parser.parse_args()
    preset = PRESETS[options.preset]
    if options.steps:
        preset = Preset(**{**vars(preset), 'steps': options.steps})
    tokenizer = Path(os.environ.get('HSI_TEST_DATA') or REPOSITORY.parent / 'shared' / 'data') / 'weights' / 'clip_tokenizer'
    result = train(preset, tokenizer, options.folder, options.seed, tell)
    sys.stdout.write(json.dumps(result) + '\n')
    return 0


def tell(line: str) -> None:
    """Show progress."""
    sys.stderr.write(line + '\n')


if __name__ == '__main__':
    sys.exit(main())
