"""A map of the scene on disk with a few wrong pixels, and a sample drawn from it."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QApplication

from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.core.designs import STRATIFIED
from hsi_plugin.core.record import RunRecord
from hsi_plugin.core.reference import DrawnSample, SampleDesign, Stratum
from hsi_plugin.core.window import Window
from hsi_plugin.cubes import open_cube
from hsi_plugin.gui.review_dock import REVIEW
from hsi_plugin.labels.reference.review import Review
from hsi_plugin.maps.write import ClassificationWriter

from ..conftest import opened, until

POINTS = 12


@pytest.fixture
def truth(scene):
    return scene[1]


@pytest.fixture
def map_path(tmp_path, cube_path, truth):
    """The scene's truth as a map whose first column of classes is wrong."""
    path = tmp_path / 'map.tif'
    with open_cube(str(cube_path)) as cube:
        grid, header = cube.grid, cube.fingerprint()
    labels = truth.astype(np.uint8)
    labels[:, 0] = 1
    scheme = ClassScheme.from_names([f'kind {i}' for i in range(1, int(truth.max()) + 1)])
    record = RunRecord('classify', inputs=[header])
    with ClassificationWriter(path, grid, scheme, with_confidence=True) as writer:
        writer.write(Window(0, 0, grid.rows, grid.cols), labels, np.full(labels.shape, 0.9, np.float32), labels)
        writer.close(record)
    return path


def draw(state, count=POINTS, seed=3):
    """A stratified sample, kept in the review's file as the job keeps it."""
    session = state.need_session()
    grid, scheme = state.grid, state.found_scheme
    from hsi_plugin.maps.read import open_classification

    with open_classification(state.map_path) as found:
        labels = found.labels()
    chance = np.random.default_rng(seed)
    values = np.arange(1, len(scheme) + 1)
    rows, cols, strata = [], [], []
    for value in values:
        at = np.argwhere(labels == value)
        for r, c in at[chance.permutation(len(at))[: count // len(values)]]:
            rows.append(r)
            cols.append(c)
            strata.append(value)
    order = chance.permutation(len(rows))
    rows, cols, strata = (np.array(x)[order] for x in (rows, cols, strata))
    sizes = {int(v): int((labels == v).sum()) for v in values}
    parts = tuple(
        Stratum(c.value, c.name, c.colour, sizes[c.value], None, int((strata == c.value).sum()), sizes[c.value]) for c in scheme
    )
    design = SampleDesign(STRATIFIED, seed, parts, str(state.map_path), '0' * 64)
    inclusion = np.array([parts[v - 1].drawn / parts[v - 1].pixels for v in strata])
    drawn = DrawnSample(design, rows, cols, strata, strata.copy(), inclusion, np.full(len(rows), -1))
    assert grid.window.contains(int(rows.max()), int(cols.max()))
    uuid = Review(session).add_design(drawn, scheme, 'first')
    state.refresh()
    return uuid


@pytest.fixture
def state(interface, cube_path, map_path):
    """The map is open, with its image."""
    opened(interface, cube_path)
    state = interface.reviewing.state
    state.open_map(str(map_path))
    until(lambda: state.map_path is not None and state.map_layer is not None and state.cube is not None)
    return state


@pytest.fixture
def dock(interface, state):
    """Twelve points wait to be answered on the page of the review."""
    draw(state)
    dock = interface.review_dock
    dock.setUserVisible(True)
    until(dock.isVisible)
    dock.tabs.setCurrentIndex(REVIEW)
    until(lambda: dock.answering)
    return dock


def key(widget, code, text='', modifiers=Qt.KeyboardModifier.NoModifier):
    """A key on a widget, as the window system sends it: first as a possible shortcut, then as a key."""
    claim = QKeyEvent(QEvent.Type.ShortcutOverride, code, modifiers, text)
    claim.ignore()
    QApplication.sendEvent(widget, claim)
    press = QKeyEvent(QEvent.Type.KeyPress, code, modifiers, text)
    QApplication.sendEvent(widget, press)
    return claim.isAccepted(), press.isAccepted()


def true_value(state, truth, point=None):
    """The class of a point in the session."""
    point = point or state.current
    return state.scheme.value_of(f'kind {int(truth[point.row, point.col])}')


