"""Labels as they were found in a file, before they are put under a class scheme."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import List, Optional, Tuple

import numpy as np

from ..core.arrays import Array
from ..core.classes import ClassDefinition, ClassScheme, suggest_colour
from ..core.errors import LabelError
from .label_set import LabelSet, settle

MOST_CLASSES = 4096


@dataclass
class FoundClass:
    """A class as the file has it: its name, its colour where it has one, and its number where the file knows no names."""

    name: str
    colour: Optional[str] = None
    number: Optional[int] = None


@dataclass
class Found:
    """Labelled pixels with the index of their class in `classes`; a pixel may occur several times.

    Args:
        rows: Pixel rows, int64, shape ``(n,)``.
        cols: Pixel columns, the same shape.
        index: Index into `classes`, the same shape.
        classes: The classes, in the order that a scheme made from them has.
        warnings: Sentences about what could not be used.
    """

    rows: Array
    cols: Array
    index: Array
    classes: List[FoundClass]
    warnings: List[str] = field(default_factory=list)


def to_label_set(found: Found, source: str, scheme: Optional[ClassScheme], append_unknown: bool = False) -> LabelSet:
    """Put what was found under a scheme: the one given, or a new one of the classes that have a label on the cube.

    Args:
        found: What a file holds.
        source: The file, for messages.
        scheme: Classes that the labels must belong to; None: make them from the labels.
        append_unknown: Add classes that the scheme lacks at its end, instead of refusing them.

    Raises:
        LabelError: No pixel is labelled, or a class is not in the scheme.
    """
    warnings = list(found.warnings)
    used = np.bincount(found.index, minlength=len(found.classes)) > 0
    if not used.any():
        raise LabelError(f'{source} labels no pixel of the cube.', ' '.join(warnings) or 'Check that both show the same place.')
    if scheme is None:
        kept = [c for c, u in zip(found.classes, used) if u]
        missing = [c.name for c, u in zip(found.classes, used) if not u]
        if missing:
            warnings.append(f'No label on the cube is of {", ".join(_quoted(missing))}; left out.')
        if len(kept) > MOST_CLASSES:
            raise LabelError(
                f'{source} holds {len(kept):,} different classes.', 'Choose a field or raster of classes, not of measurements.'
            )
        scheme = _new_scheme(kept)
        value_of = np.zeros(len(found.classes), np.int64)
        value_of[used] = np.arange(1, len(kept) + 1)
    else:
        scheme, value_of = _under_scheme(found.classes, used, scheme, source, append_unknown)
    rows, cols, values, conflicts = settle(found.rows, found.cols, value_of[found.index])
    if conflicts:
        warnings.append(f'{_count(conflicts, "pixel has", "pixels have")} labels of several classes; left out.')
    if not len(values):
        raise LabelError(f'All labelled pixels of {source} have labels of several classes.', 'Give every pixel one class.')
    return LabelSet(rows, cols, values, scheme, source, tuple(warnings))


def _new_scheme(classes: List[FoundClass]) -> ClassScheme:
    """Number the classes; a name that occurs twice (two raster values of one name) is told apart by its number."""
    twice = {n for n, k in Counter(c.name for c in classes).items() if k > 1}
    names = [f'{c.name} ({c.number})' if c.name in twice else c.name for c in classes]
    return ClassScheme.from_names(names, [c.colour for c in classes])


def _under_scheme(
    classes: List[FoundClass], used: Array, scheme: ClassScheme, source: str, append: bool
) -> Tuple[ClassScheme, Array]:
    """Find each class in the scheme by its name, or by its number where the file has no names."""
    known = list(scheme)
    value_of = np.zeros(len(classes), np.int64)
    unknown: List[str] = []
    for i, (found, has_labels) in enumerate(zip(classes, used)):
        if not has_labels:
            continue
        value = scheme.value_of(found.name)
        if value is None and found.number is not None and 1 <= found.number <= len(scheme) and found.name == f'class {found.number}':
            value = found.number
        if value is None and append:
            value = len(known) + 1
            known.append(ClassDefinition(value, found.name, found.colour or suggest_colour(found.name, [c.colour for c in known])))
        if value is None:
            unknown.append(found.name)
        else:
            value_of[i] = value
    if unknown:
        raise LabelError(
            f'{source} has labels of {", ".join(_quoted(unknown))}, which {"is" if len(unknown) == 1 else "are"} not among the classes '
            f'{", ".join(_quoted(scheme.names))}.',
            'Rename them, or add them to the class scheme.',
        )
    return ClassScheme(tuple(known)), value_of


def _quoted(names: List[str]) -> List[str]:
    shown = [f'"{n}"' for n in names[:12]]
    return [*shown, f'and {len(names) - 12} more'] if len(names) > 12 else shown


def _count(number: int, one: str, many: str) -> str:
    return f'{number:,} {one if number == 1 else many}'
