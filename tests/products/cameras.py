"""Recordings of cameras: the headers that their programs write.

Specim: Lumo Recorder's header (CR LF, ``file type = ENVI``, no unit of wavelengths, references beside the image), as in the headers of
public data sets. Headwall: as in PlantCV's public test data. HySpex: a binary header that begins with ``HYSPEX`` before the values,
``pixelsize x`` and ``pixelsize y`` (hyperSpec, CRAN). Resonon: Spectronon User Manual, *Datacubes and Header Files*.
"""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np

from .scene import values

FX10 = np.linspace(397.7, 1003.6, 24)


def counts(rows=12, cols=9, wavelengths=FX10):
    """Counts of twelve bits, uint16 ``(bands, rows, cols)``."""
    return np.rint(values(rows, cols, wavelengths) * 4000.0 + 90.0).astype('u2')


def write_specim(folder, name='leaf_0041', rows=12, cols=9, references=True, more='', cube=None, lines=None):
    """A recording by Lumo Recorder with its references; `more` is added to its header, `lines` is said to be its height."""
    cube = counts(rows, cols) if cube is None else cube
    path = Path(folder) / f'{name}.raw'
    for stem, shown in [(name, cube), *((f'{kind}_{name}', cube[:, :3]) for kind in ('WHITEREF', 'DARKREF') if references)]:
        height = shown.shape[1] if lines is None or stem != name else lines
        header = [
            'ENVI', 'description = {', 'File Imported into ENVI}', 'file type = ENVI', '', 'sensor type = FX10 , Lumo - Recorder v2017-490',
            'acquisition date = DATE(yyyy-mm-dd): 2018-01-24', 'Start Time = UTC TIME: 22:47:35', 'Stop Time = UTC TIME: 22:47:55', '',
            f'samples = {cols}', f'bands = {len(shown)}', f'lines = {height}', '', 'errors = {none}', '', 'interleave = bil',
            'data type = 12',
            'header offset = 0', 'byte order = 0', 'x start = 0', 'y start = 0', 'default bands = {15, 9, 2}', '', f'himg = {{1, {cols}}}',
            f'vimg = {{1, {len(shown)}}}', f'hroi = {{1, {cols}}}', f'vroi = {{1, {len(shown)}}}', '', 'fps = 16.00', 'fps_qpf = 16.05',
            'tint = 49.000000', 'binning = {2, 2}', 'trigger mode = Internal', 'fodis = {0, 0}', 'sensorid = 1200057', '', 'Wavelength = {',
            ',\r\n'.join(f'{w:.2f}' for w in FX10), '}', more,
        ]
        (Path(folder) / f'{stem}.hdr').write_bytes('\r\n'.join(header).encode())
        (Path(folder) / f'{stem}.raw').write_bytes(shown.transpose(1, 0, 2).astype('<u2').tobytes())
    return path


def write_headwall(folder, name='raw_0', rows=12, cols=9):
    """A recording of a Headwall camera, with the table of its frames; no exposure stands in its header."""
    cube = counts(rows, cols)
    header = [
        'ENVI', 'description = {[HEADWALL Hyperspec III]}', f'samples = {cols}', f'lines = {rows}', f'bands = {len(cube)}',
        'header offset = 0',
        'file type = ENVI Standard', 'data type = 12', 'interleave = bil', 'sensor type = Unknown', 'byte order = 0',
        'default bands = {15,9,2}', 'wavelength units = nm', 'wavelength = {', ',\n'.join(f'{w:.3f}' for w in FX10) + '}',
    ]
    path = Path(folder) / name
    path.with_name(name + '.hdr').write_text('\n'.join(header))
    path.write_bytes(cube.transpose(1, 0, 2).astype('<u2').tobytes())
    path.with_name('frameIndex_0.txt').write_text('Frame#\tTimestamp\n0\t1567012345678901\n')
    return path


def write_hyspex(folder, name='field.hyspex', rows=12, cols=9, before=512):
    """A recording of a HySpex camera: the values come after a binary header of the camera's own."""
    cube = counts(rows, cols)
    header = [
        'ENVI', 'description = {HySpex VNIR-1600}' if before == 0 else 'description = {a field}', f'samples = {cols}', f'lines = {rows}',
        f'bands = {len(cube)}', f'header offset = {before}', 'file type = ENVI Standard', 'data type = 12', 'interleave = bil',
        'byte order = 0', 'wavelength units = nanometers', 'wavelength = {' + ', '.join(f'{w:.3f}' for w in FX10) + '}',
        'pixelsize x = 0.000370', 'pixelsize y = 0.000741',
    ]
    path = Path(folder) / name
    path.with_suffix('.hdr').write_text('\n'.join(header))
    own = (b'HYSPEX\0\0' + struct.pack('<i', before)).ljust(before, b'\0') if before else b''
    path.write_bytes(own + cube.transpose(1, 0, 2).astype('<u2').tobytes())
    return path


def write_resonon(folder, name='pika.bil', rows=12, cols=9, reflectance=False):
    """A recording of a Resonon camera, or the reflectance that Spectronon made of it, which tells its scale."""
    cube = np.rint(values(rows, cols, FX10) * 10_000).astype('u2') if reflectance else counts(rows, cols)
    header = [
        'ENVI', 'interleave = bil', 'data type = 12', f'lines = {rows}', f'samples = {cols}', f'bands = {len(cube)}', 'bit depth = 12',
        'shutter = 7.9', 'gain = 0.0', 'framerate = 60.0', 'imager serial number = 100048-203', 'byte order = 0', 'header offset = 0',
        'wavelength units = nm', 'Wavelength = {' + ', '.join(f'{w:.2f}' for w in FX10) + '}',
    ]
    if reflectance:
        header.append('reflectance scale factor = 10000')
    path = Path(folder) / name
    path.with_name(name + '.hdr').write_text('\n'.join(header))
    path.write_bytes(cube.transpose(1, 0, 2).astype('<u2').tobytes())
    return path


def write_unknown(folder, name='frame.dat', rows=12, cols=9):
    """A camera that tells its exposure, and nothing of its maker."""
    cube = counts(rows, cols)
    header = [
        'ENVI', f'samples = {cols}', f'lines = {rows}', f'bands = {len(cube)}', 'data type = 12', 'interleave = bil',
        'wavelength = {' + ', '.join(f'{w / 1000:.5f}' for w in FX10) + '}', 'exposure time = 20.0',
    ]
    path = Path(folder) / name
    path.with_suffix('.hdr').write_text('\n'.join(header))
    path.write_bytes(cube.transpose(1, 0, 2).astype('<u2').tobytes())
    return path
