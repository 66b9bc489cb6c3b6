"""Class probabilities from spectra and words alone: the side of zero-shot classification that ships.

The spectrum–text model says which materials a pixel is made of, the vocabulary which materials a word means, and
:func:`hsi_plugin.core.materials.shared_among` whom each material speaks for. A class's probability is the softmax of the logarithms of its
shares over a temperature, since what a pixel is called follows the larger share.
"""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

import numpy as np

from ...core.arrays import Array, BoolArray
from ...core.class_prompts import ClassPrompt
from ...core.errors import ParameterError
from ...core.materials import MATERIALS, shared_among
from ...core.vocabulary import advise, materials_of
from ...core.window import Window
from ...cubes.cube import Cube
from ...models.spectrum_text.model import SpectrumTextModel, load_spectrum_text
from ...models.spectrum_text.points import to_points
from ..training import never
from .radiance import levels_of

RECIPE = 1
"""Grows whenever the same cube, model and words would give other probabilities."""
_BALANCE = 0.5  # the power of the usual share of a class that its share is measured by; 0 for none
_LEAST = 1e-4  # share below which a class is as good as not there
_CHUNK = 2048  # pixels: what the networks make of so few stays in the cache of the processor


class SpectralProbabilities:
    """Class probabilities of a cube's pixels by the spectrum–text model; one of :class:`~.probabilities.Probabilities`.

    Args:
        cube: The cube; reflectance, with wavelengths.
        prompts: The classes. One whose words the model does not know keeps a share of 1/K in every pixel.
        model: The model; the one that ships where not given.
        check: Called now and then; raises to stop.

    Attributes:
        classes: K.
        known: Which classes have a word that the model knows, ``(K,)``.
        notes: Sentences that a user should know.
        recipe: Everything beside the cube that decides the probabilities, JSON-ready.

    Raises:
        ParameterError: The model knows no word of any class, or the cube has no wavelengths or too few bands.
    """

    def __init__(
        self, cube: Cube, prompts: Sequence[ClassPrompt], model: Optional[SpectrumTextModel] = None, check: Callable[[], None] = never
    ) -> None:  # fmt: skip
        self._cube, self._check = cube, check
        self._model = model or load_spectrum_text()
        self.classes = len(prompts)
        named = [materials_of(prompt) for prompt in prompts]
        self.known: BoolArray = np.array([bool(means) for means in named])
        if not self.known.any():
            advice = advise(prompts, False)
            raise ParameterError(
                'The model of spectra knows none of the names.', ' '.join(advice) or 'Name materials, like water, tree or asphalt.'
            )
        self._named = np.array([any(name in means for means in named) for name in MATERIALS])
        shares = shared_among([means for means in named if means])
        # A class of many materials is no more probable for that.
        self._shares = (shares / np.maximum(self._model.prior @ shares, _LEAST) ** _BALANCE).astype(np.float32)
        self._bands = cube.bands.good_indices
        matrix = to_points(cube.bands)[:, self._bands]
        self._seen: BoolArray = matrix.any(1)
        levels = levels_of(cube, self._bands)
        self._matrix = np.ascontiguousarray((matrix * levels.gain).T)
        self._shift = (matrix * levels.gain) @ levels.offset
        lacking = [prompt.name for prompt, known in zip(prompts, self.known) if not known]
        notes: List[str] = list(levels.notes)
        if lacking:
            notes.append(f'Spectra say nothing of {", ".join(lacking)}: these keep a share of 1/{self.classes} in every pixel.')
        self.notes = tuple(notes)
        self.recipe: Dict[str, Any] = {
            'version': RECIPE, 'model_sha256': self._model.sha256, 'materials': [dict(sorted(means.items())) for means in named],
        }  # fmt: skip

    def read(self, window: Window) -> Tuple[Array, BoolArray]:
        """See :class:`~.probabilities.Probabilities`."""
        return self._over(window, self.classes, self._to_classes)

    def outside(self) -> OutsideNames:
        """How probable it is that a pixel is nothing that was named."""
        return OutsideNames(self)

    def read_outside(self, window: Window) -> Tuple[Array, BoolArray]:
        """Share of the materials that a class names, and of all others, ``(2, rows, cols)``; and the valid pixels."""
        return self._over(window, 2, self._to_outside)

    def _over(self, window: Window, channels: int, made: Callable[[Array], Array]) -> Tuple[Array, BoolArray]:
        values, valid = self._cube.read(window, self._bands.tolist())
        found = np.zeros((channels, *window.shape), np.float32)
        pixels = values[:, valid].T
        out = np.empty((channels, len(pixels)), np.float32)
        for start in range(0, len(pixels), _CHUNK):
            self._check()
            part = slice(start, start + _CHUNK)
            points: Array = pixels[part] @ self._matrix - self._shift
            out[:, part] = made(self._model.shares(points, self._seen, self._named)).T
        found[:, valid] = out
        return found, valid

    def _to_classes(self, shares: Array) -> Array:
        """From shares of materials ``(n, materials)`` to probabilities ``(n, K)``."""
        weighed = shares @ self._shares
        logs = np.log(weighed / weighed.sum(1, keepdims=True).clip(_LEAST) + _LEAST) / self._model.temperature
        logs -= logs.max(1, keepdims=True)
        part = np.exp(logs)
        part *= (self.known.sum() / self.classes) / part.sum(1, keepdims=True)
        found = np.full((len(shares), self.classes), 1.0 / self.classes, np.float32)
        found[:, self.known] = part
        return found

    def _to_outside(self, shares: Array) -> Array:
        inside = shares[:, self._named].sum(1)
        return np.stack([inside, 1.0 - inside], 1)


class OutsideNames:
    """Whether a pixel is something that was named, or not; two "classes" for whoever keeps probabilities.

    Args:
        source: Knows.
    """

    classes = 2

    def __init__(self, source: SpectralProbabilities) -> None:
        self._source = source
        self.recipe: Dict[str, Any] = {**source.recipe, 'outside': True}

    def read(self, window: Window) -> Tuple[Array, BoolArray]:
        """See :class:`~.probabilities.Probabilities`."""
        return self._source.read_outside(window)
