"""Many maps as one layer: a virtual raster that refers to them, one for each reference system and set of classes."""

from __future__ import annotations

import glob
import json
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Tuple, Union

import numpy as np
from osgeo import gdal

from ..core.classes import UNCLASSIFIED, ClassScheme
from ..core.grid import Grid
from ..core.record import RECORD_DOMAIN, RECORD_KEY, RunRecord, software_versions
from ..cubes.atomic import atomic_output, not_written, output_error
from ..cubes.crs import crs_name
from ..cubes.gdal_errors import GdalLog, gdal_errors
from ..cubes.gdal_versions import open_dataset
from ..labels.raster_classes import raster_classes
from ..labels.read_raster import dataset_grid
from .attribute_table import ClassFigures, attribute_table, read_table, set_classes
from .staging import write_text
from .style import classification_qml

_TASK = 'mosaic'
_NAMED = 5  # maps that a sentence names
_NO_PLACE, _TURNED = 'It has no position or no reference system.', 'It is turned or sheared against the map grid.'
_NO_CLASSES = 'It has no names of classes that are numbered 1, 2, 3, ….'


@dataclass(frozen=True)
class _Map:
    path: Path
    grid: Grid
    crs: str
    scheme: ClassScheme
    storage: Tuple[int, int, int]  # GDAL's numbers of the type and of what the values are, entries of the palette: alike in a mosaic
    table: Tuple[Dict[str, Any], ...]

    @property
    def group(self) -> Tuple[Any, ...]:
        """Equal for maps that go into one mosaic; colours may differ, those of the first map are taken."""
        return self.crs, tuple(self.scheme.names), self.storage


def write_mosaics(folder: Path, maps: Sequence[Path], name: str = 'mosaic') -> Tuple[List[Path], List[str]]:
    """Join maps into virtual rasters, which take no room: their pixels stay where they are.

    One virtual raster holds the maps of one reference system and the same classes. It has the finest of their resolutions, colours, names,
    a style, and an attribute table with the sums of the maps' own (pixels in two maps count twice). Where maps overlap, the one whose path
    comes later in alphabetical order lies on top, so the later one where names are dates; where it has no class, the one below shows.

    Args:
        folder: Where the virtual rasters go; paths in them are relative to it, so that it can be moved with the maps in it.
        maps: The maps.
        name: Of a single virtual raster; several have the number of their reference system behind it.

    Returns:
        The virtual rasters, and sentences about maps that are in none.

    Raises:
        OutputError: The disk is full, or another program holds one of the files.
    """
    told: Dict[str, List[Path]] = {}
    groups: Dict[Tuple[Any, ...], List[_Map]] = {}
    for path in sorted({Path(os.path.abspath(m)) for m in maps}):
        found = _understood(path)
        if isinstance(found, str):
            told.setdefault(found, []).append(path)
        else:
            groups.setdefault(found.group, []).append(found)
    notes = [_sentence(reason, paths) for reason, paths in told.items()]
    written: List[Path] = []
    for ending, members in zip(_endings(list(groups)), groups.values()):
        target = folder / f'{name}{ending}.vrt'
        notes += _write(target, members)
        written.append(target)
    _remove_others(folder, name, written)
    return written, notes


def _understood(path: Path) -> Union[_Map, str]:
    """A map; or why it can be in no mosaic."""
    dataset, said = open_dataset(str(path))
    if dataset is None:
        return f'It cannot be read ({said.rstrip(".")}).' if path.exists() else 'It is not there any more.'
    grid = dataset_grid(dataset)
    if grid.transform is None or not grid.crs_wkt:
        return _NO_PLACE
    _, a, b, _, d, e = grid.transform
    if b != 0.0 or d != 0.0 or a <= 0.0 or e >= 0.0:
        return _TURNED
    scheme = _scheme(dataset)
    if scheme is None:
        return _NO_CLASSES
    band = dataset.GetRasterBand(1)
    colours = band.GetColorTable()
    storage = int(band.DataType), int(band.GetColorInterpretation()), 0 if colours is None else int(colours.GetCount())
    return _Map(path, grid, crs_name(grid.crs_wkt), scheme, storage, tuple(read_table(band)))


def _scheme(dataset: Any) -> Optional[ClassScheme]:
    """The classes of a map, by its names or else by its record; None where there are none, or not numbered from 1."""
    named = raster_classes(dataset)
    names, colours = dict(named.names), dict(named.colours)
    if not names:
        try:
            entries = _record(dataset).get('classes', [])
            names = {int(e['value']): str(e['name']) for e in entries}
            colours = {int(e['value']): str(e['colour']) for e in entries}
        except (ValueError, KeyError, TypeError, AttributeError):
            return None
    values = sorted(v for v in names if v > UNCLASSIFIED)
    if not values or values != list(range(1, len(values) + 1)) or len({names[v].strip() for v in values}) < len(values):
        return None
    return ClassScheme.from_names([names[v] for v in values], [colours.get(v) for v in values])


