"""Translations: from the code's texts to the files that QGIS reads.

    python .ci/i18n/translations.py update           what is new goes into resources/i18n/*.ts, what is gone leaves; sentences.json follows
    python .ci/i18n/translations.py todo de [COUNT]  a JSON of texts without a translation, by key
    python .ci/i18n/translations.py take de FILE     translations by key, refused where a value, a tag or a line is lost
    python .ci/i18n/translations.py check            0 where every text has a translation that fits, in all languages
    python .ci/i18n/translations.py compile FOLDER   for each language a .qm (needs Qt's lrelease), and a JSON of what is said without Qt

A `.ts` file is Qt's, so Qt Linguist and translation sites open it. Keys in `todo` and `take` are the first digits of a text's hash.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path
from typing import Dict, List, Mapping

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from i18n.texts import COMMENT, REPEATED, ROOT, TABLES, find_texts

FOLDER = ROOT / 'resources' / 'i18n'
SENTENCES = FOLDER / 'sentences.json'
LANGUAGES = ('de', 'fr', 'es', 'zh')
CONTEXT = 'Hyperspectral'
VALUE = re.compile(r'\{[^{}]*\}')
TAG = re.compile(r'</?[a-zA-Z][^<>]*>')
# Where Debian and others put Qt's tool, if it is not on the path.
LRELEASE = ('lrelease', 'lrelease-qt5', 'lrelease-qt6', '/usr/lib/qt5/bin/lrelease', '/usr/lib/qt6/bin/lrelease', 'pyside6-lrelease')


def main(arguments: List[str]) -> int:
    """Do what the command line asks for; the exit status."""
    verb, rest = (arguments or ['check'])[0], arguments[1:]
    if verb == 'update':
        update()
    elif verb == 'todo':
        count = int(rest[1]) if len(rest) > 1 else None
        missing = untranslated(rest[0])
        shown = {name: source.replace(COMMENT, '   ← ') for name, source in list(missing.items())[:count]}  # the meaning beside the text
        sys.stdout.write(json.dumps(shown, ensure_ascii=False, indent=0) + '\n')
        sys.stderr.write(f'{len(missing)} texts have no translation into {rest[0]}.\n')
    elif verb == 'take':
        return take(rest[0], Path(rest[1]))
    elif verb == 'compile':
        compile_all(Path(rest[0]))
    else:
        faults = check()
        sys.stdout.write(''.join(f'{fault}\n' for fault in faults) or f'All texts are translated into {", ".join(LANGUAGES)}.\n')
        return int(bool(faults))
    return 0


def update() -> None:
    """Bring the `.ts` files and the list of sentences up to date with the code; translations of texts that stay are kept."""
    texts = find_texts()
    FOLDER.mkdir(parents=True, exist_ok=True)
    SENTENCES.write_text(sentences_json(), encoding='utf-8')
    for language in LANGUAGES:
        write(language, texts.every, read(language))


def sentences_json() -> str:
    """The templates of the engine's sentences, as `hsi_plugin/core/sentences.py` reads them."""
    return json.dumps(sorted({*find_texts().sentences, *titles()}), ensure_ascii=False, indent=0) + '\n'


def titles() -> Dict[str, List[str]]:
    """Texts of tables that sentences name, with the files that say them."""
    return {text: files for text, files in find_texts().shown.items() if set(files) & set(TABLES) and COMMENT not in text}


def words_json(language: str) -> str:
    """What a language has for the texts that are said without Qt, as `hsi_plugin/core/language.py` reads them."""
    texts, there = find_texts(), read(language)
    repeated = (text for text, files in {**texts.sentences, **titles()}.items() if any(file.startswith(REPEATED) for file in files))
    said = {text: there[text] for text in (*texts.told, *repeated) if text in there}
    return json.dumps(said, ensure_ascii=False, indent=0, sort_keys=True) + '\n'


def path_of(language: str) -> Path:
    """A language's file."""
    return FOLDER / f'hyperspectral_{language}.ts'


def read(language: str) -> Dict[str, str]:
    """The translations that a file has; empty ones left out."""
    path = path_of(language)
    if not path.is_file():
        return {}
    found = ElementTree.parse(path).getroot().iter('message')
    pairs = ((_key_of(message), message.findtext('translation') or '') for message in found)
    return {source: translation for source, translation in pairs if translation}


def _key_of(message: ElementTree.Element) -> str:
    comment = message.findtext('comment') or ''
    return (message.findtext('source') or '') + (COMMENT + comment if comment else '')


