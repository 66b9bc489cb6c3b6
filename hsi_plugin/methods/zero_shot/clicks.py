"""Class probabilities from pixels that a user labelled: the discriminant of the click classifier, with all classes' probabilities."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

import numpy as np

from ...core.arrays import Array, BoolArray
from ...core.class_prompts import ClassPrompt, scheme_of
from ...core.errors import LabelError
from ...core.window import Window
from ...cubes.cube import Cube
from ...labels.label_set import LabelSet
from ..click.classifier import ClickModel, train_click

_LEAST_CLASSES = 2


class ClickProbabilities:
    """Class probabilities of a cube's pixels by labelled pixels; one of :class:`~.probabilities.Probabilities`.

    Classes without a label keep a share of 1/K in every pixel: clicks neither speak for nor against them.

    Args:
        cube: The cube.
        prompts: The classes; pixels that stand in them count as labels.
        labels: Labelled pixels, classes by name; None for none.
        seed: Decides ties while the accuracy of clicks is judged.
        check: Called now and then; raises to stop.

    Attributes:
        classes: K.
        notes: Sentences that a user should know.
        recipe: Everything beside the cube that decides the probabilities, JSON-ready.

    Raises:
        LabelError: Fewer than two of the classes have a labelled pixel.
    """

    def __init__(
        self, cube: Cube, prompts: Sequence[ClassPrompt], labels: Optional[LabelSet], seed: int, check: Callable[[], None]
    ) -> None:
        self._cube, self.classes = cube, len(prompts)
        rows, cols, values, left_out = _gather(prompts, labels)
        scheme = scheme_of(prompts)
        given = LabelSet(rows, cols, values, scheme, labels.source if labels is not None else 'names')
        here = np.unique(values)
        if len(here) < _LEAST_CLASSES:
            raise LabelError(
                f'Only {len(here)} of the classes have a labelled pixel.', 'Label pixels of at least two classes, or leave the labels out.'
            )
        trained = train_click(cube, given, seed, check_cancelled=check)
        self._model = ClickModel.from_file(trained.card, trained.tensors).adapt(cube)
        names = {prompt.name.casefold(): number for number, prompt in enumerate(prompts)}
        self._order = np.array([names[name.casefold()] for name in trained.card.scheme.names])
        notes: List[str] = [f'{left_out} labels of classes that are not named are left out.'] if left_out else []
        lacking = [prompt.name for number, prompt in enumerate(prompts) if number not in self._order]
        if lacking:
            notes.append(f'No pixel is labelled {", ".join(lacking)}: clicks say nothing of it.')
        self.notes = (*notes, *self._model.warnings)
        self.recipe: Dict[str, Any] = {'labels': given.sha256(), 'seed': seed}

    def read(self, window: Window) -> Tuple[Array, BoolArray]:
        """See :class:`~.probabilities.Probabilities`."""
        bands = list(self._model.bands)
        raw = self._cube.read_raw(window, bands)
        valid = self._cube.valid_raw(raw, bands)
        scores = self._model.weights @ raw[:, valid].astype(np.float32) + self._model.bias
        part = np.exp(scores - scores.max(0))
        part *= (len(self._order) / self.classes) / part.sum(0)
        found = np.zeros((self.classes, *window.shape), np.float32)
        out = np.full((self.classes, part.shape[1]), 1.0 / self.classes, np.float32)
        out[self._order] = part
        found[:, valid] = out
        return found, valid


def has_clicks(prompts: Sequence[ClassPrompt], labels: Optional[LabelSet]) -> bool:
    """Whether there is any labelled pixel."""
    return bool(labels is not None and len(labels)) or any(prompt.pixels for prompt in prompts)


def _gather(prompts: Sequence[ClassPrompt], labels: Optional[LabelSet]) -> Tuple[Array, Array, Array, int]:
    """Rows, columns and class values from 1 of all labelled pixels, and how many labels are of no class."""
    scheme = scheme_of(prompts)
    rows: List[int] = []
    cols: List[int] = []
    values: List[int] = []
    left_out = 0
    if labels is not None:
        of = {definition.value: scheme.value_of(definition.name) for definition in labels.scheme}
        for row, col, value in zip(labels.rows.tolist(), labels.cols.tolist(), labels.values.tolist()):
            known = of.get(value)
            if known is None:
                left_out += 1
                continue
            rows.append(row)
            cols.append(col)
            values.append(known)
    for number, prompt in enumerate(prompts):
        for row, col in prompt.pixels:
            rows.append(row)
            cols.append(col)
            values.append(number + 1)
    return np.array(rows, np.int64), np.array(cols, np.int64), np.array(values, np.int64), left_out
