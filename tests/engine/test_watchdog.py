from __future__ import annotations

from hsi_plugin.engine.watchdog import TICKS, Watchdog


def ticks_until_hung(watchdog, seconds, heard=lambda now: 0, limit=100):
    now = 0.0
    for count in range(1, limit):
        now += seconds
        watchdog.tick(now, heard(now))
        if watchdog.hung:
            return count, now
    return None


def test_silence_is_a_hang_after_patience():
    assert ticks_until_hung(Watchdog(30.0, 0.0, 0), 5.0) == (TICKS, 30.0)
    assert ticks_until_hung(Watchdog(30.0, 0.0, 0), 0.5)[1] == 30.0  # looking more often changes nothing


def test_one_answer_in_time_is_enough():
    assert ticks_until_hung(Watchdog(30.0, 0.0, 0), 5.0, lambda now: int(now // 25)) is None


def test_it_asks_at_every_tick_and_says_how_long_to_the_next():
    watchdog = Watchdog(6.0, 100.0, 0)
    assert watchdog.tick(100.5, 0) is None
    assert watchdog.pause(100.5) == 0.5
    assert watchdog.tick(101.0, 0) is True
    assert watchdog.pause(103.0) == 0.0
    assert [watchdog.tick(now, 0) for now in (102, 103, 104, 105)] == [True] * 4
    assert watchdog.tick(106.0, 0) is False


def test_a_computer_that_slept_for_hours_is_no_hang():
    watchdog = Watchdog(30.0, 0.0, 0)
    for now in (5.0, 10.0, 15.0, 36_000.0):
        assert watchdog.tick(now, 0) is True
    assert watchdog.tick(36_001.0, 0) is None  # the next tick is a whole one
    assert watchdog.tick(36_005.0, 7) is True
    assert not watchdog.hung
