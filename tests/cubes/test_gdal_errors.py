"""GDAL's messages are heard, whether its exceptions are on or off, and its settings stay as they were."""

from __future__ import annotations

import pytest
from osgeo import gdal

from hsi_plugin.core.errors import CubeError, OutputError
from hsi_plugin.cubes import open_cube
from hsi_plugin.cubes.gdal_errors import gdal_errors, gdal_writes

from ..builders import write_geotiff
from .envi_builder import numbered, write_envi


@pytest.fixture(params=[False, True])
def exceptions(request):
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if request.param else gdal.DontUseExceptions)()
    yield request.param
    (gdal.UseExceptions if before else gdal.DontUseExceptions)()


def test_errors_are_heard_and_neither_raised_nor_printed(exceptions, capfd):
    dataset = None
    with gdal_errors() as log:
        dataset = gdal.Open('/no/such/file.tif')
    assert dataset is None
    assert log.failed
    assert 'No such file' in log.message
    assert bool(gdal.GetUseExceptions()) == exceptions
    assert capfd.readouterr() == ('', '')


def test_faults_of_the_program_are_not_swallowed(exceptions):
    with pytest.raises(NotImplementedError), gdal_errors():
        raise NotImplementedError


def test_cubes_open_and_fail_the_same_under_both(exceptions, tmp_path):
    with open_cube(write_envi(tmp_path / 'a.dat', numbered(2, 3, 4))) as cube:
        assert cube.grid.transform is None
    whole = write_geotiff(tmp_path / 'c.tif', numbered(3, 40, 40)).read_bytes()
    (tmp_path / 'c.tif').write_bytes(whole[:-1])
    with pytest.raises(CubeError, match='truncated'):
        open_cube(tmp_path / 'c.tif')
    (tmp_path / 'b.tif').write_bytes(b'II*\0' + b'\1' * 50)
    with pytest.raises(CubeError, match='damaged or truncated'):
        open_cube(tmp_path / 'b.tif')


def test_what_goes_wrong_while_writing_is_the_callers_error_under_both(exceptions, tmp_path):
    """Also where GDAL raises, and the block's last line is never reached."""
    reached = []

    def write():
        with gdal_writes(lambda said: OutputError(f'not written: {said}.', '')):
            reached.append(gdal.GetDriverByName('GTiff').Create(str(tmp_path / 'nowhere' / 'a.tif'), 2, 2))

    with pytest.raises(OutputError, match='not written'):
        write()
    assert reached == ([] if exceptions else [None])


def test_what_is_written_well_is_no_error(exceptions, tmp_path):
    with gdal_writes(lambda said: OutputError(said, '')) as log:
        gdal.GetDriverByName('GTiff').Create(str(tmp_path / 'a.tif'), 2, 2)
    assert not log.failed
    assert (tmp_path / 'a.tif').is_file()
