"""bandit, detect-secrets and flake8 over the unpacked zip, called as the plugin store calls them."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import List, Sequence

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from gate import rules

TOOLS = Path(sys.executable).parent
CARRIED = '/extlibs/'


@dataclass(frozen=True)
class Finding:
    """One finding.

    Args:
        file: Below the unpacked folder.
        line: From 1.
        rule: The tool's name of it.
        said: What it says.
    """

    file: str
    line: int
    rule: str
    said: str

    @property
    def carried(self) -> bool:
        """Whether it is in a package of others."""
        return CARRIED in f'/{self.file}'

    def __str__(self) -> str:
        return f'{self.file}:{self.line}: {self.rule} {self.said}'


def bandit(folder: Path) -> List[Finding]:
    """Dangerous code."""
    said = _run(['bandit', '-r', '.', '-f', 'json', '--quiet', '-t', rules.BANDIT], folder)
    report = json.loads(said)
    if report['errors']:
        raise SystemExit(f'bandit could not read {report["errors"]}.')
    return [Finding(one['filename'].lstrip('./'), one['line_number'], one['test_id'], one['issue_text']) for one in report['results']]


def secrets(folder: Path) -> List[Finding]:
    """Credentials, and what looks like them."""
    off = [word for name in rules.SECRETS_OFF for word in ('--disable-plugin', name)]
    said = _run(['detect-secrets', 'scan', '--all-files', '--exclude-files', rules.SECRETS_LEFT_OUT, *off, '.'], folder)
    found = json.loads(said)['results']
    return [Finding(file, one['line_number'], one['type'], 'looks like a secret') for file, all_of in found.items() for one in all_of]


def flake8(folder: Path) -> List[Finding]:
    """Common mistakes."""
    given = [f'--max-line-length={rules.FLAKE8_WIDTH}', f'--select={rules.FLAKE8}', '--format=%(path)s\t%(row)d\t%(code)s\t%(text)s']
    rows = [line.split('\t', 3) for line in _run(['flake8', '--isolated', '--jobs=1', *given, '.'], folder).splitlines()]
    return [Finding(path.lstrip('./'), int(row), code, text) for path, row, code, text in rows]


def _run(command: Sequence[str], folder: Path) -> str:
    """What a tool writes; whether it found something is in there."""
    tool = TOOLS / command[0]
    if not tool.is_file():
        raise SystemExit(f'{command[0]} is not installed; run .ci/setup gate.')
    done = subprocess.run([str(tool), *command[1:]], cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1) or (done.returncode and not done.stdout.strip()):
        raise SystemExit(f'{command[0]} failed:\n{done.stderr[-2000:]}')
    return done.stdout
