"""Class probabilities by likeness to the spectra of a library: the classic way to map from names alone, and a part of the fused map.

A class's spectra are those that its user names and those that its words find. A pixel is as unlike a class as the mean of the smallest
angles (Kruse et al. 1993) between it and the class's spectra, of five by default: fewer follow single odd spectra, more ask a class to look
alike throughout. The probabilities of the classes are the softmax of these angles over a temperature.

Classes without a spectrum keep the share of one class in K everywhere, whatever the pixel: the library knows nothing of them, so where
probabilities are multiplied it must speak neither for nor against them. The others divide the rest.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any, Callable, Dict, List, Optional, Sequence, Set, Tuple

import numpy as np

from ...core.arrays import Array, BoolArray
from ...core.bands import Bands
from ...core.class_prompts import ClassPrompt
from ...core.errors import ParameterError
from ...core.window import Window, relative, tile
from ...cubes.cube import Cube
from ...cubes.radiometry import RADIANCE
from ...spectra.comparable import compared_bands, seen_bands
from ...spectra.library import SpectralLibrary
from ...spectra.library.find import find_named, find_words
from ...spectra.likeness import ANGLE, MEASURES, distances, prepare, to_measure

BEST = 5
# In radians: classes whose angles differ by three degrees differ in probability by the factor e.
TEMPERATURE = 0.05
_CHUNK = 16 << 20  # bytes of the distances that are computed at once
_SIDE = 256  # of the windows that are read at once


@dataclass(frozen=True, eq=False)
class Members:
    """Spectra of a library, and which of them stand for each class.

    Args:
        library: The library.
        numbers: Numbers of the spectra of each class.
    """

    library: SpectralLibrary
    numbers: Tuple[Tuple[int, ...], ...]


def _nobody() -> None:
    """Nobody stops."""


class LibraryProbabilities:
    """Class probabilities of a cube's pixels by a spectral library; a :class:`~hsi_plugin.methods.zero_shot.probabilities.Probabilities`.

    Args:
        cube: Reflectance, with wavelengths.
        prompts: The classes.
        library: The library.
        measure: `angle`, or `divergence` for the root of the spectral information divergence.
        best: Of how many of a class's most alike spectra the mean is taken.
        temperature: Difference of the measure that makes a factor of e.
        check: Called now and then; raises to stop.
        members: Numbers of the spectra of each class, where they need not be looked for.

    Attributes:
        classes: K.
        members: The spectra that were named or found for the classes, whether the cube's bands can be compared with them or not.
        found: Names of the spectra that stand for each class, none where there are none.
        bands: Numbers of the bands that are compared.
        notes: Sentences for the user: classes without spectra, bands and spectra that were left out.
        recipe: Everything beside the cube that decides the probabilities, JSON-ready.

    Raises:
        ParameterError: A spectrum that is named is not there, no class has a spectrum, the cube holds radiance or has no wavelengths, or an
            option is out of range.
    """

    def __init__(
        self, cube: Cube, prompts: Sequence[ClassPrompt], library: SpectralLibrary, measure: str = ANGLE, best: int = BEST,
        temperature: float = TEMPERATURE, check: Callable[[], None] = _nobody, members: Optional[Sequence[Tuple[int, ...]]] = None,
    ) -> None:  # fmt: skip
        _check_options(cube, measure, best, temperature)
        self.classes = len(prompts)
        self._cube, self._measure, self._best, self._temperature, self._check = cube, measure, best, temperature, check
        notes: List[str] = []
        chosen = _members(prompts, library, notes) if members is None else list(members)
        self.members = Members(library, tuple(chosen))
        spectra, used, self.bands = _comparable(cube.bands, library, chosen, notes)
        names = [tuple(dict.fromkeys(library.names[i] for i in numbers)) for numbers in used]
        self.found: Dict[str, Tuple[str, ...]] = {prompt.name: found for prompt, found in zip(prompts, names)}
        lacking = [prompt.name for prompt, numbers in zip(prompts, used) if not numbers]
        if len(lacking) == self.classes:
            raise ParameterError(
                f'The library {library.name} has no spectrum for any class that covers the bands of {cube.name}.',
                f'Name its spectra, like spectrum:{library.names[0]}, or words of its table.',
            )
        if lacking:
            notes.append(
                f'{library.name} has no spectrum for {", ".join(lacking)}: these keep a share of 1/{self.classes} in every pixel.'
            )
        self.notes = tuple(notes)
        self._known = [k for k, numbers in enumerate(used) if numbers]
        rows = [i for numbers in used for i in numbers]
        self._ends = np.cumsum([len(used[k]) for k in self._known])
        self._references = prepare(spectra[rows], measure)
        digest = hashlib.sha256(np.ascontiguousarray(spectra[rows]).tobytes() + self.bands.tobytes())
        self.recipe: Dict[str, Any] = {
            'library': library.name, 'measure': measure, 'best': best, 'temperature': temperature, 'bands': len(self.bands),
            'spectra': {prompt.name: len(numbers) for prompt, numbers in zip(prompts, used)}, 'sha256': digest.hexdigest(),
        }  # fmt: skip

    def read(self, window: Window) -> Tuple[Array, BoolArray]:
        """See :class:`~hsi_plugin.methods.zero_shot.probabilities.Probabilities`. Pixels that are 0 in all bands get all classes alike."""
        found = np.zeros((self.classes, *window.shape), np.float32)
        valid = np.zeros(window.shape, bool)
        for part in tile(window, _SIDE, _SIDE):
            rows, cols = relative(part, window).slices
            values, inside = self._cube.read(part, self.bands.tolist())
            found[:, rows, cols][:, inside] = self._of(values[:, inside].T)
            valid[rows, cols] = inside
        return found, valid

    def _of(self, pixels: Array) -> Array:
        """Probabilities ``(K, n)`` of spectra ``(n, bands)``."""
        unlike = np.zeros((len(self._known), len(pixels)), np.float32)
        step = max(1, _CHUNK // (4 * len(self._references[0])))
        for start in range(0, len(pixels), step):
            self._check()
            unlike[:, start : start + step] = self._to_classes(pixels[start : start + step])
        weights = np.exp(-(unlike - unlike.min(0)) / self._temperature)
        found = np.full((self.classes, len(pixels)), 1.0 / self.classes, np.float32)
        found[self._known] = weights / weights.sum(0) * (len(self._known) / self.classes)
        return found

    def _to_classes(self, pixels: Array) -> Array:
        """How unlike pixels are to each class that has spectra, ``(known, n)``; 0 to all where a pixel has no shape."""
        prepared = prepare(pixels, self._measure)
        values = distances(prepared, self._references, self._measure)
        classes: List[Array] = []
        for part in np.split(values, self._ends[:-1]):
            count = min(self._best, len(part))
            nearest = np.partition(part, count - 1, axis=0)[:count] if count < len(part) else part
            classes.append(to_measure(nearest, self._measure).mean(0))
        return np.asarray(np.stack(classes) * (prepared[1] != 0.0))


def _check_options(cube: Cube, measure: str, best: int, temperature: float) -> None:
    if measure not in MEASURES:
        raise ParameterError(f'"{measure}" is no measure of likeness.', f'Choose {" or ".join(MEASURES)}.')
    if best < 1:
        raise ParameterError(f'The mean of the best {best} spectra cannot be taken.', 'Choose 1 or more.')
    if not temperature > 0.0:
        raise ParameterError(f'The temperature is {temperature:g}.', 'Choose a number above 0.')
    if cube.units == RADIANCE:
        raise ParameterError(
            f'{cube.name} holds radiance, which sun and sky shape as much as the ground does: it cannot be compared with a library.',
            'Correct it for the atmosphere first, or go on without a library.',
        )


def _members(prompts: Sequence[ClassPrompt], library: SpectralLibrary, notes: List[str]) -> List[Tuple[int, ...]]:
    """The spectra of each class, by number.

    Words may find a spectrum for several classes. Where one class's spectra are among another's (tree, vegetation) they are its own alone;
    where two cross (an asphalt roof for both asphalt and roof) what they share speaks for neither, unless a class would be left with none.
    """
    by_words = [set(find_words(library, prompt.words)) for prompt in prompts]
    members: List[Tuple[int, ...]] = []
    for k, (prompt, mine) in enumerate(zip(prompts, by_words)):
        shared: Set[int] = set()
        for other in (one for j, one in enumerate(by_words) if j != k):
            if not mine <= other:
                shared |= mine & other
        if shared and mine - shared:
            notes.append(f'{len(shared)} spectra that the words of {prompt.name} find show other classes as well and are not taken for it.')
            mine = mine - shared
        named = {number for name in prompt.spectra for number in find_named(library, name)}
        members.append(tuple(sorted(mine | named)))
    return members


def _comparable(
    bands: Bands, library: SpectralLibrary, members: Sequence[Tuple[int, ...]], notes: List[str]
) -> Tuple[Array, List[Tuple[int, ...]], Array]:
    """Spectra of the library in the bands that are compared, the spectra of each class that cover these, and the bands.

    Returns:
        Reflectance ``(n, bands compared)``, 0 in spectra that are not used; the members; numbers of the bands.
    """
    wanted = sorted({number for numbers in members for number in numbers})
    found = np.full((len(library), bands.count), np.nan, np.float32)
    if not wanted:
        return found, [() for _ in members], np.arange(0)
    found[wanted] = library.select(wanted).to_bands(bands)[0]
    rows = [i for numbers in members for i in numbers]
    classes = np.repeat(np.arange(len(members)), [len(numbers) for numbers in members])
    compared = compared_bands(bands, np.isfinite(found[rows]), classes)
    total = int(np.count_nonzero(seen_bands(bands)))
    if len(compared) < total:
        lost = total - len(compared)
        notes.append(f'{lost} of {total} bands are not compared: too few spectra of {library.name} were measured there.')
    found = found[:, compared]
    usable = np.isfinite(found).all(1) & (np.nanmax(np.where(np.isfinite(found), found, 0.0), axis=1, initial=0.0) > 0.0)
    used = [tuple(i for i in numbers if usable[i]) for numbers in members]
    lost = len(wanted) - len({i for numbers in used for i in numbers})
    if lost:
        notes.append(f'{lost} of {len(wanted)} spectra of {library.name} do not cover the bands that are compared and are not used.')
    found[~usable] = 0.0
    return found, used, compared
