"""What a map is judged by: labels as somebody chose them, or a sample that was drawn by chance and looked at."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, Iterable, List, Optional, Tuple, Union

import numpy as np
from osgeo import gdal

from ...core.arrays import Array, BoolArray
from ...core.classes import ClassDefinition, ClassScheme
from ...core.errors import LabelError
from ...core.grid import Grid
from ...core.reference import ReferenceSample
from ...labels.read import read_labels
from ...labels.reference.read import has_reference, read_reference
from ...labels.session_schema import open_tables, select
from ...labels.session_store import session_grid
from ..frozen import ValueHash

MANY_UNKNOWN = 0.05
_SAMPLE_LAYERS = ('', 'ref_sample', 'ref_answer', 'ref_design')


@dataclass(frozen=True, eq=False)
class Reference:
    """The pixels of a reference under a map's classes.

    Args:
        rows: Pixel rows, shape ``(n,)``.
        cols: Pixel columns.
        values: Class values 1…K, 0 where nothing is decided, ``(n,)``.
        scheme: The map's classes, and after them those that only the reference has.
        sample: How the pixels were drawn and what people said; None for plain labels.
        label_sha256: Hash of plain labels, empty of a sample.
        path: The file.
        warnings: Sentences about what could not be used.
    """

    rows: Array
    cols: Array
    values: Array
    scheme: ClassScheme
    sample: Optional[ReferenceSample]
    label_sha256: str
    path: str
    warnings: Tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def decided(self) -> BoolArray:
        """Where the reference has a class, shape ``(n,)``."""
        found: BoolArray = self.values > 0
        return found

    def not_counted(self) -> Dict[str, int]:
        """Pixels of a sample without a class, by the reason; empty for plain labels."""
        if self.sample is None:
            return {}
        unknown, disputed = self.sample.unknown & ~self.sample.decided, self.sample.disputed & ~self.sample.decided
        left = ~self.sample.decided & ~unknown & ~disputed
        return {name: int(np.count_nonzero(part)) for name, part in (('open', left), ('unknown', unknown), ('disputed', disputed))}


def take_reference(
    path: Union[str, Path], grid: Grid, scheme: ClassScheme, field: Optional[str] = None, design: str = ''
) -> Reference:
    """Read a reference.

    A session with a reference sample gives that sample, unless a field or its layer of labels is asked for.

    Args:
        path: Points, polygons, a raster of classes, or a session; ``FILE|layername=NAME`` as QGIS writes it is understood.
        grid: The map's grid.
        scheme: The map's classes.
        field: The field with the class, of points and polygons.
        design: Which sample of a session, by its key; empty for the newest.

    Raises:
        LabelError: It cannot be read, has no label or no sample, or lies on another grid.
    """
    file, layer = _parts(str(path))
    if design or (not field and layer in _SAMPLE_LAYERS and Path(file).is_file() and has_reference(file)):
        return _from_sample(file, grid, scheme, design)
    labels = read_labels(path, grid, field, scheme=scheme, append_unknown=True, split='ref')
    return Reference(labels.rows, labels.cols, labels.values, labels.scheme, None, labels.sha256(), str(path), labels.warnings)


def _from_sample(file: str, grid: Grid, scheme: ClassScheme, design: str) -> Reference:
    found = read_reference(file, design)
    _check_grid(file, grid)
    used = set(np.unique(found.values[found.decided]).tolist())
    merged = joined(scheme, [c for c in found.scheme if c.value in used])
    values = np.where(found.decided, values_under(found.scheme, merged)[found.values], 0)
    said = (*found.warnings, *_undecided(found))
    return Reference(found.sample.rows.astype(np.int64), found.sample.cols.astype(np.int64), values, merged, found, '', file, said)


def is_changed(reference: Reference, digest: Optional[ValueHash]) -> bool:
    """Whether a map, by its hash, is another one than that which a sample was drawn from; never with plain labels."""
    if reference.sample is None or digest is None:
        return False
    return digest.hexdigest() != reference.sample.sample.design.map_sha256


def joined(first: ClassScheme, second: Iterable[ClassDefinition]) -> ClassScheme:
    """The classes of a scheme, and after them those of others that it lacks, by name (case and outer spaces do not matter)."""
    more = [c for c in second if first.value_of(c.name) is None]
    return ClassScheme.from_names([*first.names, *(c.name for c in more)], [*(c.colour for c in first), *(c.colour for c in more)])


def values_under(scheme: ClassScheme, merged: ClassScheme) -> Array:
    """For each value 0…K of a scheme the value of the class of the same name in another; 0 where that has none. Shape ``(K + 1,)``."""
    return np.array([0, *(merged.value_of(name) or 0 for name in scheme.names)], np.int64)


def _undecided(found: ReferenceSample) -> List[str]:
    """What is said, beyond their number, about points that people looked at and could not tell."""
    unknown = int(np.count_nonzero(found.unknown & ~found.decided))
    looked = int(np.count_nonzero(found.decided | found.unknown | found.disputed))
    if not looked or unknown <= MANY_UNKNOWN * looked:
        return []
    return [
        f'{unknown / looked:.0%} of the points that were looked at have no known class. What is hard to tell is hard for the map as '
        'well: such points are not missing by chance, and the figures without them probably flatter the map. See the bounds.'
    ]


def _check_grid(file: str, grid: Grid) -> None:
    """Refuse a sample whose rows and columns mean other places than the map's.

    Raises:
        LabelError: The grids differ.
    """
    tables = open_tables(file, gdal.OF_READONLY)
    rows = select(tables, 'SELECT crs, transform FROM session ORDER BY id LIMIT 1')
    tables = None
    if not session_grid(Path(file), *rows[0]).matches(grid):
        raise LabelError(
            f'The reference sample of {file} was drawn on another grid than that of the map.',
            'Assess a map on the grid of the one that the sample was drawn from; align it first, with nearest neighbours.',
        )


def _parts(path: str) -> Tuple[str, str]:
    """The file and the layer of a QGIS source such as ``a.gpkg|layername=ref_sample``."""
    parts = path.split('|')
    options: Dict[str, Any] = dict(p.split('=', 1) for p in parts[1:] if '=' in p)
    return parts[0], {k.casefold(): v for k, v in options.items()}.get('layername', '')
