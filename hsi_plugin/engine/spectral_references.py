"""Reference spectra of a map by likeness: from a library, brought to the cube's bands, or from labelled pixels of the cube itself."""

from __future__ import annotations

import colorsys
import hashlib
from dataclasses import dataclass
from typing import Callable, Dict, List, Tuple

import numpy as np

from ..core.arrays import Array
from ..core.classes import PALETTE, ClassScheme
from ..core.errors import LabelError, ParameterError
from ..cubes import Cube
from ..cubes.radiometry import RADIANCE
from ..labels.read import LabelSet
from ..methods.gather import label_spectra
from ..spectra.comparable import compared_bands, seen_bands
from ..spectra.continuum import remove_continuum
from ..spectra.library import SpectralLibrary
from ..spectra.library.find import find_named
from ..spectra.likeness import prepare
from .spectral_jobs import SpectralAngleJob

_FEWEST_BANDS = 3
_MOST_CLASSES = 65_534
# Steps in three directions that fill a cube evenly, however far one goes (Roberts 2018, the R₃ sequence): 1 / g, 1 / g², 1 / g³ of the root
# of g⁴ = g + 1.
_STEPS = (0.8191725133961645, 0.6710436067037893, 0.5497004779019703)


@dataclass(frozen=True, eq=False)
class References:
    """Spectra that pixels are compared with.

    Args:
        scheme: The classes.
        spectra: In the bands that are compared, without continuum where that was asked for, shape ``(n, bands)``, float64, finite.
        values: The class of each, from 1, shape ``(n,)``.
        bands: Numbers of the cube's bands that are compared, ascending by number.
        notes: Sentences for the user.
    """

    scheme: ClassScheme
    spectra: Array
    values: Array
    bands: Tuple[int, ...]
    notes: Tuple[str, ...]

    def sha256(self) -> str:
        """A hash of spectra, classes and bands."""
        parts = (self.spectra.astype('<f8'), self.values.astype('<i8'), np.asarray(self.bands, '<i8'))
        return hashlib.sha256(b''.join(np.ascontiguousarray(part).tobytes() for part in parts)).hexdigest()


def of_library(job: SpectralAngleJob, cube: Cube, library: SpectralLibrary) -> References:
    """References from a library.

    Raises:
        ParameterError: The cube holds radiance or has no wavelengths, a spectrum or level is not there, or no spectrum covers the bands.
    """
    if cube.units == RADIANCE:
        raise ParameterError(
            f'{cube.name} holds radiance, which sun and sky shape as much as the ground does: it cannot be compared with a library.',
            'Correct it for the atmosphere first, or give labels, whose spectra come from the image itself.',
        )
    notes: List[str] = []
    chosen, classes = _classes(job, library, notes)
    spectra = library.select(chosen).to_bands(cube.bands)[0]
    held = np.isfinite(spectra)
    compared = compared_bands(cube.bands, held, np.unique(classes, return_inverse=True)[1])
    seen = int(np.count_nonzero(seen_bands(cube.bands)))
    lost = seen - len(compared)
    if len(compared) < _FEWEST_BANDS:
        raise ParameterError(
            f'Too few spectra of {library.name} were measured where {cube.name} has bands: {len(compared)} bands could be compared.',
            'Choose other spectra, or another library.',
        )
    if lost:
        notes.append(f'{lost} of {seen} bands are not compared: too few spectra of {library.name} were measured there.')
    usable = np.flatnonzero(held[:, compared].all(1))
    values = spectra[np.ix_(usable, compared)].astype(np.float64)
    values, usable = _with_shape(values, usable, cube, compared, job)
    if not len(usable):
        raise ParameterError(f'No spectrum of {library.name} covers the bands of {cube.name}.', 'Choose other spectra, or another library.')
    if len(usable) < len(chosen):
        notes.append(f'{len(chosen) - len(usable)} of {len(chosen)} spectra do not cover the bands that are compared and are not used.')
    return _references([classes[i] for i in usable], values, compared, notes)


