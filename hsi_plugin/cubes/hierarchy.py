"""HDF5 and NetCDF files as trees of groups, arrays and attributes, through GDAL's multidimensional interface.

Nothing else reads such files: a second HDF5 library in QGIS's process (h5py, netCDF4) crashes it on Windows. Every name is an absolute path
with slashes, as in ``/HDFEOS/SWATHS/HYP/Data Fields/surface_reflectance``.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Dict, Iterator, List, Mapping, Optional, Sequence, Tuple, Type, Union

import numpy as np
from osgeo import gdal

from ..core.arrays import Array
from ..core.errors import CubeError
from .gdal_errors import GdalLog, gdal_errors
from .gdal_versions import numpy_type_of
from .metadata import text

Value = Union[str, float, List[str], Array]
_DRIVERS = ('HDF5', 'netCDF')
_DAMAGED = 'The file is damaged or incomplete: copy or download it again.'
_MOST_NUMBERS = 1 << 26  # of an array that is read in one go: a list of wavelengths or a grid of angles, never a cube
_EVERY = ['SHOW_ALL=YES']  # the netCDF driver hides arrays without dimensions, where grids keep their attributes
_DEEPEST = 32  # groups within groups; HDF5 allows cycles
_ONE_AT_A_TIME = threading.RLock()


@contextmanager
def _alone() -> Iterator[GdalLog]:
    """Ask GDAL while no other thread does: its HDF5 and netCDF drivers guard one and the same library by locks of their own."""
    with _ONE_AT_A_TIME, gdal_errors() as log:
        yield log


class Node:
    """An array of a tree; :meth:`Tree.array` makes it.

    Attributes:
        name: Its absolute name.
        shape: Length of each axis.
        dimensions: Name of each axis; ``dim0`` and the like where it has none.
        dtype: Type of its numbers, in the machine's byte order; None for texts and compounds.
        attributes: What is attached to it; ``_FillValue``, ``scale_factor``, ``add_offset`` and ``units`` are the NetCDF convention's.
    """

    def __init__(self, name: str, array: Any, path: str, options: Sequence[str] = ()) -> None:
        self.name = name
        self._array, self._path = array, path
        axes = array.GetDimensions() or ()
        self.shape: Tuple[int, ...] = tuple(int(d.GetSize()) for d in axes)
        self.dimensions: Tuple[str, ...] = tuple(str(d.GetName()) for d in axes)
        kind = array.GetDataType()
        self.is_text = kind.GetClass() == gdal.GEDTC_STRING
        self.dtype = numpy_type_of(gdal.GetDataTypeName(kind.GetNumericDataType())) if kind.GetClass() == gdal.GEDTC_NUMERIC else None
        self.attributes = _attributes(array, options)
        fill = array.GetNoDataValueAsDouble()
        # GDAL takes these out of the attributes, in most versions.
        told = {'_FillValue': fill, 'scale_factor': array.GetScale(), 'add_offset': array.GetOffset(), 'units': array.GetUnit() or None}
        for key, value in told.items():
            if value is not None:
                self.attributes.setdefault(key, value)

    def text(self) -> str:
        """The first text that it holds; '' where it holds none.

        Raises:
            CubeError: It cannot be read.
        """
        return next(iter(self.texts()), '')

    def texts(self) -> List[str]:
        """The texts that it holds; none where it holds numbers.

        Raises:
            CubeError: They cannot be read.
        """
        found: Any = None
        if self.is_text:
            with _alone() as log:
                found = self._array.Read()
            if found is None:
                raise self._unreadable(log.message)
        return [str(t).rstrip('\0') for t in (found if isinstance(found, list) else [found] if found else [])]

    def values(self, start: Optional[Sequence[int]] = None, count: Optional[Sequence[int]] = None) -> Array:
        """Its numbers, or those of a part.

        Args:
            start: First index along each axis; 0 where not given.
            count: How many along each axis; all where not given.

        Raises:
            CubeError: It holds no numbers, is too large to read in one go, or cannot be read.
        """
        start = [0] * len(self.shape) if start is None else list(start)
        count = [n - s for n, s in zip(self.shape, start)] if count is None else list(count)
        if int(np.prod(count, dtype=np.int64)) > _MOST_NUMBERS:
            raise CubeError(f'"{self.name}" in {self._path} is larger than expected: {self.shape}.', _DAMAGED)
        return self.read(start, count)

    def read(self, start: Sequence[int], count: Sequence[int]) -> Array:
        """A part of its numbers, of any size, in the order of its axes.

        Raises:
            CubeError: It cannot be read there.
        """
        if self.dtype is None:
            raise CubeError(f'"{self.name}" in {self._path} holds no numbers.', _DAMAGED)
        found: Any = None
        with _alone() as log:
            # Not ReadAsArray: where a chunk is damaged it returns memory that nobody wrote to, and says nothing.
            part = ([int(n) for n in start], [int(n) for n in count]) if self.shape else ()
            found = self._array.Read(*part)
        if found is None or log.failed:
            raise self._unreadable(log.message)
        return np.frombuffer(found, self.dtype).reshape([int(n) for n in count] if self.shape else ())

    @property
    def chunks(self) -> Tuple[int, ...]:
        """How the numbers lie together on the disk, along each axis; 0 where GDAL does not tell."""
        told: Any = None
        with _alone():
            told = self._array.GetBlockSize()
        return tuple(int(n) for n in told) if told and len(told) == len(self.shape) else (0,) * len(self.shape)

    def number(self, name: str) -> Optional[float]:
        """An attribute that is one number, or a text that reads as one; None where there is none."""
        return as_number(self.attributes.get(name))

    def _unreadable(self, said: str) -> CubeError:
        return CubeError(f'"{self.name}" in {self._path} cannot be read{": " + said.rstrip(".") if said else ""}.', _DAMAGED)


class Tree:
    """A file as groups and arrays. It belongs to the thread that opened it; close it, or use it as a context manager.

    Args:
        path: An HDF5 or NetCDF file.
        driver: Of GDAL, one of HDF5, netCDF and HDF4; None for the first of HDF5 and netCDF that opens the file. Two faults of GDAL
            decide: its HDF5 driver ends the process at an array with an attribute that is called DIMENSION_LABELS but for the case of its
            letters; its netCDF driver reads texts of fixed length in files that the NetCDF library did not write as what lies anywhere in
            memory.

    Raises:
        CubeError: GDAL cannot open it, or lacks the driver.
    """

    def __init__(self, path: Union[str, Path], driver: Optional[str] = None) -> None:
        self.path = str(path)
        self._dataset: Any = None
        self._root: Any = None
        self._known: Dict[str, Any] = {}
        wanted, kind = (_DRIVERS, 'HDF5 or NetCDF') if driver is None else ((driver,), driver)
        drivers = [d for d in wanted if gdal.GetDriverByName(d) is not None]
        if not drivers:
            raise CubeError(
                f'{self.path} is an {kind} file, and this GDAL has no driver for them.',
                f'Install GDAL with its {wanted[0]} driver.',
            )
        said = ''
        # The netCDF driver hides attributes that resemble the convention's (Scale_Factor), and does not follow them either.
        self._options = ['SHOW_ALL=YES'] if driver == 'netCDF' else []
        for name in drivers:
            # With its prefix the netCDF driver opens files of any name, without it HDF5-based ones only where they end in .nc.
            target = f'NETCDF:"{self.path}"' if driver == 'netCDF' else self.path
            with _alone() as log:
                self._dataset = gdal.OpenEx(target, gdal.OF_MULTIDIM_RASTER | gdal.OF_READONLY, allowed_drivers=[name])
                self._root = self._dataset.GetRootGroup() if self._dataset is not None else None
            if self._root is not None:
                return
            said = said or log.message
        raise CubeError(f'{self.path} cannot be opened as {kind}{": " + said.rstrip(".") if said else ""}.', _DAMAGED)

    def __enter__(self) -> Tree:
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], value: Optional[BaseException], traceback: Optional[TracebackType]
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._known.clear()
        self._root = None
        self._dataset = None

    def groups(self, name: str = '/') -> Tuple[str, ...]:
        """Names of the groups in a group; none where there is no such group."""
        group = self._group(name)
        with _alone():
            return tuple(group.GetGroupNames() or ()) if group is not None else ()

    def arrays(self, name: str = '/') -> Tuple[str, ...]:
        """Names of the arrays in a group; none where there is no such group."""
        group = self._group(name)
        with _alone():
            return tuple(group.GetMDArrayNames(_EVERY) or ()) if group is not None else ()

    def attributes(self, name: str = '/') -> Mapping[str, Value]:
        """What is attached to a group; nothing where there is no such group."""
        group = self._group(name)
        return _attributes(group) if group is not None else {}

    def has(self, name: str) -> bool:
        """Whether there is a group or an array of this name."""
        return self._group(name) is not None or self.array(name) is not None

    def array(self, name: str) -> Optional[Node]:
        """The array of this name; None where there is none."""
        parent, _, last = name.rstrip('/').rpartition('/')
        group = self._group(parent or '/')
        found: Any = None
        if group is not None and last in self.arrays(parent):
            with _alone():
                found = group.OpenMDArray(last)
        return Node(name, found, self.path, self._options) if found is not None else None

    def need(self, name: str) -> Node:
        """The array of this name.

        Raises:
            CubeError: There is none; the message names it.
        """
        found = self.array(name)
        if found is None:
            raise CubeError(
                f'{self.path} has no "{name}".', 'It is another product or level than it seems, or incomplete: download it again.'
            )
        return found

    def find(self, name: str, below: str = '/') -> Optional[str]:
        """The absolute name of the first array called `name` (without folders) in a group or below it; None where there is none."""
        waiting = [(below.rstrip('/') or '/', 0)]
        while waiting:
            at, depth = waiting.pop(0)
            if name in self.arrays(at):
                return f'{at.rstrip("/")}/{name}'
            if depth < _DEEPEST:
                waiting += [(f'{at.rstrip("/")}/{child}', depth + 1) for child in self.groups(at)]
        return None

    def _group(self, name: str) -> Any:
        name = '/' + name.strip('/')
        if name not in self._known:
            group = self._root
            with _alone():
                for part in (p for p in name.split('/') if p):
                    group = group.OpenGroup(part) if group is not None and part in (group.GetGroupNames() or ()) else None
            self._known[name] = group
        return self._known[name]


def as_number(value: Any) -> Optional[float]:
    """One number from an attribute: a number, an array of one, or a text that reads as one; None else."""
    if isinstance(value, np.ndarray):
        value = value.reshape(-1)[0] if value.size == 1 else None
    if isinstance(value, list):
        value = value[0] if len(value) == 1 else None
    try:
        number = float(value) if value is not None else float('nan')
    except (TypeError, ValueError):
        return None
    return number if np.isfinite(number) else None


def as_text(value: Any) -> str:
    """An attribute as text; '' where there is none."""
    if value is None:
        return ''
    if isinstance(value, list):
        return ' '.join(str(v) for v in value).strip()
    return str(value).rstrip('\0').strip()


def as_numbers(value: Any) -> Optional[Array]:
    """An attribute as numbers, float64, 1-D; None where it holds none."""
    if isinstance(value, str):
        value = value.replace(',', ' ').split()
    try:
        found = np.asarray(value, np.float64).reshape(-1)
    except (TypeError, ValueError):
        return None
    return found if found.size and value is not None else None


def _attributes(holder: Any, options: Sequence[str] = ()) -> Dict[str, Value]:
    found: Dict[str, Value] = {}
    with _alone():
        for one in holder.GetAttributes(list(options)) or ():
            kind = one.GetDataType().GetClass()
            if kind not in (gdal.GEDTC_NUMERIC, gdal.GEDTC_STRING):
                continue
            value = one.Read()
            if isinstance(value, (tuple, list)):
                found[text(one.GetName())] = [text(v) for v in value] if kind == gdal.GEDTC_STRING else np.asarray(value, np.float64)
            elif value is not None:
                found[text(one.GetName())] = text(value) if kind == gdal.GEDTC_STRING else float(value)
    return found
