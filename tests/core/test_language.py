"""A language of the engine: words, numbers, lists, and which are there."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.core import language as module
from hsi_plugin.core.errors import ParameterError
from hsi_plugin.core.language import ENGLISH, WRITING, Language, find_language, languages
from hsi_plugin.core.sentences import Sentences

GERMAN = {
    'Map': 'Karte', '{0} of {1} pixels.': 'Von {1} Pixeln {0}.', 'The map has no class {0}.': 'Die Karte hat keine Klasse {0}.',
    'Nothing else.': 'Sonst nichts.',
}


def of(code, words=GERMAN):
    return Language(code, WRITING[code], lambda text: words.get(text, text), Sentences(words))


def test_words_of_ours_and_values_that_stay():
    german = of('de')
    assert german.phrase('Map') == 'Karte'
    assert german.phrase('{0} of {1} pixels.', 'Map', '{9}') == 'Von {9} Pixeln Map.'
    assert german.phrase('{0} of {1} pixels.') == 'Von {1} Pixeln {0}.'
    assert german.phrase('No such text {0}', 1) == 'No such text 1'
    assert ENGLISH.phrase('{0} of {1} pixels.', 1, 2) == '1 of 2 pixels.'


def test_what_the_engine_says_is_found_again_with_its_numbers():
    german = of('de')
    assert german.say('1,234 of 5,678 pixels. Nothing else.') == 'Von 5.678 Pixeln 1.234. Sonst nichts.'
    assert german.say('3.4% of 12.5–14.0 % pixels.') == 'Von 12,5–14,0\u00a0% Pixeln 3,4\u00a0%.'
    assert german.say('1.2.3 of a 1.5 pixels.') == 'Von a 1.5 Pixeln 1.2.3.'  # a version, and a name with a number in it
    assert german.say('Nobody knows 1,234.') == 'Nobody knows 1,234.'
    assert ENGLISH.say('1,234 of 5,678 pixels.') == '1,234 of 5,678 pixels.'


def test_a_name_is_no_word():
    german = of('de')
    assert german.say('The map has no class Map.') == 'Die Karte hat keine Klasse Karte.'
    assert german.say('The map has no class Map.', ['Map']) == 'Die Karte hat keine Klasse Map.'
    assert german.say('The map has no class 1.5.', ['1.5']) == 'Die Karte hat keine Klasse 1.5.'


@pytest.mark.parametrize(('code', 'number', 'share', 'span'), [
    ('en', '1,234.5', '12.5 %', '12.5–14.0 %'), ('de', '1.234,5', '12,5\u00a0%', '12,5–14,0\u00a0%'),
    ('fr', '1\u202f234,5', '12,5\u00a0%', '12,5–14,0\u00a0%'), ('es', '1.234,5', '12,5\u00a0%', '12,5–14,0\u00a0%'),
    ('zh', '1,234.5', '12.5%', '12.5%～14.0%'),
])  # fmt: skip
def test_numbers(code, number, share, span):
    language = of(code)
    assert language.number(1234.5, ',.1f') == number
    assert language.percent(0.125) == share
    assert language.percents(0.125, 0.14) == span


@given(st.floats(-1e12, 1e12), st.sampled_from(sorted(WRITING)))
def test_no_number_is_another(value, code):
    writing = WRITING[code]
    written = of(code).number(value, ',.3f')
    assert float(written.replace(writing.group, '').replace(writing.decimal, '.')) == float(f'{value:.3f}')


@pytest.mark.parametrize(('code', 'names', 'listed'), [
    ('en', ['a', 'b', 'c'], 'a, b and c'), ('en', ['a'], 'a'), ('en', [], ''), ('de', ['a', 'b'], 'a und b'), ('fr', ['a', 'b'], 'a et b'),
    ('es', ['agua', 'bosque'], 'agua y bosque'), ('es', ['Ana', 'Inés'], 'Ana e Inés'), ('es', ['agua', 'hielo'], 'agua y hielo'),
    ('zh', ['水', '森林', '草地'], '水、森林和草地'),
])  # fmt: skip
def test_lists(code, names, listed):
    assert of(code).listed(names) == listed


def test_a_checkout_speaks_english_and_names_what_is_there(tmp_path, monkeypatch):
    assert languages(tmp_path) == ['en']
    assert find_language('', tmp_path) is find_language('en', tmp_path) is ENGLISH
    (tmp_path / 'sentences_de.json').write_text(json.dumps(GERMAN), encoding='utf-8')
    (tmp_path / 'sentences_tlh.json').write_text('{}', encoding='utf-8')
    assert languages(tmp_path) == ['en', 'de']
    assert find_language('de', tmp_path).phrase('Map') == 'Karte'
    for code in ('fr', 'tlh', 'DE', '../de'):
        with pytest.raises(ParameterError, match=r'no words for the language') as caught:
            find_language(code, tmp_path)
        assert caught.value.remedy == 'Use one of these: en, de.'
    (tmp_path / 'i18n').mkdir()
    monkeypatch.setattr(module, 'resources', lambda: tmp_path)
    assert languages() == ['en']
