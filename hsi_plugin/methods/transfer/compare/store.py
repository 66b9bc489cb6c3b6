"""Finished cells of the table, one JSON line each, appended as they come: a comparison that was interrupted goes on behind the last one.

Cells are found again by a hash of everything that decides them, so nothing has to be asked and nothing can be mixed up: another cube, other
labels, another model or recipe make other keys, and lines of other keys stay where they are without being read into the table.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any, Dict, Mapping, Optional

from ....core.errors import OutputError
from ....cubes.atomic import output_error
from .figures import Cell

FILE = 'cells.jsonl'
FORMAT = 1


class Store:
    """The finished cells in a folder, which is made where it is not there.

    Args:
        folder: The output folder.

    Raises:
        OutputError: It cannot be made or read.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE
        self._cells: Dict[str, Cell] = {}
        if folder.exists() and not folder.is_dir():
            raise OutputError(f'{folder} is a file.', 'Choose a folder.')
        try:
            folder.mkdir(parents=True, exist_ok=True)
            lines = self.path.read_text(encoding='utf-8').splitlines() if self.path.exists() else []
        except OSError as error:
            raise output_error(folder, error) from error
        for line in lines:
            try:
                cell = Cell.from_json(json.loads(line))
            except (ValueError, KeyError, TypeError):  # a line that a kill cut off: computed again
                continue
            self._cells[cell.key] = cell

    def get(self, key: str) -> Optional[Cell]:
        """The finished cell of a key, if there is one."""
        return self._cells.get(key)

    def add(self, cell: Cell) -> None:
        """Keep a cell.

        Raises:
            OutputError: The disk is full, or the file cannot be written.
        """
        self._cells[cell.key] = cell
        try:
            with open(self.path, 'ab+') as file:
                # Behind a line that a kill cut off, a new one begins.
                file.seek(0, 2)
                if file.tell():
                    file.seek(-1, 2)
                    if file.read(1) != b'\n':
                        file.write(b'\n')
                file.write(json.dumps(cell.to_json()).encode() + b'\n')
        except OSError as error:
            raise output_error(self.path, error) from error


def key_of(**parts: Any) -> str:
    """The hash of everything that decides a cell."""
    given: Mapping[str, Any] = {'format': FORMAT, **parts}
    return hashlib.sha256(json.dumps(given, sort_keys=True).encode()).hexdigest()
