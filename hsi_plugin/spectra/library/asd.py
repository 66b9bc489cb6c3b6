"""Binary files of ASD field spectrometers (`.asd`), one target each: file versions 1 to 8.

The layout is that of *ASD File Format, Version 8, Revision B* (Analytical Spectral Devices, Inc.): a header of 484 bytes that begins with
``ASD`` or ``as2`` … ``as8``, the spectrum, and from version 2 on a small header and the spectrum of the white reference. All numbers are
little-endian. What ViewSpec Pro exports as reflectance is the spectrum divided by the reference, channel by channel: gains, offsets and
integration times of both are the same and cancel out. What follows the reference (classifiers, calibrations, signatures) is not needed.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any, Dict, Optional, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.errors import ParameterError
from .named import Measured
from .values import narrowed

MAGIC = {b'ASD': 1, **{b'as%d' % version: version for version in range(2, 9)}}
_HEADER = 484
_COMMENT, _COMMENT_BYTES = 3, 157
_WHEN = 160  # C's struct tm: second, minute, hour, day, month from 0, year from 1900
_DATA_TYPE = 186
_FIRST_WAVELENGTH, _STEP = 191, 195
_DATA_FORMAT = 199
_CHANNELS = 204
_GPS = 334  # heading, speed, latitude, longitude, altitude
_INTEGRATION_MS, _FOREOPTIC = 390, 394
_INSTRUMENT_NUMBER = 400
_FLAGS = 422
_COUNTS = 425  # of the dark current, the reference, the sample
_INSTRUMENT = 431
_GAINS = 436  # of both infrared detectors, then their offsets
_SPLICES = 444

_FORMATS: Dict[int, np.dtype[Any]] = {0: np.dtype('<f4'), 1: np.dtype('<i4'), 2: np.dtype('<f8')}
_RAW, _REFLECTANCE, _TRANSMITTANCE = 0, 1, 6
_TYPES = (
    'raw counts', 'reflectance', 'radiance', 'numbers without a unit', 'irradiance', 'a quality index', 'transmittance',
    'an unknown quantity', 'absorbance',
)  # fmt: skip
_INSTRUMENTS = ('', 'PSII', 'LSVNIR', 'FSVNIR', 'FSFR', 'FSNIR', 'CHEM', 'FSFR unattended')
_SATURATED = {1: 'VNIR', 2: 'SWIR1', 4: 'SWIR2'}
# A header of the reference: whether there is one, its time, the spectrum's time (days), the length of a description.
_REFERENCE = struct.Struct('<HddH')


def is_asd(start: bytes) -> bool:
    """Whether a file that begins with these bytes may be one of ASD's; text that happens to begin so has no zeros in it."""
    return start[:3] in MAGIC and b'\0' in start[:_HEADER]


def read_asd(path: Path, content: bytes) -> Measured:
    """Read one file.

    Args:
        path: Where it was; names the spectrum.
        content: All of it.

    Returns:
        The spectrum; NaN in channels where the reference is 0.

    Raises:
        ParameterError: The file is damaged, or holds no reflectance.
    """
    kind, dtype, channels = _layout(path, content)
    first, step = struct.unpack_from('<2f', content, _FIRST_WAVELENGTH)
    wavelengths = first + step * np.arange(channels, dtype=np.float64)
    if not (np.isfinite(wavelengths).all() and step > 0.0 and wavelengths[0] >= 100.0 and wavelengths[-1] <= 20_000.0):
        raise ParameterError(f'{path} is damaged: its wavelengths begin at {first:g} nm in steps of {step:g}.', 'Copy it again.')
    values = narrowed(np.frombuffer(content, dtype, channels, _HEADER), np.dtype(np.float64))
    reference, description = _reference(path, content, dtype, channels)
    with np.errstate(all='ignore'):
        if reference is not None:
            values = np.where(reference != 0.0, values / reference, np.nan)
        elif kind != _REFLECTANCE:
            raise ParameterError(
                f'{path} holds {_TYPES[kind]} and no white reference.', 'Save it with its reference, or export it as reflectance.'
            )
        values[~np.isfinite(values) | (np.abs(values) > 1e30)] = np.nan
    about = {**_about(content, kind), **({'reference': description} if description else {})}
    return Measured(path.stem, wavelengths, values, about)


