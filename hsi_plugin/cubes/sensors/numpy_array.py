"""Cubes in NumPy files (``.npy``), with a JSON file beside that says what the array does not.

The file tells the shape, the type and the order of the values; the JSON may tell the rest (:mod:`.numpy_side`).

Without ``axes`` the bands are known only where two axes are equal and the third, the first or the last, is not. Arrays of Python objects
are refused: reading them would run code.

Source: *NumPy Enhancement Proposal 1: A Simple File Format for NumPy Arrays*.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Optional, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.errors import CubeError
from ...core.window import Window
from .. import radiometry
from ..cube import Cube
from ..envi import DATA_TYPES, EnviHeader
from ..metadata import BandMetadata, RasterMetadata
from ..pixels import EnviPixels, Pixels
from ..turned import TurnedPixels
from .candidate import Candidate
from .make import make_cube
from .numpy_side import SideFile, read_json, side_file

_MAGIC = b'\x93NUMPY'
_LARGEST_HEADER = 1 << 20
_DESCR = re.compile(r"'descr'\s*:\s*'([<>|=]?[a-z]\d*)'", re.IGNORECASE)
_FORTRAN = re.compile(r"'fortran_order'\s*:\s*(True|False)")
_SHAPE = re.compile(r"'shape'\s*:\s*\(([\d,\sL]*)\)")
_CODES = {name: code for code, name in DATA_TYPES.items() if not name.startswith('c')}
# Order of the axes from the slowest to the fastest: how ENVI calls it, and whether rows and columns must change places.
_ORDERS: Dict[str, Tuple[str, bool]] = {
    'byx': ('bsq', False), 'ybx': ('bil', False), 'yxb': ('bip', False), 'bxy': ('bsq', True), 'xby': ('bil', True), 'xyb': ('bip', True),
}
_UNITS = (radiometry.REFLECTANCE, radiometry.RADIANCE, radiometry.UNKNOWN)
_SIDE = 64


@dataclass(frozen=True)
class _Stored:
    """What the file says: type, shape, whether the first axis is the fastest, and where the values begin."""

    dtype: np.dtype[np.generic]
    shape: Tuple[int, ...]
    fortran: bool
    start: int


def open_product(candidate: Candidate) -> Optional[Cube]:
    """The cube in a NumPy file.

    Raises:
        CubeError: The file is damaged, holds what is no cube, or its JSON file is missing where it is needed, or says what cannot be.
    """
    path = candidate.path
    stored = _read_header(path)
    side = side_file(path)
    told = SideFile(side, read_json(side)) if side is not None else SideFile(path, {})
    axes = _axes(path, stored, told)
    size = dict(zip(axes, stored.shape))
    rows, cols, count = size['y'], size['x'], size.get('b', 1)
    pixels = _pixels(path, stored, axes, rows, cols, count)
    warnings: List[str] = []
    bands = told.bands(count, warnings)
    grid = told.grid(rows, cols)

    def sample() -> Array:
        height, width = min(_SIDE, rows), min(_SIDE, cols)
        chosen = sorted({count // 4, count // 2, 3 * count // 4})
        out = np.empty((len(chosen), height, width), stored.dtype.newbyteorder('='))
        pixels.read(Window((rows - height) // 2, (cols - width) // 2, height, width), chosen, out)
        nodata = told.per_band('nodata', count)
        return np.asarray(out[np.isfinite(out) & (True if nodata is None else out != nodata[chosen][:, None, None])])

    scale, offset, units = told.per_band('scale', count), told.per_band('offset', count), told.text('units', _UNITS)
    if scale is None and not units:
        empty: Dict[str, str] = {}
        metadata = RasterMetadata(empty, empty, empty, empty, (BandMetadata(),) * count)
        judged = radiometry.understand(metadata, None, path.stem, sample)
        scale, units = judged.scale, judged.units
        warnings += judged.warnings
    return make_cube(
        path, grid, bands, pixels, stored.dtype, (min(256, rows), cols), sensor=told.text('sensor'), level=told.text('level'),
        units=units or radiometry.UNKNOWN, scale=1.0 if scale is None else scale, offset=0.0 if offset is None else offset,
        nodata=told.per_band('nodata', count), acquired=told.text('acquired'), band_names=told.names(count), warnings=warnings,
        interleave={'q': 'band', 'l': 'line', 'p': 'pixel'}[_ORDERS[_slowest_first(stored, axes)][0][2]],
        files=(path,) if side is None else (path, side),
    )


def _read_header(path: Path) -> _Stored:
    try:
        with open(path, 'rb') as file:
            start = file.read(12)
            wide = start[6:7] >= b'\x02'  # versions 2 and 3 count the header's bytes with four bytes, version 1 with two
            begins = 12 if wide else 10
            length = int.from_bytes(start[8:begins], 'little')
            file.seek(begins)
            text = file.read(min(length, _LARGEST_HEADER)).decode('latin-1')
    except OSError as error:
        raise CubeError(f'{path} cannot be read: {error.strerror or error}.', 'Check its permissions.') from error
    descr, fortran, shape = _DESCR.search(text), _FORTRAN.search(text), _SHAPE.search(text)
    if "'descr'" in text and "'|O'" in text:
        raise CubeError(f'{path} holds Python objects, which are not read because that would run code.', 'Save it as an array of numbers.')
    if fortran is None or shape is None or not text or descr is None:
        said = 'has named columns' if "'descr': [" in text else 'has no complete header'
        raise CubeError(f'The NumPy file {path} {said}.', 'Save a plain array of numbers with numpy.save, or copy the file again.')
    code = descr.group(1).lstrip('=|')
    name = code.lstrip('<>')
    if name not in _CODES:
        raise CubeError(f'{path} holds values of the type {descr.group(1)}.', 'Save it as float32, float64, int16, uint16 or int32.')
    lengths = tuple(int(n.rstrip('L')[:18]) for n in re.split(r'[,\s]+', shape.group(1)) if n.rstrip('L'))
    stored = _Stored(np.dtype(code), lengths, fortran.group(1) == 'True', begins + length)
    wanted, held = stored.start + math.prod(lengths) * stored.dtype.itemsize, path.stat().st_size
    if held != wanted:
        what = f'{path} holds {held:,} bytes, but its header describes {wanted:,}.'
        raise CubeError(what, 'The file is cut short or damaged: copy it again.')
    return stored


def _axes(path: Path, stored: _Stored, told: SideFile) -> str:
    """The order of the axes, one letter each: as the JSON file says or, without it, where it cannot be otherwise."""
    shape = stored.shape
    if len(shape) not in (2, 3) or min(shape) < 1 or max(shape) > 2**31 - 1:
        raise CubeError(f'The array in {path} has the shape {shape}.', 'A cube has three axes (rows, columns, bands), an image two.')
    axes = told.text('axes')
    if axes:
        if sorted(axes) != sorted('yxb'[: len(shape)]):
            letters = 'y (rows), x (columns) and b (bands)' if len(shape) == 3 else 'y (rows) and x (columns)'
            raise told.wrong('axes', f'the order of the {len(shape)} axes by the letters {letters}')
        return axes
    if len(shape) == 2:
        return 'yx'
    first, second, third = shape
    if first == second != third:
        return 'yxb'
    if second == third != first:
        return 'byx'
    raise CubeError(
        f'The array in {path} has the shape {shape}, and nothing says which axis is the bands.',
        f'Put a file {path.stem}.json beside it with {{"axes": "yxb"}} if its last axis is the bands, {{"axes": "byx"}} if its first is.',
    )


def _slowest_first(stored: _Stored, axes: str) -> str:
    full = axes if len(axes) == 3 else 'b' + axes
    return (axes[::-1] if len(axes) == 3 else 'b' + axes[::-1]) if stored.fortran else full


def _pixels(path: Path, stored: _Stored, axes: str, rows: int, cols: int, count: int) -> Pixels:
    interleave, turned = _ORDERS[_slowest_first(stored, axes)]
    fields: Dict[str, object] = {
        'bands': count, 'lines': cols if turned else rows, 'samples': rows if turned else cols, 'interleave': interleave,
        'data type': _CODES[stored.dtype.str[1:]], 'byte order': int(stored.dtype.str[0] == '>'), 'header offset': stored.start,
    }
    pixels = EnviPixels(str(path), EnviHeader(str(path), {name: str(value) for name, value in fields.items()}))
    return TurnedPixels(pixels) if turned else pixels
