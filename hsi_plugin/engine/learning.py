"""The methods' code by name, and learning a model with it: shared by the jobs that train and those that classify."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Callable, Dict, Mapping, Optional, Protocol, Tuple, Union

import numpy as np

from ..core.arrays import Array
from ..core.errors import LabelError, ModelError
from ..core.methods import METHODS, find_method
from ..core.window import Window
from ..cubes import Cube
from ..labels.read import LabelSet, read_labels
from ..methods.apply import Predictor
from ..models.card import ModelCard
from .context import Context
from .job import ClassifyJob, TrainJob


class Trained(Protocol):
    """What training gives: the two parts of a model file, and the accuracy that is also on the card."""

    @property
    def card(self) -> ModelCard:
        """The model's card."""

    @property
    def tensors(self) -> Dict[str, Array]:
        """Its weights."""

    @property
    def accuracy(self) -> Dict[str, Any]:
        """Accuracy on what was held out."""


class FittedPredictor(Predictor, Protocol):
    """A predictor with what a user should know about how it was fitted to the cube."""

    warnings: Tuple[str, ...]


class Model(Protocol):
    """A trained model in memory."""

    @property
    def card(self) -> ModelCard:
        """The model's card."""

    def adapt(self, cube: Cube) -> FittedPredictor:
        """Fit the model to a cube's bands and stored values."""


@dataclass(frozen=True)
class Code:
    """What does the work of a method.

    Args:
        train: From a cube, labels and a seed to a model.
        load: From a model file's card and tensors to a model.
    """

    train: Callable[..., Trained]
    load: Callable[[ModelCard, Mapping[str, Array]], Model]


def code_of(name: str) -> Code:
    """The code of a method, imported now.

    Raises:
        ParameterError: There is no such method.
    """
    return _CODES[find_method(name).name]()


def load_model(card: ModelCard, tensors: Mapping[str, Array]) -> Model:
    """A model from the two parts of its file.

    Raises:
        ModelError: It was made by a method that is not known here, or its parts do not fit together.
    """
    if card.method not in METHODS:
        raise ModelError(f'The model was made by the method "{card.method}", which is not known here.', 'Update the plugin.')
    return code_of(card.method).load(card, tensors)


def learn(
    cube: Cube, job: Union[TrainJob, ClassifyJob], area: Optional[Window], context: Context
) -> Tuple[Trained, LabelSet]:
    """Learn a model from a job's labels.

    Args:
        cube: The job's cube.
        job: Says which labels, which method and which seed.
        area: Where labels count; None for everywhere.
        context: Tells whether the job was cancelled.

    Raises:
        LabelError: No label lies in the area, or they are too few to learn from.
    """
    train = code_of(job.method).train
    labels = read_labels(job.labels, cube.grid, job.field or None)
    if area is not None:
        labels = _inside(labels, area)
    context.check_cancelled()
    return train(cube, labels, job.seed, check_cancelled=context.check_cancelled), labels


def _inside(labels: LabelSet, area: Window) -> LabelSet:
    """The labels of the pixels in a window."""
    row, col = labels.rows - area.row, labels.cols - area.col
    keep = (row >= 0) & (row < area.height) & (col >= 0) & (col < area.width)
    if not np.any(keep):
        raise LabelError('No label lies in the window.', 'Choose another window, or leave it out.')
    return replace(labels, rows=labels.rows[keep], cols=labels.cols[keep], values=labels.values[keep])


def _click() -> Code:
    from ..methods.click.classifier import ClickModel, train_click

    return Code(train_click, ClickModel.from_file)


_CODES: Dict[str, Callable[[], Code]] = {'click': _click}
