"""The journal of changes and the raster that shows them: undo, redo, replay, restarts, kills."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import textwrap

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal

from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.core.digest import file_sha256
from hsi_plugin.core.errors import LabelError, OutputError, ParameterError
from hsi_plugin.core.grid import Grid
from hsi_plugin.core.window import Window
from hsi_plugin.labels.session import LabelSession
from hsi_plugin.maps.correct.blob import Pixels, decode, encode
from hsi_plugin.maps.correct.correction import MapCorrection
from hsi_plugin.maps.correct.found import find_map
from hsi_plugin.maps.correct.proposal import (
    BY_HAND,
    filter_majority,
    filter_minimum,
    listed,
    paint,
    paint_polygon,
    paint_segment,
    paint_square,
)
from hsi_plugin.maps.correct.working import Reserved, WorkingRaster
from tests.builders import NORTH_UP, ROTATED, wkt

from .helpers import SCHEME, reader, write_map


@pytest.fixture
def labels():
    rng = np.random.default_rng(3)
    values = np.kron(rng.integers(1, 4, (5, 6)), np.ones((4, 4), int)).astype(np.uint8)
    values[rng.random(values.shape) < 0.1] = 2
    values[:3, :5] = 0
    return values


@pytest.fixture
def place(tmp_path, labels):
    """A map and a session for it."""
    path = write_map(tmp_path / 'map.tif', labels)
    LabelSession.create(tmp_path / 'review.gpkg', find_map(path).grid, annotator='Ada').close()
    return tmp_path


@pytest.fixture
def session(place):
    with LabelSession.open(place / 'review.gpkg', 'Ada') as opened:
        yield opened


@pytest.fixture
def correction(place, session):
    with MapCorrection.open(place / 'map.tif', session, place / 'working.tif') as opened:
        yield opened


def on_disk(path):
    return gdal.Open(str(path)).ReadAsArray()


def test_a_painted_square_is_in_the_journal_and_on_the_disk_and_the_map_stays(correction, place, labels):
    before = file_sha256(place / 'map.tif')
    made = correction.apply(paint_square(correction.labels, correction.grid, 10, 10, 3, 3), ' a lake  ')
    assert made.reason == 'a lake'
    assert made.annotator == 'Ada'
    assert made.kind == 'paint'
    assert made.stands
    expected = labels.copy()
    expected[9:12, 9:12] = 3
    assert np.array_equal(on_disk(correction.working_path), expected)
    assert made.pixels == (expected != labels).sum()
    assert file_sha256(place / 'map.tif') == before
    assert correction.changes() == (made,)


def test_a_change_that_changes_nothing_is_not_noted(correction):
    assert correction.apply(paint_square(correction.labels, correction.grid, 0, 0, 2, 0)) is None
    assert correction.changes() == ()
    assert not correction.can_undo


def test_only_pixels_of_a_class_are_painted_where_one_is_asked_for(correction, labels):
    window = correction.grid.window
    proposal = paint(correction.labels, window, np.ones(window.shape, bool), 1, only=[2])
    correction.apply(proposal)
    assert np.array_equal(correction.labels(), np.where(labels == 2, 1, labels))
    assert listed(proposal.matrix(3), SCHEME) == [
        {'from': 2, 'to': 1, 'from_name': 'forest', 'to_name': 'water', 'pixels': int((labels == 2).sum())}
    ]


def test_a_polygon_takes_the_pixels_whose_centres_lie_in_it(correction, labels):
    corners = [(2.4, 6.4), (2.4, 9.6), (5.6, 9.6), (5.6, 6.4)]
    correction.apply(paint_polygon(correction.labels, correction.grid, corners, 0))
    expected = labels.copy()
    expected[2:6, 6:10] = 0
    assert np.array_equal(correction.labels(), expected)
    within_one = [(8.1, 8.1), (8.1, 8.3), (8.3, 8.2)]
    assert paint_polygon(correction.labels, correction.grid, within_one, 0).window == Window(8, 8, 1, 1)
    outside = [(-8.1, -8.1), (-8.1, -8.3), (-8.3, -8.2)]
    assert paint_polygon(correction.labels, correction.grid, outside, 1).pixels == 0


def test_a_segment_is_found_however_far_it_reaches():
    values = np.ones((900, 900), np.uint8)
    values[100:800, 450] = 2
    values[799, 450:] = 2
    proposal = paint_segment(reader(values), Grid(900, 900), 500, 450, 3)
    assert proposal.window == Window(100, 450, 700, 450)
    assert proposal.pixels == 700 + 449
    assert (proposal.before[proposal.mask] == 2).all()


def test_undo_and_redo_go_on_after_a_restart(place, labels):
    states = [labels]
    with LabelSession.open(place / 'review.gpkg') as session, MapCorrection.open(place / 'map.tif', session, place / 'w.tif') as one:
        for value, row in ((1, 4), (2, 8), (3, 12)):
            one.apply(paint_square(one.labels, one.grid, row, row, 4, value))
            states.append(one.labels())
        one.undo()
        assert np.array_equal(on_disk(place / 'w.tif'), states[2])
    with LabelSession.open(place / 'review.gpkg') as session, MapCorrection.open(place / 'map.tif', session, place / 'w.tif') as two:
        assert np.array_equal(two.labels(), states[2])
        assert two.redo() is not None
        assert np.array_equal(two.labels(), states[3])
        for state in reversed(states[:3]):
            two.undo()
            assert np.array_equal(two.labels(), state)
        assert two.undo() is None
        assert not two.can_undo
        two.redo()
        two.apply(paint_square(two.labels, two.grid, 15, 15, 2, 1))
        assert not two.can_redo
        assert len(two.changes()) == 2


def test_labels_and_corrections_are_undone_apart(correction, session):
    session.add_class('water')
    correction.apply(paint_square(correction.labels, correction.grid, 9, 9, 2, 3))
    session.add_label(1, 1, 'water')
    correction.undo()
    assert session.label_at(1, 1) == 1
    assert correction.changes() == ()
    session.undo()
    assert session.label_at(1, 1) is None
    assert correction.can_redo


def test_the_past_is_shown_and_painting_returns_to_now(correction, labels):
    for row in (4, 8, 12):
        correction.apply(paint_square(correction.labels, correction.grid, row, row, 3, 3))
    last = correction.labels()
    correction.show(1)
    assert np.array_equal(on_disk(correction.working_path), correction.at(1))
    assert not correction.is_current
    correction.show(0)
    assert np.array_equal(correction.labels(), labels)
    assert correction.shown == 0
    correction.show()
    assert np.array_equal(correction.labels(), last)
    assert correction.is_current
    correction.show(2)
    correction.apply(paint_square(reader(last), correction.grid, 16, 16, 1, 2))
    assert len(correction.changes()) == 4
    assert np.array_equal(correction.labels(), correction.at(4))


def test_a_proposal_of_another_state_is_refused(correction):
    stale = paint_square(correction.labels, correction.grid, 9, 9, 3, 3)
    correction.apply(paint_square(correction.labels, correction.grid, 9, 9, 3, 0))
    with pytest.raises(ParameterError, match='has changed'):
        correction.apply(stale)
    assert len(correction.changes()) == 1


def test_two_windows_on_one_file_see_each_other(place):
    with LabelSession.open(place / 'review.gpkg', 'Ada') as a, LabelSession.open(place / 'review.gpkg', 'Ben') as b:
        first = MapCorrection.open(place / 'map.tif', a)
        second = MapCorrection.open(place / 'map.tif', b)
        assert first.working_path != second.working_path
        first.apply(paint_square(first.labels, first.grid, 9, 9, 3, 3))
        second.show()
        second.apply(paint_square(second.labels, second.grid, 12, 12, 2, 0))
        first.show()
        assert np.array_equal(first.labels(), second.labels())
        assert {c.annotator for c in first.changes()} == {'Ada', 'Ben'}
        first.close()
        second.close()


def test_a_raster_that_does_not_fit_the_journal_is_made_anew(place, labels):
    with LabelSession.open(place / 'review.gpkg') as session:
        with MapCorrection.open(place / 'map.tif', session, place / 'w.tif') as one:
            one.apply(paint_square(one.labels, one.grid, 9, 9, 5, 3))
            wanted = one.labels()
        raster = WorkingRaster(place / 'w.tif', one.grid, one.scheme)
        raster.write(Window(0, 0, 4, 4), np.full((4, 4), 2))
        raster.forget_state()
        raster.close()
        with MapCorrection.open(place / 'map.tif', session, place / 'w.tif') as two:
            assert np.array_equal(two.labels(), wanted)
        (place / 'w.tif').unlink()
        with MapCorrection.open(place / 'map.tif', session, place / 'w.tif') as three:
            assert np.array_equal(three.labels(), wanted)
        (place / 'w.json').write_text('{"map": "another", "changes": ""}')
        with MapCorrection.open(place / 'map.tif', session, place / 'w.tif') as four:
            assert np.array_equal(four.labels(), wanted)


def test_a_map_that_was_made_anew_has_no_changes_yet(place, labels):
    with LabelSession.open(place / 'review.gpkg') as session:
        with MapCorrection.open(place / 'map.tif', session, place / 'w.tif') as one:
            one.apply(paint_square(one.labels, one.grid, 9, 9, 5, 3))
        write_map(place / 'map.tif', np.flipud(labels).copy())
        with MapCorrection.open(place / 'map.tif', session, place / 'w.tif') as two:
            assert two.changes() == ()
            assert np.array_equal(two.labels(), np.flipud(labels))


OPERATIONS = st.lists(
    st.one_of(
        st.tuples(st.just('paint'), st.integers(0, 19), st.integers(0, 23), st.integers(1, 6), st.integers(0, 3)),
        st.tuples(st.just('segment'), st.integers(0, 19), st.integers(0, 23), st.integers(1, 3)),
        st.tuples(st.just('majority'), st.sampled_from([3, 5])), st.tuples(st.just('minimum'), st.integers(2, 9)),
        st.tuples(st.just('undo')), st.tuples(st.just('redo')), st.tuples(st.just('show'), st.integers(0, 5)), st.tuples(st.just('reopen')),
    ), max_size=12,
)  # fmt: skip


@given(OPERATIONS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_sequence_ends_where_a_plain_list_of_states_ends(tmp_path_factory, labels, operations):
    folder = tmp_path_factory.mktemp('sequence')
    path = write_map(folder / 'map.tif', labels)
    session = LabelSession.create(folder / 's.gpkg', find_map(path).grid)
    correction = MapCorrection.open(path, session, folder / 'w.tif')
    past, future = [labels], []
    try:
        for name, *values in operations:
            if name in ('undo', 'redo'):
                getattr(correction, name)()
                source, target = (past[1:], future) if name == 'undo' else (future, past)
                if source:
                    target.append((past if name == 'undo' else future).pop())
            elif name == 'show':
                correction.show(values[0])
                assert np.array_equal(correction.labels(), past[min(values[0], len(past) - 1)])
            elif name == 'reopen':
                correction.close()
                correction = MapCorrection.open(path, session, folder / 'w.tif')
            else:
                correction.show()
                read, grid = correction.labels, correction.grid
                ask = {
                    'paint': lambda v=values, r=read, g=grid: paint_square(r, g, *v),
                    'segment': lambda v=values, r=read, g=grid: paint_segment(r, g, *v),
                    'majority': lambda v=values, r=read, g=grid: filter_majority(r, g, v[0]),
                    'minimum': lambda v=values, r=read, g=grid: filter_minimum(r, g, v[0]),
                }[name]
                if correction.apply(ask()) is not None:
                    past.append(correction.labels())
                    future = []
                    if name in ('majority', 'minimum'):
                        assert np.array_equal(past[-1] == 0, past[-2] == 0)
        correction.show()
        assert np.array_equal(correction.labels(), past[-1])
        assert len(correction.changes()) == len(past) - 1
        for number, state in enumerate(past):
            assert np.array_equal(correction.at(number), state)
    finally:
        correction.close()
        session.close()


CHILD = """
    import sys, numpy as np
    from pathlib import Path
    from hsi_plugin.labels.session import LabelSession
    from hsi_plugin.maps.correct.correction import MapCorrection
    from hsi_plugin.maps.correct.proposal import paint_square
    folder = Path(sys.argv[1])
    rng = np.random.default_rng(1)
    session = LabelSession.open(folder / 'review.gpkg', 'Ben')
    correction = MapCorrection.open(folder / 'map.tif', session, folder / 'working.tif')
    while True:
        row, col, side, value = (int(v) for v in rng.integers((0, 0, 1, 0), (20, 24, 7, 4)))
        made = correction.apply(paint_square(correction.labels, correction.grid, row, col, side, value), 'tried')
        if made is not None:
            print(made.uuid, flush=True)
