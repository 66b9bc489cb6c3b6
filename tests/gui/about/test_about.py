"""*About…*: what it says is what ships, and no address opens that is not written out."""

import pytest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QPushButton, QTextBrowser

from hsi_plugin.core.addresses import MANUAL, PROJECT
from hsi_plugin.core.errors import ParameterError
from hsi_plugin.core.version import __version__
from hsi_plugin.gui.about import facts
from hsi_plugin.gui.about.dialog import About

from ..conftest import until


@pytest.fixture
def about(interface):
    interface.about.show()
    yield interface.about
    interface.about.remove()


def test_the_menu_opens_it_once(interface, host):
    entry = next(action for action in host.menu.actions() if action.text() == 'About…')
    entry.trigger()
    first = interface.about.dialog
    entry.trigger()
    assert interface.about.dialog is first
    first.close()
    until(lambda: interface.about.dialog is None)


def test_it_says_which_version_and_how_to_cite(about):
    texts = [label.text() for label in about.dialog.findChildren(QLabel)]
    assert f'Version {__version__}' in texts
    assert any(text.endswith(f'Version {__version__}. {PROJECT}') for text in texts)
    copy = next(b for b in about.dialog.findChildren(QPushButton) if b.text() == 'Copy for BibTeX')
    copy.click()
    entry = QApplication.clipboard().text()
    assert entry.startswith('@software{')
    assert f'version = {{{__version__}}}' in entry
    assert entry.count('{') == entry.count('}')
    assert copy.text() == 'Copied'


def test_addresses_are_written_out_where_they_are_opened(about, monkeypatch):
    opened = []
    monkeypatch.setattr('hsi_plugin.gui.shared.manual.QDesktopServices.openUrl', lambda url: opened.append(url.toString()))
    links = [label for label in about.dialog.findChildren(QLabel) if '<a href=' in label.text()]
    assert len(links) == 3
    for label in links:
        address = label.text().split('"')[1]
        assert f'>{address}</a>' in label.text()
        label.linkActivated.emit(address)
    assert opened == [MANUAL, PROJECT, f'{PROJECT}/issues']


def test_the_work_of_others_privacy_and_licence_are_there_to_read(about):
    texts = [browser.toPlainText() for browser in about.dialog.findChildren(QTextBrowser)]
    others = next(text for text in texts if text.startswith('Work of others'))
    assert all(name in others for name in ('pyqtgraph', 'torch', 'dask', 'transformers', 'USGS'))
    assert any('Nothing is sent to anybody.' in text for text in texts)
    assert any('GNU GENERAL PUBLIC LICENSE' in text for text in texts)


def test_it_leads_to_the_report(interface, host):
    asked = []
    about = About(host.window, interface.messages, lambda: asked.append(True))
    about.show()
    next(b for b in about.dialog.findChildren(QPushButton) if b.text() == 'Check what is installed…').click()
    assert asked == [True]
    about.remove()


def test_a_damaged_plugin_is_told_of(interface, host, tmp_path, monkeypatch):
    monkeypatch.setattr(facts, 'place_of', lambda name: tmp_path / name)
    with pytest.raises(ParameterError, match='Install the plugin again'):
        facts.citation()
    interface.about.show()
    assert interface.about.dialog is None
    assert 'Install the plugin again.' in host.texts()[0]
