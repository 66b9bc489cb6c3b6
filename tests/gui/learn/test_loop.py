"""The loop from question to map, with a real worker and a real session file."""

from __future__ import annotations

import json
import os
import signal

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProject, QgsRectangle

from hsi_plugin.core.colour_vision import distances
from hsi_plugin.core.propagation import faded_count
from hsi_plugin.core.questions import Question
from hsi_plugin.engine.inline import InlineEngine
from hsi_plugin.engine.job import TrainJob
from hsi_plugin.gui.learn.live_layers import CLASSES, KINDS
from hsi_plugin.gui.learn.loop import LoopSettings
from hsi_plugin.labels.session import LabelSession

from ... import builders
from ..conftest import opened, until
from .conftest import NAMES, answer_truly, layer_values, next_question, pixel_of, settled, standing

COLUMNS = 'query_strategy, query_rank, score, p_top3_json, model_uuid, dwell_ms, suggestion_shown, annotator, created_utc, source'


def rows(loop, where="source = 'human'"):
    found = loop.session.select(f'SELECT {COLUMNS} FROM label WHERE revoked_utc IS NULL AND {where} ORDER BY fid')
    return [dict(zip(COLUMNS.split(', '), row)) for row in found]


def raster(loop, kind=CLASSES):
    return gdal.Open(str(loop.layers.paths[kind])).ReadAsArray()


def test_answers_become_labels_and_the_map_learns(running, truth, interface):
    answer_truly(running, truth, 12)
    settled(running)
    assert (layer_values(running.layers.layer(CLASSES)) == truth).mean() > 0.9
    assert running.humans == 12
    assert running.last_map['pixels'] == truth.size
    assert sum(running.last_map['areas']) == truth.size
    assert running.steps[-1].clicks == 12
    assert 0.0 <= running.steps[-1].expected_error < 0.1
    humans = {at: one for at, one in standing(running).items() if one[2] == 'human'}
    assert humans == {at: ('class', int(truth[at]), 'human') for at in humans}
    assert len(humans) == 12
    # Labels are drawn above the map, the map above the image.
    tree = [node.layer() for node in QgsProject.instance().layerTreeRoot().findLayers()]
    places = [tree.index(one) for one in (interface.labelling.layer, running.layers.layer(CLASSES), interface.workspace.layer)]
    assert places == sorted(places)


def test_every_label_says_how_it_came_about(running, truth):
    hidden = []
    for _ in range(11):
        before = pixel_of(running)
        if running.question.top:
            hidden.append(running.suggestion_hidden)
        running.answer(int(truth[before]))
        settled(running)
    found = rows(running)
    assert len(found) == 11
    assert all(row['query_strategy'] and row['annotator'] and row['created_utc'] and int(row['dwell_ms']) >= 0 for row in found)
    assert not json.loads(found[0]['p_top3_json'])
    assert found[0]['model_uuid'] is None
    top = json.loads(found[-1]['p_top3_json'])
    assert {name for name, _ in top} <= set(NAMES)
    assert sum(p for _, p in top) == pytest.approx(1.0, abs=0.01)
    kept = {one.uuid for one in running.session.models()}
    assert {row['model_uuid'] for row in found[-3:]} <= kept
    assert [not int(row['suggestion_shown']) for row in found[11 - len(hidden):]] == hidden
    assert True in hidden
    assert hidden.count(True) <= 3
    propagated = rows(running, "source = 'propagated'")
    assert propagated
    assert all(row['annotator'] and row['created_utc'] for row in propagated)


def test_undo_takes_back_what_a_label_brought_along_and_asks_again(running, truth, interface):
    answer_truly(running, truth, 4)
    table, humans = standing(running), running.humans
    asked = pixel_of(running)
    running.answer(int(truth[asked]))
    next_question(running, asked)
    along = len(standing(running)) - len(table) - 1
    assert 0 < along <= faded_count(4)
    running.undo()
    assert standing(running) == table
    assert running.humans == humans
    assert pixel_of(running) == asked
    running.answer(int(truth[asked]))
    until(lambda: not running.is_waiting and pixel_of(running) != asked, 20)
    assert asked in standing(running)
    for _ in range(5):
        running.undo()
    assert standing(running) == {}
    settled(running)
    assert running.model == ''
    assert not any(running.layers.is_shown(kind) for kind in KINDS)  # there is no model any more, so there is no map
    for _ in range(5):
        running.redo()
    assert running.humans == 5
    until(lambda: running.layers.is_shown(CLASSES), 20)


