"""AVIRIS, AVIRIS-NG and AVIRIS-3 as ENVI files: radiance (L1B) and reflectance (L2), with the files that belong to them.

The classic instrument stores radiance as whole numbers, multiplied by factors that differ between its four spectrometers; they stand in a
text file ``*.gain`` (factor, channel), and each spectrum divided by them is radiance in µW/cm²/nm/sr. Centres and widths stand in ``*.spc``
(nanometres, first two columns) too. Neighbouring spectrometers overlap by a few bands, which stay as they are, in the order of the file.
Reflectance in whole numbers is in ten thousandths. AVIRIS-NG and AVIRIS-3 store floating point. For all of them an image of angles
(``*_obs``, ``*_obs_ort``: path length, to-sensor azimuth and zenith, to-sun azimuth and zenith, …) and, for lines in the geometry of their
measurement, a lookup table or positions lie beside.

Source: AVIRIS Distribution Document 030217 and AVIRIS-NG Data Product Readme v01, NASA/JPL.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import List, Optional, Sequence, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.bands import Bands
from ...core.errors import CubeError
from ...core.window import Window
from ..cube import Cube
from ..envi import EnviHeader
from ..facts import Angles
from ..radiometry import RADIANCE, REFLECTANCE
from ..raster import open_raster
from .beside import Neighbour, is_lookup_table, is_positions, most_alike, neighbours, own_header
from .candidate import Candidate, missing_part
from .placed import placed

_CLASSIC, _NG, _THREE = 'AVIRIS', 'AVIRIS-NG', 'AVIRIS-3'
_COUNTS = {_CLASSIC: (224,), _NG: (425, 432), _THREE: (284,)}
_FLIGHT = re.compile(
    r'(?<![a-z])(?:(?P<ng>ang)|(?P<three>av3))(?P<day>\d{8})t(?P<time>\d{6})|(?<![a-z])f(?P<classic>\d{6})t\d{2}p\d{2}', re.IGNORECASE
)
_REFLECTANCE_COUNT = 1e-4
_LEVELS = {RADIANCE: 'L1B', REFLECTANCE: 'L2'}
_ANGLES = ('to-sun zenith', 'to-sun azimuth', 'to-sensor zenith', 'to-sensor azimuth')  # in the order of Angles
_LARGEST_TABLE = 1 << 20


def open_product(candidate: Candidate) -> Optional[Cube]:
    """An image of an AVIRIS; None for other files.

    Raises:
        CubeError: It is a table, positions or angles of a flight line instead of its image, or the factors of its radiance are missing.
    """
    header = own_header(candidate.path)
    other = _other(header)
    if other:
        raise CubeError(f'{candidate.path} holds {other} of a flight line.', 'Open the image (radiance or reflectance) of the same line.')
    if header.shape[0] not in sum(_COUNTS.values(), ()):
        return None
    with open_raster(candidate.path, judged=False) as told:
        path, units, bands, whole_numbers = Path(told.path), told.units, told.bands, told.dtype.kind in 'iu'
    words = f'{header.text("description")} {header.text("sensor type")} {path.name}'
    sensor = _sensor(words, bands)
    gain = _column(path, '.gain', bands.count, 0) if bands.count in _COUNTS[_CLASSIC] else None
    if not sensor and gain is None:
        return None
    files: List[Path] = []
    if (sensor or _CLASSIC) == _CLASSIC and whole_numbers and units != REFLECTANCE and (gain is not None or units == RADIANCE):
        cube = _radiance(path, header, gain, files)
    elif sensor == _CLASSIC and whole_numbers and units == REFLECTANCE:
        cube = open_raster(path, judged=False)
        if (cube.scale == 1.0).all():
            cube = cube.understood_as(scale=np.full(bands.count, _REFLECTANCE_COUNT))
    else:
        cube = candidate.take_raster()
    return placed(_completed(cube, sensor or _CLASSIC, words, files))


def _other(header: EnviHeader) -> str:
    if is_lookup_table(header):
        return 'the lookup table'
    if is_positions(header):
        return 'the positions'
    return 'the angles' if _is_angles(header) else ''


def _is_angles(header: EnviHeader) -> bool:
    names = header.text('band names').lower()
    return all(name in names for name in _ANGLES) and len(header.values('band names')) == header.shape[0]


def _sensor(words: str, bands: Bands) -> str:
    """Which of the instruments it is, by the name of the flight in the header or by the bands; '' where neither tells."""
    found = _FLIGHT.search(words)
    if found is not None:
        named = _NG if found.group('ng') else _THREE if found.group('three') else _CLASSIC
        return named if bands.count in _COUNTS[named] else ''
    if bands.wavelengths_nm is None:
        return _CLASSIC if bands.count in _COUNTS[_CLASSIC] and re.search(r'\baviris\b', words, re.IGNORECASE) else ''
    first, last = float(bands.wavelengths_nm.min()), float(bands.wavelengths_nm.max())
    falls = int((np.diff(bands.wavelengths_nm) < 0.0).sum())
    if bands.count in _COUNTS[_CLASSIC] and 355.0 < first < 425.0 and 2440.0 < last < 2515.0 and 1 <= falls <= 3:
        return _CLASSIC  # where one spectrometer ends the next one has begun already
    if bands.count in _COUNTS[_NG] and 345.0 < first < 385.0 and 2485.0 < last < 2515.0:
        return _NG
    return ''


def _radiance(path: Path, header: EnviHeader, gain: Optional[Tuple[Array, Path]], files: List[Path]) -> Cube:
    cube = open_raster(path, judged=False)
    if (cube.scale != 1.0).any():  # the header has the factors itself
        return cube.understood_as(units=RADIANCE)
    if gain is None or not (gain[0] > 0.0).all():
        cube.close()
        flight = _FLIGHT.search(f'{header.text("description")} {path.name}')
        stem = flight.group(0) if flight else path.stem
        raise missing_part(path, f'the text file {stem}….gain, with the factors that turn its whole numbers into radiance,')
    files.append(gain[1])
    return cube.understood_as(scale=1.0 / gain[0], units=RADIANCE)


def _completed(cube: Cube, sensor: str, words: str, files: Sequence[Path]) -> Cube:
    """What the files beside the image add."""
    path, bands, files = Path(cube.path), cube.bands, list(files)
    centres, widths = _column(path, '.spc', bands.count, 0), _column(path, '.spc', bands.count, 1)
    if bands.wavelengths_nm is None and centres is not None and ((centres[0] > 100.0) & (centres[0] < 5000.0)).all():
        fwhm = widths[0] if widths is not None and (widths[0] > 0.0).all() else None
        bands = Bands(bands.count, centres[0], fwhm, bands.good)
        files.append(centres[1])
    warnings = [w for w in cube.warnings if bands.wavelengths_nm is None or 'does not tell the wavelengths' not in w]
    if bands.wavelengths_nm is None and not warnings:
        warnings.append('Neither the header nor a file beside it (*.spc) tells the wavelengths of the bands.')
    beside, shape = neighbours(path), (cube.grid.rows, cube.grid.cols)
    obs = most_alike(beside, lambda n: _is_angles(n.header) and n.header.shape[1:] == shape)
    obs = obs or most_alike(beside, lambda n: _is_angles(n.header))
    if obs is not None:
        files += [obs.path, Path(obs.header.path)]
    return cube.understood_as(
        sensor=sensor, level=_LEVELS.get(cube.units, cube.facts.level), bands=bands, acquired=cube.acquired or _acquired(words),
        angles=_angles(obs) if obs is not None else cube.angles, warnings=tuple(warnings),
        files=tuple(dict.fromkeys((*cube.facts.files, *(str(f) for f in files)))),
    )


def _acquired(words: str) -> str:
    """When the flight line began, by the flight's name; its day only for the classic instrument."""
    found = _FLIGHT.search(words)
    if found is None:
        return ''
    if found.group('classic'):
        year, month, day = (found.group('classic')[i : i + 2] for i in (0, 2, 4))
        return f'{"19" if int(year) > 80 else "20"}{year}-{month}-{day}'
    day, time = found.group('day'), found.group('time')
    return f'{day[:4]}-{day[4:6]}-{day[6:]}T{time[:2]}:{time[2:4]}:{time[4:]}Z'


