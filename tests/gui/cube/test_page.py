"""Choosing a cube, what is said about it, and how it is drawn."""

from __future__ import annotations

import time

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsMimeDataUtils, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDropEvent

from hsi_plugin.core.errors import CubeError
from hsi_plugin.core.window import Window
from hsi_plugin.cubes import open_cube
from hsi_plugin.gui import workspace
from hsi_plugin.gui.canvas import layers
from hsi_plugin.gui.cube import describe
from hsi_plugin.gui.cube import page as cube_page
from hsi_plugin.gui.interface import Interface
from hsi_plugin.gui.main_dock import paths_in

from ... import builders
from ...products import emit
from ..conftest import opened, until


def test_facts_of_a_cube(interface, cube_path):
    opened(interface, cube_path)
    texts = ' | '.join(interface.main_dock.cube_page._facts.texts())
    for part in ('64 × 48 pixels, 30 m', '30, 420 to 2440 nm', '3 of 30', 'int16', '0.0001', '−32768', 'EPSG:32633'):
        assert part in texts, texts


def test_facts_of_a_raster_without_anything(tmp_path):
    path = builders.write_geotiff(tmp_path / 'plain.tif', np.ones((4, 5, 6), np.float32), transform=None, epsg=None)
    with open_cube(path) as cube:
        found = dict(describe.facts(cube, QgsCoordinateReferenceSystem()))
    assert found['Size'] == '6 × 5 pixels'
    assert found['Bands'] == '4, wavelengths not known'
    assert found['Position'] == 'no coordinates'


def test_a_new_cube_comes_as_a_layer_in_a_group_stretched_in_provider_numbers(interface, cube_path):
    workspace = opened(interface, cube_path)
    until(lambda: workspace.layer.renderer().redContrastEnhancement() is not None)
    root = QgsProject.instance().layerTreeRoot()
    assert [g.name() for g in root.findGroups()] == ['scene']
    renderer = workspace.layer.renderer()
    wavelengths = workspace.cube.bands.wavelengths_nm
    shown = [wavelengths[b - 1] for b in (renderer.redBand(), renderer.greenBand(), renderer.blueBand())]
    assert shown == sorted(shown, reverse=True)
    enhancement = renderer.redContrastEnhancement()
    values = workspace.layer.dataProvider().block(renderer.redBand(), workspace.layer.extent(), 64, 48)
    numbers = np.array([values.value(r, c) for r in range(48) for c in range(64)])
    assert np.mean(numbers < enhancement.minimumValue()) == pytest.approx(0.02, abs=0.01)
    assert np.mean(numbers > enhancement.maximumValue()) == pytest.approx(0.02, abs=0.01)


def test_own_bands(interface, cube_path):
    workspace = opened(interface, cube_path)
    box = interface.main_dock.cube_page.composite
    assert box.bands[0].itemText(12).endswith('bad')
    box.composite.setCurrentIndex(box.composite.count() - 1)
    for combo, band in zip(box.bands, (20, 3, 8)):
        combo.setCurrentIndex(band)
    box.composite.activated.emit(box.composite.currentIndex())
    until(lambda: workspace.layer.renderer().redBand() == 21)
    assert (workspace.layer.renderer().greenBand(), workspace.layer.renderer().blueBand()) == (4, 9)


def test_a_layer_that_is_there_is_used(interface, cube_path):
    layer = QgsRasterLayer(str(cube_path), 'mine')
    QgsProject.instance().addMapLayer(layer)
    interface.main_dock.cube_page._layers.setLayer(layer)
    until(lambda: interface.workspace.cube is not None)
    assert interface.workspace.layer is layer
    interface.workspace.open_path(str(cube_path))
    until(lambda: interface.workspace.cube is not None)
    assert len(QgsProject.instance().mapLayers()) == 1


