"""Where batches are computed: what is settled, and the test of a cluster, against real refusals and in words of what it found."""

from __future__ import annotations

import json
import socket

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QApplication, QLabel

from hsi_plugin.core.errors import EngineError
from hsi_plugin.engine.batch_jobs import ClusterTestJob
from hsi_plugin.gui.options import describe_cluster as words
from hsi_plugin.gui.options.cluster_box import CLUSTER, HERE, PROCESSES
from hsi_plugin.qgis_common.settings import engine_options

from ...engine.rogue_worker import SleepJob
from ..conftest import until


def worker(**more):
    return {
        'address': 'tcp://10.0.0.2:41001', 'host': 'one', 'threads': 4, 'memory_bytes': 8e9, 'resources': {},
        'versions': {'hsi_plugin': '0.1.0', 'python': '3.11.2', 'numpy': '1.24.2', 'gdal': '3.6.2', 'torch': None}, 'sees': {}, **more,
    }


@pytest.fixture
def opened_page(host):
    made = []

    def make(interface):
        made.append(host.factories[0].createWidget(host.window))
        until(lambda: interface.environment.state is not None and interface.environment.gpus is not None)
        return made[-1]

    yield make
    for page in made:
        page.deleteLater()


@pytest.fixture
def page(interface, opened_page):
    return opened_page(interface)


def choose(box, kind, address=''):
    box.choice.setCurrentIndex(box.choice.findData(kind))
    box.address.setFilePath(address)


@pytest.mark.parametrize('scheduler', ['', 'local:1', 'local:3', 'tcp://node-1:8786', 'tls://[::1]:8786', '/shared/my jobs/scheduler.json'])
def test_what_is_settled_comes_back(page, interface, host, opened_page, scheduler):
    kind = PROCESSES if scheduler.startswith('local') else CLUSTER if scheduler else HERE
    choose(page.cluster, kind, f'  {scheduler} ' if kind == CLUSTER else '')
    if kind == PROCESSES:
        page.cluster.processes.setValue(int(scheduler[-1]))
    page.apply()
    assert engine_options().scheduler == scheduler
    assert engine_options().variables().get('HSI_SCHEDULER', '') == scheduler
    again = opened_page(interface).cluster
    assert again.choice.currentData() == kind
    assert again.value() == scheduler


@pytest.mark.parametrize('remembered', ['local:0', 'local:many', 'local:-1', 'local:10000', 'local:²'])
def test_a_number_of_processes_that_makes_no_sense_is_shown_as_it_is(interface, opened_page, remembered):
    QgsSettings().setValue('hsi_plugin/engine/scheduler', remembered)
    box = opened_page(interface).cluster
    assert box.choice.currentData() == CLUSTER  # where its test says what is wrong with it
    assert box.value() == remembered


def test_only_what_can_be_tested_is_tested(page):
    box = page.cluster
    assert box.start.isHidden()
    assert box.more.isHidden()
    choose(box, CLUSTER)
    assert not box.start.isHidden()
    assert not box.start.isEnabled()
    assert 'run on this computer' in box.said.text()
    choose(box, CLUSTER, 'tcp://somewhere:8786')
    assert box.start.isEnabled()
    assert box.said.text() == ''
    choose(box, PROCESSES)
    assert box.start.isEnabled()


def test_a_cluster_that_nobody_answers_for_is_told_in_words(page, interface, host):
    jobs = interface.main_dock.jobs_page
    with socket.socket() as taken:  # bound but not listening: nobody answers, and nobody else takes it meanwhile
        taken.bind(('127.0.0.1', 0))
        address = f'tcp://127.0.0.1:{taken.getsockname()[1]}'
        choose(page.cluster, CLUSTER, address)
        page.cluster.start.click()
        assert page.cluster.running
        assert page.cluster.start.isHidden()
        assert not page.cluster.stop.isHidden()
        until(lambda: not page.cluster.running, 60)
    assert address in page.cluster.said.text()
    assert page.cluster.more.isHidden()  # there is no more to say
    until(lambda: any('cannot be used' in label.text() for label in jobs.findChildren(QLabel)))
    assert not page.cluster.start.isHidden()
    assert page.cluster.stop.isHidden()
    assert host.texts() == []  # it is told where it was asked
    choose(page.cluster, CLUSTER, 'tcp://another:1')
    assert page.cluster.said.text() == ''


