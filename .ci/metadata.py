"""`metadata.txt` as it ships: with the changes of its version, taken from `CHANGELOG.md`."""

from __future__ import annotations

import configparser
import re
from pathlib import Path
from typing import Dict

CHANGES = 'changelog='
_HEADING = re.compile(r'^## (?P<version>[^\s]+)(?: – (?P<when>.+))?$', re.MULTILINE)


def read(text: str) -> Dict[str, str]:
    """The values of `[general]`, their names as written.

    Raises:
        ValueError: It is no such file.
    """
    parser = configparser.ConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # as the plugin store reads it
    try:
        parser.read_string(text)
        return dict(parser.items('general'))
    except configparser.Error as error:
        raise ValueError(f'metadata.txt is damaged: {error}') from error


def changes_of(changelog: str, version: str) -> str:
    """What `CHANGELOG.md` says of a version, without its heading; '' where it says nothing."""
    headings = list(_HEADING.finditer(changelog))
    for number, found in enumerate(headings):
        if found['version'] == version:
            end = headings[number + 1].start() if number + 1 < len(headings) else len(changelog)
            return changelog[found.end() : end].strip()
    return ''


def for_package(root: Path) -> str:
    """The text of `metadata.txt` for the zip.

    Raises:
        SystemExit: The changelog says nothing of this version.
    """
    text = (root / 'metadata.txt').read_text(encoding='utf-8')
    version = read(text)['version']
    changes = changes_of((root / 'CHANGELOG.md').read_text(encoding='utf-8'), version)
    if not changes:
        raise SystemExit(f'CHANGELOG.md has no section "## {version} – …"; metadata.txt takes the changes of a version from there.')
    # A value goes on in lines that are set in; an empty line or one that begins with "#" would end it or be lost.
    lines = [line.replace('%', '%%') for line in changes.splitlines() if line.strip()]
    shown = '\n'.join([f'{CHANGES}{version}', *(f'  {line}' for line in lines)])
    kept = [line for line in text.rstrip('\n').split('\n') if not line.startswith(CHANGES)]
    return '\n'.join([*kept, shown]) + '\n'
