"""The zip by itself: its shape, its names, its metadata, and whether every Python that QGIS has can read its code."""

from __future__ import annotations

import ast
import re
import sys
import warnings
import zipfile
from pathlib import Path, PurePosixPath
from typing import Dict, List, Sequence, Tuple
from urllib.parse import urlsplit

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from metadata import read

from gate import rules

OLDEST = (3, 9)  # the grammar of the oldest Python among the supported QGIS versions
_VERSION = re.compile(r'\d+\.\d+(?:\.\d+)?(?:-?(?:alpha|beta|rc)\d*)?')
_QGIS = re.compile(r'\d+\.\d+(?:\.\d+)?')


def shape(path: Path, archive: zipfile.ZipFile) -> List[str]:
    """What is wrong with the zip's size, folder and names, in sentences."""
    wrong = []
    if path.stat().st_size > rules.LIMIT:
        wrong.append(f'The zip has {path.stat().st_size / 1e6:.1f} MB; {rules.LIMIT / 1e6:.0f} MB are allowed.')
    names = archive.namelist()
    tops = sorted({name.split('/')[0] for name in names})
    if len(tops) != 1 or not tops[0].isidentifier() or not tops[0].isascii():
        wrong.append(f'The zip must hold one folder whose name Python can import; it holds {", ".join(tops)}.')
    if len(names) != len({name.lower() for name in names}):
        wrong.append('Two names differ in capitals only, which are one file on Windows.')
    needed = [f'{tops[0]}/{name}' for name in ('__init__.py', 'metadata.txt', 'LICENSE')] if tops else []
    wrong += [f'{name} is missing.' for name in needed if name not in names]
    damaged = archive.testzip()
    if damaged:
        wrong.append(f'{damaged} is damaged.')
    return wrong


def contents(archive: zipfile.ZipFile) -> List[str]:
    """Files that must not be in a plugin, by name, rights or first bytes."""
    wrong = []
    for entry in archive.infolist():
        path = PurePosixPath(entry.filename)
        if '..' in entry.filename or path.is_absolute():
            wrong.append(f'{entry.filename}: a path that leads out of the zip')
        if set(path.parts) & set(rules.FORBIDDEN_FOLDERS) or path.name.startswith('.') or '.pyc' in path.name:
            wrong.append(f'{entry.filename}: a hidden file, or one that a tool left behind')
        if path.name.lower().endswith(rules.SUSPICIOUS):
            wrong.append(f'{entry.filename}: a script or a program, by its name')
        if (entry.external_attr >> 16) & 0o111:
            wrong.append(f'{entry.filename}: may be executed')
        with archive.open(entry) as file:
            if file.read(4).startswith(rules.PROGRAMS):
                wrong.append(f'{entry.filename}: a script or a program, by its content')
    return wrong


def metadata(archive: zipfile.ZipFile, folder: str) -> List[str]:
    """What is wrong with `metadata.txt`, as the store reads it."""
    try:
        given = read(archive.read(f'{folder}/metadata.txt').decode('utf-8'))
    except (KeyError, ValueError) as error:
        return [str(error)]
    wrong = [f'metadata.txt lacks {name}.' for name in rules.REQUIRED if not given.get(name, '').strip()]
    wrong += [f'metadata.txt has an entry "{name}" that nobody reads.' for name in given if name not in (*rules.REQUIRED, *rules.OPTIONAL)]
    flags = {name: given[name] for name in rules.BOOLEAN if name in given}
    wrong += [f'{name} is {flag!r}, not True or False.' for name, flag in flags.items() if flag not in ('True', 'False')]
    for name in rules.ADDRESSES:
        parts = urlsplit(given.get(name, ''))
        if name in given and (parts.scheme != 'https' or '.' not in parts.netloc):
            wrong.append(f'{name} is no https address: {given[name]!r}.')
    if not _VERSION.fullmatch(given.get('version', '')):
        wrong.append(f'version is {given.get("version")!r}, not like 1.2.3.')
    wrong += _versions(given)
    if '/' in given.get('author', ''):
        wrong.append('author has a slash.')
    if not re.fullmatch(r'[^@\s]+@[^@\s]+\.[^@\s]+', given.get('email', '')):
        wrong.append('email is no address.')
    icon = given.get('icon', '')
    if f'{folder}/{icon}' not in archive.namelist():
        wrong.append(f'The icon {icon!r} is not in the zip.')
    tags = [tag.strip() for tag in given.get('tags', '').split(',')]
    if not all(tags) or len(tags) != len({tag.lower() for tag in tags}):
        wrong.append('tags are empty, or one stands twice.')
    return wrong


def _versions(given: Dict[str, str]) -> List[str]:
    least, most = given.get('qgisMinimumVersion', ''), given.get('qgisMaximumVersion', '')
    if not _QGIS.fullmatch(least) or not _QGIS.fullmatch(most):
        return ['qgisMinimumVersion and qgisMaximumVersion must be numbers like 3.22.']
    if _numbers(least) > _numbers(most):
        return ['qgisMinimumVersion is above qgisMaximumVersion.']
    return []


def _numbers(version: str) -> Tuple[int, ...]:
    return tuple(int(part) for part in version.split('.'))


def grammar(archive: zipfile.ZipFile, names: Sequence[str]) -> List[str]:
    """Files that Python 3.9 cannot parse, or that this Python compiles with a warning."""
    wrong = []
    for name in names:
        source = archive.read(name)
        try:
            ast.parse(source, name, feature_version=OLDEST)
            with warnings.catch_warnings():
                warnings.simplefilter('error')
                compile(source, name, 'exec', dont_inherit=True)
        except (SyntaxError, ValueError, Warning) as error:
            wrong.append(f'{name}: {error}')
    return wrong
