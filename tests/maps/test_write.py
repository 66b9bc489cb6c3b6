"""A classification on disk: readable by everyone, on the cube's exact grid, whole or absent."""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal
from qgis.core import QgsPalettedRasterRenderer, QgsRasterLayer, QgsSingleBandPseudoColorRenderer

from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.core.errors import OutputError, ParameterError
from hsi_plugin.core.grid import Grid
from hsi_plugin.core.record import RunRecord
from hsi_plugin.core.window import Window, tile
from hsi_plugin.labels.read_raster import dataset_grid
from hsi_plugin.maps.attribute_table import COLUMNS, read_table
from hsi_plugin.maps.read import open_classification
from hsi_plugin.maps.write import ClassificationWriter
from tests.builders import NORTH_UP, ROTATED, SHEARED, SOUTH_UP, UTM33, wkt

SCHEME = ClassScheme.from_names(['water', 'Wald & <Wiese>', 'soil'], ['#0000ff', '#00ff00', None])
REPOSITORY = Path(__file__).resolve().parents[2]


def layers(rows, cols, seed=0, classes=3):
    rng = np.random.default_rng(seed)
    labels = rng.integers(0, classes + 1, (rows, cols)).astype(np.uint8)
    return labels, rng.random((rows, cols), np.float32), (labels % classes + 1).astype(np.uint8)


def write(path, grid, parts, windows=None, scheme=SCHEME, record=None, **options):
    with ClassificationWriter(path, grid, scheme, **options) as writer:
        for window in windows or [grid.window]:
            writer.write(window, *(None if p is None else p[window.slices] for p in parts))
        return writer.close(record or RunRecord('classify', seed=7))


def band_of(path):
    dataset = gdal.Open(str(path))
    dataset.GetMetadata()
    return dataset, dataset.GetRasterBand(1)


@pytest.mark.parametrize(
    'grid',
    [
        Grid(70, 90, NORTH_UP, wkt(UTM33)), Grid(70, 90, ROTATED, wkt(UTM33)), Grid(70, 90, SHEARED, wkt(UTM33)),
        Grid(70, 90, SOUTH_UP, wkt(UTM33)), Grid(70, 90), Grid(70, 90, (13.0, 1e-3, 0.0, 52.0, 0.0, -1e-3), wkt(4326)), Grid(256, 256),
        Grid(1, 1, NORTH_UP, wkt(UTM33)),
    ],
    ids=['north-up', 'rotated', 'sheared', 'south-up', 'unplaced', 'degrees', 'one tile', 'one pixel'],
)
def test_every_file_has_the_grid_and_the_values(tmp_path, grid):
    parts = layers(grid.rows, grid.cols)
    write(tmp_path / 'MAP.tif', grid, parts)
    for name, values in zip(('MAP.tif', 'MAP_confidence.tif', 'MAP_second.tif'), (parts[0], None, parts[2])):
        dataset, band = band_of(tmp_path / name)
        assert dataset_grid(dataset) == Grid(grid.rows, grid.cols, grid.transform, dataset.GetProjection())
        assert bool(dataset.GetProjection()) == bool(grid.crs_wkt)
        if grid.crs_wkt:
            assert dataset.GetSpatialRef().GetAuthorityCode(None) in ('32633', '4326')
        if values is not None:
            assert (band.ReadAsArray() == values).all()
            assert band.GetNoDataValue() == 0
    confidence = band_of(tmp_path / 'MAP_confidence.tif')[0].ReadAsArray()
    assert np.isnan(confidence[parts[0] == 0]).all()
    assert (confidence[parts[0] > 0] == parts[1][parts[0] > 0]).all()


