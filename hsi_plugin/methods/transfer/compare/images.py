"""Regularised U-Nets on crops of the scene: on all bands, on the first principal component, on three bands, or on frozen features.

What a network reads is standardised by pixels of the training blocks, without their labels; so is the principal component found. (The
paper's code fits it to every image anew, which changes its sign from image to image.) A crop holds every pixel around a label, of which
those without a drawn label are void in training.

The recipe is the paper's but for its size: networks are half as wide and see fewer epochs, because some hundred are trained. With
single pixels to learn from, none is spared to decide when to stop; with whole blocks, a fifth of them is, where there are five.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import Any, Callable, Dict, List, Sequence, Tuple

import numpy as np
import torch

from ....core.arrays import Array
from ....core.window import Window
from ....models.accelerator import choose, limit_threads
from ....models.heads.unet import MARGIN
from ....spectra.rgb import best_composite
from ..heads import standardise
from ..segment import Recipe, classify_images, crops_around, fit_unet, label_crop
from .encoded import Features
from .scene import Scene, Step
from .splits import Division, Draw

RECIPE = Recipe(width=32, epochs=40, patience=20, batch=4)  # epochs and batch chosen on simulated scenes, as was the side of crops
SIDE = 32  # of a crop to learn from, in pixels: in larger ones a network learns by heart where a label lies
SHOWN = 128  # of a crop to classify
_LEAST_BLOCKS = 5  # of which one is spared
_MEMORY = 512 << 20  # for crops, where nobody set a bound
_SPREAD = 2.5  # deviations about the mean that become black and full brightness
_TRAINED = 0.95  # the share of the time before the tested pixels are classified

Convert = Callable[[Array, Array], Array]
"""From what was read ``(bands, rows, cols)`` and valid pixels to a network's input ``(channels, rows, cols)``, float32."""
Read = Callable[[Window], Tuple[Array, Array]]


class Segmented:
    """A regularised U-Net; base of those that differ in what they read.

    Args:
        scene: The scene.
        recipe: How networks are trained.
    """

    receptive_field = 2 * MARGIN + 1
    inputs = ''

    def __init__(self, scene: Scene, recipe: Recipe = RECIPE) -> None:
        self._scene, self._recipe = scene, recipe
        self._accelerator = choose(scene.computing.device)

    def identity(self) -> Dict[str, Any]:
        """What decides its figures beside labels and cube, JSON-ready."""
        return {
            'learner': 'RU-Net', 'inputs': self.inputs, 'recipe': self._recipe.to_json(), 'side': [SIDE, SHOWN],
            'torch': str(torch.__version__),
        }  # fmt: skip

    def reader(self, division: Division) -> Tuple[Read, Convert]:
        """What is read, and how it becomes the network's input; may look at pixels of the division's pool."""
        raise NotImplementedError

    def predict(self, division: Division, draw: Draw, seed: int, step: Step) -> Array:
        """Class values of the tested pixels, learned from the drawn ones."""
        scene, labels = self._scene, self._scene.labels
        limit_threads(scene.computing.threads)
        crops = _Crops(*self.reader(division), scene.computing.memory or _MEMORY)
        learned, spared = spare(division, draw, labels.values, seed)
        network = fit_unet(
            self._images(crops, learned), self._images(crops, spared), scene.classes, self._recipe, seed, self._accelerator,
            lambda share, doing: step(_TRAINED * share, doing), scene.computing.tell, scene.computing.memory,
        )  # fmt: skip
        found = np.zeros(len(labels), np.int64)
        cut = self._cut(division.test, SHOWN)
        results = classify_images(
            network, _Only(crops, [window for window, _ in cut]), self._accelerator, scene.computing.memory, scene.computing.tell,
            lambda share, doing: step(_TRAINED + (1.0 - _TRAINED) * share, doing),
        )  # fmt: skip
        for (window, members), classes in zip(cut, results):
            found[members] = classes[labels.rows[members] - window.row, labels.cols[members] - window.col]
        return found[division.test]

    def _cut(self, which: Array, side: int) -> List[Tuple[Window, Array]]:
        """Crops around labelled pixels, with the indices of the labels in each."""
        labels, grid = self._scene.labels, self._scene.cube.grid
        found = crops_around(labels.rows[which], labels.cols[which], (grid.rows, grid.cols), side)
        return [(window, which[members]) for window, members in found]

    def _images(self, crops: _Crops, which: Array) -> _Labelled:
        labels = self._scene.labels
        cut = self._cut(which, SIDE) if len(which) else []
        wanted = [label_crop(window, labels.rows[m], labels.cols[m], labels.values[m]) for window, m in cut]
        return _Labelled(crops, [window for window, _ in cut], wanted)


class AllBands(Segmented):
    """On all good bands, each standardised."""

    inputs = 'all good bands, standardised'

    def reader(self, division: Division) -> Tuple[Read, Convert]:
        """See :class:`Segmented`."""
        standard = standardise(self._scene.spectra[division.pool])
        mean, spread = (part.astype(np.float32)[:, None, None] for part in (standard.mean, standard.spread))
        return self._scene.read, lambda values, valid: (values - mean) / spread * valid


