"""Make one environment in a folder of its own, verify it, and put it in its place."""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Dict, Optional

from ...core.errors import InstallError
from ..context import Context
from . import child
from .failures import explain
from .locked import Lock
from .network import installer_environment
from .packages import Installers, Target, size
from .place import CPU, CUDA, aside, folder, partial, python_in, tag
from .state import MARKER, Installed, write_json, write_marker
from .verify import probe, verify

# What was begun, beside what it became: kept in the unfinished folder, so that the next attempt knows what is whole.
_BEGUN = 'hsi-begun.json'
# Disk space that an installation takes at its height, as a multiple of the download: the environment, and the wheel being unpacked beside
# it. Measured with cp311-linux_x86_64, see docs/ENVIRONMENT.md (CUDA's libraries hardly shrink in a wheel).
DISK_FACTOR = {CPU: 4.6, CUDA: 2.3}
# The longest path in the wheels, a licence in torch 2.13.0's: measured with zipfile in the Linux wheel.
_LONGEST_NAME = 171
_VENV_SHARE, _VERIFY_SHARE = 0.02, 0.05


@dataclass(frozen=True)
class Order:
    """What to build.

    Args:
        environments: The folder of compute environments.
        variant: `cpu` or `cuda`.
        lock: The packages.
        wheels: A folder to install from without a network; None for the network.
        held: The descriptor of the lock that keeps other installers away.
    """

    environments: Path
    variant: str
    lock: Lock
    wheels: Optional[Path]
    held: Optional[int] = None


def build(order: Order, base: Path, context: Context, report: Callable[[float, str], None]) -> Installed:
    """Make an environment; what is there already stays in use until the new one is whole.

    Args:
        order: What to build.
        base: The interpreter that it adds to.
        context: Takes messages, and tells whether the job was cancelled.
        report: Takes the fraction that is done and what is being done.

    Returns:
        The environment in its place.

    Raises:
        InstallError: It cannot be made; what was fetched stays for the next attempt.
        JobCancelled: The user cancelled; likewise.
    """
    place = partial(order.environments, order.variant)
    check_length(place)
    report(0.0, "looking at QGIS's Python")
    basis = probe(base, context.check_cancelled, lock=order.held)
    if f'cp{basis["version"].replace(".", "")}' != tag().split('-')[0]:
        what = f'{base} is Python {basis["version"]}, but the environment is for {tag()}.'
        raise InstallError(what, 'Let HSI_PYTHON name the same version.')
    begun = _begin(order, place, {'lock': order.lock.sha256, 'base': basis['base'], 'numpy': basis['numpy_version'], 'tag': tag()})
    check_disk(order, begun['packages'])
    if not python_in(place).exists():
        _make_venv(base, place, order, context)
    _fill(order, place, begun, context, report)
    report(1.0 - _VERIFY_SHARE, 'verifying')
    names = {package.name for package in order.lock.packages}
    facts = verify(python_in(place), basis, order.variant, context.check_cancelled, order.held, names)
    report(0.99, 'putting it in its place')
    return _finish(order, place, facts)


def check_length(place: Path, limit: Optional[int] = None) -> None:
    """Refuse a folder that is too deep for Windows, where paths end after 259 characters unless long ones are switched on.

    Args:
        place: The folder of the unfinished environment.
        limit: How long paths may be; None for what this system says.

    Raises:
        InstallError: The longest path would be longer.
    """
    limit = longest_path() if limit is None else limit
    excess = len(str(place)) + len(r'\Lib\site-packages') + 1 + _LONGEST_NAME - limit
    if excess > 0:
        raise InstallError(
            f'The folder {place.parent} is {excess} characters too deep for this Windows.',
            r'Choose a shorter one, like C:\hsi, in the options or with HSI_ENV, or switch on long paths in Windows.',
        )


def longest_path() -> int:
    """How long a path may be on this system."""
    if sys.platform == 'win32':
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r'SYSTEM\CurrentControlSet\Control\FileSystem') as key:
                if winreg.QueryValueEx(key, 'LongPathsEnabled')[0] == 1:
                    return 32767
        except OSError:  # a Windows that does not know the setting
            pass
        return 259
    return 4096


def check_disk(order: Order, present: Dict[str, str]) -> None:
    """Refuse to begin what would fill the disk.

    Raises:
        InstallError: There is too little room.
    """
    needed = int(DISK_FACTOR[order.variant] * sum(p.weight for p in order.lock.packages if p.name not in present))
    free = shutil.disk_usage(order.environments).free
    if free < needed:
        raise InstallError(
            f'{order.environments} has {free / 1e9:.1f} GB free; about {needed / 1e9:.1f} GB are needed while installing.',
            'Make room, or choose a folder on another disk in the options, or with HSI_ENV.',
        )


