"""A scene whose truth is known, with first labels that are wrong in clusters; tests and `benchmarks/noisy_labels.py` share it.

Classes lie in parcels and in winding fields. Each has a few kinds of spectra that mix smoothly; borders are blurred, slopes lit unevenly,
and bands noisy. Labels are wrong in patches that cover a given share of the scene: within a cell of a patch, all pixels of a class are
called the same other class, as a model of pictures errs about whole objects. Their confidence tells a little of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Tuple

import numpy as np

from hsi_plugin.core.window import Window
from hsi_plugin.cubes import Cube, open_cube
from tests.builders import wavelengths, write_geotiff


class Given:
    """Probabilities that are in memory."""

    def __init__(self, values: np.ndarray, valid: Optional[np.ndarray] = None) -> None:
        self.values = values.astype(np.float32)
        self.valid = np.ones(values.shape[1:], bool) if valid is None else valid
        self.classes = len(values)
        self.asked = 0

    def read(self, window: Window) -> Tuple[np.ndarray, np.ndarray]:
        """Of a window."""
        self.asked += 1
        valid = self.valid[window.slices]
        return self.values[(slice(None), *window.slices)] * valid, valid


@dataclass
class Scene:
    """Reflectance `(bands, rows, cols)`, the truth from 0 `(rows, cols)`, wavelengths in nm, and first probabilities `(K, rows, cols)`."""

    values: np.ndarray
    truth: np.ndarray
    waves: np.ndarray
    first: np.ndarray

    def write(self, folder: Path, name: str = 'scene.tif') -> Cube:
        """The scene as a cube on disk."""
        options = ('TILED=YES', 'BLOCKXSIZE=64', 'BLOCKYSIZE=64', 'INTERLEAVE=PIXEL')
        return open_cube(write_geotiff(folder / name, self.values, self.waves, options=options))

    @property
    def labels(self) -> np.ndarray:
        """The first labels from 0."""
        return self.first.argmax(0)


def noisy_scene(
    seed: int, shape: Tuple[int, int] = (96, 96), bands: int = 60, classes: int = 9, noise: float = 0.4, contrast: float = 1.0,
    spectra: Optional[Tuple[np.ndarray, np.ndarray]] = None, shuffled: bool = False, informative: float = 0.25, sensor_noise: float = 0.006,
) -> Scene:  # fmt: skip
    """Make a scene.

    Args:
        seed: Of all that is random.
        shape: Rows and columns.
        bands: Number of bands, 420 to 2440 nm.
        classes: K.
        noise: Share of the pixels whose first label is wrong.
        contrast: How far apart made-up spectra of classes are.
        spectra: Real ones instead, `(classes, kinds, bands)`, and their wavelengths.
        shuffled: Whether each spectrum stands in a random pixel's place: then spectra tell nothing.
        informative: By how much the mean margin of right labels is above that of wrong ones.
        sensor_noise: Standard deviation of each band's noise.
    """
    rng = np.random.default_rng(seed)
    truth, abundance = _arrange(rng, shape, classes)
    kinds, waves = spectra if spectra is not None else (_spectra(rng, classes, bands, contrast), wavelengths(bands))
    values = np.zeros((kinds.shape[2], *shape))
    for k in range(classes):
        share = np.exp(2.5 * np.stack([field(rng, shape, 12.0) for _ in range(kinds.shape[1])]))
        values += np.einsum('rc,irc,ib->brc', abundance[k], share / share.sum(0), kinds[k])
    light = np.exp(0.15 * field(rng, shape, 9.0)) * (1.0 - 0.5 / (1.0 + np.exp(-6.0 * (field(rng, shape, 7.0) - 1.6))))
    uneven = np.exp(rng.normal(0.0, 0.5, (len(values), 1, 1)))
    values = np.maximum(values * light + sensor_noise * uneven * rng.standard_normal(values.shape), 0.0)
    if shuffled:
        values = values.reshape(len(values), -1)[:, rng.permutation(truth.size)].reshape(values.shape)
    return Scene(values.astype(np.float32), truth, waves, first_labels(rng, truth, classes, noise, informative))


def first_labels(rng: np.random.Generator, truth: np.ndarray, classes: int, noise: float, informative: float) -> np.ndarray:
    """Probabilities `(K, rows, cols)` whose best class is wrong in patches."""
    shape = truth.shape
    patches = field(rng, shape, 8.0) + 0.25 * field(rng, shape, 2.5)
    wrong = patches > np.quantile(patches, 1.0 - noise)
    cells = _nearest(rng, shape, max(4, shape[0] * shape[1] // 300))
    # In a cell, a class is taken for one that it is often taken for (the next two), or for any other.
    often = 1 + rng.integers(0, 2, (cells.max() + 1, classes))
    any_other = rng.integers(1, classes, often.shape)
    shift = np.where(rng.random(often.shape) < 0.5, np.minimum(often, classes - 1), any_other)
    labels = np.where(wrong, (truth + shift[cells, truth]) % classes, truth)
    centre = 0.55 - informative * wrong + 0.08 * field(rng, shape, 5.0)
    margin = np.clip(centre + 0.15 * rng.standard_normal(shape), 0.01, 0.98)
    second = np.where(wrong & (rng.random(shape) < 0.4), truth, (labels + rng.integers(1, classes, shape)) % classes)
    rows, cols = np.indices(shape)
    rest = np.full((classes, *shape), 0.3 / max(1, classes - 2))
    rest[labels, rows, cols] = 0.35
    rest[second, rows, cols] = 0.35
    rest /= rest.sum(0)
    values = (1.0 - margin) * rest
    values[labels, rows, cols] += margin
    return (values / values.sum(0)).astype(np.float32)


def field(rng: np.random.Generator, shape: Tuple[int, int], size: float) -> np.ndarray:
    """A smooth random field of mean 0 and deviation 1, whose bumps are about so many pixels wide."""
    frequency = np.hypot(np.fft.fftfreq(shape[0])[:, None], np.fft.rfftfreq(shape[1])[None])
    smooth = np.exp(-2.0 * (np.pi * frequency * size) ** 2)
    made = np.fft.irfft2(np.fft.rfft2(rng.standard_normal(shape)) * smooth, shape)
    return (made - made.mean()) / made.std()


def average_accuracy(labels: np.ndarray, truth: np.ndarray) -> float:
    """The mean over classes of the share of their pixels that are called so."""
    return float(np.mean([(labels == k)[truth == k].mean() for k in np.unique(truth)]))


def _arrange(rng: np.random.Generator, shape: Tuple[int, int], classes: int) -> Tuple[np.ndarray, np.ndarray]:
    """Truth, and blurred shares of the classes `(K, rows, cols)`."""
    cells = _nearest(rng, shape, max(3 * classes, shape[0] * shape[1] // 160))
    weights = rng.dirichlet(np.full(classes, 4.0))
    owner = rng.choice(classes, cells.max() + 1, p=weights)
    owner[rng.permutation(len(owner))[: 2 * classes]] = np.repeat(np.arange(classes), 2)
    truth = owner[cells]
    for k in rng.permutation(classes)[:2]:  # two classes wind through the parcels
        truth = np.where(field(rng, shape, 6.0) > 1.3, k, truth)
    abundance = (np.arange(classes)[:, None, None] == truth).astype(float)
    frequency = [np.fft.fftfreq(shape[0])[:, None], np.fft.rfftfreq(shape[1])[None]]
    blur = np.exp(-2.0 * (np.pi * 0.6 * np.hypot(*frequency)) ** 2)
    abundance = np.maximum(np.fft.irfft2(np.fft.rfft2(abundance) * blur, shape), 0.0)
    return truth, abundance / abundance.sum(0)


def _nearest(rng: np.random.Generator, shape: Tuple[int, int], count: int) -> np.ndarray:
    """Number of the nearest of some random points."""
    points = rng.random((count, 2)) * shape
    rows, cols = np.indices(shape)
    best, nearest = np.full(shape, np.inf), np.zeros(shape, int)
    for number, (row, col) in enumerate(points):
        distance = np.abs(rows - row) + np.abs(cols - col)
        closer = distance < best
        best[closer], nearest[closer] = distance[closer], number
    return nearest


def _spectra(rng: np.random.Generator, classes: int, bands: int, contrast: float, kinds: int = 3) -> np.ndarray:
    """Smooth curves: what all share, what a class adds, and what one of its kinds adds."""
    x = np.linspace(0.0, 1.0, bands)

    def curves(*count: int, waves: int = 7) -> np.ndarray:
        scale = 1.0 / (1.0 + np.arange(waves))
        return (rng.normal(0.0, scale, (*count, waves))) @ np.cos(np.pi * np.arange(waves)[:, None] * x + 0.0)

    shared = 0.28 + 0.08 * curves(1, 1)
    own, varied = curves(classes, 1), curves(classes, kinds)
    return np.clip(shared + contrast * 0.06 * own + 0.035 * varied, 0.01, 0.95)