def write(language: str, texts: Mapping[str, List[str]], translations: Mapping[str, str]) -> None:
    """Write a language's file: all texts, sorted, with the files that say them."""
    root = ElementTree.Element('TS', version='2.1', language=language, sourcelanguage='en')
    context = ElementTree.SubElement(root, 'context')
    ElementTree.SubElement(context, 'name').text = CONTEXT
    for source in sorted(texts):
        message = ElementTree.SubElement(context, 'message')
        for file in texts[source]:
            ElementTree.SubElement(message, 'location', filename=f'../../{file}')
        text, _, comment = source.partition(COMMENT)
        ElementTree.SubElement(message, 'source').text = text
        if comment:
            ElementTree.SubElement(message, 'comment').text = comment
        translation = ElementTree.SubElement(message, 'translation')
        translation.text = translations.get(source)
        if not translation.text:
            translation.set('type', 'unfinished')
    ElementTree.indent(root, '  ')
    body = ElementTree.tostring(root, encoding='unicode')
    path_of(language).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding='utf-8')


def key(source: str) -> str:
    """A short name of a text."""
    return hashlib.sha256(source.encode()).hexdigest()[:6]


def untranslated(language: str) -> Dict[str, str]:
    """Texts of the code that a language lacks, by key; those of one file beside each other."""
    texts, there = find_texts(), read(language)
    every = texts.every
    missing = sorted((source for source in every if source not in there), key=lambda source: (every[source][0], source))
    return {key(source): source for source in missing}


def take(language: str, file: Path) -> int:
    """Put translations into a language's file; those that do not fit are named and left out, with exit status 1."""
    texts, there = find_texts(), read(language)
    every = texts.every
    by_key = {key(source): source for source in every}
    status = 0
    for name, translation in json.loads(file.read_text(encoding='utf-8')).items():
        source = by_key.get(name)
        fault = 'no such text' if source is None else misfit(source, translation)
        if fault:
            status = 1
            sys.stdout.write(f'{name}: {fault}: {source!r} -> {translation!r}\n')
        elif source is not None:
            there[source] = translation
    write(language, every, there)
    sys.stdout.write(f'{len(every) - len([source for source in every if source in there])} of {len(every)} texts remain.\n')
    return status


def misfit(source: str, translation: str) -> str:
    """What a translation lacks that its source has; empty where it fits."""
    source = source.partition(COMMENT)[0]
    if not translation.strip():
        return 'it is empty'
    for what, pattern in (('values', VALUE), ('tags', TAG)):
        if Counter(pattern.findall(source)) != Counter(pattern.findall(translation)):
            return f'other {what} than the source'
    if source.count('\n') != translation.count('\n'):
        return 'another number of lines'
    for part, ends in (('beginning', (source[:1], translation[:1])), ('end', (source[-1:], translation[-1:]))):
        if (ends[0] == ' ') != (ends[1] == ' '):
            return f'a space at the {part} too much or too few'
    if source.endswith('…') and not translation.endswith('…'):
        return 'an ellipsis at the end is lost'
    if source.replace('&&', '').count('&') != translation.replace('&&', '').count('&'):
        return 'another number of keys (&)'
    return ''


def check() -> List[str]:
    """What is wrong with the files, in sentences."""
    every = find_texts().every
    current = SENTENCES.read_text(encoding='utf-8') == sentences_json()
    faults = [] if current else ['sentences.json is not of this code: run make translations.']
    for language in LANGUAGES:
        there = read(language)
        missing = [source for source in every if source not in there]
        if missing:
            faults.append(f'{language}: {len(missing)} texts have no translation, such as {missing[0]!r}.')
        gone = [source for source in there if source not in every]
        if gone:
            faults.append(f'{language}: {len(gone)} texts are in no code any more, such as {gone[0]!r}: run make translations.')
        found = ((source, misfit(source, translation)) for source, translation in there.items())
        faults += [f'{language}: {fault}: {source!r}' for source, fault in found if fault]
    return faults


def compile_all(folder: Path) -> List[Path]:
    """Make the files that Qt loads, and those for what is said without Qt.

    Returns:
        All files that were made.

    Raises:
        SystemExit: There is no lrelease, or it fails.
    """
    tool = next((found for found in map(shutil.which, LRELEASE) if found), None)
    if tool is None:
        raise SystemExit("Qt's lrelease was not found: install qttools5-dev-tools (Debian, Ubuntu), then try again.")
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for language in LANGUAGES:
        target = folder / f'{path_of(language).stem}.qm'
        subprocess.run([tool, '-silent', str(path_of(language)), '-qm', str(target)], check=True)
        words = folder / f'{SENTENCES.stem}_{language}.json'
        words.write_text(words_json(language), encoding='utf-8', newline='\n')
        made += [target, words]
    return made


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
