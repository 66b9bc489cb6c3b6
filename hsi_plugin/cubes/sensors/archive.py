"""Archives, in which products are downloaded: refused with what to do, because reading cubes out of compressed archives takes hours."""

from __future__ import annotations

import zipfile
from typing import Optional

from ...core.errors import CubeError
from ..cube import Cube
from .candidate import Candidate

_STARTS = ((0, b'\x1f\x8b', 'a gzip file'), (0, b'BZh', 'a bzip2 file'), (0, b'\xfd7zXZ\0', 'an xz file'), (257, b'ustar', 'a tar archive'),
           (0, b'7z\xbc\xaf\x27\x1c', 'a 7-zip archive'))
_IMAGES = ('.tif', '.tiff', '.xml', '.he5', '.h5', '.hdf5', '.nc', '.hdr', '.bsq', '.bil', '.bip', '.img', '.dat', '.json', '.l1r')


def open_product(candidate: Candidate) -> Optional[Cube]:
    """None for what is no archive.

    Raises:
        CubeError: It is one.
    """
    try:
        with open(candidate.path, 'rb') as file:
            start = file.read(512)
    except OSError:
        return None
    kind = next((name for at, magic, name in _STARTS if start[at:].startswith(magic)), '')
    if not kind and start.startswith(b'PK\x03\x04'):
        try:
            with zipfile.ZipFile(candidate.path) as archive:
                images = [n for n in archive.namelist() if n.lower().endswith(_IMAGES)]
        except (OSError, ValueError, zipfile.BadZipFile, NotImplementedError):
            raise CubeError(f'{candidate.path} is a damaged zip archive.', 'Download it again, and unpack it.') from None
        kind = f'a zip archive of {len(images)} files' if images else ''
    if kind:
        raise CubeError(f'{candidate.path} is {kind}.', 'Unpack it first, then open the folder.')
    return None
