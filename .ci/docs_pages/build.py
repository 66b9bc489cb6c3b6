"""Build the manual: the pages that the code tells, then the site, in `build/site`. Any warning ends it.

`OFFLINE=yes` in the environment makes pages that are read from a disk.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time

from .texts import ROOT


def main() -> int:
    """Build, and say how long it took."""
    started = time.monotonic()
    # A process of its own: QGIS and the builder need not share one.
    done = subprocess.run([sys.executable, '-m', 'docs_pages.generate', str(ROOT / 'build' / 'docs')], check=False)
    if done.returncode:
        return done.returncode
    made = time.monotonic()
    settings = {**os.environ, 'NO_MKDOCS_2_WARNING': '1', 'OFFLINE': 'true' if os.environ.get('OFFLINE') else 'false'}
    built = subprocess.run(
        [sys.executable, '-m', 'mkdocs', 'build', '--strict', '--clean', '--config-file', str(ROOT / 'mkdocs.yml')],
        check=False, env=settings,
    )
    if not built.returncode:
        sys.stdout.write(f'build/site: pages from the code {made - started:.1f} s, site {time.monotonic() - made:.1f} s\n')
    return built.returncode


if __name__ == '__main__':
    sys.exit(main())
