"""What has to be known of a map before it is corrected; read once, off the thread of windows."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Union

from ...core.classes import ClassScheme
from ...core.grid import Grid
from ..frozen import values_sha256
from ..read import open_classification


@dataclass(frozen=True)
class FoundMap:
    """What is known of the map that is corrected.

    Args:
        path: Its file.
        grid: Its pixels.
        scheme: Its classes.
        sha256: Hash of its class values (`maps.frozen`).
    """

    path: Path
    grid: Grid
    scheme: ClassScheme
    sha256: str


def find_map(path: Union[str, Path]) -> FoundMap:
    """Read a map once, for its hash.

    Raises:
        CubeError: It cannot be read.
    """
    with open_classification(path) as found:
        return FoundMap(Path(path).resolve(), found.grid, found.scheme, values_sha256(found))
