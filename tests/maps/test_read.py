"""Maps of others are read as maps, whatever their values and names."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from hsi_plugin.core.classes import ClassScheme
from hsi_plugin.core.errors import CubeError
from hsi_plugin.core.grid import Grid
from hsi_plugin.core.record import RunRecord
from hsi_plugin.core.window import Window
from hsi_plugin.maps.read import open_classification
from hsi_plugin.maps.write import ClassificationWriter
from tests.builders import write_label_raster


def write(path, values, kind=gdal.GDT_Int16, nodata=None, bands=1):
    dataset = gdal.GetDriverByName('GTiff').Create(str(path), values.shape[1], values.shape[0], bands, kind)
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.GetRasterBand(1).WriteArray(values)
    dataset = None
    return path


def test_values_with_gaps_are_numbered(tmp_path):
    values = np.array([[0, 10, 7], [255, -3, 10]])
    with open_classification(write(tmp_path / 'a.tif', values, nodata=255)) as found:
        assert found.scheme.names == ['class 7', 'class 10']
        assert found.labels().tolist() == [[0, 2, 1], [0, 0, 2]]
        assert found.labels(Window(0, 1, 2, 1)).tolist() == [[2], [0]]
        assert found.record is None


def test_names_of_others(tmp_path):
    values = np.array([[0, 1, 2], [3, 3, 5]])
    with open_classification(write_label_raster(tmp_path / 'a.tif', values, ['sea', 'land', 'ice'])) as found:
        assert found.scheme.names == ['sea', 'land', 'ice', 'class 5']
        assert found.labels().tolist() == [[0, 1, 2], [3, 3, 4]]


def test_side_file_lost(tmp_path):
    scheme = ClassScheme.from_names(['sea', 'land'], ['#123456', '#654321'])
    with ClassificationWriter(tmp_path / 'MAP.tif', Grid(2, 2), scheme, with_confidence=False) as writer:
        writer.write(Window(0, 0, 2, 2), np.full((2, 2), 2))
        writer.close(RunRecord('classify', classes=scheme.to_json()))
    (tmp_path / 'MAP.tif.aux.xml').unlink()
    with open_classification(tmp_path / 'MAP.tif') as found:
        assert found.scheme == scheme


def test_what_is_no_map(tmp_path):
    for path, said in (
        (tmp_path / 'absent.tif', 'There is no map'),
        (write(tmp_path / 'float.tif', np.ones((2, 2)), gdal.GDT_Float32), 'not classes'),
        (write(tmp_path / 'bands.tif', np.ones((2, 2)), bands=2), '2 bands'),
        (write(tmp_path / 'many.tif', np.arange(10_000).reshape(100, 100)), '4,096'),
    ):
        with pytest.raises(CubeError, match=said) as refused:
            open_classification(path)
        assert refused.value.remedy
    (tmp_path / 'text.tif').write_text('no')
    with pytest.raises(CubeError, match='cannot be opened'):
        open_classification(tmp_path / 'text.tif')
