"""Labels of others: sessions merged with their disagreements decided, points that go outdoors and come back."""

from __future__ import annotations

import pytest
from osgeo import ogr
from qgis.PyQt.QtWidgets import QDialogButtonBox

from hsi_plugin.core.questions import Question
from hsi_plugin.gui.learn.field_dialog import ASKED, DOUBTFUL, UNDECIDED, FieldDialog, points_to_visit
from hsi_plugin.labels.conflicts import conflicts
from hsi_plugin.labels.session import LabelSession

from ..conftest import opened


@pytest.fixture
def labelled(interface, cube_path):
    """A cube with two classes and some labels by Ada; Ben, who has a class more, says otherwise of one pixel."""
    opened(interface, cube_path)
    labelling = interface.labelling
    labelling.take_classes([('water', '#0072b2'), ('tree', '#117733')])
    labelling.session.annotator = 'Ada'
    other = cube_path.with_name('ben.gpkg')
    labelling.session.answer(3, 4, 'class', 1)
    labelling.session.answer(5, 6, 'class', 2)
    cube = interface.workspace.cube
    with LabelSession.create(other, cube.grid, cube.path, bands=cube.bands, annotator='Ben') as ben:
        for name in ('roof', 'tree'):
            ben.add_class(name)
        ben.answer(7, 8, 'class', 'roof')
        ben.answer(9, 9, 'class', 'tree')
    labelling.session.answer(9, 9, 'class', 'water')
    labelling.take_note()
    interface.learn_dock.setUserVisible(True)
    return interface, other


def value_at(interface, row, col):
    return interface.labelling.session.label_at(row, col)


def test_a_merge_brings_labels_and_classes_and_shows_who_disagrees(labelled):
    interface, other = labelled
    sharing = interface.learn_dock.sharing
    sharing.merge(other)
    assert interface.labelling.scheme.names == ['water', 'tree', 'roof']
    assert value_at(interface, 7, 8) == 3
    dialog = sharing.dialog
    assert '2 labels taken over' in dialog.report.text()
    assert dialog.table.rowCount() == 1
    shown = [dialog.table.item(0, section).text() for section in range(3)]
    assert shown[:2] == ['9', '9']
    assert 'Ada: water' in shown[2]
    assert 'Ben: tree' in shown[2]
    assert 'Ada and Ben' in dialog.agreement.text()
    dialog.choice.setCurrentIndex(dialog.choice.findText('tree'))
    dialog.decide.click()
    assert dialog.table.rowCount() == 0
    assert not dialog.decide.isEnabled()
    assert conflicts(interface.labelling.session) == []
    assert value_at(interface, 9, 9) == 2
    interface.labelling.undo()
    assert dialog.table.rowCount() == 1
    sharing.close()


def test_a_disagreement_may_be_settled_as_mixed_and_written_as_a_table(labelled, tmp_path, monkeypatch):
    interface, other = labelled
    sharing = interface.learn_dock.sharing
    sharing.merge(other)
    dialog = sharing.dialog
    table = tmp_path / 'table.csv'
    monkeypatch.setattr('hsi_plugin.gui.learn.conflicts_dialog.QFileDialog.getSaveFileName', lambda *_: (str(table), ''))
    dialog.save.click()
    assert [line.split(',')[5] for line in table.read_text().splitlines()[1:]] == ['Ada', 'Ben']
    dialog.choice.setCurrentIndex(dialog.choice.findData('mixed'))
    dialog.decide.click()
    standing = interface.labelling.session.standing()
    here = (standing.rows == 9) & (standing.cols == 9)
    assert standing.answers[here].tolist() == ['mixed']
    sharing.close()


def test_a_file_that_is_no_session_is_refused_in_words(labelled, host, cube_path, monkeypatch):
    interface, _ = labelled
    monkeypatch.setattr('hsi_plugin.gui.learn.sharing.QFileDialog.getOpenFileName', lambda *_: (str(cube_path), ''))
    before = len(interface.labelling.session.standing())
    interface.learn_dock.finish_box.merge.click()
    assert host.texts()
    assert interface.learn_dock.sharing.dialog is None
    assert len(interface.labelling.session.standing()) == before


def test_points_are_listed_once_with_what_is_known_of_them(labelled):
    interface, _ = labelled
    session = interface.labelling.session
    session.answer(20, 21, 'unknown')
    session.answer(22, 23, 'mixed')
    session.answer(24, 25, 'skip')
    questions = [
        Question(3, 4, 0.0, 'default', 'torn', (1, 2), ((1, 0.6), (2, 0.4))), Question(20, 21, 0.0, 'default', 'typical'),
        Question(30, 31, 0.0, 'default', 'torn', top=((2, 0.9),)),
    ]  # fmt: skip
    points = points_to_visit(questions, [(3, 4, 0.1)], session.standing(), interface.labelling.scheme.names)
    places = {kind: [(p.row, p.col, p.suggested) for p in listed] for kind, listed in points.items()}
    assert places == {UNDECIDED: [(20, 21, ''), (22, 23, '')], DOUBTFUL: [(3, 4, 'water')], ASKED: [(30, 31, 'tree')]}


def test_points_go_out_and_come_back_as_labels(labelled, tmp_path, host):
    interface, _ = labelled
    session = interface.labelling.session
    session.answer(20, 21, 'unknown')
    sharing = interface.learn_dock.sharing
    sharing.pack()
    dialog = sharing.dialog
    assert isinstance(dialog, FieldDialog)
    assert not dialog.kinds[ASKED].isEnabled()
    package = tmp_path / 'out.gpkg'
    dialog.file.setFilePath(str(package))
    dialog.blind.setChecked(True)
    dialog.buttons.button(QDialogButtonBox.StandardButton.Save).click()
    assert dialog.written == 1
    assert package.is_file()
    assert str(package) in host.texts()[0]
    source = ogr.Open(str(package), 1)
    layer = source.GetLayerByName('review')
    feature = layer.GetNextFeature()
    for name, value in (('observed_class', 'tree'), ('observer', 'Cleo'), ('observed_utc', '2026-06-01T10:00:00Z')):
        feature.SetField(name, value)
    layer.SetFeature(feature)
    layer = source = None
    sharing.unpack(package)
    assert value_at(interface, 20, 21) == 2 or conflicts(session)
    assert '1 observations taken' in sharing.dialog.report.text()
    standing = session.standing()
    here = (standing.rows == 20) & (standing.cols == 21)
    assert 'field' in standing.sources[here].tolist()
    sharing.close()


def test_nothing_can_be_saved_while_nothing_is_chosen(labelled):
    interface, _ = labelled
    sharing = interface.learn_dock.sharing
    sharing.pack()
    assert not sharing.dialog.buttons.button(QDialogButtonBox.StandardButton.Save).isEnabled()
    sharing.close()
