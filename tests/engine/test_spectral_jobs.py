"""Maps by likeness, indices and libraries in a sensor's bands, from the job to the files."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from osgeo import gdal

from hsi_plugin.core.errors import CubeError, HsiError, JobCancelled, LabelError, OutputError, ParameterError
from hsi_plugin.cubes import open_cube
from hsi_plugin.engine.context import Context
from hsi_plugin.engine.job_types import job_from_json
from hsi_plugin.engine.protocol import Log, Progress
from hsi_plugin.engine.run import run
from hsi_plugin.engine.spectral_jobs import IndexJob, LibraryToCubeJob, SpectralAngleJob
from hsi_plugin.engine.spectral_references import many_colours
from hsi_plugin.maps.attribute_table import read_table
from hsi_plugin.spectra.angle import spectral_angle
from hsi_plugin.spectra.continuum import remove_continuum
from hsi_plugin.spectra.index import INDICES, compute_index
from hsi_plugin.spectra.library import SpectralLibrary, open_library
from hsi_plugin.spectra.library.write import write_library
from hsi_plugin.spectra.likeness import MEASURES, exact
from tests.builders import (
    ROTATED,
    SHEARED,
    SOUTH_UP,
    class_names,
    learnable_scene,
    sparse_labels,
    wavelengths,
    write_geotiff,
    write_label_points,
    write_label_raster,
)

BANDS = 60
NM = wavelengths(BANDS)
COMPARED = ~(((NM > 1340) & (NM < 1460)) | ((NM > 1790) & (NM < 1970)))


class Hearing(Context):
    """Hears everything, and cancels after so many questions."""

    def __init__(self, after=None):
        self.events, self.asked, self.after = [], 0, after
        super().__init__(1, self.events.append)

    def check_cancelled(self):
        self.asked += 1
        if self.asked == self.after:
            self.cancel()
        super().check_cancelled()

    @property
    def said(self):
        return [event.text for event in self.events if isinstance(event, Log)]


@pytest.fixture(scope='module')
def scene(tmp_path_factory):
    """A cube of three materials with a corner of nodata, its truth and its labels; read only."""
    folder = tmp_path_factory.mktemp('scene')
    values, truth = learnable_scene(40, 56, BANDS)
    values[:, :5, :7] = np.nan
    write_geotiff(folder / 'cube.tif', values, NM, nodata=-9999, scale=1e-4)
    write_label_points(folder / 'points.gpkg', sparse_labels(truth, 15), class_names(3))
    write_label_raster(folder / 'truth.tif', truth, class_names(3))
    return folder


def library_of(folder: Path, name='lib.sli', **changed) -> Path:
    """A library of the scene's materials: two spectra of each, the second 1.7 times as bright, finer than the cube and beyond it."""
    at = np.linspace(400.0, 2500.0, 500)
    values, _ = learnable_scene(40, 56, 500, noise=0.0)
    truth = learnable_scene(40, 56)[1]
    shapes = np.stack([values[:, truth == k][:, 0] for k in (1, 2, 3)])
    # The scene's materials lie on its own bands from 420 to 2440 nm.
    shapes = np.stack([np.interp(at, np.linspace(420.0, 2440.0, 500), one) for one in shapes])
    spectra = np.concatenate([shapes, 1.7 * shapes]).astype(np.float32)
    names = ('water a', 'tree a', 'soil a', 'water b', 'tree b', 'soil b')
    made = SpectralLibrary('lib', at, spectra, names, levels={'Level_1': ('wet', 'green', 'dry') * 2})
    write_library(folder / name, replace(made, **changed))
    return folder / name


def pixels(path):
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray()


