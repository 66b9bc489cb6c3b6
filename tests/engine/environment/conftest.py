"""A house of wheels, and the network kept out."""

from __future__ import annotations

import os

import pytest

from tests.engine.environment.wheelhouse import House


@pytest.fixture
def house(tmp_path, monkeypatch):
    """Wheels, locks and a place for environments; installed with pip unless a test says otherwise."""
    monkeypatch.setenv('HSI_INSTALLER', 'pip')
    monkeypatch.delenv('HSI_PYTHON', raising=False)
    monkeypatch.delenv('HSI_ENV', raising=False)
    return House(tmp_path)


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
