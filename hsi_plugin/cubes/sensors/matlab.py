"""Cubes in MATLAB files, of version 5 (which MATLAB calls -v6 and -v7) and of version 7.3 (HDF5).

Such a file is a bag of variables. The cube is the numeric one with three axes (the largest, unless another is nearly as large), rows ×
columns × bands as MATLAB's hyperspectral tools have it; a variable with the wavelengths says which axis is the bands where its length is
found among others only. HDF5 lists MATLAB's axes backwards. Structures are looked into, where no variable is a cube.

Source: *MAT-File Format*, The MathWorks (version 5; and version 7.3: HDF5 with the attribute ``MATLAB_class``); real files of GatorSense's
Hyperspectral Analysis Introduction.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Dict, List, Optional, Sequence, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.bands import Bands
from ...core.errors import CubeError
from ...core.grid import Grid
from ...core.window import Window
from .. import radiometry
from ..array_pixels import ArrayPixels
from ..cube import Cube
from ..envi import DATA_TYPES, EnviHeader
from ..hierarchy import Tree, as_text
from ..mat5 import MatFile, Variable
from ..metadata import BandMetadata, RasterMetadata
from ..pixels import EnviPixels, Pixels
from ..turned import HeldPixels, TurnedPixels
from ..wavelengths import SpectralSource, in_nanometres
from .candidate import MATLAB, Candidate
from .make import make_cube

_START = b'MATLAB 7.3'
_WAVELENGTHS = re.compile(r'wa?ve?_?-?le?n|lambda|^wl$|^wls$|^wv$|cent(?:er|re)s?|(?:^|_)nm$', re.IGNORECASE)
_WIDTHS = re.compile(r'fwhm|band_?width', re.IGNORECASE)
_GOOD = re.compile(r'^bbl$|good_?bands?', re.IGNORECASE)
_CLEARLY = 2.0  # times larger than the next one: then it is the cube
_DEEPEST, _SIDE = 4, 64


@dataclass(frozen=True)
class _Array:
    """A variable: its name, its shape in MATLAB's order, its type (None: no numbers), how its numbers are got, and as whose pixels."""

    name: str
    shape: Tuple[int, ...]
    kind: str
    dtype: Optional[np.dtype[np.generic]]
    values: Callable[[], Array]
    pixels: Callable[[int], Pixels]

    @property
    def is_cube(self) -> bool:
        return len(self.shape) == 3 and self.dtype is not None and self.kind not in ('logical', 'char') and min(self.shape) > 0

    @property
    def is_list(self) -> bool:
        return self.dtype is not None and self.kind not in ('logical', 'char') and math.prod(self.shape) == max(self.shape, default=0) > 1


def open_product(candidate: Candidate) -> Optional[Cube]:
    """The cube in a MATLAB file; None for other files.

    Raises:
        CubeError: The file is damaged, holds no cube, or holds several of which none is the largest by far.
    """
    path = candidate.path
    if candidate.kind == MATLAB:
        arrays = _version5(MatFile(path))
    elif _is_version73(path):
        arrays = _version73(path, candidate.tree)
    else:
        return None
    return _cube(path, arrays)