def test_the_same_labels_give_the_same_model_whatever_way_led_there(running, truth):
    answer_truly(running, truth, 5)
    settled(running)
    model, painted = running.model, raster(running).copy()
    asked = pixel_of(running)
    running.answer(int(truth[asked]) % 3 + 1)  # wrong
    settled(running)
    assert running.model != model
    running.undo()
    settled(running)
    assert running.model == model
    assert (raster(running) == painted).all()


def test_pixels_to_leave_out_are_learned_and_stay_blank(running, truth):
    for _ in range(14):
        asked = pixel_of(running)
        running.exclude() if truth[asked] == 3 else running.answer(int(truth[asked]))
        next_question(running, asked)
    settled(running)
    painted = raster(running)
    assert (painted[truth == 3] == 0).mean() > 0.9
    assert (painted[truth != 3] > 0).mean() > 0.9
    assert running.last_map['left_out'] > 0


def test_a_worker_that_is_killed_costs_nothing_but_a_moment(running_alone, truth):
    running = running_alone
    told = []
    running.notice.connect(told.append)
    answer_truly(running, truth, 4)
    settled(running)
    before = running._learner.pid
    os.kill(before, signal.SIGKILL)
    asked = pixel_of(running)
    running.answer(int(truth[asked]))
    next_question(running, asked)
    asked = pixel_of(running)
    running.answer(int(truth[asked]))
    next_question(running, asked)
    until(lambda: running.steps and running.steps[-1].clicks == 6, 30)
    assert running._learner.pid not in (None, before)
    assert running.humans == 6
    settled(running)
    assert (raster(running) == truth).mean() > 0.8


def test_a_crash_in_the_middle_of_a_step_is_told_and_the_step_done_again(running_alone, truth):
    running = running_alone
    told = []
    running.notice.connect(told.append)
    answer_truly(running, truth, 3)
    asked = pixel_of(running)
    running.answer(int(truth[asked]))
    os.kill(running._learner.pid, signal.SIGSTOP)  # it hangs in what it was given, whatever it has done of it
    os.kill(running._learner.pid, signal.SIGKILL)
    next_question(running, asked)
    until(lambda: running.steps and running.steps[-1].clicks == 4, 30)
    assert len(told) <= 1
    assert all('labels are in the file' in text for text in told)


def test_quick_clicks_and_the_newest_map_wins(running, truth, interface):
    answer_truly(running, truth, 3)
    known = set(standing(running))
    spots = [(r, c) for r in range(4, 44, 8) for c in range(4, 60, 8) if (r, c) not in known][:12]
    for spot in spots:
        running.label_pixel(*spot, int(truth[spot]))  # faster than any map is painted
    until(lambda: running.steps and running.steps[-1].clicks == 15, 30)
    settled(running)
    assert len(running.steps) < 15
    with LabelSession.open(running.session.path) as other:
        assert len(other.labels().rows) >= 15
    assert all(step.clicks <= 15 for step in running.steps)
    assert (raster(running) == truth).mean() > 0.9


def test_labels_and_classes_that_change_elsewhere_are_learned_too(running, truth, interface):
    answer_truly(running, truth, 4)
    settled(running)
    model, steps = running.model, len(running.steps)
    asked = pixel_of(running)
    interface.labelling.choose(int(truth[asked]))
    interface.labelling.add_label(*asked)  # as on the page of labels: the question has its answer
    next_question(running, asked)
    until(lambda: running.model not in ('', model) and len(running.steps) > steps, 20)
    assert running.humans == 5
    interface.labelling.recolour_class(1, '#123456')
    shown = {int(c.value): c.color.name() for c in running.layers.layer(CLASSES).renderer().classes()}
    assert shown[1] == '#123456'
    interface.labelling.remove_class(3)
    until(lambda: len(running.last_map.get('areas', ())) == 2, 20)


