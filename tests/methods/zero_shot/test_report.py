"""The report: one well-formed page that says what was asked and loads nothing from outside."""

from __future__ import annotations

import copy

import pytest

from hsi_plugin.core.errors import OutputError
from hsi_plugin.methods.zero_shot.report import report_html, write_report
from tests.methods.zero_shot.page import Page

RESULT = {
    'output': '/maps/my map.tif', 'seconds': 12.3, 'refined_by': 'discriminant', 'mean_confidence_overall': 0.81,
    'warnings': ['Beware <b>'],
    'classes': [{'value': 1, 'name': 'sea & lake', 'colour': '#0072b2'}, {'value': 2, 'name': 'asfalt', 'colour': '#7f7f7f'}],
    'counts': [1500, 500], 'area_m2': [1.35e6, 4.5e5], 'mean_confidence': [0.9, None],
    'prompts': [
        {'name': 'sea & lake', 'share': 0.75, 'words': [{'word': 'sea', 'known': True, 'nearest': []}]},
        {'name': 'asfalt', 'share': 0.25, 'words': [{'word': 'asfalt', 'known': False, 'nearest': ['asphalt']}]},
    ],
    'parts': [{'title': 'Spectra and words', 'weight': 1.0, 'mean_confidence': 0.7, 'share_agreeing': None}],
    'candidates': [
        {'name': 'none', 'title': 'None', 'chosen': False, 'used': False, 'criteria': {'margin': 0.5}},
        {'name': 'discriminant', 'title': 'Discriminant', 'chosen': True, 'used': True, 'criteria': {'margin': 0.9, 'coherence': 0.8}},
    ],
}  # fmt: skip
RECORD = {'software': {'numpy': '2'}, 'started': '2026-01-01T00:00:00Z', 'device': 'cpu', 'seed': 3}


def page(result=RESULT):
    return Page(report_html(result, RECORD, 'sea & lake = sea; asfalt'))


def test_it_says_what_was_asked_and_found():
    found = page()
    for said in (
        'my map.tif', 'sea & lake = sea; asfalt', '12.3 s', 'refined by Discriminant', 'mean confidence 0.81', 'Beware <b>',
        '1,500', '75.0 %', '135.00 ha',
        'not known to spectra (like asphalt?)', 'Spectra and words', 'this map best by these figures', 'seed 3',
    ):  # fmt: skip
        assert said in found.text, said
    assert found.outside == []


def test_what_is_not_known_is_left_empty():
    result = copy.deepcopy(RESULT)
    result.update(area_m2=None, mean_confidence=None, mean_confidence_overall=None, candidates=[], warnings=[], seconds=600.0)
    found = page(result)
    assert 'side by side' not in found.text
    assert 'None' not in found.text
    assert ' ha' not in found.text
    assert '10.0 min' in found.text


def test_names_cannot_become_tags():
    result = copy.deepcopy(RESULT)
    nasty = '<script src="http://x/y.js">alert(1)</script>'
    result['classes'][0]['name'] = result['prompts'][0]['name'] = result['prompts'][0]['words'][0]['word'] = nasty
    result['prompts'][1]['words'][0].update(word=nasty, nearest=[nasty])
    found = Page(report_html(result, {**RECORD, 'device': nasty}, nasty))
    assert found.outside == []
    assert nasty in found.text


def test_it_lies_beside_the_map(tmp_path):
    path = write_report(tmp_path / 'my map.tif', RESULT, RECORD, 'a; ü')
    assert path == str(tmp_path / 'my map_report.html')
    assert 'a; ü' in (tmp_path / 'my map_report.html').read_text('utf-8')


def test_where_it_cannot_be_written_that_is_told(tmp_path):
    with pytest.raises(OutputError, match='cannot be written') as caught:
        write_report(tmp_path / 'gone' / 'map.tif', RESULT, RECORD, 'a')
    assert caught.value.remedy
