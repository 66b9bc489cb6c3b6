"""The transformer as a method: from labels to a portable model, and from a model file to something that fits itself to a cube."""

from __future__ import annotations

import copy
from dataclasses import replace
from typing import Callable, Mapping, Optional, Tuple

import numpy as np
import torch

from ...core.arrays import Array
from ...core.blocks import DEFAULT_BLOCK_SIZE
from ...core.errors import ModelError
from ...cubes.crs import pixel_metres
from ...cubes.cube import Cube
from ...labels.label_set import LabelSet
from ...models.accelerator import choose, limit_threads
from ...models.card import ModelCard
from ...models.sst.network import Sst
from ...models.sst.shape import Shape
from ..computing import DEFAULT, Computing
from ..matching import match_bands, standardising_step
from ..portable import check_tensors
from ..training import Trained, fill_card, gather, judge, never
from .judged import FOLDS, Folds, fit_centre
from .learn import Network, fit_network, recipe
from .predict import SstPredictor
from .windows import known, label_patches, side_for

METHOD = 'sst'
MAXIMUM_PIXELS = 20_000
_WINDOW_BYTES = 128 << 20  # of all windows that are learned from; training holds them about three times
_OTHER_SIZE = 1.5  # a pixel so many times larger or smaller than that of training is worth a word
_GET_IT_AGAIN = 'Copy or export the model again.'


