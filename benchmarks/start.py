"""How much later QGIS is ready with the plugin than without: real QGIS, started by turns, in one run.

    xvfb-run -a .venv/bin/python -m benchmarks.start [--runs 10]

Each start has its own process and one of two profiles: both have Processing, one has the plugin from the built zip. Compiled code and
settings are there from a first start that does not count, as from the second day on. Told are medians: seconds from the start of the
process until QGIS's window is there and its event loop runs, seconds of processor time until then (which other programs disturb less), and
what QGIS's own clock says of loading and starting the plugin. The plugin brings its docks and algorithms only then: told too is when they
are there, and the longest time for which QGIS did not answer meanwhile.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Dict, List

from tests.qgis_program import Profile, Program, build_zip, screen

WITH, WITHOUT = 'with the plugin', 'without'
SETTINGS = '[PythonPlugins]\nprocessing=true\nhsi_plugin={0}\n\n[qgis]\ncheckVersion=false\nshowTips=false\n'
# Run by QGIS when its windows are there and its plugins started.
INSIDE = """
import json, os, sys, time
from pathlib import Path
import qgis.utils
from qgis.PyQt.QtCore import QTimer

sys.path.append(os.environ['HSI_INSIDE_TESTS'])
from inside_steps import Stalls

told = {}

def since():
    return time.time() - float(os.environ['HSI_BEGAN'])

def ready():
    used = os.times()
    told.update(
        step='ready', wall=since(), cpu=used.user + used.system, started='hsi_plugin' in qgis.utils.active_plugins,
        plugin=float(str(qgis.utils.plugin_times.get('hsi_plugin', '0')).rstrip('s')),
        modules=sorted(name for name in sys.modules if name.startswith('hsi_plugin')),
    )
    told['stalls'] = Stalls()
    wait()

def wait():
    plugin = qgis.utils.plugins.get('hsi_plugin')
    if plugin is not None and plugin._interface is None:
        return QTimer.singleShot(5, wait)
    told.update(complete=since(), stall=told['stalls'].stop())
    del told['stalls']
    (Path(os.environ['HSI_INSIDE_OUT']) / 'told.jsonl').write_text(json.dumps(told) + '\\n', encoding='utf-8')
    os._exit(0)

QTimer.singleShot(0, lambda: QTimer.singleShot(0, ready))
"""


def once(profile: Profile, script: Path, out: Path) -> Dict[str, Any]:
    """Start QGIS once; what it told when it was ready."""
    program = Program(profile, script, out, HSI_BEGAN=str(time.time()))
    try:
        return program.wait_for('ready', 120.0)
    finally:
        program.clean_up()


def measure(runs: int, folder: Path) -> Dict[str, List[Dict[str, Any]]]:
    """Starts with and without the plugin, by turns."""
    archive = build_zip(folder / 'hsi_plugin.zip')
    script = folder / 'inside.py'
    script.write_text(INSIDE, encoding='utf-8')
    found: Dict[str, List[Dict[str, Any]]] = {WITHOUT: [], WITH: []}
    with screen() as shown:
        profiles = {}
        for name in found:
            profile = Profile(folder / name.replace(' ', '-'), archive, shown)
            settings = profile.folder / 'profiles' / 'default' / 'QGIS' / 'QGIS3.ini'
            settings.parent.mkdir(parents=True)
            settings.write_text(SETTINGS.format(str(name == WITH).lower()), encoding='utf-8')
            profiles[name] = profile
            once(profile, script, folder / f'first-{name}')
        for number in range(runs):
            for name, profile in profiles.items():
                found[name].append(once(profile, script, folder / f'{number}-{name}'))
    return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('--runs', type=int, default=10)
    parser.add_argument('--modules', action='store_true', help="name the plugin's modules that a start imports")
    given = parser.parse_args()
    os.environ.pop('QT_QPA_PLATFORM', None)
    with tempfile.TemporaryDirectory() as folder:
        found = measure(given.runs, Path(folder))
    assert all(one['started'] for one in found[WITH])
    assert not any(one['started'] for one in found[WITHOUT])
    told = ('wall', 'cpu', 'plugin', 'complete', 'stall')
    middle = {name: {key: statistics.median(one[key] for one in all_of) for key in told} for name, all_of in found.items()}
    print("| start of QGIS | ready (s) | processor time (s) | of it the plugin, by QGIS's clock (s) |\n|---|---|---|---|")
    for name, one in middle.items():
        print(f'| {name} | {one["wall"]:.2f} | {one["cpu"]:.2f} | {one["plugin"] if name == WITH else 0:.3f} |')
    wall, cpu = (1000 * (middle[WITH][key] - middle[WITHOUT][key]) for key in ('wall', 'cpu'))
    print(f'| more, in ms | {wall:.0f} | {cpu:.0f} | |\n')
    late = middle[WITH]
    print(f'Docks, menu and algorithms are there {late["complete"] - late["wall"]:.2f} s later; meanwhile QGIS did not answer for ', end='')
    print(f'{late["stall"]:.0f} ms at most.')
    if given.modules:
        print(json.dumps(found[WITH][-1]['modules'], indent=0), file=sys.stderr)


if __name__ == '__main__':
    main()
