"""MATLAB files of version 5 (which MATLAB writes up to its version 7): what is in them, and the numbers of one variable.

A file is a header of 128 bytes and a sequence of elements, each with a tag of its type and its length; a variable is an element of type
matrix (flags, dimensions, name, values), compressed by zlib as a rule. Values lie column by column, in the smallest type that holds them.
A compressed variable can only be decompressed from its beginning, so it is read as a whole; others can be read where they lie.

Source: *MAT-File Format* (MATLAB 5.0 MAT-file format), The MathWorks.
"""

from __future__ import annotations

import math
import os
import struct
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Dict, Iterator, List, Optional, Tuple

import numpy as np

from ..core.arrays import Array
from ..core.errors import CubeError

_HEADER = 128
_HEAD = 1 << 14  # bytes in which flags, dimensions and name of a variable stand
_STEP = 1 << 20
_LARGEST_STRUCT = 1 << 30
_MOST_VARIABLES, _MOST_AXES, _DEEPEST = 10_000, 32, 4
_MATRIX, _COMPRESSED = 14, 15
_TYPES: Dict[int, str] = {1: 'i1', 2: 'u1', 3: 'i2', 4: 'u2', 5: 'i4', 6: 'u4', 7: 'f4', 9: 'f8', 12: 'i8', 13: 'u8'}
_CLASSES: Dict[int, str] = {
    1: 'cell', 2: 'struct', 3: 'object', 4: 'char', 5: 'sparse', 6: 'double', 7: 'single', 8: 'int8', 9: 'uint8', 10: 'int16', 11: 'uint16',
    12: 'int32', 13: 'uint32', 14: 'int64', 15: 'uint64',
}
_NUMERIC = tuple(_CLASSES[n] for n in range(6, 16))
_COMPLEX, _LOGICAL = 0x0800, 0x0200


@dataclass(frozen=True)
class Variable:
    """A variable, or a field of a structure.

    Args:
        name: Its name; fields with the names of their structures before them, ``hsi.Data``.
        shape: Length of each axis, as MATLAB has them.
        kind: MATLAB's name for its type, ``logical``, or ``complex``.
        dtype: Type in which the values are stored, with its byte order; None where they are not numbers.
        element: First byte of the element in the file.
        start: First byte of the values, in the file or in what the element decompresses to.
        compressed: Whether they must be decompressed.
    """

    name: str
    shape: Tuple[int, ...]
    kind: str
    dtype: Optional[np.dtype[np.generic]]
    element: int
    start: int
    compressed: bool


