"""Which foundation model a file of weights belongs to: by its name, else by the names and shapes of what is in it."""

from __future__ import annotations

from pathlib import Path
from typing import Iterable, List, Mapping, Tuple

from torch import Tensor

from ..core.backbones import BackboneCard, WeightFile, find_backbone, list_backbones
from ..core.errors import HsiError, ModelError, ParameterError
from .checkpoints import LEAST_SHARE, containers, inspect
from .torchfiles import read_torch_file
from .weightfiles import is_safetensors, read_checkpoint

Belonging = Tuple[BackboneCard, WeightFile]
# A file may hold a decoder besides what the card counts, and parts of a model share what it counts.
_LEAST_SIZE, _MOST_SIZE = 0.3, 8.0
# What the code of one family may say to the names of another.
_NOT_ITS_OWN = (HsiError, KeyError, IndexError, ValueError, TypeError, AttributeError, RuntimeError)


def recognise(path: Path, name: str = '') -> Belonging:
    """The model and the published file that a file is.

    Args:
        path: The file.
        name: The model, where the user says it; then only the part is searched for.

    Raises:
        ParameterError: There is no such model, or it has no published files.
        ModelError: The file cannot be read, or it cannot be told what it is.
    """
    cards = [find_backbone(name)] if name else list(list_backbones().values())
    possible = [(card, file) for card in cards for file in card.files]
    if name and not possible:
        raise ParameterError(f'{cards[0].title} has no published weights that could be added.', 'See models list.')
    called = [one for one in possible if path.name.lower() in (one[1].name.lower(), one[1].kept.lower())]
    chosen = called or possible
    if len(chosen) > 1 or (not called and not name):
        if not is_safetensors(path):
            read_torch_file(path)  # what is wrong with the file itself is told as such
        chosen = [one for one in chosen if _fits(path, *one)]
    if len(chosen) == 1:
        return chosen[0]
    if not chosen:
        raise ModelError(
            f'{path.name} is not of a model that is known{f" as {name}" if name else ""}: neither its name nor its tensors are.',
            f'The models are {", ".join(_distinct(card.name for card, _ in possible))}; models show NAME tells their files.',
        )
    models = _distinct(card.name for card, _ in chosen)
    if len(models) == 1:
        raise ModelError(
            f'{path.name} could be more than one file of {models[0]}.',
            f'Give it the name that its makers gave it: {", ".join(file.name for _, file in chosen)}.',
        )
    raise ModelError(f'{path.name} could be of more than one model: {", ".join(models)}.', 'Say which it is: --name NAME.')


def states_of(card: BackboneCard, file: WeightFile, tensors: Mapping[str, Tensor]) -> Mapping[str, Mapping[str, Tensor]]:
    """The parts of a model of which one is there."""
    return {**{one.part: {} for one in card.files}, file.part: tensors}


def _fits(path: Path, card: BackboneCard, file: WeightFile) -> bool:
    part = () if is_safetensors(path) else containers(card, file.part)
    try:
        tensors = read_checkpoint(path, part=part)
    except ModelError:
        if not part:
            raise
        return False  # it lacks that model's containers
    size = sum(value.numel() for value in tensors.values())
    if not _LEAST_SIZE * card.parameters / len(card.files) <= size <= _MOST_SIZE * card.parameters:
        return False
    try:
        report = inspect(card, states_of(card, file, tensors), least=0.0)
    except _NOT_ITS_OWN:
        return False
    least = LEAST_SHARE if len(card.files) == 1 else _LEAST_SIZE / len(card.files)
    return report.parameters > 0 and report.share >= least


def _distinct(names: Iterable[str]) -> List[str]:
    return list(dict.fromkeys(names))