def test_a_layer_without_a_file_is_refused_with_the_reason(interface, cube_path, host):
    opened(interface, cube_path)
    tiles = QgsRasterLayer('type=xyz&url=file:///nowhere/{z}/{x}/{y}.png', 'tiles', 'wms')
    assert tiles.isValid()
    QgsProject.instance().addMapLayer(tiles)
    interface.main_dock.cube_page._layers.setLayer(tiles)
    assert 'WMS' in host.texts()[0]
    assert interface.workspace.cube is not None
    assert interface.main_dock.cube_page._layers.currentLayer() is interface.workspace.layer


def test_maps_are_not_offered_as_cubes(interface, cube_path, tmp_path, scene):
    opened(interface, cube_path)
    path = builders.write_label_raster(tmp_path / 'truth.tif', scene[1], builders.class_names(3))
    truth = QgsRasterLayer(str(path), 'truth')
    QgsProject.instance().addMapLayer(truth)
    combo = interface.main_dock.cube_page._layers
    assert truth not in [combo.layer(i) for i in range(combo.count())]


def test_a_file_that_is_no_cube_gives_one_message_and_keeps_the_cube(interface, cube_path, tmp_path, host):
    opened(interface, cube_path)
    (tmp_path / 'broken.tif').write_bytes(b'II*\0nothing')
    interface.workspace.open_path(str(tmp_path / 'broken.tif'))
    until(lambda: host.texts())
    assert len(host.texts()) == 1
    assert 'broken.tif' in host.texts()[0]
    assert interface.workspace.cube.name == 'scene'
    assert interface.main_dock.cube_page._stack.currentIndex() == 1


