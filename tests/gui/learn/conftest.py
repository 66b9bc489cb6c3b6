"""A running loop on a scene that can be learned, with a real worker."""

from __future__ import annotations

import numpy as np
import pytest

from hsi_plugin.engine.client import WorkerEngine
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


class KeptEngine(WorkerEngine):
    """An engine for several loops: closing it only cancels what it does."""

    def close(self):
        for handle in self.handles():
            handle.cancel()


@pytest.fixture(scope='package')
def kept_worker():
    """A worker for all tests of this folder, which saves a second for each."""
    engine = KeptEngine()
    yield engine
    WorkerEngine.close(engine)


@pytest.fixture
def loop(interface, cube_path, kept_worker):
    """The windows' own loop, not started yet; the cube is open and has three classes."""
    opened(interface, cube_path)
    interface.loop._learner._make_engine = lambda: kept_worker
    interface.labelling.take_classes([(name, '') for name in NAMES])
    return interface.loop


@pytest.fixture
def running(loop):
    """A loop that asks."""
    loop.start(LoopSettings())
    until(lambda: loop.question is not None, 60)
    return loop


@pytest.fixture
def running_alone(interface, cube_path):
    """A loop that asks, with a worker that ends with it."""
    opened(interface, cube_path)
    interface.labelling.take_classes([(name, '') for name in NAMES])
    interface.loop.start(LoopSettings())
    until(lambda: interface.loop.question is not None, 60)
    return interface.loop


@pytest.fixture
def tool(running, interface):
    """The loop's map tool, in use."""
    interface.workspace.canvas.setMapTool(interface.answer_tool)
    return interface.answer_tool


def pixel_of(loop):
    return loop.question.row, loop.question.col


def next_question(loop, before):
    """Wait until another pixel is asked about."""
    until(lambda: loop.question is not None and pixel_of(loop) != before and not loop.is_waiting, 20)


def answer_truly(loop, truth, clicks):
    """Answer as somebody who knows."""
    for _ in range(clicks):
        before = pixel_of(loop)
        loop.answer(int(truth[before]))
        next_question(loop, before)


def settled(loop, seconds=30):
    """Wait until question, model and map are those of the newest labels."""
    until(lambda: loop.is_idle, seconds)
    assert loop.last_map['model_sha256'] == loop.model


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
