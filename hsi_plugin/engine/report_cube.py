"""What a report takes from the image that was classified: a picture in true colour, and spectra of classes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

import numpy as np

from ..core.arrays import Array
from ..core.bands import Bands
from ..core.errors import CubeError
from ..core.language import Language
from ..cubes import Cube, open_cube
from ..cubes.radiometry import RADIANCE, REFLECTANCE, UNKNOWN
from ..maps.read import Classification
from ..maps.report.content import ClassSpectrum, Picture, Spectra
from ..maps.report.picture import enlarged, png
from ..methods.gather import label_spectra
from ..spectra.recipes import Stretch, recipe
from ..spectra.rgb import overview
from .context import Context

_LARGEST = 1000  # pixels on the longer side of the picture
_EACH = 400  # pixels of a class whose spectra are read


@dataclass(frozen=True, eq=False)
class Looked:
    """What was found: None where there is no image."""

    picture: Optional[Picture] = None
    spectra: Optional[Spectra] = None


def look_at_cube(
    path: str, found: Classification, pixels: Tuple[Array, Array, Array], source: str, context: Context, language: Language
) -> Looked:
    """A picture of the image, and spectra of pixels by class.

    Args:
        path: The image.
        found: The map.
        pixels: Rows, columns and class values of pixels, shape ``(n,)`` each.
        source: A sentence that says which pixels they are.
        context: Tells whether the job was cancelled.
        language: What is said of both.

    Raises:
        CubeError: The image cannot be read, or has other pixels than the map.
    """
    with open_cube(path) as cube:
        if not cube.grid.matches(found.grid):
            raise CubeError(f'{cube.name} does not have the pixels of the map.', 'Choose the image that was classified.')
        picture = _picture(cube, language)
        context.check_cancelled()
        rows, cols, values = _not_too_many(*pixels)
        bands = np.arange(cube.bands.count)
        spectra, valid = label_spectra(cube, rows, cols, bands, context.check_cancelled)
        known, units = cube.bands, _quantity(cube.units, language)
    order = np.arange(known.count) if known.wavelengths_nm is None else np.argsort(known.wavelengths_nm, kind='stable')
    axis = order + 1.0 if known.wavelengths_nm is None else known.wavelengths_nm[order]
    classes = []
    for one in found.scheme:
        here = spectra[(values == one.value) & valid][:, order]
        if len(here):
            spread = here.std(0, ddof=1) if len(here) > 1 else np.full(len(axis), np.nan)
            classes.append(ClassSpectrum(one.name, one.colour, _plain(here.mean(0), known, order), _plain(spread, known, order), len(here)))
    return Looked(picture, Spectra(tuple(axis.tolist()), known.wavelengths_nm is not None, units, source, tuple(classes)))


def _picture(cube: Cube, language: Language) -> Picture:
    """True colour where the bands allow it, else what :func:`~hsi_plugin.spectra.recipes.recipe` falls back to."""
    what = recipe(cube.bands, cube.units)
    values, valid = overview(cube, what.bands, _LARGEST)
    channels = what.apply(values)
    shown = what.encode(channels, what.limits(channels, valid, Stretch()))
    alpha = np.where(valid, np.uint8(255), np.uint8(0))
    rgba = np.concatenate([shown, alpha[None]]).transpose(1, 2, 0)
    note = language.together(language.say(one) for one in what.notes)
    return Picture('colour', _title(what.title, language), png(enlarged(rgba)), (valid.shape[0], valid.shape[1]), note)


def _title(english: str, language: Language) -> str:
    """What a picture shows: a sentence of its own, or the name of a composite with its bands in brackets."""
    said = language.say(english)
    name, with_bands, bands = english.partition(' (')
    return said if said != english or not with_bands else language.bracketed(language.say(name), bands[:-1])


def _quantity(units: str, language: Language) -> str:
    """What values are, for an axis."""
    known = {REFLECTANCE: language.phrase('Reflectance'), RADIANCE: language.phrase('Radiance'), UNKNOWN: language.phrase('Unknown')}
    return known.get(units, units)


def _not_too_many(rows: Array, cols: Array, values: Array) -> Tuple[Array, Array, Array]:
    """At most so many pixels of each class, spread evenly over those that there are."""
    kept = []
    for value in np.unique(values):
        here = np.flatnonzero(values == value)
        kept.append(here[np.unique(np.linspace(0, len(here) - 1, min(len(here), _EACH)).round().astype(int))])
    chosen = np.concatenate(kept) if kept else np.zeros(0, int)
    return rows[chosen], cols[chosen], values[chosen]


def _plain(values: Array, known: Bands, order: Array) -> Tuple[Optional[float], ...]:
    """Numbers with five figures; None at bad bands and where nothing is known."""
    good = known.good[order]
    return tuple(float(f'{v:.5g}') if ok and np.isfinite(v) else None for v, ok in zip(values, good))
