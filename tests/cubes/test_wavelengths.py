"""Wavelengths in every convention and unit, and warnings where something is guessed."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal

from hsi_plugin.cubes import open_cube
from hsi_plugin.cubes.metadata import BandMetadata, RasterMetadata
from hsi_plugin.cubes.wavelengths import understand

from ..builders import write_geotiff
from .envi_builder import numbered, write_envi


def raster(bands, **envi):
    return RasterMetadata({}, envi, {}, {}, tuple(bands))


def band(description='', **items):
    return BandMetadata(description=description, items=items)


sorted_or_not = st.lists(st.integers(3500, 25000), min_size=1, max_size=30).map(lambda v: [n / 10 for n in v])


units = st.sampled_from(
    [('Nanometers', 1), ('nm', 1), ('Micrometers', 1e3), ('µm', 1e3), ('um', 1e3), ('', 1), ('', 1e3), ('Unknown', 1e3)]
)


@given(sorted_or_not, units)
def test_unit_and_order_do_not_matter(nm, unit):
    name, factor = unit
    stored = [repr(v / factor) for v in nm]
    by_band, warned = understand(raster([band(wavelength=s, wavelength_units=name) for s in stored]))
    by_list, _ = understand(raster([band()] * len(nm), wavelength='{' + ', '.join(stored) + '}', wavelength_units=name))
    np.testing.assert_allclose(by_band.wavelengths_nm, nm)
    np.testing.assert_allclose(by_list.wavelengths_nm, nm)
    assert bool(warned) == (name in ('', 'Unknown'))


@pytest.mark.parametrize(
    ('stored', 'unit', 'nm'), [('0.45', 'nm', 450), ('450', 'µm', 450), ('450', 'm', 450), ('20000', 'Wavenumber', 500)]
)
def test_wrong_units_are_noticed(stored, unit, nm):
    bands, warned = understand(raster([band(wavelength=stored, wavelength_units=unit)]))
    np.testing.assert_allclose(bands.wavelengths_nm, [nm])
    assert bool(warned) == (unit != 'Wavenumber')


@pytest.mark.parametrize('name', ['band 1 (450.5 Nanometers)', '450.5 nm', '0.4505 µm', 'B01 0.4505 micrometers', 'Rfl (450.5nm)'])
def test_band_names_that_hold_wavelengths(name):
    bands, _ = understand(raster([band(name)]))
    np.testing.assert_allclose(bands.wavelengths_nm, [450.5])


@pytest.mark.parametrize('names', [['Band 450', 'Band 550'], ['450 nm', 'mask'], ['row 12 nmx', '3']])
def test_names_that_do_not(names):
    bands, warned = understand(raster([band(n) for n in names]))
    assert bands.wavelengths_nm is None
    assert any('does not tell the wavelengths' in w for w in warned)


def test_lists_that_do_not_fit_are_left_out_with_a_warning():
    bands, warned = understand(raster([band()] * 3, wavelength='{450, 550}', bbl='{1, 0, 1}', fwhm='{5, x, 5}'))
    assert bands.wavelengths_nm is None
    assert bands.fwhm_nm is None
    assert bands.good.tolist() == [True, False, True]
    assert sum('ignored' in w for w in warned) == 2


def test_widths_in_another_unit_than_the_wavelengths():
    bands, warned = understand(raster([band(wavelength='0.45', fwhm='10', wavelength_units='Micrometers')] * 2))
    np.testing.assert_allclose(bands.fwhm_nm, [10, 10])
    assert any('FWHM' in w for w in warned)


def test_all_bands_bad_means_the_marks_are_wrong():
    bands, warned = understand(raster([band(bbl='0')] * 2))
    assert bands.good.all()
    assert any('All bands are marked as bad' in w for w in warned)


def test_stac_of_both_versions(tmp_path):
    path = write_geotiff(tmp_path / 'a.tif', numbered(2, 3, 4))
    described = [{'eo:center_wavelength': c, 'eo:full_width_half_max': 0.01} for c in (0.5, 0.6)]
    new = {'stac_version': '1.1.0', 'assets': {'d': {'bands': described}}}
    old = {'stac_version': '1.0.0', 'properties': {'eo:bands': [{'center_wavelength': c} for c in (0.5, 0.6)], 'datetime': '2024-01-02'}}
    for item, width, time in ((new, [10, 10], ''), (old, None, '2024-01-02')):
        (tmp_path / 'a.stac.json').write_text(json.dumps(item))
        with open_cube(path) as cube:
            np.testing.assert_allclose(cube.bands.wavelengths_nm, [500, 600])
            assert (cube.bands.fwhm_nm is None) == (width is None)
            assert cube.acquired == time
    (tmp_path / 'a.stac.json').write_text('{"stac_version": [broken')
    with open_cube(path) as cube:
        assert cube.bands.wavelengths_nm is None


def test_the_header_of_an_envi_file_wins_over_its_band_names(tmp_path):
    fields = {'wavelength': [650, 450], 'wavelength units': 'Nanometers', 'band names': ['1.0 nm', '2.0 nm'], 'fwhm': [7, 8], 'bbl': [0, 1]}
    with open_cube(write_envi(tmp_path / 'a.dat', numbered(2, 3, 4), fields=fields)) as cube:
        assert cube.bands.wavelengths_nm.tolist() == [650, 450]
        assert cube.bands.fwhm_nm.tolist() == [7, 8]
        assert cube.bands.good.tolist() == [False, True]
        assert cube.band_names == ('1.0 nm', '2.0 nm')


def test_a_vrt_of_an_envi_file_keeps_its_wavelengths(tmp_path):
    fields = {'wavelength': [0.45, 0.65], 'wavelength units': 'Micrometers'}
    path = write_envi(tmp_path / 'a.dat', numbered(2, 3, 4), fields=fields)
    gdal.Translate(str(tmp_path / 'a_view.vrt'), str(path), format='VRT').FlushCache()
    with open_cube(tmp_path / 'a_view.vrt') as cube:
        np.testing.assert_allclose(cube.bands.wavelengths_nm, [450, 650])
