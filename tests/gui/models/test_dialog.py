"""The window of foundation models: what it tells, what it offers, and what its buttons put in line."""

from __future__ import annotations

import pytest
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QApplication, QDialog, QPlainTextEdit

from hsi_plugin.core.backbones import CARD, WeightFile, find_backbone, models_folder
from hsi_plugin.engine.model_jobs import AdaptJob, AddModelJob, DownloadModelJob
from hsi_plugin.gui.computing import environment as environment_module
from hsi_plugin.gui.models import describe as words
from hsi_plugin.gui.models.adapt_dialog import AdaptDialog, suggested_name
from hsi_plugin.gui.shared.text_dialog import TextDialog

from ...engine.rogue_worker import SleepJob
from ..computing.test_environment import press, question
from ..conftest import opened, until
from ..foundation import BY_HAND, MINE, PUBLISHED, card, keep


@pytest.fixture
def known(qgis_app):
    """Models in the home of this test: one that is here, two that are not."""
    keep(MINE)
    keep(PUBLISHED, here=False)
    keep(BY_HAND, here=False)


def panel(interface):
    """The window, with its list."""
    interface.show_models()
    dialog = interface.models_dialog
    until(lambda: interface.models.cards is not None and 'test-starter' in interface.models.cards and rows(dialog))
    return dialog


def rows(dialog):
    items = [dialog.list.topLevelItem(i) for i in range(dialog.list.topLevelItemCount())]
    return {item.text(0): [item.text(i) for i in (1, 2, 3)] for item in items}


def jobs(interface, kind):
    return [handle for handle in interface.workspace.engine.handles() if isinstance(handle.job, kind)]


def front(kind):
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()), None)


def test_the_list_tells_state_size_and_licence_in_words(known, interface):
    found = rows(panel(interface))
    assert found['Test starter'] == ['here, yours', '2 MB', 'CC-BY-4.0']
    assert found['Published model'] == ['not here', '36 MB', 'not stated by its makers']
    assert found['Model without an address'][:2] == ['not here', 'not known']


def test_the_card_of_the_chosen_model_is_readable(known, interface):
    dialog = panel(interface)
    dialog.choose('test-published')
    facts = dict(words.card_facts(dialog.card))
    assert dialog._title.text() == 'Published model'
    assert facts['Needs'] == '5 to 25 bands; their wavelengths; within 400 to 2500 nm; looks at single pixels'
    assert facts['File'] == 'published.pt, 36 MB, SHA-256 abababababab…, not here'
    for value in facts.values():
        assert value in dialog.facts.texts()
    assert 'never seen thermal' in dialog.notes._text.text()


def test_every_real_card_can_be_shown(interface, known):
    dialog = panel(interface)
    for name in interface.models.cards:
        dialog.choose(name)
        assert dialog.card.name == name
        assert all(value for key, value in words.card_facts(dialog.card) if key in ('State', 'Licence', 'Needs', 'Cost', 'Name'))


def test_what_cannot_be_downloaded_says_why_and_opens_the_page_instead(known, interface, monkeypatch):
    dialog, pages = panel(interface), []
    monkeypatch.setattr(QDesktopServices, 'openUrl', staticmethod(lambda url: pages.append(url.toString())))  # it would start a browser
    dialog.choose('test-by-hand')
    assert not dialog.download_button.isEnabled()
    assert 'No address' in dialog.reason.text() == dialog.download_button.toolTip()
    dialog.page_button.click()
    assert pages == ['https://makers.example/drive']
    dialog.choose('test-starter')
    assert not dialog.download_button.isVisibleTo(dialog)
    assert not dialog.page_button.isVisibleTo(dialog)


