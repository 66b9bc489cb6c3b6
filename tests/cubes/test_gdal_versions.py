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


def test_other_domains_are_copied_into_a_cog_where_gdal_can(tmp_path):
    source = gdal.GetDriverByName('MEM').Create('', 64, 64, 1)
    source.SetMetadata({'key': 'value'}, 'HSI')
    gdal.GetDriverByName('COG').CreateCopy(str(tmp_path / 'a.tif'), source, 0, cog_domains())
    copied = gdal.Open(str(tmp_path / 'a.tif'))
    assert (copied.GetMetadata('HSI') == {'key': 'value'}) is (int(gdal.VersionInfo()) >= 3080000)
