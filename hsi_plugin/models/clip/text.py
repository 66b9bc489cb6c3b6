"""Classes in words as vectors to compare pictures with: phrases in many sentences, synonyms, and whether the words are any good.

A phrase is put into many sentences ("a photo of a …"), each becomes a unit vector, and the unit vector of their mean stands for the phrase
(Radford et al. 2021, ICML, section 3.1.4). A class may have several phrases. `average` makes one vector of them; `max` keeps all, and the
one that looks most alike speaks for the class, as in SegEarth-OV, but probabilities are brought back to a sum of 1.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Dict, List, Protocol, Sequence, Tuple

import torch
from torch import Tensor, nn

from ...core.errors import ModelError, ParameterError
from ...core.places import resources

AVERAGE, MAX = 'average', 'max'
REDUCTIONS = (AVERAGE, MAX)
IMAGENET, AERIAL = 'imagenet', 'aerial'
LOGIT_SCALE = 50.0  # of SegEarth-OV's softmax, whatever temperature a network was trained with
SAME = 0.9  # cosine of two phrases above which they mean nearly the same to the model


class TextEncoder(Protocol):
    """What makes unit vectors of phrases: :class:`~hsi_plugin.models.clip.model.ClipModel`."""

    def encode_text(self, phrases: Sequence[str]) -> Tensor:
        """Unit vectors ``(n, d)``."""


@lru_cache(maxsize=1)
def template_sets() -> Dict[str, Tuple[str, ...]]:
    """The sets of sentences, by name; `{}` stands for the phrase.

    Raises:
        ModelError: The file of them is damaged.
    """
    path = resources() / 'clip' / 'templates.json'
    try:
        found = {str(name): tuple(str(one) for one in part['templates']) for name, part in json.loads(path.read_text('utf-8')).items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelError(f'The file {path} is damaged: {error}.', 'Install the plugin again.') from error
    wrong = next((one for part in found.values() for one in part if one.count('{}') != 1), None)
    if wrong is not None or not all(found.values()):
        raise ModelError(f'The file {path} is damaged: "{wrong}" has no place for a phrase.', 'Install the plugin again.')
    return found


def templates_of(name: str) -> Tuple[str, ...]:
    """A set of sentences; several are joined by `+`, as in `imagenet+aerial`.

    Raises:
        ParameterError: There is no such set.
    """
    known = template_sets()
    parts = [part.strip() for part in name.split('+')]
    if not all(part in known for part in parts):
        raise ParameterError(f'There is no set of sentences "{name}".', f'The sets are {", ".join(known)}; join them with +.')
    return tuple(dict.fromkeys(one for part in parts for one in known[part]))


def embed(model: TextEncoder, phrases: Sequence[str], templates: Sequence[str]) -> Tensor:
    """Unit vectors ``(n, d)`` of phrases, each the mean over its sentences.

    ``t = normalise( mean_j normalise( E(sentence_j(phrase)) ) )``

    Args:
        model: Makes unit vectors of sentences.
        phrases: What to look for.
        templates: Sentences with `{}` for the phrase.
    """
    said = [template.replace('{}', phrase) for phrase in phrases for template in templates]
    vectors = nn.functional.normalize(model.encode_text(said), dim=-1).unflatten(0, (len(phrases), len(templates)))
    return nn.functional.normalize(vectors.mean(1), dim=-1)


@dataclass(frozen=True)
class TextBank:
    """All words of all classes as vectors.

    Args:
        names: Of the classes.
        phrases: What is looked for, synonyms of a class one after the other, none twice.
        owners: For each phrase the number of its class.
        vectors: Of the phrases, ``(p, d)``, unit vectors.
        reduction: `average` or `max`: what becomes of synonyms.
    """

    names: Tuple[str, ...]
    phrases: Tuple[str, ...]
    owners: Tuple[int, ...]
    vectors: Tensor
    reduction: str = AVERAGE

    @property
    def queries(self) -> Tensor:
        """What pictures are compared with, ``(q, d)``, unit vectors: of the classes for `average`, of the phrases for `max`."""
        if self.reduction == MAX:
            return self.vectors
        sums = torch.zeros(len(self.names), self.vectors.shape[1], dtype=self.vectors.dtype, device=self.vectors.device)
        return nn.functional.normalize(sums.index_add(0, self._owners, self.vectors), dim=-1)

    @property
    def query_names(self) -> Tuple[str, ...]:
        """What each query is called: the class for `average`, the phrase for `max`."""
        return self.phrases if self.reduction == MAX else self.names

    def class_logits(self, logits: Tensor) -> Tensor:
        """Of queries ``(n, q, h, w)`` to classes ``(n, k, h, w)``.

        The greatest of a class's logits stands for it: after a softmax over the classes that is the same as the greatest of the
        probabilities of all queries, brought back to a sum of 1.
        """
        if self.reduction == AVERAGE:
            return logits
        return torch.stack([logits[:, self._owners == number].amax(1) for number in range(len(self.names))], 1)

    def probabilities(self, logits: Tensor, scale: float = LOGIT_SCALE) -> Tensor:
        """``softmax(scale · logits)`` over the classes, ``(n, k, h, w)``; sums to 1."""
        return torch.softmax(scale * self.class_logits(logits), 1)

    @property
    def _owners(self) -> Tensor:
        return torch.tensor(self.owners, dtype=torch.long, device=self.vectors.device)


def text_bank(
    model: TextEncoder, names: Sequence[str], words: Sequence[Sequence[str]], templates: str = IMAGENET, reduction: str = AVERAGE
) -> TextBank:
    """Vectors of classes.

    Args:
        model: Makes unit vectors of sentences.
        names: Of the classes.
        words: The synonyms of each class; said twice counts once.
        templates: A set of sentences, or several joined by `+`.
        reduction: `average` or `max`.

    Raises:
        ParameterError: A class has no words, or there is no such set or reduction.
    """
    if reduction not in REDUCTIONS:
        raise ParameterError(f'Synonyms cannot be joined by "{reduction}".', f'Choose {" or ".join(REDUCTIONS)}.')
    phrases: List[str] = []
    owners: List[int] = []
    for number, said in enumerate(words):
        once = list(dict.fromkeys(' '.join(word.split()).casefold() for word in said if word.strip()))
        if not once:
            raise ParameterError(f'The class "{names[number]}" has no words, and CLIP knows nothing else.', 'Name it in words too.')
        phrases += once
        owners += [number] * len(once)
    if not phrases or len(names) != len(words):
        raise ParameterError('No class is named.', 'Name a class in words.')
    return TextBank(tuple(names), tuple(phrases), tuple(owners), embed(model, phrases, templates_of(templates)), reduction)


def alike(bank: TextBank, limit: float = SAME) -> Tuple[str, ...]:
    """Sentences about pairs of classes that the model can hardly tell apart by their words, the most alike first."""
    found: Dict[Tuple[int, int], Tuple[float, int, int]] = {}
    cosines = (bank.vectors @ bank.vectors.T).tolist()
    for i, a in enumerate(bank.owners):
        for j in range(i + 1, len(bank.owners)):
            pair = (a, bank.owners[j])
            if a != bank.owners[j] and cosines[i][j] > max(limit, found.get(pair, (-1.0, 0, 0))[0]):
                found[pair] = (cosines[i][j], i, j)
    return tuple(
        f'"{bank.phrases[i]}" ({bank.names[a]}) and "{bank.phrases[j]}" ({bank.names[b]}) mean nearly the same to the model '
        f'(cosine {cosine:.2f}); it will mix them up.'
        for (a, b), (cosine, i, j) in sorted(found.items(), key=lambda item: -item[1][0])
    )


def wins(logits: Tensor) -> Tensor:
    """Of how many pixels each query is the best, ``(q,)`` whole numbers; to be added up over windows."""
    return torch.bincount(logits.argmax(1).flatten(), minlength=logits.shape[1])


def never_winning(names: Sequence[str], counts: Sequence[int]) -> Tuple[str, ...]:
    """Sentences about queries that are the best at no pixel.

    Args:
        names: Of the queries (:attr:`TextBank.query_names`).
        counts: From :func:`wins`.

    Raises:
        ParameterError: There are not as many counts as names.
    """
    if len(names) != len(counts):
        raise ParameterError(f'{len(names)} queries have {len(counts)} counts.', 'Please report this error.')
    total = sum(int(one) for one in counts)
    if not total:
        return ()
    return tuple(f'"{name}" is the best answer at none of {total} pixels: another word may fit better.' for name, one in zip(names, counts)
                 if not int(one))  # fmt: skip
