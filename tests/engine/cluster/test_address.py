"""How users name a scheduler."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.core.errors import ParameterError
from hsi_plugin.engine.cluster.address import parse_scheduler


@pytest.mark.parametrize('text', ['tcp://127.0.0.1:8786', 'tls://node-7.site.org:9000', 'tcp://[::1]:8786'])
def test_addresses(text):
    assert parse_scheduler(f' {text} ').address == text


def test_workers_of_this_computer():
    assert parse_scheduler('local:3').workers == 3


@pytest.mark.parametrize(
    ('text', 'words'),
    [
        ('', 'No scheduler'), ('local', 'how many'), ('local:', 'how many'), ('local:0', 'how many'), ('local:x', 'how many'),
        ('local:-1', 'how many'), ('local:100000', 'how many'), ('local:1e3', 'how many'), ('local:²', 'how many'),
        ('node7:8786', 'lacks its protocol'), ('http://node7:8787/status', 'web page'), ('ucx://node7:8786', '"ucx"'),
        ('tcp://node7', 'lacks its port'), ('tcp://:8786', 'lacks its host'), ('tcp://node7:x', 'cannot be read'),
        ('tcp://node7:99999', 'cannot be read'), ('/nowhere/scheduler.json', 'no scheduler file'),
    ],
)  # fmt: skip
def test_what_is_none_is_told_with_what_would_be_one(text, words):
    with pytest.raises(ParameterError, match=words) as caught:
        parse_scheduler(text)
    assert caught.value.remedy


def test_a_scheduler_file(tmp_path):
    file = tmp_path / 'scheduler.json'
    file.write_text(json.dumps({'type': 'Scheduler', 'address': 'tcp://10.0.0.1:8786'}))
    found = parse_scheduler(str(file))
    assert found.address == 'tcp://10.0.0.1:8786'
    assert found.written[:2] == '20'


@pytest.mark.parametrize(
    ('content', 'words'),
    [(b'', 'not JSON'), (b'\xff\xfe\x00', 'not JSON'), (b'[' * 100_000, 'not JSON'), (b'[]', 'no address'),
     (b'{"address": 7}', 'no address'), (b'{"address": "nowhere"}', 'lacks its protocol|cannot be read|not one')],
    ids=['empty', 'bytes', 'deep', 'list', 'number', 'no address'],
)  # fmt: skip
def test_a_file_that_is_none(tmp_path, content, words):
    file = tmp_path / 'scheduler.json'
    file.write_bytes(content)
    with pytest.raises(ParameterError, match=words):
        parse_scheduler(str(file))
    with pytest.raises(ParameterError, match='cannot be read'):
        parse_scheduler(str(tmp_path))


@given(st.text(max_size=40) | st.builds('{}{}'.format, st.sampled_from(['local:', 'tcp://', 'tls://', 'tcp://a:']), st.text(max_size=9)))
def test_whatever_is_typed_is_understood_or_refused_in_words(text):
    try:
        found = parse_scheduler(text)
    except ParameterError as error:
        understood = bool(error.what and error.remedy)
    else:
        understood = bool(found.address) != bool(found.workers)
    assert understood
