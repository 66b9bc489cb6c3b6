"""The selective scan against the loop that defines it, and what the network of stage 2 costs: seconds, and the peak of memory.

Run: `.venv/bin/python benchmarks/selective_scan.py [--threads 2] [--sides 64 96 128 256 512]`; needs torch. No real data.

First table: 32 channels of 16 states, as the network has them at its finest level. Where a loop over the whole length would take long, it
is timed over its first 8,192 steps and its time multiplied. The memory is that of the chunked scan beyond torch and the arguments. Second
table: the whole network at 102 bands and 9 classes, one step of training (scores, loss, gradients, Adam) and one inference, and the peak
of the process with the cube inside it. Every row runs in a process of its own, for the peak of a process never falls. Seconds are the least
of the repetitions: on a machine with other work they come nearest to what the code costs.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Callable, Dict, List

REPOSITORY = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(REPOSITORY))

import torch  # noqa: E402

from hsi_plugin.models.accelerator import limit_threads  # noqa: E402
from hsi_plugin.models.mamba.network import MambaHSIShape, build_mamba  # noqa: E402
from hsi_plugin.models.mamba.scan import selective_scan, sequential_scan  # noqa: E402

CHANNELS, STATES = 32, 16
LENGTHS = (4096, 65_536, 262_144)
LOOP = 8192  # steps that the loop is timed over
BANDS, CLASSES = 102, 9
GIGABYTE = 2**20  # in the kilobytes of ru_maxrss


def main() -> int:
    """Print both tables, or measure one row of them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--threads', type=int, default=2)
    parser.add_argument('--repeat', type=int, default=3)
    parser.add_argument('--lengths', type=int, nargs='*', default=LENGTHS)
    parser.add_argument('--sides', type=int, nargs='*', default=(64, 96, 128, 256, 512))
    parser.add_argument('--row', nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    limit_threads(options.threads)
    if options.row:
        what, size = options.row
        measure = {'loop': loop, 'scan': chunked, 'train': train, 'infer': infer}[what]
        print(json.dumps(measure(int(size), options.repeat)))
        return 0

    def row(what: str, size: int) -> Dict[str, float]:
        command = [sys.executable, __file__, '--threads', str(options.threads), '--repeat', str(options.repeat), '--row', what, str(size)]
        found: Dict[str, float] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        return found

    print(f'Threads: {options.threads}. In brackets with gradients.\n')
    print('| steps | loop, s | chunked, s | ratio | peak, MB |\n|---|---|---|---|---|')
    for length in options.lengths:
        a, b = row('loop', min(length, LOOP)), row('scan', length)
        times = length / min(length, LOOP)
        values, gradients = (times * a[name] for name in ('values', 'gradients'))
        note = '' if times == 1 else f' from {LOOP:,} steps'
        print(
            f'| {length:,} | {values:.2f} ({gradients:.2f}){note} | {b["values"]:.3f} ({b["gradients"]:.3f}) '
            f'| {values / b["values"]:.0f} ({gradients / b["gradients"]:.0f}) | {1024 * b["peak_values"]:.0f} ({1024 * b["peak"]:.0f}) |',
            flush=True,
        )
    print('\n| side, pixels | training step, s | of these forwards | peak, GB | inference, s | peak, GB |\n|---|---|---|---|---|---|')
    for side in options.sides:
        a, b = row('train', side), row('infer', side)
        print(
            f'| {side} | {a["step"]:.3f} | {a["forward"]:.3f} | {a["peak"]:.2f} | {b["inference"]:.3f} | {b["peak"]:.2f} |', flush=True
        )
    return 0


def arguments(length: int) -> List[Any]:
    """Sequences as the network begins with them: step sizes about 0.01, rates -1 to -16."""
    random = torch.Generator().manual_seed(0)
    u, delta = (torch.randn(1, length, CHANNELS, generator=random) for _ in range(2))
    B, C = (torch.randn(1, length, STATES, generator=random) for _ in range(2))
    rates = -torch.arange(1.0, STATES + 1.0).repeat(CHANNELS, 1)
    return [v.requires_grad_() for v in (u, torch.nn.functional.softplus(delta - 4.6), rates, B, C, torch.ones(CHANNELS))]


def least(function: Callable[[], object], repeat: int) -> float:
    """Seconds of the quickest repetition."""
    seconds = []
    for _ in range(repeat):
        started = time.perf_counter()
        function()
        seconds.append(time.perf_counter() - started)
    return min(seconds)


def peak() -> float:
    """The most memory that this process had, in GB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / GIGABYTE


def timed(scan: Callable[..., torch.Tensor], length: int, repeat: int) -> Dict[str, float]:
    """Seconds of values and of values with gradients; memory beyond torch and the arguments."""
    given = arguments(length)
    before = peak()

    def values() -> None:
        with torch.inference_mode():
            scan(*given)

    def gradients() -> None:
        torch.autograd.grad(scan(*given).sum(), given)

    plain = least(values, repeat)
    peak_values = peak() - before
    return {'values': plain, 'gradients': least(gradients, repeat), 'peak_values': peak_values, 'peak': peak() - before}


def loop(length: int, repeat: int) -> Dict[str, float]:
    """The loop."""
    return timed(sequential_scan, length, repeat)


def chunked(length: int, repeat: int) -> Dict[str, float]:
    """The two passes over chunks."""
    return timed(selective_scan, length, repeat)


def train(side: int, repeat: int) -> Dict[str, float]:
    """Steps of training on one tile."""
    torch.manual_seed(0)
    network = build_mamba(MambaHSIShape(BANDS, CLASSES))
    optimiser = torch.optim.Adam(network.parameters(), 1e-3)
    cubes, truth = torch.rand(1, BANDS, side, side), torch.randint(0, CLASSES, (1, side, side))
    forward: List[float] = []

    def step() -> None:
        started = time.perf_counter()
        optimiser.zero_grad()
        scores = network(cubes)
        forward.append(time.perf_counter() - started)
        torch.nn.functional.cross_entropy(scores, truth).backward()
        optimiser.step()

    step()
    return {'step': least(step, max(repeat, 3)), 'forward': min(forward), 'peak': peak()}


def infer(side: int, repeat: int) -> Dict[str, float]:
    """Inference of one tile."""
    network, cubes = build_mamba(MambaHSIShape(BANDS, CLASSES)).eval(), torch.rand(1, BANDS, side, side)
    with torch.inference_mode():
        network(cubes)
        return {'inference': least(lambda: network(cubes), repeat), 'peak': peak()}


if __name__ == '__main__':
    sys.exit(main())
