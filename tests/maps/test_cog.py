"""Cloud-optimised GeoTIFFs: the same map, in another order of bytes; whole, or the old file."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsPalettedRasterRenderer, QgsRasterLayer

from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.core.errors import CubeError, OutputError
from hsi_plugin.core.grid import Grid
from hsi_plugin.labels.read_raster import dataset_grid
from hsi_plugin.maps.attribute_table import read_table
from hsi_plugin.maps.cog import to_cog
from hsi_plugin.maps.read import open_classification
from tests.builders import NORTH_UP, ROTATED, SHEARED, SOUTH_UP, UTM33, wkt
from tests.maps.test_write import REPOSITORY, SCHEME, layers, names, write

PLACES = {'north-up': NORTH_UP, 'rotated': ROTATED, 'sheared': SHEARED, 'south-up': SOUTH_UP, 'unplaced': None}


def facts(path):
    """All that must stay the same."""
    dataset = gdal.Open(str(path))
    metadata = dataset.GetMetadata(), dataset.GetMetadata('HSI_RUN')
    band = dataset.GetRasterBand(1)
    colours = band.GetColorTable()
    return {
        'grid': dataset_grid(dataset), 'metadata': metadata, 'type': band.DataType, 'nodata': str(band.GetNoDataValue()),
        'colours': colours and [colours.GetColorEntry(i) for i in range(colours.GetCount())], 'names': band.GetCategoryNames(),
        'table': str(read_table(band)), 'description': band.GetDescription(), 'values': band.ReadAsArray().tobytes(),
    }


def layout(path):
    dataset = gdal.Open(str(path))
    return dataset.GetMetadataItem('LAYOUT', 'IMAGE_STRUCTURE'), dataset.GetRasterBand(1).GetOverviewCount()


@pytest.fixture(params=[False, True], ids=['GDAL silent', 'GDAL raises'])
def raising(request):
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if request.param else gdal.DontUseExceptions)()
    yield
    (gdal.UseExceptions if before else gdal.DontUseExceptions)()


@pytest.mark.parametrize('place', PLACES)
def test_everything_stays_and_the_layout_is_that_of_a_cog(tmp_path, place, raising):
    grid = Grid(700, 650, PLACES[place], wkt(UTM33) if PLACES[place] else '')
    write(tmp_path / 'MAP.tif', grid, layers(700, 650))
    for name in ('MAP.tif', 'MAP_confidence.tif', 'MAP_second.tif'):
        before = facts(tmp_path / name)
        assert layout(tmp_path / name) == (None, 0)
        to_cog(tmp_path / name, 'confidence' not in name)
        assert facts(tmp_path / name) == before
        assert layout(tmp_path / name) == ('COG', 1)
    with open_classification(tmp_path / 'MAP.tif') as found:
        assert found.record.seed == 7
        assert found.scheme == SCHEME
    assert [n for n in names(tmp_path) if n.startswith('.')] == []


def test_small_maps_many_classes_and_a_second_time(tmp_path):
    scheme = ClassScheme.from_names([f'c{i}' for i in range(300)])
    labels = (np.arange(300, dtype=np.uint16).reshape(15, 20) + 1)
    write(tmp_path / 'MAP.tif', Grid(15, 20, NORTH_UP, wkt(UTM33)), (labels, None, None), scheme=scheme, with_confidence=False)
    before = facts(tmp_path / 'MAP.tif')
    assert before['type'] == gdal.GDT_UInt16
    for _ in range(2):
        to_cog(tmp_path / 'MAP.tif')
        assert facts(tmp_path / 'MAP.tif') == before
        assert layout(tmp_path / 'MAP.tif')[0] == 'COG'


def test_overviews_show_the_most_frequent_class_and_the_mean_confidence(tmp_path):
    grid = Grid(1100, 1040, NORTH_UP, wkt(UTM33))
    labels = np.full((1100, 1040), 3, np.uint8)
    labels[::2, ::2] = 1  # one of four
    labels[:200] = 0
    confidence = np.full((1100, 1040), 0.5, np.float32)
    confidence[::2, ::2] = 0.9
    write(tmp_path / 'MAP.tif', grid, (labels, confidence, labels))
    to_cog(tmp_path / 'MAP.tif')
    to_cog(tmp_path / 'MAP_confidence.tif', False)
    dataset = gdal.Open(str(tmp_path / 'MAP.tif'))
    small = dataset.GetRasterBand(1).GetOverview(0).ReadAsArray()
    assert small.shape == (550, 520)
    assert (small[101:] == 3).all()
    assert (small[:99] == 0).all()
    dataset = gdal.Open(str(tmp_path / 'MAP_confidence.tif'))
    small = dataset.GetRasterBand(1).GetOverview(0).ReadAsArray()
    assert small[101:] == pytest.approx((0.9 + 3 * 0.5) / 4)
    assert np.isnan(small[:99]).all()


def test_pyramids_of_before_go(tmp_path):
    write(tmp_path / 'MAP.tif', Grid(700, 650, NORTH_UP, wkt(UTM33)), layers(700, 650))
    dataset = gdal.Open(str(tmp_path / 'MAP.tif'))
    dataset.BuildOverviews('NEAREST', [2, 4])
    dataset = None
    assert (tmp_path / 'MAP.tif.ovr').exists()
    to_cog(tmp_path / 'MAP.tif')
    assert not (tmp_path / 'MAP.tif.ovr').exists()
    assert layout(tmp_path / 'MAP.tif') == ('COG', 1)


def test_stock_qgis_shows_it(tmp_path, qgis_app):
    write(tmp_path / 'MAP.tif', Grid(700, 650, ROTATED, wkt(UTM33)), layers(700, 650))
    to_cog(tmp_path / 'MAP.tif')
    layer = QgsRasterLayer(str(tmp_path / 'MAP.tif'), 'map')
    assert layer.isValid()
    assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    assert [(int(c.value), c.label) for c in layer.renderer().classes()] == [(c.value, c.name) for c in SCHEME]


def test_what_cannot_be_read_stays_as_it_is(tmp_path, raising):
    with pytest.raises(CubeError, match='cannot be read'):
        to_cog(tmp_path / 'gone.tif')
    (tmp_path / 'text.tif').write_text('no raster')
    with pytest.raises(CubeError, match='cannot be read'):
        to_cog(tmp_path / 'text.tif')
    assert (tmp_path / 'text.tif').read_text() == 'no raster'
    assert names(tmp_path) == ['text.tif']


def test_a_truncated_map_is_refused_and_stays(tmp_path):
    write(tmp_path / 'MAP.tif', Grid(700, 650, NORTH_UP, wkt(UTM33)), layers(700, 650))
    whole = (tmp_path / 'MAP.tif').read_bytes()
    (tmp_path / 'MAP.tif').write_bytes(whole[: len(whole) // 2])
    before = names(tmp_path)
    with pytest.raises((CubeError, OutputError)):
        to_cog(tmp_path / 'MAP.tif')
    assert (tmp_path / 'MAP.tif').read_bytes() == whole[: len(whole) // 2]
    assert names(tmp_path) == before


@pytest.mark.parametrize('spare', [0, 60, 400, 900, 1300, 1500])  # KiB: full while copying, while making overviews, while closing
def test_full_disk(tmp_path, small_disk, spare, raising):
    write(tmp_path / 'MAP.tif', Grid(2000, 1800, NORTH_UP, wkt(UTM33)), layers(2000, 1800), with_confidence=False)
    files = ('MAP.tif', 'MAP.tif.aux.xml')
    folder = small_disk(sum(-(-(tmp_path / n).stat().st_size // 4096) * 4 for n in files) + 8 + spare)
    for name in files:
        shutil.copy(tmp_path / name, folder / name)
    before = {n: (folder / n).read_bytes() for n in files}
    with pytest.raises(OutputError, match='disk'):
        to_cog(folder / 'MAP.tif')
    assert {n: (folder / n).read_bytes() for n in names(folder)} == before


def test_read_only_folder(tmp_path):
    folder = tmp_path / 'closed'
    folder.mkdir()
    write(folder / 'MAP.tif', Grid(5, 5), layers(5, 5))
    folder.chmod(0o555)
    if os.access(folder, os.W_OK):
        pytest.skip('this user may write everywhere')
    with pytest.raises(OutputError, match='cannot be written'):
        to_cog(folder / 'MAP.tif')


LOOP = """
import sys
from pathlib import Path
from hsi_plugin.maps.cog import to_cog
print('ready', flush=True)
while True:
    to_cog(Path(sys.argv[1]))
    print('done', flush=True)
"""


def test_a_killed_process_leaves_a_whole_map(tmp_path):
    write(tmp_path / 'MAP.tif', Grid(1200, 1100, NORTH_UP, wkt(UTM33)), layers(1200, 1100), with_confidence=False)
    wanted = facts(tmp_path / 'MAP.tif')
    for lines in (1, 2, 3):
        process = subprocess.Popen([sys.executable, '-c', LOOP, str(tmp_path / 'MAP.tif')], stdout=subprocess.PIPE, cwd=REPOSITORY)
        for _ in range(lines):
            process.stdout.readline()
        process.kill()
        process.communicate()
        assert facts(tmp_path / 'MAP.tif') == wanted
        assert all(n.startswith('MAP') or n.endswith('.hsi-partial') for n in names(tmp_path))
    assert layout(tmp_path / 'MAP.tif')[0] == 'COG'
