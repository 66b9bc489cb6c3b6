"""Class probabilities from pixels that a user labelled: the discriminant of the click classifier, with all classes' probabilities.

A discriminant has to know every class. One that nobody clicked is shown to it by pixels that the other parts are surest of, so that two
clicks on a field are enough for a map of field, tree and water.
"""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

import numpy as np

from ...core.arrays import Array, BoolArray
from ...core.class_prompts import ClassPrompt, scheme_of
from ...core.errors import LabelError
from ...core.window import Window
from ...cubes.cube import Cube
from ...labels.label_set import LabelSet, settle
from ..click.classifier import ClickModel, train_click
from .probabilities import Probabilities, best_two
from .refine.criteria import sample_windows

RECIPE = 1
"""Grows whenever the same cube and clicks would give other probabilities."""
_LEAST_CLASSES = 2
_HALF = 10.0  # labels of a class at which clicks count half of what many would
_SUREST = 60  # pixels of a class that nobody clicked
_SURE = 0.5  # probability that such a pixel has at least


class ClickProbabilities:
    """Class probabilities of a cube's pixels by labelled pixels; one of :class:`~.probabilities.Probabilities`.

    Classes that neither clicks nor other parts show keep a share of 1/K in every pixel: nothing speaks for or against them.

    Args:
        cube: The cube.
        prompts: The classes; pixels that stand in them count as labels.
        labels: Labelled pixels, classes by name; None for none.
        others: What is known without clicks; None for nothing.
        seed: Decides ties while the accuracy of clicks is judged.
        check: Called now and then; raises to stop.

    Attributes:
        classes: K.
        trust: 0…1: ``n / (n + 10)``, n the median of the labels of a class. Two clicks do not say what all of a class looks like.
        notes: Sentences that a user should know.
        recipe: Everything beside the cube that decides the probabilities, JSON-ready.
        trained_on: The pixels that were learned from.

    Raises:
        LabelError: Fewer than two of the classes are shown by a pixel.
    """

    def __init__(
        self, cube: Cube, prompts: Sequence[ClassPrompt], labels: Optional[LabelSet], others: Optional[Probabilities], seed: int,
        check: Callable[[], None],
    ) -> None:  # fmt: skip
        self._cube, self.classes = cube, len(prompts)
        rows, cols, values, left_out = _gather(prompts, labels)
        rows, cols, values, torn = settle(rows, cols, values)
        clicked = np.unique(values) - 1
        each = np.bincount(values)[clicked + 1] if len(values) else np.zeros(1)
        self.trust = float(np.median(each) / (np.median(each) + _HALF))
        rows, cols, values = _with_neighbours(rows, cols, values, cube.grid.window)
        if others is not None and len(values):
            more = _surest(cube, others, np.setdiff1d(np.arange(self.classes), clicked), (rows, cols), check)
            rows, cols, values = np.r_[rows, more[0]], np.r_[cols, more[1]], np.r_[values, more[2]]
        scheme = scheme_of(prompts)
        given = LabelSet(rows, cols, values, scheme, labels.source if labels is not None else 'names')
        here = np.unique(values)
        if len(here) < _LEAST_CLASSES:
            raise LabelError(
                f'Only {len(here)} of the classes have a labelled pixel.', 'Label pixels of at least two classes, or leave the labels out.'
            )
        trained = train_click(cube, given, seed, check_cancelled=check)
        self.trained_on = trained.card.trained_on
        self._model = ClickModel.from_file(trained.card, trained.tensors).adapt(cube)
        names = {prompt.name.casefold(): number for number, prompt in enumerate(prompts)}
        self._order = np.array([names[name.casefold()] for name in trained.card.scheme.names])
        notes: List[str] = [f'{left_out} labels of classes that are not named are left out.'] if left_out else []
        if torn:
            notes.append(f'{torn} pixels are labelled with different classes and count for none.')
        lacking = [prompt.name for number, prompt in enumerate(prompts) if number not in self._order]
        if lacking:
            notes.append(f'Nothing shows a pixel of {", ".join(lacking)}: clicks say nothing of it.')
        shown = [prompts[number].name for number in self._order if number not in clicked]
        if shown:
            notes.append(f'Nobody labelled {", ".join(shown)}: beside the clicks stand the pixels that names are surest of.')
        self.notes = (*notes, *self._model.warnings)
        self.recipe: Dict[str, Any] = {'version': RECIPE, 'labels': given.sha256(), 'seed': seed}

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


def _with_neighbours(rows: Array, cols: Array, values: Array, image: Window) -> Tuple[Array, Array, Array]:
    """Labels, and beside the only label of a class its four neighbours: one spectrum tells nothing of how a class varies."""
    single = np.isin(values, np.flatnonzero(np.bincount(values) == 1))
    steps = np.array([(0, 0), (-1, 0), (1, 0), (0, -1), (0, 1)])
    places = (np.stack([rows, cols], 1)[single][:, None] + steps[1:][None]).reshape(-1, 2)
    names = np.repeat(values[single], len(steps) - 1)
    taken = {(row, col) for row, col in zip(rows.tolist(), cols.tolist())}
    inside = np.array([image.contains(int(r), int(c)) and (int(r), int(c)) not in taken for r, c in places], bool)
    return np.r_[rows, places[inside, 0]], np.r_[cols, places[inside, 1]], np.r_[values, names[inside]]


def _surest(
    cube: Cube, others: Probabilities, classes: Array, taken: Tuple[Array, Array], check: Callable[[], None]
) -> Tuple[Array, Array, Array]:
    """Rows, columns and values from 1 of the pixels of sample windows that are surest of each of some classes; none that was clicked."""
    clicked = set(zip(taken[0].tolist(), taken[1].tolist()))
    found: List[Tuple[float, int, int, int]] = []
    for window in sample_windows(cube):
        check()
        values, valid = others.read(window)
        best = best_two(values)[0]
        for number in classes.tolist():
            chance = np.where(valid & (best == number), values[number], 0.0)
            order = np.argsort(-chance, axis=None)[:_SUREST]
            rows, cols = np.unravel_index(order[chance.flat[order] >= _SURE], chance.shape)
            found += [
                (float(chance[r, c]), number, window.row + int(r), window.col + int(c))
                for r, c in zip(rows, cols) if (window.row + int(r), window.col + int(c)) not in clicked
            ]  # fmt: skip
    kept = [one for number in classes.tolist() for one in sorted((f for f in found if f[1] == number), reverse=True)[:_SUREST]]
    numbers = np.array([(row, col, number + 1) for _, number, row, col in kept], np.int64).reshape(-1, 3)
    return numbers[:, 0], numbers[:, 1], numbers[:, 2]


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
