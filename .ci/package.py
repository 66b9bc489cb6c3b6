"""Build the plugin's zip: the package, its metadata, resources and translations, and the part of pyqtgraph that its plots use.

QGIS wants one folder, named like the package, with `metadata.txt` in it. What comes from pyqtgraph, `carried.py` says. Translations are
compiled (`i18n/translations.py`) and take the place of their sources. The zip is the same, byte for byte, whenever and wherever it is built
from the same files: names are sorted, times and rights are fixed, and only what git knows, or would add, goes in.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from types import ModuleType
from typing import Dict, List

ROOT = Path(__file__).resolve().parent.parent
LIMIT = 25_000_000  # bytes; the plugin store's
TOP_FILES = ('LICENSE', 'README.md', 'CHANGELOG.md', 'THIRD_PARTY.md', 'PRIVACY.md', 'CITATION.cff')
I18N = 'resources/i18n/'


def main(target: str) -> int:
    """Write the zip and say how large it is; 1 where it is larger than the store takes."""
    contents = gather()
    out = ROOT / target  # an absolute target stays as it is
    write_zip(out, contents)
    size = out.stat().st_size
    sys.stdout.write(f'{target}: {len(contents)} files, {size / 1e6:.1f} MB\n')
    if size > LIMIT:
        sys.stderr.write(f'The plugin store takes at most {LIMIT / 1e6:.0f} MB.\n')
        return 1
    return 0


def gather() -> Dict[str, bytes]:
    """All files of the zip by their names in it."""
    contents: Dict[str, bytes] = {}
    for path in tracked('hsi_plugin') + tracked('resources'):
        if path.endswith('.ts'):
            continue  # the sources of translations
        name = path if path.startswith('hsi_plugin/') else f'hsi_plugin/{path}'
        contents[name] = (ROOT / path).read_bytes()
    for name in TOP_FILES:
        contents[f'hsi_plugin/{name}'] = (ROOT / name).read_bytes()
    contents['hsi_plugin/metadata.txt'] = beside('metadata').for_package(ROOT).encode('utf-8')
    for name, data in beside('carried').carried().items():
        contents[f'hsi_plugin/extlibs/{name}'] = data
    with tempfile.TemporaryDirectory() as folder:
        for made in beside('i18n/translations').compile_all(Path(folder)):
            contents[f'hsi_plugin/{I18N}{made.name}'] = made.read_bytes()
    return contents


def write_zip(out: Path, contents: Dict[str, bytes]) -> None:
    """Write files into a zip that depends on nothing but them."""
    out.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(contents):
            entry = zipfile.ZipInfo(name, date_time=(2020, 1, 1, 0, 0, 0))
            entry.create_system = 3  # Unix: rights mean the same wherever the zip was built
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, contents[name])


def tracked(folder: str) -> List[str]:
    """Files of a folder that git knows, or would add: never what a build or a test left behind."""
    listed = subprocess.run(
        ['git', 'ls-files', '-z', '--cached', '--others', '--exclude-standard', folder], cwd=ROOT, check=True, capture_output=True
    ).stdout
    names = [name.decode('utf-8') for name in listed.split(b'\0') if name]
    return [name for name in names if (ROOT / name).is_file()]


def beside(name: str) -> ModuleType:
    """A module that lies beside this file or in a folder there, wherever this file is run from."""
    spec = importlib.util.spec_from_file_location(f'hsi_ci_{name.replace("/", "_")}', Path(__file__).resolve().parent / f'{name}.py')
    if spec is None or spec.loader is None:
        raise SystemExit(f'There is no .ci/{name}.py.')
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look for the module that they are in
    spec.loader.exec_module(module)
    return module


if __name__ == '__main__':
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else 'dist/hsi_plugin.zip'))
