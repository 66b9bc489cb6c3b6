from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.core.bands import Bands
from hsi_plugin.core.errors import ParameterError
from hsi_plugin.spectra.library import SpectralLibrary
from hsi_plugin.spectra.response import (
    SpectralResponse,
    read_response,
    response_matrix,
    to_sensor,
    wholly_covered,
)


def sensor(seed=0, bands=4, low=450.0, high=950.0):
    """Responses of odd shapes."""
    rng = np.random.default_rng(seed)
    at = np.sort(rng.uniform(low, high, 120))
    centres, widths = rng.uniform(low + 100, high - 100, bands), rng.uniform(10, 40, bands)
    values = np.exp(-(((at - centres[:, None]) / widths[:, None]) ** 2)) * rng.uniform(0.8, 1.0, (bands, 120))
    return SpectralResponse('sensor', at, values, tuple(f'B{i}' for i in range(bands)))


def fine(low=400.0, high=1000.0, step=1.0):
    at = np.arange(low, high + step / 2, step)
    return Bands(len(at), at)


@given(seed=st.integers(0, 10_000), level=st.floats(0.0, 1.0), slope=st.floats(-1e-3, 1e-3))
def test_constants_stay_and_lines_are_read_at_the_centroid(seed, level, slope):
    rng = np.random.default_rng(seed)
    at = rng.permutation(np.unique(np.round(np.concatenate([[400.0, 1000.0], rng.uniform(400.0, 1000.0, 250)]), 3)))
    source, response = Bands(len(at), at), sensor(seed)
    matrix, coverage = response_matrix(source, response)
    np.testing.assert_allclose(matrix.sum(1), 1.0, atol=1e-12)
    np.testing.assert_allclose(matrix @ np.full(len(at), level), level, atol=1e-12)
    whole = coverage > 1.0 - 1e-12
    np.testing.assert_allclose((matrix @ (level + slope * at))[whole], level + slope * response.centroids()[whole], atol=1e-9)
    assert (matrix >= 0.0).all()
    assert (coverage >= 0.0).all()


def test_integrals_are_those_of_a_fine_sum():
    response, source = sensor(3), fine(step=7.0)
    spectrum = 0.3 + 0.2 * np.sin(source.wavelengths_nm / 40.0)
    at = np.linspace(response.wavelengths_nm[0], response.wavelengths_nm[-1], 400_001)
    lines = np.interp(at, source.wavelengths_nm, spectrum)
    expected = [np.sum(r * lines) / np.sum(r) for r in (np.interp(at, response.wavelengths_nm, one) for one in response.values)]
    np.testing.assert_allclose(response_matrix(source, response)[0] @ spectrum, expected, atol=1e-6)


def test_coverage_is_the_share_of_the_response():
    at = np.linspace(500.0, 600.0, 101)
    box = SpectralResponse('box', at, np.ones((1, 101)), ('B1',))
    assert response_matrix(fine(480.0, 560.0), box)[1][0] == pytest.approx(0.6)
    assert response_matrix(fine(400.0, 450.0), box)[1][0] == 0.0
    assert not response_matrix(fine(400.0, 450.0), box)[0].any()
    good = np.abs(fine().wavelengths_nm - 550.0) > 19.5
    gap = Bands(fine().count, fine().wavelengths_nm, None, good)
    # From 530 to 570 there is nothing, of which two steps of 1 nm on either side count as covered.
    assert response_matrix(gap, box)[1][0] == pytest.approx(0.64)
    assert not response_matrix(gap, box)[0][:, ~good].any()


def test_a_library_with_gaps_is_told_band_by_band():
    source, response = fine(), sensor(1)
    spectra = np.full((3, source.count), 0.4, np.float32)
    spectra[1, source.wavelengths_nm > 700.0] = np.nan
    spectra[2, :] = -1.23e34
    library = SpectralLibrary('some', source.wavelengths_nm, spectra, ('whole', 'half', 'none'))
    values, coverage = to_sensor(library, response)
    assert values.shape == coverage.shape == (3, 4)
    np.testing.assert_allclose(values[0], 0.4, rtol=1e-6)
    assert np.array_equal(np.isfinite(values[1]), coverage[1] >= 0.95)
    assert not coverage[2].any()
    assert np.isfinite(to_sensor(library, response, 0.0)[0][1]).any()
    whole, part = wholly_covered(values)
    assert whole.tolist() == [True, False, False]
    assert part[2] == np.False_


