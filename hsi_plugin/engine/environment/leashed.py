"""Run a module as `python -m` would, and end with the parent: `python leashed.py MODULE [ARGUMENT …]`.

The parent keeps our standard input open and never writes to it. When it ends, the parent is gone, however it died, and nobody waits for
what we do: a pip that went on alone would write into a folder that the next installation already uses. Standard library only, and run
by path: the Python that runs this does not know the plugin.
"""

from __future__ import annotations

import os
import runpy
import sys
import threading


def _end_with_parent(leash: int) -> None:
    while os.read(leash, 1):
        pass
    os._exit(70)


def main() -> None:
    """See the module."""
    del sys.path[0]  # this file's own folder is no place to import from
    sys.argv = sys.argv[1:]
    # The module and its children get an empty input: on Windows whoever looks at a pipe that a thread waits for waits with it.
    leash, nothing = os.dup(0), os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    threading.Thread(target=_end_with_parent, args=(leash,), daemon=True).start()
    runpy.run_module(sys.argv[0], run_name='__main__', alter_sys=True)


if __name__ == '__main__':
    main()
