"""ENVI headers: read without GDAL, checked against the size of the data file, and written.

The format: a first line ``ENVI``, then ``name = value`` lines, where a value in braces may run over several lines
(ENVI header format, NV5 Geospatial documentation).
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Dict, List, Mapping, Optional, Sequence, Tuple, Union

import numpy as np

from ..core.errors import CubeError

DATA_TYPES: Dict[int, str] = {
    1: 'u1', 2: 'i2', 3: 'i4', 4: 'f4', 5: 'f8', 6: 'c8', 9: 'c16', 12: 'u2', 13: 'u4', 14: 'i8', 15: 'u8',
}
INTERLEAVES = ('bsq', 'bil', 'bip')
_DATA_SUFFIXES = ('', '.dat', '.img', '.bsq', '.bil', '.bip', '.raw', '.bin', '.tif', '.tiff')
_SIDE_FILES = ('.xml', '.hdr', '.enp', '.qml', '.sta', '.ovr', '.json', '.txt', '.png', '.jpg', '.rpb', '.gcp')
_LARGEST_HEADER = 16 << 20
_LARGEST_SIDE = 2**31 - 1  # of an image, as GDAL and so QGIS count
# A whole number, as counted by programs that write "640.0", or that explain it behind a semicolon or in brackets.
_WHOLE = re.compile(r'([+-]?\d{1,18})(?:\.0*)?(?:\s*[;(#].*)?', re.DOTALL)


@dataclass(frozen=True)
class EnviHeader:
    """An ENVI header: names in lower case with single spaces, values as text without their braces.

    Args:
        path: The header file.
        fields: Its entries in their order; of an entry that is given twice the last one, as GDAL takes it.
        repeated: Names that are given more than once with different values.
    """

    path: str
    fields: Mapping[str, str] = field(default_factory=dict)
    repeated: Tuple[str, ...] = ()

    def text(self, name: str) -> str:
        """A value as text; '' where absent."""
        return self.fields.get(name, '').strip()

    def values(self, name: str) -> List[str]:
        """The parts of a list value; empty where absent."""
        text = self.text(name)
        return [part.strip() for part in text.split(',')] if text else []

    def integer(self, name: str, default: Optional[int] = None) -> int:
        """A whole number.

        Raises:
            CubeError: The field is absent and has no default, or is not a whole number.
        """
        text = self.text(name)
        if not text:
            if default is not None:
                return default
            raise CubeError(f'The header {self.path} has no "{name}".', 'Add it, or ask for the complete header file.')
        found = _WHOLE.fullmatch(text)
        if found is None:
            raise CubeError(f'The header {self.path} says {name} = {text[:40]}, not a whole number.', 'Correct the header.')
        return int(found.group(1))

    @property
    def shape(self) -> Tuple[int, int, int]:
        """``(bands, rows, cols)``."""
        return self.integer('bands'), self.integer('lines'), self.integer('samples')

    @property
    def interleave(self) -> str:
        """``bsq``, ``bil`` or ``bip``."""
        return self.text('interleave').strip('"\'').lower()

    @property
    def dtype(self) -> np.dtype[np.generic]:
        """The type of the values in the file, with its byte order.

        Raises:
            CubeError: A type that the format does not define, or complex numbers.
        """
        code = self.integer('data type')
        name = DATA_TYPES.get(code)
        if name is None:
            raise CubeError(f'The header {self.path} says data type = {code}, which ENVI does not define.', 'Correct the header.')
        if name.startswith('c'):
            raise CubeError(f'{self.path} describes complex numbers.', 'Export magnitude or another real quantity first.')
        return np.dtype(('>' if self.integer('byte order', 0) == 1 else '<') + name)

    @property
    def offset(self) -> int:
        """Bytes before the first value."""
        return self.integer('header offset', 0)

    @property
    def describes_raw_data(self) -> bool:
        """Whether the values lie in the file as they are (neither a TIFF with a header beside it nor compressed)."""
        return self.interleave in INTERLEAVES and self.integer('file compression', 0) == 0

    @property
    def turns_about_an_inner_pixel(self) -> bool:
        """Whether `map info` rotates the image about another pixel than its first, which GDAL, and so QGIS, does not follow."""
        parts = self.values('map info')
        angles = [p.partition('=')[2].strip() for p in parts if p.lower().startswith('rotation')]
        try:
            turned = any(float(a) % 180.0 != 0.0 for a in angles)
            return turned and (float(parts[1]), float(parts[2])) != (1.0, 1.0)
        except (ValueError, IndexError):
            return False

    @property
    def data_bytes(self) -> int:
        """Bytes that the values take, without the offset before them."""
        return math.prod(self.shape) * self.dtype.itemsize


def parse_header(text: str, path: str = '') -> EnviHeader:
    """Read the text of an ENVI header.

    Raises:
        CubeError: The first line is not ``ENVI``, or a brace is never closed.
    """
    lines = re.split(r'\r\n|\r|\n', text.lstrip('\ufeff'))
    if not lines[0].strip().upper().startswith('ENVI'):
        raise CubeError(f'{path} is not an ENVI header: its first line is not "ENVI".', 'Choose the image file, or repair its header.')
    fields: Dict[str, str] = {}
    repeated: List[str] = []
    at = 1
    while at < len(lines):
        name, equals, value = lines[at].partition('=')
        at += 1
        if not equals or name.lstrip().startswith(';'):
            continue
        value = value.strip()
        if not value and at < len(lines) and lines[at].lstrip().startswith('{'):
            value, at = lines[at].strip(), at + 1
        if value.startswith('{'):
            value, at = _in_braces(value, lines, at, path)
        name, value = ' '.join(name.lower().split()), value.strip()
        if fields.get(name, value) != value:
            repeated.append(name)
        fields[name] = value
    return EnviHeader(path, fields, tuple(dict.fromkeys(repeated)))


def _in_braces(value: str, lines: Sequence[str], at: int, path: str) -> Tuple[str, int]:
    """A value from its opening brace to its closing one, without comments; and the line behind it."""
    started, parts = at, [value]
    while '}' not in parts[-1] and at < len(lines):
        if not lines[at].lstrip().startswith(';'):
            parts.append(lines[at])
        at += 1
    if '}' not in parts[-1]:
        raise CubeError(f'The header {path} is damaged: the brace in line {started} is never closed.', 'Copy it again.')
    whole = '\n'.join(parts)
    return whole[1 : whole.rindex('}')], at


def read_header(path: Union[str, Path], data_path: Union[str, Path] = '') -> EnviHeader:
    """Read and check an ENVI header file: the fields that describe the image are there and make sense.

    Args:
        path: The header file.
        data_path: The image, whose suffix (``.bil``) says the order of its values where the header does not.

    Raises:
        CubeError: The header is damaged.
    """
    header = _with_interleave(parse_header(_text(Path(path)), str(path)), Path(data_path))
    for name, size in zip(('bands', 'lines', 'samples'), header.shape):
        if size < 1:
            raise CubeError(f'The header {path} says {name} = {size}.', 'Correct the header; an image needs at least one.')
        if size > _LARGEST_SIDE:
            raise CubeError(f'The header {path} says {name} = {size}, more than any image has.', 'Correct the header.')
    if header.offset < 0:
        raise CubeError(f'The header {path} says header offset = {header.offset}.', 'Correct the header; an offset is 0 or more.')
    if header.interleave in INTERLEAVES:
        _ = header.dtype  # complains where it makes no sense
    elif not header.text('file type').upper().startswith('TIFF'):
        raise CubeError(f'The header {path} says interleave = {header.interleave[:40] or "nothing"}.', 'Correct it to bsq, bil or bip.')
    return header


def _with_interleave(header: EnviHeader, data_path: Path) -> EnviHeader:
    """A header that names the order of the values, where only one is possible or the suffix of the data file tells."""
    if header.interleave or header.text('file type').upper().startswith('TIFF'):
        return header
    told = data_path.suffix.lower()[1:]
    if header.integer('bands') == 1:
        told = 'bsq'
    return replace(header, fields={**header.fields, 'interleave': told}) if told in INTERLEAVES else header


def is_header(path: Union[str, Path]) -> bool:
    """Whether a file begins like an ENVI header."""
    try:
        with open(path, 'rb') as file:
            return file.read(8).lstrip(b'\xef\xbb\xbf').strip().upper().startswith(b'ENVI')
    except OSError:
        return False


def check_size(header: EnviHeader, data_path: Union[str, Path]) -> None:
    """Compare a data file with its header.

    Raises:
        CubeError: The file is shorter or longer than the header says; pixels would be missing or shifted.
    """
    held = Path(data_path).stat().st_size
    bands, rows, cols = header.shape
    wanted = header.offset + header.data_bytes
    if held == wanted:
        return
    what = (
        f'{data_path} holds {held:,} bytes, but its header describes {wanted:,} '
        f'({rows} lines × {cols} samples × {bands} bands × {header.dtype.itemsize} bytes, header offset {header.offset}).'
    )
    whole_lines = (held - header.offset) // (header.data_bytes // rows)
    if held < wanted and header.interleave != 'bsq' and whole_lines > 0:
        # Cameras write the number of lines when the recording starts, and leave it when it is stopped early.
        raise CubeError(
            what,
            f'Copy the file again. If the recording was stopped early or still runs, its {whole_lines} whole lines can be used: '
            f'set lines = {whole_lines} in {header.path}.',
        )
    if held < wanted:
        raise CubeError(what, 'The file is truncated or the header belongs to another file: copy it again, or correct the header.')
    rest = held - header.data_bytes
    raise CubeError(what, f'Correct {header.path}: its size, its data type, or its header offset ({rest} would fit).')


def find_header(data_path: Union[str, Path]) -> Optional[Path]:
    """The ENVI header beside a data file (``a.dat.hdr`` or ``a.hdr``, upper or lower case), or None."""
    path = Path(data_path)
    names = [path.name + '.hdr', path.stem + '.hdr', path.name + '.HDR', path.stem + '.HDR']
    for name in names:
        candidate = path.with_name(name)
        if candidate != path and is_header(candidate):
            return candidate
    return None


def find_data(header_path: Union[str, Path]) -> Path:
    """The data file that an ENVI header belongs to; among several, the one whose size fits.

    Raises:
        CubeError: There is none.
    """
    path = Path(header_path)
    stems = {path.stem.lower() + suffix for suffix in _DATA_SUFFIXES}
    found = [p for p in sorted(path.parent.iterdir()) if p.is_file() and p != path and p.suffix.lower() not in _SIDE_FILES]
    named = [p for p in found if p.name.lower() in stems] or [p for p in found if p.stem.lower() == path.stem.lower()]
    if not named:
        raise CubeError(f'The header {path} has no data file beside it.', f'Put {path.stem}.dat (or .img, .bsq, …) into the same folder.')
    if len(named) > 1:
        header = read_header(path)
        if header.describes_raw_data:
            fitting = [p for p in named if p.stat().st_size == header.offset + header.data_bytes]
            return (fitting or named)[0]
        return next((p for p in named if p.suffix.lower() in ('.tif', '.tiff')), named[0])
    return named[0]


def format_header(fields: Mapping[str, Union[str, int, float, Sequence[object]]]) -> str:
    """The text of a header: lists in braces, ten values a line; everything else as it is."""
    lines = ['ENVI']
    for name, value in fields.items():
        if isinstance(value, (str, int, float)):
            text = str(value)
            lines.append(f'{name} = {{{text}}}' if re.search(r'[\n,]', text) else f'{name} = {text}')
        else:
            parts = [str(v) for v in value]
            rows = [', '.join(parts[i : i + 10]) for i in range(0, len(parts), 10)]
            lines.append(f'{name} = {{\n' + ',\n'.join(rows) + '}')
    return '\n'.join(lines) + '\n'


def _text(path: Path) -> str:
    try:
        with open(path, 'rb') as file:
            raw = file.read(_LARGEST_HEADER)
    except OSError as error:
        raise CubeError(f'The header {path} cannot be read: {error.strerror}.', 'Check its permissions.') from error
    try:
        return raw.decode('utf-8')
    except UnicodeDecodeError:
        return raw.decode('latin-1')