def test_a_scheduler_file_that_is_none_is_told_in_words(page, tmp_path):
    path = tmp_path / 'scheduler.json'
    path.write_text(json.dumps({'nothing': 1}))
    choose(page.cluster, CLUSTER, str(path))
    page.cluster.test()
    until(lambda: not page.cluster.running, 60)
    assert 'scheduler.json' in page.cluster.said.text()


def test_worker_processes_on_this_computer_are_found(page):
    pytest.importorskip('distributed')
    choose(page.cluster, PROCESSES)
    page.cluster.processes.setValue(1)
    page.cluster.test()
    until(lambda: not page.cluster.running, 90)
    assert page.cluster.said.text().startswith('Reached. Workers: 1;'), page.cluster.said.text()
    dialog = page.cluster.show_details()
    assert 'Python 3' in dialog.text()
    dialog.close()


def test_a_test_waits_for_its_turn_and_can_be_cancelled(with_rogue, opened_page):
    box = opened_page(with_rogue).cluster
    busy = with_rogue.workspace.engine.submit(SleepJob(60))
    choose(box, CLUSTER, 'tcp://somewhere:8786')
    box.test()
    until(lambda: 'Waiting' in box.said.text())
    box.stop.click()
    until(lambda: not box.running)
    assert 'cancelled' in box.said.text()
    busy.cancel()


def test_closing_the_options_ends_the_test(with_rogue, host):
    page = host.factories[0].createWidget(host.window)
    busy = with_rogue.workspace.engine.submit(SleepJob(60))
    choose(page.cluster, CLUSTER, 'tcp://somewhere:8786')
    page.cluster.test()
    handle = page.cluster._test.task.handle
    page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    until(lambda: handle.done)
    assert handle.state == 'cancelled'
    busy.cancel()
    until(lambda: busy.done)
    assert host.texts() == []


def test_another_cluster_ends_the_test_of_the_one_before(with_rogue, opened_page):
    box = opened_page(with_rogue).cluster
    busy = with_rogue.workspace.engine.submit(SleepJob(60))
    choose(box, CLUSTER, 'tcp://somewhere:8786')
    box.test()
    handle = box._test.task.handle
    choose(box, HERE)
    until(lambda: handle.done)
    assert not box.running
    assert box.said.text() == ''
    busy.cancel()


def test_what_was_found_in_words(page):
    two = [worker(), worker(address='tcp://10.0.0.3:1', host='two', resources={'GPU': 1}, sees={'/data': True, '/only here': False})]
    found = {'scheduler': 'tcp://10.0.0.1:8786', 'ok': True, 'sentence': 'It works.', 'workers': two, 'notes': ['a', 'b', 'c']}
    assert words.sentence(found).split('\n') == [
        'Reached. Workers: 2; computers: 2; threads: 8; workers with a graphics card: 1; plugin: 0.1.0.', 'a', 'b',
        '1 more notes are in the details.',
    ]
    text = words.details(found)
    assert '- c' in text
    assert 'does NOT see /only here' in text
    assert 'sees /data' in text
    assert 'torch' not in text
    alone = {**found, 'workers': [worker(threads=1)], 'notes': []}
    assert words.sentence(alone) == 'Reached. Workers: 1; computers: 1; threads: 1; workers with a graphics card: 0; plugin: 0.1.0.'
    refused = {**found, 'ok': False, 'sentence': 'The worker two lacks the plugin.'}
    assert words.sentence(refused).startswith('The worker two lacks the plugin.\na')
    page.cluster._on_result(refused)
    assert not page.cluster.more.isHidden()
    page.cluster._on_error(EngineError('No.', 'Start it.'))
    assert page.cluster.said.text() == 'No. Start it.'
    assert page.cluster.more.isHidden()


def test_the_test_has_a_name_in_the_list_of_jobs(with_rogue):
    from hsi_plugin.gui.jobs.describe import title_of

    assert title_of(ClusterTestJob('local:1')) == 'Test the cluster'
