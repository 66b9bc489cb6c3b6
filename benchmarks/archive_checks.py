"""What `archive.py` claims of a folder of maps: every file whole, nothing made twice, two folders equal, nothing left behind."""

from __future__ import annotations

import csv
import hashlib
import json
import os
from pathlib import Path
from typing import Any, Dict, Iterator, List, Set, Tuple

from osgeo import gdal, ogr

from benchmarks.archive_scenes import Archive

ENDINGS = ('.tif', '_confidence.tif', '_second.tif')
# What tells of the run and not of its result.
_OF_THE_RUN = {'started', 'seconds', 'status', 'message'}
Mark = Tuple[int, int]
"""The file's number and the time of its last change: both are others where a file was written again."""


class ClaimError(Exception):
    """What was claimed does not hold."""


def claim(holds: bool, otherwise: str) -> None:
    """Say what does not hold.

    Raises:
        ClaimError: It does not.
    """
    if not holds:
        raise ClaimError(otherwise)


def records(output: Path) -> Iterator[Path]:
    """The records of the maps below a folder, also while a run works there; a map's is there before the map."""
    for place, folders, files in os.walk(output):
        folders[:] = [name for name in folders if not name.startswith('.')]  # what is being made
        yield from (Path(place) / name for name in files if name.endswith('.json'))


def whole_maps(output: Path) -> Dict[str, Mark]:
    """The maps that are there, and what changes when one is written again. Every file that has its name is looked at.

    Raises:
        ClaimError: A file is not whole.
    """
    found = {}
    for record in records(output):
        files = json.loads(record.read_text(encoding='utf-8'))['files']
        if not record.with_suffix('.tif').exists():
            continue  # killed while its files were moved to their places
        for file in files:
            path = record.with_name(file['name'])
            same = path.stat().st_size == file['bytes'] and hashlib.sha256(path.read_bytes()).hexdigest() == file['sha256']
            claim(same, f'{path} is not the file of its record')
        status = record.with_suffix('.tif').stat()
        found[record.relative_to(output).with_suffix('').as_posix()] = (status.st_ino, status.st_mtime_ns)
    return found


def kept_windows(home: Path) -> List[str]:
    """The finished windows of maps that are not whole, which lie in the cache."""
    return [os.path.join(place, name) for place, _, files in os.walk(home / 'cache') for name in files if name.endswith('.window')]


def new_maps(before: Dict[str, Mark], output: Path, archive: Archive) -> int:
    """How many maps were made since; none that was whole may have been made again."""
    now = whole_maps(output)
    again = sorted(name for name, mark in before.items() if now.get(name) != mark)
    claim(not again, f'made again although whole: {", ".join(again)}')
    claim(now.keys() <= set(archive.good), f'maps of unknown images: {sorted(now.keys() - set(archive.good))}')
    return len(now.keys() - before.keys())


def compare(whole: Path, broken: Path, archive: Archive) -> None:
    """All results equal, and nothing else there.

    Raises:
        ClaimError: They differ.
    """
    claim(files_in(whole) == files_in(broken), f'other files: {sorted(files_in(whole) ^ files_in(broken))}')
    hidden = sorted(name for name in files_in(broken) if any(part.startswith('.') for part in Path(name).parts))
    claim(not hidden, f'left behind: {hidden}')
    for name in archive.good:
        for ending in ENDINGS:
            claim(raster(whole / f'{name}{ending}') == raster(broken / f'{name}{ending}'), f'{name}{ending} differs')
        claim(record_of(whole / f'{name}.json') == record_of(broken / f'{name}.json'), f'the record of {name} differs')
    for mosaic in sorted(whole.glob('*.vrt')):
        claim(raster(mosaic) == raster(broken / mosaic.name), f'{mosaic.name} differs')
    claim(summary(whole) == summary(broken), 'summary.csv differs')
    claim(geopackage(whole) == geopackage(broken), 'summary.gpkg differs')


def files_in(folder: Path) -> Set[str]:
    """All files below a folder."""
    return {p.relative_to(folder).as_posix() for p in folder.rglob('*') if p.is_file()}


def raster(path: Path) -> Tuple[str, ...]:
    """Everything of a raster that tells of the result; as texts, because nodata may be NaN."""
    dataset = gdal.Open(str(path))
    dataset.GetMetadata()  # some side files are read only then
    band = dataset.GetRasterBand(1)
    values = dataset.ReadAsArray()
    described = dataset.GetGeoTransform(), dataset.GetProjection(), band.GetNoDataValue(), band.GetCategoryNames()
    return hashlib.sha256(values.tobytes()).hexdigest(), f'{values.dtype} {values.shape}', repr(described)


def record_of(path: Path) -> Dict[str, Any]:
    """A record without what tells of the run: times, the hashes of files that hold the times, and where the map lies."""
    found: Dict[str, Any] = json.loads(path.read_text(encoding='utf-8'))
    for name in ('started', 'seconds', 'files'):
        found.pop(name)
    for name in ('output', 'resume', 'keep'):
        found['parameters'].pop(name)
    return found


def summary(folder: Path) -> List[Dict[str, str]]:
    """The table, in the order of images; a message may count tries, and a failure has no map."""
    with open(folder / 'summary.csv', encoding='utf-8-sig', newline='') as file:
        rows = [{k: v for k, v in row.items() if k not in _OF_THE_RUN} for row in csv.DictReader(file)]
    return sorted(({k: v.replace(str(folder), '') for k, v in row.items()} for row in rows), key=lambda row: row['image'])


def geopackage(folder: Path) -> Dict[str, List[str]]:
    """Its layers: attributes and geometries as texts."""
    dataset = ogr.Open(str(folder / 'summary.gpkg'))
    found = {}
    for i in range(dataset.GetLayerCount()):
        layer = dataset.GetLayer(i)
        if layer.GetName() == 'layer_styles':
            continue
        rows = []
        for feature in layer:
            values = {k: v for k, v in feature.items().items() if k not in _OF_THE_RUN}
            shape = feature.GetGeometryRef()
            rows.append(f'{values} {"" if shape is None else shape.ExportToWkt()}'.replace(str(folder), ''))
        found[layer.GetName()] = sorted(rows)
    return found
