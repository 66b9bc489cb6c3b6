"""Files of weights: which tensors are in one, and how they are kept.

Safetensors are mapped by :mod:`.tensors`; what `torch.save` wrote is read by :mod:`.torchfiles`, and of its containers only the one with
the weights is kept: an optimiser's moments are two thirds of many a file. What is kept on the user's machine is always safetensors.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Tuple, Union

import torch
from torch import Tensor

from ..core.errors import ModelError
from .tensors import read_tensor_file
from .torchfiles import read_torch_file, walk

# Where makers put the weights inside their files, the most telling first (a teacher is the average that is meant to be used).
CONTAINERS = ('model', 'state_dict', 'model_state_dict', 'teacher', 'student', 'module', 'network', 'net', 'encoder', 'backbone')
WRONG_FILE = 'It may be a file of another model or of another size of it; see models show for where the right one is.'
_DTYPES = {
    torch.float64: 'F64', torch.float32: 'F32', torch.float16: 'F16', torch.bfloat16: 'BF16', torch.int64: 'I64', torch.int32: 'I32',
    torch.int16: 'I16', torch.int8: 'I8', torch.uint8: 'U8', torch.bool: 'BOOL',
}


@dataclass(frozen=True)
class Checkpoint:
    """What a file of weights held.

    Args:
        tensors: The weights by name.
        kept_bytes: Their size.
        dropped_bytes: The size of tensors that are no weights: an optimiser's moments, another network's copy.
        dropped: Names of what was dropped, as they stand in the file.
    """

    tensors: Dict[str, Tensor]
    kept_bytes: int
    dropped_bytes: int = 0
    dropped: Tuple[str, ...] = ()

    @property
    def dropped_share(self) -> float:
        """The share of all values' bytes that was dropped."""
        return self.dropped_bytes / max(self.kept_bytes + self.dropped_bytes, 1)


def read_checkpoint(path: Union[str, Path], allow: Sequence[str] = (), part: Sequence[str] = ()) -> Dict[str, Tensor]:
    """The weights in a file, by name; see :func:`open_checkpoint`."""
    return open_checkpoint(path, allow, part).tensors


def open_checkpoint(path: Union[str, Path], allow: Sequence[str] = (), part: Sequence[str] = ()) -> Checkpoint:
    """Read the weights in a file, in the type that it holds (of safetensors, bfloat16 becomes float32); nothing in it is run.

    Args:
        path: Safetensors, or a file of `torch.save`, told apart by content.
        allow: Dotted names of classes in such a file that are not needed, besides those that are known.
        part: Names of the containers to descend into, one below the other; empty to look for the usual ones. (Safetensors know none.)

    Raises:
        ModelError: The file is damaged, wants code run, holds no weights, or has no such container.
    """
    path = Path(path)
    if is_safetensors(path):
        arrays, _ = read_tensor_file(path)
        try:
            tensors = {name: torch.from_numpy(array) for name, array in arrays.items()}
        except TypeError as error:
            raise ModelError(f'{path.name} holds values of a type that torch does not know: {error}.', 'Export it as float32.') from error
        return Checkpoint(tensors, _bytes(tensors.values()))
    whole = read_torch_file(path, allow)
    chosen, dropped = _descend(path, whole, tuple(part))
    tensors = {str(name): value.detach() for name, value in chosen.items() if _is_plain(value)}
    if not tensors:
        raise ModelError(f'{path.name} holds no weights.', 'Choose another file; see models show for where the right one is.')
    dropped += [str(name) for name, value in chosen.items() if not _is_plain(value)]
    kept, everything = _bytes(tensors.values()), _bytes(walk(whole).values())
    if kept > 4 * path.stat().st_size + (1 << 20):  # a few values that claim to be many
        raise ModelError(f'{path.name} is damaged: {kept} bytes of weights in a file of {path.stat().st_size}.', 'Download it again.')
    return Checkpoint(tensors, kept, max(everything - kept, 0), tuple(dropped))


