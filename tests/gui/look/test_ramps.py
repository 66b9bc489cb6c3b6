"""No meaning by colour alone: ramps get lighter or darker all the way, for everybody, and classes stay apart."""

from __future__ import annotations

import numpy as np
import pytest

from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.core.colour_vision import DEUTAN, NORMAL, PROTAN, TRITAN, distances, lab
from hsi_plugin.engine.spectral_style import Sample
from hsi_plugin.gui.learn.live_styles import UNSURE_RAMP
from hsi_plugin.gui.review.points_layer import _LOOKS as POINTS
from hsi_plugin.maps.style import CONFIDENCE_RAMP

VISIONS = (NORMAL, PROTAN, DEUTAN, TRITAN)
STEP = 8.0  # L*, from one stop of a ramp to the next


def index(centre):
    sample = Sample()
    sample.add(np.linspace(-1.0, 1.0, 50))
    return [colour for _, colour, _ in sample.index(centre)]


@pytest.mark.parametrize('vision', VISIONS)
@pytest.mark.parametrize('ramp', [
    [colour for _, colour in CONFIDENCE_RAMP], [colour for _, colour in UNSURE_RAMP], index(None),
], ids=['confidence', 'uncertainty', 'index'])  # fmt: skip
def test_a_ramp_gets_lighter_all_the_way(ramp, vision):
    assert np.diff(lab(ramp, vision)[:, 0]).min() > STEP


@pytest.mark.parametrize('vision', VISIONS)
def test_an_index_about_a_centre_gets_darker_to_both_sides_and_its_ends_are_never_taken_for_each_other(vision):
    ramp = index(0.0)
    light = lab(ramp, vision)[:, 0]
    middle = len(ramp) // 2
    assert np.diff(light[: middle + 1]).min() > STEP
    assert np.diff(light[middle:]).max() < -STEP
    assert distances([ramp[0], ramp[-1]], (vision,))[0, 1] > 40


@pytest.mark.parametrize('vision', VISIONS)
def test_classes_with_the_colours_that_readers_expect_stay_apart(vision):
    scheme = ClassScheme.from_names(['water', 'tree', 'low vegetation', 'bare soil', 'road', 'roof'])
    apart = distances([one.colour for one in scheme], (vision,))
    assert apart[~np.eye(len(scheme), dtype=bool)].min() > 12


def test_points_of_a_review_differ_by_shape_too():
    shapes = [shape for _, shape, *_ in POINTS]
    assert len(set(shapes)) == len(shapes) >= 4
