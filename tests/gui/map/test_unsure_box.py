"""The choice of unsure pixels on the map page, and the layer that comes of it."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsVectorLayer

from hsi_plugin.gui.map.results import unsure_text
from hsi_plugin.gui.map.unsure_box import UnsureBox
from hsi_plugin.qgis_common import settings

from ... import builders
from ..conftest import opened, until


@pytest.fixture(autouse=True)
def nothing_remembered(qgis_app):
    settings.remember(settings.UNSURE, '')
    yield
    settings.remember(settings.UNSURE, '')


def test_it_is_off_until_somebody_asks_and_remembers(qgis_app):
    box = UnsureBox()
    assert box.rate() == 0.0
    assert not box.percent.isEnabled()
    box.wanted.setChecked(True)
    assert box.percent.isEnabled()
    assert box.rate() == 0.1
    box.percent.setValue(5.5)
    assert box.rate() == 0.055
    box.remember()
    again = UnsureBox()
    assert again.rate() == 0.055
    again.wanted.setChecked(False)
    again.remember()
    assert UnsureBox().rate() == 0.0


@pytest.mark.parametrize('text', ['many', '-3', '90', 'nan'])
def test_what_is_no_percentage_is_as_if_never_chosen(qgis_app, text):
    settings.remember(settings.UNSURE, text)
    assert UnsureBox().rate() == 0.0


def test_the_share_is_told_with_the_class_that_has_most():
    classes = [{'name': 'water'}, {'name': 'soil'}, {'name': 'tree'}]
    result = {'classes': classes, 'unsure_share': 0.254, 'unsure_by_class': [0.1, 0.8, None]}
    assert unsure_text(result) == 'Unsure: 25.4 % of the map; most in soil (80 %).'
    assert unsure_text({**result, 'unsure_share': 0.0, 'unsure_by_class': [0.0, 0.0, None]}) == 'Unsure: 0.0 % of the map.'
    assert unsure_text({'classes': classes}) == ''


def test_a_map_gets_a_layer_of_unsure_pixels(interface, cube_path, scene, tmp_path):
    truth = builders.sparse_labels(scene[1], 25)
    opened(interface, cube_path)
    layer = QgsVectorLayer(str(builders.write_label_points(tmp_path / 'points.gpkg', truth, builders.class_names(3))), 'points', 'ogr')
    QgsProject.instance().addMapLayer(layer)
    interface.main_dock.labels_page.use_layer(layer)
    page = interface.main_dock.map_page
    page.unsure.wanted.setChecked(True)
    results = []
    page.finished.connect(results.append)
    page.classify()
    until(lambda: results, 60)
    assert 0.0 <= results[0]['unsure_share'] <= 1.0
    assert page._results._unsure.isVisibleTo(page)
    assert page._results._unsure.text() == unsure_text(results[0])
    group = QgsProject.instance().layerTreeRoot().children()[0]
    shown = {node.layer().name(): node.layer() for node in group.findLayers()}
    assert list(shown) == ['Classes', 'Confidence', 'Runner-up class', 'Unsure pixels']
    assert shown['Unsure pixels'].renderer().type() == 'paletted'
