"""Pixels that were asked for lately."""

from __future__ import annotations

import numpy as np

from hsi_plugin.methods.transfer.recent import Recent


def asked(recent, key, rows, cols):
    features, valid = np.zeros((len(rows), 4), np.float16), np.zeros(len(rows), bool)
    rest = recent.look_up(key, np.array(rows), np.array(cols), features, valid)
    return rest.tolist(), features, valid


def keep(recent, key, rows, cols, value):
    recent.keep(key, np.array(rows), np.array(cols), np.full((len(rows), 4), value, np.float16), np.array([r % 2 == 0 for r in rows]))


def test_pixels_are_known_by_their_place_and_key():
    recent = Recent()
    keep(recent, 'a', [1, 2], [5, 6], 3.0)
    rest, features, valid = asked(recent, 'a', [2, 9, 1], [6, 9, 5])
    assert rest == [1]
    assert features[:, 0].tolist() == [3.0, 0.0, 3.0]
    assert valid.tolist() == [True, False, False]
    assert asked(recent, 'b', [1], [5])[0] == [0]
    keep(recent, 'a', [1], [5], 7.0)  # known already: the first stays
    assert asked(recent, 'a', [1], [5])[1][0, 0] == 3.0


def test_old_keys_make_room_and_nothing_is_too_large():
    recent = Recent(most=2000)  # six pixels
    keep(recent, 'a', [0, 1, 2], [0, 0, 0], 1.0)
    keep(recent, 'b', [0, 1], [0, 0], 2.0)
    asked(recent, 'a', [0], [0])
    keep(recent, 'c', [0, 1, 2], [0, 0, 0], 3.0)
    assert asked(recent, 'b', [0], [0])[0] == [0]
    assert asked(recent, 'c', [0], [0])[0] == []
    keep(recent, 'd', list(range(50)), [0] * 50, 4.0)
    assert asked(recent, 'd', [0], [0])[0] == [0]
    assert asked(recent, 'c', [0], [0])[0] == []
    for number in range(40):
        keep(recent, f'e{number}', [0, 1], [0, 0], 1.0)
    assert recent._bytes <= 2000
