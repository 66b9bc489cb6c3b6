"""The report in another language: every word, every number, and no name."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET

import pytest

from hsi_plugin.core.designs import CLUSTER, SIMPLE, STRATIFIED
from hsi_plugin.maps.report import page, write_parts
from hsi_plugin.maps.report.numbers import elided
from hsi_plugin.maps.report.protocol import protocol

from . import made
from .made import NASTY, content, names
from .marker import CODES, Marker, is_said, language_of, shown, unsaid

VARIANTS = {
    'whole': {}, 'thirty classes': {'count': 30}, 'seventy classes': {'count': 70}, 'not assessed': {'assessed': False},
    'chosen by hand': {'design': False},
}
# What the report of `made.py` has from people, programs and other rooms, which here say nothing that the engine would.
GIVEN = (
    f'Map of {NASTY}', 'Zoë & Co', 'map.tif', 'First.', 'Second <b>.', 'Anna', 'Ben', NASTY, f'Mind {NASTY}.', 'Other.', 'Note.',
    'Of pixels.', 'Do not.', 'In it.', 'B.', 'Olofsson et al. 2014', '/data/r.gpkg', f'/data/{NASTY}.tif', 'ab' * 32, 'cd' * 32,
    'classify', '2026-01-01T00:00:00', 'hsi_plugin 1', 'WGS 84 / UTM 33N', 'True colour', 'Right', 'repainted', '5 folds', 'Map',
)
SENTENCES = ('verdict', 'warnings', 'how_to_assess', 'protocol', 'overall', 'unsure', 'charts', 'words')


def given(count):
    """All that is no word of the report."""
    cited = [part for said, where in content(2).sources for part in (said.partition(': ')[2], where)]
    called = [*names(count), *(f'{i + 1} {name}' for i, name in enumerate(names(count)))]
    return {*GIVEN, *cited, *called, *(elided(name, most) for name in called for most in (17, 22, 27, 28, 42))}


def strings(value):
    """All texts within JSON values."""
    if isinstance(value, str):
        return [value]
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, (list, tuple)) else ()
    return [text for part in parts for text in strings(part)]


@pytest.mark.parametrize('name', list(VARIANTS))
def test_every_word_is_said(name, tmp_path):
    marker, wanted = Marker(), VARIANTS[name]
    report = content(**wanted, language=marker.language)
    known = given(wanted.get('count', 5))
    assert unsaid(page(report), known) == []
    write_parts(tmp_path, report)
    drawings = {path.name: unsaid(path.read_text(encoding='utf-8'), known) for path in tmp_path.glob('*.svg')}
    assert len(drawings) > 3
    assert {file: found for file, found in drawings.items() if found} == {}
    parts = json.loads((tmp_path / 'content.json').read_text(encoding='utf-8'))
    signs = {'٫', '٬'}
    said = [text for key in SENTENCES for text in strings(parts[key]) if text not in signs and not text.endswith('.svg')]
    assert [text for text in said if not is_said(text, known)] == []
    assert parts['language'] == 'xx'


@pytest.mark.parametrize('design', [
    {'kind': CLUSTER, 'clusters': [1200, 30]}, {'kind': SIMPLE}, {'kind': STRATIFIED}, {'reviewers': [], 'unsure': 1},
    {'reviewers': ['Anna'], 'blind': False, 'drawn_utc': ''},
], ids=str)  # fmt: skip
def test_every_way_in_which_a_reference_came_about_is_said(design):
    marker, judged = Marker(), made.accuracy(2)
    judged['design'] = {**judged['design'], **design}
    judged['not_counted'] = {'open': 1, 'unknown': 2, 'disputed': 3, 'refused': 4, 'unclassified': 5}
    judged['area']['assumption'] = 'B.'
    for strata in (judged['strata'], [{'class': 'water', 'drawn': 0, 'pixels': 9, 'whole': 10}]):
        said = protocol({**judged, 'strata': strata}, [{'people': ['Anna', 'Ben'], 'n': 9000, 'share': 0.9}], marker.language)
        assert len(said) == 5
        assert [text for text in strings(said) if not is_said(text, given(2))] == []


@pytest.mark.parametrize(('html', 'found'), [
    ('<p>⟦About ⟧94٫6٪⟦ is right.⟧</p>', False), ('<p>⟦About ⟧94.6 %⟦ is right.⟧</p>', True), ('<p>⟦About ⟧all⟦.⟧</p>', True),
    ('<p>About</p>', True), ('<p>water 5</p>', False), ('<p>1,234</p>', True), ('<p>12–14</p>', True), ('<img alt="Map"/>', True),
    ('<p><b>⟦a⟧</b>Share</p>', True), ('<pre>{"a": 1.5}</pre>', False), ('<p>12 km</p>', False), ('<p>12 pixels</p>', True),
])  # fmt: skip
def test_the_marker_notices(html, found):
    assert bool(unsaid(html, ['water'])) is found


@pytest.mark.parametrize('code', CODES)
def test_the_languages_that_ship_say_all_of_it(code, tmp_path):
    for name, wanted in VARIANTS.items():
        if 'classes' in name:
            continue
        marker, language = Marker(), language_of(code)
        page(content(**wanted, language=marker.language))
        write_parts(tmp_path / 'marked', content(**wanted, language=marker.language))
        text = page(content(**wanted, language=language))
        write_parts(tmp_path / name, content(**wanted, language=language))
        everything = ' '.join([shown(text), *(shown(path.read_text(encoding='utf-8')) for path in (tmp_path / name).glob('*.svg'))])
        assert f'<html lang="{language.writing.tag}">' in text
        english = [
            piece.strip() for template in marker.used for piece in re.split(r'\{\d+\}', template)
            if ' ' in piece.strip() and sum(map(str.isalpha, piece)) > 8 and piece.strip() not in language.phrase(template)
        ]  # fmt: skip
        assert len(english) > 30
        assert [piece for piece in english if piece in everything] == []
        assert all(name_ in everything for name_ in names(wanted.get('count', 5)))


def test_a_german_report(monkeypatch):
    """Headings, numbers, directions; classes that are called like words of the report keep their names."""
    monkeypatch.setattr(made, 'NAMES', ('Map', 'Reference', 'Share', 'all'))
    report = content(4, language=language_of('de'))
    text = page(report)
    ET.fromstring(text.split('\n', 1)[1])
    assert '<h2>Die Karte</h2>' in text
    assert '<h2>Fehlermatrix</h2>' in text
    assert '>Karte</text>' in text  # beside the error matrix
    assert '<bdi>Map</bdi>' in text
    assert '<bdi>Reference</bdi>' in text
    assert '>Map</text>' in text  # the class, at the head of a column
    assert 'Map 40 von 4.000' in text
    assert '52,0000° N / 13,0000° O' in text
    assert re.search(r'\d,\d\u00a0% \(\d+,\d–\d+,\d\u00a0%\)', text)
    for english in (
        'Accuracy', 'Before you use it', 'Error matrix', 'How it was', 'Spectra of', 'Corrections', 'Overall', ' pixels that', '100 %',
    ):
        assert english not in text, english


def test_a_chinese_report_has_no_spaces_between_sentences():
    report = content(language=language_of('zh'))
    text = page(report)
    said = [text for _, text in report.protocol if text.count('。') > 1]
    assert len(said) >= 2
    assert not any('。 ' in text for text in said)
    assert '北纬52.0000°，东经13.0000°' in text
    assert re.search(r'\d\.\d%（\d+\.\d%～\d+\.\d%）', text)
