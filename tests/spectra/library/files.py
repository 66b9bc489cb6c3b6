"""Small libraries in the layouts that real ones have."""

from __future__ import annotations

import io
import json
import sqlite3
import struct
import tarfile
from contextlib import closing
from pathlib import Path
from typing import Dict, Mapping, Optional, Sequence

import numpy as np

from ...products.netcdf import File

TYPES = {1: 'u1', 2: 'i2', 3: 'i4', 4: 'f4', 5: 'f8', 12: 'u2', 13: 'u4', 14: 'i8', 15: 'u8'}
AXIS = np.linspace(400.0, 1000.0, 25)


def smooth(count: int, axis: np.ndarray = AXIS) -> np.ndarray:
    """So many different spectra, reflectance."""
    return np.stack([0.3 + 0.2 * np.sin(axis / (90.0 + 20.0 * i) + i) for i in range(count)])


def write_envi(
    path: Path, values: np.ndarray, code: int = 4, order: int = 0, names: Optional[Sequence[str]] = None,
    axis: np.ndarray = AXIS, unit: str = 'Nanometers', more: str = '', offset: int = 0,
) -> Path:  # fmt: skip
    """A `.sli` and its header."""
    path.write_bytes(b'\xaa' * offset + values.astype(('>' if order else '<') + TYPES[code]).tobytes())
    header = [
        'ENVI', 'description = {', '  A library}', f'samples = {values.shape[1]}', f'lines   = {values.shape[0]}', 'bands   = 1',
        f'header offset = {offset}', 'file type = ENVI Spectral Library', f'data type = {code}', 'interleave = bsq',
        f'byte order = {order}',
    ]  # fmt: skip
    if unit:
        header.append(f'wavelength units = {unit}')
    header.append('wavelength = {\n ' + ',\n '.join(', '.join(f'{w:.6f}' for w in axis[i : i + 7]) for i in range(0, len(axis), 7)) + '}')
    if names is not None:
        header.append('spectra names = {\n ' + ', '.join(names) + '}')
    path.with_suffix('.hdr').write_text('\n'.join([*header, more]) + '\n')
    return path


def usgs_text(title: str, values: np.ndarray) -> str:
    """One file of the archive."""
    return f' splib07a Record=1: {title}\n' + ''.join(f' {v:.7e}\n'.replace('e+', 'e+0').replace('e-', 'e-0') for v in values)


def write_usgs(path: Path, axes: Mapping[str, np.ndarray], spectra: Mapping[str, np.ndarray]) -> Path:
    """A tar file of the archive's layout.

    Args:
        path: `.tar.xz` or another kind of tar.
        axes: Instrument to wavelengths in nm.
        spectra: `Chapter…/splib07a_…` to values.
    """
    files: Dict[str, str] = {name + '.txt': usgs_text(name, values) for name, values in spectra.items()}
    for instrument, axis in axes.items():
        files[f'splib07a_Wavelengths_{instrument}_microns.txt'] = usgs_text('Wavelengths', axis / 1000.0)
        files[f'splib07a_Bandpass_(FWHM)_{instrument}_in_microns.txt'] = usgs_text('Bandpass', np.full(len(axis), 0.012))
    with tarfile.open(path, 'w:' + path.suffix[1:].replace('tar', '')) as archive:
        for name, text in files.items():
            member = tarfile.TarInfo('ASCIIdata/ASCIIdata_splib07a/' + name)
            content = text.encode('latin-1')
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return path


SOIL = (
    'Name: Pale brown silty loam\nType: soil\nClass: Alfisol\nSubclass: none\nParticle Size: none\nOrigin: somewhere: by hand\n'
    'First Column: X\nSecond Column: Y\nX Units: Wavelength (micrometers)\nY Units:Reflectance (percent)\nNumber of X Values: 25\n'
    'Additional Information: x.ancillary.txt\n\n'
)


def ecostress_text(values: Optional[np.ndarray] = None, head: str = SOIL) -> str:
    """A `.spectrum.txt` of ECOSTRESS: percent by descending µm."""
    pairs = zip(AXIS[::-1] / 1000.0, (smooth(1)[0] if values is None else values)[::-1] * 100.0)
    return head + ''.join(f'{w:.4f}\t {v:.6f}\n' for w, v in pairs)


