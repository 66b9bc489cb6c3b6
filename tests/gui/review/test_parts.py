"""Keys, files and words of the review by themselves; a map without its image."""

from __future__ import annotations

import os

import pytest
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent

from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.gui.review import keys
from hsi_plugin.gui.review.answering import relative_to_file
from hsi_plugin.gui.review.files import review_file
from hsi_plugin.gui.review.finding import ClassFinder
from hsi_plugin.gui.review.found_map import find_map, pixels_of_classes
from hsi_plugin.gui.review_dock import REVIEW

from ..conftest import until
from .conftest import draw, key


def pressed(code, text='', modifiers=Qt.KeyboardModifier.NoModifier):
    return keys.meaning_of(QKeyEvent(QEvent.Type.KeyPress, code, modifiers, text))


def test_every_class_has_a_key_of_its_own_that_means_it():
    given = [keys.key_of(value) for value in range(1, 30)]
    assert len(set(given)) == 29
    for value, name in enumerate(given, start=1):
        code = Qt.Key(ord(name))
        assert pressed(code, name.lower()) == (keys.ANSWER, value)
    assert keys.key_of(30) == ''


@pytest.mark.parametrize(('code', 'text', 'what'), [
    (Qt.Key.Key_U, 'u', keys.UNSURE), (Qt.Key.Key_C, 'c', keys.COMMENT), (Qt.Key.Key_P, 'p', keys.PHOTO), (Qt.Key.Key_N, 'n', keys.NEXT),
    (Qt.Key.Key_G, 'g', keys.JUMP), (Qt.Key.Key_Z, 'z', keys.SHOW), (Qt.Key.Key_Question, '?', keys.UNKNOWN),
    (Qt.Key.Key_Space, ' ', keys.NEXT), (Qt.Key.Key_Enter, '\r', keys.NEXT), (Qt.Key.Key_Backspace, '\b', keys.UNDO),
])  # fmt: skip
def test_what_keys_mean(code, text, what):
    assert pressed(code, text) == (what, 0)


def test_keys_of_qgis_are_left_to_it():
    assert pressed(Qt.Key.Key_S, 's', Qt.KeyboardModifier.ControlModifier) is None  # save the project
    assert pressed(Qt.Key.Key_F5) is None
    assert pressed(Qt.Key.Key_Left) is None
    assert pressed(Qt.Key.Key_Escape) is None
    assert pressed(Qt.Key.Key_Plus, '+', Qt.KeyboardModifier.ControlModifier) is None  # zoom
    assert pressed(Qt.Key.Key_5, '5', Qt.KeyboardModifier.KeypadModifier) == (keys.ANSWER, 5)
    assert pressed(Qt.Key.Key_5, '5', Qt.KeyboardModifier.ShiftModifier) == (keys.ANSWER, 5)  # French keyboards


def test_a_class_is_found_by_a_part_of_its_name(qgis_app):
    finder = ClassFinder()
    finder.set_classes(ClassScheme.from_names(['Bare soil', 'Soil, wet', 'Water']))
    for typed, value in (('wat', 3), ('SOIL, WET', 2), ('soil', 2), ('bare', 1), ('wet', 2), ('xyz', 0), ('', 0), ('e', 0)):
        finder.setText(typed)
        assert finder.found() == value, typed


def test_photos_are_remembered_from_the_folder_of_the_file(tmp_path):
    file = tmp_path / 'a' / 'review.gpkg'
    assert relative_to_file(str(tmp_path / 'a' / 'photos' / '1.jpg'), file) == 'photos/1.jpg'
    assert relative_to_file(str(tmp_path / '1.jpg'), file) == '../1.jpg'
    assert relative_to_file('photos/1.jpg', file) == 'photos/1.jpg'
    assert relative_to_file('', file) == ''


def test_a_review_lies_beside_its_map_or_in_the_users_own_folder(tmp_path, monkeypatch):
    path = tmp_path / 'map.tif'
    assert review_file(path) == tmp_path / 'map_review.gpkg'
    monkeypatch.setattr(os, 'access', lambda *_: False)
    own = review_file(path)
    assert own.parent == tmp_path.__class__(os.environ['HSI_HOME']) / 'reviews'
    assert own == review_file(path)
    assert own != review_file(tmp_path / 'other' / 'map.tif')  # of the same name


def test_pixels_of_classes_are_theirs(map_path, truth):
    found = pixels_of_classes(map_path, 3, 20)
    labels = truth.copy()
    labels[:, 0] = 1
    assert {int(v) for v in found[:, 2]} == {1, 2, 3}
    assert (labels[found[:, 0], found[:, 1]] == found[:, 2]).all()
    assert max((found[:, 2] == v).sum() for v in (1, 2, 3)) <= 20
    assert len({(int(r), int(c)) for r, c, _ in found}) == len(found)


def test_what_a_map_says_of_itself(map_path, cube_path, truth):
    found = find_map(str(map_path))
    assert found.cube == str(cube_path)
    labels = truth.copy()
    labels[:, 0] = 1
    assert found.counts == tuple(int((labels == v).sum()) for v in (1, 2, 3))


def test_a_map_without_its_image_can_be_reviewed(interface, map_path, cube_path):
    cube_path.unlink()
    state, dock = interface.reviewing.state, interface.review_dock
    interface.reviewing.review(str(map_path))
    until(lambda: state.map_layer is not None)
    draw(state)
    dock.tabs.setCurrentIndex(REVIEW)
    until(lambda: dock.answering)
    assert dock.answer_page.chips.isHidden()
    assert dock.answer_page.spectrum.isHidden()
    key(dock.answer_page, Qt.Key.Key_3, '3')
    assert state.points[0].decided == 3
    assert interface.workspace.cube is None
