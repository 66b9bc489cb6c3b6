"""The package for the field as a job: points, a picture underneath that lies where it belongs, and the way back by the verb of labels."""

from __future__ import annotations

import csv
import json

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsPointXY, QgsRasterLayer

from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.core.designs import SIMPLE
from hsi_plugin.core.errors import JobCancelled, LabelError
from hsi_plugin.core.grid import Grid
from hsi_plugin.core.reference import DrawnSample, SampleDesign, Stratum
from hsi_plugin.cubes import open_cube
from hsi_plugin.engine import field_map
from hsi_plugin.engine.inline import InlineEngine
from hsi_plugin.engine.label_jobs import MergeLabelsJob
from hsi_plugin.engine.review_jobs import ReviewPackageJob
from hsi_plugin.labels.reference.review import Review
from hsi_plugin.labels.session import LabelSession
from hsi_plugin.spectra.picture import write_picture
from hsi_plugin.spectra.recipes import recipe

from .. import builders
from ..labels.test_field import observe

SCHEME = ClassScheme.from_names(['water', 'tree'])
PIXELS = [(2, 3), (20, 60), (47, 63), (30, 30)]


def run(job):
    with InlineEngine() as engine:
        return engine.submit(job).wait(60.0)


def a_review(folder, transform=builders.NORTH_UP, name='scene', epsg=builders.UTM33):
    """A cube, and a session with a sample of four pixels of a map of it; returns both paths."""
    path = builders.write_geotiff(
        folder / f'{name}.tif', builders.learnable_scene()[0], builders.wavelengths(30), scale=1e-4, transform=transform, epsg=epsg
    )
    rows, cols = np.array(PIXELS).T
    design = SampleDesign(SIMPLE, 1, (Stratum(0, 'all', '#000000', 3072, None, 4, 3072),), 'map.tif', 'a' * 64)
    drawn = DrawnSample(design, rows, cols, np.zeros(4, int), np.array([1, 2, 1, 2]), np.full(4, 4 / 3072), np.full(4, -1))
    session = folder / f'{name}.gpkg'
    with open_cube(path) as cube, LabelSession.create(session, cube.grid, cube.path, bands=cube.bands, annotator='ann') as made:
        Review(made).add_design(drawn, SCHEME, 'sample')
    return path, session


def colour_at(layer, x, y):
    """Red, green, blue and alpha of a raster layer at a place."""
    return [layer.dataProvider().sample(QgsPointXY(x, y), band)[0] for band in range(1, 5)]


def shown(cube_path, tmp_path):
    """The picture that the plugin shows of the cube, ``(4, rows, cols)``, and its grid."""
    with open_cube(cube_path) as cube:
        target = tmp_path / 'shown.tif'
        write_picture(cube, target, recipe(cube.bands, cube.units))
        return gdal.Open(str(target)).ReadAsArray(), cube.grid


def test_the_picture_lies_where_it_belongs(tmp_path, qgis_app):
    cube, session = a_review(tmp_path)
    package = tmp_path / 'field_review.gpkg'
    found = run(ReviewPackageJob(str(session), str(package)))
    assert (found['points'], found['basemap'], found['tables'], found['warnings']) == (4, True, ['basemap'], [])
    layer = QgsRasterLayer(f'GPKG:{package}:basemap', 'basemap', 'gdal')
    assert layer.isValid()
    assert layer.crs().authid() == 'EPSG:32633'
    assert (layer.bandCount(), layer.width(), layer.height()) == (4, 64, 48)
    pixels, grid = shown(cube, tmp_path)
    for row, col in PIXELS:
        assert colour_at(layer, *grid.xy(row, col)) == pixels[:, row, col].tolist()
    outside = grid.xy(-3, -3)
    assert not layer.extent().contains(QgsPointXY(*outside))


@pytest.mark.parametrize('transform', [builders.ROTATED, builders.SOUTH_UP])
def test_turned_images_are_turned_along_the_axes(tmp_path, transform, qgis_app):
    cube, session = a_review(tmp_path, transform)
    package = tmp_path / 'field.gpkg'
    run(ReviewPackageJob(str(session), str(package)))
    layer = QgsRasterLayer(f'GPKG:{package}:basemap', 'basemap', 'gdal')
    assert layer.isValid()
    pixels, grid = shown(cube, tmp_path)
    right = [colour_at(layer, *grid.xy(r, c)) == pixels[:, r, c].tolist() for r in range(2, 46, 3) for c in range(2, 62, 3)]
    assert np.mean(right) > 0.95  # nearest neighbours: a pixel's middle may fall on an edge
    corner = grid.xy(-2, -2)
    assert not layer.extent().contains(QgsPointXY(*corner)) or colour_at(layer, *corner)[3] in (0.0, None)


