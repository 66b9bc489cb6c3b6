"""Writing a classification: the map, its confidence, its runner-up, and all that makes them readable.

See "A classification on disk" in the documentation for the files. Everything appears under its final name when it is whole, or not at all.
"""

from __future__ import annotations

import hashlib
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
from ..core.record import RECORD_DOMAIN, RECORD_KEY, RunRecord
from ..core.window import Window, intersection
from ..cubes.atomic import check_writable_target, not_written, output_error
from ..cubes.crs import pixel_areas_m2
from ..cubes.gdal_errors import gdal_errors
from .attribute_table import ClassFigures, attribute_table, set_classes
from .cog import to_cog
from .staging import StagedFiles, check_target, write_text
from .style import classification_qml, confidence_qml
from .whole import FILES, KEY, describe_files

# Measured on 960 × 960 pixels, map + runner-up + confidence: DEFLATE 1 takes 51 ms and 3.7 MB, ZSTD 1 20 ms and 3.7 MB, LZW 77 ms and
# 4.5 MB, DEFLATE 6 216 ms and 3.7 MB; a floating point predictor saves 5 % and costs 10 %; threads cost more than they bring. DEFLATE is
# what every reader knows.
_OPTIONS = ['TILED=YES', 'BLOCKXSIZE=256', 'BLOCKYSIZE=256', 'COMPRESS=DEFLATE', 'ZLEVEL=1', 'BIGTIFF=IF_SAFER']
_LARGEST_BYTE_SCHEME = 254
_BYTES_A_PIXEL = 3  # a guess at the compressed size of all layers together; random confidence takes 4
_HEAVY = 64 << 10  # characters of a record in a raster's metadata
Record = Union[RunRecord, Dict[str, Any]]


