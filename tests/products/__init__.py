"""Tiny files with the real layout of each product: groups, attributes, types, order of dimensions, fill values.

Each module writes one family of products (`write(folder, …) -> Path`), follows the public description that it cites, and knows nothing of
the code under test. HDF5 files are written by h5py in a process of its own (:mod:`tests.products.hdf5`), because a second HDF5 library must
not share a process with GDAL's; NetCDF files are written by GDAL, through the NetCDF library itself.
"""
