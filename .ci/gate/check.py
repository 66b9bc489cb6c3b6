"""Check the built zip as the plugin store will, before it does.

    .ci/gate/check.py dist/hsi_plugin-0.1.0.zip

Every finding is named and fails the check, but for those of flake8 in what the plugin carries of others: the store shows them beside a
plugin and blocks nothing for them, and another's style is not ours to change. They are counted.
"""

from __future__ import annotations

import sys
import tempfile
import time
import zipfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import List

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from gate import files as gate_files
from gate import scans as gate_scans


def main(target: str) -> int:
    """Check a zip; 1 where the store would refuse it, or ask for a tick."""
    began, path, failed = time.perf_counter(), Path(target), False
    if not zipfile.is_zipfile(path):
        sys.stderr.write(f'{target} is no zip; run make package.\n')
        return 1
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        folder = names[0].split('/')[0]
        sources = [name for name in names if name.endswith('.py')]
        for title, wrong in (
            ('shape and size', gate_files.shape(path, archive)),
            ('no programs, scripts or leftovers', gate_files.contents(archive)),
            ('metadata.txt', gate_files.metadata(archive, folder)),
            (f'{len(sources)} files of code in the grammar of Python {".".join(map(str, gate_files.OLDEST))}',
             gate_files.grammar(archive, sources)),
        ):  # fmt: skip
            failed |= _tell(title, wrong)
        with tempfile.TemporaryDirectory() as unpacked:
            archive.extractall(unpacked)
            failed |= _scan(Path(unpacked))
    size = path.stat().st_size / 1e6
    sys.stdout.write(f'{path.name}: {size:.1f} MB, {len(names)} files, {time.perf_counter() - began:.0f} s. ')
    sys.stdout.write('The store would refuse it, or ask.\n' if failed else 'Nothing stands in its way.\n')
    return int(failed)


def _scan(folder: Path) -> bool:
    """Run the three scanners side by side; whether one of them found something that counts."""
    failed = False
    scans = (gate_scans.bandit, gate_scans.secrets, gate_scans.flake8)
    with ThreadPoolExecutor(len(scans)) as pool:
        for title, found in zip(('bandit', 'detect-secrets', 'flake8'), pool.map(lambda scan: scan(folder), scans)):
            style = [one for one in found if title == 'flake8' and one.carried]
            failed |= _tell(title, [str(one) for one in found if one not in style])
            if style:
                rules = ', '.join(f'{rule} {count}' for rule, count in sorted(Counter(one.rule for one in style).items()))
                sys.stdout.write(f'        shown only: {len(style)} in what is carried of others ({rules})\n')
    return failed


def _tell(title: str, wrong: List[str]) -> bool:
    sys.stdout.write(f'{"FAILED" if wrong else "ok":<7} {title}\n' + ''.join(f'        {one}\n' for one in wrong))
    sys.stdout.flush()
    return bool(wrong)


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:2]))
