"""A page for each type of error: what it means, what to do first, and every sentence that it can say."""

from __future__ import annotations

from typing import Dict, List, NamedTuple, Tuple

from .sentences import TYPES, Message, find_messages
from .texts import page, plain, table

# Where a module lies tells what somebody was doing who meets its sentences; the first that fits.
AREAS: Tuple[Tuple[str, str], ...] = (
    ('cubes/sensors/', 'Opening a sensor\'s product'), ('cubes/gather/', 'Finding many images'), ('cubes/import', 'Importing'),
    ('cubes/', 'Opening, reading and writing rasters'), ('spectra/library/', 'Spectral libraries'),
    ('spectra/', 'Spectra, indices, pictures'),
    ('labels/reference/', 'Reviewing a map'), ('labels/', 'Labels and sessions'), ('maps/correct/', 'Correcting a map'),
    ('maps/', 'Maps, samples, accuracy, reports'), ('models/', 'Model files and weights'), ('methods/zero_shot/', 'Maps from class names'),
    ('methods/active/', 'Learning by clicking'), ('methods/transfer/', 'Foundation features and comparisons'),
    ('methods/', 'Learning and predicting'), ('engine/environment/', 'The compute environment'), ('engine/cluster/', 'A cluster'),
    ('engine/batch/', 'Many images'), ('engine/', 'Jobs and the worker'), ('core/', 'What all parts share'),
    ('gui/', 'In QGIS\'s windows'), ('qgis_common/', 'In QGIS\'s windows'), ('processing/', 'In the Processing toolbox'),
    ('cli/', 'On the command line'), ('api.py', 'From Python'),
)  # fmt: skip


# Whoever pastes a message wants its page before those that use the same words.
_FIRST = '---\nsearch:\n  boost: 2\n---\n\n'


class Meaning(NamedTuple):
    """What is said of a type of error by hand.

    Args:
        means: What it means, in words.
        first: What to try first.
        see: Pages that help, as Markdown.
    """

    means: str
    first: str
    see: str


MEANINGS: Dict[str, Meaning] = {
    'CubeError': Meaning(
        'A file or folder cannot be opened as a hyperspectral image, or what it says of itself does not fit what is in it. Nothing was '
        'changed, and nothing was guessed instead.',
        'Ask for the whole story with `python -m hsi_plugin info FILE`, or open the file on the page *Cube*. Products of several files '
        'must lie together under their original names; archives must be unpacked; a download that broke off must be repeated.',
        '[Open a cube](../tasks/open_cube.md), [Sensors](../SENSORS.md)',
    ),
    'LabelError': Meaning(
        'Labels are absent, lie outside the image, name unknown classes, or are too few to learn from or to judge with.',
        'Look at the labels over the image in QGIS: the reference system of the layer, the class field, and whether each class has labels '
        'in several places.',
        '[Label](../tasks/label.md), [Learn by clicking](../tasks/learn.md), [The file of a session](../SESSIONS.md)',
    ),
    'ModelError': Meaning(
        'A model file is damaged, was made by a newer release, or does not fit the image: it needs wavelengths, bands or units that the '
        'image does not have. An image that a model cannot take is refused before it is read.',
        'Read which bands are missing. Another image of the same sensor and level will fit; for another sensor, train with the bands that '
        'both share (`--bands`).',
        '[Move to another image](../tasks/another_image.md), [Models](../MODELS.md), [One model, other sensors](../PORTABLE.md)',
    ),
    'OutputError': Meaning(
        'A result cannot be written where it was asked for: the folder is not there, may not be written to, is full, or the file is in '
        'use or would take the place of an input. Nothing half-written stays.',
        'Choose another folder, close the program that holds the file open, or free space on the disk.',
        '[When something goes wrong](../tasks/trouble.md)',
    ),
    'ParameterError': Meaning(
        'A value that was given is missing, malformed or out of range, or two of them exclude each other. Nothing was started.',
        'The second sentence says what is allowed. On the command line, `--help` after a verb lists its options; in the toolbox, every '
        'parameter has a tip.',
        '[Algorithms](../algorithms/index.md), [When something goes wrong](../tasks/trouble.md)',
    ),
    'LayerError': Meaning(
        'A layer in QGIS cannot be used as asked, for example because no file on this computer stands behind it.',
        'Save the layer as a file (right click, *Export*), or choose the file itself.',
        '[Open a cube](../tasks/open_cube.md), [When something goes wrong](../tasks/trouble.md)',
    ),
    'EngineError': Meaning(
        'What computes could not be started, or a job in it failed for a reason that is not your input: a mistake of ours, a lack of '
        'memory, an interpreter that does not work, a cluster that cannot be reached.',
        'Run the job again from the page *Jobs*. If it fails again, open *Diagnostics…* and send the report with the job\'s log: neither '
        'holds your name.',
        '[When something goes wrong](../tasks/trouble.md), [Jobs](../tasks/jobs.md), [The engine](../ENGINE.md)',
    ),
    'WorkerCrashed': Meaning(
        'The process that computes ended in the middle of a job. QGIS and all finished files are unharmed; a new process is there for the '
        'next job.',
        'Run the job again: it goes on from the windows that were finished. If it ends at the same place again, give it less memory '
        '(*Settings ▸ Options ▸ Hyperspectral*), and look whether the computer ran out of memory.',
        '[Jobs](../tasks/jobs.md), [When something goes wrong](../tasks/trouble.md)',
    ),
    'EnvironmentMissing': Meaning(
        'A job needs the compute environment, a private folder with torch, which is not installed, is damaged, or lacks what the job asks '
        'for. Everything else works without it.',
        'Press *Install…* where the method is chosen or in *Settings ▸ Options ▸ Hyperspectral*, or choose a method that needs nothing '
        'installed (`click`).',
        '[Install torch](../tasks/torch.md), [The compute environment](../ENVIRONMENT.md)',
    ),
    'InstallError': Meaning(
        'The compute environment, or the weights of a model, could not be installed. What was there before still works.',
        'Read which step failed: no network, no room on the disk, a file with another hash than expected. An installation that was '
        'interrupted goes on where it stopped when it is started again.',
        '[Install torch](../tasks/torch.md), [The compute environment](../ENVIRONMENT.md)',
    ),
    'JobCancelled': Meaning(
        'You, or somebody else who may, cancelled a job. Nothing is wrong, and nothing half-written stays.',
        'Start it again when you like: a map goes on from the windows that were finished, a batch from its finished images.',
        '[Jobs](../tasks/jobs.md)',
    ),
    'HsiError': Meaning(
        'The base of all errors of this project: each says what is wrong and what to do about it.',
        'In Python, `except HsiError` catches them all, and `error.what` and `error.remedy` are the two sentences.',
        '[Errors in Python](../PYTHON.md#when-something-is-wrong)',
    ),
}  # fmt: skip