def by_hand(scene, measure='angle', continuum=False):
    """The exact measure of every pixel to the mean of each class, `(classes, rows, cols)`, NaN where there is no data."""
    with open_cube(scene / 'cube.tif') as cube:
        raw = cube.read_raw(cube.grid.window).astype(np.float64) * cube.scale[:, None, None]
        valid = cube.read(cube.grid.window)[1]
    labels = sparse_labels(learnable_scene(40, 56, BANDS)[1], 15)
    shown = raw[COMPARED]
    means = [shown[:, (labels == k) & valid].mean(1) for k in (1, 2, 3)]
    if continuum:
        means = [remove_continuum(one, NM[COMPARED]) for one in means]
        shown = remove_continuum(shown, NM[COMPARED])
    return np.where(valid, np.stack([exact(shown, one, measure) for one in means]), np.nan)


@pytest.mark.parametrize('continuum', [False, True])
@pytest.mark.parametrize('measure', MEASURES)
def test_pixels_get_the_most_alike_class_mean(scene, tmp_path, measure, continuum):
    job = SpectralAngleJob(
        str(scene / 'cube.tif'), str(tmp_path / 'map.tif'), labels=str(scene / 'points.gpkg'), measure=measure,
        angle=str(tmp_path / 'angle.tif'), continuum=continuum, threads=1,
    )
    found = run(job, Hearing())
    expected = by_hand(scene, measure, continuum)
    sign = -1.0 if MEASURES[measure].rises else 1.0
    best = np.nanmin(sign * np.where(np.isnan(expected), np.inf, expected), axis=0) * sign
    held = np.isfinite(expected[0])
    assert held.sum() == 40 * 56 - 35
    np.testing.assert_allclose(pixels(tmp_path / 'angle.tif')[held], best[held].astype(np.float32), rtol=1e-5, atol=1e-7)
    assert np.isnan(pixels(tmp_path / 'angle.tif')[~held]).all()
    # Classes stand in the table in the order of their names; `water` is 1 in the scene.
    names = [one['name'] for one in found['classes']]
    order = [names.index(name) + 1 for name in class_names(3)]
    labels = np.where(held, np.take(order, np.where(held, (sign * expected), np.inf).argmin(0)), 0)
    apart = np.sort(sign * expected, axis=0)
    clear = held & (apart[1] - apart[0] > 1e-5)
    np.testing.assert_array_equal(pixels(tmp_path / 'map.tif')[clear], labels[clear])
    assert not pixels(tmp_path / 'map.tif')[~held].any()
    assert clear.sum() > 0.95 * held.sum()
    assert sum(found['counts']) == held.sum()
    assert (found['none_of_these'], found['references'], found['bands']) == (0, 3, int(COMPARED.sum()))


@pytest.mark.parametrize('continuum', [False, True])
def test_windows_and_threads_do_not_show(scene, tmp_path, continuum):
    library = library_of(tmp_path)
    found = {}
    for name, options in {
        'whole': {'threads': 1}, 'small': {'threads': 1, 'memory': '60K'}, 'threads': {'threads': 3, 'memory': '300K'},
    }.items():  # fmt: skip
        run(SpectralAngleJob(
            str(scene / 'cube.tif'), str(tmp_path / f'{name}.tif'), library=str(library), angle=str(tmp_path / f'{name}_a.tif'),
            continuum=continuum, **options,
        ), Hearing())
        found[name] = pixels(tmp_path / f'{name}.tif'), pixels(tmp_path / f'{name}_a.tif')
    for name in ('small', 'threads'):
        np.testing.assert_array_equal(found[name][0], found['whole'][0])
        np.testing.assert_array_equal(found[name][1], found['whole'][1])


