"""Wyvern Dragonette, after the Wyvern Data Product Guide, versions 1.5 and 2.0 (guide.wyvern.space); STAC 1.0 with eo and raster bands."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from . import geotiff
from .scene import values

NAME = 'wyvern_dragonette-003_20250508T092313_a60915a4'
TIME = '2025-05-08T09:23:13Z'
GRID = (11.5, 6.1e-5, 0.0, 48.1, 0.0, -4.5e-5)
NODATA = -9999.0
QA = ('QA_CLEAR_MASK', 'QA_CLOUD_MASK', 'QA_HAZE_MASK', 'QA_CLOUD_SHADOW_MASK')


def wavelengths(count=31):
    """Centres like Dragonette-003's: 445 to 869 nm."""
    return np.linspace(445.0, 869.0, count)


def write(folder, level='L2A', rows=12, cols=10, bands=31, name=None, told_by='both', masks=4, href='./{}', version='1.0.0'):
    """One product in a folder.

    Args:
        folder: Where.
        level: ``L1B`` or ``L2A``.
        rows: Of the image.
        cols: Of the image.
        bands: Of the image.
        name: What the names of all files begin with.
        told_by: Where wavelengths stand: ``both``, ``item`` or ``image``.
        masks: Bands of the data mask: 2 in version 1.5 of the guide, 4 since 2.0; 0 for no masks.
        href: Where the item says that a file is.
        version: Of STAC: 1.0.0 or 1.1.0.

    Returns:
        Path of the item.
    """
    folder = Path(folder)
    stem = f'{NAME}_{level.lower()}' if name is None else name
    axis = wavelengths(bands)
    cube = (values(rows, cols, axis) * (1.0 if level == 'L2A' else 80.0)).astype('f4')
    cube[:, 0, :2] = NODATA
    labels = [f'Band_{int(w)}' for w in axis]
    items = [{'Wavelength': f'{w:.1f}', 'Wavelength_Units': 'nanometers', 'FWHM': '16.0'} for w in axis] if told_by != 'item' else ()
    place = {'transform': GRID, 'epsg': 4326, 'options': ['COMPRESS=LZW', 'TILED=YES']}
    geotiff.write(folder / f'{stem}.tiff', cube, nodata=NODATA, names=labels, items=items, **place)
    told = [{'name': n, 'center_wavelength': round(w / 1000, 6), 'full_width_half_max': 0.016} for n, w in zip(labels, axis)]
    raster = [{'nodata': NODATA, 'data_type': 'float32', 'unit': 'W / (m2 * sr * um)' if level == 'L1B' else 'reflectance'}] * bands
    image = {'href': href.format(f'{stem}.tiff'), 'type': 'image/tiff; application=geotiff; profile=cloud-optimized', 'roles': ['data']}
    if told_by != 'image' and version == '1.0.0':
        image.update({'eo:bands': told, 'raster:bands': raster})
    elif told_by != 'image':
        image['bands'] = [{'name': t['name'], 'eo:center_wavelength': t['center_wavelength'], 'eo:full_width_half_max': 0.016, **r}
                          for t, r in zip(told, raster)]
    assets = {'Cloud optimized GeoTiff': image, 'Preview': {'href': href.format(f'{stem}_preview.png'), 'roles': ['overview']}}
    if masks:
        data = np.zeros((masks, rows, cols), 'u1')
        data[0] = 1
        for index in range(1, masks):
            data[index, index + 1, 1:4] = 1
        data[:, 0, :2] = 255
        quality = np.zeros((bands, rows, cols), 'u1')
        quality[7, 6, 6] = 1
        quality[:, 0, :2] = 255
        geotiff.write(folder / f'{stem}_data_mask.tiff', data, nodata=255, **place)
        geotiff.write(folder / f'{stem}_pixel_quality_mask.tiff', quality, nodata=255, **place)
        assets['Data Mask'] = {
            'href': href.format(f'{stem}_data_mask.tiff'), 'roles': ['data-mask'], 'eo:bands': [{'name': n} for n in QA[:masks]]
        }
        assets['Pixel Quality Mask'] = {'href': href.format(f'{stem}_pixel_quality_mask.tiff'), 'roles': ['data-mask']}
    item = {
        'type': 'Feature', 'stac_version': version, 'stac_extensions': [], 'id': f'{NAME}_{level.lower()}', 'geometry': None, 'links': [],
        'properties': {
            'datetime': TIME, 'platform': 'dragonette-003', 'constellation': 'dragonette', 'instruments': ['hyperspectral'], 'gsd': 5.3,
            'processing:level': level, 'view:off_nadir': 10.5, 'view:incidence_angle': 11.25, 'view:azimuth': 200.0,
            'view:sun_elevation': 50.5, 'view:sun_azimuth': 140.0, 'product_type': 'standard',
        },
        'assets': assets,
    }
    path = folder / f'{stem}.json'
    path.write_text(json.dumps(item, indent=1), 'utf-8')
    return path