def test_dropping_a_file(interface, cube_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(cube_path))])
    assert paths_in(data) == [str(cube_path)]
    place = QPointF(QPoint(10, 10))
    event = QDropEvent(place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    interface.main_dock.dropEvent(event)
    until(lambda: interface.workspace.cube is not None)


def test_a_nodata_value_that_only_we_know_is_told_to_qgis(interface, tmp_path, scene):
    cube = scene[0].copy()
    cube[:, :10] = -1.0
    path = builders.write_geotiff(tmp_path / 'plain.tif', cube, builders.wavelengths(len(cube)))
    layer = QgsRasterLayer(str(path), 'plain')
    with open_cube(path) as opened_cube:
        opened_cube.nodata = np.full(len(cube), -1.0)
        layers.show_composite(layer, opened_cube, (2, 1, 0), np.array([[0.0, 1.0]] * 3))
    assert layer.dataProvider().sample(layer.extent().center(), 1)[1]
    assert not layer.dataProvider().sample(layer.extent().center().__class__(364110.0, 5809950.0), 1)[1]


def test_facts_of_a_product(interface, tmp_path):
    path = emit.write(tmp_path, rows=20, cols=16)
    emit.write(tmp_path, name=path.name.replace('RFL', 'MASK'), rows=20, cols=16, kind='mask')
    opened(interface, path)
    texts = ' | '.join(interface.main_dock.cube_page._facts.texts())
    for part in ('EMIT | L2A', '23', '16:35', 'UTC', '40 of 285', 'reflectance', 'EPSG:4326', 'Clouds, Cirrus, Water'):
        assert part in texts, texts


@pytest.mark.parametrize(('text', 'shown'), [('', ''), ('yesterday', 'yesterday'), ('2023-04-29T16:35:11Z', 'UTC'), ('2023-04-29', '23')])
def test_moments_are_shown_as_the_country_writes_them(text, shown):
    made = describe.acquired(text)
    assert made.endswith(shown)
    assert ('T' in made) == (text.endswith('Z'))  # of UTC


def test_where_the_sun_stood():
    assert describe.direction(31.04, 152.0) == '31.0° from the vertical, azimuth 152.0°'
    assert describe.direction(None, 152.0) == 'azimuth 152.0°'
    assert describe.direction(0.0, None) == '0.0° from the vertical'
    assert describe.direction(None, None) == ''


def test_the_file_dialog_offers_all_products(interface, cube_path, tmp_path, monkeypatch):
    asked = []

    def choose(_parent, _title, folder, kinds):
        asked.append(kinds)
        return str(cube_path), ''

    monkeypatch.setattr(cube_page.QFileDialog, 'getOpenFileName', choose)
    interface.main_dock.cube_page.browse()
    until(lambda: interface.workspace.cube is not None)
    for ending in ('*.nc', '*.h5', '*.he5', '*.xml', '*.mat', '*.npy', '*.hdr', '*.tif', '*.vrt', '*.json', '*.NC'):
        assert ending in asked[0].split(';;')[0].replace(')', ' ').replace('(', ' ').split()


def test_a_folder_can_be_chosen(interface, tmp_path, monkeypatch, host):
    monkeypatch.setattr(cube_page.QFileDialog, 'getExistingDirectory', lambda *_args: str(tmp_path))
    interface.main_dock.cube_page.browse_folder()
    until(host.texts)  # nothing is in it, and that is said of the folder
    assert str(tmp_path) in host.texts()[0]


def test_two_cubes_dropped_at_once_are_refused(interface, cube_path, tmp_path, scene, host):
    other = builders.write_geotiff(tmp_path / 'other.tif', scene[0], builders.wavelengths(30))
    interface.workspace.open_paths([str(cube_path), str(other)])
    until(host.texts)
    assert 'one cube at a time' in host.texts()[0]
    assert interface.workspace.cube is None


def test_an_envi_pair_is_one_cube(interface, tmp_path):
    values = np.arange(5 * 6 * 7, dtype='<f4').reshape(5, 6, 7)
    values.tofile(tmp_path / 'c.img')
    (tmp_path / 'c.hdr').write_text(
        'ENVI\nsamples = 7\nlines = 6\nbands = 5\ninterleave = bsq\ndata type = 4\nbyte order = 0\n', encoding='ascii'
    )
    interface.workspace.open_paths([str(tmp_path / 'c.img'), str(tmp_path / 'c.hdr')])
    until(lambda: interface.workspace.cube is not None)
    assert interface.workspace.cube.bands.count == 5


def test_dragging_from_qgis_browser(tmp_path):
    uris = []
    for kind, provider, path in (
        ('raster', 'gdal', 'a.tif'), ('raster', 'wms', 'url=x'), ('vector', 'ogr', 'b.gpkg'), ('collection', '', 'c.nc'),
        ('directory', '', 'd'),
    ):
        uri = QgsMimeDataUtils.Uri()
        uri.layerType, uri.providerKey, uri.uri, uri.name = kind, provider, path, path
        uris.append(uri)
    assert paths_in(QgsMimeDataUtils.encodeUriList(uris)) == ['a.tif', 'c.nc', 'd']


def test_only_what_a_cube_allows_is_offered(interface, tmp_path):
    nm = np.linspace(400.0, 900.0, 51)
    good = ~((nm > 615.0) & (nm < 690.0))  # none within 30 nm of 650, yet an eye's colours can be had from the others
    path = builders.write_geotiff(tmp_path / 'gap.tif', builders.learnable_scene(bands=51)[0], nm, good=good)
    opened(interface, path)
    box = interface.main_dock.cube_page.composite
    offered = [box.composite.itemData(i) for i in range(box.composite.count()) if box.composite.model().item(i).isEnabled()]
    assert offered == ['true-colour', 'colour-infrared', 'bands']  # whose wavelengths may be 40 nm off
    assert box.composite.currentData() == 'true-colour'
    assert 'no good bands at' in box._text.text()
    assert 'an eye' not in box._text.text()


def test_a_cube_that_comes_too_late_is_closed(host, cube_path, monkeypatch):
    cubes = []

    def remembered(path):
        cubes.append(open_cube(path))
        return cubes[-1]

    monkeypatch.setattr(workspace, 'open_cube', remembered)
    made = Interface(host)
    made.workspace.open_path(str(cube_path))
    end = time.monotonic() + 10.0
    while not cubes and time.monotonic() < end:
        time.sleep(0.01)  # the window does not come to it
    made.remove()
    with pytest.raises(CubeError, match='is closed'):
        cubes[0].read_raw(Window(0, 0, 1, 1))
