"""Bytes, pace and time that is left."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.engine.batch.progress import Pace, duration


class Clock:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


def test_the_time_left_follows_the_bytes_that_were_computed_and_not_those_that_were_whole():
    clock = Clock()
    pace = Pace(10_000, 10, clock)
    clock.now += 20.0
    # 5,000 bytes were whole already; 1,000 took 20 s, so the other 4,000 take 80 s.
    assert pace.seconds_left(6_000, 5_000) == pytest.approx(80.0)
    assert pace.words(6, 1, 6_000, 5_000, 'scene') == '6 of 10 images (1 failed), 6.0 / 10.0 kB, about 1 min left: scene'


def test_nothing_is_guessed_in_the_first_seconds_or_while_nothing_was_computed():
    clock = Clock()
    pace = Pace(1_000, 3, clock)
    clock.now += 1.0
    assert math.isnan(pace.seconds_left(500, 0))
    clock.now += 60.0
    assert math.isnan(pace.seconds_left(500, 500))
    assert 'left' not in pace.words(1, 0, 500, 500, '')


def test_the_end_promises_no_more_time():
    clock = Clock()
    pace = Pace(1_000, 1, clock)
    clock.now += 60.0
    assert pace.words(1, 0, 1_000, 0, '') == '1 of 1 images, 1.0 / 1.0 kB'


@pytest.mark.parametrize(('seconds', 'said'), [
    (0.0, '1 s'), (59.0, '59 s'), (59.9, '1 min'), (754.0, '13 min'), (3600.0, '1 h'), (5000.0, '1 h 23 min'),
    (86_400.0 * 2 + 7300, '2 d 2 h'),
])
def test_durations_read_as_one_says_them(seconds, said):
    assert duration(seconds) == said


@given(st.integers(1, 10**15), st.floats(0.0, 1.0), st.floats(0.0, 1.0))
def test_shares_stay_between_nothing_and_all(total, part, skipped):
    pace = Pace(total, 5)
    done = part * total
    assert 0.0 <= pace.share(done) <= 1.0
    assert pace.words(1, 0, done, skipped * done, 'x').startswith('1 of 5 images, ')