def svc_text(values: np.ndarray, axis: np.ndarray = AXIS, comma: bool = False) -> str:
    """A `.sig` of Spectra Vista, in the language of a computer with decimal points or commas."""
    rows = [(f'{w:.1f}', f'{5000.0 / w:.2f}', f'{5000.0 / w * v:.2f}', f'{100.0 * v:.2f}') for w, v in zip(axis, values)]
    head = (
        '/*** Spectra Vista SIG Data ***/\nname= target.sig\ninstrument= HI: 2032 (HR-1024i)\nintegration= 10.0, 20.0, 10.0\n'
        'units= Radiance, Radiance\ntime= 16/10/2024 10:47:58, 16/10/2024 10:51:32\nlongitude=                 ,                 \n'
        'comm= \nfactors= 1.100, 1.100, 1.000 [Overlap: Preserve, Matching Type: None]\ndata= \n'
    )
    text = head + ''.join('  '.join(row) + '\n' for row in rows)
    return text.replace('.', ',') if comma else text


def sed_text(values: np.ndarray, axis: np.ndarray = AXIS, columns: str = 'Wvl\tRad. (Ref.)\tRad. (Target)\tTgt./Ref. %') -> str:
    """A `.sed` of Spectral Evolution with these columns."""
    percent = 100.0 * values
    number = {'Wvl': axis, 'Chan.#': np.arange(len(axis)), 'Reflect. [1.0]': values, 'Reflect. %': percent, 'Tgt./Ref. %': percent}
    names = columns.split('\t')
    rows = zip(*(number.get(name, 10.0 / axis) for name in names))
    head = (
        'Comment: \nVersion: 2.3 [1.2.6250C]\nFile Name: folder\\target.sed\nInstrument: SR-2500_SN17 [2]\nMeasurement: DIRECT_ENERGY\n'
        'Date: 08/15/2018,08/15/2018\nLatitude: 72.35670\n' + f'Channels: {len(axis)}\nColumns [{len(names)}]:\nData:\n{columns}\n'
    )
    return head + ''.join('\t'.join(f'{value:.7g}' for value in row) + '\n' for row in rows)


def asd_bytes(
    counts: np.ndarray, reference: Optional[np.ndarray] = None, version: int = 7, kind: int = 1, code: int = 2, first: float = 350.0,
    step: float = 1.0, comment: bytes = b'', says: bytes = b'', taken: bool = True, flags: int = 0,
) -> bytes:  # fmt: skip
    """A file of an ASD spectrometer, by the offsets of its format's description.

    Args:
        counts: The spectrum as stored.
        reference: The white reference; without it the file ends as those of version 1 do.
        version: Of the file's format.
        kind: 0 raw, 1 reflectance, 2 radiance …
        code: 0 float, 1 integer, 2 double.
        first: Wavelength of the first channel, nm.
        step: Between channels, nm.
        comment: In the header.
        says: Description of the reference.
        taken: Whether the file says that it has a reference.
        flags: Bits of saturated detectors.
    """
    head = bytearray(484)
    head[:3] = b'ASD' if version == 1 else b'as%d' % version
    head[3 : 3 + len(comment)] = comment
    struct.pack_into('<9h', head, 160, 28, 3, 10, 8, 7, 118, 3, 219, 1)
    head[186], head[199], head[422], head[431] = kind, code, flags, 4
    struct.pack_into('<2f', head, 191, first, step)
    struct.pack_into('<H', head, 204, len(counts))
    struct.pack_into('<LhhHH', head, 390, 34, 8, 0, 2, 16288)
    struct.pack_into('<3H', head, 425, 50, 50, 50)
    struct.pack_into('<4H2f', head, 436, 18, 27, 2048, 2163, 1000.0, 1830.0)
    dtype = {0: '<f4', 1: '<i4', 2: '<f8'}[code]
    content = bytes(head) + counts.astype(dtype).tobytes()
    if reference is not None:
        content += struct.pack('<HddH', 0xFFFF if taken else 0, 43320.4, 43320.5, len(says)) + says + reference.astype(dtype).tobytes()
        content += bytes(58)  # no classifier, no calibration
    return content


