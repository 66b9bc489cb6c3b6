"""Cheap ways to learn from noisy labels, which a network has to be measured against: discriminant, forest, vote of superpixels.

The first two learn spectra alone, from pixels drawn as the network's random set is: as likely as their first labels are sure, equally
many of each class. Wrong labels that lie in clusters are scattered over the spectra, where a classifier with little freedom averages them
out.
"""

from __future__ import annotations

from typing import Any, Dict, Optional, Tuple

import numpy as np

from ....core.arrays import Array, BoolArray
from ....core.errors import CubeError, EnvironmentMissing
from ....core.window import Window
from ....cubes.cube import Cube
from ...computing import Computing
from ..probabilities import Probabilities
from .doubt import DRAWS, fit_doubting
from .inputs import fit_inputs
from .pool import Pool, gather_pool, read_at
from .refined import Check, Learned, Progress, Refined
from .sets import RandomSet
from .superpixels import Vote
from .tiles import softmax

TREES, LEAF = 100, 5
_COMPONENTS = 12


class _OfSpectra:
    """Probabilities by a function of spectra ``(n, bands)`` → ``(n, K)``."""

    def __init__(self, cube: Cube, bands: Array, classes: int, function: Any, check: Check) -> None:
        self._cube, self._bands, self.classes, self._function, self._check = cube, bands, classes, function, check

    def read(self, window: Window) -> Tuple[Array, BoolArray]:
        """See :class:`~..probabilities.Probabilities`."""
        self._check()
        values, valid = self._cube.read(window, self._bands.tolist())
        valid = valid & np.isfinite(values).all(0)
        out = np.zeros((self.classes, *window.shape), np.float32)
        if valid.any():
            out[:, valid] = self._function(values[:, valid].T).T
        return out, valid


def discriminant(
    cube: Cube, first: Probabilities, seed: int, computing: Computing, progress: Progress, check: Check
) -> Refined:
    """A shrinkage discriminant that doubts some of the labels; see :mod:`.doubt`.

    Raises:
        CubeError: No band is good, or no pixel valid.
        LabelError: No pixel has a first label.
    """
    progress(0.0, 'reading what is learned from')
    pool = gather_pool(cube, first, seed, check)
    spectra, labels, bands = _drawn(cube, pool, seed, check)
    progress(0.6, 'learning')
    model, believed = fit_doubting(spectra, labels, first.classes)

    def posterior(x: Array) -> Array:
        return softmax(model.scores(x).T).T

    learned = {'pixels': len(labels), 'believed': int(believed.sum()), 'shrinkage': model.shrinkage}
    summary = {**learned, **_agreement(posterior(spectra), labels)}
    source = _OfSpectra(cube, bands, first.classes, posterior, check)
    return Refined('discriminant', source, _notes(labels, first.classes), summary, learned=Learned(model, bands))


def forest(cube: Cube, first: Probabilities, seed: int, computing: Computing, progress: Progress, check: Check) -> Refined:
    """A random forest (Breiman 2001).

    Raises:
        EnvironmentMissing: scikit-learn is not installed.
        CubeError: No band is good, or no pixel valid.
        LabelError: No pixel has a first label.
    """
    try:
        from sklearn.ensemble import RandomForestClassifier
    except ImportError as error:
        raise EnvironmentMissing(
            'The refinement "forest" needs scikit-learn, which is not installed.', 'Choose "discriminant", which needs nothing.'
        ) from error
    progress(0.0, 'reading what is learned from')
    pool = gather_pool(cube, first, seed, check)
    spectra, labels, bands = _drawn(cube, pool, seed, check)
    progress(0.6, 'learning')
    model = RandomForestClassifier(TREES, min_samples_leaf=LEAF, max_features='sqrt', random_state=seed, n_jobs=computing.threads or 1)
    model.fit(spectra, labels)
    there = np.asarray(model.classes_, int)

    def posterior(x: Array) -> Array:
        out = np.zeros((len(x), first.classes), np.float32)
        out[:, there] = model.predict_proba(x)
        return out

    summary = {'pixels': len(labels), 'trees': TREES, **_agreement(posterior(spectra), labels)}
    return Refined('forest', _OfSpectra(cube, bands, first.classes, posterior, check), _notes(labels, first.classes), summary)


def superpixels(
    cube: Cube, first: Probabilities, seed: int, computing: Computing, progress: Progress, check: Check
) -> Refined:
    """A vote of superpixels.

    Raises:
        CubeError: No band is good, or no pixel valid.
        LabelError: No pixel has a first label.
    """
    progress(0.0, 'reading what is cut into patches')
    pool = gather_pool(cube, first, seed, check)
    inputs = fit_inputs(cube, pool, seed, check, _COMPONENTS)
    return Refined('superpixels', Vote(cube, first, inputs, check), summary={'components': inputs.channels})


def _drawn(cube: Cube, pool: Pool, seed: int, check: Check) -> Tuple[Array, Array, Array]:
    """Spectra ``(n, bands)`` and first labels from 0 of a random set, each pixel once; and the bands."""
    bands = cube.bands.good_indices
    if not len(bands):
        raise CubeError(f'All bands of {cube.name} are marked as bad.', 'Correct the list of bad bands in its header.')
    numbers = np.unique(RandomSet(pool.labels, pool.margins, pool.classes, DRAWS).draw(np.random.default_rng(seed)))
    spectra, valid = read_at(cube, pool, numbers, bands, check)
    if not valid.any():
        raise CubeError(f'No pixel of {cube.name} that has a first label holds data.', 'Check its nodata value.')
    return spectra[valid], pool.labels[numbers[valid]].astype(np.int64), bands


def _agreement(posterior: Array, labels: Array) -> Dict[str, float]:
    return {'agreement_with_first': float((posterior.argmax(1) == labels).mean())}


def _notes(labels: Array, classes: int) -> Tuple[str, ...]:
    missing = classes - len(np.unique(labels))
    return (f'{missing} of {classes} classes are first in no pixel; they cannot be learned.',) if missing else ()


def unchanged(first: Probabilities, note: Optional[str] = None) -> Refined:
    """The first probabilities as they are."""
    return Refined('none', first, (note,) if note else ())
