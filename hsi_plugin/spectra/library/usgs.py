"""The ASCII files of the USGS Spectral Library Version 7 (Kokaly et al. 2017, USGS Data Series 1035, doi:10.3133/ds1035).

A tar file, or the folder that it unpacks to, with one text file a spectrum: a title, then one number a line, −1.23e34 where a channel
is deleted. The wavelengths, in micrometres, lie in files of their own, one an instrument, and so do the widths. The folder of a spectrum is
its chapter; its name holds the instrument. Libraries that were convolved to another sensor (splib07b and the like) have one list of
wavelengths for all.
"""

from __future__ import annotations

import lzma
import os
import re
import tarfile
import zlib
from itertools import islice
from pathlib import Path
from typing import Dict, Iterator, List, Optional, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.errors import ParameterError
from .named import Measured, SpectralLibrary, gather

# What reading a damaged archive raises, compressed in any way.
_DAMAGE = (tarfile.TarError, OSError, EOFError, ValueError, lzma.LZMAError, zlib.error)
_INSTRUMENT = re.compile(r'_(ASD|BECK|AVIRIS|NIC4)')
_AXIS = re.compile(r'_Wavelengths?_')
_UM = 1000.0
_SHORTEST_UM, _LONGEST_UM = 0.1, 300.0  # the Nicolet's go to 216 µm
_DEEPEST = 3  # how far below a folder that a user picks the chapters may lie
_MOST_LOOKED_AT = 10_000  # files, until a folder is known for what it is


def is_usgs(path: Path) -> bool:
    """Whether a file, or a folder, is of this layout."""
    if path.is_dir():
        seen = [file for file in islice(_files(path), _MOST_LOOKED_AT) if _is_text(file.name)]
        return any(_AXIS.search(file.name) for file in seen) and any(file.parent.name.startswith('Chapter') for file in seen)
    try:
        with tarfile.open(path) as archive:
            for _ in range(50):
                member = archive.next()
                if member is None:
                    return False
                if _AXIS.search(member.name) or re.search(r'/Chapter[A-Z]_\w+/s\d\d\w*_', member.name):
                    return True
    except _DAMAGE:
        return False
    return False


def read_usgs(path: Path, dtype: np.dtype[np.generic]) -> SpectralLibrary:
    """Read the archive or its folder; levels are `chapter`, the folder's name, and `instrument`.

    Args:
        path: `usgs_splib07a_ascii.tar.xz` or a tar file of the same layout, compressed in any way, or the unpacked folder.
        dtype: float32 or float64.

    Raises:
        ParameterError: The archive is damaged, or holds no spectrum with its wavelengths.
    """
    axes: Dict[str, Array] = {}
    widths: Dict[str, Array] = {}
    waiting: List[Tuple[str, str, str, Array]] = []
    for folder, file_name, content in _members(path):
        instrument = _INSTRUMENT.search(file_name)
        name, key = file_name[: -len('.txt')], instrument[1] if instrument else ''
        values = _numbers(content)
        if values is None:
            continue
        if _AXIS.search(name):
            if not ((values > _SHORTEST_UM) & (values < _LONGEST_UM)).all():
                raise ParameterError(f'{path} is damaged: {file_name} holds no wavelengths.', 'Get it again.')
            axes[key] = values * _UM
        elif '_Bandpass_' in name:
            # Three generations of one instrument differ little; the spectra of most are of the first, the standard one.
            widths.setdefault(key, np.where(np.isfinite(values) & (values > 0.0), values, np.nan) * _UM)
        elif folder.startswith('Chapter'):
            waiting.append((name, folder, key, values))
    found: List[Measured] = []
    for name, chapter, key, values in waiting:
        fitting = key if len(axes.get(key, ())) == len(values) else next((k for k, axis in axes.items() if len(axis) == len(values)), None)
        if fitting is None:
            continue
        axis, fwhm = axes[fitting], widths.get(fitting)
        about = {'chapter': chapter, 'instrument': key}
        found.append(Measured(name, axis, _reflectance(values), about, fwhm if fwhm is not None and len(fwhm) == len(axis) else None))
    return gather(path.name.split('.')[0], found, str(path), dtype)


def _members(path: Path) -> Iterator[Tuple[str, str, bytes]]:
    """Folder, name and content of every text file."""
    try:
        if path.is_dir():
            for file in _files(path):
                if _is_text(file.name):
                    yield file.parent.name, file.name, file.read_bytes()
            return
        with tarfile.open(path) as archive:
            for member in archive:
                folder, _, file_name = member.name.rpartition('/')
                content = archive.extractfile(member) if member.isfile() and _is_text(file_name) else None
                if content is not None:
                    yield folder.rpartition('/')[2], file_name, content.read()
    except _DAMAGE as error:
        raise ParameterError(f'{path} is damaged: {error}.', 'Get it again.') from error


def _files(folder: Path) -> Iterator[Path]:
    """Files below a folder, not too deep, in an order that does not depend on the disk."""
    for place, below, names in os.walk(folder):
        below[:] = sorted(below) if len(Path(place).relative_to(folder).parts) < _DEEPEST else []
        yield from (Path(place) / name for name in sorted(names))


def _is_text(name: str) -> bool:
    return name.endswith('.txt') and not name.startswith('._')


def _reflectance(values: Array) -> Array:
    """The archive is in reflectance throughout: no scale is guessed from one spectrum."""
    return np.asarray(np.where(np.isfinite(values) & (values > -1e30), values, np.nan))


def _numbers(content: bytes) -> Optional[Array]:
    """The numbers below the title; None where there are none."""
    try:
        values = np.array(content.decode('latin-1').partition('\n')[2].split(), np.float64)
    except ValueError:
        return None
    return values if len(values) else None
