"""A running loop on a scene that can be learned, with a real worker."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProject

from hsi_plugin.gui.learn.answer_tool import AnswerTool
from hsi_plugin.gui.learn.loop import Loop, LoopSettings

from ..conftest import host, interface, nothing_escapes, nothing_remembered, opened, scene, until  # noqa: F401  # fixtures
from ... import builders

NAMES = ('water', 'tree', 'roof')


@pytest.fixture
def truth(scene):  # noqa: F811
    return scene[1]


@pytest.fixture
def cube_path(tmp_path, scene):  # noqa: F811
    cube, _ = scene
    return builders.write_geotiff(tmp_path / 'scene.tif', cube, builders.wavelengths(len(cube)), scale=1e-4, nodata=-32768)


@pytest.fixture
def loop(interface, cube_path):  # noqa: F811
    """A loop that is not started yet; the cube is open and has three classes."""
    opened(interface, cube_path)
    interface.labelling.take_classes([(name, '') for name in NAMES])
    made = Loop(interface.workspace, interface.labelling)
    yield made
    made.remove()
    QgsProject.instance().removeAllMapLayers()


@pytest.fixture
def running(loop):
    """A loop that asks."""
    loop.start(LoopSettings())
    until(lambda: loop.question is not None, 60)
    return loop


@pytest.fixture
def tool(running, interface):  # noqa: F811
    """The loop's map tool, in use."""
    made = AnswerTool(interface.workspace.canvas, interface.workspace, interface.labelling, running)
    interface.workspace.canvas.setMapTool(made)
    yield made
    made.remove()


def pixel_of(loop):
    return loop.question.row, loop.question.col


def next_question(loop, before):
    """Wait until another pixel is asked about, and the worker has nothing left to do."""
    until(lambda: loop.question is not None and pixel_of(loop) != before and not loop.is_waiting, 20)


def answer_truly(loop, truth, clicks):
    """Answer as somebody who knows."""
    for _ in range(clicks):
        before = pixel_of(loop)
        loop.answer(int(truth[before]))
        next_question(loop, before)


def settled(loop, seconds=30):
    """Wait until the map of the newest labels is painted."""
    until(lambda: loop.last_map.get('model_sha256', None) == loop.model != '', seconds)


def standing(loop):
    found = loop.session.standing()
    return {
        (int(r), int(c)): (str(a), int(v), str(s))
        for r, c, a, v, s in zip(found.rows, found.cols, found.answers, found.values, found.sources)
    }


def layer_values(layer):
    """What a layer's own data provider reads now."""
    provider = layer.dataProvider()
    block = provider.block(1, layer.extent(), layer.width(), layer.height())
    return np.frombuffer(bytes(block.data()), np.uint8).reshape(layer.height(), layer.width())