@pytest.mark.parametrize('transform', [builders.NORTH_UP, builders.ROTATED])
def test_large_images_are_shown_coarsely_and_the_points_in_full_detail(tmp_path, transform, monkeypatch, qgis_app):
    monkeypatch.setattr(field_map, 'REACH', 3)
    cube, _ = a_review(tmp_path, transform)
    package = tmp_path / 'small.gpkg'
    gdal.GetDriverByName('GPKG').Create(str(package), 0, 0, 0, gdal.GDT_Unknown)
    with open_cube(cube) as opened:
        tables = field_map.add_field_map(opened, package, [(20, 40)], side=16)
        # Both are as bright as each other: the limits come from the whole image.
        what = recipe(opened.bands, opened.units)
        limits = write_picture(opened, tmp_path / 'coarse.tif', what, step=4)
        values, _ = opened.read(opened.grid.window, what.bands)
        full, grid = what.encode(what.apply(values), limits), opened.grid
    assert tables == ('basemap', 'basemap_detail')
    whole = QgsRasterLayer(f'GPKG:{package}:basemap', 'basemap', 'gdal')
    detail = QgsRasterLayer(f'GPKG:{package}:basemap_detail', 'detail', 'gdal')
    assert whole.isValid()
    assert detail.isValid()
    assert detail.extent().contains(QgsPointXY(*grid.xy(20, 40)))
    right = [colour_at(detail, *grid.xy(r, c))[:3] == full[:, r, c].tolist() for r in range(18, 23) for c in range(38, 43)]
    assert np.mean(right) > 0.9
    far = colour_at(detail, *grid.xy(40, 10))
    assert far[3] in (0.0, None) or np.isnan(far[3])  # nothing was drawn there
    assert colour_at(whole, *grid.xy(40, 10))[3] == 255.0


def test_surroundings_are_cut_at_the_edge_and_shared_by_neighbours():
    grid = Grid(100, 100, builders.NORTH_UP)
    windows = field_map.surroundings(grid, [(0, 0), (3, 3), (50, 99)], 20)
    assert [(w.row, w.col, w.height, w.width) for w in windows] == [(0, 0, 21, 21), (30, 79, 41, 21)]


def test_without_the_image_the_points_go_alone(tmp_path):
    cube, session = a_review(tmp_path)
    cube.rename(tmp_path / 'elsewhere.tif')
    found = run(ReviewPackageJob(str(session), str(tmp_path / 'a.gpkg')))
    assert (found['points'], found['basemap']) == (4, False)
    assert 'no picture underneath' in found['warnings'][0]
    named = run(ReviewPackageJob(str(session), str(tmp_path / 'b.gpkg'), cube=str(tmp_path / 'elsewhere.tif')))
    assert named['basemap']
    other = builders.write_geotiff(tmp_path / 'other.tif', np.ones((3, 5, 5), 'int16'), builders.wavelengths(3))
    refused = run(ReviewPackageJob(str(session), str(tmp_path / 'c.gpkg'), cube=str(other)))
    assert not refused['basemap']
    assert 'another image' in refused['warnings'][0]


def test_the_package_comes_back_by_the_verb_that_merges_labels(tmp_path):
    _, session = a_review(tmp_path)
    package = tmp_path / 'field.gpkg'
    run(ReviewPackageJob(str(session), str(package)))
    observe(package, 2, observed_class='tree', observer='Eva', observed_utc='2026-05-01T10:00:00Z')
    with LabelSession.open(session, 'ann') as made:
        review = Review(made)
        review.answer(review.points()[1].uuid, 'class', 'water')
    found = run(MergeLabelsJob(str(session), str(package), str(tmp_path / 'conflicts.csv')))
    assert (found['taken'], found['known']) == (1, 0)
    with open(tmp_path / 'conflicts.csv', newline='') as file:
        lines = list(csv.DictReader(file))
    assert {(line['annotator'], line['class'], line['row'], line['col']) for line in lines} == {
        ('Eva', 'tree', '20', '60'), ('ann', 'water', '20', '60')
    }  # fmt: skip
    assert [(c['row'], c['col']) for c in found['conflicts']] == [PIXELS[1]]
    assert 'Eva: tree' in found['report']
    assert run(MergeLabelsJob(str(session), str(package)))['taken'] == 0


def test_a_cancel_leaves_no_package(tmp_path, monkeypatch):
    _, session = a_review(tmp_path)
    with InlineEngine() as engine:
        handles = []

        def cancelling(*arguments, cancelled, **options):
            handles[0].cancel()
            return drawn(*arguments, cancelled=cancelled, **options)

        drawn = field_map.write_picture
        monkeypatch.setattr(field_map, 'write_picture', cancelling)
        handles.append(engine.submit(ReviewPackageJob(str(session), str(tmp_path / 'field.gpkg'))))
        with pytest.raises(JobCancelled):
            handles[0].wait(60.0)
    assert [p.name for p in tmp_path.iterdir() if 'field' in p.name] == []


def test_copies_with_a_review_are_merged_by_that_verb_too(tmp_path):
    _, session = a_review(tmp_path)
    copy = tmp_path / 'copy.gpkg'
    copy.write_bytes(session.read_bytes())
    with LabelSession.open(copy, 'Ben') as made:
        review = Review(made)
        review.answer(review.points()[0].uuid, 'class', 'water')
        made.add_label(5, 5, 'tree')
    found = run(MergeLabelsJob(str(session), str(copy)))
    assert found['taken'] == 2  # a label and an answer
    with LabelSession.open(session) as made:
        assert Review(made).points()[0].status == 'answered'
        assert made.label_at(5, 5) == 2


def test_what_cannot_be_done_is_said(tmp_path):
    _, session = a_review(tmp_path)
    with pytest.raises(LabelError, match='no reference sample "x"'):
        run(ReviewPackageJob(str(session), str(tmp_path / 'a.gpkg'), design='x'))
    _, lost = a_review(tmp_path, transform=None, name='lost', epsg=None)
    with pytest.raises(LabelError, match='no map position'):
        run(ReviewPackageJob(str(lost), str(tmp_path / 'a.gpkg')))
    assert not (tmp_path / 'a.gpkg').exists()
    assert json.loads(json.dumps(ReviewPackageJob('a', 'b').to_json())) == ReviewPackageJob('a', 'b').to_json()
