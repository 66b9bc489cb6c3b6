"""Classes as their user writes them: names with synonyms, library spectra or pixels, in a line of text or in a file.

One line says it all: ``water | #0072b2; tree | forest; red roof = roof | spectrum:red clay tile 1; quarry = pixel:120,44``. A semicolon
stands between classes, a bar between what means the same; a name before ``=`` is what the map calls the class, else the first word is; a
colour may stand among the words. The same in a file: CSV with the columns `name`, `words` and `colour`, or JSON, a list of objects with
these keys. Nothing here knows which words a model knows.
"""

from __future__ import annotations

import csv
import json
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple

from .classes import ClassScheme
from .errors import ParameterError

SPECTRUM, PIXEL = 'spectrum:', 'pixel:'
MOST_CLASSES = 60
_EXAMPLE = 'Write classes like "water; tree | forest; bare soil": a semicolon between classes, a bar between synonyms.'
_FILE_EXAMPLE = 'Give a CSV file with the columns name, words and colour, or a JSON list of objects with these keys.'
_COLOUR = re.compile(r'#[0-9a-fA-F]{6}')


@dataclass(frozen=True)
class ClassPrompt:
    """One class as its user describes it.

    Args:
        name: What the map calls it.
        words: What text models look for, all meaning the class; at least one, or a spectrum, or a pixel.
        spectra: Names of library spectra that show it.
        pixels: Row and column, from 0, of pixels of the scene that show it.
        colour: ``#rrggbb``; empty to choose one by the name.
    """

    name: str
    words: Tuple[str, ...] = ()
    spectra: Tuple[str, ...] = ()
    pixels: Tuple[Tuple[int, int], ...] = ()
    colour: str = ''

    @property
    def text(self) -> str:
        """The class as it is written in a line; :func:`parse_classes` reads it back."""
        parts = [*self.words, *(SPECTRUM + one for one in self.spectra), *(f'{PIXEL}{row},{col}' for row, col in self.pixels)]
        said = ' | '.join([*parts, self.colour] if self.colour else parts)
        return said if self.words and self.words[0] == self.name and '=' not in said else f'{self.name} = {said}'


def parse_classes(text: str) -> Tuple[ClassPrompt, ...]:
    """Read classes from a line of text.

    Raises:
        ParameterError: There is none, one is empty or occurs twice, or a pixel is none.
    """
    return _checked([_parse_one(part) for part in re.split(r'[;\n]', text) if part.strip()])


def read_classes(source: str) -> Tuple[ClassPrompt, ...]:
    """Read classes from a line of text, or from the file that the text names.

    Args:
        source: Text as for :func:`parse_classes`, or the path of a `.csv` or `.json` file.

    Raises:
        ParameterError: As :func:`parse_classes`, or the file cannot be read.
    """
    said = source.strip()
    if said.lower().endswith(('.csv', '.json')) and '\n' not in said:
        return prompts_from_rows(_rows(Path(said)), said)
    return parse_classes(said)


def prompts_from_rows(rows: Sequence[Mapping[str, Any]], source: str) -> Tuple[ClassPrompt, ...]:
    """Classes from rows of a table.

    Args:
        rows: Of each class its `name`, and where there are any its `words` (a list, or a text with bars) and `colour`.
        source: What the table is called in messages.

    Raises:
        ParameterError: As :func:`parse_classes`.
    """
    return _checked([_from_row(row, source) for row in rows])


def format_classes(prompts: Sequence[ClassPrompt]) -> str:
    """Classes as one line of text."""
    return '; '.join(prompt.text for prompt in prompts)


def scheme_of(prompts: Sequence[ClassPrompt], more: Sequence[Tuple[str, str]] = ()) -> ClassScheme:
    """The class scheme of a map: the classes, in order, and further ones.

    Args:
        prompts: The classes.
        more: Names and colours of classes behind them, such as those of pixels that belong to none.
    """
    names = [*(prompt.name for prompt in prompts), *(name for name, _ in more)]
    return ClassScheme.from_names(names, [*(prompt.colour or None for prompt in prompts), *(colour for _, colour in more)])


