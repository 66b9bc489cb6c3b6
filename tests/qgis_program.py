"""A real QGIS program, started with the built plugin in an empty profile, on a screen of its own, and ended whatever happens."""

from __future__ import annotations

import json
import os
import runpy
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from contextlib import contextmanager, suppress
from pathlib import Path
from types import ModuleType
from typing import Any, Callable, Dict, Iterator, List, Optional

REPOSITORY = Path(__file__).resolve().parent.parent
TESTS = REPOSITORY / 'tests'


def find_qgis() -> Optional[str]:
    """The program itself, not the script around it that some systems have."""
    return shutil.which('qgis.bin') or shutil.which('qgis')


def ci(name: str) -> ModuleType:
    """A module of the folder `.ci`."""
    if (known := f'hsi_ci_{name.replace("/", "_")}') in sys.modules:
        return sys.modules[known]
    module: ModuleType = runpy.run_path(str(REPOSITORY / '.ci' / 'package.py'))['beside'](name)
    return module


def build_zip(target: Path) -> Path:
    """The plugin's zip, as `make package` builds it."""
    if ci('package').main(str(target)) != 0:
        raise RuntimeError('the zip was not built')
    return target


@contextmanager
def screen(size: str = '1600x1000x24') -> Iterator[Dict[str, str]]:
    """Variables of a screen: the one that is there, or a virtual one of this size that ends with the block."""
    if os.environ.get('DISPLAY'):
        yield {'DISPLAY': os.environ['DISPLAY']}
        return
    read, write = os.pipe()
    with subprocess.Popen(
        ['Xvfb', '-displayfd', str(write), '-screen', '0', size, '-nolisten', 'tcp'], pass_fds=[write], stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
    ) as server:
        os.close(write)
        try:
            with open(read, encoding='ascii') as told:
                number = told.readline().strip()
            if not number:
                raise RuntimeError('Xvfb did not start')
            yield {'DISPLAY': f':{number}'}
        finally:
            server.terminate()


class Profile:
    """A folder that stands for a user's: QGIS profile with the plugin, home, data of the plugin.

    Args:
        folder: Where all of it goes.
        archive: The plugin's zip; None for a profile without the plugin.
        variables: More environment variables.
    """

    def __init__(self, folder: Path, archive: Optional[Path], variables: Dict[str, str]) -> None:
        self.folder = folder
        self.hsi_home = folder / 'hsi'
        if archive is not None:
            zipfile.ZipFile(archive).extractall(folder / 'profiles' / 'default' / 'python' / 'plugins')
        runtime = folder / 'runtime'
        runtime.mkdir(mode=0o700, parents=True)
        kept = {k: v for k, v in os.environ.items() if not k.startswith(('QGIS', 'PYTHON', 'VIRTUAL_ENV', 'HSI_'))}
        kept.pop('QT_QPA_PLATFORM', None)  # the QGIS program wants a real screen, or a virtual one
        self.variables = {**kept, 'HOME': str(folder), 'HSI_HOME': str(self.hsi_home), 'XDG_RUNTIME_DIR': str(runtime), **variables}


class Program:
    """A running QGIS that executes a script; script and test talk through lines of JSON in a file.

    Args:
        profile: Whose QGIS it is.
        script: The file for `--code`.
        out: A folder of its own, `HSI_INSIDE_OUT` of the script.
        variables: More environment variables for the script.
    """

    def __init__(self, profile: Profile, script: Path, out: Path, **variables: str) -> None:
        qgis = find_qgis()
        if qgis is None:
            raise RuntimeError('the QGIS program is not installed')
        out.mkdir(parents=True, exist_ok=True)
        self.out = out
        self._told = out / 'told.jsonl'
        self._messages = out / 'stderr.txt'
        environment = {**profile.variables, 'HSI_INSIDE_OUT': str(out), 'HSI_INSIDE_TESTS': str(TESTS), **variables}
        with self._messages.open('wb') as messages:
            self._process = subprocess.Popen(
                [qgis, '--profiles-path', str(profile.folder), '--nologo', '--noversioncheck', '--code', str(script)],
                env=environment, cwd=profile.folder, stdin=subprocess.DEVNULL, stdout=messages, stderr=messages, start_new_session=True,
            )

    @property
    def pid(self) -> int:
        return self._process.pid

    def told(self) -> List[Dict[str, Any]]:
        """What the script has said so far, one object a line."""
        if not self._told.is_file():
            return []
        lines = self._told.read_text('utf-8').split('\n')[:-1]  # behind the last newline is nothing, or half a line
        return [json.loads(line) for line in lines]

    def wait_for(self, step: str, seconds: float = 60.0) -> Dict[str, Any]:
        """Wait until the script has told of a step."""
        return self._until(lambda: next((t for t in self.told() if t['step'] == step), None), seconds, f'the step "{step}"')

    def wait(self, seconds: float = 60.0) -> int:
        """The exit status of QGIS."""
        status = self._until(lambda: (self._process.poll(),) if self._process.poll() is not None else None, seconds, 'the end', ended=True)
        return status[0]

    def kill(self) -> None:
        """End QGIS at once, as the system does where memory runs out; the worker is not told."""
        self._process.kill()
        self._process.wait()

    def clean_up(self) -> None:
        """End QGIS and everything that it started."""
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def _until(self, look: Callable[[], Any], seconds: float, what: str, ended: bool = False) -> Any:
        end = time.monotonic() + seconds
        while True:
            found = look()
            if found is not None:
                return found
            failed = next((t['error'] for t in self.told() if 'error' in t), None)
            if failed or time.monotonic() > end or (self._process.poll() is not None and not ended):
                raise AssertionError(f'{what} never came. {failed or ""}\nTold: {self.told()}\n{self._last_messages()}')
            time.sleep(0.02)

    def _last_messages(self) -> str:
        return self._messages.read_text('utf-8', 'replace')[-3000:]
