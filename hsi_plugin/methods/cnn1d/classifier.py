"""The network as a method: from labels to a portable model, and from a model file to something that fits itself to a cube."""

from __future__ import annotations

import copy
from dataclasses import replace
from typing import Callable, Mapping, Optional

import numpy as np
import torch

from ...core.arrays import Array
from ...core.blocks import DEFAULT_BLOCK_SIZE
from ...core.errors import ModelError
from ...cubes.cube import Cube
from ...labels.label_set import LabelSet
from ...models.accelerator import choose, limit_threads
from ...models.card import ModelCard
from ...models.cnn1d import Cnn1d, Shape
from ..click.discriminant import fit_discriminant
from ..computing import DEFAULT, Computing
from ..matching import match_bands, standardising_step
from ..portable import check_tensors
from ..training import Trained, fill_card, gather, hold_out, judge, never
from .blend import fit_blend
from .learn import Network, fit_network, recipe
from .predict import Cnn1dPredictor

METHOD = 'cnn1d'
MAXIMUM_PIXELS = 20_000
FOLDS = 3  # each trains a network of its own
_GET_IT_AGAIN = 'Copy or export the model again.'
_MEAN, _SPREAD = 'standard.mean', 'standard.spread'


def train_cnn1d(
    cube: Cube,
    labels: LabelSet,
    seed: int = 0,
    block_size: int = DEFAULT_BLOCK_SIZE,
    licence: str = '',
    check_cancelled: Optional[Callable[[], None]] = None,
    progress: Optional[Callable[[float, str], None]] = None,
    computing: Computing = DEFAULT,
) -> Trained:
    """Learn a network from labelled pixels of a cube.

    Args:
        cube: The cube; its good bands are used.
        labels: Labelled pixels; classes without a pixel are left out, pixels without data too.
        seed: Decides all that is random.
        block_size: Side in pixels of the blocks that are held out to assess the accuracy.
        licence: Licence that the model is given.
        check_cancelled: Called between reads and before every training step; raises to stop.
        progress: Takes the finished share, 0…1, and what is being done.
        computing: Where to train.

    Raises:
        CubeError: No band of the cube is good.
        LabelError: Fewer than two classes, or fewer than two valid pixels in a class.
        ParameterError: There is no such device.
    """
    # Of so small a network a second core gains little, and where another program uses that one, each step waits ten times as long.
    limit_threads(1)
    accelerator = choose(computing.device)
    check = check_cancelled or never
    given = gather(cube, labels, MAXIMUM_PIXELS, seed, check)
    trainings, told = 0, set()

    def tell(sentence: str) -> None:
        if sentence not in told:  # once, not once a fold
            told.add(sentence)
            computing.tell(sentence)

    def fit(spectra: Array, values: Array, classes: int) -> Network:
        nonlocal trainings
        doing = 'training' if trainings == 0 else f'checking the accuracy ({trainings} of {FOLDS})'
        before, trainings = trainings, trainings + 1

        def step(share: float) -> None:
            check()
            if progress is not None:
                progress(min(1.0, (before + share) / (1 + FOLDS)), doing)

        return fit_network(spectra, values, classes, seed, accelerator, step, tell)

    network = fit(given.spectra, given.labels.values, len(given.labels.scheme))
    held = (hold_out(way, given, seed, block_size, FOLDS) for way in (fit, fit_discriminant))
    blend, blended = fit_blend(*held)
    judged = judge(blended, given)
    # The discriminant's part of the blend goes into the network's linear path, the scale into the temperature.
    network.add_linear(fit_discriminant(given.spectra, given.labels.values, len(given.labels.scheme)), blend.ratio)
    words = f'{judged.calibration}; so was the share of the network beside the discriminant, {blend.share}'
    judged = replace(judged, temperature=judged.temperature * blend.scale, calibration=words)
    features = {**recipe(network.module.shape, len(given.labels)), 'network_share': blend.share}
    return Trained(fill_card(cube, given, judged, METHOD, features, seed, licence), network.tensors(), judged.accuracy)


class Cnn1dModel:
    """A trained network, ready to be fitted to a cube.

    Args:
        card: The card.
        network: The network, on the CPU.
        mean: What is subtracted from each band, shape ``(bands,)``.
        spread: What it is divided by, the same.
    """

    def __init__(self, card: ModelCard, network: Cnn1d, mean: Array, spread: Array) -> None:
        self.card = card
        self.network = network
        self.mean = mean
        self.spread = spread

    @classmethod
    def from_file(cls, card: ModelCard, tensors: Mapping[str, Array]) -> Cnn1dModel:
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
            wanted = {name: tuple(value.shape) for name, value in Cnn1d(shape).state_dict().items()}
        wanted.update({_MEAN: (shape.bands,), _SPREAD: (shape.bands,)})
        check_tensors(tensors, wanted)
        if not (tensors[_SPREAD] > 0.0).all():
            raise ModelError('The model is damaged: a band is scaled by nothing.', _GET_IT_AGAIN)
        network = Cnn1d(shape)
        network.load_state_dict({name: torch.from_numpy(np.array(tensors[name], np.float32)) for name in network.state_dict()})
        return cls(card, network.eval(), np.asarray(tensors[_MEAN], np.float64), np.asarray(tensors[_SPREAD], np.float64))

    def adapt(self, cube: Cube, computing: Computing = DEFAULT) -> Cnn1dPredictor:
        """Fit the model to a cube's bands (:func:`hsi_plugin.methods.matching.match_bands`), to its stored values, and to a device.

        Stored values r become standardised ones by ``(M (s r + o) − mean) / spread``, which is one linear step.

        Args:
            cube: The cube.
            computing: Where to compute, and with how many threads.

        Raises:
            ModelError: The cube does not fit.
            ParameterError: There is no such device.
        """
        match = match_bands(self.card, cube)
        step, shift = standardising_step(match, cube, self.mean, self.spread)
        network = copy.deepcopy(self.network)  # it may go to a card; this one stays
        return Cnn1dPredictor(
            match.bands, network, step, shift, self.card.temperature, match.notes, match.matching.to_json(), choose(computing.device),
            computing,
        )  # fmt: skip
