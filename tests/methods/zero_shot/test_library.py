"""Class probabilities by a spectral library, on small scenes made of its own spectra and of others."""

from __future__ import annotations

import json
import tracemalloc
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.class_prompts import parse_classes
from hsi_plugin.core.errors import JobCancelled, ParameterError
from hsi_plugin.core.metrics import Accuracy, confusion_matrix
from hsi_plugin.core.window import Window
from hsi_plugin.cubes import open_cube
from hsi_plugin.methods.zero_shot.library import LibraryProbabilities
from hsi_plugin.spectra.angle import spectral_angle
from hsi_plugin.spectra.library import SpectralLibrary, open_library
from tests.builders import write_geotiff

FINE = np.linspace(400.0, 1000.0, 121)
WAVES = np.linspace(420.0, 980.0, 20)
KINDS = ('water', 'tree', 'soil')
EACH = 8
PROMPTS = parse_classes('water; tree | forest; soil')


def shape_of(kind: int, at: np.ndarray) -> np.ndarray:
    """Water that darkens, a red edge, and a soil that rises."""
    return (0.08 * np.exp(-(at - 400.0) / 200.0), 0.05 + 0.4 / (1.0 + np.exp(-(at - 715.0) / 12.0)), 0.1 + 0.3 * (at - 400.0) / 600.0)[kind]


def make_library(kinds=(0, 1, 2), each=EACH, levels=None, names=None, seed=0) -> SpectralLibrary:
    """So many noisy spectra of each kind, on fine channels."""
    rng = np.random.default_rng(seed)
    which = np.repeat(kinds, each)
    spectra = np.stack([shape_of(k, FINE) * rng.uniform(0.7, 1.3) + rng.normal(0.0, 0.003, len(FINE)) for k in which])
    names = names or [f'{"ABC"[k]}{i}' for i, k in enumerate(which)]
    levels = {'Level_1': tuple(KINDS[k] for k in which)} if levels is None else levels
    return SpectralLibrary('small', FINE, spectra.astype(np.float32), tuple(names), np.full(len(FINE), 6.0), None, levels)


@pytest.fixture(scope='module')
def scene(tmp_path_factory):
    """A cube of three materials in light of its own, one row of nothing, and the truth, 0 to 2."""
    rng = np.random.default_rng(1)
    truth = rng.integers(0, 3, (30, 40))
    pure = np.stack([shape_of(k, WAVES) for k in range(3)])
    values = pure[truth].transpose(2, 0, 1) * rng.uniform(0.3, 1.0, truth.shape) + rng.normal(0.0, 0.003, (20, 30, 40))
    values[7] = rng.uniform(0.0, 5.0, truth.shape)  # a bad band
    values[:, 0, :] = -1.0
    good = np.arange(20) != 7
    path = tmp_path_factory.mktemp('scene') / 'scene.tif'
    write_geotiff(path, values.astype(np.float32), WAVES, nodata=-1.0, good=good, fwhm_nm=[30.0] * 20)
    with open_cube(path) as cube:
        yield cube, truth


def test_pixels_get_the_class_of_the_spectra_that_they_are_like(scene):
    cube, truth = scene
    found = LibraryProbabilities(cube, PROMPTS, make_library())
    values, valid = found.read(cube.grid.window)
    assert (values.argmax(0) == truth)[valid].mean() > 0.97
    assert values.dtype == np.float32
    assert valid[1:].all()
    assert not valid[0].any()
    assert not values[:, ~valid].any()
    np.testing.assert_allclose(values[:, valid].sum(0), 1.0, atol=1e-5)
    assert values.min() >= 0.0
    assert {name: len(names) for name, names in found.found.items()} == dict.fromkeys(KINDS, EACH)
    assert 7 not in found.bands
    assert found.notes == ()


def test_the_mean_of_the_five_smallest_angles_over_a_temperature_decides(scene):
    """Against the formula, a pixel and a spectrum at a time."""
    cube, _ = scene
    library = make_library()
    found = LibraryProbabilities(cube, PROMPTS, library, best=5, temperature=0.1)
    values, _ = found.read(Window(3, 4, 1, 1))
    pixel = cube.read(Window(3, 4, 1, 1), found.bands.tolist())[0][:, 0, 0]
    references = library.to_bands(cube.bands)[0][:, found.bands]
    angles = np.array([float(spectral_angle(pixel, reference)) for reference in references])
    means = np.array([np.sort(angles[k * EACH : (k + 1) * EACH])[:5].mean() for k in range(3)])
    expected = np.exp(-means / 0.1) / np.exp(-means / 0.1).sum()
    np.testing.assert_allclose(values[:, 0, 0], expected, rtol=1e-3)


