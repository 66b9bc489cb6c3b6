"""Text files: those of unknown origin with their characters, separators and numbers, and cells that come back as they were written."""

from __future__ import annotations

import csv
import io
import math
import re
from pathlib import Path
from typing import Any, Iterable, List, Optional

import numpy as np

from ...core.arrays import Array
from ...core.errors import ParameterError

_LARGEST = 256 << 20
_QUOTED = re.compile(r'"[^"]*"')
_UNIT = re.compile(r'(?<![^\W_])(nm|nanomet(?:er|re)s?|[uµμ]m|micromet(?:er|re)s?|microns?|cm-1|wavenumbers?)(?![^\W_])', re.IGNORECASE)


def read_text(path: Path) -> Optional[str]:
    """A text file; None where it holds no text.

    Raises:
        ParameterError: It cannot be read, or is too large.
    """
    try:
        with open(path, 'rb') as file:
            raw = file.read(4096)
            if b'\0' in raw:
                return None
            raw += file.read(_LARGEST)
            if file.read(1):
                raise ParameterError(f'{path} is too large: more than {_LARGEST >> 20} MiB.', 'Split it, or write a GeoPackage.')
    except OSError as error:
        raise ParameterError(f'{path} cannot be read: {error.strerror}.', 'Check its permissions.') from error
    try:
        return raw.decode('utf-8-sig')
    except UnicodeDecodeError:
        return raw.decode('latin-1')


def split_rows(text: str, path: Path) -> List[List[str]]:
    """Cells of a table, separated by tabs or semicolons where most lines hold one outside quotes, else by commas. Empty lines are left out.

    Raises:
        ParameterError: Quotes or cells are damaged.
    """
    lines = text.splitlines()
    start = [_QUOTED.sub('', line) for line in lines[:50] if line.strip()]
    # Commas may be decimal ones, or stand in sentences.
    delimiter = next((one for one in '\t;' if 2 * sum(one in line for line in start) > len(start)), ',')
    try:
        rows = list(csv.reader(lines, delimiter=delimiter))
    except csv.Error as error:
        raise ParameterError(f'{path} is damaged: {error}.', 'Write it again as CSV.') from error
    return [[cell.strip() for cell in row] for row in rows if any(cell.strip() for cell in row)]


def to_number(cell: str) -> float:
    """The number in a cell, with a point or a comma before its decimals; NaN where there is none."""
    try:
        return float(cell.replace(',', '.'))
    except ValueError:
        return np.nan


def to_numbers(cells: List[str]) -> Array:
    """The numbers in cells, NaN where a cell holds none."""
    try:
        return np.array(cells, np.float64)
    except ValueError:
        return np.array([to_number(cell) for cell in cells])


def unit_in(text: str) -> str:
    """The unit of wavelengths that a text names; '' where it names none."""
    found: Optional[re.Match[Any]] = _UNIT.search(text)
    return found[1] if found else ''


def number_text(value: float, single: bool) -> str:
    """A number as text that gives the same one when it is read; '' where it is none.

    Args:
        value: The number.
        single: Whether it is a float32, of which nine digits tell everything.
    """
    if not math.isfinite(value):
        return ''
    return f'{value:.9g}' if single else repr(value)


def one_line(text: str) -> str:
    """Text for one cell of a table: its words between single spaces, characters that no text file holds left out."""
    return ' '.join(text.replace('\0', ' ').encode('utf-8', 'replace').decode('utf-8').split())


def header_text(text: str) -> str:
    """Text for a list in an ENVI header: one line without the characters that end a part of a list, or the list."""
    return one_line(re.sub(r'[,{}]', ' ', text))


def quoted_row(cells: Iterable[str]) -> str:
    """Cells of text as a line of CSV, each in quotes, so that no separator in them can be taken for one."""
    line = io.StringIO()
    csv.writer(line, quoting=csv.QUOTE_ALL, lineterminator='').writerow(cells)
    return line.getvalue()