def is_safetensors(path: Path) -> bool:
    """Whether a file begins as safetensors do: the length of a header, and a brace.

    Raises:
        ModelError: It cannot be read.
    """
    try:
        with open(path, 'rb') as file:
            start = file.read(9)
    except OSError as error:
        raise ModelError(f'{path} cannot be read: {error.strerror or error}.', 'Check its name, place and permissions.') from error
    return len(start) == 9 and start[8:] == b'{' and int.from_bytes(start[:8], 'little') <= path.stat().st_size


def write_weights(
    path: Path, tensors: Mapping[str, Tensor], metadata: Mapping[str, str], check_cancelled: Callable[[], None] = lambda: None
) -> None:
    """Write tensors as safetensors, one after the other, so that mapped ones are never all in memory; the caller makes it atomic.

    Raises:
        ModelError: A tensor has a type that the format does not know.
    """
    header: Dict[str, Any] = {'__metadata__': dict(metadata)}
    position = 0
    for name, value in sorted(tensors.items()):
        if value.dtype not in _DTYPES:
            raise ModelError(f'Weights of type {value.dtype} ("{name}") cannot be kept.', 'Ask for them as float32.')
        size = value.numel() * value.element_size()
        header[name] = {'dtype': _DTYPES[value.dtype], 'shape': list(value.shape), 'data_offsets': [position, position + size]}
        position += size
    text = json.dumps(header, separators=(',', ':'), sort_keys=True).encode('utf-8')
    text += b' ' * (-len(text) % 8)
    with open(path, 'wb') as file:
        file.write(len(text).to_bytes(8, 'little') + text)
        for _, value in sorted(tensors.items()):
            check_cancelled()
            file.write(value.contiguous().reshape(-1).view(torch.uint8).numpy().data)


def strip_prefix(tensors: Mapping[str, Tensor], prefix: str = 'module.') -> Dict[str, Tensor]:
    """The same under names without a beginning that all of them have, such as DataParallel's; unchanged where one lacks it."""
    if not all(name.startswith(prefix) for name in tensors):
        return dict(tensors)
    return {name[len(prefix) :]: value for name, value in tensors.items()}


def below(tensors: Mapping[str, Tensor], prefix: str) -> Dict[str, Tensor]:
    """Those whose names begin so, under names without that beginning."""
    return {name[len(prefix) :]: value for name, value in tensors.items() if name.startswith(prefix)}


def _descend(path: Path, value: Any, part: Tuple[str, ...]) -> Tuple[Mapping[Any, Any], List[str]]:
    """The table of weights in what a file holds, and names of what was left behind on the way."""
    dropped: List[str] = []
    names = list(part)
    while isinstance(value, dict):
        inner = [str(key) for key, one in value.items() if isinstance(one, dict) and walk(one)]
        if names:
            wanted: Optional[str] = names.pop(0)
            if wanted not in inner:
                there = ', '.join(map(str, list(value)[:20])) or 'nothing'
                raise ModelError(f'{path.name} has no "{wanted}"; it has {there}.', WRONG_FILE)
        elif part:
            wanted = None
        else:
            wanted = next((name for name in CONTAINERS if name in inner), None)
            if wanted is None and len(inner) == 1 and not any(_is_plain(one) for one in value.values()):
                wanted = inner[0]
        if wanted is None:
            return value, dropped
        dropped += [str(key) for key in value if key != wanted]
        value = value[wanted]
    raise ModelError(f'{path.name} holds no table of weights.', 'Choose another file; see models show for where the right one is.')


def _is_plain(value: Any) -> bool:
    return isinstance(value, Tensor) and value.layout == torch.strided and not value.is_quantized and value.device.type == 'cpu'


def _bytes(values: Any) -> int:
    return sum(value.numel() * value.element_size() for value in values if value.layout == torch.strided)
