"""AVIRIS and AVIRIS-NG flight lines, after the AVIRIS Distribution Document 030217 and the AVIRIS-NG Data Product Readme (NASA/JPL).

Radiance of the classic instrument: int16, big-endian, pixel-interleaved, multiplied by the factors of ``*.gain`` (two columns: factor and
channel); ``*.spc`` (centre, width, their uncertainties, channel; nanometres). AVIRIS-NG: float32, line-interleaved. Observations: eleven
bands, float64. Lookup table: int32, columns and rows from 1, negative where filled from a neighbour.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from tests.cubes.envi_builder import write_envi

from .scene import values

ROTATED = 'UTM, 1, 1, 563412.3, 4141872.6, 16.9, 16.9, 10, North, WGS-84, units=Meters, rotation=-12.3'
NODATA = -50
GAIN = np.repeat([300.0, 600.0, 1200.0], [110, 50, 64])
# Bands of the four spectrometers (32, 64, 64, 64): each begins before the one before it has ended.
_RANGES = ((365.9, 674.0, 32), (655.0, 1258.0, 64), (1253.0, 1870.0, 64), (1866.0, 2496.2, 64))
CENTRES = np.concatenate([np.linspace(*of_one) for of_one in _RANGES])
WIDTHS = np.full(224, 10.2)
NG_CENTRES = 376.44 + 5.0085 * np.arange(425)
OBS = [
    'Path length (m)', 'To-sensor azimuth (0 to 360 degrees cw from N)', 'To-sensor zenith (0 to 90 degrees from zenith)',
    'To-sun azimuth (0 to 360 degrees cw from N)', 'To-sun zenith (0 to 90 degrees from zenith)', 'Solar phase', 'Slope', 'Aspect',
    'Cosine(i)', 'UTC Time', 'Earth-sun distance (AU)',
]


def radiance(rows=12, cols=9, centres=CENTRES):
    """µW/cm²/nm/sr, float64 ``(bands, rows, cols)``; no two pixels and no two bands alike."""
    return values(rows, cols, centres) * 12.0


def write_classic(
    folder, stem='f080611t01p00r07', rows=12, cols=9, image='rdn_c_sc01_ort_img', gain=True, spc=False, info=ROTATED, description=None
):
    """An orthorectified scene of radiance with its text tables.

    Args:
        folder: Where.
        stem: What the names of all files begin with.
        rows: Of the image.
        cols: Of the image.
        image: How the image's name goes on.
        gain: Whether the table of factors is there.
        spc: Whether the wavelengths stand in their table instead of the header.
        info: Its position; '' for none.
        description: Of the header; the true one where not given.

    Returns:
        The image.
    """
    stored = np.rint(radiance(rows, cols) * GAIN[:, None, None]).astype('i2')
    stored[:, 0, 0] = NODATA
    fields = {
        'description': description if description is not None else f'AVIRIS orthocorrected radiance {stem}rdn_c_sc01_ort_img',
        'data ignore value': NODATA,
    }
    if info:
        fields['map info'] = info
    if not spc:
        fields.update({'wavelength units': 'Nanometers', 'wavelength': CENTRES.round(4).tolist(), 'fwhm': WIDTHS.tolist()})
    path = write_envi(Path(folder) / f'{stem}{image}', stored, 'bip', big_endian=True, fields=fields, header_name=f'{stem}{image}.hdr')
    if gain:
        lines = [f'{factor:10.3f} {channel:5d}' for channel, factor in enumerate(GAIN, 1)]
        path.with_name(f'{stem}rdn_c.gain').write_text('\n'.join(lines) + '\n')
    lines = [f'{c:12.6f} {w:12.6f} {0.01:10.4f} {0.02:10.4f} {n:5d}' for n, (c, w) in enumerate(zip(CENTRES, WIDTHS), 1)]
    if spc:
        path.with_name(f'{stem}rdn_c.spc').write_text('\n'.join(lines) + '\n')
    return path


def write_reflectance(folder, name='f130503t01p00r08rdn_e_refl_img_corr', rows=12, cols=9):
    """Reflectance of the classic instrument in ten thousandths, without a scale in its header."""
    stored = np.rint(values(rows, cols, CENTRES) * 1e4).astype('i2')
    fields = {
        'description': 'AVIRIS f130503t01p00r08 surface reflectance', 'map info': ROTATED,
        'wavelength units': 'Nanometers', 'wavelength': CENTRES.round(4).tolist(), 'fwhm': WIDTHS.tolist(),
    }
    return write_envi(Path(folder) / name, stored, 'bip', big_endian=True, fields=fields, header_name=name + '.hdr')


def write_ng(folder, name='ang20160910t185702_rdn_v1n2_img', rows=12, cols=9, info='', description=None):
    """An AVIRIS-NG image of radiance, on the map or, without position, as it was measured."""
    stored = radiance(rows, cols, NG_CENTRES).astype('f4')
    stored[:, 2, -1] = -9999.0
    fields = {
        'description': description if description is not None else 'lines/ang20160910t185702_rdn_v1n2/ang20160910t185702_rdn_v1n2_img',
        'wavelength units': 'Nanometers', 'wavelength': NG_CENTRES.round(4).tolist(), 'fwhm': [5.6] * 425, 'data ignore value': -9999,
    }
    if info:
        fields['map info'] = info
    return write_envi(Path(folder) / name, stored, 'bil', fields=fields, header_name=name + '.hdr')


def write_obs(folder, name='ang20160910t185702_obs_ort', rows=12, cols=9, sun=(32.4, 154.2), view=(4.0, 358.0)):
    """The observation file; the view azimuth turns through north along each row."""
    planes = np.ones((11, rows, cols))
    planes[0] = 1900.0
    planes[1] = (view[1] + np.linspace(-5.0, 5.0, cols)) % 360.0
    planes[2], planes[3], planes[4] = view[0], sun[1], sun[0]
    planes[:, :, 0] = -9999.0
    return write_envi(Path(folder) / name, planes, 'bil', fields={'band names': OBS, 'data ignore value': -9999}, header_name=name + '.hdr')


def table(rows=12, cols=9):
    """A lookup table of a line turned by 90° on the map, with a margin; where both are odd a gap was filled: its signs are negative.

    Returns:
        Columns and rows, int32, ``(cols + 2, rows + 3)``.
    """
    x, y = np.zeros((cols + 2, rows + 3), 'i4'), np.zeros((cols + 2, rows + 3), 'i4')
    for row in range(rows):
        for col in range(cols):
            sign = -1 if row % 2 and col % 2 else 1
            x[1 + col, 1 + row], y[1 + col, 1 + row] = sign * (col + 1), sign * (row + 1)
    return x, y


def write_glt(folder, name='ang20160910t185702_rdn_v1n2_glt', rows=12, cols=9, info=ROTATED, shift=0):
    """The lookup table; with a shift it points outside of the image."""
    x, y = table(rows, cols)
    fields = {'band names': ['GLT Sample Lookup', 'GLT Line Lookup'], 'map info': info}
    return write_envi(Path(folder) / name, np.stack([x, np.where(y > 0, y + shift, y)]), 'bil', fields=fields, header_name=name + '.hdr')


def write_positions(folder, name='ang20160910t185702_rdn_v1n2_loc', rows=12, cols=9):
    """Longitude, latitude and elevation of each pixel, 5 m apart."""
    longitude = -118.6 + 5.4e-5 * np.arange(cols)[None] + 0.0 * np.arange(rows)[:, None]
    latitude = 34.45 - 4.5e-5 * np.arange(rows)[:, None] + 0.0 * np.arange(cols)[None]
    planes = np.stack([longitude, latitude, np.full((rows, cols), 400.0)])
    fields = {'band names': ['Longitude (WGS-84)', 'Latitude (WGS-84)', 'Elevation (m)']}
    return write_envi(Path(folder) / name, planes, 'bil', fields=fields, header_name=name + '.hdr')
