"""Patterns of paths, and text files that list images."""

from __future__ import annotations

import csv
import io
import os
import re
from functools import lru_cache
from pathlib import Path
from typing import Callable, FrozenSet, Iterator, List, Pattern, Sequence, Set, Tuple

from ...core.errors import ParameterError
from .folder import is_kind, is_metadata_of_bands

_SUFFIXES = ('.txt', '.lst', '.csv')
_COLUMNS = ('path', 'image')
_LARGEST = 256 << 20
_WRITTEN = ('.tif', '.vrt')  # suffixes of images among what is written into a folder of maps
_ANY = '**'


# --- lists -----------------------------------------------------------------------------------------------------------------------------


def is_list(path: Path) -> bool:
    """Whether a file is a list of images by its suffix; texts that belong to a product are none."""
    return path.suffix.lower() in _SUFFIXES and not is_metadata_of_bands(path)


def read_list(path: Path) -> List[str]:
    """The images of a list, one a line; of a table (``.csv``), those of the column ``path`` or ``image``, or else of the first column.

    Lines that are empty or begin with ``#`` say nothing. What is no absolute path begins in the folder of the list.

    Raises:
        ParameterError: The file cannot be read, is no text, or lists nothing.
    """
    text = _text(path)
    lines = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith('#')]
    entries = _column(path, lines) if path.suffix.lower() == '.csv' else [_unquoted(line) for line in lines]
    entries = [e for e in entries if e]
    if not entries:
        raise ParameterError(f'The list {path} names no image.', 'Write one path on each line.')
    return [e if re.match(r'[A-Z][A-Z0-9_]+:', e) else os.path.join(os.path.abspath(path.parent), e) for e in entries]


def _text(path: Path) -> str:
    try:
        with open(path, 'rb') as file:
            raw = file.read(_LARGEST)
    except OSError as error:
        raise ParameterError(f'The list {path} cannot be read: {error.strerror}.', 'Check its permissions.') from error
    encoding = 'utf-16' if raw[:2] in (b'\xff\xfe', b'\xfe\xff') else 'utf-8-sig'
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError:
        text = '\0' if b'\0' in raw else raw.decode('latin-1')
    if '\0' in text:
        raise ParameterError(f'{path} is no text.', 'A list of images is a text file with one path on each line.')
    return text


def _unquoted(line: str) -> str:
    line = line.strip()
    return line[1:-1].strip() if len(line) > 1 and line[0] == line[-1] and line[0] in '"\'' else line


def _column(path: Path, lines: Sequence[str]) -> List[str]:
    if not lines:
        return []
    separator = next((s for s in ';\t' if s in lines[0] and ',' not in lines[0]), ',')
    try:
        rows = [[cell.strip() for cell in row] for row in csv.reader(io.StringIO('\n'.join(lines)), delimiter=separator) if row]
    except csv.Error as error:
        raise ParameterError(f'The table {path} cannot be read: {error}.', 'Write one path on each line of a text file.') from error
    head = [cell.casefold() for cell in rows[0]]
    named = next((head.index(name) for name in _COLUMNS if name in head), None)
    if named is None:
        return [row[0] for row in rows]
    return [row[named] for row in rows[1:] if named < len(row)]


# --- patterns --------------------------------------------------------------------------------------------------------------------------


def has_wildcard(source: str) -> bool:
    """Whether a path has a ``*`` or ``?``."""
    return '*' in source or '?' in source


def root_of(pattern: str) -> str:
    """The folder of a pattern above its first wildcard."""
    root, _ = _split(pattern)
    return root


def matches(pattern: str, check_cancelled: Callable[[], None]) -> Iterator[Path]:
    """The files and folders that a pattern matches, by name and each once; hidden ones match only where the pattern begins with a dot.

    Args:
        pattern: ``*`` stands for any letters and ``?`` for one letter within a name; ``**`` for any number of folders.
        check_cancelled: Called for each folder; raises when the work is to end.
    """
    root, parts = _split(pattern)
    given: Set[str] = set()
    for path in _matching(Path(root), parts, frozenset(), check_cancelled):
        if str(path) not in given:
            given.add(str(path))
            yield path


def might_match(pattern: str, below: Sequence[str]) -> bool:
    """Whether a pattern would match a folder, or an image that is written into it or into a folder in it.

    Args:
        pattern: The pattern.
        below: The names of the folders from the pattern's root to the folder.
    """
    return _reaches(_split(pattern)[1], tuple(below))


def _split(pattern: str) -> Tuple[str, Tuple[str, ...]]:
    parts = Path(pattern).parts
    first = next((i for i, part in enumerate(parts) if has_wildcard(part)), len(parts))
    return str(Path(*parts[:first])) if first else '.', tuple(parts[first:])


@lru_cache(maxsize=256)
def _name_pattern(part: str) -> Pattern[str]:
    text = ''.join('.*' if c == '*' else '.' if c == '?' else re.escape(c) for c in part)
    return re.compile(text, re.DOTALL | (re.IGNORECASE if os.name == 'nt' else 0))


def _fits(name: str, part: str) -> bool:
    return (part.startswith('.') or not name.startswith('.')) and _name_pattern(part).fullmatch(name) is not None


def _matching(
    folder: Path, parts: Tuple[str, ...], above: FrozenSet[Tuple[int, int]], check_cancelled: Callable[[], None]
) -> Iterator[Path]:
    """What matches in a folder; a link that leads back to a folder above is not followed."""
    check_cancelled()
    part, rest = parts[0], parts[1:]
    try:
        status = os.stat(folder)
        with os.scandir(folder) as entries:
            inside = sorted((e.name, is_kind(e, folder=True)) for e in entries)
    except OSError:
        return
    mark = (status.st_dev, status.st_ino)
    if mark in above:
        return
    if part == _ANY and not rest:
        yield folder
        return
    if part == _ANY:
        yield from _matching(folder, rest, above, check_cancelled)
        for name, is_folder in inside:
            if is_folder and not name.startswith('.'):
                yield from _matching(folder / name, parts, above | {mark}, check_cancelled)
        return
    for name, is_folder in inside:
        if _fits(name, part):
            if not rest:
                yield folder / name
            elif is_folder:
                yield from _matching(folder / name, rest, above, check_cancelled)


def _reaches(parts: Tuple[str, ...], below: Tuple[str, ...]) -> bool:
    if not parts:  # a folder above, or the folder itself, is matched with all that is in it
        return True
    if parts[0] == _ANY:
        return _reaches(parts[1:], below) or (_reaches(parts, below[1:]) if below else _may_be_written(parts[-1]))
    if not below:  # the rest of the pattern is about what is written
        return _may_be_written(parts[-1])
    return _fits(below[0], parts[0]) and _reaches(parts[1:], below[1:])


def _may_be_written(part: str) -> bool:
    """Whether a name that is written into a folder of maps could match the last part of a pattern."""
    ending = re.split(r'[*?]', part)[-1].lower()
    return part == _ANY or any(ending.endswith(suffix) or suffix.endswith(ending) for suffix in _WRITTEN)
