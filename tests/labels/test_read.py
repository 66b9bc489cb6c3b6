"""Labels are read from whatever people have, and what cannot be used is said."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.core.errors import LabelError
from hsi_plugin.core.grid import Grid
from hsi_plugin.cubes.crs import transform_points
from hsi_plugin.labels.read import check_trainable, read_labels
from hsi_plugin.labels.read_raster import dataset_grid
from tests.builders import NORTH_UP, ROTATED, SHEARED, SOUTH_UP, UTM33, class_names, wkt, write_label_points, write_label_raster

NAMES = class_names(3)
GRIDS = {'north-up': NORTH_UP, 'rotated': ROTATED, 'sheared': SHEARED, 'south-up': SOUTH_UP}


def some_labels(rows=30, cols=40, count=25, seed=0):
    rng = np.random.default_rng(seed)
    labels = np.zeros((rows, cols), np.uint8)
    labels.flat[rng.choice(rows * cols, count, replace=False)] = rng.integers(1, 4, count)
    return labels


def grid_of(labels, transform=NORTH_UP, epsg=UTM33):
    return Grid(*labels.shape, transform, wkt(epsg) if epsg else '')


def write_vector(path, features, epsg=UTM33, fields=(('class', ogr.OFTString),), driver='GPKG', kind=ogr.wkbUnknown):
    """Write `[(wkt, {field: value})]`."""
    reference = None
    if epsg:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    dataset = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    layer = dataset.CreateLayer('things', reference, kind)
    for name, type_ in fields:
        layer.CreateField(ogr.FieldDefn(name, type_))
    for text, values in features:
        feature = ogr.Feature(layer.GetLayerDefn())
        if text is not None:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(text))
        for name, value in values.items():
            feature.SetField(name, value)
        layer.CreateFeature(feature)
    layer = dataset = None
    return path


@pytest.mark.parametrize('transform', GRIDS.values(), ids=GRIDS.keys())
def test_points_come_back_on_their_pixels(tmp_path, transform):
    labels = some_labels()
    path = write_label_points(tmp_path / 'points.gpkg', labels, NAMES, transform)
    found = read_labels(path, grid_of(labels, transform))
    assert found.scheme.names == sorted(NAMES)
    back = found.to_raster(grid_of(labels, transform))
    named = np.array(['', *found.scheme.names])[back]
    assert (named == np.array(['', *NAMES])[labels]).all()
    assert found.warnings == ()


def test_points_in_longitude_and_latitude_are_transformed(tmp_path):
    labels = some_labels()
    grid = grid_of(labels)
    rows, cols = np.nonzero(labels)
    x, y = np.array([grid.xy(r, c) for r, c in zip(rows, cols)]).T
    lon, lat = transform_points(x, y, grid.crs_wkt, wkt(4326))
    features = [(f'POINT({a} {b})', {'class': NAMES[labels[r, c] - 1]}) for a, b, r, c in zip(lon, lat, rows, cols)]
    found = read_labels(write_vector(tmp_path / 'lonlat.gpkg', features, 4326), grid, scheme=ClassScheme.from_names(NAMES))
    assert (found.to_raster(grid) == labels).all()


def test_text_table_with_coordinates(tmp_path):
    labels = some_labels(count=6)
    grid = grid_of(labels)
    lines = ['x,y,class'] + [f'{grid.xy(r, c)[0]},{grid.xy(r, c)[1]},{NAMES[labels[r, c] - 1]}' for r, c in zip(*np.nonzero(labels))]
    path = tmp_path / 'points.csv'
    path.write_text('\n'.join(lines))
    found = read_labels(path, grid, scheme=ClassScheme.from_names(NAMES))
    assert (found.to_raster(grid) == labels).all()
    assert any('reference system' in w for w in found.warnings)


def test_label_raster_keeps_names_and_colours(tmp_path):
    labels = some_labels()
    path = write_label_raster(tmp_path / 'labels.tif', labels, NAMES)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    table = gdal.ColorTable()
    for value, colour in ((1, (0, 0, 255, 255)), (2, (0, 128, 0, 255)), (3, (1, 2, 3, 255))):
        table.SetColorEntry(value, colour)
    dataset.GetRasterBand(1).SetColorTable(table)
    dataset = None
    found = read_labels(path, grid_of(labels))
    assert (found.to_raster(grid_of(labels)) == labels).all()
    assert found.scheme.names == NAMES
    assert [c.colour for c in found.scheme] == ['#0000ff', '#008000', '#010203']


def test_values_without_names_become_numbered_classes(tmp_path):
    labels = some_labels().astype(np.int16)
    labels[labels == 3] = 70
    labels[0, :2] = (-5, -9999)
    dataset = gdal.GetDriverByName('GTiff').Create(str(tmp_path / 'a.tif'), 40, 30, 1, gdal.GDT_Int16)
    dataset.GetRasterBand(1).SetNoDataValue(-9999)
    dataset.GetRasterBand(1).WriteArray(labels)
    dataset = None
    grid = grid_of(labels)
    found = read_labels(tmp_path / 'a.tif', grid)
    assert found.scheme.names == ['class 1', 'class 2', 'class 70']
    assert any('1 pixels with negative' in w for w in found.warnings)
    assert any('no map position' in w for w in found.warnings)
    assert int(found.counts().sum()) == int((labels > 0).sum())


def raster(path, values, kind=gdal.GDT_Float32, bands=1, transform=NORTH_UP):
    dataset = gdal.GetDriverByName('GTiff').Create(str(path), values.shape[1], values.shape[0], bands, kind)
    dataset.SetGeoTransform(transform)
    dataset.SetProjection(wkt(UTM33))
    for b in range(bands):
        dataset.GetRasterBand(b + 1).WriteArray(values)
    dataset = None
    return path


def test_float_raster_of_whole_numbers_is_read_and_nan_is_unlabelled(tmp_path):
    values = some_labels().astype(np.float32)
    values[values == 0] = np.nan
    found = read_labels(raster(tmp_path / 'a.tif', values), grid_of(values))
    assert int(found.counts().sum()) == int(np.isfinite(values).sum())


@pytest.mark.parametrize(
    ('change', 'said'),
    [
        ({'values': some_labels() * 0.3}, 'fractions'),
        ({'bands': 3}, '3 bands'),
        ({'values': some_labels(31, 40)}, '31 × 40'),
        ({'transform': (NORTH_UP[0] + 15.1, *NORTH_UP[1:])}, 'lies elsewhere'),
        ({'values': np.zeros((30, 40))}, 'labels no pixel'),
        ({'values': np.arange(1, 1201).reshape(30, 40) * 7.0, 'kind': gdal.GDT_Int32, 'rows': 30}, None),
    ],
)
def test_unfit_rasters_are_refused_with_a_sentence(tmp_path, change, said):
    change = dict(change)
    change.pop('rows', None)
    path = raster(tmp_path / 'a.tif', change.pop('values', some_labels()), **change)
    if said is None:
        assert len(read_labels(path, Grid(30, 40, NORTH_UP, wkt(UTM33))).scheme) == 1200
        return
    with pytest.raises(LabelError, match=said) as refused:
        read_labels(path, Grid(30, 40, NORTH_UP, wkt(UTM33)))
    assert refused.value.remedy


def test_same_corners_in_another_zone_are_refused(tmp_path):
    labels = some_labels()
    path = write_label_raster(tmp_path / 'labels.tif', labels, NAMES, epsg=32632)
    with pytest.raises(LabelError, match='lies elsewhere'):
        read_labels(path, grid_of(labels))


def box(grid, row, col, height, width):
    corners = [(row, col), (row, col + width), (row + height, col + width), (row + height, col), (row, col)]
    return 'POLYGON((' + ','.join('{} {}'.format(*grid.xy(r - 0.5, c - 0.5)) for r, c in corners) + '))'


def test_everything_unusable_is_counted_and_said(tmp_path):
    grid = Grid(30, 40, NORTH_UP, wkt(UTM33))
    x, y = grid.xy(3, 4)
    features = [
        (f'POINT({x} {y})', {'class': 'water'}),
        (f'POINT({x + 1} {y - 1})', {'class': ' WATER '}),  # the same pixel, the same class in another spelling
        ('MULTIPOINT({} {}, {} {})'.format(*grid.xy(5, 5), *grid.xy(6, 6)), {'class': 'tree'}),
        ('POINT(0 0)', {'class': 'tree'}),
        ('POINT({} {})'.format(*grid.xy(9, 9)), {}),
        ('POINT({} {})'.format(*grid.xy(9, 9)), {'class': '  '}),
        (None, {'class': 'tree'}),
        ('POINT EMPTY', {'class': 'tree'}),
        (box(grid, 10, 10, 2, 3), {'class': 'soil'}),
        (box(grid, 11, 12, 3, 3), {'class': 'tree'}),  # shares one pixel with the soil
        (box(grid, 20.6, 20.6, 0.3, 0.3), {'class': 'soil'}),
        (box(grid, 100, 100, 5, 5), {'class': 'soil'}),
        ('POINT(0 0)', {'class': 'snow'}),
    ]
    found = read_labels(write_vector(tmp_path / 'mixed.gpkg', features), grid)
    assert found.scheme.names == ['soil', 'tree', 'water']
    assert found.counts().tolist() == [5, 10, 1]
    said = ' '.join(found.warnings)
    for part in (
        '2 features have no value in "class"', '2 features have no geometry', '2 of 6 points lie outside', '1 of 4 polygons lie outside',
        '1 of 4 polygons are too small', '1 pixel has labels of several classes', '"snow"',
    ):
        assert part in said


def test_curved_polygons_are_linearised(tmp_path):
    grid = Grid(30, 40, NORTH_UP, wkt(UTM33))
    x, y = grid.xy(15, 20)
    circle = f'CURVEPOLYGON(CIRCULARSTRING({x - 150} {y}, {x} {y + 150}, {x + 150} {y}, {x} {y - 150}, {x - 150} {y}))'
    found = read_labels(write_vector(tmp_path / 'curve.gpkg', [(circle, {'class': 'pond'})]), grid)
    inside = sum(np.hypot(r - 15, c - 20) * 30 < 150 for r in range(30) for c in range(40))
    assert abs(len(found) - inside) <= 4  # centres on the circle itself may go either way


def test_lines_are_refused(tmp_path):
    path = write_vector(tmp_path / 'lines.gpkg', [('LINESTRING(0 0, 1 1)', {'class': 'road'})])
    with pytest.raises(LabelError, match='cover no pixels'):
        read_labels(path, Grid(30, 40, NORTH_UP, wkt(UTM33)))
    path = write_vector(tmp_path / 'more.gpkg', [('MULTILINESTRING((0 0, 1 1))', {'class': 'road'})])
    with pytest.raises(LabelError, match='cover no pixels'):
        read_labels(path, Grid(30, 40, NORTH_UP, wkt(UTM33)))


def test_numbers_in_a_field(tmp_path):
    grid = Grid(30, 40, NORTH_UP, wkt(UTM33))
    features = [('POINT({} {})'.format(*grid.xy(i, i)), {'mc_id': v}) for i, v in enumerate((10, 2, 2, 7))]
    path = write_vector(tmp_path / 'numbers.gpkg', features, fields=(('mc_id', ogr.OFTInteger), ('note', ogr.OFTString)))
    assert read_labels(path, grid).scheme.names == ['class 2', 'class 7', 'class 10']
    with pytest.raises(LabelError, match='"class 7", "class 10", which are not among'):
        read_labels(path, grid, scheme=ClassScheme.from_names(NAMES))
    known = read_labels(path, grid, scheme=ClassScheme.from_names(list('abcdefghij')))
    assert sorted(known.values) == [2, 2, 7, 10]
    features = [('POINT({} {})'.format(*grid.xy(1, 1)), {'class': 1.5})]
    with pytest.raises(LabelError, match=r'fractions such as 1\.5'):
        read_labels(write_vector(tmp_path / 'real.gpkg', features, fields=(('class', ogr.OFTReal),)), grid)


def test_the_field_is_found_or_asked_for(tmp_path):
    grid = Grid(30, 40, NORTH_UP, wkt(UTM33))
    point = 'POINT({} {})'.format(*grid.xy(1, 1))
    text, number = ogr.OFTString, ogr.OFTInteger
    cases = [
        ((('Class_Name', text), ('class_id', number)), 'Class_Name'),
        ((('id', number), ('what', text)), 'what'),
        ((('class', text), ('label', text)), None),
        ((('a', text), ('b', text)), None),
    ]
    for i, (fields, expected) in enumerate(cases):
        values = {name: 5 if kind == number else 'tree' for name, kind in fields}
        path = write_vector(tmp_path / f'{i}.gpkg', [(point, values)], fields=fields)
        if expected:
            assert read_labels(path, grid).scheme.names == ['tree']
        else:
            with pytest.raises(LabelError, match=f'"{fields[0][0]}", "{fields[1][0]}"'):
                read_labels(path, grid)
            assert len(read_labels(path, grid, fields[0][0].upper())) == 1
    with pytest.raises(LabelError, match='no field "wrong"'):
        read_labels(path, grid, 'wrong')


def test_files_that_are_no_labels(tmp_path):
    grid = Grid(30, 40, NORTH_UP, wkt(UTM33))
    with pytest.raises(LabelError, match='There is no file'):
        read_labels(tmp_path / 'absent.gpkg', grid)
    (tmp_path / 'text.txt').write_text('nothing')
    with pytest.raises(LabelError, match='neither a vector nor a raster'):
        read_labels(tmp_path / 'text.txt', grid)
    with pytest.raises(LabelError, match='no feature'):
        read_labels(write_vector(tmp_path / 'empty.gpkg', []), grid)
    with pytest.raises(LabelError, match='labels no pixel') as refused:
        read_labels(write_vector(tmp_path / 'far.gpkg', [('POINT(1 1)', {'class': 'a'})]), grid)
    assert '1 of 1 points lie outside' in refused.value.remedy


def test_layer_without_reference_system_is_taken_as_the_cubes(tmp_path):
    grid = Grid(30, 40, NORTH_UP, wkt(UTM33))
    path = write_vector(tmp_path / 'a.shp', [('POINT({} {})'.format(*grid.xy(2, 3)), {'class': 'a'})], None, driver='ESRI Shapefile',
                        kind=ogr.wkbPoint)
    found = read_labels(path, grid)
    assert (found.rows.tolist(), found.cols.tolist()) == ([2], [3])
    assert any('does not tell its reference system' in w for w in found.warnings)


@pytest.mark.parametrize('sign', [-1, 1], ids=['as QGIS shows it', 'rows counted downwards'])
def test_cube_without_position(tmp_path, sign):
    grid = Grid(30, 40)
    path = write_vector(tmp_path / 'a.gpkg', [(f'POINT(3.5 {sign * 2.5})', {'class': 'a'})], None)
    found = read_labels(path, grid)
    assert (found.rows.tolist(), found.cols.tolist()) == ([2], [3])
    assert any('no map position' in w for w in found.warnings) == (sign > 0)


def test_qgis_source_with_layer_and_filter(tmp_path):
    labels = some_labels()
    path = write_label_points(tmp_path / 'points.gpkg', labels, NAMES)
    found = read_labels(f'{path}|layername=labels|subset="class" <> \'tree\'', grid_of(labels))
    assert found.scheme.names == ['soil', 'water']
    with pytest.raises(LabelError, match='has no layer "other"'):
        read_labels(f'{path}|layername=other', grid_of(labels))


def test_trainable():
    from hsi_plugin.labels.label_set import LabelSet

    def labels(values):
        n = np.arange(len(values))
        return LabelSet(n, n, np.array(values), ClassScheme.from_names(NAMES))

    check_trainable(labels([1, 1, 2, 2, 3, 3]))
    with pytest.raises(LabelError, match=r'"soil" \(1\)'):
        check_trainable(labels([1, 1, 2, 2, 3]))
    with pytest.raises(LabelError, match='only class "tree"'):
        check_trainable(labels([2, 2]))
    kept = labels([3, 3, 1]).without_empty_classes()
    assert kept.scheme.names == ['water', 'soil']
    assert kept.values.tolist() == [2, 2, 1]


def test_hash_ignores_order(tmp_path):
    from dataclasses import replace

    labels = some_labels()
    found = read_labels(write_label_raster(tmp_path / 'a.tif', labels, NAMES), grid_of(labels))
    turned = replace(found, rows=found.rows[::-1], cols=found.cols[::-1], values=found.values[::-1])
    assert turned.sha256() == found.sha256()
    assert replace(found, values=found.values % 3 + 1).sha256() != found.sha256()


@pytest.mark.data
def test_real_enmap_labels(data):
    folder = data / 'scenes' / 'potsdam_enmap'
    dataset = gdal.Open(str(folder / 'landcover.tif'))
    grid = dataset_grid(dataset)
    dense = read_labels(folder / 'landcover.tif', grid)
    assert dict(zip(dense.scheme.names, dense.counts())) == {
        'roof': 505, 'pavement': 953, 'low vegetation': 1694, 'tree': 2070, 'soil': 91, 'water': 359,
    }
    points = read_labels(folder / 'landcover_points.gpkg', grid, 'level_1')
    assert points.warnings == ('45 of 120 points lie outside the cube; left out.',)
    assert points.counts().sum() == 75
    with pytest.raises(LabelError, match='"level_1", "level_2"'):
        read_labels(folder / 'landcover_points.gpkg', grid)