def test_names_colours_and_table(tmp_path):
    grid = Grid(70, 90, NORTH_UP, wkt(UTM33))
    parts = layers(70, 90)
    result = write(tmp_path / 'MAP.tif', grid, parts)
    dataset, band = band_of(tmp_path / 'MAP.tif')
    assert band.DataType == gdal.GDT_Byte
    assert band.GetBlockSize() == [256, 256]
    assert dataset.GetMetadata('IMAGE_STRUCTURE')['COMPRESSION'] == 'DEFLATE'
    assert band.GetCategoryNames() == ['not classified', 'water', 'Wald & <Wiese>', 'soil']
    assert [band.GetColorTable().GetColorEntry(i)[:3] for i in (1, 2, 3)] == [c.rgb for c in SCHEME]
    rows = read_table(band)
    assert tuple(rows[0]) == COLUMNS
    for c, row in zip(SCHEME, rows):
        here = parts[0] == c.value
        assert (row['Value'], row['Class_Name'], (row['Red'], row['Green'], row['Blue'])) == (c.value, c.name, c.rgb)
        assert row['Count'] == here.sum()
        assert row['Area_m2'] == pytest.approx(here.sum() * 900.0)
        assert row['Mean_Confidence'] == pytest.approx(parts[1][here].mean(), rel=1e-6)
    assert result['counts'] == [row['Count'] for row in rows]
    # The palette is in the TIFF itself, and stays when the side file is lost.
    (tmp_path / 'MAP.tif.aux.xml').unlink()
    dataset, band = band_of(tmp_path / 'MAP.tif')
    assert band.GetColorTable().GetColorEntry(1) == (0, 0, 255, 255)


def test_run_record(tmp_path):
    grid = Grid(20, 30, NORTH_UP, wkt(UTM33))
    record = RunRecord('classify', [{'role': 'cube', 'path': '/a/ü "b" <c>.tif'}], {'x': 1}, SCHEME.to_json(), 'ff', seed=3, started='now')
    write(tmp_path / 'MAP.tif', grid, layers(20, 30), record=record)
    for name in ('MAP.tif', 'MAP_confidence.tif', 'MAP_second.tif'):
        text = gdal.Open(str(tmp_path / name)).GetMetadata('HSI_RUN')['RECORD']
        assert RunRecord.from_json(json.loads(text)) == record
    beside = json.loads((tmp_path / 'MAP.json').read_text('utf-8'))
    assert beside['inputs'] == record.inputs
    assert [c['name'] for c in beside['classes']] == SCHEME.names
    assert set(beside['classes'][0]) == {'value', 'name', 'colour', 'count', 'area_m2', 'mean_confidence'}
    with open_classification(tmp_path / 'MAP.tif') as found:
        assert found.record == record
        assert found.scheme == SCHEME
        assert found.grid.matches(grid)


def test_a_very_long_run_record_is_kept(tmp_path):
    grid = Grid(20, 30, NORTH_UP, wkt(UTM33))
    record = RunRecord('classify', parameters={'long': 'x' * 100_000})
    write(tmp_path / 'MAP.tif', grid, layers(20, 30), record=record)
    with open_classification(tmp_path / 'MAP.tif') as found:
        assert found.record == record


def test_gdalinfo_shows_it(tmp_path):
    write(tmp_path / 'MAP.tif', Grid(20, 30), (np.ones((20, 30), np.uint8), None, None), with_confidence=False)
    done = subprocess.run(['gdalinfo', '-mdd', 'HSI_RUN', str(tmp_path / 'MAP.tif')], capture_output=True, text=True, check=True)
    for part in ('Wald & <Wiese>', 'GDALRasterAttributeTable', '"task":"classify"', 'NoData Value=0', 'Mean_Confidence'):
        assert part in done.stdout
    assert not done.stderr


