"""Labels on a cube: which pixels are of which class."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from typing import List, Tuple

import numpy as np

from ..core.arrays import Array
from ..core.classes import ClassDefinition, ClassScheme
from ..core.errors import LabelError
from ..core.grid import Grid


@dataclass(frozen=True, eq=False)
class LabelSet:
    """Labelled pixels of one cube; every pixel occurs at most once.

    Args:
        rows: Pixel rows, int64, shape ``(n,)``.
        cols: Pixel columns, int64, shape ``(n,)``.
        values: Class values 1…K, int64, shape ``(n,)``.
        scheme: The K classes.
        source: Where the labels come from: a path, or another short text for people.
        warnings: Sentences about labels that could not be used.
    """

    rows: Array
    cols: Array
    values: Array
    scheme: ClassScheme
    source: str = ''
    warnings: Tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.values)

    def counts(self) -> Array:
        """Number of labelled pixels of each class, shape ``(K,)``."""
        return np.bincount(self.values, minlength=len(self.scheme) + 1)[1:]

    def to_raster(self, grid: Grid) -> Array:
        """The labels as an array of the grid's shape ``(rows, cols)``, 0 where there is none; uint8, or uint16 beyond 254 classes."""
        out = np.zeros((grid.rows, grid.cols), np.uint8 if len(self.scheme) <= 254 else np.uint16)
        out[self.rows, self.cols] = self.values
        return out

    def sha256(self) -> str:
        """A hash of pixels, class values and class names; the order in which labels were given does not matter."""
        order = np.lexsort((self.cols, self.rows))
        digest = hashlib.sha256(json.dumps(self.scheme.names, ensure_ascii=False).encode('utf-8'))
        for part in (self.rows, self.cols, self.values):
            digest.update(np.ascontiguousarray(part[order], dtype='<i8').tobytes())
        return digest.hexdigest()

    def without_empty_classes(self) -> LabelSet:
        """The same labels under a scheme of only those classes that have one, numbered anew from 1."""
        counts = self.counts()
        if counts.all():
            return self
        kept = np.flatnonzero(counts) + 1
        new_value = np.zeros(len(self.scheme) + 1, np.int64)
        new_value[kept] = np.arange(1, len(kept) + 1)
        old = self.scheme.classes
        classes = tuple(ClassDefinition(i + 1, old[v - 1].name, old[v - 1].colour) for i, v in enumerate(kept))
        missing = ', '.join(f'"{c.name}"' for c in old if not counts[c.value - 1])
        return replace(
            self,
            values=new_value[self.values],
            scheme=ClassScheme(classes),
            warnings=(*self.warnings, f'No label on the cube is of {missing}; left out.'),
        )


def check_trainable(labels: LabelSet, minimum_per_class: int = 2) -> None:
    """Refuse labels that no classifier can learn from.

    Args:
        labels: The labels.
        minimum_per_class: The least number of pixels that every class needs.

    Raises:
        LabelError: There are fewer than two classes, or a class has too few pixels; the message names them.
    """
    counts = labels.counts()
    if np.count_nonzero(counts) < 2:
        found = f'only class "{labels.scheme.names[int(counts.argmax())]}"' if counts.any() else 'no class'
        raise LabelError(f'The labels hold {found}.', 'Label pixels of at least two classes.')
    few: List[str] = [f'"{c.name}" ({int(n)})' for c, n in zip(labels.scheme, counts) if n < minimum_per_class]
    if few:
        raise LabelError(
            f'Too few labelled pixels in {", ".join(few)}.', f'Label at least {minimum_per_class} pixels of every class.'
        )


def settle(rows: Array, cols: Array, values: Array) -> Tuple[Array, Array, Array, int]:
    """Merge repeated labels of a pixel and drop pixels that were labelled with different classes.

    Args:
        rows: Pixel rows, shape ``(n,)``.
        cols: Pixel columns, shape ``(n,)``.
        values: Class values, shape ``(n,)``.

    Returns:
        Rows, columns and values of the pixels that remain, in raster order, and the number of pixels that were dropped.
    """
    if not len(values):
        return rows, cols, values, 0
    order = np.lexsort((values, cols, rows))
    rows, cols, values = rows[order], cols[order], values[order]
    first = np.ones(len(values), bool)
    first[1:] = (rows[1:] != rows[:-1]) | (cols[1:] != cols[:-1])
    start = np.flatnonzero(first)
    last = np.append(start[1:], len(values)) - 1
    agree = values[start] == values[last]  # sorted by value within a pixel: equal ends mean equal throughout
    kept = start[agree]
    return rows[kept], cols[kept], values[kept], int(np.count_nonzero(~agree))
