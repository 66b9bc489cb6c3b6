"""Plots that ENVI saved as text, and campaigns in HDF5 and NetCDF."""

from __future__ import annotations

import numpy as np
import pytest

from hsi_plugin.core.errors import CubeError, ParameterError
from hsi_plugin.spectra.library import open_library

from .files import AXIS, campaign, plot_text, smooth


def test_columns_of_a_plot_are_spectra(tmp_path):
    path = tmp_path / 'plot.txt'
    path.write_text(plot_text(smooth(3)))
    library = open_library(path)
    assert library.names == tuple(f'Red Fabric {i} (13;14)' for i in range(3))
    np.testing.assert_allclose(library.wavelengths_nm, AXIS)
    np.testing.assert_allclose(library.spectra, smooth(3), atol=1e-7)
    assert len(open_library(tmp_path)) == 3  # in a folder as well


def test_plots_over_something_else_are_refused(tmp_path):
    path = tmp_path / 'plot.txt'
    path.write_text(plot_text(smooth(3), over='Band Number'))
    with pytest.raises(ParameterError, match='plotted over "Band Number"'):
        open_library(path)
    path.write_text(plot_text(smooth(3)).replace('Column 3:', 'Column three'))
    with pytest.raises(ParameterError, match='do not fit'):
        open_library(path)


@pytest.mark.parametrize('turned', [False, True])
def test_a_campaign_with_its_levels(tmp_path, turned):
    values = smooth(3)
    values[1, 2] = np.nan
    library = open_library(campaign(tmp_path / 'field.nc', values, turned=turned), np.float64)
    np.testing.assert_array_equal(library.wavelengths_nm, AXIS)
    np.testing.assert_array_equal(library.spectra, values)
    assert library.names == ('lawn 0', 'lawn 1', 'lawn 2')
    assert library.levels == {'classification': ('', 'grass', 'grass'), 'latitude': ('48.25', '49.25', '')}
    np.testing.assert_array_equal(library.fwhm_nm, 11.5)


def test_units_of_a_campaign(tmp_path):
    for number, (unit, factor) in enumerate((('%', 100.0), ('', 10_000.0), ('1', 1.0))):
        library = open_library(campaign(tmp_path / f'{number}.nc', smooth(2) * factor, unit=unit))
        np.testing.assert_allclose(library.spectra, smooth(2), rtol=1e-6)


def test_cubes_and_damaged_files_are_refused(tmp_path):
    with pytest.raises(ParameterError, match='no table of reflectances'):
        open_library(campaign(tmp_path / 'a.nc', smooth(3), name='radiance'))
    path = campaign(tmp_path / 'b.nc', smooth(3))
    path.write_bytes(path.read_bytes()[:3000])
    with pytest.raises(CubeError):
        open_library(path)


@pytest.mark.data
def test_real_campaign_and_plots(data):
    folder = data / 'scenes' / 'dlr_hysu' / 'spectral_libraries'
    field = open_library(folder / 'SVC_data' / 'DLR_HySU_SVC.h5')
    assert field.spectra.shape == (49, 1024)
    assert (field.names[2], field.levels['classification'][2]) == ('red L', 'red fabric')
    assert field.levels['time'][0] == '2018-06-04T07:50:43'
    assert field.spectra[0, 0] == pytest.approx(0.99019977)
    for name in ('HySpex_library/DLR_HySU_HS_library', 'SVC_data/DLR_HySU_SVC'):
        plot, library = open_library(folder / f'{name}_ASCII.txt'), open_library(folder / f'{name}.lib')
        np.testing.assert_allclose(plot.wavelengths_nm, library.wavelengths_nm)
        assert set(library.names) <= set(plot.names)
        number = plot.names.index(library.names[0])
        assert np.corrcoef(plot.spectra[number], library.spectra[0])[0, 1] > 0.99
