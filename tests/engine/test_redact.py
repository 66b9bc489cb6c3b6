"""What is pasted in public does not tell who pasted it, and can still be read."""

from __future__ import annotations

import os
import re
import socket
from pathlib import Path

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from hsi_plugin.engine.redact import Redactor, this_computers

ANNA = Redactor(['/home/anna'], ['anna'], ['lab-pc', 'lab-pc.uni.example'])
WINDOWS = Redactor([r'C:\Users\Anna Smith'], ['Anna Smith', 'asmith'], ['DESKTOP-7A'])


@pytest.mark.parametrize(('text', 'redacted'), [
    ('/home/anna/scene.tif', '~/scene.tif'),
    ('Cannot read /home/anna.', 'Cannot read ~.'),
    ('file:///home/anna/x.tif', 'file://~/x.tif'),
    ('/home/annabel/x', '/home/annabel/x'),
    ('/media/anna/disk/scene.tif', '/media/<user>/disk/scene.tif'),
    ('/mnt/home/anna', '/mnt/home/<user>'),
    ('PATH=/opt/anna:/home/anna/bin', 'PATH=/opt/<user>:~/bin'),
    ('-I/opt/anna -L/opt/x', '-I/opt/<user> -L/opt/x'),
    ('{"path": "/srv/anna"}', '{"path": "/srv/<user>"}'),
    ('anna@lab-pc: job ended', '<user>@<host>: job ended'),
    ('ssh://anna@lab-pc.uni.example:22/x', 'ssh://***@<host>:22/x'),
    ('tcp://lab-pc:8786', 'tcp://<host>:8786'),
    ('connection to lab-pc lost', 'connection to <host> lost'),
    ('https://anna:s3cret@proxy.example:3128/', 'https://***@proxy.example:3128/'),
    ('http://u:p/w@proxy.example', 'http://***@proxy.example'),
    ('https://index.example/simple?token=abc&x=1', 'https://index.example/simple?token=***&x=1'),
    ('Authorization: Bearer abcdefghijk', 'Authorization: Bearer ***'),
    ('pip install git+https://example.org/a.git@v1', 'pip install git+https://example.org/a.git@v1'),
    ('the anna classification of Anna', 'the anna classification of Anna'),
])
def test_what_is_taken_out_on_linux(text, redacted):
    assert ANNA.text(text) == redacted


@pytest.mark.parametrize(('text', 'redacted'), [
    (r'C:\Users\Anna Smith\AppData\x.tif', r'~\AppData\x.tif'),
    (r'c:/users/anna smith/AppData', '~/AppData'),
    (r'"C:\\Users\\Anna Smith\\x"', r'"~\\x"'),
    ('file:///C:/Users/Anna%20Smith/x', 'file:///C:/Users/<user>/x'),
    (r'D:\data\asmith\x', r'D:\data\<user>\x'),
    (r'\\desktop-7a\share\x', r'\\<host>\share\x'),
    (r'C:\Users\ANNASM~1\AppData\Local\Temp', r'C:\Users\<user>\AppData\Local\Temp'),
    (r'DESKTOP-7A\asmith', r'<host>\<user>'),
])
def test_what_is_taken_out_on_windows(text, redacted):
    assert WINDOWS.text(text) == redacted


def test_a_user_called_a_leaves_the_text_alone():
    redactor = Redactor(['/home/a'], ['a'], ['b'])
    assert redactor.value({'a': 'a', 'b': ['b']}) == {'a': 'a', 'b': ['b']}
    text = 'a job took 12 MB/s, a/b testing; see a.b and "a"; GDAL 3.6/a'
    assert redactor.text(text) == text
    assert redactor.text('/home/a/x /srv/a/x /srv/a') == '~/x /srv/<user>/x /srv/<user>'


@pytest.mark.parametrize('home', ['/', '', 'C:\\', 'relative'])
def test_a_root_is_no_home(home):
    assert Redactor([home], [], []).text('/usr/lib C:\\x relative') == '/usr/lib C:\\x relative'


def test_values_are_redacted_all_through():
    value = {'/home/anna': ['/home/anna/x', 3, None, True, 2.5, {'k': 'tcp://lab-pc'}]}
    assert ANNA.value(value) == {'~': ['~/x', 3, None, True, 2.5, {'k': 'tcp://<host>'}]}


NAMES = st.from_regex(r'[A-Za-z][A-Za-z0-9_.-]{0,10}[A-Za-z0-9]|[a-z]|[A-Z][a-zéß]{1,6} [A-Z][a-z]{1,6}', fullmatch=True)
PARTS = st.lists(st.from_regex(r'[a-z0-9_]{1,8}', fullmatch=True), max_size=3)


PLACES = st.sampled_from(['{}', 'at {} now', '"{}"', 'x={}', '({}),'])


@example(name='a', before=[], after=[], separator='/', place='x={}')
@given(name=NAMES, before=PARTS, after=PARTS, separator=st.sampled_from('/\\'), place=PLACES)
def test_a_name_is_never_left_in_a_path(name, before, after, separator, place):
    folders = [p for p in before + after if p.lower() != name.lower()]
    assume(len(folders) == len(before) + len(after))
    path = separator + separator.join([*before, name, *after])
    for redactor in (Redactor(['/home/' + name], [name], []), Redactor([], [], [name]), Redactor([path], [name], [])):
        said = redactor.text(place.format(path)) + ' '
        assert not re.search(rf'[/\\]{re.escape(name)}(?![\w-])', said, re.IGNORECASE)


@given(user=NAMES, host=NAMES, password=st.from_regex(r'[A-Za-z0-9!$%^*_+.:/-]{6,20}', fullmatch=True))
def test_nothing_is_left_in_an_address(user, host, password):
    assume(' ' not in user + host)
    assume(host.lower() not in ('localhost', user.lower()))
    redactor = Redactor([], [user], [host])
    said = redactor.text(f'GET https://{user}:{password}@{host}:8080/{user}/file failed')
    assert said == 'GET https://***@<host>:8080/<user>/file failed'


@given(st.text(st.sampled_from('ab /\\.:@~c\n'), max_size=60))
def test_redacting_twice_changes_nothing_more(text):
    redactor = Redactor(['/a/b'], ['a'], ['b'])
    once = redactor.text(text)
    assert redactor.text(once) == once


WORDS = st.from_regex(r'[A-Za-z]{1,10}', fullmatch=True)


@given(words=st.lists(WORDS, min_size=1, max_size=12), name=WORDS)
def test_words_are_left_alone(words, name):
    text = 'Report: ' + ' '.join(words) + '.'
    assume(not re.search(r'(?i)\b(bearer|basic)\b', text))
    assert Redactor(['/home/' + name], [name], [name]).text(text) == text


def test_this_computer_is_known(monkeypatch, tmp_path):
    home = tmp_path / 'home' / 'someone42'
    home.mkdir(parents=True)
    monkeypatch.setenv('HOME', str(home))
    redactor = this_computers()
    assert redactor.text(str(home / 'x')) == os.path.join('~', 'x')
    assert redactor.text('/data/someone42') == '/data/<user>'
    host = socket.gethostname()
    assert host.lower() == 'localhost' or redactor.text(f'tcp://{host}:1') == 'tcp://<host>:1'
    assert Path.home() == home
