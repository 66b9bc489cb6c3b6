"""The trained spectrum–text model: networks that agree on the materials of a spectrum, read from one small file. NumPy alone.

Each network is a few layers with shortcuts, ``h ← h + relu(W h + b)``; the mean of their probabilities is what the model says. What is
estimated is the share of each material in the pixel, given its spectrum and the materials that the names in the scene mean: who asks for
roofs and roads looks at a town.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Tuple

import numpy as np

from ...core.arrays import Array, BoolArray
from ...core.errors import ModelError
from ...core.materials import MATERIALS
from ...core.places import resources
from ..tensors import read_tensor_file
from .points import INPUTS, POINTS_NM, inputs_of

NAME = 'spectrum-text'
_GET_IT_AGAIN = 'Install the plugin again.'
Layers = Tuple[Tuple[Array, Array], ...]
"""Weights ``(inputs, outputs)`` and bias of each layer."""


@dataclass(frozen=True, eq=False)
class SpectrumTextModel:
    """A trained model.

    Args:
        networks: The layers of each network.
        prior: Mean share of each material in the pixels that it was trained on, ``(materials,)``.
        card: How it was trained, JSON.
        sha256: Of its file.
    """

    networks: Tuple[Layers, ...]
    prior: Array
    card: Mapping[str, Any]
    sha256: str

    @property
    def temperature(self) -> float:
        """What logarithms of class shares are divided by, so that the best class is right as often as it is sure."""
        return float(self.card.get('temperature', 1.0))

    def shares(self, points: Array, seen: BoolArray, named: BoolArray) -> Array:
        """The materials of spectra.

        Args:
            points: Reflectance at :data:`~.points.POINTS_NM`, ``(n, points)``.
            seen: Which points are seen, ``(points,)``.
            named: Which materials the names in the scene mean, ``(materials,)``.

        Returns:
            Expected share of each material, float32 ``(n, materials)``; rows add up to 1.
        """
        inputs = inputs_of(points, seen)
        total = np.zeros((len(points), len(MATERIALS)), np.float32)
        for layers in self.networks:
            total += _softmax(_through(layers, inputs, named))
        total /= len(self.networks)
        return total


def load_spectrum_text(path: Optional[Path] = None) -> SpectrumTextModel:
    """The model in a file; the one that ships where none is named.

    Raises:
        ModelError: It is missing or damaged.
    """
    place = path or resources() / 'models' / 'zero_shot' / f'{NAME}.safetensors'
    return _load(place, place.stat().st_mtime if place.is_file() else 0.0)


@lru_cache(maxsize=2)
def _load(path: Path, _changed: float) -> SpectrumTextModel:
    tensors, metadata = read_tensor_file(path)
    try:
        card: Dict[str, Any] = json.loads(metadata['card'])
        networks: List[Layers] = []
        for number in range(int(card['networks'])):
            networks.append(tuple(
                (tensors[f'{number}.{layer}.weight'].astype(np.float32), tensors[f'{number}.{layer}.bias'].astype(np.float32))
                for layer in range(int(card['layers']))
            ))
        prior = tensors['prior'].astype(np.float64)
        fits = card['materials'] == list(MATERIALS) and card['points_nm'] == [float(v) for v in POINTS_NM]
        sizes = prior.shape == (len(MATERIALS),) and all(_fit(layers) for layers in networks)
    except (KeyError, ValueError, TypeError, IndexError) as error:
        raise ModelError(f'{path} does not hold a model of spectra and text: {error}.', _GET_IT_AGAIN) from error
    if not (networks and fits and sizes and all(np.isfinite(w).all() and np.isfinite(b).all() for net in networks for w, b in net)):
        raise ModelError(f'{path} holds a model of other materials or wavelengths.', _GET_IT_AGAIN)
    return SpectrumTextModel(tuple(networks), prior, card, hashlib.sha256(path.read_bytes()).hexdigest())


def _fit(layers: Layers) -> bool:
    """Whether layers take what the ones before them give, from the inputs to the materials."""
    width = layers[0][0].shape[-1]
    sizes = [(INPUTS + len(MATERIALS), width), *[(width, width)] * (len(layers) - 2), (width, len(MATERIALS))]
    return len(layers) >= 2 and all(w.shape == size and b.shape == size[1:] for (w, b), size in zip(layers, sizes))


def _through(layers: Layers, inputs: Array, named: BoolArray) -> Array:
    (weight, bias), *middle, last = layers
    # The names are the same for all spectra: a part of the bias.
    hidden = np.maximum(inputs @ weight[:INPUTS] + (bias + weight[INPUTS:][named].sum(0)), 0.0)
    for weight, bias in middle:
        hidden += np.maximum(hidden @ weight + bias, 0.0)
    found: Array = hidden @ last[0] + last[1]
    return found


def _softmax(scores: Array) -> Array:
    scores -= scores.max(1, keepdims=True)
    np.exp(scores, out=scores)
    scores /= scores.sum(1, keepdims=True)
    return scores
