"""What *About…* tells, read from the files that ship: the version, how to cite, licences, privacy."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import List, Tuple

from ...core.addresses import PROJECT
from ...core.errors import ParameterError
from ...core.places import resources
from ...core.version import __version__

CITATION, THIRD_PARTY, PRIVACY, LICENCE = 'CITATION.cff', 'THIRD_PARTY.md', 'PRIVACY.md', 'LICENSE'
_SECTION = re.compile(r'^## (.+)$', re.MULTILINE)
_LINK = re.compile(r'\[([^\]]+)\]\(([^)]+)\)')


@dataclass(frozen=True)
class Work:
    """A work of others.

    Args:
        section: What it is to the plugin: ships with it, is installed on request, ….
        name: Its name.
        licence: As its makers state it.
        more: What it is for, or where it is; empty where nothing is said.
    """

    section: str
    name: str
    licence: str
    more: str


def shipped(name: str) -> str:
    """The text of a file that ships.

    Raises:
        ParameterError: It is not there, or cannot be read.
    """
    path = place_of(name)
    try:
        return path.read_text(encoding='utf-8')
    except (OSError, UnicodeDecodeError) as error:
        raise ParameterError(f'The file {path} of the plugin cannot be read: {error}.', 'Install the plugin again.') from error


def place_of(name: str) -> Path:
    """Where a file of the plugin's first folder is: beside its resources."""
    return resources().parent / name


def works() -> List[Work]:
    """The works of others, as `THIRD_PARTY.md` lists them."""
    text = shipped(THIRD_PARTY)
    heads = list(_SECTION.finditer(text))
    found = []
    for head, after in zip(heads, [*[one.start() for one in heads[1:]], len(text)]):
        rows = [_cells(line) for line in text[head.end() : after].splitlines() if line.startswith('|')]
        found += [Work(head[1], *cells) for cells in rows[2:]]  # the first names the columns, the second rules a line
    return found


def citation() -> Tuple[str, str]:
    """How to cite this version: a sentence, and an entry for BibTeX; from `CITATION.cff`."""
    fields = dict(re.findall(r'^([a-z-]+): "?(.+?)"?$', shipped(CITATION), re.MULTILINE))
    authors = re.findall(r'^  - name: (.+)$', shipped(CITATION), re.MULTILINE)
    title, who = fields['title'], ' and '.join(authors)
    released = fields.get('date-released', '')[:4]
    sentence = f'{who}{f" ({released})" if released else ""}: {title}. Version {__version__}. {PROJECT}'
    lines = [
        f'title = {{{title}}}', f'author = {{{{{who}}}}}', f'version = {{{__version__}}}', f'url = {{{PROJECT}}}',
        *([f'year = {{{released}}}'] if released else []),
    ]  # fmt: skip
    return sentence, '@software{hyperspectral_maps,\n  ' + ',\n  '.join(lines) + '\n}'


def plain(text: str) -> str:
    """Markdown as people read it: links by their words, no signs of emphasis or code."""
    return _LINK.sub(r'\1', text).replace('`', '').replace('**', '').replace('*', '')


def _cells(line: str) -> Tuple[str, str, str]:
    cells = [plain(cell.strip()) for cell in line.strip().strip('|').split('|')]
    return cells[0], cells[1], cells[2] if len(cells) > 2 else ''