def test_safe_colours_are_one_step_of_undo(running, interface):
    labelling = interface.labelling
    labelling.recolour_class(1, '#a05a00')
    labelling.recolour_class(2, '#5a7000')
    before = [c.colour for c in labelling.scheme]
    running.recolour_safe()
    after = [c.colour for c in labelling.scheme]
    apart = distances(after)
    assert apart[~np.eye(3, dtype=bool)].min() > 60
    running.undo()
    assert [c.colour for c in labelling.scheme] == before


def test_any_pixel_can_be_asked_about_and_not_now_keeps_its_label(running, truth):
    answer_truly(running, truth, 4)
    labelled = next(at for at, one in standing(running).items() if one[2] == 'human')
    waiting = pixel_of(running)
    running.ask_about(*labelled)
    assert pixel_of(running) == labelled
    until(lambda: running.question.top, 10)
    running.skip()
    until(lambda: not running.is_waiting and pixel_of(running) != labelled, 10)
    assert standing(running)[labelled][0] == 'class'
    running.ask_about(*labelled)
    running.answer(int(truth[labelled]) % 3 + 1)
    until(lambda: not running.is_waiting and pixel_of(running) != labelled, 10)
    assert standing(running)[labelled][1] == int(truth[labelled]) % 3 + 1
    running.undo()
    answer_truly(running, truth, 8)
    settled(running)
    assert running.doubtful == []
    running.ask_about(*labelled)
    running.answer(int(truth[labelled]) % 3 + 1)
    settled(running)
    assert labelled in {(r, c) for r, c, _ in running.doubtful}
    assert waiting not in (None, labelled)


def wishes(*pixels):
    return [Question(row, col, 0.5, 'confusion', 'torn', (1, 2), ((1, 0.5),), rank) for rank, (row, col) in enumerate(pixels)]


def test_what_is_wished_is_asked_before_what_the_model_wants(running, truth):
    before = pixel_of(running)
    first, second = [(r, c) for r, c in ((3, 5), (20, 9), (8, 22)) if (r, c) != before][:2]
    running.ask_first(wishes(first, second))
    asked = []
    for _ in range(3):
        asked.append(pixel_of(running))
        running.answer(int(truth[asked[-1]]))
        next_question(running, asked[-1])
        settled(running)
    assert asked[:2] == [first, second]
    assert pixel_of(running) not in (first, second)
    assert [row['query_strategy'] for row in rows(running)][:2] == ['confusion', 'confusion']


def test_what_is_wished_before_the_loop_begins_comes_first(loop, truth):
    loop.ask_first(wishes((3, 5)))
    loop.start(LoopSettings())
    until(lambda: loop.question is not None, 60)
    assert pixel_of(loop) == (3, 5)


def test_what_is_wished_of_one_image_is_not_asked_of_another(loop, interface, cube_path, tmp_path):
    loop.ask_first(wishes((3, 5)))
    interface.workspace.close_cube()
    opened(interface, cube_path)
    loop.start(LoopSettings())
    until(lambda: loop.question is not None, 60)
    assert loop.question.strategy != 'confusion'


def test_not_now_ends_even_where_no_other_question_waits(running, truth):
    answer_truly(running, truth, 3)
    settled(running)
    labelled = next(at for at, one in standing(running).items() if one[2] == 'human')
    running.ask_about(*labelled)
    settled(running)
    running._line.renew([], None)
    running.skip()
    until(lambda: not running.is_waiting)
    assert running.question is None
    running.label_pixel(*labelled, int(truth[labelled]) % 3 + 1)
    settled(running)
    assert running.question is not None  # the new labels bring new questions


