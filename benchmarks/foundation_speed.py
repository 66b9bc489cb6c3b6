"""What the starter model costs: features of a cube far larger than the memory it may take, and the estimate of the cost against the count.

Run: `.venv/bin/python benchmarks/foundation_speed.py [--threads 2] [--seconds 60]`. No real data.

A cube of 5,000 × 5,000 × 200 is made as a file full of holes (ENVI, 16 bit, 10 GB that take no disk; every pixel is valid and 0, which is
no cheaper to compute than any other value) and mapped with a model learned on its first pixels, under `--memory 4G`, for so many seconds;
then the job is cancelled. Printed are pixels a second, the peak of the process's memory, and how long the cancel took. The rate is what it
would be to the end: windows are all alike. The second table counts floating-point operations (torch's counter) beside the card's estimate.
"""

from __future__ import annotations

import argparse
import contextlib
import resource
import sys
import tempfile
import threading
import time
from pathlib import Path

import numpy as np
import torch
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

from osgeo import gdal  # noqa: E402

from hsi_plugin.core.bands import Bands  # noqa: E402
from hsi_plugin.core.errors import JobCancelled  # noqa: E402
from hsi_plugin.engine.inline import InlineEngine  # noqa: E402
from hsi_plugin.engine.job import ClassifyJob  # noqa: E402
from hsi_plugin.engine.protocol import Progress  # noqa: E402
from hsi_plugin.models.accelerator import CPU, limit_threads  # noqa: E402
from hsi_plugin.models.backbones.starter import Starter  # noqa: E402
from hsi_plugin.models.checkpoints import load_backbone  # noqa: E402

SIDE, BANDS = 5000, 200
SWEEP = (3, 15, 25, 75, 128, 202, 425)


def main() -> int:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--threads', type=int, default=2)
    parser.add_argument('--seconds', type=float, default=60.0)
    options = parser.parse_args()
    model = load_backbone('starter')
    sweep(model)
    with tempfile.TemporaryDirectory() as folder:
        stream(Path(folder), options.threads, options.seconds)
    return 0


def sweep(model: Starter) -> None:
    """Cost of a pixel for the bands of seven sensors, and speed on one core."""
    limit_threads(1)
    print('| bands | MFLOP a pixel, estimated | counted | pixels/s, one core |')
    print('|---|---|---|---|')
    for count in SWEEP:
        bands = Bands(count, np.linspace(420.0, 2450.0 if count > 100 else 950.0, count))
        encoder = model.fit(bands, 'reflectance')
        values, valid = torch.rand(4, count, 32, 32), torch.ones(4, 32, 32, dtype=torch.bool)
        pixels = 4 * encoder.tiling.cell**2
        with torch.inference_mode(), sdpa_kernel(SDPBackend.MATH), FlopCounterMode(display=False) as counter:
            encoder(values, valid)
        with CPU.inference():
            encoder(values, valid)
            started = time.perf_counter()
            for _ in range(4):
                encoder(values, valid)
        rate = 4 * pixels / (time.perf_counter() - started)
        estimate = model.card.cost(count, pixels).flops
        print(f'| {count} | {estimate / pixels / 1e6:.1f} | {counter.get_total_flops() / pixels / 1e6:.1f} | {rate:,.0f} |', flush=True)


def stream(folder: Path, threads: int, seconds: float) -> None:
    """Map a part of a huge cube, and cancel."""
    cube, labels = folder / 'huge.dat', folder / 'labels.tif'
    with open(cube, 'wb') as file:
        file.truncate(SIDE * SIDE * BANDS * 2)
    waves = ', '.join(f'{w:.1f}' for w in np.linspace(420.0, 2450.0, BANDS))
    (folder / 'huge.hdr').write_text(
        f'ENVI\nsamples = {SIDE}\nlines = {SIDE}\nbands = {BANDS}\nheader offset = 0\nfile type = ENVI Standard\ndata type = 2\n'
        f'interleave = bil\nbyte order = 0\nreflectance scale factor = 10000\nwavelength units = Nanometers\nwavelength = {{{waves}}}\n'
    )
    with open(cube, 'r+b') as file:  # two classes, or nothing could be learned: the first line is brighter to the right
        line = np.tile(np.arange(SIDE, dtype='<i2'), BANDS)
        file.write(line.tobytes())
    truth = np.zeros((1, SIDE), np.uint8)
    truth[0, 0:100:5], truth[0, -100::5] = 1, 2
    raster = gdal.GetDriverByName('GTiff').Create(str(labels), SIDE, SIDE, 1, gdal.GDT_Byte, ['SPARSE_OK=TRUE', 'TILED=YES'])
    raster.GetRasterBand(1).WriteArray(truth)
    raster = None  # closes it
    job = ClassifyJob(
        str(cube), str(folder / 'map.tif'), labels=str(labels), method='foundation', memory='4G', threads=threads, confidence=True
    )
    shares: list[tuple[float, float]] = []

    def tell(event: object) -> None:
        if isinstance(event, Progress) and event.message == 'classifying':
            shares.append((time.perf_counter(), event.fraction))

    with InlineEngine() as engine:
        handle = engine.submit(job, tell)
        threading.Timer(seconds, handle.cancel).start()
        asked = time.perf_counter() + seconds
        with contextlib.suppress(JobCancelled):
            handle.wait()
    late = time.perf_counter() - asked
    (first, low), (last, high) = shares[0], shares[-1]
    done = (high - low) / (0.97 - low) * SIDE * SIDE
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2
    rate = done / (last - first)
    print(f'\n{SIDE:,} × {SIDE:,} × {BANDS}, {threads} threads, memory 4G: {rate:,.0f} pixels/s over {done / 1e6:.2f} Mpixel;')
    print(f'peak of the process {peak:.2f} GB; the cancel took {late:.2f} s.')


if __name__ == '__main__':
    sys.exit(main())
