"""Translations as Qt loads them: compiled by Qt's own tool, looked up by the plugin."""

import ast
import importlib.util
import json
import sys
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QLocale

from hsi_plugin.core.errors import CubeError
from hsi_plugin.core.language import find_language, languages
from hsi_plugin.core.places import resources
from hsi_plugin.qgis_common import i18n

CI = Path(__file__).resolve().parents[2] / '.ci'


def load(name):
    if str(CI) not in sys.path:
        sys.path.insert(0, str(CI))
    spec = importlib.util.spec_from_file_location(f'i18n.{name}', CI / 'i18n' / f'{name}.py')
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope='module')
def translations():
    load('texts')
    return load('translations')


@pytest.fixture(scope='module')
def compiled(translations, tmp_path_factory):
    folder = tmp_path_factory.mktemp('i18n')
    translations.compile_all(folder)
    return folder


@pytest.fixture
def german(compiled, qgis_app):
    assert i18n.start_translation('de', compiled)
    yield
    i18n.stop_translation()


def test_every_text_has_a_translation_that_fits(translations):
    assert translations.check() == []


def test_what_is_said_without_qt_is_compiled_too(compiled):
    assert languages(compiled) == ['en', 'de', 'fr', 'es', 'zh']
    german = find_language('de', compiled)
    assert german.phrase('Error matrix') == 'Fehlermatrix'  # in `phrase('…')`
    assert german.say('Of 12 pixels they were not sure; such answers count like others.').startswith('Bei 12 Pixeln')
    assert german.say('Make up nothing.') == 'Make up nothing.'
    held = json.loads((compiled / 'sentences_de.json').read_text(encoding='utf-8'))
    assert list(held) == sorted(held)
    assert 'Hyperspectral panel' not in held  # only windows say so


def test_short_words_of_a_report_are_no_sentences(translations):
    texts = translations.find_texts()
    assert {'Map', 'all', 'Share', 'Error matrix'} <= set(texts.told)
    assert not {'Map', 'all', 'Share', 'Reference'} & set(json.loads(translations.sentences_json()))  # a class may be called so


def test_what_was_said_before_is_english_again_afterwards(compiled, qgis_app):
    i18n.start_translation('de', compiled)
    assert i18n.tr('Cancel') != 'Cancel'
    i18n.stop_translation()
    assert i18n.tr('Cancel') == 'Cancel'


def test_an_error_of_the_engine_is_said_in_the_users_language_with_its_values(german):
    english = CubeError('The folder scenes/x y cannot be made: no space left.', 'Choose another folder.')
    said = i18n.say_error(english)
    assert 'scenes/x y' in said
    assert 'no space left' in said
    assert not said.endswith('Choose another folder.')


def test_a_text_of_two_meanings_is_said_by_its_meaning(german):
    assert i18n.tr('Map') == 'Karte'
    assert i18n.tr('Map', 'button: make a map') == 'Kartieren'
    assert i18n.tr('Cancel', 'no such comment') == i18n.tr('Cancel')


def test_each_way_to_say_a_sentence_is_a_template(translations):
    templates = load('templates')

    def said(code):
        tree = ast.parse(code)
        scopes = templates.scopes(tree)
        texts = [node.exc.args[0] for node in ast.walk(tree) if isinstance(node, ast.Raise)]
        return {found for text in texts for found in templates.templates(text, scopes[id(text)])}

    assert said('def f(n): raise E(f"{n} band{\'s\' if n else \'\'} {\'are\' if n else \'is\'} bad.")') == {
        '{0} bands are bad.', '{0} bands is bad.', '{0} band are bad.', '{0} band is bad.',
    }
    assert said('def f(n):\n how = f"did not answer within {n} s" if n else "is gone"\n raise E(f"{n} {how}.")') == {
        '{0} did not answer within {1} s.', '{0} is gone.',
    }
    assert said('def g(): return "of all " if x else ""\ndef f(n): raise E(f"No pixel {g()}{n}.")') == {
        'No pixel of all {0}.', 'No pixel {0}.',
    }
    assert said('def f(n, m): raise E(f"{n} holds {m:.1f}{n}.")') == {'{0} holds {1}{2}.'}


