"""The summary of a batch: a table that any program reads, and footprints that lie where the images lie."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal, ogr
from qgis.core import QgsCategorizedSymbolRenderer, QgsProject, QgsVectorLayer

from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.core.errors import OutputError
from hsi_plugin.core.grid import Grid
from hsi_plugin.maps.footprint import footprint_wkb
from hsi_plugin.maps.summary import COLUMNS, SummaryRow, write_summary
from hsi_plugin.maps.summary_style import STATES, summary_qml
from tests.builders import NORTH_UP, ROTATED, SHEARED, SOUTH_UP, UTM33, wkt
from tests.maps.test_cog import raising  # noqa: F401 - a fixture
from tests.maps.test_write import REPOSITORY, names

SCHEME = ClassScheme.from_names(['water', 'Wald, "alt"', 'soil'])


def row(name='scene', status='done', transform=NORTH_UP, epsg=UTM33, **values):
    whole = {
        'image': f'/in/{name}.tif', 'map': f'/out/{name}.tif', 'status': status, 'message': '', 'sensor': 'EnMAP', 'rows': 100, 'cols': 200,
        'crs_wkt': wkt(epsg) if epsg else '', 'transform': transform, 'bands_matched': 'the same bands', 'classified_pixels': 19000,
        'mean_confidence': 0.75, 'seconds': 1.25, 'device': 'cpu', 'started': '2026-05-01T10:00:00Z', 'model_sha256': 'ab' * 32,
        'counts': {'water': 10000, 'Wald, "alt"': 9000, 'soil': 0}, 'areas_m2': {'water': 9e6, 'Wald, "alt"': 8.1e6, 'soil': 0.0},
    }
    return SummaryRow(**{**whole, **values})


def failed(name='broken', message='It is damaged.\nCopy it again.'):
    return SummaryRow(f'/in/{name}.tif', '', 'failed', message, '', 0, 0, '', None, '', 0, None, None, '', '', '', {}, {})


def write(folder, rows, scheme=SCHEME):
    write_summary(folder / 'summary.csv', folder / 'summary.gpkg', rows, scheme)
    with open(folder / 'summary.csv', encoding='utf-8', newline='') as file:
        return list(csv.DictReader(file))


def layer_of(folder, name):
    """All features of a layer: fields, and the geometry as text."""
    dataset = gdal.OpenEx(str(folder / 'summary.gpkg'), gdal.OF_VECTOR)
    layer = dataset.GetLayerByName(name)
    out = []
    for feature in layer:
        geometry = feature.GetGeometryRef()
        out.append((feature.items(), geometry.Clone() if geometry is not None else None))
    return out


def test_a_line_an_image_with_columns_class_by_class(tmp_path, raising):  # noqa: F811
    rows = [row(), failed(), row('ü b', 'skipped', epsg=None, transform=None, areas_m2=dict.fromkeys(SCHEME.names), mean_confidence=None)]
    read = write(tmp_path, rows)
    text = (tmp_path / 'summary.csv').read_text('utf-8')
    assert len(text.splitlines()) == 4
    assert ';' not in text
    assert list(read[0]) == [
        *(name for name, _ in COLUMNS), *(f'pixels: {n}' for n in SCHEME.names), *(f'area_m2: {n}' for n in SCHEME.names),
    ]
    assert (read[0]['image'], read[0]['status'], read[0]['crs']) == ('/in/scene.tif', 'done', 'EPSG:32633')
    assert tuple(float(v) for v in read[0]['transform'].split()) == NORTH_UP
    assert (read[0]['pixels: Wald, "alt"'], float(read[0]['area_m2: Wald, "alt"'])) == ('9000', 8.1e6)
    assert float(read[0]['mean_confidence']) == 0.75
    assert read[1]['message'] == 'It is damaged. Copy it again.'
    assert [read[1][c] for c in ('map', 'crs', 'mean_confidence', 'pixels: water', 'area_m2: soil')] == [''] * 5
    assert (read[2]['image'], read[2]['crs'], read[2]['pixels: water'], read[2]['area_m2: water']) == ('/in/ü b.tif', '', '10000', '')


def test_classes_are_those_of_the_rows_where_no_scheme_is_given(tmp_path):
    read = write(tmp_path, [row(counts={'a': 1}, areas_m2={}), row(counts={'b': 2}, areas_m2={'b': float('nan')})], None)
    assert [(r['pixels: a'], r['pixels: b'], r['area_m2: b']) for r in read] == [('1', '', ''), ('', '2', '')]
    assert write(tmp_path, [], None) == []


def test_footprints_with_all_columns_and_a_long_table_of_classes(tmp_path, raising):  # noqa: F811
    write(tmp_path, [row(), failed(), row('nowhere', epsg=None, areas_m2=dict.fromkeys(SCHEME.names))])
    images = layer_of(tmp_path, 'images')
    assert [set(fields) for fields, _ in images] == [{name for name, _ in COLUMNS}] * 3
    assert [fields['status'] for fields, _ in images] == ['done', 'failed', 'done']
    assert (images[0][0]['classified_pixels'], images[0][0]['seconds'], images[1][0]['seconds']) == (19000, 1.25, None)
    assert [geometry is None for _, geometry in images] == [False, True, True]
    classes = [fields for fields, _ in layer_of(tmp_path, 'class_areas')]
    assert [(c['image'], c['class'], c['count'], c['area_m2']) for c in classes] == [
        ('/in/scene.tif', 'water', 10000, 9e6), ('/in/scene.tif', 'Wald, "alt"', 9000, 8.1e6), ('/in/scene.tif', 'soil', 0, 0.0),
        *(('/in/nowhere.tif', name, count, None) for name, count in zip(SCHEME.names, (10000, 9000, 0))),
    ]


def test_stock_gdal_reads_it(tmp_path):
    write(tmp_path, [row()])
    done = subprocess.run(['ogrinfo', '-al', str(tmp_path / 'summary.gpkg'), 'images'], capture_output=True, text=True, check=True)
    assert not done.stderr
    for part in ('Feature Count: 1', 'Geometry: Multi Polygon', 'ID["EPSG",4326]', 'status (String) = done'):
        assert part in done.stdout


def test_stock_qgis_shows_it_by_status_with_names(tmp_path, qgis_app):
    write(tmp_path, [row(), failed(), row('b', 'skipped')])
    layer = QgsVectorLayer(f'{tmp_path / "summary.gpkg"}|layername=images', 'summary', 'ogr')
    assert layer.isValid()
    assert layer.featureCount() == 3
    renderer = layer.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    assert renderer.classAttribute() == 'status'
    shown = [(c.value(), c.label(), c.symbol().symbolLayer(0).strokeColor().name()) for c in renderer.categories()]
    assert shown == list(STATES)
    assert renderer.categories()[0].symbol().symbolLayer(0).fillColor().alpha() < 100
    assert layer.labelsEnabled()
    settings = layer.labeling().settings()
    assert settings.isExpression
    assert settings.thinningSettings().minimumFeatureSize() == 15
    QgsProject.instance().clear()


# --- footprints ------------------------------------------------------------------------------------------------------------------------


def geometry_of(grid):
    wkb = footprint_wkb(grid)
    return None if wkb is None else ogr.CreateGeometryFromWkb(wkb)


@pytest.mark.parametrize('transform', [NORTH_UP, ROTATED, SHEARED, SOUTH_UP], ids=['north-up', 'rotated', 'sheared', 'south-up'])
def test_a_footprint_holds_its_pixels_and_no_others(transform):
    grid = Grid(100, 200, transform, wkt(UTM33))
    outline = geometry_of(grid)
    assert outline.IsValid()
    from hsi_plugin.cubes.crs import transform_points

    def inside(row, col):
        x, y = (np.array([v]) for v in grid.xy(row, col))
        (lon,), (lat,) = transform_points(x, y, grid.crs_wkt, wkt(4326))
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(float(lon), float(lat))
        return outline.Contains(point)

    assert all(inside(r, c) for r in (0, 50, 99) for c in (0, 100, 199))
    assert not any(inside(r, c) for r, c in ((-1, 100), (100, 100), (50, -1), (50, 200), (-1, -1)))


def test_curved_sides_are_followed():
    """A side of 1,600 km along a parallel of a UTM grid is no straight line in degrees."""
    grid = Grid(10, 16, (100_000.0, 100_000.0, 0.0, 8_000_000.0, 0.0, -100_000.0), wkt(UTM33))
    outline = geometry_of(grid)  # which its parts do not keep
    ring = outline.GetGeometryRef(0).GetGeometryRef(0)
    top = [ring.GetPoint_2D(i) for i in range(9)]
    straight = np.interp(top[4][0], [top[0][0], top[8][0]], [top[0][1], top[8][1]])
    assert top[4][1] - straight > 0.5  # degrees


def test_the_date_line_cuts_and_does_not_turn_the_world_around():
    east = Grid(1000, 2000, (620_000.0, 30.0, 0.0, 7_000_000.0, 0.0, -30.0), wkt(32660))
    outline = geometry_of(east)
    assert outline.IsValid()
    assert outline.GetGeometryCount() == 2
    boxes = [outline.GetGeometryRef(i).GetEnvelope() for i in (0, 1)]
    assert sorted((round(b[0]), round(b[1])) for b in boxes)[0][0] == -180
    assert max(b[1] for b in boxes) == pytest.approx(180.0)
    assert sum(b[1] - b[0] for b in boxes) < 3.0
    whole = geometry_of(replace(east, transform=(500_000.0, *east.transform[1:])))
    assert whole.GetGeometryCount() == 1
    cosine = np.cos(np.deg2rad(63.0))
    assert outline.GetArea() == pytest.approx(30_000.0 * 60_000.0 / 111_320.0**2 / cosine, rel=0.05)
    beyond = geometry_of(Grid(10, 20, (179.0, 0.1, 0.0, 10.0, 0.0, -0.1), wkt(4326)))  # longitudes up to 181
    assert sorted(tuple(round(v, 6) for v in beyond.GetGeometryRef(i).GetEnvelope()) for i in (0, 1)) == [
        (-180.0, -179.0, 9.0, 10.0), (179.0, 180.0, 9.0, 10.0),
    ]
    other = geometry_of(Grid(10, 10, (200.0, 1.0, 0.0, 10.0, 0.0, -1.0), wkt(4326)))  # 200 to 210 degrees east
    assert other.GetEnvelope() == (-160.0, -150.0, 0.0, 10.0)


def test_a_pole_lies_inside():
    for epsg, sign in ((3413, 1), (3031, -1)):
        outline = geometry_of(Grid(100, 100, (-500_000.0, 10_000.0, 0.0, 500_000.0, 0.0, -10_000.0), wkt(epsg)))
        box = outline.GetEnvelope()
        assert (box[0], box[1]) == pytest.approx((-180.0, 180.0))
        assert max(abs(box[2]), abs(box[3])) == pytest.approx(90.0)
        assert min(sign * box[2], sign * box[3]) > 83.0
        beside = geometry_of(Grid(10, 10, (600_000.0, 10_000.0, 0.0, 600_000.0, 0.0, -10_000.0), wkt(epsg)))
        assert beside.GetEnvelope()[1] - beside.GetEnvelope()[0] < 20.0


def test_the_world_is_the_world():
    outline = geometry_of(Grid(180, 360, (-180.0, 1.0, 0.0, 90.0, 0.0, -1.0), wkt(4326)))
    assert outline.GetEnvelope() == (-180.0, 180.0, -90.0, 90.0)


@pytest.mark.parametrize('crs', ['', 'no reference system', 'LOCAL_CS["arbitrary",UNIT["metre",1]]'])
def test_what_has_no_place_on_earth_has_no_footprint(crs, raising):  # noqa: F811
    assert footprint_wkb(Grid(10, 10, NORTH_UP, crs)) is None
    assert footprint_wkb(Grid(10, 10, None, wkt(UTM33))) is None
    assert footprint_wkb(Grid(10, 10, (1e30, 30.0, 0.0, 1e30, 0.0, -30.0), wkt(UTM33))) is None


@given(
    st.floats(-700.0, 700.0), st.floats(-60.0, 60.0), st.floats(0.0, 6.28), st.floats(0.001, 1.0), st.floats(0.001, 0.2),
)
def test_any_footprint_lies_on_the_globe_and_keeps_its_size(lon, lat, turned, width, height):
    cos, sin = np.cos(turned), np.sin(turned)
    grid = Grid(20, 30, (lon, width * cos, -height * sin, lat, width * sin * 0.2, -height * cos), wkt(4326))
    determinant = abs(width * cos * height * cos - height * sin * width * sin * 0.2)
    outline = geometry_of(grid)
    if abs(lat) + 30 * width + 20 * height > 90.0:
        assert outline is None or outline.GetEnvelope()[3] <= 90.0
        return
    box = outline.GetEnvelope()
    assert -180.0 <= box[0] <= box[1] <= 180.0
    assert outline.GetArea() == pytest.approx(600 * determinant, rel=1e-6, abs=1e-6)


# --- files -----------------------------------------------------------------------------------------------------------------------------


def test_names_that_are_no_text_are_shown(tmp_path):
    read = write(tmp_path, [row('bad\udcff\tname'), row("it's; DROP TABLE images; --")])
    assert read[0]['image'] == '/in/bad\\udcff name.tif'
    images = layer_of(tmp_path, 'images')
    assert [fields['image'] for fields, _ in images] == [r['image'] for r in read]


def test_it_takes_the_place_of_the_one_before_and_of_what_lay_beside_it(tmp_path):
    write(tmp_path, [row(), row('b')])
    for ending in ('-wal', '-shm'):
        (tmp_path / f'summary.gpkg{ending}').write_bytes(b'of a reader of the old file')
    write(tmp_path, [row('c')])
    assert [fields['image'] for fields, _ in layer_of(tmp_path, 'images')] == ['/in/c.tif']
    assert names(tmp_path) == ['summary.csv', 'summary.gpkg']


@pytest.mark.parametrize('kib', [4, 60, 120, 200, 400])  # full while the table, the layers, the rows are written
@pytest.mark.filterwarnings('ignore::pytest.PytestUnraisableExceptionWarning')  # GDAL that raises does so while it closes a file, too
def test_full_disk(small_disk, kib, raising):  # noqa: F811
    folder = small_disk(kib)
    many = [row(f'scene{i:05}' * 4) for i in range(600)]
    before = {}
    if kib > 150:
        write(folder, [row()])
        before = {n: (folder / n).read_bytes() for n in names(folder)}
    with pytest.raises(OutputError, match='disk'):
        write(folder, many)
    left = {n: (folder / n).read_bytes() for n in names(folder) if n != 'summary.csv'}
    assert left == {n: content for n, content in before.items() if n != 'summary.csv'}


def test_read_only_folder(tmp_path):
    tmp_path.chmod(0o555)
    try:
        if os.access(tmp_path, os.W_OK):
            pytest.skip('this user may write everywhere')
        with pytest.raises(OutputError, match='written'):
            write(tmp_path, [row()])
    finally:
        tmp_path.chmod(0o755)


MANY = """
import resource, sys, time
from pathlib import Path
from tests.maps.test_summary import *
rows = [row(f's{i}', epsg=32633 + i % 3) for i in range(4000)]
write_summary(Path(sys.argv[1]) / 'w.csv', Path(sys.argv[1]) / 'w.gpkg', rows[:200], SCHEME)
before, began = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
write_summary(Path(sys.argv[1]) / 's.csv', Path(sys.argv[1]) / 's.gpkg', rows, SCHEME)
print(time.process_time() - began, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


def test_many_rows_take_little_time_and_no_more_memory(tmp_path):
    done = subprocess.run(
        [sys.executable, '-c', MANY, str(tmp_path)], capture_output=True, text=True, check=True, cwd=REPOSITORY,
        env={**os.environ, 'QT_QPA_PLATFORM': 'offscreen'},
    )
    seconds, kib = (float(v) for v in done.stdout.split())
    assert seconds < 8.0  # 0.9 where nothing else runs
    assert kib < 20_000


def test_the_style_is_small_and_names_every_status():
    style = summary_qml()
    assert len(style) < 10_000
    assert all(f'value="{value}"' in style for value, _, _ in STATES)