def test_without_a_question_the_last_label_loses_and_regains_what_it_brought_along(running, truth):
    answer_truly(running, truth, 2)
    settled(running)
    before = standing(running)
    running._show(None)  # as when there is nothing left to ask about
    running.toggle_propagation()
    fewer = standing(running)
    assert 0 < len(fewer) < len(before)
    assert running.propagated == sum(one[2] == 'propagated' for one in fewer.values())
    running.toggle_propagation()
    assert len(standing(running)) == len(before)
    running.undo()
    assert standing(running) == fewer


def test_only_pixels_in_view_are_asked_about(loop, interface):
    canvas, workspace = interface.workspace.canvas, interface.workspace
    loop.start(LoopSettings(in_view=True))
    until(lambda: loop.question is not None, 60)

    def look_at(row, col):
        """See about 20 × 20 pixels."""
        at = workspace.locator().centre(row, col)
        canvas.setExtent(QgsRectangle(at.x() - 300, at.y() - 300, at.x() + 300, at.y() + 300))

    for row, col in ((10, 10), (38, 54)):
        look_at(row, col)
        until(lambda: not loop._moved.isActive() and loop.is_idle)
        window = workspace.locator().window(canvas.extent())
        assert window.size < 0.5 * 48 * 64
        assert window.contains(*pixel_of(loop))
        for _ in range(3):
            asked = pixel_of(loop)
            loop.mixed()
            next_question(loop, asked)
            settled(loop)
            assert window.contains(*pixel_of(loop))


def test_it_goes_on_where_it_stood_after_a_stop_and_in_another_process(running, truth, interface, cube_path):
    answer_truly(running, truth, 6)
    settled(running)
    model, painted = running.model, raster(running).copy()
    path = running.session.path
    running.stop()
    assert not running.running
    assert running.question is None
    assert not any(ring.isVisible() for ring in running.marks._rings)
    assert QgsProject.instance().mapLayersByName('Classes')  # the map stays
    interface.workspace.close_cube()
    with LabelSession.open(path, annotator='another process') as session:
        assert len(session.labels().rows) >= 6
    interface.workspace.open_path(str(cube_path))
    until(lambda: interface.workspace.cube is not None)
    running.start(LoopSettings())
    until(lambda: running.question is not None and running.model, 60)
    assert running.humans == 6
    settled(running)
    assert running.model == model
    assert (raster(running) == painted).all()
    assert len(QgsProject.instance().mapLayersByName('Classes')) == 1


def test_closing_the_cube_ends_the_loop(running_alone, interface):
    running = running_alone
    assert running._learner.pid is not None
    worker = running._learner.pid
    interface.workspace.close_cube()
    assert not running.running
    until(lambda: not os.path.exists(f'/proc/{worker}'), 20)


def test_another_file_of_labels_ends_the_loop_and_says_so(running, interface, tmp_path):
    told = []
    running.notice.connect(told.append)
    interface.labelling.open(tmp_path / 'other.gpkg')
    assert not running.running
    assert 'labels' in told[0]
    interface.labelling.take_classes([('lava', '')])  # the loop no longer listens
    assert running.session is None


def test_a_model_of_another_scene_gives_classes_and_a_first_map(interface, cube_path, scene, tmp_path):
    truth = scene[1]
    labels = builders.write_label_raster(tmp_path / 'truth.tif', builders.sparse_labels(truth, 20), NAMES)
    with InlineEngine() as engine:
        engine.submit(TrainJob(str(cube_path), str(labels), str(tmp_path / 'source.hsimodel'))).wait()
    opened(interface, cube_path)
    loop = interface.loop
    loop.start(LoopSettings(source=str(tmp_path / 'source.hsimodel')))
    until(lambda: loop.question is not None, 60)
    assert interface.labelling.scheme.names == list(NAMES)
    settled(loop)
    assert (raster(loop) == truth).mean() > 0.9  # before a single click
    assert loop.humans == 0
    assert loop.prior_note
    assert loop.question.top


def test_a_cube_that_cannot_be_prepared_ends_the_loop_with_the_reason(loop, interface, host):
    loop.start(LoopSettings(source='/nowhere/at/all.hsimodel'))
    until(lambda: not loop.running, 60)
    assert 'all.hsimodel' in host.texts()[0]
    assert not loop.preparing
