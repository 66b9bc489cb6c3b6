"""DESIS L1B, L1C and L2A, with the elements that DLR's product documents name and public readers of the product use."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from . import geotiff
from .scene import values

STEM = 'DESIS-HSI-{level}-DT0707652640_011-20220404T193259-V0220'
START = '2022-04-04T19:32:59.123456Z'
GRID = (715395.0, 30.0, 0.0, 3768615.0, 0.0, -30.0)
EPSG = 32611
NODATA = -32768
LAYERS = ('shadow', 'land', 'snow', 'haze_land', 'haze_water', 'cloud_land', 'cloud_water', 'water', 'aot', 'wv')


def wavelengths(count=235):
    """Centres like DESIS's: 402 to 1000 nm."""
    return np.linspace(401.9, 999.5, count)


def gains(level, count):
    """Gain and offset of each band."""
    if level == 'L2A':
        return np.full(count, 1e-4), np.zeros(count)
    return 6.0e-4 + 1e-7 * np.arange(count), 0.2 + 1e-3 * np.arange(count)


def write(folder, level='L2A', rows=12, cols=10, bands=235, stem=None, response=False, quality=True):
    """One product in a folder.

    Args:
        folder: Where.
        level: ``L1B``, ``L1C`` or ``L2A``.
        rows: Of the image.
        cols: Of the image.
        bands: Of the image.
        stem: What the names of all files begin with.
        response: Whether spectral responses stand in place of the widths.
        quality: Whether the quality layers are there.

    Returns:
        Path of the XML file.
    """
    folder = Path(folder)
    named = STEM.format(level=level)
    stem = named if stem is None else stem
    axis = wavelengths(bands)
    gain, offset = gains(level, bands)
    physical = values(rows, cols, axis) * (1.0 if level == 'L2A' else 12.0)
    stored = np.rint((physical - offset[:, None, None]) / gain[:, None, None]).astype('i2')
    stored[:, 0, 0] = NODATA
    place = {'transform': GRID, 'epsg': EPSG} if level != 'L1B' else {}
    options = ['INTERLEAVE=PIXEL', 'COMPRESS=LZW']
    geotiff.write(folder / f'{stem}-SPECTRAL_IMAGE.tif', stored, nodata=NODATA, options=options, **place)
    geotiff.write(folder / f'{stem}-QL_QUALITY.tif', np.zeros((bands, rows, cols), 'u1'), options=options, **place)
    (folder / f'{stem}-SPECTRAL_IMAGE.hdr').write_text(
        f'ENVI\ndescription = {{DESIS}}\nsamples = {cols}\nlines = {rows}\nbands = {bands}\nheader offset = 0\nfile type = TIFF\n'
        f'data type = 2\ninterleave = bip\nbyte order = 0\nwavelength units = Nanometers\n'
        f'wavelength = {{{", ".join(f"{w:.3f}" for w in axis)}}}\n'
    )
    if quality and level == 'L2A':
        layers = np.zeros((len(LAYERS), rows, cols), 'u1')
        for index in range(8):
            layers[index, index + 1, 1:4] = 1
        layers[8:] = 20
        geotiff.write(folder / f'{stem}-QL_QUALITY-2.tif', layers, **place)
    (folder / f'{stem}-HISTORY.xml').write_text('<hsi_doc><history/></hsi_doc>', 'utf-8')
    path = folder / f'{stem}-METADATA.xml'
    path.write_text(xml(level, named, axis, response), 'utf-8')
    return path


def xml(level, stem, axis, response):
    """The description."""
    gain, offset = gains(level, len(axis))

    def width(w):
        if not response:
            return '<wavelengthWidthOfBand>3.5</wavelengthWidthOfBand>'
        at = w + np.linspace(-6.0, 6.0, 61)
        curve = np.exp(-4.0 * np.log(2.0) * ((at - w) / 3.5) ** 2)
        return f'<response>{", ".join(f"{v:.6f}" for v in curve)}</response><wavelengths>{", ".join(f"{v:.4f}" for v in at)}</wavelengths>'

    bands = ''.join(
        f'<band><bandNumber>{n + 1}</bandNumber><wavelengthCenterOfBand>{w:.6g}</wavelengthCenterOfBand>{width(w)}'
        f'<gainOfBand>{g:.10g}</gainOfBand><offsetOfBand>{o:.10g}</offsetOfBand><deadPixels>0</deadPixels></band>\n'
        for n, (w, g, o) in enumerate(zip(axis, gain, offset))
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<hsi_doc xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<metadata><name>{stem}-METADATA.xml</name></metadata>
<base><mission>DESIS</mission><satelliteID>ISS</satelliteID><sensor>HSI</sensor><productType>{level}</productType>
<temporalCoverage><startTime>{START}</startTime><endTime>2022-04-04T19:33:03Z</endTime></temporalCoverage></base>
<specific><numberOfBands>{len(axis)}</numberOfBands><sunZenithAngle>31.5</sunZenithAngle><sunAzimuthAngle>-170.25</sunAzimuthAngle>
<sceneIncidenceAngle>5.5</sceneIncidenceAngle><sceneAzimuthAngle>307.9</sceneAzimuthAngle><backgroundValue>{NODATA}</backgroundValue>
<interiorOrientation><band><bandNumber>1</bandNumber></band></interiorOrientation>
<bandCharacterisation>
{bands}</bandCharacterisation></specific>
</hsi_doc>
"""
