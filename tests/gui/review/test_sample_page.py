"""A sample is drawn from the page by a real worker; before, the page says what would be drawn."""

from __future__ import annotations

import math

import numpy as np
import pytest

from hsi_plugin.core.designs import CLUSTER, SIMPLE, STRATIFIED
from hsi_plugin.gui.review.sample_preview import EXPECTED, Wanted, preview
from hsi_plugin.gui.review_dock import REVIEW, SAMPLE
from hsi_plugin.labels.reference.read import read_reference

from ..conftest import until
from .conftest import draw


def test_the_preview_and_the_draw_agree(interface, state):
    dock = interface.review_dock
    dock.setUserVisible(True)
    page = dock.sample_page
    page.form.by_size.setChecked(True)
    page.form.size.setValue(40)
    page.form.floor.setValue(5)
    page.form.seed.setValue(11)
    numbers, _ = preview(state.counts, page.form.wanted())
    assert sum(numbers) == 40
    assert 'About 40 points' in page.told.text()
    page.run.button.click()
    until(lambda: state.design is not None, 60)
    assert state.design.design.seed == 11
    assert [s.drawn for s in state.design.design.strata] == [int(n) for n in numbers]
    assert len(state.points) == 40
    found = read_reference(state.file)
    assert len(found.sample) == 40
    assert '0 of 40 points' in page.list.item(0).text()
    page.start.click()
    assert dock.tabs.currentIndex() == REVIEW
    assert dock.answering


def test_without_a_map_the_page_says_what_to_do(interface):
    dock = interface.review_dock
    dock.setUserVisible(True)
    assert dock.tabs.currentIndex() == SAMPLE
    assert dock.sample_page.lack.isVisible()
    assert not dock.sample_page.form.isVisible()
    assert not dock.answering


def test_the_newest_sample_is_taken_and_another_can_be_chosen(state, interface):
    first = draw(state, seed=1)
    second = draw(state, seed=2)
    page = interface.review_dock.sample_page
    assert page.list.count() == 2
    state.choose_design(first)
    assert state.design.uuid == first
    state.design = None
    state.refresh()
    assert state.design.uuid == first  # remembered
    page.list.setCurrentRow(1)
    page._on_item(page.list.item(1))
    assert state.design.uuid == second


def test_a_map_without_a_record_is_counted(interface, tmp_path, map_path, state):
    from osgeo import gdal

    bare = tmp_path / 'bare.tif'
    gdal.Translate(str(bare), str(map_path), noData=0)
    dataset = gdal.Open(str(bare), gdal.GA_Update)
    dataset.SetMetadata({}, 'HSI_RUN')
    dataset = None
    wanted = state.counts
    state.open_map(str(bare))
    until(lambda: state.map_path == bare and state.counts, 10)
    assert state.counts == wanted


@pytest.mark.parametrize('kind', [STRATIFIED, SIMPLE, CLUSTER])
def test_a_smaller_error_wants_more_points(kind):
    counts = (50_000, 3_000, 120)
    totals = []
    for target in (0.05, 0.02, 0.01):
        numbers, promised = preview(counts, Wanted(kind, 0, target, 10, 3))
        assert promised <= target * 1.05
        assert all(n <= size for n, size in zip(numbers, counts))
        totals.append(sum(numbers))
    assert totals == sorted(totals)
    assert totals[0] < totals[2]


def test_a_simple_sample_is_as_large_as_the_formula_says():
    numbers, promised = preview((10**9,), Wanted(SIMPLE, 0, 0.02))
    assert sum(numbers) == math.ceil(EXPECTED * (1 - EXPECTED) / 0.02**2)
    assert promised == pytest.approx(0.02, abs=1e-4)
    assert np.isinf(preview((0, 0), Wanted())[1])
