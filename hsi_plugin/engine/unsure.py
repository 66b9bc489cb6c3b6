"""Unsure pixels of a map: from a chosen error rate to limits of scores, and what a record and a user are told of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional, Tuple

from ..core.arrays import Array
from ..core.conformal import Chosen, ConformalTable
from ..core.errors import ModelError
from ..core.methods import FROM_NAMES
from ..cubes import Cube
from ..models.card import ModelCard
from .job import Json


@dataclass(frozen=True, eq=False)
class Unsure:
    """How unsure pixels are told.

    Args:
        limits: How far each class may fall behind the best one, ``(K,)``.
        told: What the record says of it, JSON-ready.
        notes: What a user should know, in sentences.
    """

    limits: Array
    told: Json
    notes: Tuple[str, ...]


def unsure_of(card: ModelCard, rate: float, each_class: bool = False, cube: Optional[Cube] = None) -> Optional[Unsure]:
    """How unsure pixels are told with a model.

    Args:
        card: The model's card.
        rate: The error rate; 0 for none.
        each_class: Whether it shall hold within every class.
        cube: The image that is classified; None where it is not known yet.

    Returns:
        The limits; None where nobody asks for them.

    Raises:
        ModelError: The model does not know how far its predictions go wrong.
        ParameterError: Too few blocks were held out to keep such a rate.
    """
    if not rate:
        return None
    if card.conformal is None:
        raise ModelError(f'The model cannot tell unsure pixels: {_why_not(card)}', _remedy(card))
    chosen = card.conformal.at(rate, each_class)
    same = cube is not None and card.trained_on is not None and card.trained_on.cube_sha256 == cube.fingerprint()['sha256_of_header']
    return Unsure(chosen.limits, _told(card, card.conformal, chosen, rate, each_class, same), tuple(_notes(card, chosen, rate, same)))


def _why_not(card: ModelCard) -> str:
    if card.method in FROM_NAMES:
        return 'it was made from class names, whose scores are no probabilities, and no pixel was held out to see how often it errs.'
    if card.accuracy.get('pixels'):
        return 'it was made by an earlier release, which kept no record of how far held-out pixels went wrong.'
    return 'its labels lie in too few places to hold whole blocks out.'


def _remedy(card: ModelCard) -> str:
    if card.method in FROM_NAMES:
        return 'Label some pixels and learn a model from them, or leave the error rate out.'
    return 'Train it again' + ('' if card.accuracy.get('pixels') else ' with labels in more places') + ', or leave the error rate out.'


def _told(card: ModelCard, table: ConformalTable, chosen: Chosen, rate: float, each_class: bool, same: bool) -> Json:
    names = card.scheme.names
    return {
        'asked': rate, 'rate': chosen.rate, 'within': 'each class' if each_class else 'all pixels', 'score': 'margin',
        'limits': [round(float(v), 5) for v in chosen.limits], 'coverage': round(chosen.coverage, 5),
        'coverage_se': round(chosen.coverage_se, 5), 'class_coverage': dict(zip(names, chosen.class_coverage)),
        'unsure_share_held_out': round(chosen.unsure, 5), 'wrong_when_sure': chosen.wrong, 'pixels': table.pixels, 'blocks': table.blocks,
        'block_size': card.accuracy.get('block_size'), 'protocol': card.calibration, 'image_of_training': same,
        'held_to_all': [names[k - 1] for k in chosen.lacking], 'not_assessable': list(card.accuracy.get('not_assessable') or ()),
        'shared_surroundings': bool(card.accuracy.get('shared_surroundings')),
    }  # fmt: skip


def _notes(card: ModelCard, chosen: Chosen, rate: float, same: bool) -> List[str]:
    wrong = '' if chosen.wrong is None else f', and of those that were sure {chosen.wrong:.1%} were wrong'
    found = [
        f'Unsure at an error rate of {chosen.rate:.1%}: of pixels in blocks that were held out, the set of {chosen.coverage:.1%} '
        f'(± {chosen.coverage_se:.1%}) held the true class; {chosen.unsure:.1%} were unsure{wrong}.'
    ]
    if chosen.rate < rate * (1.0 - 1e-9):
        found.append(f'Of {rate:.2%}, the next lower rate that is known was kept.')
    if not same:
        found.append('What was held out lies in the image of training: on another one, more or fewer sets may hold the true class.')
    if card.accuracy.get('shared_surroundings'):
        found.append('Held-out pixels had surroundings in common with those that were learned from: sets may miss more elsewhere.')
    names = card.scheme.names
    low = [f'{n} ({c:.0%})' for n, c in zip(names, chosen.class_coverage) if c is not None and c < 1.0 - 2.0 * chosen.rate]
    if low:
        found.append(f'Of some classes the set holds the true one less often: {", ".join(low)}. Ask for the rate within each class.')
    if chosen.lacking:
        held = ', '.join(names[k - 1] for k in chosen.lacking)
        found.append(f'Too few blocks hold {held}: they are held to the limit of all classes together.')
    unknown = list(card.accuracy.get('not_assessable') or ())
    if unknown:
        found.append(f'Nothing is known of how often pixels of {", ".join(unknown)} are wrong: none could be held out.')
    return found
