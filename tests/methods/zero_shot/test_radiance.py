"""Values that are no reflectance are brought near to it by the scene, and told so."""

from __future__ import annotations

import numpy as np
import pytest

from hsi_plugin.core.class_prompts import parse_classes
from hsi_plugin.cubes import open_cube
from hsi_plugin.methods.zero_shot.radiance import levels_of
from hsi_plugin.methods.zero_shot.spectral import SpectralProbabilities
from tests.builders import write_geotiff
from tests.cubes.envi_builder import write_envi
from tests.methods.zero_shot.land_cover import COVERS, land_cover

PROMPTS = parse_classes('; '.join(COVERS))


def sunlight(nm):
    """Spectral radiance of a white surface under the sun at 5800 K, in some unit, with the air's own light and its bands of water."""
    planck = (nm / 500.0) ** -5 / (np.exp(14388.0e3 / (nm * 5800.0)) - 1.0)
    air = 1.0 - sum(d * np.exp(-(((nm - at) / w) ** 2)) for at, w, d in ((760, 8, 0.5), (940, 25, 0.6), (1130, 30, 0.6)))
    return 80.0 * planck / planck.max() * air, 6.0 * (nm / 420.0) ** -4


@pytest.fixture
def radiance(tmp_path):
    """An ENVI cube of radiance, and the truth."""
    values, truth, nm = land_cover(covers=4)
    sun, haze = sunlight(nm)
    measured = (values * sun[:, None, None] + haze[:, None, None]).astype(np.float32)
    fields = {'wavelength': list(np.round(nm, 2)), 'wavelength units': 'Nanometers', 'data units': 'W/(m^2 sr um)'}
    with open_cube(write_envi(tmp_path / 'flight.dat', measured, fields=fields)) as cube:
        yield cube, truth


def test_radiance_is_told_and_named_by_the_scene_itself(radiance):
    cube, truth = radiance
    assert cube.units == 'radiance'
    source = SpectralProbabilities(cube, PROMPTS)
    assert any('holds radiance' in note and 'Correct for the atmosphere' in note for note in source.notes)
    values, _ = source.read(cube.grid.window)
    right = values.argmax(0) + 1 == truth
    assert right[truth == 1].mean() > 0.95  # the dark and the green are told apart whatever the light
    assert right[truth == 2].mean() > 0.95


def test_estimated_reflectance_has_the_spread_of_reflectance(radiance):
    cube, _ = radiance
    levels = levels_of(cube, cube.bands.good_indices)
    values, _ = cube.read(cube.grid.window)
    found = (values - levels.offset[:, None, None]) * levels.gain[:, None, None]
    low, high = np.percentile(found.reshape(60, -1), (0.5, 99.0), axis=1)
    np.testing.assert_allclose(low, 0.0, atol=0.01)
    np.testing.assert_allclose(high, 0.45, atol=0.01)


def test_the_unit_of_radiance_does_not_matter(radiance, tmp_path):
    cube, _ = radiance
    values, _ = cube.read(cube.grid.window)
    nm = cube.bands.wavelengths_nm
    fields = {'wavelength': list(np.round(nm, 2)), 'wavelength units': 'Nanometers', 'data units': 'uW/(cm^2 sr nm) radiance'}
    wanted, _ = SpectralProbabilities(cube, PROMPTS).read(cube.grid.window)
    with open_cube(write_envi(tmp_path / 'other.dat', (values * 0.1).astype(np.float32), fields=fields)) as other:
        found, _ = SpectralProbabilities(other, PROMPTS).read(other.grid.window)
    np.testing.assert_allclose(found, wanted, atol=1e-3)


def test_reflectance_is_left_as_it_is(tmp_path):
    values, _, nm = land_cover()
    with open_cube(write_geotiff(tmp_path / 'a.tif', values, nm, scale=1e-4)) as cube:
        levels = levels_of(cube, cube.bands.good_indices)
    assert (levels.gain == 1.0).all()
    assert not levels.offset.any()
    assert levels.notes == ()


def test_a_flat_band_does_not_end_it(tmp_path):
    values, _, nm = land_cover()
    values[5] = 0.25
    fields = {'wavelength': list(np.round(nm, 2)), 'wavelength units': 'Nanometers', 'data units': 'radiance'}
    with open_cube(write_envi(tmp_path / 'a.dat', values * 50.0, fields=fields)) as cube:
        found, valid = SpectralProbabilities(cube, PROMPTS).read(cube.grid.window)
    assert valid.all()
    assert np.isfinite(found).all()


def test_values_of_an_unknown_scale_are_brought_to_a_usual_mean(tmp_path):
    values, truth, nm = land_cover()
    fields = {'wavelength': list(np.round(nm, 2)), 'wavelength units': 'Nanometers'}
    with open_cube(write_envi(tmp_path / 'a.dat', values * 37.0, fields=fields)) as cube:
        if cube.units != 'unknown':
            pytest.skip(f'these values are taken for {cube.units}')
        source = SpectralProbabilities(cube, parse_classes('; '.join(COVERS[:3])))
        found, _ = source.read(cube.grid.window)
    assert any('taken as reflectance times a number' in note for note in source.notes)
    assert (found.argmax(0) + 1 == truth).mean() > 0.95
