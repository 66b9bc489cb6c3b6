"""A map from class names of a scene as large as Chikusei: time, memory, going on after a kill, seams.

Run: `.venv/bin/python benchmarks/zero_shot_scale.py [--mapped 0.1] [--threads 1] [--interleave bsq]`. Makes its own scene, 2,517 × 2,335
pixels of 128 bands (363–1018 nm, int16), in a temporary folder: 1.5 GB. Real spectra of a library for the ratios: `HSI_TEST_DATA`, or
`../shared/data`.

- *Ratios*: reading, first labels and a library's spectral angle take turns on the same window, in this process; medians of CPU seconds.
- *Small*: a part of the same scene is mapped by `python -m hsi_plugin zero-shot … --refine mamba --confidence` without interruption, and
once more with three kills (`SIGKILL`) and three cancels (`SIGTERM`): amid first labels, amid training, amid mapping. All that is written
must be the same, bit by bit, and a cancel be heard within two seconds.
- *Large*: the whole scene, killed amid first labels and amid mapping; with `--mapped` below 1 the rest of the map is cancelled at that
share of its windows.

Each start of the program is a row: wall and CPU seconds, the highest memory so far (`VmHWM`), blocks of first labels, epochs and windows
that it computed. Seams: how often neighbouring pixels differ in label, and how much in confidence, across lines where windows of the
network or of the map begin, over how much they do elsewhere.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

for variable in ('OMP_NUM_THREADS', 'OPENBLAS_NUM_THREADS'):
    os.environ.setdefault(variable, '1')

import numpy as np  # noqa: E402

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from osgeo import gdal  # noqa: E402

from hsi_plugin.core.class_prompts import parse_classes  # noqa: E402
from hsi_plugin.core.window import Window, tile  # noqa: E402
from hsi_plugin.cubes import open_cube  # noqa: E402
from hsi_plugin.maps.finished import FinishedWindows  # noqa: E402
from hsi_plugin.methods.zero_shot.library import LibraryProbabilities  # noqa: E402
from hsi_plugin.methods.zero_shot.refine.recipe import Recipe  # noqa: E402
from hsi_plugin.methods.zero_shot.spectral import SpectralProbabilities  # noqa: E402
from hsi_plugin.spectra.library import open_library  # noqa: E402

DATA = Path(os.environ.get('HSI_TEST_DATA') or REPOSITORY.parent / 'shared' / 'data')
NAMES = 'water; tree | forest; grass; bare soil; asphalt | road; roof'
STRIP, MAP_SIDE = 64, 256
STAGES = ('First labels', 'learning', 'comparing', 'mapping', 'finishing', 'done')
BOUND = 6 << 30
MOST_SEAM, MOST_SECONDS = 1.5, 2.0
_POLL = 0.05
_LOOKED = '40'  # percent of the job after which there are first labels


# --- the scene ----------------------------------------------------------------------------------------------------------------------------


def spectra(waves: np.ndarray) -> np.ndarray:
    """Reflectance `(classes, bands)` of what the names mean, roughly: smooth curves."""
    def step(at: float, width: float) -> np.ndarray:
        return 1.0 / (1.0 + np.exp(-(waves - at) / width))

    def bump(at: float, width: float) -> np.ndarray:
        return np.exp(-(((waves - at) / width) ** 2))

    x = (waves - waves[0]) / (waves[-1] - waves[0])
    return np.stack([
        0.03 + 0.03 * bump(520.0, 90.0) - 0.02 * step(730.0, 20.0),
        0.025 + 0.03 * bump(552.0, 32.0) + 0.33 * step(718.0, 11.0) - 0.03 * bump(970.0, 25.0),
        0.045 + 0.055 * bump(555.0, 36.0) + 0.45 * step(715.0, 12.0) - 0.04 * bump(970.0, 25.0),
        0.06 + 0.30 * x**0.8,
        0.085 + 0.035 * x,
        0.07 + 0.24 * step(590.0, 22.0) + 0.04 * x,
    ])  # fmt: skip


def write_scene(path: Path, rows: int, cols: int, bands: int, interleave: str, seed: int = 0) -> np.ndarray:
    """Parcels with wavy borders, uneven light and noise, strip by strip, as int16 reflectance × 10,000; their classes from 1."""
    rng = np.random.default_rng(seed)
    waves = np.linspace(363.0, 1018.0, bands)
    counts = (10_000.0 * spectra(waves)).astype(np.float32)
    first, second = rng.integers(0, len(counts), (2, rows // 29 + 4, cols // 23 + 4))
    noise = (40.0 * rng.standard_normal(1 << 22, np.float32)).astype(np.float32)
    truth = np.empty((rows, cols), np.uint8)
    down, across = np.arange(rows), np.arange(cols)
    with open(path, 'wb') as file:
        for top in range(0, rows, STRIP):
            r = down[top : top + STRIP, None]
            # Borders wind about, so that none follows a line that windows begin at.
            i = ((r + 9.0 * np.sin(across / 53.0) + 5.0 * np.sin(across / 17.0 + 1.0)) / 29.0 + 1.0).astype(int)
            j = ((across + 9.0 * np.sin(r / 47.0) + 4.0 * np.sin(r / 13.0)) / 23.0 + 1.0).astype(int)
            light = (1.0 + 0.15 * np.sin(r / 211.0) * np.cos(across / 173.0) + 0.1 * rng.standard_normal(i.shape)).astype(np.float32)
            # Within a parcel one class passes smoothly into another, and for many pixels hardly more speaks for the one than for the other.
            share = 0.5 + 0.5 * np.sin(r / 11.0 + 2.0 * np.sin(across / 31.0)) * np.cos(across / 13.0) + 0.05 * rng.standard_normal(i.shape)
            share = np.clip(share, 0.0, 1.0).astype(np.float32)
            truth[top : top + STRIP] = np.where(share > 0.5, second[i, j], first[i, j]) + 1
            part = counts.T[:, first[i, j]] * ((1.0 - share) * np.clip(light, 0.4, 1.6))
            part += counts.T[:, second[i, j]] * (share * np.clip(light, 0.4, 1.6))
            for band in part:
                start = int(rng.integers(noise.size - band.size))
                band += noise[start : start + band.size].reshape(band.shape)
            strip = np.maximum(part, 1.0).astype('<i2')
            if interleave == 'bil':
                file.write(np.ascontiguousarray(strip.transpose(1, 0, 2)).tobytes())
                continue
            for number, band in enumerate(strip):
                file.seek(2 * (number * rows + top) * cols)
                file.write(np.ascontiguousarray(band).tobytes())
    path.with_suffix('.hdr').write_text(
        f'ENVI\nsamples = {cols}\nlines = {rows}\nbands = {bands}\nheader offset = 0\nfile type = ENVI Standard\ndata type = 2\n'
        f'interleave = {interleave}\nbyte order = 0\nreflectance scale factor = 10000\ndata ignore value = -32768\n'
        f'wavelength units = Nanometers\nwavelength = {{{", ".join(f"{w:.2f}" for w in waves)}}}\n',
        encoding='ascii',
    )
    return truth


# --- the program, watched -----------------------------------------------------------------------------------------------------------------


@dataclass
class Start:
    """What one start of the program did."""

    name: str
    begun: Dict[str, Tuple[float, float]] = field(default_factory=dict)  # wall and CPU seconds at which a stage began
    wall: float = 0.0
    cpu: float = 0.0
    peak: int = 0
    peaks: Dict[str, int] = field(default_factory=dict)
    blocks: int = 0
    epochs: int = 0
    windows: int = 0
    to_end: float = 0.0  # seconds from the signal to the end
    said: List[str] = field(default_factory=list)
    result: Optional[Dict[str, Any]] = None

    def stage(self, name: str) -> Tuple[float, float]:
        """Wall and CPU seconds of a stage; 0 where it was not reached."""
        if name not in self.begun:
            return 0.0, 0.0
        later = [self.begun[one] for one in STAGES[STAGES.index(name) + 1 :] if one in self.begun]
        end = later[0] if later else (self.wall, self.cpu)
        return end[0] - self.begun[name][0], end[1] - self.begun[name][1]


class Program:
    """The command line, as a user types it, on one scene and one folder of caches."""

    def __init__(self, scene: Path, output: Path, home: Path, threads: int) -> None:
        self._scene, self.output, self.home, self._threads = scene, output, home, threads

    def counts(self) -> Tuple[int, int, int]:
        """Blocks of first labels, finished epochs, and windows of the map that are on disk."""
        states = list(self.home.glob('cache/unfinished/training-*/network.json'))
        try:
            epochs = max((int(json.loads(one.read_text())['epoch']) for one in states), default=0)
        except ValueError:  # being replaced right now
            epochs = 0
        return len(list(self.home.glob('cache/features/*/*.block'))), epochs, len(list(self.home.glob('cache/unfinished/map-*/*.window')))

    def start(self, name: str, until: Callable[[int, int, int], bool] = lambda *_: False, how: int = signal.SIGKILL) -> Start:
        """Start it, and end it once the counts are such; else wait until it is done."""
        found, before, at = Start(name), self.counts(), time.time()
        command = [
            sys.executable, '-m', 'hsi_plugin', 'zero-shot', str(self._scene), '--classes', NAMES, '--refine', 'mamba', '--confidence',
            '--device', 'cpu', '--threads', str(self._threads), '--output', str(self.output),
        ]  # fmt: skip
        environment = {**os.environ, 'HSI_HOME': str(self.home), 'PYTHONPATH': str(REPOSITORY), 'OMP_NUM_THREADS': str(self._threads)}
        clock = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=REPOSITORY, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding='utf-8'
        )
        assert process.stdout is not None
        assert process.stderr is not None
        listening = threading.Thread(target=_listen, args=(process, found, clock), daemon=True)
        listening.start()
        asked = 0.0
        while process.poll() is None:
            _measure(process.pid, found)
            if not asked and until(*(now - then if i == 2 else now for i, (now, then) in enumerate(zip(self.counts(), before)))):
                asked = time.perf_counter()
                process.send_signal(how)
            time.sleep(_POLL)
        found.wall = time.perf_counter() - clock
        found.to_end = time.perf_counter() - asked if asked else 0.0
        listening.join()
        written = process.stdout.read()
        if not asked and process.returncode:
            raise SystemExit('\n'.join(found.said))
        found.result = json.loads(written) if written.strip() else None
        after = self.counts()
        # One that was computed again is a new file.
        found.blocks = sum(block.stat().st_mtime >= at for block in self.home.glob('cache/features/*/*.block'))
        found.epochs, found.windows = after[1] - before[1], after[2] - before[2]
        if found.result is not None:  # what was kept is gone with the last window
            found.windows = _windows(found.result) - found.result['resumed_windows']
            found.epochs = found.result['refinement']['epochs'] - found.result['refinement']['resumed_after']
        return found

    def map_so_far(self, rows: int, cols: int) -> Tuple[np.ndarray, np.ndarray]:
        """Labels and confidence of the windows that are kept; 0 elsewhere."""
        labels, sure = np.zeros((rows, cols), np.uint8), np.zeros((rows, cols), np.float32)

        class _Paint:
            def write(self, window: Window, values: Any, confidence: Any, second: Any) -> None:
                labels[window.slices], sure[window.slices] = values, confidence

        folder = next(iter(self.home.glob('cache/unfinished/map-*')))
        FinishedWindows(folder, tile(Window(0, 0, rows, cols), MAP_SIDE, MAP_SIDE), np.uint8, True).replay(_Paint())
        return labels, sure


def _layers(path: Path) -> Tuple[np.ndarray, np.ndarray]:
    """Labels and confidence of a finished map."""
    confidence = gdal.Open(str(path.with_name(f'{path.stem}_confidence.tif'))).ReadAsArray()
    return gdal.Open(str(path)).ReadAsArray(), confidence.astype(np.float32)


def _windows(result: Dict[str, Any]) -> int:
    with open_cube(result['output']) as written:
        return len(tile(written.grid.window, MAP_SIDE, MAP_SIDE))


def _listen(process: Any, found: Start, clock: float) -> None:
    """Note when each stage began, by what the program says."""
    for line in process.stderr:
        found.said.append(line.rstrip())
        percent, _, words = (part.strip() for part in line.partition('%'))
        stage = next((one for one in STAGES if words.startswith(one)), 'learning' if words.startswith(('reading', 'training')) else '')
        if stage == STAGES[0] and percent == _LOOKED:  # the last of them; of what follows at once there is no line
            stage = 'learning'
        if stage and stage not in found.begun:
            found.begun[stage] = (time.perf_counter() - clock, found.cpu)


def _measure(pid: int, found: Start) -> None:
    try:
        status = Path(f'/proc/{pid}/status').read_text()
        numbers = Path(f'/proc/{pid}/stat').read_text().rpartition(')')[2].split()
    except OSError:  # it has just ended
        return
    sizes = {line.split(':')[0]: int(line.split()[1]) << 10 for line in status.splitlines() if line.startswith(('VmHWM', 'VmRSS'))}
    if not sizes:
        return
    found.peak = max(found.peak, sizes['VmHWM'])
    found.cpu = (int(numbers[11]) + int(numbers[12])) / os.sysconf('SC_CLK_TCK')
    stage = next((one for one in reversed(STAGES) if one in found.begun), 'start')
    found.peaks[stage] = max(found.peaks.get(stage, 0), sizes['VmRSS'])


# --- figures ------------------------------------------------------------------------------------------------------------------------------


def seams(values: np.ndarray, known: np.ndarray, step: int, first: int = 0) -> float:
    """Mean change from pixel to pixel across lines at `first + n · step`, over that across all other lines.

    Args:
        values: Labels, which are the same or not, or confidence, shape `(rows, cols)`.
        known: Pixels that count.
        step: Between lines.
        first: The first of them.
    """
    sums, pairs = np.zeros(2), np.zeros(2)
    for image, there in ((values, known), (values.T, known.T)):
        both = there[1:] & there[:-1]
        changes = image[1:] != image[:-1] if values.dtype.kind == 'u' else np.abs(image[1:] - image[:-1])
        across = (np.arange(1, len(image)) - first) % step == 0
        for place, at in enumerate((across, ~across)):
            sums[place] += float(changes[at][both[at]].sum())
            pairs[place] += int(both[at].sum())
    found = sums / np.maximum(pairs, 1)
    return float(found[0] / max(found[1], 1e-12))


def tell_seams(labels: np.ndarray, confidence: np.ndarray, truth: np.ndarray, lines_alone: bool) -> bool:
    """Print them, and those of the scene as it is; whether all are small enough.

    Args:
        labels: The map.
        confidence: Its confidence.
        truth: The classes that most of each pixel is of. Few lines cross few borders, by chance more or fewer than elsewhere.
        lines_alone: Whether there are so many lines that the map's figures must be small by themselves.
    """
    recipe = Recipe()
    step = recipe.side - 2 * recipe.halo
    lines = {
        f'windows of the network begin, every {step}': (step, 0), f'they end, every {step}': (step, recipe.side), 'every 64': (64, 0),
        'blocks of first labels, every 128': (128, 0), 'windows of the map, every 256': (256, 0),
    }  # fmt: skip
    known = labels > 0
    shares = np.bincount(labels[known], minlength=8) / max(1, int(known.sum()))
    print('Shares of the labels: ' + ' '.join(f'{share:.3f}' for share in shares[1:]))
    print('\n| lines | labels, elsewhere = 1 | confidence, elsewhere = 1 | the scene, elsewhere = 1 |\n|---|---|---|---|')
    right = True
    for name, line in lines.items():
        own, sure, scene = (seams(values, known, *line) for values in (labels, confidence, truth))
        print(f'| {name} | {own:.2f} | {sure:.2f} | {scene:.2f} |', flush=True)
        right &= max(own, sure) < MOST_SEAM * (1.0 if lines_alone else scene)
    return right


def ratios(scene: Path, side: int, repeats: int) -> None:
    """Reading, first labels and the spectral angle side by side."""
    prompts = parse_classes(NAMES)
    file = DATA / 'libraries' / 'roberts2017_urban.sli'
    with open_cube(scene) as cube:
        window = Window(cube.grid.rows // 3, cube.grid.cols // 3, min(side, cube.grid.rows // 2), min(side, cube.grid.cols // 2))
        spectral = SpectralProbabilities(cube, prompts)
        blocks = tile(window, 128, 128)
        actions: Dict[str, Callable[[], Any]] = {
            'reading': lambda: [cube.read(block) for block in blocks],
            'first labels': lambda: [spectral.read(block) for block in blocks],
        }
        if file.is_file():
            angle = LibraryProbabilities(cube, prompts, open_library(file))
            actions['spectral angle'] = lambda: [angle.read(block) for block in blocks]
            print(f'{sum(len(names) for names in angle.found.values())} spectra of {file.name} are compared.')
        seconds: Dict[str, List[float]] = {name: [] for name in actions}
        for _ in range(repeats + 1):
            for name, action in actions.items():
                clock = time.process_time()
                action()
                seconds[name].append(time.process_time() - clock)
    print('\n| part | CPU s | pixels/CPU s | first labels = 1 |\n|---|---|---|---|')
    medians = {name: float(np.median(values[1:])) for name, values in seconds.items()}
    for name, value in medians.items():
        print(f'| {name} | {value:.2f} | {window.size / value:,.0f} | {value / medians["first labels"]:.2f} |', flush=True)


def table(starts: Sequence[Start], pixels: int) -> None:
    """Print what each start did, and each stage of all of them together."""
    print('\n| start | wall s | CPU s | peak MB | blocks | epochs | windows | to its end s |\n|---|---|---|---|---|---|---|---|')
    for one in starts:
        print(
            f'| {one.name} | {one.wall:.1f} | {one.cpu:.1f} | {one.peak / 1e6:.0f} | {one.blocks} | {one.epochs} | {one.windows} '
            f'| {one.to_end:.2f} |'
        )
    print('\n| stage | wall s | CPU s | peak MB | pixels | pixels/CPU s |\n|---|---|---|---|---|---|')
    windows = sum(one.windows for one in starts)
    for stage in STAGES[:-1]:
        wall, cpu = (sum(one.stage(stage)[i] for one in starts) for i in (0, 1))
        done = {'First labels': pixels, 'mapping': min(pixels, windows * MAP_SIDE**2)}.get(stage)
        rate = f'{done:,} | {done / cpu:,.0f}' if done and cpu else ' | '
        print(f'| {stage} | {wall:.1f} | {cpu:.1f} | {max(one.peaks.get(stage, 0) for one in starts) / 1e6:.0f} | {rate} |')
    print(flush=True)


# --- what is tried ------------------------------------------------------------------------------------------------------------------------


def small(folder: Path, options: argparse.Namespace) -> bool:
    """A part of the scene, mapped at once and with three kills: whether all that is written is the same."""
    rows, cols = options.small
    scene = folder / 'small.dat'
    truth = write_scene(scene, rows, cols, options.bands, options.interleave)
    blocks, windows = (len(tile(Window(0, 0, rows, cols), side, side)) for side in (128, MAP_SIDE))
    print(f'\n## {rows} × {cols} × {options.bands}: {blocks} blocks, {windows} windows')
    whole = Program(scene, folder / 'whole.tif', folder / 'home-whole', options.threads)
    print('\nWithout interruption:')
    table([whole.start('all')], rows * cols)
    warm_up = Recipe().warm_up
    killed = Program(scene, folder / 'killed.tif', folder / 'home-killed', options.threads)
    starts = [
        killed.start('cancelled amid first labels', lambda b, e, w: b >= blocks // 4, signal.SIGTERM),
        killed.start('killed amid first labels', lambda b, e, w: b >= blocks // 2),
        # After the warm-up each epoch begins with a look back at all that is learned from.
        killed.start('cancelled amid training', lambda b, e, w: e >= warm_up, signal.SIGTERM),
        killed.start('killed amid training', lambda b, e, w: e >= warm_up + 1),
        killed.start('cancelled amid mapping', lambda b, e, w: w >= 1, signal.SIGTERM),
        killed.start('killed amid mapping', lambda b, e, w: w >= windows // 3),
        killed.start('to its end'),
    ]
    print('With kills and cancels:')
    table(starts, rows * cols)
    pairs = [(path, killed.output.with_name(path.name.replace('whole', 'killed'))) for path in sorted(folder.glob('whole*.tif'))]
    same = [bool((gdal.Open(str(a)).ReadAsArray() == gdal.Open(str(b)).ReadAsArray()).all()) for a, b in pairs]
    less = sum(one.blocks for one in starts) == blocks and sum(one.windows for one in starts) == windows
    slowest = max(one.to_end for one in starts if one.name.startswith('cancelled'))
    print('Same bit by bit: ' + ', '.join(f'{a.name} {"yes" if one else "NO"}' for (a, _), one in zip(pairs, same)))
    print(f'Nothing was computed twice: {"yes" if less else "NO"}')
    print(f'A cancel was heard after {slowest:.2f} s at most, end of the program included.')
    return tell_seams(*_layers(whole.output), truth, False) and all(same) and less and slowest < MOST_SECONDS


def large(folder: Path, options: argparse.Namespace, truth: np.ndarray) -> bool:
    """The whole scene, with two kills: whether it stays within the bound, goes on, and has no seams."""
    rows, cols = options.rows, options.cols
    scene = folder / 'large.dat'
    blocks, windows = (len(tile(Window(0, 0, rows, cols), side, side)) for side in (128, MAP_SIDE))
    print(f'\n## {rows} × {cols} × {options.bands}: {blocks} blocks, {windows} windows')
    program = Program(scene, folder / 'large.tif', folder / 'home-large', options.threads)
    some = max(2, round(0.05 * windows))
    last = max(some + 1, round(options.mapped * windows)) - some
    starts = [
        program.start('killed amid first labels', lambda b, e, w: b >= blocks // 2),
        program.start('killed amid mapping', lambda b, e, w: w >= some),
        program.start(
            'to its end' if options.mapped >= 1.0 else f'cancelled at {options.mapped:.0%} of the map',
            lambda b, e, w: options.mapped < 1.0 and w >= last, signal.SIGTERM,
        ),
    ]
    table(starts, rows * cols)
    layers = _layers(program.output) if options.mapped >= 1.0 else program.map_so_far(rows, cols)
    peak = max(one.peak for one in starts)
    going_on = starts[1].blocks == blocks - starts[0].blocks and starts[2].blocks == 0 and starts[2].epochs == 0
    print(f'Peak memory {peak / 1e9:.2f} GB; goes on: {"yes" if going_on else "NO"}')
    for line in starts[-1].said[-2:]:
        print(f'Said at last: {line}')
    return tell_seams(*layers, truth, True) and going_on and peak < BOUND


def main() -> int:
    """Print the tables; 0 where memory, going on and seams are as they should be."""
    options = _options()
    gdal.UseExceptions()
    with tempfile.TemporaryDirectory(prefix='hsi-zero-shot-') as name:
        folder = Path(name)
        right = True
        if 'small' in options.parts:
            right &= small(folder, options)
        if {'ratios', 'large'} & set(options.parts):
            clock, cpu = time.perf_counter(), time.process_time()
            truth = write_scene(folder / 'large.dat', options.rows, options.cols, options.bands, options.interleave)
            made = time.perf_counter() - clock, time.process_time() - cpu
            print(f'\nMaking the scene: {made[0]:.1f} s ({made[1]:.1f} CPU s), {(folder / "large.dat").stat().st_size / 1e9:.2f} GB')
        if 'ratios' in options.parts:
            ratios(folder / 'large.dat', 384, options.repeats)
        if 'large' in options.parts:
            right &= large(folder, options, truth)
    print('As it should be.' if right else 'NOT as it should be.')
    return 0 if right else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--rows', type=int, default=2517)
    parser.add_argument('--cols', type=int, default=2335)
    parser.add_argument('--bands', type=int, default=128)
    parser.add_argument('--small', type=int, nargs=2, default=(600, 500), metavar=('ROWS', 'COLS'))
    parser.add_argument('--interleave', choices=('bsq', 'bil'), default='bsq')
    parser.add_argument('--threads', type=int, default=1)
    parser.add_argument('--mapped', type=float, default=1.0, metavar='0..1', help='share of the large map after which it is cancelled')
    parser.add_argument('--parts', nargs='+', choices=('small', 'ratios', 'large'), default=('small', 'ratios', 'large'))
    parser.add_argument('--repeats', type=int, default=3)
    return parser.parse_args()


if __name__ == '__main__':
    sys.exit(main())
