"""An archive of scenes classified as one folder, killed again and again and resumed: the result is that of an unbroken run.

Run: `.venv/bin/python benchmarks/archive.py [--scenes 200] [--kills 10] [--seed 1]`. Makes scenes in a temporary folder (GeoTIFF and ENVI,
int16, in subfolders, in two UTM zones; every fifth of several windows; one cut off, one of radiance), trains a model on another, and
classifies the folder on the command line as anybody would. Then once more with `--resume`, and SIGKILL to the whole process group when a
random share of the maps is there (drawn from the seed), so many times; the last run may end. Checked at every kill: each file that has its
name is whole. At the end: arrays, records, summary and GeoPackage are those of the unbroken run, no map that was whole was touched again,
and nothing else lies in the folder. Exits with 1 where a claim fails. Needs Linux or macOS.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Dict, Iterator, List, Sequence, Set, Tuple

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from osgeo import gdal, ogr  # noqa: E402

from benchmarks.archive_scenes import Archive, make_archive, training_files  # noqa: E402

MEMORY = '2M'  # the large scenes take several windows of this
ENDINGS = ('.tif', '_confidence.tif', '_second.tif')
# What tells of the run and not of its result.
_OF_THE_RUN = {'started', 'seconds', 'status', 'message', 'pixels_per_second'}
Mark = Tuple[int, int]


class ClaimError(Exception):
    """What was claimed does not hold."""


def main() -> int:
    """Print the table; 1 where a claim fails."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument('--scenes', type=int, default=200)
    options.add_argument('--kills', type=int, default=10)
    options.add_argument('--seed', type=int, default=1)
    o = options.parse_args()
    with tempfile.TemporaryDirectory(prefix='hsi-archive-') as name:
        try:
            figures = kill_and_resume(Path(name), o.scenes, o.kills, o.seed)
        except ClaimError as error:
            print(f'FAILED: {error}')
            return 1
    print(f'{o.scenes} scenes, {o.kills} kills, seed {o.seed}\n\n| | |\n|---|---|')
    for what, value in figures.items():
        print(f'| {what} | {value} |')
    return 0


def kill_and_resume(folder: Path, scenes: int, kills: int, seed: int) -> Dict[str, Any]:
    """The whole experiment.

    Args:
        folder: An empty folder.
        scenes: How many scenes.
        kills: How many times the run is killed.
        seed: Decides scenes and moments.

    Returns:
        Figures by what they tell.

    Raises:
        ClaimError: A claim does not hold.
    """
    archive, model = make_archive(folder / 'images', scenes, seed), make_model(folder, seed)
    started = time.perf_counter()
    whole = finish(command(archive, model, folder / 'whole'), folder / 'home_whole')
    seconds = time.perf_counter() - started
    claim(whole['done'] == len(archive.good) and whole['skipped'] == 0, f'the unbroken run tells {counts(whole)}')
    claim(whole['failed'] == len(archive.bad), f'{whole["failed"]} scenes failed instead of {len(archive.bad)}')

    broken = folder / 'broken'
    call, home = command(archive, model, broken, '--resume'), folder / 'home_broken'
    before: Dict[str, Mark] = {}
    computed: List[int] = []
    started = time.perf_counter()
    for share, wait in moments(kills, seed):
        kill_at(call, home, broken, int(share * len(archive.good)), wait * seconds / len(archive.good))
        computed.append(new_maps(before, broken, archive))
        before = whole_maps(broken)
    last = finish(call, home)
    computed.append(new_maps(before, broken, archive))
    claim(sum(computed) == len(archive.good), f'{sum(computed)} maps were made for {len(archive.good)} scenes')
    claim(last['skipped'] == len(before), f'{len(before)} maps were whole before the last run, and it skipped {last["skipped"]}')
    claim(last['done'] == computed[-1] and last['failed'] == len(archive.bad), f'the last run tells {counts(last)}')
    total = time.perf_counter() - started
    compare(folder / 'whole', broken, archive)
    return {
        'unbroken run': f'{seconds:.1f} s',
        'killed and resumed': f'{total:.1f} s in {len(computed)} runs',
        'maps made by each run': ', '.join(map(str, computed)),
        'maps made in all': f'{sum(computed)} for {len(archive.good)} scenes',
        'scenes that cannot be classified': f'{len(archive.bad)}, told in the summary',
        'arrays, records, summaries': 'equal',
        'half-written files': 'none',
    }


