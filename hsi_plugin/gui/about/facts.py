"""What *About…* tells, read from the files that ship: the version, how to cite, licences, privacy."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Tuple

from ...core.addresses import PROJECT
from ...core.errors import ParameterError
from ...core.places import resources
from ...core.version import __version__

CITATION, THIRD_PARTY, PRIVACY, LICENCE = 'CITATION.cff', 'THIRD_PARTY.md', 'PRIVACY.md', 'LICENSE'


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
