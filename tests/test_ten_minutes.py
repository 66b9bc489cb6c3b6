"""The page "Ten minutes to a map": its pictures are there and small, and it calls buttons and pages what they are called."""

from __future__ import annotations

import ast
import re

from .qgis_program import REPOSITORY

DOCS = REPOSITORY / 'docs'
PAGE = (DOCS / 'ten_minutes.md').read_text('utf-8')
QGIS = {  # what QGIS itself calls its menus and buttons, and the name of the plugin's menu
    'Plugins', 'Manage and Install Plugins…', 'Install from ZIP', 'Install Plugin', 'Yes', 'Close', 'Zoom Full', 'Hyperspectral',
}  # fmt: skip
MOST = {'.png': 150_000, '.gif': 2_000_000}  # bytes


def texts_of(folder):
    """All texts that code gives to `tr`, without the marks of keys."""
    found = set()
    for path in folder.rglob('*.py'):
        for node in ast.walk(ast.parse(path.read_text('utf-8'))):
            if isinstance(node, ast.Call) and getattr(node.func, 'id', '') == 'tr' and node.args and isinstance(node.args[0], ast.Constant):
                found.add(str(node.args[0].value).replace('&', ''))
    return found


def test_every_button_and_page_is_called_what_it_is_called():
    page = PAGE.split('## Then')[0]
    named = {part for words in re.findall(r'(?<![*\w])\*([^*\n]+)\*(?!\*)', page) if '[' not in words for part in words.split(' ▸ ')}
    assert {'Open the sample scene', 'Take the labels', 'Classify', 'Draw', 'Make report'} < named
    assert named - texts_of(REPOSITORY / 'hsi_plugin' / 'gui') <= QGIS


def test_every_picture_is_there_and_small_and_all_are_shown():
    named = set(re.findall(r'\]\((images/[^)]+)\)', PAGE))
    for name in named:
        path = DOCS / name
        assert path.is_file(), name
        assert path.stat().st_size <= MOST[path.suffix], name
    made = {str(path.relative_to(DOCS).as_posix()) for path in (DOCS / 'images' / 'ten_minutes').iterdir()}
    assert made == {name for name in named if 'ten_minutes' in name}


def test_no_picture_is_without_words_for_who_does_not_see_it():
    assert all(len(words) > 20 for words in re.findall(r'!\[([^\]]*)\]', PAGE))
