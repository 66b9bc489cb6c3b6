"""Named arrays as safetensors, read and written with NumPy alone.

The format (https://huggingface.co/docs/safetensors) is eight bytes of header length, a JSON header, and raw little-endian values: nothing
in it can run code. Because a file may come from anywhere, every length and offset is checked before it is used.
"""

from __future__ import annotations

import json
import math
import mmap
from pathlib import Path
from typing import Any, Dict, Iterator, Mapping, Tuple, Union

import numpy as np

from ..core.arrays import Array
from ..core.errors import ModelError
from .strict import load_json

DTYPES: Dict[str, str] = {
    'F64': '<f8', 'F32': '<f4', 'F16': '<f2', 'I64': '<i8', 'I32': '<i4', 'I16': '<i2', 'I8': '|i1',
    'U64': '<u8', 'U32': '<u4', 'U16': '<u2', 'U8': '|u1', 'BOOL': '|b1',
}  # fmt: skip
MAXIMUM_HEADER = 100 * 1000 * 1000  # the format's own limit
MAXIMUM_DIMENSIONS = 8
_MOST_VALUES = 2**48
_SHOWN = 80  # characters of a name in a message
_NAMES = {np.dtype(v): k for k, v in DTYPES.items()}
_GET_IT_AGAIN = 'Copy or export the model again.'


def write_tensors(tensors: Mapping[str, Array], metadata: Mapping[str, str] | None = None) -> bytes:
    """Arrays as the bytes of a safetensors file; see :func:`plan_tensors` for one that is not held in memory.

    Args:
        tensors: Arrays by name, of any type in :data:`DTYPES` and any shape.
        metadata: Text by name, kept in the header.

    Raises:
        ModelError: An array has a type that the format does not know.
    """
    return b''.join(plan_tensors(tensors, metadata)[1])


def plan_tensors(
    tensors: Mapping[str, Array], metadata: Mapping[str, str] | None = None
) -> Tuple[int, Iterator[Union[bytes, memoryview]]]:
    """The size of a safetensors file of arrays, and its parts one after the other, each made when it is asked for.

    Args:
        tensors: As in :func:`write_tensors`.
        metadata: The same.

    Raises:
        ModelError: An array has a type that the format does not know.
    """
    header: Dict[str, Any] = {'__metadata__': dict(metadata)} if metadata else {}
    names, position = sorted(tensors), 0
    for name in names:
        array = np.asarray(tensors[name])
        kind = _NAMES.get(array.dtype.newbyteorder('<'))
        if kind is None:
            raise ModelError(f'Values of type {array.dtype} ("{name}") cannot be kept in a model file.', 'Convert them to float32.')
        header[name] = {'dtype': kind, 'shape': list(array.shape), 'data_offsets': [position, position + array.nbytes]}
        position += array.nbytes
    text = json.dumps(header, separators=(',', ':'), sort_keys=True).encode('utf-8')
    text += b' ' * (-len(text) % 8)  # the format aligns values to eight bytes

    def parts() -> Iterator[Union[bytes, memoryview]]:
        yield len(text).to_bytes(8, 'little') + text
        for name in names:
            array = np.asarray(tensors[name])
            flat = np.ascontiguousarray(array).reshape(-1)
            yield flat.astype(array.dtype.newbyteorder('<'), copy=False).view(np.uint8).data

    return 8 + len(text) + position, parts()


def read_tensor_file(path: Union[str, Path]) -> Tuple[Dict[str, Array], Dict[str, str]]:
    """Arrays and text by name from a safetensors file, which is mapped: an array's values are read when they are used.

    The arrays may be written to; the file stays as it is. It cannot be removed on Windows while one of them lives.

    Raises:
        ModelError: As :func:`read_tensors`; or the file cannot be read.
    """
    path = Path(path)
    try:
        with open(path, 'rb') as file:
            empty = not file.read(1)
            mapped = b'' if empty else mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY)
    except (OSError, ValueError) as error:
        raise ModelError(f'{path} cannot be read: {error}.', 'Check its name, place and permissions.') from error
    try:
        return read_tensors(mapped)
    except ModelError as error:
        raise ModelError(f'{path.name}: {error.what}', error.remedy) from error