def _layout(path: Path, content: bytes) -> Tuple[int, np.dtype[Any], int]:
    """Kind of data, type of numbers, number of channels; complains where there cannot be reflectance."""
    if len(content) < _HEADER:
        raise ParameterError(f'{path} is truncated: it holds {len(content)} bytes, its header alone takes {_HEADER}.', 'Copy it again.')
    kind, dtype = content[_DATA_TYPE], _FORMATS.get(content[_DATA_FORMAT])
    (channels,) = struct.unpack_from('<H', content, _CHANNELS)
    if kind >= len(_TYPES) or dtype is None or not channels:
        raise ParameterError(f'{path} is damaged: its header describes no spectrum.', 'Copy it again.')
    if kind not in (_RAW, _REFLECTANCE, _TRANSMITTANCE):
        raise ParameterError(f'{path} holds {_TYPES[kind]}, not reflectance.', 'Export it as reflectance in ViewSpec Pro.')
    if len(content) < _HEADER + channels * dtype.itemsize:
        raise ParameterError(f'{path} is truncated: it ends within its {channels} channels.', 'Copy it again.')
    return kind, dtype, channels


def _reference(path: Path, content: bytes, dtype: np.dtype[np.generic], channels: int) -> Tuple[Optional[Array], str]:
    """The white reference and what is said of it; None where the file has none."""
    at = _HEADER + channels * dtype.itemsize
    if MAGIC[content[:3]] < 2 or len(content) == at:
        return None, ''
    if len(content) < at + _REFERENCE.size:
        raise ParameterError(f'{path} is truncated: it ends within the header of its reference.', 'Copy it again.')
    taken, _, _, length = _REFERENCE.unpack_from(content, at)
    at += _REFERENCE.size
    if not taken:
        return None, ''
    if len(content) < at + length + channels * dtype.itemsize:
        raise ParameterError(f'{path} is truncated: it ends within its white reference.', 'Copy it again.')
    reference = narrowed(np.frombuffer(content, dtype, channels, at + length), np.dtype(np.float64))
    return (reference if (reference != 0.0).any() else None), _text(content[at : at + length])


def _about(content: bytes, kind: int) -> Dict[str, str]:
    """What else the header tells, as levels."""
    integration, foreoptic = struct.unpack_from('<Lh', content, _INTEGRATION_MS)
    (number,) = struct.unpack_from('<H', content, _INSTRUMENT_NUMBER)
    dark, white, sample = struct.unpack_from('<3H', content, _COUNTS)
    gain1, gain2, offset1, offset2 = struct.unpack_from('<4H', content, _GAINS)
    splices = struct.unpack_from('<2f', content, _SPLICES)
    place = struct.unpack_from('<3d', content, _GPS + 16)
    instrument = _INSTRUMENTS[content[_INSTRUMENT]] if content[_INSTRUMENT] < len(_INSTRUMENTS) else ''
    told = {
        'comment': _text(content[_COMMENT : _COMMENT + _COMMENT_BYTES]),
        'time': _time(content),
        'instrument': ' '.join(part for part in ('ASD', instrument, str(number) if number else '') if part),
        'quantity': 'transmittance' if kind == _TRANSMITTANCE else '',
        'file version': str(MAGIC[content[:3]]),
        'integration time (ms)': str(integration) if integration else '',
        'foreoptic (degrees)': str(foreoptic) if foreoptic else '',
        'averaged dark, reference, sample': f'{dark}, {white}, {sample}' if sample else '',
        'gain SWIR1, SWIR2': f'{gain1}, {gain2}' if gain1 or gain2 else '',
        'offset SWIR1, SWIR2': f'{offset1}, {offset2}' if offset1 or offset2 else '',
        'splices (nm)': f'{splices[0]:g}, {splices[1]:g}' if all(100.0 < at < 20_000.0 for at in splices) else '',
        'GPS latitude, longitude, altitude as stored': ', '.join(f'{value:.10g}' for value in place) if any(place) else '',
        'saturated': ', '.join(name for bit, name in _SATURATED.items() if content[_FLAGS] & bit),
    }
    return {key: text for key, text in told.items() if text}


def _time(content: bytes) -> str:
    """When the spectrum was taken, '' where the header tells no date."""
    second, minute, hour, day, month, year = struct.unpack_from('<6h', content, _WHEN)
    if not (1 <= day <= 31 and 0 <= month <= 11 and 0 <= year < 200):
        return ''
    return f'{year + 1900}-{month + 1:02d}-{day:02d} {hour:02d}:{minute:02d}:{second:02d}'


def _text(raw: bytes) -> str:
    text = raw.split(b'\0')[0].decode('latin-1')
    return ' '.join(''.join(c if c.isprintable() else ' ' for c in text).split())
