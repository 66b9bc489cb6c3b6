"""Search tens of thousands of spectra while a user types.

Every word of names and levels stands once, sorted, with the spectra that it stands for behind it. The words that begin with what was typed
are then one run of that list, and the spectra behind them one run of another: a search is two bisections and one mark a word.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from typing import Dict, Iterable, List, NamedTuple, Optional, Sequence, Tuple, Union

import numpy as np

from ...core.arrays import Array, BoolArray
from .named import SpectralLibrary

# Letters that Unicode does not take apart into a plain one and its accent.
_PLAIN = str.maketrans({'ß': 'ss', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'æ': 'ae', 'œ': 'oe', 'µ': 'u', 'μ': 'u'})
_WORD = re.compile(r'[^\W_]+')
_CAPITAL = re.compile(r'(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])')
_LAST = '\U0010ffff'
# Best first.
_EXACT, _BEGINS, _WORD_BEGINS, _ELSEWHERE, _NOWHERE = range(5)


def search(library: SpectralLibrary, text: str, limit: Optional[int] = None) -> Tuple[int, ...]:
    """Search a library once; whoever searches again and again keeps a :class:`SearchIndex`."""
    return SearchIndex(library).search(text, limit)


class SearchIndex:
    """The words of a library's names and levels.

    Args:
        library: The library; it is not held.
    """

    def __init__(self, library: SpectralLibrary) -> None:
        self._count = len(library)
        plain = [_key(name) for name in library.names]
        self._names = _Postings.of(((name, (number,)) for number, name in enumerate(plain)), self._count)
        named: Dict[str, List[int]] = {}
        for number, name in enumerate(library.names):
            for word in _words(name):
                named.setdefault(word, []).append(number)
        self._named = _Postings.of(named.items(), self._count)
        everywhere: Dict[str, List[Array]] = {word: [np.asarray(numbers, np.int32)] for word, numbers in named.items()}
        for column in library.levels.values():
            texts: Dict[str, List[int]] = {}
            for number, text in enumerate(column):
                texts.setdefault(text, []).append(number)
            for text, numbers in texts.items():
                found = np.asarray(numbers, np.int32)
                for word in _words(text):
                    everywhere.setdefault(word, []).append(found)
        self._everywhere = _Postings.of(((word, np.concatenate(parts)) for word, parts in everywhere.items()), self._count)

    def search(self, text: str, limit: Optional[int] = None) -> Tuple[int, ...]:
        """The spectra in which every word of a text begins a word of the name or of a level.

        Case, accents, umlauts (`ö` is `o`) and what parts words do not matter. Best first: the name is the text, the name begins with it,
        all words begin words of the name, the others; within these in the library's order.

        Args:
            text: What was typed; without a word in it every spectrum is found.
            limit: So many at most; None for all.

        Returns:
            Indices of spectra.
        """
        words = _words(text)
        rank = np.full(self._count, _ELSEWHERE, np.int8)
        if words:
            for word in words:
                rank[~self._everywhere.begun(word)] = _NOWHERE
            in_name = np.logical_and.reduce([self._named.begun(word) for word in words])
            rank[in_name] = _WORD_BEGINS
            whole = _key(text)
            rank[self._names.begun(whole) & (rank < _NOWHERE)] = _BEGINS
            rank[self._names.exact(whole) & (rank < _NOWHERE)] = _EXACT
        found = np.flatnonzero(rank < _NOWHERE)
        found = found[np.argsort(rank[found], kind='stable')]
        return tuple(found[:limit].tolist())


class _Postings(NamedTuple):
    """Sorted words, and the spectra of word `i` from `starts[i]` to `starts[i + 1]`."""

    words: List[str]
    starts: Array
    spectra: Array
    total: int

    @classmethod
    def of(cls, pairs: Iterable[Tuple[str, Union[Array, Sequence[int]]]], total: int) -> _Postings:
        """Words and their spectra in any order; a word may come more than once."""
        ordered = sorted(pairs, key=lambda pair: pair[0])
        lengths = [len(numbers) for _, numbers in ordered]
        spectra = np.concatenate([np.asarray(numbers, np.int32) for _, numbers in ordered]) if ordered else np.zeros(0, np.int32)
        return cls([word for word, _ in ordered], np.concatenate([[0], np.cumsum(lengths, dtype=np.int64)]), spectra, total)

    def begun(self, start: str) -> BoolArray:
        """Which spectra have a word that begins so."""
        return self._between(start, start + _LAST)

    def exact(self, word: str) -> BoolArray:
        """Which spectra have this word."""
        return self._between(word, word + '\0')

    def _between(self, first: str, last: str) -> BoolArray:
        low, high = bisect_left(self.words, first), bisect_left(self.words, last)
        marks = np.zeros(self.total, bool)
        marks[self.spectra[self.starts[low] : self.starts[high]]] = True
        return marks


def _words(text: str) -> List[str]:
    """The words of a text, plain; capitals within a word begin another, and the whole is one as well."""
    apart = _CAPITAL.sub(' ', text)
    words = _WORD.findall(_plain(text))
    return list(dict.fromkeys(words if apart == text else [*words, *_WORD.findall(_plain(apart))]))


def _key(text: str) -> str:
    """The words of a text between single spaces, whatever parted them."""
    return ' '.join(_WORD.findall(_plain(text)))


def _plain(text: str) -> str:
    """Lower case without accents."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize('NFKD', text.casefold().translate(_PLAIN))
    return ''.join(letter for letter in apart if not unicodedata.combining(letter))