def _cube(path: Path, arrays: Sequence[_Array]) -> Cube:
    lists = [a for a in arrays if a.is_list]
    named = {math.prod(a.shape): a for a in reversed(lists) if _WAVELENGTHS.search(a.name.rpartition('.')[2])}
    found = _choose(path, arrays, named)
    warnings: List[str] = []
    axis = _band_axis(found, named, warnings)
    count = found.shape[axis]
    rows, cols = (n for i, n in enumerate(found.shape) if i != axis)
    bands = _bands(count, named.get(count), lists, warnings)
    pixels, dtype = found.pixels(axis), (found.dtype or np.dtype('f8')).newbyteorder('=')
    empty: Dict[str, str] = {}
    metadata = RasterMetadata(empty, empty, empty, empty, (BandMetadata(),) * count)
    grid = Grid(rows, cols)

    def sample() -> Array:
        height, width = min(_SIDE, rows), min(_SIDE, cols)
        chosen = sorted({count // 4, count // 2, 3 * count // 4})
        out = np.empty((len(chosen), height, width), dtype)
        pixels.read(Window((rows - height) // 2, (cols - width) // 2, height, width), chosen, out)
        return np.asarray(out[np.isfinite(out)])

    values = radiometry.understand(metadata, None, f'{path.stem} {found.name}', sample)
    block = pixels.block_shape if isinstance(pixels, ArrayPixels) else (min(256, rows), cols)
    return make_cube(
        path, grid, bands, pixels, dtype, block, sensor='', level='', units=values.units, scale=values.scale, offset=values.offset,
        warnings=(*warnings, *values.warnings),
    )


def _choose(path: Path, arrays: Sequence[_Array], named: Dict[int, _Array]) -> _Array:
    cubes = sorted((a for a in arrays if a.is_cube), key=lambda a: -math.prod(a.shape))
    fitting = [a for a in cubes if any(n in named for n in a.shape)]
    cubes = fitting or cubes
    if not cubes:
        raise CubeError(
            f'{path} holds no cube; it holds {_listed(arrays)}.', 'A cube is a numeric variable with three axes: rows, columns and bands.'
        )
    if len(cubes) > 1 and math.prod(cubes[0].shape) < _CLEARLY * math.prod(cubes[1].shape):
        raise CubeError(
            f'{path} holds several cubes: {_listed(cubes)}.', 'Save the one you mean, with its wavelengths, to a file of its own.'
        )
    return cubes[0]


def _listed(arrays: Sequence[_Array]) -> str:
    told = [f'{a.name} ({" × ".join(str(n) for n in a.shape)} {a.kind})' for a in arrays[:12]]
    return ', '.join(told) + (' and more' if len(arrays) > 12 else '') if told else 'nothing'


def _band_axis(found: _Array, named: Dict[int, _Array], warnings: List[str]) -> int:
    """The axis of the bands: as long as the list of wavelengths, else the last one, as MATLAB's tools have it."""
    for axis in (2, 0, 1):
        if found.shape[axis] in named:
            return axis
    first, second, third = found.shape
    axis = 0 if second == third != first else 2  # n × 512 × 512: the image is the square
    warnings.append(
        f'The variable {found.name} is {first} × {second} × {third}, and no list of wavelengths tells its bands; its '
        f'{"first" if axis == 0 else "last"} axis is taken as the bands.'
    )
    return axis


def _bands(count: int, wavelengths: Optional[_Array], lists: Sequence[_Array], warnings: List[str]) -> Bands:
    def one_a_band(pattern: re.Pattern[str]) -> Optional[Array]:
        fitting = [a for a in lists if pattern.search(a.name.rpartition('.')[2]) and math.prod(a.shape) == count]
        values = np.asarray(fitting[0].values(), np.float64).ravel() if fitting else None
        return values if values is not None and np.isfinite(values).all() else None

    good, numbers = one_a_band(_GOOD), np.asarray(wavelengths.values(), np.float64).ravel() if wavelengths is not None else None
    usable = np.ones(count, bool) if good is None or not good.any() else good != 0
    if numbers is None or not np.isfinite(numbers).all():
        warnings.append('The file does not tell the wavelengths of its bands.')
        return Bands(count, None, None, usable)
    nm, fwhm = in_nanometres(SpectralSource(numbers, '', one_a_band(_WIDTHS)), warnings)
    return Bands(count, nm, fwhm if nm is not None else None, usable)


def _version5(file: MatFile) -> List[_Array]:
    """The variables of a file of version 5; the fields of its structures too, where no variable is a cube."""

    def array(variable: Variable) -> _Array:
        def pixels(axis: int) -> Pixels:
            plain = None if variable.compressed else _plain(file.path, variable, axis)
            return plain or HeldPixels(lambda: _bands_first(file.read(variable), axis))

        return _Array(variable.name, variable.shape, variable.kind, variable.dtype, lambda: file.read(variable), pixels)

    found = [array(v) for v in file.variables]
    if not any(a.is_cube for a in found):
        for variable in file.variables:
            found += [array(v) for v in (file.fields(variable) if variable.kind == 'struct' else ())]
    return found


def _plain(path: Path, variable: Variable, axis: int) -> Optional[Pixels]:
    """Pixels of an uncompressed variable, straight from the disk: column by column, so that rows and columns change places."""
    codes = {name: code for code, name in DATA_TYPES.items()}
    if variable.dtype is None or variable.dtype.str[1:] not in codes:
        return None
    rows, cols = (n for i, n in enumerate(variable.shape) if i != axis)
    # MATLAB's last axis varies slowest: (rows, cols, bands) lies band by band, and (bands, rows, cols) pixel by pixel.
    interleave = {2: 'bsq', 1: 'bil', 0: 'bip'}[axis]
    fields = {
        'bands': variable.shape[axis], 'lines': cols, 'samples': rows, 'data type': codes[variable.dtype.str[1:]], 'interleave': interleave,
        'byte order': int(variable.dtype.str[0] == '>'), 'header offset': variable.start,
    }
    return TurnedPixels(EnviPixels(str(path), EnviHeader(str(path), {name: str(value) for name, value in fields.items()})))


def _bands_first(values: Array, axis: int) -> Array:
    return np.moveaxis(values, axis, 0)


def _is_version73(path: Path) -> bool:
    try:
        with open(path, 'rb') as file:
            return file.read(len(_START)) == _START
    except OSError:
        return False


def _version73(path: Path, tree: Tree) -> List[_Array]:
    """The arrays of an HDF5 file that MATLAB wrote, with its own names of types and its own order of axes."""
    found, waiting = [], [('', 0)]
    while waiting:
        group, depth = waiting.pop(0)
        for name in tree.arrays(group or '/'):
            node = tree.array(f'{group}/{name}')
            if node is not None:
                kind = as_text(node.attributes.get('MATLAB_class')) or str(node.dtype)
                full, shape = f'{group}/{name}', node.shape[::-1]
                dtype = node.dtype if kind not in ('cell', 'char') else None

                def values(full: str = full) -> Array:
                    with Tree(path) as again:
                        return again.need(full).values().T

                def pixels(axis: int, full: str = full) -> Pixels:
                    order = list('rc')
                    order.insert(axis, 'b')
                    return ArrayPixels(str(path), full, ''.join(order)[::-1])

                found.append(_Array(full[1:].replace('/', '.'), shape, kind, dtype, values, pixels))
        if depth < _DEEPEST:
            waiting += [(f'{group}/{child}', depth + 1) for child in tree.groups(group or '/') if not child.startswith('#')]
    return found