@pytest.mark.torch
def test_a_download_asks_first_and_can_be_cancelled(known, with_rogue, host):
    dialog = panel(with_rogue)
    blocking = with_rogue.workspace.engine.submit(SleepJob(60))
    dialog.choose('test-published')
    dialog.download_button.click()
    assert 'Download Published model?' in question().text()
    assert '36 MB from models.example' in question().informativeText()
    assert 'not stated' in question().informativeText()
    question().reject()
    assert jobs(with_rogue, DownloadModelJob) == []
    dialog.download_button.click()
    press(question(), 'Download')
    (handle,) = jobs(with_rogue, DownloadModelJob)
    assert handle.job.name == 'test-published'
    assert not dialog.download_button.isEnabled()
    until(lambda: dialog.progress.isVisible())
    assert 'Next in line' in dialog.progress.text.text()
    dialog.progress.cancel.click()
    until(lambda: host.texts())
    assert 'can be continued' in host.texts()[0]
    until(lambda: not dialog.progress.isVisible())
    assert dialog.download_button.isEnabled()
    blocking.cancel()


def test_removing_asks_then_frees_the_folder_by_the_worker(known, interface, host):
    dialog = panel(interface)
    dialog.choose('starter')
    if dialog.card.name == 'starter':
        assert not dialog.remove_button.isEnabled()
        assert 'part of the plugin' in dialog.remove_button.toolTip()
    dialog.choose('test-starter')
    dialog.remove_button.click()
    assert 'cannot be had again' in question().informativeText()
    press(question(), 'Remove')
    until(lambda: host.texts(), 60)
    assert host.texts() == ['Test starter was removed.']
    until(lambda: 'test-starter' not in interface.models.cards)
    assert 'Test starter' not in rows(dialog)
    assert not (models_folder() / 'test-starter').exists()


@pytest.mark.torch
def test_a_file_that_is_no_model_is_refused_in_one_message(known, interface, host, tmp_path):
    path = tmp_path / 'holiday.pth'
    path.write_bytes(b'no weights at all')
    panel(interface).add(str(path))
    until(lambda: host.texts(), 120)
    assert len(host.texts()) == 1
    assert 'went wrong that should not' not in host.texts()[0]
    assert jobs(interface, AddModelJob)[0].state == 'failed'


@pytest.mark.torch
@pytest.mark.data
def test_a_real_file_is_added_chosen_and_checked(known, interface, host, data):
    file = next(iter(sorted((data / 'weights').rglob('*.pt'))))
    dialog = panel(interface)
    dialog.add(str(file))
    until(lambda: any('SpecTf' in text and 'is ready' in text for text in host.texts()), 120)
    until(lambda: dialog.card is not None and dialog.card.name == 'spectf-cloud')
    assert dict(words.card_facts(dialog.card))['State'] == 'here'
    dialog.check_button.click()
    until(lambda: front(TextDialog) is not None, 120)
    report = front(TextDialog).findChild(QPlainTextEdit).toPlainText()
    assert 'SHA-256' in report
    assert '100.0% of the parameters' in report
    front(TextDialog).close()


@pytest.mark.torch
def test_adapting_asks_for_name_and_time(known, with_rogue, cube_path):
    dialog = panel(with_rogue)
    dialog.choose('test-starter')
    assert not dialog.adapt_button.isEnabled()
    assert dialog.adapt_button.toolTip() == 'Open a cube first.'
    opened(with_rogue, cube_path)
    blocking = with_rogue.workspace.engine.submit(SleepJob(60))
    assert dialog.adapt_button.isEnabled()
    dialog.adapt_button.click()
    asked = front(AdaptDialog)
    assert asked.name.text() == 'test-starter-scene'
    for name, fits in (('test-starter', False), ('a b', False), ('', False), ('../x', False), ('mine', True)):
        asked.name.setText(name)
        assert asked.start.isEnabled() == fits == (not asked.problem.isVisibleTo(asked))
    asked.minutes.setValue(1.5)
    asked.start.click()
    (handle,) = jobs(with_rogue, AdaptJob)
    assert handle.job == AdaptJob(cube=str(cube_path), name='mine', backbone='test-starter', minutes=1.5)
    handle.cancel()
    blocking.cancel()
    until(lambda: not with_rogue.models.busy)


def test_names_for_adapted_models():
    assert suggested_name('starter', 'Scene 1 (copy)', {}) == 'starter-Scene-1-copy'
    assert suggested_name('starter', 'a', {'starter-a', 'starter-a-2'}) == 'starter-a-3'
    assert len(suggested_name('starter', 'x' * 300, {})) <= 64