def test_a_comment_is_part_of_a_key_and_of_no_text(translations):
    source = 'Map' + translations.COMMENT + 'tab: make a map'
    assert source in translations.find_texts().shown
    assert translations.key(source) != translations.key('Map')
    assert translations.misfit(source, 'Karte') == ''
    assert translations.read('de')[source] == 'Karte'


def test_what_is_no_sentence_of_the_engine_stays(german):
    assert i18n.say('gdal: something odd happened') == 'gdal: something odd happened'


def test_a_language_without_texts_stays_english(compiled, qgis_app):
    assert not i18n.start_translation('tlh', compiled)
    assert i18n.tr('Cancel') == 'Cancel'
    assert i18n.say('Choose another folder.') == 'Choose another folder.'


@pytest.mark.parametrize(('locale', 'language'), [
    ('de', 'de'), ('de_AT', 'de'), ('fr-CA', 'fr'), ('zh-Hans', 'zh'), ('zh_CN', 'zh'), ('zh-Hant', 'zh_hant'), ('zh_TW', 'zh_hant'),
    ('en_US', 'en'),
])  # fmt: skip
def test_the_file_of_a_language(locale, language):
    assert i18n.file_language(locale) == language


@pytest.mark.parametrize(('source', 'translation', 'fits'), [
    ('{0} of {1}', '{1} davon {0}', True), ('{0} of {1}', '{0} von 1', False), ('{0:.1%} done', '{0} fertig', False),
    ('<b>a</b>', '<b>ä</b>', True), ('<b>a</b>', 'ä', False), ('a\nb', 'a b', False), ('a ', 'a', False), ('Open…', 'Öffnen', False),
    ('a', ' ', False),
])  # fmt: skip
def test_what_a_translation_must_keep(translations, source, translation, fits):
    assert (translations.misfit(source, translation) == '') is fits


def test_texts_of_every_kind_are_found(translations):
    texts = translations.find_texts()
    assert 'Hyperspectral panel' in texts.shown  # in tr('…')
    card = json.loads((resources() / 'models' / 'dofa-base.json').read_text(encoding='utf-8'))
    assert card['summary'] in texts.shown  # of a card
    assert 'Choose another folder.' in {**texts.shown, **texts.sentences}  # a remedy, and a text of a window
    assert any('{0}' in sentence for sentence in texts.sentences)
    assert not any(text == '.tif' for text in texts.shown)


@pytest.fixture
def locale():
    before = QLocale()
    yield QLocale.setDefault
    QLocale.setDefault(before)


def test_numbers_are_written_as_in_the_users_country(locale):
    locale(QLocale('de'))
    assert i18n.numeral(1234567) == '1.234.567'
    assert i18n.tr('{0:,} of {1:.1%}, {2}').format(1234, 0.125, 5000) == '1.234 of 12,5%, 5000'
    locale(QLocale('en'))
    assert i18n.numeral(1234.5, ',.2f') == '1,234.50'


def test_shares_and_ranges_are_written_as_in_the_users_language_and_country(locale):
    for name, share, span, number in (
        ('de_CH', '12.5\xa0%', '2.0–12.5\xa0%', '1’234'), ('de', '12,5\xa0%', '2,0–12,5\xa0%', '1.234'),
        ('zh', '12.5%', '2.0%～12.5%', '1,234'), ('it', '12,5 %', '2,0–12,5 %', '1.234'),
    ):  # fmt: skip
        locale(QLocale(name))
        language = i18n.user_language()
        assert (language.percent(0.125), language.percents(0.02, 0.125), language.number(1234)) == (share, span, number)


def test_texts_among_the_values_keep_their_dots(locale):
    locale(QLocale('de'))
    assert i18n.tr('{0} has {1:,} bands').format('a.tif', 1000) == 'a.tif has 1.000 bands'