def test_stock_qgis_shows_names_and_colours(tmp_path, qgis_app):
    grid = Grid(70, 90, ROTATED, wkt(UTM33))
    write(tmp_path / 'MAP.tif', grid, layers(70, 90))
    wanted = [(c.value, c.name, c.colour) for c in SCHEME]

    def entries(layer):
        assert layer.isValid()
        assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)
        return [(int(c.value), c.label, c.color.name()) for c in layer.renderer().classes()]

    for name in ('MAP.tif', 'MAP_second.tif'):
        assert entries(QgsRasterLayer(str(tmp_path / name), 'map')) == wanted
    confidence = QgsRasterLayer(str(tmp_path / 'MAP_confidence.tif'), 'confidence')
    assert isinstance(confidence.renderer(), QgsSingleBandPseudoColorRenderer)
    assert (confidence.renderer().classificationMin(), confidence.renderer().classificationMax()) == (0.0, 1.0)
    items = confidence.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert [i.value for i in items] == [0, 0.25, 0.5, 0.75, 1]
    (tmp_path / 'MAP.qml').unlink()
    without_style = entries(QgsRasterLayer(str(tmp_path / 'MAP.tif'), 'map'))
    assert [e for e in without_style if e[0] in (1, 2, 3)] == wanted


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(1, 300), st.integers(1, 300), st.integers(1, 90), st.integers(1, 300), st.randoms(use_true_random=False))
def test_windows_of_any_shape_in_any_order(tmp_path, rows, cols, height, width, rng):
    grid = Grid(rows, cols, NORTH_UP, wkt(UTM33))
    parts = layers(rows, cols, seed=rows)
    windows = tile(grid.window, height, width)
    rng.shuffle(windows)
    result = write(tmp_path / 'MAP.tif', grid, parts, windows)
    assert (band_of(tmp_path / 'MAP.tif')[0].ReadAsArray() == parts[0]).all()
    assert (band_of(tmp_path / 'MAP_second.tif')[0].ReadAsArray() == parts[2]).all()
    assert result['counts'] == [int((parts[0] == v).sum()) for v in (1, 2, 3)]


def test_only_a_window_leaves_the_rest_unclassified(tmp_path):
    grid = Grid(600, 700, NORTH_UP, wkt(UTM33))
    window = Window(300, 10, 20, 30)
    with ClassificationWriter(tmp_path / 'MAP.tif', grid, SCHEME) as writer:
        writer.write(window, np.full((20, 30), 2), np.full((20, 30), 0.5), np.full((20, 30), 1))
    labels = band_of(tmp_path / 'MAP.tif')[0].ReadAsArray()
    assert labels.sum() == 2 * 600
    confidence = band_of(tmp_path / 'MAP_confidence.tif')[0].ReadAsArray()
    assert np.isfinite(confidence).sum() == 600


def test_many_classes_take_sixteen_bits(tmp_path):
    scheme = ClassScheme.from_names([f'c{i}' for i in range(300)])
    labels = np.arange(300, dtype=np.uint16).reshape(15, 20) + 1
    write(tmp_path / 'MAP.tif', Grid(15, 20, NORTH_UP, wkt(UTM33)), (labels, None, None), scheme=scheme, with_confidence=False)
    dataset, band = band_of(tmp_path / 'MAP.tif')
    assert band.DataType == gdal.GDT_UInt16
    assert (dataset.ReadAsArray() == labels).all()
    with open_classification(tmp_path / 'MAP.tif') as found:
        assert found.scheme.names == scheme.names
        assert (found.labels() == labels).all()


def test_areas_on_a_geographic_grid_shrink_with_latitude(tmp_path):
    grid = Grid(2, 10, (13.0, 1.0, 0.0, 61.0, 0.0, -1.0), wkt(4326))
    labels = np.repeat(np.array([[1], [2]], np.uint8), 10, 1)
    result = write(tmp_path / 'MAP.tif', grid, (labels, None, None), with_confidence=False)
    # One degree by one degree around 60.5 and 59.5 N on WGS 84, from a geodesic polygon (GeographicLib): 6,119 and 6,308 km².
    assert np.array(result['area_m2'][:2]) / 10 == pytest.approx([6.119e9, 6.307e9], rel=2e-3)


def names(folder):
    return sorted(p.name for p in folder.iterdir())


def interrupted(path, grid, error):
    with ClassificationWriter(path, grid, SCHEME) as writer:
        writer.write(grid.window, *layers(grid.rows, grid.cols, seed=1))
        assert [n for n in names(path.parent) if n.endswith('.hsi-partial')]
        raise error


