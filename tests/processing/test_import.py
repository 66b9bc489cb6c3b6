"""`hsi:import` as the toolbox runs it."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProcessingException

from hsi_plugin.cubes import open_cube
from tests.products import emit


@pytest.fixture
def granule(tmp_path):
    emit.write(tmp_path, 'mask.nc', kind='mask')
    return emit.write(tmp_path, 'granule.nc')


def test_a_product_becomes_a_layer_on_the_map(run, granule, tmp_path, context, notes):
    output = tmp_path / 'cube.tif'
    made = run('import', CUBE=granule, BANDS='450-900', MASKS='cloud, water', OUTPUT=output, context=context, feedback=notes)
    assert (made['SENSOR'], made['LEVEL'], made['UNITS']) == ('EMIT', 'L2A', 'reflectance')
    with open_cube(granule) as cube, open_cube(output) as plain, open_cube(made['INDEX']) as index:
        assert made['BAND_COUNT'] == plain.bands.count == ((cube.bands.wavelengths_nm >= 450) & (cube.bands.wavelengths_nm <= 900)).sum()
        assert plain.grid == cube.grid == index.grid
        np.testing.assert_array_equal(index.read_raw(index.grid.window)[0], cube.lookup.rows)
        marked = cube.read_mask('cloud', cube.grid.window)
        assert not plain.read(plain.grid.window)[1][marked].any()
    assert any('EMIT' in line for line in notes.infos)


def test_a_vrt_where_that_loses_nothing_and_a_sentence_where_it_would(run, scene, granule, tmp_path):
    made = run('import', CUBE=scene.cube, OUTPUT=tmp_path / 'small.vrt')
    with open_cube(made['OUTPUT']) as plain, open_cube(scene.cube) as cube:
        np.testing.assert_array_equal(plain.read_raw(plain.grid.window), cube.read_raw(cube.grid.window))
    assert made['INDEX'] == ''
    with pytest.raises(QgsProcessingException, match=r'cannot become a VRT.*\.tif'):
        run('import', CUBE=granule, OUTPUT=tmp_path / 'swath.vrt')
    assert not (tmp_path / 'swath.vrt').exists()


@pytest.mark.parametrize(('changed', 'said'), [
    ({'MASKS': 'snow'}, 'no mask "snow".*cloud'),
    ({'BANDS': '3000-4000'}, 'no band at 3000–4000 nm'),
    ({'BANDS': 'red'}, 'no list of wavelength ranges'),
    ({'WINDOW': '0 0 500 500'}, 'does not lie in'),
])
def test_what_cannot_be_is_said_before_anything_is_written(run, granule, tmp_path, changed, said):
    with pytest.raises(QgsProcessingException, match=said):
        run('import', CUBE=granule, OUTPUT=tmp_path / 'cube.tif', **changed)
    assert not (tmp_path / 'cube.tif').exists()


def test_what_was_understood_of_a_product_is_told(run, granule, notes):
    told = run('info', CUBE=granule, feedback=notes)
    assert (told['SENSOR'], told['LEVEL'], told['UNITS']) == ('EMIT', 'L2A', 'reflectance')
    assert told['MASKS'].split(',')[:2] == ['cloud', 'cirrus']
    assert any(line.startswith('Masks: cloud (Clouds)') for line in notes.infos)