def test_a_library_by_names_and_by_levels(scene, tmp_path):
    library, cube, out = str(library_of(tmp_path)), str(scene / 'cube.tif'), tmp_path / 'map.tif'
    truth = learnable_scene(40, 56)[1]
    whole = run(SpectralAngleJob(cube, str(out), library=library, threads=1), Hearing())
    assert [one['name'] for one in whole['classes']] == ['water a', 'tree a', 'soil a', 'water b', 'tree b', 'soil b']
    level = run(SpectralAngleJob(cube, str(out), library=library, level='level_1', threads=1), Hearing())
    assert [one['name'] for one in level['classes']] == ['wet', 'green', 'dry']
    mapped = pixels(out)
    assert (mapped == truth)[mapped > 0].mean() > 0.95
    assert level['references'] == 6
    dataset = gdal.Open(str(out))
    dataset.GetMetadata()
    assert read_table(dataset.GetRasterBand(1)) is not None
    dataset = None
    two = run(SpectralAngleJob(cube, str(out), library=library, spectra=('tree a', 'Soil B'), threads=1), Hearing())
    assert [one['name'] for one in two['classes']] == ['tree a', 'soil b']
    record = json.loads((tmp_path / 'map.json').read_text())
    assert record['task'] == 'spectral-angle'
    assert record['parameters']['spectra'] == ['tree a', 'Soil B']
    assert record['inputs'][1]['role'] == 'library'


def test_spectra_of_one_name_are_one_class(scene, tmp_path):
    library = library_of(tmp_path, names=('water', 'tree', 'soil') * 2)
    found = run(SpectralAngleJob(str(scene / 'cube.tif'), str(tmp_path / 'map.tif'), library=str(library), threads=1), Hearing())
    assert [one['name'] for one in found['classes']] == ['water', 'tree', 'soil']
    assert found['references'] == 6


@pytest.mark.parametrize(('measure', 'threshold'), [('angle', 0.09), ('divergence', 0.01), ('correlation', 0.99)])
def test_beyond_the_threshold_is_none_of_these(scene, tmp_path, measure, threshold):
    found = run(SpectralAngleJob(
        str(scene / 'cube.tif'), str(tmp_path / 'map.tif'), labels=str(scene / 'points.gpkg'), measure=measure, threshold=threshold,
        angle=str(tmp_path / 'angle.tif'), threads=1,
    ), Hearing())
    labels, values = pixels(tmp_path / 'map.tif'), pixels(tmp_path / 'angle.tif')
    held = np.isfinite(values)
    near = values >= threshold if measure == 'correlation' else values <= threshold
    # Single precision in the raster may fall on the other side of the threshold than the double that decided.
    sure = held & (np.abs(values - threshold) > 1e-6)
    np.testing.assert_array_equal((labels > 0)[sure], near[sure])
    assert 0 < found['none_of_these'] < held.sum()
    assert found['none_of_these'] + sum(found['counts']) == held.sum()


def test_a_threshold_that_nothing_passes_is_said_and_one_that_cannot_be_is_refused(scene, tmp_path):
    job = SpectralAngleJob(
        str(scene / 'cube.tif'), str(tmp_path / 'map.tif'), labels=str(scene / 'points.gpkg'), threshold=1e-6, threads=1
    )
    found = run(job, Hearing())
    assert not pixels(tmp_path / 'map.tif').any()
    assert 'No pixel is as alike to a reference as 1e-06' in found['warnings'][-1]
    for measure, threshold in (('angle', 4.0), ('angle', -0.1), ('divergence', -1.0), ('correlation', 1.5)):
        with pytest.raises(ParameterError, match='cannot be a spectral'):
            run(replace(job, measure=measure, threshold=threshold), Hearing())


def test_the_raster_of_the_measure_has_the_grid_the_record_and_a_style(scene, tmp_path):
    run(SpectralAngleJob(
        str(scene / 'cube.tif'), str(tmp_path / 'map.tif'), labels=str(scene / 'points.gpkg'), angle=str(tmp_path / 'near.tif'), threads=1
    ), Hearing())
    dataset, cube = gdal.Open(str(tmp_path / 'near.tif')), gdal.Open(str(scene / 'cube.tif'))
    assert dataset.GetGeoTransform() == cube.GetGeoTransform()
    assert dataset.GetRasterBand(1).GetDescription() == 'Spectral angle'
    assert json.loads(dataset.GetMetadata('HSI_RUN')['RECORD'])['task'] == 'spectral-angle'
    items = ET.fromstring((tmp_path / 'near.qml').read_text().split('\n', 1)[1]).findall('.//item')
    values = [float(item.get('value')) for item in items]
    assert values == sorted(values)
    assert (values[0], items[0].get('color')) == (0.0, '#fde725')


