"""Libraries of text: ECOSTRESS, tables, field spectrometers, folders, and what is no library."""

from __future__ import annotations

import numpy as np
import pytest

from hsi_plugin.core.errors import ParameterError
from hsi_plugin.spectra.library import open_library
from hsi_plugin.spectra.library import text as text_module

from .files import AXIS, SOIL, ecosis_text, sed_text, smooth, specchio_text, svc_text
from .files import ecostress_text as ecostress


def test_ecostress_ascends_and_is_reflectance(tmp_path):
    path = tmp_path / 'soil.spectrum.txt'
    path.write_text(ecostress())
    library = open_library(path)
    np.testing.assert_allclose(library.wavelengths_nm, AXIS, atol=1e-3)
    np.testing.assert_allclose(library.spectra[0], smooth(1)[0], atol=1e-6)
    assert library.names == ('Pale brown silty loam',)
    assert library.levels == {'type': ('soil',), 'class': ('Alfisol',), 'origin': ('somewhere: by hand',)}


def test_dark_percent_of_ecostress_is_not_taken_for_reflectance(tmp_path):
    """Water of one percent looks like reflectance of one; the file says what it is."""
    path = tmp_path / 'water.spectrum.txt'
    path.write_text(ecostress(np.full(25, 0.01)))
    np.testing.assert_allclose(open_library(path).spectra, 0.01, atol=1e-6)


def test_ecostress_of_something_else_is_refused(tmp_path):
    path = tmp_path / 'soil.spectrum.txt'
    path.write_text(ecostress(head=SOIL.replace('Reflectance (percent)', 'Emissivity')))
    with pytest.raises(ParameterError, match='Emissivity'):
        open_library(path)
    path.write_text(SOIL)
    with pytest.raises(ParameterError, match='damaged'):
        open_library(path)


def test_text_of_asd_has_its_name_above_the_values(tmp_path):
    path = tmp_path / 'ribb1.asd.txt'
    path.write_text('Wavelength;ribb1.asd\r\n' + ''.join(f'{w:.0f}; {v:.8E} \r\n' for w, v in zip(AXIS, smooth(1)[0])))
    library = open_library(path)
    assert library.names == ('ribb1',)
    np.testing.assert_allclose(library.wavelengths_nm, AXIS)
    np.testing.assert_allclose(library.spectra, smooth(1), atol=1e-7)


@pytest.mark.parametrize(
    ('head', 'delimiter', 'comma', 'factor', 'unit'),
    [
        ('Wavelength (nm)', ',', False, 1.0, 1.0), ('wl', '\t', False, 100.0, 1.0), ('lambda [µm]', ';', True, 1.0, 1e-3),
        ('Wavelength', ';', True, 10_000.0, 1e-3),
    ],
)  # fmt: skip
def test_columns_in_many_dialects(tmp_path, head, delimiter, comma, factor, unit):
    rows = [[head, 'red tile', 'lawn']]
    rows += [[f'{w * unit:.5f}', *(f'{v * factor:.6f}' for v in pair)] for w, pair in zip(AXIS, smooth(2).T)]
    text = '\n'.join(delimiter.join(cell.replace('.', ',') if comma else cell for cell in row) for row in rows)
    path = tmp_path / 'table.csv'
    path.write_text(text, encoding='utf-8')
    library = open_library(path)
    assert library.names == ('red tile', 'lawn')
    np.testing.assert_allclose(library.wavelengths_nm, AXIS, atol=0.02)
    np.testing.assert_allclose(library.spectra, smooth(2), atol=1e-6)


def test_lines_above_the_numbers_are_levels(tmp_path):
    lines = ['File Name,pine A,pine B', 'Cover,tree,tree', 'Place,Hyytiälä, Finland,here, too']
    lines += [f'{w:.1f},{a:.5f},{b:.5f}' for w, (a, b) in zip(AXIS, smooth(2).T)]
    path = tmp_path / 'space.csv'
    path.write_text('\n'.join(lines), encoding='latin-1')
    library = open_library(path)
    assert library.names == ('pine A', 'pine B')
    assert library.levels == {'Cover': ('tree', 'tree')}  # the torn line is none


