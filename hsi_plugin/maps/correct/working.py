"""The map as it is after its corrections: a raster that changes in place and can be made again at any time.

It is never the only place of anything: the map's file and the journal of changes give it back. A small file beside it says which changes
it shows; it goes before the raster is touched and comes back when it is whole, so that a raster which a kill left in between is not
trusted.
"""

from __future__ import annotations

import hashlib
import json
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any, Dict, Iterator, Optional, Sequence, Tuple, Union

from ...core.arrays import Array
from ...core.classes import UNCLASSIFIED, ClassScheme
from ...core.errors import CubeError, OutputError
from ...core.grid import Grid
from ...core.locks import lock_file
from ...core.places import cache
from ...core.window import Window
from ...cubes.atomic import atomic_output, output_error
from ...cubes.gdal_errors import gdal_errors
from ...cubes.gdal_versions import open_dataset
from ..live import LiveRaster
from ..read import open_classification
from .source import Reader

_MOST_AT_ONCE = 9  # programs that correct the same map at the same time


class WorkingRaster(LiveRaster):
    """A raster of class values that remembers which changes it shows; made where it is not there or is another map's.

    Args:
        path: The GeoTIFF.
        grid: The map's grid.
        scheme: The map's classes.

    Raises:
        OutputError: It cannot be made or changed.
    """

    def __init__(self, path: Union[str, Path], grid: Grid, scheme: ClassScheme) -> None:
        super().__init__(path, grid, UNCLASSIFIED, scheme)

    # --- what it shows ------------------------------------------------------------------------------------------------------------------

    @property
    def _state_path(self) -> Path:
        return self.path.with_suffix('.json')

    def state(self) -> Optional[Dict[str, Any]]:
        """What :meth:`remember_state` was told; None where the raster is not to be trusted."""
        try:
            found = json.loads(self._state_path.read_text(encoding='utf-8'))
        except (OSError, ValueError):
            return None
        return found if isinstance(found, dict) else None

    def remember_state(self, state: Dict[str, Any]) -> None:
        """The raster is whole, and shows this; where there is no room to say so, it is made anew when it is opened next."""
        with suppress(OutputError), atomic_output(self._state_path) as temporary:
            temporary.write_text(json.dumps(state), encoding='utf-8')

    def forget_state(self) -> None:
        """The raster is about to change."""
        try:
            self._state_path.unlink()
        except FileNotFoundError:
            return
        except OSError as error:
            raise output_error(self._state_path, error) from error

    # --- inner parts --------------------------------------------------------------------------------------------------------------------

    def _make(self, nodata: int, scheme: Optional[ClassScheme]) -> None:
        self.forget_state()
        super()._make(nodata, scheme)


class Reserved:
    """A place for a working raster that no other program uses at the same time, for as long as this lives.

    Args:
        map_path: The map that is corrected.
        folder: Where; None: the folder of what can be made again.

    Raises:
        OutputError: There is no room, or too many programs correct this map.
    """

    def __init__(self, map_path: Union[str, Path], folder: Optional[Path] = None) -> None:
        place = folder or cache() / 'correcting'
        resolved = Path(map_path).resolve()
        mark = hashlib.sha256(str(resolved).encode('utf-8')).hexdigest()[:8]
        self._lock: Optional[IO[bytes]] = None
        try:
            place.mkdir(parents=True, exist_ok=True)
            for number in range(1, _MOST_AT_ONCE + 1):
                self.path = place / f'{resolved.stem}_{mark}{f"_{number}" if number > 1 else ""}.tif'
                if self._take():
                    return
        except OSError as error:
            raise output_error(place, error) from error
        raise OutputError(f'{resolved.name} is being corrected in {_MOST_AT_ONCE} windows.', 'Close one of them.')

    def release(self) -> None:
        """Give the place back; may be called twice."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def _take(self) -> bool:
        file = open(self.path.with_suffix('.lock'), 'ab')  # noqa: SIM115  # stays open, because closing it gives the lock back
        ours = False
        try:
            ours = lock_file(file)
        finally:
            if not ours:
                file.close()
        if ours:
            self._lock = file
        return ours


def prepare(map_path: Union[str, Path], grid: Grid, scheme: ClassScheme, sha256: str) -> Tuple[WorkingRaster, Reserved]:
    """A working raster in a place of its own that shows the map, with or without changes; takes as long as the map is large.

    Args:
        map_path: The map.
        grid: Its pixels.
        scheme: Its classes.
        sha256: Hash of its class values.

    Raises:
        CubeError: The map cannot be read.
        OutputError: There is no room.
    """
    reserved = Reserved(map_path)
    whole = False
    try:
        raster = WorkingRaster(reserved.path, grid, scheme)
        if (raster.state() or {}).get('map') != sha256:
            copy_map(map_path, raster, sha256)
        whole = True
    finally:
        if not whole:
            reserved.release()
    return raster, reserved


def copy_map(map_path: Union[str, Path], raster: WorkingRaster, sha256: str) -> None:
    """Let a working raster show the map without any change."""
    raster.forget_state()
    with open_classification(map_path) as found:
        for window in found.windows():
            raster.write(window, found.labels(window))
    raster.remember_state(state_of(sha256, []))


def state_of(map_sha256: str, uuids: Sequence[str]) -> Dict[str, Any]:
    """What a raster remembers that shows a map after some changes."""
    return {'map': map_sha256, 'changes': hashlib.sha256('\n'.join(uuids).encode('ascii')).hexdigest()}


@contextmanager
def read_raster(path: Union[str, Path]) -> Iterator[Reader]:
    """Read a working raster on another thread than the one that changes it.

    Yields:
        Gives the class values of a window.

    Raises:
        CubeError: It cannot be opened, or not be read.
    """
    dataset, said = open_dataset(str(path))
    if dataset is None:
        raise CubeError(f'{path} cannot be opened: {said}.', 'Begin to correct the map again.')

    def read(window: Window) -> Array:
        values: Optional[Array] = None
        with gdal_errors() as log:
            values = dataset.GetRasterBand(1).ReadAsArray(window.col, window.row, window.width, window.height)
        if values is None or log.failed:
            raise CubeError(f'{path} cannot be read: {log.message}.', 'Begin to correct the map again.')
        return values

    yield read
    dataset = None
