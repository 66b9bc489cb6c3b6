"""The files of pictures: in a folder of the user's data, never beside a cube, named by everything that decides what they show."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Iterable, List, Set, Tuple

from ...core.errors import OutputError
from ...core.places import home
from ...cubes import Cube
from ...cubes.atomic import output_error
from ...spectra.recipes import Recipe, Stretch

LIMIT = 2 << 30  # bytes of all pictures together; a few hundred scenes
_VERSION = 2  # of what a picture looks like


def folder() -> Path:
    """The folder of pictures, which are made again where they are missed.

    Raises:
        OutputError: It cannot be made.
    """
    path = home() / 'pictures'
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise output_error(path, error) from error
    return path


def picture_path(cube: Cube, what: Recipe, stretch: Stretch, step: int = 1) -> Path:
    """Where the picture of a cube is, or will be: another name for another file, header, recipe, brightness or step."""
    shares = [round(float(share), 9) for share in what.matrix.ravel()]
    return _named(cube.fingerprint(), what.kind, list(what.bands), shares, str(stretch), step)


def mask_path(cube: Cube, name: str) -> Path:
    """Where the picture of one of a cube's masks is, or will be."""
    return _named(cube.fingerprint(), 'mask', name)


def used(path: Path) -> bool:
    """Whether a picture is there; it then counts as looked at now."""
    try:
        os.utime(path)
    except OSError:
        return False
    return True


def prune(keep: Iterable[str], limit: int = LIMIT) -> int:
    """Remove the pictures that were not looked at for the longest time, until the rest is small enough.

    Args:
        keep: Pictures that layers show.
        limit: Bytes that may stay.

    Returns:
        The bytes that were freed.
    """
    kept: Set[str] = {os.path.normcase(os.path.abspath(path)) for path in keep}
    entries = _entries()
    total, freed = sum(size for _, size, _ in entries), 0
    for _, size, path in entries:
        if total - freed <= limit:
            break
        if os.path.normcase(os.path.abspath(path)) not in kept and remove(path):
            freed += size
    return freed


def size() -> int:
    """Bytes of all pictures together."""
    try:
        return sum(size for _, size, _ in _entries())
    except OutputError:
        return 0


def remove(path: Path) -> bool:
    """Remove a picture, and whether that went well: Windows keeps files that are being read."""
    try:
        path.unlink()
    except OSError:
        return False
    return True


def _named(*decides: object) -> Path:
    digest = hashlib.sha256(json.dumps([_VERSION, *decides], sort_keys=True).encode('utf-8')).hexdigest()[:24]
    return folder() / f'{digest}.tif'


def _entries() -> List[Tuple[float, int, Path]]:
    """When it was looked at last, bytes and path of every picture, oldest first."""
    found = []
    for path in folder().glob('*.tif'):
        try:
            status = path.stat()
        except OSError:  # gone in the meantime
            continue
        found.append((status.st_mtime, status.st_size, path))
    return sorted(found)
