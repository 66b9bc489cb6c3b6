"""What is computed once before clicking begins."""

import json

import numpy as np
import pytest

from hsi_plugin.core.errors import CubeError, EngineError, JobCancelled, OutputError
from hsi_plugin.core.places import cache
from hsi_plugin.core.prepared import FOLDER, RECIPE, open_prepared
from hsi_plugin.cubes import open_cube
from hsi_plugin.methods.active.features import CubeFeatures, principal
from hsi_plugin.methods.active.prepare import prepare
from tests.builders import learnable_scene, wavelengths, write_geotiff

from .conftest import nothing


def test_features_are_the_components_of_the_scene_at_a_common_scale(scene):
    with open_cube(str(scene.path)) as cube:
        values, valid = cube.read(cube.grid.window)
    x = values[:, valid].T.astype(float)
    centred = x - x.mean(0)
    found = np.asarray(scene.prepared.features)[:, valid].T.astype(float)
    variances, axes = np.linalg.eigh(np.cov(x.T, bias=True))
    total, kept = variances.sum(), axes[:, -20:]
    assert (found**2).sum(1).mean() == pytest.approx(variances[-20:].sum() / total, rel=1e-3)
    # Distances between pixels are those within the first twenty components, in one common unit.
    one, other = np.random.default_rng(0).integers(0, len(x), (2, 200))
    before = np.linalg.norm((centred[one] - centred[other]) @ kept, axis=1) / np.sqrt(total)
    assert np.linalg.norm(found[one] - found[other], axis=1) == pytest.approx(before, rel=0.01)


def test_pixels_without_data_are_no_candidates(scene):
    prepared = scene.prepared
    assert not prepared.valid[:5, :7].any()
    assert not np.asarray(prepared.features)[:, :5, :7].any()
    assert len(prepared.pool) == 70 * 90 - 35
    assert (np.diff(prepared.pool) > 0).all()
    assert (prepared.at(np.asarray(prepared.pool) // 90, np.asarray(prepared.pool) % 90) == prepared.pool_features).all()


def test_superpixels_are_small_and_follow_the_patches(scene):
    segments, truth = np.asarray(scene.prepared.segments), scene.truth
    sizes = np.bincount(segments.ravel())
    assert 10 < np.median(sizes[sizes > 0]) < 80
    pure = [np.bincount(truth[segments == n]).max() / (segments == n).sum() for n in np.unique(segments)]
    assert np.mean(pure) > 0.85
    assert 0.0 < scene.prepared.spread < 1.0


def test_what_is_there_is_found_and_not_made_again(tmp_path):
    values, _ = learnable_scene()
    path = write_geotiff(tmp_path / 'a.tif', values, wavelengths(30), scale=1e-4)
    with open_cube(str(path)) as cube:
        first = prepare(cube, CubeFeatures(cube, 'pca', nothing), 0, nothing, nothing)
        stamp = (first.folder / 'features.npy').stat().st_mtime_ns
        again = prepare(cube, CubeFeatures(cube, 'pca', nothing), 0, nothing, nothing)
        assert again.folder == first.folder
        assert (again.folder / 'features.npy').stat().st_mtime_ns == stamp
        spectra = prepare(cube, CubeFeatures(cube, 'spectra', nothing), 0, nothing, nothing)
    assert spectra.folder != first.folder
    assert len(spectra.features) == 30


def test_another_layout_of_the_file_gives_the_same(tmp_path):
    values, _ = learnable_scene(rows=60, cols=140)
    found = []
    for name, options in (('a', ['TILED=YES', 'INTERLEAVE=PIXEL']), ('b', ['INTERLEAVE=BAND', 'COMPRESS=DEFLATE'])):
        path = write_geotiff(tmp_path / f'{name}.tif', values, wavelengths(30), scale=1e-4, options=options)
        with open_cube(str(path)) as cube:
            found.append(prepare(cube, CubeFeatures(cube, 'pca', nothing), 0, nothing, nothing))
    one, other = found
    assert np.asarray(one.features) == pytest.approx(np.asarray(other.features), abs=1e-4)
    assert (np.asarray(one.segments) == np.asarray(other.segments)).mean() > 0.99


def test_a_cancel_leaves_nothing_behind(tmp_path):
    values, _ = learnable_scene()
    path = write_geotiff(tmp_path / 'a.tif', values, wavelengths(30), scale=1e-4)
    asked = []

    def stop():
        asked.append(1)
        if len(asked) > 2:
            raise JobCancelled

    with open_cube(str(path)) as cube:
        features = CubeFeatures(cube, 'pca', nothing)
        with pytest.raises(JobCancelled):
            prepare(cube, features, 0, stop, nothing)
    assert list((cache() / FOLDER).iterdir()) == []


def test_a_damaged_folder_is_told_and_made_again(tmp_path):
    values, _ = learnable_scene()
    path = write_geotiff(tmp_path / 'a.tif', values, wavelengths(30), scale=1e-4)
    with open_cube(str(path)) as cube:
        folder = prepare(cube, CubeFeatures(cube, 'pca', nothing), 0, nothing, nothing).folder
        (folder / 'pool.npy').write_bytes(b'torn')
        with pytest.raises(EngineError, match='anew'):
            open_prepared(folder)
        (folder / RECIPE).unlink()
        assert prepare(cube, CubeFeatures(cube, 'pca', nothing), 0, nothing, nothing).folder == folder
    assert json.loads((folder / RECIPE).read_text())['features'] == 'pca'


def test_a_full_disk_is_an_error_and_no_crash(tmp_path, small_disk, monkeypatch):
    values, _ = learnable_scene(rows=200, cols=200)
    path = write_geotiff(tmp_path / 'a.tif', values, wavelengths(30), scale=1e-4)
    monkeypatch.setenv('HSI_HOME', str(small_disk(512)))
    with open_cube(str(path)) as cube:
        features = CubeFeatures(cube, 'pca', nothing)
        with pytest.raises(OutputError, match='full'):
            prepare(cube, features, 0, nothing, nothing)


def test_a_cube_without_data_is_refused(tmp_path):
    path = write_geotiff(tmp_path / 'a.tif', np.full((6, 20, 20), -3.2768), wavelengths(6), nodata=-32768, scale=1e-4)
    with open_cube(str(path)) as cube, pytest.raises(CubeError, match='nodata'):
        CubeFeatures(cube, 'pca', nothing)


def test_signs_of_components_do_not_depend_on_chance():
    rng = np.random.default_rng(0)
    c = np.cov(rng.standard_normal((5, 50)))
    one, other = principal(np.zeros(5), c, 3), principal(np.zeros(5), c + 1e-14, 3)
    assert one.axes == pytest.approx(other.axes, abs=1e-6)
