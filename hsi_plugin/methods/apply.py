"""Classifying a cube window by window: reading, arithmetic and writing overlap, and memory stays bounded.

Readers run one to a few windows ahead on their own threads, the arithmetic stays with the caller, and one thread writes behind. GDAL, plain
file reads and NumPy release Python's lock, so that the three really run side by side. Errors of any thread surface in the caller;
whatever the end, no thread and no unfinished read is left behind.
"""

from __future__ import annotations

import time
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import Any, Callable, Deque, Generator, Iterator, List, Optional, Protocol, Sequence, Tuple, runtime_checkable

import numpy as np

from ..core.arrays import Array
from ..core.window import Window
from ..cubes.cube import Cube
from ..cubes.tiles import plan_windows

DEFAULT_MEMORY = 512 << 20
# Larger windows read no faster, but the first one delays the arithmetic and the last one the end.
_WINDOW_BYTES = 32 << 20
_READERS = 4  # more only wait for each other; GDAL unpacks the blocks of a tiled file on each of them
_AHEAD = 2  # windows that are read, or being read, beyond one for each reader's next
_BEHIND = 3  # windows that wait to be written


Results = Tuple[Array, ...]
"""Labels, confidence and runner-up, and where a predictor has limits, the number of classes in each pixel's set."""


class Predictor(Protocol):
    """What classifies stored values; one thread at a time.

    `parallel` tells whether twins of it on several threads are faster; False where the library below has threads, or a device, of its own.
    """

    bands: Tuple[int, ...]
    label_dtype: Any
    parallel: bool

    def predict_raw(self, raw: Array, valid: Optional[Array] = None, out: Optional[Results] = None) -> Results:
        """Labels, confidence and runner-up ``(rows, cols)`` of stored values ``(bands, rows, cols)``; sizes of sets with limits."""

    def twin(self) -> Predictor:
        """The same for another thread."""


@runtime_checkable
class Streaming(Protocol):
    """A predictor that brings by itself what it classifies, such as features that depend on a window's surroundings.

    Its :meth:`Predictor.predict_raw` is given what :meth:`stream` yields in place of stored values.
    """

    def plan(self, area: Window, memory: int) -> List[Window]:
        """Windows that cover an area exactly once, in the order that suits it."""

    def stream(self, windows: Sequence[Window]) -> Generator[Tuple[Window, Array, Array], None, None]:
        """Every window, its values ``(anything, rows, cols)``, good until the next step, and its valid pixels ``(rows, cols)``.

        Runs on the caller's thread; closing it leaves no thread behind.
        """


class Writer(Protocol):
    """What takes results; called from one thread, window after window.

    Of a predictor with limits, the number of classes in each pixel's set comes as one more array.
    """

    def write(self, window: Window, labels: Array, confidence: Optional[Array], second: Optional[Array]) -> None:
        """Take one window's results."""


@dataclass(frozen=True)
class Applied:
    """What was done: pixels in all, pixels that hold data, and seconds."""

    pixels: int
    valid_pixels: int
    seconds: float

    @property
    def pixels_per_second(self) -> float:
        """Speed over all pixels."""
        return self.pixels / self.seconds if self.seconds > 0.0 else 0.0


def apply_model(
    cube: Cube,
    predictor: Predictor,
    writer: Writer,
    area: Optional[Window] = None,
    memory: int = DEFAULT_MEMORY,
    threads: int = 2,
    confidence: bool = True,
    progress: Optional[Callable[[float], None]] = None,
    check_cancelled: Optional[Callable[[], None]] = None,
    windows: Optional[Sequence[Window]] = None,
) -> Applied:
    """Classify a cube, or a part of it, and hand the results to a writer.

    Args:
        cube: The cube.
        predictor: A model that was fitted to the cube.
        writer: Takes labels, and with ``confidence`` also posterior and runner-up, of every window.
        area: The part to classify; the whole cube where not given.
        memory: Bytes that all windows in work may take together.
        threads: Cores to use: so many threads compute, the caller among them, and up to four read. BLAS should be
            held to one thread (`OPENBLAS_NUM_THREADS=1`), because the pieces are what runs side by side.
        confidence: Whether the writer wants more than labels.
        progress: Called after every window with the finished share, 0…1.
        check_cancelled: Called between windows; raises :class:`JobCancelled` to stop.
        windows: The windows to classify, in this order, instead of those of :func:`windows_of`: a part of them, where an earlier run has
            left the others. Progress counts these alone.

    Raises:
        HsiError: Whatever reading, writing or cancelling raised.
    """
    started = time.perf_counter()
    readers = readers_of(threads)
    if windows is None:
        windows = windows_of(cube, predictor, area, memory, readers)
    total, done, valid_pixels = sum(w.size for w in windows), 0, 0
    pending: Deque[Future[None]] = deque()
    put: Callable[..., None] = writer.write
    with _thread('hsi-write') as writing, _thread('hsi-compute', max(1, threads - 1)) as computing:
        lanes = [predictor, *(predictor.twin() for _ in range(threads - 1 if predictor.parallel else 0))]
        # The reader is closed by name: on an error, the traceback would keep it alive.
        source = predictor.stream(windows) if isinstance(predictor, Streaming) else read_ahead(cube, windows, predictor.bands, readers)
        with closing(source) as coming:
            for window, raw, valid in coming:
                if check_cancelled is not None:
                    check_cancelled()
                labels, posterior, second, *sizes = _predict(lanes, computing, raw, valid)
                valid_pixels += int(np.count_nonzero(valid))
                while len(pending) >= _BEHIND or (pending and pending[0].done()):
                    pending.popleft().result()
                pair = (posterior, second) if confidence else (None, None)
                pending.append(writing.submit(put, window, labels, *pair, *sizes))
                done += window.size
                if progress is not None:
                    progress(done / total)
        for future in pending:
            future.result()
    return Applied(total, valid_pixels, time.perf_counter() - started)


