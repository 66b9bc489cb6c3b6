"""Images of a split as a network sees them, read when they are asked for and kept as far as there is room."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Dict, Iterator, Mapping, Optional, Protocol, Sequence, Tuple

import numpy as np

from ....core.arrays import Array
from ....core.errors import ModelError, OutputError
from ....cubes.atomic import atomic_output
from ....models.tensors import read_tensors, write_tensors
from .dataset import Dataset, ImageFiles, LabelledImage
from .inputs import Input

Pair = Tuple[Array, Array]
"""What a network sees ``(channels, rows, cols)``, float32, and class values with 0 for void ``(rows, cols)``, uint8."""


class Images(Protocol):
    """A sequence of images; each is read when it is asked for."""

    def __len__(self) -> int: ...

    def __getitem__(self, index: int) -> Pair: ...


class Room:
    """Keeps images in memory, and those that are dear to compute on the disk, up to two limits; what does not fit is made anew.

    Nothing is ever pushed out: every image is asked for once an epoch, so the one asked for longest ago is the next.

    Args:
        memory: Bytes in memory.
        folder: Where images are kept on the disk; None for nowhere.
        disk: Bytes on the disk.
    """

    def __init__(self, memory: int, folder: Optional[Path] = None, disk: int = 0) -> None:
        self._memory, self._folder, self._disk = memory, folder, disk
        self._kept: Dict[str, Pair] = {}
        if folder is not None and disk > 0:
            folder.mkdir(parents=True, exist_ok=True)
            self._disk -= sum(path.stat().st_size for path in folder.glob('*.safetensors'))

    def get(self, name: str, make: Callable[[], Pair]) -> Pair:
        """The image of a name; made if it is not kept."""
        if name in self._kept:
            return self._kept[name]
        found = self._load(name)
        if found is None:
            found = make()
            self._store(name, found)
        size = found[0].nbytes + found[1].nbytes
        if size <= self._memory:
            self._memory -= size
            self._kept[name] = found
        return found

    def _path(self, name: str) -> Optional[Path]:
        return None if self._folder is None else self._folder / f'{name}.safetensors'

    def _load(self, name: str) -> Optional[Pair]:
        path = self._path(name)
        if path is None or not path.is_file():
            return None
        try:
            tensors, _ = read_tensors(path.read_bytes())
            return tensors['seen'].astype(np.float32), tensors['labels']
        except (ModelError, KeyError, OSError):  # cut short by a crash of the machine: made anew
            return None

    def _store(self, name: str, pair: Pair) -> None:
        path = self._path(name)
        if path is None or 2 * pair[0].size + pair[1].nbytes > self._disk:
            return
        # Features have the digits of half precision alone, so nothing is lost.
        data = write_tensors({'seen': pair[0].astype(np.float16), 'labels': pair[1]})
        try:
            with atomic_output(path) as temporary:
                Path(temporary).write_bytes(data)
            self._disk -= len(data)
        except OutputError:  # a full disk is no reason to stop: the rest is computed when it is asked for
            self._disk = 0


class SplitImages:
    """A sequence of images.

    Args:
        names: Which.
        files: Of all images.
        dataset: Reads them.
        see: What becomes of an image.
        room: Keeps them.
        check: Called for every image; raises to stop.
    """

    def __init__(
        self, names: Sequence[str], files: Mapping[str, ImageFiles], dataset: Dataset, see: Input, room: Room, check: Callable[[], None]
    ) -> None:
        self.names = tuple(names)
        self._files, self._dataset, self._see, self._room, self._check = files, dataset, see, room, check

    def __len__(self) -> int:
        return len(self.names)

    def __getitem__(self, index: int) -> Pair:
        name = self.names[index]
        self._check()
        return self._room.get(name, lambda: self._make(name))

    def _make(self, name: str) -> Pair:
        image = self._dataset.read(self._files[name])
        return self._see.of(image), image.labels


def read_all(names: Sequence[str], files: Mapping[str, ImageFiles], dataset: Dataset) -> Iterator[LabelledImage]:
    """Images one after the other, none kept."""
    for name in names:
        yield dataset.read(files[name])
