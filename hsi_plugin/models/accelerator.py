"""Which device a network computes on, and how much of it: the only place that asks torch about hardware.

Imports torch, so it is imported only in a worker, by a method that needs it.

A device counts as there when a small kernel really ran on it: drivers and builds of torch that do not fit each other list cards which fail
at their first multiplication. Randomness is drawn on the CPU wherever this project draws any, so that a seed means the same on every
device.

Mixed precision: on NVIDIA cards from compute capability 7 on, which have units for it, inference multiplies in float16. Of the two half
types it is the one with 11 bits of mantissa: it changed the class of 0.05 % of the pixels, bfloat16 with its 8 bits that of 0.5 %, more
than the 0.1 % that a map may differ from the CPU's (docs/FIGURES.md). Its short range is no harm to networks that clip their
standardised input and normalise inside. Training, the CPU and Apple's chips compute in float32.
"""

from __future__ import annotations

import contextlib
import gc
import os
import re
from dataclasses import dataclass, replace
from typing import Any, ContextManager, List, Optional

import torch

from ..core.errors import ParameterError

_ASKED = re.compile(r'auto|cpu|cuda(:\d+)?|mps')
_HALF_FROM = 7  # compute capability: tensor cores
# Without it the sums of cuBLAS may differ from run to run; it is read once, at the first multiplication.
os.environ.setdefault('CUBLAS_WORKSPACE_CONFIG', ':4096:8')


@dataclass(frozen=True)
class Accelerator:
    """A device that works.

    Args:
        name: What records and messages call it, such as `cuda:0 NVIDIA RTX A4000`.
        device: torch's device.
        kind: `cpu`, `cuda` or `mps`. (Tests let a CPU play the part of a card.)
        half: The type that inference multiplies in; None for float32.
    """

    name: str
    device: torch.device
    kind: str
    half: Optional[torch.dtype] = None

    def free_bytes(self) -> Optional[int]:
        """Memory that is free on the device now, measured; None for the CPU, where the memory budget of a job decides."""
        if self.kind == 'cuda' and self.device.type == 'cuda':
            free = int(torch.cuda.mem_get_info(self.device)[0])
            # What torch keeps for itself without using it is as good as free.
            return free + torch.cuda.memory_reserved(self.device) - torch.cuda.memory_allocated(self.device)
        if self.kind == 'mps' and self.device.type == 'mps':
            return max(0, int(torch.mps.recommended_max_memory()) - int(torch.mps.current_allocated_memory()))
        return None

    def inference(self) -> ContextManager[Any]:
        """The context that inference runs in: no gradients, and mixed precision where the device has it."""
        stack = contextlib.ExitStack()
        stack.enter_context(torch.inference_mode())
        if self.half is not None:
            stack.enter_context(torch.autocast(self.device.type, dtype=self.half))
        return stack

    def exact(self) -> Accelerator:
        """The same device in float32."""
        return replace(self, half=None)


CPU = Accelerator('cpu', torch.device('cpu'), 'cpu')


def choose(device: str = 'auto') -> Accelerator:
    """The device to compute on.

    Args:
        device: `auto` for the best that works (a card by NVIDIA, an Apple chip, the CPU; or what $HSI_DEVICE says), `cpu`, `cuda[:N]` or
            `mps`.

    Raises:
        ParameterError: There is no such device, or it does not work; the message says what there is.
    """
    asked = (device if device != 'auto' else os.environ.get('HSI_DEVICE', '').strip()) or 'auto'
    if not _ASKED.fullmatch(asked):
        raise ParameterError(f'There is no device "{asked}".', 'Give auto, cpu, cuda, cuda:N or mps.')
    if asked == 'cpu':
        return CPU
    if asked == 'auto':
        return next((found for found in map(_try, ('cuda:0', 'mps')) if found is not None), CPU)
    found = _try('cuda:0' if asked == 'cuda' else asked)
    if found is None:
        here = [one.name for one in available()]
        raise ParameterError(f'There is no working device "{asked}" here.', f'Give one of: {", ".join(["auto", *here])}.')
    return found


def available() -> List[Accelerator]:
    """All devices that work, the best first; the CPU is the last."""
    count = torch.cuda.device_count() if torch.cuda.is_available() else 0
    found = [_try(name) for name in (*(f'cuda:{i}' for i in range(count)), 'mps')]
    return [*(one for one in found if one is not None), CPU]


def _try(name: str) -> Optional[Accelerator]:
    """The device of a name, if a small kernel runs on it."""
    kind = name.partition(':')[0]
    try:
        device = torch.device(name)
        if not _listed(device):
            return None
        probe = torch.arange(16.0).reshape(1, 4, 4).to(device)
        product = torch.nn.functional.conv1d(probe @ probe, torch.ones(2, 4, 3, device=device))
        if float(product.sum().cpu()) <= 0.0:
            return None
        return Accelerator(f'{name} {_title(device)}'.strip(), device, kind, _half(device))
    except (RuntimeError, AssertionError, OSError):  # what torch raises of drivers, missing kernels and builds without the device
        return None


def _listed(device: torch.device) -> bool:
    if device.type == 'cuda':
        return torch.cuda.is_available() and (device.index or 0) < torch.cuda.device_count()
    return bool(torch.backends.mps.is_available())


def _title(device: torch.device) -> str:
    return torch.cuda.get_device_name(device) if device.type == 'cuda' else ''


def _half(device: torch.device) -> Optional[torch.dtype]:
    if device.type != 'cuda' or torch.cuda.get_device_capability(device)[0] < _HALF_FROM:
        return None
    return torch.float16


def limit_threads(threads: Optional[int]) -> None:
    """Hold torch to so many threads: with more than free cores a training step was measured eight times slower.

    Args:
        threads: Cores to use; None leaves what the process was started with (`engine.device.limits`).
    """
    if threads is not None and torch.get_num_threads() != threads:
        torch.set_num_threads(max(1, threads))
    # Operations side by side gain nothing here; torch allows to say so once, before its first parallel work.
    if torch.get_num_interop_threads() != 1:
        with contextlib.suppress(RuntimeError):
            torch.set_num_interop_threads(1)


def make_repeatable(seed: int) -> None:
    """Start torch's own random numbers, and prefer algorithms that give the same sums every time where they cost nothing."""
    torch.manual_seed(seed)
    torch.backends.cudnn.benchmark = False  # it would choose an algorithm by the clock
    torch.backends.cudnn.allow_tf32 = False  # float32 means all of its digits, as on the CPU
    torch.use_deterministic_algorithms(True, warn_only=True)
    torch.utils.deterministic.fill_uninitialized_memory = False  # type: ignore[attr-defined]  # costs time, and nothing here reads what it did not write


def release() -> None:
    """Give the memory of graphics cards back to the others; does nothing where there is none."""
    gc.collect()  # a network in a cycle of references would stay
    if torch.cuda.is_available() and torch.cuda.is_initialized():
        torch.cuda.empty_cache()
    if torch.backends.mps.is_available():
        torch.mps.empty_cache()
