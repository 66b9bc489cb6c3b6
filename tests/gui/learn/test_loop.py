"""The loop from question to map, with a real worker and a real session file."""

from __future__ import annotations

from hsi_plugin.gui.learn.live_layers import CLASSES

from .conftest import answer_truly, layer_values, settled, standing


def test_answers_become_labels_and_the_map_learns(running, truth):
    answer_truly(running, truth, 12)
    settled(running)
    layer = running.layers.layer(CLASSES)
    found = layer_values(layer)
    assert (found == truth).mean() > 0.9
    assert running.humans == 12
    assert running.last_map['pixels'] == truth.size
    assert running.steps[-1].clicks == 12
    table = standing(running)
    humans = {at: one for at, one in table.items() if one[2] == 'human'}
    assert len(humans) == 12
    assert all(one == ('class', int(truth[at]), 'human') for at, one in humans.items())
