"""Which images are meant: files, products, folders, patterns, lists and STAC files become one list, each image once and with a name."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Dict, Iterator, List, Optional, Sequence, Set, Tuple

from ...core.errors import CubeError, OutputError, ParameterError
from ..raster import is_connection
from .folder import FolderImage, images_in, is_kind, is_one_product
from .lists import has_wildcard, is_list, matches, might_match, read_list, root_of
from .names import Wanted, unique_names
from .stac import is_stac, stac_images


def _never() -> None:
    """What is asked where nobody may cancel."""


@dataclass(frozen=True)
class Image:
    """An image that is to be worked on.

    Args:
        path: What :func:`~hsi_plugin.cubes.open.open_cube` is given; absolute, because other processes open it.
        name: A name for what is made of it: unique, relative, parts separated by ``/``, without suffix.
        bytes: Of the files that are known to belong to it, at least 1.
    """

    path: str
    name: str
    bytes: int


@dataclass(frozen=True)
class Gathered:
    """What was found.

    Args:
        images: In the order of the sources, those of a folder by their paths.
        left_out: Files that may have been taken for images, and why they are none, in a sentence.
    """

    images: Tuple[Image, ...]
    left_out: Tuple[Tuple[str, str], ...]


def gather(sources: Sequence[str], check_cancelled: Callable[[], None] = _never) -> Gathered:
    """Find the images that are meant.

    A folder stands for all images in it and in the folders below; a pattern for what it matches (``*`` and ``?`` within a name, ``**`` for
    any folders); a text file for what its lines say; a STAC file for its images on this disk; everything else for itself.

    Args:
        sources: What was given.
        check_cancelled: Called now and then; raises when the work is to end.

    Returns:
        The images, each once, and what was left out.

    Raises:
        CubeError: A source is not there, or nothing in the sources is an image.
        ParameterError: Nothing was given, or a list cannot be read.
    """
    given = [s for s in sources if s.strip()]
    if not given:
        raise ParameterError('No image was given.', 'Give images, a folder, a pattern, a list or a STAC item.')
    collector = _Collector(check_cancelled)
    for source in given:
        collector.take(source)
    if not collector.found:
        raise _nothing(given, collector.left_out)
    names = unique_names([wanted for _, _, wanted in collector.found])
    images = tuple(Image(path, name, max(1, size)) for (path, size, _), name in zip(collector.found, names))
    return Gathered(images, tuple(collector.left_out.items()))


def check_output_folder(output: str, sources: Sequence[str]) -> None:
    """Refuse a folder for results in which the next run would find them and take them for images.

    Args:
        output: The folder; need not exist.
        sources: What :func:`gather` is given.

    Raises:
        OutputError: It is a source, lies in one, or a pattern would match what is written there.
    """
    for source in sources:
        if os.path.isdir(source):
            folder, pattern = source, ''
        elif has_wildcard(source) and not os.path.exists(source):
            folder, pattern = root_of(source), source
        else:
            continue
        below = _below(output, folder)
        if below is not None and (not pattern or might_match(pattern, below)):
            inside = 'is the folder of the images' if not below else f'lies in the folder of the images, {folder}'
            raise OutputError(
                f'The output folder {output} {inside}: the next run would take its maps for images.',
                'Choose a folder outside of it, for example beside it.',
            )


class _Collector:
    """Takes one source after the other.

    Args:
        check_cancelled: See :func:`gather`.

    Attributes:
        found: What to open, its bytes, and how it would like to be called.
        left_out: Paths, and why they are no images.
    """

    def __init__(self, check_cancelled: Callable[[], None]) -> None:
        self.found: List[Tuple[str, int, Wanted]] = []
        self.left_out: Dict[str, str] = {}
        self._check = check_cancelled
        self._seen: Set[str] = set()  # files of images that were taken
        self._walked: Set[str] = set()
        self._folders: Dict[str, Tuple[List[FolderImage], List[Tuple[Path, str]]]] = {}

    def take(self, source: str, listed: bool = False) -> None:
        """Take what a source stands for.

        Args:
            source: See :func:`gather`.
            listed: Whether it stands in a list: what is missing is then taken too, so that its own job tells, and lists are images.
        """
        self._check()
        path = Path(source)
        if os.path.isdir(source):
            self._take_folder(path, path)
        elif os.path.isfile(source):
            self._take_file(path, listed)
        elif is_connection(source):
            if source not in self._seen:
                self._seen.add(source)
                self.found.append((source, 1, Wanted((), Path(source.replace('"', '')).name, '')))
        elif has_wildcard(source):
            self._take_pattern(source)
        elif listed:
            self._add(source, (path,), 0, Wanted.of(_absolute(path)))
        else:
            raise CubeError(f'There is no file or folder {source}.', 'Check the name and the folder.')

    def _take_folder(self, folder: Path, root: Path) -> None:
        for current in _walk(folder, self._check):
            if str(current) in self._walked:
                continue
            self._walked.add(str(current))
            images, left = self._look(current)
            self._leave_out(left)
            for image in images:
                self._add(str(image.path), image.stands_for, image.bytes, _wanted(image, images, current, root))

    def _take_file(self, path: Path, listed: bool) -> None:
        if not listed and is_list(path):
            for line in read_list(path):
                self.take(line, listed=True)
        elif path.suffix.lower() in ('.json', '.geojson') and is_stac(path):
            images, left = stac_images(path, self._check)
            self.left_out.update(left)
            for image in images:
                self._add(str(image.path), (image.image, image.path), _size(image.image), Wanted.of(_absolute(image.image)))
        else:
            known = next((i for i in self._look(path.parent)[0] if any(p.name == path.name for p in i.stands_for)), None)
            stands_for = (path,) if known is None else (path, *known.stands_for)
            self._add(str(path), stands_for, _size(path) if known is None else known.bytes, Wanted.of(_absolute(path)))

    def _take_pattern(self, pattern: str) -> None:
        root = Path(root_of(pattern))
        files: Dict[Path, Set[str]] = {}
        for match in matches(pattern, self._check):
            if os.path.isdir(match):
                self._take_folder(match, root)
            else:
                files.setdefault(match.parent, set()).add(match.name)
        for folder, names in files.items():
            images, left = self._look(folder)
            self._leave_out([(p, why) for p, why in left if p.name in names])
            for image in images:
                if any(p.name in names and p.parent == folder for p in image.stands_for):
                    self._add(str(image.path), image.stands_for, image.bytes, _wanted(image, images, folder, root))

    def _look(self, folder: Path) -> Tuple[List[FolderImage], List[Tuple[Path, str]]]:
        key = str(folder)
        if key not in self._folders:
            self._folders[key] = images_in(folder, self._check)
        return self._folders[key]

    def _leave_out(self, left: Sequence[Tuple[Path, str]]) -> None:
        self.left_out.update((str(path), why) for path, why in left)

    def _add(self, path: str, stands_for: Sequence[Path], size: int, wanted: Wanted) -> None:
        keys = {os.path.normcase(os.path.realpath(p)) for p in stands_for}
        if not keys & self._seen:
            self.found.append((os.path.abspath(path), size, wanted))
        self._seen |= keys


def _wanted(image: FolderImage, among: Sequence[FolderImage], folder: Path, root: Path) -> Wanted:
    """How an image in a folder would like to be called: by its path below a root; the only product of a folder has the folder's name."""
    at = _absolute(folder)
    depth = len(at.parts) - len(_absolute(root).parts)
    if is_one_product(among):
        return Wanted.of(at, max(0, depth - 1), is_folder=True)
    return Wanted.of(_absolute(image.named), max(0, depth))


