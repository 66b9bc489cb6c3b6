"""An HDF5 file with what trees of any product hold: nested groups, texts of every kind, numbers of every shape, a link to above."""

from __future__ import annotations

import numpy as np


def build(file, rows=6, cols=5, bands=4):
    """Fill a file.

    Args:
        file: An open `h5py.File`.
        rows: Of the cubes.
        cols: Of the cubes.
        bands: Of the cubes.
    """
    file.attrs['title'] = 'A tree'
    file.attrs['fixed'] = np.bytes_('fixed length')
    file.attrs['number'] = 3.5
    file.attrs['numbers'] = np.array([1, 2, 3], 'i2')
    file.attrs['words'] = ['one', 'two']
    group = file.create_group('HDFEOS/SWATHS/A swath/Data Fields')
    group.attrs['level'] = np.bytes_('L1')
    values = np.arange(bands * rows * cols, dtype='u2').reshape(bands, rows, cols)
    chunked = group.create_dataset('brc', data=values, chunks=(bands, 2, 3), compression='gzip')
    chunked.attrs['wavelengths'] = np.linspace(400.0, 700.0, bands)
    chunked.attrs['_FillValue'] = np.array([65535], 'u2')
    group.create_dataset('rcb', data=values.transpose(1, 2, 0))
    group.create_dataset('rbc', data=values.transpose(1, 0, 2), chunks=(1, bands, cols))
    group.create_dataset('rc', data=values[0])
    group.create_dataset('two', data=np.stack([values, values + 1000]))
    group.create_dataset('big endian', data=values.astype('>i4'))
    text = file.create_group('texts')
    text.create_dataset('variable', data='a longer text')
    text.create_dataset('list', data=np.array([b'abc', b'de'], 'S4'))
    text.create_dataset('scalar', data=7.0)
    text.create_dataset('compound', data=np.zeros(3, [('a', 'i4'), ('b', 'f4')]))
    file['texts/above'] = file['/']
