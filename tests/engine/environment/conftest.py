"""A house of wheels, and the network kept out."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from hsi_plugin.engine.environment.packages import find_uv
from tests.engine.environment.wheelhouse import House


def offer_uv():
    """Put the uv of the test environment on PATH, alone: the Pythons beside it would be taken for QGIS's by whoever looks for one there."""
    ours, alone = Path(sys.executable).parent / 'uv', Path(sys.prefix) / 'only-uv'
    if find_uv() is None and ours.is_file():
        alone.mkdir(exist_ok=True)
        with suppress(FileExistsError):  # processes of one run do this at the same time
            (alone / 'uv').symlink_to(ours)
        os.environ['PATH'] += f'{os.pathsep}{alone}'


offer_uv()  # now: the test modules ask for it when they are read


@pytest.fixture
def house(tmp_path, monkeypatch):
    """Wheels, locks and a place for environments; installed with pip unless a test says otherwise."""
    monkeypatch.setenv('HSI_INSTALLER', 'pip')
    monkeypatch.delenv('HSI_PYTHON', raising=False)
    monkeypatch.delenv('HSI_ENV', raising=False)
    return House(tmp_path)


@pytest.fixture
def quickly(house, monkeypatch):
    """For what does not hang on the installer: uv where it is there, in a tenth of pip's time."""
    monkeypatch.setenv('HSI_INSTALLER', 'uv' if find_uv() else 'pip')


@pytest.fixture
def nvidia_smi(tmp_path, monkeypatch):
    """A function that puts a program `nvidia-smi` on PATH that prints the given lines."""
    folder = tmp_path / 'driver'

    def make(*lines: str, status: int = 0) -> None:
        folder.mkdir(exist_ok=True)
        program = folder / 'nvidia-smi'
        printed = '\n'.join(f"echo '{text}'" for text in lines)
        program.write_text(f'#!/bin/sh\n{printed}\nexit {status}\n')
        program.chmod(0o755)
        monkeypatch.setenv('PATH', f'{folder}{os.pathsep}{os.environ["PATH"]}')

    return make