@pytest.mark.parametrize('transform', [ROTATED, SOUTH_UP, SHEARED, None])
def test_every_raster_lies_exactly_where_the_cube_lies(tmp_path, transform):
    values, truth = learnable_scene(24, 24, 20)
    write_geotiff(tmp_path / 'cube.tif', values, wavelengths(20), transform, None if transform is None else 32633)
    write_label_raster(tmp_path / 'truth.tif', truth, class_names(3), transform, None if transform is None else 32633)
    cube = str(tmp_path / 'cube.tif')
    run(SpectralAngleJob(cube, str(tmp_path / 'm.tif'), labels=str(tmp_path / 'truth.tif'), angle=str(tmp_path / 'a.tif')), Hearing())
    run(IndexJob(cube, str(tmp_path / 'i.tif'), ('ndvi',)), Hearing())
    assert (pixels(tmp_path / 'm.tif') > 0).all()
    there = gdal.Open(cube)
    for name in ('m.tif', 'a.tif', 'i.tif'):
        made = gdal.Open(str(tmp_path / name))
        assert made.GetGeoTransform(can_return_null=True) == there.GetGeoTransform(can_return_null=True)
        assert (made.RasterYSize, made.RasterXSize) == (24, 24)
        assert made.GetProjection() == there.GetProjection()


def test_a_window_leaves_the_rest_empty(scene, tmp_path):
    run(SpectralAngleJob(
        str(scene / 'cube.tif'), str(tmp_path / 'map.tif'), labels=str(scene / 'points.gpkg'), window=(10, 20, 8, 9), threads=1
    ), Hearing())
    labels = pixels(tmp_path / 'map.tif')
    assert labels[10:18, 20:29].all()
    assert np.count_nonzero(labels) == 72


def test_ten_thousand_spectra_in_little_memory(scene, tmp_path):
    rng = np.random.default_rng(0)
    at = np.linspace(400.0, 2500.0, 50)
    spectra = rng.uniform(0.05, 0.9, (10_000, 50)).astype(np.float32)
    write_library(tmp_path / 'big.sli', SpectralLibrary('big', at, spectra, tuple(f's{i}' for i in range(10_000))))
    found = run(SpectralAngleJob(
        str(scene / 'cube.tif'), str(tmp_path / 'map.tif'), library=str(tmp_path / 'big.sli'), memory='32M', threads=1,
        window=(20, 20, 12, 12), angle=str(tmp_path / 'a.tif'),
    ), Hearing())
    assert len({one['colour'] for one in found['classes']}) == 10_000
    labels, values = pixels(tmp_path / 'map.tif')[20:32, 20:32], pixels(tmp_path / 'a.tif')[20:32, 20:32]
    assert labels.dtype == np.uint16
    with open_cube(scene / 'cube.tif') as cube:
        shown = cube.read(cube.grid.window)[0][COMPARED][:, 20:32, 20:32].astype(np.float64)
        there = open_library(tmp_path / 'big.sli').to_bands(cube.bands)[0][:, COMPARED]
    smallest = np.min([spectral_angle(shown, one) for one in there], axis=0)
    np.testing.assert_allclose(values, smallest, atol=1e-5)


