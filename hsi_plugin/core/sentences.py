"""Finding the template that a sentence was made from, so that it can be said in another language.

The engine, its worker and the rooms below know neither Qt nor the user's language: they speak English sentences with values in them.
Whoever shows such a sentence looks it up in the list of all templates (`resources/i18n/sentences.json`, made from the code by
`make translations`), translates the template and puts the values back.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from pathlib import Path
from typing import Callable, Dict, Iterable, List, Optional, Pattern, Sequence, Tuple

from .places import resources

_VALUE = re.compile(r'\{(\d+)\}')
_BOUNDARY = re.compile(r'(?<=[.!?:…]) ')
LEAST_LETTERS = 6  # of a template beside its values; "{0} {1}." fits everything
DEEPEST = 3  # a sentence in a value of a sentence

Translate = Callable[[str], str]


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
        self._made: List[Tuple[str, str]] = [(max(_literals(template), key=len), template) for template in made]

    def translate(self, text: str, translate: Translate, depth: int = 0) -> str:
        """The text in another language.

        Args:
            text: One sentence of the engine, or several with spaces between.
            translate: Gives the translation of a template, or the template itself where there is none.
            depth: How many sentences this one is a value of.

        Returns:
            The translation; the text itself where no template fits.
        """
        whole = self._one(text, translate, depth)
        if whole is not None:
            return whole
        parts = _BOUNDARY.split(text)
        said, first = [], 0
        while first < len(parts):
            # The longest run of parts that is one template; a part that is none stays as it is.
            for end in range(len(parts) if first else len(parts) - 1, first, -1):
                found = self._one(' '.join(parts[first:end]), translate, depth)
                if found is not None:
                    break
            else:
                found, end = parts[first], first + 1
            said.append(found)
            first = end
        return ' '.join(said)

    def match(self, text: str) -> Optional[Tuple[str, Sequence[str]]]:
        """The template of a sentence, and its values in the template's order; None where there is none."""
        if text in self._plain:
            return text, ()
        for literal, template in self._made:
            if literal in text:
                found = _pattern(template).fullmatch(text)
                if found is not None:
                    return template, found.groups()
        return None

    def _one(self, text: str, translate: Translate, depth: int) -> Optional[str]:
        found = self.match(text)
        if found is None:
            return None
        template, values = found
        said = translate(template)
        if depth < DEEPEST:
            values = [self.translate(value, translate, depth + 1) if ' ' in value else value for value in values]
        filled: Dict[str, str] = {str(number): value for number, value in enumerate(values)}
        return _VALUE.sub(lambda place: filled.get(place[1], place[0]), said)


@lru_cache(maxsize=1)
def engine_sentences(path: Optional[Path] = None) -> Sentences:
    """The templates that ship.

    Args:
        path: Another list of templates.
    """
    file = path or resources() / 'i18n' / 'sentences.json'
    return Sentences(json.loads(file.read_text(encoding='utf-8')))


@lru_cache(maxsize=4096)
def _pattern(template: str) -> Pattern[str]:
    pieces = _VALUE.split(template)  # text, number, text, number, …
    return re.compile(''.join('(.*?)' if at % 2 else re.escape(piece) for at, piece in enumerate(pieces)), re.DOTALL)


def _literals(template: str) -> List[str]:
    return _VALUE.split(template)[::2]


def _letters(template: str) -> int:
    return sum(letter.isalpha() for piece in _literals(template) for letter in piece)