def test_a_model_that_has_just_arrived_is_chosen(known, interface):
    dialog, choice = panel(interface), interface.main_dock.map_page.foundation.choice
    keep(card('arrived', 'Arrived model'))
    interface.models._on_done(AdaptJob(cube='/c.tif', name='arrived'), {'name': 'arrived'})
    until(lambda: choice.card is not None and choice.card.name == 'arrived')
    assert dialog.card.name == 'arrived'


@pytest.mark.torch
def test_a_damaged_card_is_told_of_in_message_and_window(interface, host):
    folder = models_folder() / 'broken'
    folder.mkdir(parents=True)
    (folder / CARD).write_text('{"name": ')
    interface.show_models()
    until(lambda: interface.models.problem)
    assert str(folder) in host.texts()[0]
    assert str(folder) in interface.models_dialog.notice._text.text()
    assert not interface.models_dialog.notice.button.isVisibleTo(interface.models_dialog)
    assert str(folder) in interface.main_dock.map_page.foundation.lack()


def test_without_torch_it_offers_the_installation(known, interface, monkeypatch):
    monkeypatch.delenv('HSI_PYTHON', raising=False)
    monkeypatch.setattr(environment_module, 'qgis_has_torch', lambda: False)
    dialog = panel(interface)
    interface.environment._on_state({'current': None, 'lockable': True})
    assert dialog.notice.button.text() == 'Install…'
    dialog.notice.button.click()
    assert 'Install the compute environment?' in question().text()
    question().reject()
    dialog.choose('test-published')
    assert not dialog.download_button.isEnabled()
    assert 'torch' in dialog.download_button.toolTip()
    assert dialog.remove_button.isVisibleTo(dialog)  # what is here can be looked at and removed all the same


def test_it_is_reached_from_box_menu_and_options(interface, host):
    assert interface.models_dialog is None
    interface.main_dock.map_page.foundation.choice.more.click()
    assert interface.models_dialog.isVisible()
    interface.models_dialog.reject()
    until(lambda: interface.models_dialog is None)
    next(action for action in host.menu.actions() if action.text() == 'Foundation models…').trigger()
    assert interface.models_dialog.isVisible()
    interface.models_dialog.reject()
    page = host.factories[0].createWidget(host.window)
    page.models.click()
    assert interface.models_dialog.isVisible()
    page.deleteLater()


def test_it_belongs_to_the_window_in_front_and_survives_its_end(interface, host):
    options = QDialog(host.window)
    options.setModal(True)
    options.show()
    until(lambda: QApplication.activeModalWidget() is options)
    interface.show_models()
    assert interface.models_dialog.parent() is options  # else the open options dialog would lock it
    sip.delete(options)
    interface.show_models()
    assert interface.models_dialog.parent() is host.window
    assert interface.models_dialog.isVisible()


def test_a_check_in_words():
    text = words.report_text({
        'title': 'A', 'files': [{'path': '/m/a.safetensors'}], 'sha256': 'ff00',
        'report': {'share': 0.987, 'loaded': ['a.weight', 'a.bias'], 'reinitialised': ['offsets'], 'ignored': [], 'missing': []},
    })
    assert '98.7% of the parameters' in text
    assert 'Loaded (2):\n  a.weight\n  a.bias' in text
    assert 'left as made (1):\n  offsets' in text
    assert 'no use' not in text
    assert words.report_text({'title': 'A', 'report_note': 'The weights are not here.'}).endswith('The weights are not here.')


def test_a_part_of_a_model_is_told_as_such(interface):
    two = card('two-parts', 'Two parts', files=(WeightFile('spat.pth', part='spatial'), WeightFile('spec.pth', part='spectral')))
    keep(two, here=False)
    (models_folder() / 'two-parts' / 'spat.pth').write_bytes(b'x')
    found = find_backbone('two-parts')
    assert words.state_of(found) == 'in part'
    assert words.no_removal(found) == ''
    assert [file.name for file in words.lacking(found)] == ['spec.pth']
    told = words.card_facts(found)
    assert [value.rpartition(', ')[2] for key, value in told if key == 'File'] == ['here', 'not here']
