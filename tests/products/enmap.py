"""EnMAP L1B, L1C and L2A, after the EnMAP HSI Product Specification Level-1/Level-2 (EN-PCV-ICD-2009-2, DLR)."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from . import geotiff
from .scene import values

STEM = 'ENMAP01-____{level}-DT0000001867_20220724T104526Z_008_V010302_20230628T165614Z'
START = '2022-07-24T10:45:26.123456Z'
GRID = (365730.0, 30.0, 0.0, 5810310.0, 0.0, -30.0)  # upper left corner of the upper left pixel
EPSG = 32633
VNIR, SWIR = 91, 133
EMPTY = (130, 131, 132, 133, 134, 135)  # bands of L2A without data, from 1
MASKS = ('CLOUD', 'CLOUDSHADOW', 'CIRRUS', 'HAZE', 'SNOW', 'CLASSES', 'TESTFLAGS')
DEFECT = (40, 7, 3)  # band of each detector from 0, row, column


def wavelengths(level='L2A', vnir=VNIR, swir=SWIR):
    """Centres like EnMAP's: VNIR 418 to 993 nm, SWIR 902 to 2445 nm; in the order of wavelengths but for L1B."""
    both = np.concatenate([np.linspace(418.416, 993.382, vnir), np.linspace(902.187, 2445.53, swir)])
    return both if level == 'L1B' else np.sort(both)


def gains(level, count):
    """Gain and offset of each band."""
    if level == 'L2A':
        return np.full(count, 1e-4), np.zeros(count)
    return 7.5e-6 + 1e-8 * np.arange(count), -1e-4 - 1e-6 * np.arange(count)


def write(
    folder, level='L2A', rows=12, cols=10, suffix='.TIF', stem=None, vnir=VNIR, swir=SWIR, masks=MASKS, interleave='BAND', nodata=True
):
    """One product in a folder.

    Args:
        folder: Where.
        level: ``L1B``, ``L1C`` or ``L2A``.
        rows: Of the image.
        cols: Of the image.
        suffix: ``.TIF`` or ``.BSQ`` (ENVI).
        stem: What the names of all files begin with.
        vnir: Bands of the VNIR detector.
        swir: Bands of the SWIR detector.
        masks: Quality layers to write.
        interleave: Of the GeoTIFF.
        nodata: Whether the GeoTIFF tells its nodata value.

    Returns:
        Path of the XML file.
    """
    folder = Path(folder)
    named = STEM.format(level=level)
    stem = named if stem is None else stem
    axis = wavelengths(level, vnir, swir)
    gain, offset = gains(level, len(axis))
    stored = np.rint((values(rows, cols, axis) * (1.0 if level == 'L2A' else 0.05) - offset[:, None, None]) / gain[:, None, None])
    nothing = -32768 if level == 'L2A' else 0
    if level == 'L2A':
        stored[np.array([n - 1 for n in EMPTY if n <= len(axis)], int)] = nothing
    stored[:, 0, 0] = nothing  # off the swath
    stored = stored.astype('i2' if level == 'L2A' else 'u2')
    parts = {'_VNIR': stored[:vnir], '_SWIR': stored[vnir:]} if level == 'L1B' else {'': stored}
    place = {'transform': GRID, 'epsg': EPSG}
    if level == 'L1B':
        place = {'transform': (12.9, 3.1e-4, -8e-5, 52.5, -6e-5, -2.7e-4), 'epsg': 4326}
    options = [f'INTERLEAVE={interleave}', 'COMPRESS=LZW'] if suffix == '.TIF' else ['INTERLEAVE=BSQ']
    driver = 'GTiff' if suffix == '.TIF' else 'ENVI'
    for detector, part in parts.items():
        geotiff.write(
            folder / f'{stem}-SPECTRAL_IMAGE{detector}{suffix}', part, nodata=nothing if nodata else None, options=options, driver=driver,
            **place,
        )
    for layer in masks:
        for name in [layer] if layer != 'TESTFLAGS' or level != 'L1B' else ['TESTFLAGS_VNIR', 'TESTFLAGS_SWIR']:
            geotiff.write(folder / f'{stem}-QL_QUALITY_{name}.TIF', mask(layer, rows, cols), **place)
    for detector, part in parts.items() if masks else ():
        defects = np.zeros(part.shape, 'u1')
        defects[:, 0, 0] = 255
        defects[min(DEFECT[0], len(part) - 1), DEFECT[1], DEFECT[2]] = 1
        geotiff.write(folder / f'{stem}-QL_PIXELMASK{detector}.TIF', defects, **place)
    path = folder / f'{stem}-METADATA.XML'
    path.write_text(xml(level, named, rows, cols, axis, vnir, suffix, masks), 'utf-8')
    return path