def _endings(groups: Sequence[Tuple[Any, ...]]) -> List[str]:
    """What stands behind the name of each: nothing for a single one, else the reference system and, where that is not enough, a number."""
    if len(groups) == 1:
        return ['']
    endings: List[str] = []
    for crs, *_ in groups:
        found = re.fullmatch(r'[A-Za-z]+:(\d+)', crs)
        plain = f'_{found.group(1)}' if found is not None else '_other'
        ending, number = plain, 2
        while ending in endings:
            ending, number = f'{plain}_{number}', number + 1
        endings.append(ending)
    return endings


def _write(target: Path, members: Sequence[_Map]) -> List[str]:
    """Write one mosaic with its style; what GDAL left out of it, as sentences."""
    scheme = members[0].scheme
    with atomic_output(target) as temporary:
        log = _build(temporary, members, scheme)
        if log.failed or not temporary.exists():
            raise not_written(target, log.message)
    with atomic_output(target.with_suffix('.qml')) as temporary:
        write_text(temporary, classification_qml(scheme))
    return [f'{target.name}: {" ".join(w.split())}' for w in log.warnings if 'kipping' in w]


def _build(path: Path, members: Sequence[_Map], scheme: ClassScheme) -> GdalLog:
    with gdal_errors() as log:
        # Nearest neighbour, which is what it takes unless it is told otherwise.
        options = gdal.BuildVRTOptions(resolution='highest', srcNodata=str(UNCLASSIFIED), VRTNodata=str(UNCLASSIFIED))
        # By its absolute path, so that those of the maps below its folder become relative ones.
        dataset = gdal.BuildVRT(os.path.abspath(path), [str(m.path) for m in members], options=options)
        if dataset is not None:
            _describe(dataset, members, scheme)
            dataset.FlushCache()
    return log


def _describe(dataset: Any, members: Sequence[_Map], scheme: ClassScheme) -> None:
    software = software_versions(gdal=gdal.__version__)
    record = RunRecord(_TASK, parameters={'maps': len(members)}, classes=scheme.to_json(), software=software)
    dataset.SetMetadata({RECORD_KEY: json.dumps(record.to_json(), ensure_ascii=False)}, RECORD_DOMAIN)
    band = dataset.GetRasterBand(1)
    set_classes(band, scheme)
    figures = _summed(members, len(scheme))
    if figures is not None:
        band.SetDefaultRAT(attribute_table(scheme, figures))


def _summed(members: Sequence[_Map], classes: int) -> Optional[ClassFigures]:
    """The figures of all maps together; None where a map has no table. Means are weighted by pixels."""
    counts, areas, confidence = np.zeros(classes, np.int64), np.zeros(classes), np.zeros(classes)
    for member in members:
        if [row.get('Value') for row in member.table] != list(range(1, classes + 1)) or 'Count' not in member.table[0]:
            return None
        own = np.array([row['Count'] for row in member.table], np.float64)
        counts += own.astype(np.int64)
        areas += [float(row.get('Area_m2', np.nan)) for row in member.table]
        means = np.array([float(row.get('Mean_Confidence', np.nan)) for row in member.table])
        confidence += np.where(own > 0, own * means, 0.0)
    with np.errstate(invalid='ignore', divide='ignore'):
        return ClassFigures(counts, areas, confidence / counts)


def _remove_others(folder: Path, name: str, written: Sequence[Path]) -> None:
    """Remove mosaics of an earlier run that this one has not written again; files of other programs stay."""
    for path in (folder / f'{name}.vrt', *sorted(folder.glob(f'{glob.escape(name)}_*.vrt'))):
        if path in written or not path.is_file() or not _is_mosaic(path):
            continue
        try:
            for old in (path, path.with_suffix('.qml'), path.with_name(path.name + '.aux.xml')):
                old.unlink(missing_ok=True)
        except OSError as error:
            raise output_error(path, error) from error


def _is_mosaic(path: Path) -> bool:
    dataset, _ = open_dataset(str(path))
    return dataset is not None and _record(dataset).get('task') == _TASK


def _record(dataset: Any) -> Dict[str, Any]:
    text = (dataset.GetMetadata(RECORD_DOMAIN) or {}).get(RECORD_KEY, '')
    try:
        found = json.loads(text or '{}')
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _sentence(reason: str, paths: Sequence[Path]) -> str:
    names = ', '.join(p.name for p in paths[:_NAMED]) + (', …' if len(paths) > _NAMED else '')
    if len(paths) == 1:
        return ' '.join([f'{paths[0].name} is not in the mosaic.', reason])
    return ' '.join([f'{len(paths)} maps are not in the mosaic: {names}.', 'Of each of them:', reason])
