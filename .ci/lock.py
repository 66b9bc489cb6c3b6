"""Write the lock files of the compute environment: `make lock`, or `.venv/bin/python .ci/lock.py [TAG-VARIANT …]`.

One file a Python version, platform and variant in `resources/environment/`: every package in one exact version, with the SHA-256 of the
wheels that fit, in the order in which they are installed. Versions are resolved with uv, sizes and digests are those that PyPI publishes.
A version that a lock has stays, as long as the others allow it; remove the file to have today's.
Needs the network. Where an input is not to be had (see `PYTORCH_INDEX`), no file is written, and the plugin says that there is none.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.request
from pathlib import Path
from typing import Any, Dict, Iterator, List, NamedTuple, Optional, Set, Tuple

from pip._vendor.packaging.tags import compatible_tags, cpython_tags, mac_platforms
from pip._vendor.packaging.utils import canonicalize_version, parse_wheel_filename

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / 'resources' / 'environment'
PYPI = os.environ.get('HSI_PYPI', 'https://pypi.org')
UV = 'uv==0.13.8'  # resolves for Pythons and platforms other than this one, which pip does not (it evaluates markers for this one)

# What is asked for, and why. Everything else follows from the requirements of these.
TORCH = '2.13.0'  # the version that this project is tested with
TORCH_39 = '2.8.0'  # the last for Python 3.9 (QGIS 3.22–3.40 on Windows and macOS)
# The CPU build for Python 3.10 on Linux (Ubuntu 22.04): the newest whose digest is known, see PYTORCH_INDEX.
TORCH_LINUX_310 = '2.10.0'
TORCH_INTEL_MAC = '2.2.2'  # the last for Intel Macs; works with NumPy 1 alone, which verification finds out
# Opens CLIP and SigLIP for zero-shot classification. It wants Python 3.11 and a torch that Intel Macs have not: without it there, all
# other methods work. It asks for NumPy 1.17 or later, which every QGIS that runs this has: NumPy itself is never installed.
TRANSFORMERS = '5.23.0'
# Spread jobs over a cluster. The scheduler and all workers must have the same version: change it for all Pythons at once. Neither asks for
# NumPy; without extras there are no data frames and no dashboard. In pyproject.toml they are the same.
DASK = '2026.8.0'
DASK_39 = '2024.8.0'  # the last for Python 3.9
PIP = 'pip>=25.1'  # raw progress since 24.1, broken downloads resumed since 25.1
CONSTRAINTS = (
    'networkx<3.6',  # 3.6 and later refuse Python 3.14.1
)

PYTHONS = ('3.9', '3.10', '3.11', '3.12', '3.13', '3.14')
MANYLINUX = [f'manylinux_2_{n}' for n in range(28, 4, -1)] + ['manylinux2014', 'manylinux2010', 'manylinux1']
# The platforms: uv's name, and the platform tags of wheels that fit. QGIS 3.22 and later run on glibc 2.28 and later.
PLATFORMS: Dict[str, Tuple[str, List[str]]] = {
    'linux_x86_64': ('x86_64-manylinux_2_28', [f'{tag}_x86_64' for tag in MANYLINUX]),
    'linux_aarch64': ('aarch64-manylinux_2_28', [f'{tag}_aarch64' for tag in MANYLINUX]),
    'win_amd64': ('x86_64-pc-windows-msvc', ['win_amd64']),
    'macosx_arm64': ('aarch64-apple-darwin', list(mac_platforms((14, 0), 'arm64'))),  # torch 2.13 asks for macOS 14
    'macosx_x86_64': ('x86_64-apple-darwin', list(mac_platforms((14, 0), 'x86_64'))),
}

CPU_INDEX = 'https://download.pytorch.org/whl/cpu'
# On Linux PyPI's torch is the CUDA build; the CPU build lies on PyTorch's own index alone. These are the SHA-256 that this index publishes
# beside its files, written down because the index cannot be reached from everywhere that a lock is made. Only the one for cp311 on x86_64
# was compared with the file itself; the others are as several public lock files quote the index (cp310 on aarch64: one). A wrong one
# would be refused by every installer. Sizes are known where the file was at hand. Pythons that are not listed have no lock on Linux.
PYTORCH_INDEX: Dict[Tuple[str, str, str], Tuple[str, Optional[int]]] = {
    ('2.10.0', 'cp310', 'linux_x86_64'): ('a280ffaea7b9c828e0c1b9b3bd502d9b6a649dc9416997b69b84544bd469f215', None),
    ('2.13.0', 'cp311', 'linux_x86_64'): ('6746dbcbeb526eb61330b76b41ff1b4eb848951103a892eeb080dfa2b264667b', 191794682),
    ('2.13.0', 'cp312', 'linux_x86_64'): ('4ca4a9394b0c771238a4f73590fdbbc4debad85ed0fa63d026ae1b085da7d6e2', None),
    ('2.13.0', 'cp313', 'linux_x86_64'): ('3fbf9c9d1f3c10c2d59d04aca426dee9ccc6ceb32d255c61e93acc3b4f75fae6', None),
    ('2.13.0', 'cp314', 'linux_x86_64'): ('d20fa53ee744502fa4c69818a720b05ca0d37abd055d4f6e66cae155114bc691', 191822516),
    ('2.13.0', 'cp310', 'linux_aarch64'): ('f028e428bddee95cdb86e2470254e95c9af629362488550c200ed4793125a817', None),
    ('2.13.0', 'cp311', 'linux_aarch64'): ('84453b69508ec79902f899c5ed9495acb9e2bbe9fda5f1d5d6f19e3c3842e1a7', None),
    ('2.13.0', 'cp312', 'linux_aarch64'): ('6f307c2c32d764ffc6ff6893b801fad6d4752f3e67966cb8abf1843427c02604', None),
    ('2.13.0', 'cp313', 'linux_aarch64'): ('0b8f7d0423027ae8b90c7977c627f3379f325363a08224dffad9b4b2d684a83d', None),
    ('2.13.0', 'cp314', 'linux_aarch64'): ('ca021f9eb2f8345c83fa03e3a04587308afb8df71bd472670b3ece00df58621c', None),
}
# Large, and needed by nothing that we use.
UNWANTED = ('torchvision', 'pandas', 'pyarrow', 'bokeh')
# The CUDA libraries that PyPI's Linux build asks for and the CPU build does not.
FOR_CUDA = re.compile(r'(nvidia|cuda)-|triton$')


class Wanted(NamedTuple):
    """One lock file that is to be written."""

    python: str
    platform: str
    variant: str

    @property
    def tag(self) -> str:
        """Like `cp311`."""
        return 'cp' + self.python.replace('.', '')

    @property
    def name(self) -> str:
        """The file's name without its ending."""
        return f'{self.tag}-{self.platform}-{self.variant}'

    @property
    def torch(self) -> str:
        """The version of torch for it."""
        if self.platform == 'macosx_x86_64':
            return TORCH_INTEL_MAC
        if (self.python, self.platform, self.variant) == ('3.10', 'linux_x86_64', 'cpu'):
            return TORCH_LINUX_310
        return TORCH_39 if self.python == '3.9' else TORCH

    @property
    def dask(self) -> str:
        """The version of dask and distributed for it."""
        return DASK_39 if self.python == '3.9' else DASK

    @property
    def clip(self) -> bool:
        """Whether transformers can be had for it."""
        return self.platform != 'macosx_x86_64' and int(self.python.partition('.')[2]) >= 11


