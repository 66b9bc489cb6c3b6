"""The page: whole, well-formed, without anything from outside, whatever classes are called and however many there are."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hsi_plugin.core.errors import OutputError
from hsi_plugin.maps.report import page, write_parts, write_report
from hsi_plugin.maps.report.svg import escaped

from .made import NASTY, content, names

VOID = {'meta', 'img', 'br', 'hr', 'link', 'input'}
VARIANTS = {
    'whole': {}, 'thirty classes': {'count': 30}, 'two classes': {'count': 2}, 'not assessed': {'assessed': False},
    'no image': {'image': False}, 'chosen by hand': {'design': False},
}


class Strict(HTMLParser):
    """Notes every tag that is not closed where it should be, every script, and whatever a page would fetch."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.faults, self.fetched, self.words = [], [], [], []

    def handle_starttag(self, tag, attributes):
        names_ = [name for name, _ in attributes]
        if len(names_) != len(set(names_)):
            self.faults.append(f'{tag} has an attribute twice')
        if tag == 'script' or any(name.startswith('on') for name in names_):
            self.faults.append(f'script in {tag}')
        for name, value in attributes:
            if name in ('src', 'href', 'srcset', 'data', 'poster', 'xlink:href', 'action') and not value.startswith(('data:', '#')):
                self.fetched.append(value)
            if name == 'style' and 'url(' in (value or ''):
                self.fetched.append(value)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(f'</{tag}> closes nothing')

    def handle_data(self, data):
        self.words.append(data)
        if self.open and self.open[-1] == 'style' and re.search(r'url\(|@import', data):
            self.fetched.append(data)


def parsed(text):
    found = Strict()
    found.feed(text)
    found.close()
    return found


@pytest.mark.parametrize('name', list(VARIANTS))
def test_the_page_is_whole_and_fetches_nothing(name):
    text = page(content(**VARIANTS[name]))
    found = parsed(text)
    assert found.faults == []
    assert found.open == []
    assert found.fetched == []
    ET.fromstring(text.split('\n', 1)[1])  # well-formed XML too


def test_the_strict_parser_notices():
    found = parsed('<html><body><p>a<b></p><script src="http://x"></script><img src="pic.png"/><i onclick="x()"></i></body></html>')
    assert len(found.faults) >= 3
    assert found.fetched == ['http://x', 'pic.png']


def test_names_are_shown_as_they_are():
    text = page(content(30))
    assert '<script' not in text
    shown = ''.join(parsed(text).words)
    for name in names(30):
        assert name in shown


def test_what_counts_comes_first():
    text = page(content())
    order = [text.index(part) for part in (
        '<h1', 'class="verdict"', 'class="warnings"', '<h2>The map', '<h2>Accuracy', 'Error matrix</h2>', '<h2>Confidence',
        '<h2>How learning went', '<h2>Spectra', '<h2>How it was assessed', '<h2>Corrections', '<h2>How the map was made', '<details>',
    )]  # fmt: skip
    assert order == sorted(order)


def test_without_a_reference_it_says_so():
    text = page(content(assessed=False))
    assert '<p>Not assessed</p>' in text
    assert 'hsi:sample' in text
    assert 'not the accuracy of the map' in text  # the caution beside the cross-validation
    assert '60.0 %' in text
    assert 'Error matrix</h2>' not in text
    assert 'Estimated (' not in text


def test_labels_chosen_by_hand_promise_nothing():
    by_hand, drawn = page(content(design=False)), page(content())
    assert 'would be right. Nothing says' in by_hand
    assert 'no sample that was drawn by chance' in by_hand
    assert 'Nothing says' not in drawn
    assert 'pixels that were drawn by chance' in drawn


def test_kappa_only_where_asked_for():
    from dataclasses import replace

    assert 'Kappa' in page(content())
    assert 'Do not.' in page(content())
    assert 'kappa' not in page(replace(content(), kappa=False, sources=())).lower()


@given(st.text())
def test_any_text_can_be_escaped(text):
    assert ET.fromstring(f'<a b="{escaped(text)}">{escaped(text)}</a>').tag == 'a'


@pytest.mark.parametrize('name', list(VARIANTS))
def test_parts_are_drawings_that_stand_alone(tmp_path, name):
    wanted = content(**VARIANTS[name])
    write_parts(tmp_path / 'parts', wanted)
    value = json.loads((tmp_path / 'parts' / 'content.json').read_text(encoding='utf-8'))
    listed = [one['file'] for one in value['charts']]
    assert len(listed) == len(set(listed))
    assert 'legend.svg' in listed or 'legend_1.svg' in listed
    for file in (tmp_path / 'parts').glob('*.svg'):
        root = ET.fromstring(file.read_text(encoding='utf-8'))
        assert root.tag.endswith('svg')
        text = file.read_text(encoding='utf-8')
        assert 'currentColor' not in text  # which means nothing in a file
        assert 'href' not in text
        assert 'nan' not in re.sub(r'>[^<]*<', '><', text)
    assert ('matrix.svg' in listed) == (wanted.accuracy is not None)
    assert (tmp_path / 'parts' / 'map.png').read_bytes().startswith(b'\x89PNG')
    assert value['title'] == f'Map of {NASTY}'


def test_many_classes_go_over_several_drawings(tmp_path):
    write_parts(tmp_path, content(65))
    assert {'legend_1.svg', 'legend_2.svg', 'intervals_2.svg', 'spectra_65.svg'} <= {p.name for p in tmp_path.glob('*.svg')}


def test_more_classes_than_a_picture_can_show(tmp_path):
    wanted = content(200)
    text = page(wanted)
    assert parsed(text).faults == []
    assert 'error matrix of 200 classes' in text
    assert len(text) < 3_000_000
    write_parts(tmp_path, wanted)
    assert not (tmp_path / 'matrix.svg').exists()


def test_a_page_that_cannot_be_written_says_so(tmp_path):
    with pytest.raises(OutputError):
        write_report(tmp_path / 'no' / 'report.html', content())
    (tmp_path / 'file').write_text('')
    with pytest.raises(OutputError):
        write_parts(tmp_path / 'file' / 'parts', content())
