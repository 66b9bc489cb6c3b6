"""Writing a classification: the map, its confidence, its runner-up, and all that makes them readable.

See "A classification on disk" in the documentation for the files. Everything appears under its final name when it is whole, or not at all.
"""

from __future__ import annotations

import json
from pathlib import Path
from types import TracebackType
from typing import Any, Dict, Iterable, List, Optional, Tuple, Type, Union

import numpy as np
from osgeo import gdal

from ..core.arrays import Array
from ..core.classes import UNCLASSIFIED, ClassScheme
from ..core.errors import OutputError, ParameterError
from ..core.grid import Grid
from ..core.record import RECORD_DOMAIN, RECORD_KEY
from ..core.window import Window, intersection
from ..cubes.atomic import check_writable_target, not_written, output_error
from ..cubes.gdal_errors import gdal_errors
from .attribute_table import ClassFigures, attribute_table
from .cog import to_cog
from .layers import ClassCount, create_layer
from .record_text import Record, described, is_ours, plain_record, tiff_text
from .staging import StagedFiles, check_target, write_text
from .style import classification_qml, confidence_qml
from .unsure import UnsureCount, stored, unsure_qml
from .whole import FILES, KEY, describe_files

_LARGEST_BYTE_SCHEME = 254
_BYTES_A_PIXEL = 3  # a guess at the compressed size of all layers together; random confidence takes 4


