"""What was understood of a cube, in words."""

from __future__ import annotations

from typing import List, Optional, Sequence, Tuple

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsUnitTypes
from qgis.PyQt.QtCore import QDateTime, QLocale, Qt

from ...core.bands import Bands
from ...cubes import Cube
from ...cubes.masks import Mask
from ...qgis_common.i18n import numeral, tr
from ...spectra.recipes import Stretch

Fact = Tuple[str, str]


def facts(cube: Cube, crs: QgsCoordinateReferenceSystem) -> List[Fact]:
    """Name and value of everything that a user wants to see at once; the value is empty where nothing is known.

    Args:
        cube: The cube.
        crs: Reference system of the layer that shows it, invalid where it has none.
    """
    return [
        (tr('Sensor'), cube.sensor),
        (tr('Level'), cube.level),
        (tr('Acquired'), acquired(cube.acquired)),
        (tr('Sun'), direction(cube.angles.sun_zenith, cube.angles.sun_azimuth)),
        (tr('View'), direction(cube.angles.view_zenith, cube.angles.view_azimuth)),
        (tr('Size'), size(cube, crs)),
        (tr('Bands'), bands_and_range(cube.bands)),
        (tr('Bad bands'), bad_bands(cube.bands)),
        (tr('Values'), values(cube)),
        (tr('Position'), position(cube, crs)),
        (tr('Masks'), ', '.join(mask_title(mask) for mask in cube.masks)),
    ]


def acquired(text: str) -> str:
    """A moment as it is written in the user's country, in the time zone of the file; the text itself where it is no ISO 8601."""
    clean = text.strip().replace(' ', 'T', 1)
    moment = QDateTime.fromString(clean, Qt.DateFormat.ISODateWithMs)
    if not moment.isValid():
        return text.replace('T', ' ')
    if len(clean) <= len('2023-04-29'):
        return str(QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat))
    shown = str(QLocale().toString(moment, QLocale.FormatType.ShortFormat))
    return f'{shown} UTC' if moment.timeSpec() == Qt.TimeSpec.UTC else shown


def direction(zenith: Optional[float], azimuth: Optional[float]) -> str:
    """Where the sun or the sensor stands."""
    parts = [
        tr('{0:.1f}° from the vertical').format(zenith) if zenith is not None else '',
        tr('azimuth {0:.1f}°').format(azimuth) if azimuth is not None else '',
    ]
    return ', '.join(part for part in parts if part)


def mask_title(mask: Mask) -> str:
    """What a mask marks, in words."""
    return tr(mask.title or mask.name.replace('_', ' '))


def brightness(stretch: Stretch, together: bool) -> str:
    """A sentence about how values become brightness."""
    text = tr('Black below the {0:g}, white above the {1:g} percentile of valid pixels').format(stretch.low, stretch.high)
    return f'{text}.' if together else tr('{0}, in each colour for itself.').format(text)


def size(cube: Cube, crs: QgsCoordinateReferenceSystem) -> str:
    """Columns, rows, and the length of a pixel's side."""
    text = tr('{0} × {1} pixels').format(cube.grid.cols, cube.grid.rows)
    if not cube.grid.is_georeferenced:
        return text
    unit = QgsUnitTypes.toAbbreviatedString(crs.mapUnits()) if crs.isValid() else ''
    across, down = cube.grid.pixel_size
    side = numeral(across, '.6g') if np.isclose(across, down, rtol=1e-4) else f'{across:.6g} × {down:.6g}'
    return tr('{0}, {1} each').format(text, f'{side} {unit}'.strip())


def bands_and_range(bands: Bands) -> str:
    """Number of bands and the wavelengths they span."""
    if bands.wavelengths_nm is None:
        return tr('{0}, wavelengths not known').format(bands.count)
    low, high = float(np.min(bands.wavelengths_nm)), float(np.max(bands.wavelengths_nm))
    return tr('{0}, {1:.0f} to {2:.0f} nm').format(bands.count, low, high)


def bad_bands(bands: Bands) -> str:
    """How many bands are unusable, and where they lie."""
    bad = np.flatnonzero(~bands.good)
    if not bad.size:
        return tr('none marked')
    return tr('{0} of {1} ({2})').format(bad.size, bands.count, '; '.join(_ranges(bands, bad)))


def values(cube: Cube) -> str:
    """Quantity, data type, scale and nodata value."""
    names = {'reflectance': tr('reflectance'), 'radiance': tr('radiance')}
    text = tr('{0}, stored as {1}').format(names.get(cube.units, tr('unknown quantity')), cube.dtype)
    scales = np.unique(cube.scale)
    if scales.size == 1 and scales[0] != 1.0:
        text += f' × {scales[0]:g}'
    nodata = np.unique(cube.nodata[~np.isnan(cube.nodata)])
    if nodata.size == 1:
        text += tr(', no data {0}').format(numeral(nodata[0], 'g').replace('-', '−'))
    return text


def position(cube: Cube, crs: QgsCoordinateReferenceSystem) -> str:
    """Reference system, or that there is none."""
    if not cube.grid.is_georeferenced:
        return tr('no coordinates')
    name = f'{crs.authid()} {crs.description()}'.strip() if crs.isValid() else tr('unknown reference system')
    across, along = cube.grid.affine[1:3], cube.grid.affine[4:6]
    if across[1] or along[0]:
        return tr('{0}, rotated').format(name)
    return tr('{0}, south up').format(name) if along[1] > 0 else name


def band_title(bands: Bands, band: int) -> str:
    """How lists name a band: its number from 1, its wavelength, and whether it is bad."""
    text = tr('band {0}').format(band + 1)
    if bands.wavelengths_nm is not None:
        text += f' · {bands.wavelengths_nm[band]:.0f} nm'
    return text if bands.good[band] else tr('{0} · bad').format(text)


def _ranges(bands: Bands, bad: Sequence[int], most: int = 3) -> List[str]:
    """Neighbouring bad bands as ranges of wavelengths, or of band numbers."""
    bad = np.asarray(bad)
    groups = np.split(bad, np.flatnonzero(np.diff(bad) > 1) + 1)
    shown = [_range(bands, int(g[0]), int(g[-1])) for g in groups[:most]]
    return shown if len(groups) <= most else [*shown, '…']


def _range(bands: Bands, first: int, last: int) -> str:
    if bands.wavelengths_nm is None:
        return str(first + 1) if first == last else f'{first + 1}–{last + 1}'
    ends = bands.wavelengths_nm[[first, last]]
    return f'{ends[0]:.0f} nm' if first == last else f'{ends.min():.0f}–{ends.max():.0f} nm'
