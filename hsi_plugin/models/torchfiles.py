"""Files that `torch.save` wrote, read without running anything in them.

Such a file is a pickle: a small program that may call any function. `torch.load(weights_only=True)` refuses every one but those that make
tensors, and it can be trusted to from torch 2.6 on (CVE-2025-32434), so an older torch is not asked at all. A few classes in which makers
leave their settings are let through, but as empty stand-ins of ours: nothing of theirs is imported, called or kept.
"""

from __future__ import annotations

import re
import struct
import warnings
from collections import OrderedDict
from pathlib import Path
from pickle import UnpicklingError  # nosec B403  # only the error's name: nothing is ever unpickled with that module
from typing import Any, Dict, List, Sequence, Tuple

import torch

from ..core.errors import ModelError

HARMLESS = (
    'argparse.Namespace',  # HyperSIGMA and every MAE
    'numpy.core.multiarray.scalar', 'numpy._core.multiarray.scalar', 'numpy.dtype',  # best losses
    'pathlib.PosixPath', 'pathlib._local.PosixPath',
)
# Lightning's settings; the reader fills nothing but real dictionaries.
_TABLES = tuple(f'{module}.AttributeDict' for module in (
    'pytorch_lightning.utilities.parsing', 'lightning_fabric.utilities.data', 'lightning.fabric.utilities.data',
))
_OLDEST = (2, 6)
_AS_SAFETENSORS = 'Ask for the weights as safetensors, or convert them where you trust them, and add that file.'
_GET_IT_AGAIN = 'Download it again, or copy it again.'
# What torch's reader says to files that are none, are cut short or were made to confuse it: it checks little by itself.
_DAMAGED = (
    UnpicklingError, RuntimeError, EOFError, OSError, AssertionError, AttributeError, KeyError, IndexError, TypeError, ValueError,
    OverflowError, struct.error, RecursionError,
)


class StandIn:
    """What takes the place of an object that is not needed: it accepts whatever makes and fills one, and keeps nothing."""

    def __new__(cls, *given: Any, **named: Any) -> StandIn:  # noqa: D102
        return super().__new__(cls)

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__()

    def __setstate__(self, state: Any) -> None:
        return


def read_torch_file(path: Path, allow: Sequence[str] = ()) -> Any:
    """What a file of `torch.save` holds: dictionaries, lists, numbers and tensors on the CPU.

    The newer kind (a zip) is mapped, so values are read when they are used; the older kind is read whole.

    Args:
        path: The file.
        allow: Dotted names of further classes to let through as :class:`StandIn`.

    Raises:
        ModelError: It wants something called that is not allowed (which is not called), is damaged or no such file, or torch is too old to
            be trusted with it.
    """
    if _version() < _OLDEST:
        raise ModelError(
            f'{path.name} is a file of torch.save, and torch {torch.__version__} cannot read those safely (CVE-2025-32434).',
            _AS_SAFETENSORS,
        )
    if path.suffix == '.safetensors':
        raise ModelError(f'{path.name} is called safetensors and is none.', _GET_IT_AGAIN)
    zipped = _is_zip(path)
    try:
        with torch.serialization.safe_globals(_stand_ins((*HARMLESS, *allow))), warnings.catch_warnings():
            warnings.simplefilter('ignore', UserWarning)  # what torch warns of, the refusal says
            return torch.load(path, map_location='cpu', weights_only=True, mmap=zipped)
    except _DAMAGED as error:
        raise _refusal(path, error) from None  # torch's own words propose to read the file unsafely
    except MemoryError as error:
        raise ModelError(f'{path.name} does not fit into memory.', 'Close other programs, or use a machine with more.') from error


def _refusal(path: Path, error: BaseException) -> ModelError:
    wanted = re.findall(r'GLOBAL ([\w.]*\w)', str(error))
    if wanted:
        return ModelError(
            f'{path.name} wants {wanted[0]} called when it is read. That is not done: it is not needed for weights and may do anything. '
            'Nothing of the file was run.', _AS_SAFETENSORS,
        )
    if 'TorchScript' in str(error):
        return ModelError(f'{path.name} is a program (TorchScript), and only weights are read.', _AS_SAFETENSORS)
    said = str(error).rpartition('WeightsUnpickler error:')[2].strip().splitlines()
    reason = said[0].split('. ')[0][:200].rstrip('.') if said else type(error).__name__
    return ModelError(f'{path.name} is no file of weights, or is damaged ({reason}).', _GET_IT_AGAIN)


def _stand_ins(names: Sequence[str]) -> List[Any]:
    """A class of its own for each name, which torch knows by that name."""
    made: List[Any] = [(OrderedDict, name) for name in _TABLES]
    for name in names:
        module, _, short = name.rpartition('.')
        made.append(type(short, (StandIn,), {'__module__': module, '__qualname__': short}))
    return made


def _is_zip(path: Path) -> bool:
    try:
        with open(path, 'rb') as file:
            return file.read(4) == b'PK\x03\x04'
    except OSError as error:
        raise ModelError(f'{path} cannot be read: {error.strerror or error}.', 'Check its name, place and permissions.') from error


def _version() -> Tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r'\d+', torch.__version__)[:2])


def walk(value: Any) -> Dict[int, torch.Tensor]:
    """All tensors in a tree of dictionaries and lists, by the identity of their objects: none counts twice, and no ring is endless."""
    found: Dict[int, torch.Tensor] = {}
    seen, waiting = set(), [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, torch.Tensor):
            found[id(one)] = one
        elif isinstance(one, (dict, list, tuple, set)) and id(one) not in seen:
            seen.add(id(one))
            waiting.extend(one.values() if isinstance(one, dict) else one)
    return found
