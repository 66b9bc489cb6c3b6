import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.core.places import resources
from hsi_plugin.core.sentences import Sentences, engine_sentences, joined

TEMPLATES = [
    'The file {0} has {1} bands.', 'The file {0} has {1} bands, and {2} are bad.', 'Choose another file.', 'opening', '{0} {1}.',
    '{0} cannot be read: {1}',
]
GERMAN = {
    'The file {0} has {1} bands.': 'In {0} sind {1} Kanäle.',
    'The file {0} has {1} bands, and {2} are bad.': 'Von {1} Kanälen in {0} sind {2} schlecht.',
    'Choose another file.': 'Wählen Sie eine andere Datei.',
    'opening': 'öffnen',
    '{0} cannot be read: {1}': '{0} ist nicht lesbar: {1}',
}


def german(text):
    return Sentences(TEMPLATES).translate(text, lambda template: GERMAN.get(template, template))


@pytest.mark.parametrize(('english', 'expected'), [
    ('The file a.tif has 3 bands.', 'In a.tif sind 3 Kanäle.'),
    ('The file a b.tif has 3 bands, and 2 are bad.', 'Von 3 Kanälen in a b.tif sind 2 schlecht.'),
    ('opening', 'öffnen'),
    ('The file a.tif has 3 bands. Choose another file.', 'In a.tif sind 3 Kanäle. Wählen Sie eine andere Datei.'),
    ('Choose another file. Choose another file.', 'Wählen Sie eine andere Datei. Wählen Sie eine andere Datei.'),
    ('x.tif cannot be read: The file {1} has 3 bands.', 'x.tif ist nicht lesbar: In {1} sind 3 Kanäle.'),
    ('Nobody knows this. Choose another file.', 'Nobody knows this. Wählen Sie eine andere Datei.'),
    ('Nobody knows this', 'Nobody knows this'),
    ('', ''),
])
def test_values_move_into_the_translation(english, expected):
    assert german(english) == expected


@pytest.mark.parametrize(('english', 'expected'), [
    ('a.h cannot be read: it holds no XML. Choose another file.', 'a.h ist nicht lesbar: it holds no XML. Wählen Sie eine andere Datei.'),
    ('a.h cannot be read: it holds no XML.', 'a.h ist nicht lesbar: it holds no XML.'),
    ('a.hdr cannot be read: Nobody knows this. Nor that', 'a.hdr ist nicht lesbar: Nobody knows this. Nor that'),
])  # fmt: skip
def test_a_value_ends_where_a_sentence_ends_if_the_next_one_is_known(english, expected):
    assert german(english) == expected


def test_a_full_width_stop_brings_its_own_space():
    assert joined(['打开文件。', '请选择。', 'Nobody knows.', 'End.']) == '打开文件。请选择。Nobody knows. End.'
    assert joined([]) == ''


def test_a_value_that_stands_twice_is_put_back_twice():
    found = Sentences(['The class {0} is {1} of what is called {0}.'])
    assert found.translate('The class a is 5 of what is called a.', lambda t: '{0}/{1}/{0}') == 'a/5/a'


def test_a_progress_message_is_said_at_once():
    sentences = engine_sentences()
    messages = ['training, epoch 3 of 10', 'The file a.tif has no bands. Choose another file.', 'nothing of ours: x (y)']
    for message in messages:
        sentences.translate(message, str)  # patterns are compiled when they are first used
    begun = time.perf_counter()
    for message in messages * 20:
        sentences.translate(message, str)
    assert (time.perf_counter() - begun) / 60 < 0.001


@given(st.text(), st.integers())
def test_any_value_survives(name, count):
    if '{' not in name and 'bands' not in name and ' ' not in name:
        assert german(f'The file {name} has {count} bands.') == f'In {name} sind {count} Kanäle.'


@given(st.text(alphabet='abc 0.'))
def test_unknown_text_is_left_alone(text):
    assert german(text) == text


def test_every_template_that_ships_is_found_again():
    sentences = engine_sentences()
    lost = []
    for template in json.loads((resources() / 'i18n' / 'sentences.json').read_text(encoding='utf-8')):
        made = template
        for number in range(12):
            made = made.replace(f'{{{number}}}', f'v{number}')
        found = sentences.match(made)
        if found is None:
            lost.append(template)
    assert len(lost) < 20, lost  # templates of values alone, which would fit everything
