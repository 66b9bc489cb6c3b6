"""The spectra of a library that are most like one spectrum of a cube, in the time between two moves of the mouse.

What does not depend on the pixel is done once per library and cube: the library is brought to the cube's bands, and cut into groups of
spectra that were measured in the same of them. Each group then costs one product of a matrix and the pixel
(:mod:`~hsi_plugin.spectra.likeness`); the few that come out best are compared again in double precision.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Tuple

import numpy as np

from ..core.arrays import Array, BoolArray
from ..core.bands import Bands
from ..core.errors import ParameterError
from .continuum import remove_continuum
from .library import SpectralLibrary
from .likeness import ANGLE, distances, exact, find_measure, prepare
from .patterns import alike_rows

LEAST_COVERED = 0.8
"""Share of the cube's good bands that a spectrum must have been measured in to be compared at all."""
_LEAST_BANDS = 3  # on fewer, everything is alike
_HULLS = 2048  # spectra whose continuum is removed at once
_AGAIN = 4  # times as many as are wanted are compared in double precision


@dataclass(frozen=True)
class Match:
    """One spectrum of a library beside a pixel.

    Args:
        rank: 1 for the most alike.
        index: Its place in the library.
        name: Its name.
        value: The measure as its makers publish it: the angle in radians, the divergence, the correlation.
        coverage: Share of the cube's good bands on which the two were compared, up to 1.
    """

    rank: int
    index: int
    name: str
    value: float
    coverage: float


@dataclass(frozen=True)
class _Group:
    """Spectra that are compared on the same bands.

    Args:
        members: Their places in the library.
        columns: The bands.
        shapes: What is compared of them, shape ``(members, columns)``, float32.
        prepared: What the measure needs of that.
        coverage: Share of the good bands.
    """

    members: Array
    columns: Array
    shapes: Array
    prepared: Tuple[Array, Array]
    coverage: float


