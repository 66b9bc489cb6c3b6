from __future__ import annotations

from pathlib import Path

import pytest

from hsi_plugin.core.errors import InstallError
from hsi_plugin.engine.environment.locked import Lock, LockedPackage
from hsi_plugin.engine.environment.offline import check_wheels

DIGEST = ('ab' * 32,)


def lock(*packages):
    return Lock(Path('/locks/a lock.txt'), tuple(LockedPackage(name, version, DIGEST) for name, version in packages), '')


def test_names_are_compared_as_pip_does(tmp_path):
    for name in ('torch-2.13.0+cpu-cp311-cp311-manylinux_2_28_x86_64.whl', 'typing_extensions-4.16.0-py3-none-any.whl',
                 'MarkupSafe-3.0.4-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl', 'cuda_toolkit-13.0.3.0-py3-none-any.whl',
                 'pip-26.3-py3-none-any.whl', 'notes.txt', 'half.whl'):
        (tmp_path / name).touch()
    check_wheels(lock(('torch', '2.13.0+cpu'), ('typing-extensions', '4.16.0'), ('markupsafe', '3.0.4'), ('cuda-toolkit', '13.0.3'),
                      ('pip', '26.3.0')), tmp_path)
    with pytest.raises(InstallError, match=r'lacks 2 of 2 packages: torch 2\.13\.0, pip 26\.4') as refused:
        check_wheels(lock(('torch', '2.13.0'), ('pip', '26.4')), tmp_path)
    assert "-r '/locks/a lock.txt' -d wheels" in refused.value.remedy
