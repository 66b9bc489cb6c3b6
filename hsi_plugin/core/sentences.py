"""Finding the template that a sentence was made from, so that it can be said in another language.

The engine, its worker and the rooms below know neither Qt nor the user's language: they speak English sentences with values in them.
Whoever shows such a sentence looks it up in the list of all templates (`resources/i18n/sentences.json`, made from the code by
`make translations`), translates the template and puts the values back.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from functools import lru_cache
from typing import Callable, Dict, Iterable, List, Optional, Pattern, Sequence, Tuple

from .places import resources

_VALUE = re.compile(r'\{(\d+)\}')
_BOUNDARY = re.compile(r'(?<=[.!?:…]) ')
_NEXT_SENTENCE = re.compile(r'[.!?…] ["“(]?[A-Z]')
_WORD = re.compile(r'\w+')
_FULL_WIDTH = '\u3000'  # from here on, signs bring their own space: 。，：
LEAST_LETTERS = 5  # of a template beside its values; "{0} {1}." fits everything
DEEPEST = 3  # a sentence in a value of a sentence
MOST_PARTS = 24  # of a text that is divided into known sentences; a longer one is taken part by part

Translate = Callable[[str], str]
OfValue = Callable[[str], Optional[str]]
Found = Tuple[str, Sequence[str]]


def _no_word(value: str) -> Optional[str]:
    return None


class Sentences:
    """All templates of the engine's sentences.

    Args:
        templates: Texts with `{0}`, `{1}`, … where values stand.
    """

    def __init__(self, templates: Iterable[str]) -> None:
        plain = [template for template in templates if not _VALUE.search(template)]
        self._plain = frozenset(plain)
        made = [template for template in templates if template not in self._plain and _letters(template) >= LEAST_LETTERS]
        # Most words first: of two templates that fit, the one that says more is the one that was meant.
        made.sort(key=_letters, reverse=True)
        self._made = made
        # Each template under its rarest word, so that few are tried for a text.
        words = [_whole_words(template) for template in made]
        often = Counter(word for some in words for word in some)
        self._by_word: Dict[str, List[int]] = {}
        self._wordless: List[int] = []
        for at, some in enumerate(words):
            rarest = min(some, key=lambda word: (often[word], word), default='')
            (self._by_word.setdefault(rarest, []) if rarest else self._wordless).append(at)

    def translate(self, text: str, translate: Translate, depth: int = 0, of_value: OfValue = _no_word) -> str:
        """The text in another language.

        Args:
            text: One sentence of the engine, or several with spaces between.
            translate: Gives the translation of a template, or the template itself where there is none.
            depth: How many sentences this one is a value of.
            of_value: What a value becomes that is no sentence, such as a name or a number; None where it may be one.

        Returns:
            The translation; the text itself where no template fits.
        """
        found = self.match(text)
        if found is not None and not _crosses(found):
            return self._filled(found, translate, depth, of_value)
        parts = _BOUNDARY.split(text)
        divided = self._divided(parts) if 1 < len(parts) <= MOST_PARTS else None
        if divided is not None:
            return joined(self._filled(one, translate, depth, of_value) for one in divided)
        if found is not None:
            return self._filled(found, translate, depth, of_value)
        return self._piecewise(parts, translate, depth, of_value)

    def match(self, text: str) -> Optional[Found]:
        """The template of a sentence, and its values in the template's order; None where there is none.

        One whose values hold no end of a sentence comes before others.
        """
        if text in self._plain:
            return text, ()
        numbers = set(self._wordless).union(*(self._by_word.get(word, ()) for word in set(_WORD.findall(text))))
        second: Optional[Found] = None
        for number in sorted(numbers):
            template = self._made[number]
            fits = _pattern(template).fullmatch(text)
            if fits is not None:
                found = template, fits.groups()
                if not _crosses(found):
                    return found
                second = second or found
        return second

    def _divided(self, parts: Sequence[str]) -> Optional[List[Found]]:
        """The text as known sentences one after the other, as few as can be; None where a part of it is none."""
        best: List[Optional[List[Found]]] = [None] * len(parts) + [[]]
        for first in range(len(parts) - 1, -1, -1):
            for end in range(len(parts), first, -1):
                rest = best[end]
                if rest is None or (best[first] is not None and len(rest) + 1 >= len(best[first] or ())):
                    continue
                found = self.match(' '.join(parts[first:end]))
                if found is not None and not _crosses(found):
                    best[first] = [found, *rest]
        return best[0]

    def _piecewise(self, parts: Sequence[str], translate: Translate, depth: int, of_value: OfValue) -> str:
        """The longest runs of parts that are one template each; a part that is none stays as it is."""
        said, first = [], 0
        while first < len(parts):
            for end in range(min(len(parts), first + MOST_PARTS), first, -1):
                found = self.match(' '.join(parts[first:end]))
                if found is not None:
                    said.append(self._filled(found, translate, depth, of_value))
                    break
            else:
                end = first + 1
                said.append(parts[first])
            first = end
        return joined(said)

    def _filled(self, found: Found, translate: Translate, depth: int, of_value: OfValue) -> str:
        template, values = found
        said = translate(template)
        filled: Dict[str, str] = {}
        for number, value in zip(_VALUE.findall(template), values):
            given = of_value(value)
            if given is None:
                deeper = depth < DEEPEST and (' ' in value or value in self._plain)
                given = self.translate(value, translate, depth + 1, of_value) if deeper else value
            filled.setdefault(number, given)
        return _VALUE.sub(lambda place: filled.get(place[1], place[0]), said)


def joined(sentences: Iterable[str]) -> str:
    """Sentences one after the other: with a space between, but none after a full stop that brings its own, as the Chinese one does."""
    text = ''
    for number, sentence in enumerate(sentences):
        text += f' {sentence}' if number and text[-1:] < _FULL_WIDTH else sentence
    return text


@lru_cache(maxsize=1)
def engine_sentences() -> Sentences:
    """The templates that ship."""
    return Sentences(json.loads((resources() / 'i18n' / 'sentences.json').read_text(encoding='utf-8')))


@lru_cache(maxsize=4096)
def _pattern(template: str) -> Pattern[str]:
    pieces = _VALUE.split(template)  # text, number, text, number, …
    return re.compile(''.join('(.*?)' if at % 2 else re.escape(piece) for at, piece in enumerate(pieces)), re.DOTALL)


def _literals(template: str) -> List[str]:
    return _VALUE.split(template)[::2]


def _letters(template: str) -> int:
    return sum(letter.isalpha() for piece in _literals(template) for letter in piece)


def _whole_words(template: str) -> List[str]:
    """The words of a template that stand in its sentences as they are: not those that a value touches, as in "{0}s"."""
    apart = _VALUE.sub('\0', template)
    return [found[0] for found in re.finditer(r'\w+', apart) if '\0' not in apart[max(found.start() - 1, 0) : found.end() + 1]]


def _crosses(found: Found) -> bool:
    """Whether a value holds the end of a sentence and the beginning of the next."""
    return any(_NEXT_SENTENCE.search(value) for value in found[1])
