"""Pictures as layers: above a cube that QGIS draws itself, or in place of one that it cannot; kept with the project; cleared away."""

from __future__ import annotations

import os
import time

import numpy as np
import pytest
from qgis.core import QgsMapRendererSequentialJob, QgsMapSettings, QgsPointXY, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from hsi_plugin.core.errors import LayerError
from hsi_plugin.core.places import home
from hsi_plugin.core.window import Window
from hsi_plugin.gui.canvas import cube_drawing, layers, looks, picture_files, picture_layer
from hsi_plugin.gui.dropped import cube_of
from hsi_plugin.qgis_common.layer_files import ABOVE, ROLE, STANDS_FOR, raster_file
from hsi_plugin.spectra import picture, recipes, rgb
from hsi_plugin.spectra.recipes import Stretch

from ... import builders
from ...products import emit
from ..conftest import until


def open_and_wait(interface, path, name=None):
    workspace = interface.workspace
    workspace.open_path(str(path))
    until(lambda: workspace.cube is not None and workspace.cube.name == (name or path.stem))
    until(lambda: not workspace.drawing.pictures.busy)
    return workspace


@pytest.fixture
def cube_path(tmp_path):
    """A cube with bands close enough to see colours as an eye does, and a corner without data."""
    values, _ = builders.learnable_scene(bands=106)
    values[:, :5, :7] = np.nan
    return builders.write_geotiff(tmp_path / 'scene.tif', values, builders.wavelengths(106, 400.0, 2500.0), scale=1e-4, nodata=-32768)


@pytest.fixture
def product(tmp_path):
    folder = tmp_path / 'product'
    folder.mkdir()
    return emit.write(folder, rows=40, cols=30)


def colours(layer):
    """The picture's RGBA at the places that the layer shows."""
    provider = layer.dataProvider()
    blocks = [provider.block(b, layer.extent(), layer.width(), layer.height()) for b in (1, 2, 3, 4)]
    return np.array([[[b.value(r, c) for c in range(layer.width())] for r in range(layer.height())] for b in blocks])


def test_a_native_cube_gets_its_true_colour_above_it(interface, cube_path):
    workspace = open_and_wait(interface, cube_path)
    above = picture_layer.layer_above(workspace.cube)
    assert workspace.layer.source() == str(cube_path)
    assert above.name() == 'scene – true colour'
    assert above.customProperty(ROLE) == ABOVE
    assert raster_file(above) == str(cube_path)
    group = QgsProject.instance().layerTreeRoot().findGroups()[0]
    assert [node.layer() for node in group.children()] == [above, workspace.layer]
    assert above.extent() == workspace.layer.extent()
    shown = colours(above)
    _, valid = workspace.cube.read(workspace.cube.grid.window)
    assert (shown[3] == np.where(valid, 255, 0)).all()
    assert shown[:3].std() > 10
    assert not layers.is_possible_cube(above)
    assert layers.is_possible_cube(workspace.layer)
    assert layers.layer_of(str(cube_path)) is workspace.layer


def test_pictures_lie_in_the_users_folder_and_are_made_once(interface, cube_path, monkeypatch):
    before = sorted(p.name for p in cube_path.parent.iterdir())
    workspace = open_and_wait(interface, cube_path)
    first = picture_layer.layer_above(workspace.cube).source()
    assert os.path.dirname(first) == str(home() / 'pictures')
    assert [n for n in sorted(p.name for p in cube_path.parent.iterdir()) if not n.endswith('.aux.xml')] == before
    monkeypatch.setattr(picture, 'write_picture', None)  # what is there is not made again
    workspace.close_cube()
    QgsProject.instance().removeAllMapLayers()
    workspace = open_and_wait(interface, cube_path)
    until(lambda: picture_layer.layer_above(workspace.cube) is not None)
    assert picture_layer.layer_above(workspace.cube).source() == first