def test_rows_under_wavelengths_keep_their_other_columns(tmp_path):
    lines = ['Sample Name,Cover,' + ','.join(f'{w:g}' for w in AXIS)]
    lines += [f'site {i},{cover},' + ','.join(f'{v:.6f}' for v in smooth(2)[i]) for i, cover in enumerate(['moss', 'ice'])]
    path = tmp_path / 'sites.csv'
    path.write_text('\n'.join(lines), encoding='utf-8-sig')
    library = open_library(path)
    assert library.names == ('site 0', 'site 1')
    assert library.levels['Cover'] == ('moss', 'ice')
    np.testing.assert_allclose(library.spectra, smooth(2), atol=1e-6)
    np.testing.assert_allclose(library.wavelengths_nm, AXIS)


def test_missing_values_of_a_table_are_nan(tmp_path):
    lines = ['wavelength,a'] + [f'{w:.1f},{"" if i == 3 else 0.25}' for i, w in enumerate(AXIS)]
    path = tmp_path / 'gap.csv'
    path.write_text('\n'.join(lines))
    # The gap lies among the first rows, by which a table is recognised: they must be whole.
    lines.insert(1, '390.0,0.25')
    lines[1:1] = [f'{w},0.25' for w in (350.0, 360.0, 370.0, 380.0)]
    path.write_text('\n'.join(lines))
    library = open_library(path)
    assert np.isnan(library.spectra).sum() == 1
    assert library.wavelengths_nm[np.isnan(library.spectra[0])] == pytest.approx(AXIS[3])


@pytest.mark.parametrize(
    ('suffix', 'start', 'head'), [('.sed', 'Data:', 'Wvl\tRad. (Ref.)\tRad. (Target)\tTgt./Ref. %\n'), ('.sig', 'data= ', '')]
)
def test_field_spectrometers_give_the_ratio_and_each_wavelength_once(tmp_path, suffix, start, head):
    rows = [f'{w:.1f} {1000.0 / w:.4f} {10.0 * v:.4f} {100.0 * v:.4f}' for w, v in zip(AXIS, smooth(1)[0])]
    rows.insert(13, rows[12])  # two detectors overlap
    path = tmp_path / f'target{suffix}'
    path.write_text('Comment: \nInstrument: X\n' + start + '\n' + head + '\n'.join(rows) + '\n')
    library = open_library(path)
    assert library.names == ('target',)
    np.testing.assert_allclose(library.wavelengths_nm, AXIS)
    np.testing.assert_allclose(library.spectra, smooth(1), atol=1e-5)


def test_field_spectrometer_without_a_ratio_is_refused(tmp_path):
    path = tmp_path / 'raw.sig'
    path.write_text('data=\n' + '\n'.join(f'{w:.1f} 3.0 4.0' for w in AXIS))
    with pytest.raises(ParameterError, match='no ratio'):
        open_library(path)


def test_folder_gathers_files_of_different_channels(tmp_path):
    (tmp_path / 'a.spectrum.txt').write_text(ecostress())
    (tmp_path / 'a.ancillary.txt').write_text('Name: Pale brown silty loam\nType: soil\n')
    (tmp_path / 'b.txt').write_text('Wavelength\tb.asd\n' + '\n'.join(f'{w}\t0.5' for w in AXIS[::2]))
    library = open_library(tmp_path)
    assert library.names == ('Pale brown silty loam', 'b')
    assert library.spectra.shape == (2, 25 + 13)
    assert np.isfinite(library.spectra).sum(1).tolist() == [25, 13]
    assert library.levels['type'] == ('soil', '')


@pytest.mark.parametrize(
    ('name', 'content', 'says'),
    [
        ('notes.txt', b'Dear reader,\nthis is no library.\nNothing, here, is.\n', 'Supported are'),
        ('plot.txt', b'ENVI ASCII Plot File [Mon Jun 07]\nColumn 1: Wavelength\n', 'do not fit its columns'),
        ('picture.bin', bytes(range(256)) * 8, 'Supported are'),
        ('empty.csv', b'', 'Supported are'),
        ('people.csv', b'id,age\n1,30\n2,40\n3,50\n4,60\n5,70\n', 'Supported are'),
    ],
)
def test_what_is_no_library_is_refused_with_what_would_be(tmp_path, name, content, says):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(ParameterError) as raised:
        open_library(path)
    assert says in str(raised.value)


