from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.core.errors import EngineError
from hsi_plugin.engine.protocol import (
    MAX_LINE,
    Cancel,
    Cancelled,
    Failed,
    Log,
    Ping,
    Pong,
    Preview,
    Progress,
    Ready,
    Result,
    Run,
    Shutdown,
    decode_event,
    decode_request,
    encode_event,
    encode_request,
    read_lines,
)

ids = st.integers(0, 2**31)
words = st.text(max_size=200)
scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | words
values = st.dictionaries(words, scalars, max_size=5)
requests = st.one_of(st.builds(Run, ids, values), st.builds(Cancel, ids), st.builds(Ping, ids), st.just(Shutdown()))
events = st.one_of(
    st.builds(Ready, ids, words, words), st.builds(Progress, ids, st.floats(0, 1), words), st.builds(Log, ids, words),
    st.builds(Preview, ids, words, st.tuples(ids, ids, ids, ids)), st.builds(Result, ids, values),
    st.builds(Failed, ids, st.dictionaries(words, words, max_size=3), words), st.builds(Cancelled, ids), st.builds(Pong, ids),
)


@given(requests)
def test_requests_survive_a_line(request_):
    line = encode_request(request_)
    assert line.count(b'\n') == 1
    assert decode_request(line) == request_
    assert decode_event(line) is None


@given(events)
def test_events_survive_a_line(event):
    line = encode_event(event)
    assert line.endswith(b'\n')
    assert line.count(b'\n') == 1
    assert decode_event(line) == event
    assert decode_request(line) is None


@given(events, st.integers(0, 30))
def test_a_torn_line_is_no_event(event, cut):
    assert decode_event(encode_event(event)[:-2 - cut]) is None


@given(st.binary(max_size=300))
def test_any_bytes_are_survived(line):
    decode_event(line)
    decode_request(line)


@pytest.mark.parametrize('foreign', [
    b'', b'\n', b'{}\n', b'[]\n', b'Warning 1: no PROJ\n', b'{"event":"result"}\n', b'{"event":"result","id":"1","value":{}}\n',
    b'{"event":"result","id":1,"value":[]}\n', b'{"event":"result","id":1,"value":{},"more":1}\n', b'{"event":{"a":1},"id":1}\n',
    b'[' * 100_000, b'{"event":' * 100_000, b'{"event":"\xff"}\n',
])
def test_foreign_lines_are_no_events(foreign):
    assert decode_event(foreign) is None


def test_what_cannot_be_sent_is_an_error_of_ours():
    for value in ({'a': 'x' * MAX_LINE}, {'a': float('nan')}, {'a': object()}):
        with pytest.raises(EngineError):
            encode_event(Result(1, value))


def test_long_texts_are_cut_not_refused():
    assert decode_event(encode_event(Log(1, 'x' * 10**7))) is not None
    assert decode_event(encode_event(Failed(1, {'what': 'x' * 10**7}, 'y' * 10**7))) is not None


@given(st.lists(st.binary(max_size=40).filter(lambda b: b'\n' not in b), max_size=20), st.integers(2, 50))
def test_lines_are_read_whole_or_given_as_empty(pieces, limit):
    got = list(read_lines(io.BytesIO(b''.join(p + b'\n' for p in pieces)), limit))
    assert got == [p + b'\n' if len(p) + 1 <= limit else b'' for p in pieces]


def test_a_huge_line_is_never_held():
    class Endless(io.RawIOBase):
        left = 200 * 2**20
        largest = 0

        def readline(self, size=-1):
            if self.left <= 0:
                return b''
            self.largest = max(self.largest, size)
            self.left -= size
            return b'x' * size

    stream = Endless()
    assert list(read_lines(stream, 2**16)) == []
    assert stream.largest == 2**16