"""


@pytest.mark.parametrize('returned', [1, 7, 23])
def test_a_kill_loses_nothing_and_leaves_nothing_by_half(place, returned):
    child = subprocess.Popen([sys.executable, '-c', textwrap.dedent(CHILD), str(place)], stdout=subprocess.PIPE, text=True)
    try:
        told = [child.stdout.readline().strip() for _ in range(returned)]
    finally:
        child.send_signal(signal.SIGKILL)
        told += child.stdout.read().split()
        child.wait()
        child.stdout.close()
    told = [u for u in told if len(u) == 36]
    with LabelSession.open(place / 'review.gpkg') as ours, MapCorrection.open(place / 'map.tif', ours, place / 'working.tif') as after:
        uuids = [c.uuid for c in after.changes()]
        assert uuids[: len(told)] == told
        assert len(uuids) <= len(told) + 1
        assert np.array_equal(after.labels(), after.at(len(uuids)))
        while after.can_undo:
            after.undo()
        assert np.array_equal(after.labels(), after.at(0))


WAVERING = CHILD.replace(
    "        if made is not None:\n            print(made.uuid, flush=True)\n",
    "        for act in rng.choice(['undo', 'redo', 'show', 'none'], 2):\n"
    "            if act == 'show':\n                correction.show(int(rng.integers(0, 5)))\n"
    "            elif act != 'none':\n                getattr(correction, act)()\n"
    "        print(len(correction.changes()), flush=True)\n",
)  # fmt: skip


@pytest.mark.parametrize('steps', [3, 11, 17])
def test_a_kill_amid_undo_redo_and_looks_at_the_past_leaves_the_map_of_its_journal(place, steps):
    child = subprocess.Popen([sys.executable, '-c', textwrap.dedent(WAVERING), str(place)], stdout=subprocess.PIPE, text=True)
    try:
        told = [child.stdout.readline() for _ in range(steps)]
    finally:
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
    assert all(line.strip().isdigit() for line in told)
    with LabelSession.open(place / 'review.gpkg') as ours, MapCorrection.open(place / 'map.tif', ours, place / 'working.tif') as after:
        count = len(after.changes())
        assert np.array_equal(after.labels(), after.at(count))
        assert np.array_equal(on_disk(after.working_path), after.at(count))
        after.redo()
        while after.can_undo:
            after.undo()
        assert np.array_equal(after.labels(), after.at(0))


def test_a_disk_that_is_full_later_costs_a_replay_and_no_change(place, small_disk):
    disk = small_disk(4096)
    with LabelSession.open(place / 'review.gpkg') as session:
        with MapCorrection.open(place / 'map.tif', session, disk / 'w.tif') as one:
            with pytest.raises(OSError, match='space'):
                (disk / 'filler').write_bytes(b'x' * 8_000_000)
            one.apply(paint_square(one.labels, one.grid, 9, 9, 3, 3))
            wanted = one.labels()
        (disk / 'filler').unlink()
        with MapCorrection.open(place / 'map.tif', session, disk / 'w.tif') as two:
            assert np.array_equal(two.labels(), wanted)
            assert (disk / 'w.json').exists()


def test_no_room_for_the_raster_is_told(place, small_disk):
    disk = small_disk(64)
    with LabelSession.open(place / 'review.gpkg') as session, pytest.raises(OutputError, match='free'):
        MapCorrection.open(place / 'map.tif', session, disk / 'w.tif')


def test_a_session_of_other_pixels_is_refused(place, tmp_path):
    other = LabelSession.create(tmp_path / 'other.gpkg', Grid(3, 3, NORTH_UP, wkt(32633)))
    with other, pytest.raises(LabelError, match='other pixels'):
        MapCorrection.open(place / 'map.tif', other, tmp_path / 'w.tif')


def test_many_classes_and_no_place_on_earth(tmp_path):
    scheme = ClassScheme.from_names([f'class {i}' for i in range(1, 301)])
    values = np.arange(1, 301, dtype=np.uint16).reshape(20, 15)
    path = write_map(tmp_path / 'map.tif', values, scheme, None, '')
    with LabelSession.create(tmp_path / 's.gpkg', find_map(path).grid) as session, MapCorrection.open(path, session) as correction:
        correction.apply(paint_square(correction.labels, correction.grid, 5, 5, 2, 299))
        assert correction.labels()[5, 5] == 299
        assert on_disk(correction.working_path).dtype == np.uint16
        correction.undo()
        assert np.array_equal(correction.labels(), values)


def test_a_rotated_map_keeps_its_place(tmp_path, labels):
    path = write_map(tmp_path / 'map.tif', labels, transform=ROTATED)
    with LabelSession.create(tmp_path / 's.gpkg', find_map(path).grid) as session, MapCorrection.open(path, session) as correction:
        assert gdal.Open(str(correction.working_path)).GetGeoTransform() == pytest.approx(ROTATED)


@given(st.integers(1, 9), st.integers(1, 9), st.integers(0, 2**32 - 1), st.sampled_from([np.uint8, np.uint16]))
def test_what_a_change_did_survives_its_bytes(rows, cols, seed, kind):
    rng = np.random.default_rng(seed)
    mask = rng.random((rows, cols)) < 0.5
    values = rng.integers(0, np.iinfo(kind).max, (2, int(mask.sum()))).astype(kind)
    found = decode(encode(Pixels(mask, *values)))
    assert np.array_equal(found.mask, mask)
    assert np.array_equal(found.before, values[0])
    assert np.array_equal(found.after, values[1])


@given(st.binary(max_size=60))
def test_bytes_that_are_no_change_are_refused(junk):
    with pytest.raises(LabelError, match='damaged'):
        decode(junk)


@given(st.integers(0, 10_000), st.integers(0, 255))
def test_damaged_bytes_are_refused_or_are_a_change(at, byte):
    good = bytearray(encode(Pixels(np.ones((3, 4), bool), np.arange(12, dtype=np.uint8), np.arange(12, dtype=np.uint8))))
    good[at % len(good)] = byte
    try:
        found = decode(bytes(good))
    except LabelError:
        return
    assert found.mask.size == 12
    assert len(found.before) == len(found.after) == found.mask.sum()


def test_a_place_is_taken_by_one_at_a_time(place):
    first, second = Reserved(place / 'map.tif'), Reserved(place / 'map.tif')
    assert first.path != second.path
    first.release()
    third = Reserved(place / 'map.tif')
    assert third.path == first.path
    second.release()
    third.release()


def test_kinds_of_changes_that_people_make_are_known():
    assert set(BY_HAND) == {'paint', 'polygon', 'segment'}


def test_parameters_can_be_read_again(correction):
    made = correction.apply(filter_minimum(correction.labels, correction.grid, 5, 8))
    assert json.loads(made.parameters_json) == {'minimum': 5, 'connected': 8, 'area': [0, 0, 20, 24]}
