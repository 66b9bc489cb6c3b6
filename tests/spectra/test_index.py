from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.core.bands import Bands
from hsi_plugin.core.errors import ParameterError
from hsi_plugin.spectra.index import (
    INDICES,
    available_indices,
    bands_of,
    check_units,
    compute_index,
    find_index,
)

FINE = Bands(421, np.arange(400.0, 2505.0, 5.0))


def spectrum(**at):
    """Reflectance 0.3 everywhere but about some wavelengths, `r860=0.4` and the like, over the width of the broadest band."""
    values = np.full(FINE.count, 0.3)
    for name, value in at.items():
        values[np.abs(FINE.wavelengths_nm - float(name[1:])) <= 12.0] = value
    return values


@pytest.mark.parametrize(('name', 'reflectances', 'expected'), [
    ('ndre', {'r790': 0.5, 'r720': 0.3}, 0.25),
    ('pri', {'r531': 0.06, 'r570': 0.05}, 0.01 / 0.11),
    ('cri550', {'r510': 0.04, 'r550': 0.1}, 15.0),
    ('cri700', {'r510': 0.05, 'r700': 0.1}, 10.0),
    ('ari', {'r550': 0.1, 'r700': 0.2}, 5.0),
    ('mcari', {'r550': 0.1, 'r670': 0.05, 'r700': 0.2}, (0.15 - 0.02) * 4.0),
    ('rep', {'r670': 0.05, 'r700': 0.1, 'r740': 0.4, 'r780': 0.5}, 700.0 + 40.0 * (0.275 - 0.1) / 0.3),
    ('tcari-osavi', {'r550': 0.1, 'r670': 0.05, 'r700': 0.2, 'r800': 0.5},
     3.0 * (0.15 - 0.2 * 0.1 * 4.0) / (1.16 * 0.45 / 0.71)),
    ('ndwi-gao', {'r860': 0.4, 'r1240': 0.35}, 0.05 / 0.75),
    ('cai', {'r2030': 0.3, 'r2100': 0.25, 'r2210': 0.34}, 7.0),
    ('clay-depth', {'r2120': 0.4, 'r2205': 0.3, 'r2250': 0.4}, 0.25),
])
def test_by_hand(name, reflectances, expected):
    np.testing.assert_allclose(compute_index(name, spectrum(**reflectances), FINE), expected, rtol=1e-9)


def test_broad_bands_by_hand():
    """Landsat TM's bands as a sensor has them: one each."""
    bands = Bands(6, [485.0, 560.0, 660.0, 830.0, 1650.0, 2215.0])
    values = np.array([0.05, 0.08, 0.06, 0.4, 0.25, 0.15])
    expected = {
        'ndvi': 0.34 / 0.46, 'savi': 1.5 * 0.34 / 0.96, 'ndmi': 0.15 / 0.65, 'ndbi': -0.15 / 0.65, 'nbr': 0.25 / 0.55,
        'ndwi-mcfeeters': -0.32 / 0.48, 'mndwi': -0.17 / 0.33, 'ndsi': -0.17 / 0.33, 'ferric-iron': 0.75,
        'evi': 2.5 * 0.34 / (0.4 + 0.36 - 0.375 + 1.0), 'lai-evi': 3.618 * 2.5 * 0.34 / 1.385 - 0.118, 'ferric-oxide': 0.625,
    }  # fmt: skip
    for name, value in expected.items():
        np.testing.assert_allclose(compute_index(name, values, bands), value, rtol=1e-9, err_msg=name)
    assert {index.name for index in available_indices(bands)} >= set(expected) - {'evi', 'lai-evi'}


def test_asters_ratios_by_hand():
    bands = Bands(9, [556.0, 661.0, 807.0, 1656.0, 2167.0, 2209.0, 2262.0, 2336.0, 2400.0])
    b = dict(zip(range(1, 10), (0.1, 0.2, 0.3, 0.5, 0.4, 0.3, 0.45, 0.35, 0.42)))
    expected = {
        'hydroxyl': b[7] / b[6] * b[4] / b[6], 'kaolinite': b[4] / b[5] * b[8] / b[6], 'alunite': b[7] / b[5] * b[7] / b[8],
        'calcite': b[6] / b[8] * b[9] / b[8], 'carbonate-rbd': (b[7] + b[9]) / b[8], 'ferric-iron': b[2] / b[1],
        'ferrous-iron': b[5] / b[3] + b[1] / b[2], 'ferric-oxide': b[4] / b[3],
    }  # fmt: skip
    for name, value in expected.items():
        np.testing.assert_allclose(compute_index(name, np.array(list(b.values())), bands), value, rtol=1e-12, err_msg=name)