def pages() -> Dict[str, str]:
    """The pages by their place below the manual's folder, the overview first."""
    messages = find_messages()
    made = {'errors/index.md': _overview(messages)}
    for name in TYPES:
        made[f'errors/{name}.md'] = _FIRST + _page(name, [m for m in messages if m.error == name])
    return made


def _overview(messages: List[Message]) -> str:
    counts = {name: sum(m.error == name for m in messages) for name in TYPES}
    rows = [[f'[{name}]({name}.md)', MEANINGS[name].means, str(counts[name])] for name in sorted(TYPES, key=lambda n: (n == 'HsiError', n))]
    return page(
        'Errors',
        'Every error says two things: *what* is wrong, with the names and numbers involved, and *what to do* about it. Paste a message, or '
        'the words of it that are no names and numbers, into the search above: it leads to the page of its type, where all sentences '
        'stand that it can say. The pages are made from the code of this release.',
        table(['type', 'means', 'sentences'], rows),
        'On the command line the exit status is 2 for what another input mends, 1 for the machine or the program (`EngineError` and its '
        'kinds), 3 for a job that was cancelled.',
    )


def _page(name: str, messages: List[Message]) -> str:
    meaning, kind = MEANINGS[name], TYPES[name]
    parents = [base.__name__ for base in kind.__mro__[1:] if base.__name__ in TYPES]
    parts = [
        meaning.means, f'**Try first.** {meaning.first}', f'**See** {meaning.see}.',
        f'In Python: `from hsi_plugin.core.errors import {name}`'
        + (f'; it is also a {" and a ".join(f"[{p}]({p}.md)" for p in parents)}.' if parents else '.'),
    ]
    if messages:
        parts.append('Below, `<names>` stand for what changes from case to case.')
    for title in dict.fromkeys(title for _, title in AREAS):
        said = [m for m in messages if _area(m.file) == title]
        if said:
            parts += [f'## {title}', *(_entry(m) for m in sorted(said, key=lambda m: (m.what, m.remedy)))]
    return page(name, *parts)


def _entry(message: Message) -> str:
    """A heading of its own for each message: so the search finds it, and an address leads to it."""
    return '\n\n'.join(['#### ' + plain(message.what), *([plain(message.remedy)] if message.remedy else [])])


def _area(file: str) -> str:
    return next((title for beginning, title in AREAS if file.startswith(beginning)), 'Elsewhere')

