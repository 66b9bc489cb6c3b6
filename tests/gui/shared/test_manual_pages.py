"""Every window of the plugin leads to a page of the manual, and the page is there."""

from __future__ import annotations

import ast
import re
from functools import lru_cache
from typing import Dict, List, Set

from hsi_plugin.core.addresses import MANUAL, page
from hsi_plugin.gui.shared.manual import ManualButton

from ...conftest import REPOSITORY

GUI = REPOSITORY / 'hsi_plugin' / 'gui'
DOCS = REPOSITORY / 'docs'
WINDOWS = {'QDialog', 'QgsDockWidget', 'QgsOptionsPageWidget', 'QWizard'}
WAYS = {'ManualButton', 'add_manual', 'add_to_tabs'}
# The panel of spectra is its tool bar's.
ELSEWHERE = {'SpectrumDock': 'SpectraBar', 'LearnDock': 'StartPanel'}
# Shows addresses itself, that of the manual among them.
IS_ABOUT = {'AboutDialog'}


@lru_cache(maxsize=1)
def trees():
    return {path: ast.parse(path.read_text(encoding='utf-8')) for path in sorted(GUI.rglob('*.py'))}


def name_of(node) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ''


def classes() -> Dict[str, ast.ClassDef]:
    return {node.name: node for tree in trees().values() for node in ast.walk(tree) if isinstance(node, ast.ClassDef)}


def bases(name: str, known: Dict[str, ast.ClassDef]) -> Set[str]:
    """A class and all that it comes from."""
    found = {name}
    for base in known[name].bases if name in known else ():
        found |= bases(name_of(base), known)
    return found


def leads(node: ast.AST) -> bool:
    return any(isinstance(part, ast.Call) and name_of(part.func) in WAYS for part in ast.walk(node))


def named_pages() -> List[str]:
    """Every page that a window names."""
    found = []
    for tree in trees().values():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and name_of(node.func) in WAYS | {'lead_to', 'page'}:
                found += [a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
            if isinstance(node, ast.Assign) and name_of(node.targets[0]) == '_MANUAL':
                found += [part.value for part in ast.walk(node.value) if isinstance(part, ast.Constant)]
    return found


def test_every_window_has_a_way_to_the_manual():
    known = classes()
    windows = [name for name in known if bases(name, known) & WINDOWS and name not in IS_ABOUT]
    assert len(windows) > 12
    for name in windows:
        places = [known[one] for one in bases(name, known) | {ELSEWHERE.get(name, name)} if one in known]
        assert any(leads(place) for place in places), f'{name} has no way to its page: gui/shared/manual.py'


def test_every_page_that_is_named_is_there():
    names = named_pages()
    assert len(names) > 20
    for name in names:
        path, _, anchor = name.partition('#')
        file = DOCS / f'{path}.md'
        assert file.is_file(), name
        if anchor:
            text = file.read_text(encoding='utf-8')
            heads = [line.lstrip('# ') for line in text.splitlines() if line.startswith('##')]
            slugs = {re.sub(r'[^\w\- ]', '', head).strip().lower().replace(' ', '-') for head in heads}
            assert f'{{ #{anchor} }}' in text or anchor in slugs, name


def test_the_question_mark_beside_tabs_follows_them(interface):
    for dock, first, last in (
        (interface.main_dock, 'tasks/open_cube', 'tasks/jobs'), (interface.review_dock, 'tasks/review', 'tasks/review#result'),
    ):
        button = dock.tabs.findChildren(ManualButton)[0]
        dock.tabs.setCurrentIndex(0)
        assert button.address == page(first)
        dock.tabs.setCurrentIndex(dock.tabs.count() - 1)
        assert button.address == page(last)
        assert page(last) in button.toolTip()


def test_the_menu_leads_to_the_manual_and_says_where_it_is(interface, host, monkeypatch):
    from hsi_plugin.gui.shared import manual

    opened = []
    monkeypatch.setattr(manual, 'open_address', opened.append)
    entry = next(action for action in host.menu.actions() if action.text() == 'Manual')
    assert entry.statusTip() == MANUAL
    entry.trigger()
    assert opened == [MANUAL]