class MatFile:
    """A file of version 5; it is opened anew for each reading.

    Args:
        path: The file.

    Raises:
        CubeError: It is damaged or cut short.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            with open(path, 'rb') as file:
                self._order = self._byte_order(file.read(_HEADER))
                self.variables = tuple(self._scan(file, os.fstat(file.fileno()).st_size))
        except OSError as error:
            raise self._unreadable(error) from error

    def read(self, variable: Variable) -> Array:
        """The numbers of a variable, in MATLAB's order of axes.

        Raises:
            CubeError: They cannot be read, or it holds none.
        """
        if variable.dtype is None:
            raise CubeError(f'"{variable.name}" in {self.path} holds no numbers ({variable.kind}).', 'Choose another variable.')
        count, first = math.prod(variable.shape), variable.start if variable.compressed else 0
        size = count * variable.dtype.itemsize
        try:
            with open(self.path, 'rb') as file:
                if variable.compressed:
                    file.seek(variable.element)
                    raw = self._inflate(file, self._compressed_size(file), first + size)
                else:
                    file.seek(variable.start)
                    raw = bytearray(file.read(size))
        except OSError as error:
            raise self._unreadable(error) from error
        if len(raw) < first + size:
            raise self._damaged(f'the values of "{variable.name}" end too early')
        return np.frombuffer(raw, variable.dtype, count, first).reshape(variable.shape, order='F')

    def fields(self, variable: Variable) -> Tuple[Variable, ...]:
        """The fields of a structure (of its first element) and of the structures in it; reads all of it.

        Raises:
            CubeError: It is damaged, or too large to be looked through.
        """
        try:
            with open(self.path, 'rb') as file:
                file.seek(variable.element)
                size = self._compressed_size(file)
                if variable.compressed:
                    whole = bytes(self._inflate(file, size, _LARGEST_STRUCT))
                else:
                    file.seek(variable.element)
                    whole = file.read(min(8 + size, _LARGEST_STRUCT))
        except OSError as error:
            raise self._unreadable(error) from error
        shift = 0 if variable.compressed else variable.element
        return tuple(self._fields(whole, variable.name, variable.element, variable.compressed, shift, 0, 0))

    def _byte_order(self, header: bytes) -> str:
        if len(header) < _HEADER:
            raise self._damaged('it ends within its header')
        order = {b'IM': '<', b'MI': '>'}.get(header[126:128])
        if order is None:
            raise self._damaged('its header has no byte order')
        return order

    def _scan(self, file: BinaryIO, size: int) -> Iterator[Variable]:
        at = _HEADER
        for _ in range(_MOST_VARIABLES):
            if at + 8 > size:
                return
            file.seek(at)
            kind, length = struct.unpack(self._order + 'II', file.read(8))
            if at + 8 + length > size:
                raise self._damaged(f'its variable at byte {at:,} ends beyond its end')
            if kind == _COMPRESSED:
                yield self._variable(bytes(self._inflate(file, length, _HEAD)), 0, '', at, True, 0)
            elif kind == _MATRIX and length:
                file.seek(at)
                yield self._variable(file.read(min(8 + length, _HEAD)), 0, '', at, False, at)
            at += 8 + length + (-length % 8 if kind != _COMPRESSED else 0)

    def _variable(self, head: bytes, at: int, prefix: str, element: int, compressed: bool, shift: int) -> Variable:
        """The matrix element that begins at byte `at` of `head`, which begins at byte `shift` of the file (0: decompressed)."""
        kind, _, at, _ = self._tag(head, at)
        if kind != _MATRIX:
            raise self._damaged('one of its variables is no array')
        flags, dims, name, after = self._describe(head, at)
        what = _CLASSES.get(flags & 0xFF, 'object')
        if flags & _LOGICAL:
            what = 'logical'
        if flags & _COMPLEX:
            what = 'complex'
        dtype, start = None, 0
        if what in _NUMERIC or what == 'logical':
            stored, length, start, _ = self._tag(head, after)
            if stored not in _TYPES or math.prod(dims) * np.dtype(_TYPES[stored]).itemsize != length:
                raise self._damaged(f'the values of "{name}" do not fit its size {dims}')
            dtype = np.dtype(self._order + _TYPES[stored])
        return Variable(prefix + name, dims, what, dtype, element, start + shift, compressed)

    def _describe(self, head: bytes, at: int) -> Tuple[int, Tuple[int, ...], str, int]:
        """Flags, dimensions and name of an array, and the byte behind them."""
        kind, size, start, at = self._tag(head, at)
        if (kind, size) != (6, 8) or start + 4 > len(head):
            raise self._damaged('the flags of a variable are wrong')
        (flags,) = struct.unpack_from(self._order + 'I', head, start)
        kind, size, start, at = self._tag(head, at)
        if kind != 5 or size % 4 or size > 4 * _MOST_AXES or start + size > len(head):
            raise self._damaged('the dimensions of a variable are wrong')
        dims = struct.unpack_from(f'{self._order}{size // 4}i', head, start)
        if any(n < 0 for n in dims):
            raise self._damaged('the dimensions of a variable are negative')
        kind, size, start, at = self._tag(head, at)
        if kind != 1 or start + size > len(head):
            raise self._damaged('the name of a variable is wrong')
        return flags, dims, head[start : start + size].decode('latin-1'), at

    def _fields(
        self, whole: bytes, prefix: str, element: int, compressed: bool, shift: int, begins: int, depth: int
    ) -> List[Variable]:
        """The fields of the structure that begins at byte `begins` of `whole`."""
        _, _, at, _ = self._tag(whole, begins)
        flags, dims, _, at = self._describe(whole, at)
        if flags & 0xFF != 2 or math.prod(dims) < 1:
            return []
        _, length_size, start, at = self._tag(whole, at)
        if length_size != 4 or start + 4 > len(whole):
            raise self._damaged('the fields of a structure are wrong')
        (length,) = struct.unpack_from(self._order + 'i', whole, start)
        _, names_size, start, at = self._tag(whole, at)
        if length < 1 or names_size % length or start + names_size > len(whole):
            raise self._damaged('the fields of a structure are wrong')
        names = [whole[start + i : start + i + length].split(b'\0')[0].decode('latin-1') for i in range(0, names_size, length)]
        found: List[Variable] = []
        for name in names:
            _, size, _, after = self._tag(whole, at)
            if size:
                one = self._variable(whole, at, f'{prefix}.{name}', element, compressed, shift)
                found.append(one)
                if one.kind == 'struct' and depth < _DEEPEST:
                    found += self._fields(whole, one.name, element, compressed, shift, at, depth + 1)
            at = after
        return found

    def _tag(self, data: bytes, at: int) -> Tuple[int, int, int, int]:
        """Type and length of an element, its first byte, and the byte behind it."""
        if at + 8 > len(data):
            raise self._damaged('one of its variables ends too early')
        first, size = struct.unpack_from(self._order + 'II', data, at)
        if first >> 16:  # a small element: its length stands beside its type, its value in the tag
            if first >> 16 > 4:
                raise self._damaged('the tag of an element is wrong')
            return first & 0xFFFF, first >> 16, at + 4, at + 8
        return first, size, at + 8, at + 8 + size + -size % 8

    def _compressed_size(self, file: BinaryIO) -> int:
        tag = file.read(8)
        if len(tag) < 8:
            raise self._damaged('one of its variables ends too early')
        return int(struct.unpack(self._order + 'II', tag)[1])

    def _inflate(self, file: BinaryIO, size: int, wanted: int) -> bytearray:
        """No more than the first `wanted` bytes of what the next `size` bytes decompress to."""
        out, unpacker = bytearray(), zlib.decompressobj()
        try:
            while size > 0 and len(out) < wanted and not unpacker.eof:
                part = file.read(min(size, _STEP))
                if not part:
                    break
                size -= len(part)
                while part and len(out) < wanted:
                    out += unpacker.decompress(part, wanted - len(out))
                    part = unpacker.unconsumed_tail
        except zlib.error as error:
            raise self._damaged(str(error)) from error
        return out

    def _damaged(self, said: str) -> CubeError:
        return CubeError(f'The MATLAB file {self.path} is damaged: {said}.', 'Copy or download it again.')

    def _unreadable(self, error: OSError) -> CubeError:
        return CubeError(f'{self.path} cannot be read: {error.strerror or error}.', 'Check its permissions.')
