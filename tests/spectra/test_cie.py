"""From bands to the colours that an eye sees: white is white on every sensor, and a chart has the colours that its maker published."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hsi_plugin.core.bands import Bands
from hsi_plugin.cubes import open_cube
from hsi_plugin.spectra import cie
from hsi_plugin.spectra.colour import srgb_encoded

from . import colour_checker

ENMAP = np.concatenate([np.linspace(418.0, 993.0, 91), np.linspace(902.0, 2445.0, 133)])
SENSORS = {
    'enmap': ENMAP, 'emit': np.linspace(381.0, 2493.0, 285), 'aviris': np.linspace(366.0, 2496.0, 224),
    'samson': np.linspace(401.0, 889.0, 156), 'prisma': np.linspace(402.0, 972.0, 63), 'hyperion': np.linspace(426.8, 925.4, 50),
}  # fmt: skip


def shown(response, spectra):
    """8-bit sRGB of spectra ``(n, bands)``, shape ``(n, 3)``."""
    linear = response.matrix @ spectra[:, list(response.bands)].T
    return np.round(255.0 * srgb_encoded(cie.into_gamut(linear))).T


@pytest.mark.parametrize('name', SENSORS)
def test_a_flat_spectrum_is_grey_on_every_sensor(name):
    bands = Bands(len(SENSORS[name]), SENSORS[name])
    response = cie.cie_response(bands)
    np.testing.assert_allclose(response.matrix.sum(1), 1.0, atol=1e-3)
    assert response.notes == ()
    assert all(370.0 <= SENSORS[name][b] <= 740.0 for b in response.bands)


def test_white_in_daylight_is_the_white_point_of_srgb():
    # ISO/CIE 11664-2: X 95.04, Y 100, Z 108.88 of D65; the fit of the matching functions keeps within a thousandth.
    np.testing.assert_allclose(cie.xyz(np.array([400.0, 700.0]), np.ones(2)), [0.9504, 1.0, 1.0888], atol=2e-3)
    np.testing.assert_allclose(cie.linear_srgb(cie.xyz(np.array([400.0, 700.0]), np.ones(2))), 1.0, atol=1e-9)


def test_a_colour_chart_has_its_published_colours():
    linear = cie.linear_srgb(cie.xyz(colour_checker.WAVELENGTHS, colour_checker.REFLECTANCE))
    made = np.round(255.0 * srgb_encoded(cie.into_gamut(linear.T))).T
    difference = np.abs(made - colour_checker.SRGB)
    assert difference.mean() < 3.0
    worst = {name: int(d.max()) for name, d in zip(colour_checker.NAMES, difference)}
    outside = ('blue', 'cyan', 'purplish blue')  # the published red of these is at, or next to, the edge of sRGB
    assert max(value for name, value in worst.items() if name not in outside) <= 8, worst
    assert max(worst.values()) <= 14, worst


@pytest.mark.parametrize('name', SENSORS)
def test_the_chart_seen_by_a_sensor_keeps_its_colours(name):
    wavelengths = SENSORS[name]
    bands = Bands(len(wavelengths), wavelengths)
    spectra = np.array([np.interp(wavelengths, colour_checker.WAVELENGTHS, r) for r in colour_checker.REFLECTANCE])
    linear = cie.linear_srgb(cie.xyz(colour_checker.WAVELENGTHS, colour_checker.REFLECTANCE))
    difference = np.abs(shown(cie.cie_response(bands), spectra) - np.round(255.0 * srgb_encoded(cie.into_gamut(linear.T))).T)
    assert difference.max() <= 10  # Hyperion's bands begin at 427 nm
    assert difference.mean() < 1.0


@settings(max_examples=40, deadline=None)
@given(st.lists(st.floats(380.0, 1000.0), min_size=1, max_size=60), st.integers(0, 2**20))
def test_any_placement_of_bands_makes_white_white_or_is_refused(wavelengths, seed):
    rng = np.random.default_rng(seed)
    good = rng.random(len(wavelengths)) > 0.2
    bands = Bands(len(wavelengths), np.array(wavelengths), good=good)
    response = cie.cie_response(bands)
    if response is None:
        assert not good.any() or cie.coverage(bands)[0] < cie.LEAST_COVERED
        return
    np.testing.assert_allclose(response.matrix.sum(1), 1.0, atol=1e-6)
    assert all(good[b] for b in response.bands)


def test_the_order_of_the_bands_does_not_matter():
    wavelengths = np.linspace(390.0, 900.0, 80)
    turn = np.random.default_rng(0).permutation(80)
    spectra = np.random.default_rng(1).random((5, 80))
    a, b = cie.cie_response(Bands(80, wavelengths)), cie.cie_response(Bands(80, wavelengths[turn]))
    np.testing.assert_array_equal(shown(a, spectra), shown(b, spectra[:, turn]))


def test_what_is_missing_is_said_and_too_much_is_refused():
    late = cie.cie_response(Bands(50, np.linspace(450.0, 900.0, 50)))
    assert '380–429 nm' in late.notes[0]
    np.testing.assert_allclose(late.matrix.sum(1), 1.0, atol=1e-6)
    assert cie.cie_response(Bands(50, np.linspace(480.0, 900.0, 50))) is None
    assert cie.cie_response(Bands(100, np.linspace(900.0, 2500.0, 100))) is None
    assert cie.cie_response(Bands(10)) is None
    good = np.ones(80, bool)
    wavelengths = np.linspace(390.0, 900.0, 80)
    good[(wavelengths > 520.0) & (wavelengths < 640.0)] = False
    assert cie.cie_response(Bands(80, wavelengths, good=good)) is None


def test_two_bands_of_one_wavelength_share_its_weight():
    wavelengths = np.repeat(np.linspace(390.0, 750.0, 60), 2)
    response = cie.cie_response(Bands(120, wavelengths))
    np.testing.assert_allclose(response.matrix[:, ::2], response.matrix[:, 1::2])


def test_light_that_daylight_has_lit_is_white_as_radiance():
    bands = Bands(285, SENSORS['emit'])
    response = cie.cie_response(bands, radiance=True)
    lit = cie.daylight(SENSORS['emit'][list(response.bands)])
    made = response.matrix @ lit
    np.testing.assert_allclose(made / made[1], 1.0, atol=5e-3)
    assert 'radiance' in response.notes[0]


def test_clipping_keeps_the_hue():
    rng = np.random.default_rng(0)
    colours = rng.uniform(-0.3, 1.6, (3, 500))
    colours = colours[:, np.tensordot([0.2126, 0.7152, 0.0722], colours, 1) > 0.05]
    kept = cie.into_gamut(colours)
    assert kept.min() >= 0.0
    assert kept.max() <= 1.0

    def hue(c):
        return np.arctan2(np.sqrt(3.0) * (c[1] - c[2]), 2.0 * c[0] - c[1] - c[2])

    saturated = np.ptp(kept, axis=0) > 1e-3
    turned = np.angle(np.exp(1j * (hue(kept) - hue(colours))))
    assert np.abs(turned[saturated]).max() < 1e-6
    inside = (colours.min(0) >= 0.0) & (colours.max(0) <= 1.0)
    assert inside.any()
    np.testing.assert_allclose(kept[:, inside], colours[:, inside], rtol=1e-12)
    assert cie.into_gamut(np.array([[-1.0], [-0.5], [0.1]])).tolist() == [[0.0], [0.0], [0.0]]


@pytest.mark.data
def test_real_trees_are_green_roofs_reddish_and_water_dark(data):
    scene = data / 'scenes' / 'potsdam_enmap'
    with open_cube(scene / 'potsdam_enmap.tif') as cube, open_cube(scene / 'landcover.tif') as truth:
        response = cie.cie_response(cube.bands)
        values, valid = cube.read(cube.grid.window, response.bands)
        classes = truth.read_raw(truth.grid.window)[0]
    means = {c: values[:, (classes == c) & valid].mean(1) for c in (1, 3, 4, 6)}
    roof, meadow, tree, water = (response.matrix @ means[c] for c in (1, 3, 4, 6))
    assert tree[1] == max(tree)
    assert meadow[0] > meadow[1] > meadow[2]  # late July of a dry summer
    assert tree[1] / tree[0] > meadow[1] / meadow[0] > roof[1] / roof[0]
    assert roof[0] == max(roof)
    assert water.max() < meadow.max()
    assert water[1] > water[0]
