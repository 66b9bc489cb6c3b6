"""What a strategy's network sees of an image: all bands, one principal component, three bands, or frozen features.

Values go in as they are stored, as in the published experiments; the first batch normalisation of an RU-Net makes up for their scale.
"""

from __future__ import annotations

from typing import Any, Callable, Dict, Iterable, Protocol, Tuple

import numpy as np

from ....core.arrays import Array
from .dataset import Dataset, LabelledImage
from .strategies import BANDS, COLOURS, PCA_IMAGE, PCA_TRAIN


class Input(Protocol):
    """From an image to what a network sees."""

    channels: int

    @property
    def recipe(self) -> Dict[str, Any]:
        """All that decides the result beside the image, JSON-ready."""

    def of(self, image: LabelledImage) -> Array:
        """Shape ``(channels, rows, cols)``, float32."""


class AllBands:
    """The image as it is."""

    def __init__(self, dataset: Dataset) -> None:
        self.channels = dataset.bands.count
        self.recipe: Dict[str, Any] = {'sees': BANDS}

    def of(self, image: LabelledImage) -> Array:
        """See :class:`Input`."""
        return image.values


class Colours:
    """The three bands that stand for red, green and blue in the benchmark's code."""

    def __init__(self, dataset: Dataset) -> None:
        self.channels = 3
        self._bands = list(dataset.colours)
        self.recipe: Dict[str, Any] = {'sees': COLOURS, 'bands': self._bands}

    def of(self, image: LabelledImage) -> Array:
        """See :class:`Input`."""
        return np.ascontiguousarray(image.values[self._bands])


class ImageComponent:
    """The first principal component of each image by itself, as the published code does it: components differ between images.

    The sign of a component is arbitrary; here the band that weighs most weighs positively. (The published signs follow the version of
    scikit-learn that ran.)
    """

    def __init__(self) -> None:
        self.channels = 1
        self.recipe: Dict[str, Any] = {'sees': PCA_IMAGE}

    def of(self, image: LabelledImage) -> Array:
        """See :class:`Input`."""
        moments = Moments(len(image.values))
        moments.add(image.values)
        return project(image.values, *moments.component())


class TrainComponent:
    """One first principal component, fitted on the drawn training images and used for all images.

    Args:
        mean: Of the training pixels, shape ``(bands,)``.
        direction: The component, the same.
    """

    def __init__(self, mean: Array, direction: Array) -> None:
        self.channels = 1
        self._mean, self._direction = mean, direction
        self.recipe: Dict[str, Any] = {'sees': PCA_TRAIN, 'mean': mean.tolist(), 'direction': direction.tolist()}

    def of(self, image: LabelledImage) -> Array:
        """See :class:`Input`."""
        return project(image.values, self._mean, self._direction)


class Moments:
    """Mean and covariance of pixels that come image by image, float64.

    Args:
        bands: Number of bands.
    """

    def __init__(self, bands: int) -> None:
        self._count = 0
        self._mean = np.zeros(bands)
        self._scatter = np.zeros((bands, bands))

    def add(self, values: Array) -> None:
        """Take the pixels of an image ``(bands, rows, cols)``; merged as by Chan, Golub & LeVeque 1979."""
        pixels = values.reshape(len(values), -1).astype(np.float64)
        count, mean = pixels.shape[1], pixels.mean(1)
        around = pixels - mean[:, None]
        apart = mean - self._mean
        total = self._count + count
        self._scatter += around @ around.T + np.outer(apart, apart) * (self._count * count / total)
        self._mean = self._mean + apart * (count / total)
        self._count = total

    def component(self) -> Tuple[Array, Array]:
        """Mean and first principal component, each of shape ``(bands,)``; the band that weighs most weighs positively."""
        direction = np.linalg.eigh(self._scatter)[1][:, -1]
        return self._mean, direction * np.sign(direction[np.abs(direction).argmax()])


def project(values: Array, mean: Array, direction: Array) -> Array:
    """Pixels along a direction: shape ``(1, rows, cols)``, float32."""
    found = np.tensordot(direction, values.astype(np.float64) - mean[:, None, None], 1)
    return np.asarray(found, np.float32)[None]


def fit_component(images: Iterable[LabelledImage], bands: int, check: Callable[[], None]) -> TrainComponent:
    """The component of the pixels of all images together, labelled or not.

    Args:
        images: The drawn training images, one after the other.
        bands: Number of bands.
        check: Called for every image; raises to stop.
    """
    moments = Moments(bands)
    for image in images:
        check()
        moments.add(image.values)
    return TrainComponent(*moments.component())