def test_labels_go_above_the_picture_too(interface, cube_path):
    workspace = open_and_wait(interface, cube_path)
    above = picture_layer.layer_above(workspace.cube)
    top = QgsRasterLayer(str(cube_path), 'on top')
    layers.add_above(top, workspace.layer)
    group = QgsProject.instance().layerTreeRoot().findGroups()[0]
    assert [node.layer() for node in group.children()] == [top, above, workspace.layer]


def test_another_composite_hides_the_picture_and_shows_the_bands(interface, cube_path):
    workspace = open_and_wait(interface, cube_path)
    above = picture_layer.layer_above(workspace.cube)
    box = interface.main_dock.cube_page.composite
    node = QgsProject.instance().layerTreeRoot().findLayer(above.id())
    box.composite.setCurrentIndex(box.composite.findData(rgb.SHORTWAVE))
    box.composite.activated.emit(box.composite.currentIndex())
    until(lambda: abs(workspace.cube.bands.wavelengths_nm[workspace.layer.renderer().redBand() - 1] - 2190.0) < 60.0)
    assert not node.itemVisibilityChecked()
    box.composite.setCurrentIndex(box.composite.findData(rgb.TRUE_COLOUR))
    box.composite.activated.emit(box.composite.currentIndex())
    until(lambda: not workspace.drawing.pictures.busy)
    assert node.itemVisibilityChecked()


def test_a_product_that_qgis_cannot_read_is_its_picture(interface, product):
    workspace = open_and_wait(interface, product)
    assert workspace.cube.native == ''
    layer = workspace.layer
    assert layer.customProperty(ROLE) == STANDS_FOR
    assert raster_file(layer) == str(product)
    assert layers.is_possible_cube(layer)
    assert layers.layer_of(str(product)) is layer
    assert picture_layer.layer_above(workspace.cube) is None
    grid = workspace.cube.grid
    assert (layer.width(), layer.height()) == (grid.cols, grid.rows)
    shown = colours(layer)
    _, valid = workspace.cube.read(grid.window, (10, 20, 30))
    np.testing.assert_array_equal(shown[3] == 255, valid)
    assert len(QgsProject.instance().mapLayers()) == 1
    # A pixel under the mouse is the one that is drawn there.
    workspace.canvas.setLayers([layer])
    workspace.canvas.setExtent(layer.extent())
    workspace.canvas.resize(QSize(400, 400))
    row, col = np.argwhere(valid)[100]
    assert workspace.locator().pixel(workspace.locator().centre(int(row), int(col))) == (row, col)


def test_a_products_picture_changes_with_the_composite_and_stays_the_same_layer(interface, product):
    workspace = open_and_wait(interface, product)
    layer, before = workspace.layer, colours(workspace.layer)
    layer.setOpacity(0.5)
    box = interface.main_dock.cube_page.composite
    box.composite.setCurrentIndex(box.composite.findData(rgb.COLOUR_INFRARED))
    box.composite.activated.emit(box.composite.currentIndex())
    until(lambda: not workspace.drawing.pictures.busy)
    until(lambda: (colours(layer) != before).any())
    assert workspace.layer is layer
    assert layer.opacity() == 0.5
    assert looks.of_layer(layer) == looks.Look(rgb.COLOUR_INFRARED)


def test_brightness_is_kept_with_the_layer_and_for_the_next(interface, product, tmp_path):
    workspace = open_and_wait(interface, product)
    before = colours(workspace.layer)
    box = interface.main_dock.cube_page.composite.stretch
    box.choice.setCurrentIndex(box.choice.findData(str(Stretch(0, 100))))
    box.choice.activated.emit(box.choice.currentIndex())
    until(lambda: (colours(workspace.layer) != before).any())
    assert looks.of_layer(workspace.layer).stretch == Stretch(0, 100)
    assert looks.usual().stretch == Stretch(0, 100)
    box.choice.setCurrentIndex(box.choice.count() - 1)
    box.choice.activated.emit(box.choice.currentIndex())
    assert box.low.isVisibleTo(box)
    box.low.setValue(10.0)
    box.high.setValue(80.0)
    box.high.editingFinished.emit()
    assert looks.of_layer(workspace.layer).stretch == Stretch(10, 80)
    assert box.low.maximum() < 80.0