class ClassificationWriter:
    """Writes the layers of a classification window by window; use it as a context manager.

    The block's end publishes the files (or call :meth:`close` with the run record, which is known only at the end); an exception removes
    them. Pixels of windows that are never written stay "not classified".

    Args:
        path: The map, ``MAP.tif``; beside it ``MAP_confidence.tif``, ``MAP_second.tif``, ``MAP_unsure.tif``, ``MAP.qml``, ``MAP.json``.
        grid: The cube's grid, kept exactly.
        scheme: The classes.
        with_confidence: Whether confidence and runner-up are written.
        inputs: Files that must not be overwritten.
        cog: Whether the rasters become cloud-optimised GeoTIFFs when they are finished.
        with_sets: Whether the number of classes in each pixel's set is written, which tells unsure pixels (:mod:`~.unsure`).

    Raises:
        OutputError: The map cannot be written there.
    """

    def __init__(
        self,
        path: Union[str, Path],
        grid: Grid,
        scheme: ClassScheme,
        with_confidence: bool = True,
        inputs: Iterable[Union[str, Path]] = (),
        cog: bool = False,
        with_sets: bool = False,
    ) -> None:
        self.path = Path(path)
        self._cog = cog
        self.grid = grid
        self.scheme = scheme
        self.with_confidence, self.with_sets = with_confidence, with_sets
        check_target(self.path)
        inputs = list(inputs)
        for target in (self.path, *self._companions()):
            check_writable_target(target, inputs, 0)
        check_writable_target(self.path, inputs, grid.rows * grid.cols * _BYTES_A_PIXEL if with_confidence else 0)
        self._dtype = np.uint8 if len(scheme) <= _LARGEST_BYTE_SCHEME else np.uint16
        self._counted = ClassCount(grid, len(scheme), with_confidence)
        self._staged: Optional[StagedFiles] = StagedFiles(self.path)
        self._unsure = UnsureCount(len(scheme))
        self._layers: Dict[str, Any] = {}
        try:
            self._create_layers()
        except BaseException:
            self.discard()
            raise

    # --- names --------------------------------------------------------------------------------------------------------------------------

    @property
    def confidence_path(self) -> Path:
        """Where the confidence goes."""
        return self._beside('_confidence.tif')

    @property
    def second_path(self) -> Path:
        """Where the runner-up class goes."""
        return self._beside('_second.tif')

    @property
    def unsure_path(self) -> Path:
        """Where the number of classes in each pixel's set goes."""
        return self._beside('_unsure.tif')

    @property
    def record_path(self) -> Path:
        """Where the run record goes."""
        return self._beside('.json')

    def _beside(self, ending: str) -> Path:
        return self.path.with_name(self.path.stem + ending)

    def _companions(self) -> List[Path]:
        return [self.record_path, self._beside('.qml'), *(path for _, path in self._rasters()[1:])]

    def _rasters(self) -> List[Tuple[str, Path]]:
        """The layers that are written, by name."""
        more = [('confidence', self.confidence_path), ('second', self.second_path)] if self.with_confidence else []
        return [('map', self.path), *more, *([('unsure', self.unsure_path)] if self.with_sets else [])]

    # --- writing ------------------------------------------------------------------------------------------------------------------------

    def write(
        self, window: Window, labels: Array, confidence: Optional[Array] = None, second: Optional[Array] = None,
        sizes: Optional[Array] = None,
    ) -> None:  # fmt: skip
        """Write one window; windows come in any order and need not fit the file's blocks, but must not overlap.

        Args:
            window: Where, in pixels of the grid.
            labels: Class values, 0 for not classified, shape ``window.shape``.
            confidence: Posterior of the winning class, 0…1, NaN where there is none, the same shape; needed where the map has confidence,
                not looked at where not.
            second: The runner-up class, the same shape; likewise.
            sizes: The number of classes in each pixel's set, the same shape; needed where the map has them, not looked at where not.

        Raises:
            OutputError: The disk is full or the file cannot be written.
            ParameterError: The window leaves the grid, shapes differ, or a value is no class.
        """
        if intersection(window, self.grid.window) != window:
            raise ParameterError(f'{window} leaves a grid of {self.grid.rows} × {self.grid.cols} pixels.')
        parts: List[Tuple[str, Optional[Array], Any]] = [('map', labels, self._dtype)]
        if self.with_confidence:
            parts += [('confidence', confidence, np.float32), ('second', second, self._dtype)]
        if self.with_sets:
            parts.append(('unsure', sizes, np.uint8))
        arrays: Dict[str, Array] = {}
        for name, given, dtype in parts:
            if given is None or given.shape != window.shape:
                shape = 'nothing' if given is None else f'shape {given.shape}'
                raise ParameterError(f'The {name} of a window of {window.height} × {window.width} pixels has {shape}.')
            arrays[name] = np.ascontiguousarray(given, dtype)
        has_gaps = self._counted.add(window, arrays['map'], arrays.get('confidence'))
        if self.with_confidence and has_gaps:
            arrays['confidence'] = np.where(arrays['map'] == UNCLASSIFIED, np.float32(np.nan), arrays['confidence'])
        if self.with_sets:
            self._unsure.add(arrays['unsure'], arrays['map'])
            arrays['unsure'] = stored(arrays['unsure'], arrays['map'])
        with gdal_errors() as log:
            for name, array in arrays.items():
                band = self._layers[name].GetRasterBand(1)
                band.WriteRaster(window.col, window.row, window.width, window.height, array)
        self._check(log)

    def close(self, record: Optional[Record] = None, key: str = '') -> Dict[str, Any]:
        """Finish all files and give them their names.

        Args:
            record: The run record; without it the map tells no more than what it is.
            key: A hash of all that decides the map, by which :func:`~.whole.find_whole` knows it again; empty for none.

        Returns:
            ``{output, confidence, second, unsure, record, classes, counts, area_m2, mean_confidence}``: paths (None where not written),
            names, and one figure per class (None where unknown); where sets are written, ``unsure_share`` and ``unsure_by_class`` too.

        Raises:
            OutputError: The disk is full, or a file is held by another program; nothing has changed then.
        """
        if self._staged is None:
            raise OutputError(f'{self.path} was closed already.', 'Start a new map.')
        try:
            figures = self.figures()
            plain = plain_record(record)
            text = tiff_text(plain)
            self._finish_layers(figures, text)
            self._write_companions(figures, plain, key)
            self._staged.publish(self._obsolete())
        finally:
            self.discard()
        entries = figures.to_json(self.scheme)
        return {
            'output': str(self.path),
            'confidence': str(self.confidence_path) if self.with_confidence else None,
            'second': str(self.second_path) if self.with_confidence else None,
            'unsure': str(self.unsure_path) if self.with_sets else None,
            'record': str(self.record_path),
            'classes': self.scheme.names,
            'counts': [e['count'] for e in entries],
            'area_m2': [e['area_m2'] for e in entries] if figures.areas_m2 is not None else None,
            'mean_confidence': [e['mean_confidence'] for e in entries] if self.with_confidence else None,
            **self.unsure_figures(),
        }

    def discard(self) -> None:
        """Remove everything that was written; files that were there before stay as they were. May be called twice."""
        with gdal_errors():  # what GDAL cannot flush to a full disk any more is of no interest now
            self._layers.clear()
        if self._staged is not None:
            self._staged.discard()
            self._staged = None

    def figures(self) -> ClassFigures:
        """What was counted in the windows written so far."""
        return self._counted.figures()

    def unsure_figures(self) -> Dict[str, Any]:
        """Shares of unsure pixels in the windows written so far: :meth:`~.unsure.UnsureCount.figures`; nothing without sets."""
        return self._unsure.figures(self._counted.counts) if self.with_sets else {}

    def __enter__(self) -> ClassificationWriter:
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        if kind is not None:
            self.discard()
        elif self._staged is not None:
            self.close()

    # --- the parts ----------------------------------------------------------------------------------------------------------------------

    def _create_layers(self) -> None:
        staged = self._staged
        if staged is None:
            return
        number = gdal.GDT_Byte if self._dtype is np.uint8 else gdal.GDT_UInt16
        kinds = {'map': number, 'confidence': gdal.GDT_Float32, 'second': number, 'unsure': gdal.GDT_Byte}
        with gdal_errors() as log:
            for name, file in self._rasters():
                dataset = create_layer(name, str(staged.path(file.name)), self.grid, kinds[name], self.scheme)
                if dataset is not None:
                    self._layers[name] = dataset
        self._check(log)

    def _finish_layers(self, figures: ClassFigures, record: str) -> None:
        with gdal_errors() as log:
            for name in list(self._layers):
                dataset = self._layers.pop(name)
                dataset.SetMetadata({RECORD_KEY: record}, RECORD_DOMAIN)
                if name == 'map':
                    dataset.GetRasterBand(1).SetDefaultRAT(attribute_table(self.scheme, figures))
                dataset.FlushCache()
                dataset = None  # closes the file
        self._check(log)
        if self._cog and self._staged is not None:
            for name, path in self._rasters():
                to_cog(self._staged.path(path.name), nearest=name != 'confidence')

    def _write_companions(self, figures: ClassFigures, record: Dict[str, Any], key: str) -> None:
        if self._staged is None:
            return
        qml = classification_qml(self.scheme)
        told = {**described(record, self.scheme, figures), **self.unsure_figures(), **self._identity(self._staged, key)}
        texts = {
            self._beside('.qml').name: qml,
            self.record_path.name: json.dumps(told, ensure_ascii=False, indent=1) + '\n',
        }
        if self.with_confidence:
            texts[self._beside('_confidence.qml').name] = confidence_qml()
            texts[self._beside('_second.qml').name] = qml
        if self.with_sets:
            texts[self._beside('_unsure.qml').name] = unsure_qml(len(self.scheme))
        for name, text in texts.items():
            write_text(self._staged.path(name), text)

    def _identity(self, staged: StagedFiles, key: str) -> Dict[str, Any]:
        """By what the finished map is known again."""
        try:
            return {KEY: key, FILES: describe_files([staged.path(raster.name) for _, raster in self._rasters()])}
        except OSError as error:
            raise output_error(self.path, error) from error

    def _obsolete(self) -> List[str]:
        """Files that belong to an older map of this name: pyramids and statistics, and its confidence where the new one has none."""
        rasters = [raster for _, raster in self._rasters()]
        names = []
        for raster in (self.confidence_path, self.second_path, self.unsure_path):
            if raster in rasters:
                continue
            if raster.is_file() and is_ours(raster):
                rasters.append(raster)
                names += [raster.name, raster.with_suffix('.qml').name]
        return names + [r.name + ending for r in rasters for ending in ('.ovr', '.aux.xml', '.msk')]

    def _check(self, log: Any) -> None:
        unsaved = [w for w in log.warnings if 'auxiliary information' in w]  # names and table could not be saved: no mere warning here
        if not log.failed and not unsaved:
            return
        error = not_written(self.path, log.message)
        self.discard()
        raise error