def mask(layer, rows, cols):
    """The values of a quality layer."""
    found = np.zeros((1, rows, cols), 'u1')
    if layer == 'CLASSES':
        found[:] = 1
        found[0, :, :2] = 2
        found[0, 0, 0] = 3
    elif layer == 'CIRRUS':
        found[0, 2, :3] = (1, 2, 3)
    elif layer == 'TESTFLAGS':
        found[0, 3, :4] = (1 << 2, 1 << 3, 1 << 4 | 1, 1 << 5 | 1)
    else:
        found[0, 1 + MASKS.index(layer), 1:4] = 1
    return found


def xml(level, stem, rows, cols, axis, vnir, suffix, masks):
    """The description."""
    gain, offset = gains(level, len(axis))
    bands = ''.join(
        f'<bandID number="{n + 1}"><wavelengthCenterOfBand>{w:.6g}</wavelengthCenterOfBand><FWHMOfBand>{6.5 + n / 100:.6g}</FWHMOfBand>'
        f'<GainOfBand>{g:.10g}</GainOfBand><OffsetOfBand>{o:.10g}</OffsetOfBand></bandID>\n'
        for n, (w, g, o) in enumerate(zip(axis, gain, offset))
    )
    empty = EMPTY if level == 'L2A' else ()
    statistics = ''.join(
        f'<bandID number="{n + 1}"><mean>{-32768 if n + 1 in empty else 2000 + n}</mean></bandID>\n' for n in range(len(axis))
    )
    order = np.argsort(np.argsort(np.concatenate([np.linspace(418.416, 993.382, vnir), np.linspace(902.187, 2445.53, len(axis) - vnir)])))
    of_vnir = range(1, vnir + 1) if level == 'L1B' else (order[:vnir] + 1).tolist()
    of_swir = range(vnir + 1, len(axis) + 1) if level == 'L1B' else (order[vnir:] + 1).tolist()
    of_swir = [n for n in of_swir if n not in empty[:3]]
    images = {'vnir': ('_VNIR', vnir), 'swir': ('_SWIR', len(axis) - vnir)} if level == 'L1B' else {'merge': ('', len(axis))}
    image = ''.join(
        f'<{kind}><name>{stem}-SPECTRAL_IMAGE{part}{suffix}</name><dimension><rows>{rows}</rows><columns>{cols}</columns></dimension>'
        f'<channels>{count}</channels></{kind}>' for kind, (part, count) in images.items()
    )
    listed = ''.join(f'<file><name>{stem}-QL_QUALITY_{m}.TIF</name></file>' for m in masks)

    def angle(name, centre):
        corners = ''.join(f'<{c} unit="DEG">{centre + d}</{c}>' for c, d in (('upper_left', -0.1), ('lower_right', 0.1), ('center', 0.0)))
        return f'<{name}>{corners}</{name}>'

    return f"""<?xml version="1.0" encoding="UTF-8"?>
<level_X xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="enmap_l1_l2.xsd">
<metadata><schema><versionSchema>00.02.00</versionSchema></schema><name>{stem}-METADATA.XML</name></metadata>
<processing><productFormat>{'GeoTIFF' if suffix == '.TIF' else 'BSQ'}+Metadata</productFormat></processing>
<base><level>{level}</level><format>ENMAP_{level}</format><revision>01</revision>
<temporalCoverage><startTime>{START}</startTime><stopTime>2022-07-24T10:45:30.654321Z</stopTime></temporalCoverage></base>
<specific>
{angle('sunElevationAngle', 55.5)}{angle('sunAzimuthAngle', 148.25)}{angle('acrossOffNadirAngle', -7.5)}{angle('sceneAzimuthAngle', 12.0)}
{angle('viewingZenithAngle', 8.25)}{angle('viewingAzimuthAngle', 101.5)}
<backgroundValue>{-32768 if level == 'L2A' else 0}</backgroundValue><numberOfVNIRBands>{vnir}</numberOfVNIRBands>
<vnirProductQuality><expectedChannelsList>{','.join(map(str, of_vnir))}</expectedChannelsList></vnirProductQuality>
<swirProductQuality><expectedChannelsList>{','.join(map(str, of_swir))}</expectedChannelsList></swirProductQuality>
<bandCharacterisation>
{bands}</bandCharacterisation>
</specific>
<product><image>{image}</image><bandStatistics>
{statistics}</bandStatistics><productFileInformation>{listed}</productFileInformation></product>
</level_X>
"""
