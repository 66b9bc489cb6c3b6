"""The ASCII archive of the USGS Spectral Library Version 7 (Kokaly et al. 2017, USGS Data Series 1035, doi:10.3133/ds1035).

A tar file with one text file a spectrum: a title, then one number a line, −1.23e34 where a channel is deleted. The wavelengths, in
micrometres, lie in files of their own, one an instrument, and so do the widths. The folder is the chapter; the name holds the instrument.
"""

from __future__ import annotations

import re
import tarfile
from pathlib import Path
from typing import Dict, List, Optional, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.errors import ParameterError
from .named import Measured, SpectralLibrary, gather

_INSTRUMENT = re.compile(r'_(ASD|BECK|AVIRIS|NIC4)')
_UM = 1000.0


def is_usgs(path: Path) -> bool:
    """Whether a file is an archive of this layout."""
    try:
        with tarfile.open(path) as archive:
            for _ in range(50):
                member = archive.next()
                if member is None:
                    return False
                if '_Wavelengths_' in member.name or re.search(r'/Chapter[A-Z]_\w+/s\d\d\w*_', member.name):
                    return True
    except (tarfile.TarError, OSError, EOFError):
        return False
    return False


def read_usgs(path: Path, dtype: np.dtype[np.generic]) -> SpectralLibrary:
    """Read the archive; levels are `chapter`, the folder's name, and `instrument`.

    Args:
        path: `usgs_splib07a_ascii.tar.xz` or a tar file of the same layout, compressed in any way.
        dtype: float32 or float64.

    Raises:
        ParameterError: The archive is damaged, or holds no spectrum with its wavelengths.
    """
    wavelengths: Dict[str, Array] = {}
    widths: Dict[str, Array] = {}
    waiting: List[Tuple[str, str, str, Array]] = []
    try:
        with tarfile.open(path) as archive:
            for member in archive:
                folder, _, file_name = member.name.rpartition('/')
                instrument = _INSTRUMENT.search(file_name)
                if not member.isfile() or not file_name.endswith('.txt') or file_name.startswith('._') or instrument is None:
                    continue
                file = archive.extractfile(member)
                values = _numbers(file.read()) if file is not None else None
                if values is None:
                    continue
                name, chapter = file_name[: -len('.txt')], folder.rpartition('/')[2]
                if '_Wavelengths_' in name:
                    wavelengths[instrument[1]] = values * _UM
                elif '_Bandpass_' in name:
                    # Three generations of one instrument differ little; the spectra of most are of the first, the standard one.
                    widths.setdefault(instrument[1], values * _UM)
                elif chapter.startswith('Chapter'):
                    waiting.append((name, chapter, instrument[1], values))
    except (tarfile.TarError, OSError, EOFError) as error:
        raise ParameterError(f'{path} is damaged: {error}.', 'Get it again.') from error
    found: List[Measured] = []
    for name, chapter, instrument_name, values in waiting:
        axis, fwhm = wavelengths.get(instrument_name), widths.get(instrument_name)
        if axis is None or len(axis) != len(values):
            continue
        about = {'chapter': chapter, 'instrument': instrument_name}
        found.append(Measured(name, axis, _reflectance(values), about, fwhm if fwhm is not None and len(fwhm) == len(axis) else None))
    return gather(path.name.split('.')[0], found, str(path), dtype)


def _reflectance(values: Array) -> Array:
    """The archive is in reflectance throughout: no scale is guessed from one spectrum."""
    return np.asarray(np.where(np.isfinite(values) & (values > -1e30), values, np.nan))


def _numbers(content: bytes) -> Optional[Array]:
    """The numbers below the title; None where there are none."""
    lines = content.decode('latin-1').splitlines()[1:]
    try:
        return np.array([float(line) for line in lines if line.strip()])
    except ValueError:
        return None
