"""The table of foundation models in the documentation is what their cards say."""

from __future__ import annotations

import subprocess
import sys

from tests.conftest import REPOSITORY

SCRIPT = REPOSITORY / 'docs' / 'models_table.py'


def test_the_table_is_up_to_date():
    done = subprocess.run([sys.executable, str(SCRIPT), '--check'], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, f'{done.stderr}run: python docs/models_table.py'


def test_every_model_is_in_it_and_those_never_loaded_are_told():
    text = (REPOSITORY / 'docs' / 'MODELS.md').read_text(encoding='utf-8')
    rows = [line for line in text.splitlines() if line.startswith('| `')]
    cards = list((REPOSITORY / 'resources' / 'models').glob('*.json'))
    assert {row.split('`')[1] for row in rows} == {path.stem for path in cards}
    assert any('Never' in row for row in rows)
    assert 'nobody here has loaded that file' in text
