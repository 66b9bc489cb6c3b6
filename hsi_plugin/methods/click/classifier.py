"""The click classifier: learned from labelled pixels in milliseconds, portable, applied to any cube that covers its bands."""

from __future__ import annotations

from typing import Callable, Mapping, Optional, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.blocks import DEFAULT_BLOCK_SIZE
from ...core.errors import ModelError
from ...cubes.cube import Cube
from ...labels.label_set import LabelSet
from ...models.card import ModelCard
from ...spectra.resample import covered, resampling_matrix
from ..computing import DEFAULT, Computing
from ..matching import RESAMPLED, BandMatch, check_units, computed_anew, match_bands
from ..portable import check_tensors
from ..training import Trained, fill_card, gather, hold_out, judge, never
from .discriminant import LinearDiscriminant, Moments, fit_discriminant, fit_moments, moments_of
from .predict import FoldedClick, fold

METHOD = 'click'
# The covariance of a few hundred bands is known well long before: more pixels cost time and memory, and teach nothing.
MAXIMUM_PIXELS = 20_000
_LEAST_BANDS = 3
_CONTIGUOUS_NM = 20.0  # between neighbouring bands of a spectrometer
_NOISE = 0.005  # of a band's mean value: a signal-to-noise ratio of 200, which such instruments are built for
_GET_IT_AGAIN = 'Copy or export the model again.'


def train_click(
    cube: Cube,
    labels: LabelSet,
    seed: int = 0,
    block_size: int = DEFAULT_BLOCK_SIZE,
    licence: str = '',
    check_cancelled: Optional[Callable[[], None]] = None,
    progress: Optional[Callable[[float, str], None]] = None,
    computing: Computing = DEFAULT,
) -> Trained:
    """Learn a click classifier from labelled pixels of a cube.

    Args:
        cube: The cube; its good bands are used.
        labels: Labelled pixels; classes without a pixel are left out, pixels without data too.
        seed: Decides the choice among very many labels, and ties between blocks.
        block_size: Side in pixels of the blocks that are held out to assess the accuracy.
        licence: Licence that the model is given.
        check_cancelled: Called between reads; raises to stop.
        progress: Not called: it is over in a moment.
        computing: Not looked at: a processor is all it needs.

    Raises:
        CubeError: No band of the cube is good.
        LabelError: Fewer than two classes, or fewer than two valid pixels in a class.
    """
    given = gather(cube, labels, MAXIMUM_PIXELS, seed, check_cancelled or never)
    model = fit_discriminant(given.spectra, given.labels.values, len(given.labels.scheme))
    judged = judge(hold_out(fit_discriminant, given, seed, block_size), given)
    features = {
        'spectra': 'as measured, scaled to the units',
        'model': 'linear discriminant, OAS shrinkage',
        'shrinkage': model.shrinkage,
    }
    kept = moments_of(given.spectra, given.labels.values, len(given.labels.scheme))
    features['freedom'] = kept.freedom
    card = fill_card(cube, given, judged, METHOD, features, seed, licence)
    tensors = {'weights': model.weights, 'bias': model.bias, 'means': kept.means, 'factor': kept.factor.astype(np.float32)}
    return Trained(card, tensors, judged.accuracy)


class ClickModel:
    """A trained click classifier, ready to be fitted to a cube.

    Args:
        card: The card.
        weights: Shape ``(bands, K)``.
        bias: Shape ``(K,)``.
        moments: What they were computed from, to compute them anew for another sensor; None in files of earlier releases.
    """

    def __init__(self, card: ModelCard, weights: Array, bias: Array, moments: Optional[Moments] = None) -> None:
        self.card = card
        self.weights = weights
        self.bias = bias
        self.moments = moments

    @classmethod
    def from_file(cls, card: ModelCard, tensors: Mapping[str, Array]) -> ClickModel:
        """Put together what :func:`hsi_plugin.models.modelfile.read_model` read, or what training gave.

        Raises:
            ModelError: The model is of another method, or its parts do not fit together.
        """
        if card.method != METHOD:
            raise ModelError(f'The model was made by the method "{card.method}", not by "{METHOD}".', 'Choose a model of this method.')
        wanted = {'weights': (card.bands.count, len(card.scheme)), 'bias': (len(card.scheme),)}
        check_tensors(tensors, wanted)
        return cls(card, np.asarray(tensors['weights'], np.float64), np.asarray(tensors['bias'], np.float64), _moments(card, tensors))

    def adapt(self, cube: Cube, computing: Computing = DEFAULT) -> FoldedClick:
        """Fit the model to a cube's bands (:func:`hsi_plugin.methods.matching.match_bands`) and to its stored values.

        Weights that were learned on one sensor's bands lean on differences that another one's, resampled, no longer hold. Where a model
        keeps what it was computed from, it is computed anew for what the cube's bands would have seen of the same spectra.

        Args:
            cube: The cube.
            computing: Not looked at: a processor is all it needs.

        Raises:
            ModelError: The cube does not fit.
        """
        match = match_bands(self.card, cube)
        anew = self._computed_anew(match, cube)
        if anew is not None:
            return fold(anew[0], cube, anew[1].weights, anew[1].bias, self.card.temperature)
        return fold(match, cube, self.weights, self.bias, self.card.temperature)

    def _computed_anew(self, match: BandMatch, cube: Cube) -> Optional[Tuple[BandMatch, LinearDiscriminant]]:
        """The bands to read and the discriminant on them; None where the model's own serves, or must."""
        there = self.card.bands.wavelengths_nm
        if match.matching.how != RESAMPLED or self.moments is None or there is None or len(there) < _LEAST_BANDS:
            return None
        if np.median(np.diff(np.sort(there))) > _CONTIGUOUS_NM:  # between bands that lie apart nothing is known
            return None
        good = cube.bands.good_indices
        bands = good[covered(self.card.bands, cube.bands.select(good.tolist()), 1.0)]
        if len(bands) < _LEAST_BANDS:
            return None
        seen = self.moments.seen_by(resampling_matrix(self.card.bands, cube.bands.select(bands.tolist())), _NOISE)
        told = computed_anew(match.matching, len(bands), cube)
        return BandMatch(bands, None, tuple(check_units(self.card, cube)), told), fit_moments(seen)


def _moments(card: ModelCard, tensors: Mapping[str, Array]) -> Optional[Moments]:
    """What a model keeps of its training; None for a model of an earlier release, which keeps nothing.

    Raises:
        ModelError: It does not fit the rest.
    """
    if 'means' not in tensors and 'factor' not in tensors:
        return None
    rows = tensors['factor'].shape[0] if 'factor' in tensors and tensors['factor'].ndim == 2 else 0
    check_tensors(tensors, {'means': (len(card.scheme), card.bands.count), 'factor': (min(rows, card.bands.count), card.bands.count)})
    freedom = card.features.get('freedom')
    if not isinstance(freedom, int) or isinstance(freedom, bool) or not 1 <= freedom <= 2**53:
        raise ModelError('The model is damaged: its card does not say how many pixels it was learned from.', _GET_IT_AGAIN)
    return Moments(np.asarray(tensors['means'], np.float64), np.asarray(tensors['factor'], np.float64), freedom)