class ClassificationWriter:
    """Writes the layers of a classification window by window; use it as a context manager.

    The block's end publishes the files (or call :meth:`close` with the run record, which is known only at the end); an exception removes
    them. Pixels of windows that are never written stay "not classified".

    Args:
        path: The map, ``MAP.tif``; beside it ``MAP_confidence.tif``, ``MAP_second.tif``, ``MAP.qml`` and ``MAP.json``.
        grid: The cube's grid, kept exactly.
        scheme: The classes.
        with_confidence: Whether confidence and runner-up are written.
        inputs: Files that must not be overwritten.
        cog: Whether the rasters become cloud-optimised GeoTIFFs when they are finished.

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
    ) -> None:
        self.path = Path(path)
        self._cog = cog
        self.grid = grid
        self.scheme = scheme
        self.with_confidence = with_confidence
        check_target(self.path)
        inputs = list(inputs)
        for target in (self.path, *self._companions()):
            check_writable_target(target, inputs, 0)
        check_writable_target(self.path, inputs, grid.rows * grid.cols * _BYTES_A_PIXEL if with_confidence else 0)
        self._dtype = np.uint8 if len(scheme) <= _LARGEST_BYTE_SCHEME else np.uint16
        self._areas = pixel_areas_m2(grid)
        self._counts = np.zeros(len(scheme) + 1, np.int64)
        self._class_areas = np.zeros(len(scheme) + 1)
        self._confidence_sums = np.zeros(len(scheme) + 1)
        self._staged: Optional[StagedFiles] = StagedFiles(self.path)
        self._layers: Dict[str, Any] = {}
        self._has_gaps = False
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
    def record_path(self) -> Path:
        """Where the run record goes."""
        return self._beside('.json')

    def _beside(self, ending: str) -> Path:
        return self.path.with_name(self.path.stem + ending)

    def _companions(self) -> List[Path]:
        rasters = [self.confidence_path, self.second_path] if self.with_confidence else []
        return [self.record_path, self._beside('.qml'), *rasters]

    # --- writing ------------------------------------------------------------------------------------------------------------------------

    def write(self, window: Window, labels: Array, confidence: Optional[Array] = None, second: Optional[Array] = None) -> None:
        """Write one window; windows come in any order and need not fit the file's blocks, but must not overlap.

        Args:
            window: Where, in pixels of the grid.
            labels: Class values, 0 for not classified, shape ``window.shape``.
            confidence: Posterior of the winning class, 0…1, the same shape; needed where the map has confidence, not looked at where not.
            second: The runner-up class, the same shape; likewise.

        Raises:
            OutputError: The disk is full or the file cannot be written.
            ParameterError: The window leaves the grid, shapes differ, or a value is no class.
        """
        if intersection(window, self.grid.window) != window:
            raise ParameterError(f'{window} leaves a grid of {self.grid.rows} × {self.grid.cols} pixels.')
        parts: List[Tuple[str, Optional[Array], Any]] = [('map', labels, self._dtype)]
        if self.with_confidence:
            parts += [('confidence', confidence, np.float32), ('second', second, self._dtype)]
        arrays: Dict[str, Array] = {}
        for name, given, dtype in parts:
            if given is None or given.shape != window.shape:
                shape = 'nothing' if given is None else f'shape {given.shape}'
                raise ParameterError(f'The {name} of a window of {window.height} × {window.width} pixels has {shape}.')
            arrays[name] = np.ascontiguousarray(given, dtype)
        self._count(window, arrays['map'], arrays.get('confidence'))
        if self.with_confidence and self._has_gaps:
            arrays['confidence'] = np.where(arrays['map'] == UNCLASSIFIED, np.float32(np.nan), arrays['confidence'])
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
            ``{output, confidence, second, record, classes, counts, area_m2, mean_confidence}``: paths (None where not written), names, and
            one figure per class (None where unknown).

        Raises:
            OutputError: The disk is full, or a file is held by another program; nothing has changed then.
        """
        if self._staged is None:
            raise OutputError(f'{self.path} was closed already.', 'Start a new map.')
        try:
            figures = self.figures()
            plain = _plain_record(record)
            text = _tiff_text(plain)
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
            'record': str(self.record_path),
            'classes': self.scheme.names,
            'counts': [e['count'] for e in entries],
            'area_m2': [e['area_m2'] for e in entries] if self._areas is not None else None,
            'mean_confidence': [e['mean_confidence'] for e in entries] if self.with_confidence else None,
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
        counts = self._counts[1:]
        with np.errstate(invalid='ignore', divide='ignore'):
            confidence = self._confidence_sums[1:] / counts if self.with_confidence else None
        return ClassFigures(counts.copy(), self._class_areas[1:].copy() if self._areas is not None else None, confidence)

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
        wanted = [('map', self.path.name, number)]
        if self.with_confidence:
            wanted += [('confidence', self.confidence_path.name, gdal.GDT_Float32), ('second', self.second_path.name, number)]
        with gdal_errors() as log:
            for name, file, kind in wanted:
                path = str(staged.path(file))
                self._create_layer(name, path, kind)
        self._check(log)

    def _create_layer(self, name: str, path: str, kind: int) -> None:
        dataset = gdal.GetDriverByName('GTiff').Create(path, self.grid.cols, self.grid.rows, 1, kind, _OPTIONS)
        if dataset is None:
            return
        self._layers[name] = dataset
        if self.grid.transform is not None:
            dataset.SetGeoTransform(self.grid.transform)
        if self.grid.crs_wkt:
            dataset.SetProjection(self.grid.crs_wkt)
        band = dataset.GetRasterBand(1)
        if name == 'confidence':
            band.SetNoDataValue(float('nan'))
            band.SetDescription('confidence')
        else:
            band.SetNoDataValue(UNCLASSIFIED)
            set_classes(band, self.scheme)

    def _count(self, window: Window, labels: Array, confidence: Optional[Array]) -> None:
        flat = labels.ravel()
        counts = np.bincount(flat, minlength=len(self._counts))
        if len(counts) > len(self._counts):
            raise ParameterError(f'A map of {len(self.scheme)} classes cannot hold the value {len(counts) - 1}.')
        self._has_gaps = bool(counts[UNCLASSIFIED])
        self._counts += counts
        if confidence is not None:
            self._confidence_sums += np.bincount(flat, weights=confidence.ravel(), minlength=len(self._counts))
        if self._areas is None:
            return
        areas = self._areas[window.row : window.row_stop]
        if areas.size and areas.min() == areas.max():
            self._class_areas += counts * areas[0]
        else:
            self._class_areas += np.bincount(flat, weights=np.repeat(areas, window.width), minlength=len(self._counts))

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
            to_cog(self._staged.path(self.path.name))
            if self.with_confidence:
                to_cog(self._staged.path(self.confidence_path.name), nearest=False)
                to_cog(self._staged.path(self.second_path.name))

    def _write_companions(self, figures: ClassFigures, record: Dict[str, Any], key: str) -> None:
        if self._staged is None:
            return
        qml = classification_qml(self.scheme)
        described = {**_described(record, self.scheme, figures), **self._identity(self._staged, key)}
        texts = {
            self._beside('.qml').name: qml,
            self.record_path.name: json.dumps(described, ensure_ascii=False, indent=1) + '\n',
        }
        if self.with_confidence:
            texts[self._beside('_confidence.qml').name] = confidence_qml()
            texts[self._beside('_second.qml').name] = qml
        for name, text in texts.items():
            write_text(self._staged.path(name), text)

    def _identity(self, staged: StagedFiles, key: str) -> Dict[str, Any]:
        """By what the finished map is known again."""
        rasters = [self.path, *((self.confidence_path, self.second_path) if self.with_confidence else ())]
        try:
            return {KEY: key, FILES: describe_files([staged.path(raster.name) for raster in rasters])}
        except OSError as error:
            raise output_error(self.path, error) from error

    def _obsolete(self) -> List[str]:
        """Files that belong to an older map of this name: pyramids and statistics, and its confidence where the new one has none."""
        rasters = [self.path]
        names = []
        for raster in (self.confidence_path, self.second_path):
            if self.with_confidence:
                rasters.append(raster)
            elif raster.is_file() and _is_ours(raster):
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


