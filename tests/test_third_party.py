"""`THIRD_PARTY.md` names everything of others: what ships, and all that may be installed on request."""

import re
from pathlib import Path

from hsi_plugin.engine.environment.locked import read_lock

from .qgis_program import ci

ROOT = Path(__file__).resolve().parent.parent


def rows(section):
    """The tables of a section, by their first column."""
    text = (ROOT / 'THIRD_PARTY.md').read_text('utf-8')
    part = text.split(f'\n## {section}\n')[1].split('\n## ')[0]
    cells = [[cell.strip() for cell in line.strip('|').split('|')] for line in part.splitlines() if line.startswith('|')]
    return {row[0]: row[1:] for row in cells[2:]}


def test_every_package_that_may_be_installed_has_its_licence():
    locked = {package.name for path in (ROOT / 'resources' / 'environment').glob('*.txt') for package in read_lock(path).packages}
    listed = rows('Installed when you ask for it')
    assert set(listed) == locked
    assert all(licence for (licence,) in listed.values())
    assert list(listed) == sorted(listed)


def test_what_is_carried_is_named_with_its_version_and_licence():
    pinned = re.search(r'"pyqtgraph==([^"]+)"', (ROOT / 'pyproject.toml').read_text('utf-8'))[1]
    name, (licence, _) = next((name, row) for name, row in rows('Ships with the plugin').items() if name.startswith('pyqtgraph'))
    assert name.startswith(f'pyqtgraph {pinned},')
    assert licence == 'MIT'
    assert b'MIT' in ci('carried').carried()['pyqtgraph/LICENSE.txt']


def test_places_that_are_named_exist():
    for _, place in rows('Ships with the plugin').values():
        for path in re.findall(r'`([^`]+)`', place):
            if not path.startswith('extlibs'):
                assert any((base / path).exists() for base in (ROOT, ROOT / 'hsi_plugin')), path


def test_templates_for_issues_are_whole():
    folder = ROOT / '.github' / 'ISSUE_TEMPLATE'
    for path in folder.glob('*.yml'):
        text = path.read_text('utf-8')
        assert '\t' not in text
        if path.name != 'config.yml':
            assert re.search(r'^name: .+\ndescription: .+\nlabels: \[\w+\]\nbody:\n', text), path.name
            ids = re.findall(r'^    id: (\w+)$', text, re.MULTILINE)
            assert len(ids) == len(set(ids)) >= 3, path.name
    assert {path.stem for path in folder.glob('*.yml')} == {'config', 'bug', 'wrong_map', 'sensor', 'feature'}
