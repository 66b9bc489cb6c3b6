"""Several files that appear together or not at all.

They are made under their final names in a hidden folder beside the target, ``.MAP.….hsi-partial``, and moved out when all are whole. A
process that is killed leaves that folder behind, never half a map. While it lives it holds a lock on a file in there, which the operating
system takes back when it dies: the next map of the same name removes the folders whose makers are dead. Where the file system knows no
locks, folders go that were left long ago.
"""

from __future__ import annotations

import os
import shutil
import time
import uuid
from pathlib import Path
from typing import IO, Dict, Iterable, List, Optional

from ..core.errors import OutputError
from ..core.locks import lock_file
from ..cubes.atomic import output_error

SUFFIX = '.hsi-partial'
_OWNER = 'owner.lock'
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
        self._owner = _mark_as_ours(self.folder)

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
        made = sorted((p for p in self.folder.iterdir() if p.name != _OWNER), key=lambda p: p.name == self.target.name)
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
        if self._owner is not None:
            self._owner.close()  # Windows removes no open file
            self._owner = None
        shutil.rmtree(self.folder, ignore_errors=True)


def sweep(folder: Path) -> None:
    """Remove what makers that are dead have left behind in a folder, of whatever target."""
    for left in folder.glob(f'.*{SUFFIX}'):
        if _is_left(left):
            shutil.rmtree(left, ignore_errors=True)


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


def _mark_as_ours(folder: Path) -> Optional[IO[bytes]]:
    """Lock a file in the folder for as long as this process lives; None where that is not possible."""
    try:
        file = open(folder / _OWNER, 'xb', buffering=0)  # noqa: SIM115  # stays open, because closing it gives the lock back
    except OSError:
        return None
    try:
        if lock_file(file, wait=True):
            file.write(str(os.getpid()).encode())  # only now: an empty file says nothing of its maker
            return file
    except OSError:  # no locks on this file system, or no room; the folder's age decides then
        pass
    file.close()
    return None


def _remove_left_behind(target: Path) -> None:
    """Remove folders of this target that no running job can still be writing to."""
    for folder in target.absolute().parent.glob(f'.{_escaped(target.stem)}.*{SUFFIX}'):
        if _is_left(folder):
            shutil.rmtree(folder, ignore_errors=True)


def _is_left(folder: Path) -> bool:
    """Whether the maker of a folder is dead, or, where that is unknown, nothing happened there for long."""
    try:
        with open(folder / _OWNER, 'r+b', buffering=0) as file:
            if not lock_file(file):
                return False
            if file.read(1):  # it was locked and written to, and now nobody holds the lock
                return True
    except OSError:  # not marked, or no locks here
        pass
    try:
        return time.time() - folder.stat().st_mtime > _LEFT_BEHIND_SECONDS
    except OSError:  # gone in the meantime
        return False


def _escaped(name: str) -> str:
    return ''.join(f'[{c}]' if c in '*?[' else c for c in name)