def _parse_one(text: str) -> ClassPrompt:
    name, equals, rest = text.partition('=')
    parts = [part.strip() for part in (rest if equals else text).split('|')]
    words: List[str] = []
    spectra: List[str] = []
    pixels: List[Tuple[int, int]] = []
    colour = ''
    for part in parts:
        if _COLOUR.fullmatch(part):
            colour = part
        elif part.casefold().startswith(SPECTRUM):
            spectra.append(part[len(SPECTRUM) :].strip())
        elif part.casefold().startswith(PIXEL):
            pixels.append(_pixel(part[len(PIXEL) :]))
        else:
            words.append(' '.join(part.split()))
    if not all(words) or not all(spectra) or not (words or spectra or pixels):
        raise ParameterError(f'The class "{text.strip()}" holds an empty name.', _EXAMPLE)
    called = ' '.join(name.split()) if equals else (words or spectra or [f'pixel {pixels[0][0]},{pixels[0][1]}'])[0]
    return ClassPrompt(called, _once(words), _once(spectra), tuple(dict.fromkeys(pixels)), colour)


def _pixel(text: str) -> Tuple[int, int]:
    numbers = re.fullmatch(r'\s*(\d+)\s*[, ]\s*(\d+)\s*', text)
    if numbers is None:
        raise ParameterError(f'"{text.strip()}" is no pixel.', f'Write its row and column, counted from 0, like {PIXEL}120,44.')
    return int(numbers[1]), int(numbers[2])


def _once(words: Iterable[str]) -> Tuple[str, ...]:
    """Each once, whatever its case: a synonym that is said twice counts once."""
    return tuple({word.casefold(): word for word in reversed(list(words))}[key] for key in dict.fromkeys(w.casefold() for w in words))


def _checked(prompts: Sequence[ClassPrompt]) -> Tuple[ClassPrompt, ...]:
    if not prompts:
        raise ParameterError('No class is named.', _EXAMPLE)
    if len(prompts) > MOST_CLASSES:
        raise ParameterError(f'{len(prompts)} classes are named.', f'Name at most {MOST_CLASSES}.')
    seen: Dict[str, str] = {}
    for prompt in prompts:
        if not prompt.name:
            raise ParameterError('A class has no name.', _EXAMPLE)
        for what in {prompt.name.casefold(), *(word.casefold() for word in prompt.words)}:
            if seen.setdefault(what, prompt.name) != prompt.name or (what == prompt.name.casefold() and _twice(prompts, prompt.name)):
                raise ParameterError(f'"{what}" is named for two classes.', 'Give every class names of its own.')
        if prompt.colour and not _COLOUR.fullmatch(prompt.colour):
            raise ParameterError(f'"{prompt.colour}" is not a colour.', 'Write colours as #rrggbb.')
    return tuple(prompts)


def _twice(prompts: Sequence[ClassPrompt], name: str) -> bool:
    return sum(prompt.name.casefold() == name.casefold() for prompt in prompts) > 1


def _rows(path: Path) -> List[Mapping[str, Any]]:
    try:
        with open(path, encoding='utf-8-sig', newline='') as file:
            found: Any = json.load(file) if path.suffix.lower() == '.json' else list(csv.DictReader(file))
    except OSError as error:
        raise ParameterError(f'{path} cannot be read: {error.strerror or error}.', _FILE_EXAMPLE) from error
    except (ValueError, csv.Error) as error:
        raise ParameterError(f'{path} is damaged: {error}.', _FILE_EXAMPLE) from error
    if not isinstance(found, list) or not all(isinstance(row, dict) for row in found):
        raise ParameterError(f'{path} holds no list of classes.', _FILE_EXAMPLE)
    return found


def _from_row(row: Mapping[str, Any], path: str) -> ClassPrompt:
    values = {str(key).strip().casefold(): value for key, value in row.items() if key is not None}
    name = str(values.get('name') or '').strip()
    if not name:
        raise ParameterError(f'A class in {path} has no name.', _FILE_EXAMPLE)
    words = values.get('words') or values.get('synonyms') or name
    said = ' | '.join(str(word) for word in words) if isinstance(words, list) else str(words)
    if re.search(r'[;=\n]', name) or re.search(r'[;\n]', said):
        raise ParameterError(f'The class "{name}" in {path} holds a sign that stands between classes or names.', 'Write one class a row.')
    prompt = _parse_one(f'{name} = {said}')
    colour: Optional[Any] = values.get('colour') or values.get('color')
    return replace(prompt, colour=str(colour or '').strip() or prompt.colour)
