"""The jobs of the clicking loop.

Each is small and keeps nothing in the worker: what they share lies in a folder that the first one makes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Optional, Tuple

from ..core.errors import ParameterError
from .job import Job, WindowNumbers, check_numbers

MOST_CLASSES = 253  # of 8 bits: one value each for no data and for what is left out


@dataclass(frozen=True)
class ActivePrepareJob(Job):
    """Compute what clicking needs: features, superpixels, candidates, typical pixels. What is there already is found at once.

    Results: `folder` (see `core.prepared`), `key`, `channels`, `candidates`, `warnings`, and `prior`: pixels that the source model is
    surest of, as lists of row, column and value (empty without one), with `prior_classes`, the name and colour of each of its classes in
    the order of these values. Whoever runs the loop puts them into what is taught, as the kind `core.taught.PRIOR`, under its own classes.

    Args:
        cube: The raster.
        features: `pca`, `spectra`, or the name of a foundation model whose features are put beside the components.
        source: A model of another scene (`.hsimodel`) that the session starts from; empty for none.
        device: See :class:`TrainJob`, as are `memory`, `threads` and `seed`.
    """

    kind: ClassVar[str] = 'active prepare'
    cube: str
    features: str = 'pca'
    source: str = ''
    device: str = 'auto'
    memory: str = ''
    threads: Optional[int] = None
    seed: int = 0

    def __post_init__(self) -> None:
        check_numbers(self.threads, self.seed)


@dataclass(frozen=True)
class ActiveAskJob(Job):
    """Learn from what was said so far, and choose the next pixels to ask about.

    Results: `questions` (a list of `core.questions.Question`), `model_sha256` (empty before two classes have labels), `temperature`,
    `doubtful` (human labels to which a model that did not know them gives a probability below 0.2: row, column, probability),
    `prior_used` (whether the source model's labels took part), `prior_note` (why, in a sentence; empty without a source), and `about`
    (for each pixel asked for its `top`, as in a question).

    Args:
        folder: What :class:`ActivePrepareJob` made.
        taught: What was said so far: a file as `core.taught` describes.
        classes: K.
        strategy: A name in `core.queries`.
        head: `discriminant` or `logistic`.
        count: How many pixels are chosen.
        within: Ask only about pixels in this window; None for the whole image.
        about: Pixels, row and column in turns, of which the model's view is wanted.
        seed: Decides all that is random.
    """

    kind: ClassVar[str] = 'active ask'
    folder: str
    taught: str
    classes: int
    strategy: str = 'default'
    head: str = 'discriminant'
    count: int = 20
    within: Optional[WindowNumbers] = None
    about: Tuple[int, ...] = ()
    seed: int = 0

    def __post_init__(self) -> None:
        check_numbers(None, self.seed)
        check_counts(self.classes, self.count)


@dataclass(frozen=True)
class ActiveMapJob(Job):
    """Learn from what was said so far, and paint the map: first what is in sight, then the rest.

    The three rasters are made where they are not there, and changed in place where they are: classes 1…K (0: no data, or left out), how
    unsure (0 sure … 254 torn between two classes, 255 no data), and what changed since the last finished map (1, 0 elsewhere). A preview
    event tells when what is in sight is painted. A job that is cancelled leaves the rest as it was.

    Results: `areas` (pixels of each class), `pixels` (with data), `left_out`, `changed` (the share of pixels with another class than in the
    last finished map; None for the first), `expected_error` (mean of 1 − the probability of the winning class), `model_sha256`, `model`
    (its tensors as an `.npz` file), `seconds`. Before two classes have labels nothing is painted, and `model_sha256` is empty.

    Args:
        folder: What :class:`ActivePrepareJob` made.
        taught: What was said so far, as for :class:`ActiveAskJob`.
        classes: K.
        class_raster: The GeoTIFF of classes.
        unsure_raster: The GeoTIFF of uncertainty.
        changed_raster: The GeoTIFF of changes.
        cube: The raster whose grid they have.
        head: `discriminant` or `logistic`.
        first: What is in sight; None for nothing in particular.
        threads: Threads for arithmetic.
    """

    kind: ClassVar[str] = 'active map'
    folder: str
    taught: str
    classes: int
    class_raster: str
    unsure_raster: str
    changed_raster: str
    cube: str
    head: str = 'discriminant'
    first: Optional[WindowNumbers] = None
    threads: Optional[int] = None

    def __post_init__(self) -> None:
        check_numbers(self.threads, 0)
        check_counts(self.classes, 1)


def check_counts(classes: int, count: int) -> None:
    """Refuse numbers that cannot be.

    Raises:
        ParameterError: Fewer than no classes or more than 253, or fewer than one question.
    """
    if not 0 <= classes <= MOST_CLASSES:
        raise ParameterError(f'{classes} classes cannot be learned by clicking.', f'Use at most {MOST_CLASSES}.')
    if count < 1:
        raise ParameterError(f'{count} questions cannot be asked.', 'Ask for at least one.')
