"""The portable model file, `*.hsimodel`: a zip without compression of `card.json` and `weights.safetensors`.

A file may come from anywhere. Nothing in it is run or unpacked: the table of contents is read, which may not be long, must name these two
members and nothing else, and must agree with what stands before each member; then their bytes are read, which cannot be more than the file
holds, and checked by their sums.
"""

from __future__ import annotations

import json
import os
import stat
import struct
import zipfile
import zlib
from pathlib import Path
from typing import Any, BinaryIO, Dict, Iterable, List, Mapping, Tuple, Union

from ..core.arrays import Array
from ..core.digest import file_sha256
from ..core.errors import ModelError
from ..cubes.atomic import atomic_output
from .card import ModelCard
from .migrate import format_of
from .strict import load_json
from .tensors import plan_tensors, read_tensors

SUFFIX = '.hsimodel'
CARD, WEIGHTS = 'card.json', 'weights.safetensors'
MAXIMUM_CARD = 16 * 1024**2
MAXIMUM_WEIGHTS = 8 * 1024**3
_CONTENTS = 256 * 1024  # bytes that looking for the table of contents, and reading it, may take
_LOCAL = struct.Struct('<4s2xHH12x4xHH')  # what stands before a member: signature, flags, method, then the lengths of name and extra field
_EPOCH = (1980, 1, 1, 0, 0, 0)  # so that equal models are equal files
_UNIX = 3
_GET_IT_AGAIN = 'Copy or export the model again.'
_NOT_WHOLE = (zipfile.BadZipFile, struct.error, EOFError, NotImplementedError, OverflowError, ValueError)


def write_model(path: Union[str, Path], card: ModelCard, tensors: Mapping[str, Array]) -> None:
    """Write a model file; it appears whole or not at all. Weights go straight into it, one array after the other.

    Raises:
        ModelError: The weights are of a type that cannot be kept, or card or weights are larger than :func:`read_model` would take.
        OutputError: The place cannot be written to.
    """
    # allow_nan=False: JSON knows no NaN, and other readers would stumble over one.
    text = json.dumps(card.to_json(), indent=2, ensure_ascii=False, allow_nan=False).encode('utf-8')
    size, parts = plan_tensors(tensors)
    for name, long, most in ((CARD, len(text), MAXIMUM_CARD), (WEIGHTS, size, MAXIMUM_WEIGHTS)):
        if long > most:
            raise ModelError(f'{name} of the model would be {long} bytes long; a model file holds at most {most}.')
    with atomic_output(path) as temporary, zipfile.ZipFile(temporary, 'w', zipfile.ZIP_STORED) as bundle:
        _add(bundle, CARD, len(text), [text])
        _add(bundle, WEIGHTS, size, parts)


def read_model(path: Union[str, Path]) -> Tuple[ModelCard, Dict[str, Array]]:
    """Read a model file.

    Raises:
        ModelError: The file is missing, is no model, is damaged, or is of a later format; the message names it.
    """
    path = Path(path)
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a folder, or a pipe that would be waited for
            raise ModelError(f'{path} is no file.', 'Give a model file.')
        with open(path, 'rb') as file:
            size = os.fstat(file.fileno()).st_size
            members = _contents(file)
            text = _member(file, members, CARD, MAXIMUM_CARD, size)
            content = load_json(text, 'The card of the model', _GET_IT_AGAIN)
            format_of(content)  # a later format is told as that, whatever else its files hold
            _check_members(members)
            weights = _member(file, members, WEIGHTS, MAXIMUM_WEIGHTS, size)
        return ModelCard.from_json(content), read_tensors(weights)[0]
    except ModelError as error:
        named = error.what if path.name in error.what else f'{path.name}: {error.what}'
        raise ModelError(named, error.remedy) from error
    except FileNotFoundError as error:
        raise ModelError(f'There is no model file at {path}.', 'Check its name and place.') from error
    except OSError as error:
        raise ModelError(
            f'{path} cannot be read: {error.strerror or error}.', 'Check the permissions of the file and its folder.'
        ) from error
    except _NOT_WHOLE as error:
        raise ModelError(f'{path.name} is not a model file, or is damaged.', _GET_IT_AGAIN) from error


