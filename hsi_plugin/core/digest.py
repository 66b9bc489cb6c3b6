"""The hash by which files are told apart and known again."""

from __future__ import annotations

import hashlib
import os
from typing import Union

_PART = 1 << 20


def file_sha256(path: Union[str, os.PathLike[str]]) -> str:
    """SHA-256 of a file's bytes, as hexadecimal digits; the file is never held in memory.

    Raises:
        OSError: It cannot be read.
    """
    digest = hashlib.sha256()
    with open(path, 'rb') as file:
        for part in iter(lambda: file.read(_PART), b''):
            digest.update(part)
    return digest.hexdigest()