def train_sst(
    cube: Cube,
    labels: LabelSet,
    seed: int = 0,
    block_size: int = DEFAULT_BLOCK_SIZE,
    licence: str = '',
    check_cancelled: Optional[Callable[[], None]] = None,
    progress: Optional[Callable[[float, str], None]] = None,
    computing: Computing = DEFAULT,
    side: Optional[int] = None,
) -> Trained:
    """Learn a network from labelled pixels of a cube and their surroundings.

    Networks of parts of the labels come first: what they make of the others gives the temperature of the first prediction, which the
    network's gates rest on, then the share of the network beside the discriminant, the temperature of the whole, and the accuracy.

    Args:
        cube: The cube; its good bands are used.
        labels: Labelled pixels; classes without a pixel are left out, pixels without data too.
        seed: Decides all that is random.
        block_size: Side in pixels of the blocks that are held out to assess the accuracy.
        licence: Licence that the model is given.
        check_cancelled: Called between reads and before every training step; raises to stop.
        progress: Takes the finished share, 0…1, and what is being done.
        computing: Where to train.
        side: Side of the window in pixels, odd; what suits the pixels' size where not given.

    Raises:
        CubeError: No band of the cube is good.
        LabelError: Fewer than two classes, or fewer than two valid pixels in a class.
        ParameterError: There is no such device.
    """
    # Of so small a network a second core gains little, and where another program uses that one, each step waits ten times as long.
    limit_threads(1)
    accelerator = choose(computing.device)
    check = check_cancelled or never
    side = side_for(cube.grid) if side is None else side
    bands = cube.bands.good_indices
    most = min(MAXIMUM_PIXELS, max(1, _WINDOW_BYTES // (4 * side**2 * max(1, len(bands)))))
    given = gather(cube, labels, most, seed, check, lambda rows, cols: label_patches(cube, rows, cols, bands, side, check))
    wavelengths = cube.bands.select(given.bands.tolist()).wavelengths_nm
    trainings, told = 0, set()

    def tell(sentence: str) -> None:
        if sentence not in told:  # once, not once a fold
            told.add(sentence)
            computing.tell(sentence)

    def fit(patches: Array, values: Array, classes: int, temperature: float = 1.0) -> Network:
        nonlocal trainings
        doing = 'training' if trainings >= FOLDS else f'checking the accuracy ({trainings + 1} of {FOLDS})'
        before, trainings = trainings, trainings + 1

        def step(share: float) -> None:
            check()
            if progress is not None:
                progress(min(1.0, (before + share) / (1 + FOLDS)), doing)

        return fit_network(
            patches, known(patches), values, classes, seed, accelerator, step, tell, wavelengths_nm=wavelengths, temperature=temperature
        )

    folds = Folds(fit, given, seed, block_size, side)
    trainings = FOLDS  # where fewer could be held out, the rest is still the last part of the bar
    network = fit(given.spectra, given.labels.values, len(given.labels.scheme), folds.temperature)
    judged = judge(folds.held, given)
    # The discriminant's part of the blend goes into the network's linear path, the scale into the temperature.
    network.add_linear(fit_centre(given.spectra, given.labels.values, len(given.labels.scheme)).discriminant, folds.blend.ratio)
    words = (
        f'{judged.calibration}; so were the temperature of the first prediction, {folds.temperature:.3g}, '
        f'and the share of the network beside the discriminant, {folds.blend.share}'
    )
    judged = replace(judged, temperature=judged.temperature * folds.blend.scale, calibration=words)
    features = {
        **recipe(network.module.shape, len(given.labels)), 'window': side, 'pixel_m': pixel_metres(cube.grid),
        'first_temperature': folds.temperature, 'network_share': folds.blend.share,
    }  # fmt: skip
    return Trained(fill_card(cube, given, judged, METHOD, features, seed, licence, side // 2), network.tensors(), judged.accuracy)


class SstModel:
    """A trained network, ready to be fitted to a cube.

    Args:
        card: The card.
        network: The network, on the CPU.
    """

    def __init__(self, card: ModelCard, network: Sst) -> None:
        self.card = card
        self.network = network

    @classmethod
    def from_file(cls, card: ModelCard, tensors: Mapping[str, Array]) -> SstModel:
        """Put together what :func:`hsi_plugin.models.modelfile.read_model` read, or what training gave.

        Raises:
            ModelError: The model is of another method, or its parts do not fit together.
        """
        if card.method != METHOD:
            raise ModelError(f'The model was made by the method "{card.method}", not by "{METHOD}".', 'Choose a model of this method.')
        try:
            shape = Shape.from_json(card.features['network'])
        except (KeyError, TypeError, ValueError) as error:
            raise ModelError('The model is damaged: its card does not describe a network.', _GET_IT_AGAIN) from error
        if (shape.bands, shape.classes) != (card.bands.count, len(card.scheme)):
            raise ModelError('The model is damaged: its network has other bands or classes than its card.', _GET_IT_AGAIN)
        with torch.device('meta'):  # its form alone: a card that asks for a huge network costs nothing
            wanted = {name: tuple(value.shape) for name, value in Sst(shape).state_dict().items()}
        check_tensors(tensors, wanted)
        if not ((tensors['spread'] > 0.0).all() and tensors['temperature'] > 0.0):
            raise ModelError('The model is damaged: a band is scaled by nothing.', _GET_IT_AGAIN)
        network = Sst(shape, card.bands.wavelengths_nm)
        network.load_state_dict({name: torch.from_numpy(np.array(tensors[name], np.float32)) for name in wanted})
        return cls(card, network.eval().requires_grad_(False))

    def adapt(self, cube: Cube, computing: Computing = DEFAULT) -> SstPredictor:
        """Fit the model to a cube's bands (:func:`hsi_plugin.methods.matching.match_bands`), to its stored values, and to a device.

        Stored values r become standardised ones by ``(M (s r + o) − mean) / spread``, which is one linear step.

        Args:
            cube: The cube; it must stay open as long as the predictor is used.
            computing: Where to compute, and with how many threads.

        Raises:
            ModelError: The cube does not fit.
            ParameterError: There is no such device.
        """
        match = match_bands(self.card, cube)
        step, shift = standardising_step(match, cube, self.network.mean.double().numpy(), self.network.spread.double().numpy())
        network = copy.deepcopy(self.network)  # it may go to a card; this one stays
        notes = (*match.notes, *self._note_on_size(cube))
        return SstPredictor(
            cube, match.bands, network, step, shift, self.card.temperature, notes, match.matching.to_json(), choose(computing.device),
            computing,
        )  # fmt: skip

    def _note_on_size(self, cube: Cube) -> Tuple[str, ...]:
        """A sentence where a window is another piece of ground than in training."""
        learned, here = self.card.features.get('pixel_m'), pixel_metres(cube.grid)
        if not isinstance(learned, (int, float)) or here is None or self.network.shape.side == 1:
            return ()
        if learned <= 0.0 or 1.0 / _OTHER_SIZE <= here / learned <= _OTHER_SIZE:
            return ()
        return (
            f'The model learned from pixels of {learned:.3g} m, and {cube.name} has pixels of {here:.3g} m: '
            'what it knows of surroundings may not hold.',
        )
