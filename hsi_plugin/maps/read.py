"""Reading a classification: this project's own, or any categorical raster."""

from __future__ import annotations

import json
from pathlib import Path
from types import TracebackType
from typing import Any, Dict, List, Optional, Tuple, Type, Union

import numpy as np

from ..core.arrays import Array
from ..core.classes import ClassScheme
from ..core.errors import CubeError
from ..core.grid import Grid
from ..core.record import RECORD_DOMAIN, RECORD_KEY, RunRecord
from ..core.window import Window, tile
from ..cubes.gdal_errors import gdal_errors
from ..cubes.gdal_versions import open_dataset
from ..labels.raster_classes import RasterClasses, raster_classes
from ..labels.read_raster import dataset_grid
from .record_text import with_all_pixels

_STRIP_PIXELS = 1 << 22


class Classification:
    """An open map; made by :func:`open_classification`. Use it as a context manager, from one thread.

    Attributes:
        path: The file.
        grid: Its pixels.
        scheme: Its classes.
        record: How it was made; None for a map of another program.
    """

    def __init__(self, path: Path, dataset: Any) -> None:
        self.path = path
        self.grid: Grid = dataset_grid(dataset)
        self._dataset = dataset
        self._nodata: Optional[float] = dataset.GetRasterBand(1).GetNoDataValue()
        text = (dataset.GetMetadata(RECORD_DOMAIN) or {}).get(RECORD_KEY)
        found = _json(text) if text else None
        raw = None if found is None else with_all_pixels(found, path)
        self.record: Optional[RunRecord] = RunRecord.from_json(raw) if raw is not None else None
        self.scheme, self._values = self._classes(raw)

    def labels(self, window: Optional[Window] = None) -> Array:
        """Class values 1…K of a window, 0 where a pixel has no class; uint8, or uint16 beyond 254 classes, shape ``window.shape``.

        Raises:
            CubeError: The file cannot be read.
        """
        stored = self._stored(window or self.grid.window)
        out = np.zeros(stored.shape, np.uint8 if len(self.scheme) <= 254 else np.uint16)
        if len(self._values):
            at = np.searchsorted(self._values, stored).clip(0, len(self._values) - 1)
            np.add(at, 1, out=out, where=self._values[at] == stored, casting='unsafe')
        return out

    def windows(self) -> List[Window]:
        """Windows of whole rows that cover the map in turn, each small enough to hold in memory."""
        height = max(256, _STRIP_PIXELS // max(1, self.grid.cols) // 256 * 256)
        return tile(self.grid.window, height, max(1, self.grid.cols))

    def close(self) -> None:
        """Close the file."""
        self._dataset = None

    def __enter__(self) -> Classification:
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self.close()

    def _stored(self, window: Window) -> Array:
        values: Optional[Array] = None
        with gdal_errors() as log:
            values = self._dataset.GetRasterBand(1).ReadAsArray(window.col, window.row, window.width, window.height)
        if values is None or log.failed:
            raise CubeError(f'{self.path} cannot be read: {log.message}.', 'Check that the file is complete.')
        return values

    def _classes(self, raw: Optional[Dict[str, Any]]) -> Tuple[ClassScheme, Array]:
        """The scheme, and the stored value of each of its classes."""
        named = raster_classes(self._dataset)
        if not named.names and raw is not None and raw.get('classes'):  # the side file with the names was lost
            entries = raw['classes']
            named = RasterClasses({int(e['value']): str(e['name']) for e in entries}, {int(e['value']): str(e['colour']) for e in entries})
        values = sorted(v for v in named.names if v > 0)
        if raw is None or not values:
            values = sorted({*values, *self._present()})
        names = [named.name(v) for v in values]
        twice = {n.strip().casefold() for n in names if [m.strip().casefold() for m in names].count(n.strip().casefold()) > 1}
        names = [f'{n} ({v})' if n.strip().casefold() in twice else n for n, v in zip(names, values)]
        return ClassScheme.from_names(names, [named.colours.get(v) for v in values]), np.array(values, np.int64)

    def _present(self) -> List[int]:
        """All values above 0 that occur and are not nodata."""
        found: set[int] = set()
        for window in self.windows():
            stored = self._stored(window)
            if not np.issubdtype(stored.dtype, np.integer):
                raise CubeError(f'{self.path} holds numbers of type {stored.dtype}, not classes.', 'Choose a map with whole class values.')
            found.update(int(v) for v in np.unique(stored))
            if len(found) > 4096:
                raise CubeError(f'{self.path} holds more than 4,096 different values.', 'Choose a map of classes, not of measurements.')
        return [v for v in found if v > 0 and v != self._nodata]


def open_classification(path: Union[str, Path]) -> Classification:
    """Open a map of classes.

    Names and colours come from the file's category names, attribute table and colour table; a value without a name becomes ``class 7``.

    Args:
        path: A raster with one band of whole numbers; 0 and nodata are "not classified".

    Raises:
        CubeError: The file is missing, cannot be read, or is no map of classes.
    """
    failure: Optional[CubeError] = None
    try:
        return _open(path)
    except CubeError as error:
        failure = CubeError(error.what, error.remedy)  # the first one's traceback would hold the file open for as long as it is kept
    raise failure


def _open(path: Union[str, Path]) -> Classification:
    if not Path(path).exists():
        raise CubeError(f'There is no map {path}.', 'Check the path.')
    dataset, said = open_dataset(str(path))
    if dataset is None:
        raise CubeError(f'{path} cannot be opened: {said or "GDAL does not know the format"}.', 'Choose a map that GDAL can read.')
    if dataset.RasterCount != 1:
        raise CubeError(f'{path} has {dataset.RasterCount} bands; a map of classes has one.', 'Choose a classified map.')
    return Classification(Path(path), dataset)


def _json(text: str) -> Optional[Dict[str, Any]]:
    try:
        found = json.loads(text)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None
