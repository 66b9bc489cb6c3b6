"""What was typed as class names, understood: classes, their colours, what the model of spectra makes of each word, exchanges of words.

Everything here works on text, for any thread: the first call reads the vocabulary.
"""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from pathlib import Path
from typing import Callable, List, Sequence, Tuple

from ...core import vocabulary
from ...core.class_prompts import PIXEL, SPECTRUM, ClassPrompt, parse_classes, scheme_of
from ...core.errors import ParameterError
from ...cubes.atomic import atomic_output
from ...qgis_common.i18n import say_error

_MISSPELT = 0.75  # of difflib's ratio: two words that are this alike are one word and its misspelling


@dataclass(frozen=True)
class WordNote:
    """A word, and what the model of spectra makes of it.

    Args:
        word: As it was typed.
        known: Whether the model knows it, or a part of it.
        taken_for: The part that it is taken for; empty where the whole word is known.
        nearest: Where it is not known: known words that are spelt alike.
    """

    word: str
    known: bool
    taken_for: str = ''
    nearest: Tuple[str, ...] = ()


@dataclass(frozen=True)
class ClassNote:
    """A class with its colour and words."""

    prompt: ClassPrompt
    colour: str
    words: Tuple[WordNote, ...]

    @property
    def known(self) -> bool:
        """Whether spectra alone can find the class."""
        return bool(self.prompt.spectra or self.prompt.pixels) or any(note.known for note in self.words)


@dataclass(frozen=True)
class Reading:
    """A text of class names, understood.

    Args:
        text: What was read.
        classes: The classes; none where the text is empty or cannot be read.
        problem: Why it cannot be read, in a sentence with a remedy.
        advice: What should be said of several classes together.
    """

    text: str
    classes: Tuple[ClassNote, ...] = ()
    problem: str = ''
    advice: Tuple[str, ...] = ()

    @property
    def unknown(self) -> Tuple[str, ...]:
        """Names of classes that spectra alone cannot find."""
        return tuple(note.prompt.name for note in self.classes if not note.known)


def read(text: str, with_clip: bool = False) -> Reading:
    """Read class names as :func:`hsi_plugin.core.class_prompts.parse_classes` does; nothing is raised while one is still typing.

    Args:
        text: What was typed.
        with_clip: Whether a CLIP model takes part, which knows any word.
    """
    if not text.strip():
        return Reading(text)
    try:
        prompts = parse_classes(text)
    except ParameterError as error:
        return Reading(text, problem=say_error(error))
    notes = tuple(
        ClassNote(prompt, definition.colour, tuple(_note(word) for word in prompt.words))
        for prompt, definition in zip(prompts, scheme_of(prompts))
    )
    # What is said of one class alone stands beside it already.
    alone = {sentence for prompt in prompts for sentence in vocabulary.advise([prompt], with_clip)}
    return Reading(text, notes, '', tuple(s for s in vocabulary.advise(prompts, with_clip) if s not in alone))


def exchanged(text: str, word: str, by: str) -> str:
    """The text with a word exchanged for a known one. A misspelt name goes; any other stays as the name of its class.

    Raises:
        ParameterError: The text cannot be read.
    """
    def change(prompt: ClassPrompt) -> ClassPrompt:
        if word not in prompt.words:
            return prompt
        misspelt = prompt.name == word and SequenceMatcher(None, word.casefold(), by.casefold()).ratio() >= _MISSPELT
        words = tuple(dict.fromkeys(by if one == word else one for one in prompt.words))
        return replace(prompt, name=by if misspelt else prompt.name, words=words)

    return _changed(text, change)


def recoloured(text: str, name: str, colour: str) -> str:
    """The text with another colour for the class of this name.

    Raises:
        ParameterError: The text cannot be read.
    """
    return _changed(text, lambda prompt: replace(prompt, colour=colour) if prompt.name == name else prompt)


def as_text(prompts: Sequence[ClassPrompt], lines: bool = False) -> str:
    """Classes as text for the box: in one line, or one a line."""
    return (';\n' if lines else '; ').join(prompt.text for prompt in prompts)


def as_file(prompts: Sequence[ClassPrompt], suffix: str) -> str:
    """What a scheme file holds: CSV, or JSON where the suffix says so. `core.class_prompts.read_classes` reads both back."""
    said = [(p.name, [*p.words, *(SPECTRUM + s for s in p.spectra), *(f'{PIXEL}{r},{c}' for r, c in p.pixels)], p.colour) for p in prompts]
    if suffix.lower() == '.json':
        return json.dumps([{'name': n, 'words': w, 'colour': c} for n, w, c in said], indent=2, ensure_ascii=False) + '\n'
    out = io.StringIO()
    table = csv.writer(out, lineterminator='\n')
    table.writerow(['name', 'words', 'colour'])
    table.writerows([n, ' | '.join(w), c] for n, w, c in said)
    return out.getvalue()


def save(prompts: Sequence[ClassPrompt], target: Path) -> None:
    """Write classes as a scheme file, whole or not at all.

    Raises:
        OutputError: The file cannot be written.
    """
    with atomic_output(target) as temporary:
        temporary.write_text(as_file(prompts, target.suffix), encoding='utf-8')


def completions() -> Tuple[str, ...]:
    """Words to offer while one is typing."""
    return vocabulary.known_words()


def _note(word: str) -> WordNote:
    meaning = vocabulary.look_up(word)
    if meaning is None:
        return WordNote(word, False, nearest=vocabulary.nearest_words(word))
    return WordNote(word, True, '' if meaning.exact else meaning.term)


def _changed(text: str, change: Callable[[ClassPrompt], ClassPrompt]) -> str:
    prompts: List[ClassPrompt] = [change(prompt) for prompt in parse_classes(text)]
    return as_text(prompts, '\n' in text.strip())
