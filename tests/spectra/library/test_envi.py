from __future__ import annotations

import json

import numpy as np
import pytest

from hsi_plugin.core.errors import CubeError, ParameterError
from hsi_plugin.spectra.library import open_library

from .files import AXIS, TYPES, smooth, write_envi


@pytest.mark.parametrize('order', [0, 1])
@pytest.mark.parametrize('code', sorted(TYPES))
def test_every_type_and_byte_order_gives_the_same_reflectance(tmp_path, code, order):
    spectra = smooth(3)
    # Percent in bytes, counts of 1/10,000 in wider whole numbers, reflectance in floating point.
    factor = 1.0 if code in (4, 5) else 100.0 if code == 1 else 10_000.0
    stored = spectra * factor if code in (4, 5) else np.round(spectra * factor)
    library = open_library(write_envi(tmp_path / 'a.sli', stored, code, order, ['a', 'b', 'c'], offset=7))
    assert library.spectra.dtype == np.float32
    np.testing.assert_allclose(library.spectra, spectra, atol=0.6 / factor if factor > 1.0 else 1e-7)
    assert library.names == ('a', 'b', 'c')
    assert (library.name, library.source) == ('a', str(tmp_path / 'a.sli'))


@pytest.mark.parametrize(
    ('axis', 'unit'),
    [
        (AXIS, 'Nanometers'), (AXIS / 1000.0, 'Micrometers'), (AXIS / 1000.0, 'Unknown'), (AXIS, 'Unknown'), (AXIS, ''),
        (AXIS / 1000.0, 'Nanometers'), (AXIS, 'Micrometers'),
    ],
)  # fmt: skip
def test_wavelengths_are_in_nm_even_where_the_header_names_the_wrong_unit(tmp_path, axis, unit):
    library = open_library(write_envi(tmp_path / 'a.sli', smooth(2), axis=axis, unit=unit))
    np.testing.assert_allclose(library.wavelengths_nm, AXIS, atol=1e-3)


def test_widths_and_bad_channels_come_along(tmp_path):
    more = f'fwhm = {{{", ".join(["0.01"] * 25)}}}\nbbl = {{{", ".join(["0"] * 3 + ["1"] * 22)}}}'
    library = open_library(write_envi(tmp_path / 'a.sli', smooth(2), axis=AXIS / 1000.0, unit='Micrometers', more=more))
    np.testing.assert_allclose(library.fwhm_nm, 10.0)
    assert library.good.tolist() == [False] * 3 + [True] * 22


def test_deleted_values_are_nan_and_do_not_decide_the_scale(tmp_path):
    stored = smooth(2) * 10_000.0
    stored[0, 3], stored[1, 4], stored[1, 5] = -1.23e34, 77_777.0, np.nan
    library = open_library(write_envi(tmp_path / 'a.sli', stored, more='data ignore value = 77777'))
    gone = np.isnan(library.spectra)
    assert [tuple(i) for i in np.argwhere(gone)] == [(0, 3), (1, 4), (1, 5)]
    np.testing.assert_allclose(library.spectra[~gone], smooth(2)[~gone], atol=1e-6)


def test_stated_scale_is_followed_unless_it_gives_no_reflectance(tmp_path):
    told = open_library(write_envi(tmp_path / 'a.sli', smooth(2) * 255.0, more='reflectance scale factor = 255'))
    np.testing.assert_allclose(told.spectra, smooth(2), atol=1e-6)
    wrong = open_library(write_envi(tmp_path / 'b.sli', smooth(2) * 10_000.0, more='reflectance scale factor = 1.0'))
    np.testing.assert_allclose(wrong.spectra, smooth(2), atol=1e-6)


def test_table_is_matched_by_name_whatever_its_order(tmp_path):
    path = write_envi(tmp_path / 'a.sli', smooth(3), names=['oak', 'brick', 'lake'])
    path.with_suffix('.csv').write_text('Name,Level_1,Level_2\nlake,water,fresh\noak,vegetation,tree\nbrick,built,\n')
    library = open_library(path)
    assert library.names == ('oak', 'brick', 'lake')
    assert library.levels == {'Level_1': ('vegetation', 'built', 'water'), 'Level_2': ('tree', '', 'fresh')}


def test_table_with_names_of_its_own_is_matched_by_order(tmp_path):
    path = write_envi(tmp_path / 'a.sli', smooth(3))
    path.with_suffix('.csv').write_bytes('Name;Level\nBirne grün;tree\nx;soil\ny;water\n'.encode('latin-1'))
    library = open_library(path)
    assert library.names == ('Birne grün', 'x', 'y')
    assert library.levels == {'Level': ('tree', 'soil', 'water')}


def test_table_that_does_not_fit_is_left_out(tmp_path):
    path = write_envi(tmp_path / 'a.sli', smooth(3), names=['oak', 'brick', 'lake'])
    path.with_suffix('.csv').write_text('Name,Level\noak,tree\n')
    assert open_library(path).levels == {}


