"""The table of query strategies."""

import pytest

from hsi_plugin.core.errors import ParameterError
from hsi_plugin.core.queries import DEFAULT_QUERY, QUERIES, find_query


def test_names_are_those_that_interfaces_promise():
    assert list(QUERIES) == ['default', 'random', 'margin', 'entropy', 'least-confidence', 'bald', 'core-set', 'typical', 'herding']
    assert all(name == query.name for name, query in QUERIES.items())
    assert DEFAULT_QUERY in QUERIES


def test_each_says_what_it_is_and_where_it_comes_from():
    for query in QUERIES.values():
        assert query.title
        assert query.summary.endswith('.')
        assert query.source
    assert {name for name, query in QUERIES.items() if query.needs_model} == {'margin', 'entropy', 'least-confidence', 'bald'}


def test_another_name_is_refused():
    with pytest.raises(ParameterError, match='no query strategy "best"'):
        find_query('best')