def test_nothing_stays_after_an_error_or_a_cancel(tmp_path):
    grid = Grid(70, 90, NORTH_UP, wkt(UTM33))
    for error in (ValueError, KeyboardInterrupt):
        with pytest.raises(error):
            interrupted(tmp_path / 'MAP.tif', grid, error)
        assert names(tmp_path) == []


def test_an_old_map_stays_until_the_new_one_is_whole_and_takes_nothing_of_the_old(tmp_path):
    grid = Grid(70, 90, NORTH_UP, wkt(UTM33))
    write(tmp_path / 'MAP.tif', grid, layers(70, 90))
    dataset = gdal.Open(str(tmp_path / 'MAP.tif'))
    dataset.BuildOverviews('NEAREST', [2])
    dataset = None
    assert (tmp_path / 'MAP.tif.ovr').exists()
    old = {n: (tmp_path / n).read_bytes() for n in names(tmp_path)}
    with pytest.raises(ValueError):
        interrupted(tmp_path / 'MAP.tif', grid, ValueError)
    assert {n: (tmp_path / n).read_bytes() for n in names(tmp_path)} == old
    labels = np.full((70, 90), 2, np.uint8)
    write(tmp_path / 'MAP.tif', grid, (labels, None, None), with_confidence=False)
    assert names(tmp_path) == ['MAP.json', 'MAP.qml', 'MAP.tif', 'MAP.tif.aux.xml']  # no pyramids, no confidence of the old one
    assert (band_of(tmp_path / 'MAP.tif')[0].ReadAsArray() == 2).all()


def test_another_programs_file_is_no_obsolete_confidence(tmp_path):
    (tmp_path / 'MAP_confidence.tif').write_bytes(b'mine')
    write(tmp_path / 'MAP.tif', Grid(2, 2), (np.ones((2, 2), np.uint8), None, None), with_confidence=False)
    assert (tmp_path / 'MAP_confidence.tif').read_bytes() == b'mine'


def test_targets_that_are_refused(tmp_path):
    grid = Grid(5, 5)
    cube = tmp_path / 'cube.tif'
    cube.write_bytes(b'x')
    for path, said in (
        (cube, 'also an input'), (tmp_path / 'no' / 'MAP.tif', 'no folder'), (tmp_path / 'MAP.png', 'GeoTIFF'),
        (tmp_path, 'folder|GeoTIFF'),
    ):
        with pytest.raises(OutputError, match=said):
            ClassificationWriter(path, grid, SCHEME, inputs=[cube])
    (tmp_path / 'MAP_second.tif').write_bytes(b'x')
    with pytest.raises(OutputError, match='also an input'):
        ClassificationWriter(tmp_path / 'MAP.tif', grid, SCHEME, inputs=[tmp_path / 'MAP_second.tif'])
    assert names(tmp_path) == ['MAP_second.tif', 'cube.tif']


def test_read_only_folder(tmp_path):
    folder = tmp_path / 'closed'
    folder.mkdir()
    folder.chmod(0o555)
    if os.access(folder, os.W_OK):
        pytest.skip('this user may write everywhere')
    with pytest.raises(OutputError, match='cannot be written'):
        ClassificationWriter(folder / 'MAP.tif', Grid(5, 5), SCHEME)


def test_wrong_windows_are_refused(tmp_path):
    grid = Grid(10, 10)
    with ClassificationWriter(tmp_path / 'MAP.tif', grid, SCHEME, with_confidence=False) as writer:
        for window, labels in (
            (Window(5, 0, 6, 10), np.ones((6, 10), np.uint8)), (Window(0, 0, 2, 2), np.ones((3, 2), np.uint8)),
            (Window(0, 0, 1, 1), np.full((1, 1), 4, np.uint8)),
        ):
            with pytest.raises(ParameterError):
                writer.write(window, labels)
    with pytest.raises(OutputError, match='closed already'):
        writer.close()
    with ClassificationWriter(tmp_path / 'MAP2.tif', grid, SCHEME) as writer, pytest.raises(ParameterError, match='confidence'):
        writer.write(grid.window, np.ones((10, 10), np.uint8))


