"""Mosaics of maps: every map in one of them, or a sentence that says why not."""

from __future__ import annotations

import json
import os
import shutil

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsPalettedRasterRenderer, QgsRasterLayer

from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.core.errors import OutputError
from hsi_plugin.core.grid import Grid
from hsi_plugin.core.window import Window
from hsi_plugin.labels.read_raster import dataset_grid
from hsi_plugin.maps.attribute_table import read_table
from hsi_plugin.maps.cog import to_cog
from hsi_plugin.maps.mosaic import write_mosaics
from hsi_plugin.maps.read import open_classification
from hsi_plugin.maps.write import ClassificationWriter
from tests.builders import ROTATED, SHEARED, SOUTH_UP, UTM33, wkt, write_label_raster
from tests.maps.test_cog import raising  # noqa: F401 - a fixture
from tests.maps.test_write import SCHEME, names

OTHERS = ClassScheme.from_names(['ice', 'rock'])


def put(path, value, col=0, row=0, scheme=SCHEME, size=(20, 30), pixel=30.0, epsg=UTM33, transform=None, confidence=0.5):
    """A map of one class (0: of none), `col` and `row` pixels of 30 m from a common corner."""
    path.parent.mkdir(parents=True, exist_ok=True)
    place = transform or (600000.0 + 30.0 * col, pixel, 0.0, 5800000.0 - 30.0 * row, 0.0, -pixel)
    grid = Grid(*size, place, wkt(epsg) if epsg else '')
    labels = np.full(size, value, np.uint16) if np.ndim(value) == 0 else value
    with ClassificationWriter(path, grid, scheme) as writer:
        writer.write(grid.window, labels, np.full(size, confidence, np.float32), np.ones(size, np.uint8))
    return path


def read(path):
    dataset = gdal.Open(str(path))
    dataset.GetMetadata()
    return dataset.GetRasterBand(1).ReadAsArray(), dataset_grid(dataset)


def table_of(path):
    dataset = gdal.Open(str(path))  # which the band does not keep
    return read_table(dataset.GetRasterBand(1))


def test_a_mosaic_shows_every_map_where_it_lies(tmp_path, raising):  # noqa: F811
    maps = [put(tmp_path / 'a' / 'one.tif', 1), put(tmp_path / 'b' / 'two.tif', 2, col=40, row=5, confidence=0.8)]
    paths, notes = write_mosaics(tmp_path, maps)
    assert (paths, notes) == ([tmp_path / 'mosaic.vrt'], [])
    values, grid = read(paths[0])
    wanted = np.zeros((25, 70), np.uint8)
    wanted[:20, :30], wanted[5:, 40:] = 1, 2
    assert (values == wanted).all()
    assert grid.transform == (600000.0, 30.0, 0.0, 5800000.0, 0.0, -30.0)
    with open_classification(paths[0]) as found:
        assert found.scheme == SCHEME
        assert found.record.task == 'mosaic'
        assert (found.labels(Window(0, 0, 25, 70)) == wanted).all()
    dataset = gdal.Open(str(paths[0]))
    band = dataset.GetRasterBand(1)
    assert band.GetNoDataValue() == 0
    assert [band.GetColorTable().GetColorEntry(c.value)[:3] for c in SCHEME] == [c.rgb for c in SCHEME]
    table = read_table(band)
    assert [row['Count'] for row in table] == [600, 600, 0]
    assert [row['Area_m2'] for row in table] == [600 * 900.0, 600 * 900.0, 0.0]
    assert [row['Mean_Confidence'] for row in table[:2]] == pytest.approx([0.5, 0.8], rel=1e-6)
    assert not table[2]['Mean_Confidence'] > 0.0  # unknown; newer versions of GDAL read 0 for what is no number


def test_means_are_weighted_by_pixels(tmp_path):
    maps = [put(tmp_path / 'a.tif', 1, confidence=0.9), put(tmp_path / 'b.tif', 1, col=50, size=(60, 30), confidence=0.5)]
    paths, _ = write_mosaics(tmp_path, maps)
    row = table_of(paths[0])[0]
    assert row['Count'] == 4 * 600
    assert row['Mean_Confidence'] == pytest.approx((0.9 + 3 * 0.5) / 4, rel=1e-6)


