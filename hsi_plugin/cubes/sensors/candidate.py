"""A file or folder that may be a sensor's product, looked into no more than once however many readers ask."""

from __future__ import annotations

import json
import os
from pathlib import Path
from traceback import clear_frames
from types import TracebackType
from typing import Any, Dict, Optional, Tuple, Type

from ...core.errors import CubeError
from ..cube import Cube
from ..envi import find_header, is_header
from ..hierarchy import Tree
from ..raster import open_raster
from ..xml import Element, read_xml

HDF5, TIFF, ENVI, XML, JSON, MATLAB, NUMPY, HDF4, FOLDER, OTHER = (
    'hdf5', 'tiff', 'envi', 'xml', 'json', 'matlab', 'numpy', 'hdf4', 'folder', 'other',
)
_STARTS: Tuple[Tuple[bytes, str], ...] = (
    (b'\x89HDF\r\n\x1a\n', HDF5), (b'CDF\x01', HDF5), (b'CDF\x02', HDF5), (b'CDF\x05', HDF5),
    (b'II*\0', TIFF), (b'MM\0*', TIFF), (b'II+\0', TIFF), (b'MM\0+', TIFF),
    (b'\x93NUMPY', NUMPY), (b'\x0e\x03\x13\x01', HDF4), (b'MATLAB 5.0', MATLAB),
)
_LARGEST_JSON = 64 << 20


class Candidate:
    """What may be a product; a context manager that lets go of what it opened and nobody took.

    Args:
        path: A file or a folder that exists.

    Attributes:
        path: As given.
        kind: How it is stored, by its first bytes: one of this module's constants. NetCDF counts as HDF5, which it is built on.
    """

    def __init__(self, path: str) -> None:
        self.path = Path(path)
        self.kind = _kind(self.path)
        self._tree: Optional[Tree] = None
        self._xml: Optional[Element] = None
        self._raster: Optional[Cube] = None

    def __enter__(self) -> Candidate:
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], value: Optional[BaseException], traceback: Optional[TracebackType]
    ) -> None:
        if isinstance(value, CubeError):
            _let_go(value)
        if self._tree is not None:
            self._tree.close()
            self._tree = None
        if self._raster is not None:
            self._raster.close()
            self._raster = None

    @property
    def tree(self) -> Tree:
        """An HDF5 or NetCDF file as a tree.

        Raises:
            CubeError: It cannot be opened.
        """
        if self._tree is None:
            self._tree = Tree(self.path)
        return self._tree

    @property
    def xml(self) -> Element:
        """An XML file's outermost element.

        Raises:
            CubeError: It is damaged.
        """
        if self._xml is None:
            self._xml = read_xml(self.path)
        return self._xml

    def json(self) -> Dict[str, Any]:
        """A JSON file's object; empty where it holds something else."""
        try:
            with open(self.path, encoding='utf-8') as file:
                found = json.loads(file.read(_LARGEST_JSON))
        except (OSError, ValueError, RecursionError):
            return {}
        return found if isinstance(found, dict) else {}

    @property
    def raster(self) -> Cube:
        """The file as GDAL and its side files describe it, for readers that know more of it: what they need not put right stays.

        Raises:
            CubeError: It is no raster, or a damaged one.
        """
        if self._raster is None:
            self._raster = open_raster(self.path)
        return self._raster

    def take_raster(self) -> Cube:
        """:attr:`raster`, which from now on belongs to the caller; use `take_raster().understood_as(…)` to put facts right."""
        cube, self._raster = self.raster, None
        return cube


def candidate_at(path: str) -> Optional[Candidate]:
    """What lies at a path; None where no file or folder does, or one that may not be read (whoever opens it says so)."""
    if not os.path.exists(path) or not os.access(path, os.R_OK):
        return None
    return Candidate(path)


def missing_part(path: Path, what: str) -> CubeError:
    """The error for a product of several files of which one is not there."""
    return CubeError(f'{path} is incomplete: {what} is missing.', 'Put all files of the product into one folder, under their own names.')


def _let_go(error: BaseException) -> None:
    """Close what the readers had opened when one of them failed: its frames live on in the traceback of the error.

    Until the garbage is collected, the file would stay open, and Windows lets nobody replace or delete an open file.
    """
    held: Optional[BaseException] = error
    while held is not None:
        clear_frames(held.__traceback__)
        held = held.__cause__ or held.__context__


def _kind(path: Path) -> str:
    if path.is_dir():
        return FOLDER
    try:
        with open(path, 'rb') as file:
            start = file.read(1024)
    except OSError:
        return OTHER
    for magic, kind in _STARTS:
        if start.startswith(magic):
            return kind
    if start[512:520] == _STARTS[0][0]:  # MATLAB 7.3 writes a header of its own before HDF5
        return HDF5
    if is_header(path) or find_header(path) is not None:
        return ENVI
    text = start.lstrip(b'\xef\xbb\xbf \t\r\n')
    if text.startswith(b'<') and not text.startswith(b'<VRTDataset'):
        return XML
    return JSON if text.startswith(b'{') else OTHER
