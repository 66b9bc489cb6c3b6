"""A language that the engine writes in, for what is read without QGIS: its words, and how it writes numbers, ranges, lists and directions.

The engine speaks English and is translated where it is shown (`sentences.py`). A report is a file that goes from hand to hand, and nobody
stands between it and its reader; so it is written in one language from the beginning, by whoever is given a :class:`Language`. Words come
from `resources/i18n/sentences_<language>.json`, which `make package` writes from the translations; a checkout has none, and writes English.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Callable, Dict, Iterable, List, Optional, Sequence, Tuple

from .errors import ParameterError
from .places import resources
from .sentences import Sentences, engine_sentences, joined

Translate = Callable[[str], str]
_FIGURES = re.compile(r'[\d.,]*\d[\d.,]*(?: ?%)?(?:(?:–| ± )[\d.,]*\d[\d.,]*(?: ?%)?)*')
_NUMBER = re.compile(r'(?<![\d.,])((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?![.,]?\d)( ?%)?')
_NO_BREAK, _NARROW = '\u00a0', '\u202f'


@dataclass(frozen=True)
class Writing:
    """How a language writes what is no word.

    Attributes:
        tag: The language in HTML.
        own_name: What it calls itself.
        decimal: Sign before decimals.
        group: Sign between thousands.
        percent: What follows the number of a share, with the space before it.
        to: What stands between the ends of a range.
        twice: Whether both ends of a range of shares have their percent sign.
        brackets: Something, and more about it in brackets.
        comma: What stands between the things of a list.
        last: What stands before the last of them.
        pair: What stands between two coordinates.
        north: The letter at an arrow to the north.
        directions: A latitude north and south of the equator, a longitude east and west of Greenwich.
    """

    tag: str
    own_name: str
    decimal: str
    group: str
    percent: str
    to: str
    twice: bool
    brackets: str
    comma: str
    last: str
    pair: str
    north: str
    directions: Tuple[str, str, str, str]


WRITING: Dict[str, Writing] = {
    'en': Writing(
        'en', 'English', '.', ',', ' %', '–', False, '{0} ({1})', ', ', ' and ', ', ', 'N', ('{0} N', '{0} S', '{0} E', '{0} W'),
    ),
    'de': Writing(
        'de', 'Deutsch', ',', '.', f'{_NO_BREAK}%', '–', False, '{0} ({1})', ', ', ' und ', ' / ', 'N',
        ('{0} N', '{0} S', '{0} O', '{0} W'),
    ),
    'fr': Writing(
        'fr', 'Français', ',', _NARROW, f'{_NO_BREAK}%', '–', False, '{0} ({1})', ', ', ' et ', ' / ', 'N',
        ('{0} N', '{0} S', '{0} E', '{0} O'),
    ),
    'es': Writing(
        'es', 'Español', ',', '.', f'{_NO_BREAK}%', '–', False, '{0} ({1})', ', ', ' y ', ' / ', 'N',
        ('{0} N', '{0} S', '{0} E', '{0} O'),
    ),
    # GB/T 15835: a wave between the ends of a range, and a percent sign at both.
    'zh': Writing(
        'zh-Hans', '中文', '.', ',', '%', '～', True, '{0}（{1}）', '、', '和', '，', '北', ('北纬{0}', '南纬{0}', '东经{0}', '西经{0}'),
    ),
}  # fmt: skip
"""The languages that a report can be in, by the names in their files."""


class Language:
    """Words and numbers of one language.

    Args:
        code: Its name in the names of files.
        writing: How it writes what is no word.
        translate: Gives the translation of an English template, or the template itself; None for English.
        sentences: The templates that what the engine says is found in; those that ship where not given.
    """

    def __init__(self, code: str, writing: Writing, translate: Optional[Translate] = None, sentences: Optional[Sentences] = None) -> None:
        self.code = code
        self.writing = writing
        self._translate = translate
        self._sentences = sentences

    def phrase(self, template: str, *values: object) -> str:
        """A text of our own with its values.

        Args:
            template: The English text, a literal or a constant of the module, so that translators find it.
            values: For `{0}`, `{1}`, …; they stay as they are. Without any, the text is given as it stands.
        """
        said = template if self._translate is None else self._translate(template)
        return said.format(*values) if values else said

    def say(self, text: str, names: Iterable[str] = ()) -> str:
        """What another part of the engine has said in English.

        Args:
            text: One sentence or several.
            names: What people have named, such as classes: no word of ours, even where it looks like one.
        """
        if self._translate is None:
            return text
        spared = frozenset(names)
        sentences = engine_sentences() if self._sentences is None else self._sentences
        return sentences.translate(text, self._translate, of_value=lambda value: value if value in spared else self._figures(value))

    def together(self, sentences: Iterable[str]) -> str:
        """Sentences one after the other."""
        return joined(sentences)

    def number(self, value: float, form: str = ',') -> str:
        """A number.

        Args:
            value: The number.
            form: As in a format string: `,` with thousands apart, `.2f` with two decimals.
        """
        signs = {ord('.'): self.writing.decimal, ord(','): self.writing.group}
        return format(value, form).translate(signs)

    def percent(self, share: float, form: str = '.1f') -> str:
        """A share 0…1 in percent."""
        return f'{self.number(100 * share, form)}{self.writing.percent}'

    def percents(self, low: float, high: float, form: str = '.1f') -> str:
        """A range of shares."""
        first = self.percent(low, form) if self.writing.twice else self.number(100 * low, form)
        return self.span(first, self.percent(high, form))

    def span(self, low: str, high: str) -> str:
        """A range between two values that are written already."""
        return f'{low}{self.writing.to}{high}'

    def bracketed(self, what: str, more: str) -> str:
        """Something, and more about it in brackets."""
        return self.writing.brackets.format(what, more)

    def listed(self, names: Sequence[str]) -> str:
        """``a``, ``a and b``, ``a, b and c``."""
        if len(names) < 2:
            return ''.join(names)
        last = self.writing.last
        if self.code == 'es' and re.match(r'[ií]|hi(?![aeéo])', names[-1].lower()):
            last = ' e '  # before the sound of an i
        return f'{self.writing.comma.join(names[:-1])}{last}{names[-1]}'

    def _figures(self, value: str) -> Optional[str]:
        """A value of an English sentence that is nothing but numbers, as this language writes them; None for any other."""
        if not _FIGURES.fullmatch(value):
            return None
        signs = {ord('.'): self.writing.decimal, ord(','): self.writing.group}
        written = _NUMBER.sub(lambda found: found[1].translate(signs) + (self.writing.percent if found[2] else ''), value)
        return written.replace('–', self.writing.to)


ENGLISH = Language('en', WRITING['en'])


def languages(folder: Optional[Path] = None) -> List[str]:
    """The languages that are there, English first.

    Args:
        folder: Where their files are; where those that ship are if not given.
    """
    return [code for code in WRITING if code == ENGLISH.code or _file(code, folder).is_file()]


def find_language(code: str, folder: Optional[Path] = None) -> Language:
    """A language by its name; English where none is given.

    Args:
        code: As the keys of :data:`WRITING`.
        folder: See :func:`languages`.

    Raises:
        ParameterError: It is unknown, or its words are not there.
    """
    if code in ('', ENGLISH.code):
        return ENGLISH
    if code not in languages(folder):
        there = ', '.join(languages(folder))
        raise ParameterError(f'There are no words for the language "{code}" here.', f'Use one of these: {there}.')
    path = _file(code, folder)
    return _read(code, path, path.stat().st_mtime_ns)


@lru_cache(maxsize=len(WRITING))
def _read(code: str, path: Path, _changed: int) -> Language:
    words: Dict[str, Any] = json.loads(path.read_text(encoding='utf-8'))
    return Language(code, WRITING[code], lambda template: str(words.get(template, template)))


def _file(code: str, folder: Optional[Path]) -> Path:
    return (resources() / 'i18n' if folder is None else folder) / f'sentences_{code}.json'
