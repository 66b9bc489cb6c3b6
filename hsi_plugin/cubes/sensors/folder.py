"""A folder: the one product in it, or the list of what is there.

Each file is asked once which product it belongs to, descriptions (XML, JSON, text) before images, and the files of a product that was found
are not asked again. Folders in the folder are looked into where it holds nothing itself, because archives unpack so.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import List, Optional, Set, Tuple

from ...core.errors import CubeError
from ..cube import Cube
from ..gdal_versions import open_dataset
from ..raster import open_raster
from . import candidate as of
from .cameras import REFERENCE
from .candidate import Candidate
from .parts import IMAGES, files_in
from .products import open_product as open_any

_MOST_FILES, _MOST_FOLDERS, _DEEPEST = 600, 30, 2
_FEW = 4  # bands of a picture or a mask
_ORDER = (of.XML, of.JSON, of.OTHER, of.HDF5, of.HDF4, of.ENVI, of.TIFF, of.MATLAB, of.NUMPY)
_NEVER = ('.png', '.jpg', '.jpeg', '.pdf', '.html', '.md5', '.csv', '.qml', '.ovr', '.aux')
_LISTED = 12


def open_product(candidate: Candidate) -> Optional[Cube]:
    """The product in a folder.

    Raises:
        CubeError: There is none, there are several, or the only one cannot be used.
    """
    folder = candidate.path
    found, faults = _look(folder, 0)
    found = _without_references(found)
    if len(found) == 1:
        return found[0]
    if found:
        names = _names(folder, [c.path for c in found])
        for cube in found:
            cube.close()
        raise CubeError(f'{folder} holds {len(found)} cubes: {names}.', 'Open one of them.')
    if faults:
        if len(faults) == 1:
            raise faults[0]
        raise CubeError(f'{folder} holds no cube that can be used. {faults[0].what}', faults[0].remedy)
    return _plain(folder)


def _without_references(found: List[Cube]) -> List[Cube]:
    """Without the recordings of white and dark references that a camera puts beside its image; all where there is nothing else."""
    images = [c for c in found if c.level != REFERENCE]
    if not images:
        return found
    for cube in found:
        if cube.level == REFERENCE:
            cube.close()
    return images


def _look(folder: Path, depth: int) -> Tuple[List[Cube], List[CubeError]]:
    """The products in a folder, and why others in it cannot be used."""
    files = [f for f in files_in(folder) if f.suffix.lower() not in _NEVER]
    if len(files) > _MOST_FILES:
        raise CubeError(f'{folder} holds {len(files):,} files.', 'Choose the image file itself.')
    found: List[Cube] = []
    faults: List[CubeError] = []
    taken: Set[str] = set()
    for file, kind in sorted(((f, Candidate(str(f)).kind) for f in files), key=lambda one: (_ORDER.index(one[1]), one[0])):
        if os.path.abspath(file) in taken or (kind == of.ENVI and file.suffix.lower() == '.hdr'):
            continue
        try:
            with Candidate(str(file)) as candidate:
                cube = open_any(candidate)
        except CubeError as error:
            faults.append(error)
            continue
        if cube is not None:
            found.append(cube)
            taken |= {os.path.abspath(f) for f in (cube.path, *cube.files)}
    if found or faults or depth == _DEEPEST:
        return found, faults
    for inside in _folders(folder):
        more, others = _look(inside, depth + 1)
        found += more
        faults += others
    return found, faults


def _folders(folder: Path) -> List[Path]:
    try:
        with os.scandir(folder) as entries:
            names = sorted(e.name for e in entries if e.is_dir(follow_symlinks=False) and not e.name.startswith('.'))
    except OSError:
        return []
    return [folder / name for name in names[:_MOST_FOLDERS]]


def _plain(folder: Path) -> Cube:
    """The only image of many bands in a folder without known products."""
    images = []
    for file in files_in(folder):
        if file.suffix.lower() in IMAGES or not file.suffix:
            dataset, _ = open_dataset(str(file))
            if dataset is not None and dataset.RasterCount > _FEW:
                images.append(file)
    if len(images) == 1:
        return open_raster(images[0])
    if images:
        raise CubeError(f'{folder} holds {len(images)} images: {_names(folder, [str(i) for i in images])}.', 'Open one of them.')
    raise CubeError(f'{folder} is a folder without a hyperspectral image.', 'Choose the image file, or the folder that it lies in.')


def _names(folder: Path, paths: List[str]) -> str:
    names = [os.path.relpath(p, folder) for p in paths]
    return ', '.join(names[:_LISTED]) + (f' and {len(names) - _LISTED} more' if len(names) > _LISTED else '')
