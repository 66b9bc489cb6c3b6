"""Finished runs, one JSON line each, appended as they come: a simulation that was interrupted goes on behind the last one.

Runs are found again by a hash of everything that decides them, so nothing has to be asked and nothing can be mixed up.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Sequence

from ....core.errors import OutputError
from ....cubes.atomic import output_error
from .judge import Point

FORMAT = 1


class Store:
    """The finished runs in a file, whose folder is made where it is not there.

    Args:
        path: The file.

    Raises:
        OutputError: It cannot be made or read.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._runs: Dict[str, List[Point]] = {}
        if path.is_dir():
            raise OutputError(f'{path} is a folder.', 'Choose another name.')
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            lines = path.read_text(encoding='utf-8').splitlines() if path.exists() else []
        except (OSError, UnicodeDecodeError) as error:
            raise output_error(path, error) if isinstance(error, OSError) else OutputError(
                f'{path} holds something else.', 'Choose another name.'
            ) from error
        for line in lines:
            try:
                value = json.loads(line)
                self._runs[str(value['key'])] = [Point.from_json(one) for one in value['points']]
            except (ValueError, KeyError, TypeError):  # a line that a kill cut off: run again
                continue

    def get(self, key: str) -> Optional[List[Point]]:
        """The finished run of a key, if there is one."""
        return self._runs.get(key)

    def add(self, key: str, points: Sequence[Point]) -> None:
        """Keep a run.

        Raises:
            OutputError: The disk is full, or the file cannot be written.
        """
        self._runs[key] = list(points)
        line = json.dumps({'key': key, 'points': [point.to_json() for point in points]}).encode()
        try:
            with open(self.path, 'ab+') as file:
                # Behind a line that a kill cut off, a new one begins.
                file.seek(0, 2)
                if file.tell():
                    file.seek(-1, 2)
                    if file.read(1) != b'\n':
                        file.write(b'\n')
                file.write(line + b'\n')
        except OSError as error:
            raise output_error(self.path, error) from error


def key_of(**parts: Any) -> str:
    """The hash of everything that decides a run."""
    given: Mapping[str, Any] = {'format': FORMAT, **parts}
    return hashlib.sha256(json.dumps(given, sort_keys=True).encode()).hexdigest()