@pytest.mark.parametrize('measure', ['angle', 'divergence'])
def test_both_measures_find_the_classes(scene, measure):
    cube, truth = scene
    values, valid = LibraryProbabilities(cube, PROMPTS, make_library(), measure).read(cube.grid.window)
    assert (values.argmax(0) == truth)[valid].mean() > 0.95


@given(row=st.integers(0, 29), col=st.integers(0, 39), height=st.integers(1, 9), width=st.integers(1, 9))
@settings(max_examples=15, deadline=None)
def test_windows_are_cut_from_one_map(scene, row, col, height, width):
    cube, _ = scene
    found = LibraryProbabilities(cube, PROMPTS, make_library())
    whole, inside = found.read(cube.grid.window)
    window = Window(row, col, min(height, 30 - row), min(width, 40 - col))
    values, valid = found.read(window)
    np.testing.assert_allclose(values, whole[(slice(None), *window.slices)], atol=2e-5)
    np.testing.assert_array_equal(valid, inside[window.slices])


def test_class_without_a_spectrum_keeps_its_share_and_is_told(scene):
    cube, _ = scene
    prompts = parse_classes('water; quarry; tree; soil')
    found = LibraryProbabilities(cube, prompts, make_library())
    values, valid = found.read(cube.grid.window)
    np.testing.assert_allclose(values[1, valid], 0.25)
    np.testing.assert_allclose(values[:, valid].sum(0), 1.0, atol=1e-5)
    three = LibraryProbabilities(cube, PROMPTS, make_library()).read(cube.grid.window)[0]
    np.testing.assert_allclose(values[[0, 2, 3]][:, valid], three[:, valid] * 0.75, atol=1e-5)
    assert found.found['quarry'] == ()
    assert any('quarry' in note and '1/4' in note for note in found.notes)


def test_no_class_with_a_spectrum_is_refused(scene):
    with pytest.raises(ParameterError, match='no spectrum'):
        LibraryProbabilities(scene[0], parse_classes('quarry; mine'), make_library())


def test_spectra_that_are_named_are_taken(scene):
    cube, _ = scene
    prompts = parse_classes('lake = spectrum:a3 | spectrum:A5; tree; soil = soil | spectrum:A0')
    found = LibraryProbabilities(cube, prompts, make_library())
    assert found.found['lake'] == ('A3', 'A5')
    assert found.found['soil'][0] == 'A0'
    assert len(found.found['soil']) == EACH + 1
    with pytest.raises(ParameterError) as raised:
        LibraryProbabilities(cube, parse_classes('lake = spectrum:A33; tree'), make_library())
    assert 'A3' in raised.value.remedy


def test_a_narrower_class_keeps_its_spectra_and_what_crosses_speaks_for_neither(scene):
    """The tree of `vegetation; tree` is tree; an asphalt roof is neither asphalt nor roof."""
    levels = {
        'Level_1': ('vegetation',) * 6 + ('built',) * 6,
        'Level_2': ('tree',) * 3 + ('grass',) * 3 + ('roof',) * 4 + ('road',) * 2,
        'Level_3': ('',) * 6 + ('tile', 'tile', 'asphalt', 'asphalt', 'asphalt', 'asphalt'),
    }
    library = make_library((0, 1, 2), 4, levels)
    prompts = parse_classes('vegetation; tree; roof; asphalt')
    found = LibraryProbabilities(scene[0], prompts, library)
    assert {name: len(names) for name, names in found.found.items()} == {'vegetation': 3, 'tree': 3, 'roof': 2, 'asphalt': 2}
    assert not set(found.found['vegetation']) & set(found.found['tree'])
    assert any(note.startswith('2 spectra that the words of roof') for note in found.notes)


def test_bands_and_spectra_that_were_not_measured_are_left_out_and_told(scene):
    cube, truth = scene
    library = make_library()
    library.spectra[:, FINE > 900.0] = np.nan  # three bands and a little
    library.spectra[0, FINE > 600.0] = np.nan
    found = LibraryProbabilities(cube, PROMPTS, library)
    assert WAVES[found.bands].max() < 920.0
    assert len(found.found['water']) == EACH - 1
    assert any(' of 19 bands are not compared' in note for note in found.notes)
    assert any(note.startswith('1 of 24 spectra') for note in found.notes)
    values, valid = found.read(cube.grid.window)
    assert (values.argmax(0) == truth)[valid].mean() > 0.95