def _plain_record(record: Optional[Record]) -> Dict[str, Any]:
    given = RunRecord('classify') if record is None else record
    return given.to_json() if isinstance(given, RunRecord) else dict(given)


def _tiff_text(record: Dict[str, Any]) -> str:
    """The record as a raster's metadata hold it: pixels that were learned from by their hash alone where there are very many of them.

    GDAL reads metadata whenever it opens a file, and every layer of the map holds them; MAP.json has all.
    """
    text = json.dumps(record, ensure_ascii=False, separators=(',', ':'))
    learned_from = record.get('trained_on') or {}
    if len(text) <= _HEAVY or 'pixels' not in learned_from:
        return text
    pixels = str(learned_from['pixels'])
    light = {**{k: v for k, v in learned_from.items() if k != 'pixels'}, 'sha256': hashlib.sha256(pixels.encode('ascii')).hexdigest()}
    return json.dumps({**record, 'trained_on': light}, ensure_ascii=False, separators=(',', ':'))


def _described(record: Dict[str, Any], scheme: ClassScheme, figures: ClassFigures) -> Dict[str, Any]:
    """The run record with the classes' figures, as MAP.json holds it."""
    return {**record, 'classes': figures.to_json(scheme), 'nodata': UNCLASSIFIED, 'classified_pixels': int(figures.counts.sum())}


def _is_ours(path: Path) -> bool:
    dataset = None
    with gdal_errors():
        dataset = gdal.OpenEx(str(path), gdal.OF_RASTER | gdal.OF_READONLY)
    return dataset is not None and RECORD_KEY in (dataset.GetMetadata(RECORD_DOMAIN) or {})
