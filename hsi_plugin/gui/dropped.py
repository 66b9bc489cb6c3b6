"""Which one cube several files are."""

from __future__ import annotations

import os
from pathlib import Path
from typing import List, Sequence, Set

from ..core.errors import CubeError, LayerError
from ..cubes import Cube, open_cube
from ..qgis_common.i18n import tr

MOST = 64  # files of one product
PICTURE_BANDS = 4  # what has no more is a quick look or a mask
# Files that describe a product come first: they lead to all the others.
_FIRST = ('.xml', '.json', '.hdr', '.nc', '.h5', '.he5', '.hdf5')


def cube_of(paths: Sequence[str]) -> Cube:
    """The cube that all these files belong to: its own files, and others beside them that are no cubes themselves.

    Raises:
        LayerError: They are several cubes, or too many files.
        CubeError: None of them is a cube.
    """
    if len(paths) > MOST:
        raise _several(len(paths))
    found: List[Cube] = []
    refused: List[CubeError] = []
    for path in sorted(paths, key=_rank):
        if any(_name(path) in _files(cube) for cube in found):
            continue
        try:
            found.append(open_cube(path))
        except CubeError as error:
            refused.append(error)
    chosen = max(found, key=lambda cube: cube.bands.count, default=None)
    others = [cube for cube in found if cube is not chosen]
    apart = [cube for cube in others if cube.bands.count > PICTURE_BANDS and not _files(cube) & _files(chosen)]
    for cube in [*others, *(found if apart else [])]:
        cube.close()
    if chosen is None:
        raise CubeError(refused[0].what, refused[0].remedy)
    if apart:
        raise _several(len(paths))
    return chosen


def _rank(path: str) -> int:
    suffix = Path(path).suffix.lower()
    return _FIRST.index(suffix) if suffix in _FIRST else len(_FIRST)


def _files(cube: Cube) -> Set[str]:
    return {_name(path) for path in (str(cube.path), *cube.files)}


def _name(path: str) -> str:
    return os.path.normcase(os.path.abspath(path))


def _several(count: int) -> LayerError:
    return LayerError(tr('{0} files were dropped.').format(count), tr('Drop one cube at a time.'))
