"""MATLAB files, after *MAT-File Format* (The MathWorks): version 5, compressed or not, and version 7.3 (HDF5 behind 512 bytes)."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np

from . import hdf5
from .scene import values

NM = np.linspace(410.0, 1003.0, 11)
_CLASS = {'f8': 6, 'f4': 7, 'i1': 8, 'u1': 9, 'i2': 10, 'u2': 11, 'i4': 12, 'u4': 13, 'i8': 14, 'u8': 15}
_TYPE = {'i1': 1, 'u1': 2, 'i2': 3, 'u2': 4, 'i4': 5, 'u4': 6, 'f4': 7, 'f8': 9, 'i8': 12, 'u8': 13}
_NAMES = {'f8': 'double', 'f4': 'single', 'u1': 'uint8', 'i2': 'int16', 'u2': 'uint16', 'i4': 'int32'}


def cube(rows=8, cols=6, dtype='f4'):
    """``(rows, cols, bands)``, as MATLAB has it: reflectance, or ten thousandths of it for whole numbers."""
    found = values(rows, cols, NM).transpose(1, 2, 0)
    return found.astype(dtype) if dtype[0] == 'f' else np.rint(found * 1e4).astype(dtype)


def write5(path, variables, compressed=True, order='<'):
    """A file of version 5.

    Args:
        path: Where.
        variables: Arrays by name, in MATLAB's order of axes; a dictionary is a structure, a text a char array.
        compressed: Whether each variable is.
        order: Of the bytes.

    Returns:
        The path.
    """
    text = b'MATLAB 5.0 MAT-file, Platform: PCWIN64, Created on: Tue Apr  7 17:06:40 2020'.ljust(116) + b'\0' * 8
    parts = [text + struct.pack(order + 'H', 0x0100) + (b'IM' if order == '<' else b'MI')]
    for name, value in variables.items():
        whole = matrix(name, value, order)
        parts.append(struct.pack(order + 'II', 15, len(zlib.compress(whole))) + zlib.compress(whole) if compressed else whole)
    Path(path).write_bytes(b''.join(parts))
    return Path(path)


def element(kind, data, order):
    """A tag and its data, small ones within the tag."""
    if 0 < len(data) <= 4:
        return struct.pack(order + 'I', len(data) << 16 | kind) + data.ljust(4, b'\0')
    return struct.pack(order + 'II', kind, len(data)) + data + b'\0' * (-len(data) % 8)


def matrix(name, value, order):
    """A variable, or a field of a structure under an empty name."""
    if isinstance(value, dict):
        names = b''.join(key.encode().ljust(32, b'\0') for key in value)
        body = element(5, struct.pack(order + 'i', 32), order) + element(1, names, order)
        body += b''.join(matrix('', field, order) for field in value.values())
        flags, shape = 2, (1, 1)
    elif isinstance(value, str):
        flags, shape, body = 4, (1, len(value)), element(4, value.encode('utf-16-le' if order == '<' else 'utf-16-be'), order)
    else:
        value = np.asarray(value)
        value = value[None] if value.ndim == 1 else value
        flags = 9 | 0x200 if value.dtype == bool else _CLASS[value.dtype.str[1:]]
        stored = value.astype('u1') if value.dtype == bool else value
        stored = stored.astype(stored.dtype.newbyteorder(order))
        shape, body = value.shape, element(_TYPE[stored.dtype.str[1:]], stored.tobytes(order='F'), order)
    head = element(6, struct.pack(order + 'II', flags, 0), order) + element(5, struct.pack(f'{order}{len(shape)}i', *shape), order)
    whole = head + element(1, name.encode(), order) + body
    return struct.pack(order + 'II', 14, len(whole)) + whole


def build(file, names, rows, cols, dtype, group):
    """Fill an HDF5 file as MATLAB does: axes backwards, MATLAB's types as attributes."""
    holder = file.create_group(group) if group else file
    if group:
        holder.attrs['MATLAB_class'] = np.bytes_('struct')
    for name in names:
        array = NM[:, None] if name == 'wavelengths' else cube(rows, cols, dtype)
        stored = holder.create_dataset(name, data=array.T, chunks=tuple(min(4, n) for n in array.T.shape), compression='gzip')
        stored.attrs['MATLAB_class'] = np.bytes_(_NAMES[array.dtype.str[1:]])
    label = holder.create_dataset('title', data=np.array([[ord(c)] for c in 'a leaf'], 'u2'))
    label.attrs['MATLAB_class'] = np.bytes_('char')
    file.create_group('#refs#').create_dataset('a', data=np.zeros((2, 9, 9)))


def write73(path, names=('hsi', 'wavelengths'), rows=8, cols=6, dtype='f4', group=''):
    """A file of version 7.3 with these variables (or fields of one structure)."""
    hdf5.write('tests.products.matlab', path, userblock_size=512, names=list(names), rows=rows, cols=cols, dtype=dtype, group=group)
    with open(path, 'r+b') as file:
        file.write(b'MATLAB 7.3 MAT-file, Platform: GLNXA64, Created on: Mon Jan  1 12:00:00 2024 HDF5 schema 1.00 .'.ljust(124))
        file.write(struct.pack('<H', 0x0200) + b'IM')
    return Path(path)