def test_what_does_not_fit_is_refused_with_a_way_out(scene, tmp_path):
    library, cube, out = str(library_of(tmp_path)), str(scene / 'cube.tif'), str(tmp_path / 'map.tif')
    job = SpectralAngleJob(cube, out, library=library, threads=1)
    with pytest.raises(ParameterError, match='no level "place"'):
        run(replace(job, level='place'), Hearing())
    with pytest.raises(ParameterError, match='no spectrum "road"'):
        run(replace(job, spectra=('road',)), Hearing())
    with pytest.raises(ParameterError, match='no measure of likeness'):
        run(replace(job, measure='distance'), Hearing())
    with pytest.raises(OutputError):
        run(replace(job, angle=out), Hearing())
    with pytest.raises(OutputError, match='not a name for a GeoTIFF'):
        run(replace(job, output=str(tmp_path / 'map.png')), Hearing())
    with pytest.raises(ParameterError, match='does not lie in'):
        run(replace(job, window=(0, 0, 400, 4)), Hearing())
    values = learnable_scene(20, 20, 10)[0]
    write_geotiff(tmp_path / 'plain.tif', values)
    with pytest.raises(ParameterError, match='no wavelengths'):
        run(replace(job, cube=str(tmp_path / 'plain.tif')), Hearing())
    write_geotiff(tmp_path / 'scene_rdn_img.tif', values * 40.0, wavelengths(10))
    with pytest.raises(ParameterError, match='holds radiance'):
        run(replace(job, cube=str(tmp_path / 'scene_rdn_img.tif')), Hearing())
    write_geotiff(tmp_path / 'far.tif', values, np.linspace(8000.0, 12000.0, 10))
    with pytest.raises(ParameterError, match='0 bands could be compared'):
        run(replace(job, cube=str(tmp_path / 'far.tif')), Hearing())
    write_geotiff(tmp_path / 'empty.tif', np.full((BANDS, 20, 20), np.nan), NM, nodata=-9999, scale=1e-4)
    with pytest.raises(CubeError, match='holds data'):
        run(replace(job, cube=str(tmp_path / 'empty.tif')), Hearing())
    labels = np.zeros((20, 20), np.uint8)
    labels[3, 3] = 1
    write_label_raster(tmp_path / 'labels.tif', labels, ['water'])
    with pytest.raises(LabelError, match='holds data'):
        run(SpectralAngleJob(str(tmp_path / 'empty.tif'), out, labels=str(tmp_path / 'labels.tif')), Hearing())
    assert not Path(out).exists()


@pytest.mark.parametrize('options', [
    {}, {'library': 'a', 'labels': 'b'}, {'labels': 'b', 'level': 'c'}, {'library': 'a', 'device': 'cuda'}, {'library': 'a', 'threads': 0},
])
def test_calls_that_contradict_themselves(options):
    with pytest.raises(ParameterError):
        SpectralAngleJob('cube', 'map.tif', **options)


def test_jobs_survive_json():
    for job in (
        SpectralAngleJob('c', 'm.tif', library='l', spectra=('a', 'b'), threshold=0.1, window=(0, 0, 3, 4)),
        SpectralAngleJob('c', 'm.tif', labels='l'),
        IndexJob('c', 'i.tif', ('ndvi', 'pri')), LibraryToCubeJob('l', 'o.sli', 'c'),
    ):  # fmt: skip
        assert job_from_json(json.loads(json.dumps(job.to_json()))) == job
    assert SpectralAngleJob('c', 'm.tif', library='l', angle='a.tif').outputs == ('m.tif', 'a.tif')


@pytest.mark.parametrize('after', [2, 4, 6])
def test_a_cancelled_job_leaves_nothing(scene, tmp_path, after):
    for job in (
        SpectralAngleJob(
            str(scene / 'cube.tif'), str(tmp_path / 'map.tif'), labels=str(scene / 'truth.tif'), angle=str(tmp_path / 'a.tif'), threads=1,
            memory='60K',
        ),
        IndexJob(str(scene / 'cube.tif'), str(tmp_path / 'i.tif'), ('ndvi',), threads=1, memory='10K'),
    ):
        with pytest.raises(JobCancelled):
            run(job, Hearing(after))
        assert list(tmp_path.iterdir()) == []


