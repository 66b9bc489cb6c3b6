"""What is written is understood again, whoever reads it."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from hsi_plugin.core.bands import Bands
from hsi_plugin.core.errors import OutputError, ParameterError
from hsi_plugin.core.grid import Grid
from hsi_plugin.cubes import open_cube, write_cube
from hsi_plugin.cubes.metadata import BandMetadata, RasterMetadata, read_metadata
from hsi_plugin.cubes.wavelengths import understand

from ..builders import ROTATED, UTM33, wkt


@pytest.mark.parametrize('dtype', ['i2', 'u1', 'f4', 'f8'])
def test_a_cube_comes_back(tmp_path, dtype):
    bands = Bands(3, [450.125, 2345.678, 550], [6.5, 7, 8], [True, False, True])
    grid = Grid(5, 7, ROTATED, wkt(UTM33))
    values = np.arange(105).reshape(3, 5, 7).astype(dtype)
    write_cube(tmp_path / 'a.tif', values, bands, grid, scale=0.01, nodata=7, metadata={'sensor': 'Made up'}, band_names=['a', 'b', 'c'])
    with open_cube(tmp_path / 'a.tif') as cube:
        np.testing.assert_array_equal(cube.read_raw(grid.window), values)
        np.testing.assert_allclose(cube.bands.wavelengths_nm, bands.wavelengths_nm, atol=1e-2)
        np.testing.assert_allclose(cube.bands.fwhm_nm, bands.fwhm_nm)
        assert cube.bands.good.tolist() == [True, False, True]
        assert cube.grid.matches(grid)
        assert cube.grid.transform == ROTATED
        assert (cube.scale[0], cube.nodata[0], cube.units, cube.sensor) == (0.01, 7, 'reflectance', 'Made up')
        assert cube.band_names == ('a', 'b', 'c')
        assert cube.interleave == 'pixel'
        assert cube.warnings == ()


def test_wavelengths_stand_in_both_conventions(tmp_path):
    bands = Bands(2, [450.5, 2345.67], [6.5, 7.5])
    write_cube(tmp_path / 'a.tif', np.ones((2, 3, 4), np.int16), bands, Grid(3, 4))
    dataset = gdal.Open(str(tmp_path / 'a.tif'))
    found = read_metadata(dataset)
    for keep in ('items', 'imagery'):
        only = RasterMetadata({}, {}, {}, {}, tuple(BandMetadata(**{keep: getattr(b, keep)}) for b in found.bands))
        read, warned = understand(only)
        np.testing.assert_allclose(read.wavelengths_nm, bands.wavelengths_nm)
        np.testing.assert_allclose(read.fwhm_nm, bands.fwhm_nm)
        assert not warned


def test_what_cannot_be_written_leaves_nothing(tmp_path):
    with pytest.raises(ParameterError, match='do not fit'):
        write_cube(tmp_path / 'a.tif', np.ones((2, 3, 4), np.int16), Bands(3), Grid(3, 4))
    with pytest.raises(ParameterError, match='cannot hold'):
        write_cube(tmp_path / 'a.tif', np.ones((2, 3, 4), np.complex64), Bands(2), Grid(3, 4))
    with pytest.raises(OutputError, match='cannot be written'):
        write_cube(tmp_path / 'a.tif', np.ones((2, 3, 4), np.int16), Bands(2), Grid(3, 4), options=['COMPRESS=JPEG'])
    assert not list(tmp_path.iterdir())
