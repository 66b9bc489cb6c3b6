"""Generated scenes: real spectra of known materials, arranged, mixed, lit and hazed as in nature, seen by a virtual sensor.

Linear mixing ``x = light · gain(λ) · Σ a_e E_e(λ) + haze(λ)`` (Keshava & Mustard 2002, IEEE Signal Processing Magazine 19) makes it cheap:
gain and sensor act on the few endmembers of a tile, and only the abundances ``a`` are maps. Each tile draws its own kinds of material,
several spectra a kind, an arrangement (smooth fields, blocks or parcels), the blur of a point spread, slopes and shadows, and its air.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from ....core.arrays import Array
from .libraries import GRID_NM, KINDS, Materials
from .sensors import Sensor

_MOST_KINDS = 6
_EACH = 3  # spectra of a kind in one tile
# How often a kind is drawn: what covers the Earth comes more often than what the libraries have most spectra of.
_WEIGHTS = dict(zip(KINDS, (1.5, 2.0, 1.0, 2.0, 1.2, 1.8, 1.2, 0.8, 1.0, 1.0, 1.5, 1.0, 0.5, 0.2)))


@dataclass(frozen=True, eq=False)
class Batch:
    """Tiles as a sensor sees them, and what they truly are.

    Args:
        values: Measured, shape ``(n, bands, side, side)``.
        truth: Without the sensor's noise, at queried wavelengths, ``(n, queries, side, side)``.
        kinds: Shares of :data:`KINDS`, ``(n, kinds, side, side)``; None where nobody knows them.
        sensor: The bands of `values`.
        queries: The bands of `truth`.
    """

    values: Tensor
    truth: Tensor
    kinds: Optional[Tensor]
    sensor: Sensor
    queries: Sensor


class SceneGenerator:
    """Draws batches of tiles.

    Args:
        materials: The spectra.
        side: Side of a tile in pixels.
        device: Where maps are made; what is drawn does not depend on it.
    """

    def __init__(self, materials: Materials, side: int, device: Optional[torch.device] = None) -> None:
        self._spectra, self._side, self._device = materials.spectra, side, device
        self._members = [np.flatnonzero(materials.kinds == k) for k in range(len(KINDS))]
        weights = np.array([_WEIGHTS[name] * bool(len(at)) for name, at in zip(KINDS, self._members)])
        self._shares = weights / weights.sum()

    def draw(self, rng: np.random.Generator, count: int, sensor: Sensor, queries: Sensor) -> Batch:
        """A batch of tiles.

        Args:
            rng: Of all that is random.
            count: Number of tiles.
            sensor: What sees them.
            queries: At which wavelengths the truth is wanted.
        """
        random = torch.Generator().manual_seed(int(rng.integers(2**62)))
        spectra, kinds, given = self._endmembers(rng, count)
        light_source = _airs(rng, count)
        spectra = spectra * light_source[:, None]
        seen = torch.from_numpy(np.concatenate([sensor.response(GRID_NM), queries.response(GRID_NM)]))
        bands = (torch.from_numpy(spectra) @ seen.T).to(self._device)
        abundance = self._abundances(random, torch.from_numpy(given)).to(self._device)
        light = _light(random, count, self._side).to(self._device)
        clean = torch.einsum('neb,nerc->nbrc', bands, abundance) * light[:, None]
        centres = torch.from_numpy(np.concatenate([sensor.centres, queries.centres])).float()
        clean = (clean + _haze(random, count, centres)[:, :, None, None].to(self._device)).clamp(min=0.0)
        split = len(sensor.centres)
        values = _measure(random, clean[:, :split])
        shares = torch.zeros(count, len(KINDS), self._side, self._side, device=self._device)
        index = torch.from_numpy(kinds).to(self._device)[:, :, None, None].expand_as(abundance)
        shares.scatter_add_(1, index, abundance)
        if rng.random() < 0.3:  # cameras without calibration: only ratios between bands and pixels mean anything
            factor = 0.2 / values.mean((1, 2, 3), keepdim=True).clamp(min=1e-3)
            values, clean = values * factor, clean * factor
        return Batch(values, clean[:, split:], shares, sensor, queries)

    def _endmembers(self, rng: np.random.Generator, count: int) -> Tuple[Array, Array, Array]:
        """Spectra ``(n, e, wavelengths)``, their kinds, and which of them are there."""
        spectra = np.zeros((count, _MOST_KINDS * _EACH, len(GRID_NM)), np.float32)
        kinds = np.zeros(spectra.shape[:2], np.int64)
        given = np.zeros(spectra.shape[:2], bool)
        for n in range(count):
            many = int(rng.integers(2, _MOST_KINDS + 1))
            chosen = rng.choice(len(KINDS), many, p=self._shares, replace=False)
            for i, kind in enumerate(chosen):
                at = rng.choice(self._members[kind], _EACH)
                place = slice(i * _EACH, (i + 1) * _EACH)
                # The same material is brighter here and darker there, by grain, moisture and structure.
                spectra[n, place] = self._spectra[at] * rng.lognormal(0.0, 0.15, (_EACH, 1))
                kinds[n, place], given[n, place] = kind, True
        return spectra, kinds, given

    def _abundances(self, random: torch.Generator, given: Tensor) -> Tensor:
        """Shares of the endmembers in each pixel, ``(n, e, side, side)``; they add up to 1."""
        count, many = given.shape
        side = self._side
        kinds = _field(random, count * _MOST_KINDS, side).view(count, _MOST_KINDS, side, side)
        blocks = _blocks(random, count, _MOST_KINDS, side)
        built = (torch.rand(count, 1, 1, 1, generator=random) < 0.45).float()
        score = blocks * built + kinds * (1.0 - built)
        score = score.masked_fill(~given.view(count, _MOST_KINDS, _EACH)[:, :, 0, None, None], -torch.inf)
        # From sharp borders to everything mixed.
        sharp = torch.exp(torch.empty(count, 1, 1, 1).uniform_(0.5, 3.5, generator=random))
        share = _blur(random, torch.softmax(sharp * score, 1))
        within = torch.softmax(3.0 * _field(random, count * many, side).view(count, _MOST_KINDS, _EACH, side, side), 2)
        return (share[:, :, None] * within).view(count, many, side, side)


def _field(random: torch.Generator, count: int, side: int) -> Tensor:
    """Smooth random fields ``(count, side, side)`` of mean 0 and deviation 1, rough or even by chance."""
    total = torch.zeros(count, 1, side, side)
    rough = torch.empty(count, 1, 1, 1).uniform_(0.3, 1.2, generator=random)
    for i, cells in enumerate((3, 5, 9, 17, side)):
        noise = torch.randn(count, 1, cells, cells, generator=random)
        total += rough**i * functional.interpolate(noise, size=(side, side), mode='bilinear', align_corners=True)
    total = total - total.mean((2, 3), keepdim=True)
    field: Tensor = (total / total.std((2, 3), keepdim=True))[:, 0]
    return field


def _blocks(random: torch.Generator, count: int, kinds: int, side: int) -> Tensor:
    """Scores of kinds that lie in parcels: each pixel belongs to the nearest of some seeds, stretched and turned."""
    seeds = 24
    at = torch.rand(count, seeds, 2, generator=random) * side
    angle = torch.rand(count, 1, generator=random) * np.pi
    stretch = torch.exp(torch.empty(count, 1).uniform_(-1.0, 1.0, generator=random))
    step = torch.arange(side).float()
    rows, cols = torch.meshgrid(step, step, indexing='ij')
    pixel = torch.stack([rows, cols], -1).view(1, -1, 1, 2)
    apart = pixel - at[:, None]
    along = apart[..., 0] * angle.cos()[..., None] + apart[..., 1] * angle.sin()[..., None]
    across = apart[..., 1] * angle.cos()[..., None] - apart[..., 0] * angle.sin()[..., None]
    # The sum of both ways makes rectangles, not cells of a honeycomb.
    nearest = (along.abs() * stretch[..., None] + across.abs() / stretch[..., None]).argmin(-1)
    owner = torch.randint(0, kinds, (count, seeds), generator=random).gather(1, nearest)
    return functional.one_hot(owner, kinds).permute(0, 2, 1).reshape(count, kinds, side, side).float() * 2.0


def _blur(random: torch.Generator, maps: Tensor) -> Tensor:
    """Maps as through optics: a Gaussian point spread of a width that is drawn for the batch."""
    sigma = float(torch.empty(1).uniform_(0.2, 1.2, generator=random))
    step = torch.arange(-3, 4).float()
    line = torch.exp(-0.5 * (step / sigma) ** 2)
    line = line / line.sum()
    n, kinds, side, _ = maps.shape
    flat = functional.pad(maps.reshape(n * kinds, 1, side, side), (3, 3, 3, 3), mode='replicate')
    flat = functional.conv2d(functional.conv2d(flat, line.view(1, 1, 1, 7)), line.view(1, 1, 7, 1))
    return flat.view(n, kinds, side, side)


def _light(random: torch.Generator, count: int, side: int) -> Tensor:
    """Slopes and shadows: what a pixel's spectrum is multiplied with, ``(n, side, side)``."""
    slope = torch.exp(torch.empty(count, 1, 1).uniform_(0.02, 0.25, generator=random) * _field(random, count, side))
    shadow = torch.sigmoid(6.0 * (_field(random, count, side) - torch.empty(count, 1, 1).uniform_(0.8, 3.0, generator=random)))
    depth = torch.empty(count, 1, 1).uniform_(0.3, 0.85, generator=random)
    return slope * (1.0 - depth * shadow)


