"""One way of learning for every head: from numbers of labelled pixels to something that gives scores of numbers of pixels."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Callable, Dict, Set, Union, cast

from torch import Tensor

from ...core.arrays import Array
from ...cubes.cube import Cube
from ...models.accelerator import choose
from ...models.backbones.base import Backbone, needs_statistics
from ..computing import Computing
from .features import FeatureSource
from .ground import Ground
from .heads import VECTOR_HEADS, Standard, VectorHead, details_of, fit_head, standardise
from .images import RECIPES, Crops, CropScorer, ImageHead, fit_images
from .lowrank import Adapted, cut_tiles, fit_adapters, recipe
from .pool import fit_pooled, standardise_first
from .statistics import scene_statistics

FOLDS = {**dict.fromkeys(('fusion', *VECTOR_HEADS), 5), 'unet': 3, 'runet': 3, 'lora': 2}
"""How many times each head is learned anew to judge it; networks take their time."""

Step = Callable[[float, str], None]


@dataclass(frozen=True, eq=False)
class Learned:
    """A head with what a model file says of it.

    Args:
        head: Gives its tensors.
        standard: How features are standardised for it.
        scorer: Gives scores ``(n, K)`` of numbers of pixels ``(n,)``.
        details: More about it, JSON-ready.
        adapters: Low-rank adapters of the foundation model, by name.
    """

    head: Union[VectorHead, ImageHead]
    standard: Standard
    scorer: Any
    details: Dict[str, Any]
    adapters: Dict[str, Tensor] = field(default_factory=dict)

    def scores(self, indices: Array) -> Array:
        """Scores of pixels by their numbers."""
        found: Array = self.scorer.scores(indices)
        return found


@dataclass(frozen=True, eq=False)
class _Vectors:
    """A head of vectors that is asked for pixels by number."""

    head: VectorHead
    vectors: Array

    def scores(self, indices: Array) -> Array:
        return self.head.scores(self.vectors[indices])


Way = Callable[[Array, Array, int], Learned]


def learner(
    head: str, ground: Ground, cube: Cube, backbone: Backbone, source: FeatureSource, seed: int, computing: Computing, step: Step
) -> Way:
    """The way of learning a head.

    Args:
        head: Its name.
        ground: Labelled pixels and their features.
        cube: The cube.
        backbone: The foundation model; it is not changed.
        source: Where features come from.
        seed: Of all that is random.
        computing: Where networks are trained.
        step: Takes the share that is done of all trainings, the one that is kept and those that judge it, and what is being done.

    Returns:
        A function of numbers of pixels, their class values and the number of classes.
    """
    if head in VECTOR_HEADS or head == 'fusion':
        return _vector_learner(head, ground, step)
    counted = _Counted(FOLDS[head], step)
    tell = _once(computing)
    if head == 'lora':
        return _adapting_learner(ground, cube, backbone, source, seed, computing, counted, tell)
    return _image_learner(head, ground, seed, computing, counted, tell)


def _vector_learner(head: str, ground: Ground, step: Step) -> Way:
    def learn(indices: Array, values: Array, classes: int) -> Learned:
        step(0.0, 'learning')
        vectors = ground.vectors[indices]
        if ground.spectra is not None:
            first = vectors.shape[1] - sum(ground.spectra.parts)
            standard = standardise_first(vectors, ground.scene, first)
            pooled = fit_pooled(vectors, values, classes, standard, (first, *ground.spectra.parts))
            return Learned(pooled, standard, _Vectors(pooled, ground.vectors), {})
        standard = standardise(vectors, ground.scene)
        found = fit_head(head, vectors, values, classes, standard)
        return Learned(found, standard, _Vectors(found, ground.vectors), {'details': details_of(found)})

    return learn


def _image_learner(
    head: str, ground: Ground, seed: int, computing: Computing, counted: _Counted, tell: Callable[[str], None]
) -> Way:
    crops, accelerator = cast(Crops, ground.crops), choose(computing.device)  # a head of images is given crops

    def learn(indices: Array, values: Array, classes: int) -> Learned:
        found: CropScorer = fit_images(
            crops, ground.vectors, indices, classes, RECIPES[head], seed, accelerator, counted.next(), tell, computing.memory, ground.scene
        )
        details = {'network': found.head.network.shape.to_json(), 'training': RECIPES[head].to_json()}
        return Learned(found.head, found.head.standard, found, details)

    return learn


def _adapting_learner(
    ground: Ground, cube: Cube, backbone: Backbone, source: FeatureSource, seed: int, computing: Computing, counted: _Counted,
    tell: Callable[[str], None],
) -> Way:  # fmt: skip
    accelerator = choose(computing.device)
    statistics = scene_statistics(cube, check_cancelled=counted.check) if needs_statistics(source.scaling) else None
    encoder = backbone.fit(cube.bands, cube.units, source.scaling, statistics)
    tiles = cut_tiles(cube, encoder, ground.labels.rows, ground.labels.cols, counted.check)

    def learn(indices: Array, values: Array, classes: int) -> Learned:
        found: Adapted = fit_adapters(
            backbone, cube, source.scaling, statistics, tiles, ground.vectors, indices, values, classes, seed, accelerator, counted.next(),
            tell, computing.memory, ground.scene,
        )  # fmt: skip
        return Learned(found.head, found.head.standard, found, {'training': recipe()}, found.adapters)

    return learn


class _Counted:
    """The share that is done of several trainings, one after the other."""

    def __init__(self, folds: int, step: Step) -> None:
        self._folds, self._step, self._done = folds, step, 0

    def check(self) -> None:
        """Hear whether the job was cancelled."""
        self._step(0.0, 'preparing')

    def next(self) -> Step:
        """What the next training calls."""
        before, self._done = self._done, self._done + 1
        prefix = '' if before == 0 else f'checking the accuracy ({before} of {self._folds}), '

        def step(share: float, doing: str) -> None:
            self._step(min(1.0, (before + share) / (1 + self._folds)), f'{prefix}{doing}')

        return step


def _once(computing: Computing) -> Callable[[str], None]:
    """Tells the user every sentence once, not once a training."""
    told: Set[str] = set()

    def tell(sentence: str) -> None:
        if sentence not in told:
            told.add(sentence)
            computing.tell(sentence)

    return tell
