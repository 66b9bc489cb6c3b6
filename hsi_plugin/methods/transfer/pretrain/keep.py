"""A starter model as files: `weights.safetensors` (half precision, the card in its header) and `card.json` beside it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Mapping

import numpy as np
from torch import Tensor

from ....core.backbones import CARD, WEIGHTS, BackboneCard
from ....cubes.atomic import atomic_output
from ....models.backbones.starter import PRESETS, Shape
from ....models.backbones.starter_layers import EDGES_NM
from ....models.tensors import write_tensors

_SOURCE = 'This project; architecture and training are described in its documentation'


def starter_card(preset: str, name: str, pretraining: str, parameters: int, tried: str, licence: str = 'GPL-3.0-or-later') -> BackboneCard:
    """The card of a starter model.

    Args:
        preset: A key of :data:`hsi_plugin.models.backbones.starter.PRESETS`.
        name: What it is called.
        pretraining: What it learned from, in words.
        parameters: Of the encoder.
        tried: What was tried with these weights.
        licence: Of the weights.
    """
    shape = PRESETS[preset]
    return BackboneCard(
        name=name,
        title=f'Starter ({preset})' if name == 'starter' else name,
        summary='Ships with the plugin and takes any sensor: the one to begin with.',
        family='starter',
        architecture=shape.to_json(),
        features=shape.features,
        parameters=parameters,
        source=_SOURCE,
        licence=licence,
        pretraining=pretraining,
        wavelengths='Centre and width of every band make its kernel; the bands of one range of wavelengths become one token, in any order.',
        scalings=('reflectance', 'brightness'),
        needs_wavelengths=True,
        least_bands=3,
        patch=shape.patch,
        receptive_field=shape.tile,
        flops=flops_of(shape),
        tried=tried,
        range_nm=(float(EDGES_NM[0]), float(EDGES_NM[-1])),
    )


def flops_of(shape: Shape) -> tuple[float, float, float]:
    """Operations for a pixel of a sensor that fills all groups, as the card wants them; the patches of the margin are computed too."""
    groups, patches = len(EDGES_NM) - 1, shape.side**2
    pixels = (shape.patch * (shape.side - 2)) ** 2  # whose features a tile gives

    def block(width: int, tokens: float, length: float) -> float:
        return tokens * (24.0 * width**2 + 4.0 * width * length)

    tokens = patches * groups
    large = shape.pairs * (block(shape.width, tokens, patches) + block(shape.width, tokens, groups))
    large += shape.joint * block(shape.width, tokens, tokens)
    small = shape.pixel_blocks * block(shape.pixel_width, pixels * groups, groups)
    joining = 2.0 * pixels * groups * shape.width * shape.pixel_width
    linear = 4.0 * (patches * shape.patch**2 * shape.width + pixels * shape.pixel_width) / pixels
    return round((large + small + joining) / pixels), round(linear), 0.0


def write_starter(folder: Path, card: BackboneCard, tensors: Mapping[str, Tensor]) -> None:
    """Write a starter model into a folder of its own.

    Raises:
        OutputError: The folder cannot be written to.
    """
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(replace(card, folder='').to_json(), indent=2, ensure_ascii=False)
    half = {name: value.cpu().numpy().astype(np.float16) for name, value in tensors.items()}
    for name, content in ((WEIGHTS, write_tensors(half, {'card': text})), (CARD, text.encode('utf-8'))):
        with atomic_output(folder / name) as temporary:
            Path(temporary).write_bytes(content)
