"""Words of classes as vectors, remembered: a hundred sentences a word take a large CLIP most of a second, and preview and map ask alike."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import replace
from typing import Callable, Hashable, Sequence

import torch
from torch import Tensor

from ....core.class_prompts import ClassPrompt
from ....models.clip.model import ClipModel
from ....models.clip.text import TextBank, text_bank

_REMEMBERED = 8
_SENTENCES = 64  # at once: so often a cancel is heard

_known: OrderedDict[Hashable, TextBank] = OrderedDict()
_lock = threading.Lock()


def words_of(
    model: ClipModel, weights: str, prompts: Sequence[ClassPrompt], templates: str, reduction: str, check: Callable[[], None]
) -> TextBank:
    """The vectors of classes, on the CPU.

    Args:
        model: Makes vectors of sentences.
        weights: The hash of its weights.
        prompts: Classes, all with words.
        templates: A set of sentences, or several joined by `+`.
        reduction: What becomes of synonyms.
        check: Called every few sentences; raises to stop.

    Raises:
        ParameterError: There is no such set or reduction.
    """
    key = (weights, tuple((one.name, one.words) for one in prompts), templates, reduction)
    with _lock:
        if key in _known:
            _known.move_to_end(key)
            return _known[key]
    made = text_bank(_Heard(model, check), [one.name for one in prompts], [one.words for one in prompts], templates, reduction)
    bank = replace(made, vectors=made.vectors.float().cpu())
    with _lock:
        _known[key] = bank
        while len(_known) > _REMEMBERED:
            _known.popitem(last=False)
    return bank


class _Heard:
    """A model that can be stopped between sentences."""

    def __init__(self, model: ClipModel, check: Callable[[], None]) -> None:
        self._model, self._check = model, check

    def encode_text(self, phrases: Sequence[str]) -> Tensor:
        found = []
        for start in range(0, len(phrases), _SENTENCES):
            self._check()
            found.append(self._model.encode_text(phrases[start : start + _SENTENCES]))
        return torch.cat(found)
