"""Install the built zip into a QGIS profile, replacing what is there.

    deploy.py dist/hsi_plugin-0.1.0.zip [PROFILE]

PROFILE is the folder that holds `python/plugins` (QGIS: Settings ▸ User profiles ▸ Open active profile folder).
"""

from __future__ import annotations

import shutil
import sys
import zipfile
from pathlib import Path


def default_profile() -> Path:
    """The default profile of the newest QGIS that was started here; QGIS 3's where none was."""
    if sys.platform == 'win32':
        base = Path.home() / 'AppData' / 'Roaming' / 'QGIS'
    elif sys.platform == 'darwin':
        base = Path.home() / 'Library' / 'Application Support' / 'QGIS'
    else:
        base = Path.home() / '.local' / 'share' / 'QGIS'
    places = [base / version / 'profiles' / 'default' for version in ('QGIS4', 'QGIS3')]
    return next((place for place in places if place.is_dir()), places[-1])


def main(archive: str, profile: str = '') -> int:
    """Unpack the plugin into the profile's plugin folder and say where it is."""
    plugins = (Path(profile) if profile else default_profile()) / 'python' / 'plugins'
    plugins.mkdir(parents=True, exist_ok=True)
    target = plugins / 'hsi_plugin'
    if target.is_symlink():
        target.unlink()
    shutil.rmtree(target, ignore_errors=True)
    with zipfile.ZipFile(archive) as zipped:
        zipped.extractall(plugins)
    sys.stdout.write(f'Installed in {target}; enable it in QGIS under Plugins ▸ Manage and Install Plugins.\n')
    return 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
