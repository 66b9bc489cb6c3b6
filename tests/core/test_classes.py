"""Class schemes."""

import json

import pytest

from hsi_plugin.core.classes import PALETTE, ClassDefinition, ClassScheme
from hsi_plugin.core.errors import ParameterError


def test_names_get_values_and_distinct_colours():
    scheme = ClassScheme.from_names(['water', ' tree ', 'soil'], [None, '#112233'])
    assert [(c.value, c.name) for c in scheme] == [(1, 'water'), (2, 'tree'), (3, 'soil')]
    assert [c.colour for c in scheme] == [PALETTE[0], '#112233', PALETTE[2]]
    assert scheme.classes[1].rgb == (0x11, 0x22, 0x33)
    assert scheme.value_of('TREE') == 2
    assert scheme.value_of('roof') is None
    assert len(set(PALETTE)) == len(PALETTE)


def test_json_keeps_a_scheme():
    scheme = ClassScheme.from_names(['água', 'straße'])
    assert ClassScheme.from_json(json.loads(json.dumps(scheme.to_json()))) == scheme


@pytest.mark.parametrize(
    ('make', 'match'),
    [
        (lambda: ClassScheme.from_names(['a', 'a']), 'twice'),
        (lambda: ClassScheme.from_names(['a', ' ']), 'no name'),
        (lambda: ClassScheme.from_names(['a'], ['red']), 'not a colour'),
        (lambda: ClassDefinition(0, 'a', '#000000'), 'not classified'),
        (lambda: ClassScheme((ClassDefinition(2, 'a', '#000000'),)), 'without gaps'),
    ],
)
def test_schemes_that_make_no_sense_are_refused(make, match):
    with pytest.raises(ParameterError, match=match):
        make()
