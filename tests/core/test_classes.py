"""Class schemes."""

import json

import pytest

from hsi_plugin.core.classes import PALETTE, ClassDefinition, ClassScheme, suggest_colour
from hsi_plugin.core.errors import ParameterError


def test_names_get_values_and_distinct_colours():
    scheme = ClassScheme.from_names(['water', ' tree ', 'soil'], [None, '#112233'])
    assert [(c.value, c.name) for c in scheme] == [(1, 'water'), (2, 'tree'), (3, 'soil')]
    assert scheme.classes[1].colour == '#112233'
    assert len({c.colour for c in scheme}) == 3
    assert scheme.classes[1].rgb == (0x11, 0x22, 0x33)
    assert scheme.value_of('TREE') == 2
    assert scheme.value_of('roof') is None
    assert len(set(PALETTE)) == len(PALETTE)


def test_colours_are_those_that_readers_expect_and_never_twice():
    names = ['Water', 'low vegetation', 'tree', 'lake 2', 'class 7', 'class 8', 'river']
    colours = [c.colour for c in ClassScheme.from_names(names)]
    assert colours[0] == '#0072b2'
    assert colours[2] == '#117733'
    assert len(set(colours)) == len(names)
    many = ClassScheme.from_names([f'class {i}' for i in range(40)])
    assert len({c.colour for c in many}) == len(PALETTE)
    assert suggest_colour('water', ['#0072B2']) == '#56b4e9'


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
