"""Arrays from MATLAB files of both kinds, by their names."""

from __future__ import annotations

from pathlib import Path
from typing import Dict, Sequence

import numpy as np

from ....core.arrays import Array
from ....core.errors import CubeError
from ....cubes.hierarchy import Tree
from ....cubes.mat5 import MatFile

_HDF5 = b'\x89HDF\r\n\x1a\n'
_AGAIN = 'Get the file again.'


def read_mat(path: Path, names: Sequence[str]) -> Dict[str, Array]:
    """Arrays by name, in the axis order of MATLAB.

    Args:
        path: The `.mat` file.
        names: The variables to read; others are not touched.

    Raises:
        CubeError: The file cannot be read, or lacks a variable.
    """
    found = _read_hdf5(path, names) if _is_hdf5(path) else _read_version5(path, names)
    lacking = [name for name in names if name not in found]
    if lacking:
        raise CubeError(f'{path} holds no variable "{lacking[0]}".', _AGAIN)
    return found


def _is_hdf5(path: Path) -> bool:
    """Version 7.3 puts MATLAB's own header of 512 bytes before the HDF5 signature; other writers leave it out."""
    try:
        with open(path, 'rb') as file:
            head = file.read(520)
    except OSError as error:
        raise CubeError(f'{path} cannot be read: {error.strerror or error}.', 'Check its name, place and permissions.') from error
    return head[:8] == _HDF5 or head[512:] == _HDF5


def _read_version5(path: Path, names: Sequence[str]) -> Dict[str, Array]:
    file = MatFile(path)
    return {v.name: np.asarray(file.read(v), v.dtype.newbyteorder('=')) for v in file.variables if v.name in names and v.dtype is not None}


def _read_hdf5(path: Path, names: Sequence[str]) -> Dict[str, Array]:
    found: Dict[str, Array] = {}
    with Tree(path) as tree:
        for name in names:
            node = tree.array(f'/{name}')
            if node is not None and node.dtype is not None:
                found[name] = node.read([0] * len(node.shape), node.shape).T  # HDF5 lists MATLAB's axes backwards
    return found
