"""The method *Foundation features* on the map page: what it offers, what it says before anything starts, and what it sends."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt

from hsi_plugin.core.heads import HEADS
from hsi_plugin.engine.job import FeaturesJob
from hsi_plugin.gui.computing import environment as environment_module
from hsi_plugin.gui.main_dock import JOBS
from hsi_plugin.gui.models import describe as words

from ... import builders
from ...engine.rogue_worker import SleepJob
from ..conftest import opened, until
from ..foundation import BY_HAND, MINE, PUBLISHED, card, keep


@pytest.fixture
def known(qgis_app):
    """Models in the home of this test: one that is here, two that are not."""
    keep(MINE)
    keep(PUBLISHED, here=False)
    keep(BY_HAND, here=False)


def on_features(interface, path, model=MINE):
    """The map page, with this method and model, on this cube."""
    opened(interface, path)
    interface.models.look()
    until(lambda: model.name in (interface.models.cards or {}))
    page = interface.main_dock.map_page
    page.method.combo.setCurrentIndex(page.method.combo.findData('foundation'))
    page.foundation.choice.use(model.name)
    assert page.foundation.choice.card == model
    return page


def entries(combo):
    return {combo.itemData(i): (combo.itemText(i), combo.model().item(i).isEnabled()) for i in range(combo.count())}


def test_it_shows_with_its_method_alone(known, interface, cube_path):
    page = on_features(interface, cube_path)
    assert page.foundation.isVisibleTo(page)
    page.method.combo.setCurrentIndex(page.method.combo.findData('click'))
    assert not page.foundation.isVisibleTo(page)
    assert page.start_button.isEnabled()


def test_models_that_are_not_here_are_grey_and_say_where_to_get_them(known, interface, cube_path):
    combo = on_features(interface, cube_path).foundation.choice.combo
    found = entries(combo)
    assert found['test-starter'] == ('Test starter', True)
    assert found['test-published'] == ('Published model – not here: Models…', False)
    enabled = [is_enabled for _, is_enabled in found.values()]
    assert enabled == sorted(enabled, reverse=True)  # those that are here come first
    assert [combo.itemData(i, Qt.ItemDataRole.ToolTipRole) for i in range(combo.count())].count(PUBLISHED.summary) == 1


def test_the_cost_is_told_for_this_cube_before_anything_starts(known, interface, cube_path):
    box = on_features(interface, cube_path).foundation
    assert box.cost.text() == '27 bands · 3072 pixels · about 3.1 GFLOP (moments) · features less than 1 MB in the cache'
    assert interface.workspace.engine.handles() == []
    assert box.choice.scaling.currentText() == 'Default (reflectance as it is)'
    assert box.warnings.isHidden()


@pytest.mark.torch
def test_a_refusal_comes_in_words_and_before_the_raster_is_read(known, interface, cube_path):
    thirsty = keep(card('thirsty', 'Thirsty model', least_bands=75))
    page = on_features(interface, cube_path, thirsty)
    assert 'at least 75 good bands, and there are 27' in page.foundation.warnings._text.text()
    assert not page.start_button.isEnabled()
    assert '75' in page.start_button.toolTip()
    assert not page.foundation.compute.isEnabled()
    page.foundation.choice.use(MINE.name)
    assert page.foundation.warnings.isHidden()
    assert page.start_button.isEnabled()


@pytest.mark.torch
def test_a_cube_of_a_camera_without_coordinates_and_reflectance(known, interface, tmp_path, scene):
    cube, _ = scene
    path = builders.write_geotiff(tmp_path / 'tripod.tif', 200.0 * cube, builders.wavelengths(30, 450, 950), transform=None, epsg=None)
    page = on_features(interface, path)
    box = page.foundation
    assert box.cost.text().startswith('30 bands · 3072 pixels')
    assert box.choice.scaling.currentText() == 'Default (by the mean brightness)'
    box.choice.scaling.setCurrentIndex(box.choice.scaling.findData('reflectance'))
    assert 'does not say that it holds reflectance' in box.warnings._text.text()
    assert page.start_button.isEnabled()


@pytest.mark.torch
def test_a_cube_without_wavelengths_is_refused_by_models_that_need_them(known, interface, tmp_path, scene):
    path = builders.write_geotiff(tmp_path / 'blind.tif', scene[0], transform=None, epsg=None)
    page = on_features(interface, path)
    assert 'needs the wavelength of every band' in page.foundation.warnings._text.text()
    assert not page.start_button.isEnabled()
    order = keep(card('order', 'By order', needs_wavelengths=False))
    interface.models.look()
    until(lambda: 'order' in interface.models.cards)
    page.foundation.choice.use(order.name)
    assert 'in their order alone' in page.foundation.warnings._text.text()
    assert page.start_button.isEnabled()


def test_the_job_says_model_head_and_scaling(known, interface, cube_path, tmp_path, scene):
    page = on_features(interface, cube_path)
    truth = builders.write_label_raster(tmp_path / 'truth.tif', scene[1], builders.class_names(3))
    layer = QgsRasterLayer(str(truth), 'truth')
    QgsProject.instance().addMapLayer(layer)
    interface.main_dock.labels_page.use_layer(layer)
    page.foundation.head.setCurrentIndex(page.foundation.head.findData('knn'))
    page.foundation.choice.scaling.setCurrentIndex(page.foundation.choice.scaling.findData('brightness'))
    job = page._job()
    assert (job.method, job.backbone, job.head, job.scaling) == ('foundation', 'test-starter', 'knn', 'brightness')
    page.method.combo.setCurrentIndex(page.method.combo.findData('click'))
    assert (page._job().method, page._job().head) == ('click', 'fusion')


def test_every_head_says_when_to_use_it(known, interface, cube_path):
    box = on_features(interface, cube_path).foundation
    assert [box.head.itemData(i) for i in range(box.head.count())] == list(HEADS)
    for i, head in enumerate(HEADS.values()):
        box.head.setCurrentIndex(i)
        assert box._head_hint.text() == head.summary == box.head.toolTip()


def test_choices_are_remembered(known, interface, cube_path, host):
    from hsi_plugin.gui.models.foundation_box import FoundationBox

    other = keep(card('other', 'Other model'))
    box = on_features(interface, cube_path, other).foundation
    box.head.setCurrentIndex(box.head.findData('prototype'))
    again = FoundationBox(interface.models)
    assert again.options() == {'backbone': 'other', 'head': 'prototype', 'scaling': ''}
    again.deleteLater()


def test_without_torch_the_notice_comes_and_nothing_is_computed(known, interface, cube_path, monkeypatch):
    monkeypatch.delenv('HSI_PYTHON', raising=False)
    monkeypatch.setattr(environment_module, 'qgis_has_torch', lambda: False)
    page = on_features(interface, cube_path)
    interface.environment._on_state({'current': None, 'lockable': True})
    assert not page.method.notice.isHidden()
    assert page.method.notice.button.text() == 'Install…'
    assert not page.foundation.compute.isEnabled()
    assert 'compute environment' in page.foundation.compute.toolTip()
    assert page.foundation.cost.text()  # what it will cost is told all the same


@pytest.mark.torch
def test_features_are_computed_once_and_shown_in_jobs(known, with_rogue, cube_path, host):
    interface = with_rogue
    page = on_features(interface, cube_path)
    engine, box = interface.workspace.engine, page.foundation
    first = engine.submit(SleepJob(60))
    box.compute.click()
    box.compute.click()  # shows it, and starts nothing
    waiting = [handle for handle in engine.handles() if isinstance(handle.job, FeaturesJob)]
    assert [handle.job for handle in waiting] == [FeaturesJob(cube=str(cube_path), backbone='test-starter')]
    assert box.compute.text() == 'Computing… (show)'
    assert interface.main_dock.tabs.currentIndex() == JOBS
    box.choice.scaling.setCurrentIndex(box.choice.scaling.findData('brightness'))
    assert box.compute.text() == 'Compute features now'  # other features
    box.choice.scaling.setCurrentIndex(0)
    waiting[0].cancel()
    until(lambda: box.compute.text() == 'Compute features now')
    assert host.texts() == []
    first.cancel()


@pytest.mark.torch
def test_features_then_a_map_by_the_worker(known, interface, cube_path, tmp_path, scene, host):
    from hsi_plugin.core.backbones import find_backbone

    page = on_features(interface, cube_path)
    box = page.foundation
    box.compute.click()  # its weights are no weights
    until(lambda: host.texts(), 120)
    assert len(host.texts()) == 1
    assert 'went wrong that should not' not in host.texts()[0]
    assert box.compute.text() == 'Compute features now'
    box.choice.use(find_backbone('starter').name)
    box.compute.click()
    until(lambda: len(host.texts()) == 2, 120)
    assert host.texts()[0] == 'The features of scene are ready; learning and mapping on them is quick now.'
    assert box.compute.text() == 'Features are computed'
    assert 'cache' in box.compute.toolTip()
    sparse = builders.sparse_labels(scene[1], 8)
    layer = QgsRasterLayer(str(builders.write_label_raster(tmp_path / 'few.tif', sparse, builders.class_names(3))), 'few')
    QgsProject.instance().addMapLayer(layer)
    interface.main_dock.labels_page.use_layer(layer)
    box.head.setCurrentIndex(box.head.findData('prototype'))
    results = []
    page.finished.connect(results.append)
    page.classify()
    until(lambda: results, 120)
    assert results[0] is not None, host.texts()
    assert results[0]['output'] == str(tmp_path / 'scene_map.tif')


def test_numbers_in_words():
    assert words.count(950) == '950'
    assert words.count(31_000) == '31 k'
    assert words.count(1_650_000) == '1.65 million'
    assert words.operations(3.1e9) == '3.1 GFLOP'
    assert words.operations(1e11) == '0.1 TFLOP'
    assert words.operations(2.5e14) == '250 TFLOP'
    assert words.operations(2.5e15) == '2.5 PFLOP'
    assert [words.how_long(flops) for flops in (1e11, 1e12, 1e13, 5e14, 2.5e15)] == [
        'moments', 'a minute or less on a processor', 'minutes on a processor', 'up to hours on a processor',
        'hours to days on a processor',
    ]
