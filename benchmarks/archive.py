"""An archive of scenes classified as one folder, killed again and again and resumed: the result is that of an unbroken run.

Run: `.venv/bin/python benchmarks/archive.py [--scenes 200] [--kills 10] [--seed 1]`. Makes scenes in a temporary folder (GeoTIFF and ENVI,
int16, in subfolders, in two UTM zones; every fifth of dozens of windows, the others of a few; one cut off, one of radiance), trains a model
on another scene, and classifies the folder on the command line as anybody would. Then once more with `--resume`, and SIGKILL to the whole
process group so many times: when a random share of the maps is there, every other time in the middle of an image besides, and after a
random wait, all drawn from the seed. The last run may end. Checked after every kill: each file that has its name is whole, and no map that
was whole was touched again. At the end: arrays, records, summary, GeoPackage and mosaics are those of the unbroken run, each map was made
once, and nothing else lies in the folder. Exits with 1 where a claim fails. Needs Linux or macOS.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Sequence

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from benchmarks.archive_checks import ClaimError, Mark, claim, compare, kept_windows, new_maps, records, whole_maps  # noqa: E402
from benchmarks.archive_scenes import Archive, make_archive, training_files  # noqa: E402

MEMORY = '500K'  # small scenes take a few windows of this, large ones a few dozen


@dataclass(frozen=True)
class Moment:
    """When a run is killed.

    Args:
        maps: So many maps must be there.
        latest: So many maps are enough, whatever else is not there: windows come and go quickly.
        windows: So many finished windows of a further image must be there.
        wait: Then so many times what an image takes passes.
    """

    maps: int
    latest: int
    windows: int
    wait: float


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
    kept: List[int] = []
    started = time.perf_counter()
    for moment in moments(kills, len(archive.good), seed):
        kill_at(call, home, broken, moment, seconds / len(archive.good))
        computed.append(new_maps(before, broken, archive))
        kept.append(len(kept_windows(home)))
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
        'windows in the cache after each kill': ', '.join(map(str, kept)),
        'windows in the cache at the end': f'{len(kept_windows(home))} (of maps that were whole just before a kill)',
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


def kill_at(call: Sequence[str], home: Path, output: Path, moment: Moment, seconds: float) -> None:
    """Start a program, and kill it with all its children at a moment; an image takes so many seconds."""
    with start(call, home, home.with_suffix('.log')) as process:
        try:
            deadline = time.monotonic() + 3600
            there = set(kept_windows(home))  # by an earlier run
            while True:
                in_time = process.poll() is None and time.monotonic() < deadline
                claim(in_time, f'the run ended before there were {moment.maps} maps')
                maps = sum(1 for _ in records(output))
                if maps >= moment.latest or (maps >= moment.maps and len(set(kept_windows(home)) - there) >= moment.windows):
                    break
                time.sleep(0.002)
            time.sleep(moment.wait * seconds)
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


def moments(kills: int, images: int, seed: int) -> List[Moment]:
    """When to kill, by the number of maps ascending; every other time in the middle of an image of many windows."""
    draw = random.Random(seed)
    found = []
    for number, share in enumerate(sorted(draw.uniform(0.02, 0.8) for _ in range(kills))):
        maps, midst = int(share * images), number % 2 == 1
        latest = min(maps + 10, images - 1) if midst else maps
        found.append(Moment(maps, latest, draw.randint(4, 12) if midst else 0, 0.0 if midst else draw.uniform(0.0, 1.0)))
    return found


def counts(result: Dict[str, Any]) -> str:
    """The counts of a batch in words."""
    return ', '.join(f'{result[name]} {name}' for name in ('done', 'skipped', 'failed'))


if __name__ == '__main__':
    sys.exit(main())
