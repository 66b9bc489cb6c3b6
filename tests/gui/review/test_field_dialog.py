"""The dialog that takes a sample outdoors, and the button that brings it back."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QDialogButtonBox

from hsi_plugin.core.errors import OutputError
from hsi_plugin.gui.review.field_dialog import ReviewFieldDialog

from ...labels.test_field import observe
from ..conftest import until
from .conftest import POINTS, draw


def save(dialog):
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Save)


@pytest.fixture
def dialog(interface, state):
    draw(state)
    interface.reviewing.take_outdoors()
    made = interface.reviewing.dialog
    assert isinstance(made, ReviewFieldDialog)
    return made


def test_a_sample_goes_out_with_its_picture_and_comes_back(interface, dialog, state, host, tmp_path):
    assert dialog.designs.currentText() == 'first'
    assert f'{POINTS} points' in dialog.told.text()
    assert dialog.blind.isChecked()
    assert dialog.picture.isChecked()
    package = tmp_path / 'out.gpkg'
    dialog.file.setFilePath(str(package.with_suffix('')))  # the suffix is added
    save(dialog).click()
    assert not dialog.isVisible()
    until(lambda: package.with_suffix('.qgs').exists() and bool(host.texts()), 30.0)
    assert f'{POINTS} points were written to out.gpkg' in host.texts()[0]
    assert 'Open folder' in host.buttons()
    project = QgsProject()
    assert project.read(str(package.with_suffix('.qgs')))
    assert [layer.name() for layer in project.layerTreeRoot().layerOrder()] == ['Points', 'Image']
    project.clear()
    observe(package, 1, observed_class='kind 2', observer='Eva', observed_utc='2026-05-01T10:00:00Z')
    observe(package, 2, observed_class='heath', observer='Eva', observed_utc='2026-05-01T10:00:00Z')
    people = interface.review_dock.answer_page.options.people
    people.take_over(package)
    assert '1 answers taken' in people.dialog.report.text()
    assert 'seen as "heath"' in people.dialog.report.text()
    assert [a.annotator for a in state.points[0].answers] == ['Eva']
    assert state.points[0].answers[0].source == 'field'


def test_what_is_chosen_is_what_is_asked_for(dialog, state, tmp_path):
    state.review.answer(state.points[0].uuid, 'class', 1)
    state.review.answer(state.points[1].uuid, 'unknown')
    dialog.open_only.setChecked(False)
    assert f'{POINTS} points' in dialog.told.text()
    dialog.open_only.setChecked(True)
    assert f'{POINTS - 2} points' in dialog.told.text()
    dialog.blind.setChecked(False)
    dialog.picture.setChecked(False)
    dialog.file.setFilePath(str(tmp_path / 'a.gpkg'))
    job = dialog.job()
    assert (job.session, job.output, job.design) == (str(state.file), str(tmp_path / 'a.gpkg'), state.design.uuid)
    assert (job.blind, job.open_only, job.picture) == (False, True, False)
    for point in state.points[2:]:
        state.review.answer(point.uuid, 'unknown')
    dialog.open_only.setChecked(False)
    dialog.open_only.setChecked(True)
    assert not save(dialog).isEnabled()
    assert 'All points' in dialog.told.text()


def test_a_file_that_is_there_is_refused(dialog, tmp_path):
    there = tmp_path / 'there.gpkg'
    there.write_bytes(b'x')
    dialog.file.setFilePath(str(there))
    with pytest.raises(OutputError, match='exists'):
        dialog.job()
    dialog.file.setFilePath('')
    with pytest.raises(OutputError, match='No file'):
        dialog.job()
    assert there.read_bytes() == b'x'
