"""How sentences of errors are read out of code."""

from __future__ import annotations

import textwrap

import pytest

HEAD = 'from ..core.errors import CubeError, ParameterError\n'


def forget(sentences):
    for kept in (sentences.find_messages, sentences._tree, sentences._locals, sentences._constants):
        kept.cache_clear()


@pytest.fixture
def said(makers, tmp_path, monkeypatch):
    """What errors in a module can say, by what the module holds."""
    def read(code):
        (tmp_path / 'module.py').write_text(HEAD + textwrap.dedent(code), encoding='utf-8')
        monkeypatch.setattr(makers.sentences, 'PACKAGE', tmp_path)
        forget(makers.sentences)
        try:
            return [(m.error, m.what, m.remedy) for m in makers.sentences.find_messages()]
        finally:
            forget(makers.sentences)
    return read


def test_values_are_shown_by_their_names(said):
    assert said("raise CubeError(f'{path.name} has {len(bands)} bands.', 'Take another.')") == [
        ('CubeError', '<path> has <number> bands.', 'Take another.'),
    ]


def test_alternatives_are_messages_of_their_own(said):
    assert said("raise CubeError('It is ' + ('empty.' if n == 0 else f'too large ({n}).'))") == [
        ('CubeError', 'It is empty.', ''), ('CubeError', 'It is too large (<n>).', ''),
    ]


def test_translated_texts_and_constants_are_followed(said):
    assert said('''
        _AGAIN = 'Do it again.'
        def act(text):
            what = tr('"{0}" is no number.').format(text)
            raise ParameterError(what, _AGAIN)
    ''') == [('ParameterError', '"<text>" is no number.', 'Do it again.')]


def test_what_only_running_would_tell_is_left_out(said):
    assert said('raise CubeError(str(error))') == []


def test_what_is_no_error_is_none(said):
    assert said("print('CubeError(text)')") == []