def test_widths_alone_go_through_the_same_door():
    source = fine()
    library = SpectralLibrary('some', source.wavelengths_nm, np.full((1, source.count), 0.4, np.float32), ('a',))
    bands = Bands(3, [500.0, 600.0, 1400.0], [10.0, 10.0, 10.0])
    values, coverage = to_sensor(library, bands)
    np.testing.assert_allclose(values, [[0.4, 0.4, np.nan]], rtol=1e-6)
    assert coverage.tolist() == [[1.0, 1.0, 0.0]]


def test_a_gaussian_table_and_its_width_read_nearly_the_same():
    source, centre, fwhm = fine(), 640.0, 30.0
    at = np.arange(560.0, 720.5, 0.5)
    response = SpectralResponse('g', at, np.exp(-4 * np.log(2) * ((at - centre) / fwhm) ** 2)[None], ('B',))
    bands = response.bands()
    np.testing.assert_allclose([bands.wavelengths_nm[0], bands.fwhm_nm[0]], [centre, fwhm], atol=0.05)
    spectrum = (0.3 + 0.2 * np.sin(source.wavelengths_nm / 25.0)).astype(np.float32)[None]
    library = SpectralLibrary('some', source.wavelengths_nm, spectrum, ('a',))
    np.testing.assert_allclose(to_sensor(library, response)[0], to_sensor(library, bands)[0], atol=2e-3)


@pytest.mark.parametrize(('text', 'first'), [
    ('wavelength (nm),B1,B2\n500,0,1\n510,1,\n520,0.5,-0.001\n', 500.0),
    ('Wavelength [µm];B1;B2\n0,50;0;1\n0,51;1;0\n0,52;0,5;0\n', 500.0),
    ('wl\tB1\tB2\n0.52\t0.5\t0\n0.51\t1\t0\n0.50\t0\t1\n', 500.0),
])
def test_tables_as_people_keep_them(tmp_path, text, first):
    path = tmp_path / 'camera.csv'
    path.write_text(text, encoding='utf-8')
    found = read_response(path)
    assert found.name == 'camera'
    assert found.band_names == ('B1', 'B2')
    np.testing.assert_allclose(found.wavelengths_nm, [first, first + 10, first + 20])
    np.testing.assert_allclose(found.values, [[0.0, 1.0, 0.5], [1.0, 0.0, 0.0]])


def test_a_table_without_a_head(tmp_path):
    path = tmp_path / 'plain.csv'
    path.write_text('500,0\n510,1\n520,0\n')
    assert read_response(path).band_names == ('band 1',)


@pytest.mark.parametrize(('content', 'words'), [
    (b'', 'no table of responses'),
    (b'a,b\nc,d\n', 'no table of responses'),
    (b'nm,B1\n500,0\n510,1\n520\n', 'no table of responses'),
    (b'nm,B1\n500,0\n510,x\n520,1\n', 'holds "x"'),
    (b'nm,B1\n500,0\n500,1\n520,1\n', 'do not rise'),
    (b'nm,B1,B2\n500,0,0\n510,1,0\n520,1,0\n', '"B2" of .* answers to no wavelength'),
    (b'nm,B1\n-500,0\n-400,1\n-300,1\n', 'wavelengths'),
    (b'\0\1\2' * 100, 'no table of responses'),
])
def test_what_is_no_table_is_refused(tmp_path, content, words):
    path = tmp_path / 'bad.csv'
    path.write_bytes(content)
    with pytest.raises(ParameterError, match=words):
        read_response(path)


def test_a_table_that_is_not_there(tmp_path):
    with pytest.raises(ParameterError, match='no table of responses'):
        read_response(tmp_path / 'none.csv')