def test_a_project_that_is_opened_again_still_knows_the_product(interface, product, tmp_path):
    workspace = open_and_wait(interface, product)
    shown = workspace.layer.source()
    project = QgsProject.instance()
    assert project.write(str(tmp_path / 'p.qgz'))
    workspace.close_cube()
    project.clear()
    assert project.read(str(tmp_path / 'p.qgz'))
    layer = next(iter(project.mapLayers().values()))
    assert raster_file(layer) == str(product)
    combo = interface.main_dock.cube_page._layers
    assert layer in [combo.layer(i) for i in range(combo.count())]
    workspace.open_layer(layer)
    until(lambda: workspace.cube is not None)
    assert workspace.layer is layer
    assert layer.source() == shown
    until(lambda: not workspace.drawing.pictures.busy)
    assert len(project.mapLayers()) == 1


def test_a_picture_that_was_cleared_away_is_made_again(interface, product, tmp_path):
    workspace = open_and_wait(interface, product)
    shown = workspace.layer.source()
    project = QgsProject.instance()
    assert project.write(str(tmp_path / 'p.qgz'))
    workspace.close_cube()
    project.clear()
    os.unlink(shown)
    project.read(str(tmp_path / 'p.qgz'))
    layer = next(iter(project.mapLayers().values()))
    assert not layer.isValid()
    open_and_wait(interface, product)
    assert workspace.layer is layer
    until(layer.isValid)
    assert colours(layer)[3].max() == 255


