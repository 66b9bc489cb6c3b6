"""The page of jobs, on a real engine: what runs, what waits, what has ended, and the buttons."""

from __future__ import annotations

import logging
import threading
from dataclasses import fields

import pytest
from qgis.core import QgsApplication, QgsProject, QgsTask, QgsVectorLayer
from qgis.PyQt.QtWidgets import QLabel

from hsi_plugin.engine.environment_jobs import InstallJob
from hsi_plugin.engine.job import FeaturesJob, InfoJob, TrainJob
from hsi_plugin.engine.job_types import JOB_TYPES
from hsi_plugin.engine.model_jobs import AdaptJob, AddModelJob, RemoveModelJob
from hsi_plugin.gui.jobs.describe import duration, log_of, title_of
from hsi_plugin.gui.main_dock import JOBS
from hsi_plugin.qgis_common.versions import task_threads

from ... import builders
from ...engine.rogue_worker import EchoJob, KillJob, RaiseJob, SleepJob
from ..conftest import opened, until


def titles(page):
    return [row.entry.title for row in page.rows]


def states(page):
    """As they are shown."""
    return [row.state for row in page.rows]


def texts(row):
    return [label.text() for label in row.findChildren(QLabel)]


def start(interface, job, title):
    ended = []
    interface.workspace.jobs.start(interface.workspace.engine, job, title, ended.append, ended.append)
    return ended


def test_running_first_then_the_line_then_what_has_ended(with_rogue, host):
    page, engine = with_rogue.main_dock.jobs_page, with_rogue.workspace.engine
    assert page.rows == []
    engine.submit(EchoJob('hello'), title='first').wait(30)
    until(lambda: states(page) == ['done'])
    started = start(with_rogue, SleepJob(60), 'long')
    for name in ('second', 'third'):
        engine.submit(EchoJob(name), title=name)
    until(lambda: states(page) == ['running', 'queued', 'queued', 'done'])
    assert titles(page) == ['long', 'second', 'third', 'first']
    until(lambda: 'sleeping' in texts(page.rows[0]))
    assert 'Next in line' in texts(page.rows[1])
    assert 'Number 2 in line' in texts(page.rows[2])
    assert 'Done in' in texts(page.rows[3])[-1]
    assert with_rogue.main_dock.tabs.tabText(JOBS) == 'Jobs (3)'
    assert [t.description() for t in QgsApplication.taskManager().activeTasks()] == ['long']
    page.rows[1].cancel.click()
    until(lambda: states(page) == ['running', 'queued', 'cancelled', 'done'])
    page.rows[0].cancel.click()
    until(lambda: sorted(states(page)) == ['cancelled', 'cancelled', 'done', 'done'], 30)
    assert with_rogue.main_dock.tabs.tabText(JOBS) == 'Jobs'
    until(lambda: started)
    assert host.texts() == []
    page.clear()
    until(lambda: page.rows == [])


def test_a_row_that_stays_is_the_same_widget(with_rogue):
    page, engine = with_rogue.main_dock.jobs_page, with_rogue.workspace.engine
    handle = engine.submit(SleepJob(60), title='long')
    until(lambda: states(page) == ['running'])
    row = page.rows[0]
    engine.submit(EchoJob('x'), title='next')
    until(lambda: len(page.rows) == 2)
    handle.cancel()
    until(lambda: sorted(states(page)) == ['cancelled', 'done'], 30)
    assert row in page.rows
    assert row.cancel.isHidden()
    assert not row.again.isHidden()


