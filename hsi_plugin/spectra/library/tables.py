"""Tables of classes beside a library: CSV with one row a spectrum, and the JSON that EnMAP-Box writes beside it.

The first column names the spectrum, every further one is a level. Rows are matched by the names where these fit, else by their order. The
JSON tells what the numbers of a column mean: ``{column: {"categories": [[number, name, colour], …], "no data value": number}}``.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Tuple

from ...core.errors import ParameterError
from .text import read_text, split_rows


@dataclass(frozen=True)
class Table:
    """A table with one row a spectrum, in the order of the spectra.

    Args:
        names: What the first column says.
        levels: Every further column.
    """

    names: Tuple[str, ...] = ()
    levels: Mapping[str, Tuple[str, ...]] = field(default_factory=dict)


def read_table(data: Path, names: Sequence[str], count: int, as_named: Callable[[str], str] = str) -> Table:
    """The table beside a library.

    Args:
        data: The library's file; the table has the same name with `.csv` instead of the suffix or behind it.
        names: Names of the spectra as the library itself tells them; may be empty.
        count: Number of spectra.
        as_named: What the library itself makes of a name in the table.

    Returns:
        The table; empty where there is none, or where its rows do not fit the spectra.

    Raises:
        ParameterError: The table cannot be read.
    """
    path = _beside(data, '.csv')
    if path is None:
        return Table()
    header, rows = _rows(path)
    order = _order([as_named(row[0]) for row in rows], names, count)
    if order is None:
        return Table()
    rows = [rows[i] for i in order]
    categories = _categories(data)
    levels = {
        column: tuple(categories.get(column, {}).get(row[at], row[at]) for row in rows) for at, column in enumerate(header) if at and column
    }
    return Table(tuple(row[0] for row in rows), levels)


def _order(keys: Sequence[str], names: Sequence[str], count: int) -> Optional[List[int]]:
    """Which row belongs to each spectrum; None where they do not fit."""
    if len(names) == count and Counter(keys) != Counter(names) and set(names) <= set(keys) and len(set(keys)) == len(keys):
        return [keys.index(name) for name in names]
    if len(keys) != count:
        return None
    if len(names) == count and list(keys) != list(names) and len(set(keys)) == count and set(keys) == set(names):
        where = {key: i for i, key in enumerate(keys)}
        return [where[name] for name in names]
    return list(range(count))


def _rows(path: Path) -> Tuple[List[str], List[List[str]]]:
    text = read_text(path)
    if text is None:
        raise ParameterError(f'{path} holds no text.', 'Write the table again as CSV, or remove it.')
    header, *rows = split_rows(text, path) or [[]]
    return header, [row + [''] * (len(header) - len(row)) for row in rows]


def _categories(data: Path) -> Dict[str, Dict[str, str]]:
    """What numbers mean, by columns."""
    path = _beside(data, '.json')
    if path is None:
        return {}
    try:
        content: Any = json.loads(path.read_text('utf-8'))
    except (OSError, ValueError) as error:
        raise ParameterError(f'{path} is damaged: {error}.', 'Write it again, or remove it.') from error
    meanings: Dict[str, Dict[str, str]] = {}
    for column, about in content.items() if isinstance(content, dict) else ():
        listed = about.get('categories') if isinstance(about, dict) else None
        if not isinstance(listed, list):
            continue
        pairs = [(str(entry[0]), str(entry[1])) for entry in listed if isinstance(entry, list) and len(entry) >= 2]
        nothing = str(about.get('no data value', ''))
        meanings[column] = {number: '' if number == nothing else name for number, name in pairs}
        meanings[column].update({name: '' for number, name in pairs if number == nothing})
    return meanings


def _beside(data: Path, suffix: str) -> Optional[Path]:
    return next((p for p in (data.with_suffix(suffix), data.with_name(data.name + suffix)) if p.is_file() and p != data), None)
