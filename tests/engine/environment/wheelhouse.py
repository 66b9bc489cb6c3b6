"""Tiny wheels with the real layout, locks for them, and jobs that install them: everything is real but the size of the packages."""

from __future__ import annotations

import base64
import hashlib
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Dict, List, Optional, Tuple

from hsi_plugin.engine.context import Context
from hsi_plugin.engine.environment.place import tag
from hsi_plugin.engine.protocol import Log, Progress

REPOSITORY = Path(__file__).resolve().parents[3]

# As much of torch as the verification asks for: matrices that go through it and come back.
TORCH = '''
__version__ = '2.0'
class Tensor:
    def __init__(self, array): self.array = array
    def to(self, device): return self
    def cpu(self): return self
    def numpy(self): return self.array
    def __matmul__(self, other): return Tensor(self.array @ other.array)
    def __getitem__(self, key): return Tensor(self.array[key])
    @property
    def T(self): return Tensor(self.array.T)
def from_numpy(array): return Tensor(array)
'''
# A graphics card of straw that convolves like the processor, because it is the processor.
CUDA = TORCH + '''
import numpy
class cuda:
    is_available = staticmethod(lambda: True)
    get_device_name = staticmethod(lambda number: 'A Card')
class nn:
    class functional:
        conv1d = staticmethod(lambda x, k: Tensor(numpy.stack([
            numpy.stack([numpy.convolve(row[0], kernel[0][::-1], 'valid') for kernel in k.array]) for row in x.array])))
'''


def wheel(folder: Path, name: str, version: str, files: Dict[str, str]) -> Path:
    """Write a wheel with metadata and RECORD; the same bytes whenever it is made of the same files."""
    info = f'{name}-{version}.dist-info'
    contents = {
        **files,
        f'{info}/METADATA': f'Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n',
        f'{info}/WHEEL': 'Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
    }
    record = [f'{path},sha256={_digest(text)},{len(text.encode())}' for path, text in contents.items()]
    contents[f'{info}/RECORD'] = '\n'.join([*record, f'{info}/RECORD,,']) + '\n'
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f'{name}-{version}-py3-none-any.whl'
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as archive:
        for member, text in contents.items():
            archive.writestr(zipfile.ZipInfo(member, (2020, 1, 1, 0, 0, 0)), text)
    return path


def _digest(text: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode().rstrip('=')


def line(path: Path, size: Optional[int] = None) -> str:
    """The lock's line for a wheel."""
    name, version = path.name.split('-')[:2]
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return f'{name.replace("_", "-")}=={version} --hash=sha256:{digest}  # {size or path.stat().st_size} bytes'


class House:
    """A folder of wheels, a folder of locks, and a folder for environments.

    Args:
        folder: A place of its own.
    """

    def __init__(self, folder: Path) -> None:
        self.wheels = folder / 'wheels'
        self.locks = folder / 'locks'
        self.root = folder / 'environments'
        self.locks.mkdir(parents=True)
        self.stock()

    def stock(self, torch: str = TORCH, version: str = '2.0', padding: int = 0) -> None:
        """Make the wheels and the normal lock; `padding` makes the package that comes before torch so many files large."""
        many = {f'small_two/part{n}.py': f'VALUE = {n}\n' for n in range(padding)}
        self.packages = [
            wheel(self.wheels, 'small_one', '1.0', {'small_one/__init__.py': 'VALUE = 1\n'}),
            wheel(self.wheels, 'small_two', '1.0', {'small_two/__init__.py': 'VALUE = 2\n', **many}),
            wheel(self.wheels, 'torch', version, {'torch/__init__.py': torch}),
        ]
        self.write_lock('cpu', [line(path) for path in self.packages])

    def write_lock(self, variant: str, lines: List[str]) -> Path:
        """Write a lock for this Python."""
        path = self.locks / f'{tag()}-{variant}.txt'
        path.write_text('\n'.join(['# a lock', *lines]) + '\n', encoding='utf-8')
        return path

    def folder(self, variant: str = 'cpu') -> Path:
        """Where the environment will be."""
        return self.root / (tag() if variant == 'cpu' else f'{tag()}-{variant}')

    @property
    def partial(self) -> Path:
        """Where it is while it is made."""
        return self.root / f'{tag()}.new'

    def process(self, **more: str) -> subprocess.Popen:
        """Start an installation in a process of its own."""
        code = (
            'import sys; from pathlib import Path; from hsi_plugin.engine.context import Context;'
            'from hsi_plugin.engine.environment.install import install; from hsi_plugin.engine.environment_jobs import InstallJob;'
            f'print(install(InstallJob(wheels={str(self.wheels)!r}, environments={str(self.root)!r}),'
            f' Context(1, lambda event: None), Path({str(self.locks)!r})))'
        )
        return subprocess.Popen(
            [sys.executable, '-c', code], cwd=REPOSITORY, env={**os.environ, **more},
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )


def listening() -> Tuple[Context, List[Progress], List[str]]:
    """A context, and what is said through it."""
    progress: List[Progress] = []
    said: List[str] = []

    def take(event):
        if isinstance(event, Progress):
            progress.append(event)
        elif isinstance(event, Log):
            said.append(event.text)

    return Context(1, take), progress, said
