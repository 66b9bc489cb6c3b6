"""What is learned on the features of a foundation model, as the user chooses among it; methods/transfer does the work."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict

from .errors import ParameterError

DEFAULT_HEAD = 'fusion'


@dataclass(frozen=True)
class Head:
    """One way from features of labelled pixels to classes.

    Args:
        name: What jobs, model cards and the command line call it.
        title: What a list calls it.
        summary: When to use it, in a sentence or two.
    """

    name: str
    title: str
    summary: str


HEADS: Dict[str, Head] = {
    head.name: head
    for head in (
        Head(
            'fusion', 'Discriminants, features and spectra',
            'The usual choice: discriminants on features, on spectra and on spectra decorrelated over the scene vote together.',
        ),
        Head(
            'discriminant', 'Discriminant, features alone',
            'The same without the spectra: shows what the foundation model is worth by itself.',
        ),
        Head(
            'knn', 'Nearest neighbours',
            'Takes the class of the most similar labelled pixels. For classes that come in several guises, with some tens of labels each.',
        ),
        Head(
            'prototype', 'Prototypes',
            'Compares every pixel with the mean of each class and with nothing else. For one to four labels a class.',
        ),
        Head(
            'unet', 'U-Net',
            'A network that learns shapes and neighbourhoods too. For densely labelled areas or masks; takes minutes.',
        ),
        Head(
            'runet', 'RU-Net',
            'A U-Net with brakes against learning by heart (normalisation, dropout). Rather this where labelled areas are few.',
        ),
        Head(
            'lora', 'LoRA (adjusts the model)',
            'Changes the foundation model itself a little (low-rank adapters). Slow; for hundreds of labels, where the others fall short.',
        ),
    )
}


def find_head(name: str) -> Head:
    """The head of a name.

    Raises:
        ParameterError: There is none.
    """
    head = HEADS.get(name)
    if head is None:
        raise ParameterError(f'There is no head "{name}".', f'The heads are {", ".join(HEADS)}.')
    return head
