"""The page in QGIS's options: what is settled there arrives in settings and engine, and comes back."""

from __future__ import annotations

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QFileDialog

from hsi_plugin.core.places import cache
from hsi_plugin.engine.environment.gpu import Gpu
from hsi_plugin.engine.options import EngineOptions
from hsi_plugin.gui.options.page import PAGE
from hsi_plugin.qgis_common.settings import engine_options, remember_engine_options

from ..computing.test_environment import question
from ..conftest import until


@pytest.fixture
def page(interface, host):
    made = host.factories[0].createWidget(host.window)
    until(lambda: interface.environment.state is not None and interface.environment.gpus is not None)
    yield made
    made.deleteLater()


def test_what_is_settled_comes_back(page, interface, host, tmp_path):
    assert engine_options() == EngineOptions()
    assert page.options() == EngineOptions()
    page.computing.memory.setValue(4.5)
    page.computing.threads.setValue(1)
    page.computing.idle.setValue(3)
    page.computing.device.setCurrentIndex(page.computing.device.findData('cpu'))
    page.computing._on_chosen()
    page.cache_limit.setValue(2)
    page.place.setFilePath(str(tmp_path / 'env'))
    page.apply()
    wanted = EngineOptions(str(tmp_path / 'env'), 'cpu', '4.5G', 1, 3.0, '2G')
    assert engine_options() == wanted
    again = host.factories[0].createWidget(host.window)
    assert again.options() == wanted
    again.deleteLater()
    until(lambda: interface.environment.state['root'] == str(tmp_path / 'env'))


def test_the_next_worker_gets_what_was_settled(page, interface):
    from hsi_plugin.engine.environment_jobs import DiagnoseJob

    page.computing.threads.setValue(1)
    page.apply()
    assert interface.workspace.engine.submit(DiagnoseJob()).wait(60)['threads']['OMP_NUM_THREADS'] == '1'


def test_graphics_cards_are_offered_and_a_missing_one_is_kept(page, interface):
    box = page.computing
    names = [box.device.itemData(i) for i in range(box.device.count())]
    assert names[:2] == ['auto', 'cpu']
    interface.environment._on_gpus([Gpu('Some RTX', '580.1', 8000, '8.6'), Gpu('Old GT', '300.1', 1000, '3.0')])
    assert box.device.itemText(box.device.findData('cuda:1')) == 'Old GT (cuda:1)'
    box.device.setCurrentIndex(box.device.findData('cuda:1'))
    box._on_chosen()
    interface.environment._on_gpus([])
    assert box.values()['device'] == 'cuda:1'
    assert 'not found' in box.device.currentText()


def test_only_what_makes_sense_is_offered(page, interface):
    def offered():
        buttons = (page.install, page.add_gpu, page.from_wheels, page.remove, page.open_folder, page.cancel)
        return [button.text() for button in buttons if not button.isHidden()]

    environment = interface.environment
    environment._on_gpus([])
    environment._on_state({'current': None, 'lockable': True})
    assert offered() == ['Install…', 'Install from a folder of wheels…']
    environment._on_state({'current': None, 'lockable': False, 'tag': 'x'})
    assert offered() == []
    environment._on_state({'current': None, 'lockable': True, 'resumable': True})
    assert offered() == ['Continue…', 'Install from a folder of wheels…', 'Open folder']
    there = {'current': 'cpu', 'cpu': {'bytes': 1e9, 'packages': {}}, 'lockable': True}
    environment._on_state(there)
    assert offered() == ['Remove…', 'Open folder']
    environment._on_gpus([Gpu('Some RTX', '580.1', 8000, '8.6')])
    assert offered() == ['Add GPU support…', 'Remove…', 'Open folder']
    assert page.add_gpu.isEnabled()
    environment._on_gpus([Gpu('Some RTX', '500.1', 8000, '8.6')])
    assert not page.add_gpu.isEnabled()
    assert '500.1' in page.add_gpu.toolTip()
    environment._on_state({**there, 'outdated': True})
    assert offered() == ['Update…', 'Add GPU support…', 'Remove…', 'Open folder']


def test_every_button_that_changes_the_environment_asks_first(page, interface, tmp_path, monkeypatch):
    environment = interface.environment
    monkeypatch.setattr(QFileDialog, 'getExistingDirectory', staticmethod(lambda *_: str(tmp_path)))  # it would wait for a person
    environment._on_state({'current': None, 'lockable': True})
    page.from_wheels.click()
    assert 'nothing is downloaded' in question().informativeText()
    question().reject()
    environment._on_state({'current': 'cpu', 'cpu': {'bytes': 1e9, 'packages': {}}, 'lockable': True, 'cuda_download_bytes': 2e9})
    environment._on_gpus([Gpu('Some RTX', '580.1', 8000, '8.6')])
    page.add_gpu.click()
    assert 'GPU' in question().text()
    question().reject()
    page.remove.click()
    assert question() is not None
    question().reject()
    assert environment.task is None


def test_the_cache_is_measured_and_cleared(interface, host):
    entry = cache() / 'unfinished' / 'a'
    entry.mkdir(parents=True)
    (entry / 'windows').write_bytes(b'x' * 3_000_000)
    page = host.factories[0].createWidget(host.window)
    until(lambda: page.cache_size.text() == '3 MB')
    page.clear_cache.click()
    until(lambda: page.cache_size.text() == '0 MB')
    assert not page.clear_cache.isEnabled()
    page.deleteLater()


def test_the_menu_opens_it(interface, host):
    next(a for a in host.menu.actions() if 'settings' in a.text()).trigger()
    assert host.options_page == PAGE


def test_settings_that_make_no_sense_are_as_if_never_settled(qgis_app):
    for name, value in (('threads', 'many'), ('idle_minutes', '-3'), ('device', '')):
        QgsSettings().setValue(f'hsi_plugin/engine/{name}', value)
    assert engine_options() == EngineOptions()
    wanted = EngineOptions('/e', 'cuda:1', '8G', 4, 2.5, '1G', 'local:4')
    remember_engine_options(wanted)
    assert engine_options() == wanted
