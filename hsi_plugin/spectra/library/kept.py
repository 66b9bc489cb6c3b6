"""Kept copies of large libraries in the cache, so that an archive that takes seconds to read opens in a blink the next time.

A copy is a folder, `cache/libraries/<key>`: the spectra and the channels as `.npy`, everything else as JSON, and a checksum of all. One
copy belongs to each path and type of numbers; it counts as long as the files that it was made from have the same names, sizes and times. A
copy that is damaged, old, or cannot be written is no error: the library is read from its own files.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import uuid
import zlib
from itertools import islice
from pathlib import Path
from typing import Iterator, List, Optional, Sequence, Tuple

import numpy as np

from ...core.arrays import Array
from ...core.errors import ParameterError
from ...core.places import cache
from .named import SpectralLibrary

FileState = Tuple[str, int, int]
FORMAT = 1
WORTH_BYTES = 1 << 20  # smaller libraries are read as quickly as their copy
_FOLDER = 'libraries'
_SPECTRA, _CHANNELS, _ABOUT, _CHECKSUM = 'spectra.npy', 'channels.npy', 'library.json', 'checksum'
_MOST_FILES = 100_000
_DEEPEST = 4


def files_of(path: Path) -> List[FileState]:
    """Name, size and time of each file that a library may be made of: all below a folder, or a file with header and tables beside it."""
    found: List[FileState] = []
    for file in islice(_files(path), _MOST_FILES):
        try:
            told = file.stat()
        except OSError:
            continue
        found.append((str(file.relative_to(path.parent)), told.st_size, told.st_mtime_ns))
    return found


def kept_library(path: Path, dtype: np.dtype[np.generic], files: Sequence[FileState]) -> Optional[SpectralLibrary]:
    """The kept copy of a library.

    Args:
        path: The library's file or folder.
        dtype: Type of the reflectances that is asked for.
        files: Its files as they are now.

    Returns:
        The library as its own files would give it; None where there is no copy that counts.
    """
    entry = _entry(path, dtype)
    try:
        text = (entry / _ABOUT).read_bytes()
        about = json.loads(text)
        if about['format'] != FORMAT or [tuple(file) for file in about['files']] != list(files):
            return None
        spectra = np.load(entry / _SPECTRA, allow_pickle=False)
        channels = np.load(entry / _CHANNELS, allow_pickle=False)
        if spectra.dtype != dtype or (entry / _CHECKSUM).read_text('ascii') != _checksum(spectra, channels, text):
            return None
        wavelengths, fwhm, good = channels
        names, levels = tuple(about['names']), {level: tuple(texts) for level, texts in about['levels']}
        widths = fwhm if about['widths'] else None
        library = SpectralLibrary(about['name'], wavelengths, spectra, names, widths, good != 0.0, levels, about['source'])
        os.utime(entry / _ABOUT)  # what is used stays when the cache is trimmed
    except (OSError, EOFError, ValueError, KeyError, TypeError, ParameterError):
        return None
    return library


def keep_library(path: Path, library: SpectralLibrary, files: Sequence[FileState]) -> None:
    """Keep a copy of a library that was read from a file or folder, where it is worth it and there is room.

    Args:
        path: The library's file or folder.
        library: What was read.
        files: Its files as they were before.
    """
    if sum(size for _, size, _ in files) < WORTH_BYTES:
        return
    entry = _entry(path, library.spectra.dtype)
    temporary = entry.with_name(f'.{entry.name}.{uuid.uuid4().hex[:12]}')
    fwhm = np.full(len(library.wavelengths_nm), np.nan) if library.fwhm_nm is None else library.fwhm_nm
    channels = np.stack([library.wavelengths_nm, fwhm, library.good.astype(np.float64)])
    about = {
        'format': FORMAT, 'files': list(files), 'name': library.name, 'source': library.source, 'widths': library.fwhm_nm is not None,
        'names': library.names, 'levels': list(library.levels.items()),
    }  # fmt: skip
    text = json.dumps(about).encode()
    try:
        temporary.mkdir(parents=True)
        np.save(temporary / _SPECTRA, library.spectra, allow_pickle=False)
        np.save(temporary / _CHANNELS, channels, allow_pickle=False)
        (temporary / _ABOUT).write_bytes(text)
        (temporary / _CHECKSUM).write_text(_checksum(library.spectra, channels, text), 'ascii')
        shutil.rmtree(entry, ignore_errors=True)
        os.rename(temporary, entry)
    except OSError:  # a full disk, or another process that keeps the same library: reading goes on without a copy
        shutil.rmtree(temporary, ignore_errors=True)


def _entry(path: Path, dtype: np.dtype[np.generic]) -> Path:
    key = hashlib.sha256(f'{path}\n{path.resolve()}\n{dtype.str}'.encode('utf-8', 'surrogateescape')).hexdigest()
    return cache() / _FOLDER / key[:32]


def _files(path: Path) -> Iterator[Path]:
    """The files of a library: all below a folder, or a file with header and tables of the same name beside it."""
    if path.is_dir():
        for place, below, names in os.walk(path):
            below[:] = sorted(below) if len(Path(place).relative_to(path).parts) < _DEEPEST else []
            yield from (Path(place) / name for name in sorted(names))
        return
    stem = path.name.split('.')[0]
    yield from sorted(one for one in path.parent.iterdir() if one.name.split('.')[0] == stem and one.is_file())


def _checksum(spectra: Array, channels: Array, about: bytes) -> str:
    crc = zlib.crc32(np.ascontiguousarray(channels).data, zlib.crc32(np.ascontiguousarray(spectra).data))
    return str(zlib.crc32(about, crc))
