"""Find spectra of a library by what they are called and by what its table says of them."""

from __future__ import annotations

import difflib
import re
from typing import Dict, Iterable, List, Mapping, Set, Tuple

from ...core.errors import ParameterError
from .named import SpectralLibrary

# Columns that say what a spectrum shows; others tell place, date, instrument or light, and may hold the same words by chance.
_TELLING = re.compile(r'level|class|type|category|material|chapter|group|genus|species|cover|description|name|target', re.IGNORECASE)
_NOT_TELLING = re.compile(r'file|spectrum type|instrument|location|unit', re.IGNORECASE)
_NEAREST = 3


def find_named(library: SpectralLibrary, name: str) -> Tuple[int, ...]:
    """Spectra of a name, or the only one whose name begins so; case does not matter.

    Raises:
        ParameterError: There is none, or the beginning fits several; the message tells the nearest names.
    """
    wanted = _plain(name)
    names = [_plain(one) for one in library.names]
    exact = tuple(i for i, one in enumerate(names) if one == wanted)
    if exact:
        return exact
    begins = tuple(i for i, one in enumerate(names) if one.startswith(wanted)) if wanted else ()
    if len({names[i] for i in begins}) == 1:
        return begins
    if begins:
        shown = ', '.join(f'"{library.names[i]}"' for i in begins[:_NEAREST])
        raise ParameterError(f'{len(begins)} spectra of {library.name} begin with "{name}": {shown}, …', 'Write the whole name of one.')
    by_plain = dict(zip(names, library.names))
    near = difflib.get_close_matches(wanted, list(by_plain), _NEAREST, 0.4)
    shown = ', '.join(f'"{by_plain[one]}"' for one in near) or f'"{library.names[0]}"'
    raise ParameterError(f'The library {library.name} has no spectrum "{name}".', f'The nearest names are {shown}.')


def find_words(library: SpectralLibrary, words: Iterable[str]) -> Tuple[int, ...]:
    """Spectra that words describe, by whole words of their names and of the levels of the table.

    Spectra for which a level, or the name, *is* the word are preferred: `soil` finds those of the class soil, not the car park of bare
    soil. Only where there are none, those that *contain* it are found. Case, a plural's s, and whether words are parted by spaces, hyphens,
    underscores or capitals do not matter.

    Returns:
        Their numbers, ascending, each once.
    """
    texts = _texts(library)
    found: Set[int] = set()
    for word in words:
        phrase = _phrase(word)
        if not phrase.strip():
            continue
        exact = texts.get(phrase)
        if exact is not None:
            found |= exact
            continue
        for text, members in texts.items():
            if phrase in text:
                found |= members
    return tuple(sorted(found))


def _texts(library: SpectralLibrary) -> Mapping[str, Set[int]]:
    """The spectra of every text that stands for one."""
    telling = [column for column in library.levels if _TELLING.search(column) and not _NOT_TELLING.search(column)]
    columns: List[Tuple[str, ...]] = [library.names, *(library.levels[column] for column in telling)]
    phrases: Dict[str, str] = {}
    texts: Dict[str, Set[int]] = {}
    for column in columns:
        for number, text in enumerate(column):
            if text not in phrases:
                phrases[text] = _phrase(text)
            texts.setdefault(phrases[text], set()).add(number)
    return texts


def _phrase(text: str) -> str:
    """Words between single spaces, with one at either end, so that whole words can be looked up as text."""
    apart = re.sub(r'(?<=[a-z])(?=[A-Z])', ' ', text)
    return ' ' + ' '.join(_singular(word) for word in re.findall(r'[^\W_]+', apart.casefold())) + ' '


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith('s') and not word.endswith('ss') else word


def _plain(name: str) -> str:
    return ' '.join(name.casefold().split())
