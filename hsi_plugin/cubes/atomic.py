"""Files that appear whole or not at all."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
import uuid
from contextlib import contextmanager
from pathlib import Path
from typing import Iterable, Iterator, List, Union

from ..core.errors import OutputError

PathLike = Union[str, Path]
_FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, 'EDQUOT', errno.ENOSPC)}
_SPARE_BYTES = 1 << 20  # for what is written beside an output: style, record, statistics


def check_writable_target(path: PathLike, inputs: Iterable[PathLike] = (), need_bytes: int = 0) -> None:
    """Find out before the work begins whether a result can be written.

    Args:
        path: The file that will be written.
        inputs: Files that are read for it; their headers and data files count too.
        need_bytes: The size that the result may reach; 0 where unknown.

    Raises:
        OutputError: The folder is missing, read-only or too full, the target is a folder, or it is one of the inputs.
    """
    target = Path(path)
    if target.is_dir():
        raise OutputError(f'{target} is a folder.', 'Give the name of a file to write.')
    folder = target.absolute().parent
    if not folder.is_dir():
        raise OutputError(f'There is no folder {folder}.', 'Create it, or choose another place for the output.')
    for given in inputs:
        if any(_same_file(target, part) for part in _parts(Path(given))):
            raise OutputError(f'The output {target} is also an input.', 'Choose another name, so that the input is not lost.')
    try:
        with tempfile.TemporaryFile(prefix='.hsi-', dir=folder):  # where the system can, without a name that a kill would leave
            pass
    except OSError as error:
        raise output_error(target, error) from error
    free = shutil.disk_usage(folder).free
    if need_bytes and free < need_bytes + _SPARE_BYTES:
        raise OutputError(
            f'{folder} has {_megabytes(free)} MB free, but {target.name} may need {_megabytes(need_bytes + _SPARE_BYTES)} MB.',
            'Make room there, or choose another place for the output.',
        )


@contextmanager
def atomic_output(path: PathLike) -> Iterator[Path]:
    """Give a temporary path beside the target; rename it to the target when the block ends well, and remove it when it does not.

    The temporary name keeps the target's suffix. A `.aux.xml` that GDAL leaves beside it follows, or goes, with it. A file that was there
    before stays untouched until the moment of renaming.

    Args:
        path: The file to write.

    Yields:
        The path to write to.

    Raises:
        OutputError: The disk is full, the folder is read-only, or another program holds the target; any other exception of the block
            passes through.
    """
    target = Path(path)
    temporary = target.with_name(f'.{target.stem}.{uuid.uuid4().hex[:12]}{target.suffix}')
    sides = [(_side(temporary), _side(target))]
    try:
        yield temporary
        if not temporary.exists():
            raise OutputError(f'{target} was not written.', 'Check the free space and the permissions of its folder.')
        os.replace(temporary, target)
        for made, wanted in sides:
            if made.exists():
                os.replace(made, wanted)
            elif wanted.exists():
                wanted.unlink()  # statistics and tables of the file that was replaced
    except OSError as error:
        raise output_error(target, error) from error
    finally:
        for left in (temporary, *(made for made, _ in sides)):
            _remove(left)


def output_error(path: PathLike, error: OSError) -> OutputError:
    """An operating system's refusal to write, as a sentence for the user."""
    folder = Path(path).absolute().parent
    if error.errno in _FULL:
        return OutputError(f'The disk of {folder} is full: {path} could not be written.', 'Make room there, or choose another folder.')
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return OutputError(
            f'{path} cannot be written: {error.strerror}.', 'Choose a folder you may write to, or close the program that holds the file.'
        )
    return OutputError(f'{path} cannot be written: {error.strerror or error}.', 'Choose another place for the output.')


def has_room(folder: PathLike) -> bool:
    """Whether there is still some room on a folder's disk; a library that failed to write often says everything but that there is none."""
    try:
        return shutil.disk_usage(folder).free >= _SPARE_BYTES
    except OSError:  # not told
        return True


def not_written(path: PathLike, said: str) -> OutputError:
    """A library's refusal to go on writing, as a sentence for the user; it often says everything but that the disk is full.

    Args:
        path: The file that was being written.
        said: What the library said.
    """
    full = 'No space left' in said or 'disk full' in said.casefold() or not has_room(Path(path).absolute().parent)
    return OutputError(
        f'{path} could not be written: {"the disk is full" if full else said.rstrip(".")}.', 'Make room there, or choose another folder.'
    )


def _side(path: Path) -> Path:
    return path.with_name(path.name + '.aux.xml')


def _parts(given: Path) -> List[Path]:
    """An input, and the header or data file that belongs to it."""
    parts = [given, given.with_name(given.name + '.hdr')]
    if given.suffix:
        parts.append(given.with_suffix('.hdr'))
    if given.suffix.lower() == '.hdr':
        beside = given.parent.iterdir() if given.parent.is_dir() else []
        parts += [p for p in beside if given.stem in (p.stem, p.name)]
    return parts


def _same_file(a: Path, b: Path) -> bool:
    if a.exists() and b.exists():
        return os.path.samefile(a, b)
    return os.path.normcase(os.path.abspath(a)) == os.path.normcase(os.path.abspath(b))


def _remove(path: Path) -> None:
    try:
        path.unlink()
    except FileNotFoundError:
        return
    except OSError:  # held by a reader on Windows; nothing more can be done, and the first error is the one to show
        return


def _megabytes(size: int) -> str:
    return f'{size / 1e6:,.0f}'