def model_sha256(path: Union[str, Path]) -> str:
    """SHA-256 of a model file, as run records name it.

    Raises:
        ModelError: The file cannot be read.
    """
    try:
        return file_sha256(path)
    except OSError as error:
        raise ModelError(f'{path} cannot be read: {error.strerror or error}.', 'Check its name, place and permissions.') from error


class _Bounded:
    """A file of which no more than some bytes are read: a table of contents must not be as long as the file that claims to be one."""

    def __init__(self, file: BinaryIO, most: int) -> None:
        self._file, self._left = file, most

    def read(self, size: int = -1) -> bytes:
        """As a file's; refuses what is too long to be asked for."""
        asked = self._left + 1 if size < 0 else size  # one more than it may be, to see whether there is more
        if size > self._left:
            raise zipfile.BadZipFile('the table of contents is too long')
        data = self._file.read(asked)
        self._left -= len(data)
        if self._left < 0:
            raise zipfile.BadZipFile('the table of contents is too long')
        return data

    def seek(self, offset: int, whence: int = 0) -> int:
        """As a file's."""
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        """As a file's."""
        return self._file.tell()

    def seekable(self) -> bool:
        """As a file's."""
        return True


def _add(bundle: zipfile.ZipFile, name: str, size: int, parts: Iterable[Union[bytes, memoryview]]) -> None:
    info = zipfile.ZipInfo(name, _EPOCH)
    info.create_system, info.file_size = _UNIX, size  # the same on every system; by its size it becomes a large file's entry or not
    with bundle.open(info, 'w') as member:
        for part in parts:
            member.write(part)


def _contents(file: BinaryIO) -> List[zipfile.ZipInfo]:
    """The table of contents."""
    bounded: Any = _Bounded(file, _CONTENTS)
    with zipfile.ZipFile(bounded) as bundle:
        members = bundle.infolist()
    names = [one.filename for one in members]
    if len(set(names)) != len(names):
        raise ModelError('It holds two files of one name.', _GET_IT_AGAIN)
    return members


def _check_members(members: List[zipfile.ZipInfo]) -> None:
    """Refuse a file that holds anything else, or members that share bytes."""
    others = [one.filename for one in members if one.filename not in (CARD, WEIGHTS)]
    if others:
        raise ModelError(f'It holds what is no part of a model: {others[0][:80]!r}.', 'Get the model from whom you trust.')
    places = sorted((one.header_offset, one.header_offset + _LOCAL.size + one.file_size) for one in members)
    if any(end > begin for (_, end), (begin, _) in zip(places, places[1:])):
        raise ModelError('Its parts overlap.', _GET_IT_AGAIN)


def _member(file: BinaryIO, members: List[zipfile.ZipInfo], name: str, limit: int, available: int) -> bytes:
    """One member's bytes: stored, not compressed, no larger than it may be, and where the table of contents says."""
    info = next((one for one in members if one.filename == name), None)
    if info is None:
        raise ModelError(f'It is not a model file: it holds no {name}.', _GET_IT_AGAIN)
    if info.compress_type != zipfile.ZIP_STORED or info.flag_bits & 0x1:
        raise ModelError('It is compressed or encrypted.', 'Export the model again with this plugin.')
    if info.file_size > limit:
        raise ModelError(f'Its {name} is too large: {info.file_size} bytes.', _GET_IT_AGAIN)
    file.seek(info.header_offset)
    signature, flags, method, long_name, extra = _LOCAL.unpack(file.read(_LOCAL.size))
    said = file.read(long_name)
    begin = info.header_offset + _LOCAL.size + long_name + extra
    agrees = (signature, flags & 0x1, method, said) == (b'PK\x03\x04', 0, zipfile.ZIP_STORED, name.encode())
    if not agrees or info.file_size != info.compress_size or begin + info.file_size > available:
        raise ModelError(f'Its {name} is not where its table of contents says.', _GET_IT_AGAIN)
    file.seek(begin)
    data = file.read(info.file_size)
    if len(data) != info.file_size or zlib.crc32(data) != info.CRC:
        raise ModelError(f'Its {name} is damaged: the sum of its bytes is another one.', _GET_IT_AGAIN)
    return data
