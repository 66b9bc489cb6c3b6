"""Where spectra were measured: what instruments and tables tell of the place, in degrees of WGS 84 (EPSG:4326), east and north positive.

*Spectra Vista* (`.sig`) writes both ends of a measurement, reference and target, as ``longitude= 01332.0665E     , 01332.0490E``: degrees
and minutes in one number, as NMEA 0183 has them; the target is the last one. *Spectral Evolution* (`.sed`) writes decimal degrees.
*ASD* stores three doubles in the structure GPS_DATA of its header (ASD File Format, Version 8, Revision B; heading and speed before them, 0
where there was no receiver): degrees and minutes in one number, longitude positive towards the *west*. Some files hold decimal degrees
instead; numbers of at most 90 and 180 are taken for such, because read as degrees and minutes they would all lie within two degrees of
0° N, 0° E, which is sea. Tables have columns of longitude and latitude, in decimal degrees or as text with a hemisphere.
"""

from __future__ import annotations

import re
from typing import Mapping, NamedTuple, Optional, Pattern, Tuple

import numpy as np

from .text import to_number

ASD_LEVEL = 'GPS latitude, longitude, altitude as stored'
_EAST = re.compile(r'(gps[ _-]*)?(lon|long|lng|longitude)\b.*', re.IGNORECASE)
_NORTH = re.compile(r'(gps[ _-]*)?(lat|latitude)\b.*', re.IGNORECASE)
_HDOP = re.compile(r'(gps[ _-]*)?hdop', re.IGNORECASE)
_ACCURACY = re.compile(r'(gps|horizontal)?[ _-]*(accuracy|hacc|precision)([ _]*\(?m(etres|eters)?\)?)?', re.IGNORECASE)
_TIMES = (re.compile(r'gps[ _-]*time', re.IGNORECASE), re.compile(r'(date[ _-]*)?time|observed_utc|when|date', re.IGNORECASE))
_NMEA = re.compile(r'(?<![\d.,])(\d{4,5}(?:[.,]\d+)?)\s*,?\s*([NSEW])', re.IGNORECASE)  # four digits or five, zeros leading
_PARTS = re.compile(
    r'([-+]?\d+(?:[.,]\d+)?)\s*(?:°|deg|d)\s*(?:(\d+(?:[.,]\d+)?)\s*[\'′m]\s*)?'
    r'(?:(\d+(?:[.,]\d+)?)\s*(?:["″s]|\'\')\s*)?([NSEW])?', re.IGNORECASE,
)  # fmt: skip
_SIDED = re.compile(r'([-+]?\d+(?:[.,]\d+)?)\s*([NSEW])', re.IGNORECASE)


class Place(NamedTuple):
    """Where, how well known and when a spectrum was measured.

    Args:
        longitude: Degrees, east positive.
        latitude: Degrees, north positive.
        accuracy_m: How well the position is known, in metres; NaN where the file does not tell.
        hdop: Horizontal dilution of precision; NaN where the file does not tell.
        time: As the file writes it; '' where it does not.
    """

    longitude: float
    latitude: float
    accuracy_m: float = float('nan')
    hdop: float = float('nan')
    time: str = ''


def place_of(about: Mapping[str, str]) -> Optional[Place]:
    """The place of a spectrum from what is known of it.

    Args:
        about: Names of levels to their texts (`Measured.about`, or a row of `SpectralLibrary.levels`).

    Returns:
        The place; None where nothing tells one, or what does is no place on Earth.
    """
    if about.get(ASD_LEVEL):
        longitude, latitude = _asd(about[ASD_LEVEL])
    else:
        longitude, latitude = degrees(_find(about, _EAST), 180.0), degrees(_find(about, _NORTH), 90.0)
    if not (np.isfinite(longitude) and np.isfinite(latitude)) or longitude == latitude == 0.0:
        return None
    when = next((text for text in (_find(about, pattern) for pattern in _TIMES) if text), '')
    return Place(longitude, latitude, to_number(_find(about, _ACCURACY)), to_number(_find(about, _HDOP)), when)


def degrees(text: str, most: float) -> float:
    """An angle as decimal degrees.

    Args:
        text: ``13.5342``, ``-13.5342``, ``13.5342 E``, ``13° 32' 2.9" E``, or ``01332.0490E``, degrees and minutes in one number; of
            several of the last kind the last one.
        most: What no angle exceeds: 180 or 90.

    Returns:
        Degrees, negative to the south and west; NaN where the text is no angle, or one that exceeds what there is.
    """
    sided = _NMEA.findall(text)
    if sided:
        return _within(_minutes(to_number(sided[-1][0])) * _sign(sided[-1][1]), most)
    parts = _PARTS.fullmatch(text.strip())
    if parts is not None:
        whole, rest = to_number(parts[1]), sum(to_number(parts[i]) / 60.0 ** (i - 1) for i in (2, 3) if parts[i])
        return _within((abs(whole) + rest) * (-1.0 if parts[1].startswith('-') else 1.0) * _sign(parts[4] or ''), most)
    side = _SIDED.fullmatch(text.strip())
    if side is not None:
        return _within(to_number(side[1]) * _sign(side[2]), most)
    return _within(to_number(text.strip()), most)


def _asd(text: str) -> Tuple[float, float]:
    latitude, longitude = (to_number(part) for part in text.split(', ')[:2])
    if abs(latitude) <= 90.0 and abs(longitude) <= 180.0:
        return longitude, latitude
    return _within(-_minutes(longitude), 180.0), _within(_minutes(latitude), 90.0)


def _minutes(value: float) -> float:
    """Degrees from degrees and minutes in one number, DDDMM.mmmm; NaN where there are 60 minutes or more."""
    whole, minutes = divmod(abs(value), 100.0)
    return float(np.copysign(whole + minutes / 60.0, value)) if minutes < 60.0 else float('nan')


def _sign(side: str) -> float:
    return -1.0 if side.upper() in ('S', 'W') else 1.0


def _within(value: float, most: float) -> float:
    return value if abs(value) <= most else float('nan')


def _find(about: Mapping[str, str], pattern: Pattern[str]) -> str:
    return next((text for name, text in about.items() if text and pattern.fullmatch(name.strip())), '')