def test_colours_of_many_classes_are_all_different():
    assert len(set(many_colours(3000))) == 3000
    assert many_colours(4) == many_colours(40)[:4]


# --- indices ------------------------------------------------------------------------------------------------------------------------------


def test_indices_are_bands_of_one_raster(scene, tmp_path):
    out = tmp_path / 'indices.tif'
    context = Hearing()
    found = run(IndexJob(str(scene / 'cube.tif'), str(out), ('ndvi', 'EVI', 'hydroxyl'), threads=1), context)
    with open_cube(scene / 'cube.tif') as cube:
        raw = cube.read_raw(cube.grid.window).astype(np.float64) * cube.scale[:, None, None]
        valid = cube.read(cube.grid.window)[1]
        for k, name in enumerate(('ndvi', 'evi', 'hydroxyl')):
            expected = compute_index(name, raw, cube.bands)
            np.testing.assert_allclose(pixels(out)[k][valid], expected[valid], rtol=1e-6)
            assert np.isnan(pixels(out)[k][~valid]).all()
            np.testing.assert_allclose(found['indices'][k]['mean'], expected[valid].mean(), rtol=1e-5)
    dataset = gdal.Open(str(out))
    assert [dataset.GetRasterBand(k + 1).GetDescription() for k in range(3)] == ['ndvi', 'evi', 'hydroxyl']
    assert json.loads(dataset.GetMetadata('HSI_RUN')['RECORD'])['parameters']['computed'][0]['name'] == 'ndvi'
    items = ET.fromstring(out.with_suffix('.qml').read_text().split('\n', 1)[1]).findall('.//item')
    values = [float(item.get('value')) for item in items]
    assert values[2] == pytest.approx(0.0, abs=1e-9)
    assert [event.fraction for event in context.events if isinstance(event, Progress)][-1] == 1.0


def test_windows_do_not_show_in_indices(scene, tmp_path):
    for name, memory in (('a', '8K'), ('b', '')):
        run(IndexJob(str(scene / 'cube.tif'), str(tmp_path / f'{name}.tif'), ('ndvi', 'nbr'), memory=memory, threads=2), Hearing())
    np.testing.assert_array_equal(pixels(tmp_path / 'a.tif'), pixels(tmp_path / 'b.tif'))


def test_one_index_does_not_blank_another(tmp_path):
    """A band that is nodata takes away the indices that need it, and no others."""
    values = np.full((3, 4, 4), 0.3, np.float32)
    values[2, 1, 1] = np.nan
    write_geotiff(tmp_path / 'three.tif', values, [560.0, 660.0, 1650.0], nodata=-9999, scale=1e-4)
    run(IndexJob(str(tmp_path / 'three.tif'), str(tmp_path / 'i.tif'), ('ferric-iron', 'ndsi')), Hearing())
    iron, snow = pixels(tmp_path / 'i.tif')
    assert np.isfinite(iron).all()
    assert np.argwhere(np.isnan(snow)).tolist() == [[1, 1]]


def test_what_a_cube_allows_is_told_without_computing(scene, tmp_path):
    found = run(IndexJob(str(scene / 'cube.tif')), Hearing())
    assert {one['name'] for one in found['indices']} | {one['name'] for one in found['missing']} == set(INDICES)
    by_name = {one['name']: one for one in found['indices']}
    assert all(630.0 <= nm <= 690.0 for nm in by_name['ndvi']['bands_nm']['red'])
    lacking = {one['name']: one['reason'] for one in found['missing']}
    assert 'needs a good band at' in lacking['pri']


