"""Running a network over many items on a device whose memory may run out, without losing an item and without asking the user.

The first batch size comes from the memory that is free and from what one item was measured to take. Where that was too bold (others use
the card too), the batch is halved and the work goes on from the item that it was at; where even a small batch does not fit, the network
moves to the CPU, the user is told so once, and the work goes on there. The order of the items, and so the results, stay the same.
"""

from __future__ import annotations

from typing import Any, Callable, List, Optional, Sequence

import torch
from torch import Tensor, nn

from ..core.errors import EngineError
from .accelerator import CPU, Accelerator, release

_SHARE = 0.5  # of the free memory: kernels want workspace, and the desktop draws on the same card
_CPU_BYTES = 64 << 20  # where nobody set a bound; larger batches are no faster there
_OUT_OF_MEMORY = getattr(torch, 'OutOfMemoryError', torch.cuda.OutOfMemoryError)
# What CUDA's libraries, Apple's and the CPU's allocator say without a type of their own.
_WORDS = ('out of memory', 'alloc_failed', "can't allocate memory", 'not enough memory')


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an error says that memory ran out."""
    if isinstance(error, (_OUT_OF_MEMORY, MemoryError)):
        return True
    return isinstance(error, RuntimeError) and any(words in str(error).lower() for words in _WORDS)


def item_bytes(network: nn.Module, example: Tensor, training: bool = False) -> int:
    """What one item takes while it passes through a network, measured by what its layers give.

    Args:
        network: The network.
        example: One item, shape ``(1, …)``.
        training: Whether gradients will be asked for: then all that layers give is kept, and as much again for its gradients.
    """
    sizes: List[int] = [example.numel() * 4]

    def note(layer: nn.Module, given: Any, result: Any) -> None:
        if isinstance(result, Tensor):
            sizes.append(result.numel() * 4)

    hooks = [layer.register_forward_hook(note) for layer in network.modules()]
    try:
        with torch.inference_mode():
            network(example.to(next(network.parameters()).device))
    finally:
        for hook in hooks:
            hook.remove()
    return 2 * sum(sizes) if training else 4 * max(sizes)


class Batches:
    """A network on a device, run in batches that fit.

    Args:
        network: The network; it is moved to the device.
        accelerator: The device to begin with.
        each: Bytes of one item, see :func:`item_bytes`.
        most: The largest batch that is of use.
        least: Where a batch of so many does not fit, the device is given up.
        memory: Bytes that a batch may take on the CPU; None for a modest amount.
        tell: Takes a sentence for the user.
        optimiser: Moves along with the network, if there is one.
    """

    def __init__(
        self,
        network: nn.Module,
        accelerator: Accelerator,
        each: int,
        most: int,
        least: int = 1,
        memory: Optional[int] = None,
        tell: Optional[Callable[[str], None]] = None,
        optimiser: Optional[torch.optim.Optimizer] = None,
    ) -> None:
        self.network = network
        self.accelerator = accelerator
        self.device = accelerator.name
        self._each, self._most, self._least, self._memory = max(1, each), most, max(1, least), memory
        self._tell = tell
        self._optimiser = optimiser
        self.size = 0
        if not self._fits(lambda: self._settle(accelerator)):
            self._give_up()

    def follow(self, optimiser: torch.optim.Optimizer) -> None:
        """Let another optimiser of the same network move along from here on."""
        self._optimiser = optimiser

    def run(
        self, function: Callable[[Tensor], Any], count: int, take: Callable[[int, int], Tensor], put: Callable[[int, int, Any], None]
    ) -> None:
        """Run items through a function of the network, in order, each exactly once.

        Args:
            function: From a batch on the device to a result.
            count: Number of items.
            take: The items from one number to another, on the CPU.
            put: Takes the result of the items from one number to another, and copies it off the device.
        """
        start = 0
        while start < count:
            stop = min(start + self.size, count)

            def work(start: int = start, stop: int = stop) -> None:
                put(start, stop, function(take(start, stop).to(self.accelerator.device)))

            if self._fits(work):
                start = stop
            else:
                self._make_room(stop - start)

    def accumulate(self, loss: Callable[..., Tensor], items: Sequence[Tensor]) -> float:
        """One training step's gradients, of a loss that is a sum over items.

        The gradients of parts add up to those of the whole, but for rounding: a step that ran out is begun again in smaller parts.

        Args:
            loss: From equally long parts of the items, on the device, to the sum of their losses over the number of *all* items.
            items: On the CPU, each of shape ``(n, …)``.

        Returns:
            The loss of the whole batch.
        """
        count = len(items[0])
        while True:
            self.network.zero_grad(set_to_none=True)
            total, start, size = 0.0, 0, min(self.size, count)
            while start < count:
                sums: List[float] = []

                def work(parts: Sequence[Tensor] = [one[start : start + size] for one in items], sums: List[float] = sums) -> None:
                    sums.append(self._backward(loss, parts))

                if not self._fits(work):
                    break
                total, start = total + sums[0], start + size
            if start >= count:
                return total
            self.network.zero_grad(set_to_none=True)
            self._make_room(size)

    def _backward(self, loss: Callable[..., Tensor], parts: Sequence[Tensor]) -> float:
        value = loss(*(part.to(self.accelerator.device) for part in parts))
        value.backward()  # type: ignore[no-untyped-call]
        return float(value.detach().cpu())

    def _fits(self, work: Callable[[], None]) -> bool:
        """Do something; False where memory ran out. The error is gone when this returns, and with it what its traceback held."""
        try:
            work()
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            return False
        return True

    def _make_room(self, tried: int) -> None:
        """Halve the batch, or where it is small already, move to the CPU.

        Raises:
            EngineError: The CPU's memory ran out too.
        """
        release()
        if tried > self._least:
            self.size = max(self._least, tried // 2)
            return
        if self.accelerator.kind == 'cpu':
            raise EngineError('The memory of this computer ran out.', 'Close other programs, or give less memory or fewer threads.')
        self._give_up()

    def _give_up(self) -> None:
        """Leave the device for the CPU, and say so."""
        left = self.accelerator.name
        self._settle(CPU)
        self.device = f'{left}, then {CPU.name}'
        release()
        if self._tell is not None:
            self._tell(f'The memory of {left} ran out; the work goes on on the CPU, more slowly.')

    def _settle(self, accelerator: Accelerator) -> None:
        """Move everything to a device, and size the batch by its memory."""
        self.accelerator = accelerator
        self.network.to(accelerator.device)
        for state in self._optimiser.state.values() if self._optimiser is not None else ():
            for name, value in state.items():
                if isinstance(value, Tensor) and value.dim() > 0:  # AdamW's counter of steps stays on the CPU
                    state[name] = value.to(accelerator.device)
        free = accelerator.free_bytes()
        room = (self._memory or _CPU_BYTES) if free is None else int(free * _SHARE)
        self.size = max(self._least, min(self._most, room // self._each))
