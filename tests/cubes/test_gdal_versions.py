"""What differs between versions of GDAL comes out the same: names of classes, tables in memory, the driver of cloud-optimised files."""

from __future__ import annotations

import pytest
from osgeo import gdal, ogr

from hsi_plugin.cubes.gdal_versions import category_names, cog_domains, memory_tables


@pytest.mark.parametrize('names', [['', 'water', 'tree & shrub'], []])
def test_names_of_classes_in_a_side_file_are_found_at_once(tmp_path, names):
    path = str(tmp_path / 'map.tif')
    dataset = gdal.GetDriverByName('GTiff').Create(path, 4, 3, 1)
    dataset = None
    dataset = gdal.Open(path)  # for reading, so that the names go into the side file
    if names:
        dataset.GetRasterBand(1).SetCategoryNames(names)
    dataset = None
    assert (tmp_path / 'map.tif.aux.xml').exists() is bool(names)
    assert category_names(gdal.Open(path)) == names


def test_tables_in_memory_hold_what_is_put_into_them():
    source = memory_tables().CreateDataSource('things')
    layer = source.CreateLayer('things', None, ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn('code', ogr.OFTInteger))
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetField(0, 7)
    layer.CreateFeature(feature)
    assert [found.GetField('code') for found in layer] == [7]


def test_only_a_driver_that_can_is_told_to_copy_other_domains():
    class Driver:
        def __init__(self, options):
            self._options = options

        def GetMetadataItem(self, _name):
            return self._options

    assert cog_domains(Driver('<Option name="COPY_SRC_MDD"/>')) == ['COPY_SRC_MDD=YES']
    assert cog_domains(Driver('<Option name="COMPRESS"/>')) == cog_domains(Driver(None)) == []
    assert bool(cog_domains(gdal.GetDriverByName('COG'))) is (int(gdal.VersionInfo()) >= 3080000)
