"""Every page, window and options page of the plugin in a real QGIS, photographed in many looks, with a list of what cannot be read.

It starts QGIS itself, with the built plugin in an empty profile and on a virtual screen of 1366 x 768 where there is none:

    .venv/bin/python tests/gui/look.py --out FOLDER [--theme 'Night Mapping' | --palette dark] [--font 1.5] [--lang de] [--long] [--rtl]

`--long` makes every text a third longer, `--rtl` mirrors the program. Pictures go to the folder, and `look.json`: for each picture what is
cut off, too wide or too high, and the controls without a name. `HSI_PYTHON` may name the Python that computes.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CUBE, TRUTH = 'simulated_scene.tif', 'simulated_truth.tif'
SECONDS = 420.0  # for all pictures of one look


def main() -> int:
    """Start QGIS with this folder's `look_inside.py`, and end it whatever happens."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--out', required=True, type=Path)
    parser.add_argument('--theme', default='', help='a theme of QGIS')
    parser.add_argument('--palette', default='', choices=('', 'dark'), help='a palette of the system')
    parser.add_argument('--font', type=float, default=1.0, help='how much larger than usual the font is')
    parser.add_argument('--lang', default=os.environ.get('HSI_WALK_LOCALE', ''))
    parser.add_argument('--long', action='store_true', help='texts a third longer')
    parser.add_argument('--rtl', action='store_true', help='from right to left')
    parser.add_argument('--only', default='', help='parts, with commas; all by default')
    options = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    from tests.qgis_program import Profile, Program, build_zip

    out = options.out.resolve()
    with tempfile.TemporaryDirectory(prefix='hsi_look_') as name, _screen() as display:
        folder = Path(name)
        data = folder / 'data'
        data.mkdir()
        for file in (ROOT / 'resources' / 'sample').glob('simulated_*'):
            (data / file.name).write_bytes(file.read_bytes())
        python = os.environ.get('HSI_PYTHON', '')
        profile = Profile(folder, build_zip(folder / 'plugin.zip'), {**display, **({'HSI_PYTHON': python} if python else {})})
        settings = folder / 'profiles' / 'default' / 'QGIS' / 'QGIS3.ini'
        settings.parent.mkdir(parents=True)
        locale = f'[locale]\noverrideFlag=true\nuserLocale={options.lang}\n' if options.lang else ''
        settings.write_text(f'[PythonPlugins]\nprocessing=true\n[hsi_plugin]\ntour_offered=true\n{locale}', encoding='utf-8')
        program = Program(
            profile, Path(__file__).with_name('look_inside.py'), out, HSI_LOOK_DATA=str(data), HSI_LOOK=json.dumps({
                'theme': options.theme, 'palette': options.palette, 'font': options.font, 'long': options.long, 'rtl': options.rtl,
                'only': [part for part in options.only.split(',') if part],
            }),
        )  # fmt: skip
        try:
            program.wait(SECONDS)
        finally:
            program.clean_up()
    seen = json.loads((out / 'look.json').read_text('utf-8'))
    for shot, found in seen['complaints'].items():
        for one in found:
            sys.stdout.write(f'{shot}: {one}\n')
    sys.stdout.write(seen.get('error') or '')
    return 1 if seen.get('error') else 0


def _screen():
    """The screen that is there, or a virtual one as small as is promised."""
    from tests.qgis_program import screen

    return screen('1366x768x24')


if __name__ == '__main__':
    sys.exit(main())