def _airs(rng: np.random.Generator, count: int) -> Array:
    """What air and calibration multiply a spectrum with, ``(n, wavelengths)``: small residuals; in one tile of five all of sunlight."""
    grid = GRID_NM / 1000.0
    waves = rng.normal(0.0, 1.0, (count, 4)) @ np.stack([np.cos(k * np.pi * (grid - 0.38) / 2.14) for k in range(1, 5)])
    gain = 1.0 + rng.uniform(0.0, 0.03, (count, 1)) * waves
    depth = np.clip(rng.normal(0.0, 0.08, (count, 1)), -0.2, 0.3)
    lines = ((0.76, 0.004, 0.5), (0.94, 0.02, 1.0), (1.13, 0.025, 1.0), (1.38, 0.04, 2.5), (1.88, 0.06, 2.5), (2.01, 0.02, 0.5))
    absorption = np.sum([a * np.exp(-0.5 * ((grid - c) / w) ** 2) for c, w, a in lines], axis=0)
    sun = grid**-5.0 / np.expm1(14.388 / (grid * 5.778))  # Planck's law at 5,778 K
    sunlit = rng.random((count, 1)) < 0.2
    light = np.where(sunlit, sun / sun.mean() * np.exp(-rng.uniform(0.5, 1.5, (count, 1)) * absorption), np.exp(-depth * absorption))
    airs: Array = (gain * light).astype(np.float32)
    return airs