def test_changes_are_told_at_most_ten_times_a_second(with_rogue):
    jobs, told = with_rogue.workspace.jobs, []
    until(lambda: not jobs._timer.isActive() and not jobs._pending)
    jobs.changed.connect(lambda: told.append(threading.get_ident()))

    def many():
        for _ in range(5000):
            jobs._on_change()

    threads = [threading.Thread(target=many) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    until(lambda: told)
    assert set(told) == {threading.get_ident()}
    assert len(told) <= 2


def test_a_failure_says_why_and_its_log_has_the_details(with_rogue):
    page, engine = with_rogue.main_dock.jobs_page, with_rogue.workspace.engine
    engine.submit(RaiseJob('other'), title='broken')
    engine.submit(RaiseJob('hsi'), title='square')
    until(lambda: states(page) == ['failed', 'failed'], 30)
    assert titles(page) == ['square', 'broken']
    assert 'The cube is round.' in texts(page.rows[0])
    dialog = page.show_log(page.rows[1].entry.handle)
    assert 'a mistake of the program' in dialog.text()
    assert 'Traceback' in dialog.text()
    dialog.copy()
    assert QgsApplication.clipboard().text() == dialog.text()
    dialog.close()


def test_run_again(with_rogue, host, tmp_path):
    page, engine = with_rogue.main_dock.jobs_page, with_rogue.workspace.engine
    engine.submit(EchoJob('hello'), title='greet').wait(30)
    until(lambda: states(page) == ['done'])
    page.rows[0].again.click()
    until(lambda: states(page) == ['done', 'done'], 30)
    assert titles(page) == ['greet', 'greet']
    until(lambda: host.texts() == ['greet: done.'])
    gone = engine.submit(TrainJob(str(tmp_path / 'gone.tif'), 'labels', str(tmp_path / 'a.hsimodel')))
    until(lambda: gone.done, 30)
    page.run_again(gone)
    assert 'gone.tif is no longer there' in host.texts()[0]


def test_the_map_page_runs_again_from_the_list_with_its_layers(interface, cube_path, tmp_path, scene):
    opened(interface, cube_path)
    truth = builders.sparse_labels(scene[1], 25)
    layer = QgsVectorLayer(str(builders.write_label_points(tmp_path / 'points.gpkg', truth, builders.class_names(3))), 'points', 'ogr')
    QgsProject.instance().addMapLayer(layer)
    interface.main_dock.labels_page.use_layer(layer)
    page, jobs, ended = interface.main_dock.map_page, interface.main_dock.jobs_page, []
    page.finished.connect(ended.append)
    page.classify()
    until(lambda: ended, 60)
    QgsProject.instance().layerTreeRoot().removeChildNode(QgsProject.instance().layerTreeRoot().children()[0])
    until(lambda: states(jobs) == ['done'])
    assert titles(jobs) == ['Classify scene']
    jobs.rows[0].again.click()
    assert page.running
    until(lambda: len(ended) == 2, 60)
    assert ended[1]['output'] == ended[0]['output'] == str(tmp_path / 'scene_map.tif')
    assert QgsProject.instance().layerTreeRoot().children()[0].name() == 'scene_map'


def test_a_crash_offers_to_run_again(with_rogue, host, cube_path, tmp_path, scene):
    opened(with_rogue, cube_path)
    page, results = with_rogue.main_dock.map_page, []
    truth = builders.sparse_labels(scene[1], 25)
    layer = QgsVectorLayer(str(builders.write_label_points(tmp_path / 'points.gpkg', truth, builders.class_names(3))), 'points', 'ogr')
    QgsProject.instance().addMapLayer(layer)
    with_rogue.main_dock.labels_page.use_layer(layer)
    job = page._job()
    page.finished.connect(results.append)
    page.follow.run_again = lambda _job: results.append('again')
    page.follow.make(crashing(job))
    until(lambda: results, 30)
    assert results == [None]
    assert len(host.texts()) == 1
    assert 'SIGKILL' in host.texts()[0]
    host.buttons()['Run again'].click()
    assert results == [None, 'again']
    assert host.texts() == []


def crashing(job):
    """A job that kills its worker, with the fields that the page looks at."""
    made = KillJob('SIGKILL')
    object.__setattr__(made, 'cube', job.cube)
    object.__setattr__(made, 'output', job.output)
    return made


def test_what_the_toolbox_starts_is_listed_too(host, cube_path):
    from hsi_plugin import classFactory

    plugin = classFactory(host)
    plugin.initGui()
    engine = QgsApplication.processingRegistry().providerById('hsi').engine()
    engine.submit(InfoJob(str(cube_path))).wait(60)
    until(lambda: titles(plugin.interface.main_dock.jobs_page) == ['Describe scene'])
    assert logging.getLogger('hsi_plugin').handlers
    plugin.unload()


def test_words():
    assert title_of(InstallJob()) == 'Install environment'
    assert title_of(InstallJob(gpu=True)) == 'Install GPU support'
    assert title_of(InfoJob('/data/a b.tif')) == 'Describe a b'
    assert title_of(FeaturesJob('/data/a.tif')) == 'Features of a'
    assert title_of(AddModelJob('/data/weights.pt')) == 'Add the model weights'
    assert title_of(RemoveModelJob('mine.v2')) == 'Remove the model mine.v2'
    assert title_of(AdaptJob('/data/a.tif', 'mine')) == 'Adapt a model to a'
    assert duration(3.21) == '3.2 s'
    assert duration(75) == '1 min 15 s'
    assert duration(7500) == '2 h 5 min'


def test_the_log_of_a_job_names_what_was_asked_for(with_rogue):
    handle = with_rogue.workspace.engine.submit(EchoJob('hello'), title='greet')
    handle.wait(30)
    text = log_of(handle)
    assert 'text = hello' in text
    assert 'ended' in text
    assert text.splitlines()[-1] == 'hello'  # what the job itself said


def test_jobs_in_line_leave_the_threads_of_qgis_to_others(with_rogue):
    for _ in range(task_threads().maxThreadCount() + 2):
        start(with_rogue, SleepJob(60), 'long')
    ran = []
    other = QgsTask.fromFunction('something else', lambda _task: ran.append(True))
    QgsApplication.taskManager().addTask(other)
    until(lambda: ran)
    for row in list(with_rogue.main_dock.jobs_page.rows):
        row.entry.handle.cancel()


@pytest.mark.parametrize('kind', sorted(JOB_TYPES.keys() - {'active prepare', 'active ask', 'active map'}))  # these never stand in a list
def test_every_job_has_a_title(kind):
    job = object.__new__(JOB_TYPES[kind])
    for field in fields(job):
        object.__setattr__(job, field.name, ('/data/scene.tif',) if field.name in ('images', 'spectra') else '/data/scene.tif')
    assert title_of(job) != kind
    assert '{' not in title_of(job)