def test_what_water_vapour_hides_is_not_compared(tmp_path):
    waves = np.linspace(1000.0, 2400.0, 50)
    fine = np.linspace(950.0, 2450.0, 300)
    spectra = np.stack([0.2 + 0.1 * np.sin(fine / 200.0 + k) for k in range(2)]).astype(np.float32)
    library = SpectralLibrary('short', fine, spectra, ('a', 'b'))
    path = write_geotiff(tmp_path / 'short.tif', np.full((50, 3, 3), 0.2, np.float32), waves)
    with open_cube(path) as cube:
        found = LibraryProbabilities(cube, parse_classes('a; b'), library)
    hidden = waves[~np.isin(np.arange(50), found.bands)]
    assert len(hidden) > 5
    assert (((hidden > 1340.0) & (hidden < 1460.0)) | ((hidden > 1790.0) & (hidden < 1970.0))).all()


def test_pixels_without_a_shape_get_all_classes_alike(tmp_path):
    path = write_geotiff(tmp_path / 'dark.tif', np.zeros((20, 4, 4), np.float32), WAVES)
    with open_cube(path) as cube:
        values, valid = LibraryProbabilities(cube, PROMPTS, make_library()).read(cube.grid.window)
    assert valid.all()
    np.testing.assert_allclose(values, 1.0 / 3.0, atol=1e-6)


def test_radiance_and_rasters_without_wavelengths_are_refused(tmp_path):
    rng = np.random.default_rng(0)
    path = write_geotiff(tmp_path / 'scene_rdn_v1.tif', rng.uniform(2.0, 12.0, (20, 6, 6)).astype(np.float32), WAVES)
    with open_cube(path) as cube:
        assert cube.units == 'radiance'
        with pytest.raises(ParameterError, match='radiance'):
            LibraryProbabilities(cube, PROMPTS, make_library())
    path = write_geotiff(tmp_path / 'bare.tif', rng.uniform(0.1, 0.5, (20, 6, 6)).astype(np.float32))
    with open_cube(path) as cube, pytest.raises(ParameterError, match='no wavelengths'):
        LibraryProbabilities(cube, PROMPTS, make_library())


@pytest.mark.parametrize('options', [{'measure': 'distance'}, {'best': 0}, {'temperature': 0.0}, {'temperature': float('nan')}])
def test_options_out_of_range_are_refused(scene, options):
    with pytest.raises(ParameterError):
        LibraryProbabilities(scene[0], PROMPTS, make_library(), **options)


def test_the_recipe_is_json_and_tells_what_decides(scene):
    cube, _ = scene
    library = make_library()
    recipes = [
        json.dumps(LibraryProbabilities(cube, prompts, lib, **more).recipe, sort_keys=True)
        for prompts, lib, more in (
            (PROMPTS, library, {}), (PROMPTS, library, {'best': 3}), (PROMPTS, library, {'temperature': 0.2}),
            (PROMPTS, library, {'measure': 'divergence'}), (PROMPTS, make_library(seed=5), {}), (PROMPTS[:2], library, {}),
        )
    ]  # fmt: skip
    assert len(set(recipes)) == len(recipes)
    assert json.dumps(LibraryProbabilities(cube, PROMPTS, make_library()).recipe, sort_keys=True) == recipes[0]


def test_reading_can_be_stopped(scene):
    def stop() -> None:
        raise JobCancelled

    with pytest.raises(JobCancelled):
        LibraryProbabilities(scene[0], PROMPTS, make_library(), check=stop).read(scene[0].grid.window)


def test_memory_does_not_grow_with_the_library(tmp_path):
    """Sixty thousand pixels by three thousand spectra would take 0.8 GB at once."""
    path = write_geotiff(tmp_path / 'wide.tif', np.random.default_rng(0).uniform(0.1, 0.5, (20, 256, 256)).astype(np.float32), WAVES)
    with open_cube(path) as cube:
        found = LibraryProbabilities(cube, PROMPTS, make_library(each=1000))
        tracemalloc.start()
        try:
            found.read(cube.grid.window)
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert peak < 120 << 20


@pytest.mark.data
def test_real_scene_by_a_real_library_from_names_alone(data: Path):
    """No figure to reach: that names, levels, units and bands fit together on real files. The baseline stands in the docs."""
    library = open_library(data / 'libraries' / 'roberts2017_urban.sli')
    scenes = data / 'scenes' / 'samson'
    with open_cube(scenes / 'samson.dat') as cube, open_cube(scenes / 'truth.tif') as truth:
        found = LibraryProbabilities(cube, parse_classes('soil; tree; water'), library)
        values, valid = found.read(cube.grid.window)
        reference = truth.read_raw(truth.grid.window)[0].astype(int)
    assert all(len(names) > 50 for names in found.found.values())
    assert valid.all()
    assert Accuracy(confusion_matrix(values.argmax(0) + 1, reference, 3)).average > 0.6