def wanted() -> Iterator[Wanted]:
    """All lock files that can be made."""
    for platform in PLATFORMS:
        for python in PYTHONS:
            cpu = Wanted(python, platform, 'cpu')
            if platform == 'macosx_x86_64' and python in ('3.13', '3.14'):
                continue  # torch 2.2.2 knows Python to 3.12
            if not platform.startswith('linux') or (cpu.torch, cpu.tag, platform) in PYTORCH_INDEX:
                yield cpu
            # Windows' CUDA build lies on PyTorch's index alone. On Python 3.9 torch 2.8 would bring another CUDA: left out.
            if platform == 'linux_x86_64' and python != '3.9':
                yield Wanted(python, platform, 'cuda')


def main(chosen: List[str]) -> int:
    """Write the chosen lock files; all, and remove others, where none is chosen."""
    TARGET.mkdir(parents=True, exist_ok=True)
    every = list(wanted())
    with tempfile.TemporaryDirectory() as folder:
        uv = find_uv(Path(folder))
        for item in every:
            if not chosen or item.name in chosen:
                lines = lock(item, uv)
                (TARGET / f'{item.name}.txt').write_text('\n'.join(lines) + '\n', encoding='utf-8', newline='\n')
                sys.stdout.write(f'{item.name}: {len(lines) - 2} packages\n')
    if not chosen:
        for path in TARGET.glob('*.txt'):
            if path.stem not in {item.name for item in every}:
                path.unlink()
    return 0