def read_tensors(data: Union[bytes, mmap.mmap]) -> Tuple[Dict[str, Array], Dict[str, str]]:
    """Arrays and text by name from the bytes of a safetensors file. The arrays are views of the bytes; bfloat16 becomes float32.

    Raises:
        ModelError: The bytes are not a safetensors file, are cut short, or their header contradicts itself.
    """
    if len(data) < 8:
        raise ModelError(f'The weights are cut short: {len(data)} bytes.', _GET_IT_AGAIN)
    length = int.from_bytes(data[:8], 'little')
    if length > min(MAXIMUM_HEADER, len(data) - 8):
        raise ModelError(f'The weights are damaged: a header of {length} bytes in a file of {len(data)} bytes.', _GET_IT_AGAIN)
    header = _header(data[8 : 8 + length])
    metadata = header.pop('__metadata__', {})
    if not isinstance(metadata, dict) or not all(isinstance(v, str) for v in metadata.values()):
        raise ModelError('The weights are damaged: their notes are not text.', _GET_IT_AGAIN)
    values = memoryview(data)[8 + length :]
    spans = []
    tensors: Dict[str, Array] = {}
    for name, entry in header.items():
        kind, shape, begin, end = _entry(name, entry, len(values))
        spans.append((begin, end))
        tensors[name] = _array(kind, shape, values[begin:end])
    _check_spans(sorted(spans), len(values))
    return tensors, metadata


def _header(text: bytes) -> Dict[str, Any]:
    header = load_json(text, 'The header of the weights', _GET_IT_AGAIN)
    if not isinstance(header, dict):
        raise ModelError('The weights are damaged: their header is not a table of names.', _GET_IT_AGAIN)
    return header


def _entry(name: str, entry: Any, available: int) -> Tuple[str, Tuple[int, ...], int, int]:
    """Type, shape, begin and end of one array, checked against each other and against the bytes there are."""
    damaged = ModelError(f'The weights are damaged: the entry of "{name[:_SHOWN]}" contradicts itself.', _GET_IT_AGAIN)
    if not isinstance(entry, dict):
        raise damaged
    kind: Any = entry.get('dtype')
    shape: Any = entry.get('shape')
    offsets: Any = entry.get('data_offsets')
    if not isinstance(kind, str) or (kind not in DTYPES and kind != 'BF16'):
        raise ModelError(
            f'The weights "{name[:_SHOWN]}" are of the unknown type {str(kind)[:_SHOWN]}.',
            'Update the plugin, or export the model as float32.',
        )
    if not _counts(shape) or not _counts(offsets) or len(offsets) != 2 or len(shape) > MAXIMUM_DIMENSIONS:
        raise damaged
    begin, end = offsets
    size = 2 if kind == 'BF16' else np.dtype(DTYPES[kind]).itemsize
    for side in shape:  # Python's integers do not overflow
        size *= side
    # Beside a side of 0, others may be of any size, and NumPy takes them for an overflow.
    if not begin <= end <= available or end - begin != size or math.prod(max(side, 1) for side in shape) > _MOST_VALUES:
        raise damaged
    return kind, tuple(shape), begin, end


def _counts(values: Any) -> bool:
    return isinstance(values, list) and all(isinstance(v, int) and not isinstance(v, bool) and v >= 0 for v in values)


def _array(kind: str, shape: Tuple[int, ...], values: memoryview) -> Array:
    if kind == 'BF16':  # the upper half of a float32
        return (np.frombuffer(values, '<u2').astype('<u4') << 16).view('<f4').reshape(shape)
    array = np.frombuffer(values, DTYPES[kind]).reshape(shape)
    return array.astype(array.dtype.newbyteorder('='), copy=False)


def _check_spans(spans: list[Tuple[int, int]], available: int) -> None:
    """Values must follow each other without gaps and overlaps, up to the end: the format demands it, and nothing can hide between them."""
    position = 0
    for begin, end in spans:
        if begin != position:
            raise ModelError('The weights are damaged: their values overlap or leave gaps.', _GET_IT_AGAIN)
        position = end
    if position != available:
        raise ModelError(f'The weights are damaged: {available - position} bytes belong to nothing.', _GET_IT_AGAIN)
