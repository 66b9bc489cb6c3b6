"""Words for materials: what people call what the shipped spectrum–text model knows, in as many languages as there are files.

A file, `resources/vocabulary/<language>.json`, holds terms, each some synonyms and the materials that they mean, with weights: "grass" is
mostly green and sometimes dry. Further it holds the endings that a language puts on words (plurals), and words that say nothing. All files
count at once, so that names of several languages may stand in one line. A phrase that is not listed is taken for the longest listed one
that it holds: "dense green forest" is "forest", and whoever asks is told. Nothing here guesses: other words are unknown.
"""

from __future__ import annotations

import difflib
import json
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Dict, List, Mapping, Optional, Sequence, Tuple

from .class_prompts import ClassPrompt
from .errors import ModelError
from .materials import MATERIALS
from .places import resources

_NEAREST = 3
_ALIKE = 0.6  # of difflib's ratio, below which a word is no suggestion
_SAME = 0.9  # of the cosine between two classes' materials


@dataclass(frozen=True)
class Meaning:
    """What a word says to the model.

    Args:
        word: As it was asked for.
        term: The listed word that it was taken for.
        materials: Weight of each material that it may mean, above 0.
    """

    word: str
    term: str
    materials: Mapping[str, float]

    @property
    def exact(self) -> bool:
        """Whether the whole word is known, not only a part of it."""
        return _normal(self.word) == _normal(self.term)


def look_up(word: str) -> Optional[Meaning]:
    """What a word means; None where it is not known."""
    known = _terms()
    for phrase in _phrases(_normal(word)):
        found = known.get(phrase)
        if found is not None:
            return Meaning(word, *found)
    return None


def known_words() -> Tuple[str, ...]:
    """All words that are known, as the files write them, in alphabetical order."""
    return tuple(sorted(term for term, _ in _terms().values()))


def nearest_words(word: str, count: int = _NEAREST) -> Tuple[str, ...]:
    """Known words that are spelt alike, the nearest first; none where none is."""
    known = _terms()
    found = difflib.get_close_matches(_normal(word), list(known), count, _ALIKE)
    return tuple(known[key][0] for key in found)


def unknown_words(words: Sequence[str]) -> Dict[str, Tuple[str, ...]]:
    """The words that are not known, each with the known ones that are spelt alike."""
    return {word: nearest_words(word) for word in words if look_up(word) is None}


def materials_of(prompt: ClassPrompt) -> Dict[str, float]:
    """The materials of a class, all its words together: of each the greatest weight that a word gives it."""
    weights: Dict[str, float] = {}
    for word in prompt.words:
        meaning = look_up(word)
        for material, weight in (meaning.materials if meaning else {}).items():
            weights[material] = max(weight, weights.get(material, 0.0))
    return weights


def term_materials() -> Tuple[Mapping[str, float], ...]:
    """The materials of every term, for whoever trains a model on them."""
    seen = {id(means): means for _, means in _terms().values()}
    return tuple(seen.values())


def advise(prompts: Sequence[ClassPrompt], with_clip: bool) -> List[str]:
    """What should be said of classes before anything is computed.

    Args:
        prompts: The classes.
        with_clip: Whether a CLIP model takes part, which knows any word.

    Returns:
        Sentences on words that are not known or known in part only, and on classes that the model of spectra cannot tell apart.
    """
    said: List[str] = []
    for prompt in prompts:
        known = [meaning for meaning in (look_up(word) for word in prompt.words) if meaning is not None]
        said += [f'"{one.word}" is taken for "{one.term}".' for one in known if not one.exact]
        for word, nearest in unknown_words(prompt.words).items():
            like = f' Known words like it: {", ".join(nearest)}.' if nearest else ''
            whole = not known and not prompt.spectra and not prompt.pixels
            only = ' CLIP alone decides on it.' if with_clip and whole else ''
            said.append(f'The model of spectra does not know "{word}".{only}{like}')
    vectors = [materials_of(prompt) for prompt in prompts]
    for i, first in enumerate(vectors):
        for j in range(i):
            if _alike(first, vectors[j]) > _SAME:
                said.append(f'"{prompts[j].name}" and "{prompts[i].name}" mean the same materials; spectra cannot tell them apart.')
    return said


def _alike(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    """Cosine between weights of materials, 0 where one has none."""
    norm = (sum(v * v for v in a.values()) * sum(v * v for v in b.values())) ** 0.5
    return sum(v * b.get(k, 0.0) for k, v in a.items()) / norm if norm else 0.0


def _phrases(words: str) -> List[str]:
    """A phrase and the shorter ones inside it: longer before shorter, later before earlier, because the last word names the thing."""
    parts = words.split(' ')
    spans = [(a, b) for a in range(len(parts)) for b in range(a + 1, len(parts) + 1)]
    spans.sort(key=lambda span: (span[0] - span[1], -span[1]))
    return [' '.join(parts[a:b]) for a, b in spans]


def _normal(text: str) -> str:
    """A phrase as it is compared: small letters, no hyphens, no words that say nothing, each word without its ending."""
    endings, skipped = _habits()
    words = re.findall(r'[^\W_]+', text.casefold())
    telling = [word for word in words if word not in skipped] or words
    return ' '.join(_singular(word, endings) for word in telling)


def _singular(word: str, endings: Tuple[Tuple[str, str], ...]) -> str:
    for plural, singular in endings:
        if word.endswith(plural) and len(word) > len(plural) + 2:
            # "grass" and "canvas" are no plurals; a language's list names double endings first.
            return word if plural == 's' and word.endswith(('ss', 'us', 'is', 'as')) else word[: len(word) - len(plural)] + singular
    return word


@lru_cache(maxsize=1)
def _files() -> Tuple[Mapping[str, object], ...]:
    found = []
    for path in sorted((resources() / 'vocabulary').glob('*.json')):
        try:
            found.append(json.loads(path.read_text(encoding='utf-8')))
        except (OSError, ValueError) as error:
            raise ModelError(f'The vocabulary {path} cannot be read: {error}.', 'Install the plugin again.') from error
    return tuple(found)


@lru_cache(maxsize=1)
def _habits() -> Tuple[Tuple[Tuple[str, str], ...], frozenset[str]]:
    """Endings and words to skip of all languages."""
    endings = [tuple(pair) for file in _files() for pair in file.get('endings', ())]  # type: ignore[attr-defined]
    skipped = [word for file in _files() for word in file.get('skipped', ())]  # type: ignore[attr-defined]
    return tuple(endings), frozenset(skipped)


@lru_cache(maxsize=1)
def _terms() -> Dict[str, Tuple[str, Dict[str, float]]]:
    """Of each normal form the word as it is written, and its materials."""
    found: Dict[str, Tuple[str, Dict[str, float]]] = {}
    for file in _files():
        for term in file['terms']:  # type: ignore[attr-defined]
            means = {str(name): float(weight) for name, weight in term['means'].items()}
            unknown = sorted(means.keys() - set(MATERIALS))
            if unknown:
                raise ModelError(f'A vocabulary names a material "{unknown[0]}" that no model knows.', 'Install the plugin again.')
            for word in term['words']:
                found.setdefault(_normal(word), (str(word), means))
    return found
