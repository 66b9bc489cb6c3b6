"""Scale, offset and units: what the file states, and what is guessed with a warning."""

from __future__ import annotations

import numpy as np
import pytest

from hsi_plugin.core.window import Window
from hsi_plugin.cubes import open_cube

from ..builders import write_geotiff
from .envi_builder import write_envi


def cube_of(tmp_path, high, dtype='i2', **fields):
    values = np.linspace(0, high, 3 * 20 * 20).reshape(3, 20, 20).astype(dtype)
    return open_cube(write_envi(tmp_path / 'a.dat', values, fields=fields))


@pytest.mark.parametrize(
    ('high', 'dtype', 'fields', 'scale', 'units', 'warned'),
    [
        (9000, 'i2', {}, 1e-4, 'reflectance', True),
        (9000, 'u2', {'reflectance scale factor': 10000}, 1e-4, 'reflectance', False),
        (9000, 'i2', {'data gain values': [1e-4] * 3}, 1e-4, 'reflectance', False),
        (9000, 'i2', {'data gain values': '{1e-2}', 'data units': 'W/m^2/sr/um'}, 1e-2, 'radiance', False),
        (9000, 'i2', {'data units': 'radiance'}, 1.0, 'radiance', False),
        (9000, 'f4', {}, 1e-4, 'reflectance', True),
        (60000, 'u2', {}, 1.0, 'unknown', True),
        (255, 'u1', {}, 1.0, 'unknown', True),
        (1, 'f4', {}, 1.0, 'reflectance', False),
        (0, 'f4', {}, 1.0, 'unknown', True),
        (30, 'f4', {'description': 'flight/ang_rdn_v1'}, 1.0, 'radiance', False),
        (9000, 'i2', {'reflectance scale factor': 'ten'}, 1e-4, 'reflectance', True),
    ],
)
def test_envi(tmp_path, high, dtype, fields, scale, units, warned):
    with cube_of(tmp_path, high, dtype, wavelength=[450, 550, 650], **{'wavelength units': 'nm'}, **fields) as cube:
        np.testing.assert_allclose(cube.scale, scale)
        assert cube.units == units
        assert bool(cube.warnings) == warned


def test_gdal_scale_and_offset(tmp_path):
    path = write_geotiff(tmp_path / 'a.tif', np.full((2, 4, 4), 0.25, np.float32), scale=1e-4)
    with open_cube(path) as cube:
        assert cube.dtype == np.int16
        np.testing.assert_allclose(cube.scale, 1e-4)
        assert cube.units == 'reflectance'
        np.testing.assert_allclose(cube.read(Window(0, 0, 4, 4))[0], 0.25, rtol=1e-6)


def test_nodata_is_no_sample(tmp_path):
    """A scene that is mostly nodata is judged by its pixels, not by its gaps."""
    values = np.full((3, 64, 64), -9999, np.int16)
    values[:, 28:36, 28:36] = 4000
    path = write_envi(tmp_path / 'a.dat', values, fields={'data ignore value': -9999})
    with open_cube(path) as cube:
        assert cube.scale[0] == 1e-4
