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
from pathlib import Path
from typing import Any, Dict, List, Sequence, Tuple

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from benchmarks.archive_checks import ClaimError, Mark, claim, compare, kept_windows, new_maps, records, whole_maps  # noqa: E402
from benchmarks.archive_scenes import Archive, make_archive, training_files  # noqa: E402

MEMORY = '500K'  # small scenes take a few windows of this, large ones a few dozen


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
    for number, (share, wait) in enumerate(moments(kills, seed)):
        least = number % 2  # every other time there must be windows of an image that is in work
        kill_at(call, home, broken, int(share * len(archive.good)), least, wait * seconds / len(archive.good))
        computed.append(new_maps(before, broken, archive))
        kept.append(len(kept_windows(home)))
        before = whole_maps(broken)
    last = finish(call, home)
    computed.append(new_maps(before, broken, archive))
    claim(sum(computed) == len(archive.good), f'{sum(computed)} maps were made for {len(archive.good)} scenes')
    claim(last['skipped'] == len(before), f'{len(before)} maps were whole before the last run, and it skipped {last["skipped"]}')
    claim(last['done'] == computed[-1] and last['failed'] == len(archive.bad), f'the last run tells {counts(last)}')
    claim(not kept_windows(home), 'finished windows stay behind in the cache')
    total = time.perf_counter() - started
    compare(folder / 'whole', broken, archive)
    return {
        'unbroken run': f'{seconds:.1f} s',
        'killed and resumed': f'{total:.1f} s in {len(computed)} runs',
        'maps made by each run': ', '.join(map(str, computed)),
        'windows of images in work that were kept at each kill': ', '.join(map(str, kept)),
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


def kill_at(call: Sequence[str], home: Path, output: Path, maps: int, windows: int, seconds: float) -> None:
    """Start a program, and kill it with all its children so many seconds after so many maps, and windows of another, are there."""
    with start(call, home, home.with_suffix('.log')) as process:
        try:
            deadline = time.monotonic() + 3600
            there = set(kept_windows(home))  # by an earlier run
            while sum(1 for _ in records(output)) < maps or len(set(kept_windows(home)) - there) < windows:
                claim(process.poll() is None and time.monotonic() < deadline, f'the run ended before there were {maps} maps')
                time.sleep(0.002)
            time.sleep(seconds / 3.0 if windows else seconds)
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


def counts(result: Dict[str, Any]) -> str:
    """The counts of a batch in words."""
    return ', '.join(f'{result[name]} {name}' for name in ('done', 'skipped', 'failed'))


if __name__ == '__main__':
    sys.exit(main())