def _begin(order: Order, place: Path, facts: Dict[str, Any]) -> Dict[str, Any]:
    """The state of an unfinished environment of the same packages and interpreter; else one that starts from nothing."""
    try:
        begun = json.loads((place / _BEGUN).read_text(encoding='utf-8'))
        if {name: begun[name] for name in facts} == facts and isinstance(begun['packages'], dict):
            return dict(begun)
    except (OSError, ValueError, KeyError, TypeError):
        pass
    _delete(place)
    place.mkdir(parents=True)
    begun = {**facts, 'packages': {}}
    write_json(place / _BEGUN, begun)
    return begun


def _make_venv(base: Path, place: Path, order: Order, context: Context) -> None:
    """An empty environment over the base interpreter's packages. Without pip: on Debian that part needs a package that may be absent."""
    command = child.module(base, 'venv', '--system-site-packages', '--without-pip', str(place))
    done = child.run(command, installer_environment(), context.check_cancelled, lock=order.held)
    if done.status != 0:
        if any('No module named' in line and 'venv' in line for line in done.lines):
            raise InstallError("QGIS's Python comes without venv.", 'On Debian and Ubuntu: sudo apt install python3-venv. Then try again.')
        raise explain('an empty environment', done.lines)


def _fill(order: Order, place: Path, begun: Dict[str, Any], context: Context, report: Callable[[float, str], None]) -> None:
    target = Target(place, order.wheels, context.check_cancelled, context.log, order.held)
    installers = Installers(target)
    packages, total = order.lock.packages, order.lock.total_bytes
    context.log(
        f'{len(packages) - len(begun["packages"])} of {len(packages)} packages to install with {installers.name} into {order.environments}.'
    )
    done = 0
    for number, package in enumerate(packages, 1):
        context.check_cancelled()
        amount = f', {package.bytes / 1e6:.3g} MB' if package.bytes else ''
        message = f'{package.name} {package.version} ({number} of {len(packages)}{amount})'

        def tell(fraction: float, message: str = message, before: int = done, weight: int = package.weight) -> None:
            share = (before + fraction * weight) / total
            report(_VENV_SHARE + share * (1.0 - _VENV_SHARE - _VERIFY_SHARE), message)

        if begun['packages'].get(package.name) != package.version:
            tell(0.0)
            _forget(place, package.name)
            installers.install(package, tell)
            begun['packages'][package.name] = package.version
            write_json(place / _BEGUN, begun)
            shutil.rmtree(target.work, ignore_errors=True)
        done += package.weight


def _finish(order: Order, place: Path, facts: Dict[str, Any]) -> Installed:
    """Write the marker, and give the environment its name.

    A rename is safe because only `bin/python -m …` is ever used: an environment's scripts hold its old path, its interpreter does not.
    """
    (place / 'hsi-requirement.txt').unlink(missing_ok=True)
    target = folder(order.environments, order.variant)
    made = Installed(
        folder=target, variant=order.variant, python=str(python_in(target)), lock_hash=order.lock.sha256,
        packages={package.name: package.version for package in order.lock.packages}, bytes=size(place),
        installed_at=time.strftime('%Y-%m-%dT%H:%M:%S%z'), base=str(facts['base']), device=str(facts['device']),
    )
    write_marker(place, made)
    old = aside(order.environments, order.variant)
    _delete(old)
    try:
        if target.exists():
            os.replace(target, old)
        os.replace(place, target)
    except OSError as error:
        recover(order.environments, order.variant)
        raise InstallError(
            f'The new environment is ready but cannot take its place: {error.strerror or error}.',
            # On Windows the folder of a program that runs cannot be renamed.
            'A job may still run in the old one: wait for it or close other QGIS windows, then install again (nothing is fetched twice).',
        ) from error
    (target / _BEGUN).unlink(missing_ok=True)
    _delete(old)
    return made


def recover(environments: Path, variant: str) -> None:
    """Give the old environment its name back where a new one could not take its place, or the process died in between."""
    old, target = aside(environments, variant), folder(environments, variant)
    if (old / MARKER).is_file() and not target.exists():
        os.replace(old, target)


def _forget(place: Path, package: str) -> None:
    """Take away what an interrupted installation wrote down about a package: an installer would believe it, or stumble over half of it."""
    site = place / 'Lib' / 'site-packages' if sys.platform == 'win32' else next(place.glob('lib/python*/site-packages'), None)
    if site is not None and site.is_dir():
        for found in site.glob('*.dist-info'):
            if found.name.split('-')[0].lower().replace('_', '-').replace('.', '-') == package:
                shutil.rmtree(found, ignore_errors=True)


def _delete(place: Path) -> None:
    """Remove a folder.

    Raises:
        InstallError: Something in it cannot be removed.
    """
    if place.exists():
        try:
            shutil.rmtree(place)
        except OSError as error:
            raise InstallError(
                f'{place} cannot be removed: {error.strerror or error}.', 'Close other QGIS windows, or remove it by hand, then try again.'
            ) from error
