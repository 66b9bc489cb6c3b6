"""Numbers and sentences: units, intervals, what is said of which figures."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.core.language import ENGLISH, WRITING, Language
from hsi_plugin.maps.report import words
from hsi_plugin.maps.report.axes import ticks
from hsi_plugin.maps.report.content import ClassRow
from hsi_plugin.maps.report.numbers import (
    area_unit,
    coordinate,
    elided,
    interval,
    length,
    on_earth,
    percent,
    pixels,
    round_length,
    share_with_interval,
)
from hsi_plugin.maps.report.protocol import protocol, sources

from .made import accuracy, figure, names


@pytest.mark.parametrize(('total', 'name', 'shown'), [
    (5e9, 'km²', '5,000'), (2.5e8, 'km²', '250.0'), (3.2e7, 'ha', '3,200'), (1.234e5, 'ha', '12.34'), (9000.0, 'm²', '9,000'),
])  # fmt: skip
def test_areas_have_a_unit_that_suits_them(total, name, shown):
    unit = area_unit([total], 'm2')
    assert unit.name == name
    assert unit.number(total) == shown


def test_pixels_stay_pixels():
    unit = area_unit([123456.0], 'pixels')
    assert (unit.name, unit.number(123456.0), unit.number(None)) == ('pixels', '123,456', '–')


def test_intervals_as_in_the_published_example():
    # Olofsson et al. 2014: overall accuracy 0.95 ± 0.02, deforestation 235,086 ± 68,418 pixels of 30 m: 21,158 ± 6,158 ha.
    overall = {'value': 0.9465, 'standard_error': 0.00944, 'low': 0.928, 'high': 0.965}
    assert share_with_interval(overall) == '94.7 % (92.8–96.5 %)'
    area = {'value': 235086 * 900.0, 'standard_error': 0.0, 'low': (235086 - 68418) * 900.0, 'high': (235086 + 68418) * 900.0}
    assert area_unit([9e9], 'm2').with_interval(area) == '212 ± 62'
    assert area_unit([9e7], 'm2').with_interval(area) == '21,158 ± 6,158'


def test_numbers_are_those_of_the_language():
    german, chinese = (Language(code, WRITING[code], lambda text: text) for code in ('de', 'zh'))
    figure_ = {'value': 0.9465, 'standard_error': 0.00944, 'low': 0.928, 'high': 0.965}
    assert share_with_interval(figure_, german) == '94,7\u00a0% (92,8–96,5\u00a0%)'
    assert share_with_interval(figure_, chinese) == '94.7%（92.8%～96.5%）'
    assert area_unit([5e9], 'm2', german).number(5e9) == '5.000'
    assert area_unit([5e9], 'm2', german).span({'low': 5e9, 'high': 6e9}) == '5.000–6.000'
    assert coordinate(364095.5, 13.0, german) == '364.095,50'
    assert on_earth(-1.5, 52.25, german) == '52,2500° N / 1,5000° W'
    assert on_earth(1.5, 52.25, chinese) == '北纬52.2500°，东经1.5000°'


def test_what_is_not_known_is_a_dash():
    assert percent(None) == percent(math.nan) == '–'
    assert share_with_interval(None) == '–'
    assert interval({'value': 0.5, 'low': None, 'high': None}) == ''
    assert share_with_interval({'value': 0.5, 'standard_error': None, 'low': None, 'high': None}) == '50.0 %'


def test_small_words():
    assert (length(500, ENGLISH), length(2000, ENGLISH)) == ('500 m', '2 km')
    there = [coordinate(*at, ENGLISH) for at in ((364095.0, 13.0), (13.0, 13.0), (5.0, None))]
    assert there == ['364,095.00', '13.000000', '5.00']
    assert (on_earth(1.5, -1.5, ENGLISH), on_earth(None, 2.0, ENGLISH)) == ('1.5000° S, 1.5000° E', '–')
    assert (pixels(1, ENGLISH), pixels(2000, ENGLISH)) == ('1 pixel', '2,000 pixels')
    assert elided('abcdefghij', 6).startswith('abc')
    assert len(elided('abcdefghij' * 9, 20)) <= 20


@given(st.floats(1e-3, 1e7))
def test_scale_bars_are_round_and_fit(most):
    found = round_length(most)
    assert found <= most * (1 + 1e-6)
    assert found > most / 2.5 - 1e-12
    assert f'{found:.0e}'[0] in '125'


@given(st.floats(-1e3, 1e3), st.floats(1e-2, 1e4), st.integers(2, 9))
def test_ticks_lie_inside_and_are_even(low, span, wanted):
    found = ticks(low, low + span, wanted)
    assert 1 <= len(found) <= 3 * wanted
    assert all(low - 1e-6 * span <= t <= low + span * (1 + 1e-6) for t in found)
    steps = [b - a for a, b in zip(found, found[1:])]
    assert all(math.isclose(s, steps[0], rel_tol=1e-6) for s in steps)


def test_the_verdict_names_the_worst_and_the_biased():
    judged = accuracy(3)
    rows = [ClassRow(i + 1, n, '#000000', 1, a['map_area']) for i, (n, a) in enumerate(zip(names(3), judged['area']['per_class']))]
    per_class = judged['area']['per_class']
    per_class[2]['users_accuracy'] = figure(0.41, 0.05)
    per_class[0]['producers_accuracy'] = figure(0.22, 0.05)
    per_class[0]['area'] = {'value': 9e7, 'standard_error': 1e6, 'low': 8.8e7, 'high': 9.2e7}
    said = words.verdict(judged, rows, area_unit([1e8], 'm2'), ENGLISH)
    assert said[0].startswith('About ')
    assert 'judged by' in said[0]
    assert names(3)[2] in said[1]
    assert '41.0 %' in said[1]
    assert names(3)[0] in said[2]
    assert '22.0 %' in said[2]
    assert f'too little {names(3)[0]}' in said[3]


def test_few_pixels_and_missing_records_are_warned_of():
    judged = accuracy(3)
    judged['area']['per_class'][1]['samples'] = 7
    said = words.warnings_of(judged, {})
    assert said[0] == judged['warnings'][0]  # the assessment's own come first
    assert any('(7)' in s for s in said)
    assert any('no record' in s for s in said)
    matched = {'matching': {'coverage': 0.7, 'sensor': 'EMIT', 'model_sensor': 'EnMAP'}}
    said = words.warnings_of(None, matched)
    assert any('70 %' in s for s in said)
    assert any('another sensor (EnMAP)' in s for s in said)


def test_the_protocol_says_how_it_was_done():
    said = dict(protocol(accuracy(3), [{'people': ['Anna', 'Ben'], 'n': 90, 'share': 0.9444}], ENGLISH))
    assert 'within each class of the map: water 40 of 4,000' in said['Sampling design']
    assert '30 pixels that the model had learned from' in said['Sampling design']
    assert 'seed 7' in said['Sampling design']
    assert 'without seeing' in said['Response design']
    assert '3 pixels not possible to tell and 1 pixel judged differently' in said['Response design']
    assert said['Agreement'] == 'Anna and Ben: 94.4 % of 90 pixels alike.'
    assert protocol(None, (), ENGLISH) == []


def test_sources_fit_the_estimator():
    judged = accuracy(2)
    assert any('10.1016/j.rse.2014.02.015' in where for _, where in sources(judged, False, ENGLISH))
    judged['estimator'] = {'method': 'Stehman 2014', 'basis': ''}
    assert any('01431161.2014.930207' in where for _, where in sources(judged, False, ENGLISH))
    assert not any('kappa' in what for what, _ in sources(judged, False, ENGLISH))
    assert any('kappa' in what for what, _ in sources(judged, True, ENGLISH))
