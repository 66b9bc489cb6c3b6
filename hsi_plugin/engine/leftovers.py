"""Removing what a killed worker had half written.

Results are made under hidden names beside their target, `.NAME.<12 hexadecimal digits>` and a suffix (`cubes.atomic`, `maps.staging`), and
renamed when whole. A job that ends by itself removes them; one whose process was killed cannot.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Iterable

_CLOCK_STEP = 2.0  # seconds to which some file systems round


def remove_leftovers(outputs: Iterable[str], since: float) -> None:
    """Remove hidden partial files and folders of these outputs that were last changed after a time.

    Args:
        outputs: The files that were to be written.
        since: Seconds since the epoch, when the job was submitted: what is older belongs to someone else.
    """
    for output in map(Path, outputs):
        partial = re.compile(rf'\.{re.escape(output.stem)}\.[0-9a-f]{{12}}\.\w[\w.-]*')
        try:
            for found in output.absolute().parent.iterdir():
                if partial.fullmatch(found.name) and found.stat().st_mtime > since - _CLOCK_STEP:
                    shutil.rmtree(found, ignore_errors=True) if found.is_dir() else found.unlink()
        except OSError:  # a folder that is gone or closed to us holds nothing that we could remove
            continue
