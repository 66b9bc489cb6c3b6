"""Everything that the code has a name for has its page, and the page says what the code says."""

from __future__ import annotations

import html
import re
import shlex

import pytest

from hsi_plugin.cli.program import _parser
from hsi_plugin.core.backbones import list_backbones
from hsi_plugin.core.clip_models import list_clips
from hsi_plugin.core.errors import _BY_NAME
from hsi_plugin.cubes.sensors.products import READERS
from hsi_plugin.processing.provider import ALGORITHMS

from ..conftest import REPOSITORY

DOCS = REPOSITORY / 'docs'


def read(page):
    """What a reader sees: signs that HTML has names for, as signs."""
    return html.unescape(re.sub(r'<[a-z/][^>]*>', '', page))


def test_every_algorithm_has_its_page_with_all_its_parameters(pages, makers):
    found = makers.algorithms.all_algorithms()
    assert len(found) == len(ALGORITHMS) + 2  # and the examples for the Modeler
    for algorithm in found:
        page = read(pages[makers.algorithms.place_of(algorithm.name())])
        assert page.startswith(f'# {algorithm.displayName()}\n')
        assert algorithm.helpUrl().endswith(f'/algorithms/{algorithm.name()}/')
        for parameter in algorithm.parameterDefinitions():
            assert f'| {parameter.name()} |' in page, (algorithm.name(), parameter.name())
        for output in algorithm.outputDefinitions():
            assert f'| {output.name()} |' in page, (algorithm.name(), output.name())


def test_every_algorithm_and_every_parameter_has_help(makers, provider):
    for algorithm in makers.algorithms.all_algorithms():
        assert len(algorithm.shortHelpString()) > 80, algorithm.name()
        if algorithm.id() in {f'hsi:{kind.NAME}' for kind in ALGORITHMS}:
            for parameter in algorithm.parameterDefinitions():
                assert len(parameter.help()) > 10, (algorithm.name(), parameter.name())


def test_examples_are_calls_that_could_be_made(makers, provider):
    for algorithm in makers.algorithms.all_algorithms():
        example = makers.examples.EXAMPLES[algorithm.name()]
        known = {p.name(): p for p in algorithm.parameterDefinitions()}
        assert example.values.keys() <= known.keys(), algorithm.name()
        if example.values:
            needed = {
                name for name, p in known.items()
                if not int(p.flags()) & int(p.Flag.FlagOptional) and p.defaultValue() is None
            }
            assert needed <= example.values.keys(), algorithm.name()
        if example.verb:
            _parser().parse_args(shlex.split(example.verb))  # raises where the command line would refuse it
        assert example.tasks
        for task in example.tasks:
            assert (DOCS / 'tasks' / f'{task}.md').is_file(), task


def test_a_wrong_example_would_be_seen():
    from hsi_plugin.core.errors import ParameterError

    with pytest.raises(ParameterError):
        _parser().parse_args(['classify', 'scene.tif', '--nonsense'])


def test_every_type_of_error_has_its_page(pages):
    assert {f'errors/{name}.md' for name in _BY_NAME} <= pages.keys()


def test_sentences_of_errors_are_on_their_page(pages):
    for name, sentence in (
        ('ParameterError', '"<text>" is no window.'),  # tr('…').format(…)
        ('EnvironmentMissing', '<what> needs torch, which is not installed for this Python.'),  # f'…'
        ('LabelError', 'There is no labelled pixel to learn from.'),  # a plain text
        ('JobCancelled', 'Nothing is wrong'),
    ):
        assert sentence in read(pages[f'errors/{name}.md'])
    assert read(pages['errors/CubeError.md']).count('\n#### ') > 100


def test_every_reader_and_every_line_of_the_table_has_a_sensors_page(pages, makers):
    readers = {name for names in READERS.values() for name in names}
    told = {name for sensor in makers.sensors.SENSORS.values() for name in sensor.modules}
    assert readers <= told
    modules = {path.stem for path in makers.sensors.READERS.glob('*.py')} - {'__init__'}
    assert modules == told | set(makers.sensors.SHARED)
    assert not told & set(makers.sensors.SHARED)
    lines = (DOCS / 'SENSORS.md').read_text(encoding='utf-8').splitlines()
    table = makers.sensors.rows_of(lines, makers.sensors._HEAD, ('',))[2:]
    everything = '\n'.join(text for name, text in pages.items() if name.startswith('sensors/'))
    assert len(table) > 15
    for cells in table:
        assert f'\n## {cells[0]}\n' in everything, cells[0]


def test_every_model_has_its_page_with_cost_licence_and_what_was_tried(pages):
    for card in list_backbones().values():
        page = read(pages[f'models/{card.name}.md'])
        assert card.licence in page
        assert ' '.join(card.tried.split()) in page
        assert 'MFLOP' in page
    for card in list_clips().values():
        assert card.licence in read(pages[f'models/{card.name}.md'])
    assert 'models/spectrum-text.md' in pages


def test_pages_are_the_same_when_they_are_made_again(pages, makers):
    again = {**makers.algorithms.pages(), **makers.models.pages(), **makers.sensors.pages(), **makers.errors.pages()}
    assert again == pages
    for text in pages.values():
        assert str(REPOSITORY) not in text  # nor depend on where they are made