def of_labels(job: SpectralAngleJob, cube: Cube, labels: LabelSet, check_cancelled: Callable[[], None]) -> References:
    """References from labelled pixels: the mean spectrum of each class.

    Raises:
        LabelError: No labelled pixel holds data.
    """
    compared = np.flatnonzero(seen_bands(cube.bands))
    spectra, valid = label_spectra(cube, labels.rows, labels.cols, compared, check_cancelled)
    notes = list(labels.warnings)
    names, means = [], []
    for one in labels.scheme:
        mine = valid & (labels.values == one.value)
        if mine.any():
            names.append(one.value)
            means.append(spectra[mine].mean(0))
        else:
            notes.append(f'No label of "{one.name}" lies on a pixel that holds data; the class is left out.')
    if not means:
        raise LabelError(f'No label lies on a pixel of {cube.name} that holds data.', 'Label other pixels.')
    values, usable = _with_shape(np.stack(means), np.arange(len(means)), cube, compared, job)
    if not len(usable):
        raise LabelError('The labelled pixels are 0 in all bands.', 'Label other pixels.')
    kept = [labels.scheme.classes[names[i] - 1] for i in usable]
    scheme = ClassScheme.from_names([one.name for one in kept], [one.colour for one in kept])
    return References(scheme, values, np.arange(1, len(kept) + 1), tuple(int(b) for b in compared), tuple(notes))


def _classes(job: SpectralAngleJob, library: SpectralLibrary, notes: List[str]) -> Tuple[List[int], List[str]]:
    """Numbers of the spectra to use, and the class of each."""
    chosen = list(dict.fromkeys(i for name in job.spectra for i in find_named(library, name))) if job.spectra else list(range(len(library)))
    if not job.level:
        return chosen, [library.names[i].strip() or f'spectrum {i + 1}' for i in chosen]
    level = next((column for column in library.levels if column.casefold() == job.level.strip().casefold()), None)
    if level is None:
        there = f'It has {", ".join(library.levels)}.' if library.levels else 'It has no table; leave the level out.'
        raise ParameterError(f'The library {library.name} has no level "{job.level}".', there)
    texts = library.levels[level]
    named = [i for i in chosen if texts[i].strip()]
    if not named:
        raise ParameterError(f'The level {level} of {library.name} says nothing of these spectra.', 'Choose another level.')
    if len(named) < len(chosen):
        notes.append(f'{len(chosen) - len(named)} spectra of which the level {level} says nothing are not used.')
    return named, [texts[i].strip() for i in named]


def _with_shape(values: Array, numbers: Array, cube: Cube, compared: Array, job: SpectralAngleJob) -> Tuple[Array, Array]:
    """The spectra that have a shape by the measure, without continuum where that was asked for, and their numbers."""
    if job.continuum:
        if cube.bands.wavelengths_nm is None:
            raise ParameterError('A continuum needs wavelengths, which the image does not tell.', 'Add them, or keep the continuum.')
        values = remove_continuum(values.T, cube.bands.wavelengths_nm[compared]).T
    finite = np.isfinite(values).all(1)
    shaped = finite & (prepare(np.where(finite[:, None], values, 0.0), job.measure)[1] != 0.0)
    return values[shaped], numbers[shaped]


def _references(classes: List[str], spectra: Array, compared: Array, notes: List[str]) -> References:
    numbers: Dict[str, int] = {}
    for name in classes:
        numbers.setdefault(name, len(numbers) + 1)
    if len(numbers) > _MOST_CLASSES:
        raise ParameterError(f'{len(numbers)} classes are more than a map can hold ({_MOST_CLASSES}).', 'Choose a level, or fewer spectra.')
    names = list(numbers)
    colours = None if len(names) <= len(PALETTE) else many_colours(len(names))
    scheme = ClassScheme.from_names(names, colours)
    return References(scheme, spectra, np.array([numbers[name] for name in classes]), tuple(int(b) for b in compared), tuple(notes))


def many_colours(count: int) -> List[str]:
    """Colours for more classes than the palette has: its own first, then others, each once as long as there are any."""
    colours = dict.fromkeys(PALETTE)
    step = 0
    while len(colours) < count:
        hue, saturation, value = (step * each % 1.0 for each in _STEPS)
        red, green, blue = colorsys.hsv_to_rgb(hue, 0.4 + 0.6 * saturation, 0.45 + 0.5 * value)
        colours.setdefault(f'#{round(255 * red):02x}{round(255 * green):02x}{round(255 * blue):02x}')
        step += 1
    return list(colours)[:count]
