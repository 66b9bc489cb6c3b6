"""The three files of the sample scene: image, truth and labels. Every one says that it is simulated."""

from __future__ import annotations

from pathlib import Path
from typing import Dict, List

from osgeo import gdal, ogr, osr

from .ground import PIXEL_M
from .labels import Drawing
from .library import CLASSES
from .scene import Scene
from .sensor import NODATA, SCALE

EPSG = 32633
TRANSFORM = (500000.0, PIXEL_M, 0.0, 5600000.0, 0.0, -PIXEL_M)  # round numbers: the place means nothing
DESCRIPTION = 'SIMULATED scene, not a measurement: an EnMAP-like image of an invented landscape (see README.md in resources/sample)'
IMAGE, TRUTH, LABELS = 'simulated_scene.tif', 'simulated_truth.tif', 'simulated_labels.gpkg'


def reference() -> osr.SpatialReference:
    """UTM zone 33 north."""
    system = osr.SpatialReference()
    system.ImportFromEPSG(EPSG)
    return system


def dataset_metadata() -> Dict[str, str]:
    """What both rasters say about themselves."""
    return {'TIFFTAG_IMAGEDESCRIPTION': DESCRIPTION, 'TIFFTAG_SOFTWARE': 'resources/sample/make_sample_scene.py', 'SIMULATED': 'YES'}


def create(path: Path, shape: tuple, data_type: int, options: List[str]) -> gdal.Dataset:
    """A new georeferenced GeoTIFF of `(bands, rows, cols)`."""
    bands, rows, cols = shape
    dataset = gdal.GetDriverByName('GTiff').Create(str(path), cols, rows, bands, data_type, options)
    if dataset is None:
        raise OSError(f'GDAL cannot create {path}.')
    dataset.SetGeoTransform(TRANSFORM)
    dataset.SetProjection(reference().ExportToWkt())
    dataset.SetMetadata(dataset_metadata())
    return dataset


def write_image(path: Path, scene: Scene) -> None:
    """The cube as int16 counts; every band carries wavelength, its unit, fwhm and bbl (1 good, 0 bad), scale, offset and nodata."""
    options = ['TILED=YES', 'BLOCKXSIZE=32', 'BLOCKYSIZE=32', 'INTERLEAVE=PIXEL', 'COMPRESS=DEFLATE', 'PREDICTOR=2', 'ZLEVEL=9']
    dataset = create(path, scene.counts.shape, gdal.GDT_Int16, options)
    instrument = scene.instrument
    for i, counts in enumerate(scene.counts):
        band = dataset.GetRasterBand(i + 1)
        band.SetMetadata(
            {
                'wavelength': f'{instrument.wavelengths_nm[i]:.4f}',
                'wavelength_units': 'Nanometers',
                'fwhm': f'{instrument.fwhm_nm[i]:.4f}',
                'bbl': '1' if instrument.good[i] else '0',
            }
        )
        band.SetNoDataValue(NODATA)
        band.SetScale(SCALE)
        band.SetOffset(0.0)
        band.WriteArray(counts)
    dataset.FlushCache()


def write_truth(path: Path, scene: Scene) -> None:
    """The class of every pixel that one class covers well; 0 is unlabelled."""
    dataset = create(path, (1, *scene.truth.shape), gdal.GDT_Byte, ['TILED=YES', 'COMPRESS=DEFLATE'])
    band = dataset.GetRasterBand(1)
    colours = gdal.ColorTable()
    for value, colour in enumerate([(0, 0, 0), *(colour for _, colour in CLASSES)]):
        colours.SetColorEntry(value, (*colour, 0 if value == 0 else 255))
    band.SetColorTable(colours)
    band.SetColorInterpretation(gdal.GCI_PaletteIndex)
    band.SetNoDataValue(0)
    band.SetDescription('simulated class')
    band.SetCategoryNames(['unlabelled', *(name for name, _ in CLASSES)])
    band.WriteArray(scene.truth)
    dataset.FlushCache()


def write_labels(path: Path, drawings: List[Drawing]) -> None:
    """Points and polygons in one layer `labels`, with the class name in `class` and a note that they are simulated."""
    if path.exists():
        path.unlink()
    dataset = ogr.GetDriverByName('GPKG').CreateDataSource(str(path))
    layer = dataset.CreateLayer('labels', reference(), ogr.wkbUnknown, ['DESCRIPTION=SIMULATED labels for simulated_scene.tif'])
    layer.CreateField(ogr.FieldDefn('class', ogr.OFTString))
    layer.CreateField(ogr.FieldDefn('note', ogr.OFTString))
    layer.StartTransaction()
    for drawing in drawings:
        x0, width, _, y0, _, height = TRANSFORM
        corners = [(x0 + col * width, y0 + row * height) for row, col in drawing.vertices]
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField('class', CLASSES[drawing.value - 1][0])
        feature.SetField('note', 'simulated')
        if len(corners) == 1:
            shape = ogr.Geometry(ogr.wkbPoint)
            shape.AddPoint_2D(*corners[0])
        else:
            ring = ogr.Geometry(ogr.wkbLinearRing)
            for corner in [*corners, corners[0]]:
                ring.AddPoint_2D(*corner)
            shape = ogr.Geometry(ogr.wkbPolygon)
            shape.AddGeometry(ring)
        feature.SetGeometry(shape)
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def write_all(folder: Path, scene: Scene, drawings: List[Drawing]) -> List[Path]:
    """Write the three files and return every path that holds a part of them (GDAL keeps category names in `.aux.xml`)."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in (IMAGE, TRUTH):
        for old in (folder / name, folder / f'{name}.aux.xml'):
            if old.exists():
                old.unlink()
    write_image(folder / IMAGE, scene)
    write_truth(folder / TRUTH, scene)
    write_labels(folder / LABELS, drawings)
    return sorted(path for path in folder.iterdir() if path.name.startswith('simulated_'))