# --- runs ---------------------------------------------------------------------------------------------------------------------------------


def make_model(folder: Path, seed: int) -> Path:
    """A model from a scene that is not in the archive."""
    scene, labels = training_files(folder, seed)
    model = folder / 'land.hsimodel'
    call = [sys.executable, '-m', 'hsi_plugin', 'train', str(scene), '--labels', str(labels), '--output', str(model)]
    finish(call, folder / 'home_train')
    return model


def command(archive: Archive, model: Path, output: Path, *more: str) -> List[str]:
    """The call that classifies the folder."""
    return [
        sys.executable, '-m', 'hsi_plugin', 'classify', str(archive.folder), '--model', str(model), '--output', str(output),
        '--confidence', '--mosaic', '--memory', MEMORY, '--threads', '1', *more,
    ]  # fmt: skip


def start(call: Sequence[str], home: Path, log: Path) -> subprocess.Popen[bytes]:
    """Start a program with a home and a process group of its own; what it says goes to a file."""
    environment = {**os.environ, 'PYTHONPATH': str(REPOSITORY), 'HSI_HOME': str(home)}
    with open(log, 'ab') as said:
        return subprocess.Popen(call, env=environment, stdout=subprocess.PIPE, stderr=said, start_new_session=True)


def finish(call: Sequence[str], home: Path) -> Dict[str, Any]:
    """Let a program end, and return its results."""
    log = home.with_suffix('.log')
    with start(call, home, log) as process:
        try:
            output = process.communicate(timeout=3600)[0]
        finally:
            end(process)
    said = log.read_text(encoding='utf-8', errors='replace')
    claim(process.returncode == 0, f'{" ".join(call[1:4])} ended with {process.returncode}: {said[-2000:]}')
    found: Dict[str, Any] = json.loads(output)
    return found


def kill_at(call: Sequence[str], home: Path, output: Path, maps: int, seconds: float) -> None:
    """Start a program, and kill it with all its children so many seconds after so many maps are there."""
    with start(call, home, home.with_suffix('.log')) as process:
        try:
            deadline = time.monotonic() + 3600
            while sum(1 for _ in records(output)) < maps:
                claim(process.poll() is None and time.monotonic() < deadline, f'the run ended before there were {maps} maps')
                time.sleep(0.005)
            time.sleep(seconds)
            claim(process.poll() is None, 'the run ended before it could be killed')
        finally:
            end(process)


def end(process: subprocess.Popen[bytes]) -> None:
    """Kill whatever is left of a program."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        return
    process.wait()


def moments(kills: int, seed: int) -> List[Tuple[float, float]]:
    """When to kill: the share of maps that must be there, ascending, and how much of one scene's time to wait then."""
    draw = random.Random(seed)
    shares = sorted(draw.uniform(0.02, 0.95) for _ in range(kills))
    return [(share, draw.uniform(0.0, 1.5)) for share in shares]


# --- looking at what is there -------------------------------------------------------------------------------------------------------------


def records(output: Path) -> Iterator[Path]:
    """The records of the maps below a folder; a map's is there before the map."""
    return (p for p in output.rglob('*.json') if not any(part.startswith('.') for part in p.relative_to(output).parts))


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


def counts(result: Dict[str, Any]) -> str:
    """The counts of a batch in words."""
    return ', '.join(f'{result[name]} {name}' for name in ('done', 'skipped', 'failed'))


def claim(holds: bool, otherwise: str) -> None:
    """Say what does not hold.

    Raises:
        ClaimError: It does not.
    """
    if not holds:
        raise ClaimError(otherwise)


if __name__ == '__main__':
    sys.exit(main())
