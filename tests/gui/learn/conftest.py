"""A running loop on a scene that can be learned, with a real worker."""

from __future__ import annotations

import numpy as np
import pytest

from hsi_plugin.gui.learn.loop import LoopSettings

from ... import builders
from ..conftest import opened, until

NAMES = ('water', 'tree', 'roof')


@pytest.fixture
def truth(scene):
    return scene[1]


@pytest.fixture
def cube_path(tmp_path, scene):
    cube, _ = scene
    return builders.write_geotiff(tmp_path / 'scene.tif', cube, builders.wavelengths(len(cube)), scale=1e-4, nodata=-32768)


@pytest.fixture
def loop(interface, cube_path):
    """The windows' own loop, not started yet; the cube is open and has three classes."""
    opened(interface, cube_path)
    interface.labelling.take_classes([(name, '') for name in NAMES])
    return interface.loop


@pytest.fixture
def running(loop):
    """A loop that asks."""
    loop.start(LoopSettings())
    until(lambda: loop.question is not None, 60)
    return loop


@pytest.fixture
def tool(running, interface):
    """The loop's map tool, in use."""
    interface.workspace.canvas.setMapTool(interface.answer_tool)
    return interface.answer_tool


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