def specchio_text(values: np.ndarray, axis: np.ndarray = AXIS) -> str:
    """A CSV of SPECCHIO: levels, one torn by commas in every spectrum and one in some, then a column of nm and one a spectrum."""
    count = len(values)
    lines = ['File Name,' + ','.join(f' pine_{i}' for i in range(count)), 'Investigator,' + ','.join(['Petr Luke?'] * count)]
    lines += ['Location Name,' + ','.join(['Hyyti?l?, Finland'] * (count - 1) + ['Helsinki']), 'Latitude,' + ','.join(['61.82'] * count)]
    lines += ['Publication,' + ','.join(['Luke?, P., Stenberg, P. (2013)'] * count)]
    lines += [f'{w:.1f},' + ','.join(repr(float(v)) for v in column) for w, column in zip(axis, values.T)]
    return '\n'.join(lines) + '\n'


def ecosis_text(values: np.ndarray, axis: np.ndarray = AXIS) -> str:
    """A CSV of EcoSIS: one row a spectrum, levels first."""
    lines = ['Acquisition Method,Location Name,Measurement Units,sample name,species,Wavelength Units,' + ','.join(f'{w:g}' for w in axis)]
    for i, row in enumerate(values):
        lines.append(f'Bare_Fiber,Santa Barbara,Percent,BAPI_{i},BAPI,Nanometers,' + ','.join(f'{v:.8f}' for v in row))
    return '\n'.join(lines) + '\n'


def plot_text(values: np.ndarray, axis: np.ndarray = AXIS, over: str = 'Wavelength', more: str = '') -> str:
    """What ENVI saves of a plot: µm, counts of 1/10000."""
    lines = ['ENVI ASCII Plot File [Mon Jun 07 11:45:37 2021]', f'Column 1: {over}']
    lines += [f'Column {i + 2}: Red Fabric {i} (13;14){more}~~{i + 1}' for i in range(len(values))]
    lines += [f'  {w / 1000.0:.5f}' + ''.join(f'  {10_000.0 * v:.4f}' for v in column) for w, column in zip(axis, values.T)]
    return '\r\n'.join(lines) + '\r\n'


def campaign(
    path: Path, values: np.ndarray, axis: np.ndarray = AXIS, unit: str = '1', turned: bool = False, name: str = 'reflectance'
) -> Path:  # fmt: skip
    """A NetCDF of field spectra with the names and attributes of DLR's campaign HySU.

    Args:
        path: The file.
        values: One row a spectrum, as stored.
        axis: Wavelengths in nm.
        unit: Of the values; '' for none.
        turned: Whether channels come first.
        name: Of the table.
    """
    count = len(values)
    file = File(path, {'Conventions': 'CF-1.8', 'title': 'SVC reflectance'})
    dimensions = ('center_wavelength', 'meas_id') if turned else ('meas_id', 'center_wavelength')
    told = {'standard_name': name, **({'units': unit} if unit else {})}
    file.array(file.root, name, values.T if turned else values, dimensions, attributes=told)
    wave = {'standard_name': 'band center wavelength', 'units': 'nm'}
    file.array(file.root, 'center_wavelength', axis, ('center_wavelength',), attributes=wave)
    file.array(file.root, 'fwhm', np.full(len(axis), 11.5), ('center_wavelength',))
    file.array(file.root, 'classification', np.array([''] + ['grass'] * (count - 1)), ('meas_id',))
    file.array(file.root, 'comment', np.array([f'lawn {i}' for i in range(count)]), ('meas_id',))
    file.array(file.root, 'latitude', np.r_[48.25 + np.arange(count - 1), np.nan], ('meas_id',), attributes={'standard_name': 'latitude'})
    file.close()
    return path


def write_profiles(path: Path, rows: Sequence[Mapping[str, object]], kind: str = 'TEXT') -> Path:
    """A GeoPackage with a table of profiles like those of other programs: columns as the rows have them, dictionaries as JSON.

    Args:
        path: The file.
        rows: Column to value.
        kind: TEXT or BLOB for the JSON.
    """
    columns = list(rows[0])
    with closing(sqlite3.connect(path)) as database, database:
        database.execute('CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT)')
        asked = ', '.join(f'"{column}" {kind if isinstance(rows[0][column], dict) else "TEXT"}' for column in columns)
        database.execute(f'CREATE TABLE "library" (fid INTEGER PRIMARY KEY, geom BLOB, {asked})')
        for row in rows:
            told = [json.dumps(value) if isinstance(value, dict) else value for value in row.values()]
            cells = [value.encode() if kind == 'BLOB' and isinstance(value, str) and value.startswith('{') else value for value in told]
            names = ', '.join(f'"{column}"' for column in columns)
            database.execute(f'INSERT INTO "library" ({names}) VALUES ({", ".join("?" * len(cells))})', cells)
    return path
