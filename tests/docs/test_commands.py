"""Commands in the manual are calls that the command line takes."""

from __future__ import annotations

import re
import shlex

import pytest

from hsi_plugin.cli.program import _parser

from ..conftest import REPOSITORY

CALL = re.compile(r'^(?: {4})?(?:\S*python3?|\$PYTHON) -m hsi_plugin ([^#\n]*?)(?: +#.*)?$', re.MULTILINE)
PAGES = sorted((REPOSITORY / 'docs').rglob('*.md'))


@pytest.fixture(scope='module')
def parser():
    return _parser()


def test_there_are_commands():
    assert sum(len(CALL.findall(page.read_text(encoding='utf-8'))) for page in PAGES) > 60


@pytest.mark.parametrize('page', PAGES, ids=lambda path: path.stem)
def test_every_command_is_one(page, parser):
    for call in CALL.findall(page.read_text(encoding='utf-8')):
        if re.search(r'…|\[|\.\.\.|\||--help', re.sub(r'"[^"]*"', '', call)):
            continue  # a pattern of a command, not one
        words = shlex.split(call)
        try:
            parser.parse_args(words)  # raises ParameterError where it is refused
        except SystemExit:
            pytest.fail(f'{page.name}: {call}')
