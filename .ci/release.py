"""Make a release: one version everywhere, its changes under its heading, the zip, the store's checks, a tag, and the zip's hash.

    release.py 0.2.0 [--dry-run]

Nothing is changed where anything speaks against it, and all files are put back where building or checking fails. Nothing leaves this
computer: the last lines say what is left to do. Versions below 1.0 are experimental in the store (files of sessions and models may still
change), later ones are not.
"""

from __future__ import annotations

import argparse
import difflib
import hashlib
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Callable, Dict, List, Tuple

sys.path.insert(0, str(Path(__file__).resolve().parent))

ROOT = Path(__file__).resolve().parent.parent
VERSION = re.compile(r'(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)')
UNRELEASED = re.compile(r'^## (\S+) – not released yet$', re.MULTILINE)
# The line of each file that names the version, with what stands before and behind it.
PLACES: Tuple[Tuple[str, str], ...] = (
    ('metadata.txt', r'^(version=)[^\n]+()$'), ('hsi_plugin/core/version.py', r"^(__version__ = ')[^']+(')$"),
    ('pyproject.toml', r'^(version = ")[^"]+(")$'), ('CITATION.cff', r'^(version: )[^\n]+()$'),
)  # fmt: skip


class Refused(Exception):
    """Why there is no release, in a sentence."""


def release(root: Path, version: str, when: str, build: Callable[[Path], int], check: Callable[[Path], int], dry_run: bool) -> List[str]:
    """Make a release, or say what it would change.

    Args:
        root: The checkout.
        version: The new version.
        when: The date, as `2026-12-01`.
        build: Writes the zip; 0 where it could.
        check: Checks the zip; 0 where nothing stands in its way.
        dry_run: Whether nothing is written.

    Returns:
        Lines to show.

    Raises:
        Refused: Something speaks against it; nothing was changed.
    """
    look(root, version)
    before = {name: (root / name).read_text(encoding='utf-8') for name in (*dict(PLACES), 'CHANGELOG.md')}
    after = texts(before, version, when)
    if dry_run:
        return [line.rstrip('\n') for name in after for line in _difference(name, before[name], after[name])]
    target = root / 'dist' / f'hsi_plugin-{version}.zip'
    _write(root, after)
    try:
        if build(target) != 0 or check(target) != 0:
            raise Refused('The zip cannot be built, or the store would not take it; see above. The files are as they were.')
    except BaseException:
        _write(root, before)
        raise
    digest = hashlib.sha256(target.read_bytes()).hexdigest()
    hash_file = target.with_name(f'{target.name}.sha256')
    hash_file.write_text(f'{digest}  {target.name}\n', encoding='utf-8')
    _git(root, 'commit', '-q', '-m', f'Version {version}', '--', *after)
    _git(root, 'tag', '-a', f'v{version}', '-m', f'Hyperspectral Maps {version}')
    return [
        f'{target.relative_to(root)}: {target.stat().st_size / 1e6:.1f} MB', f'SHA-256 {digest}, in {hash_file.name} too',
        f'Committed and tagged as v{version}. Left to do: git push --follow-tags, and upload the zip to https://plugins.qgis.org.',
    ]  # fmt: skip


def look(root: Path, version: str) -> None:
    """Whether anything speaks against a release.

    Raises:
        Refused: It does.
    """
    if VERSION.fullmatch(version) is None:
        raise Refused(f'"{version}" is no version; give three numbers: make release VERSION=1.2.3.')
    if _git(root, 'status', '--porcelain').strip():
        raise Refused('There are changes that are not committed, or files that git does not know; commit or remove them first.')
    tags = [VERSION.fullmatch(tag[1:]) for tag in _git(root, 'tag', '--list', 'v*').split()]
    newest = max((_numbers(found[0]) for found in tags if found), default=(-1,))
    if _numbers(version) <= newest:
        raise Refused(f'Version {".".join(map(str, newest))} was released already; give a larger one than {version}.')
    found = UNRELEASED.search((root / 'CHANGELOG.md').read_text(encoding='utf-8'))
    if found is None:
        raise Refused('CHANGELOG.md has no section "## … – not released yet"; write there what is new.')


def texts(before: Dict[str, str], version: str, when: str) -> Dict[str, str]:
    """The files with the new version.

    Args:
        before: Texts of the files by name.
        version: The new version.
        when: The date.

    Raises:
        Refused: A file does not name its version once.
    """
    after = dict(before)
    for name, pattern in PLACES:
        after[name] = _put(name, before[name], pattern, version)
    flag = 'True' if version.startswith('0.') else 'False'
    after['metadata.txt'] = _put('metadata.txt', after['metadata.txt'], r'^(experimental=)\w+()$', flag)
    dated = re.sub(r'^date-released: .*\n', '', after['CITATION.cff'], flags=re.MULTILINE)
    after['CITATION.cff'] = _put('CITATION.cff', dated, r'^(version: [^\n]+\n)()', f'date-released: {when}\n')
    after['CHANGELOG.md'] = UNRELEASED.sub(f'## {version} – {when}', before['CHANGELOG.md'], count=1)
    return after


def _put(name: str, text: str, pattern: str, value: str) -> str:
    changed, count = re.subn(pattern, rf'\g<1>{value}\g<2>', text, flags=re.MULTILINE)
    if count != 1:
        raise Refused(f'{name} has {count} places for {value}, not one.')
    return changed


def _numbers(version: str) -> Tuple[int, ...]:
    return tuple(int(part) for part in version.split('.'))


def _difference(name: str, before: str, after: str) -> List[str]:
    return list(difflib.unified_diff(before.splitlines(), after.splitlines(), name, name, n=0, lineterm=''))


def _write(root: Path, contents: Dict[str, str]) -> None:
    for name, text in contents.items():
        (root / name).write_text(text, encoding='utf-8')


def _git(root: Path, *words: str) -> str:
    done = subprocess.run(['git', *words], cwd=root, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Refused(f'git {words[0]} failed: {done.stderr.strip()}')
    return done.stdout


def main(arguments: List[str]) -> int:
    """Do what the command line asks for; the exit status."""
    import package
    from gate import check as gate

    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('version')
    parser.add_argument('--dry-run', action='store_true')
    given = parser.parse_args(arguments)
    try:
        lines = release(
            ROOT, given.version, time.strftime('%Y-%m-%d'), lambda target: package.main(str(target)), lambda target: gate.main(str(target)),
            given.dry_run,
        )  # fmt: skip
    except Refused as error:
        sys.stderr.write(f'{error}\n')
        return 1
    sys.stdout.write('\n'.join(lines) + '\n')
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
