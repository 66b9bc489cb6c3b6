"""Small cubes in the layouts that real ones have, and a scene whose classes can be learned."""

from __future__ import annotations

from pathlib import Path
from typing import Dict, List, Optional, Sequence, Tuple

import numpy as np
from osgeo import gdal, osr

UTM33 = 32633
NORTH_UP = (364095.0, 30.0, 0.0, 5809965.0, 0.0, -30.0)
ROTATED = (364095.0, 26.0, 15.0, 5809965.0, 15.0, -26.0)  # 30 degrees, 30.02 m pixels
SOUTH_UP = (364095.0, 30.0, 0.0, 5804205.0, 0.0, 30.0)
SHEARED = (364095.0, 30.0, 4.0, 5809965.0, 0.0, -30.0)


def wkt(epsg: int) -> str:
    """A reference system's WKT."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return reference.ExportToWkt()


def wavelengths(bands: int, first: float = 420.0, last: float = 2440.0) -> np.ndarray:
    """Evenly spaced wavelengths in nm."""
    return np.linspace(first, last, bands)


def learnable_scene(
    rows: int = 48, cols: int = 64, bands: int = 30, classes: int = 3, seed: int = 0, noise: float = 0.02
) -> Tuple[np.ndarray, np.ndarray]:
    """Reflectance `(bands, rows, cols)` float32 of patches of a few materials, and the truth `(rows, cols)` uint8, 1…classes."""
    rng = np.random.default_rng(seed)
    x = np.linspace(0.0, 1.0, bands)
    spectra = np.stack([0.15 + 0.5 * (k + 1) / classes * np.exp(-((x - (k + 0.5) / classes) ** 2) / 0.05) for k in range(classes)])
    patches = rng.integers(0, classes, (-(-rows // 8), -(-cols // 8)))
    patches.flat[:classes] = np.arange(classes)
    truth = np.kron(patches, np.ones((8, 8), int))[:rows, :cols]
    light = rng.uniform(0.8, 1.2, (rows, cols))
    cube = spectra[truth].transpose(2, 0, 1) * light + rng.normal(0.0, noise, (bands, rows, cols))
    return cube.astype(np.float32), (truth + 1).astype(np.uint8)


def write_geotiff(
    path: Path,
    cube: np.ndarray,
    wavelengths_nm: Optional[Sequence[float]] = None,
    transform: Optional[Tuple[float, ...]] = NORTH_UP,
    epsg: Optional[int] = UTM33,
    nodata: Optional[float] = None,
    scale: Optional[float] = None,
    good: Optional[Sequence[bool]] = None,
    fwhm_nm: Optional[Sequence[float]] = None,
    options: Sequence[str] = ('TILED=YES', 'BLOCKXSIZE=16', 'BLOCKYSIZE=16', 'INTERLEAVE=PIXEL'),
) -> Path:
    """Write `(bands, rows, cols)` as a GeoTIFF whose bands carry `wavelength`, `fwhm` and `bbl` as EnMAP tools write them.

    With `scale`, reflectance is stored as int16 counts of that size.
    """
    stored = cube if scale is None else np.round(np.nan_to_num(cube) / scale).astype(np.int16)
    if scale is not None and nodata is not None:
        stored = np.where(np.isfinite(cube), stored, np.int16(nodata))
    data_type = {'f4': gdal.GDT_Float32, 'f8': gdal.GDT_Float64, 'i2': gdal.GDT_Int16, 'u2': gdal.GDT_UInt16, 'u1': gdal.GDT_Byte}
    driver = gdal.GetDriverByName('GTiff')
    dataset = driver.Create(str(path), stored.shape[2], stored.shape[1], stored.shape[0], data_type[stored.dtype.str[1:]], list(options))
    if transform is not None:
        dataset.SetGeoTransform(transform)
    if epsg is not None:
        dataset.SetProjection(wkt(epsg))
    for i in range(stored.shape[0]):
        band = dataset.GetRasterBand(i + 1)
        meta: Dict[str, str] = {}
        if wavelengths_nm is not None:
            meta['wavelength'] = f'{wavelengths_nm[i]:.4f}'
            meta['wavelength_units'] = 'Nanometers'
        if fwhm_nm is not None:
            meta['fwhm'] = f'{fwhm_nm[i]:.4f}'
        if good is not None:
            meta['bbl'] = '1' if good[i] else '0'
        if meta:
            band.SetMetadata(meta)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        if scale is not None:
            band.SetScale(scale)
            band.SetOffset(0.0)
        band.WriteArray(stored[i])
    dataset.FlushCache()
    return Path(path)


def write_label_raster(path: Path, labels: np.ndarray, names: Sequence[str], transform=NORTH_UP, epsg: Optional[int] = UTM33) -> Path:
    """Write class values `(rows, cols)` with category names; 0 is unlabelled and nodata."""
    dataset = gdal.GetDriverByName('GTiff').Create(str(path), labels.shape[1], labels.shape[0], 1, gdal.GDT_Byte)
    if transform is not None:
        dataset.SetGeoTransform(transform)
    if epsg is not None:
        dataset.SetProjection(wkt(epsg))
    band = dataset.GetRasterBand(1)
    band.SetNoDataValue(0)
    band.SetCategoryNames(['unlabelled', *names])
    band.WriteArray(labels.astype(np.uint8))
    dataset.FlushCache()
    return Path(path)


def sparse_labels(truth: np.ndarray, per_class: int, seed: int = 0) -> np.ndarray:
    """`per_class` random pixels of every class; all others 0."""
    rng = np.random.default_rng(seed)
    out = np.zeros_like(truth)
    for value in np.unique(truth[truth > 0]):
        at = np.flatnonzero(truth.ravel() == value)
        out.flat[rng.choice(at, min(per_class, len(at)), replace=False)] = value
    return out


def write_label_points(
    path: Path, labels: np.ndarray, names: Sequence[str], transform=NORTH_UP, epsg: int = UTM33, field: str = 'class'
) -> Path:
    """Write the labelled pixels' centres as a GeoPackage of points with the class name in `field`."""
    from osgeo import ogr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    dataset = ogr.GetDriverByName('GPKG').CreateDataSource(str(path))
    layer = dataset.CreateLayer('labels', reference, ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn(field, ogr.OFTString))
    x0, a, b, y0, d, e = transform
    for row, col in zip(*np.nonzero(labels)):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField(field, names[int(labels[row, col]) - 1])
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(x0 + (col + 0.5) * a + (row + 0.5) * b, y0 + (col + 0.5) * d + (row + 0.5) * e)
        feature.SetGeometry(point)
        layer.CreateFeature(feature)
    layer = dataset = None  # closes the file
    return Path(path)


