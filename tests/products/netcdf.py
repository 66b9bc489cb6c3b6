"""NetCDF-4 files, written by the NetCDF library through GDAL."""

from __future__ import annotations

import numpy as np
from osgeo import gdal

_TYPES = {
    'u1': gdal.GDT_Byte, 'i2': gdal.GDT_Int16, 'u2': gdal.GDT_UInt16, 'i4': gdal.GDT_Int32, 'u4': gdal.GDT_UInt32, 'f4': gdal.GDT_Float32,
    'f8': gdal.GDT_Float64,
}


class File:
    """A file that is being written.

    Args:
        path: Where.
        attributes: Of the whole file: texts, numbers, lists of numbers.
        change: Called with the name and the values of each array and of each of these attributes; gives others, or None to leave it out.
    """

    def __init__(self, path, attributes=None, change=None):
        self._change = change or (lambda name, values: values)
        self._dataset = gdal.GetDriverByName('netCDF').CreateMultiDimensional(str(path))
        self.root = self._dataset.GetRootGroup()
        self._dimensions = {}
        for name, value in (attributes or {}).items():
            changed = self._change(name, value)
            if changed is not None:
                attach(self.root, name, changed)

    def group(self, name):
        """A group below the root."""
        return self.root.OpenGroup(name) if name in (self.root.GetGroupNames() or ()) else self.root.CreateGroup(name)

    def dimension(self, name, size, group=None):
        """A dimension; the same one for the same name."""
        if name not in self._dimensions:
            self._dimensions[name] = (group or self.root).CreateDimension(name, '', '', size)
        return self._dimensions[name]

    def array(self, group, name, values, dimensions, fill=None, chunks=None, attributes=None):
        """An array with its values, compressed where chunks are given."""
        values = self._change(name, np.asarray(values))
        if values is None:
            return None
        values = np.asarray(values)
        # A changed array may have another shape than its dimensions.
        sizes = [
            self.dimension(d if self._dimensions.get(d) is None or self._dimensions[d].GetSize() == n else f'{d}_{n}', n)
            for d, n in zip((*dimensions, *(f'more_{i}' for i in range(values.ndim))), values.shape)
        ]
        if values.dtype.kind in 'US':
            array = group.CreateMDArray(name, sizes, gdal.ExtendedDataType.CreateString())
            array.Write([str(v) for v in values.ravel()])
        else:
            options = [] if chunks is None or len(chunks) != values.ndim else [
                'BLOCKSIZE=' + ','.join(str(c) for c in chunks), 'COMPRESS=DEFLATE', 'ZLEVEL=4',
            ]
            kind = gdal.ExtendedDataType.Create(_TYPES[values.dtype.str[1:]])
            array = group.CreateMDArray(name, sizes, kind, options)
            if fill is not None:
                array.SetNoDataValueDouble(float(fill))
            array.Write(np.ascontiguousarray(values))
        for key, value in (attributes or {}).items():
            attach(array, key, value)
        return array

    def close(self):
        """Finish the file."""
        self.root = None
        self._dimensions.clear()
        self._dataset = None


def attach(holder, name, value):
    """An attribute: text, number or list of numbers."""
    if isinstance(value, str):
        holder.CreateAttribute(name, [], gdal.ExtendedDataType.CreateString()).Write(value)
        return
    numbers = np.asarray(value)
    kind = gdal.ExtendedDataType.Create(gdal.GDT_Float64 if numbers.dtype.kind == 'f' else gdal.GDT_Int32)
    sizes = list(numbers.shape)
    holder.CreateAttribute(name, sizes, kind).Write(numbers.tolist() if sizes else numbers.item())