@pytest.mark.parametrize('index', INDICES.values(), ids=list(INDICES))
def test_the_table_tells_the_truth_about_itself(index):
    """Named as it is found, computed from as many bands as it says, and indifferent to scale exactly where it says so."""
    assert INDICES[index.name] is index
    assert any(character.isdigit() for character in index.source)
    rng = np.random.default_rng(0)
    parts = list(rng.uniform(0.2, 0.6, (len(index.bands), 50)))
    once, twice = index.function(*parts), index.function(*(2.0 * part for part in parts))
    assert np.allclose(once, twice, rtol=1e-9) == index.scale_free
    for band in index.bands:
        assert 400.0 <= band.centre_nm - band.width_nm / 2 <= band.centre_nm + band.width_nm / 2 <= 2500.0
        assert band.tolerance_nm >= band.width_nm / 2
        assert band.role in index.formula or index.name == 'lai-evi'


@given(seed=st.integers(0, 10_000), name=st.sampled_from(tuple(INDICES)))
def test_an_image_is_its_pixels_and_nothing_is_infinite(seed, name):
    rng = np.random.default_rng(seed)
    image = rng.uniform(0.0, 0.6, (FINE.count, 2, 3))
    image[:, 0, 0], image[:, 1, 2] = 0.0, np.nan
    found = compute_index(name, image, FINE)
    assert found.shape == (2, 3)
    assert not np.isinf(found).any()
    assert np.isnan(found[1, 2])
    assert found[0, 1] == compute_index(name, image[:, 0, 1], FINE)


def test_bands_are_the_good_ones_within_the_width_or_the_nearest():
    red = find_index('ndvi').bands[1]
    at = FINE.wavelengths_nm
    good = np.abs(at - 660.0) > 5.0
    numbers = bands_of(find_index('NDVI'), Bands(FINE.count, at, None, good))[1]
    assert sorted(at[list(numbers)]) == [630.0, 635.0, 640.0, 645.0, 650.0, 670.0, 675.0, 680.0, 685.0, 690.0]
    far = Bands(3, [660.0 + red.tolerance_nm, 830.0, 300.0])
    assert bands_of(find_index('ndvi'), far) == ((1,), (0,))


def test_missing_wavelengths_are_named():
    visible = Bands(31, np.linspace(400.0, 700.0, 31))
    with pytest.raises(ParameterError, match=r'ndmi needs a good band at 830 nm \(nir, ± 80 nm\) and 1650 nm \(swir1, ± 110 nm\)'):
        bands_of(find_index('ndmi'), visible)
    with pytest.raises(ParameterError, match='the image tells none'):
        bands_of(find_index('ndmi'), Bands(31))
    assert available_indices(Bands(31)) == []
    names = {index.name for index in available_indices(visible)}
    assert {'pri', 'cri550', 'ferric-iron'} <= names
    assert not {'ndvi', 'ndmi', 'kaolinite'} & names
    assert len(available_indices(FINE)) == len(INDICES)


def test_radiance_is_refused_and_an_unknown_scale_where_it_matters():
    with pytest.raises(ParameterError, match='scene holds radiance'):
        check_units(find_index('ndvi'), 'radiance', 'scene')
    check_units(find_index('ndvi'), 'unknown')
    with pytest.raises(ParameterError, match='depends on its scale'):
        check_units(find_index('evi'), 'unknown')
    check_units(find_index('evi'), 'reflectance')


def test_names_that_are_not_known_get_the_nearest():
    assert find_index(' NDVI ').name == 'ndvi'
    with pytest.raises(ParameterError, match=r'no index "ndwi"\. The nearest are ndwi-mcfeeters, ndwi-gao'):
        find_index('ndwi')
    with pytest.raises(ParameterError, match='There are ndvi'):
        find_index('zzzz')
    with pytest.raises(ParameterError, match='3 bands do not fit 421'):
        compute_index('ndvi', np.zeros(3), FINE)


def test_the_manual_lists_every_index_as_it_is():
    manual = (Path(__file__).resolve().parents[2] / 'docs' / 'SPECTRA.md').read_text('utf-8')
    for index in INDICES.values():
        assert f'| `{index.name}` | {index.title} | {index.formula} | ' in manual
        row = next(line for line in manual.splitlines() if line.startswith(f'| `{index.name}` |'))
        assert row.endswith(f'| {index.source} |')
        for band in index.bands:
            low, high = band.centre_nm - band.width_nm / 2, band.centre_nm + band.width_nm / 2
            assert f'{band.role} {low:g}–{high:g}' in row