def lock(item: Wanted, uv: str) -> List[str]:
    """The lines of one lock file."""
    pinned = resolve(item, uv)
    if item.variant == 'cpu':
        pinned = {name: version for name, version in pinned.items() if not FOR_CUDA.match(name)}
    # pip first, because it installs the others; torch last but for nothing, so that what is small and quick is there before.
    order = ['pip', *sorted(pinned.keys() - {'pip', 'torch'}), 'torch']
    lines = ['# Written by `make lock` (.ci/lock.py); do not edit.', f'# {item.name}']
    for name in order:
        if name == 'torch' and item.variant == 'cpu' and item.platform.startswith('linux'):
            digest, size = PYTORCH_INDEX[item.torch, item.tag, item.platform]
            lines.append(line(name, f'{pinned[name]}+cpu', [digest], size, CPU_INDEX))
        else:
            digests, size = published(name, pinned[name], item)
            lines.append(line(name, pinned[name], digests, size, ''))
    return lines


def line(name: str, version: str, digests: List[str], size: Optional[int], index: str) -> str:
    """One requirement."""
    hashes = ' '.join(f'--hash=sha256:{digest}' for digest in digests)
    remark = ', '.join(([f'{size} bytes'] if size else []) + ([f'from {index}'] if index else []))
    return f'{name}=={version} {hashes}' + (f'  # {remark}' if remark else '')


def resolve(item: Wanted, uv: str) -> Dict[str, str]:
    """Names and versions of torch, dask, transformers where it can be had, all that they need, and pip; without NumPy, which is QGIS's."""
    base = [f'torch=={item.torch}', f'dask=={item.dask}', f'distributed=={item.dask}', PIP, *CONSTRAINTS]
    alone = compile_pins(base, item, uv)
    if alone.keys() & {'numpy', *UNWANTED}:
        raise SystemExit(f'{item.name}: torch or dask now asks for more than it should: NumPy must stay the one that QGIS ships.')
    if not item.clip:
        return alone
    found = compile_pins([*base, f'transformers=={TRANSFORMERS}'], item, uv)
    if found.keys() & set(UNWANTED) or {name for name in found if FOR_CUDA.match(name)} - alone.keys():
        raise SystemExit(f'{item.name}: transformers now asks for more than it should.')
    return {name: version for name, version in found.items() if name != 'numpy'}


def compile_pins(asked: List[str], item: Wanted, uv: str) -> Dict[str, str]:
    """Names and versions of what is asked for and all that it needs; those of the present lock are preferred."""
    present = TARGET / f'{item.name}.txt'
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / 'pins.txt'
        text = present.read_text(encoding='utf-8') if present.is_file() else ''
        before = re.findall(r'^([a-z0-9.-]+)==([^\s+]+)', text, re.MULTILINE)
        out.write_text(''.join(f'{name}=={version}\n' for name, version in before), encoding='utf-8')
        subprocess.run(
            [uv, 'pip', 'compile', '--no-config', '--default-index', f'{PYPI}/simple', '--python-version', item.python,
             '--python-platform', PLATFORMS[item.platform][0], '--only-binary', ':all:', '--no-header', '--no-annotate', '--quiet',
             '--output-file', str(out), '-'],
            input='\n'.join(asked), env={**os.environ, 'MACOSX_DEPLOYMENT_TARGET': '14.0'}, stdout=subprocess.DEVNULL, text=True,
            check=True,
        )
        return dict(re.findall(r'^([a-z0-9.-]+)==(\S+)', out.read_text(encoding='utf-8'), re.MULTILINE))


_KNOWN: Dict[str, Any] = {}


def published(name: str, version: str, item: Wanted) -> Tuple[List[str], int]:
    """SHA-256 of the wheels that fit, and the size of the largest."""
    if name not in _KNOWN:
        with urllib.request.urlopen(f'{PYPI}/pypi/{name}/json', timeout=60) as answer:
            # Versions compared as versions: 13.0.3 and 13.0.3.0 are the same one.
            _KNOWN[name] = {canonicalize_version(release): files for release, files in json.load(answer)['releases'].items()}
    tags = fitting(item)
    wheels = [
        file for file in _KNOWN[name][canonicalize_version(version)]
        if file['packagetype'] == 'bdist_wheel' and parse_wheel_filename(file['filename'])[3] & tags
    ]
    if not wheels:
        raise SystemExit(f'{item.name}: {name} {version} has no wheel that fits.')
    return sorted(file['digests']['sha256'] for file in wheels), max(file['size'] for file in wheels)


def fitting(item: Wanted) -> Set[Any]:
    """The wheel tags that this Python on this platform takes."""
    version = tuple(int(part) for part in item.python.split('.'))
    platforms = PLATFORMS[item.platform][1]
    return {*cpython_tags(version, [item.tag], platforms), *compatible_tags(version, item.tag, platforms)}


def find_uv(folder: Path) -> str:
    """The uv on PATH, else one that is fetched into a temporary folder."""
    found = shutil.which('uv')
    if found is None:
        subprocess.run([sys.executable, '-m', 'pip', '-q', 'install', '--target', str(folder), UV], check=True)
        found = str(folder / 'bin' / 'uv')
    return found


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
