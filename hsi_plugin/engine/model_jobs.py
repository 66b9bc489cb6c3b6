"""The jobs about models themselves: what there is, what one is, getting, adding and removing them, training them without labels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Optional

from .job import Job, WindowNumbers, check_numbers


@dataclass(frozen=True)
class ShowModelJob(Job):
    """The card of a portable model."""

    kind: ClassVar[str] = 'models show'
    model: str


@dataclass(frozen=True)
class PretrainJob(Job):
    """Train a starter model on cubes without labels, on generated scenes, or both; goes on where an earlier run stopped.

    Args:
        output: The folder of the run: checkpoints, log, curve and, at the end, the model.
        archive: A folder of cubes to learn from; empty for none.
        libraries: A folder of spectral libraries to generate scenes from; empty for none.
        preset: `nano` or `small`.
        steps: Training steps in all.
        batch: Samples a step.
        device: See :class:`TrainJob`, as are `memory`, `threads` and `seed`.
    """

    kind: ClassVar[str] = 'pretrain'
    output: str
    archive: str = ''
    libraries: str = ''
    preset: str = 'nano'
    steps: int = 10_000
    batch: int = 16
    device: str = 'auto'
    memory: str = ''
    threads: Optional[int] = None
    seed: int = 0

    def __post_init__(self) -> None:
        check_numbers(self.threads, self.seed)


@dataclass(frozen=True)
class AdaptJob(Job):
    """Go on training a starter model on one cube, without labels, and keep the result as a model of its own.

    Args:
        cube: The raster.
        name: What the new model is called.
        backbone: The starter model to begin with.
        minutes: How long to train.
        window: The part to learn from; None for all.
        device: See :class:`TrainJob`, as are `memory`, `threads` and `seed`.
    """

    kind: ClassVar[str] = 'adapt'
    cube: str
    name: str
    backbone: str = 'starter'
    minutes: float = 3.0
    window: Optional[WindowNumbers] = None
    device: str = 'auto'
    memory: str = ''
    threads: Optional[int] = None
    seed: int = 0

    def __post_init__(self) -> None:
        check_numbers(self.threads, self.seed)


@dataclass(frozen=True)
class ListModelsJob(Job):
    """The foundation models that are known, and which of them are here."""

    kind: ClassVar[str] = 'models list'


@dataclass(frozen=True)
class AddModelJob(Job):
    """Take a file of weights into the user's models, after it was loaded strictly.

    Args:
        file: The file, as its makers publish it, or a starter model that somebody trained.
        name: The foundation model that it belongs to; empty to find out by its name and content.
    """

    kind: ClassVar[str] = 'models add'
    file: str
    name: str = ''


@dataclass(frozen=True)
class DownloadModelJob(Job):
    """Download the weights of a foundation model, or go on where that stopped; checked by their hash and loaded strictly.

    Args:
        name: The foundation model.
    """

    kind: ClassVar[str] = 'models download'
    name: str


@dataclass(frozen=True)
class RemoveModelJob(Job):
    """Remove downloaded or added weights, or a model of the user's own.

    Args:
        name: The foundation model.
    """

    kind: ClassVar[str] = 'models remove'
    name: str