def test_the_later_name_lies_on_top_and_its_holes_show_what_is_below(tmp_path):
    holed = np.full((20, 30), 2, np.uint8)
    holed[:, :10] = 0
    maps = [put(tmp_path / '2024-05-01.tif', holed), put(tmp_path / '2023-05-01.tif', 1)]
    for order in (maps, maps[::-1]):
        paths, _ = write_mosaics(tmp_path, order)
        values, _ = read(paths[0])
        assert (values[:, :10] == 1).all()
        assert (values[:, 10:] == 2).all()


def test_paths_are_relative_so_the_folder_can_move(tmp_path):
    before = tmp_path / 'before'
    maps = [put(before / 'a' / 'one.tif', 1), put(before / 'two.tif', 2, col=40)]
    paths, _ = write_mosaics(before, maps)
    text = paths[0].read_text('utf-8')
    assert text.count('relativeToVRT="1"') == 2
    assert str(tmp_path) not in text
    values, _ = read(paths[0])
    shutil.move(str(before), str(tmp_path / 'after'))
    assert (read(tmp_path / 'after' / 'mosaic.vrt')[0] == values).all()
    assert (values == 1).sum() == (values == 2).sum() == 600


def test_one_for_each_reference_system_and_set_of_classes(tmp_path):
    maps = [
        put(tmp_path / 'a.tif', 1), put(tmp_path / 'b.tif', 1, epsg=32634), put(tmp_path / 'c.tif', 2, scheme=OTHERS),
        put(tmp_path / 'd.tif', 3, col=40),
    ]
    paths, notes = write_mosaics(tmp_path, maps, 'all')
    assert [p.name for p in paths] == ['all_32633.vrt', 'all_32634.vrt', 'all_32633_2.vrt']
    assert notes == []
    assert set(np.unique(read(paths[0])[0])) == {0, 1, 3}
    with open_classification(paths[2]) as found:
        assert found.scheme.names == OTHERS.names
    assert all(p.with_suffix('.qml').is_file() for p in paths)


def test_mosaics_of_before_go_and_other_files_stay(tmp_path):
    maps = [put(tmp_path / 'a.tif', 1), put(tmp_path / 'b.tif', 1, epsg=32634)]
    write_mosaics(tmp_path, maps[:1])
    gdal.Translate(str(tmp_path / 'mosaic_mine.vrt'), str(maps[0]), format='VRT')
    imported = gdal.Translate(str(tmp_path / 'mosaic_imported.vrt'), str(maps[0]), format='VRT')
    imported.SetMetadata({'RECORD': json.dumps({'task': 'import'})}, 'HSI_RUN')
    imported = None
    write_mosaics(tmp_path, maps)
    kept = {'mosaic_mine.vrt', 'mosaic_imported.vrt'}
    assert {n for n in names(tmp_path) if n.endswith('.vrt')} == {'mosaic_32633.vrt', 'mosaic_32634.vrt', *kept}
    assert 'mosaic.qml' not in names(tmp_path)
    write_mosaics(tmp_path, [])
    assert {n for n in names(tmp_path) if n.endswith('.vrt')} == kept


def test_the_finest_resolution_counts_and_values_stay_classes(tmp_path):
    maps = [put(tmp_path / 'a.tif', 1, pixel=30.0), put(tmp_path / 'b.tif', 3, col=30, pixel=10.0, size=(60, 90))]
    paths, _ = write_mosaics(tmp_path, maps)
    values, grid = read(paths[0])
    assert grid.pixel_size == (10.0, 10.0)
    assert values.shape == (60, 180)
    assert (values[:, :90] == 1).all()
    assert (values[:, 90:] == 3).all()


