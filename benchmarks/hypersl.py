"""How fast the HyperSL encoder is beside a plain PyTorch transformer of the same size, and whether its cost is what its card says.

Run: `.venv/bin/python benchmarks/hypersl.py [--bands 15 128 200] [--pixels 256] [--rounds 5] [--device cpu] [--type float32]`.

The rival is `torch.nn.TransformerEncoder` (norm_first, GELU) as wide and as deep, in evaluation mode, over sequences as long: one token a
band and one for all. It has no convolutions, no batch normalisation and no pooling, so a ratio of 1 means that those cost nothing. Both run
in turn, on the same number of pixels, with fresh weights (speed does not depend on them); the fastest round of each is shown, because
anything else that the machine does only adds time. Operations are counted by `torch.utils.flop_counter` while the encoder runs, with
attention taken apart into products that it can count. `--type bfloat16` runs both under automatic mixed precision.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import Callable, List

import numpy as np
import torch
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from hsi_plugin.core.backbones import find_backbone  # noqa: E402
from hsi_plugin.core.bands import Bands  # noqa: E402
from hsi_plugin.models.backbones import hypersl  # noqa: E402


def main() -> int:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument('--size', default='small', choices=['small', 'base', 'large', 'huge'])
    options.add_argument('--bands', type=int, nargs='+', default=[15, 128, 200])
    options.add_argument('--pixels', type=int, default=256)
    options.add_argument('--rounds', type=int, default=5)
    options.add_argument('--device', default='cpu')
    options.add_argument('--type', default='float32', choices=['float32', 'bfloat16'])
    given = options.parse_args()
    device, mixed = torch.device(given.device), given.type == 'bfloat16'
    torch.manual_seed(0)
    card = find_backbone(f'hypersl-{given.size}')
    model = hypersl.build(card).to(device)
    shape = model.shape
    layer = torch.nn.TransformerEncoderLayer(
        shape.width, shape.heads, 4 * shape.width, 0.0, 'gelu', batch_first=True, norm_first=True, device=device
    )
    rival = torch.nn.TransformerEncoder(layer, shape.depth, enable_nested_tensor=False).eval().requires_grad_(False)
    where = torch.cuda.get_device_name(device) if device.type == 'cuda' else f'{torch.get_num_threads()} threads'
    print(f'{card.title}, {given.pixels} pixels, {given.type}, {given.device} ({where}), torch {torch.__version__}\n')
    print('| bands | ours (pixels/s) | plain transformer (pixels/s) | ratio | GFLOP a pixel, card | counted | ours (GFLOP/s) |')
    print('|---|---|---|---|---|---|---|')
    for count in given.bands:
        encoder = model.fit(Bands(count, np.linspace(420.0, 2440.0, count)), 'reflectance')
        pixels = torch.rand(given.pixels, count, 1, 1, device=device)
        valid = torch.ones(given.pixels, 1, 1, dtype=torch.bool, device=device)
        tokens = torch.randn(given.pixels, count + 1, shape.width, device=device)
        with torch.inference_mode(), torch.autocast(device.type, torch.bfloat16, enabled=mixed):
            counter = FlopCounterMode(display=False)
            with sdpa_kernel(SDPBackend.MATH), counter:
                encoder(pixels, valid)
            counted = counter.get_total_flops() / given.pixels
            ours, plain = in_turn([lambda e=encoder, p=pixels, v=valid: e(p, v), lambda t=tokens: rival(t)], given.rounds, device)
        card_says = card.cost(count, 1).flops
        print(
            f'| {count} | {given.pixels / ours:.0f} | {given.pixels / plain:.0f} | {plain / ours:.2f} | {card_says / 1e9:.3f} '
            f'| {counted / 1e9:.3f} | {counted * given.pixels / ours / 1e9:.0f} |'
        )
    if device.type == 'cuda':
        print(f'\nMost memory at once: {torch.cuda.max_memory_allocated(device) / 2**20:.0f} MiB.')
    return 0


def in_turn(tasks: List[Callable[[], object]], rounds: int, device: torch.device) -> List[float]:
    """Seconds that each task takes: the fastest of rounds in which all run once, after one that is not counted."""
    times: List[List[float]] = [[] for _ in tasks]
    for number in range(rounds + 1):
        for task, found in zip(tasks, times):
            start = time.perf_counter()
            task()
            if device.type == 'cuda':
                torch.cuda.synchronize(device)
            if number:
                found.append(time.perf_counter() - start)
    return [min(one) for one in times]


if __name__ == '__main__':
    sys.exit(main())
