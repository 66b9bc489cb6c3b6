"""How the next pixel to ask about is chosen, as the user chooses among it; methods/active/query does the work."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict

from .errors import ParameterError

DEFAULT_QUERY = 'default'


@dataclass(frozen=True)
class Query:
    """One way to choose pixels to ask about.

    Args:
        name: What jobs, sessions and the command line call it.
        title: What a list calls it.
        summary: When to use it, in a sentence or two.
        needs_model: Whether it asks a model for probabilities, so that it begins once two classes are known.
        source: Where it was published.
        needs_draws: Whether it needs several draws of the probabilities, which networks alone give.
    """

    name: str
    title: str
    summary: str
    needs_model: bool
    source: str
    needs_draws: bool = False


QUERIES: Dict[str, Query] = {
    query.name: query
    for query in (
        Query(
            DEFAULT_QUERY, 'Typical first, then torn',
            'The usual choice: ten typical pixels of what the image holds, then pixels that the model is torn about, and a few at random.',
            False, 'Hacohen, Dekel & Weinshall 2022, then Luo et al. 2005',
        ),
        Query(
            'random', 'Random', 'Any pixel. What every other strategy is compared with.', False, 'simple random sampling',
        ),
        Query(
            'margin', 'Torn between two classes', 'The pixel whose best two classes are closest (best versus second best, breaking ties).',
            True, 'Luo et al. 2005, JMLR 6:589; Tuia et al. 2011, IEEE JSTSP 5:606',
        ),
        Query(
            'entropy', 'Torn among all classes', 'The pixel whose probabilities are spread most evenly over all classes.',
            True, 'Shannon 1948; Settles 2009, section 3.1',
        ),
        Query(
            'least-confidence', 'Least confidence', 'The pixel whose best class is least probable.', True, 'Lewis & Gale 1994, SIGIR',
        ),
        Query(
            'bald', 'Draws disagree', 'The pixel about which draws of a network disagree, each being sure. For networks and many labels.',
            True, 'Houlsby et al. 2011, arXiv:1112.5745; Gal, Islam & Ghahramani 2017, ICML',
            needs_draws=True,
        ),
        Query(
            'core-set', 'Farthest from all labels',
            'The pixel that resembles no labelled one. It finds oddities first, which costs accuracy while labels are few: a control.',
            False, 'Sener & Savarese 2018, ICLR',
        ),
        Query(
            'typical', 'Typical pixels', 'The most typical pixel of the largest group of spectra that has no label yet. For first labels.',
            False, 'Hacohen, Dekel & Weinshall 2022, ICML (TypiClust)',
        ),
        Query(
            'herding', 'Pixels that stand for many', 'The pixel that makes the labelled ones resemble most of the image. For first labels.',
            False, 'Bae, Noh & Sutherland 2024, ECCV (MaxHerding)',
        ),
    )
}


def find_query(name: str) -> Query:
    """The strategy of a name.

    Raises:
        ParameterError: There is none.
    """
    query = QUERIES.get(name)
    if query is None:
        raise ParameterError(f'There is no query strategy "{name}".', f'The strategies are {", ".join(QUERIES)}.')
    return query