def test_absent_file_and_folder_without_spectra(tmp_path):
    with pytest.raises(ParameterError, match='does not exist'):
        open_library(tmp_path / 'none.sli')
    with pytest.raises(ParameterError, match='holds no spectrum'):
        open_library(tmp_path)


@pytest.mark.data
def test_real_files_of_every_layout(data):
    formats = data / 'libraries' / 'formats'
    counts = {'asd/txt': 5, 'ecostress': 2, 'specchio': 9, 'svc': 4, 'spectralevolution/darwin.sed': 1, 'ecosis/excel_csv_example.csv': 6}
    for name, count in counts.items():
        library = open_library(formats / name)
        assert len(library) == count, name
        assert 300.0 < library.wavelengths_nm.min() < 450.0, name
        assert 0.0 < float(np.nanmedian(library.spectra)) < 1.0, name


def test_what_is_told_beside_an_ecostress_file_comes_along(tmp_path):
    path = tmp_path / 'x.spectrum.txt'
    path.write_text(ecostress(head=SOIL.replace('Origin', 'Description: short\nOrigin')))
    text = 'Name: other\nOwner: JHU\nDescription:  Pale loam.\n2% carbon.\n\nClay mineralogy: mica.\n'
    (tmp_path / 'x.ancillary.txt').write_text(text)
    library = open_library(path)
    assert library.names == ('Pale brown silty loam',)
    assert library.levels['owner'] == ('JHU',)
    assert library.levels['description'] == ('Pale loam. 2% carbon. Clay mineralogy: mica.',)
    assert 'clay mineralogy' not in library.levels
    path.write_text(ecostress(head=SOIL.replace('x.ancillary', '../x.ancillary')))
    assert 'owner' not in open_library(path).levels  # only beside it


@pytest.mark.parametrize('comma', [False, True])
def test_what_a_spectrometer_notes_becomes_levels_whatever_its_language(tmp_path, comma):
    path = tmp_path / 'field.sig'
    path.write_text(svc_text(smooth(1)[0], comma=comma))
    library = open_library(path)
    np.testing.assert_allclose(library.wavelengths_nm, AXIS, atol=0.05)
    np.testing.assert_allclose(library.spectra, smooth(1), atol=6e-5)
    assert library.levels['instrument'] == ('HI: 2032 (HR-1024i)',)
    assert not {'name', 'comm', 'longitude'} & set(library.levels)  # the file's own name, and what is empty


@pytest.mark.parametrize(
    'columns', ['Wvl\tReflect. %', 'Wvl\tReflect. [1.0]', 'Chan.#\tWvl\tNorm. DN (Ref.)\tNorm. DN (Target)\tReflect. [1.0]']
)
def test_columns_of_spectral_evolution_are_found_by_their_names(tmp_path, columns):
    path = tmp_path / 'a.sed'
    path.write_text(sed_text(smooth(1)[0], columns=columns))
    library = open_library(path)
    np.testing.assert_allclose(library.wavelengths_nm, AXIS)
    np.testing.assert_allclose(library.spectra, smooth(1), atol=1e-6)
    assert library.levels['instrument'] == ('SR-2500_SN17 [2]',)
    assert set(library.levels) == {'version', 'instrument', 'measurement', 'date', 'latitude'}


def test_radiance_alone_is_refused(tmp_path):
    path = tmp_path / 'a.sed'
    path.write_text(sed_text(smooth(1)[0], columns='Wvl\tRad. (Target)'))
    with pytest.raises(ParameterError, match='no ratio'):
        open_library(path)


def test_texts_of_specchio_that_commas_tear_are_put_together_where_that_is_certain(tmp_path):
    path = tmp_path / 'space.csv'
    path.write_text(specchio_text(smooth(3)), 'latin-1')
    library = open_library(path)
    assert library.names == ('pine_0', 'pine_1', 'pine_2')
    assert library.levels['Publication'] == ('Luke?, P., Stenberg, P. (2013)',) * 3
    assert 'Location Name' not in library.levels  # five cells for three spectra: whose is which cannot be told
    np.testing.assert_allclose(library.spectra, smooth(3), atol=1e-6)