def test_what_cannot_be_joined_is_told(tmp_path, raising):  # noqa: F811
    good = put(tmp_path / 'good.tif', 1)
    maps = [
        good, put(tmp_path / 'turned.tif', 1, transform=ROTATED), put(tmp_path / 'sheared.tif', 1, transform=SHEARED),
        put(tmp_path / 'south.tif', 1, transform=SOUTH_UP), put(tmp_path / 'nowhere.tif', 1, epsg=None), tmp_path / 'gone.tif',
    ]
    (tmp_path / 'broken.tif').write_bytes(good.read_bytes()[:100])
    write_label_raster(tmp_path / 'numbers.tif', np.ones((4, 4), np.uint8), [])
    dataset = gdal.Open(str(tmp_path / 'numbers.tif'), gdal.GA_Update)
    dataset.GetRasterBand(1).SetCategoryNames([])
    dataset = None
    paths, notes = write_mosaics(tmp_path, [*maps, tmp_path / 'broken.tif', tmp_path / 'numbers.tif'])
    assert [p.name for p in paths] == ['mosaic.vrt']
    assert read(paths[0])[0].shape == (20, 30)
    told = ' '.join(notes)
    for name in ('turned', 'sheared', 'south', 'nowhere', 'gone', 'broken', 'numbers'):
        assert f'{name}.tif' in told
    assert 'good.tif' not in told
    assert '3 maps are not in the mosaic: ' in told
    assert 'It is turned' in told
    assert 'gone.tif is not in the mosaic. It is not there any more.' in notes


def test_many_classes_and_cogs(tmp_path):
    scheme = ClassScheme.from_names([f'c{i}' for i in range(300)])
    labels = np.arange(300, dtype=np.uint16).reshape(15, 20) + 1
    maps = [put(tmp_path / f'{n}.tif', labels, col=c, scheme=scheme, size=(15, 20)) for n, c in (('a', 0), ('b', 20))]
    to_cog(maps[0])
    paths, notes = write_mosaics(tmp_path, maps)
    assert notes == []
    values, _ = read(paths[0])
    assert values.dtype == np.uint16
    assert (values == np.hstack([labels, labels])).all()
    with open_classification(paths[0]) as found:
        assert found.scheme.names == scheme.names
    assert [row['Count'] for row in table_of(paths[0])] == [2] * 300


def test_other_programs_maps_with_names_are_joined_by_themselves_without_a_table(tmp_path):
    place = (600000.0, 30.0, 0.0, 5800000.0, 0.0, -30.0)
    beside = (600900.0, *place[1:])
    theirs = [
        write_label_raster(tmp_path / f'theirs{i}.tif', np.full((20, 30), 2, np.uint8), SCHEME.names, transform=t)
        for i, t in enumerate((place, beside))
    ]
    paths, notes = write_mosaics(tmp_path, [*theirs, put(tmp_path / 'ours.tif', 1, col=60)])
    assert ([p.name for p in paths], notes) == (['mosaic_32633.vrt', 'mosaic_32633_2.vrt'], [])  # they have no palette
    ours, other = paths
    assert read(ours)[0].shape == (20, 30)
    assert (read(other)[0] == 2).all()
    assert read(other)[0].shape == (20, 60)
    assert table_of(other) == []
    assert table_of(ours)[0]['Count'] == 600


def test_stock_qgis_shows_names_and_colours(tmp_path, qgis_app):
    paths, _ = write_mosaics(tmp_path, [put(tmp_path / 'a.tif', 1), put(tmp_path / 'b.tif', 2, col=40)])
    layer = QgsRasterLayer(str(paths[0]), 'mosaic')
    assert layer.isValid()
    assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    shown = [(int(c.value), c.label, c.color.name()) for c in layer.renderer().classes()]
    assert shown == [(c.value, c.name, c.colour) for c in SCHEME]


def test_a_full_disk_leaves_the_mosaic_of_before(tmp_path, small_disk, raising):  # noqa: F811
    maps = [put(tmp_path / f'{n:03}.tif', 1, col=40 * n, size=(4, 4)) for n in range(60)]
    folder = small_disk(16)
    write_mosaics(folder, maps[:1])
    before = {n: (folder / n).read_bytes() for n in names(folder)}
    with pytest.raises(OutputError, match='disk'):
        write_mosaics(folder, maps)
    assert {n: (folder / n).read_bytes() for n in names(folder)} == before


def test_read_only_folder(tmp_path):
    maps = [put(tmp_path / 'a.tif', 1)]
    folder = tmp_path / 'closed'
    folder.mkdir()
    folder.chmod(0o555)
    if os.access(folder, os.W_OK):
        pytest.skip('this user may write everywhere')
    with pytest.raises(OutputError, match=r'(?:cannot|could not) be written'):
        write_mosaics(folder, maps)
