"""Languages for tests: one that marks every word that was said in it, so that what was not said is found, and those that ship."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from functools import lru_cache

from hsi_plugin.core.language import WRITING, Language, Writing
from hsi_plugin.core.places import PACKAGE

CODES = ('de', 'fr', 'es', 'zh')
_PLACE = re.compile(r'(\{\d+\})')
_MARKED = re.compile('⟦[^⟦⟧]*⟧')
_ENGLISH_NUMBER = re.compile(r'\d[.,]\d|%|\d–\d|\d N\b')
_SIGNS = {'m', 'km', 'ha', 'm²', 'km²', 'nm', 'x', 'y', 'SHA-256', 'UTC', 'cpu'}
_SPOKEN = ('alt', 'aria-label', 'title', 'summary', 'placeholder')
_WRITING = Writing('xx', 'Marked', '٫', '٬', '٪', '⇔', True, '{0}⦅{1}⦆', '⸴', '＆', '⁏', '⇑', ('{0}⇑', '{0}⇓', '{0}⇒', '{0}⇐'))


class Marker:
    """A language in which every word of ours stands in ⟦…⟧ and every number has signs that no other language has.

    Attributes:
        used: The templates that were said.
        language: What a report is written in.
    """

    def __init__(self):
        self.used = set()
        self.language = Language('xx', _WRITING, self._mark)

    def _mark(self, template):
        self.used.add(template)
        # Each piece by itself: a value between two pieces has to be said too, or be a name or a number.
        return ''.join(part if i % 2 or not part else f'⟦{part}⟧' for i, part in enumerate(_PLACE.split(template)))


def unsaid(page, names):
    """What stands on a page, or on a drawing, and was not said: text nodes and attributes that are neither names nor numbers.

    Args:
        page: HTML that is XML too, or SVG.
        names: What people or programs have named.
    """
    root = ET.fromstring(page.split('\n', 1)[1] if page.startswith('<!DOCTYPE') else page)
    found = []
    for node in root.iter():
        tag = node.tag.rsplit('}', 1)[-1]
        texts = [] if tag in ('style', 'pre', 'script') else [node.text]
        texts += [node.tail, *(node.get(name) for name in _SPOKEN)]
        found += [text for text in texts if text and not is_said(text, names)]
    return found


def is_said(text, names):
    """Whether nothing is left of a text without what is marked, names and numbers."""
    left = _MARKED.sub(' ', text)
    for name in sorted(names, key=len, reverse=True):
        left = left.replace(name, ' ')
    words = [word for word in re.findall(r'[\w²-]*[^\W\d_][\w²-]*', left) if word not in _SIGNS]
    return not words and not _ENGLISH_NUMBER.search(left)


@lru_cache(maxsize=len(CODES))
def translations(code):
    """The texts of a language that ships, by the English ones."""
    path = PACKAGE.parent / 'resources' / 'i18n' / f'hyperspectral_{code}.ts'
    pairs = ((one.findtext('source'), one.findtext('translation')) for one in ET.parse(path).getroot().iter('message'))
    return {source: said for source, said in pairs if said}


def language_of(code):
    """A language that ships; a text that it does not have is an error."""
    return Language(code, WRITING[code], translations(code).__getitem__)


def shown(page):
    """All words of a page, those of attributes included."""
    root = ET.fromstring(page.split('\n', 1)[1] if page.startswith('<!DOCTYPE') else page)
    return ' '.join(text for node in root.iter() for text in (node.text, node.tail, *(node.get(name) for name in _SPOKEN)) if text)