SIZES = [12, 60, 200, 1000, 1400, 1960]  # KiB: full while making, writing, closing


@pytest.mark.parametrize('kib', SIZES)
def test_full_disk(small_disk, kib, monkeypatch):
    folder = small_disk(kib)
    # Past the check beforehand, as when another program fills the disk meanwhile.
    monkeypatch.setattr('hsi_plugin.maps.write.check_writable_target', lambda *_: None)
    grid = Grid(700, 700, NORTH_UP, wkt(UTM33))
    rng = np.random.default_rng(0)
    parts = (rng.integers(1, 4, (700, 700), np.uint8), rng.random((700, 700), np.float32), rng.integers(1, 4, (700, 700), np.uint8))
    with pytest.raises(OutputError, match='disk'):
        write(folder / 'MAP.tif', grid, parts, tile(grid.window, 64, 700))
    assert names(folder) == []


def test_too_small_a_disk_is_said_before_the_work(small_disk):
    with pytest.raises(OutputError, match='MB free'):
        ClassificationWriter(small_disk(1000) / 'MAP.tif', Grid(2000, 2000), SCHEME)


WRITER = """
import sys, numpy as np
from tests.maps.test_write import *
grid = Grid(600, 600, NORTH_UP, wkt(UTM33))
while True:
    with ClassificationWriter(sys.argv[1], grid, SCHEME) as writer:
        for window in tile(grid.window, 64, 600):
            value = np.full(window.shape, 2, np.uint8)
            writer.write(window, value, value / 4, value)
            print('w', flush=True)
"""


def test_killed_process_leaves_a_whole_map_or_none(tmp_path):
    for steps in (3, 14, 29):
        environment = {**os.environ, 'QT_QPA_PLATFORM': 'offscreen'}
        command = [sys.executable, '-c', WRITER, str(tmp_path / 'MAP.tif')]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=REPOSITORY, env=environment)
        for _ in range(steps):
            process.stdout.readline()
        os.kill(process.pid, signal.SIGKILL)
        process.communicate()
        if (tmp_path / 'MAP.tif').exists():
            with open_classification(tmp_path / 'MAP.tif') as found:
                assert (found.labels() == 2).all()
                assert found.scheme == SCHEME
        assert all(n.startswith('MAP') or n.endswith('.hsi-partial') for n in names(tmp_path))
    assert (tmp_path / 'MAP.tif').exists()


def test_folders_left_long_ago_are_removed(tmp_path):
    old = 3 * 86400
    for name, age in (('.MAP.0123456789ab.hsi-partial', old), ('.MAP.ba9876543210.hsi-partial', 60), ('.OTHER.ba9.hsi-partial', old)):
        folder = tmp_path / name
        folder.mkdir()
        (folder / 'MAP.tif').write_bytes(b'')
        then = folder.stat().st_mtime - age
        os.utime(folder, (then, then))
    write(tmp_path / 'MAP.tif', Grid(2, 2), (np.ones((2, 2), np.uint8), None, None), with_confidence=False)
    assert [n for n in names(tmp_path) if n.startswith('.')] == ['.MAP.ba9876543210.hsi-partial', '.OTHER.ba9.hsi-partial']


def test_writing_a_megapixel_is_cheap(tmp_path):
    rng = np.random.default_rng(0)
    field = np.kron(rng.integers(1, 8, (60, 60)), np.ones((16, 16), int))
    labels = np.where(rng.random((960, 960)) < 0.2, rng.integers(1, 8, (960, 960)), field).astype(np.uint8)
    parts = (labels, rng.random((960, 960), np.float32), labels)
    grid = Grid(960, 960, NORTH_UP, wkt(UTM33))
    scheme = ClassScheme.from_names(list('abcdefg'))
    spent = []
    for _ in range(2):
        before = resource.getrusage(resource.RUSAGE_SELF)
        write(tmp_path / 'MAP.tif', grid, parts, tile(grid.window, 16, 960), scheme=scheme)
        after = resource.getrusage(resource.RUSAGE_SELF)
        spent.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    assert min(spent) < 0.3
