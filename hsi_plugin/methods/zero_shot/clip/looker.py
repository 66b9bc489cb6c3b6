"""CLIP as what looks through a window: a picture in, scores of the classes' words out; and a count of which words ever win."""

from __future__ import annotations

import threading
from typing import Tuple

import numpy as np
import torch

from ....core.arrays import Array, BoolArray
from ....models.clip.dense import GLOBAL_BIAS, SUMMED
from ....models.clip.model import ClipModel
from ....models.clip.text import MAX, TextBank
from ....models.clip.upsample import Upsampler, logits


class ClipLooker:
    """Scores of windows; ``cos(F(p), t) − 0.3 cos(g, t)`` a word or class, then ``softmax(50 l)`` over the classes.

    Args:
        model: CLIP.
        bank: The classes' words as vectors, on the CPU, where scores are put together wherever CLIP computes.
        upsampler: From patches to pixels.
        attention: Of the last block.

    Attributes:
        crop: Side of the windows: the pictures that the model learned from, in whole patches.
        queries: Scores a pixel.
        classes: Number of classes.
        wins: At how many pixels looked at each phrase of the bank was the best; a pixel counts for every window on it.
    """

    def __init__(self, model: ClipModel, bank: TextBank, upsampler: Upsampler, attention: str = SUMMED) -> None:
        self._model, self._upsampler, self._attention = model, upsampler, attention
        self._bank = bank
        self.crop = max(1, model.native // model.patch) * model.patch
        kept = bank.queries
        self.queries, self.classes = len(kept), len(bank.names)
        # Where synonyms are averaged, the words themselves are asked too, so that their wins can be counted.
        self._asked = kept if bank.reduction == MAX else torch.cat([kept, bank.vectors])
        self.wins = np.zeros(len(bank.phrases), np.int64)
        self._lock = threading.Lock()

    def look(self, picture: Array, valid: BoolArray) -> Array:
        """See :class:`.magnified.Looker`."""
        shown = torch.from_numpy(np.ascontiguousarray(picture, np.float32))[None]
        dense = self._model.dense(shown, self._attention)
        found = logits(dense, self._asked, shown, self._upsampler, GLOBAL_BIAS)[0].float().cpu()
        words = found[-len(self.wins) :].argmax(0).numpy()
        with self._lock:
            self.wins += np.bincount(words[valid], minlength=len(self.wins))
        scores: Array = found[: self.queries].numpy()
        return scores

    def probabilities(self, scores: Array) -> Array:
        """See :class:`.magnified.Looker`."""
        found: Array = self._bank.probabilities(torch.from_numpy(scores)[None])[0].numpy()
        return found

    @property
    def shares(self) -> Tuple[float, ...]:
        """Share of the pixels looked at that each phrase was the best at; zeros before anything was."""
        total = max(1, int(self.wins.sum()))
        return tuple(float(one) / total for one in self.wins)