def _angles(obs: Neighbour) -> Angles:
    """Means over the middle row, which crosses the line; azimuths as the direction of the mean vector."""
    names = [name.lower() for name in obs.header.values('band names')]
    places = [next(i for i, name in enumerate(names) if wanted in name) for wanted in _ANGLES]
    try:
        with open_raster(obs.path, judged=False) as image:
            values = image.read_raw(Window(image.grid.rows // 2, 0, 1, image.grid.cols), places)[:, 0].astype(np.float64)
    except CubeError:  # damaged: the angles are a courtesy, the image can be used without them
        return Angles()
    values = values[:, (np.isfinite(values) & (values >= 0.0) & (values <= 360.0)).all(0) & values.any(0)]
    if not values.size:
        return Angles()
    turned = np.deg2rad(values)
    directions = np.rad2deg(np.arctan2(np.sin(turned).mean(1), np.cos(turned).mean(1))) % 360.0
    return Angles(float(values[0].mean()), float(directions[1]), float(values[2].mean()), float(directions[3]))


def _column(image: Path, suffix: str, count: int, number: int) -> Optional[Tuple[Array, Path]]:
    """A column of the text table beside an image that has so many rows, and its file: of several tables the one named most alike."""
    found = []
    for path in sorted(image.parent.glob(f'*{suffix}')):
        try:
            if path.stat().st_size <= _LARGEST_TABLE:
                rows = [line.split() for line in path.read_text('latin-1').splitlines() if line.strip()]
                values = np.array([float(row[number]) for row in rows], np.float64)
                if values.shape == (count,) and np.isfinite(values).all():
                    found.append((_alike(path.name, image.name), values, path))
        except (OSError, ValueError, IndexError):
            continue
    found.sort(key=lambda one: -one[0])
    if not found or (len(found) > 1 and found[0][0] == found[1][0]):
        return None
    return found[0][1], found[0][2]


def _alike(one: str, other: str) -> int:
    return next((i for i, (a, b) in enumerate(zip(one.lower(), other.lower())) if a != b), min(len(one), len(other)))