def test_numbers_of_classes_are_read_by_the_json_beside_the_table(tmp_path):
    path = write_envi(tmp_path / 'a.sli', smooth(3), names=['oak', 'brick', 'lake'])
    path.with_suffix('.csv').write_text('spectra names,level_1\noak,2\nbrick,0\nlake,water\n')
    categories = [[0, 'unclassified', [0, 0, 0]], [2, 'vegetation', [56, 168, 0]], [4, 'water', [0, 0, 255]]]
    path.with_suffix('.json').write_text(json.dumps({'level_1': {'categories': categories, 'no data value': 0}, 'other': 1}))
    assert open_library(path).levels == {'level_1': ('vegetation', '', 'water')}
    path.with_suffix('.json').write_text('{"level_1":')
    with pytest.raises(ParameterError, match='damaged'):
        open_library(path)


def test_header_and_table_open_their_library_too(tmp_path):
    path = write_envi(tmp_path / 'a.sli', smooth(2), names=['oak', 'lake'])
    path.with_suffix('.csv').write_text('Name,Level\noak,tree\nlake,water\n')
    for other in ('a.hdr', 'a.csv'):
        assert open_library(tmp_path / other).levels == {'Level': ('tree', 'water')}
    (tmp_path / 'a.hdr').rename(tmp_path / 'a.sli.hdr')
    assert len(open_library(tmp_path / 'a.sli.hdr')) == 2


def test_lists_of_wavelengths_and_error_bars_among_the_spectra_are_no_spectra(tmp_path):
    values = np.vstack([AXIS / 1000.0, smooth(1), np.full((1, 25), 0.01), smooth(2)[1:]])
    names = ['Wavelengths in microns', 'Acmite', 'error bars to preceding', 'Albite']
    library = open_library(write_envi(tmp_path / 'a.sli', values, axis=AXIS / 1000.0, unit='Micrometers', names=names))
    assert library.names == ('Acmite', 'Albite')
    np.testing.assert_allclose(library.spectra, smooth(2), atol=1e-6)


@pytest.mark.parametrize('interleave', ['bsq', 'bil', 'bip'])
def test_image_one_pixel_wide_is_a_library(tmp_path, interleave):
    spectra = smooth(4)
    cube = spectra.T[:, :, None]  # (bands, rows, 1)
    order = {'bsq': (0, 1, 2), 'bil': (1, 0, 2), 'bip': (1, 2, 0)}[interleave]
    (tmp_path / 'a').write_bytes(cube.transpose(order).astype('<f4').tobytes())
    waves = ', '.join(f'{w:.3f}' for w in AXIS)
    (tmp_path / 'a.hdr').write_text(
        f'ENVI\nsamples = 1\nlines = 4\nbands = 25\ndata type = 4\ninterleave = {interleave}\nwavelength = {{{waves}}}\n'
    )
    library = open_library(tmp_path / 'a')
    np.testing.assert_allclose(library.spectra, spectra, atol=1e-6)
    assert library.names[0] == 'a 1'


def test_truncated_file_is_refused(tmp_path):
    path = write_envi(tmp_path / 'a.sli', smooth(2))
    path.write_bytes(path.read_bytes()[:-4])
    with pytest.raises(CubeError, match='truncated'):
        open_library(path)


def test_header_without_wavelengths_or_data_is_refused(tmp_path):
    path = write_envi(tmp_path / 'a.sli', smooth(2))
    header = path.with_suffix('.hdr')
    header.write_text(header.read_text().replace('wavelength = {', 'centres = {'))
    with pytest.raises(ParameterError, match='no wavelengths'):
        open_library(path)
    path.unlink()
    with pytest.raises(CubeError, match='no data file'):
        open_library(header)


@pytest.mark.data
def test_real_libraries_have_their_names_and_levels(data):
    roberts = open_library(data / 'libraries' / 'roberts2017_urban.sli')
    assert roberts.spectra.shape == (3725, 224)
    assert (roberts.names[0], roberts.levels['Level_3'][0]) == ('DTR_26_X3641_Y130', 'shrub')
    assert roberts.wavelengths_nm[0] == pytest.approx(365.9)
    assert np.count_nonzero(roberts.good) == 178
    assert float(np.median(roberts.spectra)) == pytest.approx(0.166, abs=1e-3)
    berlin = open_library(data / 'libraries' / 'library_berlin.hdr')
    assert set(berlin.levels) == {'level_1', 'level_2', 'level_3'}
    assert berlin.levels['level_3'][berlin.names.index('deciduous tree 1')] == 'tree'
    usgs = open_library(data / 'libraries' / 'usgs_s07_AV95_envi.sli')
    assert len(usgs) == 2457  # as many as the archive of the same library holds
    assert not any(name.startswith(('error bars', 'Wavelengths')) for name in usgs.names)
