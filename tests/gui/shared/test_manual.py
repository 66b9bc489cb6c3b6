from qgis.PyQt.QtWidgets import QDialogButtonBox

from hsi_plugin.core.addresses import page
from hsi_plugin.gui.shared import manual


def test_the_address_is_shown_before_it_is_opened(qgis_app, monkeypatch):
    opened = []
    monkeypatch.setattr(manual, 'open_address', opened.append)
    button = manual.ManualButton('tasks/review')
    assert page('tasks/review') in button.toolTip()
    assert not opened
    button.click()
    assert opened == [page('tasks/review')]


def test_a_dialogs_row_of_buttons_leads_to_its_page(qgis_app, monkeypatch):
    opened = []
    monkeypatch.setattr(manual, 'open_address', opened.append)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    manual.add_manual(box, 'tasks/compare')
    button = box.button(QDialogButtonBox.StandardButton.Help)
    assert page('tasks/compare') in button.toolTip()
    button.click()
    assert opened == [page('tasks/compare')]