def test_indices_that_would_mean_nothing_are_refused(scene, tmp_path):
    values = learnable_scene(20, 20, 40)[0]
    write_geotiff(tmp_path / 'scene_rdn_img.tif', values * 40.0, wavelengths(40))
    out = str(tmp_path / 'i.tif')
    with pytest.raises(ParameterError, match='holds radiance'):
        run(IndexJob(str(tmp_path / 'scene_rdn_img.tif'), out, ('ndvi',)), Hearing())
    with pytest.raises(ParameterError, match='no index "nvdi"'):
        run(IndexJob(str(scene / 'cube.tif'), out, ('nvdi',)), Hearing())
    with pytest.raises(ParameterError, match=r'pri needs a good band at 531 nm'):
        run(IndexJob(str(scene / 'cube.tif'), out, ('pri',)), Hearing())
    for options in ({'output': out}, {'output': out, 'indices': ('ndvi', 'ndvi')}):
        with pytest.raises(ParameterError):
            IndexJob('cube', **options)
    with pytest.raises(ParameterError, match='no file to write'):
        run(IndexJob(str(scene / 'cube.tif'), indices=('ndvi',)), Hearing())
    assert not Path(out).exists()


# --- libraries ----------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize('suffix', ['.sli', '.csv', '.gpkg'])
def test_a_library_in_the_bands_of_a_cube(scene, tmp_path, suffix):
    spectra = open_library(library_of(tmp_path)).spectra.copy()
    at = open_library(tmp_path / 'lib.sli').wavelengths_nm
    spectra[1, at > 2000.0] = np.nan
    spectra[5] = np.nan
    library_of(tmp_path, 'gaps.sli', spectra=spectra)
    out = tmp_path / f'out{suffix}'
    found = run(LibraryToCubeJob(str(tmp_path / 'gaps.sli'), str(out), str(scene / 'cube.tif')), Hearing())
    assert (found['spectra'], found['whole'], found['partly'], found['left_out'], found['bands']) == (5, 4, 1, 1, BANDS)
    missing = found['missing_nm']
    assert len(missing) == 1
    assert missing[0]['spectra'] == 1
    assert 2000.0 < missing[0]['first_nm'] < missing[0]['last_nm'] == pytest.approx(2440.0)
    assert any('4 of 6 spectra cover all good bands' in sentence for sentence in found['warnings'])
    made = open_library(out)
    assert made.names == ('water a', 'tree a', 'soil a', 'water b', 'tree b')
    np.testing.assert_allclose(made.wavelengths_nm, NM, atol=1e-3)
    with open_cube(scene / 'cube.tif') as cube:
        expected = open_library(tmp_path / 'gaps.sli').to_bands(cube.bands)[0][:5]
    np.testing.assert_allclose(made.spectra, expected, atol=1e-6)
    assert np.isnan(made.spectra[1]).any()


def test_a_library_by_a_table_of_responses(tmp_path):
    library = library_of(tmp_path)
    rows = [f'{nm},{max(0.0, 1 - abs(nm - 560) / 30):.3f},{max(0.0, 1 - abs(nm - 860) / 40):.3f}' for nm in range(500, 920, 5)]
    (tmp_path / 'camera.csv').write_text('\n'.join(['nm,green,nir', *rows]))
    found = run(LibraryToCubeJob(str(library), str(tmp_path / 'out.sli'), response=str(tmp_path / 'camera.csv')), Hearing())
    assert (found['bands'], found['whole'], found['missing_nm']) == (2, 6, [])
    made = open_library(tmp_path / 'out.sli')
    np.testing.assert_allclose(made.wavelengths_nm, [560.0, 860.0], atol=0.1)
    source = open_library(library)
    np.testing.assert_allclose(made.spectra[0, 0], np.interp(560.0, source.wavelengths_nm, source.spectra[0]), rtol=0.02)


