"""A tiny CLIP that learned words and pictures of land cover, and cubes of land cover that it has not seen."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Tuple

import numpy as np
import pytest

from docs.land_cover import COVERS, draw, layout
from docs.tiny_clip import PRESETS, train
from tests.builders import write_geotiff

WORDS = 'water | river; forest | trees; grass | meadow; bare soil | ploughed field; road | asphalt; roof | house; sand | beach'
NAMES = tuple(COVERS)
WAVE = np.linspace(430.0, 900.0, 20)  # visible light and near infrared


def learned_clip(tokenizer: Path, factory: pytest.TempPathFactory) -> Path:
    """The folder of a CLIP that was trained for some seconds, once for all processes; skipped where the real tokenizer is absent."""
    import torch

    if not (tokenizer / 'merges.txt').is_file():
        pytest.skip(f'no tokenizer of CLIP at {tokenizer}')
    base = factory.getbasetemp()
    shared = (base.parent if 'PYTEST_XDIST_WORKER' in os.environ else base) / 'learned_clip'
    if not shared.exists():
        made, threads = factory.mktemp('learned'), torch.get_num_threads()
        torch.set_num_threads(1)  # more wait for each other, where another program uses a core
        train(PRESETS['test'], tokenizer, made)
        torch.set_num_threads(threads)
        with suppress(OSError):  # another process was quicker with the same
            made.rename(shared)
    return shared


def land_cover(path: Path, seed: int, rows: int = 96, cols: int = 110, metres: float = 0.8) -> Tuple[Path, np.ndarray]:
    """A cube of seven covers as a file, and which of :data:`NAMES` each pixel is."""
    random = np.random.default_rng(seed)
    labels = layout(random, rows, cols, len(NAMES), 35)
    cube = draw(random, labels, NAMES, metres, WAVE)
    return write_geotiff(path, cube, WAVE, transform=(500000.0, metres, 0.0, 5_000_000.0, 0.0, -metres)), labels


def average_accuracy(found: np.ndarray, truth: np.ndarray) -> float:
    """Mean of the classes' recalls."""
    return float(np.mean([(found[truth == k] == k).mean() for k in np.unique(truth)]))
