"""The compute environment in the windows: the notice, the question, installing and removing through the installing engine."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtNetwork import QNetworkProxy
from qgis.PyQt.QtWidgets import QApplication, QMessageBox, QPushButton

from hsi_plugin.core import methods
from hsi_plugin.core.errors import EnvironmentMissing
from hsi_plugin.engine.client import WorkerEngine
from hsi_plugin.engine.environment import locked, place, state
from hsi_plugin.engine.environment_jobs import InstallJob, RemoveEnvironmentJob
from hsi_plugin.gui.computing import describe as words
from hsi_plugin.gui.computing import environment as environment_module
from hsi_plugin.gui.computing.proxy import OptionsWithProxy, proxy_variables
from hsi_plugin.gui.interface import Interface

from ...engine.rogue_worker import SleepJob
from ..conftest import until

BUILD = {'bytes': 812_000_000, 'packages': {'torch': '2.13.0+cpu'}}


@pytest.fixture
def network(monkeypatch):
    """A method that needs torch, offered beside the others, on a QGIS without torch."""
    monkeypatch.delenv('HSI_PYTHON', raising=False)
    monkeypatch.setattr(environment_module, 'qgis_has_torch', lambda: False)
    monkeypatch.setitem(methods.METHODS, 'test_net', methods.Method('test_net', 'Test network', 'For this test.', needs_torch=True))


@pytest.fixture
def windows(network, interface):
    until(lambda: interface.environment.state is not None)
    return interface


def make_environment(lock_hash=None):
    """An environment that counts as whole, made of a link to this Python; installing it again finds nothing to do."""
    folder = place.folder(place.root(), 'cpu')
    python = place.python_in(folder)
    python.parent.mkdir(parents=True)
    python.symlink_to(sys.executable)
    made = state.Installed(
        folder, 'cpu', str(python), lock_hash or locked.find_lock('cpu').sha256, {'torch': '2.13.0'}, 812_000_000, '2026-11-21T00:00:00Z',
        base=sys.executable,
    )
    state.write_marker(folder, made)
    return folder


def question():
    """The question that is on the screen."""
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()), None)


def press(box, text):
    next(b for b in box.findChildren(QPushButton) if b.text().replace('&', '') == text).click()


def test_a_method_that_lacks_torch_says_so_with_one_button(windows, cube_path):
    from ..conftest import opened

    opened(windows, cube_path)
    page = windows.main_dock.map_page
    choice = page.method
    assert choice.notice.isHidden()
    assert page.start_button.isEnabled()
    choice.combo.setCurrentIndex(choice.combo.findData('test_net'))
    assert not choice.notice.isHidden()
    assert choice.notice.button.text() == 'Install…'
    assert not page.start_button.isEnabled()
    assert 'compute environment' in page.start_button.toolTip()
    choice.notice.button.click()
    box = question()
    assert 'Install the compute environment?' in box.text()
    assert 'MB' in box.informativeText()
    assert "QGIS's own Python is not touched" in box.informativeText()
    box.reject()
    assert windows.environment.task is None
    windows.environment._on_state({'current': 'cpu', 'cpu': BUILD})  # as after an installation
    assert choice.notice.isHidden()
    assert page.start_button.isEnabled()


def test_the_chosen_method_is_remembered_and_sent(network, host, cube_path):
    first = Interface(host)
    first.main_dock.map_page.method.combo.setCurrentIndex(len(methods.METHODS) - 1)
    chosen = first.main_dock.map_page.method.current.name
    assert chosen == 'test_net'
    first.remove()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    second = Interface(host)
    assert second.main_dock.map_page.method.current.name == chosen
    second.remove()


def test_a_message_about_torch_carries_the_button(windows, host):
    windows.messages.report(EnvironmentMissing('The method needs torch.', 'Install the compute environment.'))
    assert len(host.texts()) == 1
    host.buttons()['Install…'].click()
    assert host.texts() == []
    question().reject()


def test_an_installation_runs_in_its_own_engine_and_is_told(windows, host):
    engine, environment = windows.workspace.engine, windows.environment
    page = windows.main_dock.map_page.method
    page.combo.setCurrentIndex(page.combo.findData('test_net'))
    assert not page.notice.isHidden()
    make_environment()
    environment.ask_to_install()
    press(question(), 'Install')
    until(lambda: environment.task is not None)
    assert page.notice.button.text() == 'Show'
    until(lambda: environment.task is None, 60)
    until(lambda: host.texts())
    assert host.texts() == ['The compute environment is ready.']
    until(lambda: environment.state['current'] == 'cpu')
    assert page.notice.isHidden()
    assert environment.installer.pid is not None
    assert engine.pid is None
    rows = windows.main_dock.jobs_page.rows
    assert [row.entry.title for row in rows] == ['Install environment']


def test_a_failed_installation_offers_diagnostics(windows, host, tmp_path):
    windows.environment.start(InstallJob(wheels=str(tmp_path)))
    until(lambda: host.texts(), 60)
    assert set(host.buttons()) == {'Diagnostics…'}
    host.buttons()['Diagnostics…'].click()
    assert windows.diagnostics is not None
    assert windows.environment.task is None


def test_a_cancelled_installation_can_be_continued(windows, host):
    environment = windows.environment
    environment.installer.close()
    environment.installer = WorkerEngine(module='tests.engine.rogue_worker')
    windows.workspace.jobs.watch(environment.installer)
    environment.installer.submit(SleepJob(0.5))
    environment.start(InstallJob())
    until(lambda: environment.task is not None)
    environment.cancel()
    until(lambda: environment.task is None, 30)
    assert 'can be continued' in host.texts()[0]


def test_nothing_is_replaced_under_a_running_job(with_rogue, host):
    handle = with_rogue.workspace.engine.submit(SleepJob(60))
    with_rogue.environment.start(RemoveEnvironmentJob())
    assert 'Wait until they have ended' in host.texts()[0]
    assert with_rogue.environment.task is None
    handle.cancel()


def test_remove_asks_once_and_frees_the_folder(windows, host):
    folder = make_environment()
    windows.environment.look()
    until(lambda: windows.environment.state['current'] == 'cpu')
    windows.environment.ask_to_remove()
    assert '812 MB' in question().informativeText()
    press(question(), 'Remove')
    until(lambda: host.texts(), 60)
    assert host.texts() == ['The compute environment was removed.']
    assert not folder.exists()
    until(lambda: windows.environment.state['current'] is None)


def test_sentences():
    nothing = {'current': None, 'tag': 'cp311-x', 'lockable': True, 'root': '/r', 'download_bytes': 187_000_000}
    assert words.sentence(None) == 'Looking…'
    assert words.sentence(nothing).startswith('Not installed.')
    assert 'cp311-x' in words.sentence({**nothing, 'lockable': False})
    assert 'goes on where it stopped' in words.sentence({**nothing, 'resumable': True})
    there = {**nothing, 'current': 'cpu', 'cpu': BUILD}
    assert words.sentence(there) == 'Installed: torch 2.13.0, 812 MB in /r.'
    assert 'newer' in words.sentence({**there, 'outdated': True})
    assert 'GPU' in words.sentence({**there, 'current': 'cuda', 'cuda': BUILD})
    assert '187 MB' in words.install_question(InstallJob(), nothing)[1]
    assert 'nothing is downloaded' in words.install_question(InstallJob(wheels='/w'), nothing)[1]
    assert 'Go on' in words.install_question(InstallJob(), {**nothing, 'resumable': True})[0]
    gpu = words.install_question(InstallJob(gpu=True), {**there, 'cuda_download_bytes': 2_500_000_000})
    assert 'GPU' in gpu[0]
    assert '2.5 GB' in gpu[1]
    assert words.short(str(Path.home() / 'x')) == str(Path('~') / 'x')


def test_the_proxy_of_qgis_is_handed_over_without_being_told(qgis_app):
    from qgis.core import QgsNetworkAccessManager

    manager = QgsNetworkAccessManager.instance()
    before = manager.fallbackProxy()
    proxy = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, 'proxy.example', 3128, 'me', 'p@ss/word')
    try:
        manager.setFallbackProxyAndExcludes(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy), [], [])
        assert proxy_variables() == {}
        manager.setFallbackProxyAndExcludes(proxy, ['http://intern.example/'], [])
        found = proxy_variables()
    finally:
        manager.setFallbackProxyAndExcludes(before, [], [])
    assert found['HTTPS_PROXY'] == found['HTTP_PROXY'] == 'http://me:p%40ss%2Fword@proxy.example:3128'
    assert found['NO_PROXY'] == 'intern.example'
    options = OptionsWithProxy(device='cpu', proxy=found)
    assert options.variables()['HTTPS_PROXY'] == found['HTTPS_PROXY']
    assert options.variables()['HSI_DEVICE'] == 'cpu'
    assert 'p%40ss' not in repr(options)
