"""One way to use them all: words to vectors, pictures to vectors of their patches."""

from __future__ import annotations

from pathlib import Path
from typing import List, Optional, Sequence, Tuple, Union

import torch
from torch import Tensor, nn

from ...core.clip_models import CLIP, ClipCard, find_clip
from ...core.errors import ModelError, ParameterError
from ..backbones.base import freeze
from ..batches import is_out_of_memory
from .checkpoints import Opened, open_network
from .dense import SUMMED, Dense, encode, grid_of
from .text import LOGIT_SCALE
from .tokenizer import Tokenizer

_PHRASES_AT_ONCE = 64


class ClipModel:
    """A CLIP or SigLIP, ready to be asked; nothing in it changes any more, so the same question has the same answer.

    Args:
        opened: Card, network and report.
        tokenizer: Of its words.
        device: Where it computes.
    """

    logit_scale_default = LOGIT_SCALE

    def __init__(self, opened: Opened, tokenizer: Tokenizer, device: Union[torch.device, str] = 'cpu') -> None:
        self.card: ClipCard = opened.card
        self.report = opened.report
        self.device = torch.device(device)
        self.network: nn.Module = freeze(opened.network).to(self.device)
        self.patch: int = opened.card.patch
        self.native: int = opened.card.native
        self.mean: Tuple[float, float, float] = opened.card.mean
        self.std: Tuple[float, float, float] = opened.card.std
        self._tokenizer = tokenizer

    @property
    def dimensions(self) -> int:
        """Of its vectors."""
        return self.card.dimensions

    @torch.no_grad()
    def encode_text(self, phrases: Sequence[str]) -> Tensor:
        """Unit vectors ``(n, d)`` of phrases, as they stand.

        Raises:
            ParameterError: There is no phrase.
        """
        if not phrases:
            raise ParameterError('There is nothing to look for.', 'Name a class in words.')
        found: List[Tensor] = []
        for start in range(0, len(phrases), _PHRASES_AT_ONCE):
            tokens = self._tokenizer(phrases[start : start + _PHRASES_AT_ONCE]).to(self.device)
            found.append(self._text(tokens))
        return nn.functional.normalize(torch.cat(found), dim=-1)

    @torch.no_grad()
    def dense(self, pictures: Tensor, attention: str = SUMMED) -> Dense:
        """Features of every patch of pictures, and of each as a whole.

        Args:
            pictures: ``(n, 3, h, w)``, red, green and blue in 0…1; h and w multiples of :attr:`patch`.
            attention: `summed`, `clearclip`, `maskclip` or `plain`; see :mod:`.dense`.

        Raises:
            ParameterError: The pictures cannot be cut into patches, or there is no such attention.
            ModelError: The memory does not suffice.
        """
        grid_of(pictures, self.patch)
        try:
            return encode(self.network, self.card.kind, self.normalise(pictures), attention)
        except RuntimeError as error:
            if is_out_of_memory(error):
                raise ModelError('The memory does not suffice for so many pictures at once.', 'Choose smaller windows.') from error
            raise

    def normalise(self, pictures: Tensor) -> Tensor:
        """Pictures in 0…1 as the network wants them, on its device."""
        given = pictures.to(self.device, torch.float32)
        mean, std = (given.new_tensor(values).reshape(1, 3, 1, 1) for values in (self.mean, self.std))
        return (given - mean) / std

    def _text(self, tokens: Tensor) -> Tensor:
        text = self.network.text_model(input_ids=tokens).pooler_output  # type: ignore[operator]
        # No mask: CLIP looks at what comes before alone, and SigLIP learned with its padding in sight.
        return self.network.text_projection(text) if self.card.kind == CLIP else text  # type: ignore[operator]


def open_clip(
    card_or_folder: Union[ClipCard, str, Path], device: Union[torch.device, str] = 'cpu', tokenizer: Optional[Union[str, Path]] = None
) -> ClipModel:
    """Open a model from files; nothing is fetched, and nothing in them is run.

    Args:
        card_or_folder: What :func:`hsi_plugin.core.clip_models.find_clip` gives, or takes.
        device: Where it is to compute.
        tokenizer: The folder of its tokenizer, where that is not beside it.

    Raises:
        ParameterError: There is no such model.
        ModelError: Files are missing or damaged, are another network's, or this environment has no transformers.
    """
    card = card_or_folder if isinstance(card_or_folder, ClipCard) else find_clip(card_or_folder)
    opened = open_network(card)
    words = Tokenizer.open(opened.card, Path(tokenizer) if tokenizer else None, opened.context, opened.end)
    return ClipModel(opened, words, device)