def readers_of(threads: int) -> int:
    """How many threads read where so many compute."""
    return max(1, min(_READERS, threads))


def windows_of(
    cube: Cube, predictor: Predictor, area: Optional[Window] = None, memory: int = DEFAULT_MEMORY, readers: int = 1
) -> List[Window]:
    """The windows in which a predictor's cube is classified, planned by itself where it brings its own values."""
    if isinstance(predictor, Streaming):
        return predictor.plan(cube.grid.window if area is None else area, memory)
    return windows_for(cube, predictor.bands, area, memory, readers)


def windows_for(
    cube: Cube, bands: Sequence[int], area: Optional[Window] = None, memory: int = DEFAULT_MEMORY, readers: int = 1
) -> List[Window]:
    """The windows in which a cube is classified: all that are in work at once fit in ``memory``."""
    at_once = readers + _AHEAD + 1  # the buffers of read_ahead, and as much again for working arrays and the file reader
    each = max(1, len(bands)) * cube.dtype.itemsize
    return plan_windows(cube, min(_WINDOW_BYTES, max(1, memory // at_once)), area, each)


def read_ahead(
    cube: Cube, windows: Sequence[Window], bands: Sequence[int], readers: int = 1
) -> Generator[Tuple[Window, Array, Array], None, None]:
    """Read windows in order, ahead of the caller, into buffers that are used again.

    Args:
        cube: The cube.
        windows: What to read.
        bands: Indices of the bands to read.
        readers: Number of reading threads.

    Yields:
        The window, its stored values ``(bands, rows, cols)``, good until the next step, and its valid pixels ``(rows, cols)``.
    """
    largest = max((w.size for w in windows), default=0) * len(bands)
    free: Deque[Array] = deque(np.empty(largest, cube.dtype) for _ in range(min(readers + _AHEAD, len(windows))))
    waiting = deque(windows)
    wanted = None if list(bands) == list(range(cube.bands.count)) else list(bands)

    def read(window: Window, buffer: Array) -> Tuple[Array, Array]:
        out = buffer[: len(bands) * window.size].reshape(len(bands), *window.shape)
        raw = cube.read_raw(window, wanted, out)
        return raw, cube.valid_raw(raw, wanted)

    coming: Deque[Tuple[Window, Array, Future[Any]]] = deque()
    with _thread('hsi-read', readers) as reading:
        while waiting or coming:
            while waiting and free:
                window, buffer = waiting.popleft(), free.popleft()
                coming.append((window, buffer, reading.submit(read, window, buffer)))
            window, buffer, future = coming.popleft()
            raw, valid = future.result()
            yield window, raw, valid
            free.append(buffer)


def _predict(lanes: Sequence[Predictor], computing: ThreadPoolExecutor, raw: Array, valid: Array) -> Results:
    """Classify a window in as many runs of rows as there are lanes, the first of them on this thread."""
    rows, shape = raw.shape[1], raw.shape[1:]
    kind = lanes[0].label_dtype
    results: Results = (np.empty(shape, kind), np.empty(shape, np.float32), np.empty(shape, kind))
    if getattr(lanes[0], 'limits', None) is not None:  # methods that have no sets have no such attribute
        results = (*results, np.empty(shape, np.uint8))
    cuts = [rows * i // len(lanes) for i in range(len(lanes) + 1)]

    def run(lane: Predictor, part: slice) -> None:
        lane.predict_raw(raw[:, part], valid[part], tuple(array[part] for array in results))

    parts = [(lane, slice(a, b)) for lane, a, b in zip(lanes, cuts, cuts[1:]) if b > a]
    others = [computing.submit(run, lane, part) for lane, part in parts[1:]]
    run(*parts[0])
    for future in others:
        future.result()
    return results


@contextmanager
def _thread(name: str, count: int = 1) -> Iterator[ThreadPoolExecutor]:
    """Threads that are gone when the block ends; what they have not begun by then is dropped."""
    executor = ThreadPoolExecutor(count, name)
    try:
        yield executor
    finally:
        executor.shutdown(wait=True, cancel_futures=True)
