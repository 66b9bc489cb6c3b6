"""Links of pages that the manual's builder does not see: those at the top of the repository."""

from __future__ import annotations

import re

import pytest

from ..conftest import REPOSITORY

LINK = re.compile(r'\]\(([^)\s]+)\)')


def slugs(text):
    heads = re.findall(r'^#+ (.+)$', re.sub(r'^```.*?^```$', '', text, flags=re.DOTALL | re.MULTILINE), re.MULTILINE)
    return {re.sub(r'[^\w\- ]', '', head).strip().lower().replace(' ', '-') for head in heads}


@pytest.mark.parametrize('name', [path.name for path in sorted(REPOSITORY.glob('*.md'))])
def test_links_lead_somewhere(name):
    text = (REPOSITORY / name).read_text(encoding='utf-8')
    for target in LINK.findall(text):
        if '://' in target or target.startswith('mailto:'):
            continue
        path, _, anchor = target.partition('#')
        place = REPOSITORY / path if path else REPOSITORY / name
        assert place.exists(), target
        if anchor:
            assert anchor in slugs(place.read_text(encoding='utf-8')), target


def test_every_page_of_the_manual_has_its_place_in_the_navigation():
    """Pages beside them, at the top of `docs/`, that have none are put under its last heading when the manual is built."""
    navigation = (REPOSITORY / 'mkdocs.yml').read_text(encoding='utf-8').partition('\nnav:')[2]
    for path in (REPOSITORY / 'docs').rglob('*.md'):
        place = path.relative_to(REPOSITORY / 'docs').as_posix()
        if '/' in place and place != 'starter/README.md':
            assert re.search(rf'(^|[ :-]){re.escape(place)}$', navigation, re.MULTILINE), place


def test_lists_begin_after_an_empty_line():
    """Markdown's builder takes a list right behind a line of text for a part of it, unlike others."""
    for path in (REPOSITORY / 'docs').rglob('*.md'):
        text = re.sub(r'^```.*?^```$', '', path.read_text(encoding='utf-8'), flags=re.DOTALL | re.MULTILINE)
        wrong = re.findall(r'^(?:[A-Za-z`]|\*\S).*[^|\n]\n(?:[-*]|1\.) .*$', text, re.MULTILINE)
        assert not wrong, (path.name, wrong[:3])
        shallow = re.findall(r'^ {1,3}[-*] .*$', text, re.MULTILINE)
        assert not shallow, (path.name, shallow[:3], 'an inner list stands in by four')
