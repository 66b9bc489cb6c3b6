"""A release: one version everywhere, a tag, a hash; nothing at all where something speaks against it."""

import hashlib
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from hsi_plugin.core.version import __version__

from .qgis_program import ci

ROOT = Path(__file__).resolve().parent.parent
WHEN = '2031-05-06'


@pytest.fixture
def checkout(tmp_path):
    """A small repository with the files that name the version, as this one has them."""
    for name in (*dict(ci('release').PLACES), 'CHANGELOG.md'):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    changes = (tmp_path / 'CHANGELOG.md').read_text('utf-8')
    if 'not released yet' not in changes:  # right after a release
        (tmp_path / 'CHANGELOG.md').write_text(changes.replace('\n## ', '\n## 9.9.9 – not released yet\n\n- New.\n\n## ', 1), 'utf-8')
    (tmp_path / '.gitignore').write_text('dist\n', 'utf-8')
    for words in ('init -q', 'config user.name A', 'config user.email a@example.org', 'add .', 'commit -qm 1'):
        git(tmp_path, *words.split())
    return tmp_path


def git(root, *words):
    return subprocess.run(['git', *words], cwd=root, check=True, capture_output=True, text=True).stdout


def build(target):
    target.parent.mkdir(exist_ok=True)
    target.write_bytes(b'zip')
    return 0


def make(root, version, build=build, check=lambda target: 0, dry_run=False):
    return ci('release').release(root, version, WHEN, build, check, dry_run)


def test_one_version_everywhere(checkout):
    lines = make(checkout, '7.0.0')
    assert git(checkout, 'status', '--porcelain') == ''
    assert git(checkout, 'cat-file', '-t', 'v7.0.0').strip() == 'tag'  # annotated
    assert git(checkout, 'log', '-1', '--format=%s').strip() == 'Version 7.0.0'
    metadata = ci('metadata').read((checkout / 'metadata.txt').read_text('utf-8'))
    assert (metadata['version'], metadata['experimental']) == ('7.0.0', 'False')
    assert "__version__ = '7.0.0'" in (checkout / 'hsi_plugin/core/version.py').read_text('utf-8')
    assert 'version = "7.0.0"' in (checkout / 'pyproject.toml').read_text('utf-8')
    citation = (checkout / 'CITATION.cff').read_text('utf-8')
    assert re.findall(r'^(?:version|date-released): (.+)$', citation, re.MULTILINE) == ['7.0.0', WHEN]
    changes = (checkout / 'CHANGELOG.md').read_text('utf-8')
    assert f'## 7.0.0 – {WHEN}' in changes
    assert 'not released yet' not in changes
    assert ci('metadata').changes_of(changes, '7.0.0')
    zipped = checkout / 'dist' / 'hsi_plugin-7.0.0.zip'
    digest = hashlib.sha256(zipped.read_bytes()).hexdigest()
    assert zipped.with_name('hsi_plugin-7.0.0.zip.sha256').read_text('utf-8') == f'{digest}  hsi_plugin-7.0.0.zip\n'
    assert digest in lines[1]


def test_versions_below_one_are_experimental(checkout):
    make(checkout, '0.9.0')
    assert 'experimental=True' in (checkout / 'metadata.txt').read_text('utf-8')


def test_a_dry_run_says_all_and_does_nothing(checkout):
    lines = make(checkout, '7.0.0', build=None, dry_run=True)
    assert git(checkout, 'status', '--porcelain') == git(checkout, 'tag') == ''
    assert not (checkout / 'dist').exists()
    for line in ('+version=7.0.0', "+__version__ = '7.0.0'", '+version = "7.0.0"', '+version: 7.0.0', f'+## 7.0.0 – {WHEN}'):
        assert line in lines


def refused(checkout, version, said, **given):
    with pytest.raises(ci('release').Refused, match=said):
        make(checkout, version, **given)


@pytest.mark.parametrize('version', ['', '1', '1.2', '1.2.3.4', 'v1.2.3', '1.02.3', '1.2.3-beta'])
def test_what_is_no_version_is_refused(checkout, version):
    refused(checkout, version, 'is no version')


def test_changes_that_are_not_committed_are_refused(checkout):
    (checkout / 'new.txt').write_text('x', 'utf-8')
    refused(checkout, '7.0.0', 'not committed')


def test_a_version_that_is_not_larger_is_refused(checkout):
    git(checkout, 'tag', 'v7.10.0')
    refused(checkout, '7.9.0', 'released already')
    refused(checkout, '7.10.0', 'released already')


def test_without_changes_there_is_no_release(checkout):
    changes = checkout / 'CHANGELOG.md'
    changes.write_text(changes.read_text('utf-8').replace('not released yet', '2030-01-01'), 'utf-8')
    git(checkout, 'commit', '-qam', '2')
    refused(checkout, '7.0.0', 'not released yet')


@pytest.mark.parametrize('given', [{'build': lambda target: 1}, {'check': lambda target: 1}])
def test_what_cannot_be_built_or_is_refused_leaves_all_as_it_was(checkout, given):
    refused(checkout, '7.0.0', 'as they were', **given)
    assert git(checkout, 'status', '--porcelain') == git(checkout, 'tag') == ''


def test_the_citation_names_this_version_and_is_valid():
    text = (ROOT / 'CITATION.cff').read_text('utf-8')
    assert f'\nversion: {__version__}\n' in text
    for key in ('cff-version: 1.2.0', 'message: ', 'title: ', 'authors:', 'type: software', 'license: GPL-3.0-or-later'):
        assert f'\n{key}' in f'\n{text}'
    allowed = {
        'cff-version', 'message', 'title', 'abstract', 'type', 'authors', 'license', 'version', 'date-released', 'repository-code', 'url',
        'keywords',
    }  # fmt: skip
    assert set(re.findall(r'^([a-z-]+):', text, re.MULTILINE)) <= allowed


def test_the_command_says_why_it_refuses():
    done = subprocess.run([sys.executable, '.ci/release.py', 'next', '--dry-run'], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, '')
    assert 'is no version' in done.stderr
