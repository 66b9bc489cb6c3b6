"""The pictures of docs/ten_minutes.md and the moving picture of learning by clicking, made from the plugin as it is now: `make pictures`.

It builds the zip, starts QGIS in an empty profile on a screen of 1366 x 768 (a virtual one where there is none), and does every step of the
page by mouse and keyboard events; the plugin is installed through QGIS's own plugin manager. How long each step takes the script, and how
many clicks and keys it needs, is printed:

    .venv/bin/python tests/gui/pictures.py [--only steps|loop] [--zip FILE] [--keep FOLDER]

With `--keep` the raw pictures go to a folder of yours, and docs/images stays as it is.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
IMAGES = ROOT / 'docs' / 'images'
SECONDS = 420.0
PLACE = '/var/tmp' if os.path.isdir('/var/tmp') else None  # QGIS marks layers of /tmp as passing ones
# The official repository of plugins is not asked for its list: neither pictures nor times depend on a network.
SETTINGS = """[locale]
overrideFlag=true
userLocale=en_US
globalLocale=en_US

[app]
plugin_repositories\\QGIS%20Official%20Plugin%20Repository\\enabled=false

[plugin-manager]
repositories\\QGIS%20Official%20Plugin%20Repository\\enabled=false
"""


def main() -> int:
    """Make what is wanted; 1 where a walk did not come to its end."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--only', default='', choices=('', 'steps', 'loop'))
    parser.add_argument('--zip', default='', type=str, help='a zip that is there already')
    parser.add_argument('--keep', default=None, type=Path, help='a folder for the raw pictures')
    options = parser.parse_args()
    sys.path[:0] = [str(ROOT), str(ROOT / 'tests' / 'gui')]
    failed = 0
    for part in [options.only] if options.only else ['steps', 'loop']:
        with tempfile.TemporaryDirectory(prefix='hsi_', dir=PLACE) as name:
            raw = (options.keep.resolve() / part) if options.keep else Path(name) / 'raw'
            seen = walk(part, Path(name), raw, options.zip)
            report(seen)
            failed |= 'error' in seen
            if not options.keep and 'error' not in seen:
                publish(part, raw)
    return int(failed)


def walk(part: str, folder: Path, raw: Path, archive: str) -> dict:
    """One start of QGIS that takes the pictures of a part."""
    from tests.qgis_program import Profile, Program, build_zip, screen

    downloads = folder / 'Downloads'
    downloads.mkdir()
    made = downloads / 'hsi_plugin.zip'
    if archive:
        made.write_bytes(Path(archive).read_bytes())
    else:
        build_zip(made)
    with screen('1366x768x24') as display:
        profile = Profile(folder / 'home', made if part == 'loop' else None, display)
        settings = folder / 'home' / 'profiles' / 'default' / 'QGIS' / 'QGIS3.ini'
        settings.parent.mkdir(parents=True, exist_ok=True)
        more = '\n[PythonPlugins]\nhsi_plugin=true\n\n[hsi_plugin]\ntour_offered=true\n' if part == 'loop' else ''
        settings.write_text(SETTINGS + more, encoding='utf-8')
        inside = {'steps': 'pictures_inside.py', 'loop': 'loop_inside.py'}[part]
        began = time.time()
        program = Program(profile, Path(__file__).with_name(inside), raw, HSI_PICTURES_ZIP=str(made), HSI_PICTURES_BEGAN=str(began))
        try:
            program.wait(SECONDS)
        finally:
            program.clean_up()
    told = raw / 'seen.json'
    return json.loads(told.read_text('utf-8')) if told.is_file() else {'error': (raw / 'stderr.txt').read_text('utf-8', 'replace')[-3000:]}


def report(seen: dict) -> None:
    """Say what was measured."""
    for step in seen.get('steps', []):
        sys.stdout.write(f'{step["step"]:28}{step["seconds"]:7.1f} s{step["clicks"]:5} clicks{step["keys"]:5} keys\n')
    for key, value in seen.items():
        if key != 'steps':
            sys.stdout.write(f'{key}: {value}\n')


def publish(part: str, raw: Path) -> None:
    """Small files for the manual."""
    import picture_files

    if part == 'steps':
        picture_files.write_steps(raw, IMAGES / 'ten_minutes')
    else:
        picture_files.write_loop(raw, IMAGES)


if __name__ == '__main__':
    sys.exit(main())
