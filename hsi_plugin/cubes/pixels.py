"""Getting windows of pixels out of a file: through GDAL, or straight from the disk for uncompressed ENVI files.

Both fill a given array and may be used from several threads at once.
"""

from __future__ import annotations

import os
import threading
from typing import Any, BinaryIO, Dict, Optional, Protocol, Sequence

import numpy as np

from ..core.arrays import Array
from ..core.errors import CubeError
from ..core.window import Window
from .envi import EnviHeader
from .gdal_errors import gdal_errors
from .gdal_versions import open_dataset, read_into

_NARROW = 4  # a window this many times narrower than the file is read line by line


class Pixels(Protocol):
    """A source of pixels."""

    def read(self, window: Window, bands: Optional[Sequence[int]], out: Array) -> None:
        """Fill `out`, shape ``(bands, rows, cols)``, with a window inside the grid; bands count from 0, None means all in order."""

    def close(self) -> None:
        """Let go of the file."""


class GdalPixels:
    """Pixels through GDAL, with one dataset for each thread, because a dataset serves one thread at a time.

    Args:
        path: What GDAL opens.
        dataset: A dataset that the calling thread opened already.
        name: What messages call it; its path where not given.
    """

    def __init__(self, path: str, dataset: Any, name: str = '') -> None:
        self._path, self._name = path, name or path
        self._lock = threading.Lock()
        self._datasets: Dict[int, Any] = {threading.get_ident(): dataset}
        self._closed = False

    def read(self, window: Window, bands: Optional[Sequence[int]], out: Array) -> None:
        """See :class:`Pixels`."""
        dataset = self._dataset()
        done = False
        with gdal_errors() as log:
            done = read_into(dataset, window.col, window.row, bands, out)
        if not done or log.failed:
            raise unreadable(self._name, window, log.message)

    def close(self) -> None:
        """See :class:`Pixels`."""
        with self._lock:
            self._closed = True
            self._datasets.clear()

    def _dataset(self) -> Any:
        me = threading.get_ident()
        with self._lock:
            if self._closed:
                raise CubeError(f'{self._name} is closed.', 'Open it again.')
            dataset = self._datasets.get(me)
        if dataset is None:
            dataset, said = open_dataset(self._path)
            if dataset is None:
                raise CubeError(f'{self._name} can no longer be opened: {said}.', 'Check that the file is still there.')
            with self._lock:
                if not self._closed:
                    self._datasets[me] = dataset
        return dataset


class EnviPixels:
    """Pixels of an uncompressed ENVI file, read by plain file access: four times as fast as GDAL's raw driver (`benchmarks/reading.py`).

    No memory map: the file may lie on a share that goes away, which would end the whole process instead of raising an error.
    """

    def __init__(self, path: str, header: EnviHeader) -> None:
        self._path = path
        self._bands, self._rows, self._cols = header.shape
        self._dtype = header.dtype
        self._start = header.offset
        self._interleave = header.interleave
        self.band_block = self._bands if header.interleave == 'bip' else 1

    def read(self, window: Window, bands: Optional[Sequence[int]], out: Array) -> None:
        """See :class:`Pixels`."""
        numbers = range(self._bands) if bands is None else bands
        try:
            with open(self._path, 'rb', buffering=0) as file:
                if self._interleave == 'bip':
                    self._read_pixels(file, window, bands, out)
                elif window.width * _NARROW < self._cols:
                    self._read_narrow(file, window, numbers, out)
                elif self._interleave == 'bil':
                    self._read_lines(file, window, numbers, out)
                else:
                    self._read_planes(file, window, numbers, out)
        except OSError as error:
            raise unreadable(self._path, window, str(error.strerror or error)) from error

    def close(self) -> None:
        """Nothing is held open between two reads."""

    def _read_planes(self, file: BinaryIO, window: Window, bands: Sequence[int], out: Array) -> None:
        """Band by band: one run of whole lines each, straight into the result where nothing has to be cut off or swapped."""
        direct = window.width == self._cols and out.dtype == self._dtype and out[0].flags.c_contiguous
        lines = np.empty((window.height, self._cols), self._dtype)
        for index, band in enumerate(bands):
            target = out[index] if direct else lines
            self._fill(file, (band * self._rows + window.row) * self._cols, target, window)
            if not direct:
                out[index] = lines[:, window.col : window.col_stop]

    def _read_lines(self, file: BinaryIO, window: Window, bands: Sequence[int], out: Array) -> None:
        """Row by row, all bands between the first and the last wanted in one run."""
        first, last = min(bands), max(bands)
        lines = np.empty((last - first + 1, self._cols), self._dtype)
        every = list(bands) == list(range(first, last + 1))
        take = slice(None) if every else np.asarray(bands) - first
        for row in range(window.height):
            self._fill(file, ((window.row + row) * self._bands + first) * self._cols, lines, window)
            out[:, row] = lines[take, window.col : window.col_stop]

    def _read_pixels(self, file: BinaryIO, window: Window, bands: Optional[Sequence[int]], out: Array) -> None:
        """Row by row, all bands: a row stays in the processor's cache while it is turned."""
        pixels = np.empty((window.width, self._bands), self._dtype)
        for row in range(window.height):
            self._fill(file, ((window.row + row) * self._cols + window.col) * self._bands, pixels, window)
            out[:, row] = pixels.T if bands is None else pixels.T[np.asarray(bands)]

    def _read_narrow(self, file: BinaryIO, window: Window, bands: Sequence[int], out: Array) -> None:
        """Line by line, no more than is wanted."""
        part = np.empty(window.width, self._dtype)
        for row in range(window.height):
            for index, band in enumerate(bands):
                at = window.row + row
                line = at * self._bands + band if self._interleave == 'bil' else band * self._rows + at
                self._fill(file, line * self._cols + window.col, part, window)
                out[index, row] = part

    def _fill(self, file: BinaryIO, first_value: int, target: Array, window: Window) -> None:
        """Fill a contiguous array with the values from number `first_value` on."""
        view = memoryview(target.data).cast('B')
        file.seek(self._start + first_value * self._dtype.itemsize, os.SEEK_SET)
        done = 0
        while done < len(view):
            got = file.readinto(view[done:])  # type: ignore[attr-defined]
            if not got:
                raise unreadable(self._path, window, 'the file ends too early')
            done += got


def unreadable(path: str, window: Window, said: str) -> CubeError:
    """The error that names the window which could not be read."""
    said = said.rstrip('. ')
    return CubeError(
        f'Rows {window.row} to {window.row_stop - 1} of {path} cannot be read{": " + said if said else ""}.',
        'The file is damaged or incomplete, or its disk is away: copy or download it again.',
    )
