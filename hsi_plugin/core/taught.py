"""What was said about pixels so far, as one table of whole numbers that goes from a labelling session to the loop's jobs as a file.

Columns: row, column, value, kind, group. The value is a class 1…K, K + 1 for pixels to leave out of the map (cloud, shadow, …), or 0 for
pixels that are only not to be asked about again. The kind is :data:`HUMAN` or :data:`PROPAGATED`. Rows of one group belong together (a
label and what it brought along) and are never on both sides of a check.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Union

import numpy as np

from .arrays import Array, BoolArray
from .errors import EngineError

COLUMNS = 5
HUMAN, PROPAGATED, PRIOR = 0, 1, 2


@dataclass(frozen=True, eq=False)
class Taught:
    """The table, column by column; see the module.

    Args:
        table: Shape ``(n, 5)``, int64.
        classes: K, without the one for what is left out.
    """

    table: Array
    classes: int

    @property
    def rows(self) -> Array:
        """Pixel rows."""
        return self.table[:, 0]

    @property
    def cols(self) -> Array:
        """Pixel columns."""
        return self.table[:, 1]

    @property
    def values(self) -> Array:
        """Class values, K + 1 for what is left out, 0 for no class."""
        return self.table[:, 2]

    @property
    def kinds(self) -> Array:
        """Who said it."""
        return self.table[:, 3]

    @property
    def groups(self) -> Array:
        """What belongs together."""
        return self.table[:, 4]

    @property
    def lessons(self) -> BoolArray:
        """The rows that a model learns from."""
        return self.values > 0

    @property
    def humans(self) -> int:
        """Number of labels that people gave."""
        return int(np.count_nonzero(self.lessons & (self.kinds == HUMAN)))


def write_taught(taught: Taught, path: Union[str, Path]) -> None:
    """Write a table as `.npy`.

    Raises:
        EngineError: The disk is full, or the folder is gone.
    """
    try:
        np.save(str(path), np.asarray(taught.table, np.int64).reshape(-1, COLUMNS), allow_pickle=False)
    except OSError as error:
        raise EngineError(f'The labels could not be handed to the compute process: {error}.', 'Make room on the disk.') from error


def read_taught(path: Union[str, Path], classes: int) -> Taught:
    """Read a table.

    Raises:
        EngineError: There is none, or it is another kind of file.
    """
    try:
        table = np.load(str(path), allow_pickle=False)
    except (OSError, ValueError) as error:
        raise EngineError(f'The labels of the loop cannot be read: {error}.', 'Start the loop again.') from error
    if table.ndim != 2 or table.shape[1] != COLUMNS or table.dtype.kind not in 'iu':
        raise EngineError('The labels of the loop are another kind of table.', 'Start the loop again.')
    table = table.astype(np.int64)
    if len(table) and (table[:, 2].max() > classes + 1 or table.min() < 0):
        raise EngineError('The labels of the loop are of classes that there are not.', 'Start the loop again.')
    return Taught(table, classes)