def class_names(count: int) -> List[str]:
    """Plain names."""
    return ['water', 'tree', 'soil', 'roof', 'road', 'grass'][:count]


def water_and_grass(rows: int = 64, cols: int = 64, bands: int = 60) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A lake on the left and a meadow on the right, as spectra of these show in textbooks: dark and falling; red edge and water bands.

    Returns:
        Reflectance `(bands, rows, cols)`, the truth (1 water, 2 grass), and wavelengths in nm.
    """
    nm = wavelengths(bands)
    water = 0.06 * np.exp(-((nm - 520.0) / 150.0) ** 2) + 0.008
    edge = 1.0 / (1.0 + np.exp(-(nm - 715.0) / 12.0))
    green = 0.05 + 0.05 * np.exp(-((nm - 550.0) / 35.0) ** 2)
    dips = ((1450.0, 70.0, 0.6), (1940.0, 110.0, 0.8), (1200.0, 40.0, 0.1))
    wet = sum(depth * np.exp(-((nm - centre) / width) ** 2) for centre, width, depth in dips)
    grass = green * (1 - edge) + 0.45 * edge * (1 - wet) * np.exp(-np.maximum(nm - 1000.0, 0.0) / 1800.0)
    truth = np.full((rows, cols), 2, np.uint8)
    truth[:, : cols // 2] = 1
    rng = np.random.default_rng(0)
    values = np.where(truth == 1, water[:, None, None], grass[:, None, None])
    values = values * rng.uniform(0.9, 1.1, (1, rows, cols)) + rng.normal(0.0, 0.002, (bands, rows, cols))
    return np.clip(values, 0.0, 1.0).astype(np.float32), truth, nm
