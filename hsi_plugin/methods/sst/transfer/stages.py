"""Stages: from a model of one scene to a model of the next, and from that to the one after.

A source model is the file of an earlier stage; a chain is a source that had a source. The target's bands become the source's by spectral
response, its classes are found by name, training begins with the source's own scores, and layers are frozen by their domain shift. Whether
any of this helps, the guard decides on held-out labels; if it does not, the model is the one that the target's labels alone give.

Classes that the target's labels name but show no pixel of are kept where the source knows them (with few clicks that is most of them):
their knowledge is kept up by rehearsing pixels of the source.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Callable, Dict, List, Optional, Tuple

import numpy as np

from ....core.arrays import Array
from ....core.blocks import DEFAULT_BLOCK_SIZE
from ....core.class_mapping import ClassMapping, map_classes
from ....core.classes import ClassDefinition, ClassScheme
from ....core.errors import CubeError, LabelError
from ....core.trained_on import TrainedOn
from ....cubes.crs import pixel_metres
from ....cubes.cube import Cube
from ....labels.label_set import LabelSet, check_trainable
from ....models.accelerator import choose, limit_threads
from ...computing import DEFAULT, Computing
from ...matching import BandMatch, match_bands
from ...training import Labelled, Trained, fill_card, gather, judge, never
from ..classifier import MAXIMUM_PIXELS, METHOD
from ..classifier import train_sst as train_alone
from ..judged import fit_centre
from ..learn import Network, fit_network, recipe
from ..start import Start
from ..windows import known, label_patches, side_for
from .freezing import Round
from .guard import Verdict
from .held import Scores, Tried, parts, try_both
from .policy import FreezingPolicy
from .sample import Sample, pack_sample
from .source import Source, open_source
from .target import matched_patches, random_windows

_WINDOW_BYTES = 256 << 20  # of all windows that are learned from
_ALONE = 4  # trainings of a model without a source
_FEW = 32  # windows below which the labelled ones help to say what the scene is like
_LEAST = 4
_NO_LABEL = 'No label on the cube is of'  # as labels without an empty class begin to say it

Progress = Callable[[float, str], None]


def train_sst(
    cube: Cube,
    labels: LabelSet,
    seed: int = 0,
    block_size: int = DEFAULT_BLOCK_SIZE,
    licence: str = '',
    check_cancelled: Optional[Callable[[], None]] = None,
    progress: Optional[Progress] = None,
    computing: Computing = DEFAULT,
    source: str = '',
) -> Trained:
    """Learn a network from labelled pixels of a cube, on its own or going on from a model of another scene.

    Args:
        cube: The cube.
        labels: Labelled pixels, as in :func:`hsi_plugin.methods.sst.classifier.train_sst`. With a source, one pixel of each of two
            classes suffices, and classes of the scheme without a pixel are kept where the source knows them.
        seed: Decides all that is random.
        block_size: Side in pixels of the blocks that are held out.
        licence: Licence that the model is given.
        check_cancelled: Called between reads and before every training step; raises to stop.
        progress: Takes the finished share, 0…1, and what is being done.
        computing: Where to train.
        source: A model file of the same method to go on from; empty for none.

    Raises:
        CubeError: No band of the cube is good.
        LabelError: Fewer than two classes; without a source, or where it does not help, fewer than two valid pixels in a class.
        ModelError: The source cannot be read, or the cube lacks wavelengths that it needs or has other units.
        ParameterError: The source is of another method; or there is no such device.
    """
    if source:
        return Stage(cube, labels, open_source(source), seed, block_size, licence, check_cancelled or never, progress, computing).train()
    trained = train_alone(cube, labels, seed, block_size, licence, check_cancelled, progress, computing)
    own = random_windows(cube, _own_bands(cube), _side(trained), seed, check_cancelled or never)
    return _with_sample(trained, own)


class Stage:
    """One stage with a source.

    Attributes:
        given: The labelled windows in the source's bands, under the target's scheme.
        mapping: From its classes to the source's.
        match: From the cube's bands to the source's.
        side: Of the source's window.
        pixels: Windows at random places of the cube.

    Args:
        cube: The target.
        labels: Its labels.
        source: The source.
        seed: Decides all that is random.
        block_size: Side in pixels of the blocks that are held out.
        licence: Licence that the model is given.
        check: Called between reads and before every training step; raises to stop.
        progress: Takes the finished share, 0…1, and what is being done.
        computing: Where to train.
    """

    def __init__(
        self, cube: Cube, labels: LabelSet, source: Source, seed: int = 0, block_size: int = DEFAULT_BLOCK_SIZE, licence: str = '',
        check: Callable[[], None] = never, progress: Optional[Progress] = None, computing: Computing = DEFAULT,
    ) -> None:
        limit_threads(1)
        self.cube, self.labels, self.source, self.seed, self.block_size, self.licence = cube, labels, source, seed, block_size, licence
        self.check, self.progress, self.computing = check, progress, computing
        self.accelerator = choose(computing.device)
        self.match = match_bands(source.card, cube)
        self.side = source.network.shape.side
        self.given, self.mapping = self._gather()
        self.pixels = self._look_around()
        marks = self.given.labels
        self.trainings, self.planned = 0, 2 * len(parts(marks.values, marks.rows, marks.cols, block_size, seed)) + _ALONE
        self.told: List[str] = []

    def train(self) -> Trained:
        """Try transfer and the control, and train what the guard prefers."""
        tried = self.compare()
        self.computing.tell(tried.verdict.reason)
        if not tried.verdict.transfer:
            return self._alone(tried.verdict)
        values = self.given.labels.values
        network, policy = self.transfer(np.arange(len(values)))
        features = {
            **recipe(network.module.shape, len(values)), 'window': self.side, 'pixel_m': pixel_metres(self.cube.grid),
            'first_temperature': float(network.module.temperature),
            'stages': [*self.source.lineage, self._entry(tried.verdict, policy.rounds)],
        }  # fmt: skip
        judged = judge(tried.transfer, self.given)
        card = fill_card(self.cube, self.given, judged, METHOD, features, self.seed, self.licence, self.side // 2)
        inherited = self.source.card  # its bands are what the network reads
        card = replace(
            card, bands=inherited.bands, band_numbers=inherited.band_numbers, cube_bands=inherited.cube_bands,
            source={**card.source, 'model': self.source.name, 'model_sha256': self.source.sha256},
            notes=(*card.notes, tried.verdict.reason, *self.mapping.notes(), *self.match.notes),
            trained_on=_joined(card.trained_on, inherited.trained_on),
        )  # fmt: skip
        return _with_sample(Trained(card, network.tensors(), judged.accuracy), self.pixels)

    def _gather(self) -> Tuple[Labelled, ClassMapping]:
        """The labelled windows in the source's bands, under a scheme of the classes that have a label or that the source knows."""
        bands = max(self.source.card.bands.count, int(self.cube.bands.good.sum()))
        most = min(MAXIMUM_PIXELS, max(1, _WINDOW_BYTES // (8 * bands * max(self.side, side_for(self.cube.grid)) ** 2)))

        def read(rows: Array, cols: Array) -> Tuple[Array, Array]:
            return matched_patches(self.cube, rows, cols, self.match, self.side, self.check)

        given = gather(self.cube, self.labels, most, self.seed, self.check, read, least=1)
        names, scheme = self.source.card.scheme.names, self.labels.scheme
        all_known = map_classes(names, scheme.names)
        labelled = set(given.labels.scheme.names)
        classes = [one for one, value in zip(scheme, all_known.values) if value or one.name in labelled]
        kept = ClassScheme(tuple(ClassDefinition(at, one.name, one.colour) for at, one in enumerate(classes, 1)))
        place = {one.name: one.value for one in kept}
        values = np.array([place[given.labels.scheme.names[value - 1]] for value in given.labels.values], np.int64)
        mapping = map_classes(names, kept.names)
        only = [f'"{name}"' for name in kept.names if name not in labelled]
        left = [f'"{name}"' for name in scheme.names if name not in kept.names]
        notes = [one for one in given.notes if not one.startswith(_NO_LABEL)]  # said anew, because the source may know the class
        notes += [f'Known from the source alone, without a label here: {", ".join(only)}.'] if only else []
        notes += [f'{_NO_LABEL} {", ".join(left)}; left out.'] if left else []
        return replace(given, labels=replace(given.labels, values=values, scheme=kept), notes=tuple(notes)), mapping

    def _look_around(self) -> Sample:
        """Windows of the target without regard to labels; where it holds data in few places, those of the labels too.

        Raises:
            CubeError: There is nearly nothing.
        """
        found = random_windows(self.cube, self.match, self.side, self.seed, self.check)
        if len(found) < _FEW:
            there = known(self.given.spectra)
            labelled = np.where(there[:, None], self.given.spectra, np.float32(0.0))
            found = Sample(np.concatenate([found.patches, labelled]), np.concatenate([found.valid, there]))
        if len(found) < _LEAST:
            raise CubeError(
                f'{self.cube.name} holds data in too few pixels to compare it with the source.',
                'Leave the source out, or label more pixels.',
            )
        return found

    def compare(self) -> Tried:
        """Both ways on held-out blocks. The control reads the cube as it would without a source: its own bands, its own window."""
        marks, classes = self.given.labels, len(self.given.labels.scheme)
        side = side_for(self.cube.grid)
        own = self.cube.bands.good_indices
        windows = label_patches(self.cube, marks.rows, marks.cols, own, side, self.check)[0]
        wavelengths = self.cube.bands.select(own.tolist()).wavelengths_nm

        def moved(at: Array) -> Scores:
            network, _ = self.transfer(at)
            return lambda asked: network.scores(self.given.spectra[asked], known(self.given.spectra[asked]))

        def control(at: Array) -> Scores:
            network = fit_network(
                windows[at], known(windows[at]), marks.values[at], classes, self.seed, self.accelerator, self._step(), self._tell,
                wavelengths_nm=wavelengths,
            )  # fmt: skip
            return lambda asked: network.scores(windows[asked], known(windows[asked]))

        def linear(at: Array) -> Scores:
            centre = fit_centre(windows[at], marks.values[at], classes)
            return lambda asked: centre.scores(windows[asked])

        buffer = max(side, self.side) - 1
        return try_both(
            moved, control, linear, marks.values, marks.rows, marks.cols, classes, self.block_size, buffer, self.seed
        )

    def transfer(self, at: Array) -> Tuple[Network, FreezingPolicy]:
        """Go on from the source with some of the labelled pixels."""
        values = self.given.labels.values[at]
        windows = self.given.spectra[at]
        policy = FreezingPolicy(self.source.seen, self.pixels, len(at), self.seed)
        classes = [value - 1 if value else None for value in self.mapping.values]
        start = Start(self.source.tensors, classes, policy, linear=True, rehearsal=self.source.rehearsal(self.mapping, values))
        network = fit_network(
            windows, known(windows), values, len(classes), self.seed, self.accelerator, self._step(), self._tell, start,
            self.source.card.bands.wavelengths_nm, float(self.source.tensors['temperature']),
        )  # fmt: skip
        return network, policy

    def _alone(self, verdict: Verdict) -> Trained:
        """The model that the target's labels give by themselves, with what was tried on its card."""
        try:
            check_trainable(self.labels.without_empty_classes())
        except LabelError as error:
            raise LabelError(f'{verdict.reason} Without it: {error.what[0].lower()}{error.what[1:]}', error.remedy) from error
        done = self.trainings / self.planned

        def progress(share: float, doing: str) -> None:
            if self.progress is not None:
                self.progress(min(1.0, done + (1.0 - done) * share), doing)

        trained = train_alone(self.cube, self.labels, self.seed, self.block_size, self.licence, self.check, progress, self.computing)
        features = {**trained.card.features, 'stages': [self._entry(verdict, [])]}
        card = replace(trained.card, features=features, notes=(*trained.card.notes, verdict.reason))
        own = random_windows(self.cube, _own_bands(self.cube), _side(trained), self.seed, self.check)
        return _with_sample(replace(trained, card=card), own)

    def _entry(self, verdict: Verdict, rounds: List[Round]) -> Dict[str, Any]:
        """What the card says of this stage."""
        counts = zip(self.given.labels.scheme.names, self.given.labels.counts())
        return {
            'cube': self.cube.name, 'labels': len(self.given.labels), 'label_counts': {name: int(count) for name, count in counts},
            'source': {'file': self.source.name, 'sha256': self.source.sha256, 'cube': self.source.card.source.get('cube', '')},
            'classes': self.mapping.pairs(), 'rounds': [one.to_json() for one in rounds], 'verdict': verdict.to_json(),
            'used': verdict.transfer,
        }  # fmt: skip

    def _step(self) -> Callable[[float], None]:
        before = self.trainings
        self.trainings += 1
        words = 'comparing with learning from these labels alone' if self.planned - before > _ALONE else 'training'

        def step(share: float) -> None:
            self.check()
            if self.progress is not None:
                self.progress(min(1.0, (before + share) / self.planned), words)

        return step

    def _tell(self, sentence: str) -> None:
        if sentence not in self.told:  # once, not once a fold
            self.told.append(sentence)
            self.computing.tell(sentence)


def _joined(own: Optional[TrainedOn], source: Optional[TrainedOn]) -> Optional[TrainedOn]:
    """What a model has seen that went on from another one: also that one's pixels, where they are of the same image."""
    if own is None or source is None or (source.cube_sha256, source.cols) != (own.cube_sha256, own.cols):
        return own
    return replace(own, pixels=np.union1d(own.pixels, source.pixels), reach=max(own.reach, source.reach))


def _own_bands(cube: Cube) -> BandMatch:
    return BandMatch(cube.bands.good_indices, None)


def _side(trained: Trained) -> int:
    return int(trained.card.features['network']['side'])


def _with_sample(trained: Trained, sample: Sample) -> Trained:
    """A model that carries windows of its scene; as it is where the scene holds too few to be compared with."""
    if len(sample) < _LEAST:
        return trained
    packed = pack_sample(sample, trained.tensors['mean'], trained.tensors['spread'])
    features = {**trained.card.features, 'sample': {'windows': len(sample), 'of': trained.card.source.get('cube', ''), 'at': 'random'}}
    return replace(trained, card=replace(trained.card, features=features), tensors={**trained.tensors, **packed})
