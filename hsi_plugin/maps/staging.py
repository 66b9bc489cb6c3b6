"""Several files that appear together or not at all.

They are made under their final names in a hidden folder beside the target, ``.MAP.….hsi-partial``, and moved out when all are whole. A
process that is killed leaves that folder behind, never half a map; the next map of the same name removes folders that were left long ago.
"""

from __future__ import annotations

import os
import shutil
import time
import uuid
from pathlib import Path
from typing import Dict, Iterable, List

from ..core.errors import OutputError
from ..cubes.atomic import output_error

SUFFIX = '.hsi-partial'
_LEFT_BEHIND_SECONDS = 24 * 3600


class StagedFiles:
    """The hidden folder in which a target and its companions are made.

    Args:
        target: The main file; the companions lie beside it.

    Raises:
        OutputError: The folder cannot be made.
    """

    def __init__(self, target: Path) -> None:
        self.target = target
        self.folder = target.absolute().parent / f'.{target.stem}.{uuid.uuid4().hex[:12]}{SUFFIX}'
        _remove_left_behind(target)
        try:
            self.folder.mkdir()
        except OSError as error:
            raise output_error(target, error) from error

    def path(self, name: str) -> Path:
        """Where to write the file that will be called `name`."""
        return self.folder / name

    def publish(self, obsolete: Iterable[str] = ()) -> List[Path]:
        """Move all files beside the target, the target last, and remove the folder.

        Files of these names that were there before, and the obsolete ones, are set aside first and put back when anything fails. There is
        never a moment in which the target's name holds a new map with old companions.

        Args:
            obsolete: Names of files that belonged to the target that is replaced.

        Returns:
            The paths of the files.

        Raises:
            OutputError: A file is held by another program or cannot be moved; the old files are in place again.
        """
        made = sorted((p for p in self.folder.iterdir()), key=lambda p: p.name == self.target.name)
        parent = self.folder.parent
        old = self.folder / 'old'
        aside: Dict[Path, Path] = {}
        placed: List[Path] = []
        try:
            old.mkdir()
            for name in sorted({*(p.name for p in made), *obsolete}, key=lambda n: n != self.target.name):
                if (parent / name).is_file():
                    os.replace(parent / name, old / name)
                    aside[old / name] = parent / name
            for file in made:
                os.replace(file, parent / file.name)
                placed.append(parent / file.name)
        except OSError as error:
            for file in placed:
                file.unlink()
            for kept, original in aside.items():
                os.replace(kept, original)
            self.discard()
            raise output_error(self.target, error) from error
        self.discard()
        return placed

    def discard(self) -> None:
        """Remove the folder and all that is in it."""
        shutil.rmtree(self.folder, ignore_errors=True)


def write_text(path: Path, text: str) -> None:
    """Write a small UTF-8 file.

    Raises:
        OutputError: The disk is full or read-only.
    """
    try:
        path.write_text(text, encoding='utf-8')
    except OSError as error:
        raise output_error(path, error) from error


def check_target(target: Path) -> None:
    """Refuse a name that is no GeoTIFF's.

    Raises:
        OutputError: The suffix is neither .tif nor .tiff.
    """
    if target.suffix.casefold() not in ('.tif', '.tiff'):
        raise OutputError(f'{target} is not a name for a GeoTIFF.', 'Let the name of the map end in .tif.')


def _remove_left_behind(target: Path) -> None:
    """Folders of this target that no running job can still be writing to."""
    for folder in target.absolute().parent.glob(f'.{_escaped(target.stem)}.*{SUFFIX}'):
        try:
            age = time.time() - folder.stat().st_mtime
        except OSError:  # gone in the meantime
            continue
        if age > _LEFT_BEHIND_SECONDS:
            shutil.rmtree(folder, ignore_errors=True)


def _escaped(name: str) -> str:
    return ''.join(f'[{c}]' if c in '*?[' else c for c in name)
