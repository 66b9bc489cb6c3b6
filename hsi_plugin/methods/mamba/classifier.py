"""The network as a method: from labels to a portable model, and from a model file to something that fits itself to a cube."""

from __future__ import annotations

import copy
from dataclasses import dataclass, replace
from typing import Any, Callable, Dict, Mapping, Optional, Tuple

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
from ...models.mamba.network import MambaHSI, MambaHSIShape, build_mamba
from ..calibrate import fit_temperature
from ..click.discriminant import fit_discriminant
from ..cnn1d.blend import fit_blend
from ..computing import DEFAULT, Computing
from ..matching import BandMatch, match_bands
from ..portable import check_tensors
from ..training import Labelled, Trained, fill_card, gather, hold_out, judge, never
from ..transfer.separation import Watched, note_on_overlap, with_distance
from ..zero_shot.refine.inputs import COMPONENTS, MIXED, Inputs
from ..zero_shot.refine.pool import MOST_PIXELS
from .fitted import Fitted, Linear, pack, unpack
from .ground import CELL, Tiles, gather_tiles
from .learn import Asked, described, fit_network, recipe, tensors_of, unseen
from .predict import MambaPredictor

METHOD = 'mamba'
MAXIMUM_PIXELS = 20_000
FOLDS = 3  # each trains a network of its own
BUFFER = 8
"""Pixels around what is held out that are not learned from: a window sees further, but what is near counts most."""
_NETWORK = 'network.'
_OTHER_SIZE = 1.5  # a pixel so many times larger or smaller than that of training is worth a word
_GET_IT_AGAIN = 'Copy or export the model again.'


def train_mamba(
    cube: Cube,
    labels: LabelSet,
    seed: int = 0,
    block_size: int = DEFAULT_BLOCK_SIZE,
    licence: str = '',
    check_cancelled: Optional[Callable[[], None]] = None,
    progress: Optional[Callable[[float, str], None]] = None,
    computing: Computing = DEFAULT,
) -> Trained:
    """Learn a network from labelled pixels of a cube and all that lies around them.

    Networks of parts of the labels come first: what they make of the others gives the share of the network beside a discriminant, the
    temperature of the whole, and the accuracy.

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
        ModelError: The loss is no number.
        ParameterError: There is no such device.
    """
    # torch's threads wait for each other after every small operation: where another program uses a core, two are ten times slower than one.
    limit_threads(1)
    check = check_cancelled or never
    given, tiles = _gathered(cube, labels, seed, computing, check)
    values, classes = given.labels.values, len(given.labels.scheme)
    match = BandMatch(given.bands, None)
    trainings = 0

    def fit(among: Array, some: Array, classes: int) -> Asked:
        nonlocal trainings
        doing = 'training' if trainings >= FOLDS else f'checking the accuracy ({trainings + 1} of {FOLDS})'
        before, trainings = trainings, trainings + 1

        def step(share: float) -> None:
            check()
            if progress is not None:
                progress(min(1.0, (before + share) / (1 + FOLDS)), doing)

        linear = fit_discriminant(given.spectra[among], some, classes)
        network = fit_network(cube, tiles, linear, temperature, among, some, seed, computing, step, check)
        fitted = Fitted(cube, match, tiles.inputs)
        return Asked(network, fitted, given.labels.rows, given.labels.cols, unseen(some, classes), computing, check)

    numbered = replace(given, spectra=np.arange(len(values), dtype=np.float64)[:, None])
    watched = Watched(fit, given.labels.rows, given.labels.cols)
    by_linear = hold_out(fit_discriminant, given, seed, block_size, FOLDS, BUFFER)
    temperature = fit_temperature(by_linear.scores, by_linear.labels)
    by_network = hold_out(watched.fit, numbered, seed, block_size, FOLDS, BUFFER)
    blend, held = fit_blend(by_network, by_linear)
    judged = judge(held, given)
    trainings = FOLDS  # where fewer could be held out, the rest is still the last part of the bar
    network = fit(np.arange(len(values)), values, classes).network
    accuracy = with_distance(judged.accuracy, watched.least, 2 * recipe().side - 1)
    words = f'{judged.calibration}; so was the share of the network beside the discriminant, {blend.share}'
    judged = replace(judged, accuracy=accuracy, temperature=judged.temperature * blend.scale, calibration=words)
    given = replace(given, notes=(*given.notes, *note_on_overlap(accuracy)))
    linear = fit_discriminant(given.spectra, values, classes)
    beside = Linear(blend.ratio * linear.weights, blend.ratio * linear.bias)
    features = {**describe(network, tiles.inputs, beside), 'network_share': blend.share}
    tensors = {**tensors_of(network, _NETWORK), **pack(tiles.inputs, beside)[1]}
    # A window lies anywhere around a pixel: what it sees may be as far away as the window is wide.
    return Trained(fill_card(cube, given, judged, METHOD, features, seed, licence, recipe().side - 1), tensors, accuracy)


def describe(network: MambaHSI, inputs: Inputs, linear: Optional[Linear]) -> Dict[str, Any]:
    """What the card of a network says of how it is applied and was trained."""
    how = recipe()
    return {
        'spectra': 'in the units of the cube, cut and scaled together to 0…1, then principal components of the scene of training',
        'model': 'MambaHSI-derived network of selective scans' + (' beside a shrinkage discriminant' if linear is not None else ''),
        'network': network.shape.to_json(), 'inputs': pack(inputs, linear)[0], 'side': how.side, 'halo': how.halo, 'training': described(),
    }  # fmt: skip