def test_a_quick_look_comes_first_and_the_whole_follows(interface, tmp_path, monkeypatch):
    path = emit.write(tmp_path, rows=200, cols=150, chunks=(4, 4, 285))
    monkeypatch.setattr(picture, '_LEAST_SIDE', 1)
    monkeypatch.setattr(picture.quick_step, '__defaults__', (200 * 150 * 285 * 4 // 2,))
    seen = []
    interface.workspace.drawing.pictures.made.connect(lambda made: seen.append(made.whole))
    workspace = interface.workspace
    workspace.open_path(str(path))
    until(lambda: workspace.cube is not None)
    first = (workspace.layer.width(), workspace.layer.height())
    until(lambda: not workspace.drawing.pictures.busy)
    until(lambda: seen == [True])
    grid = workspace.cube.grid
    assert first < (grid.cols // 4, grid.rows // 4)
    assert (workspace.layer.width(), workspace.layer.height()) == (grid.cols, grid.rows)


def test_closing_the_cube_stops_its_picture(interface, cube_path, monkeypatch):
    calls = []

    def slow(cube, target, what, stretch, step=1, limits=None, progress=None, cancelled=None):
        while not cancelled():
            time.sleep(0.005)
        calls.append('cancelled')
        raise picture.JobCancelled

    monkeypatch.setattr(picture, 'write_picture', slow)
    workspace = interface.workspace
    workspace.open_path(str(cube_path))
    until(lambda: workspace.cube is not None and workspace.drawing.pictures.busy)
    workspace.close_cube()
    until(lambda: calls == ['cancelled'])
    until(lambda: not workspace.drawing.pictures.busy)
    assert [layer.name() for layer in QgsProject.instance().mapLayers().values()] == ['scene']


def test_a_picture_that_fails_says_so_and_the_cube_stays(interface, cube_path, host, monkeypatch):
    monkeypatch.setattr(picture_files, 'home', lambda: cube_path)  # a file: no folder can be made in it
    workspace = open_and_wait(interface, cube_path)
    until(host.texts)
    assert len(host.texts()) == 1
    assert 'pictures' in host.texts()[0]
    assert workspace.cube is not None


def test_old_pictures_go_and_shown_ones_stay(private_home, tmp_path):
    folder = picture_files.folder()
    for number in range(5):
        path = folder / f'{number}.tif'
        path.write_bytes(b'x' * 100)
        os.utime(path, (1000 + number, 1000 + number))
    picture_files.used(folder / '1.tif')
    assert picture_files.size() == 500
    freed = picture_files.prune([str(folder / '0.tif')], limit=250)
    assert freed == 300
    assert sorted(p.name for p in folder.iterdir()) == ['0.tif', '1.tif']


def test_another_file_another_picture(tmp_path, scene):
    from hsi_plugin.cubes import open_cube

    names = set()
    path = tmp_path / 'c.tif'
    for values in (scene[0], scene[0][:, ::-1]):
        builders.write_geotiff(path, values, builders.wavelengths(30))
        os.utime(path, (len(names) + 1e9, len(names) + 1e9))
        with open_cube(path) as cube:
            for kind in (rgb.TRUE_COLOUR, rgb.SHORTWAVE):
                what = recipes.recipe(cube.bands, cube.units, kind)
                names |= {picture_files.picture_path(cube, what, s, n) for s in (Stretch(), Stretch(1, 99)) for n in (1, 2)}
    assert len(names) == 16


def test_several_files_of_one_product_are_one_cube(tmp_path, product, scene):
    mask = emit.write(product.parent, name=product.name.replace('RFL', 'MASK'), rows=40, cols=30, kind='mask')
    (product.parent / 'readme.txt').write_text('words')
    with cube_of([str(mask), str(product.parent / 'readme.txt'), str(product)]) as cube:
        assert cube.path == str(product)
        assert cube.read(Window(0, 0, 2, 2), (0,))[0].shape == (1, 2, 2)
    other = builders.write_geotiff(tmp_path / 'other.tif', scene[0], builders.wavelengths(30))
    with pytest.raises(LayerError, match='2 files'):
        cube_of([str(other), str(product)])


def test_what_cannot_be_opened_beside_a_cube_does_not_disturb(interface, cube_path, tmp_path):
    (tmp_path / 'notes.txt').write_text('words')
    interface.workspace.open_paths([str(tmp_path / 'notes.txt'), str(cube_path)])
    until(lambda: interface.workspace.cube is not None)
    assert interface.workspace.cube.path == str(cube_path)


def test_a_mask_is_shown_above_the_picture_and_goes_again(interface, product):
    emit.write(product.parent, name=product.name.replace('RFL', 'MASK'), rows=40, cols=30, kind='mask')
    workspace = open_and_wait(interface, product)
    box = interface.main_dock.cube_page.masks
    assert not box.isHidden()
    assert [box.choice.itemText(i) for i in range(3)] == ['none', 'Clouds', 'Cirrus']
    for index, name in ((1, 'cloud'), (box.choice.findData('water'), 'water')):
        box.choice.setCurrentIndex(index)
        box.choice.activated.emit(index)
        title = f'{workspace.cube.name} – {box.choice.currentText()}'
        until(lambda title=title: [layer.name() for layer in QgsProject.instance().mapLayers().values()].count(title) == 1)
        layer = QgsProject.instance().mapLayersByName(title)[0]
        marked = workspace.cube.read_mask(name, workspace.cube.grid.window)
        assert marked.any()
        np.testing.assert_array_equal(colours(layer)[3] > 0, marked)
        assert raster_file(layer) == str(product)
        assert layers.layer_of(str(product)) is workspace.layer
        group = QgsProject.instance().layerTreeRoot().findGroups()[0]
        assert [node.layer() for node in group.children()] == [layer, workspace.layer]
    box.choice.setCurrentIndex(0)
    box.choice.activated.emit(0)
    assert list(QgsProject.instance().mapLayers().values()) == [workspace.layer]


def test_a_product_without_masks_offers_none(interface, cube_path):
    open_and_wait(interface, cube_path)
    assert interface.main_dock.cube_page.masks.isHidden()


def test_a_project_whose_pictures_were_cleared_away_gets_them_again(interface, cube_path, product, tmp_path):
    for path in (cube_path, product):
        workspace = open_and_wait(interface, path)
    project = QgsProject.instance()
    assert project.write(str(tmp_path / 'p.qgz'))
    workspace.close_cube()
    project.clear()
    for path in picture_files.folder().glob('*.tif'):
        path.unlink()
    project.read(str(tmp_path / 'p.qgz'))
    until(lambda: all(layer.isValid() for layer in project.mapLayers().values()))
    assert len(project.mapLayers()) == 3
    above = next(layer for layer in project.mapLayers().values() if layer.customProperty(ROLE) == ABOVE)
    assert colours(above)[:3].std() > 10


def test_a_large_cube_that_qgis_reads_slowly_is_its_picture(interface, cube_path, monkeypatch):
    monkeypatch.setattr(cube_drawing, 'SLOW_BYTES', 1000)
    workspace = open_and_wait(interface, cube_path)
    assert workspace.cube.interleave == 'pixel'
    assert workspace.cube.native == str(cube_path)
    assert workspace.layer.customProperty(ROLE) == STANDS_FOR
    assert raster_file(workspace.layer) == str(cube_path)
    assert len(QgsProject.instance().mapLayers()) == 1
    before = colours(workspace.layer)
    box = interface.main_dock.cube_page.composite
    box.composite.setCurrentIndex(box.composite.findData(rgb.SHORTWAVE))
    box.composite.activated.emit(box.composite.currentIndex())
    until(lambda: (colours(workspace.layer) != before).any())
    # Whoever added the file by hand keeps that layer.
    own = QgsRasterLayer(str(cube_path), 'mine')
    QgsProject.instance().addMapLayer(own)
    workspace.open_layer(own)
    until(lambda: workspace.layer is own)
    assert own.source() == str(cube_path)


def test_the_options_count_pictures_and_clear_those_that_are_not_shown(interface, product):
    workspace = open_and_wait(interface, product)
    old = picture_files.folder() / 'old.tif'
    old.write_bytes(b'x' * 3_000_000)
    page = interface._options.createWidget()
    until(lambda: page.cache_size.text() == '3 MB')
    page.clear_cache.click()
    until(lambda: not old.exists())
    assert os.path.exists(workspace.layer.source())
    until(lambda: page.cache_size.text() == 'less than 1 MB')
    page.deleteLater()


@pytest.mark.parametrize('transform', [builders.ROTATED, builders.SHEARED, builders.SOUTH_UP, None])
def test_a_picture_lies_on_its_cube_whichever_way_the_grid_is_turned(interface, tmp_path, transform):
    values, _ = builders.learnable_scene(bands=106)
    values[:, :24] *= 0.2  # the upper half is dark
    path = builders.write_geotiff(
        tmp_path / 'turned.tif', values, builders.wavelengths(106, 400.0, 2500.0), transform=transform,
        epsg=builders.UTM33 if transform else None,
    )
    workspace = open_and_wait(interface, path)
    above = picture_layer.layer_above(workspace.cube)
    assert above.extent() == workspace.layer.extent()
    settings = QgsMapSettings()
    settings.setLayers([above])
    settings.setDestinationCrs(above.crs())
    settings.setExtent(above.extent())
    settings.setOutputSize(QSize(300, 300))
    settings.setBackgroundColor(QColor('white'))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    to_pixel = settings.mapToPixel()
    locator = workspace.locator()
    light = {}
    for row, col in ((5, 5), (5, 58), (42, 5), (42, 58), (12, 32), (36, 32)):
        x, y = locator.layer_xy(row, col)
        place = to_pixel.transform(QgsPointXY(x, y))
        light[row, col] = image.pixelColor(round(place.x()), round(place.y())).lightness()
    assert max(v for (row, _), v in light.items() if row < 24) < min(v for (row, _), v in light.items() if row >= 24)
    if transform == builders.ROTATED:
        corners = [image.pixelColor(x, y).name() for x in (1, 298) for y in (1, 298)]
        assert corners == ['#ffffff'] * 4