def _walk(folder: Path, check_cancelled: Callable[[], None]) -> Iterator[Path]:
    """A folder and those below it, by name, each once: links to folders are followed, and end where they come back."""
    waiting, seen = [folder], set()
    while waiting:
        check_cancelled()
        current = waiting.pop()
        try:
            status = os.stat(current)
            with os.scandir(current) as entries:
                inside = sorted((e.name for e in entries if not e.name.startswith('.') and is_kind(e, folder=True)), reverse=True)
        except OSError:  # whoever lists its files says so
            yield current
            continue
        if (status.st_dev, status.st_ino) in seen:
            continue
        seen.add((status.st_dev, status.st_ino))
        waiting += [current / name for name in inside]
        yield current


def _below(path: str, folder: str) -> Optional[Tuple[str, ...]]:
    """The names of the folders between a folder and a path in it; None where it does not lie in there. Links are followed."""
    if not os.path.isdir(folder):
        return None
    current = Path(os.path.realpath(path))
    names: List[str] = []
    while True:
        if current.exists() and os.path.samefile(current, folder):
            return tuple(reversed(names))
        if current.parent == current:
            return None
        names.append(current.name)
        current = current.parent


def _nothing(sources: Sequence[str], left_out: Dict[str, str]) -> CubeError:
    where = sources[0] if len(sources) == 1 else f'the {len(sources)} sources'
    if not left_out:
        return CubeError(f'There is no image in {where}.', 'Check the folder or the pattern.')
    path, why = next(iter(left_out.items()))
    said = [f'There is no image in {where}.', f'{path}: {why}']
    if len(left_out) > 1:
        said.append(f'{len(left_out) - 1} more files are no images either.')
    return CubeError(' '.join(said), 'Choose a folder with hyperspectral images.')


def _absolute(path: Path) -> Path:
    return Path(os.path.abspath(path))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