class Matcher:
    """Ranks the spectra of a library by their likeness to spectra of a cube.

    Args:
        library: The library.
        bands: The cube's bands; only good ones are compared.
        measure: One of :data:`~hsi_plugin.spectra.likeness.MEASURES`.
        continuum: Compare both sides without their continuum.

    Raises:
        ParameterError: The measure does not exist, the cube has no wavelengths or no good band, or no spectrum of the library covers
            :data:`LEAST_COVERED` of its good bands.
    """

    def __init__(self, library: SpectralLibrary, bands: Bands, measure: str = ANGLE, continuum: bool = False) -> None:
        find_measure(measure)
        self._names = library.names
        self._bands = bands
        self._measure = measure
        self._continuum = continuum
        self._spectra, _ = library.to_bands(bands)
        good = bands.good & np.isfinite(_wavelengths(bands))
        self._usual: BoolArray = good
        self._groups = self._grouped(good)
        self._other: Tuple[bytes, List[_Group]] = (b'', [])
        if not self._groups:
            raise ParameterError(
                f'No spectrum of {library.name} covers {LEAST_COVERED:.0%} of the good bands of the image.',
                'Choose a library that was measured in the same range of wavelengths.',
            )

    @property
    def spectra(self) -> Array:
        """The library on the cube's bands, shape ``(n, bands)``; NaN where a spectrum was not measured."""
        return self._spectra

    @property
    def usable(self) -> int:
        """How many spectra are covered well enough to be compared."""
        return sum(len(group.members) for group in self._groups)

    def match(self, values: Array, count: int = 10) -> Tuple[Match, ...]:
        """The most alike spectra.

        Args:
            values: One spectrum of the cube, shape ``(bands,)``; bands that hold nothing are left out.
            count: How many are wanted.

        Returns:
            The best first; none where the spectrum holds too few values or has no shape.

        Raises:
            ParameterError: The number of bands is another.
        """
        pixel = np.asarray(values, np.float64)
        if pixel.shape != (self._bands.count,):
            raise ParameterError(f'A spectrum of {pixel.size} values does not fit {self._bands.count} bands.', 'Take one of this image.')
        held: BoolArray = np.isfinite(pixel) & self._usual
        groups = self._groups_for(held)
        if not groups or count < 1:
            return ()
        shapes = self._shapes(pixel, groups)
        unlike = np.concatenate([self._unlike(group, shape) for group, shape in zip(groups, shapes.T)])
        group_of = np.repeat(np.arange(len(groups)), [len(group.members) for group in groups])
        members = np.concatenate([group.members for group in groups])
        candidates = min(_AGAIN * count, len(unlike))
        nearest = np.argpartition(unlike, candidates - 1)[:candidates]
        nearest = nearest[np.isfinite(unlike[nearest])]
        if not nearest.size:
            return ()
        exactly = np.array([self._exactly(groups[group_of[i]], int(members[i]), shapes[:, group_of[i]]) for i in nearest])
        order = np.lexsort((members[nearest], -exactly if find_measure(self._measure).rises else exactly))  # NaN last
        best = [i for i in order if np.isfinite(exactly[i])][:count]
        return tuple(
            Match(rank, index, self._names[index], float(exactly[i]), groups[group_of[nearest[i]]].coverage)
            for rank, i, index in ((rank, i, int(members[nearest[i]])) for rank, i in enumerate(best, start=1))
        )

    def _groups_for(self, held: BoolArray) -> List[_Group]:
        """The groups for a pixel that holds values in these bands; the last unusual pattern is kept, as neighbours share it."""
        if (held == self._usual).all():
            return self._groups
        key = np.packbits(held).tobytes()
        if self._other[0] != key:
            self._other = key, self._grouped(held)
        return self._other[1]

    def _grouped(self, wanted: BoolArray) -> List[_Group]:
        good = int(self._bands.good.sum())
        covered = np.isfinite(self._spectra) & wanted
        share = covered.sum(1) / max(good, 1)
        bright = np.where(covered, self._spectra, 0.0).max(1, initial=0.0) > 0.0
        usable = np.flatnonzero((share >= LEAST_COVERED) & (covered.sum(1) >= _LEAST_BANDS) & bright)
        out = []
        for rows in alike_rows(covered[usable]):
            members = usable[rows]
            columns = np.flatnonzero(covered[members[0]])
            shapes = self._kept_shapes(members, columns)
            kept = np.isfinite(shapes).all(1)
            if kept.any():
                prepared = prepare(shapes[kept], self._measure)
                out.append(_Group(members[kept], columns, shapes[kept], prepared, float(share[members[0]])))
        return out

    def _kept_shapes(self, members: Array, columns: Array) -> Array:
        """What is compared of spectra of the library, ``(n, bands)``, float32: a hull is found in double precision, then kept in single."""
        if not self._continuum:
            held: Array = self._spectra[np.ix_(members, columns)]
            return held
        out = np.empty((len(members), len(columns)), np.float32)
        for start in range(0, len(members), _HULLS):
            part = members[start : start + _HULLS]
            out[start : start + _HULLS] = self._shape(self._spectra[np.ix_(part, columns)].T.astype(np.float64), columns).T
        return out

    def _shapes(self, pixel: Array, groups: List[_Group]) -> Array:
        """What is compared of the pixel with each group, shape ``(bands, groups)``; NaN in the bands that a group lacks."""
        values = np.full((len(pixel), len(groups)), np.nan)
        for number, group in enumerate(groups):
            values[group.columns, number] = pixel[group.columns]
        return self._shape(values, np.arange(len(pixel)))

    def _unlike(self, group: _Group, shape: Array) -> Array:
        held = shape[group.columns]
        if not np.isfinite(held).all() or not (held > 0.0).any():
            return np.full(len(group.members), np.inf, np.float32)
        out: Array = distances(prepare(held[None], self._measure), group.prepared, self._measure)[:, 0]
        return out

    def _exactly(self, group: _Group, member: int, shape: Array) -> float:
        """The measure between a spectrum of the library and the pixel, on the bands of their group, in double precision."""
        reference = group.shapes[np.searchsorted(group.members, member)].astype(np.float64)
        return float(exact(shape[group.columns], reference, self._measure))

    def _shape(self, values: Array, columns: Array) -> Array:
        """What is compared of spectra ``(bands, …)``: themselves, or what is left without their continuum."""
        return remove_continuum(values, _wavelengths(self._bands)[columns], self._usual[columns]) if self._continuum else values


def brightness(reference: Array, values: Array, good: BoolArray) -> float:
    """The factor that brings a spectrum of a library nearest to a pixel, by least squares: ``Σ r·v / Σ r²``.

    Args:
        reference: The library's spectrum, shape ``(bands,)``.
        values: The pixel's, shape ``(bands,)``.
        good: Bands that count, shape ``(bands,)``.

    Returns:
        The factor; 1 where the two share no value.
    """
    both = good & np.isfinite(reference) & np.isfinite(values)
    r, v = reference[both].astype(np.float64), values[both].astype(np.float64)
    size = float((r**2).sum())
    return float((r * v).sum()) / size if size > 0.0 else 1.0


def _wavelengths(bands: Bands) -> Array:
    if bands.wavelengths_nm is None:
        raise ParameterError('The image has no wavelengths.', 'Add wavelengths, for example in an ENVI header beside it.')
    return bands.wavelengths_nm