class FirstComponent(Segmented):
    """On the first principal component alone."""

    inputs = 'first principal component, standardised'

    def reader(self, division: Division) -> Tuple[Read, Convert]:
        """See :class:`Segmented`."""
        spectra = self._scene.spectra[division.pool]
        mean = spectra.mean(0)
        vector = first_component(spectra)
        spread = float(np.std((spectra - mean) @ vector)) or 1.0
        weights, shift = (vector / spread).astype(np.float32), np.float32(mean @ vector / spread)

        def convert(values: Array, valid: Array) -> Array:
            return ((np.tensordot(weights, values, 1) - shift) * valid)[None]

        return self._scene.read, convert


class Colours(Segmented):
    """On three bands shown as a picture, with one black and one full brightness for all three."""

    inputs = 'pseudo-RGB, stretched jointly'

    def reader(self, division: Division) -> Tuple[Read, Convert]:
        """See :class:`Segmented`."""
        bands = list(best_composite(self._scene.cube.bands).bands)
        pool = self._scene.spectra[division.pool][:, [int(np.flatnonzero(self._scene.bands == band)[0]) for band in bands]]
        low = float((pool.mean(0) - _SPREAD * pool.std(0)).min())
        high = float((pool.mean(0) + _SPREAD * pool.std(0)).max())
        span = max(high - low, 1e-6 * max(abs(low), 1.0))

        def convert(values: Array, valid: Array) -> Array:
            return np.clip((values - np.float32(low)) / np.float32(span), 0.0, 1.0) * valid

        return lambda window: self._scene.cube.read(window, bands), convert


class OnFeatures(Segmented):
    """On frozen features: the cross-domain paper's own combination."""

    inputs = 'frozen features, standardised'

    def __init__(self, scene: Scene, features: Features, recipe: Recipe = RECIPE) -> None:
        super().__init__(scene, recipe)
        self.features = features
        self.receptive_field = Segmented.receptive_field + features.card.receptive_field - 1

    def identity(self) -> Dict[str, Any]:
        """See :class:`Segmented`."""
        return {**super().identity(), **{f'features_{name}': value for name, value in self.features.identity().items()}}

    def reader(self, division: Division) -> Tuple[Read, Convert]:
        """See :class:`Segmented`."""
        standard = standardise(self.features.vectors()[division.pool])
        mean, spread = (part.astype(np.float32)[:, None, None] for part in (standard.mean, standard.spread))
        return self.features.source().read, lambda values, valid: (values - mean) / spread * valid


def first_component(spectra: Array) -> Array:
    """The direction of most variance of spectra ``(n, bands)``, of length 1; its largest entry is positive."""
    around = spectra - spectra.mean(0)
    _, vectors = np.linalg.eigh(around.T @ around)
    vector: Array = vectors[:, -1]
    return vector * (1.0 if vector[np.abs(vector).argmax()] >= 0.0 else -1.0)


def spare(division: Division, draw: Draw, values: Array, seed: int) -> Tuple[Array, Array]:
    """The labels to learn from, and those that decide when to stop: a fifth of the blocks where whole ones were drawn, else none.

    None either where a class would be left without a label to learn from.
    """
    blocks = division.blocks[draw.train]
    names = np.unique(blocks)
    if not draw.whole_blocks or len(names) < _LEAST_BLOCKS:
        return draw.train, draw.train[:0]
    chosen = np.random.default_rng([seed, 3]).permutation(names)[: len(names) // _LEAST_BLOCKS]
    spared = np.isin(blocks, chosen)
    if len(np.setdiff1d(values[draw.train], values[draw.train[~spared]])):
        return draw.train, draw.train[:0]
    return draw.train[~spared], draw.train[spared]


class _Crops:
    """Inputs of a network by window; the last ones are kept as long as they fit in memory."""

    def __init__(self, read: Read, convert: Convert, memory: int) -> None:
        self._read, self._convert, self._memory = read, convert, memory
        self._kept: OrderedDict[Window, Array] = OrderedDict()
        self._size = 0

    def get(self, window: Window) -> Array:
        """Shape ``(channels, rows, cols)``, float32."""
        if window in self._kept:
            self._kept.move_to_end(window)
            return self._kept[window]
        values, valid = self._read(window)
        made = np.ascontiguousarray(self._convert(values, valid), np.float32)
        self._kept[window] = made
        self._size += made.nbytes
        while self._size > self._memory and len(self._kept) > 1:
            self._size -= self._kept.popitem(last=False)[1].nbytes
        return made


class _Labelled(Sequence[Tuple[Array, Array]]):
    """Inputs with their labels, one by one."""

    def __init__(self, crops: _Crops, windows: List[Window], labels: List[Array]) -> None:
        self._crops, self._windows, self._labels = crops, windows, labels

    def __len__(self) -> int:
        return len(self._windows)

    def __getitem__(self, number: Any) -> Any:
        return self._crops.get(self._windows[number]), self._labels[number]


class _Only(Sequence[Array]):
    """Inputs alone, one by one."""

    def __init__(self, crops: _Crops, windows: List[Window]) -> None:
        self._crops, self._windows = crops, windows

    def __len__(self) -> int:
        return len(self._windows)

    def __getitem__(self, number: Any) -> Any:
        return self._crops.get(self._windows[number])
