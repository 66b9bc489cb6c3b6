"""Scenes to learn from: library spectra mixed, lit, wetted and seen through air by a sensor that is drawn anew for every scene.

A pixel is ``x = gain · air · Σ a_m E_m + haze`` (linear mixing, Keshava & Mustard 2002, IEEE Signal Processing Magazine 19). Materials of a
scene come from one *setting*, so that roofs meet streets and gardens, not glaciers; and somebody names most of what is there, in words
of the vocabulary. Learned are the shares ``a`` given the spectrum and the names: who asks for roofs and roads looks at a town. Shares
add up over the materials of a class, whatever words group them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Mapping, Optional, Tuple

import numpy as np

from ....core.arrays import Array, BoolArray
from ....core.materials import MATERIALS
from ....core.vocabulary import term_materials
from ....models.spectrum_text.points import POINTS_NM, inputs_of, point_weights
from ...transfer.pretrain.sensors import Sensor, draw_sensor, gaussians
from .materials import GRID_NM, Named
from .water import CLEAR, GREEN, PURE_WATER, TURBID, draw_water

_MINERALS = MATERIALS[MATERIALS.index('alunite') : MATERIALS.index('amphibole') + 1]
# How often each material is met in a setting; and how often the setting is.
SETTINGS: Tuple[Tuple[float, Mapping[str, float]], ...] = (
    (0.36, {  # towns
        'asphalt': 3.0, 'concrete': 1.5, 'brick': 0.5, 'clay tile roof': 1.5, 'concrete tile roof': 0.9, 'shingle roof': 1.3,
        'bitumen roof': 1.1, 'gravel roof': 0.7, 'metal roof': 0.6, 'painted roof': 0.9, 'wood shingle roof': 0.25, 'solar panel': 0.2,
        'plastic': 0.2, 'fabric': 0.15, 'artificial turf': 0.2, 'sports ground': 0.3, 'broadleaf tree': 2.5, 'needleleaf tree': 0.8,
        'shrub': 0.5, 'green grass': 2.0, 'dry grass': 0.9, 'soil': 1.2, 'sand': 0.25, 'gravel': 0.4, 'water': 0.4, 'green water': 0.2,
        'turbid water': 0.2, 'shadow': 0.8, 'wood': 0.15,
    }),
    (0.28, {  # fields and woods
        'crop': 2.5, 'green grass': 2.5, 'dry grass': 1.8, 'soil': 2.5, 'broadleaf tree': 1.8, 'needleleaf tree': 1.4, 'shrub': 0.8,
        'water': 0.4, 'green water': 0.2, 'turbid water': 0.2, 'sand': 0.3, 'gravel': 0.2, 'asphalt': 0.3, 'clay tile roof': 0.15,
        'metal roof': 0.15, 'wetland plants': 0.5, 'plastic': 0.15, 'wood': 0.2, 'shadow': 0.3, 'burnt ground': 0.1,
    }),
    (0.14, {  # dry land
        'soil': 2.0, 'sand': 1.5, 'rock': 1.8, 'gravel': 0.6, 'shrub': 1.5, 'dry grass': 1.5, 'broadleaf tree': 0.4,
        'needleleaf tree': 0.4, 'salt': 0.4, 'green grass': 0.3, 'lichen': 0.15, 'burnt ground': 0.2, 'water': 0.2, 'asphalt': 0.2,
        'wood': 0.1, 'shadow': 0.3, **dict.fromkeys(_MINERALS, 0.12),
    }),
    (0.10, {  # shores
        'water': 3.0, 'green water': 1.5, 'turbid water': 1.5, 'wetland plants': 1.0, 'broadleaf tree': 0.8, 'needleleaf tree': 0.3,
        'sand': 0.7, 'soil': 0.5, 'green grass': 0.5, 'dry grass': 0.3, 'rock': 0.3, 'concrete': 0.2, 'shadow': 0.4,
    }),
    (0.07, {**dict.fromkeys(_MINERALS, 1.0), 'rock': 2.5, 'soil': 1.5, 'sand': 0.7, 'salt': 0.7, 'dry grass': 0.5, 'shrub': 0.4}),
    (0.05, {  # snow and clouds
        'snow': 2.0, 'cloud': 2.0, 'rock': 0.8, 'needleleaf tree': 0.8, 'broadleaf tree': 0.3, 'soil': 0.5, 'dry grass': 0.5,
        'water': 0.4, 'shadow': 0.6,
    }),
)  # fmt: skip
_GREEN_PLANTS = tuple(MATERIALS.index(m) for m in ('broadleaf tree', 'needleleaf tree', 'shrub', 'green grass', 'crop', 'wetland plants'))
_GROUNDS = tuple(MATERIALS.index(m) for m in ('soil', 'sand', 'gravel'))
_IRONS, _CLAYS = ('hematite', 'goethite', 'jarosite'), ('kaolinite', 'montmorillonite', 'mica')
_TREES = tuple(MATERIALS.index(m) for m in ('broadleaf tree', 'needleleaf tree', 'shrub'))
_MOST = 4  # materials of a pixel
_WORTH_A_NAME = 0.02  # of a scene's odds
_WATERS = 3000
_GENERATED = 20.0  # what generated spectra of a material weigh, in roots of measured ones


@dataclass(frozen=True, eq=False)
class Pixels:
    """A batch.

    Args:
        inputs: What the network is shown of a spectrum, ``(n, INPUTS)``.
        named: Which materials the scene's names mean, float32 ``(n, materials)``.
        shares: Of each material, ``(n, materials)``, float32; rows add up to 1.
    """

    inputs: Array
    named: Array
    shares: Array


class PixelGenerator:
    """Draws pixels.

    Args:
        named: Spectra of known materials.
        seed: Of the spectra that are generated once: water, cloud.
    """

    def __init__(self, named: Named, seed: int = 0) -> None:
        rng = np.random.default_rng(seed)
        grounds = named.spectra[np.isin(named.materials, _GROUNDS)]
        waters, kinds = draw_water(rng, _WATERS, grounds)
        clouds = _clouds(rng, 200)
        extra = {
            'cloud': clouds,
            **{name: waters[kinds == kind] for name, kind in (('water', CLEAR), ('turbid water', TURBID), ('green water', GREEN))},
        }
        spectra, self._members, self._weights, start = [named.spectra], [], [], len(named.spectra)
        for number, material in enumerate(MATERIALS):
            at = np.flatnonzero(named.materials == number)
            # Libraries weigh by the root of what they hold: a hundred polygons of one valley are not a hundred places.
            weights = 1.0 / np.sqrt(np.bincount(named.libraries[at])[named.libraries[at]]) if len(at) else np.zeros(0)
            if material in extra:
                more = extra[material]
                spectra.append(more)
                at = np.concatenate([at, np.arange(start, start + len(more))])
                weights = np.concatenate([weights, np.full(len(more), _GENERATED / len(more))])
                start += len(more)
            self._members.append(at)
            self._weights.append(weights / weights.sum() if len(at) else weights)
        self._spectra = np.concatenate(spectra)
        self._minerals, self._irons, self._clays = (
            self._spectra[np.concatenate([self._members[MATERIALS.index(name)] for name in names])]
            for names in ((*_MINERALS, 'rock'), _IRONS, _CLAYS)
        )
        self._settings, self._odds = self._tables()
        self._terms = np.array([[name in means for name in MATERIALS] for means in term_materials()])

    def draw(self, rng: np.random.Generator, count: int, sensor: Sensor) -> Pixels:
        """Pixels of one scene, seen by one sensor."""
        odds, named = self.compose(rng)
        spectra, shares = self.scene(rng, count, odds)
        values = measure(rng, spectra, sensor)
        weights = point_weights(sensor.centres, sensor.widths)
        inputs = inputs_of(values @ weights.T.astype(np.float32), _some_seen(rng, weights.any(1)))
        return Pixels(inputs, np.repeat(named[None], count, 0), shares)

    def compose(self, rng: np.random.Generator, setting: Optional[int] = None) -> Tuple[Array, Array]:
        """What a scene is made of.

        Args:
            rng: Of all that is random.
            setting: Number of the setting; one by chance where not given.

        Returns:
            Odds of each material, ``(materials,)``, and which of them its names mean, float32.
        """
        usual = self._odds[rng.choice(len(self._settings), p=self._settings) if setting is None else setting]
        # Scenes of one kind differ in what there is much of.
        odds = usual * rng.gamma(0.7, 1.0, len(usual))
        odds = odds / odds.sum()
        here = np.flatnonzero(odds > _WORTH_A_NAME)
        wanted = here[rng.random(len(here)) < rng.choice((0.6, 0.9, 1.0))]
        named = np.zeros(len(usual), bool)
        for material in rng.permutation(wanted):
            if not named[material]:
                named |= self._terms[rng.choice(np.flatnonzero(self._terms[:, material]))]
        if rng.random() < 0.25:  # somebody names what is not there
            named |= self._terms[rng.integers(len(self._terms))]
        if not named.any():
            named[here[0] if len(here) else int(odds.argmax())] = True
        return odds, named.astype(np.float32)

    def scene(self, rng: np.random.Generator, count: int, odds: Array) -> Tuple[Array, Array]:
        """Spectra at :data:`~.materials.GRID_NM` as they leave the ground, ``(count, wavelengths)``, and the shares of materials."""
        chosen, given = _materials(rng, count, odds)
        parts = _shares(rng, count) * given
        parts /= parts.sum(1, keepdims=True)
        ends = np.stack([self._endmembers(rng, chosen[:, i]) for i in range(_MOST)], 1)
        spectra = np.einsum('ne,new->nw', parts, ends)
        shares = np.zeros((count, len(MATERIALS)), np.float32)
        np.add.at(shares, (np.arange(count)[:, None], chosen), parts)
        return spectra.astype(np.float32), shares

    def _tables(self) -> Tuple[Array, Array]:
        """Odds of each material in each setting, and of the settings; materials without a spectrum never come."""
        odds = np.zeros((len(SETTINGS), len(MATERIALS)))
        for row, (_, materials) in enumerate(SETTINGS):
            for name, weight in materials.items():
                number = MATERIALS.index(name)
                odds[row, number] = weight if len(self._members[number]) or name == 'shadow' else 0.0
        settings = np.array([weight for weight, _ in SETTINGS])
        return settings / settings.sum(), odds / odds.sum(1, keepdims=True)

    def _endmembers(self, rng: np.random.Generator, materials: Array) -> Array:
        """A spectrum of each material ``(n, wavelengths)``, varied as nature does."""
        count = len(materials)
        out = np.empty((count, len(GRID_NM)), np.float32)
        for number in np.unique(materials):
            here = np.flatnonzero(materials == number)
            out[here] = self._variants(rng, int(number), len(here))
        gain = rng.lognormal(0.0, 0.18, (count, 1)) * _smooth(rng, count, 0.05)
        return np.clip(out * gain, 0.0, 1.4).astype(np.float32)

    def _variants(self, rng: np.random.Generator, number: int, count: int) -> Array:
        name = MATERIALS[number]
        if name == 'shadow':  # whatever stands there, without the sun: a little light of the sky, bluer than the sun's
            other = rng.integers(0, len(self._spectra), count)
            sky = rng.uniform(0.02, 0.14, (count, 1)) * (GRID_NM[None] / 550.0) ** -rng.uniform(0.5, 2.0, (count, 1))
            return self._spectra[other] * sky
        at = self._members[number]
        first, second = (self._spectra[rng.choice(at, count, p=self._weights[number])] for _ in range(2))
        part = np.where(rng.random((count, 1)) < 0.5, 0.0, rng.uniform(0.0, 0.5, (count, 1)))
        found = first * (1.0 - part) + second * part
        if number in _GREEN_PLANTS:
            found = self._plants(rng, number, found)
        elif number in _GROUNDS:
            found = self._grounds(rng, found)
        return found

    def _plants(self, rng: np.random.Generator, number: int, found: Array) -> Array:
        """More or less water in the leaves, ground between them, and the shade that tall plants throw on themselves."""
        count = len(found)
        leaf = np.exp(-np.clip(rng.normal(0.0, 0.0006, (count, 1)), -0.0008, 0.002) * np.minimum(PURE_WATER, 3000.0)[None])
        ground = self._spectra[rng.choice(np.concatenate([self._members[i] for i in (*_GROUNDS, MATERIALS.index('dry grass'))]), count)]
        bare = np.where(rng.random((count, 1)) < 0.5, rng.uniform(0.0, 0.1, (count, 1)), 0.0)
        lit = 1.0 - (rng.uniform(0.0, 0.5, (count, 1)) if number in _TREES else rng.uniform(0.0, 0.15, (count, 1)))
        return (found * leaf * (1.0 - bare) + ground * bare) * lit

    def _grounds(self, rng: np.random.Generator, found: Array) -> Array:
        """Minerals that local rocks gave, iron and clay above all, humus that darkens, and moisture.

        Libraries hold the soils of a few valleys, and every other red soil would look like a tile of baked clay.
        """
        count = len(found)
        mixed = found
        for others, often, most in ((self._minerals, 0.4, 0.4), (self._irons, 0.5, 0.35), (self._clays, 0.5, 0.35)):
            if not len(others):
                continue
            part = np.where(rng.random((count, 1)) < often, rng.uniform(0.0, most, (count, 1)), 0.0)
            mixed = mixed * (1.0 - part) + others[rng.integers(0, len(others), count)] * part
        dark = np.where(rng.random((count, 1)) < 0.5, rng.uniform(1.0, 2.0, (count, 1)), 1.0)
        wet = np.where(rng.random((count, 1)) < 0.3, rng.uniform(0.0, 0.0006, (count, 1)), 0.0)
        return mixed**dark * np.exp(-wet * np.minimum(PURE_WATER, 4000.0)[None])


def measure(rng: np.random.Generator, spectra: Array, sensor: Sensor) -> Array:
    """What a sensor above the air reads of spectra ``(n, wavelengths)``, after a correction that is not perfect: ``(n, bands)``."""
    count = len(spectra)
    grid = GRID_NM[None]
    light = np.exp(rng.normal(0.0, 0.15, (count, 1)))
    light *= np.where(rng.random((count, 1)) < 0.25, rng.uniform(0.35, 1.0, (count, 1)), 1.0)
    # One residual of the correction for the whole image, as a real one has it, and little beside. It is larger than the marks that the
    # libraries' own corrections left, or the network would know materials by the library that they come from.
    air = _smooth(rng, 1, 0.05) * _rough(rng) * np.exp(-np.clip(rng.normal(0.0, 0.1), -0.25, 0.35) * _vapour())
    haze = np.clip(rng.normal(0.002, 0.006), -0.006, 0.02) * (grid / 450.0) ** -rng.uniform(0.5, 4.0)
    above = spectra * light * air + haze * rng.uniform(0.5, 1.5, (count, 1))
    bands = above.astype(np.float32) @ gaussians(GRID_NM, sensor.centres, sensor.widths).T
    noise = np.exp(rng.uniform(np.log(0.0003), np.log(0.008))) * np.exp(rng.normal(0.0, 0.5, (1, bands.shape[1])))
    gain = 1.0 + rng.normal(0.0, rng.uniform(0.0, 0.02), (1, bands.shape[1]))
    return np.maximum(bands * gain + noise * rng.standard_normal(bands.shape), 0.0).astype(np.float32)


def draw_batch(generator: PixelGenerator, rng: np.random.Generator, count: int, scenes: int = 4) -> Pixels:
    """A batch of so many scenes, each seen by a sensor at random."""
    parts = [generator.draw(rng, count // scenes, draw_sensor(rng)) for _ in range(scenes)]
    return Pixels(*(np.concatenate([getattr(part, name) for part in parts]) for name in ('inputs', 'named', 'shares')))


def _some_seen(rng: np.random.Generator, seen: BoolArray) -> BoolArray:
    """What is seen, sometimes with a gap of bad bands, or noisy ends cut off."""
    out = seen.copy()
    if rng.random() < 0.3:
        start = int(rng.integers(0, len(POINTS_NM)))
        out[start : start + int(rng.integers(1, 6))] = False
    return out if out.sum() >= 8 else seen


def _materials(rng: np.random.Generator, count: int, odds: Array) -> Tuple[Array, BoolArray]:
    """Materials ``(n, _MOST)`` of each pixel, the same one perhaps twice, and which of them are there."""
    # The first, the largest of most pixels, is drawn more evenly than a scene has it, so that rare ones are learned too.
    even = odds**0.5
    chosen = np.stack([rng.choice(len(odds), count, p=even / even.sum() if i == 0 else odds) for i in range(_MOST)], 1)
    many = rng.choice(_MOST, count, p=(0.35, 0.35, 0.2, 0.1))
    return chosen, np.arange(_MOST)[None] <= many[:, None]


def _shares(rng: np.random.Generator, count: int) -> Array:
    """Shares ``(n, _MOST)``: half of all pixels are nearly pure, the others mixed in any way."""
    mixed = rng.dirichlet(np.full(_MOST, 0.9), count)
    pure = np.full((count, _MOST), 0.02)
    pure[:, 0] = 1.0
    return np.where(rng.random((count, 1)) < 0.45, pure * rng.uniform(0.5, 1.0, (count, _MOST)), mixed).astype(np.float32)


def _smooth(rng: np.random.Generator, count: int, size: float) -> Array:
    """Gains ``(n, wavelengths)`` around 1 that change slowly along the spectrum."""
    grid = (GRID_NM - GRID_NM[0]) / (GRID_NM[-1] - GRID_NM[0])
    waves = np.stack([np.cos(k * np.pi * grid) for k in range(1, 5)])
    return np.exp(rng.normal(0.0, size, (count, 4)) / np.arange(1, 5) ** 0.5 @ waves)


def _rough(rng: np.random.Generator) -> Array:
    """Gains ``(1, wavelengths)`` that change within tens of nanometres, as what is left of absorption by air does."""
    reach = np.exp(rng.uniform(np.log(2.0), np.log(16.0)))  # in steps of the grid
    step = np.arange(-40, 41)
    line = np.exp(-0.5 * (step / reach) ** 2)
    wave = np.convolve(rng.standard_normal(len(GRID_NM) + 80), line / np.sqrt((line**2).sum()), 'valid')
    return np.exp(rng.uniform(0.005, 0.05) * wave)[None]


def _vapour() -> Array:
    """Absorption by oxygen, water vapour and carbon dioxide, relative, at :data:`~.materials.GRID_NM`."""
    lines = ((760.0, 5.0, 0.6), (820.0, 12.0, 0.3), (940.0, 22.0, 1.0), (1130.0, 25.0, 1.0), (2010.0, 22.0, 0.5), (2060.0, 15.0, 0.3))
    return np.sum([depth * np.exp(-0.5 * ((GRID_NM - at) / width) ** 2) for at, width, depth in lines], axis=0)


def _clouds(rng: np.random.Generator, count: int) -> Array:
    """Clouds: bright, even, darker where drops absorb."""
    path = np.exp(rng.uniform(np.log(1e-5), np.log(6e-4), (count, 1)))
    bright = rng.uniform(0.3, 0.95, (count, 1))
    return (bright * np.exp(-path * np.minimum(PURE_WATER, 3000.0)[None])).astype(np.float32)
