"""Write the pages that the code itself tells: algorithms, errors, sensors, models. `python -m docs_pages.generate FOLDER`."""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Dict

from .texts import ROOT

STAMP = 'made_from.json'
# What the pages are made of: a change of any file there makes them anew.
_SOURCES = (
    'hsi_plugin/**/*.py', 'resources/models/*.json', 'resources/clip/*.json', 'resources/qgis_models/*', 'docs/SENSORS.md',
    '.ci/docs_pages/*.py',
)  # fmt: skip


def generate(folder: Path) -> Dict[str, str]:
    """Write all pages, unless those there are made from the very same files.

    Returns:
        The text of each page by its path below the folder.
    """
    stamp = {'sources': _digest()}
    note = folder / STAMP
    if note.is_file() and json.loads(note.read_text(encoding='utf-8')).get('sources') == stamp['sources']:
        kept = json.loads(note.read_text(encoding='utf-8'))['pages']
        if all((folder / name).is_file() for name in kept):
            return {name: (folder / name).read_text(encoding='utf-8') for name in kept}
    pages = make_pages()
    for old in folder.rglob('*.md'):
        old.unlink()  # of an algorithm or a sensor that has another name now
    for name, text in pages.items():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding='utf-8')
    note.write_text(json.dumps({**stamp, 'pages': list(pages)}), encoding='utf-8')
    return pages


def make_pages() -> Dict[str, str]:
    """All pages. QGIS is started for it, without windows and with a profile and models of its own: what a user has is in no manual."""
    with tempfile.TemporaryDirectory() as home:
        os.environ['HSI_HOME'] = home
        from qgis.core import QgsApplication

        from . import errors, models, sensors

        app = QgsApplication([], False)
        app.initQgis()
        try:
            from . import algorithms

            made = algorithms.pages()
        finally:
            app.exitQgis()
        return {**made, **sensors.pages(), **models.pages(), **errors.pages()}


def _digest() -> str:
    found = hashlib.sha256()
    for pattern in _SOURCES:
        for path in sorted(ROOT.glob(pattern)):
            found.update(str(path.relative_to(ROOT)).encode() + path.read_bytes())
    return found.hexdigest()


if __name__ == '__main__':
    sys.stdout.write(f'{len(generate(Path(sys.argv[1])))} pages from the code\n')
