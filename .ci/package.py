"""Build the plugin's zip: the package, its metadata and resources, and pyqtgraph from its wheel.

QGIS wants one folder, named like the package, with `metadata.txt` in it. pyqtgraph comes from the wheel that `pyproject.toml` pins and
is put in `hsi_plugin/extlibs/`, where `hsi_plugin.gui.plotting` finds it; parts of it that a plot never imports are left out.
The zip is the same, byte for byte, whenever it is built from the same files.
"""

from __future__ import annotations

import subprocess
import sys
import zipfile
from importlib.metadata import distribution
from pathlib import Path
from typing import Dict, List

ROOT = Path(__file__).resolve().parent.parent
LIMIT = 25 * 1024 * 1024  # the plugin store's
TOP_FILES = ('metadata.txt', 'LICENSE', 'README.md', 'CHANGELOG.md')
# Examples, 3-D, flowcharts and consoles: never imported by a plot, and full of what plugin scanners rightly dislike.
UNUSED = ('examples', 'opengl', 'flowchart', 'console', 'canvas', 'jupyter', 'dockarea')


def main(target: str) -> int:
    """Write the zip and say how large it is; 1 where it is larger than the store takes."""
    contents: Dict[str, bytes] = {}
    for path in tracked('hsi_plugin') + tracked('resources'):
        name = path if path.startswith('hsi_plugin/') else f'hsi_plugin/{path}'
        contents[name] = (ROOT / path).read_bytes()
    for name in TOP_FILES:
        contents[f'hsi_plugin/{name}'] = (ROOT / name).read_bytes()
    for name, data in pyqtgraph().items():
        contents[f'hsi_plugin/extlibs/{name}'] = data
    out = ROOT / target  # an absolute target stays as it is
    out.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(contents):
            entry = zipfile.ZipInfo(name, date_time=(2020, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, contents[name])
    size = out.stat().st_size
    sys.stdout.write(f'{target}: {len(contents)} files, {size / 1e6:.1f} MB\n')
    if size > LIMIT:
        sys.stderr.write(f'The plugin store takes at most {LIMIT / 1e6:.0f} MB.\n')
        return 1
    return 0


def tracked(folder: str) -> List[str]:
    """Files of a folder that git knows, or would add: never what a build or a test left behind."""
    listed = subprocess.run(
        ['git', 'ls-files', '--cached', '--others', '--exclude-standard', folder], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.splitlines()
    return [name for name in listed if (ROOT / name).is_file()]


def pyqtgraph() -> Dict[str, bytes]:
    """Files of the pinned pyqtgraph wheel as `.venv` has it, without the parts that a plot never uses; its licence stays."""
    found = distribution('pyqtgraph')
    if f'"pyqtgraph=={found.version}"' not in (ROOT / 'pyproject.toml').read_text(encoding='utf-8'):
        raise SystemExit(f'pyproject.toml does not pin the pyqtgraph {found.version} that is installed; run make venv.')
    return {
        str(name): Path(str(name.locate())).read_bytes()
        for name in found.files or ()
        if '__pycache__' not in name.parts
        and not any(str(name).startswith(f'pyqtgraph/{part}') for part in UNUSED)
        and (name.parts[0] == 'pyqtgraph' or name.name in ('METADATA', 'LICENSE.txt', 'LICENSE'))
    }


if __name__ == '__main__':
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else 'dist/hsi_plugin.zip'))