def test_ecosis_is_named_by_the_column_that_tells_spectra_apart(tmp_path):
    path = tmp_path / 'sites.csv'
    path.write_text(ecosis_text(smooth(3)))
    library = open_library(path)
    assert library.names == ('BAPI_0', 'BAPI_1', 'BAPI_2')
    assert library.levels['Location Name'] == ('Santa Barbara',) * 3
    assert 'sample name' not in library.levels
    np.testing.assert_allclose(library.spectra, smooth(3), atol=1e-6)


def test_header_line_of_many_characters(tmp_path):
    axis = np.linspace(400.0, 2500.0, 15_000)
    lines = ['name,' + ','.join(f'{w:.4f}' for w in axis), 'a,' + ','.join(['0.25'] * len(axis))]
    assert len(lines[0]) > 100_000
    path = tmp_path / 'long.csv'
    path.write_text('\n'.join(lines))
    assert open_library(path).spectra.shape == (1, len(axis))
    path.write_text('x' * 200_000 + ',b\n1,2\n')
    with pytest.raises(ParameterError):
        open_library(path)


@pytest.mark.parametrize('at', [0, 12, 24])
def test_wavelengths_in_mixed_units_are_refused(tmp_path, at):
    axis = AXIS.copy()
    axis[at:] /= 1000.0
    axis[0] = 0.4 if at else 400.0
    path = tmp_path / 'mixed.csv'
    path.write_text('Wavelength (nm),a\n' + '\n'.join(f'{w:.5f},0.5' for w in axis))
    with pytest.raises(ParameterError, match='cannot be wavelengths'):
        open_library(path)
    text = ecostress(head=SOIL).splitlines(keepends=True)
    text[-3] = '975.0\t50.0\n'
    path = tmp_path / 'x.spectrum.txt'
    path.write_text(''.join(text))
    with pytest.raises(ParameterError, match='damaged'):
        open_library(path)


def test_tables_beyond_all_measure_are_refused_not_cut(tmp_path, monkeypatch):
    path = tmp_path / 'table.csv'
    path.write_text('wavelength,a\n' + '\n'.join(f'{w},0.25' for w in np.linspace(400.0, 2500.0, 900)))
    monkeypatch.setattr(text_module, '_LARGEST', path.stat().st_size - 4096)
    assert len(open_library(path).wavelengths_nm) == 900
    monkeypatch.setattr(text_module, '_LARGEST', path.stat().st_size - 4097)
    with pytest.raises(ParameterError, match='too large'):
        open_library(path)


def test_raw_counts_point_to_the_file_beside_them(tmp_path):
    (tmp_path / 'darwin.raw').write_bytes(bytes(1000))
    (tmp_path / 'darwin.sed').write_text(sed_text(smooth(1)[0]))
    with pytest.raises(ParameterError, match=r'choose darwin\.sed'):
        open_library(tmp_path / 'darwin.raw')


@pytest.mark.data
def test_metadata_of_real_files(data):
    formats = data / 'libraries' / 'formats'
    german, english = (open_library(formats / 'svc' / f'250527_0942_R001_T002-{one}.sig') for one in ('de', 'en'))
    np.testing.assert_array_equal(german.spectra, english.spectra)
    np.testing.assert_array_equal(german.wavelengths_nm, english.wavelengths_nm)
    assert english.levels['latitude'] == ('5225.9761N , 5225.9748N',)
    darwin = open_library(formats / 'spectralevolution' / 'darwin.sed')
    assert darwin.levels['latitude'] == ('72.35670',)
    assert darwin.spectra[0, 0] == pytest.approx(0.038833)
    soil = open_library(formats / 'ecostress')
    assert soil.levels['description'][0].endswith('contribute to this feature.')
    pine = open_library(formats / 'specchio' / 'Spectral_Space_1.csv')
    assert pine.levels['Publication'][3].endswith('Remote Sensing Letters 4(7): 667-676.')
    assert open_library(formats / 'ecosis' / 'excel_csv_example.csv').names[0] == 'BAPI_1_Old'
    assert len(open_library(formats / 'ecosis')) == 107
    with pytest.raises(ParameterError, match=r'choose darwin\.sed'):
        open_library(formats / 'spectralevolution' / 'darwin.raw')
