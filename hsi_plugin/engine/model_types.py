"""What the engine expects of a method: training's results, a model in memory, and one that is fitted to a cube."""

from __future__ import annotations

from typing import Any, Dict, Optional, Protocol, Tuple

from ..core.arrays import Array
from ..cubes import Cube
from ..methods.apply import Predictor
from ..methods.computing import DEFAULT, Computing
from ..models.card import ModelCard
from .job import Json


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
    """A predictor with what a user should know about how it was fitted to the cube, and where it computes.

    `matching` tells how the model's bands were found in the cube: :meth:`hsi_plugin.methods.matching.Matching.to_json`.
    """

    warnings: Tuple[str, ...]
    matching: Json

    @property
    def device(self) -> str:
        """Such as `cpu` or `cuda:0 NVIDIA …`, for the run record; it is final when the work is done."""


class WithSets(FittedPredictor, Protocol):
    """A predictor that counts the classes in each pixel's set, once it has limits; and gives the posteriors of all classes."""

    limits: Optional[Array]

    def posteriors(self, raw: Array) -> Array:
        """Posteriors ``(K, n)`` of stored values ``(bands, n)``, or of what :meth:`~..methods.apply.Streaming.stream` gave."""


class Model(Protocol):
    """A trained model in memory."""

    @property
    def card(self) -> ModelCard:
        """The model's card."""

    def adapt(self, cube: Cube, computing: Computing = DEFAULT) -> FittedPredictor:
        """Fit the model to a cube's bands and stored values, and to what may be used of the machine."""
