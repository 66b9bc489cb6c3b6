"""The front door: the next pixels to ask about."""

from __future__ import annotations

from dataclasses import replace
from typing import Callable, Dict, List

import numpy as np

from ....core.arrays import Array, BoolArray
from ....core.errors import ParameterError
from ....core.queries import find_query
from .default import choose_default
from .hygiene import allowed, spaced
from .order import shuffled_keys
from .parts import from_order, typical_picks, uncertain_picks
from .representative import core_set, herding
from .uncertainty import bald, entropy, least_confidence, margin
from .view import FAR, RANDOM, TYPICAL, Pick, View

_REFERENCES = 600  # pixels that herding covers, and as many that it chooses from

Strategy = Callable[[View, BoolArray, int, int], List[Pick]]


def choose(strategy: str, view: View, count: int, seed: int) -> List[Pick]:
    """The next pixels to ask about, the most wanted first.

    The choice hangs on what the view holds and on the seed, not on the order of the pool: equally wanted pixels are told apart by a random
    order of their positions.

    Args:
        strategy: A name in :mod:`hsi_plugin.core.queries`.
        view: What may be looked at.
        count: How many.
        seed: Decides what is left to chance.

    Returns:
        At most so many picks: fewer where no more pixels lie apart from labels and each other. Without a model, strategies that need one
        answer as `typical` does.

    Raises:
        ParameterError: There is no such strategy, or it needs draws and there are none.
    """
    query = find_query(strategy)
    order = view.raster_order()
    if order is not None:
        view = view.take(order)
    # Random questions are a sample of what is there, for comparison: no rule shapes it.
    free = allowed(replace(view, spacing=0, inner=None) if query.name == RANDOM else view)
    if count < 1 or not free.any():
        return []
    needs_model = query.needs_model and (view.classes < 2 or len(np.unique(view.labelled.values)) < 2)
    picks = _STRATEGIES['typical' if needs_model else query.name](view, free, count, seed)
    if order is not None:
        picks = [replace(pick, index=int(order[pick.index])) for pick in picks]
    return picks


def _random(view: View, free: BoolArray, count: int, seed: int) -> List[Pick]:
    keys = shuffled_keys(view.rows, view.cols, seed, view.clicks)
    indices = np.flatnonzero(free)
    order = indices[np.argsort(keys[indices])[:count]]
    return from_order(view, order, np.zeros(len(view.rows)), 'random', RANDOM)


def _typical(view: View, free: BoolArray, count: int, seed: int) -> List[Pick]:
    return typical_picks(view, free, count, seed)


def _herding(view: View, free: BoolArray, count: int, seed: int) -> List[Pick]:
    keys = shuffled_keys(view.rows, view.cols, seed)
    everywhere = np.argsort(keys)[:_REFERENCES]
    indices = np.flatnonzero(free)
    indices = indices[np.argsort(keys[indices])[:_REFERENCES]]
    many = 2 * count if count > 1 else 1
    order, gains = herding(view.features[indices], view.labelled.features, many, view.features[np.sort(everywhere)])
    scores = np.zeros(len(view.rows))
    scores[indices[order]] = gains
    return from_order(view, np.asarray(spaced(view, indices[order], count)), scores, 'herding', TYPICAL)


def _core_set(view: View, free: BoolArray, count: int, seed: int) -> List[Pick]:
    indices = np.flatnonzero(free)
    first = int(shuffled_keys(view.rows[indices], view.cols[indices], seed).argmin())
    order, away = core_set(view.features[indices], view.labelled.features, 2 * count if count > 1 else 1, first)
    scores = np.zeros(len(view.rows))
    scores[indices[order]] = away
    return from_order(view, np.asarray(spaced(view, indices[order], count)), scores, 'core-set', FAR)


def _uncertain(name: str, measure: Callable[[View], Array]) -> Strategy:
    def strategy(view: View, free: BoolArray, count: int, seed: int) -> List[Pick]:
        return uncertain_picks(view, free, measure(view), count, seed, name)

    return strategy


def _bald(view: View) -> Array:
    if view.draws is None:
        raise ParameterError(
            'The strategy "bald" needs several draws of a network, and this classifier gives none.', 'Choose "margin", or a network.'
        )
    return bald(view.draws)


def _probabilities(view: View) -> Array:
    if view.probabilities is None:
        raise ParameterError('This strategy needs probabilities.', 'Label pixels of at least two classes.')
    return view.probabilities


_STRATEGIES: Dict[str, Strategy] = {
    'default': choose_default,
    'random': _random,
    'typical': _typical,
    'herding': _herding,
    'core-set': _core_set,
    'margin': _uncertain('margin', lambda view: 1.0 - margin(_probabilities(view))),
    'entropy': _uncertain('entropy', lambda view: entropy(_probabilities(view))),
    'least-confidence': _uncertain('least-confidence', lambda view: least_confidence(_probabilities(view))),
    'bald': _uncertain('bald', _bald),
}
