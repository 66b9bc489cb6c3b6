"""Taking out of a text what says who wrote it, so that it can be pasted in public: home folder, user, computer, passwords.

Names are taken out where names stand: as part of a path, in an address, before or behind an `@`. A name that no word looks like (`jdoe42`,
`lab-pc`) goes wherever it stands by itself; a user called `a` or `test` leaves the words of the text alone.
"""

from __future__ import annotations

import getpass
import os
import re
import socket
from pathlib import Path
from typing import Any, Iterable, List, Pattern, Tuple
from urllib.parse import quote

HOME, USER, HOST, SECRET = '~', '<user>', '<host>', '***'

_CREDENTIALS = (
    (re.compile(r'(\w[\w+.-]*://)[^\s/@:]+:[^\s@]+@'), rf'\1{SECRET}@'),  # also where the password holds a slash
    (re.compile(r'(\w[\w+.-]*://)[^\s/?#]*@'), rf'\1{SECRET}@'),
    (re.compile(r'(?i)\b(password|passwd|token|secret|api[-_]?key|access[-_]?key|authcfg)(\s*[=:]\s*)[^\s&;,]+'), rf'\1\2{SECRET}'),
    (re.compile(r'(?i)\b(bearer|basic)(\s+)[\w.~+/=-]{8,}'), rf'\1\2{SECRET}'),
)
_SEPARATOR = r'[/\\]'
_WORD = re.compile(r'[^\s"\'`<>|;,=()\[\]{}]+')  # what may be a path; a variable's value begins behind `=`
_ABSOLUTE = re.compile(r'[/\\~]|[A-Za-z]:[/\\]|\.{1,2}[/\\]')
_ENDS = r'(?=[/\\:;,"\'`<>|()\[\]{}\s?#&*!=@]|\.(?:\s|$)|$)'
_SHORTEST_DISTINCT = 4
_LONGEST_SHORT = 8  # characters of a file name in MS-DOS, which Windows still knows as a second name
_FOLDERS_OF_USERS = ('home', 'homes', 'users', 'documents and settings')
_NO_SECRETS = ('', 'localhost')
Rule = Tuple[Pattern[str], str]


class Redactor:
    """Redacts texts.

    Args:
        homes: Home folders, absolute, as the system names them.
        users: Names of the user.
        hosts: Names of the computer, with or without a domain.
    """

    def __init__(self, homes: Iterable[str], users: Iterable[str], hosts: Iterable[str]) -> None:
        hosts = {*hosts, *(host.split('.')[0] for host in hosts)}
        self._everywhere: List[Rule] = list(_CREDENTIALS)
        self._in_paths: List[Rule] = []
        for home in _longest_first(homes):
            self._everywhere += _rules_for_home(home)
        for names, mark in ((hosts, HOST), (users, USER)):
            for name in _longest_first(names):
                self._everywhere += _rules_for_name(name, mark)
                self._in_paths.append((_compiled(rf'(?<=[/\\]){_spelled(name)}{_ENDS}'), mark))

    def text(self, text: str) -> str:
        """The text without what it should not tell."""
        for pattern, mark in self._everywhere:
            text = pattern.sub(mark, text)
        return _WORD.sub(lambda found: self._path(found.group()), text)

    def value(self, value: Any) -> Any:
        """A JSON value with all its texts redacted, keys too."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, dict):
            return {self.text(str(key)): self.value(v) for key, v in value.items()}
        if isinstance(value, (list, tuple)):
            return [self.value(v) for v in value]
        return value

    def _path(self, word: str) -> str:
        """The last part of a path may be a name; that of `12 MB/s` is none."""
        if len(re.findall(_SEPARATOR, word)) > 1 or _ABSOLUTE.match(word):
            for pattern, mark in self._in_paths:
                word = pattern.sub(mark, word)
        return word


def this_computers() -> Redactor:
    """A redactor of this user's and this computer's names."""
    home = str(Path.home())
    homes = {home, os.path.realpath(home), os.environ.get('USERPROFILE', ''), os.environ.get('HOME', '')}
    users = {os.environ.get(name, '') for name in ('USER', 'LOGNAME', 'USERNAME')}
    try:
        users.add(getpass.getuser())
    except (KeyError, OSError, ImportError):  # a container whose user has no name
        users.add('')
    for folder in homes:
        path = Path(folder)
        if path.parent.name.lower() in _FOLDERS_OF_USERS:
            users.add(path.name)
    return Redactor(homes, users, (socket.gethostname(), os.environ.get('COMPUTERNAME', '')))


def _rules_for_home(home: str) -> List[Rule]:
    """The home folder, however its separators are written; a root is none."""
    parts = [re.escape(part) for part in re.split(_SEPARATOR, home) if part]
    if home[:1] not in ('/', '\\'):
        parts = parts if re.match(r'[A-Za-z]:', home) and len(parts) > 1 else []
    if not parts:
        return []
    path = (r'[/\\]+' if home[0] in '/\\' else '') + r'[/\\]+'.join(parts) + _ENDS
    return [(_compiled(rf'(?<=://)/?{path}'), HOME), (_compiled(rf'(?<![\w.~%/\\-]){path}'), HOME)]


def _rules_for_name(name: str, mark: str) -> List[Rule]:
    """Where a name is taken out, whatever the words around it."""
    spelled = _spelled(name)
    rules = [
        rf'(?<=[/\\]){spelled}(?=[/\\])',  # within a path
        rf'(?<=//){spelled}(?=[.:/?#\s"\'@]|$)',  # an address
        rf'(?<=@){spelled}(?![\w-])',
        rf'(?<![\w.-]){spelled}(?=@)',
        rf'(?<=~){spelled}(?=[/\\\s]|$)',
    ]
    if ' ' in name or (len(name) >= _SHORTEST_DISTINCT and not name.isalpha()):
        rules.append(rf'(?<![\w-]){spelled}(?![\w-])')
    return [(_compiled(rule), mark) for rule in rules]


def _spelled(name: str) -> str:
    """A name as it is, as addresses spell it, and as old Windows paths do (`ANNASM~1`)."""
    spelled = [re.escape(n) for n in _longest_first({name, quote(name)})]
    letters = re.sub(r'[ .]', '', name)
    if len(name) > _LONGEST_SHORT or letters != name:
        spelled.append(re.escape(letters[:6]) + r'~\d')
    return f'(?:{"|".join(spelled)})'


def _compiled(rule: str) -> Pattern[str]:
    return re.compile(rule, re.IGNORECASE)


def _longest_first(names: Iterable[str]) -> List[str]:
    """Each name once, those that may hold others first."""
    return sorted({name for name in names if name.strip().lower() not in _NO_SECRETS}, key=lambda name: (-len(name), name))
