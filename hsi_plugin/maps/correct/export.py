"""A map that came from another one by changes: written whole, with its record, its areas, and a raster of what was changed."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple, Union

import numpy as np

from ...core.arrays import Array
from ...core.classes import UNCLASSIFIED
from ...core.errors import CubeError
from ...core.record import RunRecord
from ...core.window import Window
from ...cubes.atomic import check_writable_target
from ...cubes.gdal_errors import gdal_errors
from ...cubes.gdal_versions import open_dataset
from ...labels.map_changes import MapChange
from ...labels.read_raster import dataset_grid
from ..attribute_table import NOT_CLASSIFIED
from ..confidence_file import ConfidenceFile, confidence_beside
from ..read import Classification
from ..staging import StagedFiles
from ..write import ClassificationWriter
from .laying import lay, mark
from .origin import BY_FILTER, BY_PERSON, UNCHANGED, OriginWriter
from .proposal import BY_HAND, listed, transitions
from .registry import write_polygons, write_table

Changed = Callable[[Window], Tuple[Array, Array]]
"""Gives the new class values of a window, and where each comes from (:mod:`.origin`)."""


def beside(path: Union[str, Path], ending: str) -> Path:
    """The name of a file that belongs to a map, such as ``MAP_changes.csv``."""
    return Path(path).with_name(Path(path).stem + ending)


def corrected(found: Classification, changes: Sequence[MapChange]) -> Changed:
    """The values of a map after some changes, window by window; nothing but the window is held in memory.

    Args:
        found: The open map.
        changes: In their order.
    """

    def read(window: Window) -> Tuple[Array, Array]:
        before = found.labels(window)
        after, origin = before.copy(), np.full(before.shape, UNCHANGED, np.uint8)
        for change in changes:
            lay(change, after, window)
            mark(change, origin, window, BY_PERSON if change.kind in BY_HAND else BY_FILTER)
        origin[after == before] = UNCHANGED  # and back again
        return after, origin

    return read


class ChangedMap:
    """Writes such a map; use it as a context manager. Its block's end without :meth:`finish` leaves nothing behind.

    Confidence and runner-up are those of the first map wherever the class is; a pixel with another class has neither, because nothing is
    known of how sure that is.

    Args:
        found: The map that it comes from, open.
        output: The new map.
        inputs: Other files that must not be overwritten.

    Raises:
        OutputError: It cannot be written there.
        CubeError: The first map's confidence or runner-up cannot be read.
    """

    def __init__(self, found: Classification, output: Union[str, Path], inputs: Sequence[Union[str, Path]] = ()) -> None:
        self._found = found
        self.path = Path(output)
        self._stack = ExitStack()
        grid, classes = found.grid, len(found.scheme) + 1
        confidence, second = confidence_beside(found.path), beside(found.path, '_second.tif')
        has_both = bool(confidence) and second.is_file()
        given = [found.path, *inputs, *((confidence, second) if has_both else ())]
        for ending in ('_changes.tif', '_changes.csv', '_changes.gpkg'):
            check_writable_target(beside(self.path, ending), given)
        self._confidence: Optional[ConfidenceFile] = None
        self._second: Optional[_SecondFile] = None
        self.pixels = 0
        self._matrix = np.zeros((classes, classes), np.int64)
        with ExitStack() as stack:
            if has_both:
                self._confidence = stack.enter_context(ConfidenceFile(confidence, grid))
                self._second = _SecondFile(second, found)
                stack.callback(self._second.close)
            self._writer = ClassificationWriter(self.path, grid, found.scheme, has_both, given)
            stack.callback(self._writer.discard)
            self._staged = StagedFiles(beside(self.path, '_changes.tif'))
            stack.callback(self._staged.discard)
            self._origin = OriginWriter(self._staged.path(self._staged.target.name), grid)
            stack.callback(self._origin.close)
            self._stack = stack.pop_all()

    def __enter__(self) -> ChangedMap:
        return self

    def __exit__(self, *raised: Any) -> None:
        self._stack.__exit__(*raised)

    def write(self, window: Window, before: Array, after: Array, origin: Array) -> None:
        """Write one window.

        Args:
            window: Where.
            before: Class values of the first map, shape ``window.shape``.
            after: Those of the new one.
            origin: Where they come from (:mod:`.origin`).

        Raises:
            OutputError: The disk is full.
        """
        same = before == after
        self.pixels += int(same.size - same.sum())
        self._matrix += transitions(before[~same], after[~same], len(self._found.scheme))
        confidence = second = None
        if self._confidence is not None and self._second is not None:
            confidence = np.where(same, self._confidence.read(window), np.nan).astype(np.float32)
            second = np.where(same, self._second.read(window), UNCLASSIFIED)
        self._writer.write(window, after, confidence, second)
        self._origin.write(window, origin)

    def finish(self, record: RunRecord, registry: Sequence[MapChange] = ()) -> Dict[str, Any]:
        """Give all files their names, the map's last.

        Args:
            record: How the map was made.
            registry: Changes to list beside it; empty for no lists.

        Returns:
            As :meth:`~..write.ClassificationWriter.close`, with ``classes`` as ``{value, name, colour}``, mean confidences, and
            ``changed_pixels``, ``transitions``, ``changes_raster``, ``registry`` and ``registry_polygons`` (paths, None where not written).
        """
        found = self._found
        self._origin.close()
        self._staged.publish([f'{self._staged.target.name}{ending}' for ending in ('.aux.xml', '.ovr')])
        table, polygons = beside(self.path, '_changes.csv'), beside(self.path, '_changes.gpkg')
        if registry:
            write_table(table, registry, found.scheme)
            write_polygons(polygons, registry, found.scheme, found.grid)
        written = self._writer.close(record)
        by_class = written['mean_confidence']
        return {
            **written,
            'classes': found.scheme.to_json(),
            'mean_confidence': _overall(written['counts'], by_class),
            'mean_confidence_by_class': by_class,
            'changed_pixels': self.pixels,
            'transitions': listed(self._matrix, found.scheme, NOT_CLASSIFIED),
            'changes_raster': str(beside(self.path, '_changes.tif')),
            'registry': str(table) if registry else None,
            'registry_polygons': str(polygons) if registry else None,
        }


class _SecondFile:
    """The runner-up classes of a map of ours."""

    def __init__(self, path: Path, found: Classification) -> None:
        self._path = path
        self._dataset, said = open_dataset(str(path))
        if self._dataset is None or not dataset_grid(self._dataset).matches(found.grid):
            raise CubeError(
                f'{path} is not the runner-up of {found.path.name}: {said or "it lies on another grid"}.', 'Move it elsewhere.'
            )
        self._most = len(found.scheme)

    def read(self, window: Window) -> Array:
        values: Optional[Array] = None
        with gdal_errors() as log:
            values = self._dataset.GetRasterBand(1).ReadAsArray(window.col, window.row, window.width, window.height)
        if values is None or log.failed:
            raise CubeError(f'{self._path} cannot be read: {log.message}.', 'Check that the file is complete.')
        known: Array = np.where(values <= self._most, values, UNCLASSIFIED)
        return known

    def close(self) -> None:
        self._dataset = None


def _overall(counts: Sequence[int], by_class: Optional[List[Optional[float]]]) -> Optional[float]:
    """The mean over all classified pixels, from those of the classes."""
    known = [(n, c) for n, c in zip(counts, by_class or ()) if c is not None and np.isfinite(c)]
    total = sum(n for n, _ in known)
    return sum(n * c for n, c in known) / total if total else None