def _haze(random: torch.Generator, count: int, centres_nm: Tensor) -> Tensor:
    """Light that never reached the ground, ``(n, bands)``: little, and more of it in the blue."""
    amount = torch.empty(count, 1).uniform_(-0.003, 0.015, generator=random)
    steep = torch.empty(count, 1).uniform_(1.0, 4.0, generator=random)
    return amount * (centres_nm / 450.0) ** -steep


def _measure(random: torch.Generator, clean: Tensor) -> Tensor:
    """What a push-broom camera makes of spectra: smile, gain and noise of each band, stripes of each column."""
    n, bands, side, _ = clean.shape
    device = clean.device

    def drawn(*shape: int) -> Tensor:
        return torch.randn(*shape, generator=random).to(device)

    values = clean
    if bands > 20 and float(torch.rand(1, generator=random)) < 0.3:
        amount = torch.empty(n, 1, 1, 1).uniform_(-0.3, 0.3, generator=random).to(device)
        bend = torch.linspace(-1.0, 1.0, side, device=device) ** 2 * amount
        values = values + bend * torch.gradient(clean, dim=1)[0]
    noise = torch.exp(torch.empty(n, 1, 1, 1).uniform_(np.log(0.0005), np.log(0.012), generator=random)).to(device)
    uneven = torch.exp(0.5 * drawn(n, bands, 1, 1))
    stripes = torch.empty(n, 1, 1, 1).uniform_(0.0, 0.004, generator=random).to(device) * drawn(n, bands, 1, side)
    gain = 1.0 + 0.01 * drawn(n, bands, 1, 1)
    return (values * gain + noise * uneven * drawn(*clean.shape) + stripes).clamp(min=0.0)