def test_libraries_that_cannot_be_converted(scene, tmp_path):
    library, out = library_of(tmp_path), str(tmp_path / 'out.sli')
    for options in ({}, {'cube': 'a', 'response': 'b'}):
        with pytest.raises(ParameterError):
            LibraryToCubeJob(str(library), out, **options)
    write_geotiff(tmp_path / 'plain.tif', learnable_scene(20, 20, 10)[0])
    with pytest.raises(ParameterError, match='no wavelengths'):
        run(LibraryToCubeJob(str(library), out, str(tmp_path / 'plain.tif')), Hearing())
    write_geotiff(tmp_path / 'far.tif', learnable_scene(20, 20, 10)[0], np.linspace(8000.0, 12000.0, 10))
    with pytest.raises(ParameterError, match='No spectrum of lib was measured'):
        run(LibraryToCubeJob(str(library), out, str(tmp_path / 'far.tif')), Hearing())
    with pytest.raises(HsiError):
        run(LibraryToCubeJob(str(library), str(library), str(scene / 'cube.tif')), Hearing())
    with pytest.raises(ParameterError, match='not written as'):
        run(LibraryToCubeJob(str(library), str(tmp_path / 'out.txt'), str(scene / 'cube.tif')), Hearing())


# --- real data ----------------------------------------------------------------------------------------------------------------------------


@pytest.mark.data
def test_enmap_by_class_means_and_by_indices(data, tmp_path):
    folder = data / 'scenes' / 'potsdam_enmap'
    cube_file, truth_file = str(folder / 'potsdam_enmap.tif'), str(folder / 'landcover.tif')
    run(SpectralAngleJob(cube_file, str(tmp_path / 'm.tif'), labels=truth_file, angle=str(tmp_path / 'a.tif'), threads=1), Hearing())
    run(IndexJob(cube_file, str(tmp_path / 'i.tif'), ('ndvi', 'ndwi-gao', 'clay-depth'), threads=1), Hearing())
    truth, labels, angles = pixels(truth_file), pixels(tmp_path / 'm.tif'), pixels(tmp_path / 'a.tif')
    with open_cube(cube_file) as cube:
        at, good = cube.bands.wavelengths_nm, cube.bands.good
        shown = np.flatnonzero(good & ~(((at > 1340) & (at < 1460)) | ((at > 1790) & (at < 1970))))
        values = cube.read_raw(cube.grid.window).astype(np.float64) * cube.scale[:, None, None]
        valid = cube.valid_raw(cube.read_raw(cube.grid.window, shown.tolist()), shown.tolist())
        red, nir = (values[good & (at >= low) & (at <= high)].mean(0) for low, high in ((630, 690), (760, 900)))
    expected = np.stack([spectral_angle(values[shown], values[shown][:, valid & (truth == k)].mean(1)) for k in range(1, 7)])
    np.testing.assert_allclose(angles[valid], expected.min(0)[valid], rtol=1e-4)
    apart = np.sort(expected, axis=0)
    clear = valid & (apart[1] - apart[0] > 1e-5)
    np.testing.assert_array_equal(labels[clear], expected.argmin(0)[clear] + 1)
    assert clear.sum() > 18_000
    ndvi = pixels(tmp_path / 'i.tif')[0]
    with np.errstate(invalid='ignore'):  # dark water is 0 in the red and in the near infrared
        np.testing.assert_allclose(ndvi[valid], ((nir - red) / (nir + red))[valid], rtol=1e-4, atol=1e-6)
    assert np.nanmedian(ndvi[truth == 4]) > 0.5 > np.nanmedian(ndvi[truth == 2])


@pytest.mark.data
def test_the_usgs_library_in_enmap_bands(data, tmp_path):
    found = run(LibraryToCubeJob(
        str(data / 'libraries' / 'usgs_s07_AV95_envi.sli'), str(tmp_path / 'out.gpkg'),
        str(data / 'scenes' / 'potsdam_enmap' / 'potsdam_enmap.tif'),
    ), Hearing())
    assert found['spectra'] == found['whole'] + found['partly'] > 1000
    assert len(open_library(tmp_path / 'out.gpkg')) == found['spectra']
