"""A hyperspectral raster on disk, understood but not loaded."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path
from types import TracebackType
from typing import Any, List, Optional, Sequence, Tuple, Type, Union

import numpy as np

from ..core.arrays import Array, BoolArray, Json
from ..core.errors import CubeError
from ..core.window import Window
from .crs import crs_name
from .facts import CubeFacts
from .pixels import Pixels
from .radiometry import as_stored

_HEADER_BYTES = 64 << 10


class Cube:
    """A raster of many bands; :func:`~hsi_plugin.cubes.open.open_cube` makes it.

    Pixels are read window by window, from any number of threads. Use it as a context manager, or close it.

    Attributes:
        path: The file, or what GDAL opens.
        name: The file's name without suffix.
        grid: Rows, columns, transform and reference system, exactly as in the file.
        bands: Wavelengths, widths and good bands.
        band_names: One name a band, '' where it has none.
        dtype: Type of the stored values, in the machine's byte order.
        scale: Physical value = stored value · scale + offset; float64, shape ``(bands,)``.
        offset: See scale.
        nodata: Stored value that means "nothing here", float64, shape ``(bands,)``; NaN where a band has none.
        units: ``reflectance`` (0…1), ``radiance`` or ``unknown``, after scaling.
        sensor: Name of the sensor, '' where unknown.
        acquired: Time of acquisition as the file tells it, '' where unknown.
        interleave: How the file is laid out: ``pixel``, ``line`` or ``band``.
        block_shape: Rows and columns of the blocks in which the file is best read.
        warnings: Sentences about what was guessed or left out.
        level: The product's processing level, as its makers call it (``L2A``); '' where unknown.
        native: What GDAL, and so QGIS, opens as a raster with exactly these bands and this grid; '' where there is nothing of the kind.
        files: The files that the cube is made of, as far as they are known.
        angles: Where sun and sensor stood.
        masks: What the product says of its pixels, to leave some out (:meth:`read_mask`).
        lookup: For a product that was measured in another geometry than that of the grid: where each pixel comes from.
        raw: The same measurement in the geometry in which it is stored, for whoever wants to read each pixel once; None where that is the
            grid's. It is closed with this cube.
    """

    def __init__(self, facts: CubeFacts, pixels: Pixels, raw: Optional[Cube] = None) -> None:
        self.facts = facts
        self.path = facts.path
        self.name = Path(facts.path).stem
        self.grid = facts.grid
        self.bands = facts.bands
        self.band_names = facts.band_names
        self.dtype = facts.dtype
        self.scale = facts.scale
        self.offset = facts.offset
        self.nodata = facts.nodata
        self.units = facts.units
        self.sensor = facts.sensor
        self.acquired = facts.acquired
        self.interleave = facts.interleave
        self.block_shape = facts.block_shape
        self.warnings = facts.warnings
        self.level = facts.level
        self.native = facts.native
        self.files = facts.files
        self.angles = facts.angles
        self.masks = facts.masks
        self.lookup = facts.lookup
        self.raw = raw
        self._pixels = pixels
        self._closed = False
        self._stored_nodata = as_stored(self.nodata, self.dtype)

    def __enter__(self) -> Cube:
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], value: Optional[BaseException], traceback: Optional[TracebackType]
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f'Cube({self.path!r}, {self.grid.rows} × {self.grid.cols} × {self.bands.count})'

    def close(self) -> None:
        """Let go of the file; reading is refused afterwards."""
        self._closed = True
        self._pixels.close()
        for mask in self.masks:
            mask.pixels.close()
        if self.raw is not None:
            self.raw.close()

    @property
    def pixels(self) -> Pixels:
        """Where its stored values come from, for cubes that are made of others."""
        return self._pixels

    @property
    def band_block(self) -> int:
        """How many bands are stored together, so that one of them costs about as much to read as all of these."""
        told: int = getattr(self._pixels, 'band_block', 1)  # most sources store band by band, and do not say so
        return told

    def understood_as(self, **changes: Any) -> Cube:
        """The same pixels with some of :attr:`facts` put right by who knows the product better; this cube must not be used any more."""
        return Cube(replace(self.facts, **changes), self._pixels, self.raw)

    def read_mask(self, name: str, window: Window) -> BoolArray:
        """Where one of :attr:`masks` speaks against a pixel.

        Args:
            name: The mask's.
            window: Pixels inside the grid.

        Returns:
            bool, ``(rows, cols)``; False where there is no pixel.

        Raises:
            CubeError: There is no such mask, the window lies outside, or the file cannot be read there.
        """
        self._check(window, None)
        mask = next((m for m in self.masks if m.name == name), None)
        if mask is None:
            known = ', '.join(m.name for m in self.masks)
            raise CubeError(
                f'{self.name} has no mask "{name}".', f'It has {known}.' if known else 'Its product has none; leave the masks out.'
            )
        marked = mask.read(window)
        if self.lookup is not None:  # what a mask's source says of pixels that were never measured means nothing
            marked &= self.lookup.of(window)[0] >= 0
        return marked

    def read(self, window: Window, bands: Optional[Sequence[int]] = None) -> Tuple[Array, BoolArray]:
        """Physical values of a window.

        Args:
            window: Pixels inside the grid.
            bands: Numbers of the bands from 0, in the order wanted; all where not given.

        Returns:
            Values, float32, ``(bands, rows, cols)``, in :attr:`units` (reflectance 0…1), 0 in invalid pixels; and the valid pixels, bool,
            ``(rows, cols)``. A pixel is invalid where any good band of the request is nodata or not finite; where the request has no good
            band, where any band is.

        Raises:
            CubeError: The window or a band lies outside, or the file cannot be read there.
        """
        raw = self.read_raw(window, bands)
        valid = self.valid_raw(raw, bands)
        take = slice(None) if bands is None else np.asarray(bands, int)
        scale, offset = self.scale[take].astype(np.float32), self.offset[take].astype(np.float32)
        with np.errstate(over='ignore'):  # float64 nodata beyond float32 becomes infinite, and is cleared below
            values = raw.astype(np.float32)
        if (scale != 1.0).any():
            values *= scale[:, None, None]
        if offset.any():
            values += offset[:, None, None]
        if not valid.all():
            values[:, ~valid] = 0.0
        self._clear_bad_bands(values, raw, bands)
        return values, valid

    def read_raw(self, window: Window, bands: Optional[Sequence[int]] = None, out: Optional[Array] = None) -> Array:
        """Values of a window as they are stored, read in one go.

        Args:
            window: Pixels inside the grid.
            bands: Numbers of the bands from 0, in the order wanted; all where not given.
            out: Array to fill, ``(bands, rows, cols)`` in :attr:`dtype`; a new one is made where not given.

        Returns:
            ``(bands, rows, cols)`` in :attr:`dtype`.

        Raises:
            CubeError: The window or a band lies outside, or the file cannot be read there.
        """
        self._check(window, bands)
        shape = (self.bands.count if bands is None else len(bands), *window.shape)
        if out is None:
            out = np.empty(shape, self.dtype)
        elif out.shape != shape or out.dtype != self.dtype:
            raise ValueError(f'out is {out.dtype} {out.shape}, but {self.dtype} {shape} is read')
        if out.size:
            self._pixels.read(window, bands, out)
        return out

    def valid_raw(self, raw: Array, bands: Optional[Sequence[int]] = None) -> BoolArray:
        """The valid pixels of stored values, without turning them into floating point.

        Args:
            raw: What :meth:`read_raw` gave, ``(bands, rows, cols)``.
            bands: The bands that were asked for.

        Returns:
            bool, ``(rows, cols)``; see :meth:`read`.
        """
        numbers = np.arange(self.bands.count) if bands is None else np.asarray(bands, int)
        good = self.bands.good[numbers]
        deciding = np.flatnonzero(good) if good.any() else np.arange(len(numbers))
        valid = np.ones(raw.shape[1:], bool)
        test = np.empty(raw.shape[1:], bool)
        may_be_infinite = raw.dtype.kind == 'f'
        for index in deciding:
            nodata = self._stored_nodata[numbers[index]]
            if nodata is not None:
                valid &= np.not_equal(raw[index], nodata, out=test)
            if may_be_infinite:
                valid &= np.isfinite(raw[index], out=test)
        return valid

    def spectrum(self, row: int, col: int) -> Array:
        """The spectrum of one pixel.

        Args:
            row: Row, from 0.
            col: Column, from 0.

        Returns:
            Physical values of all bands, good or bad, float32, shape ``(bands,)``; NaN where a band holds nothing.

        Raises:
            CubeError: The pixel lies outside the grid.
        """
        if not self.grid.window.contains(row, col):
            raise CubeError(
                f'Row {row}, column {col} lies outside of {self.name} ({self.grid.rows} rows, {self.grid.cols} columns).',
                'Choose a pixel inside the image.',
            )
        raw = self.read_raw(Window(row, col, 1, 1))[:, 0, 0]
        held = np.array([n is None or v != n for v, n in zip(raw, self._stored_nodata)], bool) & np.isfinite(raw)
        values = (raw.astype(np.float64) * self.scale + self.offset).astype(np.float32)
        return np.where(held, values, np.float32(np.nan))

    def info(self) -> Json:
        """What was understood, JSON-ready; numbers that are the same for all bands are given once."""
        bands = self.bands.to_json()
        return {
            'path': self.path,
            'sensor': self.sensor,
            'level': self.level,
            'acquired': self.acquired,
            'sun_zenith_deg': self.angles.sun_zenith,
            'sun_azimuth_deg': self.angles.sun_azimuth,
            'view_zenith_deg': self.angles.view_zenith,
            'view_azimuth_deg': self.angles.view_azimuth,
            'masks': {m.name: m.title for m in self.masks},
            'rows': self.grid.rows,
            'cols': self.grid.cols,
            'bands': self.bands.count,
            'wavelengths_nm': bands['wavelengths_nm'],
            'fwhm_nm': bands['fwhm_nm'],
            'good_bands': bands['good'],
            'data_type': self.dtype.name,
            'interleave': self.interleave,
            'scale': _once(self.scale),
            'offset': _once(self.offset),
            'nodata': _once(self.nodata),
            'units': self.units,
            'crs': crs_name(self.grid.crs_wkt) or None,
            'geotransform': None if self.grid.transform is None else list(self.grid.transform),
            'warnings': list(self.warnings),
        }

    def fingerprint(self) -> Json:
        """The cube as an input of a run record: ``{role, path, bytes, modified, sha256_of_header}``.

        The hash is over what was understood (path apart) and the first 64 KiB of the file: it changes when the header changes, and takes
        no time for files of any size.
        """
        understood = {key: value for key, value in self.info().items() if key != 'path'}
        digest = hashlib.sha256(json.dumps(understood, sort_keys=True).encode())
        size, modified = None, ''
        try:
            with open(self.path, 'rb') as file:
                digest.update(file.read(_HEADER_BYTES))
            status = Path(self.path).stat()
            size, modified = status.st_size, datetime.fromtimestamp(status.st_mtime, timezone.utc).isoformat(timespec='seconds')
        except OSError:
            pass  # a GDAL connection string names no file; its metadata are hashed all the same
        return {'role': 'cube', 'path': self.path, 'bytes': size, 'modified': modified, 'sha256_of_header': digest.hexdigest()}

    def _check(self, window: Window, bands: Optional[Sequence[int]]) -> None:
        if self._closed:
            raise CubeError(f'{self.path} is closed.', 'Open it again.')
        if window.row < 0 or window.col < 0 or window.row_stop > self.grid.rows or window.col_stop > self.grid.cols:
            raise CubeError(
                f'The window of rows {window.row} to {window.row_stop - 1} and columns {window.col} to {window.col_stop - 1} reaches '
                f'outside of {self.name} ({self.grid.rows} rows, {self.grid.cols} columns).',
                'Choose a window inside the image.',
            )
        for band in bands if bands is not None else ():
            if not 0 <= band < self.bands.count:
                raise CubeError(f'{self.name} has no band {band + 1}; it has {self.bands.count}.', 'Choose another band.')

    def _clear_bad_bands(self, values: Array, raw: Array, bands: Optional[Sequence[int]]) -> None:
        """Bad bands may hold nodata or NaN in pixels that are valid; 0 there keeps arithmetic on whole windows finite."""
        numbers = np.arange(self.bands.count) if bands is None else np.asarray(bands, int)
        for index in np.flatnonzero(~self.bands.good[numbers]):
            values[index][~self._held(raw[index], int(numbers[index]))] = 0.0

    def _held(self, raw: Array, band: int) -> BoolArray:
        """Where stored values of one band are values."""
        nodata = self._stored_nodata[band]
        held: BoolArray = np.isfinite(raw) if nodata is None else np.isfinite(raw) & (raw != nodata)
        return held


def _once(values: Array) -> Union[float, List[Optional[float]], None]:
    """One number where all are equal, else all; None for NaN and infinity, which JSON lacks."""
    numbers = [float(v) if np.isfinite(v) else None for v in values]
    return numbers[0] if numbers and all(n == numbers[0] for n in numbers) else numbers