def pack_network(network: MambaHSI, inputs: Inputs, linear: Optional[Linear] = None) -> Dict[str, Array]:
    """The tensors of a model file."""
    return {**tensors_of(network, _NETWORK), **pack(inputs, linear)[1]}


def _gathered(cube: Cube, labels: LabelSet, seed: int, computing: Computing, check: Callable[[], None]) -> Tuple[Labelled, Tiles]:
    """Labelled pixels, and the tiles of the scene around them; labels beyond the tiles that are kept are left out."""
    given = gather(cube, labels, MAXIMUM_PIXELS, seed, check)
    each = 4 * (2 * COMPONENTS + MIXED) + 16
    most = MOST_PIXELS if computing.memory is None else int(np.clip(computing.memory // (4 * each), CELL**2, MOST_PIXELS))
    tiles = gather_tiles(cube, given.labels.rows, given.labels.cols, given.labels.values, seed, most, check)
    if len(tiles.chosen) == len(given.labels):
        return given, tiles
    kept, found = tiles.chosen, given.labels
    note = f'Learned from {len(kept)} of {len(found)} labelled pixels, those of {len(tiles.windows)} parts of the scene.'
    fewer = LabelSet(found.rows[kept], found.cols[kept], found.values[kept], found.scheme, found.source, found.warnings)
    return replace(given, spectra=given.spectra[kept], labels=fewer, notes=(*given.notes, note)), tiles


@dataclass(frozen=True, eq=False)
class MambaModel:
    """A trained network, ready to be fitted to a cube.

    Args:
        card: The card.
        network: The network, on the CPU.
        inputs: What it sees of the card's bands.
        linear: What is added to its scores; None for nothing.
        side: Of the windows that it looks through.
        halo: They overlap by twice as much.
    """

    card: ModelCard
    network: MambaHSI
    inputs: Inputs
    linear: Optional[Linear]
    side: int
    halo: int

    @classmethod
    def from_file(cls, card: ModelCard, tensors: Mapping[str, Array]) -> MambaModel:
        """Put together what :func:`hsi_plugin.models.modelfile.read_model` read, or what training gave.

        Raises:
            ModelError: The model is of another method, or its parts do not fit together.
        """
        if card.method != METHOD:
            raise ModelError(f'The model was made by the method "{card.method}", not by "{METHOD}".', 'Choose a model of this method.')
        try:
            shape = MambaHSIShape.from_json(card.features['network'])
            side, halo, said = int(card.features['side']), int(card.features['halo']), dict(card.features['inputs'])
        except (KeyError, TypeError, ValueError, OverflowError) as error:
            raise ModelError('The model is damaged: its card does not describe a network.', _GET_IT_AGAIN) from error
        if not 8 <= side <= 4096 or not 0 <= 4 * halo <= side:
            raise ModelError('The model is damaged: its card tells no size of windows.', _GET_IT_AGAIN)
        inputs, linear = unpack(said, tensors, card.bands.count, len(card.scheme))
        if (shape.bands, shape.classes) != (inputs.channels, len(card.scheme)):
            raise ModelError('The model is damaged: its network has other inputs or classes than its card.', _GET_IT_AGAIN)
        # Its form alone: a card that asks for a huge network costs nothing.
        wanted = {name: tuple(value.shape) for name, value in build_mamba(shape, 'meta').state_dict().items()}
        own = {name[len(_NETWORK) :]: value for name, value in tensors.items() if name.startswith(_NETWORK)}
        check_tensors(own, wanted)
        network = build_mamba(shape)
        network.load_state_dict({name: torch.from_numpy(np.array(own[name], np.float32)) for name in wanted})
        return cls(card, network.eval().requires_grad_(False), inputs, linear, side, halo)

    def adapt(self, cube: Cube, computing: Computing = DEFAULT) -> MambaPredictor:
        """Fit the model to a cube's bands (:func:`hsi_plugin.methods.matching.match_bands`) and to a device.

        Args:
            cube: The cube; it must stay open as long as the predictor is used.
            computing: Where to compute, and with how many threads.

        Raises:
            ModelError: The cube does not fit.
            ParameterError: There is no such device.
        """
        match = match_bands(self.card, cube)
        network = copy.deepcopy(self.network)  # it may go to a card; this one stays
        notes: Tuple[str, ...] = (*match.notes, *self._note_on_size(cube))
        return MambaPredictor(
            network, Fitted(cube, match, self.inputs, self.linear), self.side, self.halo, self.card.temperature, notes,
            match.matching.to_json(), choose(computing.device), computing,
        )  # fmt: skip

    def _note_on_size(self, cube: Cube) -> Tuple[str, ...]:
        """A sentence where a window is another piece of ground than in training."""
        learned, here = self.card.pixel_m, pixel_metres(cube.grid)
        if learned is None or here is None or 1.0 / _OTHER_SIZE <= here / learned <= _OTHER_SIZE:
            return ()
        return (
            f'The model learned from pixels of {learned:.3g} m, and {cube.name} has pixels of {here:.3g} m: '
            'what it knows of surroundings may not hold.',
        )
